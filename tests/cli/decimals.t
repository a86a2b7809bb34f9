book.decimals: parts of a cent are kept and summed; a report rounds them once, to the cent.

Three orders of 0.3333, 0.3333 and 0.3334 make 1.0000. Rounded one by one they would be 0.99, and
the note says so:

    $ mkdir -p shop/activities
    $ printf 'format: 1\nbook: {currency: CNY, decimals: 4}\nreps: [{id: ann}, {id: bob}, {id: cem}]\n' > shop/plan.yaml
    $ cat > shop/activities/2026-03.yaml <<'END'
    > activities:
    > - {date: 2026-03-02, rep: ann, kind: order, amount: 0.3333}
    > - {date: 2026-03-02, rep: bob, kind: order, amount: 0.3333}
    > - {date: 2026-03-02, rep: cem, kind: order, amount: 0.3334}
    > END
    $ plan rates -f shop --period 2026-03 --measures sales,average_order --no-meta
    rates 2026-03
    unit: CNY

    rep   │         sales  average order
    ──────┼─────────────────────────────
    ann   │          0.33           0.33
    bob   │          0.33           0.33
    cem   │          0.33           0.33
    ──────┼─────────────────────────────
    total │          1.00           0.33

    note: amounts are exact to 4 decimals and each is rounded to 2 here: parts may differ from their
    total in the last digit

    $ plan rates -f shop --period 2026-03 --measures sales,orders --format csv
    rep,rep_name,period,start,end,sales,orders
    ann,ann,2026-03,2026-03-01,2026-03-31,0.33,1
    bob,bob,2026-03,2026-03-01,2026-03-31,0.33,1
    cem,cem,2026-03,2026-03-01,2026-03-31,0.33,1
    $ plan rates -f shop --period 2026-03 --measures sales --format json | grep -A3 -E '"sales"|"notes"'
    {"key": "sales", "title": "sales", "type": "money", "unit": "CNY"}],
    "rows": [
    {"rep": "ann", "rep_name": "ann", "period": "2026-03", "start": "2026-03-01", "end": "2026-03-31", "sales": "0.33"},
    {"rep": "bob", "rep_name": "bob", "period": "2026-03", "start": "2026-03-01", "end": "2026-03-31", "sales": "0.33"},
    {"rep": "cem", "rep_name": "cem", "period": "2026-03", "start": "2026-03-01", "end": "2026-03-31", "sales": "0.33"}],
    "total": null}],
    "notes": [
    {"code": "amounts-rounded", "text": "amounts are exact to 4 decimals and each is rounded to 2 here: parts may differ from their total in the last digit"}]
    }
    $ plan rates -f shop --period 2026-03 --by company --measures sales --format csv
    company,period,start,end,sales
    company,2026-03,2026-03-01,2026-03-31,1.00

Whole in cents, nothing is rounded and nothing is said; all whole, no decimals are needed:

    $ plan rates -f shop --period 2026-03 --by company --measures sales --no-meta
    rates 2026-03
    unit: CNY

    company │ sales
    ────────┼──────
    company │     1

A mean is rounded from the exact sum, once: 1.0000 + 1.0000 + 1.0149 is 3.0149, a third of it
1.004966..., so 1.00. By way of the kept 1.0050 it would be 1.01:

    $ mkdir -p mean/activities && cp shop/plan.yaml mean
    $ cat > mean/activities/2026-03.yaml <<'END'
    > activities:
    > - {date: 2026-03-02, rep: ann, kind: order, amount: 1}
    > - {date: 2026-03-02, rep: ann, kind: order, amount: 1.0000}
    > - {date: 2026-03-02, rep: ann, kind: order, amount: 1.0149}
    > END
    $ plan rates -f mean --period 2026-03 --measures sales,average_order --format csv --by company
    company,period,start,end,sales,average_order
    company,2026-03,2026-03-01,2026-03-31,3.01,1.00

