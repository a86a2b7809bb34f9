What somebody meets on the first day, before there are habits.

    $ plan init new --lang en --as-of 2026-09-01 >/dev/null && plan init neu --lang zh --as-of 2026-09-01 >/dev/null

Nothing is recorded: one sentence on what to do, and no table of n/a. The target stands where the year
is planned; who asks for a table by name gets it, and so do machines:

    $ plan summary -f new --no-meta
    Sales · sales summary 2026-W47
    unit: USD

    Results
    period                  target  sales      difference  attainment
    ─────────────────────────────────────────────────────────────────
    2026-W47            285,714.29   0.00     -285,714.29        0.0%
    month to date       857,142.85   0.00     -857,142.85        0.0%
    quarter to date   1,937,142.85   0.00   -1,937,142.85        0.0%
    year to date     10,337,142.85   0.00  -10,337,142.85        0.0%

    By rep
    rep             target  sales  attainment  won  lost  contacts  visits  expenses
    ────────────────────────────────────────────────────────────────────────────────
    Ann Field   107,142.86   0.00        0.0%    0     0         0       0      0.00
    John Hill   107,142.86   0.00        0.0%    0     0         0       0      0.00
    Mary Stone   71,428.57   0.00        0.0%    0     0         0       0      0.00
    ────────────────────────────────────────────────────────────────────────────────
    total       285,714.29   0.00        0.0%    0     0         0       0      0.00

    note: left out: sales last year, 2025-W47 (no record is kept in the book yet)
    note: nothing is recorded yet: log what was done, as plan log visit rep=ann.field customer=ID, or
    plan log alone, which asks; totals of earlier years go under history:
    $ plan rates -f new --no-meta
    Sales · rates 2026-11

    note: nothing is recorded yet: log what was done, as plan log visit rep=ann.field customer=ID, or
    plan log alone, which asks; totals of earlier years go under history:
    $ plan rates -f neu --no-meta
    销售部 · 业绩与比率 2026-11

    注：还没有任何记录：做了什么就记下来，如 plan log visit rep=li.na customer=编号，或只写 plan log 逐
    项询问；往年的合计写在 history: 下
    $ plan status -f neu --period 2026-10 --no-meta
    销售部 · 目标进度 2026-10
    单位：元

    人员 │      目标  销售额        差额  完成率
    ─────┼─────────────────────────────────────────────────────
    李娜 │   270,000       0    -270,000    0.0%  ············
    王芳 │   405,000       0    -405,000    0.0%  ············
    张伟 │   405,000       0    -405,000    0.0%  ············
    ─────┼─────────────────────────────────────────────────────
    合计 │ 1,080,000       0  -1,080,000    0.0%  ············

    注：还没有任何记录：做了什么就记下来，如 plan log visit rep=li.na customer=编号，或只写 plan log 逐
    项询问；往年的合计写在 history: 下
    $ plan status -f new --period 2027-01 --no-meta
    Sales · status 2027-01

    note: nothing is recorded yet: log what was done, as plan log visit rep=ann.field customer=ID, or
    plan log alone, which asks; totals of earlier years go under history:
    note: 2027 has no plan; that of 2026 is shown by plan split --year 2026
    $ plan summary -f new --table rates --no-meta | head -3
    Sales · sales summary 2026-W47

    measure             2026-W47  2026-W46  points on 2026-W46
    $ plan rates -f new --format csv | wc -l
    4
    $ plan rates -f new --no-meta --format json | tail -3
    "notes": [
    {"code": "nothing-recorded", "text": "nothing is recorded yet: log what was done, as plan log visit rep=ann.field customer=ID, or plan log alone, which asks; totals of earlier years go under history:"}]
    }

