plan status: how the targets stand.

fixture: demo

This month's people at 80 columns:

    $ cd demo && plan status --width 80 --unit 万
    临江流体华东销售部 · 目标进度 2026-11
    单位：万元

    完成
    人员 │   目标  销售额     差额  完成率
    ─────┼───────────────────────────────────────────────
    陈静 │  70.70   49.32   -21.38   69.8%  ████████▎│··
    李娜 │  97.40   72.28   -25.12   74.2%  ████████▉│··
    刘洋 │  47.13   32.20   -14.93   68.3%  ████████▏│··
    孙强 │  28.28   11.75   -16.53   41.5%  ████▉····│··
    王芳 │   0.00    0.00     0.00    n/a¹
    吴昊 │  25.14   19.75    -5.39   78.6%  █████████│··
    徐琳 │  40.43   29.22   -11.21   72.3%  ████████▋│··
    杨帆 │  62.84   44.16   -18.68   70.3%  ████████▍│··
    张伟 │  72.79   53.49   -19.30   73.5%  ████████▊│··
    赵敏 │  56.56   34.59   -21.97   61.2%  ███████▎·│··
    周婷 │  42.05   27.05   -15.00   64.3%  ███████▋·│··
    ─────┼───────────────────────────────────────────────
    合计 │ 543.32  373.81  -169.51   68.8%  ████████▎│··

    进度与预计
    人员 │ 进度目标    进度    预计  日均需完成
    ─────┼─────────────────────────────────────
    陈静 │    53.87   91.6%   65.51        4.28
    李娜 │    74.21   97.4%   95.29        5.02
    刘洋 │    35.91   89.7%   42.78        2.99
    孙强 │    21.55   54.5%   16.03        3.31
    王芳 │     0.00    n/a²    0.00        n/a¹
    吴昊 │    19.15  103.1%   24.66        1.08
    徐琳 │    30.80   94.9%   38.31        2.24
    杨帆 │    47.88   92.2%   59.06        3.74
    张伟 │    55.46   96.4%   71.03        3.86
    赵敏 │    43.09   80.3%   45.83        4.39
    周婷 │    32.04   84.4%   32.67        3.00
    ─────┼─────────────────────────────────────
    合计 │   413.96   90.3%  491.18       33.90
    n/a¹：目标为 0
    n/a²：进度目标为 0

    注：预计：已有销售额加全体的销售预测（各方法的组合，误差见 plan forecast），各人
    按近期进度分摊
    注：完成率图：条形为完成率，条中竖线为进度目标

    账册：临江流体华东销售部 · 截至：2026-11-23
    期间：2026-11 (2026-11-01..2026-11-30) · 口径：签约 · 税：含税
    所读文件（SHA-256）：
    9d70ad8e2b5fe5358e7fac2abb6c6a8fd6ae16fd28a34b021cd92e64ba73c74c
    选项：--unit 万
    $ plan status --by team --period 2026-Q4 --width 80 --unit 万 --no-meta --lang en
    临江流体华东销售部 · status 2026-Q4
    unit: 万元

    reached
    team            │   target   sales  difference  attainment
    ────────────────┼────────────────────────────────────────────────────────
    江苏组          │   451.14  230.54     -220.60       51.1%  ██████│·····
                    │
    浙沪组          │ 1,127.46  546.73     -580.73       48.5%  █████▊│·····
      浙沪组 itself │   497.53  233.88     -263.65       47.0%  █████▋│·····
      大客户组      │   629.93  312.85     -317.08       49.7%  █████▉│·····
    ────────────────┼────────────────────────────────────────────────────────
    total           │ 1,578.60  777.27     -801.33       49.2%  █████▉│·····

    to date
    team            │ target to date   pace  projection  needed per day
    ────────────────┼──────────────────────────────────────────────────
    江苏组          │         239.14  96.4%      414.78            7.88
                    │
    浙沪组          │         597.63  91.5%    1,032.98           20.74
      浙沪组 itself │         263.73  88.7%      439.36            9.42
      大客户组      │         333.90  93.7%      593.61           11.32
    ────────────────┼──────────────────────────────────────────────────
    total           │         836.77  92.9%    1,447.75           28.62

    note: projection: sales so far and the forecast of all (combination of all
    methods; `plan forecast` tells how far it was off), each person's part by the
    run rate
    note: progress bar: attainment; the line in a bar: the target to date

