plan summary: the periodic sales summary.

fixture: demo

Last week, of the department, at 80 columns:

    $ cd demo && plan summary --unit 万 --width 80
    临江流体华东销售部 · 销售总结 2026-W47
    单位：万元

    2026-W47：销售额 191.68 万元，完成目标 129.36 万元的 148.2%，同比 +61.5%。本年累
    计：销售额 4,217.79 万元，完成目标 4,432.30 万元的 95.2%，同比 +8.9%。

    目标与完成
    期间          目标    销售额     差额  完成率  去年同期  增长率
    ───────────────────────────────────────────────────────────────
    2026-W47    129.36    191.68    62.32  148.2%    118.67   61.5%
    本月累计    388.09    373.81   -14.28   96.3%    282.95   32.1%
    本季累计    810.90    777.27   -33.63   95.9%    657.62   18.2%
    本年累计  4,432.30  4,217.79  -214.51   95.2%  3,872.94    8.9%

    与目标的差距
    销售额 191.68 万元，比目标 129.36 万元多 62.32 万元。按因素：结案商机 -66.20
      万元、平均赢单额 44.74 万元、无商机订单 42.77 万元、成交率 33.80 万元、未拆分
      15.55 万元、复购订单 -7.10 万元、退货 -1.24 万元。
    差得最多：赵敏 -13.47 万元、杨帆 -2.16 万元、刘洋 -1.63 万元。

    工作完成情况
    指标        2026-W47  2026-W46  较 2026-W46 增长  2025-W47  较 2025-W47 增长
    ────────────────────────────────────────────────────────────────────────────
    签单额        192.92     99.88             93.2%    118.67             62.6%
    退货额          1.24      0.00               n/a      0.00               n/a
    签单数            24        11            118.2%        23              4.3%
    平均单额        8.04      9.08            -11.5%      5.16             55.8%
    赢单               6         6              0.0%         9            -33.3%
    输单               4         4              0.0%        11            -63.6%
    回款           55.70     34.40             61.9%    114.51            -51.4%
    费用            7.30      1.23            495.2%      2.41            203.0%
    联络              44        34             29.4%        12            266.7%
    拜访              31        25             24.0%        11            181.8%
    老客户拜访        29        25             16.0%        11            163.6%
    新客户             1         0               n/a         0               n/a
    丧失客户           1         0               n/a         0               n/a
    n/a：基数为 0

    业绩与比率
    指标        2026-W47  2026-W46  较 2026-W46 百分点  2025-W47  较 2025-W47 百分点
    ────────────────────────────────────────────────────────────────────────────────
    成交率         60.0%     60.0%                 0.0     45.0%               +15.0
    费用率          3.8%      1.2%                +2.6      2.0%                +1.8
    毛利率         33.7%     33.9%                -0.1     34.2%                -0.5
    利润率         29.9%     32.6%                -2.7     32.2%                -2.3
    回款率         29.1%     34.4%                -5.4     96.5%               -67.4
    商机跟进率     77.0%     63.2%               +13.8     64.4%               +12.6
    汇报率         90.9%     90.9%                 0.0       n/a                 n/a
    回复率         66.7%      0.0%               +66.7       n/a                 n/a
    n/a：没有到期的

    人员
    人员    目标  销售额  完成率  赢单  输单  联络  拜访  费用  各人完成率
    ────────────────────────────────────────────────────────────────────────────────
    陈静   16.83   22.98  136.5%     1     0     5     3  1.58  █████████████
    李娜   23.19   42.39  182.8%     1     0     7     7  0.70  █████████████████▍
    刘洋   11.22    9.59   85.5%     0     1     3     2  0.48  ████████▏│
    孙强    6.73    7.97  118.4%     0     1     0     0  0.42  ███████████▎
    王芳    0.00    0.00     n/a     0     0     1     1  0.00
    吴昊    5.99   19.75  330.0%     1     0     6     4  0.50  ██████████████████▶
    徐琳    9.63   11.41  118.5%     0     1     6     3  0.42  ███████████▎
    杨帆   14.96   12.80   85.6%     1     1     3     2  0.45  ████████▏│
    张伟   17.33   53.49  308.6%     1     0     6     3  0.71  ██████████████████▶
    赵敏   13.47    0.00    0.0%     0     0     3     2  1.63           │
    周婷   10.01   11.30  112.9%     1     0     4     4  0.41  ██████████▊
    ────────────────────────────────────────────────────────────────────────────────
    合计  129.36  191.68  148.2%     6     4    44    31  7.30
    n/a：目标为 0

    活动目标
    拜访 · 联络
    人员 │ 拜访  目标数  完成率  日均 │ 联络  目标数  完成率  日均
    ─────┼────────────────────────────┼───────────────────────────
    陈静 │    3     1.4  210.0%   0.6 │    5     1.9  262.5%   1.0
    李娜 │    7     1.4  490.0%   1.4 │    7     1.9  367.5%   1.4
    刘洋 │    2     1.4  140.0%   0.4 │    3     1.9  157.5%   0.6
    孙强 │    0     1.4    0.0%   0.0 │    0     1.9    0.0%   0.0
    王芳 │    1     1.4   70.0%   0.2 │    1     1.9   52.5%   0.2
    吴昊 │    4     1.4  280.0%   0.8 │    6     1.9  315.0%   1.2
    徐琳 │    3     1.4  210.0%   0.6 │    6     1.9  315.0%   1.2
    杨帆 │    2     1.4  140.0%   0.4 │    3     1.9  157.5%   0.6
    张伟 │    3     1.4  210.0%   0.6 │    6     1.9  315.0%   1.2
    赵敏 │    2     1.4  140.0%   0.4 │    3     1.9  157.5%   0.6
    周婷 │    4     1.4  280.0%   0.8 │    4     1.9  210.0%   0.8
    ─────┼────────────────────────────┼───────────────────────────
    合计 │   31    15.7  197.3%   6.2 │   44    21.0  210.0%   8.8

    新客户 · 老客户拜访
    人员 │ 新客户  目标数  完成率  日均 │ 老客户拜访  目标数  完成率  日均
    ─────┼──────────────────────────────┼─────────────────────────────────
    陈静 │      0    n/a¹    n/a¹   0.0 │          3                   0.6
    李娜 │      0    n/a¹    n/a¹   0.0 │          7     1.2  588.0%   1.4
    刘洋 │      0    n/a¹    n/a¹   0.0 │          2                   0.4
    孙强 │      0    n/a¹    n/a¹   0.0 │          0                   0.0
    王芳 │      0    n/a¹    n/a¹   0.0 │          1                   0.2
    吴昊 │      0    n/a²    n/a²   0.0 │          3                   0.6
    徐琳 │      0    n/a¹    n/a¹   0.0 │          3                   0.6
    杨帆 │      0    n/a¹    n/a¹   0.0 │          2     1.2  168.0%   0.4
    张伟 │      0    n/a¹    n/a¹   0.0 │          3                   0.6
    赵敏 │      0    n/a¹    n/a¹   0.0 │          2     1.2  168.0%   0.4
    周婷 │      1    n/a¹    n/a¹   0.2 │          3                   0.6
    ─────┼──────────────────────────────┼─────────────────────────────────
    合计 │      1    n/a¹    n/a¹   0.2 │         29     3.6  308.0%   5.8
    n/a¹：每年目标为 1，这些天所占不到 0.1
    n/a²：每半年目标为 1，这些天所占不到 0.1

    赢单
    日期        客户          人员  产品         金额
    ─────────────────────────────────────────────────
    2026-11-17  栖云自来水    陈静  蝶阀        12.40
    2026-11-18  茗嘉食品      周婷  计量泵       5.04
    2026-11-18  梧野电子      吴昊  球阀         6.25
    2026-11-18  江澜水务集团  李娜  智能调节阀  20.80
    2026-11-19  鸢湖水务      张伟  离心泵      14.60
    2026-11-20  沧翎海工      杨帆  球阀         7.15

    输单
    日期        客户      人员  原因                                 竞争对手   金额
    ────────────────────────────────────────────────────────────────────────────────
    2026-11-16  岑桥重工  徐琳  客户要一百二十天账期，公司不批       铭川阀业   6.40
    2026-11-17  笠泽食品  孙强  报价后三周没有回访，客户找了别家     本地小厂   7.55
    2026-11-18  叠石建材  刘洋  价格高出一成五，客户只比价           博钧泵业  11.16
    2026-11-19  海栖船舶  杨帆  船东指定外资品牌，进不了供应商短名   维森控制  16.08
                                单

    移交的商机和撤销的订单
    日期        变化  客户      人员  商机或订单  原因                          金额
    ────────────────────────────────────────────────────────────────────────────────
    2026-11-20  撤单  砚池纸业  徐琳  so26-084    客户总部冻结年内采购，合同   12.80
                                                  未盖章

    新客户与丧失客户
    日期        变化          客户      人员  原因
    ────────────────────────────────────────────────────────
    2026-11-18  新增          茗嘉食品  周婷  上海泵阀展线索
    2026-11-18  丧失（休眠）  墨川仪表  孙强

    信息与困难
    困难与请示 · 2026-11-17 · 孙强 · 笠泽食品：笠泽报价以后约不到人，不知道还能找
      谁。
    产品信息 · 2026-11-19 · 吴昊 · 朔光半导体材料：半导体客户要求泵头颗粒度报告，
      我们没有现成的。
    产品信息 · 2026-11-20 · 张伟 · 柏川化工：测算软件不支持夜间变频工况，只能手
      算。
    竞品信息 · 2026-11-16 · 徐琳 · 岑桥重工：铭川给一百二十天账期，只求进门，质量
      问题客户也知道。
    竞品信息 · 2026-11-18 · 刘洋 · 叠石建材：博钧水泥行业报价比我们低一成五，配件
      另收高价。
    市场信息 · 2026-11-19 · 杨帆 · 海栖船舶：船厂订单排到2028年，出口船占七成，美
      元结算会更多。
    经验教训 · 2026-11-18 · 李娜 · 江澜水务集团：把同工况一年的运行数据摆出来，客
      户就不谈价格了。

    会议纪要
    2026-11-16 · 周一例会 · 王芳：张伟：柏川测算报告拖了一周；孙强：周报缺两期，墨
      川再不去就丢了；陈静：锦曜评审盯紧。框架续签名单周五前报。

    未交的计划与汇报
    人员  汇报  期间      期限
    ────────────────────────────────
    孙强  周报  2026-W46  2026-11-16

    逾期应收款
    期限        客户          人员  逾期应收
    ────────────────────────────────────────
    2026-09-15  锦曜新材料    陈静     33.08
    2026-09-27  梧野电子      吴昊     19.32
    2026-11-07  叠石建材      刘洋     15.34
    2026-11-05  澄怀生物      陈静     11.27
    2026-09-05  汀舟乳业      刘洋     10.53
    2026-11-06  栖云自来水    陈静     10.28
    2026-11-14  平芜热电      刘洋      8.84
    2026-11-20  泊岚化工      赵敏      7.86
    2026-11-15  望潮燃气集团  李娜      7.62
    2026-10-19  霁川特钢      张伟      7.19
    2026-11-16  鼎樾石化      李娜      6.65
    2026-07-09  汐源环保      徐琳      6.08
    2026-11-07  棠里制药      周婷      5.30
    2026-10-06  柏川化工      张伟      5.15
    2026-10-26  麓石市政      徐琳      4.95
    2026-07-09  檀溪精化      张伟      4.88
    2026-09-10  秋泽环境      徐琳      3.66
    2026-10-23  屿川光电      张伟      3.52
    2026-11-07  青禾食品      孙强      3.46
    2026-11-02  芷汀乳业      周婷      2.73
    ────────────────────────────────────────
                合计                  177.71

    到期与待办
    期限        剩余或逾期   人员  种类    客户          要做什么
    ────────────────────────────────────────────────────────────────────────────────
    2026-01-20  逾期 307 天  孙强  培训                  智能调节阀选型与竞品对比
    2026-04-22  逾期 215 天  周婷  培训                  谈判技巧与案例演练
    2026-09-16  逾期 68 天   孙强  培训                  合同条款与回款风险
    2026-11-13  逾期 10 天   孙强  任务                  阆汀丧失说明与挽回办法
    2026-11-13  逾期 10 天   张伟  任务                  柏川节能测算报告
    2026-11-18  逾期 5 天    孙强  任务                  墨川、笠泽登门并约设备科
    2026-11-18  逾期 5 天    刘洋  需求    平芜热电      热网循环泵要振动检测报告
    2026-11-24  还有 1 天    孙强  任务                  笠泽丢单说明
    2026-11-25  还有 2 天    刘洋  任务                  三个停滞商机报处理意见
    2026-11-25  还有 2 天    李娜  需求    望潮燃气集团  规格书要补充低温工况
    2026-11-25  还有 2 天    李娜  下一步  泽垣环境集团  框架协议条款第二轮
    2026-11-26  还有 3 天    张伟  下一步  鸢湖水务      陪同看二厂泵房，确认改造范
                                                         围
    2026-11-27  还有 4 天    徐琳  任务                  麓石一户一策
    2026-11-27  还有 4 天    张伟  下一步  柏川化工      提交节能测算报告

    注：有的目标不是人人都有：合计的完成率只算有目标的人
    注：有 36 个商机和客户需要跟进，见 plan due

    账册：临江流体华东销售部 · 截至：2026-11-23
    期间：2026-W47 (2026-11-16..2026-11-22) · 口径：签约 · 税：含税
    所读文件（SHA-256）：
    9d70ad8e2b5fe5358e7fac2abb6c6a8fd6ae16fd28a34b021cd92e64ba73c74c
    选项：--unit 万
    对比：2026-W47（2026-11-16..2026-11-22，5 个工作日）与 2026-W46
    （2026-11-09..2026-11-15，5 个工作日）对比；2026-W47（2026-11-16..2026-11-22，5
    个工作日）与 2025-W47（2025-11-17..2025-11-23，5 个工作日）对比

