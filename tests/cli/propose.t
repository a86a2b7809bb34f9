The next year's plan from what happened. Sales of 100 a working day in 2025 and up to October 2026:

    $ mkdir -p shop/activities && cat > shop/plan.yaml <<'END'
    > format: 1
    > book: {name: shop, currency: CNY, language: en}
    > reps: [{id: ann, name: Ann}, {id: bob, name: 'Bob #1', share: 2}, {id: cem, to: 2026-06-30}]
    > customers: [{id: c1, owner: ann, potential: 5000}, {id: c2, owner: ann, potential: 2500.50}]
    > years:
    >   2026:
    >     target: 20000
    >     summary: this year's
    >     over-assign: 7.5%
    >     tiers: {stretch: 110%}
    >     goals: [{measure: visits, each: 2, per: workday}]
    >     budget: [{category: travel, amount: 300}, {category: gifts, rate: 1.2%, season: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3]}]
    >     pins: [{rep: ann, period: 2026-01, target: 500}]
    > categories: [{id: travel}, {id: gifts}]
    > history: [{period: 2025, sales: 26100}]
    > END
    $ python3 - <<'END' > shop/activities/2026.yaml
    > import datetime
    > print("activities:")
    > day = datetime.date(2026, 1, 1)
    > while day < datetime.date(2026, 11, 1):
    >     if day.weekday() < 5:
    >         print(f"- {{date: {day}, rep: ann, kind: order, customer: c1, amount: 100}}")
    >     day += datetime.timedelta(1)
    > END
    $ propose() { plan propose 2027 -f shop --as-of 2026-10-31 "$@"; }
    $ propose
    # the plan of 2027, proposed on 2026-10-31 by plan propose 2027
    # read it, change what you know better, then: plan check; plan split --year 2027
    years:
      2027:
        # shares stand with the people (reps: share); what they may go by:
        # - Ann: share 1 now; potential of own customers 7500.50
        # - Bob #1: share 2 now
        # pins of 2026 hold for that year alone; what new ones may go by:
        # - Ann, 2026-01: 500; sales 2200; potential of own customers 7500.50
        # sales of 2026 so far: 21700; expected of its rest: 4344; together: 26044
        # forecast of 2027: 26076 (run rate of less than two years; see plan forecast)
        # target: the forecast, rounded; that is 0.1% on 2026
        target: 26080
        season:
          # learned from the sales of 2025 by working days, in parts of 100, and written down so that it does not drift
          months: [8.05, 7.66, 8.81, 8.43, 8.05, 8.43, 8.43, 8.43, 8.43, 8.04, 8.43, 8.81]
        # as in 2026
        over-assign: 7.5%
        # as in 2026
        tiers: {stretch: 110%}
        # as in 2026
        goals:
          - {measure: visits, each: 2, per: workday}
        # as in 2026
        budget:
          - {category: "travel", amount: 300}
          - {category: "gifts", rate: 1.2%, season: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3]}

