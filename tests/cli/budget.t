The budget beside what was spent of it. Two people, 1,200 of target each, 100 a month:

    $ mkdir -p shop/activities && cat > shop/plan.yaml <<'END'
    > format: 1
    > book: {name: Shop, currency: CNY, language: en}
    > teams: [{id: east, name: East}, {id: west, name: West}]
    > reps: [{id: ann, name: Ann, team: east}, {id: bob, name: Bob, team: west}]
    > customers: [{id: c}]
    > categories: [{id: fairs, name: Fairs}, {id: gifts, name: Gifts}, {id: hotel, name: Hotel},
    >              {id: meals, name: Meals}, {id: travel, name: Travel}]
    > years:
    >   2026:
    >     target: 2400
    >     budget:
    >       - {category: travel, amount: 240, team: east}
    >       - {category: travel, amount: 120}
    >       - {category: meals, rate: 5%}
    >       - {category: fairs, amount: 90, season: [0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0]}
    >       - {category: gifts, amount: 0}
    > END
    $ cat > shop/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-12, rep: ann, kind: expense, category: travel, amount: 30}
    > - {date: 2026-02-03, rep: ann, kind: expense, category: meals, amount: 20}
    > - {date: 2026-02-10, rep: ann, kind: order, customer: c, amount: 500}
    > - {date: 2026-03-02, rep: ann, kind: expense, category: travel, amount: 50}
    > - {date: 2026-03-03, rep: bob, kind: expense, category: travel, amount: 12}
    > - {date: 2026-03-04, rep: bob, kind: order, customer: c, amount: 100}
    > - {date: 2026-03-05, rep: bob, kind: expense, category: fairs, amount: 66}
    > - {date: 2026-03-06, rep: bob, kind: expense, category: gifts, amount: 5}
    > - {date: 2026-03-09, rep: bob, kind: expense, category: hotel, amount: 8}
    > - {date: 2026-03-10, rep: bob, kind: expense, amount: 3}
    > END
    $ budget() { plan budget -f shop --as-of 2026-03-31 --no-meta "$@"; }

Three months of twelve have passed: of travel 240 + 120 a quarter is 90, 92 are spent, 92 / 90 x 360 =
368 are to be expected. Meals are 5% of 2,400. Fairs have two thirds of 90 in March: 66 / 60 x 90 = 99.
Gifts have a budget of 0, hotels none, 3 have no category: nothing more is expected of these. The rows
make the total, 563:

    $ budget
    Shop · budget 2026
    unit: CNY

    Spent so far: 194 CNY; the budget to date is 180 CNY, that of all days 570 CNY. At this rate 563 CNY
    will be spent by 2026-12-31, 7 CNY of the budget unused. Expected over their budget: Fairs 9 CNY,
    Travel 8 CNY, Gifts 5 CNY.

    budget
    category      │ budget  budget to date  spent  budget left  of the budget
    ──────────────┼──────────────────────────────────────────────────────────
    Fairs         │     90              60     66           24          73.3%
    Gifts         │      0               0      5           -5           n/a¹
    Hotel         │   n/a²            n/a²      8         n/a²           n/a²
    Meals         │    120              30     20          100          16.7%
    Travel        │    360              90     92          268          25.6%
    (unallocated) │   n/a²            n/a²      3         n/a²           n/a²
    ──────────────┼──────────────────────────────────────────────────────────
    total         │    570             180    194          376          34.0%

    rates of sales · at the end
    category      │ expense rate  planned rate │ expected end  expected left
    ──────────────┼────────────────────────────┼────────────────────────────
    Fairs         │        11.0%          3.8% │           99             -9
    Gifts         │         0.8%          0.0% │            5             -5
    Hotel         │         1.3%          n/a² │            8           n/a²
    Meals         │         3.3%          5.0% │           80             40
    Travel        │        15.3%         15.0% │          368             -8
    (unallocated) │         0.5%          n/a² │            3           n/a²
    ──────────────┼────────────────────────────┼────────────────────────────
    total         │        32.3%         23.8% │          563              7
    n/a¹: the budget is 0
    n/a²: not planned

    note: expected: of each category of each budget, spent / budget to date x budget, so that the rate
    so far goes on by the budget's own season; without a budget to date, what was spent and the budget
    to come. Rows and total are the sums

Whose budget it is: Ann's travel is East's, Bob's the company's. East's 80 are 16% of Ann's sales, 500,
and its budget 20% of her target, 1,200:

    $ budget --by team --format csv
    holder,team,team_name,period,start,end,budget,to_date,spent,left,used,expense_rate,planned_rate,expected,expected_left
    team,east,East,2026,2026-01-01,2026-12-31,240.00,60.00,80.00,160.00,0.333333,0.160000,0.200000,320.00,-80.00
    company,(company),(company),2026,2026-01-01,2026-12-31,330.00,120.00,103.00,227.00,0.312121,0.171667,0.137500,232.00,98.00
    none,(not planned),(not planned),2026,2026-01-01,2026-12-31,,,11.00,,,0.018333,,11.00,
    $ budget --by rep --format csv | cut -d, -f1-7
    holder,rep,rep_name,period,start,end,budget
    team,east,East,2026,2026-01-01,2026-12-31,240.00
    company,(company),(company),2026,2026-01-01,2026-12-31,330.00
    none,(not planned),(not planned),2026,2026-01-01,2026-12-31,
    $ budget --by company --format csv | cut -d, -f1-6
    company,company_name,period,start,end,budget
    company,Shop,2026,2026-01-01,2026-12-31,570.00