Costs by quantity are kept, too: 1000.5 pieces at 0.0123 are 12.30615, kept as 12.3062 (half away from
zero), so that the margin of 20.0100 is 7.7038. A rate is of the exact sums: 7.7038 / 20.0100 is
0.3849975..., of the rounded ones it were 7.70 / 20.01 = 0.384808:

    $ mkdir -p cost/activities
    $ printf 'format: 1\nbook: {currency: CNY, decimals: 4}\nreps: [{id: ann}]\nproducts: [{id: screw, price: 0.0200, cost: 0.0123}]\n' > cost/plan.yaml
    $ printf 'activities:\n- {date: 2026-03-02, rep: ann, kind: order, product: screw, quantity: 1000.5, amount: 20.01}\n' > cost/activities/2026-03.yaml
    $ plan rates -f cost --period 2026-03 --by company --measures cost,margin,margin_rate --format csv
    company,period,start,end,cost,margin,margin_rate
    company,2026-03,2026-03-01,2026-03-31,12.31,7.70,0.384998

In a larger unit an amount is rounded once, from what is kept: 149.9999 is 0.01万 (by way of 150.00 it
were 0.02):

    $ mkdir -p unit/activities && cp shop/plan.yaml unit
    $ printf 'activities:\n- {date: 2026-03-02, rep: ann, kind: order, amount: 149.9999}\n' > unit/activities/2026-03.yaml
    $ plan rates -f unit --period 2026-03 --by company --measures sales --unit 万 --no-meta
    rates 2026-03
    unit: 万元

    company │ sales
    ────────┼──────
    company │  0.01

