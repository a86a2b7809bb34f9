# SPDX-License-Identifier: MIT
"""Every verb that writes, on a small book each: what the files are before it and after it, and
whether what somebody finds later is one of the two. Not how the verb is disturbed: that is the
business of the scripts beside this."""

import dataclasses
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import tempfile

PLAN = """format: 1
book: {name: small, currency: CNY, language: en, superior: boss, ignore: [date-far]}
years:
  2026: {target: 120000}
reps:
  - {id: ann, name: Ann Lee, phone: "13800138000"}
  - {id: ben, name: Ben Fox}
customers:
  - {id: c1, name: Acme, contacts: [{name: Joe, phone: "13900139000"}]}
"""
OCTOBER = """activities:
- {date: 2026-10-02, rep: ann, kind: lead, deal: d1, customer: c1, id: r1}
- date: 2026-10-05
  rep: ann
  kind: order  # signed
  id: r2
  customer: c1
  amount: 1200
- {date: 2026-10-09, rep: ben, kind: visit, customer: c1, id: r3, note: they want it soon}
"""
NOVEMBER = """activities:
- {id: r4, kind: order, date: 2026-11-03, rep: ben, customer: c1, amount: 300}
- {date: 2026-11-05, rep: ann, kind: meeting, what: kick-off, id: r5}
- {date: 2026-11-06, rep: ann, kind: task, task: t1, due: 2026-11-30, what: offer, id: r6}
"""
SALES = """No,Day,Who,Customer,Amount
1,2026-10-20,ann,Acme,100
2,2026-11-21,ben,Newco,200
3,2026-12-22,ann,Acme,300
"""
MAP = """map: sales
key: "No"
records:
  - kind: order
    date: Day
    rep: Who
    customer: Customer
    order: "No"
    amount: Amount
"""
FILES = {
    "plan.yaml": PLAN,
    "activities/2026-10.yaml": OCTOBER,
    "activities/2026-11.yaml": NOVEMBER,
    "sales.csv": SALES,
    "wrong.csv": SALES.replace("200", "two"),
    "later.csv": SALES.replace("100", "111").replace("300", "333"),
    "maps/sales.yaml": MAP,
    "merge/base": OCTOBER,
    "merge/ours": OCTOBER.replace("1200", "1300"),
    "merge/theirs": OCTOBER + "- {date: 2026-10-10, rep: ben, kind: meeting, id: r7}\n",
}
AFTERWARDS = "log meeting rep=ann date=2026-11-22 what=afterwards"  # into the file of the cases
ORDER = "log order rep=ann amount=700 customer=c1 date=2026-11-20"
TASK = "log task rep=ann task=t9 due=2026-12-05 what=offer date=2026-11-20"
SALES_TOLD = "rates --by rep --period 2026 --format csv --no-meta"
OWN = "export --rep ann ../own"
IMPORT = "import sales.csv --map maps/sales.yaml --create"
LATER = " --map maps/sales.yaml --create --update"
TEMPORARY = re.compile(r"(^|/)(\.[^/]*\.plan-\d+-\d+|\.plan-import)$")
BY_CHANCE = re.compile(rb"\br[0-9a-hjkmnp-tv-z]{12}\b")  # the ids that plan log makes


@dataclasses.dataclass(frozen=True)
class Verb:
    """A command, and what must be there before it. `apart`: such files are each old or new; all
    others are old or new together. `adds`: to a file that others add to; a torn line of it is put
    aside by the next."""
    name: str
    words: str
    before: tuple = ()
    apart: str = "^$"
    adds: bool = False
    again: bool = True  # it can be given again where nothing has come of it
    reader: str = "check"  # who reads what was written, and puts what is unfinished in its place
    cache: bool = False
    own_words: bool = False  # its errors are partly another library's


