plan gap: why a target is missed, and what would close it.

fixture: demo

The third quarter of the demo: fewer deals were closed, and each was won for more.

    $ cd demo && plan gap --period 2026-Q3 --unit 万 --width 80
    临江流体华东销售部 · 2026-Q3 差距分析
    单位：万元

    销售额 1,131.13 万元，比目标 1,220.72 万元少 89.59 万元。按因素：结案商机
    -430.72 万元、平均赢单额 272.87 万元、成交率 42.66 万元、无商机订单 38.71 万元、
    复购订单 -12.16 万元、未拆分 -0.96 万元。差得最多：赵敏 -27.28 万元、孙强 -26.88
    万元、黄磊 -26.54 万元。离 2026-Q3 的目标还差 89.59 万元：按现在的平均赢单额还要
    赢单 9 个、按现在的成交率还要结案 17 个、还要拜访 38 次、或者已结案的商机成交率
    达到 65.8%。

    按因素
    步骤            金额  按因素
    ────────────────────────────────────────────────────
    目标        1,220.72  ██████████████████████████████
    结案商机     -430.72                     ▐██████████
    成交率         42.66                     ▐▌
    平均赢单额    272.87                      ▐██████▏
    复购订单      -12.16                             ▏
    无商机订单     38.71                             ▉
    退货            0.00
    未拆分         -0.96                             ▐
    销售额      1,131.13  ███████████████████████████▊

    销售额的构成
    期间        结案商机  成交率  平均赢单额  复购订单  无商机订单  退货    销售额
    ──────────────────────────────────────────────────────────────────────────────
    2025-Q3          175   51.4%        5.44    146.83      421.67  0.00  1,058.03
    按目标应有    185.64   50.6%        5.39    135.91      429.27  0.00  1,070.93
    2026-Q3           68   54.4%       10.56    123.75      467.98  0.00    982.30

    人员
    人员      目标    销售额    差距  结案商机  成交率  平均赢单额  复购订单
    ────────────────────────────────────────────────────────────────────────
    陈静    158.84    151.40   -7.44    -54.06   -1.11       27.41     22.29
    黄磊     63.06     36.52  -26.54    -16.52   -0.84       -1.48      5.01
    李娜    218.85    223.03    4.18    -70.89   33.72       24.08    -12.64
    刘洋    105.90     97.38   -8.52    -43.14    1.99       37.97    -11.82
    孙强     63.54     36.66  -26.88    -27.31   -9.65        9.81      5.12
    吴昊     56.47     58.80    2.33       n/a     n/a         n/a       n/a
    徐琳     93.32     90.03   -3.29       n/a     n/a         n/a       n/a
    杨帆    141.19    145.07    3.88    -51.90    9.99       73.99    -28.97
    张伟    167.98    173.06    5.08    -69.27   19.03       23.81     14.32
    赵敏    127.07     99.79  -27.28    -83.80  -15.83       74.94     -9.05
    周婷     24.50     19.39   -5.11    -13.82    5.36        2.34      3.57
    ────────────────────────────────────────────────────────────────────────
    合计  1,220.72  1,131.13  -89.59   -430.72   42.66      272.87    -12.16

    人员  无商机订单  退货  未拆分
    ──────────────────────────────
    陈静       -1.97  0.00    0.00
    黄磊      -12.72  0.00    0.00
    李娜       29.91  0.00    0.00
    刘洋        6.48  0.00    0.00
    孙强       -4.85  0.00    0.00
    吴昊         n/a   n/a    2.33
    徐琳         n/a   n/a   -3.29
    杨帆        0.76  0.00    0.00
    张伟       17.19  0.00    0.00
    赵敏        6.46  0.00    0.00
    周婷       -2.56  0.00    0.00
    ──────────────────────────────
    合计       38.71  0.00   -0.96
    n/a：去年同期没有销售

    分产品
    产品            目标    销售额     差距
    ───────────────────────────────────────
    蝶阀          261.28    159.46  -101.82
    离心泵        296.91    260.92   -35.99
    智能调节阀    211.24    186.63   -24.61
    备件与维保    118.76    112.83    -5.93
    球阀          190.02    206.05    16.03
    计量泵        142.51    205.24    62.73
    ───────────────────────────────────────
    合计        1,220.72  1,131.13   -89.59

    分客户
    客户          分摊的目标    销售额    差距
    ──────────────────────────────────────────
    鼎樾石化          121.25     50.03  -71.22
    檀溪精化           51.95      0.00  -51.95
    南桥热电           53.93     10.58  -43.35
    江澜水务集团       84.74     41.68  -43.06
    柏川化工           67.80     36.81  -30.99
    鸢湖水务           54.72     28.58  -26.14
    阆汀酒业           23.14      0.00  -23.14
    其他 35 个        734.45    806.50   72.05
    海栖船舶           25.23     59.58   34.35
    平芜热电            3.50     37.91   34.41
    泽垣环境集团        0.00     59.46   59.46
    ──────────────────────────────────────────
    合计            1,220.72  1,131.13  -89.59

    按价格与产品结构
    步骤              金额  按价格与产品结构
    ──────────────────────────────────────────────────────
    目标          1,220.72  ███████████████████████████▋
    销量            102.05                             ▐██
    产品结构       -188.26                           ▐████
    成交价对标价     -3.38                           ▐
    没有标价          0.00
    销售额        1,131.13  █████████████████████████▋

    怎样补上
    人员   还差  每工作日  还要赢单  还要结案  还要拜访  每个工作日拜访
    ───────────────────────────────────────────────────────────────────
    陈静   7.44      n/a¹         2         4         6            n/a¹
    黄磊  26.54      n/a¹         8        16        40            n/a¹
    刘洋   8.52      n/a¹         2         4         8            n/a¹
    孙强  26.88      n/a¹         6        18        30            n/a¹
    徐琳   3.29      n/a¹         1         2         7            n/a¹
    赵敏  27.28      n/a¹         3         8        15            n/a¹
    周婷   5.11      n/a¹         1         1         3            n/a¹
    ───────────────────────────────────────────────────────────────────
    合计  89.59      n/a¹         9        17        38            n/a¹

    人员  或成交率达到
    ──────────────────
    陈静         64.1%
    黄磊          n/a²
    刘洋         63.0%
    孙强          n/a²
    徐琳         71.3%
    赵敏         65.4%
    周婷          n/a²
    ──────────────────
    合计         65.8%
    n/a¹：没有剩余工作日
    n/a²：结案的商机全赢也不够

    各人销售额的构成
    结案商机 · 成交率 · 平均赢单额
    人员 │ 结案商机  2025-Q3 │ 成交率  2025-Q3 │ 平均赢单额  2025-Q3
    ─────┼───────────────────┼─────────────────┼────────────────────
    陈静 │       11       27 │  54.5%    55.6% │       7.10     4.55
    黄磊 │        4       19 │  50.0%    52.6% │       3.72     4.07
    李娜 │       10       17 │  70.0%    52.9% │      15.63    12.80
    刘洋 │        8       21 │  50.0%    47.6% │       8.20     3.23
    孙强 │        6        2 │  33.3%    50.0% │       5.31     3.62
    吴昊 │        6        0 │  50.0%     n/a¹ │       7.13     n/a²
    徐琳 │        5        0 │  60.0%     n/a¹ │       5.82     n/a²
    杨帆 │        6       12 │  66.7%    58.3% │      20.92     7.51
    张伟 │       14       31 │  57.1%    45.2% │       7.76     5.78
    赵敏 │        8       29 │  37.5%    48.3% │      12.21     3.87
    周婷 │        1       17 │ 100.0%    58.8% │       5.30     4.19

    复购订单 · 无商机订单 · 退货
    人员 │ 复购订单  2025-Q3 │ 无商机订单  2025-Q3 │ 退货  2025-Q3
    ─────┼───────────────────┼─────────────────────┼──────────────
    陈静 │    25.74     3.34 │      83.04    82.35 │ 0.00     0.00
    黄磊 │    11.37     9.84 │      17.72    47.13 │ 0.00     0.00
    李娜 │    18.59    29.37 │      95.02    61.24 │ 0.00     0.00
    刘洋 │    18.26    26.98 │      46.31    35.73 │ 0.00     0.00
    孙强 │     5.12     0.00 │      20.92     2.47 │ 0.00     0.00
    吴昊 │     1.79     0.00 │      35.61     0.00 │ 0.00     0.00
    徐琳 │     0.00     0.00 │      72.56     0.00 │ 0.00     0.00
    杨帆 │     8.70    38.37 │      52.69    52.89 │ 0.00     0.00
    张伟 │    24.75     9.54 │      86.26    63.17 │ 0.00     0.00
    赵敏 │     2.40    10.11 │      60.75    47.94 │ 0.00     0.00
    周婷 │     8.82    19.28 │       5.27    28.75 │ 0.00     0.00
    n/a¹：没有结案
    n/a²：没有赢单

    注：按目标应有：各人 2025-Q3 的结案商机、复购订单、无商机订单按同一倍数折算，使
    销售额等于目标
    注：未按因素拆分，吴昊、徐琳：去年同期没有销售
    注：分客户：目标按 2025-Q3 的销售额分摊

    账册：临江流体华东销售部 · 截至：2026-11-23
    期间：2026-Q3 (2026-07-01..2026-09-30) · 口径：签约 · 税：含税
    所读文件（SHA-256）：
    9d70ad8e2b5fe5358e7fac2abb6c6a8fd6ae16fd28a34b021cd92e64ba73c74c
    选项：--period 2026-Q3 --unit 万
    对比：2026-Q3（2026-07-01..2026-09-30，66 个工作日）与 2025-Q3
    （2025-07-01..2025-09-30，67 个工作日）对比

