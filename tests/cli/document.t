plan document: the year's plan as a document, and the year's review. Each rule on a book as small as
it can be; the demo shows at the end what it all comes to.

    $ book() { mkdir -p $1/activities; { echo 'format: 1'; cat; } > $1/plan.yaml; }
    $ part() { plan document --no-meta -f $1 --table $2 | sed '1,/^$/d' | sed '1,/^$/d'; }

A book that says little has a short plan, all in text, without the chapters that it has nothing for:

    $ book small <<END
    > book: {name: Corner shop, currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: a, name: Ann}]
    > END
    $ plan document -f small --no-meta
    Corner shop · sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200 CNY.

    1. The plan in brief
    target  year before  growth  people with a target
    ─────────────────────────────────────────────────
     1,200          n/a     n/a                     1
    n/a: no sales are known of the year before

    2. Sales targets

    By month
    month    working days  target  of the year  target of each month
    ──────────────────────────────────────────────────────────────────────────
    2026-01            22     100         8.3%  ██████████████████████████████
    2026-02            20     100         8.3%  ██████████████████████████████
    2026-03            22     100         8.3%  ██████████████████████████████
    2026-04            22     100         8.3%  ██████████████████████████████
    2026-05            21     100         8.3%  ██████████████████████████████
    2026-06            22     100         8.3%  ██████████████████████████████
    2026-07            23     100         8.3%  ██████████████████████████████
    2026-08            21     100         8.3%  ██████████████████████████████
    2026-09            22     100         8.3%  ██████████████████████████████
    2026-10            22     100         8.3%  ██████████████████████████████
    2026-11            21     100         8.3%  ██████████████████████████████
    2026-12            23     100         8.3%  ██████████████████████████████
    ──────────────────────────────────────────────────────────────────────────
    total             261   1,200       100.0%

    By rep and quarter
    rep  2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026
    ────────────────────────────────────────┼──────────
    Ann      300      300      300      300 │     1,200

    3. Approval
    subject             state          to be approved by
    ────────────────────────────────────────────────────
    targets             not submitted  n/a
    texts of this plan  not submitted  n/a
    n/a: book.superior does not say who approves

    4. Annex

    By rep and month
    2026-Q1 · 2026-Q2
    rep │ 2026-01  2026-02  2026-03     2026-Q1 │ 2026-04  2026-05  2026-06     2026-Q2
    ────┼───────────────────────────────────────┼──────────────────────────────────────
    Ann │     100      100      100         300 │     100      100      100         300

    2026-Q3 · 2026-Q4 · year 2026
    rep │ 2026-07  2026-08  2026-09     2026-Q3 │ 2026-10  2026-11  2026-12     2026-Q4 │ year 2026
    ────┼───────────────────────────────────────┼───────────────────────────────────────┼──────────
    Ann │     100      100      100         300 │     100      100      100         300 │     1,200

    note: left out: year before (no sales are known of the year before)
    $ plan document -f small --no-meta --lang zh --table summary
    Corner shop · 2026 年度销售计划书
    单位：元

    2026 财年（2026-01-01 至 2026-12-31）目标 1,200 元。

     目标  上年销售额  增长率  承担目标人数
    ───────────────────────────────────────
    1,200         n/a     n/a             1
    n/a：没有上年的销售额

    注：未列出：上年销售额（没有上年的销售额）

The annex is cut into the quarters that fit, the year beside the last one:

    $ plan document -f small --no-meta --width 60 --table people_months
    Corner shop · sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200
    CNY.

    2026-Q1
    rep │ 2026-01  2026-02  2026-03     2026-Q1
    ────┼──────────────────────────────────────
    Ann │     100      100      100         300

    2026-Q2
    rep │ 2026-04  2026-05  2026-06     2026-Q2
    ────┼──────────────────────────────────────
    Ann │     100      100      100         300

    2026-Q3
    rep │ 2026-07  2026-08  2026-09     2026-Q3
    ────┼──────────────────────────────────────
    Ann │     100      100      100         300

    2026-Q4 · year 2026
    rep │ 2026-10  2026-11  2026-12     2026-Q4 │ year 2026
    ────┼───────────────────────────────────────┼──────────
    Ann │     100      100      100         300 │     1,200

    note: left out: year before (no sales are known of the year
    before)

The lead tells the target beside last year's sales and the quota; the first table has them all:

    $ book lead <<END
    > book: {currency: CNY, language: en}
    > years: {2026: {target: 1200, over-assign: 10%, summary: "More of it.\nAnd better."}}
    > reps: [{id: a, name: Ann}, {id: b, name: Bea, share: 0}, {id: c, name: Cy}]
    > history:
    >   - {rep: a, period: 2024, sales: 900, orders: 3, won: 2, lost: 2}
    >   - {rep: a, period: 2025, sales: 1500, orders: 5, cost: 1200, expenses: 30}
    > END
    $ plan document -f lead --no-meta --table summary
    sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200 CNY, 20.0% less than the sales of 2025,
    quota 1,320 CNY.

    More of it. And better.

    target  year before  growth  quota  people with a target
    ────────────────────────────────────────────────────────
     1,200        1,500  -20.0%  1,320                     2

    note: quota: the target raised by 10.0%, in whole units: 1,320
    note: history tells totals of 2025: a part of them is an even spread over working days
    $ plan document -f lead --format csv
    target,last_year_projection,growth,quota,people
    1200.00,1500.00,-0.200000,1320.00,2

Years before are those of which the book knows something; what its history does not tell is n/a:

    $ part lead basis
    year  sales  growth  orders  new customers  close rate  margin rate  expense rate
    ─────────────────────────────────────────────────────────────────────────────────
    2024    900    n/a¹       3           n/a²       50.0%         n/a²          n/a²
    2025  1,500   66.7%       5           n/a²        n/a²        20.0%          2.0%
    n/a¹: no sales are known of the year before
    n/a²: the book's history does not tell it

    note: quota: the target raised by 10.0%, in whole units: 1,320
    note: history tells totals of 2025: a part of them is an even spread over working days

