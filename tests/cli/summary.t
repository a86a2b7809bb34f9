plan summary: the periodic sales summary.

fixture: demo

Last week, of the department, at 80 columns:

    $ cd demo && plan summary --unit 万 --width 80
    临江流体华东销售部 · 销售总结 2026-W47
    单位：万元

    2026-W47 销售额 191.68 万元，完成目标 129.36 万元的 148.2%，同比 +61.5%。本年累
    计 销售额 4,217.79 万元，完成目标 4,432.30 万元的 95.2%，同比 +8.9%。

    目标与完成
    期间          目标    销售额     差额  完成率  去年同期  增长率
    ───────────────────────────────────────────────────────────────
    2026-W47    129.36    191.68    62.32  148.2%    118.67   61.5%
    本月累计    388.09    373.81   -14.28   96.3%    282.95   32.1%
    本季累计    810.90    777.27   -33.63   95.9%    657.62   18.2%
    本年累计  4,432.30  4,217.79  -214.51   95.2%  3,872.94    8.9%

    工作完成情况
    指标        2026-W47  2026-W46  较 2026-W46 增长  2025-W47  较 2025-W47 增长
    ────────────────────────────────────────────────────────────────────────────
    签单额        192.92     99.88             93.2%    118.67             62.6%
    退货额          1.24         0               n/a         0               n/a
    签单数            24        11            118.2%        23              4.3%
    平均单额        8.04      9.08            -11.5%      5.16             55.8%
    赢单               6         6              0.0%         9            -33.3%
    输单               4         4              0.0%        11            -63.6%
    回款           88.60     36.40            143.4%     82.70              7.1%
    费用            7.30      1.23            495.2%      2.41            203.0%
    联络              44        34             29.4%         1           4300.0%
    拜访              31        25             24.0%         1           3000.0%
    老客户拜访        29        25             16.0%         1           2800.0%
    新客户             1         0               n/a         0               n/a
    丧失客户           1         0               n/a         0               n/a
    n/a：新增：基数为 0

    业绩与比率
    指标        2026-W47  2026-W46  较 2026-W46 百分点  2025-W47  较 2025-W47 百分点
    ────────────────────────────────────────────────────────────────────────────────
    成交率         60.0%     60.0%                 0.0     45.0%               +15.0
    费用率          3.8%      1.2%                +2.6      2.0%                +1.8
    毛利率         33.7%     33.9%                -0.1     34.2%                -0.5
    利润率         29.9%     32.6%                -2.7     32.2%                -2.3
    回款率         46.2%     36.4%                +9.8     69.7%               -23.5
    商机跟进率     77.0%     63.2%               +13.8     35.6%               +41.5
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
    王芳       0       0     n/a     0     0     1     1     0
    吴昊    5.99   19.75  330.0%     1     0     6     4  0.50  ██████████████████▶
    徐琳    9.63   11.41  118.5%     0     1     6     3  0.42  ███████████▎
    杨帆   14.96   12.80   85.6%     1     1     3     2  0.45  ████████▏│
    张伟   17.33   53.49  308.6%     1     0     6     3  0.71  ██████████████████▶
    赵敏   13.47       0    0.0%     0     0     3     2  1.63           │
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
    日期        变化  客户      人员  原因
    ────────────────────────────────────────────────
    2026-11-18  新增  茗嘉食品  周婷  上海泵阀展线索
    2026-11-18  休眠  墨川仪表  孙强

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

    到期与待办
    期限        人员  种类    客户          要做什么
    ────────────────────────────────────────────────────────────────────
    2026-01-20  孙强  培训                  智能调节阀选型与竞品对比
    2026-04-22  周婷  培训                  谈判技巧与案例演练
    2026-09-16  孙强  培训                  合同条款与回款风险
    2026-11-13  孙强  任务                  阆汀丧失说明与挽回办法
    2026-11-13  张伟  任务                  柏川节能测算报告
    2026-11-18  孙强  任务                  墨川、笠泽登门并约设备科
    2026-11-18  刘洋  需求    平芜热电      热网循环泵要振动检测报告
    2026-11-24  孙强  任务                  笠泽丢单说明
    2026-11-25  刘洋  任务                  三个停滞商机报处理意见
    2026-11-25  李娜  需求    望潮燃气集团  规格书要补充低温工况
    2026-11-25  李娜  下一步  泽垣环境集团  框架协议条款第二轮
    2026-11-26  张伟  下一步  鸢湖水务      陪同看二厂泵房，确认改造范围
    2026-11-27  徐琳  任务                  麓石一户一策
    2026-11-27  张伟  下一步  柏川化工      提交节能测算报告

    注：有的目标不是人人都有：合计的完成率只算有目标的人
    注：有 36 个商机和客户需要跟进，见 plan due

    账册：临江流体华东销售部 · 截至：2026-11-23
    期间：2026-W47 (2026-11-16..2026-11-22) · 口径：签约 · 税：含税
    所读文件（SHA-256）：
    2609dc5ef06b54e8e4c84f47cb138e0cf0d8e25fedeb76780272b5cb7e39013e
    选项：--unit 万
    对比：2026-W47（2026-11-16..2026-11-22，5 个工作日）与 2026-W46
    （2026-11-09..2026-11-15，5 个工作日）对比；2026-W47（2026-11-16..2026-11-22，5
    个工作日）与 2025-W47（2025-11-17..2025-11-23，5 个工作日）对比