Another period that has not begun, or is not over, has no sales to be compared with, and one before all
records is not known; the period's own row is the whole:

    $ plan gap --period 2026-Q3 --with 2030 --as-of 2026-11-23 --lang en --by company --no-meta --unit 万 --width 100
    临江流体华东销售部 · gap 2026-Q3
    unit: 万元

    The gap is not known: 2030 has not begun.

    What sales were made of
    period   closed deals  close rate  average won amount  repeat orders  orders without a deal  returns
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    2030              n/a         n/a                 n/a            n/a                    n/a      n/a
    2026-Q3            79       54.4%                9.99         125.54                 576.15     0.00

    period      sales
    ─────────────────
    2030          n/a
    2026-Q3  1,131.13
    n/a: 2030 has not begun

    All together
    company             2030     sales  gap  closed deals  close rate  average won amount  repeat orders
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    临江流体华东销售部   n/a  1,131.13  n/a           n/a         n/a                 n/a            n/a

    company             orders without a deal  returns  not split
    ─────────────────────────────────────────────────────────────
    临江流体华东销售部                    n/a      n/a        n/a
    n/a: 2030 has not begun
    $ plan gap --period 2026-Q3 --with 2026-12 --as-of 2026-11-23 --lang en --by company --no-meta | sed -n 4,5p
    The gap is not known: 2026-12 has not begun.
    $ plan gap --period 2026-Q3 --with 2026-Q4 --as-of 2026-11-23 --by company --no-meta | sed -n 4,5p
    差距无法得出：2026-Q4 尚未结束。
    $ plan gap --period 2026-Q3 --with 2023-Q3 --as-of 2026-11-23 --lang en --no-meta --unit 万 --width 100 | sed '/^What each/,$d'
    临江流体华东销售部 · gap 2026-Q3
    unit: 万元

    The gap is not known: nothing is recorded of these days: the book's activities begin on 2025-01-01.

    What sales were made of
    period   closed deals  close rate  average won amount  repeat orders  orders without a deal  returns
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    2023-Q3           n/a         n/a                 n/a            n/a                    n/a      n/a
    2026-Q3            79       54.4%                9.99         125.54                 576.15     0.00

    period      sales
    ─────────────────
    2023-Q3       n/a
    2026-Q3  1,131.13
    n/a: nothing is recorded of these days: the book's activities begin on 2025-01-01

    By rep
    rep    2023-Q3     sales    gap  closed deals  close rate  average won amount  repeat orders
    ────────────────────────────────────────────────────────────────────────────────────────────
    陈静       n/a    151.40    n/a           n/a         n/a                 n/a            n/a
    黄磊       n/a     36.52    n/a           n/a         n/a                 n/a            n/a
    李娜       n/a    223.03    n/a           n/a         n/a                 n/a            n/a
    刘洋       n/a     97.38    n/a           n/a         n/a                 n/a            n/a
    孙强      0.00     36.66  36.66         10.62        0.00                0.00           5.12
    王芳       n/a      0.00    n/a           n/a         n/a                 n/a            n/a
    吴昊      0.00     58.80  58.80         21.40        0.00                0.00           1.79
    徐琳       n/a     90.03    n/a           n/a         n/a                 n/a            n/a
    杨帆       n/a    145.07    n/a           n/a         n/a                 n/a            n/a
    张伟       n/a    173.06    n/a           n/a         n/a                 n/a            n/a
    赵敏       n/a     99.79    n/a           n/a         n/a                 n/a            n/a
    周婷       n/a     19.39    n/a           n/a         n/a                 n/a            n/a
    ────────────────────────────────────────────────────────────────────────────────────────────
    total      n/a  1,131.13    n/a           n/a         n/a                 n/a            n/a

    rep    orders without a deal  returns
    ─────────────────────────────────────
    陈静                     n/a      n/a
    黄磊                     n/a      n/a
    李娜                     n/a      n/a
    刘洋                     n/a      n/a
    孙强                   20.92     0.00
    王芳                     n/a      n/a
    吴昊                   35.61     0.00
    徐琳                     n/a      n/a
    杨帆                     n/a      n/a
    张伟                     n/a      n/a
    赵敏                     n/a      n/a
    周婷                     n/a      n/a
    ─────────────────────────────────────
    total                    n/a      n/a
    n/a: nothing is recorded of these days: the book's activities begin on 2025-01-01