A team's and a person's:

    $ plan summary --team zhehu-key --period 2026-Q3 --unit 万 --width 80 --no-meta --lang en | head -40
    临江流体华东销售部 · sales summary 大客户组 2026-Q3
    unit: 万元

    2026-Q3: sales 467.89 万元, 96.1% of the target 487.11 万元, +33.8% on last
    year. Year to date: sales 1,205.10 万元, 99.7% of the target 1,209.09 万元,
    +19.9% on last year.

    Results
    period          target     sales  difference  attainment  sales last year
    ─────────────────────────────────────────────────────────────────────────
    2026-Q3         487.11    467.89      -19.22       96.1%           349.65
    year to date  1,209.09  1,205.10       -3.99       99.7%         1,004.92

    period        growth
    ────────────────────
    2026-Q3        33.8%
    year to date   19.9%

    The gap to the target
    Sales 467.89 万元 are 19.22 万元 under the target 487.11 万元. By factors:
      closed deals -122.79 万元, average won amount 98.07 万元, close rate 43.71 万
      元, repeat orders -41.61 万元, orders without a deal 30.67 万元, not split
      -27.28 万元.
    Furthest under: 赵敏 -27.28 万元.
    What the target of 2026-Q3 still lacks is 19.22 万元: deals to win at today's
      average: 2, deals to close at today's close rate: 4, visits: 8, or a close
      rate of 63.2% with the deals closed so far.

    Work done
    measure              2026-Q3  2026-Q2  growth on 2026-Q2  2025-Q3
    ─────────────────────────────────────────────────────────────────
    ordered               467.89   410.83              13.9%   349.65
    returned                0.00     0.00               n/a¹     0.00
    orders                    39       36               8.3%       39
    average order          12.00    11.41               5.1%     8.97
    won                       14       13               7.7%       16
    lost                      10       10               0.0%       13
    payments              518.98   357.15              45.3%   327.54
    expenses               13.86    10.67              29.9%     9.62
    contacts                  62       40              55.0%       32
    $ plan summary --rep 孙强 --period 2026-W47 --width 80 --no-meta
    临江流体华东销售部 · 销售总结 孙强 2026-W47
    单位：元

    2026-W47：销售额 79,700 元，完成目标 67,333.34 元的 118.4%，同比 +499.2%。本年累
    计：销售额 1,385,400 元，完成目标 2,332,900 元的 59.4%，同比 +355.0%。

    目标与完成
    期间              目标        销售额         差额  完成率    去年同期  增长率
    ─────────────────────────────────────────────────────────────────────────────
    2026-W47     67,333.34     79,700.00    12,366.66  118.4%   13,300.00  499.2%
    本月累计    202,000.00    117,500.00   -84,500.00   58.2%  116,000.00    1.3%
    本季累计    422,000.00    248,900.00  -173,100.00   59.0%  243,600.00    2.2%
    本年累计  2,332,900.00  1,385,400.00  -947,500.00   59.4%  304,500.00  355.0%

    与目标的差距
    销售额 79,700 元，比目标 67,333.34 元多 12,366.66 元。按因素：无商机订单
      12,366.66 元。

    工作完成情况
    指标        2026-W47  2026-W46  较 2026-W46 增长  2025-W47  较 2025-W47 增长
    ────────────────────────────────────────────────────────────────────────────
    签单额        79,700         0              n/a¹    13,300            499.2%
    退货额             0         0              n/a²         0              n/a²
    签单数             2         0              n/a¹         1            100.0%
    平均单额      39,850      n/a³              n/a³    13,300            199.6%
    赢单               0         0              n/a²         0              n/a²
    输单               1         1              0.0%         0              n/a⁴
    回款               0   159,800           -100.0%         0              n/a²
    费用           4,230         0              n/a⁴     3,600             17.5%
    联络               0         0              n/a²         1           -100.0%
    拜访               0         0              n/a²         0              n/a²
    老客户拜访         0         0              n/a²         0              n/a²
    新客户             0         0              n/a²         0              n/a²
    丧失客户           1         0              n/a⁴         0              n/a⁴
    n/a¹：新增：基数为 0
    n/a²：两期都是 0
    n/a³：没有签单
    n/a⁴：基数为 0

    业绩与比率
    指标        2026-W47  2026-W46  较 2026-W46 百分点  2025-W47  较 2025-W47 百分点
    ────────────────────────────────────────────────────────────────────────────────
    成交率          0.0%      0.0%                 0.0      n/a¹                n/a¹
    费用率          5.3%      n/a²                n/a²     27.1%               -21.8
    毛利率         32.1%      n/a³                n/a³     31.2%                +0.9
    利润率         26.8%      n/a²                n/a²      4.1%               +22.7
    回款率          0.0%      n/a²                n/a²      0.0%                 0.0
    商机跟进率      0.0%      0.0%                 0.0     85.7%               -85.7
    汇报率          0.0%      0.0%                 0.0      n/a⁴                n/a⁴
    回复率          n/a⁴      n/a⁴                n/a⁴      n/a⁴                n/a⁴
    n/a¹：没有结案
    n/a²：没有销售额
    n/a³：没有成本已知的销售
    n/a⁴：没有到期的

    活动目标
    人员 │ 拜访  目标数  完成率 │ 联络  目标数  完成率 │ 新客户  目标数  完成率
    ─────┼──────────────────────┼──────────────────────┼───────────────────────
    孙强 │    0     1.4    0.0% │    0     1.9    0.0% │      0     n/a     n/a
    n/a：每年目标为 1，这些天所占不到 0.1

    输单
    日期        客户      人员  原因                              竞争对手    金额
    ──────────────────────────────────────────────────────────────────────────────
    2026-11-17  笠泽食品  孙强  报价后三周没有回访，客户找了别家  本地小厂  75,500

    新客户与丧失客户
    日期        变化          客户      人员  原因
    ──────────────────────────────────────────────
    2026-11-18  丧失（休眠）  墨川仪表  孙强

    信息与困难
    困难与请示 · 2026-11-17 · 孙强 · 笠泽食品：笠泽报价以后约不到人，不知道还能找
      谁。

    未交的计划与汇报
    人员  汇报  期间      期限
    ────────────────────────────────
    孙强  周报  2026-W46  2026-11-16

    逾期应收款
    期限        客户      人员  逾期应收
    ────────────────────────────────────
    2026-11-07  青禾食品  孙强    34,600

    到期与待办
    期限        剩余或逾期   人员  种类  客户  要做什么
    ───────────────────────────────────────────────────────────────────
    2026-01-20  逾期 307 天  孙强  培训        智能调节阀选型与竞品对比
    2026-09-16  逾期 68 天   孙强  培训        合同条款与回款风险
    2026-11-13  逾期 10 天   孙强  任务        阆汀丧失说明与挽回办法
    2026-11-18  逾期 5 天    孙强  任务        墨川、笠泽登门并约设备科
    2026-11-24  还有 1 天    孙强  任务        笠泽丢单说明

    注：有 4 个商机和客户需要跟进，见 plan due