A finished period needs nothing more, and a year without a plan has no target:

    $ plan status --by company --period 2026-09 --no-meta
    临江流体华东销售部 · 目标进度 2026-09
    单位：元

    公司               │      目标     销售额      差额  完成率
    ───────────────────┼──────────────────────────────────────────────────────
    临江流体华东销售部 │ 4,484,300  4,297,500  -186,800   95.8%  ███████████▌
    $ plan status --by company --period 2024-12 --no-meta
    临江流体华东销售部 · 目标进度 2024-12
    单位：元

    公司               │ 目标     销售额  差额  完成率
    ───────────────────┼────────────────────────────────────────
    临江流体华东销售部 │  n/a  4,658,200   n/a     n/a
    n/a：2024 年没有计划；账册有 2025, 2026 年的计划

Products have targets by whole months:

    $ plan status --by product --period 2026-09 --measures target,sales,attainment --no-meta
    临江流体华东销售部 · 目标进度 2026-09
    单位：元

    产品       │         目标        销售额  完成率
    ───────────┼──────────────────────────────────────────────────
    球阀       │   698,034.08    638,800.00   91.5%  ██████████▉·
    蝶阀       │   959,796.87    776,400.00   80.9%  █████████▋··
    离心泵     │ 1,090,678.26  1,098,500.00  100.7%  ████████████
    计量泵     │   523,525.57    703,300.00  134.3%  ████████████▶
    备件与维保 │   436,271.31    253,500.00   58.1%  ██████▉·····
    智能调节阀 │   775,993.91    827,000.00  106.6%  ████████████▶
    ───────────┼──────────────────────────────────────────────────
    合计       │ 4,484,300.00  4,297,500.00   95.8%  ███████████▌
    $ plan status --by product --period 2026-W40 --measures target,sales --no-meta
    临江流体华东销售部 · 目标进度 2026-W40
    单位：元

    产品       │    目标   销售额
    ───────────┼─────────────────
    球阀       │     n/a   75,500
    蝶阀       │     n/a  282,600
    智能调节阀 │     n/a  157,100
    ───────────┼─────────────────
    合计       │     n/a  515,200
    n/a：产品目标只到整月

For machines, and for cron:

    $ plan status --team jiangsu --period 2026-10 --format csv
    rep,rep_name,period,start,end,target,sales,difference,attainment,target_to_date,pace,projection,needed_per_day
    wang.fang,王芳,2026-10,2026-10-01,2026-10-31,0.00,0.00,0.00,,0.00,,0.00,
    xu.lin,徐琳,2026-10,2026-10-01,2026-10-31,314700.00,315100.00,400.00,1.001271,314700.00,1.001271,315100.00,
    zhang.wei,张伟,2026-10,2026-10-01,2026-10-31,566400.00,593200.00,26800.00,1.047316,566400.00,1.047316,593200.00,
    zhou.ting,周婷,2026-10,2026-10-01,2026-10-31,327300.00,299500.00,-27800.00,0.915063,327300.00,0.915063,299500.00,
    $ plan status --by company --period ytd --fail-under 99% --measures pace --no-meta
    临江流体华东销售部 · 目标进度 2026-01-01..2026-11-23

    公司               │  进度
    ───────────────────┼──────
    临江流体华东销售部 │ 94.6%
    plan: 进度 94.6081% 低于 99.0000%：销售额 42177900.00，到今天的目标 44581680.90
    [1]
    $ plan status --by company --period ytd --fail-under 50% --measures pace -q
    临江流体华东销售部 · 目标进度 2026-01-01..2026-11-23

    公司               │  进度
    ───────────────────┼──────
    临江流体华东销售部 │ 94.6%

Where the pace is not known the code is 2, and the reason is told:

    $ plan status --period 2027 --by company --fail-under 90% --measures pace --no-meta
    临江流体华东销售部 · 目标进度 2027

    公司               │ 进度
    ───────────────────┼─────
    临江流体华东销售部 │  n/a
    n/a：2027 年没有计划；账册有 2025, 2026 年的计划

    注：2027 年尚无放假通知，按周一至周五计工作日
    plan: --fail-under 无法判断：2027 年没有计划；账册有 2025, 2026 年的计划
    [2]
    $ plan status --period 2026-12 --by company --fail-under 90% --measures pace --no-meta
    临江流体华东销售部 · 目标进度 2026-12

    公司               │ 进度
    ───────────────────┼─────
    临江流体华东销售部 │  n/a
    n/a：进度目标为 0
    plan: --fail-under 无法判断：进度目标为 0
    [2]
    $ plan status --period ytd --by customer --measures sales --fail-under 90%
    plan: --fail-under 无法判断：没有按客户分的目标
       提示： 请去掉它，或按公司、团队、人员、产品来问
    [2]

