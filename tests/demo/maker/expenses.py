# SPDX-License-Identifier: MIT
"""What was spent: 2025 exactly as its figures say, 2026 near its budget. Fairs, samples and
teachers of 2026 are told by hand."""

from maker import days
from maker.dice import Dice
from maker.tables import ACTUALS, REPS, THERE

FAIRS = ("03", "04", "09", "10")  # months


def besides(dice, month):
    """What a month of 2025 held beside travel."""
    if month[5:] in FAIRS and dice.chance(0.75):
        return "exhibition"
    return "training" if month[5:] == "06" and dice.chance(0.7) else "entertainment"


def past(book, rep, month, amount):
    dice = Dice("expenses", rep, month)
    there = [day for day in THERE[rep] if days.month(day) == month]
    travel = round(amount * dice.between(0.35, 0.55) / 100) * 100
    if dice.chance(0.45):
        travel = amount if dice.chance(0.45) else 0
    for category, part in (("travel", travel), (besides(dice, month), amount - travel)):
        if part:
            book.add(dice.pick(there), rep, "expense", category=category, amount=part)


def present(book, rep, month):
    dice = Dice("expenses", rep, month)
    there = [day for day in THERE[rep] if days.month(day) == month]
    sold = sum(sale.amount for sale in book.sales
               if sale.rep == rep and days.month(sale.day) == month)
    travel = int((3300 + sold * 0.0062) * dice.between(0.75, 1.25) / 10) * 10
    guests = int(sold * dice.between(0.019, 0.03) / 10) * 10
    day = min(there[-1], days.day("2026-11-20"))
    if travel and len(there) > 2:
        book.add(day, rep, "expense", category="travel", amount=travel)
    if guests > 800 and dice.chance(0.4):
        book.add(dice.pick(there), rep, "expense", category="entertainment", amount=guests)


def spend(book):
    for month in days.MONTHS:
        for rep in REPS:
            if (rep, month) in ACTUALS:
                past(book, rep, month, ACTUALS[rep, month]["expenses"])
            elif any(days.month(day) == month for day in THERE[rep]):
                present(book, rep, month)
