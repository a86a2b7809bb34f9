plan forecast: months to come, where the year lands, how far the methods were off.

fixture: demo

The next three months; the demo has kept activities since 2025, and knows 2024 by its history:

    $ cd demo && plan forecast --horizon 3 --width 80 --no-meta
    临江流体华东销售部 · 2026-11 起的销售预测
    单位：元

    预计销售额
    月份     预计销售额   80% 下限   80% 上限   95% 下限   95% 上限   在手商机
    ──────────────────────────────────────────────────────────────────────────
    2026-11   4,911,829  4,833,578  4,995,669  4,764,365  5,080,482  1,460,140
    2026-12   5,531,090  5,149,747  5,940,672  4,813,245  6,355,994  3,569,690
    2027-01   3,455,499  3,209,408  3,720,459  2,992,772  3,989,770    470,940
    预计销售额  ▆█▁  2027-01：3,455,499，80% 区间为 3,209,408 至 3,720,459

    2026 全年落点
    已有销售额   其余预计    全年预计        目标  完成率  已知月数          方法
    ─────────────────────────────────────────────────────────────────────────────
    42,177,900  6,704,819  48,882,719  52,000,000   94.0%        34  各方法的组合

    各方法回测误差
    方法                              sMAPE  MASE    权重  采用
    ───────────────────────────────────────────────────────────
    上年同月                           8.1%  0.64    3.7%
    指数平滑                          14.6%  1.19    1.1%
    Theta 法                          14.8%  1.20    1.1%
    Holt-Winters，趋势衰减，季节相加   5.1%  0.40    9.4%
    Holt-Winters，趋势衰减，季节相乘   3.8%  0.31   16.4%
    按比率的指数平滑                   4.5%  0.38   12.0%
    按比率的 Theta 法                  4.6%  0.36   11.3%
    动态 Theta 法                      3.6%  0.29   18.4%
    按比率的动态 Theta 法              4.2%  0.33   13.8%
    逐月变化的自回归                   5.4%  0.44    8.4%
    同比变化的自回归                   7.6%  0.60    4.2%
    各方法的组合                       4.2%  0.34  100.0%  ✓

    注：各方法的组合，误差越小权重越大：回测误差 4.2%；过去单独最好的，以后往往不是
    注：在手商机：未结商机金额乘以阶段概率，按预计成交月；列在预计销售额旁边，从不相
    加
    注：2027 年尚无放假通知，按周一至周五计工作日

By team for a spreadsheet, with the keys of machines; the month of as-of holds what is sold already:

    $ plan forecast --horizon 1 --by team --format csv
    team,team_name,month,expected,low80,high80,low95,high95,pipeline
    jiangsu,江苏组,2026-11,1450138.00,1371204.00,1551843.00,1312874.00,1674924.00,360160.00
    zhehu,浙沪组,2026-11,1502524.00,1427696.00,1596173.00,1370807.00,1706348.00,405630.00
    zhehu-key,大客户组,2026-11,1948345.00,1906226.00,1994945.00,1870118.00,2043580.00,694350.00

    $ plan forecast --by rep --team jiangsu --table landing --format csv
    rep,rep_name,sales,to_come,landing,target,attainment,months,method
    huang.lei,黄磊,2218200.00,0.00,2218200.00,2614700.00,0.848357,34,nobody there
    liu.yang,刘洋,1233700.00,0.00,1233700.00,1457400.00,0.846507,34,nobody there
    wang.fang,王芳,0.00,0.00,0.00,0.00,,22,nothing sold yet
    xu.lin,徐琳,2772900.00,490954.00,3263854.00,3489900.00,0.935229,34,combination
    zhang.wei,张伟,6215300.00,958785.00,7174085.00,6983200.00,1.027335,34,combination
    zhou.ting,周婷,1580400.00,519413.00,2099813.00,2321500.00,0.904507,34,combination

