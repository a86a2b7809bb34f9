Everywhere that a key is taken, its title in either language is taken too.

fixture: demo

    $ cd demo && export PLAN_REP=li.na
    $ plan explain 成交率 --lang en
    measure close_rate: close rate
      won / closed
      by company team rep product group region customer industry level source stage
      rests on all records so far
    $ plan explain 'close rate' --lang zh | head -n 1
    指标 close_rate：成交率
    $ plan explain 拜访 --lang en | head -n 2
    kind visit
      a visit to a customer
    $ plan explain 成交律
    plan: 没有叫“成交律”的词
       提示： 是不是 成交率？
    [2]
    $ plan why 公司 2026-03 --no-meta --lang en | head -n 1
    why the company has this target in 2026-03
    $ plan rates --by 人员 --measures 销售额,成交率 --period 11月 --no-meta --lang en
    临江流体华东销售部 · rates 2026-11
    unit: CNY

    rep   │     sales │ close rate
    ──────┼───────────┼───────────
    陈静  │   493,200 │     100.0%
    李娜  │   722,800 │     100.0%
    刘洋  │   322,000 │      40.0%
    孙强  │   117,500 │      25.0%
    王芳  │         0 │        n/a
    吴昊  │   197,500 │      50.0%
    徐琳  │   292,200 │      33.3%
    杨帆  │   441,600 │      66.7%
    张伟  │   534,900 │     100.0%
    赵敏  │   345,900 │      50.0%
    周婷  │   270,500 │      66.7%
    ──────┼───────────┼───────────
    total │ 3,738,100 │      55.6%
    n/a: no deal was closed
    $ plan rates --by customer --where '区域=江苏' --measures 'close rate' --period 11月 --no-meta | head -n 1
    临江流体华东销售部 · 业绩与比率 2026-11
    $ plan rates --by 销售 --lang en
    plan: there is no axis "销售"
       hint: there are: company, team, rep, product, group, region, customer, industry, level, category, source, stage, segment
    [2]
    $ plan rates --measures 销售 --lang en
    plan: there is no measure "销售"
       hint: there are: target, quota, sales, ordered, returned, growth, share_of_total, running_total, moving_average, attainment, quota_attainment, difference, target_to_date, pace, needed_per_day, projection, coverage, weighted, quantity, orders, ...
    [2]
    $ plan split --by 团队 --each 季 --no-meta --lang en
    临江流体华东销售部 · target 2026
    unit: CNY

    team                2026-Q1     2026-Q2     2026-Q3     2026-Q4 │  year 2026       quota
    ────────────────────────────────────────────────────────────────┼───────────────────────
    江苏组            4,400,200   4,466,500   3,488,600   4,511,400 │ 16,866,700  17,710,000
                                                                    │
    浙沪组            6,227,900   8,912,200   8,718,600  11,274,600 │ 35,133,300  36,890,000
      浙沪组 itself   2,983,800   4,936,500   3,847,500   4,975,300 │ 16,743,100  17,580,300
      大客户组        3,244,100   3,975,700   4,871,100   6,299,300 │ 18,390,200  19,309,700
    ────────────────────────────────────────────────────────────────┼───────────────────────
    total            10,628,100  13,378,700  12,207,200  15,786,000 │ 52,000,000  54,600,000

    note: quota: the target raised by 5.0%, in whole units: 54,600,000
    $ plan split --by team --each 旬 --lang en
    plan: --each cannot be "旬"
       hint: there are: year, half, quarter, month, week, day
    [2]
    $ plan rates --by team --with 去年 --period 2026-10 --measures 销售额 --no-meta
    临江流体华东销售部 · 业绩与比率 2026-10
    单位：元

    团队          │    销售额    2025-10      差额  增长率
    ──────────────┼───────────────────────────────────────
    江苏组        │ 1,207,800  1,621,200  -413,400  -25.5%
                  │
    浙沪组        │ 2,826,800  2,125,500   701,300   33.0%
      浙沪组 本部 │ 1,208,600    981,000   227,600   23.2%
      大客户组    │ 1,618,200  1,144,500   473,700   41.4%
    ──────────────┼───────────────────────────────────────
    合计          │ 4,034,600  3,746,700   287,900    7.7%
    $ plan rates --by team --show 占比 --measures 销售额 --period 2026-10 --no-meta --lang en
    临江流体华东销售部 · rates 2026-10
    unit: CNY

    team            │     sales  share of total
    ────────────────┼──────────────────────────
    江苏组          │ 1,207,800           29.9%
                    │
    浙沪组          │ 2,826,800           70.1%
      浙沪组 itself │ 1,208,600           30.0%
      大客户组      │ 1,618,200           40.1%
    ────────────────┼──────────────────────────
    total           │ 4,034,600          100.0%
    $ plan calendar 2026-02 --table Months --no-meta --lang zh
    日历 2026-02

    期间     起          止          天数  工作日  放假的平日  上班的周末
    ─────────────────────────────────────────────────────────────────────
    2026-02  2026-02-01  2026-02-28    28      16           6           2
    ─────────────────────────────────────────────────────────────────────
    合计     2026-02-01  2026-02-28    28      16           6           2
    $ plan calendar 2026-02 --table 按月 --format csv --lang en
    period,start,end,days,workdays,holidays,make_up_days
    2026-02,2026-02-01,2026-02-28,28,16,6,2
    $ plan calendar 2026-02 --table 按年 --lang en
    plan: this report has no table "按年"
       hint: there are: months, weeks, specials, days
    [2]

