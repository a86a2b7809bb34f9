plan rates: sales, deals, expenses and their rates on any axes.

fixture: demo

This month's people; as-of is the demo's Monday:

    $ cd demo && plan rates --width 80 --unit 万 --no-meta
    临江流体华东销售部 · 业绩与比率 2026-11
    单位：万元

    销售额 · 商机
    人员 │ 销售额  销量  签单数  平均单额 │ 赢单  输单  成交率  成交周期（天）
    ─────┼────────────────────────────────┼───────────────────────────────────
    陈静 │  49.32    68       5      9.86 │    2     0  100.0%            61.5
    李娜 │  72.28    84       6     12.25 │    2     0  100.0%            72.5
    刘洋 │  32.20    50       4      8.05 │    2     3   40.0%            30.5
    孙强 │  11.75    29       3      3.92 │    1     3   25.0%            37.0
    王芳 │   0.00     0       0      n/a¹ │    0     0    n/a²            n/a³
    吴昊 │  19.75    34       4      4.94 │    1     1   50.0%            78.0
    徐琳 │  29.22    80       5      5.84 │    1     2   33.3%            50.0
    杨帆 │  44.16    96       5      8.83 │    2     1   66.7%            65.5
    张伟 │  53.49   114       5     10.70 │    1     0  100.0%           115.0
    赵敏 │  34.59    18       4      8.65 │    1     1   50.0%            35.0
    周婷 │  27.05    33       4      6.76 │    2     1   66.7%            42.5
    ─────┼────────────────────────────────┼───────────────────────────────────
    合计 │ 373.81   606      45      8.33 │   15    12   55.6%            57.3

    利润
    人员 │ 费用  费用率    毛利  毛利率    利润  利润率
    ─────┼─────────────────────────────────────────────
    陈静 │ 1.58    3.2%   16.00   32.4%   14.42   29.2%
    李娜 │ 0.70    1.0%   28.05   38.8%   27.35   37.8%
    刘洋 │ 0.48    1.5%   10.01   31.1%    9.53   29.6%
    孙强 │ 0.42    3.6%    3.91   33.3%    3.49   29.7%
    王芳 │ 0.00    n/a⁴    0.00    n/a⁵    0.00    n/a⁴
    吴昊 │ 0.91    4.6%    6.40   32.4%    5.48   27.8%
    徐琳 │ 1.23    4.2%    9.20   31.5%    7.96   27.3%
    杨帆 │ 0.45    1.0%   14.58   33.0%   14.13   32.0%
    张伟 │ 0.71    1.3%   16.43   30.7%   15.72   29.4%
    赵敏 │ 1.63    4.7%   13.35   38.6%   11.72   33.9%
    周婷 │ 0.98    3.6%   10.57   39.1%    9.59   35.5%
    ─────┼─────────────────────────────────────────────
    合计 │ 9.10    2.4%  128.49   34.4%  119.39   31.9%
    n/a¹：没有签单
    n/a²：没有结案
    n/a³：没有赢单
    n/a⁴：没有销售额
    n/a⁵：没有成本已知的销售
    $ plan rates --by company --period 2026-10 --width 80 --no-meta
    临江流体华东销售部 · 业绩与比率 2026-10
    单位：元

    销售额
    公司               │       销售额  销量  签单数   平均单额
    ───────────────────┼──────────────────────────────────────
    临江流体华东销售部 │ 4,034,600.00   565      46  87,708.70

    商机
    公司               │ 赢单  输单  成交率  成交周期（天）
    ───────────────────┼───────────────────────────────────
    临江流体华东销售部 │   18    12   60.0%            53.4

    利润
    公司               │       费用  费用率          毛利  毛利率          利润
    ───────────────────┼───────────────────────────────────────────────────────
    临江流体华东销售部 │ 217,600.00    5.4%  1,330,580.00   33.0%  1,112,980.00

    公司               │ 利润率
    ───────────────────┼───────
    临江流体华东销售部 │  27.6%