In English, by team, beside the quarter before:

    $ plan gap --lang en --period 2026-Q3 --with previous --by team --no-meta --width 100
    临江流体华东销售部 · gap 2026-Q3
    unit: CNY

    Sales 11,311,300 CNY are 1,540,800 CNY under those of 2026-Q2, 12,852,100 CNY. By factors: orders
    without a deal -1,041,500 CNY, closed deals -789,320.93 CNY, average won amount 203,272.67 CNY,
    returns 148,000 CNY, repeat orders -119,200 CNY, close rate 57,948.26 CNY. Furthest under: 黄磊
    -660,600 CNY, 李娜 -277,700 CNY, 赵敏 -233,900 CNY. What closes it is 1,540,800 CNY: deals to win at
    today's average: 16, deals to close at today's close rate: 30, visits: 67, or a close rate of 74.0%
    with the deals closed so far.

    By factors
    step                          amount  by factors
    ────────────────────────────────────────────────────────────────────
    2026-Q2                12,852,100.00  ██████████████████████████████
    closed deals             -789,320.93                              ██
    close rate                 57,948.26                              ▎
    average won amount        203,272.67                              ▐
    repeat orders            -119,200.00                              ▐
    orders without a deal  -1,041,500.00                            ██▌
    returns                   148,000.00                            ▍
    sales                  11,311,300.00  ██████████████████████████▍

    What sales were made of
    period   closed deals  close rate  average won amount  repeat orders  orders without a deal
    ───────────────────────────────────────────────────────────────────────────────────────────
    2026-Q2            90       54.4%           98,418.37   1,374,600.00           6,803,000.00
    2026-Q3            79       54.4%           99,869.77   1,255,400.00           5,761,500.00

    period      returns          sales
    ──────────────────────────────────
    2026-Q2  148,000.00  12,852,100.00
    2026-Q3        0.00  11,311,300.00

    By team
    team                   2026-Q2          sales            gap  closed deals   close rate
    ───────────────────────────────────────────────────────────────────────────────────────
    江苏组            3,896,400.00   3,190,000.00    -706,400.00    -42,966.47   -25,926.06

    浙沪组            8,955,700.00   8,121,300.00    -834,400.00   -746,354.46    83,874.32
      浙沪组 itself   3,615,600.00   3,442,400.00    -173,200.00     -1,733.15  -133,247.37
      大客户组        5,340,100.00   4,678,900.00    -661,200.00   -744,621.31   217,121.69
    ───────────────────────────────────────────────────────────────────────────────────────
    total            12,852,100.00  11,311,300.00  -1,540,800.00   -789,320.93    57,948.26

    team             average won amount  repeat orders  orders without a deal     returns
    ─────────────────────────────────────────────────────────────────────────────────────
    江苏组                  -396,007.47     375,600.00            -617,100.00        0.00

    浙沪组                   599,280.14    -494,800.00            -424,400.00  148,000.00
      浙沪组 itself         -231,419.48       2,500.00              42,700.00  148,000.00
      大客户组               830,699.62    -497,300.00            -467,100.00        0.00
    ─────────────────────────────────────────────────────────────────────────────────────
    total                    203,272.67    -119,200.00          -1,041,500.00  148,000.00

    By product
    product        2026-Q2       sales         gap
    ──────────────────────────────────────────────
    蝶阀         2,804,400   1,594,600  -1,209,800
    离心泵       3,348,000   2,609,200    -738,800
    计量泵       2,108,900   2,052,400     -56,500
    智能调节阀   1,876,000   1,866,300      -9,700
    球阀         1,870,000   2,060,500     190,500
    备件与维保     844,800   1,128,300     283,500
    ──────────────────────────────────────────────
    total       12,852,100  11,311,300  -1,540,800

    By customer
    customer         2026-Q2       sales         gap
    ────────────────────────────────────────────────
    鼎樾石化       1,172,700     500,300    -672,400
    栎湾制药         557,800     135,800    -422,000
    云岫纸业         397,200           0    -397,200
    江澜水务集团     797,900     416,800    -381,100
    砚池纸业         455,700     188,000    -267,700
    墨川仪表         215,200           0    -215,200
    泊岚化工         688,500     475,100    -213,400
    others: 36     7,899,300   7,781,400    -117,900
    栖云自来水       227,100     497,800     270,700
    恒屿制药         440,700     721,500     280,800
    泽垣环境集团           0     594,600     594,600
    ────────────────────────────────────────────────
    total         12,852,100  11,311,300  -1,540,800

    By price and mix
    step                             amount  by price and mix
    ───────────────────────────────────────────────────────────────────────
    2026-Q2                   12,852,100.00  ██████████████████████████████
    quantity sold             -2,266,648.22                          ▐█████
    mix of products              783,639.93                          ▐█▌
    price against list price     -57,791.71                            ▌
    without a list price               0.00
    sales                     11,311,300.00  ██████████████████████████▍

    What would close it
    rep    still lacking  each working day  deals to win  deals to close  visits to make
    ────────────────────────────────────────────────────────────────────────────────────
    陈静         221,700              n/a¹             4               8              12
    黄磊         660,600              n/a¹            18              36              90
    李娜         277,700              n/a¹             2               3               6
    刘洋          97,500              n/a¹             2               4               8
    孙强          52,200              n/a¹             1               3               5
    徐琳          59,100              n/a¹             2               4              14
    杨帆         149,600              n/a¹             1               2               5
    张伟         139,000              n/a¹             2               4               6
    赵敏         233,900              n/a¹             2               6              10
    ────────────────────────────────────────────────────────────────────────────────────
    total      1,540,800              n/a¹            16              30              67

    rep    visits each working day  or a close rate of
    ──────────────────────────────────────────────────
    陈静                      n/a¹               82.9%
    黄磊                      n/a¹                n/a²
    李娜                      n/a¹               87.8%
    刘洋                      n/a¹               64.9%
    孙强                      n/a¹               49.7%
    徐琳                      n/a¹               80.3%
    杨帆                      n/a¹               78.6%
    张伟                      n/a¹               69.9%
    赵敏                      n/a¹               61.4%
    ──────────────────────────────────────────────────
    total                     n/a¹               74.0%
    n/a¹: no working day is left
    n/a²: not even if every closed deal had been won

    What each one's sales were made of
    closed deals · close rate · average won amount
    rep  │ closed deals  2026-Q2 │ close rate  2026-Q2 │ average won amount     2026-Q2
    ─────┼───────────────────────┼─────────────────────┼───────────────────────────────
    陈静 │           11       11 │      54.5%    63.6% │          71,033.33  100,614.29
    黄磊 │            4        6 │      50.0%    50.0% │          37,150.00   81,333.33
    李娜 │           10       13 │      70.0%    61.5% │         156,314.29  122,725.00
    刘洋 │            8        9 │      50.0%    55.6% │          82,025.00  118,120.00
    孙强 │            6        9 │      33.3%    33.3% │          53,100.00   39,866.67
    吴昊 │            6        2 │      50.0%    50.0% │          71,333.33   26,400.00
    徐琳 │            5        8 │      60.0%    62.5% │          58,233.33   91,760.00
    杨帆 │            6       10 │      66.7%    50.0% │         209,200.00  106,080.00
    张伟 │           14       12 │      57.1%    58.3% │          77,562.50   97,800.00
    赵敏 │            8       10 │      37.5%    50.0% │         122,133.33   96,400.00
    周婷 │            1        0 │     100.0%     n/a¹ │          53,000.00        n/a²

    repeat orders · orders without a deal · returns
    rep  │ repeat orders     2026-Q2 │ orders without a deal       2026-Q2 │ returns     2026-Q2
    ─────┼───────────────────────────┼─────────────────────────────────────┼────────────────────
    陈静 │    257,400.00  312,800.00 │            830,400.00    718,600.00 │    0.00        0.00
    黄磊 │    113,700.00   73,800.00 │            177,200.00    708,000.00 │    0.00        0.00
    李娜 │    185,900.00  414,700.00 │            950,200.00  1,111,500.00 │    0.00        0.00
    刘洋 │    182,600.00   73,500.00 │            463,100.00    555,200.00 │    0.00  148,000.00
    孙强 │     51,200.00  120,300.00 │            209,200.00    178,900.00 │    0.00        0.00
    吴昊 │     17,900.00        0.00 │            356,100.00    363,400.00 │    0.00        0.00
    徐琳 │          0.00        0.00 │            725,600.00    500,600.00 │    0.00        0.00
    杨帆 │     87,000.00  238,500.00 │            526,900.00    831,400.00 │    0.00        0.00
    张伟 │    247,500.00        0.00 │            862,600.00  1,185,000.00 │    0.00        0.00
    赵敏 │     24,000.00  141,000.00 │            607,500.00    608,800.00 │    0.00        0.00
    周婷 │     88,200.00        0.00 │             52,700.00     41,600.00 │    0.00        0.00
    n/a¹: no deal was closed
    n/a²: no deal was won

