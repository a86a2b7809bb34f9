People: seats, how evenly targets lie, who moved with what, who was trained; and one person's page.

    $ mkdir -p team/activities && cat > team/plan.yaml <<'END'
    > format: 1
    > book:
    >   name: team
    >   currency: CNY
    >   language: en
    >   headcount: [{team: a, from: 2026-01-01, seats: 3}, {team: b, from: 2026-01-01, seats: 2}]
    > teams: [{id: a, name: Alpha}, {id: b, name: Beta}]
    > reps:
    > - {id: ann, name: Ann, team: a, title: seller, from: 2024-05-15, share: 2, phone: "13800000001"}
    > - {id: bob, name: Bob, team: a, share: 1, time: 50%}
    > - {id: cem, name: Cem, team: a, share: 1, moves: [{date: 2026-07-01, team: b}]}
    > - {id: dee, name: Dee, team: a, share: 4, leave: [{from: 2026-03-02, to: 2026-03-06}]}
    > - {id: eve, name: Eve, team: a, to: 2025-11-30}
    > customers:
    > - {id: c1, owner: ann, potential: 12000}
    > - {id: c2, owner: ann}
    > - {id: c3, owner: cem, potential: 2400}
    > courses:
    > - {id: k1, name: Basics, date: 2026-02-10, hours: 6, for: [ann, eve]}
    > - {id: k2, name: Talks, date: 2026-05-05, hours: 4, for: [a]}
    > nominations: [{rep: ann, to: lead, date: 2027-01-01, reason: leads already}]
    > history:
    > - {rep: ann, period: 2025, sales: 2000}
    > - {rep: bob, period: 2025, sales: 1200}
    > - {rep: cem, period: 2025, sales: 1000}
    > - {rep: dee, period: 2025, sales: 4000}
    > - {rep: eve, period: 2025, sales: 100}
    > years:
    >   2026: {target: 9600}
    > END
    $ cat > team/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-02-10, rep: ann, kind: training, course: k1, hours: 6, score: 80}
    > - {date: 2026-03-03, rep: ann, kind: talk, mood: 4, by: boss, note: wants to lead}
    > - {date: 2026-03-04, rep: ann, kind: visit, customer: c1}
    > - {date: 2026-03-10, rep: ann, kind: order, customer: c1, amount: 600}
    > - {date: 2026-04-01, rep: ann, kind: conduct, points: -2, reason: came late}
    > - {date: 2026-05-05, rep: ann, kind: training, course: k2, hours: 4, score: 91}
    > - {date: 2026-05-05, rep: dee, kind: training, course: k2, hours: 4}
    > - {date: 2026-05-20, rep: ann, kind: task, task: t1, due: 2026-06-01, what: list of plants}
    > - {date: 2026-06-03, rep: ann, kind: task-done, task: t1}
    > - {date: 2026-06-20, rep: ann, kind: task, task: t2, due: 2026-07-01, what: plan of visits}
    > - {date: 2026-06-30, rep: ann, kind: task-done, task: t2}
    > - {date: 2026-07-02, rep: ann, kind: task, task: t3, due: 2026-08-03, what: an offer}
    > - {date: 2026-09-30, rep: ann, kind: rating, item: skill, score: 85.5, by: boss}
    > END
    $ people() { plan people -f team --no-meta "$@"; }

Alpha has three seats and since Cem moved on 1 July Ann, Dee and half of Bob: 2.5, so half a seat is
open; before that they were 3.5. Beta has had an open seat since its two were planned.

