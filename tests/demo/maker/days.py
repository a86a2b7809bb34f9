# SPDX-License-Identifier: MIT
"""China's working days of 2025 and 2026, with the demo company's own, and small sums with days.
The same days as `plan calendar` tells for the demo book."""

import datetime

FIRST = datetime.date(2025, 1, 1)
LAST = datetime.date(2026, 11, 23)  # a Monday: what the demo's reports call today

OFF = """
2025-01-01 2025-01-28..2025-02-04 2025-04-04..2025-04-06 2025-05-01..2025-05-05 2025-05-16
2025-05-31..2025-06-02 2025-10-01..2025-10-08
2026-01-01..2026-01-03 2026-02-15..2026-02-23 2026-04-04..2026-04-06 2026-05-01..2026-05-05
2026-05-15 2026-06-19..2026-06-21 2026-09-25..2026-09-27 2026-10-01..2026-10-07
"""
MAKE_UP = """
2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
2026-01-04 2026-01-31 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10
"""


def day(text):
    return datetime.date.fromisoformat(text)


def span(first, last):
    """Every day from the first to the last."""
    return [first + datetime.timedelta(n) for n in range((last - first).days + 1)]


def listed(text):
    """The days of a text like `2026-05-01..2026-05-05 2026-05-15`."""
    spans = [part.split("..") for part in text.split()]
    return {each for ends in spans for each in span(day(ends[0]), day(ends[-1]))}


def worked(each, off=frozenset(listed(OFF)), make_up=frozenset(listed(MAKE_UP))):
    return each in make_up or (each.weekday() < 5 and each not in off)


WORKDAYS = [each for each in span(FIRST, LAST) if worked(each)]


def after(each, count):
    """The count-th working day after a day; none beyond the last one."""
    later = [other for other in WORKDAYS if other > each]
    return later[count - 1] if len(later) >= count else None


def month(each):
    """`2026-03`, a month's name."""
    return each.isoformat()[:7]


MONTHS = sorted({month(each) for each in WORKDAYS})


def of_month(name):
    return [each for each in WORKDAYS if month(each) == name]


def mondays(year):
    """The Monday of each week that touches the year."""
    first = datetime.date(year, 1, 1)
    first -= datetime.timedelta(first.weekday())
    return [each for each in span(first, LAST) if each.weekday() == 0]