A team's and a person's:

    $ plan summary --team zhehu-key --period 2026-Q3 --unit 万 --width 80 --no-meta --lang en | head -40
    临江流体华东销售部 · sales summary 大客户组 2026-Q3
    unit: 万元

    2026-Q3: sales 467.89 万元, 96.1% of the target 487.11 万元, +33.8% on last
    year. year to date: sales 1,205.10 万元, 99.7% of the target 1,209.09 万元,
    +19.9% on last year.

    results
    period          target     sales  difference  attainment  sales last year
    ─────────────────────────────────────────────────────────────────────────
    2026-Q3         487.11    467.89      -19.22       96.1%           349.65
    year to date  1,209.09  1,205.10       -3.99       99.7%         1,004.92
    no room for: growth (--width 0 shows all columns)

    work done
    measure              2026-Q3  2026-Q2  growth on 2026-Q2  2025-Q3
    ─────────────────────────────────────────────────────────────────
    ordered               467.89   410.83              13.9%   349.65
    returned                   0        0               n/a¹        0
    orders                    39       36               8.3%       39
    average order          12.00    11.41               5.1%     8.97
    won                       14       13               7.7%       16
    lost                      10       10               0.0%       13
    payments              502.10   374.40              34.1%   342.80
    expenses               13.86    10.67              29.9%     9.62
    contacts                  62       40              55.0%        4
    visits                    55       33              66.7%        4
    visits to customers       54       29              86.2%        4
    new customers              1        1               0.0%        1
    lost customers             1        0               n/a²        0
    n/a¹: both are 0
    n/a²: new: the base is 0
    no room for: growth on 2025-Q3 (--width 0 shows all columns)

    rates
    measure             2026-Q3  2026-Q2  points on 2026-Q2  2025-Q3
    ────────────────────────────────────────────────────────────────
    close rate            58.3%    56.5%               +1.8    55.2%
    expense rate           3.0%     2.6%               +0.4     2.8%
    margin rate           34.7%    34.9%               -0.2    34.3%
    $ plan summary --rep 孙强 --period 2026-W47 --width 80 --no-meta
    临江流体华东销售部 · 销售总结 孙强 2026-W47
    单位：元

    2026-W47 销售额 79,700.00 元，完成目标 67,333.34 元的 118.4%，同比 +499.2%。本年
    累计 销售额 1,385,400.00 元，完成目标 2,332,900.00 元的 59.4%，同比 +355.0%。

    目标与完成
    期间              目标        销售额         差额  完成率    去年同期  增长率
    ─────────────────────────────────────────────────────────────────────────────
    2026-W47     67,333.34     79,700.00    12,366.66  118.4%   13,300.00  499.2%
    本月累计    202,000.00    117,500.00   -84,500.00   58.2%  116,000.00    1.3%
    本季累计    422,000.00    248,900.00  -173,100.00   59.0%  243,600.00    2.2%
    本年累计  2,332,900.00  1,385,400.00  -947,500.00   59.4%  304,500.00  355.0%

    工作完成情况
    指标        2026-W47  2026-W46  较 2026-W46 增长  2025-W47  较 2025-W47 增长
    ────────────────────────────────────────────────────────────────────────────
    签单额        79,700         0              n/a¹    13,300            499.2%
    退货额             0         0              n/a²         0              n/a²
    签单数             2         0              n/a¹         1            100.0%
    平均单额      39,850      n/a³              n/a³    13,300            199.6%
    赢单               0         0              n/a²         0              n/a²
    输单               1         1              0.0%         0              n/a¹
    回款               0   364,000           -100.0%         0              n/a²
    费用           4,230         0              n/a¹     3,600             17.5%
    联络               0         0              n/a²         0              n/a²
    拜访               0         0              n/a²         0              n/a²
    老客户拜访         0         0              n/a²         0              n/a²
    新客户             0         0              n/a²         0              n/a²
    丧失客户           1         0              n/a¹         0              n/a¹
    n/a¹：新增：基数为 0
    n/a²：两期都是 0
    n/a³：没有签单

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
    日期        变化  客户      人员  原因
    ──────────────────────────────────────
    2026-11-18  休眠  墨川仪表  孙强

    信息与困难
    困难与请示 · 2026-11-17 · 孙强 · 笠泽食品：笠泽报价以后约不到人，不知道还能找
      谁。

    未交的计划与汇报
    人员  汇报  期间      期限
    ────────────────────────────────
    孙强  周报  2026-W46  2026-11-16

    到期与待办
    期限        人员  种类  客户  要做什么
    ──────────────────────────────────────────────────────
    2026-01-20  孙强  培训        智能调节阀选型与竞品对比
    2026-09-16  孙强  培训        合同条款与回款风险
    2026-11-13  孙强  任务        阆汀丧失说明与挽回办法
    2026-11-18  孙强  任务        墨川、笠泽登门并约设备科
    2026-11-24  孙强  任务        笠泽丢单说明

    注：有 4 个商机和客户需要跟进，见 plan due