A customer that is not in the book yet: which line to add where. With others of its kind it is said
where these stand:

    $ plan log visit -f new rep=ann.field customer=acme
    plan log:3:10: error unknown-customer: there is no customer "acme"
       3 | customer=acme
         |          ^
       hint: add to plan.yaml: customers: [{id: acme, name: ...}]; or mend the id
    [2]
    $ plan log expense -f neu rep=zhang.wei category=打车 amount=35
    plan log:3:10: 错误 unknown-category: 没有这个费用类别："打车"
       3 | category=打车
         |          ^
       提示： 请在 plan.yaml 里加上：categories: [{id: 打车, name: ...}]；或改正编号
    [2]
    $ plan log visit -f neu rep=zhang.wei customer='华新 电子'
    plan log:3:10: 错误 unknown-customer: 没有这个客户："华新 电子"
       3 | customer=华新 电子
         |          ^
       提示： 请在 plan.yaml 里加上：customers: [{id: ..., name: "华新 电子"}]；或改正编号
    [2]
    $ plan log order -f new rep=ann.field customer='Acme Corp' amount=5
    plan log:3:10: error unknown-customer: there is no customer "Acme Corp"
       3 | customer=Acme Corp
         |          ^
       hint: add to plan.yaml: customers: [{id: ..., name: "Acme Corp"}]; or mend the id
    [2]
    $ mkdir new/customers && echo 'customers: [{id: moxi, name: Moxi}]' > new/customers/own.yaml
    $ plan log visit -f new rep=ann.field customer=acme
    plan log:3:10: error unknown-customer: there is no customer "acme"
       3 | customer=acme
         |          ^
       hint: add to customers: in customers/own.yaml the line: - {id: acme, name: ...}; or mend the id
    [2]

What is wrong on the command line is said in the book's language, read or not:

    $ plan lgo -f neu
    plan: 没有“lgo”这个命令
       提示： 是不是 log？
    [2]
    $ plan -f neu --regoin x
    plan: plan 没有选项 --regoin
       提示： 是不是 --region？
    [2]
    $ plan status -f neu --regoin x
    plan: status 没有选项 --regoin
       提示： 是不是 --region？
    [2]
    $ plan calendar -f neu 明天天
    plan: "明天天" 不是期间
       明天天
       ^
       提示： 请改为 明天
    [2]
    $ plan log -f neu
    plan: log 缺少 种类
       提示： 请写：plan log 种类 键=值...
    [2]

A day to come is no error, but no report of today shows the record:

    $ plan log visit -f new rep=ann.field customer=moxi date=2026-12-15 --dry-run
    - {date: 2026-12-15, rep: ann.field, kind: visit, customer: moxi}
    would be logged to activities/2026-12/ann.field.yaml
    plan: 2026-12-15 is a day to come: reports leave the record out until then
    $ plan log visit -f new rep=ann.field customer=moxi date=2026-11-23 --dry-run --lang zh
    - {date: 2026-11-23, rep: ann.field, kind: visit, customer: moxi}
    将记录到 activities/2026-11/ann.field.yaml

A book begun in November says that the months before are not known, wherever the year is told:

    $ plan log order -f new rep=ann.field customer=moxi date=2026-11-03 amount=90000 >/dev/null
    $ plan status -f new --period this-year --measures target,sales,attainment --no-meta
    Sales · status 2026
    unit: USD

    rep        │     target   sales  attainment
    ───────────┼──────────────────────────────────────────────
    Ann Field  │  4,500,000  90,000        2.0%  ▏···········
    John Hill  │  4,500,000       0        0.0%  ············
    Mary Stone │  3,000,000       0        0.0%  ············
    ───────────┼──────────────────────────────────────────────
    total      │ 12,000,000  90,000        0.8%  ············

    note: nothing is recorded of some days before 2026-11-01: figures are of those that are, targets of
    all days
    $ plan summary -f new --period last-week --no-meta --table results
    Sales · sales summary 2026-W47
    unit: USD

    2026-W47: sales 0 USD, 0.0% of the target 285,714.29 USD. Year to date: sales 90,000 USD, 0.9% of
    the target 10,337,142.85 USD.

    period                  target      sales      difference  attainment
    ─────────────────────────────────────────────────────────────────────
    2026-W47            285,714.29       0.00     -285,714.29        0.0%
    month to date       857,142.85  90,000.00     -767,142.85       10.5%
    quarter to date   1,937,142.85  90,000.00   -1,847,142.85        4.6%
    year to date     10,337,142.85  90,000.00  -10,247,142.85        0.9%

    note: 1 deal or customer is due to be contacted; plan due lists it
    note: nothing is recorded of some days before 2026-11-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, 2025-W47 (nothing is recorded of these days: the book's activities
    begin on 2026-11-01)

Units as people write them, and lists with the commas of a Chinese keyboard; a name that holds one is a
name:

fixture: demo

    $ plan status -f demo --unit 万元 --measures 销售额、签单数 --by team --no-meta
    临江流体华东销售部 · 目标进度 2026-11
    单位：万元

    团队          │ 销售额 │ 签单数
    ──────────────┼────────┼───────
    江苏组        │ 109.76 │     14
                  │        │
    浙沪组        │ 264.05 │     31
      浙沪组 本部 │ 113.02 │     16
      大客户组    │ 151.03 │     15
    ──────────────┼────────┼───────
    合计          │ 373.81 │     45
    $ plan status -f demo --rep 李娜，陈静 --measures sales --no-meta
    临江流体华东销售部 · 目标进度 2026-11
    单位：元

    人员 │    销售额
    ─────┼──────────
    陈静 │   493,200
    李娜 │   722,800
    ─────┼──────────
    合计 │ 1,216,000
    $ plan rates -f demo --by team，rep --where team=zhehu、rep=陈静 --measures sales --no-meta
    临江流体华东销售部 · 业绩与比率 2026-11
    单位：元

    团队    人员 │  销售额
    ─────────────┼────────
    浙沪组  陈静 │ 493,200
    $ plan rates -f demo --rep 李娜、 --measures sales
    plan: “李娜、”的逗号前面或后面是空的
       提示： 请去掉逗号，或补上漏写的
    [2]
    $ printf 'format: 1\nbook: {currency: CNY, unit: 万元}\n' > unit.yaml && plan check -f unit.yaml
    unit.yaml:2:29: error bad-choice: "万元" is none of: 元, 千, 万, 亿, k, M
       2 | book: {currency: CNY, unit: 万元}
         |                             ^
       hint: write 万
    1 error, 0 warnings
    [1]
    $ mkdir wide && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a}]\ncustomers: [{id: c, name: 甲、乙公司, industry: 食品、饮料}, {id: d, industry: 食品}]\n' > wide/plan.yaml
    $ plan rates -f wide --by customer --customer 甲、乙公司，d --measures sales --format csv
    customer,customer_name,period,start,end,sales
    $ plan rates -f wide --by industry --where industry=食品、饮料 --measures sales --format csv
    industry,industry_name,period,start,end,sales

What targets cannot be told by is left out, and that is said:

    $ plan status -f demo --region zj --no-meta | tail -2

    注：没有列出：目标, 差额, 完成率, 进度目标, 进度, 预计, 日均需完成；目标只定到人员和产品，不按区域定
    $ plan status -f demo --where industry=化工 --lang en --no-meta --format json | tail -3
    "notes": [
    {"code": "left-out", "text": "left out: target, difference, attainment, target to date, pace, projection, needed per day; targets are of people and products, so that there are none by industry"}]
    }
    $ plan rates -f demo --by category --no-meta | tail -2
    注：没有列出：销售额, 销量, 签单数, 平均单额, 赢单, 输单, 成交率, 成交周期, 费用率, 毛利, 毛利率, 利
    润, 利润率；它们不能按费用类别分

A week stands with its first day; machines have its name alone:

    $ plan rates -f demo --period 2026-10 --each week --measures sales --rep 李娜 --no-meta --width 100
    临江流体华东销售部 · 业绩与比率 2026-10
    单位：元

    人员  W40 10-01  W41 10-05  W42 10-12  W43 10-19  W44 10-26      合计
    ─────────────────────────────────────────────────────────────────────
    李娜          0     79,500    412,800    125,400    151,200   768,900
    $ plan split -f demo --each week --rep 李娜 --width 0 --no-meta --format md | sed -n 5p | cut -c1-80
    | 人员 | W01 01-01 | W02 01-05 | W03 01-12 | W04 01-19 | W05 01-26 | W06 02-02
    $ plan rates -f demo --period 2026-10 --each week --measures sales --rep 李娜 --layout wide --format csv
    rep,rep_name,2026-W40,2026-W41,2026-W42,2026-W43,2026-W44,total
    li.na,李娜,0.00,79500.00,412800.00,125400.00,151200.00,768900.00

The key figures of the dashboard are a table for machines:

    $ plan summary -f demo --table key_figures --format csv
    measure,unit,title,figure
    attainment,rate,完成率,1.481734
    sales,money,销售额,1916800.00
    growth,rate,增长率,0.615236
    close_rate,rate,成交率,0.600000
    coverage,rate,2026-Q4 商机覆盖率,0.652881
    due,count,到期与逾期 2026-11-23,67