On a Sunday the last week is the one before; a week that nobody worked in says little:

    $ plan summary --as-of 2026-11-22 --no-meta --table results
    临江流体华东销售部 · 销售总结 2026-W46
    单位：元

    2026-W46：销售额 998,800 元，完成目标 1,293,619.04 元的 77.2%，同比 -7.0%。本年累计：销售额
    40,261,100 元，完成目标 43,029,338.04 元的 93.6%，同比 +7.2%。

    期间               目标         销售额           差额  完成率       去年同期  增长率
    ────────────────────────────────────────────────────────────────────────────────────
    2026-W46   1,293,619.04     998,800.00    -294,819.04   77.2%   1,074,000.00   -7.0%
    本月累计   2,587,238.04   1,821,300.00    -765,938.04   70.4%   1,642,800.00   10.9%
    本季累计   6,815,338.04   5,855,900.00    -959,438.04   85.9%   5,389,500.00    8.7%
    本年累计  43,029,338.04  40,261,100.00  -2,768,238.04   93.6%  37,542,700.00    7.2%

    注：有的目标不是人人都有：合计的完成率只算有目标的人
    注：有 28 个商机和客户需要跟进，见 plan due
    $ plan summary --period 2026-W08 --unit 万 --no-meta | head -12
    临江流体华东销售部 · 销售总结 2026-W08
    单位：万元

    2026-W08：销售额 0 万元，同比 -100.0%。本年累计：销售额 449.50 万元，完成目标 507.37 万元的 88.6%，
    同比 -6.6%。

    目标与完成
    期间        目标  销售额    差额  完成率  去年同期   增长率
    ───────────────────────────────────────────────────────────
    2026-W08    0.00    0.00    0.00     n/a    102.61  -100.0%
    本月累计  161.15  113.12  -48.03   70.2%    241.75   -53.2%
    本季累计  507.37  449.50  -57.87   88.6%    481.51    -6.6%

