# SPDX-License-Identifier: MIT
"""Orders, and the deals that are won and lost: month by month and rep by rep, 2025 exactly as its
figures say, 2026 near its targets; what is told by hand counts first."""

import dataclasses
import datetime

from maker import days
from maker.basket import Basket
from maker.book import Deal
from maker.dice import Dice
from maker.tables import (ACTUALS, CUSTOMERS, DORMANT, LAUNCH, LIST_PRICE_UNTIL, PHRASES, PRICE,
                          REPS, TARGETS, THERE)

CYCLES = {"A": (25, 95), "B": (15, 75), "C": (8, 50)}  # days, each of two dice
SIZES = {"A": 1.7, "B": 1.0, "C": 0.55}
NO_MORE_DEALS = days.day("2026-11-14")  # the last week's are told by hand
NO_MORE_ORDERS = days.day("2026-11-20")
WITHOUT_COST = ("huang.lei", "2025-01", 3600, "现场调试费，未核成本")
NUMBERED = ("li.na",)  # whose orders of 2026 have numbers
REASONS = tuple(range(len(PHRASES["lost"]), 0, -1))  # the first ones are the commonest


@dataclasses.dataclass(eq=False)
class Slot:
    """An order to be filled."""
    day: datetime.date
    customer: str
    deal: Deal = None
    first: bool = False  # of its deal


