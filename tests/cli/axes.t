plan rates: every combination of the axes, the axes of the book's words, and filters by any of them.

A product that has sales in January alone has a row of 0 in February; so has what is (unallocated). Cem
is not there before February, and dan left in January:

    $ mkdir -p shop/activities
    $ cat > shop/plan.yaml <<'END'
    > format: 1
    > book: {name: shop, currency: CNY, language: en}
    > reps: [{id: ann}, {id: cem, from: 2026-02-01}, {id: dan, to: 2026-01-31}]
    > products: [{id: p, name: Pump, group: pumps}, {id: q, group: valves}, {id: r}]
    > customers:
    > - {id: c1, name: Acme, industry: food, level: [{from: 2026-01-01, level: B}, {from: 2026-02-01, level: A}]}
    > - {id: c2, industry: paper, level: B, source: fair}
    > - {id: c3}
    > END
    $ cat > shop/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-05, rep: ann, kind: order, customer: c1, product: p, amount: 1}
    > - {date: 2026-01-06, rep: dan, kind: order, customer: c2, product: q, amount: 20}
    > - {date: 2026-01-07, rep: ann, kind: order, amount: 300}
    > - {date: 2026-02-05, rep: ann, kind: order, customer: c1, product: q, amount: 4000}
    > - {date: 2026-02-06, rep: cem, kind: order, customer: c3, product: r, amount: 50000}
    > - {date: 2026-02-09, rep: ann, kind: expense, amount: 600000}
    > END
    $ rates() { plan rates -f shop --period 2026-01..2026-02 --as-of 2026-03-01 "$@"; }
    $ rates --each month --by product --measures sales --format csv
    product,product_name,period,start,end,sales
    p,Pump,2026-01,2026-01-01,2026-01-31,1.00
    p,Pump,2026-02,2026-02-01,2026-02-28,0.00
    q,q,2026-01,2026-01-01,2026-01-31,20.00
    q,q,2026-02,2026-02-01,2026-02-28,4000.00
    r,r,2026-01,2026-01-01,2026-01-31,0.00
    r,r,2026-02,2026-02-01,2026-02-28,50000.00
    (unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,300.00
    (unallocated),(unallocated),2026-02,2026-02-01,2026-02-28,0.00
    $ rates --each month --by rep --measures sales --format csv
    rep,rep_name,period,start,end,sales
    ann,ann,2026-01,2026-01-01,2026-01-31,301.00
    ann,ann,2026-02,2026-02-01,2026-02-28,4000.00
    cem,cem,2026-02,2026-02-01,2026-02-28,50000.00
    dan,dan,2026-01,2026-01-01,2026-01-31,20.00
    $ rates --each month --by rep,product --measures sales --format csv
    rep,rep_name,product,product_name,period,start,end,sales
    ann,ann,p,Pump,2026-01,2026-01-01,2026-01-31,1.00
    ann,ann,p,Pump,2026-02,2026-02-01,2026-02-28,0.00
    ann,ann,q,q,2026-01,2026-01-01,2026-01-31,0.00
    ann,ann,q,q,2026-02,2026-02-01,2026-02-28,4000.00
    ann,ann,(unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,300.00
    ann,ann,(unallocated),(unallocated),2026-02,2026-02-01,2026-02-28,0.00
    cem,cem,r,r,2026-02,2026-02-01,2026-02-28,50000.00
    dan,dan,q,q,2026-01,2026-01-01,2026-01-31,20.00
    $ rates --each month --by customer --measures sales --period 2025-12..2026-02 --format csv
    customer,customer_name,period,start,end,sales
    c1,Acme,2025-12,2025-12-01,2025-12-31,
    c1,Acme,2026-01,2026-01-01,2026-01-31,1.00
    c1,Acme,2026-02,2026-02-01,2026-02-28,4000.00
    c2,c2,2025-12,2025-12-01,2025-12-31,
    c2,c2,2026-01,2026-01-01,2026-01-31,20.00
    c2,c2,2026-02,2026-02-01,2026-02-28,0.00
    c3,c3,2025-12,2025-12-01,2025-12-31,
    c3,c3,2026-01,2026-01-01,2026-01-31,0.00
    c3,c3,2026-02,2026-02-01,2026-02-28,50000.00
    (unallocated),(unallocated),2025-12,2025-12-01,2025-12-31,
    (unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,300.00
    (unallocated),(unallocated),2026-02,2026-02-01,2026-02-28,0.00

A byte order mark, for csv and tsv alone:

    $ rates --by company --measures sales --format tsv --bom | head -c 3 | od -An -tx1
     ef bb bf
    $ rates --by company --bom
    plan: --bom is for csv and tsv, not for text
       hint: add --format csv, or leave --bom out
    [2]
    $ plan explain sales --bom
    plan: --bom is for csv and tsv, not for text
       hint: add --format csv, or leave --bom out
    [2]

The axes of the book's words: products' groups, customers' trades, and their levels, each on its day (Acme
is B in January, A in February). What lacks one stands in (unallocated):

    $ rates --by group --measures sales,expenses --no-meta
    shop · rates 2026-01..2026-02
    unit: CNY

    group         │    sales │ expenses
    ──────────────┼──────────┼─────────
    pumps         │        1 │        0
    valves        │    4,020 │        0
    (unallocated) │   50,300 │  600,000
    ──────────────┼──────────┼─────────
    total         │   54,321 │  600,000
    $ rates --by industry --measures sales --format csv
    industry,industry_name,period,start,end,sales
    food,food,2026-01..2026-02,2026-01-01,2026-02-28,4001.00
    paper,paper,2026-01..2026-02,2026-01-01,2026-02-28,20.00
    (unallocated),(unallocated),2026-01..2026-02,2026-01-01,2026-02-28,50300.00
    $ rates --by level --each month --measures sales --format csv
    level,level_name,period,start,end,sales
    A,A,2026-01,2026-01-01,2026-01-31,0.00
    A,A,2026-02,2026-02-01,2026-02-28,4000.00
    B,B,2026-01,2026-01-01,2026-01-31,21.00
    B,B,2026-02,2026-02-01,2026-02-28,0.00
    (unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,300.00
    (unallocated),(unallocated),2026-02,2026-02-01,2026-02-28,50000.00
    $ rates --by level,group --measures sales --no-meta
    shop · rates 2026-01..2026-02
    unit: CNY

    level          group         │  sales
    ─────────────────────────────┼───────
    A              valves        │  4,000
    B              pumps         │      1
    B              valves        │     20
    B total                      │     21
                                 │
    (unallocated)  (unallocated) │ 50,300
    ─────────────────────────────┼───────
    total                        │ 54,321
    $ rates --by level --measures attainment
    plan: attainment cannot be told by level
       hint: its axes are company, team, rep, product
    [2]
    $ rates --by grp
    plan: there is no axis "grp"
       hint: there are: company, team, rep, product, group, region, customer, industry, level, category, source, stage
    [2]
    $ plan pipeline -f shop --as-of 2026-03-01 --by industry --table coverage --format csv
    industry,industry_name,period,start,end,sales,weighted
    food,food,2026-Q1,2026-01-01,2026-03-31,4001.00,0.00
    paper,paper,2026-Q1,2026-01-01,2026-03-31,20.00,0.00
    (unallocated),(unallocated),2026-Q1,2026-01-01,2026-03-31,50300.00,0.00
    $ plan explain sales | grep company
      by company team rep product group region customer industry level source
    $ plan rates --lang zh -f shop --period 2026-02 --as-of 2026-03-01 --by group,level,industry --measures sales --no-meta
    shop · 业绩与比率 2026-02
    单位：元

    产品组      级别        行业       │ 销售额
    ───────────────────────────────────┼───────
    valves      A           food       │  4,000
    （未分配）  （未分配）  （未分配） │ 50,000
    ───────────────────────────────────┼───────
    合计                               │ 54,000

History tells a product's group, and the level and trade of a customer:

    $ mkdir past && cp shop/plan.yaml past/
    $ cat >> past/plan.yaml <<'END'
    > history:
    > - {period: 2025-01..2025-12, product: q, sales: 120}
    > - {period: 2025-01..2025-12, customer: c2, view: customers, sales: 100}
    > END
    $ plan rates -f past --period 2025 --as-of 2026-03-01 --by group --measures sales --format csv
    group,group_name,period,start,end,sales
    valves,valves,2025,2025-01-01,2025-12-31,120.00
    $ plan rates -f past --period 2025 --as-of 2026-03-01 --by level --measures sales --format csv
    level,level_name,period,start,end,sales
    B,B,2025,2025-01-01,2025-12-31,100.00
    (unallocated),(unallocated),2025,2025-01-01,2025-12-31,20.00
    $ plan rates -f past --period 2025 --as-of 2026-03-01 --by industry --measures sales --format csv
    industry,industry_name,period,start,end,sales
    paper,paper,2025,2025-01-01,2025-12-31,100.00
    (unallocated),(unallocated),2025,2025-01-01,2025-12-31,20.00