A year before that is not over is projected; its months are told as far as they are over:

    $ plan document -f lead --no-meta --as-of 2025-10-15 --year 2026 --table summary
    sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200 CNY, 20.0% less than the projected sales
    of 2025, quota 1,320 CNY.

    More of it. And better.

    target  year before, projected  growth  quota  people with a target
    ───────────────────────────────────────────────────────────────────
     1,200                   1,500  -20.0%  1,320                     2

    note: quota: the target raised by 10.0%, in whole units: 1,320
    note: history tells totals of 2025: a part of them is an even spread over working days
    note: 2025 is not over: its sales are those up to 2025-10-15 and the projection of the days that are
    left
    $ plan document -f lead --no-meta --as-of 2025-10-15 --year 2026 | sed -n '/^year  /,/^n\/a/p; /^2026-09/,/^total/p'
    year             sales  growth  orders  new customers  close rate  margin rate  expense rate
    ────────────────────────────────────────────────────────────────────────────────────────────
    2024               900    n/a¹       3           n/a²       50.0%         n/a²          n/a²
    2025, projected  1,500   66.7%    n/a³           n/a³        n/a³         n/a³          n/a³
    n/a¹: no sales are known of the year before
    2026-09            22    100.00         8.3%               126.43  -20.9%    110.00  ██████████▋  │
    2026-10            22    100.00         8.3%                  n/a     n/a    110.00  ██████████▋
    2026-11            21    100.00         8.3%                  n/a     n/a    110.00  ██████████▋
    2026-12            23    100.00         8.3%                  n/a     n/a    110.00  ██████████▋
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    total             261  1,200.00       100.0%                  n/a     n/a  1,320.00
    2026-09     100       114      114.0%       74       154  ████████████████████████▍  │
    2026-10     100       114      114.0%       74       154  ████████████████████████▍  │
    2026-11     100       109      109.0%       70       147  ████████████████████████▍ │
    2026-12     100       119      119.0%       77       161  ████████████████████████▍   │
    ────────────────────────────────────────────────────────────────────────────────────────
    total     1,200     1,352      112.7%

By month: working days, the month's part, last year's month, growth, quota:

    $ part lead months
    month    working days    target  of the year  year before  growth     quota  bar: target
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    2026-01            22    100.00         8.3%       132.18  -24.3%    110.00  ████████████████▋    │
    2026-02            20    100.00         8.3%       114.94  -13.0%    110.00  ████████████████▋  │
    2026-03            22    100.00         8.3%       120.69  -17.1%    110.00  ████████████████▋   │
    2026-04            22    100.00         8.3%       126.44  -20.9%    110.00  ████████████████▋    │
    2026-05            21    100.00         8.3%       126.43  -20.9%    110.00  ████████████████▋    │
    2026-06            22    100.00         8.3%       120.69  -17.1%    110.00  ████████████████▋   │
    2026-07            23    100.00         8.3%       132.19  -24.4%    110.00  ████████████████▋     │
    2026-08            21    100.00         8.3%       120.69  -17.1%    110.00  ████████████████▋   │
    2026-09            22    100.00         8.3%       126.43  -20.9%    110.00  ████████████████▋    │
    2026-10            22    100.00         8.3%       132.19  -24.4%    110.00  ████████████████▋     │
    2026-11            21    100.00         8.3%       114.94  -13.0%    110.00  ████████████████▋  │
    2026-12            23    100.00         8.3%       132.19  -24.4%    110.00  ████████████████▋     │
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    total             261  1,200.00       100.0%     1,500.00  -20.0%  1,320.00

    note: quota: the target raised by 10.0%, in whole units: 1,320
    note: history tells totals of 2025: a part of them is an even spread over working days

Every split shows the quota beside the target:

    $ part lead people
    rep    2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026      quota
    ──────────────────────────────────────────┼─────────────────────
    Ann        150      150      150      150 │       600        660
    Bea          0        0        0        0 │         0          0
    Cy         150      150      150      150 │       600        660
    ──────────────────────────────────────────┼─────────────────────
    total      300      300      300      300 │     1,200      1,320

    note: quota: the target raised by 10.0%, in whole units: 1,320
    note: history tells totals of 2025: a part of them is an even spread over working days

Texts stand in their chapters, in this order; a list keeps its numbers and dots:

    $ book texts <<END
    > book: {currency: CNY, language: en}
    > years:
    >   2026:
    >     target: 1200
    >     incentives: A share.
    >     methods: Ways.
    >     priorities: First.
    >     policies: "1. One.\n2. Two."
    >     strategy: Steps.
    >     positioning: Place.
    >     competition: "- They.\n- We."
    >     market: Growth.
    >     situation: Ten.
    >     basis: Past.
    >     purpose: Why.
    >     summary: "A line\nand its next.\n\nA paragraph."
    > reps: [{id: a, name: Ann}]
    > END
    $ plan document -f texts --no-meta | sed '/Sales targets/,/Incentives/d; /Approval/,$d'
    sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200 CNY.

    1. The plan in brief
    A line and its next.

    A paragraph.

    target  year before  growth  people with a target
    ─────────────────────────────────────────────────
     1,200          n/a     n/a                     1
    n/a: no sales are known of the year before

    2. Purpose
    Why.

    3. What the plan rests on
    Past.

    nothing to show

    4. Where the department stands
    Ten.

    5. The market
    Growth.

    6. The competition
    • They.
    • We.

    7. Positioning of products
    Place.

    8. Strategy
    Steps.

    9. Guiding policies
    1. One.
    2. Two.

    10. What comes first
    First.

    11. Ways of selling
    Ways.

    A share.

    nothing to show

