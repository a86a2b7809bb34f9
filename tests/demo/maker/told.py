# SPDX-License-Identifier: MIT
"""The stories told by hand: deals.txt, whose head explains its form, and by-hand.yaml."""

import re

from maker import days
from maker.book import Deal
from maker.tables import HERE, PRICE, read

STAGES = ("contact", "need", "proposal", "negotiation", "review")
CONTACTS = ("call", "visit", "demo", "message")
USD = ((days.day("2026-07-01"), 700), (days.day("2026-01-01"), 705))  # for 100 USD


def money(text):
    """An amount as it is written into a record: `52000 USD`."""
    return text.replace("USD", " USD")


def in_yuan(text, day):
    if not text.endswith("USD"):
        return int(text)
    rate = next(rate for begin, rate in USD if begin <= day)
    return int(text[:-3]) * rate // 100


def date_of(text):
    return days.day(text if len(text) == 10 else "2026-" + text)


class Story:
    """One deal, from its lead to its last step."""

    def __init__(self, book, line):
        self.book = book
        name, rep, self.customer, self.product, amount, opened, close, *rest = line.split(" ", 8)
        source, note = rest
        self.rep = rep
        self.deal = book.open(Deal(rep, self.customer, days.day(opened)), product=self.product,
                              amount=money(amount), close=close,
                              source=None if source == "-" else source, note=note)
        book.names["deal", name] = self.deal
        self.name = name
        self.passed = False  # to another, from the next step on

    def step(self, line):
        word, _, rest = line.partition(" ")
        if word.startswith("@"):
            self.rep = word[1:]
            self.passed = True
            return
        when, _, text = rest.partition(" ")
        day = date_of(when)
        if self.passed:
            self.book.add(day, self.rep, "handover", customer=self.customer, deal=self.deal)
            self.passed = False
        self.take(word, day, text or None)

    def take(self, word, day, text):
        keys = {"customer": self.customer, "deal": self.deal}
        close = None
        if text and text.startswith(">"):
            close, _, text = text[1:].partition(" ")
        if word in STAGES:
            self.book.add(day, self.rep, "stage", **keys, stage=word, close=close, note=text)
        elif word in CONTACTS:
            self.book.add(day, self.rep, word, **keys, close=close, note=text)
        elif word == "quote":
            self.book.add(day, self.rep, word, **keys, amount=money(text))
        elif word == "lost":
            reason, _, competitor = text.partition(" | ")
            self.deal.closed = day
            self.book.add(day, self.rep, word, **keys, reason=reason,
                          competitor=competitor or None)
        elif word == "cancel":
            self.cancel(day, text)
        else:
            self.win(day, text)

    def cancel(self, day, text):
        sale = self.book.sales[-1]
        self.book.sell(sale.day, sale.rep, sale.customer, -sale.amount)
        self.deal.closed = days.LAST
        self.book.add(day, self.rep, "cancel", customer=self.customer, deal=self.deal,
                      of=self.book.names["of", self.name], reason=text)

    def win(self, day, text):
        quantity, amount, *note = text.split(" ", 2)
        number = self.book.order(day)
        self.book.names["of", self.name] = number
        self.deal.closed = day
        self.book.sell(day, self.rep, self.customer, in_yuan(amount, day))
        self.book.add(day, self.rep, "order", customer=self.customer, deal=self.deal,
                      product=self.product, amount=money(amount), quantity=quantity, order=number,
                      note=note[0] if note else None)


def tell_deals(book):
    story = None
    for line in read("deals.txt"):
        if line.startswith("  "):
            story.step(line.strip())
        else:
            story = Story(book, line)
            assert story.product in PRICE, line


def key_of(text, key):
    return re.search(rf"\b{key}: ([^,}}]+)", text)[1]


def tell_records(book):
    for line in (HERE / "by-hand.yaml").read_text(encoding="utf-8").splitlines():
        if not line.startswith("- {"):
            continue
        day, rep, kind = days.day(key_of(line, "date")), key_of(line, "rep"), key_of(line, "kind")
        book.add_text(day, rep, kind, line)
        if kind == "return":
            book.sell(day, rep, key_of(line, "customer"), -int(key_of(line, "amount")))


def tell(book):
    tell_deals(book)
    tell_records(book)