Under two years it is the run rate x the season. Here every month is alike in the plan, and brought
1,200: so will May, and April, of which nobody has recorded anything yet:

    $ cd .. && mkdir few nothing zeros gaps && cat > few/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY}
    > years:
    >   2025: {target: 20000}
    > reps: [{id: ann}]
    > history:
    >   - {period: 2025-01, sales: 1200}
    >   - {period: 2025-02, sales: 1200}
    >   - {period: 2025-03, sales: 1200}
    > END

    $ plan forecast -f few --as-of 2025-04-15 --horizon 2 --lang en --no-meta
    forecast of sales from 2025-04
    unit: CNY

    Expected sales
    month    expected  low 80%  high 80%  low 95%  high 95%  pipeline
    ─────────────────────────────────────────────────────────────────
    2025-04     1,200    1,200     1,200    1,200     1,200      n/a¹
    2025-05     1,200    1,200     1,200    1,200     1,200      n/a²
    expected sales  ▅▅  2025-05: 1,200, with 80% between 1,200 and 1,200
    n/a¹: no record is kept in the book yet
    n/a²: the book has no stages, so no probabilities

    Landing of 2025
    sales so far  to come  landing  target  attainment  months known    method
    ──────────────────────────────────────────────────────────────────────────
           3,600   10,800   14,400  20,000       72.0%             3  run rate

    note: fewer than 24 months are known: the run rate per working day of up to 12 months x the season,
    and no method is compared
    note: pipeline: open amounts x probability of their stage, by expected close; beside the expected
    sales, never added to them

Nothing is known, and what is known is 0:

    $ sed '/history/,$d' few/plan.yaml > nothing/plan.yaml

    $ plan forecast -f nothing --as-of 2025-04-15 --lang en --no-meta
    forecast of sales from 2025-04
    unit: CNY

    Expected sales
    month    expected  low 80%  high 80%  low 95%  high 95%  pipeline
    ─────────────────────────────────────────────────────────────────
    2025-04         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-05         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-06         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-07         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-08         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-09         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-10         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-11         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-12         0     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    n/a¹: the target's pace has no interval
    n/a²: the book has no stages, so no probabilities

    Landing of 2025
    sales so far  to come  landing  target  attainment  months known         method
    ───────────────────────────────────────────────────────────────────────────────
               0        0        0  20,000        0.0%             0  target x pace

    note: no whole month of sales is known: what is left of the target x sales / target to date, of the
    year
    note: pipeline: open amounts x probability of their stage, by expected close; beside the expected
    sales, never added to them

    $ sed 's/sales: 1200/sales: 0/' few/plan.yaml > zeros/plan.yaml

    $ plan forecast -f zeros --as-of 2025-04-15 --horizon 1 --lang en --no-meta
    forecast of sales from 2025-04
    unit: CNY

    Expected sales
    month    expected  low 80%  high 80%  low 95%  high 95%  pipeline
    ─────────────────────────────────────────────────────────────────
    2025-04         0        0         0        0         0       n/a
    expected sales  ▅  2025-04: 0, with 80% between 0 and 0
    n/a: no record is kept in the book yet

    Landing of 2025
    sales so far  to come  landing  target  attainment  months known            method
    ──────────────────────────────────────────────────────────────────────────────────
               0        0        0  20,000        0.0%             3  nothing sold yet

    note: every month so far brought 0, and so does the forecast
    note: pipeline: open amounts x probability of their stage, by expected close; beside the expected
    sales, never added to them