What is expected comes to the same whatever the rows are:

    $ for by in category team rep company; do
    >   budget --by $by --format csv | awk -F, 'NR > 1 { sum += $(NF - 1) } END { print sum }'
    > done
    563
    563
    563
    563

In pieces, which add up:

    $ budget --each quarter | sed -n '/^Spent$/,/^total/p'
    Spent
    category       2026-Q1  2026-Q2  2026-Q3  2026-Q4   total
    ─────────────────────────────────────────────────────────
    Fairs               66        0        0        0      66
    Gifts                5        0        0        0       5
    Hotel                8        0        0        0       8
    Meals               20        0        0        0      20
    Travel              92        0        0        0      92
    (unallocated)        3        0        0        0       3
    ─────────────────────────────────────────────────────────
    total              194        0        0        0     194
    $ budget --by team --each month --format csv | sed -n '1p;/company.*2026-0[34]/p' | cut -d, -f1-12
    holder,team,team_name,period,start,end,budget,to_date,spent,left,used,expense_rate
    company,(company),(company),2026-03,2026-03-01,2026-03-31,80.00,80.00,83.00,-3.00,1.037500,0.830000
    company,(company),(company),2026-04,2026-04-01,2026-04-30,20.00,0.00,0.00,20.00,0.000000,

March alone, in Chinese. It has 22 working days, 10 of them up to the 13th: 30 x 10 / 22 of travel is
20 x 10 / 22 of East's, 9.09, and 4.54 of the company's:

    $ budget --period 2026-03 --as-of 2026-03-13 --lang zh
    Shop · 费用预算 2026-03
    单位：元

    已支出 144 元；至今预算 45.44 元，全期预算 100 元。照此进度，到 2026-03-31 将支出 297.65 元，超出预
    算 197.65 元。预计超支：Travel 106.44 元、Fairs 85.21 元、Gifts 5 元。

    费用类别   │ 费用预算  至今预算  已支出  预算余额  占预算 │ 费用率  计划费用率 │ 预计期末  预计结余
    ───────────┼──────────────────────────────────────────────┼────────────────────┼───────────────────
    Fairs      │    60.00     27.27   66.00     -6.00  110.0% │  66.0%       30.0% │   145.21    -85.21
    Gifts      │     0.00      0.00    5.00     -5.00    n/a¹ │   5.0%        0.0% │     5.00     -5.00
    Hotel      │     n/a²      n/a²    8.00      n/a²    n/a² │   8.0%        n/a² │     8.00      n/a²
    Meals      │    10.00      4.54    0.00     10.00    0.0% │   0.0%        5.0% │     0.00     10.00
    Travel     │    30.00     13.63   62.00    -32.00  206.7% │  62.0%       15.0% │   136.44   -106.44
    （未分配） │     n/a²      n/a²    3.00      n/a²    n/a² │   3.0%        n/a² │     3.00      n/a²
    ───────────┼──────────────────────────────────────────────┼────────────────────┼───────────────────
    合计       │   100.00     45.44  144.00    -44.00  144.0% │ 144.0%       50.0% │   297.65   -197.65
    n/a¹：预算为 0
    n/a²：未列预算

    注：预计：每个预算的每一类，已支出 / 至今预算 × 预算，即按预算自身的月度分布照目前的进度推算；至今没
    有预算的，为已支出加以后的预算。各行与合计都是它们之和

A team's own budget, and what others' cover for it; Bob has none of his own:

    $ budget --team east
    Shop · budget 2026
    unit: CNY

    Spent so far: 80 CNY; the budget to date is 60 CNY, that of all days 240 CNY. At this rate 320 CNY
    will be spent by 2026-12-31, 80 CNY over the budget.

    budget · rates of sales
    category │ budget  budget to date  spent  budget left  of the budget │ expense rate  planned rate
    ─────────┼───────────────────────────────────────────────────────────┼───────────────────────────
    Travel   │    240              60     80          160          33.3% │        16.0%         20.0%

    at the end
    category │ expected end  expected left
    ─────────┼────────────────────────────
    Travel   │          320            -80

    note: expected: of each category of each budget, spent / budget to date x budget, so that the rate
    so far goes on by the budget's own season; without a budget to date, what was spent and the budget
    to come. Rows and total are the sums
    note: besides, 20 CNY were spent that other budgets cover: a team's, or the company's
    $ budget --rep bob
    Shop · budget 2026
    unit: CNY

    budget
    category      │ budget  budget to date  spent  budget left  of the budget
    ──────────────┼──────────────────────────────────────────────────────────
    Hotel         │    n/a             n/a      8          n/a            n/a
    (unallocated) │    n/a             n/a      3          n/a            n/a
    ──────────────┼──────────────────────────────────────────────────────────
    total         │    n/a             n/a     11          n/a            n/a

    rates of sales · at the end
    category      │ expense rate  planned rate │ expected end  expected left
    ──────────────┼────────────────────────────┼────────────────────────────
    Hotel         │         8.0%           n/a │            8            n/a
    (unallocated) │         3.0%           n/a │            3            n/a
    ──────────────┼────────────────────────────┼────────────────────────────
    total         │        11.0%           n/a │           11            n/a
    n/a: not planned

    note: besides, 83 CNY were spent that other budgets cover: a team's, or the company's

