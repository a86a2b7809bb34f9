# SPDX-License-Identifier: MIT
"""The records, as they come and as they are written: sorted by day, one flow mapping a line. Deals
and orders get their numbers at the end, when all are known."""

import dataclasses
import datetime
import re

from maker import days

# what comes first on a day: nothing before what it rests on
KINDS = ("meeting training request task lead customer-new handover call visit demo message quote "
         "stage order contract return cancel lost customer-lost payment expense response task-done "
         "talk rating conduct feedback report").split()
HEAD = "# 2025 年起，每天做了什么一条一行，一月一个文件。由 tests/demo/make-activities 生成。\n"


@dataclasses.dataclass
class Deal:
    rep: str
    customer: str
    opened: datetime.date
    closed: datetime.date = days.LAST  # still open
    number: str = ""

    def __str__(self):
        return self.number


@dataclasses.dataclass
class Order:
    """An order that others refer to, or that has more than one line."""
    day: datetime.date
    number: str = ""

    def __str__(self):
        return self.number


@dataclasses.dataclass
class Sale:
    """What was sold, in the book's currency."""
    day: datetime.date
    rep: str
    customer: str
    amount: int


@dataclasses.dataclass
class Book:
    records: list = dataclasses.field(default_factory=list)  # [(day, kind, rep, keys or text)]
    deals: list = dataclasses.field(default_factory=list)
    orders: list = dataclasses.field(default_factory=list)
    sales: list = dataclasses.field(default_factory=list)  # returns below zero
    names: dict = dataclasses.field(default_factory=dict)  # of deals and orders told by hand

    def add(self, day, rep, kind, **keys):
        """Keys without a value are left out."""
        self.records.append((day, kind, rep, keys))

    def add_text(self, day, rep, kind, text):
        """A record that is written already, but for its @NAMEs."""
        self.records.append((day, kind, rep, text))

    def open(self, deal, **keys):
        self.deals.append(deal)
        self.add(deal.opened, deal.rep, "lead", customer=deal.customer, deal=deal, **keys)
        return deal

    def order(self, day):
        self.orders.append(Order(day))
        return self.orders[-1]

    def sell(self, day, rep, customer, amount):
        self.sales.append(Sale(day, rep, customer, amount))

    def _number(self):
        for letter, things in (("d", sorted(self.deals, key=lambda deal: deal.opened)),
                               ("so", sorted(self.orders, key=lambda order: order.day))):
            count = {}
            for thing in things:
                year = (thing.opened if letter == "d" else thing.day).year % 100
                count[year] = count.get(year, 0) + 1
                thing.number = f"{letter}{year}-{count[year]:03}"

    def _line(self, day, kind, rep, keys):
        if isinstance(keys, str):
            return re.sub(r"(deal|of): @([\w-]+)",
                          lambda found: f"{found[1]}: {self.names[found[1], found[2]]}", keys)
        texts = [f"{key}: {scalar(value)}" for key, value in keys.items() if value is not None]
        return f"- {{{', '.join([f'date: {day}, rep: {rep}, kind: {kind}', *texts])}}}"

    def files(self):
        """[(month, text)] of every month."""
        self._number()
        rank = {kind: place for place, kind in enumerate(KINDS)}
        ordered = sorted(self.records, key=lambda each: (each[0], rank[each[1]], each[2]))
        for name in days.MONTHS:
            lines = [self._line(*each) for each in ordered if days.month(each[0]) == name]
            head = HEAD if name == days.MONTHS[0] else ""
            yield name, head + "activities:\n" + "\n".join(lines) + "\n"


def scalar(value):
    """The value as YAML's flow style takes it."""
    text = str(value)
    if re.search(r"[,\[\]{}\"#]|: |^[-?:&*!|>'%@`]", text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text
