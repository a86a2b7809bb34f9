--show: what stands beside measures that add up.

A book of three months. By hand, in CNY:

|           | January | February | March | together |
|-----------|---------|----------|-------|----------|
| ann       |   100   |    50    |  60   |   210    |
| bob       |   200   |   -50    |  40   |   190    |
| cid       |   300   |     0    |   0   |   300    |
| together  |   600   |     0    | 100   |   700    |

    $ mkdir -p shop/activities
    $ cat > shop/plan.yaml <<'END'
    > format: 1
    > book: {name: shop, currency: CNY, language: en}
    > teams: [{id: east, name: East}, {id: key, name: Key, parent: east}, {id: west, name: West}]
    > reps: [{id: ann, team: east}, {id: bob, team: key}, {id: cid, team: west}]
    > customers: [{id: c, owner: ann}]
    > years:
    >   2026: {target: 1200}
    > END
    $ cat > shop/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-05, rep: ann, kind: order, customer: c, amount: 100, quantity: 1}
    > - {date: 2026-01-06, rep: bob, kind: order, customer: c, amount: 200, quantity: 2}
    > - {date: 2026-01-07, rep: cid, kind: order, customer: c, amount: 300, quantity: 4}
    > - {date: 2026-01-07, rep: cid, kind: visit, customer: c}
    > - {date: 2026-02-05, rep: ann, kind: order, customer: c, amount: 50}
    > - {date: 2026-02-06, rep: bob, kind: return, customer: c, amount: 50}
    > - {date: 2026-02-07, rep: cid, kind: visit, customer: c}
    > - {date: 2026-02-08, rep: cid, kind: visit, customer: c}
    > - {date: 2026-03-05, rep: ann, kind: order, customer: c, amount: 60}
    > - {date: 2026-03-05, rep: bob, kind: order, customer: c, amount: 40}
    > - {date: 2026-03-07, rep: cid, kind: visit, customer: c}
    > END
    $ export PLAN_FILE=$PWD/shop PLAN_TODAY=2026-03-15

The share of each row is of its column's total: 210 of 700 is 30.0%, 190 is 27.1%, 300 is 42.9%. A
rate has none, and stays as it is:

    $ plan rates --period ytd --measures sales,visits --show share --no-meta
    shop · rates 2026-01-01..2026-03-15
    unit: CNY

    rep   │ sales  share of total │ visits  share of total
    ──────┼───────────────────────┼───────────────────────
    ann   │   210           30.0% │      0            0.0%
    bob   │   190           27.1% │      0            0.0%
    cid   │   300           42.9% │      4          100.0%
    ──────┼───────────────────────┼───────────────────────
    total │   700          100.0% │      4          100.0%
    $ plan rates --period ytd --show share --no-meta --width 80
    shop · rates 2026-01-01..2026-03-15
    unit: CNY

    sales · quantity sold · orders
    rep   │ sales  share of total │ quantity sold  share of total │ orders
    ──────┼───────────────────────┼───────────────────────────────┼───────
    ann   │   210           30.0% │             1           14.3% │      3
    bob   │   190           27.1% │             2           28.6% │      2
    cid   │   300           42.9% │             4           57.1% │      1
    ──────┼───────────────────────┼───────────────────────────────┼───────
    total │   700          100.0% │             7          100.0% │      6

    average order · won · lost · close rate
    rep   │ average order │ won  share of total │ lost  share of total │ close rate
    ──────┼───────────────┼─────────────────────┼──────────────────────┼───────────
    ann   │            70 │   0            n/a¹ │    0            n/a¹ │       n/a²
    bob   │           120 │   0            n/a¹ │    0            n/a¹ │       n/a²
    cid   │           300 │   0            n/a¹ │    0            n/a¹ │       n/a²
    ──────┼───────────────┼─────────────────────┼──────────────────────┼───────────
    total │           125 │   0            n/a¹ │    0            n/a¹ │       n/a²

    cycle (days) · expenses · expense rate
    rep   │ cycle (days) │ expenses  share of total │ expense rate
    ──────┼──────────────┼──────────────────────────┼─────────────
    ann   │         n/a³ │        0            n/a¹ │         0.0%
    bob   │         n/a³ │        0            n/a¹ │         0.0%
    cid   │         n/a³ │        0            n/a¹ │         0.0%
    ──────┼──────────────┼──────────────────────────┼─────────────
    total │         n/a³ │        0            n/a¹ │         0.0%

    margin · margin rate · profit
    rep   │ margin  share of total │ margin rate │ profit  share of total
    ──────┼────────────────────────┼─────────────┼───────────────────────
    ann   │   n/a⁴            n/a⁴ │        n/a⁴ │   n/a⁴            n/a⁴
    bob   │    -50            n/a⁵ │        n/a⁶ │   n/a⁷            n/a⁷
    cid   │   n/a⁸            n/a⁸ │        n/a⁸ │   n/a⁸            n/a⁸
    ──────┼────────────────────────┼─────────────┼───────────────────────
    total │    -50            n/a⁵ │        n/a⁶ │   n/a⁹            n/a⁹

    rep   │ profit rate
    ──────┼────────────
    ann   │        n/a⁴
    bob   │        n/a⁷
    cid   │        n/a⁸
    ──────┼────────────
    total │        n/a⁹
    n/a¹: the total is 0
    n/a²: no deal was closed
    n/a³: no deal was won
    n/a⁴: the cost of 3 sales is not known
    n/a⁵: the total is under 0
    n/a⁶: the base is under 0
    n/a⁷: the cost of 2 sales is not known
    n/a⁸: the cost of 1 sale is not known
    n/a⁹: the cost of 6 sales is not known

    note: cost and margin are of sales whose cost is known: that of 6 sales, 750
    CNY, is not