For machines: results first, any other by name:

    $ plan summary --format csv
    stretch,start,end,target,sales,difference,attainment,last_year,growth
    period,2026-11-16,2026-11-22,1293619.07,1916800.00,623180.93,1.481734,1186700.00,0.615236
    month,2026-11-01,2026-11-22,3880857.11,3738100.00,-142757.11,0.963215,2829500.00,0.321117
    quarter,2026-10-01,2026-11-22,8108957.11,7772700.00,-336257.11,0.958533,6576200.00,0.181944
    year,2026-01-01,2026-11-22,44322957.11,42177900.00,-2145057.11,0.951604,38729400.00,0.089041
    $ plan summary --format csv --table figures | head -4
    measure,unit,title,figure,previous,previous_change,last_year,last_year_change
    ordered,money,签单额,1929200.00,998800.00,0.931518,1186700.00,0.625685
    returned,money,退货额,12400.00,0.00,,0.00,
    orders,count,签单数,24,11,1.181818,23,0.043478
    $ plan summary --format csv --table losses
    date,customer,customer_name,rep,rep_name,reason,competitor,deal,amount
    2026-11-16,cenqiao,岑桥重工,xu.lin,徐琳,客户要一百二十天账期，公司不批,铭川阀业,d26-265,64000.00
    2026-11-17,lize,笠泽食品,sun.qiang,孙强,报价后三周没有回访，客户找了别家,本地小厂,d26-208,75500.00
    2026-11-18,dieshi,叠石建材,liu.yang,刘洋,价格高出一成五，客户只比价,博钧泵业,d26-219,111600.00
    2026-11-19,haiqi,海栖船舶,yang.fan,杨帆,船东指定外资品牌，进不了供应商短名单,维森控制,d26-193,160800.00
    $ plan summary --format json --no-meta --table missing --lang en
    {
    "schema": "plan.summary/1",
    "lead": "2026-W47: sales 1,916,800 CNY, 148.2% of the target 1,293,619.07 CNY, +61.5% on last year. Year to date: sales 42,177,900 CNY, 95.2% of the target 44,322,957.11 CNY, +8.9% on last year.",
    "tables": [
    {"name": "missing",
    "columns": [
    {"key": "rep", "title": "rep", "type": "id", "unit": null},
    {"key": "rep_name", "title": "rep name", "type": "text", "unit": null},
    {"key": "report", "title": "report", "type": "text", "unit": null},
    {"key": "type", "title": "kind of report", "type": "id", "unit": null},
    {"key": "period", "title": "period", "type": "id", "unit": null},
    {"key": "due", "title": "due", "type": "date", "unit": null}],
    "rows": [
    {"rep": "sun.qiang", "rep_name": "孙强", "report": "weekly", "type": "summary", "period": "2026-W46", "due": "2026-11-16"}],
    "total": null}],
    "notes": [
    {"code": "goals-of-some", "text": "a goal that not everybody has: the total's attainment is of those who have it"},
    {"code": "follow-ups", "text": "36 deals and customers are due to be contacted; plan due lists them"}]
    }