A month that is not over, of one person:

    $ plan gap --lang en --rep sun.qiang --no-meta --width 100
    临江流体华东销售部 · gap 2026-11
    unit: CNY

    Sales 117,500 CNY are 97,966.66 CNY under the target to date 215,466.66 CNY. By factors: closed
    deals -69,859.19 CNY, close rate -40,660.81 CNY, orders without a deal 24,347.36 CNY, average won
    amount -11,794.02 CNY. What the target of 2026-11 still lacks is 165,300 CNY: 33,060 CNY each
    working day left, deals to win at today's average: 5, deals to close at today's close rate: 20,
    visits: 5.

    By factors
    step                       amount  by factors
    ─────────────────────────────────────────────────────────────────
    target to date         215,466.66  ██████████████████████████████
    closed deals           -69,859.19                      ▐█████████
    close rate             -40,660.81                ▐█████▎
    average won amount     -11,794.02               █▋
    repeat orders                0.00
    orders without a deal   24,347.36               ███▍
    returns                      0.00
    sales                  117,500.00  ████████████████▍

    What sales were made of
    period               closed deals  close rate  average won amount  repeat orders
    ────────────────────────────────────────────────────────────────────────────────
    2025-11 to the 23rd             5       40.0%           43,100.00           0.00
    as the target asks           9.29       40.0%           43,100.00           0.00
    2026-11 to the 23rd             4       25.0%           37,800.00           0.00

    period               orders without a deal  returns       sales
    ───────────────────────────────────────────────────────────────
    2025-11 to the 23rd              29,800.00     0.00  116,000.00
    as the target asks               55,352.64     0.00  215,466.66
    2026-11 to the 23rd              79,700.00     0.00  117,500.00

    By rep
    rep   target to date       sales         gap  closed deals  close rate  average won amount
    ──────────────────────────────────────────────────────────────────────────────────────────
    孙强      215,466.66  117,500.00  -97,966.66    -69,859.19  -40,660.81          -11,794.02

    rep   repeat orders  orders without a deal  returns
    ───────────────────────────────────────────────────
    孙强           0.00              24,347.36     0.00

    By product
    product  its part of the target       sales          gap
    ────────────────────────────────────────────────────────
    离心泵               135,038.16        0.00  -135,038.16
    球阀                  74,484.59        0.00   -74,484.59
    计量泵                     0.00   37,800.00    37,800.00
    蝶阀                   5,943.91   79,700.00    73,756.09
    ────────────────────────────────────────────────────────
    total                215,466.66  117,500.00   -97,966.66

    By customer
    customer  its part of the target       sales          gap
    ─────────────────────────────────────────────────────────
    笠泽食品              184,818.39   52,400.00  -132,418.39
    墨川仪表               30,648.27        0.00   -30,648.27
    青禾食品                    0.00   65,100.00    65,100.00
    ─────────────────────────────────────────────────────────
    total                 215,466.66  117,500.00   -97,966.66

    By price and mix
    step                           amount  by price and mix
    ─────────────────────────────────────────────────────────────────────
    target to date             215,466.66  ███████████████████████████▋
    quantity sold               18,459.51                             ▐██
    mix of products           -114,950.46                 ▐██████████████
    price against list price    -1,475.71                 ▎
    without a list price             0.00
    sales                      117,500.00  ███████████████▏

    What would close it
    rep   still lacking  each working day  deals to win  deals to close  visits to make
    ───────────────────────────────────────────────────────────────────────────────────
    孙强        165,300            33,060             5              20               5

    rep   visits each working day  or a close rate of
    ─────────────────────────────────────────────────
    孙强                     1.00                 n/a
    n/a: not even if every closed deal had been won

    What each one's sales were made of
    closed deals · close rate
    rep  │ closed deals  2025-11 to the 23rd │ close rate  2025-11 to the 23rd
    ─────┼───────────────────────────────────┼────────────────────────────────
    孙强 │            4                    5 │      25.0%                40.0%

    average won amount · repeat orders
    rep  │ average won amount  2025-11 to the 23rd │ repeat orders  2025-11 to the 23rd
    ─────┼─────────────────────────────────────────┼───────────────────────────────────
    孙强 │             37,800               43,100 │             0                    0

    orders without a deal · returns
    rep  │ orders without a deal  2025-11 to the 23rd │ returns  2025-11 to the 23rd
    ─────┼────────────────────────────────────────────┼─────────────────────────────
    孙强 │                79,700               29,800 │       0                    0

    note: the period is not over: the target is that of its days up to 2026-11-23
    note: as the target asks: each person's 2025-11 to the 23rd, with closed deals, repeat orders and
    orders without a deal multiplied so that sales are the target
    note: by product, by customer: the target is shared by the sales of 2025-11 to the 23rd