Seats planned and people there, on the year's first and last day, each team for itself:

    $ book staff <<END
    > book:
    >   currency: CNY
    >   language: en
    >   headcount:
    >     - {team: north, from: 2025-01-01, seats: 3}
    >     - {team: north, from: 2026-07-01, seats: 2}
    >     - {team: port, from: 2026-06-01, seats: 1}
    > years: {2026: {target: 1200}}
    > teams: [{id: north, name: North}, {id: port, name: Port, parent: north}]
    > reps:
    >   - {id: a, name: Ann, team: north}
    >   - {id: b, name: Bea, team: north, from: 2026-03-02, moves: [{date: 2026-10-01, team: port}]}
    >   - {id: c, name: Cy, team: north, to: 2026-06-30}
    > END
    $ part staff situation
    team          seats, first day  people, first day  seats, last day  people, last day
    ────────────────────────────────────────────────────────────────────────────────────
    North itself                 3                  2                2                 1
    Port                                            0                1                 1

    note: left out: year before (no sales are known of the year before)
    $ part staff teams
    team            2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026
    ───────────────────────────────────────────────────┼──────────
    North               300      300      300      300 │     1,200
      North itself      300      300      300      150 │     1,050
      Port                                         150 │       150
    ───────────────────────────────────────────────────┼──────────
    total               300      300      300      300 │     1,200

    note: left out: year before (no sales are known of the year before)
    $ part staff people
    rep    2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026
    ──────────────────────────────────────────┼──────────
    Ann     133.34   100.00   150.00   150.00 │    533.34
    Bea      33.33   100.00   150.00   150.00 │    433.33
    Cy      133.33   100.00                   │    233.33
    ──────────────────────────────────────────┼──────────
    total   300.00   300.00   300.00   300.00 │  1,200.00

    note: left out: year before (no sales are known of the year before)

Products have their quarters where the year is split by them:

    $ book goods <<END
    > book: {currency: CNY, language: en}
    > years: {2026: {target: 1200, pins: [{product: p, period: 2026, target: 300}]}}
    > products: [{id: p, name: Pump}, {id: v, name: Valve, share: 1}]
    > reps: [{id: a, name: Ann}]
    > END
    $ part goods products
    product  2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026
    ────────────────────────────────────────────┼──────────
    Pump          75       75       75       75 │       300
    Valve        225      225      225      225 │       900
    ────────────────────────────────────────────┼──────────
    total        300      300      300      300 │     1,200

    note: left out: year before (no sales are known of the year before)

Key accounts by last year's sales, with their owner and level on the year's first day; then the plans
of those that have one. Under the ways of selling where the book tells them, else a chapter:

    $ book keyed <<END
    > book: {currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: a, name: Ann}, {id: b, name: Bea}]
    > customers:
    >   - {id: x, name: Xenon, owner: a, key: true, potential: 500, level: B}
    >   - {id: y, name: Yttrium, key: true, plan: "See the\nengineer.", owners: [{rep: a, from: 2025-01-01}, {rep: b, from: 2026-02-01}]}
    >   - {id: z, name: Zinc, owner: b}
    > END
    $ cat > keyed/activities/2025.yaml <<END
    > activities:
    > - {date: 2025-03-03, rep: a, kind: order, customer: y, amount: 700}
    > - {date: 2025-03-04, rep: b, kind: order, customer: z, amount: 900}
    > END
    $ plan document -f keyed --no-meta | sed -n '/key accounts/,/Sales targets/p'
    3. Sales to key accounts
    customer  owner  level  year before  potential
    ──────────────────────────────────────────────
    Yttrium   Ann                   n/a
    Xenon     Ann    B              n/a        500
    n/a: not all of these days are recorded: the book's activities begin on 2025-03-01

    Plan of each account
    Yttrium: See the engineer.

    4. Sales targets
    $ sed -i 's/target: 1200/target: 1200, methods: Ways./' keyed/plan.yaml
    $ plan document -f keyed --no-meta | sed -n '/Ways of/,/Sales targets/p'
    3. Ways of selling
    Ways.

    Sales to key accounts
    customer  owner  level  year before  potential
    ──────────────────────────────────────────────
    Yttrium   Ann                   n/a
    Xenon     Ann    B              n/a        500
    n/a: not all of these days are recorded: the book's activities begin on 2025-03-01

    Plan of each account
    Yttrium: See the engineer.

    4. Sales targets

A target that was revised tells from when it was what; tiers raise the latest:

    $ book revised <<END
    > book: {currency: CNY, language: en}
    > years:
    >   2026:
    >     target: 1200
    >     revisions: [{from: 2026-04, target: 1500}, {from: 2026-10, target: 1440}]
    >     tiers: {challenge: 120%, stretch: 110.5%, moon: 200%}
    > reps: [{id: a, name: Ann}]
    > END
    $ plan document -f revised --no-meta --table revisions
    sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,440 CNY.

    from month  target of the year
    ──────────────────────────────
    2026-01                  1,200
    2026-04                  1,500
    2026-10                  1,440

    note: left out: year before (no sales are known of the year before)
    $ part revised incentives
    tier       of the target    amount
    ──────────────────────────────────
    stretch           110.5%  1,591.20
    challenge         120.0%  1,728.00
    moon              200.0%  2,880.00

    note: left out: year before (no sales are known of the year before)

Goals of all, of a team, of one; a rate has no time, an amount its currency:

    $ book rules <<END
    > book: {currency: CNY, language: en}
    > years:
    >   2026:
    >     target: 1200
    >     goals:
    >       - {measure: visits, each: 6, per: month}
    >       - {measure: visits, each: 2, per: workday, team: north}
    >       - {measure: customers_new, each: 1.5, per: half, rep: a}
    >       - {measure: close_rate, each: 50%, per: quarter}
    >       - {measure: payments, each: 90, per: year}
    >     budget:
    >       - {category: travel, amount: 60, team: north, season: sales}
    >       - {category: travel, amount: 6, rep: a}
    >       - {category: fairs, rate: 2.5%, season: [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0]}
    >     reports:
    >       - {report: weekly, type: summary, within: 1}
    >       - {report: monthly, type: plan, within: 3}
    >     schedule:
    >       - {period: 2026-09..2026-10, what: "Fairs,\nboth."}
    >       - {period: 2026-01, what: Start}
    > teams: [{id: north, name: North}]
    > reps: [{id: a, name: Ann, team: north}, {id: b, name: Bea}]
    > categories: [{id: travel, name: Travel}, {id: fairs, name: Fairs}]
    > courses:
    >   - {id: late, name: Contracts, date: 2026-09-16, for: [north, b]}
    >   - {id: soon, name: Pumps, date: 2026-03-17, hours: 7.5}
    >   - {id: past, name: Valves, date: 2025-03-17, hours: 2}
    > policy-documents: [{id: prices, name: Prices, file: prices.md, version: "1.4"}]
    > END
    $ echo 'Ask.' > rules/prices.md
    $ plan document -f rules --no-meta | grep '^[0-9]*\.'
    1. The plan in brief
    2. Sales targets
    3. Activity goals
    4. Expense budget
    5. Training plan
    6. Schedule of the year
    7. Plans and reports owed
    8. Rules and procedures in force
    9. Approval
    10. Annex
    $ part rules goals
    measure        for whom   goal per person  in which time
    ───────────────────────────────────────────────────────────
    visits         everybody  6                each month
    visits         North      2                each working day
    new customers  Ann        1.5              each half-year
    close rate     everybody  50.0%
    payments       everybody  90 CNY           each year

    note: left out: year before (no sales are known of the year before)