The goal of a rate is the same for any time, and beside it stands how much of it was reached:

    $ mkdir rate && cat > rate/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY}
    > reps: [{id: ann}, {id: bob}]
    > years: {2026: {goals: [{measure: close_rate, each: 60%, per: month}]}}
    > END
    $ mkdir rate/activities && cat > rate/activities/2026-11.yaml <<'END'
    > activities:
    > - {date: 2026-11-02, rep: ann, kind: lead, deal: d1, amount: 5}
    > - {date: 2026-11-02, rep: ann, kind: lead, deal: d2, amount: 5}
    > - {date: 2026-11-03, rep: ann, kind: order, deal: d1, amount: 5}
    > - {date: 2026-11-04, rep: ann, kind: lost, deal: d2, reason: price}
    > END
    $ plan summary -f rate --period 2026-11 --table goals --no-meta --width 80
    sales summary 2026-11

    2026-11 to the 23rd: sales 5 CNY. Year to date: sales 5 CNY.

    rep   │ close rate   goal rate  attainment
    ──────┼───────────────────────────────────
    ann   │      50.0%       60.0%       83.3%
    bob   │        n/a       60.0%         n/a
    ──────┼───────────────────────────────────
    total │      50.0%       60.0%       83.3%
    n/a: no deal was closed

    note: nothing is recorded of some days before 2026-11-01: figures are of those
    that are
    note: left out: sales last year, 2025-11 to the 23rd, 2026-10 to the 23rd
    (nothing is recorded of these days: the book's activities begin on 2026-11-01)
    $ plan summary -f rate --period 2026-11 --table goals --format csv
    rep,rep_name,close_rate,close_rate_goal,close_rate_attainment
    ann,ann,0.500000,0.600000,0.833333
    bob,bob,,0.600000,

    $ plan summary --table nothing
    plan: 这份报告没有表“nothing”
       提示： 可用的有：results, gap, figures, rates, people, goals, wins, losses, changes, customers, feedback, meetings, missing, overdue, next
    [2]

As html it is the dashboard: the year behind it, this month's status, open deals, what is due and the
customers, each part with its link:

    $ plan summary --format html -o week.html && grep -c '<nav' week.html
    1
    $ grep -oE '<section id="(months|bridge|status|pipeline|due|customers)"' week.html
    <section id="months"
    <section id="bridge"
    <section id="customers"
    <section id="status"
    <section id="pipeline"
    <section id="due"
    $ plan summary --format html --lang en | grep -oE '<h2>[^<]*' | tail -n 4
    <h2>Status 2026-11
    <h2>Open deals on 2026-11-23
    <h2>Due 2026-11-23
    <h2>Customers 2026-01-01..2026-11-23

The way from target to sales begins and ends at the figures of the year to date:

    $ grep -oE '进度目标：金额 [0-9,]+\.[0-9]+' week.html | sort -u
    进度目标：金额 44,322,957.11
    $ plan summary --no-meta | grep 本年累计
    2026-W47：销售额 1,916,800 元，完成目标 1,293,619.07 元的 148.2%，同比 +61.5%。本年累计：销售额
    本年累计  44,322,957.11  42,177,900.00  -2,145,057.11   95.2%  38,729,400.00    8.9%

A month that is not over stands beside as much of last year's: 100 of the 300 of February 2025:

    $ mkdir -p beside/activities && cat > beside/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY}
    > years: {2026: {target: 1200}}
    > reps: [{id: a}]
    > END
    $ cat > beside/activities/all.yaml <<'END'
    > activities:
    > - {date: 2025-02-05, rep: a, kind: order, amount: 100}
    > - {date: 2025-02-20, rep: a, kind: order, amount: 200}
    > - {date: 2025-03-20, rep: a, kind: order, amount: 50}
    > - {date: 2026-02-03, rep: a, kind: order, amount: 120}
    > END
    $ plan summary -f beside --period 2026-02 --as-of 2026-02-10 --format html |
    >   grep -oE '>2026-0[23]<.*</tr>|that month last year, [^<]*' | sed 's/<[^>]*>/ /g'
    >2026-02  100  120  120.0%  n/a¹  0.0%  100  
    >2026-03  100          50  
    that month last year, of the month that is not over: 2025-02 to the 10th