For machines every list is a table; csv shows the factors, or the one that is named:

    $ plan gap --period 2026-Q3 --format csv
    step,step_name,amount
    target,目标,12207200.00
    closed,结案商机,-4307154.60
    close_rate,成交率,426615.43
    average_won,平均赢单额,2728745.15
    repeat,复购订单,-121576.54
    direct,无商机订单,387070.56
    returns,退货,0.00
    unsplit,未拆分,-9600.00
    sales,销售额,11311300.00
    $ plan gap --period 2026-Q3 --table closing --format csv
    rep,rep_name,left,per_day,won_more,closed_more,visits_more,visits_per_day,close_rate
    chen.jing,陈静,74400.00,,2,4,6,,0.640672
    huang.lei,黄磊,265400.00,,8,16,40,,
    liu.yang,刘洋,85200.00,,2,4,8,,0.629838
    sun.qiang,孙强,268800.00,,6,18,30,,
    xu.lin,徐琳,32900.00,,1,2,7,,0.712994
    zhao.min,赵敏,272800.00,,3,8,15,,0.654203
    zhou.ting,周婷,51100.00,,1,1,3,,
    $ plan gap --period 2026-Q3 --by 团队 --table people --format csv
    team,team_name,target,sales,gap,closed,close_rate,average_won,repeat,direct,returns,unsplit
    jiangsu,江苏组,3488600.00,3190000.00,-298600.00,-996103.93,235512.90,246741.18,229019.69,19130.16,0.00,-32900.00
    zhehu,浙沪组,3847500.00,3442400.00,-405100.00,-1245128.28,-87697.41,751862.41,155965.18,-3401.90,0.00,23300.00
    zhehu-key,大客户组,4871100.00,4678900.00,-192200.00,-2065922.39,278799.94,1730141.56,-506561.41,371342.30,0.00,0.00