Beside another period; a period that is not over is compared with as many days:

    $ plan rates --by team --with last-year --measures sales,close_rate,profit --unit 万 --no-meta
    临江流体华东销售部 · 业绩与比率 2026-11
    单位：万元

    销售额 · 成交率
    团队          │ 销售额  2025-11 至 23 日    差额  增长率 │ 成交率  2025-11 至 23 日  百分点
    ──────────────┼──────────────────────────────────────────┼─────────────────────────────────
    江苏组        │ 109.76            126.90  -17.14  -13.5% │  57.1%             34.8%   +22.4
                  │                                          │
    浙沪组        │ 264.05            156.05  108.00   69.2% │  55.0%             42.9%   +12.1
      浙沪组 本部 │ 113.02             74.60   38.42   51.5% │  46.2%             46.7%    -0.5
      大客户组    │ 151.03             81.45   69.58   85.4% │  71.4%             38.5%   +33.0
    ──────────────┼──────────────────────────────────────────┼─────────────────────────────────
    合计          │ 373.81            282.95   90.86   32.1% │  55.6%             39.2%   +16.3

    利润
    团队          │   利润  2025-11 至 23 日   差额  增长率
    ──────────────┼────────────────────────────────────────
    江苏组        │  33.28             41.38  -8.10  -19.6%
                  │
    浙沪组        │  86.12             50.83  35.29   69.4%
      浙沪组 本部 │  32.91             23.35   9.57   41.0%
      大客户组    │  53.20             27.48  25.72   93.6%
    ──────────────┼────────────────────────────────────────
    合计          │ 119.39             92.21  27.19   29.5%
    $ plan rates --by company --with previous --align workdays --measures sales --no-meta
    临江流体华东销售部 · 业绩与比率 2026-11
    单位：元

    公司               │    销售额  2026-10 至 28 日     差额  增长率
    ───────────────────┼─────────────────────────────────────────────
    临江流体华东销售部 │ 3,738,100         2,975,900  762,200   25.6%
    $ plan rates --by company --period 2026-02 --with last-year --align spring-festival --measures sales --no-meta
    临江流体华东销售部 · 业绩与比率 2026-02
    单位：元

    公司               │    销售额  2025-01-13..2025-02-09    差额  增长率
    ───────────────────┼──────────────────────────────────────────────────
    临江流体华东销售部 │ 2,278,600               2,219,800  58,800    2.6%
    $ plan rates --by company --period 2026-10 --with 2026-09 --measures won,close_rate --no-meta
    临江流体华东销售部 · 业绩与比率 2026-10

    公司               │ 赢单  2026-09  差额  增长率 │ 成交率  2026-09  百分点
    ───────────────────┼─────────────────────────────┼────────────────────────
    临江流体华东销售部 │   18       17     1    5.9% │  60.0%    56.7%    +3.3

Days that have not begun are not known; their targets are:

    $ plan rates --by company --period 2026-10 --with 2026-12 --measures sales,won --no-meta
    临江流体华东销售部 · 业绩与比率 2026-10
    单位：元

    公司               │    销售额  2026-12  差额  增长率 │ 赢单  2026-12  差额  增长率
    ───────────────────┼──────────────────────────────────┼────────────────────────────
    临江流体华东销售部 │ 4,034,600      n/a   n/a     n/a │   18      n/a   n/a     n/a
    n/a：2026-12 尚未开始
    $ plan status --by company --period 2026-10 --with 2026-12 --measures target,sales --no-meta
    临江流体华东销售部 · 目标进度 2026-10
    单位：元

    公司               │      目标    2026-12        差额  增长率 │    销售额  2026-12  差额  增长率
    ───────────────────┼──────────────────────────────────────────┼─────────────────────────────────
    临江流体华东销售部 │ 4,228,100  6,124,700  -1,896,600  -31.0% │ 4,034,600      n/a   n/a     n/a
    n/a：2026-12 尚未开始