The target is 1,200 a share: Ann 2,400, Bob and Cem 1,200, Dee 4,800. 2026 has 261 days from Monday to
Friday: Ann 2,400 / 261 = 9.20 a day, Bob 1,200 / 130.5 = 9.20, Cem 1,200 / 261 = 4.60, Dee without the
week of leave 4,800 / 256 = 18.75. The median is 9.20, of which Cem has 50% and Dee 203.9%. Of last
year's sales Ann's target is 120%, of her customers' potential 2,400 / 12,000 = 20%. With Cem go the
600 of six months. Ann's scores of 80 and 91 make 85.5.

    $ people
    team · people and load 2026-01-01..2026-11-23
    unit: CNY

    Seats by team
    team   planned seats  people  on leave  full times  open seats  open since
    ──────────────────────────────────────────────────────────────────────────
    Alpha              3       3         0        2.50        0.50  2026-07-01
    Beta               2       1         0           1           1  2026-01-01

    People there
    rep  team   title   since when  last day  months there  working time  ramp now  days of leave
    ─────────────────────────────────────────────────────────────────────────────────────────────
    Ann  Alpha  seller  2024-05-15                      30                                      0
    Bob  Alpha                                                     50.0%                        0
    Cem  Beta                                                                                   0
    Dee  Alpha                                                                                  5

    Load 2026
    rep  weight    target  own working days  a day  sales 2025  growth asked  customers  potential
    ──────────────────────────────────────────────────────────────────────────────────────────────
    Ann       2  2,400.00               261   9.20    2,000.00         20.0%          2  12,000.00
    Bob       1  1,200.00            130.50   9.20    1,200.00          0.0%          0        n/a
    Cem       1  1,200.00               261   4.60    1,000.00         20.0%          1   2,400.00
    Dee       4  4,800.00               256  18.75    4,000.00         20.0%          0        n/a

    rep  target of potential
    ────────────────────────
    Ann                20.0%
    Bob                  n/a
    Cem                50.0%
    Dee                  n/a
    n/a: no customer of theirs has a potential

    Who stands out
    rep  target a working day  of the median  why so
    ─────────────────────────────────────────────────────────────────────────────────────────
    Dee                 18.75         203.9%  a large weight (4), leave that keeps the target
    Cem                  4.60          50.0%  a small weight (1)

    Joined, moved, left
    date        rep  what happened  from team  to team  target that goes along
    ──────────────────────────────────────────────────────────────────────────
    2026-07-01  Cem  moved          Alpha      Beta                        600

    Training
    rep  planned courses  courses taken  training hours  mean score  lacks
    ──────────────────────────────────────────────────────────────────────
    Ann                2              2              10       85.50
    Bob                1              0               0              Talks
    Cem                1              0               0              Talks
    Dee                1              1               4

    note: people, teams and seats are those of 2026-11-23; targets and own working days those of the
    year 2026
    note: open seats and working days count a part-time day as its part
    note: target a working day: lowest 4.60 CNY, median 9.20 CNY, highest 18.75 CNY; who is over 130% or
    under 70% of the median stands out
    note: Basics is planned for Eve, who is not there on 2026-02-10