Records by what people call their kinds, keys and choices; the file has the keys:

    $ plan log 拜访 客户=江澜水务集团 日期=昨天 分钟=45 备注=跟进报价
    - {date: 2026-11-22, rep: li.na, kind: visit, id: r000000000001, customer: jianglan, minutes: 45, note: 跟进报价}
    已记录到 activities/2026-11/li.na.yaml；撤回：plan log --undo r000000000001
    $ plan log 种类=汇报 汇报=周报 类型=总结 --dry-run
    - {date: 2026-11-23, rep: li.na, kind: report, report: weekly, type: summary}
    将记录到 activities/2026-11/li.na.yaml
    $ plan log 反馈 类别=竞争对手 文本=降价 --dry-run -q
    - {date: 2026-11-23, rep: li.na, kind: feedback, topic: competitor, text: 降价}
    $ plan log 订单 客户=jianglan 金额=12万 订单号=SO-9 数量=2 --dry-run -q --lang en
    - {date: 2026-11-23, rep: li.na, kind: order, customer: jianglan, amount: 12万, quantity: 2, order: SO-9}
    $ plan log 拜访 客户=江澜 金额=5 --lang en
    plan log:2:4: error unknown-customer: there is no customer "江澜"
       2 | 客户=江澜
         |      ^
       hint: write jianglan (江澜水务集团)
    plan log:3:1: error unknown-key: "金额" is no key of visit
       3 | 金额=5
         | ^
       hint: known are: minutes, close, date, rep, kind, id, customer, deal, product, region, time, note
    [2]
    $ plan log 拜访 客户=jianglan customer=jianglan --lang en
    plan log:3:1: error duplicate-key: customer is given twice
       3 | customer=jianglan
         | ^
       other place: plan log:2:1
       2 | 客户=jianglan
         | ^
       hint: keep one of them
    [2]
    $ plan log 败访 客户=jianglan
    plan log:1:1: 错误 bad-choice: "败访" 不在可选值之中：lead, handover, call, visit, demo, message, quote, stage, order, return, cancel, lost, payment, expense, customer-new, customer-lost, request, response, report, task, task-done, training, talk, rating, meeting, contract, conduct, feedback
       1 | 败访
         | ^
       提示： 请从中选一个
    [2]
