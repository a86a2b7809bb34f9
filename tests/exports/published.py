# SPDX-License-Identifier: MIT
"""Maps of exports that others have published."""

import csv
from decimal import Decimal

NORTHWIND = """\
map: northwind
key: "{order_id}-{product_id}"
records:
  - kind: order
    date: order_date
    rep: employee
    order: order_id
    product: product_id
    quantity: quantity
    amount: net
"""

MAVEN = """\
map: maven
key: opportunity_id
records:
  - kind: lead
    date: {column: engage_date, default: 2017-12-31}
    rep: sales_agent
    deal: opportunity_id
    product: {column: product, values: {GTXPro: GTX Pro}}
    customer: account
    stage: {column: deal_stage, values: {Prospecting: prospecting}, otherwise: engaging}
  - kind: order
    when: {deal_stage: Won}
    date: close_date
    rep: sales_agent
    deal: opportunity_id
    product: {column: product, values: {GTXPro: GTX Pro}}
    customer: account
    amount: close_value
  - kind: lost
    when: {deal_stage: Lost}
    date: close_date
    rep: sales_agent
    deal: opportunity_id
"""


def northwind_export(lines, folder):
    """The order lines with their net amounts whole: the published ones are rounded."""
    path = folder.top / "order_lines.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, lines[0])
        writer.writeheader()
        for line in lines:
            price, discount = Decimal(line["unit_price"]), Decimal(line["discount"])
            writer.writerow({**line, "net": price * int(line["quantity"]) * (1 - discount)})
    return path