Mails of teams are hidden where that is asked for:

    $ plan summary --as-of 2026-11-23 --format csv --table teams --redact | head -2
    team,team_name,email,title
    jiangsu,江苏组,j***@example.com,江苏组 销售总结 2026-W47

Activity goals of any length: 1 visit a working day, 21 contacts a month, 3 customers a year. In 2026
March has 22 weekdays, its week 12 five. Ann works half the time from the 16th on, so that in March she
owes 10 + 12 / 2 visits; a year's goal is under 0.1 in a week.

    $ mkdir -p goals/activities && printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: ann, time: [{from: 2026-01-01, time: 1}, {from: 2026-03-16, time: 50%%}]}, {id: bob}]\ncustomers: [{id: c}]\nyears: {2026: {target: 1200, goals: [{measure: visits, each: 1, per: workday}, {measure: contacts, each: 22, per: month}, {measure: customers_new, each: 3, per: year}, {measure: payments, each: 100, per: month}]}}\n' > goals/plan.yaml
    $ (echo 'activities:'; for d in 02 03 04 16 17; do echo "- {date: 2026-03-$d, rep: ann, kind: visit, customer: c}"; done; echo '- {date: 2026-03-18, rep: bob, kind: payment, customer: c, amount: 50}') > goals/activities/2026-03.yaml
    $ plan summary --period 2026-03 -f goals --as-of 2026-03-31 --table goals --no-meta
    sales summary 2026-03
    unit: CNY

    2026-03: sales 0 CNY, 0.0% of the target 100 CNY. Year to date: sales 0 CNY, 0.0% of the target 300
    CNY.

    visits · contacts
    rep   │ visits  goal  attainment  per day │ contacts  goal  attainment  per day
    ──────┼───────────────────────────────────┼────────────────────────────────────
    ann   │      5  16.0       31.3%      0.2 │        5  16.0       31.3%      0.2
    bob   │      0  22.0        0.0%      0.0 │        0  22.0        0.0%      0.0
    ──────┼───────────────────────────────────┼────────────────────────────────────
    total │      5  38.0       13.2%      0.2 │        5  38.0       13.2%      0.2

    new customers · payments
    rep   │ new customers  goal  attainment │ payments    goal  attainment
    ──────┼─────────────────────────────────┼─────────────────────────────
    ann   │             0   0.2        0.0% │     0.00   72.73        0.0%
    bob   │             0   0.3        0.0% │    50.00  100.00       50.0%
    ──────┼─────────────────────────────────┼─────────────────────────────
    total │             0   0.4        0.0% │    50.00  172.73       28.9%

    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, 2025-03, 2026-02 (nothing is recorded of these days: the book's
    activities begin on 2026-03-01)
    $ plan summary --period 2026-W12 -f goals --as-of 2026-03-31 --table goals --no-meta
    sales summary 2026-W12
    unit: CNY

    2026-W12: sales 0 CNY, 0.0% of the target 22.74 CNY. Year to date: sales 0 CNY, 0.0% of the target
    268.18 CNY.

    visits · contacts
    rep   │ visits  goal  attainment  per day │ contacts  goal  attainment  per day
    ──────┼───────────────────────────────────┼────────────────────────────────────
    ann   │      2   2.5       80.0%      0.4 │        2   2.5       80.0%      0.4
    bob   │      0   5.0        0.0%      0.0 │        0   5.0        0.0%      0.0
    ──────┼───────────────────────────────────┼────────────────────────────────────
    total │      2   7.5       26.7%      0.4 │        2   7.5       26.7%      0.4

    new customers · payments
    rep   │ new customers  goal  attainment │ payments   goal  attainment
    ──────┼─────────────────────────────────┼────────────────────────────
    ann   │             0   n/a         n/a │     0.00  11.36        0.0%
    bob   │             0   0.1        0.0% │    50.00  22.73      220.0%
    ──────┼─────────────────────────────────┼────────────────────────────
    total │             0   n/a         n/a │    50.00  34.09      146.7%
    n/a: the goal of 3 a year comes to under 0.1 in these days

    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, 2025-W12 (nothing is recorded of these days: the book's activities
    begin on 2026-03-01)
    $ plan summary --period 2026-W12 -f goals --as-of 2026-03-31 --table goals --format csv
    rep,rep_name,visits,visits_goal,visits_attainment,visits_per_day,contacts,contacts_goal,contacts_attainment,contacts_per_day,customers_new,customers_new_goal,customers_new_attainment,customers_new_per_day,payments,payments_goal,payments_attainment
    ann,ann,2,2.500000,0.800000,0.400000,2,2.500000,0.800000,0.400000,0,0.028736,0.000000,0.000000,0.00,11.36,0.000000
    bob,bob,0,5.000000,0.000000,0.000000,0,5.000000,0.000000,0.000000,0,0.057471,0.000000,0.000000,50.00,22.73,2.200000

