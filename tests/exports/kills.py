# SPDX-License-Identifier: MIT
"""Imports that are killed, and a crowd of writers at once."""

import collections
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import signal
import threading
import time

import harness
from exports.book import Book

PEOPLE = ["ann", "ben", "cat"]
BOOK = ("format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: ann}, {id: ben}, {id: cat}]\n"
        "customers: [{id: c1}, {id: c2}]\n")
MAP = ("map: {}\nkey: No\nrecords:\n"
       "  - {{kind: order, date: Date, rep: Rep, customer: To, amount: Net}}\n")
ASKED = [("check", "-q"), ("rates", "-q"), ("pipeline", "-q"),
         ("log", "visit", "rep=ann", "customer=c2")]


def orders(rows, seed):
    draw = random.Random(seed)
    lines = []
    for i in range(rows):
        day = f"2026-{draw.randint(1, 10):02}-{draw.randint(1, 28):02}"
        lines.append(f"{i},{day},{draw.choice(PEOPLE)},{draw.choice(('c1', 'c2'))},"
                     f"{draw.randint(0, 999999) / 100:.2f}")
    draw.shuffle(lines)
    return "\n".join(["No,Date,Rep,To,Net", *lines, ""])


def children(process):
    path = pathlib.Path(f"/proc/{process}/task/{process}/children")
    return [int(word) for word in path.read_text(encoding="ascii").split()]


def kill_all(process):
    """Kills it with the child that puts its files in place, as a machine that goes down would."""
    try:
        for child in children(process.pid):
            os.kill(child, signal.SIGKILL)
    except (FileNotFoundError, ProcessLookupError):
        pass  # it has ended
    process.kill()


class Kills:
    """An import that is killed, and what is there afterwards."""

    def __init__(self, build, tally, rows):
        self.build, self.tally, self.rows = build, tally, rows
        self.words = ("import", "exports/all.csv", "--map", "maps/m.yaml", "-q")
        self.figures = collections.Counter()
        self.seconds = 0
        self.files = self.lines = None  # after an import that nobody disturbs

    def run(self, kills):
        begin = time.monotonic()
        with harness.Folder() as folder:
            book = self.prepare(folder)
            shutil.copytree(book.top, folder.top / "before")
            self.learn(book)
            for number in range(kills):
                shutil.rmtree(book.top)
                shutil.copytree(folder.top / "before", book.top)
                self.one(book, number)
        of = self.figures
        print(f"FIGURES kills: {of['killed']} of {kills} killed, {of['in place']} while files were "
              f"put in place; then {of['nothing']} times nothing, {of['all']} times all; "
              f"{of['between']} times files were seen between; {time.monotonic() - begin:.0f} s",
              flush=True)

    def prepare(self, folder):
        """A book in which some of the files are there already."""
        book = Book(folder, self.build, BOOK)
        book.write("maps/m.yaml", MAP.format("m"))
        book.write("exports/all.csv", orders(self.rows, 1))
        for rep in PEOPLE:
            for month in range(1, 8):
                code, _, error = book.run("log", "visit", f"rep={rep}", f"date=2026-{month:02}-05",
                                          "customer=c1")
                self.tally.check(code == 0, f"kills: plan log: {error}")
        return book

    def learn(self, book):
        begin = time.monotonic()
        code, out, error = book.run(*self.words)
        self.seconds = time.monotonic() - begin
        self.tally.check(code == 0, f"kills: nobody disturbs, and yet: {code} {error}{out}")
        self.tally.check(self.imported(book) == self.rows, "kills: it did not import all")
        self.files, self.lines = set(book.files()), book.lines()

    @staticmethod
    def imported(book):
        return sum(" id: m." in line for line in book.lines())

    def kill(self, book, number):
        """Kills an import at a random moment or, every second time, soon after its journal has
        appeared, half of these with its child."""
        process = book.start(*self.words)
        journal = book.top / ".plan-import"
        if number % 2:
            while not journal.exists() and process.poll() is None:
                time.sleep(0.0002)
            self.figures["in place"] += journal.exists()
            time.sleep(random.uniform(0, 0.002))
        else:
            time.sleep(random.uniform(0, 1.2 * self.seconds))
        if number % 4 == 3:
            kill_all(process)
        else:
            process.kill()
        process.communicate()
        self.figures["killed"] += process.returncode == -9
        lost_child = number % 4 == 3 and process.returncode == 1
        self.tally.check(process.returncode in (0, -9) or lost_child,
                         f"kills: exit code {process.returncode}")

    def settled(self, book):
        """The records in the files; a child of the import that renames them is waited for."""
        count = self.imported(book)
        for _ in range(100):
            if count in (0, self.rows):
                break
            time.sleep(0.01)
            count = self.imported(book)
        return count

    def one(self, book, number):
        name = f"kill {number}"
        self.kill(book, number)
        before = self.imported(book)
        self.figures["between"] += before not in (0, self.rows)
        if number % 4 != 3:
            before = self.settled(book)
            self.tally.check(before in (0, self.rows), f"{name}: {before} of {self.rows} records")
        asked = random.choice(ASKED)
        code, out, error = book.run(*asked)
        self.tally.check(code == 0, f"{name}: plan {asked[0]}: {code} {error}{out[-500:]}")
        after = self.imported(book)
        good = after in (0, self.rows) and after >= before
        self.tally.check(good, f"{name}: after plan {asked[0]} {after} records, {before} before")
        self.figures["all" if after else "nothing"] += 1
        self.tally.check(not (book.top / ".plan-import").exists(),
                         f"{name}: plan {asked[0]} leaves the journal")
        self.complete(book, name)

    def complete(self, book, name):
        """Another import brings all of it, and nothing is left over."""
        code, out, error = book.run(*self.words)
        self.tally.check(code == 0, f"{name}: the next import: {code} {error}{out[-500:]}")
        lines = [line for line in book.lines() if not re.search("visit.*customer: c2", line)]
        self.tally.check(lines == self.lines, f"{name}: the next import makes {len(lines)} lines, "
                                              f"should be {len(self.lines)}")
        more = set(book.files()) - self.files - {"activities/2026-11/ann.yaml"}
        self.tally.check(not more, f"{name}: left over: {sorted(more)[:4]}")


