# SPDX-License-Identifier: MIT
"""What happened in a random department, and the records that should come of it."""

import collections
import datetime
import json
from decimal import Decimal

FIRST = datetime.date(2025, 1, 1)
KINDS = {"Call": "call", "Meeting": "visit", "Email": "message"}


def quoted(value):
    return json.dumps(value, ensure_ascii=False)


class World:
    """People, customers and products under all their names, and what happened. The names of a
    thing: its id, then what stands under also, its name and a person's mail."""

    def __init__(self, draw):
        self.draw = draw
        self.reps = {f"rep.{i}": [f"rep.{i}", f"R-{i:03}", f"员工{'甲乙丙丁戊'[i]}",
                                  f"rep{i}@example.com"]
                     for i in range(draw.randint(1, 5))}
        self.customers = {f"c{i}": [f"c{i}", f"CUST/{i}", f"客户，{'子丑寅卯辰巳午'[i]}",
                                    f"Customer \"{i}\", Ltd."]
                          for i in range(draw.randint(1, 7))}
        self.products = {f"p{i}": [f"p{i}", f"SKU {i}", f"产品 {i}"]
                         for i in range(draw.randint(1, 4))}
        self.categories = {"travel": ["travel", "差旅"], "meals": ["meals", "招待"]}
        self.sales = [self.sale(i) for i in range(draw.randint(0, 60))]
        self.deals = [self.deal(i) for i in range(draw.randint(0, 40))]
        self.acts = [self.act(i) for i in range(draw.randint(0, 40))]
        self.spent = [self.expense(i) for i in range(draw.randint(0, 30))]
        self.bills = [self.bill(i) for i in range(draw.randint(0, 20))]

    def text(self):
        """The plan.yaml."""
        lines = ["format: 1", "book: {currency: CNY}", "reps:"]
        for one, (_, also, name, mail) in self.reps.items():
            lines.append(f"  - {{id: {one}, name: {name}, also: [{also}], email: {mail}}}")
        lines.append("customers:")
        for one, (_, also, name, further) in self.customers.items():
            names = f"name: {quoted(name)}, also: {quoted([also, further])}"
            lines.append(f"  - {{id: {one}, {names}}}")
        lines.append("products:")
        for one, (_, also, name) in self.products.items():
            lines.append(f"  - {{id: {one}, name: {name}, also: [{also}]}}")
        lines.append("categories:")
        for one, (_, name) in self.categories.items():
            lines.append(f"  - {{id: {one}, name: {name}}}")
        return "\n".join([*lines, ""])

    def day(self, after=FIRST):
        return after + datetime.timedelta(self.draw.randint(0, 300))

    def one(self, things):
        return self.draw.choice(list(things))

    def money(self, least=0):
        most = self.draw.choice((99_999, 99_999_999))
        return Decimal(self.draw.randint(least, most)) / 100

    def common(self, number):
        return {"no": number, "date": self.day(), "rep": self.one(self.reps),
                "customer": self.one(self.customers)}

    def sale(self, i):
        """Where the amount is negative, cost and quantity are too."""
        sign = self.draw.choice((1, 1, 1, -1))
        sale = {**self.common(f"SO-{i:04}"), "amount": sign * self.money(), "quantity": None,
                "product": self.draw.choice((None, self.one(self.products))), "cost": None}
        if self.draw.random() < 0.7:
            parts = self.draw.choice((1, 10, 1000))
            sale["quantity"] = sign * Decimal(self.draw.randint(1, 9_000_000)) / parts
        if self.draw.random() < 0.5:
            sale["cost"] = sign * self.money()
        return sale

    def deal(self, i):
        deal = {**self.common(f"006A{i}"), "amount": self.money(),
                "stage": self.draw.choice(("Open", "Won", "Lost")),
                "reason": self.draw.choice((None, "price, too high", "没有预算"))}
        deal["closed"] = None if deal["stage"] == "Open" else self.day(deal["date"])
        return deal

    def act(self, i):
        notes = (None, "一切正常", "said \"no\", then \"yes\"", "two\nlines", f"note {i}")
        return {**self.common(f"{i}"), "type": self.draw.choice((*KINDS, "Task")),
                "minutes": self.draw.choice((None, self.draw.randint(1, 240))),
                "note": self.draw.choice(notes)}

    def expense(self, i):
        return {"date": self.day(), "rep": self.one(self.reps), "note": f"票据 {i}",
                "category": self.one(self.categories), "amount": self.money(1)}

    def bill(self, i):
        lines = [(self.money(), Decimal(self.draw.randint(1, 99)))
                 for _ in range(self.draw.randint(1, 5))]
        return {**self.common(f"INV {i}"), "lines": lines}

    def without_line_ends(self):
        for one in self.acts:
            one["note"] = one["note"] and one["note"].replace("\n", " / ")

    def expected(self):
        """The records, as mappings; an id that holds a digest is left out."""
        return [*self.sale_records(), *self.deal_records(), *self.other_records()]

    def sale_records(self):
        for one in self.sales:
            figures = {key: None if one[key] is None else abs(one[key])
                       for key in ("amount", "cost", "quantity")}
            yield record("return" if one["amount"] < 0 else "order", one,
                         f"sales.{one['no']}.order", customer=one["customer"],
                         product=one["product"], order=one["no"], **figures)

    def deal_records(self):
        for one in self.deals:
            deal, closed = {"deal": one["no"]}, {**one, "date": one["closed"]}
            worth = {"customer": one["customer"], "amount": one["amount"]}
            yield record("lead", one, f"crm.{one['no']}.lead", **worth, **deal)
            if one["stage"] == "Won":
                yield record("order", closed, f"crm.{one['no']}.order", **worth, **deal)
            if one["stage"] == "Lost":
                yield record("lost", closed, f"crm.{one['no']}.lost", reason=one["reason"], **deal)

    def other_records(self):
        for one in self.acts:
            if one["type"] in KINDS:
                yield record(KINDS[one["type"]], one, f"acts.{one['no']}.record",
                             customer=one["customer"], minutes=one["minutes"], note=one["note"])
        for one in self.spent:
            yield record("expense", one, None, category=one["category"], amount=one["amount"],
                         note=one["note"])
        for one in self.bills:
            amounts, quantities = zip(*one["lines"])
            yield record("order", one, None, customer=one["customer"], amount=sum(amounts),
                         quantity=sum(quantities))

    def sales_by_month(self):
        """Sales of each person and month, as plan rates has them."""
        found = collections.Counter()
        for one in self.expected():
            if one["kind"] in ("order", "return"):
                sign = 1 if one["kind"] == "order" else -1
                found[one["rep"], one["date"][:7]] += sign * one["amount"]
        return {key: amount for key, amount in found.items() if amount}


def record(kind, source, name, **keys):
    every = {"date": source["date"], "rep": source["rep"], "kind": kind, "id": name, **keys}
    return {key: value if isinstance(value, Decimal) else str(value)
            for key, value in every.items() if value is not None}