A small book, to be followed by hand. A thousand each month. In March 2025 two deals of four were won
at 300 each, 100 was repeated and 100 sold without a deal: 800, and five fourths of it are the target.
Now one deal of two was won at 350, 150 repeated, 10 taken back. Closed deals, 5 to 2: -3 x 1/2 x 325;
the average won amount, 300 to 350: 50 x 1/2 x 3.5; of the two halves of a yen the first gets the one.

    $ mkdir ../small && cd ../small && cat > plan.yaml <<'END'
    > format: 1
    > book: {name: small, currency: JPY}
    > years: {2026: {target: 12000}}
    > reps: [{id: ann}, {id: bob, from: 2026-03-01, share: 0}]
    > customers: [{id: acme}, {id: best}]
    > END
    $ mkdir activities && cat > activities/all.yaml <<'END'
    > activities:
    > - {date: 2025-01-01, rep: ann, kind: lead, customer: best, deal: old}
    > - {date: 2025-01-01, rep: ann, kind: lead, customer: acme, deal: a}
    > - {date: 2025-01-01, rep: ann, kind: lead, customer: acme, deal: b}
    > - {date: 2025-01-02, rep: ann, kind: order, customer: best, deal: old, amount: 50}
    > - {date: 2025-03-03, rep: ann, kind: order, customer: acme, deal: a, amount: 200}
    > - {date: 2025-03-04, rep: ann, kind: order, customer: acme, deal: b, amount: 400}
    > - {date: 2025-03-05, rep: ann, kind: lead, customer: acme, deal: c}
    > - {date: 2025-03-06, rep: ann, kind: lead, customer: acme, deal: d}
    > - {date: 2025-03-07, rep: ann, kind: lost, deal: c}
    > - {date: 2025-03-08, rep: ann, kind: lost, deal: d}
    > - {date: 2025-03-09, rep: ann, kind: order, customer: best, deal: old, amount: 100}
    > - {date: 2025-03-10, rep: ann, kind: order, customer: best, amount: 100}
    > - {date: 2026-02-02, rep: ann, kind: lead, customer: acme, deal: e}
    > - {date: 2026-03-03, rep: ann, kind: order, customer: acme, deal: e, amount: 350}
    > - {date: 2026-03-04, rep: ann, kind: lead, customer: acme, deal: f}
    > - {date: 2026-03-05, rep: ann, kind: lost, deal: f}
    > - {date: 2026-03-06, rep: ann, kind: order, customer: acme, deal: e, amount: 150}
    > - {date: 2026-03-07, rep: ann, kind: return, customer: acme, amount: 10}
    > END
    $ plan gap --period 2026-03 --no-meta --width 100
    small · gap 2026-03
    unit: JPY

    Sales 490 JPY are 510 JPY under the target 1,000 JPY. By factors: closed deals -487 JPY, orders
    without a deal -125 JPY, average won amount 87 JPY, repeat orders 25 JPY, returns -10 JPY. What the
    target of 2026-03 still lacks is 510 JPY: deals to win at today's average: 2, deals to close at
    today's close rate: 4.

    By factors
    step                   amount  by factors
    ─────────────────────────────────────────────────────────────
    target                  1,000  ██████████████████████████████
    closed deals             -487                 ▐██████████████
    close rate                  0
    average won amount         87                 ▐██
    repeat orders              25                    ▊
    orders without a deal    -125                 ███▊
    returns                   -10                ▐
    sales                     490  ██████████████▊

    What sales were made of
    period              closed deals  close rate  average won amount  repeat orders
    ───────────────────────────────────────────────────────────────────────────────
    2025-03                        4       50.0%                 300            100
    as the target asks             5       50.0%                 300            125
    2026-03                        2       50.0%                 350            150

    period              orders without a deal  returns  sales
    ─────────────────────────────────────────────────────────
    2025-03                               100        0    800
    as the target asks                    125        0  1,000
    2026-03                                 0       10    490

    By rep
    rep  target  sales   gap  closed deals  close rate  average won amount  repeat orders
    ─────────────────────────────────────────────────────────────────────────────────────
    ann   1,000    490  -510          -487           0                  87             25

    rep  orders without a deal  returns
    ───────────────────────────────────
    ann                   -125      -10

    By customer
    customer  its part of the target  sales   gap
    ─────────────────────────────────────────────
    acme                         750    490  -260
    best                         250      0  -250
    ─────────────────────────────────────────────
    total                      1,000    490  -510

    What would close it
    rep  still lacking  each working day  deals to win  deals to close  visits to make
    ──────────────────────────────────────────────────────────────────────────────────
    ann            510              n/a¹             2               4            n/a²

    rep  visits each working day  or a close rate of
    ────────────────────────────────────────────────
    ann                     n/a²                n/a³
    n/a¹: no working day is left
    n/a²: no visit was recorded
    n/a³: not even if every closed deal had been won

    What each one's sales were made of
    closed deals · close rate · average won amount
    rep │ closed deals  2025-03 │ close rate  2025-03 │ average won amount  2025-03
    ────┼───────────────────────┼─────────────────────┼────────────────────────────
    ann │            2        4 │      50.0%    50.0% │                350      300

    repeat orders · orders without a deal · returns
    rep │ repeat orders  2025-03 │ orders without a deal  2025-03 │ returns  2025-03
    ────┼────────────────────────┼────────────────────────────────┼─────────────────
    ann │           150      100 │                     0      100 │      10        0

    note: as the target asks: each person's 2025-03, with closed deals, repeat orders and orders without
    a deal multiplied so that sales are the target
    note: by product, by customer: the target is shared by the sales of 2025-03

Bob has no target and sold nothing a year before: all that he sells now is more of it.

    $ echo '- {date: 2026-03-09, rep: bob, kind: order, customer: acme, amount: 30}' >> activities/all.yaml
    $ plan gap --period 2026-03 --format csv
    step,step_name,amount
    target,target,1000
    closed,closed deals,-487
    close_rate,close rate,0
    average_won,average won amount,87
    repeat,repeat orders,25
    direct,orders without a deal,-95
    returns,returns,-10
    sales,sales,520
    $ plan gap --period 2026-03 --format csv --table people
    rep,rep_name,target,sales,gap,closed,close_rate,average_won,repeat,direct,returns,unsplit
    ann,ann,1000,490,-510,-487,0,87,25,-125,-10,0
    bob,bob,0,30,30,0,0,0,0,30,0,0
    $ plan gap --period 2026-03 --no-meta | grep '^note'
    note: as the target asks: each person's 2025-03, with closed deals, repeat orders and orders without
    note: by product, by customer: the target is shared by the sales of 2025-03