A table of each measure, with its pieces:

    $ plan rates --by team --period 2026-Q3 --each month --measures sales,profit_rate --unit 万 --no-meta
    临江流体华东销售部 · 业绩与比率 2026-Q3
    单位：万元

    销售额
    团队           2026-07  2026-08  2026-09       合计
    ───────────────────────────────────────────────────
    江苏组          103.64    91.60   123.76     319.00

    浙沪组          254.11   252.03   305.99     812.13
      浙沪组 本部   107.03   107.22   129.99     344.24
      大客户组      147.08   144.81   176.00     467.89
    ───────────────────────────────────────────────────
    合计            357.75   343.63   429.75   1,131.13

    利润率
    团队           2026-07  2026-08  2026-09    合计
    ────────────────────────────────────────────────
    江苏组           30.8%    36.0%    26.5%   30.6%

    浙沪组           32.8%    30.2%    30.7%   31.2%
      浙沪组 本部    32.4%    28.4%    30.5%   30.4%
      大客户组       33.1%    31.5%    30.8%   31.8%
    ────────────────────────────────────────────────
    合计             32.2%    31.8%    29.5%   31.0%

Any axes; what lacks one stands apart, so that parts make the whole:

    $ plan rates --by source --period 2026-Q3 --measures close_rate --parts --no-meta
    临江流体华东销售部 · 业绩与比率 2026-Q3

    来源       │ 赢单  结案  成交率
    ───────────┼───────────────────
    展会       │   11    15   73.3%
    招标       │    8    17   47.1%
    电话开发   │    3     8   37.5%
    网络询盘   │    4     6   66.7%
    老客户介绍 │    7    13   53.8%
    设计院推荐 │    4     7   57.1%
    （未分配） │    6    13   46.2%
    ───────────┼───────────────────
    合计       │   43    79   54.4%
    $ plan rates --by region,product --period 2026-10 --measures sales --region jiangsu --no-meta --lang en
    plan: there are no regions named "jiangsu"
       hint: there are: east, 华东, js, 江苏, sh, 上海, subei, 苏北, sunan, 苏南, zj, 浙江
    [2]
    $ plan rates --by category --period 2026-10 --measures expenses --no-meta
    临江流体华东销售部 · 业绩与比率 2026-10
    单位：元

    费用类别   │    费用
    ───────────┼────────
    业务招待费 │  48,530
    展会与推广 │  88,000
    样机与试用 │  23,800
    差旅费     │  57,270
    ───────────┼────────
    合计       │ 217,600

For machines: long, exact, keys that stay:

    $ plan rates --team zhehu-key --period 2026-Q3 --each month --measures sales,close_rate --format csv
    rep,rep_name,period,start,end,sales,close_rate
    li.na,李娜,2026-07,2026-07-01,2026-07-31,697000.00,0.666667
    li.na,李娜,2026-08,2026-08-01,2026-08-31,704600.00,0.666667
    li.na,李娜,2026-09,2026-09-01,2026-09-30,828700.00,0.750000
    yang.fan,杨帆,2026-07,2026-07-01,2026-07-31,423900.00,0.500000
    yang.fan,杨帆,2026-08,2026-08-01,2026-08-31,430800.00,0.500000
    yang.fan,杨帆,2026-09,2026-09-01,2026-09-30,596000.00,1.000000
    zhao.min,赵敏,2026-07,2026-07-01,2026-07-31,349900.00,0.500000
    zhao.min,赵敏,2026-08,2026-08-01,2026-08-31,312700.00,0.500000
    zhao.min,赵敏,2026-09,2026-09-01,2026-09-30,335300.00,0.250000
    $ plan rates --by company --period 2026-10 --with previous --measures close_rate --format json --no-meta
    {
    "schema": "plan.rates/1",
    "tables": [
    {"name": "rates",
    "columns": [
    {"key": "company", "title": "公司", "type": "id", "unit": null},
    {"key": "period", "title": "期间", "type": "id", "unit": null},
    {"key": "start", "title": "首日", "type": "date", "unit": null},
    {"key": "end", "title": "末日", "type": "date", "unit": null},
    {"key": "base_period", "title": "对比期", "type": "id", "unit": null},
    {"key": "base_start", "title": "对比期首日", "type": "date", "unit": null},
    {"key": "base_end", "title": "对比期末日", "type": "date", "unit": null},
    {"key": "close_rate", "title": "成交率", "type": "rate", "unit": null},
    {"key": "close_rate_base", "title": "成交率（对比期）", "type": "rate", "unit": null},
    {"key": "close_rate_difference", "title": "成交率差额", "type": "rate", "unit": null},
    {"key": "close_rate_growth", "title": "成交率增长率", "type": "rate", "unit": null}],
    "rows": [
    {"company": "company", "period": "2026-10", "start": "2026-10-01", "end": "2026-10-31", "base_period": "2026-09", "base_start": "2026-09-01", "base_end": "2026-09-30", "close_rate": "0.600000", "close_rate_base": "0.566667", "close_rate_difference": "0.033333", "close_rate_growth": "0.058824"}],
    "total": null}],
    "notes": []
    }