The same for machines and in Chinese:

    $ people --table headcount --format csv
    team,team_name,seats,planned_from,people,on_leave,full_time,open,open_since
    a,Alpha,3,2026-01-01,3,0,2.500000,0.500000,2026-07-01
    b,Beta,2,2026-01-01,1,0,1.000000,1.000000,2026-01-01
    $ people --table people --format csv
    rep,rep_name,team,team_name,title,from,to,months,time,ramp,leave_days
    ann,Ann,a,Alpha,seller,2024-05-15,,30,1.000000,1.000000,0
    bob,Bob,a,Alpha,,,,,0.500000,1.000000,0
    cem,Cem,b,Beta,,,,,1.000000,1.000000,0
    dee,Dee,a,Alpha,,,,,1.000000,1.000000,5
    $ people --table load --format csv
    rep,rep_name,weight,target,workdays,per_day,sales_before,growth,customers,potential,of_potential
    ann,Ann,2.000000,2400.00,261.000000,9.20,2000.00,0.200000,2,12000.00,0.200000
    bob,Bob,1.000000,1200.00,130.500000,9.20,1200.00,0.000000,0,,
    cem,Cem,1.000000,1200.00,261.000000,4.60,1000.00,0.200000,1,2400.00,0.500000
    dee,Dee,4.000000,4800.00,256.000000,18.75,4000.00,0.200000,0,,
    $ people --table fairness --format csv
    rep,rep_name,per_day,of_median,why
    dee,Dee,18.75,2.039063,"weight,leave"
    cem,Cem,4.60,0.500000,weight
    $ people --table moves --format csv
    date,rep,rep_name,what,from,from_name,to,to_name,target
    2026-07-01,cem,Cem,moved,a,Alpha,b,Beta,600.00
    $ people --table training --format csv
    rep,rep_name,planned,taken,hours,score,lacks
    ann,Ann,2,2,10,85.500000,
    bob,Bob,1,0,0,,k2
    cem,Cem,1,0,0,,k2
    dee,Dee,1,1,4,,
    $ people --lang zh
    team · 人员与负荷 2026-01-01..2026-11-23
    单位：元

    编制
    团队   编制数  人数  休假中  折合全职  缺员  缺员起始日
    ───────────────────────────────────────────────────────
    Alpha       3     3       0      2.50  0.50  2026-07-01
    Beta        2     1       0         1     1  2026-01-01

    在岗人员
    人员  团队   职务            自  末日  月数   工时  起步  休假天数
    ──────────────────────────────────────────────────────────────────
    Ann   Alpha  seller  2024-05-15          30                      0
    Bob   Alpha                                  50.0%               0
    Cem   Beta                                                       0
    Dee   Alpha                                                      5

    2026 年负荷
    人员  权重      目标  本人工作日  每个工作日  2025 年销售额  要求增长  客户     年潜力  目标占潜力
    ──────────────────────────────────────────────────────────────────────────────────────────────────
    Ann      2  2,400.00         261        9.20       2,000.00     20.0%     2  12,000.00       20.0%
    Bob      1  1,200.00      130.50        9.20       1,200.00      0.0%     0        n/a         n/a
    Cem      1  1,200.00         261        4.60       1,000.00     20.0%     1   2,400.00       50.0%
    Dee      4  4,800.00         256       18.75       4,000.00     20.0%     0        n/a         n/a
    n/a：名下没有写明潜力的客户

    明显偏高或偏低
    人员  日均目标  相对中位数  原因所在
    ───────────────────────────────────────────────────────
    Dee      18.75      203.9%  权重大（4）、休假而目标不减
    Cem       4.60       50.0%  权重小（1）

    人员变动
    日期        人员  经过  原团队  新团队  随之转移的目标
    ──────────────────────────────────────────────────────
    2026-07-01  Cem   调入  Alpha   Beta               600

    培训
    人员  计划课程  已参加  培训课时  平均成绩  缺少
    ─────────────────────────────────────────────────
    Ann          2       2        10     85.50
    Bob          1       0         0            Talks
    Cem          1       0         0            Talks
    Dee          1       1         4

    注：人员、团队、编制以 2026-11-23 为准；目标和本人工作日为 2026 全年
    注：缺员和工作日中，非全职的按工时折算
    注：日均目标：最低 4.60 元，中位数 9.20 元，最高 18.75 元；超过中位数 130% 或低于 70% 的列出
    注：Basics 安排了 Eve，但其 2026-02-10 不在岗

Only Beta, as of the period's end: at the end of June Cem was not there yet.

    $ people --team b --period 2026-H1
    team · people and load 2026-H1

    team  planned seats  people  on leave  full times  open seats  open since
    ─────────────────────────────────────────────────────────────────────────
    Beta              2       0         0           0           2  2026-01-01

    note: people, teams and seats are those of 2026-06-30; targets and own working days those of the
    year 2026
    $ people --team b --table load
    team · people and load 2026-01-01..2026-11-23
    unit: CNY

    rep  weight    target  own working days  a day  sales 2025  growth asked  customers  potential
    ──────────────────────────────────────────────────────────────────────────────────────────────
    Cem       1  1,200.00               261   4.60    1,000.00         20.0%          1   2,400.00

    rep  target of potential
    ────────────────────────
    Cem                50.0%

    note: people, teams and seats are those of 2026-11-23; targets and own working days those of the
    year 2026