On a Sunday the last week is the one before; a week that nobody worked in says little:

    $ plan summary --as-of 2026-11-22 --no-meta --table results
    临江流体华东销售部 · 销售总结 2026-W46
    单位：元

    2026-W46 销售额 998,800.00 元，完成目标 1,293,619.04 元的 77.2%，同比 -7.0%。本年累计 销售额
    40,261,100.00 元，完成目标 43,029,338.04 元的 93.6%，同比 +7.2%。

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

    2026-W08 销售额 0 万元，同比 -100.0%。本年累计 销售额 449.50 万元，完成目标 507.37 万元的 88.6%，同
    比 -6.6%。

    目标与完成
    期间        目标  销售额    差额  完成率  去年同期   增长率
    ───────────────────────────────────────────────────────────
    2026-W08       0       0       0     n/a    102.61  -100.0%
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
    "lead": "2026-W47: sales 1,916,800.00 CNY, 148.2% of the target 1,293,619.07 CNY, +61.5% on last year. year to date: sales 42,177,900.00 CNY, 95.2% of the target 44,322,957.11 CNY, +8.9% on last year.",
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
    {"code": "follow-ups", "text": "36 deals and customers are to be contacted: plan due"}]
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

    2026-11 to the 23rd: sales 5.00 CNY. year to date: sales 5.00 CNY.

    rep   │ close rate   goal rate  attainment
    ──────┼───────────────────────────────────
    ann   │      50.0%       60.0%       83.3%
    bob   │        n/a       60.0%
    ──────┼───────────────────────────────────
    total │      50.0%       60.0%       83.3%
    n/a: no deal was closed

    note: the book knows nothing of some days before 2026-11-01: figures are of
    those it knows
    $ plan summary -f rate --period 2026-11 --table goals --format csv
    rep,rep_name,close_rate,close_rate_goal,close_rate_attainment
    ann,ann,0.500000,0.600000,0.833333
    bob,bob,,0.600000,

    $ plan summary --table nothing
    plan: 这份报告没有表“nothing”
       提示： 可用的有：results, figures, rates, people, goals, wins, losses, changes, customers, feedback, meetings, missing, next
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
    <h2>status 2026-11
    <h2>open deals on 2026-11-23
    <h2>due 2026-11-23
    <h2>customers 2026-01-01..2026-11-23

