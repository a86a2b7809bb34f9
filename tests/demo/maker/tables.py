# SPDX-License-Identifier: MIT
"""Who is who in the demo book: products, people, customers, and the figures of their months. The
same ids as in examples/demo; 2025's figures are what its history told before activities did."""

import csv
import dataclasses
import datetime
import pathlib

from maker import days

HERE = pathlib.Path(__file__).resolve().parent

# price and cost of one unit; smart is new: from July 2025, in its first year at list price
PRICE = {"butterfly": 3200, "ball": 4600, "smart": 26800, "centrifugal": 18600,
         "metering": 12800, "service": 5000}
COST = {"butterfly": 2080, "ball": 3050, "smart": 15500, "centrifugal": 12700,
        "metering": 8100, "service": 2600}
LAUNCH = days.day("2025-07-01")
LIST_PRICE_UNTIL = days.day("2026-06-30")

# what each trade buys, in the order of PRICE
TRADES = {
    "水务": (30, 9, 26, 24, 3, 8), "化工": (15, 22, 12, 26, 15, 10), "石化": (8, 20, 14, 38, 8, 12),
    "制药": (12, 22, 5, 10, 42, 9), "食品": (26, 24, 2, 12, 28, 8), "电力": (24, 16, 8, 34, 4, 14),
    "冶金": (22, 18, 5, 36, 3, 16), "造纸": (26, 12, 8, 34, 6, 14), "环保": (24, 8, 9, 24, 26, 9),
    "纺织": (20, 12, 3, 26, 26, 13), "船舶": (22, 18, 8, 42, 2, 8), "电子": (8, 30, 15, 8, 31, 8),
    "机械": (20, 24, 5, 30, 8, 13), "建材": (30, 22, 6, 26, 4, 12), "燃气": (10, 50, 20, 4, 2, 14),
    "新能源": (10, 25, 20, 17, 20, 8),
}


@dataclasses.dataclass
class Rep:
    """A salesperson's spells of work, and what 2026 is like with them."""
    spells: str  # as days.listed reads them
    away: str = ""
    average: int = 0  # an order of 2026
    wins: float = 0.0  # closed deals that are won
    visits: float = 0.0  # a week
    in_time: float = 0.0  # of the reports
    skill: int = 0  # as the manager rates it
    months: tuple = ()  # sales to target, January to November 2026

    def there(self):
        gone = days.listed(self.away)
        return [each for each in days.WORKDAYS if each in days.listed(self.spells) - gone]


ALL = "2025-01-01..2026-11-23"
REPS = {
    "chen.jing": Rep(ALL, "", 88000, .60, 1.5, .98, 88,
                     (.98, .96, 1.0, .95, .97, .99, .94, .95, .97, .96, .98)),
    "huang.lei": Rep("2025-01-01..2026-08-31", "", 74000, .50, 1.1, .90, 74,
                     (.95, .92, .97, .92, .94, .90, .70, .46, 0, 0, 0)),
    "li.na": Rep(ALL, "", 120000, .64, 1.4, .94, 93,
                 (1.0, 1.05, 1.02, 1.08, 1.03, 1.05, .99, 1.03, 1.04, 1.01, 1.04)),
    "liu.yang": Rep(ALL, "", 80000, .52, 1.2, .89, 76,
                    (.95, .93, .97, .92, .86, .91, .88, .92, .95, .93, .95)),
    "sun.qiang": Rep("2025-09-01..2026-11-23", "", 52000, .33, .8, .45, 58,
                     (.66, .60, .62, .58, .64, .55, .60, .57, .55, .60, .58)),
    "wu.hao": Rep("2026-03-16..2026-11-23", "", 56000, .52, 1.8, 1.0, 72,
                  (0, 0, 0, .60, .80, .86, .95, 1.05, 1.10, 1.08, 1.10)),
    "xu.lin": Rep("2025-01-01..2025-04-30 2026-02-24..2026-11-23", "", 70000, .58, 1.5, .97, 82,
                  (0, .40, .86, .92, .97, 1.0, .96, .98, .95, 1.0, 1.02)),
    "yang.fan": Rep(ALL, "2026-03-09..2026-03-13", 112000, .60, 1.3, .95, 86,
                    (.97, 1.02, .96, 1.0, .98, 1.03, .94, .97, 1.02, .97, .98)),
    "zhang.wei": Rep(ALL, "", 84000, .62, 1.6, .96, 90,
                     (1.06, 1.02, 1.09, 1.04, 1.07, 1.03, 1.05, 1.01, 1.04, 1.05, 1.04)),
    "zhao.min": Rep(ALL, "", 86000, .50, 1.1, .92, 78,
                    (.97, .98, .96, .97, .94, .98, .86, .80, .72, .84, .86)),
    "zhou.ting": Rep(ALL, "2026-04-06..2026-09-10", 72000, .56, 1.4, .97, 80,
                     (.96, .94, .97, .9, 0, 0, 0, 0, .80, .92, .90)),
}
MANAGER = "wang.fang"
THERE = {rep: each.there() for rep, each in REPS.items()} | {MANAGER: days.WORKDAYS}


@dataclasses.dataclass
class Customer:
    id: str
    level: str
    wishes: tuple  # weights in the order of PRICE
    weight: float  # among its rep's customers
    first: datetime.date  # order; before the two years where it is old
    last: datetime.date  # order
    silent: datetime.date  # nobody calls on it after this day
    owners: list  # [(rep, from)]

    def owner(self, day):
        return [rep for rep, begin in self.owners if begin <= day][-1]

    def since(self, rep, day):
        """From which day on the rep, who has it on this one, has had it."""
        return max(begin for who, begin in self.owners if who == rep and begin <= day)


def read(name):
    """The lines of a table that say something."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def customer(line):
    name, level, trade, weight, first, last, silent, *owners = line.split()
    spells = [(owner + "@" + days.FIRST.isoformat()).split("@")[:2] for owner in owners]
    return Customer(name, level, TRADES[trade], float(weight),
                    days.FIRST if first == "-" else days.day(first),
                    days.LAST if last == "-" else days.day(last),
                    days.LAST if silent == "-" else days.day(silent),
                    [(rep, days.day(begin)) for rep, begin in spells])


CUSTOMERS = {each.id: each for each in map(customer, read("customers.txt"))}

# Without an order between these two, after its rep had left and until she came back
DORMANT = {"xiyuan": (days.day("2025-04-24"), days.day("2026-03-18"))}


def rows(name):
    """A csv table as {(rep, month): {column: number}}."""
    with (HERE / name).open(encoding="utf-8") as file:
        found = list(csv.DictReader(file))
    return {(row.pop("rep"), row.pop("month")): {key: int(text) for key, text in row.items()}
            for row in found}


ACTUALS = rows("actuals.csv")  # 2025, kept to the last cent
TARGETS = rows("targets.csv")  # 2026, as `plan split --by rep --each month` tells them


def phrases():
    """{heading: [phrase]}"""
    found = {}
    for line in read("phrases.txt"):
        if line.startswith("["):
            found[line.strip("[]")] = here = []
        else:
            here.append(line)
    return found


PHRASES = phrases()