One person's page: 600 a quarter, of which the first was reached; of three tasks one was done in time,
one two days late, one not yet.

    $ people ann
    team · Ann 2026-01-01..2026-11-23
    unit: CNY

    Person
    key       value
    ──────────────────────
    id        ann
    title     seller
    team      Alpha
    employed  2024-05-15..
    weight    2
    phone     13800000001

    Targets 2026
    quarter  target  sales  attainment  sales beside the target
    ──────────────────────────────────────────────────────────────────
    2026-Q1     600    600      100.0%  █████████████████████████████│
    2026-Q2     600      0        0.0%                               │
    2026-Q3     600      0        0.0%                               │
    2026-Q4     600      0        0.0%                               │
    ──────────────────────────────────────────────────────────────────
    total     2,400    600       25.0%

    Activity 2026-01-01..2026-11-23
    month    contacts  visits  orders  won  lost  new customers  sales
    ──────────────────────────────────────────────────────────────────
    2026-01         0       0       0    0     0              0      0
    2026-02         0       0       0    0     0              0      0
    2026-03         1       1       1    0     0              1    600
    2026-04         0       0       0    0     0              0      0
    2026-05         0       0       0    0     0              0      0
    2026-06         0       0       0    0     0              0      0
    2026-07         0       0       0    0     0              0      0
    2026-08         0       0       0    0     0              0      0
    2026-09         0       0       0    0     0              0      0
    2026-10         0       0       0    0     0              0      0
    2026-11         0       0       0    0     0              0      0
    ──────────────────────────────────────────────────────────────────
    total           1       1       1    0     0              1    600
    contacts  ▁▁█▁▁▁▁▁▁▁▁  first 0, last 0, lowest 0, highest 1
    visits    ▁▁█▁▁▁▁▁▁▁▁  first 0, last 0, lowest 0, highest 1

    Customers
    customer  owner  own sales  potential  last contact
    ───────────────────────────────────────────────────
    c1        Ann          600     12,000  2026-03-04
    c2        Ann            0

    Talks
    date        mood  talked with  note
    ────────────────────────────────────────────
    2026-03-03     4  boss         wants to lead

    Conduct
    date        points of conduct  reason
    ────────────────────────────────────────
    2026-04-01                 -2  came late

    Ratings
    date        item   score  rated by
    ──────────────────────────────────
    2026-09-30  skill  85.50  boss

    Training
    course  planned for  taken on    training hours  score
    ──────────────────────────────────────────────────────
    Basics  2026-02-10   2026-02-10               6     80
    Talks   2026-05-05   2026-05-05               4     91

    Reports and tasks
    what  were due  done in time  done late  not done
    ─────────────────────────────────────────────────
    task         3             1          1         1

    Late or not done
    due         what            done on
    ──────────────────────────────────────
    2026-06-01  list of plants  2026-06-03
    2026-08-03  an offer        not done

    Score and grade, period by period
    period    score  grade
    ──────────────────────
    2025-Q4  100.00
    2026-Q1  100.00
    2026-Q2   13.20
    2026-Q3   13.64

    Nominations
    to    date        reason
    ───────────────────────────────
    lead  2027-01-01  leads already
    $ people ann --lang zh
    team · Ann 2026-01-01..2026-11-23
    单位：元

    人员档案
    项目  内容
    ──────────────────
    编号  ann
    职务  seller
    团队  Alpha
    在职  2024-05-15..
    权重  2
    电话  13800000001

    2026 年目标与完成
    季度      目标  销售额  完成率  销售额与目标
    ──────────────────────────────────────────────────────────────
    2026-Q1    600     600  100.0%  █████████████████████████████│
    2026-Q2    600       0    0.0%                               │
    2026-Q3    600       0    0.0%                               │
    2026-Q4    600       0    0.0%                               │
    ──────────────────────────────────────────────────────────────
    合计     2,400     600   25.0%

    2026-01-01..2026-11-23 活动
    月份     联络  拜访  签单数  赢单  输单  新客户  销售额
    ───────────────────────────────────────────────────────
    2026-01     0     0       0     0     0       0       0
    2026-02     0     0       0     0     0       0       0
    2026-03     1     1       1     0     0       1     600
    2026-04     0     0       0     0     0       0       0
    2026-05     0     0       0     0     0       0       0
    2026-06     0     0       0     0     0       0       0
    2026-07     0     0       0     0     0       0       0
    2026-08     0     0       0     0     0       0       0
    2026-09     0     0       0     0     0       0       0
    2026-10     0     0       0     0     0       0       0
    2026-11     0     0       0     0     0       0       0
    ───────────────────────────────────────────────────────
    合计        1     1       1     0     0       1     600
    联络  ▁▁█▁▁▁▁▁▁▁▁  起 0，止 0，最低 0，最高 1
    拜访  ▁▁█▁▁▁▁▁▁▁▁  起 0，止 0，最低 0，最高 1

    客户
    客户  负责人  本人销售额  年潜力  上次联络
    ────────────────────────────────────────────
    c1    Ann            600  12,000  2026-03-04
    c2    Ann              0

    谈话记录
    日期        状态  谈话人  备注
    ───────────────────────────────────────
    2026-03-03     4  boss    wants to lead

    纪律
    日期        分数  原因
    ───────────────────────────
    2026-04-01    -2  came late

    评定
    日期        考核项   得分  评定人
    ─────────────────────────────────
    2026-09-30  skill   85.50  boss

    培训
    课程    计划日期    参加日期    培训课时  得分
    ──────────────────────────────────────────────
    Basics  2026-02-10  2026-02-10         6    80
    Talks   2026-05-05  2026-05-05         4    91

    汇报与任务
    内容  到期  按时  逾期完成  未完成
    ──────────────────────────────────
    任务     3     1         1       1

    逾期或未完成
    期限        内容            完成日
    ──────────────────────────────────────
    2026-06-01  list of plants  2026-06-03
    2026-08-03  an offer        未完成

    各期得分与等级
    期间       得分  等级
    ─────────────────────
    2025-Q4  100.00
    2026-Q1  100.00
    2026-Q2   13.20
    2026-Q3   13.64

    晋升提名
    拟任  日期        原因
    ───────────────────────────────
    lead  2027-01-01  leads already
    $ people ann --table duties --format csv
    what,due,in_time,late,missing
    report,0,0,0,0
    task,3,1,1,1
    $ people ann --table late --format csv
    due,what,done
    2026-06-01,list of plants,2026-06-03
    2026-08-03,an offer,

What was said of a person, phones and mails stay in the house unless asked for:

    $ people ann --format html -o page.html && grep -c 'wants to lead\|came late\|boss\|13800000001' page.html
    0
    [1]
    $ people ann --format html --personal -o page.html && grep -o 'wants to lead\|came late\|boss\|13800000001' page.html | sort -u
    13800000001
    boss
    came late
    wants to lead

Who has left has a page all the same; who is not known has none:

    $ people Eve --table person
    team · Eve 2026-01-01..2026-11-23

    key       value
    ──────────────────────
    id        eve
    team      Alpha
    employed  ..2025-11-30

    note: Eve is not there any more: the last day was 2025-11-30
    $ people an --table nominations
    team · Ann 2026-01-01..2026-11-23

    to    date        reason
    ───────────────────────────────
    lead  2027-01-01  leads already
    $ people anne
    plan: there are no reps named "anne"
       hint: did you mean ann?
    [2]
    $ people ann bob
    plan: people does not know what to do with "bob"
       hint: write: plan people --rep bob
    [2]
    $ people --region x
    plan: there are no regions named "x"
       hint: the book has none
    [2]
    $ people --customer c1
    plan: people cannot be told by customer
       hint: --rep and --team keep some of them
    [2]
