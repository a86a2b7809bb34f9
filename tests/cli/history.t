What a book does not know is n/a, never 0 and never "new". Here March of the year before is known of
one person, and nothing else before the first record:

    $ mkdir -p march/activities
    $ cat > march/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: ann}]
    > customers: [{id: c1, since: 2020-01-01}, {id: c2, key: true}]
    > history: [{rep: ann, period: 2025-03, sales: 500000}]
    > END
    $ printf 'activities:\n- {date: 2026-03-05, rep: ann, kind: order, customer: c1, amount: 100}\n' > march/activities/a.yaml
    $ plan rates -f march --by customer --period 2026-03 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    b · rates 2026-03
    unit: CNY

    customer      │ sales  2025-03  difference   growth
    ──────────────┼────────────────────────────────────
    c1            │   100      n/a         n/a      n/a
    (unallocated) │     0  500,000         n/a      n/a
    ──────────────┼────────────────────────────────────
    total         │   100  500,000    -499,900  -100.0%
    n/a: the book's history does not tell it by customer
    $ plan rates -f march --period 2024-03 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    b · rates 2024-03
    unit: CNY

    rep │ sales  2023-03  difference  growth
    ────┼───────────────────────────────────
    ann │   n/a      n/a         n/a     n/a
    n/a: nothing is recorded of these days: the book's activities begin on 2026-03-01
    $ plan document -f march --review --year 2026 --as-of 2026-12-31 --no-meta --table customers
    b · review of the year 2026
    unit: CNY

    Year 2026: sales 100 CNY, 8.3% of the target 1,200 CNY.

    customer    sales  sales last year  growth
    ──────────────────────────────────────────
    c1            100             n/a¹    n/a¹
    all others      0          500,000    n/a²
    ──────────────────────────────────────────
    total         100          500,000    n/a²
    n/a¹: the book's history does not tell it by customer
    n/a²: not all of these days are recorded: the book's activities begin on 2026-03-01

    note: conduct: 100 and the points that were recorded of the person, between 0 and 120
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: 2025 (the book's history does not tell it)
    $ plan document -f march --year 2026 --as-of 2026-12-31 --no-meta --table accounts
    b · sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200 CNY.

    customer  owner  level  year before  potential
    ──────────────────────────────────────────────
    c2                              n/a
    n/a: the book's history does not tell it by customer
    $ plan customers -f march --period 2025-03 --as-of 2026-12-31 --no-meta --table customers
    b · customers 2025-03
    unit: CNY

    sales
    customer  level   owner │ region  sales  share  cumulative  class
    ────────────────────────┼────────────────────────────────────────
    c1                      │          n/a¹   n/a¹        n/a¹   n/a¹
    c2         (key)        │          n/a¹   n/a¹        n/a¹   n/a¹

    state and contact
    customer  level   owner │ state  last order  last contact  days ago  file filled in
    ────────────────────────┼──────────────────────────────────────────────────────────
    c1                      │  n/a²                                               10.0%
    c2         (key)        │  n/a²                                                0.0%
    n/a¹: the book's history does not tell it by customer
    n/a²: nothing is recorded of these days: the book's activities begin on 2026-03-01

    note: class: by sales of the period, largest first: A while those before make under 80% of all, B
    under 95%, then C
    note: dormant: no order for over 180 days; state and owner are those of 2025-03-31, the owner of a
    lost one that of its day
    note: sales that name no customer, besides: 500,000 CNY

A part of a line is an even spread, which is said; 12 orders of a year are not one of each month
(8 of 261 working days of 1200 are 36.78):

    $ mkdir -p year/activities
    $ cat > year/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: ann}]
    > history: [{rep: ann, period: 2025, sales: 1200, orders: 12}]
    > END
    $ printf 'activities:\n- {date: 2026-01-05, rep: ann, kind: order, amount: 100}\n' > year/activities/a.yaml
    $ plan rates -f year --period 2026-01 --as-of 2026-01-10 --with last-year --measures sales,orders --no-meta
    b · rates 2026-01
    unit: CNY

    sales
    rep │  sales  2025-01 to the 10th  difference  growth
    ────┼────────────────────────────────────────────────
    ann │ 100.00                36.78       63.22  171.9%

    orders
    rep │ orders  2025-01 to the 10th  difference  growth
    ────┼────────────────────────────────────────────────
    ann │      1                  n/a         n/a     n/a
    n/a: the book's history tells it of more days than these

    note: history tells totals of 2025: a part of them is an even spread over working days
    $ plan rates -f year --period 2026 --as-of 2026-12-31 --with last-year --measures sales,orders --no-meta
    b · rates 2026
    unit: CNY

    rep │ sales   2025  difference  growth │ orders  2025  difference  growth
    ────┼──────────────────────────────────┼─────────────────────────────────
    ann │   100  1,200      -1,100  -91.7% │      1    12         -11  -91.7%