Other currencies have as many digits as the book keeps: 5000.1234 dollars at 7.1 are 35500.87614, kept
as 35500.8761, which with 36.8450 makes 35537.7211. plan log writes them as they were typed:

    $ mkdir -p abroad && printf 'format: 1\nbook: {currency: CNY, decimals: 4}\nreps: [{id: ann}]\nyears: {2026: {currencies: {USD: 7.1}}}\n' > abroad/plan.yaml
    $ plan log -f abroad order date=2026-03-02 rep=ann 'amount=5000.1234 USD'
    - {date: 2026-03-02, rep: ann, kind: order, id: r000000000001, amount: 5000.1234 USD}
    logged to activities/2026-03/ann.yaml; to take it back: plan log --undo r000000000001
    $ plan log -f abroad order date=2026-03-02 rep=ann amount=12.3450
    - {date: 2026-03-02, rep: ann, kind: order, id: r000000000002, amount: 12.3450}
    logged to activities/2026-03/ann.yaml; to take it back: plan log --undo r000000000002
    $ plan log -f abroad order date=2026-03-02 rep=ann amount=12.5000
    - {date: 2026-03-02, rep: ann, kind: order, id: r000000000003, amount: 12.5000}
    logged to activities/2026-03/ann.yaml; to take it back: plan log --undo r000000000003
    $ plan log -f abroad order date=2026-03-02 rep=ann amount=12.0000
    - {date: 2026-03-02, rep: ann, kind: order, id: r000000000004, amount: 12.0000}
    logged to activities/2026-03/ann.yaml; to take it back: plan log --undo r000000000004
    $ grep -h -o 'amount: [^,}]*' abroad/activities/2026-03/*
    amount: 5000.1234 USD
    amount: 12.3450
    amount: 12.5000
    amount: 12.0000
    $ plan rates -f abroad --period 2026-03 --by company --measures sales,ordered --format csv
    company,period,start,end,sales,ordered
    company,2026-03,2026-03-01,2026-03-31,35537.72,35537.72
    $ plan log -f abroad order date=2026-03-02 rep=ann 'amount=0.00005 USD'
    plan log:4:8: error too-many-decimals: "0.00005" has more decimals than the book keeps, 4
       4 | amount=0.00005 USD
         |        ^
       hint: write at most 4 decimals, or keep more in this book: decimals: 5
    [2]

Without the key, and beyond what it keeps, parts of a cent are an error; zeros never are:

    $ mkdir few && printf 'format: 1\nbook: {currency: CNY}\nproducts: [{id: a, price: 1.2345, cost: 1.0000}, {id: b, price: 1.1234567}]\n' > few/plan.yaml
    $ plan check -f few
    plan.yaml:3:27: error too-many-decimals: "1.2345" has more decimals than CNY, which has 2
       3 | products: [{id: a, price: 1.2345, cost: 1.0000}, {id: b, price: 1.1234...
         |                           ^
       hint: write at most 2 decimals, or keep more in this book: decimals: 4
    plan.yaml:3:65: error too-many-decimals: "1.1234567" has more decimals than CNY, which has 2
       3 | ...cts: [{id: a, price: 1.2345, cost: 1.0000}, {id: b, price: 1.1234567}]
         |                                                               ^
       hint: write at most 2 decimals
    2 errors, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: CNY, decimals: 3}\nproducts: [{id: a, price: 1.2345, cost: 1.0000}, {id: b, price: 0.12345678万}]\n' > few/plan.yaml
    $ plan check -f few
    plan.yaml:3:27: error too-many-decimals: "1.2345" has more decimals than the book keeps, 3
       3 | products: [{id: a, price: 1.2345, cost: 1.0000}, {id: b, price: 0.1234...
         |                           ^
       hint: write at most 3 decimals, or keep more in this book: decimals: 4
    plan.yaml:3:65: error too-many-decimals: "0.12345678万" comes to 1234.5678, and the book keeps 3 decimals
       3 | ...: [{id: a, price: 1.2345, cost: 1.0000}, {id: b, price: 0.12345678万}]
         |                                                            ^
       hint: write at most 3 decimals, or keep more in this book: decimals: 4
    2 errors, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: KWD, decimals: 2}\nproducts: [{id: a, price: 1.234}, {id: b, price: 1.2345}]\n' > few/plan.yaml
    $ plan check -f few
    plan.yaml:3:50: error too-many-decimals: "1.2345" has more decimals than KWD, which has 3
       3 | products: [{id: a, price: 1.234}, {id: b, price: 1.2345}]
         |                                                  ^
       hint: write at most 3 decimals, or keep more in this book: decimals: 4
    1 error, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: JPY, decimals: 2}\nproducts: [{id: a, price: 1.5}, {id: b, price: 0.123}]\n' > few/plan.yaml
    $ LC_ALL=C plan check -f few
    plan.yaml:3:48: error too-many-decimals: "0.123" has more decimals than the book keeps, 2
       3 | products: [{id: a, price: 1.5}, {id: b, price: 0.123}]
         |                                                ^
       hint: write at most 2 decimals, or keep more in this book: decimals: 3
    1 error, 0 warnings
    [1]

What is no number from 0 to 6, and the key in another file:

    $ mkdir bad && printf 'format: 1\nbook: {currency: CNY, decimals: 7}\n' > bad/plan.yaml; plan check -f bad
    plan.yaml:2:33: error out-of-range: "7" is out of range
       2 | book: {currency: CNY, decimals: 7}
         |                                 ^
       hint: write 0..6
    1 error, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: CNY, decimals: -1}\n' > bad/plan.yaml; plan check -f bad
    plan.yaml:2:33: error out-of-range: "-1" is out of range
       2 | book: {currency: CNY, decimals: -1}
         |                                 ^
       hint: write 0..6
    1 error, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: CNY, decimals: 2.5}\n' > bad/plan.yaml; plan check -f bad
    plan.yaml:2:33: error bad-number: "2.5" is not a whole number
       2 | book: {currency: CNY, decimals: 2.5}
         |                                 ^
       hint: write digits only, 0..6
    1 error, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: CNY}\n' > bad/plan.yaml; printf 'book: {decimals: 4}\n' > bad/more.yaml; plan check -f bad
    more.yaml:1:1: error not-in-plan-yaml: book stands in plan.yaml only
       1 | book: {decimals: 4}
         | ^
       hint: move it there
    1 error, 0 warnings
    [1]

Targets have no parts of a cent, nor has their unit; expenses planned may have them:

    $ mkdir aim && cat > aim/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY, decimals: 4}
    > reps: [{id: ann}]
    > products: [{id: a}]
    > categories: [{id: travel}]
    > years:
    >   2025: {target: 100, round: 0.0005}
    >   2026:
    >     target: 1000.125
    >     revisions: [{from: 2026-07, target: 1200.0001}]
    >     pins: [{rep: ann, period: 2026-03, target: 1.001}, {product: a, period: 2026-03, target: 0.0101}]
    >     budget: [{category: travel, amount: 0.0101}]
    > END
    $ plan check -f aim
    plan.yaml:7:30: error too-many-decimals: "0.0005" has more decimals than CNY, which has 2
       7 |   2025: {target: 100, round: 0.0005}
         |                              ^
       hint: write at most 2 decimals
    plan.yaml:9:13: error too-many-decimals: "1000.125" has more decimals than CNY, which has 2
       9 |     target: 1000.125
         |             ^
       hint: write at most 2 decimals
    plan.yaml:10:41: error too-many-decimals: "1200.0001" has more decimals than CNY, which has 2
       10 |     revisions: [{from: 2026-07, target: 1200.0001}]
          |                                         ^
       hint: write at most 2 decimals
    plan.yaml:11:48: error too-many-decimals: "1.001" has more decimals than CNY, which has 2
       11 | ...p: ann, period: 2026-03, target: 1.001}, {product: a, period: 2026...
          |                                     ^
       hint: write at most 2 decimals
    plan.yaml:11:94: error too-many-decimals: "0.0101" has more decimals than CNY, which has 2
       11 | ...26-03, target: 1.001}, {product: a, period: 2026-03, target: 0.0101}]
          |                                                                 ^
       hint: write at most 2 decimals
    5 errors, 0 warnings
    [1]

The largest amount has as many digits as ever, so that it is smaller:

    $ mkdir large && printf 'format: 1\nbook: {currency: CNY, decimals: 6}\nreps: [{id: ann}]\nyears: {2026: {target: 10.000001亿}}\n' > large/plan.yaml
    $ plan check -f large
    plan.yaml:4:24: error amount-overflow: "10.000001亿" is too large for an amount
       4 | years: {2026: {target: 10.000001亿}}
         |                        ^
       hint: write at most 1000000000.00
    1 error, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: CNY, decimals: 6}\nreps: [{id: ann}]\nyears: {2026: {target: 10亿}}\n' > large/plan.yaml
    $ plan split -f large --each half --no-meta
    target 2026
    unit: CNY

    rep      2026-H1      2026-H2 │     year 2026
    ──────────────────────────────┼──────────────
    ann  500,000,000  500,000,000 │ 1,000,000,000

A sum that leaves the integers is an error: 9000 pieces that cost 10亿 each are 9 x 10^12, and twice that
is more than 9.2 x 10^18 of a millionth:

    $ mkdir -p much/activities && printf 'format: 1\nbook: {currency: CNY, decimals: 6}\nreps: [{id: ann}]\nproducts: [{id: p, cost: 10亿}]\n' > much/plan.yaml
    $ cat > much/activities/2026-03.yaml <<'END'
    > activities:
    > - {date: 2026-03-02, rep: ann, kind: order, product: p, quantity: 9000, amount: 1}
    > - {date: 2026-03-02, rep: ann, kind: order, product: p, quantity: 9000, amount: 1}
    > END
    $ plan rates -f much --period 2026-03 --measures cost
    plan: a sum is larger than amounts can be (9.2 x 10^18 minor units)
    [2]

A target is split to the cent, over days and products too, whatever the book keeps:

    $ mkdir -p two && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: ann}, {id: bob, share: 2}]\nproducts: [{id: a, share: 1}, {id: b, share: 2}]\nyears: {2026: {target: 1000.01, over-assign: 3.33%%}}\n' > two/plan.yaml
    $ mkdir -p six && sed 's/CNY/CNY, decimals: 6/' two/plan.yaml > six/plan.yaml
    $ for ask in '--by rep --each day' '--by rep,product --each month' '--by team,rep --each week'; do
    >   for book in two six; do plan split -f $book $ask --format csv > $book.csv; done; cmp two.csv six.csv && wc -l < six.csv
    > done
    731
    49
    107
    $ for book in two six; do plan why -f $book ann 2026-03 --no-meta > $book.txt; plan why -f $book a 2026-03 --no-meta >> $book.txt; done; cmp two.txt six.txt && tail -5 six.txt
    ─────────────────────────────────────────────────────────────────
    2026-03  the company's month                                83.33
    2026-03  share 1                           plan.yaml:4:27
    2026-03  of all weights: 1 of 3, 33.3333%                   27.78
    2026-03  rounded, with what was carried                     27.77

plan check tells of amounts as they stand in the files, or a price would be beside itself:

    $ mkdir dear && printf 'format: 1\nbook: {currency: CNY, decimals: 4}\nproducts: [{id: a, price: 1.2341, cost: 1.2342}]\n' > dear/plan.yaml
    $ plan check -f dear
    plan.yaml:3:41: warning cost-over-price: a costs 1.2342 and its price is 1.2341
       3 | products: [{id: a, price: 1.2341, cost: 1.2342}]
         |                                         ^
       hint: mend cost or price; the two may be exchanged
    0 errors, 1 warning
