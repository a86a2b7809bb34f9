The appraisal: each item's part of its target times its weight, whatever has no figure left out.

    $ mkdir -p team/activities && cat > team/plan.yaml <<'END'
    > format: 1
    > book: {name: team, currency: CNY, language: en}
    > reps: [{id: ann, name: Ann}, {id: bob, name: Bob}, {id: cem, name: Cem, to: 2026-05-31}]
    > years:
    >   2026:
    >     target: 2400
    >     goals: [{measure: visits, each: 2, per: month}]
    >     scorecard:
    >       items:
    >       - {measure: attainment, weight: 60}
    >       - {measure: visits, weight: 20}
    >       - {measure: orders, weight: 10, target: 4, cap: 100%}
    >       - {measure: customers_lost, weight: 5, direction: down}
    >       - {measure: rating, item: skill, weight: 5}
    >       grades: [{grade: A, from: 90}, {grade: B, from: 60}, {grade: C, from: 0}]
    > END
    $ cat > team/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-04-01, rep: ann, kind: expense, amount: 1}
    > - {date: 2026-07-02, rep: ann, kind: order, customer: c1, amount: 150}
    > - {date: 2026-07-03, rep: ann, kind: order, customer: c1, amount: 120}
    > - {date: 2026-08-03, rep: ann, kind: visit, customer: c1}
    > - {date: 2026-08-04, rep: ann, kind: visit, customer: c1}
    > - {date: 2026-08-05, rep: ann, kind: visit, customer: c1, note: asked for a price}
    > - {date: 2026-09-29, rep: ann, kind: rating, item: skill, score: 80, by: boss}
    > - {date: 2026-09-30, rep: ann, kind: rating, item: skill, score: 91, by: boss}
    > - {date: 2026-09-30, rep: bob, kind: rating, item: skill, score: 100, by: bob}
    > - {date: 2026-09-30, rep: bob, kind: order, customer: c1, amount: 600}
    > END
    $ echo 'customers: [{id: c1}]' > team/customers.yaml