A year without a budget, days of two years, axes that budgets don't have:

    $ sed -i 's/^  2026:/  2025: {target: 1}\n  2026:/' shop/plan.yaml
    $ budget --year 2025
    Shop · budget 2025
    unit: CNY

    nothing to show

    note: 2025 has no budget: write its lines under years, 2025, budget
    $ budget --period 2025-12..2026-01
    plan: a budget is of one fiscal year
       hint: ask for days of one, such as 2025
    [2]
    $ budget --year 2025 --period 2026-01
    plan: a budget is of one fiscal year
       hint: ask for days of one, such as 2026
    [2]
    $ budget --by product
    plan: --by cannot be "product"
       hint: there are: category, team, rep, company
    [2]
    $ budget --by team,rep
    plan: --by takes one axis here
       hint: its axes are category, team, rep, company
    [2]
    $ budget --product x
    plan: there are no products named "x"
       hint: the book has none
    [2]
    $ budget --where customer=c
    plan: there are no budgets by customer
       hint: its axes are category, team, rep
    [2]

The month's overrun stands in the summary, in which March has 30 for travel, 60 for fairs, 0 for gifts;
up to the 4th no fair is paid. February has 10 for meals:

    $ plan summary -f shop --as-of 2026-04-01 --period 2026-03 --no-meta | sed -n '/^Over the budget/,/^$/p'
    Over the budget of 2026-03
    category  budget  spent  over budget
    ────────────────────────────────────
    Fairs         60     66            6
    Gifts          0      5            5
    Travel        30     62           32
    $ plan summary -f shop --as-of 2026-04-01 --period 2026-03-04 --no-meta --lang zh | sed -n '/^超出/,/^$/p'
    超出 2026-03 的预算
    费用类别  费用预算  已支出  超支
    ────────────────────────────────
    Travel          30      62    32
    $ plan summary -f shop --as-of 2026-02-28 --period 2026-02 --no-meta | grep -c 'Over the budget'
    1

What check says of it, at the end of March, when the budgets up to the month are compared:

    $ plan check -f shop --as-of 2026-03-31 | grep -E 'budget|unplanned'
    plan.yaml:13:9: warning budget-over: 92.00 was spent of Travel in 2026; its budget up to 2026-03 is 90.00
       hint: plan budget shows by whom and where that leads; raise the budget or spend less
    plan.yaml:16:9: warning budget-over: 66.00 was spent of Fairs in 2026; its budget up to 2026-03 is 60.00
       hint: plan budget shows by whom and where that leads; raise the budget or spend less
    plan.yaml:17:9: warning budget-over: 5.00 was spent of Gifts in 2026; its budget up to 2026-03 is 0.00
       hint: plan budget shows by whom and where that leads; raise the budget or spend less
    activities/a.yaml:10:3: warning expense-unplanned: 8.00 was spent of Hotel in 2026, which the budget does not plan, first here
       hint: add a line to the year's budget, or mend the category
    activities/a.yaml:11:3: warning expense-unplanned: 3.00 was spent in 2026 without a category, so that no budget covers it, first here
       hint: add a line to the year's budget, or mend the category
    $ plan check -f shop --as-of 2026-03-31 --lang zh | grep -E 'budget|unplanned'
    plan.yaml:13:9: 警告 budget-over: 2026 年Travel已支出 92.00，到 2026-03 的预算为 90.00
       提示： plan budget 列出是谁支出、照此会怎样；请调高预算或节约开支
    plan.yaml:16:9: 警告 budget-over: 2026 年Fairs已支出 66.00，到 2026-03 的预算为 60.00
       提示： plan budget 列出是谁支出、照此会怎样；请调高预算或节约开支
    plan.yaml:17:9: 警告 budget-over: 2026 年Gifts已支出 5.00，到 2026-03 的预算为 0.00
       提示： plan budget 列出是谁支出、照此会怎样；请调高预算或节约开支
    activities/a.yaml:10:3: 警告 expense-unplanned: 2026 年Hotel已支出 8.00，预算里没有这一类，第一笔在此
    activities/a.yaml:11:3: 警告 expense-unplanned: 2026 年有 3.00 的费用没有写类别，不在任何预算内，第一笔在此