class Seller:
    """Fills the months, and remembers from one to the next who bought when."""

    def __init__(self, book):
        self.book = book
        self.told = {(sale.day, sale.customer) for sale in book.sales if sale.amount > 0}
        self.last_order = {}
        self.won = {}  # (rep, customer): the deal won last

    def takes(self, rep, customer, day):
        """Whether the rep may sell to the customer on this day."""
        each = CUSTOMERS[customer]
        quiet = DORMANT.get(customer, (days.LAST, days.LAST))
        return (each.weight > 0 and each.owner(day) == rep and each.first <= day <= each.last
                and not quiet[0] < day < quiet[1])

    def fixed(self, rep, month):
        """First and last orders, whose days the customers' table names."""
        found = []
        for each in CUSTOMERS.values():
            for day in (each.first, each.last, *DORMANT.get(each.id, ())):
                known = day not in (days.FIRST, days.LAST) and (day, each.id) not in self.told
                if known and days.month(day) == month and each.owner(day) == rep:
                    found.append(Slot(day, each.id))
        return found

    def slots(self, dice, rep, month, count):
        """The month's orders by day, later ones likelier."""
        slots = self.fixed(rep, month)
        there = [day for day in THERE[rep] if days.month(day) == month and day <= NO_MORE_ORDERS]
        for _ in range(count - len(slots)):
            day = dice.weighted(there, [len(there) + 2 * i for i in range(len(there))])
            slots.append(Slot(day, ""))
        slots.sort(key=lambda slot: slot.day)
        for slot in slots:
            slot.customer = slot.customer or self.customer(dice, rep, slot.day, slots)
            self.last_order[slot.customer] = slot.day
        return slots

    def customer(self, dice, rep, day, slots):
        """One of the rep's, likelier one that has not ordered for long."""
        ids = [each for each in CUSTOMERS if self.takes(rep, each, day)]
        today = {slot.customer for slot in slots if slot.day == day}
        weights = []
        for each in ids:
            waited = (day - self.last_order.get(each, days.FIRST)).days
            urgency = 40 if waited > 110 else 4 if waited > 75 else 1
            weights.append(CUSTOMERS[each].weight * urgency * (0.02 if each in today else 1))
        return dice.weighted(ids, weights)

    def opening(self, dice, rep, customer, closed):
        """The day on which a deal closed on that day was opened."""
        low, high = CYCLES[CUSTOMERS[customer].level]
        cycle = int(dice.between(low, high) + dice.between(low, high)) // 2
        since = CUSTOMERS[customer].since(rep, closed)
        there = [day for day in THERE[rep] if since <= day <= closed]
        there = [day for day in there if (closed - day).days < 300]
        early = [day for day in there if (closed - day).days >= cycle]
        return early[-1] if early else there[int(dice.between(0, len(there) / 3))]

    def open(self, dice, deal, product, amount):
        """The lead of a deal of which the end is known."""
        deal.opened = self.opening(dice, deal.rep, deal.customer, deal.closed)
        sourced = dice.chance(0.12 if deal.opened.year == 2026 else 0.03)
        noted = deal.opened.year == 2026 and dice.chance(0.1)
        self.book.open(deal, product=product, amount=amount,
                       source=dice.pick(PHRASES["source"]) if sourced else None,
                       note=dice.pick(PHRASES["lead"]) if noted else None)

    def name_deals(self, dice, rep, slots, count):
        """Chooses the orders that win a deal; of the others some are repeats of the one before."""
        new = [i for i, slot in enumerate(slots) if slot.day == CUSTOMERS[slot.customer].first]
        rest = [i for i, slot in enumerate(slots) if i not in new and slot.day <= NO_MORE_DEALS]
        chosen = (new + dice.some(rest, max(0, count - len(new)), [1 + i for i in rest]))[:count]
        for i, slot in enumerate(slots):
            slot.first = i in chosen
            if not slot.first and dice.chance(0.2):
                before = self.won.get((rep, slot.customer))
                near = before and (slot.day - before.closed).days < 200
                slot.deal = before if near else None
            elif slot.first:
                slot.deal = Deal(rep, slot.customer, slot.day, slot.day)
                self.won[rep, slot.customer] = slot.deal

    def fill(self, dice, rep, month, slots, sales, quantity=None, cost=None):
        """What each order holds; a few have two lines."""
        lines = [slot for slot in slots for _ in range(2 if dice.chance(0.04) else 1)]
        month_end = days.of_month(month)[-1]
        sizes = [SIZES[CUSTOMERS[slot.customer].level] * dice.between(0.35, 1.7)
                 * (1.15 if slot.first else 1) for slot in lines]
        wishes = [list(CUSTOMERS[slot.customer].wishes) for slot in lines]
        for wish in wishes:
            wish[2] *= 0 if month_end < LAUNCH else 0.6 if month < "2026" else 1.35
        basket = Basket(dice, sizes, wishes, sales, quantity, cost, month_end <= LIST_PRICE_UNTIL)
        return list(zip(lines, basket.fill()))

    def write(self, dice, rep, filled):
        """The orders, and before the first one of a deal its lead."""
        before = number = None
        slots = [slot for slot, _ in filled]
        for slot, (product, quantity, amount, cost) in filled:
            if slot is not before:
                twice = slots.count(slot) > 1
                numbered = twice or rep in NUMBERED and slot.day.year == 2026
                number = self.book.order(slot.day) if numbered else None
                if slot.first:
                    self.open_won(dice, slot, product, amount)
            before = slot
            self.book.sell(slot.day, rep, slot.customer, amount)
            self.book.add(slot.day, rep, "order", customer=slot.customer, deal=slot.deal,
                          product=product, amount=amount, cost=cost, quantity=quantity,
                          order=number)

    def open_won(self, dice, slot, product, amount):
        """The lead of the deal that this order wins."""
        known = slot.day.year == 2026
        guess = round(amount * dice.between(0.85, 1.3) / 1000) * 1000 or 1000
        self.open(dice, slot.deal, product if known else None, guess if known else None)

    def lose(self, dice, rep, month, count, average):
        """Deals that are lost in the month, with what they might have brought."""
        there = [day for day in THERE[rep] if days.month(day) == month and day <= NO_MORE_DEALS]
        for day in sorted(dice.pick(there) for _ in range(count)):
            ids = [each for each in CUSTOMERS if self.takes(rep, each, day)]
            customer = dice.weighted(ids, [CUSTOMERS[each].weight for each in ids])
            size = SIZES[CUSTOMERS[customer].level] * dice.between(0.4, 2.2)
            amount = max(2, round(average * size / 1000)) * 1000
            known = day.year == 2026
            deal = Deal(rep, customer, day, day)
            self.open(dice, deal, dice.pick(list(PRICE)) if known else None, amount)
            told = known or dice.chance(0.2)
            reason = dice.weighted(PHRASES["lost"], REASONS) if told else None
            rival = dice.pick(PHRASES["competitor"]) if dice.chance(0.4 if known else 0.1) else None
            self.book.add(day, rep, "lost", customer=customer, deal=deal, reason=reason,
                          competitor=rival)

    def past(self, rep, month, row):
        """A month of 2025."""
        dice = Dice("past", rep, month)
        sales, count = row["sales"], row["orders"]
        if (rep, month) == WITHOUT_COST[:2]:
            sales, count = sales - WITHOUT_COST[2], count - 1
            day = days.of_month(month)[6]
            self.book.sell(day, rep, "nanqiao", WITHOUT_COST[2])
            self.book.add(day, rep, "order", customer="nanqiao", amount=WITHOUT_COST[2],
                          note=WITHOUT_COST[3])
        slots = self.slots(dice, rep, month, count)
        self.name_deals(dice, rep, slots, row["won"])
        filled = self.fill(dice, rep, month, slots, sales, row["quantity"], row["cost"])
        self.write(dice, rep, filled)
        self.lose(dice, rep, month, row["lost"], sales / count)

    def present(self, rep, month, target):
        """A month of 2026."""
        dice = Dice("present", rep, month)
        each = REPS[rep]
        part = 0.715 if month == "2026-11" else 1  # of the month that is over
        sales = target * each.months[int(month[5:]) - 1] * part
        told = [sale for sale in self.book.sales
                if sale.rep == rep and days.month(sale.day) == month]
        sales -= sum(sale.amount for sale in told)
        if sales < 4000:
            return
        count = max(1, dice.rounded(sales / each.average))
        slots = self.slots(dice, rep, month, count)
        wins = dice.rounded(len(slots) * 0.34)
        self.name_deals(dice, rep, slots, wins)
        self.write(dice, rep, self.fill(dice, rep, month, slots, round(sales)))
        self.lose(dice, rep, month, dice.rounded(wins * (1 - each.wins) / each.wins), each.average)


def sell(book):
    seller = Seller(book)
    for month in days.MONTHS:
        for rep in REPS:
            if (rep, month) in ACTUALS:
                seller.past(rep, month, ACTUALS[rep, month])
            elif (rep, month) in TARGETS:
                seller.present(rep, month, TARGETS[rep, month]["target"])