A team with sub-teams has the share of all its people; the filter's rows are a whole of their own:

    $ plan rates --period ytd --by team --measures sales --show share --no-meta
    shop · rates 2026-01-01..2026-03-15
    unit: CNY

    team          │ sales  share of total
    ──────────────┼──────────────────────
    East          │   400           57.1%
      East itself │   210           30.0%
      Key         │   190           27.1%
    West          │   300           42.9%
    ──────────────┼──────────────────────
    total         │   700          100.0%
    $ plan rates --period ytd --by team --measures sales --show share --team east --no-meta
    shop · rates 2026-01-01..2026-03-15
    unit: CNY

    team          │ sales  share of total
    ──────────────┼──────────────────────
    East          │   400          100.0%
      East itself │   210           52.5%
      Key         │   190           47.5%
    ──────────────┼──────────────────────
    total         │   400          100.0%
    $ plan rates --period ytd --rep ann --measures sales --show share --no-meta
    shop · rates 2026-01-01..2026-03-15
    unit: CNY

    rep │ sales  share of total
    ────┼──────────────────────
    ann │   210          100.0%

By pieces: a table of each. February's total is 0, so it has no shares; running totals begin with the
first piece and stand still at 300 for cid; the mean of two months of ann is (100 + 50) / 2 = 75 and
(50 + 60) / 2 = 55. Of April no day has passed:

    $ plan rates --period 2026-01..2026-04 --each month --measures sales --show share,running,average:2 --no-meta
    shop · rates 2026-01..2026-04
    unit: CNY

    Sales
    rep    2026-01  2026-02  2026-03  2026-04   total
    ─────────────────────────────────────────────────
    ann        100       50       60        0     210
    bob        200      -50       40        0     190
    cid        300        0        0        0     300
    ─────────────────────────────────────────────────
    total      600        0      100        0     700

    Sales, share of total
    rep    2026-01  2026-02  2026-03  2026-04    total
    ──────────────────────────────────────────────────
    ann      16.7%      n/a    60.0%      n/a    30.0%
    bob      33.3%      n/a    40.0%      n/a    27.1%
    cid      50.0%      n/a     0.0%      n/a    42.9%
    ──────────────────────────────────────────────────
    total   100.0%      n/a   100.0%      n/a   100.0%
    n/a: the total is 0

    Sales, running total
    rep   │ 2026-01  2026-02  2026-03  2026-04
    ──────┼───────────────────────────────────
    ann   │     100      150      210      n/a
    bob   │     200      150      190      n/a
    cid   │     300      300      300      n/a
    ──────┼───────────────────────────────────
    total │     600      600      700      n/a
    n/a: no day of the period has passed

    Sales, average of 2
    rep   │ 2026-01  2026-02  2026-03  2026-04
    ──────┼───────────────────────────────────
    ann   │    n/a¹       75       55     n/a²
    bob   │    n/a¹       75       -5     n/a²
    cid   │    n/a¹      150        0     n/a²
    ──────┼───────────────────────────────────
    total │    n/a¹      300       50     n/a²
    n/a¹: fewer than 2 pieces
    n/a²: no day of the period has passed

    note: 2026-03 is not over: averages take it as far as it has come