A budget's rate is of the year's target; lines say whose they are and how they are spread:

    $ part rules budget
    category  for whom   budget of the year  of the target  how it is spread
    ─────────────────────────────────────────────────────────────────────────────
    Travel    North                      60           5.0%  as the target
    Travel    Ann                         6           0.5%  the same each month
    Fairs     everybody                  30           2.5%  own weights of months
    ─────────────────────────────────────────────────────────────────────────────
    total                                96           8.0%

    note: left out: year before (no sales are known of the year before)

Courses of the year and lines of the schedule by their day, reports with their days, rules in force:

    $ part rules training
    date        course     training hours  for whom
    ─────────────────────────────────────────────────
    2026-03-17  Pumps                 7.5  everybody
    2026-09-16  Contracts                  North, Bea

    note: left out: year before (no sales are known of the year before)
    $ part rules schedule
    period              what
    ────────────────────────────────
    2026-01             Start
    2026-09 to 2026-10  Fairs, both.

    note: left out: year before (no sales are known of the year before)
    $ part rules reports
    report          working days after the period
    ─────────────────────────────────────────────
    weekly summary                              1
    monthly plan                                3

    note: left out: year before (no sales are known of the year before)
    $ part rules rules
    name    version  file
    ──────────────────────────
    Prices  1.4      prices.md

    note: left out: year before (no sales are known of the year before)

What is to be reached: what the item says, its goal, all of a rate, else the period before:

    $ book appraised <<END
    > book: {currency: CNY, language: en}
    > years:
    >   2026:
    >     target: 1200
    >     goals: [{measure: visits, each: 6, per: month}]
    >     scorecard:
    >       items:
    >         - {measure: attainment, weight: 40}
    >         - {measure: sales, weight: 20, target: 1000}
    >         - {measure: visits, weight: 10, floor: 50%, cap: 150%}
    >         - {measure: orders, weight: 10}
    >         - {measure: expense_rate, weight: 5, target: 3%, direction: down}
    >         - {measure: conduct, weight: 7.5}
    >         - {measure: rating, item: Bargaining, weight: 7.5}
    >       grades: [{grade: C, from: 0}, {grade: A, from: 92.5}, {grade: B, from: 60}]
    > reps: [{id: a, name: Ann}]
    > END
    $ part appraised appraisal
    measure                            weight  to be reached    direction         floor     cap
    ───────────────────────────────────────────────────────────────────────────────────────────
    attainment                             40  100.0%           higher is better   0.0%  120.0%
    sales                                  20  1,000 CNY        higher is better   0.0%  120.0%
    visits                                 10  activity goal    higher is better  50.0%  150.0%
    orders                                 10  previous period  higher is better   0.0%  120.0%
    expense rate                            5  3.0%             lower is better    0.0%  120.0%
    conduct                              7.50  100              higher is better   0.0%  120.0%
    Bargaining (rated by the manager)    7.50                   higher is better   0.0%  120.0%

    note: left out: year before (no sales are known of the year before)
    $ part appraised grades
    grade  from points
    ──────────────────
    A            92.50
    B               60
    C                0

    note: left out: year before (no sales are known of the year before)

Each subject that the year has, by its own approver or else the superior:

    $ book agreed <<END
    > book: {currency: CNY, language: en, superior: a, approvers: {budget.2026: Mrs Ford}}
    > years: {2026: {target: 1200, budget: [{category: travel, rate: 1%}]}}
    > reps: [{id: a, name: Ann}]
    > categories: [{id: travel, name: Travel}]
    > END
    $ part agreed approval
    subject             state          to be approved by
    ────────────────────────────────────────────────────
    targets             not submitted  Ann
    budget              not submitted  Mrs Ford
    texts of this plan  not submitted  Ann

    note: left out: year before (no sales are known of the year before)

The latest act up to as-of; what was approved is held against what the book says now:

    $ cat >> agreed/plan.yaml <<END
    > approvals:
    >   - {id: one, subject: targets.2026, digest: d, action: submit, by: b.hill, at: "2026-01-05T09:00:00+08:00", previous: ""}
    >   - {id: two, subject: targets.2026, digest: d, action: approve, by: a, at: "2026-01-06T09:30:00+08:00", comment: "Go\non.", previous: e}
    >   - {id: three, subject: budget.2026, digest: d, action: reject, by: Mrs Ford, at: "2026-12-01T08:00:00+08:00", previous: e}
    > END
    $ plan document -f agreed --no-meta --table approval
    sales plan 2026

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200 CNY.

    subject             state                   to be approved by  done by  done at           comment
    ─────────────────────────────────────────────────────────────────────────────────────────────────
    targets             changed since approved  Ann                Ann      2026-01-06 09:30  Go on.
    budget              not submitted           Mrs Ford
    texts of this plan  not submitted           Ann

    note: left out: year before (no sales are known of the year before)
    note: approval: the latest record of each subject; plan approval verify tells whether the record is
    as it was written
    note: targets.2026 was changed since Ann approved it on 2026-01-06
    $ plan document -f agreed --no-meta --table approval --as-of 2026-01-05 | sed -n '/^subject/,/^$/p'
    subject             state          to be approved by  done by  done at           comment
    ────────────────────────────────────────────────────────────────────────────────────────
    targets             submitted      Ann                b.hill   2026-01-05 09:00
    budget              not submitted  Mrs Ford
    texts of this plan  not submitted  Ann
    $ plan document -f agreed --table approval --format csv
    subject,state,approver,by,at,comment
    targets.2026,void,a,a,2026-01-06T09:30:00+08:00,Go on.
    budget.2026,none,Mrs Ford,,,
    document.2026,none,a,,,