A growth on the year before, as a file of the book; it loads, checks and splits as it stands:

    $ propose --growth 10% -o shop/2027.yaml
    $ grep -A1 '# target' shop/2027.yaml
        # target: sales of 2026 and 10.0% more come to 28648.40, rounded; that is 10.0% on 2026
        target: 28650
    $ plan check -f shop --as-of 2026-10-31 | tail -n 1
    0 errors, 6 warnings
    $ plan split -f shop --year 2027 --each quarter --no-meta
    shop · target 2027
    unit: CNY

    rep      2027-Q1   2027-Q2   2027-Q3   2027-Q4 │ year 2027      quota
    ───────────────────────────────────────────────┼─────────────────────
    Ann     2,341.66  2,378.91  2,415.19  2,414.24 │  9,550.00  10,266.25
    Bob #1  4,683.32  4,757.81  4,830.39  4,828.48 │ 19,100.00  20,532.50
    ───────────────────────────────────────────────┼─────────────────────
    total   7,024.98  7,136.72  7,245.58  7,242.72 │ 28,650.00  30,798.75

    note: quota: the target raised by 7.5%, in whole units: 30,798.75
    $ propose
    plan: the book has a plan of 2027 already
       hint: plan split --year 2027 shows it
    [2]
    $ rm shop/2027.yaml && touch taken && propose -o taken
    plan: there is a file already: taken
       hint: name another one, or take it away first
    [2]
    $ propose --lang zh | head -n 12
    # 2027 年计划，2026-10-31 由 plan propose 2027 提出
    # 请通读，按所知修改，然后：plan check；plan split --year 2027
    years:
      2027:
        # 权重写在人员下（reps: share），可参考：
        # - Ann：现权重 1；名下客户年潜力 7500.50
        # - Bob #1：现权重 2
        # 2026 年的固定目标只管那一年，新的可参考：
        # - Ann，2026-01：500；销售额 2200；名下客户年潜力 7500.50
        # 2026 年至今销售额 21700；余下预计 4344；合计 26044
        # 2027 年预测：26076（不足两年，按日均推算，见 plan forecast）
        # 目标：预测取整；即增长 0.1%（比 2026 年）

What cannot be proposed:

    $ plan propose 2026 -f shop --as-of 2026-10-31
    plan: the book has a plan of 2026 already
       hint: plan split --year 2026 shows it
    [2]
    $ plan propose 2035 -f shop --as-of 2026-10-31
    plan: 2035 is no year to come that can be seen from 2026-10-31
       hint: write: plan propose 2027
    [2]
    $ plan propose 2027-03 -f shop --as-of 2026-10-31
    plan: propose needs a year, not "2027-03"
       hint: write: plan propose 2027
    [2]
    $ propose --growth 1200%
    plan: a growth of 1200.0% is none to plan with
       hint: write it like 12%
    [2]
    $ propose --growth much
    plan: "much" is not a number
       much
       ^
       hint: write it like 12.5%, 0.125 or 3
    [2]
    $ plan propose -f shop
    plan: propose needs YEAR
       hint: write: plan propose YEAR
    [2]
    $ mkdir none && printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: a}]\n' > none/plan.yaml
    $ plan propose 2027 -f none --as-of 2026-10-31
    plan: there are no sales to propose a target from
       hint: write it by hand: years: {2027: {target: AMOUNT}}
    [2]

A folder that the book lacks is made; elsewhere it has to be there:

    $ propose -o shop/years/2027.yaml && ls shop/years && rm -r shop/years
    2027.yaml
    $ propose -o elsewhere/2027.yaml
    plan: there is no folder elsewhere
       hint: make it first, or name a file of the book, as shop/years/2027.yaml
    [2]