Refused:

    $ plan status --by customer --measures target
    plan: target 不能按 customer 分
       提示： 它可用的维度：company, team, rep, product
    [2]
    $ plan status --fail-under much
    plan: "much" 不是数
       much
       ^
       提示： 请写成 12.5%、0.125 或 3 这样的形式
    [2]
    $ plan status --fail-under 90
    plan: "90" 超出范围
       90
       ^
       提示： 请改为 90%
    [2]
    $ cp plan.yaml before.txt && ln plan.yaml hard.csv && ln -s plan.yaml soft.csv
    $ for file in plan.yaml ./plan.yaml hard.csv soft.csv activities/2025-01.yaml; do
    > plan status -o $file --format csv; done
    plan: plan.yaml 是账册的文件
       提示： 请用 -o 指定别的文件
    plan: ./plan.yaml 是账册的文件
       提示： 请用 -o 指定别的文件
    plan: hard.csv 是账册的文件
       提示： 请用 -o 指定别的文件
    plan: soft.csv 是账册的文件
       提示： 请用 -o 指定别的文件
    plan: activities/2025-01.yaml 是账册的文件
       提示： 请用 -o 指定别的文件
    [2]
    $ cmp plan.yaml before.txt

A subtotal has all that is its own, whatever of it names no product: 110 of 200 and 30 of 200.

    $ mkdir -p subtotal/activities && cat > subtotal/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2026: {target: 4800}}
    > reps: [{id: ann}, {id: bob}]
    > products: [{id: p, share: 1}]
    > END
    $ cat > subtotal/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-05, rep: ann, kind: order, amount: 110}
    > - {date: 2026-01-06, rep: bob, kind: order, amount: 30}
    > END
    $ plan status -f subtotal --period 2026-01 --as-of 2026-02-10 --by rep,product --measures target,sales,attainment --no-meta
    b · status 2026-01
    unit: CNY

    rep        product       │ target  sales  attainment
    ─────────────────────────┼─────────────────────────────────────────
    ann        p             │    200      0        n/a¹
    ann        (unallocated) │      0    110        n/a²
    ann total                │    200    110       55.0%  ██████▌·····
                             │
    bob        p             │    200      0        n/a¹
    bob        (unallocated) │      0     30        n/a²
    bob total                │    200     30       15.0%  █▊··········
    ─────────────────────────┼─────────────────────────────────────────
    total                    │    400    140       35.0%  ████▏·······
    n/a¹: sales are not recorded by product
    n/a²: the target is 0

The sum of all rows is said once, as the total, and a bar has a head of its own:

    $ plan status --by company,team --period 2026-10 --no-meta --lang en --format md
    # 临江流体华东销售部 · status 2026-10

    unit: CNY

    | company | team | target | sales | difference | attainment | progress bar |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | 临江流体华东销售部 | 江苏组 | 1,208,400 | 1,207,800 | -600 | 100.0% | ███████████▉ |
    | 临江流体华东销售部 | 浙沪组 itself | 1,332,500 | 1,208,600 | -123,900 | 90.7% | ██████████▉· |
    | 临江流体华东销售部 | 大客户组 | 1,687,200 | 1,618,200 | -69,000 | 95.9% | ███████████▌ |
    | **total** | | **4,228,100** | **4,034,600** | **-193,500** | **95.4%** | ███████████▍ |
    $ plan status --by team,rep --period 2026-10 --team jiangsu --width 60 --no-meta --lang en
    临江流体华东销售部 · status 2026-10
    unit: CNY

    reached
    team    rep  │    target      sales  difference
    ─────────────┼─────────────────────────────────
    江苏组  王芳 │         0          0           0
    江苏组  徐琳 │   314,700    315,100         400
    江苏组  张伟 │   566,400    593,200      26,800
    江苏组  周婷 │   327,300    299,500     -27,800
    ─────────────┼─────────────────────────────────
    total        │ 1,208,400  1,207,800        -600

    team    rep  │ attainment
    ─────────────┼──────────────────────────
    江苏组  王芳 │        n/a
    江苏组  徐琳 │     100.1%  ████████████
    江苏组  张伟 │     104.7%  ████████████▶
    江苏组  周婷 │      91.5%  ██████████▉·
    ─────────────┼──────────────────────────
    total        │     100.0%  ███████████▉
    n/a: the target is 0