A mean of counts is no count: cid's visits are 1, 2, 1, together 4, by three 1.33; rounded half away
from zero: bob's sales in cents, 200.00 and -50.00 and 40.00 by three, are 63.33:

    $ plan rates --period ytd --each month --measures sales,visits --show average:3 --by rep --no-meta
    shop · rates 2026-01-01..2026-03-15
    unit: CNY

    Sales
    rep    2026-01  2026-02  2026-03   total
    ────────────────────────────────────────
    ann        100       50       60     210
    bob        200      -50       40     190
    cid        300        0        0     300
    ────────────────────────────────────────
    total      600        0      100     700

    Sales, average of 3
    rep   │ 2026-01  2026-02  2026-03
    ──────┼──────────────────────────
    ann   │     n/a      n/a    70.00
    bob   │     n/a      n/a    63.33
    cid   │     n/a      n/a   100.00
    ──────┼──────────────────────────
    total │     n/a      n/a   233.33
    n/a: fewer than 3 pieces

    Visits
    rep    2026-01  2026-02  2026-03   total
    ────────────────────────────────────────
    ann          0        0        0       0
    bob          0        0        0       0
    cid          1        2        1       4
    ────────────────────────────────────────
    total        1        2        1       4

    Visits, average of 3
    rep   │ 2026-01  2026-02  2026-03
    ──────┼──────────────────────────
    ann   │     n/a      n/a     0.00
    bob   │     n/a      n/a     0.00
    cid   │     n/a      n/a     1.33
    ──────┼──────────────────────────
    total │     n/a      n/a     1.33
    n/a: fewer than 3 pieces

    note: 2026-03 is not over: averages take it as far as it has come