Who is not there in that year takes goals and budgets along; who is there in a part of it has a budget in
that part alone. What is written checks clean:

    $ mkdir -p left/activities && cat > left/plan.yaml <<'END'
    > format: 1
    > book: {name: left, currency: CNY, language: en}
    > teams: [{id: x, name: X}, {id: y, name: Y}]
    > reps:
    > - {id: ann, name: Ann, team: x, to: 2026-03-31}
    > - {id: bob, name: Bob, team: y}
    > - {id: cem, name: Cem, team: y, to: 2027-02-28}
    > - {id: dee, name: Dee}
    > products: [{id: pump, name: Pump}]
    > customers: [{id: c1, owner: bob, potential: 9000}]
    > categories: [{id: travel}]
    > years:
    >   2026:
    >     target: 12000
    >     goals: [{measure: visits, each: 2, per: month, rep: ann}, {measure: orders, each: 3, per: quarter, team: x}]
    >     budget:
    >     - {category: travel, amount: 1200, team: x, season: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]}
    >     - {category: travel, rate: 1%, season: sales, team: y}
    >     - {category: travel, amount: 100, rep: cem}
    >     - {category: travel, amount: 100, rep: cem, season: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]}
    >     pins:
    >     - {rep: ann, period: 2026-01, target: 300}
    >     - {rep: bob, period: 2026-H2, target: 5000}
    >     - {team: y, period: 2026-Q4, target: 2700}
    >     - {product: pump, period: 2026-Q1, target: 700}
    >     - {period: 2026-02, target: 900}
    > END
    $ cat > left/activities/a.yaml <<'END'
    > activities:
    > - {date: 2025-12-01, rep: ann, kind: order, customer: c1, amount: 1000}
    > - {date: 2026-01-05, rep: ann, kind: order, customer: c1, amount: 350}
    > - {date: 2026-02-05, rep: bob, kind: order, customer: c1, amount: 800, product: pump}
    > - {date: 2026-08-05, rep: bob, kind: order, customer: c1, amount: 4000}
    > - {date: 2026-10-05, rep: cem, kind: order, customer: c1, amount: 600}
    > END
    $ plan propose 2027 -f left --as-of 2026-11-23 --growth 5% -o left/2027.yaml
    $ cat left/2027.yaml
    # the plan of 2027, proposed on 2026-11-23 by plan propose 2027 --growth 5%
    # read it, change what you know better, then: plan check; plan split --year 2027
    years:
      2027:
        # shares stand with the people (reps: share); what they may go by:
        # - Bob: share 1 now; sales of the last 12 months 4800, 88.9% of all; potential of own customers 9000
        # - Cem: share 1 now; sales of the last 12 months 600, 11.1% of all
        # - Dee: share 1 now; sales of the last 12 months 0, 0.0% of all
        # pins of 2026 hold for that year alone; what new ones may go by:
        # - Ann, 2026-01: 300; sales 350; not there in 2027
        # - Bob, 2026-H2: 5000; sales so far 4000; potential of own customers 9000
        # - Y, 2026-Q4: 2700; sales so far 600
        # - Pump, 2026-Q1: 700; sales 800
        # - the company, 2026-02: 900; sales 800
        # left out, since nobody of these is there in 2027, or not in their months:
        # - goals: {measure: visits, each: 2, per: month, rep: ann}
        # - goals: {measure: orders, each: 3, per: quarter, team: x}
        # - budget: {category: travel, amount: 1200, season: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], team: x}
        # - budget: {category: travel, amount: 100, season: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], rep: cem}
        # sales of 2026 so far: 5750; expected of its rest: 778; together: 6528
        # forecast of 2027: 7542 (run rate of less than two years; see plan forecast)
        # target: sales of 2026 and 5.0% more come to 6854.40, rounded; that is 5.0% on 2026
        target: 6854
        season:
          # no closed year is known to learn a season from
          even: true
        # as in 2026
        budget:
          - {category: "travel", rate: 1%, season: sales, team: "y"}
          # 0 in months when nobody of it is there
          - {category: "travel", amount: 100, season: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], rep: "cem"}
    $ plan check -f left --as-of 2026-11-23 | grep 2027
    [1]
    $ rm left/2027.yaml && plan propose 2027 -f left --as-of 2026-11-23 --lang zh | sed -n '/固定/,/预测/p'
        # 2026 年的固定目标只管那一年，新的可参考：
        # - Ann，2026-01：300；销售额 350；2027 年不在岗
        # - Bob，2026-H2：5000；至今销售额 4000；名下客户年潜力 9000
        # - Y，2026-Q4：2700；至今销售额 600
        # - Pump，2026-Q1：700；销售额 800
        # - 公司，2026-02：900；销售额 800
        # 未沿用，因为 2027 年（或所列月份）无人在岗：
        # - goals: {measure: visits, each: 2, per: month, rep: ann}
        # - goals: {measure: orders, each: 3, per: quarter, team: x}
        # - budget: {category: travel, amount: 1200, season: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], team: x}
        # - budget: {category: travel, amount: 100, season: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], rep: cem}
        # 2026 年至今销售额 5750；余下预计 778；合计 6528
        # 2027 年预测：7542（不足两年，按日均推算，见 plan forecast）
