# SPDX-License-Identifier: MIT
"""A book that exports are imported into."""

import json
import re
import subprocess
from decimal import Decimal

import harness

PAIR = re.compile(r'([\w-]+): ("(?:[^"\\]|\\.)*"|[^,}]*)(?:, |\}$)')


def record_of(line):
    """A record's line as a mapping."""
    record = {}
    for key, value in PAIR.findall(line.removeprefix("- {")):
        record[key] = json.loads(value) if value.startswith('"') else value
        if key in ("amount", "cost", "quantity"):
            record[key] = Decimal(record[key])
    return record


class Book:
    """A book in a folder of its own."""

    def __init__(self, folder, build, text):
        self.top = folder.work
        self.plan = harness.program(build, "plan")
        self.environment = folder.environment(build)
        for name in ("maps", "exports"):
            (self.top / name).mkdir()
        (self.top / "plan.yaml").write_text(text, encoding="utf-8")

    def write(self, name, content):
        content = content if isinstance(content, bytes) else content.encode()
        (self.top / name).write_bytes(content)

    def start(self, *words):
        return subprocess.Popen([self.plan, *words], cwd=self.top, env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE)

    def run(self, *words):
        """Exit code, standard output, standard error."""
        process = self.start(*words)
        out, error = process.communicate(timeout=harness.SECONDS)
        return process.returncode, out.decode(), error.decode()

    def files(self):
        """All files of the book but its exports and maps, with their bytes."""
        found = {}
        for path in sorted(self.top.rglob("*")):
            inside = path.relative_to(self.top)
            if path.is_file() and inside.parts[0] not in ("maps", "exports"):
                found[str(inside)] = path.read_bytes()
        return found

    def lines(self):
        """The lines of all records, sorted."""
        every = []
        for name, content in self.files().items():
            if name.startswith("activities") and name.endswith(".yaml"):
                every += content.decode().split("\n")[1:-1]
        return sorted(every)