The way from target to sales begins and ends at the figures of the year to date:

    $ grep -oE '进度目标：金额 [0-9,]+\.[0-9]+' week.html | sort -u
    进度目标：金额 44,322,957.11
    $ plan summary --no-meta | grep 本年累计
    2026-W47 销售额 1,916,800.00 元，完成目标 1,293,619.07 元的 148.2%，同比 +61.5%。本年累计 销售额
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

    2026-03: sales 0 CNY, 0.0% of the target 100.00 CNY. year to date: sales 0 CNY, 0.0% of the target
    300.00 CNY.

    rep   │ visits  goal  attainment  per day │ contacts  goal  attainment  per day │ new customers  goal  attainment │ payments    goal  attainment
    ──────┼───────────────────────────────────┼─────────────────────────────────────┼─────────────────────────────────┼─────────────────────────────
    ann   │      5  16.0       31.3%      0.2 │        5  16.0       31.3%      0.2 │             0   0.2        0.0% │        0   72.73        0.0%
    bob   │      0  22.0        0.0%      0.0 │        0  22.0        0.0%      0.0 │             0   0.3        0.0% │    50.00  100.00       50.0%
    ──────┼───────────────────────────────────┼─────────────────────────────────────┼─────────────────────────────────┼─────────────────────────────
    total │      5  38.0       13.2%      0.2 │        5  38.0       13.2%      0.2 │             0   0.4        0.0% │    50.00  172.73       28.9%

    note: the book knows nothing of some days before 2026-03-01: figures are of those it knows
    $ plan summary --period 2026-W12 -f goals --as-of 2026-03-31 --table goals --no-meta
    sales summary 2026-W12
    unit: CNY

    2026-W12: sales 0 CNY, 0.0% of the target 22.74 CNY. year to date: sales 0 CNY, 0.0% of the target
    268.18 CNY.

    rep   │ visits  goal  attainment  per day │ contacts  goal  attainment  per day │ new customers  goal  attainment │ payments   goal  attainment
    ──────┼───────────────────────────────────┼─────────────────────────────────────┼─────────────────────────────────┼────────────────────────────
    ann   │      2   2.5       80.0%      0.4 │        2   2.5       80.0%      0.4 │             0   n/a         n/a │        0  11.36        0.0%
    bob   │      0   5.0        0.0%      0.0 │        0   5.0        0.0%      0.0 │             0   0.1        0.0% │    50.00  22.73      220.0%
    ──────┼───────────────────────────────────┼─────────────────────────────────────┼─────────────────────────────────┼────────────────────────────
    total │      2   7.5       26.7%      0.4 │        2   7.5       26.7%      0.4 │             0   n/a         n/a │    50.00  34.09      146.7%
    n/a: the goal is 3 a year, of which these days have under 0.1

    note: the book knows nothing of some days before 2026-03-01: figures are of those it knows
    $ plan summary --period 2026-W12 -f goals --as-of 2026-03-31 --table goals --format csv
    rep,rep_name,visits,visits_goal,visits_attainment,visits_per_day,contacts,contacts_goal,contacts_attainment,contacts_per_day,customers_new,customers_new_goal,customers_new_attainment,customers_new_per_day,payments,payments_goal,payments_attainment
    ann,ann,2,2.500000,0.800000,0.400000,2,2.500000,0.800000,0.400000,0,0.028736,0.000000,0.000000,0.00,11.36,0.000000
    bob,bob,0,5.000000,0.000000,0.000000,0,5.000000,0.000000,0.000000,0,0.057471,0.000000,0.000000,50.00,22.73,2.200000