The plan of another year; one that the book does not have; one without a target:

    $ book years <<END
    > book: {currency: CNY, language: en}
    > years: {2025: {target: 600}, 2026: {target: 1200}, 2027: {summary: To come.}}
    > reps: [{id: a, name: Ann}]
    > END
    $ plan document -f years --no-meta --year 2025 --table summary
    sales plan 2025
    unit: CNY

    Fiscal year 2025 (2025-01-01 to 2025-12-31): target 600 CNY.

    target  year before  growth  people with a target
    ─────────────────────────────────────────────────
       600          n/a     n/a                     1
    n/a: no sales are known of the year before

    note: left out: year before (no sales are known of the year before)
    $ plan document -f years --year 2030
    plan: the book has no year 2030
       hint: it has 2025, 2026, 2027: choose with --year
    [2]
    $ plan document -f years --year 2027
    plan.yaml:3:52: error year-without-target: the year 2027 has no target
       3 | ...{2025: {target: 600}, 2026: {target: 1200}, 2027: {summary: To come.}}
         |                                                ^
       hint: add target: AMOUNT to it
    [2]
    $ plan document -f years --year 2027 --review
    plan: the year 2027 has not begun on 2026-11-23: there is nothing to review
       hint: choose with --year, or leave --review out for the plan
    [2]