The unit and the way of comparing that the book names hold where none is typed, never in csv:

    $ mkdir ../own && printf 'book: {unit: 万, align: spring-festival}\n' > ../own/own.yaml
    $ plan summary --overlay ../own/own.yaml --period 2026-W08 --table results
    临江流体华东销售部 · 销售总结 2026-W08
    单位：万元

    2026-W08：销售额 0 万元。本年累计：销售额 449.50 万元，完成目标 507.37 万元的 88.6%，同比 -12.7%。

    期间        目标  销售额    差额  完成率  去年同期  增长率
    ──────────────────────────────────────────────────────────
    2026-W08    0.00    0.00    0.00    n/a¹      0.00    n/a²
    本月累计  161.15  113.12  -48.03   70.2%    176.64  -36.0%
    本季累计  507.37  449.50  -57.87   88.6%    515.02  -12.7%
    本年累计  507.37  449.50  -57.87   88.6%    515.02  -12.7%
    n/a¹：目标为 0
    n/a²：两期都是 0

    注：有 36 个商机和客户需要跟进，见 plan due
    注：历史数据给出 2024-12 的合计：其中一部分按工作日平均分摊

    账册：临江流体华东销售部 · 截至：2026-11-23 · 期间：2026-W08 (2026-02-16..2026-02-22) · 口径：签约
    税：含税 · 所读文件（SHA-256）：c844da97117f60c6a8e12dd15037713cea25ffbf2e58815496860c731854c34c
    选项：--period 2026-W08 --overlay ../own/own.yaml --table results
    对比：2026-W08（2026-02-16..2026-02-22，0 个工作日）与 2026-W07（2026-02-09..2026-02-15，6 个工作
    日）对比；2026-W08（2026-02-16..2026-02-22，0 个工作日）与 2025-01-28..2025-02-03
    （2025-01-28..2025-02-03，0 个工作日）对比，按春节对齐
    $ plan summary --overlay ../own/own.yaml --period 2026-W07 --align calendar --unit 元 --table results --no-meta
    临江流体华东销售部 · 销售总结 2026-W07
    单位：元

    2026-W07：销售额 866,900 元，完成目标 879,000 元的 98.6%，同比 -7.6%。本年累计：销售额 4,495,000
    元，完成目标 5,073,700 元的 88.6%，同比 +18.6%。

    期间           目标     销售额      差额  完成率   去年同期  增长率
    ───────────────────────────────────────────────────────────────────
    2026-W07    879,000    866,900   -12,100   98.6%    938,000   -7.6%
    本月累计  1,611,500  1,131,200  -480,300   70.2%  1,391,400  -18.7%
    本季累计  5,073,700  4,495,000  -578,700   88.6%  3,789,000   18.6%
    本年累计  5,073,700  4,495,000  -578,700   88.6%  3,789,000   18.6%

    注：有的目标不是人人都有：合计的完成率只算有目标的人
    注：有 36 个商机和客户需要跟进，见 plan due
    $ plan summary --overlay ../own/own.yaml --period 2026-W07 --table results --no-meta
    临江流体华东销售部 · 销售总结 2026-W07
    单位：万元

    2026-W07：销售额 86.69 万元，完成目标 87.90 万元的 98.6%，同比 -7.9%。本年累计：销售额 449.50 万元，
    完成目标 507.37 万元的 88.6%，同比 -12.7%。

    期间        目标  销售额    差额  完成率  去年同期  增长率
    ──────────────────────────────────────────────────────────
    2026-W07   87.90   86.69   -1.21   98.6%     94.14   -7.9%
    本月累计  161.15  113.12  -48.03   70.2%    176.64  -36.0%
    本季累计  507.37  449.50  -57.87   88.6%    515.02  -12.7%
    本年累计  507.37  449.50  -57.87   88.6%    515.02  -12.7%

    注：有的目标不是人人都有：合计的完成率只算有目标的人
    注：有 36 个商机和客户需要跟进，见 plan due
    注：历史数据给出 2024-12 的合计：其中一部分按工作日平均分摊
    $ plan summary --overlay ../own/own.yaml --period 2026-W07 --table results --format csv
    stretch,start,end,target,sales,difference,attainment,last_year,growth
    period,2026-02-09,2026-02-15,879000.00,866900.00,-12100.00,0.986234,941400.00,-0.079137
    month,2026-02-01,2026-02-15,1611500.00,1131200.00,-480300.00,0.701955,1766400.00,-0.359601
    quarter,2026-01-01,2026-02-15,5073700.00,4495000.00,-578700.00,0.885941,5150172.77,-0.127214
    year,2026-01-01,2026-02-15,5073700.00,4495000.00,-578700.00,0.885941,5150172.77,-0.127214
    $ plan document --review --overlay ../own/own.yaml --table results --no-meta --width 80
    临江流体华东销售部 · 2026 年度述职报告
    单位：万元

    2026 全年：销售额 4,217.79 万元，完成目标 5,200.00 万元的 81.1%，进度 94.6%，同
    比 +8.9%。

    期间           目标    销售额     差额  完成率   进度      预计  去年同期
    ─────────────────────────────────────────────────────────────────────────
    2026-Q1    1,062.81  1,024.18   -38.63   96.4%  96.4%  1,024.18    950.96
    2026-Q2    1,337.87  1,285.21   -52.66   96.1%  96.1%  1,285.21  1,206.33
    2026-Q3    1,220.72  1,131.13   -89.59   92.7%  92.7%  1,131.13  1,058.03
    2026-Q4    1,578.60    777.27  -801.33   49.2%  92.9%  1,447.75    657.62
    2026 全年  5,200.00  4,217.79  -982.21   81.1%  94.6%  4,888.27  3,872.94

    期间       增长率
    ─────────────────
    2026-Q1      7.7%
    2026-Q2      6.5%
    2026-Q3      6.9%
    2026-Q4     18.2%
    2026 全年    8.9%

    注：有的目标不是人人都有：合计的完成率只算有目标的人
    注：纪律：100 分加减本人记录的分数，最低 0，最高 120
    注：本年尚未结束：数字截至 2026-11-23，去年取同一段时间
    $ plan why company 2026-02 --overlay ../own/own.yaml --table months --no-meta
    公司 在 2026-02 的目标从何而来
    单位：万元

    月份     方式      目标
    ───────────────────────
    2026-02  公司当月   240

    注：各月取整，取整的零头结转到以后
    $ plan customers --overlay ../own/own.yaml --table summary --no-meta
    临江流体华东销售部 · 客户 2026-01-01..2026-11-23
    单位：万元

    状态  客户  重点客户数  A 类  B 类  C 类    销售额
    ──────────────────────────────────────────────────
    活跃    44           8    26     9     9  4,100.25
    休眠     2           0     0     1     1     77.82
    丧失     1           1     0     1     0     39.72
    潜在     1           0     0     0     0      0.00
    ──────────────────────────────────────────────────
    合计    48           9    26    11    10  4,217.79

    注：分类：按本期销售额从大到小，排在前面的合计不足 80% 为 A，不足 95% 为 B，其余为 C
    注：休眠：超过 180 天没有下单；状态与负责人以 2026-11-23 为准，丧失客户的负责人以丧失当天为准
    $ plan status --overlay ../own/own.yaml --by team --format md --no-meta
    # 临江流体华东销售部 · 目标进度 2026-11

    单位：万元

    | 团队 | 目标 | 销售额 | 差额 | 完成率 | 完成率图 | 进度目标 | 进度 | 预计 | 日均需完成 |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | 江苏组 | 155.27 | 109.76 | -45.51 | 70.7% | ████████▍│·· | 118.30 | 92.8% | 142.01 | 9.10 |
    | **浙沪组** | **388.05** | **264.05** | **-124.00** | **68.0%** | ████████▏│·· | **295.66** | **89.3%** | **349.17** | **24.80** |
    | &emsp;浙沪组 本部 | 171.25 | 113.02 | -58.23 | 66.0% | ███████▉·│·· | 130.48 | 86.6% | 148.99 | 11.65 |
    | &emsp;大客户组 | 216.80 | 151.03 | -65.77 | 69.7% | ████████▎│·· | 165.18 | 91.4% | 200.18 | 13.15 |
    | **合计** | **543.32** | **373.81** | **-169.51** | **68.8%** | ████████▎│·· | **413.96** | **90.3%** | **491.18** | **33.90** |

    注：预计：已有销售额加全体的销售预测（各方法的组合，误差见 plan forecast），各人按近期进度分摊

    注：完成率图：条形为完成率，条中竖线为进度目标
    $ plan document --align workdays
    plan: --align 用来对齐两期
       提示： 加上 --review：计划本身只比整年、整月
    [2]