Ann's quarter: target 300, sold 270, 90% of 60; 3 visits of 6, half of 20; 2 orders of 4, half of 10;
no customer lost, 5; ratings of 80 and 91, 85.5% of 5: 54 + 10 + 5 + 5 + 4.275. Bob has sold 200%,
which counts 120%; his own rating does not count, so that the others' 95 become 100:

    $ score() { plan score -f team --period 2026-Q3 --as-of 2026-10-10 --no-meta "$@"; }
    $ score
    team · appraisal 2026-Q3

    Ranking
    rank  rep  score  grade │ attainment  visits  orders  lost customers  skill
    ────────────────────────┼──────────────────────────────────────────────────
       1  Bob  83.68  B     │      75.79    0.00    2.63            5.26    n/a
       2  Ann  78.28  B     │      54.00   10.00    5.00            5.00   4.28
    n/a: no rating was given

    Score and grade, period by period
    rep  2026-Q2  grade  2026-Q3  grade
    ───────────────────────────────────
    Bob     0.00      C    83.68      B
    Ann     0.00      C    78.28      B

    note: score: each item's part of its target, between floor and cap, times its weight
    note: items that are n/a do not count: the other weights are raised in proportion
    note: 1 rating that somebody gave to himself does not count
    $ score --format csv
    rank,rep,rep_name,score,grade
    1,bob,Bob,83.684211,B
    2,ann,Ann,78.275000,B
    $ score --table items --format csv
    rep,rep_name,item,target,target_from,actual,reached,weight,points
    bob,Bob,attainment,1.000000,whole,2.000000,1.200000,63.157895,75.789474
    bob,Bob,visits,6.000000,goals,0.000000,0.000000,21.052632,0.000000
    bob,Bob,orders,4.000000,card,1.000000,0.250000,10.526316,2.631579
    bob,Bob,customers_lost,0.000000,previous,0.000000,1.000000,5.263158,5.263158
    bob,Bob,skill,100.000000,whole,,,,
    ann,Ann,attainment,1.000000,whole,0.900000,0.900000,60.000000,54.000000
    ann,Ann,visits,6.000000,goals,3.000000,0.500000,20.000000,10.000000
    ann,Ann,orders,4.000000,card,2.000000,0.500000,10.000000,5.000000
    ann,Ann,customers_lost,0.000000,previous,0.000000,1.000000,5.000000,5.000000
    ann,Ann,skill,100.000000,whole,85.500000,0.855000,5.000000,4.275000
    $ score --rep ann --evidence
    team · appraisal 2026-Q3
    unit: CNY

    Ranking
    rep  score  grade │     attainment          visits          orders  lost customers           skill
    ──────────────────┼───────────────────────────────────────────────────────────────────────────────
    Ann  78.28  B     │          54.00           10.00            5.00            5.00            4.28

    Score and grade, period by period
    rep  2026-Q2  grade  2026-Q3  grade
    ───────────────────────────────────
    Ann     0.00      C    78.28      B

    Ann · 2026-Q3
    item            to be reached                  actual  reached  weight  points scored
    ─────────────────────────────────────────────────────────────────────────────────────
    attainment      100.0%                         90.0%     90.0%      60          54.00
    visits          6 (goal)                       3         50.0%      20          10.00
    orders          4                              2         50.0%      10           5.00
    lost customers  at most 0 (the period before)  0        100.0%       5           5.00
    skill           100                            85.50     85.5%       5           4.28
    ─────────────────────────────────────────────────────────────────────────────────────
    total, grade B                                                                  78.28

    What it rests on
    date        items               kind       customer  amount  what happened
    ──────────────────────────────────────────────────────────────────────────────
    2026-07-02  attainment, orders  order      c1           150
    2026-07-03  attainment, orders  order      c1           120
    2026-08-03  visits              visit      c1
    2026-08-04  visits              visit      c1
    2026-08-05  visits              visit      c1                asked for a price
    2026-09-29  skill               rating 80
    2026-09-30  skill               rating 91

    Signatures
    who                   signature             date
    ──────────────────────────────────────────────────────
    appraised             ____________________  __________
    appraised by          ____________________  __________
    seen by the superior  ____________________  __________

    note: score: each item's part of its target, between floor and cap, times its weight
    note: 1 rating that somebody gave to himself does not count
    $ score --evidence --table evidence --format csv | grep rating
    ann,Ann,2026-09-29,skill,rating,80,,,,
    ann,Ann,2026-09-30,skill,rating,91,,,,
    $ score --rep bob --lang zh
    team · 绩效考核 2026-Q3

    排名
    人员   得分  等级 │   完成率      拜访    签单数  丧失客户     skill
    ──────────────────┼─────────────────────────────────────────────────
    Bob   83.68  B    │    75.79      0.00      2.63      5.26       n/a
    n/a：主管没有评分

    各期得分与等级
    人员  2026-Q2  等级  2026-Q3  等级
    ──────────────────────────────────
    Bob      0.00     C    83.68     B

    Bob · 2026-Q3
    考核项        应达到                实际      完成   权重   得分
    ────────────────────────────────────────────────────────────────
    完成率        100.0%                200.0%  120.0%  63.16  75.79
    拜访          6（活动目标）         0         0.0%  21.05   0.00
    签单数        4                     1        25.0%  10.53   2.63
    丧失客户      不超过 0（上期实际）  0       100.0%   5.26   5.26
    skill         100                   n/a        n/a           n/a
    ────────────────────────────────────────────────────────────────
    合计，等级 B                                               83.68
    n/a：主管没有评分

    签字
    谁        签名                  日期
    ──────────────────────────────────────────
    被考核人  ____________________  __________
    考核人    ____________________  __________
    上级审阅  ____________________  __________

    注：得分：各项实际与目标之比（在下限与上限之间）乘以权重
    注：n/a 的考核项不计，其余各项的权重按比例提高
    注：1 条自评不计
    $ score --format json | python3 -c 'import json, sys; print([table["name"] for table in json.load(sys.stdin)["tables"]])'
    ['scores', 'grades', 'items', 'nominations']

A score just under a grade is in the lower one, whatever is shown; the day counts that the period ends:

    $ sed 's/from: 60/from: 74.28/; s/from: 90/from: 78.276/' team/plan.yaml > p && mv p team/plan.yaml
    $ score --table scores --format csv | cut -d, -f1-5
    rank,rep,rep_name,score,grade
    1,bob,Bob,83.684211,A
    2,ann,Ann,78.275000,B