A target that is reached has nothing to close:

    $ plan gap --period 2026-03 --rep bob --no-meta
    small · gap 2026-03
    unit: JPY

    Sales 30 JPY are 30 JPY over the target 0 JPY. By factors: orders without a deal 30 JPY.

    By factors
    step                   amount  by factors
    ─────────────────────────────────────────────────────────────
    target                      0
    closed deals                0
    close rate                  0
    average won amount          0
    repeat orders               0
    orders without a deal      30  ██████████████████████████████
    returns                     0
    sales                      30  ██████████████████████████████

    What sales were made of
    period              closed deals  close rate  average won amount  repeat orders
    ───────────────────────────────────────────────────────────────────────────────
    2025-03                        0        n/a¹                n/a²              0
    as the target asks             0        n/a¹                n/a²              0
    2026-03                        0        n/a¹                n/a²              0

    period              orders without a deal  returns  sales
    ─────────────────────────────────────────────────────────
    2025-03                                 0        0      0
    as the target asks                      0        0      0
    2026-03                                30        0     30
    n/a¹: no deal was closed
    n/a²: no deal was won

    By rep
    rep  target  sales  gap  closed deals  close rate  average won amount  repeat orders
    ────────────────────────────────────────────────────────────────────────────────────
    bob       0     30   30             0           0                   0              0

    rep  orders without a deal  returns
    ───────────────────────────────────
    bob                     30        0

    By customer
    customer  its part of the target  sales  gap
    ────────────────────────────────────────────
    acme                           0     30   30

    What each one's sales were made of
    closed deals · close rate · average won amount
    rep │ closed deals  2025-03 │ close rate  2025-03 │ average won amount  2025-03
    ────┼───────────────────────┼─────────────────────┼────────────────────────────
    bob │            0        0 │       n/a¹     n/a¹ │               n/a²     n/a²

    repeat orders · orders without a deal · returns
    rep │ repeat orders  2025-03 │ orders without a deal  2025-03 │ returns  2025-03
    ────┼────────────────────────┼────────────────────────────────┼─────────────────
    bob │             0        0 │                    30        0 │       0        0
    n/a¹: no deal was closed
    n/a²: no deal was won

    note: as the target asks: each person's 2025-03, with closed deals, repeat orders and orders without
    a deal multiplied so that sales are the target
    note: by product, by customer: the target is shared by the sales of 2025-03

Where the gap cannot be told it says why: days to come, a year without a plan, a period without a twin.

    $ plan gap --period 2027-01 --no-meta
    small · gap 2027-01
    unit: JPY

    The gap is not known: no day of the period has passed.

    rep    target to date  sales  gap  closed deals  close rate  average won amount  repeat orders
    ──────────────────────────────────────────────────────────────────────────────────────────────
    ann               n/a      0  n/a           n/a         n/a                 n/a            n/a
    bob               n/a      0  n/a           n/a         n/a                 n/a            n/a
    ──────────────────────────────────────────────────────────────────────────────────────────────
    total             n/a      0  n/a           n/a         n/a                 n/a            n/a

    rep    orders without a deal  returns  not split
    ────────────────────────────────────────────────
    ann                      n/a      n/a        n/a
    bob                      n/a      n/a        n/a
    ────────────────────────────────────────────────
    total                    n/a      n/a        n/a
    n/a: no day of the period has passed
    $ plan gap --period 2026-12 --no-meta
    small · gap 2026-12
    unit: JPY

    The gap is not known: no day of the period has passed. What the target of 2026-12 still lacks is
    1,000 JPY: 43 JPY each working day left.

    By rep
    rep  target to date  sales  gap  closed deals  close rate  average won amount  repeat orders
    ────────────────────────────────────────────────────────────────────────────────────────────
    ann             n/a      0  n/a           n/a         n/a                 n/a            n/a

    rep  orders without a deal  returns  not split
    ──────────────────────────────────────────────
    ann                    n/a      n/a        n/a
    n/a: no day of the period has passed

    What would close it
    rep  still lacking  each working day  deals to win  deals to close  visits to make
    ──────────────────────────────────────────────────────────────────────────────────
    ann          1,000                43           n/a             n/a             n/a

    rep  visits each working day  or a close rate of
    ────────────────────────────────────────────────
    ann                      n/a                 n/a
    n/a: no deal was won
    $ plan gap --period 2025-03 --no-meta
    small · gap 2025-03
    unit: JPY

    The gap is not known: 2025 has no plan, the book has one of 2026.

    rep  target  sales  gap  closed deals  close rate  average won amount  repeat orders
    ────────────────────────────────────────────────────────────────────────────────────
    ann     n/a    800  n/a           n/a         n/a                 n/a            n/a

    rep  orders without a deal  returns  not split
    ──────────────────────────────────────────────
    ann                    n/a      n/a        n/a
    n/a: 2025 has no plan, the book has one of 2026
    $ plan gap --period 2026-W53 --with last-year --as-of 2027-02-01 --no-meta
    small · gap 2026-W53
    unit: JPY

    The gap is not known: that year has no such week.

    What sales were made of
    period    closed deals  close rate  average won amount  repeat orders  orders without a deal
    ────────────────────────────────────────────────────────────────────────────────────────────
    n/a               n/a¹        n/a¹                n/a¹           n/a¹                   n/a¹
    2026-W53             0        n/a²                n/a³              0                      0

    period    returns  sales
    ────────────────────────
    n/a          n/a¹   n/a¹
    2026-W53        0      0
    n/a¹: that year has no such week
    n/a²: no deal was closed
    n/a³: no deal was won

    By rep
    rep    n/a  sales  gap  closed deals  close rate  average won amount  repeat orders
    ───────────────────────────────────────────────────────────────────────────────────
    ann    n/a      0  n/a           n/a         n/a                 n/a            n/a
    bob    n/a      0  n/a           n/a         n/a                 n/a            n/a
    ───────────────────────────────────────────────────────────────────────────────────
    total  n/a      0  n/a           n/a         n/a                 n/a            n/a

    rep    orders without a deal  returns  not split
    ────────────────────────────────────────────────
    ann                      n/a      n/a        n/a
    bob                      n/a      n/a        n/a
    ────────────────────────────────────────────────
    total                    n/a      n/a        n/a
    n/a: that year has no such week