Profit is not told while a cost is not known:

    $ plan rates --by company --period 2025-01 --measures profit,profit_rate --no-meta
    临江流体华东销售部 · 业绩与比率 2025-01
    单位：元

    公司               │ 利润  利润率
    ───────────────────┼─────────────
    临江流体华东销售部 │  n/a     n/a
    n/a：有 1 笔销售成本不明
    $ plan rates --by company --period 2025-01 --measures profit,profit_rate --unknown-cost zero --no-meta
    临江流体华东销售部 · 业绩与比率 2025-01
    单位：元

    公司               │    利润  利润率
    ───────────────────┼────────────────
    临江流体华东销售部 │ 735,300   30.7%

Refused:

    $ plan rates --measures salse
    plan: 没有“salse”这个指标
       提示： 是不是 sales？
    [2]
    $ plan rates --by customer --measures attainment
    plan: attainment 不能按 customer 分
       提示： 它可用的维度：company, team, rep, product
    [2]
    $ plan rates --by month
    plan: 没有“month”这个维度
       提示： 可用的有：company, team, rep, product, group, region, customer, industry, level, category, source, stage, segment
    [2]
    $ plan rates --measures growth
    plan: growth 需要两期才能算
       提示： 用 --with 时每个指标旁都有
    [2]
    $ plan rates --align workdays
    plan: --align 用来对齐两期
       提示： 请加上 --with previous、last-year 或某一期
    [2]
    $ plan rates --customer nobody
    plan: 客户里没有“nobody”
       提示： 可用的有：anruo, 岸若新材料, bochuan, 柏川化工, bolan, 泊岚化工, cangling, 沧翎海工, cenqiao, 岑桥重工, chenghuai, 澄怀生物, dieshi, 叠石建材, dingyue, 鼎樾石化, haiqi, 海栖船舶, henglu, 衡麓冶金, ...
    [2]

Regions are a tree, as teams are; csv has each region's own:

    $ mkdir -p regions/activities && printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: ann}]\nregions: [{id: n, name: North}, {id: z, parent: n}, {id: m, parent: n}, {id: a, parent: z}, {id: s}]\ncustomers: [{id: c1, region: n}, {id: c2, region: z}, {id: c3, region: a}, {id: c4, region: s}, {id: c5, region: m}]\n' > regions/plan.yaml
    $ (echo 'activities:'; i=1; for a in 1 20 300 4000 50000; do echo "- {date: 2026-03-02, rep: ann, kind: order, customer: c$i, amount: $a}"; i=$((i+1)); done) > regions/activities/2026-03.yaml
    $ plan rates --measures sales --period 2026-03 --by region -f regions --no-meta
    rates 2026-03
    unit: CNY

    region         │  sales
    ───────────────┼───────
    North          │ 50,321
      North itself │      1
      m            │ 50,000
                   │
      z            │    320
        z itself   │     20
        a          │    300
    s              │  4,000
    ───────────────┼───────
    total          │ 54,321
    $ plan rates --measures sales --period 2026-03 --by region -f regions --region z --no-meta
    rates 2026-03
    unit: CNY

    region     │ sales
    ───────────┼──────
    z          │   320
      z itself │    20
      a        │   300
    ───────────┼──────
    total      │   320
    $ plan rates --measures sales --period 2026-03 --by region -f regions --format csv
    region,region_name,period,start,end,sales
    n,North,2026-03,2026-03-01,2026-03-31,1.00
    m,m,2026-03,2026-03-01,2026-03-31,50000.00
    z,z,2026-03,2026-03-01,2026-03-31,20.00
    a,a,2026-03,2026-03-01,2026-03-31,300.00
    s,s,2026-03,2026-03-01,2026-03-31,4000.00