Where it cannot be told:

    $ score --period 2027-Q1
    team · appraisal 2027-Q1

    Ranking
    rank  rep  score
    ────────────────
          Ann   n/a¹
          Bob   n/a¹

    points of each item
    rank │ attainment  new customers  visits to customers  orders  closed  lost customers  conduct
    ─────┼────────────────────────────────────────────────────────────────────────────────────────
         │       n/a²           n/a²                 n/a²    n/a²    n/a²            n/a²     n/a²
         │       n/a²           n/a²                 n/a²    n/a²    n/a²            n/a²     n/a²

    rank │ report rate  response rate  task rate
    ─────┼──────────────────────────────────────
         │        n/a²           n/a²       n/a²
         │        n/a²           n/a²       n/a²
    n/a¹: no item counts
    n/a²: the period has not begun

    Score and grade, period by period
    rep  2026-Q2  grade  2026-Q3  grade  2026-Q4  grade  2027-Q1
    ────────────────────────────────────────────────────────────
    Ann     0.00      C    78.28      B     5.26      C      n/a
    Bob     0.00      C    83.68      A     5.26      C      n/a
    n/a: no item counts

    note: score: each item's part of its target, between floor and cap, times its weight
    note: the book has no scorecard for this year: the usual items
    note: grades: none are given; write scorecard: {grades: [{grade: A, from: 90}, ...]}
    note: the period is not over: figures are those up to 2026-10-10
    $ score --by team
    plan: score takes no option --by
       hint: these verbs take it: split, budget, approval, status, rates, gap, pipeline, forecast
    [2]
    $ plan score -f team ann
    plan: score does not know what to do with "ann"
       hint: write: plan score --rep ann
    [2]
    $ sed 's/weight: [0-9]*/weight: 0/' team/plan.yaml > p && mv p team/plan.yaml
    $ score 2>&1 | head -4
    plan.yaml:10:39: error no-weight: all weights are 0
       10 |       - {measure: attainment, weight: 0}
          |                                       ^
       hint: give at least one item a weight above 0

Without a scorecard the usual items count, targets by goals and the quarter before:

    $ sed '/scorecard/,$d' team/plan.yaml > p && mv p team/plan.yaml
    $ score --rep ann
    team · appraisal 2026-Q3

    Ranking
    rep  score
    ──────────
    Ann  92.00

    points of each item
    rep │ attainment  new customers  visits to customers  orders  closed  lost customers  conduct
    ────┼────────────────────────────────────────────────────────────────────────────────────────
    Ann │      72.00           n/a¹                 n/a¹    n/a¹    n/a¹           10.00    10.00

    rep │ report rate  response rate  task rate
    ────┼──────────────────────────────────────
    Ann │        n/a²           n/a²       n/a²
    n/a¹: the target is 0
    n/a²: nothing was due

    Score and grade, period by period
    rep  2026-Q2  2026-Q3
    ─────────────────────
    Ann    11.11    92.00

    Ann · 2026-Q3
    item                 to be reached                  actual  reached  weight  points scored
    ──────────────────────────────────────────────────────────────────────────────────────────
    attainment           100.0%                         90.0%     90.0%      80          72.00
    new customers        0 (the period before)          1          n/a¹                   n/a¹
    visits to customers  0 (the period before)          3          n/a¹                   n/a¹
    orders               0 (the period before)          2          n/a¹                   n/a¹
    closed               0 (the period before)          0          n/a¹                   n/a¹
    lost customers       at most 0 (the period before)  0        100.0%      10          10.00
    conduct              100                            100      100.0%      10          10.00
    report rate          100.0%                         n/a²       n/a²                   n/a²
    response rate        100.0%                         n/a²       n/a²                   n/a²
    task rate            100.0%                         n/a²       n/a²                   n/a²
    ──────────────────────────────────────────────────────────────────────────────────────────
    total                                                                                92.00
    n/a¹: the target is 0
    n/a²: nothing was due

    Signatures
    who                   signature             date
    ──────────────────────────────────────────────────────
    appraised             ____________________  __________
    appraised by          ____________________  __________
    seen by the superior  ____________________  __________

    note: score: each item's part of its target, between floor and cap, times its weight
    note: items that are n/a do not count: the other weights are raised in proportion
    note: the book has no scorecard for this year: the usual items
    note: grades: none are given; write scorecard: {grades: [{grade: A, from: 90}, ...]}
    note: 1 rating that somebody gave to himself does not count
