# SPDX-License-Identifier: MIT
"""What is handed in, learned and rated in 2026: weekly plans and summaries, monthly summaries,
trainings, the manager's ratings."""

import datetime

from maker import days
from maker.dice import Dice
from maker.tables import MANAGER, REPS, THERE

LAST_WEEK = days.day("2026-11-16")  # its summaries are told by hand
PLANS_FROM = days.day("2026-11-02")  # for the year's last stretch
TOLD_MONTHS = ("2026-06", "2026-09", "2026-10")  # the manager's summaries
TOLD_PLANS = ("li.na", "zhang.wei")  # of the week that begins today
IN_TIME = {rep: each.in_time for rep, each in REPS.items()} | {MANAGER: 0.97}
WEAK = "sun.qiang"
WEAK_LATE = [days.day(each) for each in ("2026-03-23", "2026-03-30", "2026-04-07")]
WEAK_MISSING = [days.day(each) for each in ("2026-11-02", "2026-11-09")]
COURSES = {  # id: (day, hours, who)
    "c-smart": ("2026-01-20", "6", "chen.jing huang.lei li.na liu.yang wang.fang yang.fan "
                                   "zhang.wei zhao.min zhou.ting"),
    "c-start": ("2026-03-17", "16", "wu.hao xu.lin"),
    "c-talk": ("2026-04-22", "7.5", "chen.jing huang.lei li.na liu.yang sun.qiang wang.fang "
                                    "wu.hao xu.lin yang.fan zhang.wei zhao.min"),
    "c-key": ("2026-06-11", "6", "li.na yang.fan zhao.min"),
    "c-cash": ("2026-09-16", "4", "chen.jing li.na liu.yang wang.fang wu.hao xu.lin yang.fan "
                                  "zhang.wei zhao.min zhou.ting"),
}
RATED = {"2026-03-31": "谈判技巧", "2026-06-30": "谈判技巧", "2026-07-03": "述职评定",
         "2026-09-30": "谈判技巧"}


def summary_day(dice, rep, monday, week):
    """When the week's summary comes; None: never."""
    if rep == WEAK and monday in WEAK_MISSING:
        return None
    end = monday + datetime.timedelta(6)
    late = rep == WEAK and any(0 <= (each - monday).days < 7 for each in WEAK_LATE)
    if not late and dice.chance(IN_TIME[rep]):
        return week[-1] if dice.chance(0.9) else days.after(end, 1)
    return days.after(end, 2 + int(dice.between(0, 3))) if late or dice.chance(0.5) else None


def hand_in(book, rep, day, report, kind):
    if day in THERE[rep]:
        book.add(day, rep, "report", report=report, type=kind)


def weekly(book, rep, monday):
    dice = Dice("weekly", rep, monday)
    week = [day for day in THERE[rep] if 0 <= (day - monday).days < 7 and day.year == 2026]
    if not week:
        return
    told = rep in TOLD_PLANS and monday == days.LAST
    asked = monday >= PLANS_FROM and not told
    if asked and dice.chance(IN_TIME[rep]) and (rep != WEAK or monday < LAST_WEEK):
        hand_in(book, rep, week[0], "weekly", "plan")
    if monday < LAST_WEEK:
        hand_in(book, rep, summary_day(dice, rep, monday, week), "weekly", "summary")


def monthly(book, rep, month):
    """The month's plan at its beginning, its summary within three working days of its end; the
    manager tells some by hand."""
    dice = Dice("monthly", rep, month)
    here = [day for day in THERE[rep] if days.month(day) == month]
    if here and dice.chance(IN_TIME[rep]):
        hand_in(book, rep, here[min(len(here), 1 + int(dice.between(0, 2))) - 1], "monthly", "plan")
    told = rep == MANAGER and month in TOLD_MONTHS
    if told or month == days.MONTHS[-1] or days.of_month(month)[-1] not in THERE[rep]:
        return
    end = days.of_month(month)[-1]
    if dice.chance(IN_TIME[rep]):
        hand_in(book, rep, days.after(end, 1 + int(dice.between(0, 3))), "monthly", "summary")
    elif dice.chance(0.6):
        hand_in(book, rep, days.after(end, 5), "monthly", "summary")


def train(book):
    for course, (day, hours, people) in COURSES.items():
        for rep in people.split():
            dice = Dice("training", course, rep)
            skill = REPS[rep].skill if rep in REPS else 92
            book.add(days.day(day), rep, "training", course=course, hours=hours,
                     score=min(100, round(skill + dice.between(-6, 9))))


def rate(book):
    for day, item in RATED.items():
        for rep, each in REPS.items():
            if days.day(day) not in THERE[rep]:
                continue
            score = min(100, round(each.skill + Dice("rating", day, rep).between(-5, 6)))
            book.add(days.day(day), rep, "rating", item=item, score=score, by=MANAGER)


def report(book):
    for rep in IN_TIME:
        for monday in days.mondays(2026):
            weekly(book, rep, monday)
        for month in days.MONTHS:
            if month >= "2026-01":
                monthly(book, rep, month)
    train(book)
    rate(book)