Long, for machines: keys that stay, six decimals:

    $ plan rates --period ytd --each month --measures sales,visits --show share,running,average:2,average:3 --by rep --format csv
    rep,rep_name,period,start,end,sales,sales_share_of_total,sales_running_total,sales_moving_average_2,sales_moving_average_3,visits,visits_share_of_total,visits_running_total,visits_moving_average_2,visits_moving_average_3
    ann,ann,2026-01,2026-01-01,2026-01-31,100.00,0.166667,100.00,,,0,0.000000,0,,
    ann,ann,2026-02,2026-02-01,2026-02-28,50.00,,150.00,75.00,,0,0.000000,0,0.000000,
    ann,ann,2026-03,2026-03-01,2026-03-15,60.00,0.600000,210.00,55.00,70.00,0,0.000000,0,0.000000,0.000000
    bob,bob,2026-01,2026-01-01,2026-01-31,200.00,0.333333,200.00,,,0,0.000000,0,,
    bob,bob,2026-02,2026-02-01,2026-02-28,-50.00,,150.00,75.00,,0,0.000000,0,0.000000,
    bob,bob,2026-03,2026-03-01,2026-03-15,40.00,0.400000,190.00,-5.00,63.33,0,0.000000,0,0.000000,0.000000
    cid,cid,2026-01,2026-01-01,2026-01-31,300.00,0.500000,300.00,,,1,1.000000,1,,
    cid,cid,2026-02,2026-02-01,2026-02-28,0.00,,300.00,150.00,,2,1.000000,3,1.500000,
    cid,cid,2026-03,2026-03-01,2026-03-15,0.00,0.000000,300.00,0.00,100.00,1,1.000000,4,1.500000,1.333333
    $ plan rates --period ytd --each quarter --measures visits --show share,running,average:2 --by company --format json --no-meta
    {
    "schema": "plan.rates/1",
    "tables": [
    {"name": "rates",
    "columns": [
    {"key": "company", "title": "company", "type": "id", "unit": null},
    {"key": "period", "title": "period", "type": "id", "unit": null},
    {"key": "start", "title": "first day", "type": "date", "unit": null},
    {"key": "end", "title": "last day", "type": "date", "unit": null},
    {"key": "visits", "title": "visits", "type": "count", "unit": null},
    {"key": "visits_share_of_total", "title": "visits, share of total", "type": "rate", "unit": null},
    {"key": "visits_running_total", "title": "visits, running total", "type": "count", "unit": null},
    {"key": "visits_moving_average_2", "title": "visits, average of 2", "type": "factor", "unit": null}],
    "rows": [
    {"company": "company", "period": "2026-Q1", "start": "2026-01-01", "end": "2026-03-15", "visits": 4, "visits_share_of_total": "1.000000", "visits_running_total": 4, "visits_moving_average_2": null}],
    "total": null}],
    "notes": [
    {"code": "piece-not-over", "text": "2026-Q1 is not over: averages take it as far as it has come"}]
    }
    $ plan rates --period ytd --each month --measures sales --show running --table sales_running_total --layout wide --format csv
    rep,rep_name,2026-01,2026-02,2026-03
    ann,ann,100.00,150.00,210.00
    bob,bob,200.00,150.00,190.00
    cid,cid,300.00,300.00,300.00

The plan's figures are known for months to come:

    $ plan rates --period 2026-H1 --each month --by company --measures target,sales --show running --no-meta
    shop · rates 2026-H1
    unit: CNY

    Target
    company  2026-01  2026-02  2026-03  2026-04  2026-05  2026-06   total
    ─────────────────────────────────────────────────────────────────────
    shop         100      100      100      100      100      100     600

    Target, running total
    company │ 2026-01  2026-02  2026-03  2026-04  2026-05  2026-06
    ────────┼─────────────────────────────────────────────────────
    shop    │     100      200      300      400      500      600

    Sales
    company  2026-01  2026-02  2026-03  2026-04  2026-05  2026-06   total
    ─────────────────────────────────────────────────────────────────────
    shop         600        0      100        0        0        0     700

    Sales, running total
    company │ 2026-01  2026-02  2026-03  2026-04  2026-05  2026-06
    ────────┼─────────────────────────────────────────────────────
    shop    │     600      600      700      n/a      n/a      n/a
    n/a: no day of the period has passed

Beside another period, of the period itself alone:

    $ plan rates --period 2026-03 --with 2026-01 --measures sales --show share --no-meta
    shop · rates 2026-03
    unit: CNY

    rep   │ sales  2026-01 to the 15th  difference   growth  share of total
    ──────┼────────────────────────────────────────────────────────────────
    ann   │    60                  100         -40   -40.0%           60.0%
    bob   │    40                  200        -160   -80.0%           40.0%
    cid   │     0                  300        -300  -100.0%            0.0%
    ──────┼────────────────────────────────────────────────────────────────
    total │   100                  600        -500   -83.3%          100.0%