29 February is in its month, and has no day of its own the year before; the last days of the base may
stand beside none:

    $ mkdir -p leap/activities
    $ cat > leap/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > reps: [{id: ann}]
    > categories: [{id: t}]
    > products: [{id: p}]
    > END
    $ cat > leap/activities/a.yaml <<'END'
    > activities:
    > - {date: 2027-01-04, rep: ann, kind: expense, category: t, amount: 30}
    > - {date: 2027-02-28, rep: ann, kind: order, product: p, amount: 100}
    > - {date: 2028-02-29, rep: ann, kind: order, product: p, amount: 100}
    > END
    $ plan rates -f leap --period 2028-02 --each day --with last-year --as-of 2029-03-01 --measures sales --format csv | tail -2
    ann,ann,2028-02-28,2028-02-28,2028-02-28,2027-02-28,2027-02-28,2027-02-28,0.00,100.00,-100.00,-1.000000
    ann,ann,2028-02-29,2028-02-29,2028-02-29,,,,100.00,,,
    $ plan rates -f leap --period 2029-02 --each day --with last-year --as-of 2029-03-01 --measures sales --no-meta | sed -n '/^note/,$p'
    note: bases of the pieces do not add up to that of the whole: 1 of its days stand beside none
    $ plan rates -f leap --period 2028-02 --each week --with last-year --as-of 2029-03-01 --measures sales --no-meta | sed -n '/^note/,$p'
    note: bases of the pieces do not add up to that of the whole: other days stand beside 2028-W09
    $ plan rates -f leap --period mtd --with previous --as-of 2029-03-10 --measures sales --no-meta
    b · rates 2029-03-01..2029-03-10
    unit: CNY

    rep │ sales  2029-02 to the 10th  difference  growth
    ────┼───────────────────────────────────────────────
    ann │     0                    0           0     n/a
    n/a: both are 0

What is not recorded by an axis makes no rate of it, and stands in (unallocated):

    $ plan rates -f leap --period 2027 --by product --as-of 2029-03-10 --measures sales,expenses,expense_rate --no-meta
    b · rates 2027
    unit: CNY

    product       │ sales │ expenses  expense rate
    ──────────────┼───────┼───────────────────────
    p             │   100 │        0          n/a¹
    (unallocated) │     0 │       30          n/a²
    ──────────────┼───────┼───────────────────────
    total         │   100 │       30         30.0%
    n/a¹: expenses are not recorded by product
    n/a²: expenses without product belong to all sales

    note: expenses without product: 30 CNY; they are in the row (unallocated), the other rows are
    without them

The profit of the rows is before those expenses, so that all rows make the whole: 500 - 300 - 50,
1000 - 600, and -100 of nobody; together 1500 - 900 - 150:

    $ mkdir -p parted && cat > parted/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY}
    > reps: [{id: ann}]
    > customers: [{id: c1}, {id: c2}]
    > categories: [{id: travel}]
    > END
    $ mkdir -p parted/activities && cat > parted/activities/all.yaml <<'END'
    > activities:
    > - {date: 2026-02-03, rep: ann, kind: order, customer: c1, amount: 500, cost: 300}
    > - {date: 2026-02-03, rep: ann, kind: order, customer: c2, amount: 1000, cost: 600}
    > - {date: 2026-02-04, rep: ann, kind: expense, category: travel, customer: c1, amount: 50}
    > - {date: 2026-02-04, rep: ann, kind: expense, category: travel, amount: 100}
    > END
    $ plan rates -f parted --period 2026-02 --by customer --as-of 2026-02-28 --measures profit,profit_rate --no-meta
    b · rates 2026-02
    unit: CNY

    customer      │ profit  profit rate
    ──────────────┼────────────────────
    c1            │    150        30.0%
    c2            │    400        40.0%
    (unallocated) │   -100          n/a
    ──────────────┼────────────────────
    total         │    450        30.0%
    n/a: expenses without customer belong to all sales

    note: expenses without customer: 100 CNY; they are in the row (unallocated), the other rows are
    without them
    $ plan rates -f parted --period 2026-02 --by rep --as-of 2026-02-28 --measures profit,profit_rate --no-meta
    b · rates 2026-02
    unit: CNY

    rep │ profit  profit rate
    ────┼────────────────────
    ann │    450        30.0%