The review: what became of it so far, beside as many days of last year. Everything that a small year
has:

    $ book review <<END
    > book: {name: Shop, currency: CNY, language: en}
    > years:
    >   2025: {target: 1000}
    >   2026:
    >     target: 1200
    >     pins: [{product: p, period: 2026, target: 300}]
    >     goals: [{measure: visits, each: 3, per: quarter}]
    >     reports: [{report: monthly, type: summary, within: 3}]
    >     budget: [{category: travel, amount: 40}, {category: fairs, rate: 1%}]
    >   2027: {target: 1500, summary: More of it., priorities: "- Pumps."}
    > teams: [{id: north, name: North}, {id: south, name: South}]
    > reps:
    >   - {id: a, name: Ann, team: north}
    >   - {id: b, name: Bea, team: north, from: 2026-02-02, moves: [{date: 2026-04-01, team: south}]}
    >   - {id: c, name: Cy, team: north, to: 2026-03-31}
    > products: [{id: p, name: Pump}, {id: v, name: Valve, share: 1}]
    > customers: [{id: x, name: Xenon, owner: a}, {id: y, name: Yttrium, owner: b}]
    > categories: [{id: travel, name: Travel}, {id: fairs, name: Fairs}, {id: gifts, name: Gifts}]
    > nominations:
    >   - {rep: b, to: lead, date: 2027-01-01, reason: "Best\nof all."}
    >   - {rep: a, to: lead, date: 2027-04-01}
    > END
    $ cat > review/activities/2025.yaml <<END
    > activities:
    > - {date: 2025-01-06, rep: a, kind: lead, customer: x, deal: d0, amount: 300}
    > - {date: 2025-02-10, rep: a, kind: order, customer: x, deal: d0, product: p, amount: 300, cost: 200, quantity: 3}
    > - {date: 2025-08-11, rep: a, kind: order, customer: y, product: v, amount: 500, cost: 400, quantity: 1}
    > END
    $ cat > review/activities/2026.yaml <<END
    > activities:
    > - {date: 2026-01-05, rep: a, kind: visit, customer: x}
    > - {date: 2026-01-06, rep: a, kind: lead, customer: x, deal: d1, amount: 200}
    > - {date: 2026-02-03, rep: a, kind: order, customer: x, deal: d1, product: p, amount: 220, cost: 150, quantity: 2}
    > - {date: 2026-02-04, rep: b, kind: lead, customer: y, deal: d2, amount: 90}
    > - {date: 2026-02-05, rep: b, kind: lead, customer: y, deal: d3, amount: 10}
    > - {date: 2026-02-05, rep: b, kind: lead, customer: y, deal: d4, amount: 70}
    > - {date: 2026-03-03, rep: b, kind: order, customer: y, deal: d2, product: v, amount: 80, cost: 60, quantity: 1}
    > - {date: 2026-03-04, rep: b, kind: lost, deal: d3, reason: Too late.}
    > - {date: 2026-03-05, rep: b, kind: lost, deal: d4}
    > - {date: 2026-03-06, rep: b, kind: payment, customer: y, amount: 80}
    > - {date: 2026-03-09, rep: a, kind: expense, category: travel, amount: 44}
    > - {date: 2026-03-10, rep: a, kind: expense, category: gifts, amount: 2}
    > - {date: 2026-04-02, rep: b, kind: feedback, topic: difficulty, customer: y, text: Nobody is there.}
    > - {date: 2026-03-02, rep: a, kind: feedback, topic: market, text: It grows.}
    > - {date: 2026-04-08, rep: a, kind: order, customer: x, amount: 50}
    > - {date: 2026-06-15, rep: a, kind: order, customer: x, amount: 999}
    > END
    $ plan document -f review --review --no-meta --as-of 2026-05-15 --width 100
    Shop · review of the year 2026
    unit: CNY

    Year 2026: sales 350 CNY, 29.2% of the target 1,200 CNY, pace 77.4%, +16.7% on last year.

    1. Results
    period     target  sales  difference  attainment    pace  projection  sales last year  growth
    ─────────────────────────────────────────────────────────────────────────────────────────────
    2026-Q1       300    300           0      100.0%  100.0%         300              300    0.0%
    2026-Q2       300     50        -250       16.7%   32.8%         159                0     n/a
    year 2026   1,200    350        -850       29.2%   77.4%         903              300   16.7%
    n/a: new: the base is 0

    The gap to the target
    Sales 350 CNY are 102.38 CNY under the target to date 452.38 CNY. By factors: not split -179.52
      CNY, closed deals 92.85 CNY, average won amount -65.71 CNY, orders without a deal 50 CNY.
    Furthest under: Cy -116.66 CNY, Bea -62.86 CNY.
    What the target of 2026 still lacks is 850 CNY: 5.18 CNY each working day left, deals to win at
      today's average: 6, deals to close at today's close rate: 12, visits: 3.

    Year 2026 by month
    month    target  sales  attainment  close rate  expense rate  that month last year  bar: sales
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    2026-01     100      0        0.0%        n/a¹          n/a²                     0        │
    2026-02     100    220      220.0%      100.0%          0.0%                   300  ███████████████
    2026-03     100     80       80.0%       33.3%         57.5%                     0  █████▌│
    2026-04     100     50       50.0%        n/a¹          0.0%                     0  ███▍  │
    2026-05     100      0        0.0%        n/a¹          n/a²                     0        │
    2026-06     100                                                                  0        │
    2026-07     100                                                                  0        │
    2026-08     100                                                                500        │
    2026-09     100                                                                  0        │
    2026-10     100                                                                  0        │
    2026-11     100                                                                  0        │
    2026-12     100                                                                  0        │
    n/a¹: no deal was closed
    n/a²: no sales

    From target to sales, year to date
    step             amount  bar: amount
    ───────────────────────────────────────────────────────
    target to date   452.38  █████████████████████████▋
    Ann               77.14                           ▐████
    Bea              -62.86                            ▐███
    Cy              -116.66                      ██████▌
    sales            350.00  ███████████████████▉

    2. Work done
    measure              2026 to 05-15  2025 to 05-15  growth on 2025 to 05-15
    ──────────────────────────────────────────────────────────────────────────
    ordered                     350.00         300.00                    16.7%
    returned                      0.00           0.00                     n/a¹
    orders                           3              1                   200.0%
    average order               116.67         300.00                   -61.1%
    won                              2              1                   100.0%
    lost                             2              0                     n/a²
    payments                     80.00           0.00                     n/a²
    expenses                     46.00           0.00                     n/a²
    contacts                         1              0                     n/a²
    visits                           1              0                     n/a²
    visits to customers              1              0                     n/a²
    new customers                    0              1                  -100.0%
    lost customers                   1              0                     n/a²
    n/a¹: both are 0
    n/a²: the base is 0

    Rates
    measure          2026 to 05-15  2025 to 05-15  points on 2025 to 05-15
    ──────────────────────────────────────────────────────────────────────
    close rate               50.0%         100.0%                    -50.0
    expense rate             13.1%           0.0%                    +13.1
    margin rate              30.0%          33.3%                     -3.3
    profit rate               n/a¹          33.3%                     n/a¹
    collection rate          22.9%           0.0%                    +22.9
    retention rate          100.0%           n/a²                     n/a²
    report rate               0.0%           n/a³                     n/a³
    task rate                 n/a³           n/a³                     n/a³
    response rate             n/a³           n/a³                     n/a³
    training rate             n/a³           n/a³                     n/a³
    n/a¹: the cost of 1 sale is not known
    n/a²: nothing is recorded of these days: the book's activities begin on 2025-01-01
    n/a³: nothing was due

    3. Who reached what

    By team
    team  │ target │ sales │ difference  attainment │ new customers │ visits │ close rate │ expense rate
    ──────┼────────┼───────┼────────────────────────┼───────────────┼────────┼────────────┼─────────────
    North │    750 │   350 │       -400       46.7% │             0 │      1 │      50.0% │        13.1%
    South │    450 │     0 │       -450        0.0% │             0 │      0 │       n/a¹ │         n/a²
    ──────┼────────┼───────┼────────────────────────┼───────────────┼────────┼────────────┼─────────────
    total │  1,200 │   350 │       -850       29.2% │             0 │      1 │      50.0% │        13.1%
    n/a¹: no deal was closed
    n/a²: no sales

    By person
    targets – deals
    rep   │   target │  sales │ difference  attainment │ new customers │ visits │ close rate
    ──────┼──────────┼────────┼────────────────────────┼───────────────┼────────┼───────────────────────
    Ann   │   566.67 │ 270.00 │    -296.67       47.6% │             0 │      1 │     100.0%  ████▎    │
    Bea   │   516.67 │  80.00 │    -436.67       15.5% │             0 │      0 │      33.3%  █▍       │
    Cy    │   116.66 │   0.00 │    -116.66        0.0% │             0 │      0 │       n/a¹           │
    ──────┼──────────┼────────┼────────────────────────┼───────────────┼────────┼───────────────────────
    total │ 1,200.00 │ 350.00 │    -850.00       29.2% │             0 │      1 │      50.0%

    profit
    rep   │ expense rate
    ──────┼─────────────
    Ann   │        17.0%
    Bea   │         0.0%
    Cy    │         n/a²
    ──────┼─────────────
    total │        13.1%
    n/a¹: no deal was closed
    n/a²: no sales

    Who came, moved and left
    date        rep  change  team
    ──────────────────────────────
    2026-02-02  Bea  joined  North
    2026-03-31  Cy   left    North
    2026-04-01  Bea  moved   South

    4. Products, customers, deals

    By product
    product       │ target │ sales │ difference  attainment │ quantity sold │ margin rate
    ──────────────┼────────┼───────┼────────────────────────┼───────────────┼────────────
    Pump          │    300 │   220 │        -80       73.3% │             2 │       31.8%
    Valve         │    900 │    80 │       -820        8.9% │             1 │       25.0%
    (unallocated) │      0 │    50 │         50        n/a¹ │             0 │        n/a²
    ──────────────┼────────┼───────┼────────────────────────┼───────────────┼────────────
    total         │  1,200 │   350 │       -850       29.2% │             3 │       30.0%
    n/a¹: the target is 0
    n/a²: the cost of 1 sale is not known

    The largest customers
    customer  sales  sales last year  growth  sales by customer
    ────────────────────────────────────────────────────────────────────────
    Xenon       270              300  -10.0%  ██████████████████████████████
    Yttrium      80                0     n/a  ████████▉
    ────────────────────────────────────────────────────────────────────────
    total       350              300   16.7%
    n/a: new: the base is 0

    Why deals were lost
    reason           deals  amount
    ──────────────────────────────
    no reason given      1      70
    Too late.            1      10

    5. Expenses against the budget
    category  budget of the year  expenses  budget left  of the budget
    ──────────────────────────────────────────────────────────────────
    Fairs                     12         0           12           0.0%
    Gifts                      0         2           -2            n/a
    Travel                    40        44           -4         110.0%
    ──────────────────────────────────────────────────────────────────
    total                     52        46            6          88.5%
    n/a: no budget

    6. Goals and duties

    Activity goals
    rep   │ visits  goal  attainment
    ──────┼─────────────────────────
    Ann   │      1   4.5       22.1%
    Bea   │      0   3.5        0.0%
    Cy    │      0   3.0        0.0%
    ──────┼─────────────────────────
    total │      1  11.0        9.1%

    Reports, tasks, answers, training
    rep   │ report rate  task rate  response rate  training rate  conduct
    ──────┼──────────────────────────────────────────────────────────────
    Ann   │        0.0%       n/a¹           n/a¹           n/a¹      100
    Bea   │        0.0%       n/a¹           n/a¹           n/a¹      100
    Cy    │        0.0%       n/a¹           n/a¹           n/a¹      100
    ──────┼──────────────────────────────────────────────────────────────
    total │        0.0%       n/a¹           n/a¹           n/a¹     n/a²
    n/a¹: nothing was due
    n/a²: it is each person's own

    Appraisal
    rank  rep  score
    ────────────────
       1  Ann  57.57
       2  Bea  20.35
       3  Cy   18.18

    Promotions proposed
    rep  to become  proposed from  reason
    ───────────────────────────────────────────
    Bea  lead       2027-01-01     Best of all.

    7. News and difficulties
    difficulties to pass up · 2026-04-02 · Bea · Yttrium: Nobody is there.
    market news · 2026-03-02 · Ann: It grows.

    8. The year 2027
    More of it.

    target
    ──────
     1,500

    What comes first
    • Pumps.

    note: 1 record is dated after as-of and does not count
    note: cost and margin are of sales whose cost is known: that of 1 sale, 50 CNY, is not
    note: conduct: 100 and the points that were recorded of the person, between 0 and 120
    note: the year is not over: figures are those up to 2026-05-15, last year's those of the same
    stretch

