# SPDX-License-Identifier: MIT
"""Random small books of the year 2026, as hostile in their texts as can be."""

import datetime
import json
import random

HOSTILE = ["=1+1", "@SUM(A1)", "it's; DROP TABLE \"orders\"", "back\\slash", "线\"引号\""]


def random_book(folder, seed, name=None):
    """People who move between teams, orders of several lines, deals, returns, expenses, tasks."""
    dice = random.Random(seed)
    reps = [f"r{i}" for i in range(dice.randint(2, 4))]
    customers = [f"c{i}" for i in range(dice.randint(2, 6))]
    shown = json.dumps(name or f"book {seed}", ensure_ascii=False)
    plan = ["format: 1", f"book: {{name: {shown}, currency: CNY, language: en}}",
            "teams: [{id: t0}, {id: t1}, {id: t2, parent: t0}]", "reps:"]
    left = {rep for rep in reps[1:] if dice.random() < 0.2}
    for rep in reps:
        moves = f", moves: [{{date: 2026-0{dice.randint(2, 9)}-{dice.randint(1, 28):02}, " \
                f"team: t{dice.randint(0, 2)}}}]" if dice.random() < 0.5 else ""
        until = ", to: 2026-10-17" if rep in left else ""
        plan.append(f"  - {{id: {rep}, team: t{dice.randint(0, 2)}{moves}{until}}}")
    plan += ["products: [{id: p0, group: g, cost: 3.10, share: 70%}, {id: p1, share: 30%}]"
             if dice.random() < 0.5 else "products: [{id: p0, group: g, cost: 3.10}, {id: p1}]",
             "categories: [{id: travel}, {id: gifts}]",
             "stages: [{id: talk, probability: 20%}, {id: offer, probability: 60%}]",
             "customers:"]
    for one in customers:
        called = json.dumps(dice.choice(HOSTILE) + one, ensure_ascii=False)
        owner = f"owner: {dice.choice(reps)}" if dice.random() < 0.6 else \
            f"owners: [{{rep: {dice.choice(reps)}}}, " \
            f"{{rep: {dice.choice(reps)}, from: 2026-0{dice.randint(2, 9)}-11}}]"
        terms = f", terms: {dice.randint(5, 90)}" if dice.random() < 0.5 else ""
        plan.append(f"  - {{id: {one}, name: {called}, {owner}{terms}}}")
    plan += [f"years: {{2026: {{target: {dice.randint(1, 9)}00000, over-assign: 5%}}}}"]
    (folder.work / "plan.yaml").write_text("\n".join(plan) + "\n", encoding="utf-8")
    lines = ["activities:"]

    def day(first=0):
        return datetime.date(2026, 1, 1) + datetime.timedelta(dice.randint(first, 330))

    def add(when, kind, **values):
        there = [rep for rep in reps if rep not in left or when < datetime.date(2026, 10, 17)]
        values = {"date": when, "rep": dice.choice(there), "kind": kind, **values}
        lines.append("- {" + ", ".join(f"{key}: {value}" for key, value in values.items()) + "}")

    for number in range(dice.randint(20, 120)):
        customer, kind = dice.choice(customers), dice.randint(0, 8)
        cents = f"{dice.randint(1, 500000) / 100:.2f}"
        if kind <= 2:
            product = dice.choice(["p0", "p1", None])
            extra = {"product": product, "quantity": dice.randint(1, 9)} if product else {}
            when = day()
            for _ in range(dice.randint(1, 3)):
                add(when, "order", customer=customer, order=f"N{number % 30}", amount=cents,
                    **extra)
        elif kind == 3:
            when = dice.randint(0, 200)
            lead = datetime.date(2026, 1, 1) + datetime.timedelta(when)
            deal = f"d{number}"
            close = {"close": day(when)} if dice.random() < 0.7 else {}
            add(lead, "lead", customer=customer, deal=deal, amount=cents, **close)
            for _ in range(dice.randint(0, 2)):
                step = dice.choice(["stage", "handover", "call"])
                more = {"stage": dice.choice(["talk", "offer"])} if step == "stage" else \
                    {"customer": customer} if step == "call" else {}
                add(day(when + 1), step, deal=deal, **more)
            if dice.random() < 0.6:
                add(day(when + 1), dice.choice(["order", "lost"]), customer=customer, deal=deal,
                    amount=cents)
        elif kind == 4:
            add(day(), "return", customer=customer, amount=f"{dice.randint(1, 99)}.5")
        elif kind == 5:
            add(day(), "expense", category=dice.choice(["travel", "gifts"]), amount=cents)
        elif kind == 6:
            add(day(), "payment", customer=customer, amount=cents)
        else:
            add(day(), dice.choice(["visit", "call"]), customer=customer, minutes=30)
    (folder.work / "activities").mkdir()
    (folder.work / "activities" / "2026.yaml").write_text("\n".join(lines) + "\n",
                                                          encoding="utf-8")