VERBS = [
    Verb("log, a new file", "log meeting rep=ann what=kick-off"),
    Verb("log, another line", "log meeting rep=ann what=kick-off", (AFTERWARDS,), adds=True),
    Verb("log --undo", "log --undo r5"),
    Verb("log handover", "log handover --from ann --to ben"),
    Verb("import", IMPORT),
    Verb("import --update", "import later.csv" + LATER, (IMPORT,)),
    Verb("import --partial", "import wrong.csv --map maps/sales.yaml --create --partial",
         apart="rejected"),
    Verb("import --guess", "import sales.csv --guess -o maps/guessed.yaml"),
    Verb("fmt", "fmt"),
    Verb("merge", "merge merge/base merge/ours merge/theirs activities/2026-10.yaml"),
    Verb("forget", "forget c1"),
    Verb("approval submit", "approval submit targets.2026 --by ann"),
    Verb("approval approve", "approval approve targets.2026 --by boss",
         ("approval submit targets.2026 --by ann",)),
    Verb("approval close", "approval close 2026-10 --by boss"),
    Verb("propose -o", "propose 2027 --growth 10% -o years/2027.yaml"),
    Verb("rates -o", "rates --by rep --period 2026 -o rates.csv", ("rates -o rates.csv",)),
    Verb("summary -o html", "summary --period 2026-10 -o summary.html"),
    Verb("summary -o xlsx", "summary --period 2026-10 -o summary.xlsx",
         ("rates -o summary.xlsx",), own_words=True),
    *(Verb(f"export --to {form}", f"export --to {form} ../out -q",
           (f"export --to {form} ../out -q", ORDER, TASK), apart="^out/", own_words=True)
      for form in ("csv", "json", "sqlite", "sql", "xlsx", "ics")),
    Verb("export --load", "export --to sql --load sqlite:../facts.sqlite -q",
         ("export --to sql --load sqlite:../facts.sqlite -q", ORDER), own_words=True),
    Verb("export --rep", OWN, reader=OWN),
    Verb("init", "init ../new"),
    Verb("init --demo", "init --demo ../new", apart="^new/", again=False),
    Verb("the cache", SALES_TOLD, reader=SALES_TOLD, cache=True),
]


def chosen(names):
    """The verbs whose names begin so; all of them where none is named."""
    return [verb for verb in VERBS if not names or any(map(verb.name.startswith, names))]


def said_by_database(path):
    """What a database holds, whatever its pages are; a writer that died is rolled back first."""
    with tempfile.TemporaryDirectory() as folder:
        for one in path.parent.glob(path.name + "*"):
            shutil.copy(one, folder)
        file = sqlite3.connect(os.path.join(folder, path.name))
        try:
            return "\n".join(file.iterdump()).encode()
        except sqlite3.Error as error:
            return f"broken: {error}".encode()
        finally:
            file.close()


def holds(top):
    """What stands below a folder, by path; ids that are made by chance are masked, and files on
    their way are left out. An empty database is one that is not there yet."""
    found = {}
    for path in sorted(top.rglob("*")):
        name = str(path.relative_to(top))
        hidden = TEMPORARY.search(name) or name.startswith(("home", "cache"))
        if hidden or not path.is_file() or name.endswith("-journal"):
            continue
        is_base = name.endswith(".sqlite")
        data = said_by_database(path) if is_base else BY_CHANCE.sub(b"r#", path.read_bytes())
        if not is_base or b"TABLE" in data or data.startswith(b"broken"):
            found[name] = data
    return found


def unfinished(top):
    return [str(path.relative_to(top)) for path in top.rglob(".*") if
            TEMPORARY.search(str(path.relative_to(top)))]