Of 2024 history tells the sales alone: the gap of March 2025 is not split by factors, and says so.

    $ cat >> plan.yaml <<'END'
    > history: [{rep: ann, period: 2024, sales: 9000}]
    > END
    $ sed -i 's/2026: {target: 12000}/2025: {target: 12000}, &/' plan.yaml
    $ plan gap --period 2025-03 --no-meta
    small · gap 2025-03
    unit: JPY

    Sales 800 JPY are 200 JPY under the target 1,000 JPY. What the target of 2025-03 still lacks is 200
    JPY: deals to win at today's average: 1, deals to close at today's close rate: 2, or a close rate of
    66.7% with the deals closed so far.

    By rep
    rep  target  sales   gap  closed deals  close rate  average won amount  repeat orders
    ─────────────────────────────────────────────────────────────────────────────────────
    ann   1,000    800  -200           n/a         n/a                 n/a            n/a

    rep  orders without a deal  returns  not split
    ──────────────────────────────────────────────
    ann                    n/a      n/a       -200
    n/a: the book's history does not tell it

    What would close it
    rep  still lacking  each working day  deals to win  deals to close  visits to make
    ──────────────────────────────────────────────────────────────────────────────────
    ann            200              n/a¹             1               2            n/a²

    rep  visits each working day  or a close rate of
    ────────────────────────────────────────────────
    ann                     n/a²               66.7%
    n/a¹: no working day is left
    n/a²: no visit was recorded

    note: not split by factors, by contributors alone: the book's history does not tell it
    note: by customer: not told, since: the book's history does not tell it by customer
    note: by product: the target is shared by the sales of 2024-03
    note: history tells totals of 2024: a part of them is an even spread over working days

Who moved within these days counts with the last team for all of them, and a note says so. The target
of March is 1000 for each; what ann sold with the first team is the second's here.

    $ mkdir ../teams && cd ../teams && cat > plan.yaml <<'END'
    > format: 1
    > book: {name: teams, currency: JPY}
    > years: {2026: {target: 24000}}
    > teams: [{id: east}, {id: west}]
    > reps:
    >   - {id: ann, team: east, moves: [{date: 2026-03-10, team: west}]}
    >   - {id: bob, team: east}
    > customers: [{id: acme}]
    > END
    $ mkdir activities && cat > activities/all.yaml <<'END'
    > activities:
    > - {date: 2025-03-03, rep: ann, kind: order, customer: acme, amount: 500}
    > - {date: 2026-03-03, rep: ann, kind: order, customer: acme, amount: 900}
    > END
    $ plan gap --period 2026-03 --by team --table people --no-meta
    teams · gap 2026-03
    unit: JPY

    Sales 900 JPY are 1,100 JPY under the target 2,000 JPY. By factors: not split -1,000 JPY, orders
    without a deal -100 JPY. Furthest under: bob -1,000 JPY, ann -100 JPY. What the target of 2026-03
    still lacks is 1,100 JPY.

    team   target  sales     gap  closed deals  close rate  average won amount  repeat orders
    ─────────────────────────────────────────────────────────────────────────────────────────
    east    1,000      0  -1,000           n/a         n/a                 n/a            n/a
    west    1,000    900    -100             0           0                   0              0
    ─────────────────────────────────────────────────────────────────────────────────────────
    total   2,000    900  -1,100             0           0                   0              0

    team   orders without a deal  returns  not split
    ────────────────────────────────────────────────
    east                     n/a      n/a     -1,000
    west                    -100        0          0
    ────────────────────────────────────────────────
    total                   -100        0     -1,000
    n/a: no sales a year before

    note: as the target asks: each person's 2025-03, with closed deals, repeat orders and orders without
    a deal multiplied so that sales are the target
    note: not split by factors, bob: no sales a year before
    note: by product, by customer: the target is shared by the sales of 2025-03
    note: moved within these days, counted with the last team: ann
    $ cd ../small

--align lays the baseline, last year's period, whether or not --with names one: working days for working
days move the part of it that is over.

    $ asked() { plan gap --period 2026-03 --as-of 2026-03-10 --no-meta "$@" | grep "person's"; }
    $ asked --align calendar
    note: as the target asks: each person's 2025-03 to the 10th, with closed deals, repeat orders and
    $ asked --align workdays
    note: as the target asks: each person's 2025-03 to the 11th, with closed deals, repeat orders and
    $ plan gap --period 2026-03 --as-of 2026-03-10 --align workdays | grep options
    options: --period 2026-03 --align workdays

Refused: an axis that gaps are not told by, two of them, a filter without targets, bad words.

    $ plan gap --by product
    plan: --by cannot be "product"
       hint: there are: company, team, rep
    [2]
    $ plan gap --by team,rep
    plan: --by takes one axis here
       hint: its axes are company, team, rep
    [2]
    $ plan gap --customer acme
    plan: there are no targets by customer
       hint: --with PERIOD takes another period's sales in their place
    [2]
    $ plan gap --customer acme --with last-year --period 2026-03 --format csv
    step,step_name,amount
    base,2025-03,600
    closed,closed deals,-325
    close_rate,close rate,0
    average_won,average won amount,75
    repeat,repeat orders,150
    direct,orders without a deal,30
    returns,returns,-10
    sales,sales,520
    $ plan gap --period 2026-13
    plan: there is no month 13
       2026-13
            ^
       hint: months are 01 to 12
    [2]
    $ plan gap --with yesteryear
    plan: "yesteryear" is not a period
       yesteryear
       ^
       hint: write yesterday
    [2]
    $ plan gap now
    plan: gap does not know what to do with "now"
       hint: write: plan gap --rep now
    [2]
