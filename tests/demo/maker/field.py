# SPDX-License-Identifier: MIT
"""Visits, calls, messages and demonstrations, week by week; somewhat fewer in 2025. Nobody calls on
a customer after the day on which its table says that it fell silent."""

import datetime

from maker import days
from maker.dice import Dice
from maker.tables import CUSTOMERS, PHRASES, REPS, THERE
from maker.told import CONTACTS, key_of

LEVELS = {"A": 3.0, "B": 1.7, "C": 1.0}
BESIDES = {"call": 0.2, "message": 0.05, "demo": 0.04}  # a week
IN_2025 = 0.2  # of the visits were written down at once
LATER = 0.75  # of the visits of 2025, and of what was done besides, were written down in the end
BEFORE_FIRST = datetime.timedelta(70)  # days in which a customer is wooed


def told_contacts(book):
    """[(day, rep, customer)] of the contacts told by hand."""
    for day, kind, rep, keys in book.records:
        if kind in CONTACTS:
            yield day, rep, keys["customer"] if isinstance(keys, dict) else key_of(keys, "customer")


class Fieldwork:
    def __init__(self, book):
        self.book = book
        self.seen = {}
        self.taken = set(told_contacts(book))
        self.deals = {}
        for deal in book.deals:
            self.deals.setdefault(deal.customer, []).append(deal)

    def week(self, rep, monday):
        dice = Dice("field", rep, monday)
        week = [day for day in THERE[rep] if 0 <= (day - monday).days < 7 and day < days.LAST]
        if not week:
            return
        rate = REPS[rep].visits * min(1, len(week) / 5) * (1 if monday.year == 2026 else IN_2025)
        for _ in range(dice.rounded(rate)):
            self.contact(dice, rep, dice.pick(week), "visit")
        for kind, often in BESIDES.items():
            if monday.year == 2026 and dice.chance(often):
                self.contact(dice, rep, dice.pick(week), kind)

    def later(self, rep, monday):
        """What was written down of a week of 2025 when the year was over."""
        dice = Dice("field written later", rep, monday)
        week = [day for day in THERE[rep]
                if 0 <= (day - monday).days < 7 and day.year == 2025]
        if not week:
            return
        for _ in range(dice.rounded(REPS[rep].visits * min(1, len(week) / 5) * LATER)):
            self.contact(dice, rep, dice.pick(week), "visit")
        for kind, often in BESIDES.items():
            if dice.chance(often * LATER):
                self.contact(dice, rep, dice.pick(week), kind)

    def contact(self, dice, rep, day, kind):
        ids = [each.id for each in CUSTOMERS.values()
               if self.reachable(each, rep, day) and (day, rep, each.id) not in self.taken]
        if not ids:
            return
        customer = dice.weighted(ids, [self.wish(each, day) for each in ids])
        self.seen[customer] = day
        self.taken.add((day, rep, customer))
        deals = [deal for deal in self.deals.get(customer, ())
                 if deal.rep == rep and deal.opened <= day <= deal.closed]
        deal = dice.pick(deals) if deals and day.year == 2026 and dice.chance(0.5) else None
        noted = day.year == 2026 and dice.chance(0.35)
        self.book.add(day, rep, kind, customer=customer, deal=deal,
                      note=dice.pick(PHRASES[kind]) if noted else None)

    @staticmethod
    def reachable(customer, rep, day):
        return (customer.owner(day) == rep and day <= customer.silent
                and day >= min(customer.first, customer.first - BEFORE_FIRST))

    def wish(self, customer, day):
        waited = (day - self.seen.get(customer, days.FIRST)).days
        return LEVELS[CUSTOMERS[customer].level] * min(60, max(1, waited))


def call_on(book):
    work = Fieldwork(book)
    for monday in days.mondays(2025):
        for rep in REPS:
            work.week(rep, monday)
    last_year = Fieldwork(book)
    last_year.taken |= work.taken
    for monday in days.mondays(2025):
        for rep in REPS:
            last_year.later(rep, monday)
