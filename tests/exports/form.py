# SPDX-License-Identifier: MIT
"""How a program writes its exports: encodings, delimiters, forms of numbers and dates; and the maps
and rows of five kinds of exports in such a form."""

import csv
import datetime
import io
import json

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
FULL = str.maketrans("0123456789,.-", "０１２３４５６７８９，．－")
ENCODINGS = [  # and what the map says of it
    ("utf-8", None), ("utf-8-sig", None), ("utf-16", None), ("utf-16", "utf-16"),
    ("utf-16-be", "utf-16be"), ("utf-16-le", "utf-16le"), ("gb18030", "gb18030"),
    ("utf-8", "UTF8")]
DATES = [  # what the map says, and a day, its month's name, the year's end, its serial number
    (None, "{0:%Y-%m-%d}"), (None, "{0:%Y/%m/%d}"), (None, "{0.year}/{0.month}/{0.day}"),
    (None, "{0.year}年{0.month}月{0.day}日"), (None, "{0:%Y%m%d}"),
    (None, "{0:%Y-%m-%d} 09:30:00"), (None, "{0:%Y-%m-%d}T23:59"),
    ("D/M/YYYY", "{0.day}/{0.month}/{0.year}"), ("M/D/YYYY", "{0.month}/{0.day}/{0.year}"),
    ("M/D/YYYY", "{0:%m/%d/%Y} 2:30 PM"), ("DD.MM.YYYY", "{0:%d.%m.%Y}"),
    ("D-MMM-YY", "{0.day}-{1}-{2:02}"), ("MMM D, YYYY", "{1} {0.day}, {0.year}"),
    ("serial", "{3}"), ("serial", "{3}.75")]
MARKS = [(None, "."), (",", "."), (".", ","), (" ", ","), ("'", "."), (None, ",")]


class Form:
    """One program's way to write."""

    def __init__(self, draw):
        self.draw = draw
        self.delimiter = draw.choice(",;\t|")
        self.end = draw.choice(("\n", "\r\n", "\r"))
        self.encoding, self.said = draw.choice(ENCODINGS)
        self.date, self.shown_date = draw.choice(DATES)
        self.thousands, self.decimal = draw.choice(MARKS)
        self.negative = draw.choice(("-{}", "({})", "{}-"))
        self.money = draw.choice(("{}", "{}", "￥{}", "¥ {}", "CNY {}", "{} 元"))
        self.full_width = draw.random() < 0.1
        self.blank = draw.choice(("", "", "N/A", "-", "—"))
        self.quoting = draw.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
        self.top = draw.choice((0, 0, 2))
        self.foot = draw.choice((None, None, "skip-foot: 2", "until: [Total, 合计]"))
        self.spaces = draw.random() < 0.3
        self.states_delimiter = draw.random() < 0.5
        self.drafts = draw.random() < 0.5

    def number(self, value, is_money=False):
        if value is None:
            return self.blank
        decimals = 2 if is_money else max(0, -value.as_tuple().exponent)
        whole, _, part = f"{abs(value):.{decimals}f}".partition(".")
        if self.thousands:
            whole = f"{int(whole):,}".replace(",", self.thousands)
        text = whole + (self.decimal + part if part else "")
        text = self.money.format(text) if is_money else text
        text = self.negative.format(text) if value < 0 else text
        return text.translate(FULL) if self.full_width else text

    def day(self, value):
        if value is None:
            return self.blank
        serial = (value - datetime.date(1899, 12, 30)).days
        return self.shown_date.format(value, MONTHS[value.month - 1], value.year % 100, serial)

    def word(self, value):
        return self.blank if value is None else str(value)

    def thing(self, things, one):
        return self.blank if one is None else self.draw.choice(things[one])

    def map_head(self):
        """The lines of a map that say all this."""
        file = [f"encoding: {self.said}"] if self.said else []
        if self.states_delimiter:
            file.append("delimiter: " + json.dumps(self.delimiter))
        if self.top:
            file.append(f"skip-top: {self.top}")
        if self.foot:
            file.append(self.foot)
        values = [f"date: {json.dumps(self.date)}"] if self.date else []
        if self.decimal != ".":
            values.append('decimal: ","')
        if self.thousands:
            values.append(f"thousands: {json.dumps(self.thousands)}")
        if self.blank:
            values.append(f"blank: [{json.dumps(self.blank, ensure_ascii=False)}]")
        lines = [f"file: {{{', '.join(file)}}}"] if file else []
        lines += [f"values: {{{', '.join(values)}}}"] if values else []
        return lines + ["unless: {State: [Draft, Cancelled]}"]

    def rows(self, rows, headings):
        """The bytes of a file of these rows ({heading: cell}), its columns shuffled, among them
        some that no map names, two of one name and one of none."""
        columns = [*headings, "State", "备注 2", "备注 2", ""]
        self.draw.shuffle(columns)
        out = io.StringIO()
        for i in range(self.top):
            out.write(f"Report {i}, all of it" + self.end)
        writer = csv.writer(out, delimiter=self.delimiter, quoting=self.quoting,
                            lineterminator=self.end)
        writer.writerow(columns)
        for row in rows:
            other = self.draw.choice(("", "x", "a \"b\" c", "1,5;|\t2"))
            row = {"State": "Done", "备注 2": other, "": "", **row}
            cells = [row[column] for column in columns]
            if self.spaces:
                cells = [f" {cell}\u3000" if cell and "\n" not in cell else cell for cell in cells]
            writer.writerow(cells)
        if self.foot:
            writer.writerow(["Total" if i == 0 else "9" for i in range(len(columns))])
            writer.writerow(["Confidential"])
        return out.getvalue().encode(self.encoding)