A line may name a team, customer, product or region, or nobody; a view tells the same sales from
another side, and is never added:

    $ mkdir -p views/activities
    $ cat > views/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: ann}]
    > customers: [{id: c1}, {id: c2}]
    > history:
    >   - {period: 2025, sales: 1200}
    >   - {view: customers, period: 2025, customer: c1, sales: 500}
    >   - {view: customers, period: 2025, customer: c2, sales: 650}
    > END
    $ printf 'activities:\n- {date: 2026-01-05, rep: ann, kind: order, customer: c1, amount: 100}\n' > views/activities/a.yaml
    $ plan rates -f views --by customer --period 2026 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    b · rates 2026
    unit: CNY

    customer      │ sales   2025  difference   growth
    ──────────────┼──────────────────────────────────
    c1            │   100    500        -400   -80.0%
    c2            │     0    650        -650  -100.0%
    (unallocated) │     0     50         n/a      n/a
    ──────────────┼──────────────────────────────────
    total         │   100  1,200      -1,100   -91.7%
    n/a: the book's history does not tell it by customer
    $ plan rates -f views --by rep --period 2026 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    b · rates 2026
    unit: CNY

    rep           │ sales   2025  difference  growth
    ──────────────┼─────────────────────────────────
    ann           │   100    n/a         n/a     n/a
    (unallocated) │     0  1,200         n/a     n/a
    ──────────────┼─────────────────────────────────
    total         │   100  1,200      -1,100  -91.7%
    n/a: the book's history does not tell it by rep
    $ printf 'activities:\n- {date: 2025-01-05, rep: ann, kind: visit, customer: c1}\n' > views/activities/b.yaml
    $ plan check -f views
    activities/b.yaml:2:3: error history-and-activities: history has totals of the company for these days already
       2 | - {date: 2025-01-05, rep: ann, kind: visit, customer: c1}
         |   ^
       other place: plan.yaml:7:5
       7 |   - {period: 2025, sales: 1200}
         |     ^
       hint: take the line of history out, or the activities of its period
    1 error, 0 warnings
    [1]

History that reaches past today is what was expected of its days, by every verb the same:

    $ mkdir ahead
    $ cat > ahead/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2025: {target: 1200}, 2026: {target: 1200}}
    > reps: [{id: ann}]
    > history: [{rep: ann, period: 2025-01..2025-11, sales: 1100}, {rep: ann, period: 2025-12, sales: 100}]
    > END
    $ plan document -f ahead --year 2026 --as-of 2025-12-08 --no-meta --table summary
    b · sales plan 2026
    unit: CNY

    Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,200 CNY, 0.0% more than the projected sales of
    2025.

    target  year before, projected  growth  people with a target
    ────────────────────────────────────────────────────────────
     1,200                   1,200    0.0%                     1

    note: history tells totals of 2025-01..2025-11, 2025-12: a part of them is an even spread over
    working days
    note: 2025 is not over: its sales are those up to 2025-12-08 and the projection of the days that are
    left
    $ plan status -f ahead --period 2025 --as-of 2025-12-08 --no-meta --measures sales,projection
    b · status 2025
    unit: CNY

    rep │      sales │ projection
    ────┼────────────┼───────────
    ann │   1,126.08 │   1,200.00

    note: history tells totals of 2025-12: a part of them is an even spread over working days
    $ plan summary -f ahead --period 2025 --as-of 2025-12-08 --no-meta --table results
    b · sales summary 2025
    unit: CNY

    2025 to 12-08: sales 1,126.08 CNY, 100.0% of the target 1,126.08 CNY.

    period           target     sales  difference  attainment
    ─────────────────────────────────────────────────────────
    2025 to 12-08  1,126.08  1,126.08        0.00      100.0%

    note: history tells totals of 2025-12: a part of them is an even spread over working days
    note: left out: sales last year, 2024 to 12-08 (no record is kept in the book yet)

