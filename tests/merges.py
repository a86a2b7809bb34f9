# SPDX-License-Identifier: MIT
"""Random three-way merges of activity files, laid out in many ways, and a model of what must come
of them: sets of records. A record is a tuple of its keys and values, a side a list of records and
comments. A part of tests/git."""

import random
import re
import shutil
import subprocess


def random_record(dice, name):
    values = [("date", f"2026-11-{dice.randint(1, 28):02}"), ("rep", dice.choice("ab")),
              ("kind", dice.choice(["visit", "call"])), ("customer", dice.choice(["c1", "客户"])),
              ("note", dice.choice(["x", "跟进", "a, b: c"]))]
    return tuple(sorted(values + ([("id", name)] if name else [])))


def random_side(dice, base, fresh):
    """The base with some taken away, some mended, some added."""
    side = []
    for item in base:
        chance = dice.random()
        name = dict(item).get("id") if isinstance(item, tuple) else None
        if chance < 0.15:
            continue
        side.append(random_record(dice, name) if name and chance < 0.35 else item)
    for _ in range(dice.randint(0, 4)):
        item = dice.choice([lambda: random_record(dice, dice.choice(fresh)),
                            lambda: random_record(dice, None),
                            lambda: f"# {dice.randint(1, 9)}"])()
        names = [dict(one).get("id") for one in side if isinstance(one, tuple)]
        if isinstance(item, tuple) and dict(item).get("id", 0) in names:
            continue
        side.insert(dice.randint(0, len(side)), item)
    return side


def layout(dice, side):
    """The side as a file, each record in one of three layouts."""
    def value(word):
        plain = re.fullmatch(r"[\w.-]+", word) and dice.random() < 0.5
        return word if plain else f'"{word}"'
    margin = dice.choice(["", "", "  "])
    lines = ["activities:"]
    for item in side:
        if isinstance(item, str):
            lines.append(margin + item)
            continue
        pairs = [f"{key}: {value(word)}" for key, word in dice.sample(item, len(item))]
        form = dice.choice("olb")
        if form == "o":
            lines.append(f"{margin}- {{{', '.join(pairs)}}}")
        elif form == "l":
            lines += [f"{margin}- {{", *(f"{margin}    {pair}," for pair in pairs), f"{margin}  }}"]
        else:
            lines += [f"{margin}- {pairs[0]}", *(f"{margin}  {pair}" for pair in pairs[1:])]
    newline = dice.choice(["\n", "\n", "\r\n"])
    if side and dice.random() < 0.05:
        return "\ufeff" + newline.join(lines) + newline
    return newline.join(lines) + (newline if not side or dice.random() < 0.9 else "")


def read(lines):
    """The records and comments of lines that this script has written."""
    found = []
    for line in lines:
        words = line.strip()
        if words.startswith("#"):
            found.append(words)
            continue
        if words.startswith("- "):
            found.append([])
        for key, quoted, plain in re.findall(r'(\w+): (?:"([^"]*)"|([^\s,}]+))', words):
            found[-1].append((key, quoted or plain))
    return [item if isinstance(item, str) else tuple(sorted(item)) for item in found]


def known_by(side):
    """{what each is known by: what it says}: the id, else what it says and which of the same."""
    known = {}
    for item in side:
        name = dict(item).get("id") if isinstance(item, tuple) else None
        at = 1
        while not name and (item, at) in known:
            at += 1
        known[name or (item, at)] = item
    return known


def model(base, ours, theirs):
    """What must be there, and what must be in conflict: {key: (ours, theirs)}."""
    kept, conflicts = {}, {}
    for key in {**base, **ours, **theirs}:
        old, one, other = base.get(key), ours.get(key), theirs.get(key)
        if one == other or other == old:
            kept[key] = one
        elif one == old:
            kept[key] = other
        else:
            conflicts[key] = (one, other)
    return {key: item for key, item in kept.items() if item is not None}, conflicts


def split_conflicts(lines):
    """The lines outside of conflicts, and [(ours, theirs)] of each conflict."""
    outside, conflicts, part = [], [], None
    for line in lines:
        if line == "<<<<<<< ours":
            conflicts.append(([], []))
            part = 0
        elif line == "=======":
            part = 1
        elif line == ">>>>>>> theirs":
            part = None
        elif part is None:
            outside.append(line)
        else:
            conflicts[-1][part].append(line)
    return outside, conflicts


def order_kept(found, side):
    """Whether those of a side that are there stand as they stood in it."""
    return [key for key in found if key in side] == [key for key in side if key in found]


def pairs_kept(found, theirs, added):
    """Whether what theirs added one behind the other stands so."""
    places = {key: at for at, key in enumerate(found)}
    keys = list(theirs)
    return all(places[one] + 1 == places[other] for one, other in zip(keys, keys[1:])
               if one in added and other in added and {one, other} <= found.keys()
               and isinstance(theirs[one], tuple) and isinstance(theirs[other], tuple))


def judge_merge(versions, files, merged, code):
    """What is wrong with a merge; empty: nothing."""
    base, ours, theirs = (known_by(side) for side in versions)
    kept, conflicts = model(base, ours, theirs)
    taken = files[2] if files[0] == files[1] else files[1]  # the side whose bytes are the frame
    newline = "\r\n" if taken[:taken.rfind("\n") + 1].endswith("\r\n") else "\n"
    if merged.replace(newline, "").count("\n" if newline != "\n" else "\r"):
        return "its line ends are mixed"
    if merged.startswith("\ufeff") != taken.startswith("\ufeff") or (
            merged not in files and not merged.endswith(newline)):
        return "its beginning or its end"
    outside, shown = split_conflicts(merged.lstrip("\ufeff").split(newline))
    found = read(outside)
    if sorted(map(str, found)) != sorted(map(str, kept.values())):
        return "its records"
    both = [tuple((read(part) or [None])[0] for part in parts) for parts in shown]
    if sorted(map(str, both)) != sorted(map(str, conflicts.values())):
        return "its conflicts"
    if code != (1 if conflicts else 0):
        return f"exit code {code}"
    if not order_kept(known_by(item for item in found if isinstance(item, tuple)), ours):
        return "the order of ours"
    if not pairs_kept(known_by(found), theirs, set(theirs) - set(ours) - set(base)):
        return "the order of theirs"
    return ""


def random_merge(plan, folder, number):
    dice = random.Random(number)
    base = random_side(dice, [random_record(dice, f"r{i}") for i in range(dice.randint(0, 6))] +
                       [random_record(dice, None) for i in range(dice.randint(0, 3))], ["n1"])
    versions = [base] + [random_side(dice, base, ["n1", "n2", "n3"]) for _ in range(2)]
    files = [layout(dice, side) for side in versions]
    place = folder / f"merge{number}"
    place.mkdir()
    names = ["base", "ours", "theirs"]
    for name, content in zip(names, files):
        (place / name).write_text(content, encoding="utf-8", newline="")
    run = subprocess.run([plan, "merge", *names], cwd=place, check=False, capture_output=True)
    merged = (place / "ours").read_bytes().decode()
    wrong = judge_merge(versions, files, merged, run.returncode)
    shutil.rmtree(place)
    if wrong:
        shown = "\n-----\n".join([*files, merged])
        return f"merge {number}: {wrong}:\n{shown}{run.stderr.decode()}"
    return ""