class Export:
    """Rows of one kind, those together that must stay in one file."""

    def __init__(self, name, records, rows):
        self.name = name
        self.records = records  # lines of its map
        self.rows = rows
        self.headings = list(rows[0][0]) if rows else []

    def write(self, book, form, draw):
        """The map and two files of it that overlap; their names."""
        if not self.rows:
            return []
        lines = [f"map: {self.name}", *form.map_head(), *self.records, ""]
        book.write(f"maps/{self.name}.yaml", "\n".join(lines))
        groups = list(self.rows)
        draw.shuffle(groups)
        low, high = sorted(draw.randint(0, len(groups)) for _ in range(2))
        names = []
        for part in (groups[:high], groups[low:]):
            rows = [row for group in part for row in group]
            draw.shuffle(rows)
            if form.drafts and rows:  # which the map leaves out, whatever stands in it
                draft = {**{key: "?" for key in rows[0]}, "State": "Draft"}
                rows.insert(draw.randint(0, len(rows)), draft)
            names.append(f"exports/{self.name}-{len(names) + 1}.csv")
            book.write(names[-1], form.rows(rows, self.headings))
        return names


def entry(kind, *keys):
    return [f"  - kind: {kind}", *(f"    {key}" for key in keys)]


def exports(world, form):
    """What happened, as five kinds of exports in that form."""
    thing, number, day, word = form.thing, form.number, form.day, form.word

    def money(value):
        return number(value, True)

    def common(one):
        return {"No": one["no"], "日期": day(one["date"]), "Owner": thing(world.reps, one["rep"]),
                "Account": thing(world.customers, one["customer"])}
    keys = ["date: 日期", "rep: Owner", "customer: Account"]
    closed = ["date: Closed", "rep: Owner", "deal: No"]
    head = ["key: No", "records:"]
    yield Export("sales", [*head, *entry("order", "negative: return", *keys, "order: No",
                                         "product: Item", "amount: Net", "cost: Cost",
                                         "quantity: Qty")],
                 [[{**common(one), "Item": thing(world.products, one["product"]),
                    "Net": money(one["amount"]), "Cost": money(one["cost"]),
                    "Qty": number(one["quantity"])}] for one in world.sales])
    yield Export("crm", [*head, *entry("lead", *keys, "deal: No", "amount: Value"),
                         *entry("order", "when: {Stage: [Won, Closed Won]}", *closed,
                                "customer: Account", "amount: Value"),
                         *entry("lost", "when: {Stage: Lost}", *closed, "reason: Reason")],
                 [[{**common(one), "Closed": day(one["closed"]), "Value": money(one["amount"]),
                    "Stage": one["stage"], "Reason": word(one["reason"])}] for one in world.deals])
    kinds = "{column: Type, otherwise: skip, values: {Call: call, Meeting: visit, Email: message}}"
    yield Export("acts", [*head, *entry(kinds, *keys, "minutes: Min", "note: Said")],
                 [[{**common(one), "Type": one["type"], "Min": word(one["minutes"]),
                    "Said": word(one["note"])}] for one in world.acts])
    yield Export("spent", ["key: \"{票据}\"", "records:",
                           *entry("expense", "date: 日期", "rep: Owner", "category: 类别",
                                  "amount: 金额", "note: 票据")],
                 [[{"日期": day(one["date"]), "Owner": thing(world.reps, one["rep"]),
                    "类别": thing(world.categories, one["category"]), "金额": money(one["amount"]),
                    "票据": one["note"]}] for one in world.spent])
    yield Export("bills", [*head, *entry("order", "together: true", *keys, "amount: Net",
                                         "quantity: Qty")],
                 [[{**common(one), "Net": money(amount), "Qty": number(quantity)}
                   for amount, quantity in one["lines"]] for one in world.bills])