In Chinese, by its names:

    $ plan rates --period ytd --each month --measures 销售额 --show 占比,累计,移动平均:2 --lang zh --no-meta
    shop · 业绩与比率 2026-01-01..2026-03-15
    单位：元

    销售额
    人员  2026-01  2026-02  2026-03   合计
    ──────────────────────────────────────
    ann       100       50       60    210
    bob       200      -50       40    190
    cid       300        0        0    300
    ──────────────────────────────────────
    合计      600        0      100    700

    销售额占比
    人员  2026-01  2026-02  2026-03     合计
    ────────────────────────────────────────
    ann     16.7%      n/a    60.0%    30.0%
    bob     33.3%      n/a    40.0%    27.1%
    cid     50.0%      n/a     0.0%    42.9%
    ────────────────────────────────────────
    合计   100.0%      n/a   100.0%   100.0%
    n/a：合计为零

    销售额累计
    人员 │ 2026-01  2026-02  2026-03
    ─────┼──────────────────────────
    ann  │     100      150      210
    bob  │     200      150      190
    cid  │     300      300      300
    ─────┼──────────────────────────
    合计 │     600      600      700

    销售额（2 期移动平均）
    人员 │ 2026-01  2026-02  2026-03
    ─────┼──────────────────────────
    ann  │     n/a       75       55
    bob  │     n/a       75       -5
    cid  │     n/a      150        0
    ─────┼──────────────────────────
    合计 │     n/a      300       50
    n/a：不足 2 期

    注：2026-03 还没有结束：移动平均只含其中已过的部分
    $ plan status --period 2026-03 --show share --lang zh --no-meta --width 80
    shop · 目标进度 2026-03
    单位：元

    目标 · 销售额 · 差额 · 完成率
    人员 │   目标    占比 │ 销售额    占比 │   差额  占比 │ 完成率
    ─────┼────────────────┼────────────────┼──────────────┼──────────────────────
    ann  │  33.33   33.3% │  60.00   60.0% │  26.67  n/a¹ │ 180.0%  ████████████▶
    bob  │  33.33   33.3% │  40.00   40.0% │   6.67  n/a¹ │ 120.0%  ████████████▶
    cid  │  33.34   33.3% │   0.00    0.0% │ -33.34  n/a¹ │   0.0%  ·····│······
    ─────┼────────────────┼────────────────┼──────────────┼──────────────────────
    合计 │ 100.00  100.0% │ 100.00  100.0% │   0.00  n/a¹ │ 100.0%  ████████████

    进度目标 · 进度 · 预计 · 日均需完成
    人员 │ 进度目标    占比 │   进度 │   预计    占比 │ 日均需完成
    ─────┼──────────────────┼────────┼────────────────┼───────────
    ann  │    15.15   33.3% │ 396.0% │ 106.80   41.7% │       n/a²
    bob  │    15.15   33.3% │ 264.0% │  82.34   32.2% │       n/a²
    cid  │    15.15   33.3% │   0.0% │  66.86   26.1% │       2.78
    ─────┼──────────────────┼────────┼────────────────┼───────────
    合计 │    45.45  100.0% │ 220.0% │ 256.00  100.0% │       n/a²
    n/a¹：合计为零
    n/a²：目标已完成

    注：预计：已有销售额，加上按近 12 个月以内的速度（按季节和工作日折算）推算的剩余
    各天
    注：完成率图：条形为完成率，条中竖线为进度目标