A month that is not known in the middle of three years, and one below 0:

    $ sed '/2025-0/d' few/plan.yaml > gaps/plan.yaml && for y in 2022 2023 2024; do for m in 01 02 03 04 05 06 07 08 09 10 11 12; do echo "  - {period: $y-$m, sales: 1${m}0}"; done; done | sed '/2023-05/d; s/2024-02, sales: 1020/2024-02, sales: -50/' >> gaps/plan.yaml

    $ plan forecast -f gaps --as-of 2024-12-31 --horizon 2 --lang en --no-meta
    forecast of sales from 2025-01
    unit: CNY

    Expected sales
    month    expected  low 80%  high 80%  low 95%  high 95%  pipeline
    ─────────────────────────────────────────────────────────────────
    2025-01     1,036      856     1,215      687     1,385       n/a
    2025-02       784      628       940      480     1,087       n/a
    expected sales  █▁  2025-02: 784, with 80% between 628 and 940
    n/a: the book has no stages, so no probabilities

    Landing of 2024
    sales so far  to come  landing  target  attainment  months known                      method
    ────────────────────────────────────────────────────────────────────────────────────────────
          11,710        0   11,710     n/a         n/a            35  combination of all methods
    n/a: 2024 has no plan, the book has one of 2025

    Errors of the methods at earlier ends
    method                                              sMAPE  MASE  weight  chosen
    ───────────────────────────────────────────────────────────────────────────────
    the same month a year before                         9.9%  2.27   10.8%
    exponential smoothing                               10.5%  2.24   11.1%
    Theta                                               17.6%  2.99    6.2%
    Holt-Winters with damped trend, season added        16.5%  2.91    6.6%
    Holt-Winters with damped trend, season as a factor  16.5%  2.91    6.6%
    exponential smoothing of ratios                      9.5%  2.23   11.2%
    Theta of ratios                                     10.3%  2.33   10.3%
    dynamic Theta                                       12.9%  2.57    8.4%
    dynamic Theta of ratios                              9.8%  2.26   10.9%
    autoregression of monthly changes                   15.3%  2.79    7.1%
    autoregression of yearly changes                     9.8%  2.26   10.8%
    combination of all methods                          10.8%  2.36  100.0%  ✓

    note: all methods together, each by how little it was off: 10.8% at earlier ends; the best in the
    past alone is seldom the best to come
    note: not known, and taken from the months around them or a year away: 2023-05
    note: some months brought less than was returned: the methods are compared by amounts (MASE), and
    the forecast may be below 0
    note: pipeline: open amounts x probability of their stage, by expected close; beside the expected
    sales, never added to them

One method by its key. A year before are January 2024, 1,010 in 23 working days where 2025 has 23, and
February 2024, -50 in 21 where 2025 has 20:

    $ plan forecast -f gaps --as-of 2024-12-31 --horizon 2 --method seasonal-naive --table months --format csv
    company,month,expected,low80,high80,low95,high95,pipeline
    company,2025-01,1010.00,850.00,1170.00,698.00,1322.00,
    company,2025-02,-48.00,-187.00,92.00,-319.00,224.00,

One that there is not, and months that are none:

    $ plan forecast -f gaps --method best
    plan: --method cannot be "best"
       hint: there are: combination, seasonal-naive, ses, theta, holt-winters-additive, holt-winters-multiplicative, ses-log, theta-log, dynamic-theta, dynamic-theta-log, autoregression, seasonal-autoregression
    [2]

    $ plan forecast -f gaps --horizon 0
    plan: --horizon 0 is no number of months
       hint: 1 to 36
    [2]

Every verb projects what the forecast lands at, the months of people who have left are in the year's
row and nothing follows them:

    $ plan forecast -f demo --table landing --format csv
    company,sales,to_come,landing,target,attainment,months,method
    company,42177900.00,6704819.00,48882719.00,52000000.00,0.940052,34,combination
    $ plan status -f demo --by company --period 2026 --measures projection --format csv
    company,period,start,end,projection
    company,2026,2026-01-01,2026-12-31,48882719.00
    $ plan forecast -f demo --by rep --table landing --format csv | grep huang
    huang.lei,黄磊,2218200.00,0.00,2218200.00,2614700.00,0.848357,34,nobody there
    $ plan forecast -f demo --rep huang.lei --horizon 1 --format csv
    company,month,expected,low80,high80,low95,high95,pipeline
    company,2026-11,0.00,0.00,0.00,0.00,0.00,0.00
    $ plan propose 2027 -f demo | grep 合计
        # 2026 年至今销售额 42177900；余下预计 6704819；合计 48882719
          # 由 2024, 2025 年的销售额按工作日学得，合计 100；写成固定数字，以免变动