The leap day is in the month, the quarter and the year before; what was before the first record is not
known, so that these have no growth:

    $ mkdir -p leap/activities && cat > leap/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2029: {target: 1200}}
    > reps: [{id: ann}]
    > END
    $ cat > leap/activities/a.yaml <<'END'
    > activities:
    > - {date: 2028-02-29, rep: ann, kind: order, amount: 100}
    > END
    $ plan summary -f leap --period 2029-02 --as-of 2029-03-01 --format csv
    stretch,start,end,target,sales,difference,attainment,last_year,growth
    period,2029-02-01,2029-02-28,100.00,0.00,-100.00,0.000000,100.00,-1.000000
    quarter,2029-01-01,2029-02-28,200.00,0.00,-200.00,0.000000,100.00,
    year,2029-01-01,2029-02-28,200.00,0.00,-200.00,0.000000,100.00,

What nothing is known of is no column: a note says so. What is late says by how much:

    $ mkdir -p young/activities && cat > young/plan.yaml <<'END'
    > format: 1
    > book: {language: en, name: Young, currency: CNY}
    > years: {2026: {target: 1200, round: 1}}
    > reps: [{id: ann}]
    > customers: [{id: shell, owner: ann, next: {date: 2026-11-20, what: call back}}]
    > END
    $ printf '%s\n' 'activities:' '- {date: 2026-10-05, rep: ann, kind: order, customer: shell, amount: 40}' > young/activities/a.yaml
    $ plan summary -f young --no-meta --width 80 | sed -n '/^Results/,/^By rep/p;/^Due/,$p'
    Results
    period             target  sales  difference  attainment
    ────────────────────────────────────────────────────────
    2026-W47            23.81   0.00      -23.81        0.0%
    month to date       71.42   0.00      -71.42        0.0%
    quarter to date    171.42  40.00     -131.42       23.3%
    year to date     1,071.42  40.00   -1,031.42        3.7%

    Work done
    measure              2026-W47  2026-W46  growth on 2026-W46
    ───────────────────────────────────────────────────────────
    ordered                     0         0                n/a¹
    returned                    0         0                n/a¹
    orders                      0         0                n/a¹
    average order            n/a²      n/a²                n/a²
    won                         0         0                n/a¹
    lost                        0         0                n/a¹
    payments                    0         0                n/a¹
    expenses                    0         0                n/a¹
    contacts                    0         0                n/a¹
    visits                      0         0                n/a¹
    visits to customers         0         0                n/a¹
    new customers               0         0                n/a¹
    lost customers              0         0                n/a¹
    n/a¹: both are 0
    n/a²: no orders

    Rates
    measure             2026-W47  2026-W46  points on 2026-W46
    ──────────────────────────────────────────────────────────
    close rate              n/a¹      n/a¹                n/a¹
    expense rate            n/a²      n/a²                n/a²
    margin rate             n/a³      n/a³                n/a³
    profit rate             n/a²      n/a²                n/a²
    collection rate         n/a²      n/a²                n/a²
    follow-up of deals      n/a⁴      n/a⁴                n/a⁴
    report rate             n/a⁵      n/a⁵                n/a⁵
    response rate           n/a⁵      n/a⁵                n/a⁵
    n/a¹: no deal was closed
    n/a²: no sales
    n/a³: no sales of known cost
    n/a⁴: no deal is open
    n/a⁵: nothing was due

    By rep
    Due next
    due         time left    rep  kind       customer  what to do
    ─────────────────────────────────────────────────────────────
    2026-11-20  3 days late  ann  next step  shell     call back

    note: 1 deal or customer is due to be contacted; plan due lists it
    note: nothing is recorded of some days before 2026-10-01: figures are of those
    that are, targets of all days
    note: left out: sales last year, 2025-W47 (nothing is recorded of these days:
    the book's activities begin on 2026-10-01)