Targets: 1200 a year are 100 a month, and of three equal people 100 a quarter. Who comes in July has half
of each month from then on, nothing before it, and an average of three months from September on. The
quota of 1320 is 110 a month:

    $ plan split --by rep --each quarter --show share,running -f shop --lang en --no-meta
    shop · target 2026
    unit: CNY

    Targets
    rep    2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026
    ──────────────────────────────────────────┼──────────
    ann        100      100      100      100 │       400
    bob        100      100      100      100 │       400
    cid        100      100      100      100 │       400
    ──────────────────────────────────────────┼──────────
    total      300      300      300      300 │     1,200

    Targets, share of total
    rep    2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026
    ──────────────────────────────────────────┼──────────
    ann      33.3%    33.3%    33.3%    33.3% │     33.3%
    bob      33.3%    33.3%    33.3%    33.3% │     33.3%
    cid      33.3%    33.3%    33.3%    33.3% │     33.3%
    ──────────────────────────────────────────┼──────────
    total   100.0%   100.0%   100.0%   100.0% │    100.0%

    Targets, running total
    rep    2026-Q1  2026-Q2  2026-Q3  2026-Q4
    ─────────────────────────────────────────
    ann        100      200      300      400
    bob        100      200      300      400
    cid        100      200      300      400
    ─────────────────────────────────────────
    total      300      600      900    1,200
    $ printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: ann}, {id: bob, from: 2026-07-01}]\nyears: {2026: {target: 1200, over-assign: 10%%}}\n' > late.yaml
    $ plan split -f late.yaml --each month --show running,average:3 --no-meta
    target 2026
    unit: CNY

    Targets
    2026-Q1 · 2026-Q2
    rep   │ 2026-01  2026-02  2026-03   2026-Q1 │ 2026-04  2026-05  2026-06   2026-Q2
    ──────┼─────────────────────────────────────┼────────────────────────────────────
    ann   │     100      100      100       300 │     100      100      100       300
    bob   │                                     │
    ──────┼─────────────────────────────────────┼────────────────────────────────────
    total │     100      100      100       300 │     100      100      100       300

    2026-Q3 · 2026-Q4 · year 2026
    rep   │ 2026-07  2026-08  2026-09   2026-Q3 │ 2026-10  2026-11  2026-12   2026-Q4 │ year 2026  quota
    ──────┼─────────────────────────────────────┼─────────────────────────────────────┼─────────────────
    ann   │      50       50       50       150 │      50       50       50       150 │       900    990
    bob   │      50       50       50       150 │      50       50       50       150 │       300    330
    ──────┼─────────────────────────────────────┼─────────────────────────────────────┼─────────────────
    total │     100      100      100       300 │     100      100      100       300 │     1,200  1,320

    Targets, running total
    2026-Q1 · 2026-Q2 · 2026-Q3
    rep   │ 2026-01  2026-02  2026-03 │ 2026-04  2026-05  2026-06 │ 2026-07  2026-08  2026-09
    ──────┼───────────────────────────┼───────────────────────────┼──────────────────────────
    ann   │     100      200      300 │     400      500      600 │     650      700      750
    bob   │                           │                           │      50      100      150
    ──────┼───────────────────────────┼───────────────────────────┼──────────────────────────
    total │     100      200      300 │     400      500      600 │     700      800      900

    2026-Q4
    rep   │ 2026-10  2026-11  2026-12
    ──────┼──────────────────────────
    ann   │     800      850      900
    bob   │     200      250      300
    ──────┼──────────────────────────
    total │   1,000    1,100    1,200

    Targets, average of 3
    2026-Q1 · 2026-Q2 · 2026-Q3
    rep   │ 2026-01  2026-02  2026-03 │ 2026-04  2026-05  2026-06 │ 2026-07  2026-08  2026-09
    ──────┼───────────────────────────┼───────────────────────────┼──────────────────────────
    ann   │     n/a      n/a   100.00 │  100.00   100.00   100.00 │   83.33    66.67    50.00
    bob   │                           │                           │     n/a      n/a    50.00
    ──────┼───────────────────────────┼───────────────────────────┼──────────────────────────
    total │     n/a      n/a   100.00 │  100.00   100.00   100.00 │  100.00   100.00   100.00

    2026-Q4
    rep   │ 2026-10  2026-11  2026-12
    ──────┼──────────────────────────
    ann   │   50.00    50.00    50.00
    bob   │   50.00    50.00    50.00
    ──────┼──────────────────────────
    total │  100.00   100.00   100.00
    n/a: fewer than 3 pieces

    note: quota: the target raised by 10.0%, in whole units: 1,320
    $ plan split -f late.yaml --each quarter --show share,running --no-meta --format csv
    rep,rep_name,period,start,end,target,target_share_of_total,target_running_total,quota,quota_share_of_total,quota_running_total
    ann,ann,2026-Q1,2026-01-01,2026-03-31,300.00,1.000000,300.00,330.00,1.000000,330.00
    ann,ann,2026-Q2,2026-04-01,2026-06-30,300.00,1.000000,600.00,330.00,1.000000,660.00
    ann,ann,2026-Q3,2026-07-01,2026-09-30,150.00,0.500000,750.00,165.00,0.500000,825.00
    ann,ann,2026-Q4,2026-10-01,2026-12-31,150.00,0.500000,900.00,165.00,0.500000,990.00
    bob,bob,2026-Q3,2026-07-01,2026-09-30,150.00,0.500000,150.00,165.00,0.500000,165.00
    bob,bob,2026-Q4,2026-10-01,2026-12-31,150.00,0.500000,300.00,165.00,0.500000,330.00
    $ plan split -f late.yaml --each half --quota --show share --no-meta
    quota 2026
    unit: CNY

    Quotas
    rep    2026-H1  2026-H2 │ year 2026
    ────────────────────────┼──────────
    ann        660      330 │       990
    bob                 330 │       330
    ────────────────────────┼──────────
    total      660      660 │     1,320

    Quotas, share of total
    rep    2026-H1  2026-H2 │ year 2026
    ────────────────────────┼──────────
    ann     100.0%    50.0% │     75.0%
    bob               50.0% │     25.0%
    ────────────────────────┼──────────
    total   100.0%   100.0% │    100.0%

    note: quota: the target raised by 10.0%, in whole units: 1,320