A year that is over says nothing of its pace, one without a next year nothing of what comes:

    $ plan document -f review --review --no-meta --year 2025 --table results
    Shop · review of the year 2025
    unit: CNY

    Year 2025: sales 800 CNY, 80.0% of the target 1,000 CNY.

    period     target  sales  difference  attainment
    ────────────────────────────────────────────────
    2025-Q1       250    300          50      120.0%
    2025-Q2       250      0        -250        0.0%
    2025-Q3       250    500         250      200.0%
    2025-Q4       250      0        -250        0.0%
    year 2025   1,000    800        -200       80.0%

    note: conduct: 100 and the points that were recorded of the person, between 0 and 120
    note: left out: sales last year, that month last year, 2024 (nothing is recorded of these days: the
    book's activities begin on 2025-01-01)
    $ plan document -f small --review --no-meta | grep '^[0-9]*\.'
    1. Results
    2. Work done
    3. Who reached what
    4. Goals and duties

The fifteen largest customers, then all others; ten reasons, then other reasons; machines get all:

    $ book many <<END
    > book: {currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: a, name: Ann}]
    > customers:
    > $(for i in $(seq 10 26); do echo "- {id: c$i, owner: a}"; done)
    > END
    $ { echo activities:; for i in $(seq 10 26); do
    >   echo "- {date: 2026-01-$i, rep: a, kind: order, customer: c$i, amount: $i}"
    >   echo "- {date: 2026-01-$i, rep: a, kind: lead, deal: d$i, amount: $i}"
    >   echo "- {date: 2026-01-$i, rep: a, kind: lost, deal: d$i, reason: reason $((i % 13))}"
    > done; } > many/activities/2026.yaml
    $ part() { plan document --review --no-meta -f $1 --table $2 | sed '1,/^$/d' | sed '1,/^$/d'; }
    $ part many customers
    customer    sales  sales last year  growth  sales by customer
    ──────────────────────────────────────────────────────────────────────────
    c26            26              n/a     n/a  ██████████████████████████████
    c25            25              n/a     n/a  ████████████████████████████▉
    c24            24              n/a     n/a  ███████████████████████████▊
    c23            23              n/a     n/a  ██████████████████████████▌
    c22            22              n/a     n/a  █████████████████████████▍
    c21            21              n/a     n/a  ████████████████████████▎
    c20            20              n/a     n/a  ███████████████████████▏
    c19            19              n/a     n/a  █████████████████████▉
    c18            18              n/a     n/a  ████████████████████▊
    c17            17              n/a     n/a  ███████████████████▋
    c16            16              n/a     n/a  ██████████████████▌
    c15            15              n/a     n/a  █████████████████▎
    c14            14              n/a     n/a  ████████████████▏
    c13            13              n/a     n/a  ███████████████
    c12            12              n/a     n/a  █████████████▉
    all others     21              n/a     n/a
    ──────────────────────────────────────────────────────────────────────────
    total         306              n/a     n/a
    n/a: nothing is recorded of these days: the book's activities begin on 2026-01-01

    note: conduct: 100 and the points that were recorded of the person, between 0 and 120
    note: the year is not over: figures are those up to 2026-11-23, last year's those of the same
    stretch
    note: left out: sales last year, that month last year, 2025 to 11-23 (nothing is recorded of these
    days: the book's activities begin on 2026-01-01)
    $ part many lost
    reason         deals  amount
    ────────────────────────────
    reason 0           2      39
    reason 12          2      37
    reason 11          2      35
    reason 10          2      33
    reason 9           1      22
    reason 8           1      21
    reason 7           1      20
    reason 6           1      19
    reason 5           1      18
    reason 4           1      17
    other reasons      3      45

    note: conduct: 100 and the points that were recorded of the person, between 0 and 120
    note: the year is not over: figures are those up to 2026-11-23, last year's those of the same
    stretch
    note: left out: sales last year, that month last year, 2025 to 11-23 (nothing is recorded of these
    days: the book's activities begin on 2026-01-01)
    $ plan document -f many --review --table customers --format csv | wc -l
    18
    $ plan document -f many --review --table lost --format csv | wc -l
    14
    $ plan document -f many --review --table lost --format csv | head -2
    reason,deals,amount
    reason 0,2,39.00

The demo has every chapter:

fixture: demo

    $ cd demo && plan document --no-meta | grep '^[一二三四五六七八九十]*、'
    一、方案概要
    二、目的
    三、方案依据
    四、现状分析
    五、市场分析
    六、竞争分析
    七、产品定位
    八、销售策略
    九、销售方针
    十、工作重点
    十一、销售方式
    十二、销售目标
    十三、活动目标
    十四、费用预算
    十五、培训计划
    十六、全年日程
    十七、计划与汇报制度
    十八、规章制度
    十九、绩效考核
    二十、激励
    二十一、审批
    二十二、附表
    $ plan document --unit 万 --width 80 --table months
    临江流体华东销售部 · 2026 年度销售计划书
    单位：万元

    2026 财年（2026-01-01 至 2026-12-31）目标 5,200.00 万元，比 2025 年销售额增长
    13.5%，加码目标 5,460.00 万元。

    月份     工作日      目标  占全年  上年销售额  增长率  加码目标  图：目标
    ────────────────────────────────────────────────────────────────────────────────
    2026-01      22    346.22    6.7%      239.76   44.4%    363.53  ███████▉
    2026-02      16    240.00    4.6%      310.51  -22.7%    252.00  █████▌ │
    2026-03      22    476.59    9.2%      400.69   18.9%    500.42  ██████████▉
    2026-04      21    414.07    8.0%      401.76    3.1%    434.77  █████████▌
    2026-05      18    384.90    7.4%      361.76    6.4%    404.15  ████████▊
    2026-06      21    538.90   10.4%      442.81   21.7%    565.84  ████████████▍
    2026-07      23    391.74    7.5%      336.53   16.4%    411.33  █████████
    2026-08      21    380.55    7.3%      328.41   15.9%    399.57  ████████▊
    2026-09      22    448.43    8.6%      393.09   14.1%    470.86  ██████████▎
    2026-10      18    422.81    8.1%      374.67   12.8%    443.95  █████████▋
    2026-11      21    543.32   10.4%      460.20   18.1%    570.48  ████████████▍
    2026-12      23    612.47   11.8%      532.81   15.0%    643.10  ██████████████
    ────────────────────────────────────────────────────────────────────────────────
    合计        248  5,200.00  100.0%    4,583.00   13.5%  5,460.00

    注：加码目标：目标加码 5.0%，取整为 5,460.00

    账册：临江流体华东销售部 · 截至：2026-11-23
    期间：2026 (2026-01-01..2026-12-31) · 口径：签约 · 税：含税
    所读文件（SHA-256）：
    9d70ad8e2b5fe5358e7fac2abb6c6a8fd6ae16fd28a34b021cd92e64ba73c74c
    选项：--unit 万 --table months
    $ plan document --review --no-meta --unit 万 --width 80 --table results
    临江流体华东销售部 · 2026 年度述职报告
    单位：万元

    2026 全年：销售额 4,217.79 万元，完成目标 5,200.00 万元的 81.1%，进度 94.6%，同
    比 +8.9%。

    期间           目标    销售额     差额  完成率   进度      预计  去年同期
    ─────────────────────────────────────────────────────────────────────────
    2026-Q1    1,062.81  1,024.18   -38.63   96.4%  96.4%  1,024.18    950.96
    2026-Q2    1,337.87  1,285.21   -52.66   96.1%  96.1%  1,285.21  1,206.33
    2026-Q3    1,220.72  1,131.13   -89.59   92.7%  92.7%  1,131.13  1,058.03
    2026-Q4    1,578.60    777.27  -801.33   49.2%  92.9%  1,447.75    657.62
    2026 全年  5,200.00  4,217.79  -982.21   81.1%  94.6%  4,888.27  3,872.94

    期间       增长率
    ─────────────────
    2026-Q1      7.7%
    2026-Q2      6.5%
    2026-Q3      6.9%
    2026-Q4     18.2%
    2026 全年    8.9%

    注：有的目标不是人人都有：合计的完成率只算有目标的人
    注：纪律：100 分加减本人记录的分数，最低 0，最高 120
    注：本年尚未结束：数字截至 2026-11-23，去年取同一段时间
    $ plan document --table people --layout long --format csv | head -3
    rep,rep_name,period,start,end,target,quota
    chen.jing,陈静,2026-Q1,2026-01-01,2026-03-31,1399600.00,1469600.00
    chen.jing,陈静,2026-Q2,2026-04-01,2026-06-30,1789100.00,1878500.00
    $ plan document --lang en --unit M --width 80 --no-meta --table basis
    临江流体华东销售部 · sales plan 2026
    unit: M CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 52.00 M CNY, 13.5% more than
    the sales of 2025, quota 54.60 M CNY.

    1. 2024 年实际签约 4086 万元，2025 年 4583 万元，增长 12%。
    2. 公司五年规划对华东区的要求：2026 年不低于 5200 万元，费用率不超过 3.5%。
    3. 在手商机与老客户需求摸底：框架协议可锁定约 2300 万元。

    year  sales  growth  orders  new customers  close rate  margin rate
    ───────────────────────────────────────────────────────────────────
    2024  40.86    n/a¹     853           n/a²       51.8%        34.0%
    2025  45.83   12.2%     908              3       51.5%        34.1%

    year  expense rate
    ──────────────────
    2024          3.1%
    2025          3.0%
    n/a¹: no sales are known of the year before
    n/a²: the book's history does not tell it

    note: quota: the target raised by 5.0%, in whole units: 54.60