class Crowd:
    """Importers, each of a file that grows, and loggers write into the same files beside reports;
    two of the importers import the same."""

    def __init__(self, build, tally, importers=4, loggers=4, times=6, rows=300):
        self.build, self.tally = build, tally
        self.importers, self.loggers, self.times, self.rows = importers, loggers, times, rows
        self.done = threading.Event()

    def importer(self, book, number):
        name = f"i{number // 2 * 2}" if number < 2 else f"i{number}"
        book.write(f"maps/{number}-{name}.yaml", MAP.format(name))
        for i in range(1, self.times + 1):
            book.write(f"exports/{number}.csv", orders(self.rows * self.times, name)
                       if number < 2 else orders(self.rows * i, name))
            code, out, error = book.run("import", f"exports/{number}.csv", "--map",
                                        f"maps/{number}-{name}.yaml", "-q")
            self.tally.check(code == 0, f"crowd: import: {code} {error}{out[-300:]}")

    def logger(self, book, number):
        for i in range(self.times * 4):
            code, _, error = book.run("log", "visit", f"rep={PEOPLE[number % 3]}", "customer=c1",
                                      f"date=2026-{i % 10 + 1:02}-05", f"note=n-{number}-{i}-")
            self.tally.check(code == 0 and not error, f"crowd: log: {code} {error}")

    def report(self, book):
        count = 0
        while not self.done.is_set():
            code, out, error = book.run("check", "-q")
            self.tally.check(code == 0, f"crowd: a report sees {error[:300]}{out[:300]}")
            count += 1
        return count

    def judge(self, book):
        text = "\n".join(book.lines())
        wanted = {"i0"} | {f"i{i}" for i in range(2, self.importers)}
        for name in sorted(wanted):
            found = collections.Counter(re.findall(rf" id: {name}\.(\d+)\.order", text))
            self.tally.check(len(found) == self.rows * self.times and set(found.values()) == {1},
                             f"crowd: {name} has {len(found)} of {self.rows * self.times} records")
        notes = re.findall(r"note: (n-\d+-\d+-)", text)
        self.tally.check(len(notes) == len(set(notes)) == self.loggers * self.times * 4,
                         f"crowd: {len(notes)} logged records")
        left = [path.name for path in book.top.rglob(".*")]
        self.tally.check(not left, f"crowd: left over: {left[:5]}")

    def run(self):
        begin = time.monotonic()
        with harness.Folder() as folder:
            book = Book(folder, self.build, BOOK)
            with concurrent.futures.ThreadPoolExecutor(self.importers + self.loggers + 1) as pool:
                reader = pool.submit(self.report, book)
                writers = [pool.submit(self.importer, book, i) for i in range(self.importers)]
                writers += [pool.submit(self.logger, book, i) for i in range(self.loggers)]
                try:
                    for one in writers:
                        one.result()
                finally:
                    self.done.set()
                reports = reader.result()
            self.judge(book)
            print(f"FIGURES crowd: {self.importers} importers x {self.times}, {self.loggers} "
                  f"loggers x {self.times * 4}, {len(book.lines())} records kept, beside {reports} "
                  f"reports, {time.monotonic() - begin:.0f} s", flush=True)