What names no customer was spent for all of them: its rate with the sales without one is nobody's.
The margin of who sold only what has no known cost is not 0; the total's is of the sales whose cost
is known, and says so. 5,000 less 3,000 are 2,000 of margin, beside 7,000 without a cost:

    $ mkdir parts && printf 'format: 1\nbook: {currency: GBP, language: en}\nreps: [{id: ann}, {id: bob}]\ncustomers: [{id: tesco}]\n' > parts/plan.yaml
    $ printf 'activities:\n- {date: 2026-11-02, rep: ann, kind: order, customer: tesco, amount: 5000, cost: 3000}\n- {date: 2026-11-03, rep: bob, kind: order, amount: 7000}\n- {date: 2026-11-04, rep: bob, kind: expense, category: hotel, amount: 900}\n' > parts/activities.txt
    $ mkdir parts/activities && mv parts/activities.txt parts/activities/2026-11.yaml && printf 'categories: [{id: hotel}]\n' >> parts/plan.yaml
    $ plan rates -f parts --by customer --measures sales,expenses,expense_rate,profit_rate --no-meta
    rates 2026-11
    unit: GBP

    customer      │  sales │ expenses  expense rate  profit rate
    ──────────────┼────────┼────────────────────────────────────
    tesco         │  5,000 │        0          n/a¹         n/a¹
    (unallocated) │  7,000 │      900          n/a²         n/a²
    ──────────────┼────────┼────────────────────────────────────
    total         │ 12,000 │      900          7.5%         n/a³
    n/a¹: expenses are not recorded by customer
    n/a²: expenses without customer belong to all sales
    n/a³: the cost of 1 sale is not known

    note: expenses without customer: 900 GBP; they are in the row (unallocated), the other rows are
    without them
    $ plan rates -f parts --measures sales,cost,margin,margin_rate --no-meta
    rates 2026-11
    unit: GBP

    rep   │  sales │  cost  margin  margin rate
    ──────┼────────┼───────────────────────────
    ann   │  5,000 │ 3,000   2,000        40.0%
    bob   │  7,000 │   n/a     n/a          n/a
    ──────┼────────┼───────────────────────────
    total │ 12,000 │ 3,000   2,000        40.0%
    n/a: the cost of 1 sale is not known

    note: cost and margin are of sales whose cost is known: that of 1 sale, 7,000 GBP, is not
    $ plan rates -f parts --measures margin --no-meta
    rates 2026-11
    unit: GBP

    rep   │ margin
    ──────┼───────
    ann   │  2,000
    bob   │    n/a
    ──────┼───────
    total │  2,000
    n/a: the cost of 1 sale is not known

    note: cost and margin are of sales whose cost is known: that of 1 sale is not

Of the plan alone, where nothing is asked of what was done:

    $ cd ../demo && plan rates --measures quota,target --by product --period 2026-03 --width 80 --no-meta
    临江流体华东销售部 · 业绩与比率 2026-03
    单位：元

    产品       │     加码目标          目标
    ───────────┼───────────────────────────
    球阀       │   778,964.65    741,870.19
    蝶阀       │ 1,071,076.39  1,020,071.52
    离心泵     │ 1,217,132.26  1,159,172.18
    计量泵     │   584,223.48    556,402.65
    备件与维保 │   486,852.91    463,668.88
    智能调节阀 │   865,950.31    824,714.58
    ───────────┼───────────────────────────
    合计       │ 5,004,200.00  4,765,900.00