Beside a base that is cut to the same days stand the days so far: 6 of December's 23 working days
are 26.08 of 100, and 5 of November's 20 are 25 of 100; what is expected of the days to come stays in
the projection, whatever stands beside:

    $ sed 's/2025-01..2025-11, sales: 1100/2025-11, sales: 80/' ahead/plan.yaml > ahead/other
    $ mkdir apart && mv ahead/other apart/plan.yaml
    $ plan rates -f apart --period 2025-12 --as-of 2025-12-08 --with previous --measures sales,projection --format csv
    rep,rep_name,period,start,end,base_period,base_start,base_end,sales,sales_base,sales_difference,sales_growth,projection,projection_base,projection_difference,projection_growth
    ann,ann,2025-12,2025-12-01,2025-12-31,2025-11,2025-11-01,2025-11-08,26.08,20.00,6.08,0.304000,100.00,,,
    $ plan summary -f apart --period 2025-12 --as-of 2025-12-08 --table figures --format csv | head -2
    measure,unit,title,figure,previous,previous_change,last_year,last_year_change
    ordered,money,ordered,26.08,20.00,0.304000,,

    $ plan check -f ahead --as-of 2025-12-08
    plan.yaml:5:81: warning history-ahead: history of 2025-12 reaches past 2025-12-08: it counts as what is expected of its days
       5 | ...25-01..2025-11, sales: 1100}, {rep: ann, period: 2025-12, sales: 100}]
         |                                                     ^
       hint: write what was sold once the period is over
    0 errors, 1 warning

The months of the year before a plan's are a part of that year's line, and so a note stands there too:

    $ plan document -f year --year 2026 --as-of 2026-01-10 --no-meta | sed -n '/^2026-01 /p; /^note: history/p'
    2026-01            22    100.00         8.3%       105.74   -5.4%  ███████████████████████████▍│
    2026-01     100       168      168.0%      164       173  █████████████████▎           │
    note: history tells totals of 2025: a part of them is an even spread over working days

What history tells of a region as a whole is compared whole; of its parts it tells nothing:

    $ mkdir -p whole/activities && cat > whole/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > reps: [{id: ann}]
    > regions: [{id: m}, {id: n}, {id: n1, parent: n}, {id: n2, parent: n}]
    > customers: [{id: c1, region: n1}, {id: c2, region: n2}, {id: c3, region: m}]
    > history: [{period: 2025, region: n, sales: 100}, {period: 2025, region: m, sales: 10}]
    > END
    $ cat > whole/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-03-02, rep: ann, kind: order, customer: c1, amount: 60}
    > - {date: 2026-03-02, rep: ann, kind: order, customer: c2, amount: 60}
    > - {date: 2026-03-02, rep: ann, kind: order, customer: c3, amount: 5}
    > END
    $ whole() { plan rates -f whole --by region --period 2026 --as-of 2027-01-01 --with last-year --measures sales --no-meta "$@"; }
    $ whole
    b · rates 2026
    unit: CNY

    region     │ sales  2025  difference  growth
    ───────────┼────────────────────────────────
    m          │     5    10          -5  -50.0%
               │
    n          │   120   100          20   20.0%
      n itself │     0   100         n/a     n/a
      n1       │    60   n/a         n/a     n/a
      n2       │    60   n/a         n/a     n/a
    ───────────┼────────────────────────────────
    total      │   125   110          15   13.6%
    n/a: the book's history does not tell it by region
    $ whole --region n1
    b · rates 2026
    unit: CNY

    region │ sales  2025  difference  growth
    ───────┼────────────────────────────────
    n1     │    60   n/a         n/a     n/a
    n/a: the book's history does not tell it by region

A part of a region that has a line of its own is apart from the region's:

    $ sed 's/sales: 10}/sales: 10}, {period: 2025, region: n1, sales: 40}/' whole/plan.yaml > whole/p && mv whole/p whole/plan.yaml
    $ whole
    b · rates 2026
    unit: CNY

    region     │ sales  2025  difference  growth
    ───────────┼────────────────────────────────
    m          │     5    10          -5  -50.0%
               │
    n          │   120   140         -20  -14.3%
      n itself │     0   100         n/a     n/a
      n1       │    60    40          20   50.0%
      n2       │    60   n/a         n/a     n/a
    ───────────┼────────────────────────────────
    total      │   125   150         -25  -16.7%
    n/a: the book's history does not tell it by region

What a view does not tell of a customer is not known of it, and the rest is nobody's growth:

    $ sed 's/^history.*/history: [{period: 2025, sales: 400}, {period: 2025, view: v, customer: c1, sales: 100}]/' whole/plan.yaml > whole/p && mv whole/p whole/plan.yaml
    $ plan rates -f whole --by customer --period 2026 --as-of 2027-01-01 --with last-year --measures sales --no-meta
    b · rates 2026
    unit: CNY

    customer      │ sales  2025  difference  growth
    ──────────────┼────────────────────────────────
    c1            │    60   100         -40  -40.0%
    c2            │    60   n/a         n/a     n/a
    c3            │     5   n/a         n/a     n/a
    (unallocated) │     0   300         n/a     n/a
    ──────────────┼────────────────────────────────
    total         │   125   400        -275  -68.8%
    n/a: the book's history does not tell it by customer