What was open at a month's end is shared among rows, not added over months:

    $ plan rates --measures own_customers --show share --period 2026-03 --no-meta
    shop · rates 2026-03

    rep   │ own customers  share of total
    ──────┼──────────────────────────────
    ann   │             1          100.0%
    bob   │             0            0.0%
    cid   │             0            0.0%
    ──────┼──────────────────────────────
    total │             1          100.0%
    $ plan rates --measures own_customers --show running --period 2026-03 --each month
    plan: own_customers stands at the end of each piece: its pieces do not add up
       hint: --show running takes sales, quantity, won, lost, expenses, margin, profit and others that add up
    [2]

Refused:

    $ plan rates --measures sales,orders --show share --lang zh
    plan: orders 对几行或几段共有的只计一次，各部分不能相加
       提示： --show share 可用于 sales, quantity, won, lost, expenses, margin, profit 等可以相加的指标
    [2]
    $ plan rates --measures customers_active --show share
    plan: customers_active counts once what several rows or pieces have: its parts do not add up
       hint: --show share takes sales, quantity, won, lost, expenses, margin, profit and others that add up
    [2]
    $ plan rates --measures close_rate --show share
    plan: close_rate is no sum: its parts do not add up
       hint: --show share takes sales, quantity, won, lost, expenses, margin, profit and others that add up
    [2]
    $ plan rates --show running
    plan: --show running goes over the pieces of the period
       hint: add --each month, or another step
    [2]
    $ plan rates --show average:3
    plan: --show average:3 goes over the pieces of the period
       hint: add --each month, or another step
    [2]
    $ plan rates --show average --each month
    plan: an average is of 2 to 366 pieces
       hint: write average:3 for the last three
    [2]
    $ plan rates --show average:1 --each month
    plan: an average is of 2 to 366 pieces
       hint: write average:3 for the last three
    [2]
    $ plan rates --show share:2
    plan: share takes no number of pieces
       hint: write share
    [2]
    $ plan rates --show shares
    plan: --show has no "shares"
       hint: did you mean share?
    [2]
    $ plan rates --measures running_total
    plan: running_total stands beside other measures
       hint: --show running shows it
    [2]
    $ plan rates --measures growth
    plan: growth is of two periods
       hint: --with shows it beside every measure
    [2]

    $ plan explain share_of_total
    measure share_of_total: share of total
      the figure / the total of its column, all rows that are shown together; beside
      what adds up (--show share)
      by company team rep product group region customer industry level category
      source
      rests on the period's records
    $ plan explain running_total --lang zh
    指标 running_total：累计
      从第一个已知的时段起到本段为止的和；列在按时间可以相加的指标旁（--show
      running）
      可按 company team rep product group region customer industry level category
      source 分
      依据：期间内的记录
    $ plan explain moving_average
    measure moving_average: moving average
      the sum of the last pieces, the row's own included / how many they are; beside
      what adds up over time (--show average:3)
      by company team rep product group region customer industry level category
      source
      rests on the period's records
    $ plan --complete rates --show ''
    share	share of total
    running	running total
    average:3	moving average
