# SPDX-License-Identifier: MIT
"""What the test scripts share: the project's places, a session in a folder of its own, and the
count of what passed. Not a test framework: each script says itself what it checks."""

import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = pathlib.Path(os.environ.get("PLAN_TEST_DATA") or ROOT.parent / "shared" / "data")
DEMO = ROOT / "examples" / "demo"
MANAGING = [  # the demo's reports beyond figures: why, who, what is to come
    ("gap",), ("gap", "--with", "last-year", "--by", "team"),
    ("score",), ("score", "--rep", "li.na", "--evidence"),
    ("forecast",), ("forecast", "--by", "team", "--horizon", "3"),
    ("budget",), ("budget", "--by", "team", "--each", "quarter"),
    ("people",), ("people", "li.na"),
]
SECONDS = int(os.environ.get("PLAN_TEST_SECONDS", "120"))  # a session that takes longer hangs
MARK = "\x1e--"  # stands before a command's exit code in the session's output


def arguments(about, update=False):
    """The options that the scripts have in common."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--build", default=ROOT / "build", type=pathlib.Path,
                        help="the build's folder (build)")
    if update:
        parser.add_argument("--update", action="store_true",
                            help="write what the program says into the expectations")
    return parser


def program(build, name):
    """The path of a built program, or the end of the run where it is not built."""
    path = build.resolve() / name
    if not os.access(path, os.X_OK):
        print(f"{path} is not built\n0 passed, 1 failed")
        sys.exit(1)
    return path


def tables(build, *words):
    """The lines that plan-tables prints for the words."""
    run = subprocess.run([program(build, "plan-tables"), *words], capture_output=True, text=True,
                         encoding="utf-8", check=False, stdin=subprocess.DEVNULL)
    if run.returncode != 0:
        print(f"plan-tables {' '.join(words)} fails: {run.stderr}\n0 passed, 1 failed")
        sys.exit(1)
    return run.stdout.splitlines()


def tracked():
    """The project's files, relative to its top; without git every file but the builds'."""
    run = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others",
                          "--exclude-standard"], capture_output=True, check=False)
    if run.returncode == 0:
        names = [os.fsdecode(name) for name in run.stdout.split(b"\0") if name]
        return sorted({name for name in names if (ROOT / name).is_file()})
    found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return sorted(str(p) for p in found if not p.parts[0].startswith(("build", ".git")))


def npm(packages):
    """The folder that holds these versions ({name: version}) of npm's packages, filled where it is
    missing: it stays under the user's cache folder. Else None, and why."""
    if not shutil.which("npm") or not shutil.which("node"):
        return None, "npm and node are not installed"
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("HOME", "/tmp") + "/.cache"
    cache = pathlib.Path(home) / "plan-tests"
    names = [f"{name}@{version}" for name, version in packages.items()]
    folder = cache / "-".join(names).replace("@", "-").replace("/", "-")
    if folder.is_dir():
        return folder, ""
    cache.mkdir(parents=True, exist_ok=True)
    made = tempfile.mkdtemp(prefix="new.", dir=cache)
    run = subprocess.run(["npm", "install", "--prefix", made, "--no-audit", "--no-fund",
                          "--ignore-scripts", "--no-update-notifier", *names], check=False,
                         capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if run.returncode != 0:
        shutil.rmtree(made)
        return None, next(iter(run.stderr.splitlines()), "npm fails")
    os.rename(made, folder)
    return folder, ""


class Tally:
    """Counts results; a failure is printed when it comes."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, good, text):
        if good:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {text}")
        return good

    def skip(self, text):
        self.skipped += 1
        print(f"SKIPPED {text}")

    def close(self):
        """Prints the line that tests/run reads; the script's exit code."""
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        print(f"{self.passed} passed, {self.failed} failed{skipped}", flush=True)
        return 1 if self.failed or not self.passed else 0


class Folder:
    """A fresh temporary folder with `home` and `work` in it, gone at the end."""

    def __enter__(self):
        self.top = pathlib.Path(tempfile.mkdtemp(prefix="plan-test-"))
        self.home = self.top / "home"
        self.work = self.top / "work"
        self.home.mkdir()
        self.work.mkdir()
        return self

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+rwX", self.top], check=False)
        shutil.rmtree(self.top)

    def copy(self, source, name="."):
        shutil.copytree(source, self.work / name, symlinks=True, dirs_exist_ok=True)

    def environment(self, build):
        """One that holds nothing of the caller's."""
        return {"PATH": f"{build.resolve()}:/usr/bin:/bin", "HOME": str(self.home),
                "LC_ALL": "C", "PLAN_TODAY": "2026-11-23", "GIT_CONFIG_NOSYSTEM": "1",
                "PLAN_CACHE": os.environ.get("PLAN_TEST_CACHE", "off"),
                "GIT_CEILING_DIRECTORIES": str(self.top)}

    def session(self, build, commands):
        """What each command printed (both streams) and its exit code: [(text, code)]. One shell
        runs them all, in an environment that holds nothing of the caller's. Commands that were
        not reached have the code None."""
        script = "exec 2>&1 </dev/null\n" + "".join(
            f"{command}\nprintf '\\n{MARK}%d\\n' $?\n" for command in commands)
        with subprocess.Popen(["/bin/sh", "-c", script], cwd=self.work,
                              env=self.environment(build), stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              start_new_session=True) as shell:
            try:
                output, _ = shell.communicate(timeout=SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(shell.pid, signal.SIGKILL)
                output, _ = shell.communicate()
                output += f"\n[stopped after {SECONDS} seconds]".encode()
        return results(output.decode("utf-8", "backslashreplace"), len(commands))


def results(output, count):
    """The session's output cut at its marks."""
    pieces = output.split(f"\n{MARK}")
    found = []
    text = pieces[0]
    for piece in pieces[1:]:
        code, _, rest = piece.partition("\n")
        found.append((text, int(code)))
        text = rest
    found += [(text, None)] * (count - len(found))
    return found[:count]


def lines_of(text, code):
    """What a transcript shows for a command: its lines and, where it is not 0, `[code]`. Blank
    lines at the output's end are left out."""
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    elif text:
        lines.append("[no newline at the end]")
    while lines and lines[-1] == "":
        lines.pop()
    if code:
        lines.append(f"[{code}]")
    return lines