class Stage:
    """A verb, ready to be given many times: its book before, and what it becomes."""

    def __init__(self, verb, plan, top):
        self.verb, self.plan = verb, plan
        self.before_at = top / "before"
        self.made = 0
        self.top = top
        for name, text in FILES.items():
            path = self.before_at / "book" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        (self.before_at / "home").mkdir()
        for words in verb.before:
            self.run(self.before_at, words, check=True)
        self.before = holds(self.before_at)
        place = self.place()
        done = self.run(place, check=True)
        self.out, self.after = done.stdout, holds(place)
        assert verb.cache or self.after != self.before, verb.name
        assert not unfinished(place), unfinished(place)

    def place(self):
        """A fresh copy of the book before."""
        self.made += 1
        place = self.top / f"{os.getpid()}-{self.made}"
        shutil.copytree(self.before_at, place)
        return place

    def environment(self, place):
        return {"PATH": "/usr/bin:/bin", "HOME": str(place / "home"), "LC_ALL": "C",
                "PLAN_TODAY": "2026-11-23", "GIT_CEILING_DIRECTORIES": str(place),
                "PLAN_CACHE": str(place / "cache") if self.verb.cache else "off"}

    def command(self, words=None):
        return [self.plan, *shlex.split(words or self.verb.words)]

    def start(self, place, *before, **how):
        how = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
        return subprocess.Popen([*before, *self.command()], cwd=place / "book",
                                stdin=subprocess.DEVNULL, env=self.environment(place), **how)

    def run(self, place, words=None, before=(), check=False, **how):
        how = {"capture_output": True, "stdin": subprocess.DEVNULL,
               "env": self.environment(place), **how}
        return subprocess.run([*before, *self.command(words)], cwd=place / "book", timeout=120,
                              check=check, **how)

    def units(self):
        """What is old or new together."""
        names = self.before.keys() | self.after.keys()
        alone = {name for name in names if re.search(self.verb.apart, name)}
        return [names - alone, *({name} for name in sorted(alone))]

    def wrong(self, found, done=False):
        """What is wrong with what stands there: neither old nor new; or not new, though `done`."""
        for unit in self.units():
            held, old, new = ({name: files[name] for name in unit if name in files}
                              for files in (found, self.before, self.after))
            if held != new and (done or held != old):
                return f"neither the old nor the new {shorter(held, old, new)}"
        more = found.keys() - self.before.keys() - self.after.keys()
        return f"left over: {sorted(more)}" if more else None

    def settle(self, place):
        """Somebody works on after a writer died: reads the book, or logs to the file that the dead
        one was adding to. What is wrong then, and what stands there."""
        words = AFTERWARDS if self.verb.adds else self.verb.reader
        run = self.run(place, words)
        if self.verb.cache and run.stdout != self.out:
            return f"it says {run.stdout!r}, not {self.out!r}", {}
        is_in_way = words == OWN and b"not empty" in run.stderr  # all that was to be made is there
        if run.returncode not in ((0,) if self.verb.adds else (0, 1)) and not is_in_way:
            return f"{words}: {run.returncode} {run.stderr[:400]}", holds(place)
        found = holds(place)
        if self.verb.adds:
            for name in [name for name in found if ".torn-" in name]:
                if found.pop(name).endswith(b"\n"):
                    return f"{name} holds a whole line", found
            name = "book/activities/2026-11/ann.yaml"
            lines = found.get(name, b"").splitlines(keepends=True)
            found[name] = b"".join(lines[:-1])
            if not lines or b"afterwards" not in lines[-1]:
                return f"the next line is not the last: {lines[-2:]}", found
        return None, found

    def judge(self, place, done=False, again=True):
        """What is wrong with what a writer left that was killed; `done`: it had told of success."""
        wrong, found = self.settle(place)
        wrong = wrong or self.wrong(found, done or self.verb.reader == self.verb.words)
        if wrong or not again or not self.verb.again or self.verb.adds or found != self.before:
            return wrong
        run = self.run(place)
        if run.returncode != 0:
            return f"once more: {run.returncode} {run.stderr[:400]}"
        return self.wrong(holds(place), True) or ("left over" if unfinished(place) else None)


def shorter(held, old, new):
    """The first file that is neither, and how it begins to differ."""
    for name in sorted(held.keys() | old.keys() | new.keys()):
        mine = held.get(name)
        if mine not in (old.get(name), new.get(name)):
            return f"{name}: {(mine or b'nothing')[-200:]!r}"
    return f"files, but a mixture: {sorted(name for name in held if held[name] != old.get(name))}"
