# SPDX-License-Identifier: MIT
"""Money comes in weeks after it was earned: each month some customers pay what is due."""

import datetime

from maker import days
from maker.dice import Dice
from maker.tables import CUSTOMERS, REPS, THERE

LAG = datetime.timedelta(40)
SLOW = {"jinyao": 85, "langting": 110, "dieshi": 70, "wuye": 75}  # further days
A_MONTH = {2025: 2.6, 2026: 2.7}  # payments by rep


def due(book, customer, day, paid):
    """What the customer owes on the day and should have paid."""
    until = day - LAG - datetime.timedelta(SLOW.get(customer, 0))
    mine = [sale for sale in book.sales if sale.customer == customer]
    return sum(sale.amount for sale in mine if sale.day <= until) - paid.get(customer, 0)


def pay(book, dice, rep, day, count, paid):
    mine = [each for each in CUSTOMERS if CUSTOMERS[each].owner(day) == rep]
    owed = {each: due(book, each, day, paid) for each in mine}
    for customer in sorted(mine, key=lambda each: (-owed[each], each))[:count]:
        amount = owed[customer]
        if dice.chance(0.3):
            amount = int(amount * dice.between(0.55, 0.9) / 1000) * 1000
        if amount <= 0:
            continue
        paid[customer] = paid.get(customer, 0) + amount
        book.add(day, rep, "payment", customer=customer, amount=amount)


def collect(book):
    paid = {}
    for month in days.MONTHS:
        for rep in REPS:
            dice = Dice("payments", rep, month)
            there = [day for day in THERE[rep] if days.month(day) == month]
            count = dice.rounded(A_MONTH[int(month[:4])])
            for day in dice.some(there, count):
                pay(book, dice, rep, day, 1, paid)
