# SPDX-License-Identifier: MIT
"""Database servers that tests start for themselves, each in a folder of its own on a socket or on
loopback, and stop: PostgreSQL, ClickHouse. And DuckDB, which reads a script."""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import time

import harness

ENGINES = harness.ROOT / "examples" / "engines"
ROWS = "\t"
DUCKDB = {"@duckdb/node-api": "1.5.6-r.1"}
ASK_DUCKDB = """
const { DuckDBInstance } = require(process.argv[1] + "/node_modules/@duckdb/node-api");
const { readFileSync } = require("fs");
(async () => {
  const base = await (await DuckDBInstance.create(":memory:")).connect();
  await base.run(readFileSync(process.argv[2], "utf8"));
  const rows = (await base.runAndReadAll(process.argv[3])).getRows();
  for (const row of rows)
    console.log(row.map((cell) => cell === null ? "" : String(cell)).join("\\t"));
})();
"""


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def answers(command, text=None):
    """What it prints, or the end of the test."""
    made = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8",
                          check=False)
    if made.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: {made.stderr}")
    return made.stdout


class Sqlite:
    """A file."""

    def __init__(self, top):
        self.path = top / "books.sqlite"
        self.url = f"sqlite:{self.path}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    @contextlib.contextmanager
    def slow(self):
        """Whoever asks for contributions meanwhile waits for long."""
        writer = sqlite3.connect(self.path, isolation_level=None)
        writer.execute("BEGIN EXCLUSIVE")
        yield
        writer.close()

    def asked(self):
        """Whether plan has asked for something that is still worked on."""
        return False

    def rows(self, statement):
        """Its rows, each a line of cells with tabs between; NULL is nothing."""
        return answers(["sqlite3", "-batch", "-noheader", "-separator", ROWS, self.path],
                       statement).splitlines()


class Postgres:
    """A server of its own. Who is root starts it as the user postgres: it refuses root."""

    BIN = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), default=None)

    def __init__(self, top, name="pg"):
        self.top = top / name
        self.user = []
        self.socket = self.top / "run"
        self.url = f"postgresql://plan@/postgres?host={self.socket}"

    @classmethod
    def is_there(cls):
        return cls.BIN is not None and (cls.BIN / "initdb").exists()

    def __enter__(self):
        self.socket.mkdir(parents=True)
        for path in (self.top.parent, self.top.parent.parent):  # another user passes through
            if path.name.startswith("plan-test-") or path.parent.name.startswith("plan-test-"):
                path.chmod(0o755)
        if os.geteuid() == 0:
            self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
            for path in (self.top, self.socket):
                shutil.chown(path, "postgres", "postgres")
        self.do("initdb", "-D", self.top / "data", "-A", "trust", "-U", "plan", "-E", "UTF8",
                "--locale=C", "--no-sync")
        self.do("pg_ctl", "-D", self.top / "data", "-w", "-l", self.top / "log", "-o",
                f"-k {self.socket} -c listen_addresses='' -c fsync=off", "start")
        return self

    def __exit__(self, *_):
        self.do("pg_ctl", "-D", self.top / "data", "-m", "immediate", "stop")

    def do(self, name, *words):
        # what the server prints goes nowhere: it would hold a pipe open
        subprocess.run([*self.user, self.BIN / name, *words], cwd=self.top, check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       stdin=subprocess.DEVNULL)

    @contextlib.contextmanager
    def slow(self):
        with subprocess.Popen(["psql", "-X", "-q", self.url, "-c", "BEGIN", "-c", "LOCK TABLE "
                               "contributions IN ACCESS EXCLUSIVE MODE", "-c",
                               "SELECT pg_sleep(60)"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as writer:
            while not self.rows("SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(%' "
                                "AND pid <> pg_backend_pid()"):
                time.sleep(0.1)
            yield
            self.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE query LIKE '%pg_sleep(%' AND pid <> pg_backend_pid()")
            writer.wait()

    def asked(self):
        return self.rows("SELECT query FROM pg_stat_activity WHERE application_name = 'plan'")

    def rows(self, *statements):
        words = [word for one in statements for word in ("-c", one)]
        return answers(["psql", "-X", "-q", "-At", "-F", ROWS, "-v", "ON_ERROR_STOP=1",
                        self.url, *words]).splitlines()

    def script(self, path):
        answers(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", self.url, "-f", path])


class Clickhouse:
    """A process by the configuration in examples/engines, with ports of its own."""

    def __init__(self, top, name="ch", ports=None, others=()):
        self.top = top / name
        self.http, self.tcp = ports or (free_port(), free_port())
        self.others = others
        self.url = f"clickhouse://127.0.0.1:{self.http}/plan"

    @staticmethod
    def is_there():
        return shutil.which("clickhouse-server") is not None

    def __enter__(self):
        self.top.mkdir()
        text = (ENGINES / "clickhouse" / "config.xml").read_text(encoding="utf-8")
        shards = self.others or (self.tcp, self.tcp)
        for old, new in ((">8123<", f">{self.http}<"), ("tcp_port>9000<", f"tcp_port>{self.tcp}<"),
                         ("<port>9000<", f"<port>{shards[0]}<"),
                         ("<port>9001<", f"<port>{shards[1]}<")):
            text = text.replace(old, new)
        (self.top / "config.xml").write_text(text, encoding="utf-8")
        shutil.copy(ENGINES / "clickhouse" / "users.xml", self.top)
        with (self.top / "out").open("wb") as out:
            self.process = subprocess.Popen(  # pylint: disable=consider-using-with
                ["clickhouse-server", "--config-file=config.xml"], cwd=self.top, stdout=out,
                stderr=out, stdin=subprocess.DEVNULL)
        for _ in range(200):
            try:
                self.rows("CREATE DATABASE IF NOT EXISTS plan", database="default")
                return self
            except RuntimeError:
                time.sleep(0.1)
        raise RuntimeError(f"ClickHouse: {(self.top / 'out').read_text()[-2000:]}")

    def processor(self):
        """Seconds that it has worked so far."""
        cells = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8")
        return sum(map(int, cells.rsplit(")", 1)[1].split()[11:13])) / os.sysconf("SC_CLK_TCK")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    @contextlib.contextmanager
    def slow(self):
        self.rows("RENAME TABLE contributions TO contributions_kept")
        # 3 s for each block of rows, which is as long as it sleeps
        self.rows("CREATE VIEW contributions AS SELECT * FROM contributions_kept "
                  "WHERE sleep(3) = 0")
        yield
        self.rows("DROP TABLE contributions")
        self.rows("RENAME TABLE contributions_kept TO contributions")

    def asked(self):
        """It works out to the end what nobody waits for: there is nothing to see in time."""
        return []

    def rows(self, statement, database="plan"):
        text = answers(["clickhouse-client", "--host", "127.0.0.1", "--port", str(self.tcp),
                        "--database", database, "--query", statement])
        return [line.replace("\\N", "") for line in text.splitlines()]


class Duckdb:
    """What a script makes in memory, for each question anew."""

    def __init__(self, script):
        self.script = script
        self.url = "duckdb"
        self.packages, self.why = harness.npm(DUCKDB)

    def rows(self, statement):
        return answers(["node", "-e", ASK_DUCKDB, self.packages, self.script,
                        statement]).splitlines()
