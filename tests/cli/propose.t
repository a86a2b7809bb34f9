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
        # sales of 2026 so far: 21700; expected of its rest: 4400; together: 26100
        # forecast of 2027: 26100 (run rate of less than two years; see plan forecast)
        # target: the forecast, rounded; that is 0.0% on 2026
        target: 26100
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
        # target: sales of 2026 and 10.0% more come to 28710, rounded; that is 10.0% on 2026
        target: 28710
    $ plan check -f shop --as-of 2026-10-31 | tail -n 1
    0 errors, 6 warnings
    $ plan split -f shop --year 2027 --each quarter --no-meta
    shop · target 2027
    unit: CNY

    rep      2027-Q1   2027-Q2   2027-Q3   2027-Q4 │ year 2027      quota
    ───────────────────────────────────────────────┼─────────────────────
    Ann     2,346.56  2,383.89  2,420.25  2,419.30 │  9,570.00  10,287.75
    Bob #1  4,693.13  4,767.77  4,840.51  4,838.59 │ 19,140.00  20,575.50
    ───────────────────────────────────────────────┼─────────────────────
    total   7,039.69  7,151.66  7,260.76  7,257.89 │ 28,710.00  30,863.25

    note: quota: the target raised by 7.5%, in whole units: 30,863.25
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
        # 2026 年至今销售额 21700；余下预计 4400；合计 26100
        # 2027 年预测：26100（不足两年，按日均推算，见 plan forecast）
        # 目标：预测取整；即增长 0.0%（比 2026 年）

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