What history tells beforehand stands for its days, in every verb:

    $ mkdir ahead && sed 's/history:/history:\n  - {period: 2025-05, sales: 700}/' few/plan.yaml > ahead/plan.yaml
    $ echo 'activities: [{date: 2025-04-02, rep: ann, kind: order, amount: 600}]' > ahead/activities.yaml
    $ plan forecast -f ahead --as-of 2025-04-15 --horizon 3 --lang en --no-meta
    forecast of sales from 2025-04
    unit: CNY

    Expected sales
    month    expected  low 80%  high 80%  low 95%  high 95%  pipeline
    ─────────────────────────────────────────────────────────────────
    2025-04     1,200    1,200     1,200    1,200     1,200      n/a¹
    2025-05       700     n/a²      n/a²     n/a²      n/a²      n/a¹
    2025-06     1,200    1,200     1,200    1,200     1,200      n/a¹
    expected sales  █▁█  2025-06: 1,200, with 80% between 1,200 and 1,200
    n/a¹: the book has no stages, so no probabilities
    n/a²: history tells what is expected, and no interval

    Landing of 2025
    sales so far  to come  landing  target  attainment  months known    method
    ──────────────────────────────────────────────────────────────────────────
           4,200    9,700   13,900  20,000       69.5%             3  run rate

    note: fewer than 24 months are known: the run rate per working day of up to 12 months x the season,
    and no method is compared
    note: history tells beforehand what is expected, and it stands for it: 2025-05
    note: pipeline: open amounts x probability of their stage, by expected close; beside the expected
    sales, never added to them
    $ plan status -f ahead --as-of 2025-04-15 --period 2025 --by company --measures projection --format csv
    company,period,start,end,projection
    company,2025,2025-01-01,2025-12-31,13900.00

Without a whole month of sales it is the target's pace, and a method that was asked for says what it
lacks:

    $ mkdir first && sed '/history/,$d' few/plan.yaml > first/plan.yaml
    $ cp ahead/activities.yaml first
    $ plan forecast -f first --as-of 2025-04-15 --horizon 2 --method theta --lang en --no-meta
    forecast of sales from 2025-04
    unit: CNY

    Expected sales
    month    expected  low 80%  high 80%  low 95%  high 95%  pipeline
    ─────────────────────────────────────────────────────────────────
    2025-04       686     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    2025-05       171     n/a¹      n/a¹     n/a¹      n/a¹      n/a²
    n/a¹: the target's pace has no interval
    n/a²: the book has no stages, so no probabilities

    Landing of 2025
    sales so far   to come   landing     target  attainment  months known         method
    ────────────────────────────────────────────────────────────────────────────────────
          600.00  1,457.14  2,057.14  20,000.00       10.3%             0  target x pace

    note: Theta was asked for: it needs 24 months that are known, there are 0
    note: no whole month of sales is known: what is left of the target x sales / target to date, of the
    year
    note: pipeline: open amounts x probability of their stage, by expected close; beside the expected
    sales, never added to them
    $ plan status -f first --as-of 2025-04-15 --period 2025 --by company --measures projection --format csv
    company,period,start,end,projection
    company,2025,2025-01-01,2025-12-31,2057.14

Totals of several months are no months of their own:

    $ mkdir totals && sed '/history/,$d' few/plan.yaml > totals/plan.yaml
    $ echo 'history: [{period: 2022, sales: 12000}, {period: 2023, sales: 12000}, {period: 2024, sales: 12000}]' >> totals/plan.yaml
    $ plan forecast -f totals --as-of 2025-04-15 --table landing --format csv
    company,sales,to_come,landing,target,attainment,months,method
    company,,8946.00,,20000.00,,0,run rate
