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
    food,food,2026-Q1,2026-01-01,2026-03-31,4001.00,
    paper,paper,2026-Q1,2026-01-01,2026-03-31,20.00,
    (unallocated),(unallocated),2026-Q1,2026-01-01,2026-03-31,50300.00,
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

Any axis narrows a report: by id or shown name, several values with commas, several axes together; the
footer names what was asked for:

    $ rates --by product --where industry=food --measures sales --no-meta
    shop · rates 2026-01..2026-02
    unit: CNY

    product │ sales
    ────────┼──────
    Pump    │     1
    q       │ 4,000
    ────────┼──────
    total   │ 4,001
    $ rates --by company --where industry=food,paper --measures sales --format csv
    company,period,start,end,sales
    company,2026-01..2026-02,2026-01-01,2026-02-28,4021.00
    $ rates --by company --where level=B --where group=valves --measures sales --format csv
    company,period,start,end,sales
    company,2026-01..2026-02,2026-01-01,2026-02-28,20.00
    $ rates --by company --where level=B,group=valves --measures sales --format csv
    company,period,start,end,sales
    company,2026-01..2026-02,2026-01-01,2026-02-28,20.00
    $ rates --lang zh --by rep --where 产品组=valves --measures sales --format csv
    rep,rep_name,period,start,end,sales
    ann,ann,2026-01..2026-02,2026-01-01,2026-02-28,4000.00
    dan,dan,2026-01..2026-02,2026-01-01,2026-02-28,20.00
    $ rates --by rep --where customer=Acme --where rep=ann --measures sales --format csv
    rep,rep_name,period,start,end,sales
    ann,ann,2026-01..2026-02,2026-01-01,2026-02-28,4001.00
    $ rates --by rep --where source=fair --measures sales --format csv
    rep,rep_name,period,start,end,sales
    dan,dan,2026-01..2026-02,2026-01-01,2026-02-28,20.00
    $ rates --by company --where level=A --measures sales | tail -5

    book: shop · as of: 2026-03-01 · period: 2026-01..2026-02 (2026-01-01..2026-02-28) · basis: signed
    tax: included
    files read (SHA-256): f5254921ace0eb81702317abc2354566ba3e43f382a9701a95a5b5e07a541d1d
    options: --period 2026-01..2026-02 --by company --measures sales --where level=A
    $ plan summary -f shop --period 2026-02 --as-of 2026-03-01 --where level=A | grep -E 'sales|options'
    shop · sales summary 2026-02
    2026-02: sales 4,000 CNY. Year to date: sales 4,000 CNY.
    period           sales
    n/a²: no sales
    n/a⁴: no sales of known cost
    rep  sales  won  lost  contacts  visits  expenses
    note: left out: sales last year, 2025-02 (nothing is recorded of these days: the book's activities
    options: --period 2026-02 --where level=A
    $ plan customers -f shop --period 2026-02 --as-of 2026-03-01 --where industry=paper,food --table customers --format csv | cut -d, -f1
    customer
    c1
    c2
    $ rates --where category=x
    plan: there are no categories named "x"
       hint: the book has none
    [2]
    $ rates --where industry=fod
    plan: there are no industries named "fod"
       hint: did you mean food?
    [2]
    $ rates --where food
    plan: --where takes AXIS=VALUE, not "food"
       hint: write --where region=ID
    [2]
    $ rates --where grup=valves
    plan: there is no axis "grup"
       hint: did you mean group?
    [2]
    $ rates --where company=shop
    plan: --where company would leave nothing out
       hint: leave it out
    [2]
    $ plan check -f shop --where group=valves
    plan: check takes no option --where
       hint: these verbs take it: split, budget, status, rates, summary, gap, score, pipeline, due, customers, forecast, people
    [2]

Tab knows the axes and their values:

    $ plan --complete rates -f shop --where in
    industry=	industry
    $ plan --complete rates -f shop --where industry=
    industry=food	
    industry=paper	
    $ plan --complete rates -f shop --where industry=food,
    industry=food,paper	
    $ plan --complete rates -f shop --where industry=food,region=n,industry=
    industry=food,region=n,industry=paper	
    $ plan --complete rates -f shop --where customer=Acme,
    customer=Acme,c2	
    customer=Acme,c3	
    $ plan --complete rates -f shop --where=customer=A
    --where=customer=c1	Acme
    $ plan --complete rates -f shop --where source=
    source=fair	

A record's own region goes over its deal's lead's, that over the customer's of the day (Acme is in the north
in January, in the south from February on). So 1 and 7000000 are the north's, 300 and 4000 the hill's in
it, 20 and 50000 the south's:

    $ mkdir -p where/activities
    $ cat > where/plan.yaml <<'END'
    > format: 1
    > book: {name: where, currency: CNY, language: en}
    > reps: [{id: ann}]
    > regions: [{id: north}, {id: hill, parent: north}, {id: south, name: The south}]
    > customers: [{id: acme, region: [{from: 2026-01-01, region: north}, {from: 2026-02-01, region: south}]}]
    > END
    $ cat > where/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-05, rep: ann, kind: order, customer: acme, amount: 1}
    > - {date: 2026-02-05, rep: ann, kind: order, customer: acme, amount: 20}
    > - {date: 2026-02-06, rep: ann, kind: order, customer: acme, region: hill, amount: 300}
    > - {date: 2026-02-07, rep: ann, kind: lead, deal: d1, customer: acme, region: hill}
    > - {date: 2026-02-08, rep: ann, kind: order, deal: d1, amount: 4000}
    > - {date: 2026-02-09, rep: ann, kind: order, deal: d1, region: south, amount: 50000}
    > - {date: 2026-02-10, rep: ann, kind: order, amount: 600000}
    > - {date: 2026-02-11, rep: ann, kind: order, region: north, amount: 7000000}
    > END
    $ plan rates -f where --period 2026-01..2026-02 --as-of 2026-03-01 --by region --measures sales,won --no-meta
    where · rates 2026-01..2026-02
    unit: CNY

    region         │     sales │ won
    ───────────────┼───────────┼────
    north          │ 7,004,301 │   1
      north itself │ 7,000,001 │   0
      hill         │     4,300 │   1
    The south      │    50,020 │   0
    (unallocated)  │   600,000 │   0
    ───────────────┼───────────┼────
    total          │ 7,654,321 │   1
    $ plan rates -f where --period 2026-01..2026-02 --as-of 2026-03-01 --where region=hill --measures sales --by region --format csv
    region,region_name,period,start,end,sales
    hill,hill,2026-01..2026-02,2026-01-01,2026-02-28,4300.00

Taken by `plan log`, by its name too:

    $ plan log order -f where date=2026-02-12 rep=ann "region=The south" amount=5
    - {date: 2026-02-12, rep: ann, kind: order, id: r000000000001, region: south, amount: 5}
    logged to activities/2026-02/ann.yaml; to take it back: plan log --undo r000000000001
    $ plan log order -f where date=2026-02-12 rep=ann region=nort amount=5
    plan log:4:8: error unknown-region: there is no region "nort"
       4 | region=nort
         |        ^
       hint: write north
    [2]
    $ plan --complete log -f where order region=
    region=hill	
    region=north	
    region=south	The south
