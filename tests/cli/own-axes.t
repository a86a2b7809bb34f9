Axes of a book's own: of customers, products, reps and records, wherever a built-in axis stands.

    $ mkdir -p shop/activities
    $ cat > shop/customers.yaml <<'END'
    > customers:
    > - {id: c1, segment: firm}
    > - {id: c2, segment: [{from: 2026-01-01, segment: firm}, {from: 2026-02-01, segment: state}]}
    > - {id: c3}
    > END
    $ cat > shop/plan.yaml <<'END'
    > format: 1
    > book: {name: shop, currency: CNY, language: en}
    > axes:
    > - {id: segment, name: Customer type, of: customer, values: [state, firm, school]}
    > - {id: brand, of: product}
    > - {id: grade, name: 职级, of: rep}
    > - {id: channel, of: record, values: [web, fair]}
    > reps: [{id: ann, grade: senior}, {id: bob, grade: junior, share: 2}, {id: cem, grade: senior}]
    > products:
    > - {id: p, brand: [{from: 2026-01-01, brand: red}, {from: 2026-02-01, brand: blue}]}
    > - {id: q}
    > years: {2026: {target: 1200}}
    > history:
    > - {period: 2025, sales: 800}
    > - {view: customers, period: 2025, customer: c1, sales: 500}
    > END
    $ cat > shop/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-05, rep: ann, kind: order, customer: c1, product: p, amount: 1, channel: web}
    > - {date: 2026-01-06, rep: bob, kind: order, customer: c2, product: q, amount: 20}
    > - {date: 2026-02-05, rep: cem, kind: order, customer: c2, product: p, channel: fair, amount: 300}
    > - {date: 2026-02-06, rep: bob, kind: order, customer: c3, amount: 4000, channel: web}
    > - {date: 2026-02-07, rep: ann, kind: expense, amount: 50000, channel: fair}
    > END
    $ plan check -f shop | tail -n 1
    0 errors, 4 warnings
    $ rates() { plan rates -f shop --period 2026-01..2026-02 --as-of 2026-03-01 "$@"; }

Each by its own, on the day: c2 is a firm in January and state in February, p is red, then blue:

    $ rates --by segment --measures sales,orders --no-meta
    shop · rates 2026-01..2026-02
    unit: CNY

    Customer type │ sales  orders
    ──────────────┼──────────────
    firm          │    21       2
    state         │   300       1
    (unallocated) │ 4,000       1
    ──────────────┼──────────────
    total         │ 4,321       4
    $ rates --by segment --each month --measures sales --format csv
    segment,segment_name,period,start,end,sales
    firm,firm,2026-01,2026-01-01,2026-01-31,21.00
    firm,firm,2026-02,2026-02-01,2026-02-28,0.00
    state,state,2026-01,2026-01-01,2026-01-31,0.00
    state,state,2026-02,2026-02-01,2026-02-28,300.00
    (unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,0.00
    (unallocated),(unallocated),2026-02,2026-02-01,2026-02-28,4000.00
    $ rates --by brand --measures sales --format csv
    brand,brand_name,period,start,end,sales
    blue,blue,2026-01..2026-02,2026-01-01,2026-02-28,300.00
    red,red,2026-01..2026-02,2026-01-01,2026-02-28,1.00
    (unallocated),(unallocated),2026-01..2026-02,2026-01-01,2026-02-28,4020.00
    $ rates --by channel --measures sales,expenses --format csv
    channel,channel_name,period,start,end,sales,expenses
    fair,fair,2026-01..2026-02,2026-01-01,2026-02-28,300.00,50000.00
    web,web,2026-01..2026-02,2026-01-01,2026-02-28,4001.00,0.00
    (unallocated),(unallocated),2026-01..2026-02,2026-01-01,2026-02-28,20.00,0.00
    $ rates --by "Customer type,channel" --measures sales --format json --no-meta | tr -d '\n ' | head -c 400
    {"schema":"plan.rates/1","tables":[{"name":"rates","columns":[{"key":"segment","title":"Customertype","type":"id","unit":null},{"key":"segment_name","title":"Customertypename","type":"text","unit":null},{"key":"channel","title":"channel","type":"id","unit":null},{"key":"channel_name","title":"channelname","type":"text","unit":null},{"key":"period","title":"period","type":"id","unit":null},{"key":"
    [no newline at the end]

Targets are told by what reps are (of 200 in two months ann and cem have 50 each, bob 100), not by what
customers, products or records are:

    $ plan status -f shop --by grade --period 2026-01..2026-02 --as-of 2026-03-01 --no-meta
    shop · status 2026-01..2026-02
    unit: CNY

    职级   │ target  sales  difference  attainment
    ───────┼─────────────────────────────────────────────────────
    junior │    100  4,020       3,920     4020.0%  ████████████▶
    senior │    100    301         201      301.0%  ████████████▶
    ───────┼─────────────────────────────────────────────────────
    total  │    200  4,321       4,121     2160.5%  ████████████▶
    $ rates --by grade,rep --measures target,sales --format csv
    grade,grade_name,rep,rep_name,period,start,end,target,sales
    junior,junior,bob,bob,2026-01..2026-02,2026-01-01,2026-02-28,100.00,4020.00
    senior,senior,ann,ann,2026-01..2026-02,2026-01-01,2026-02-28,50.00,1.00
    senior,senior,cem,cem,2026-01..2026-02,2026-01-01,2026-02-28,50.00,300.00
    $ rates --where grade=senior --by company --measures target,sales --format csv
    company,period,start,end,target,sales
    company,2026-01..2026-02,2026-01-01,2026-02-28,100.00,301.00
    $ rates --by segment --measures target
    plan: target cannot be told by segment
       hint: its axes are company, team, rep, product, grade
    [2]
    $ rates --by grade --measures conduct
    plan: conduct cannot be told by grade
       hint: its axes are rep
    [2]
    $ rates --by channel --measures customers_new
    plan: customers_new cannot be told by channel
       hint: its axes are company, team, rep, region, customer, industry, level, source, grade, segment
    [2]

Narrowed to some places:

    $ rates --where segment=firm,state --where channel=web --by segment --measures sales --format csv
    segment,segment_name,period,start,end,sales
    firm,firm,2026-01..2026-02,2026-01-01,2026-02-28,1.00
    $ rates --where 职级=junior --measures sales --by company --format csv
    company,period,start,end,sales
    company,2026-01..2026-02,2026-01-01,2026-02-28,4020.00
    $ rates --where segment=frim
    plan: there are no Customer type named "frim"
       hint: did you mean firm?
    [2]
    $ rates --by segmnt
    plan: there is no axis "segmnt"
       hint: did you mean segment?
    [2]
    $ plan split -f shop --by segment
    plan: a target cannot be split by segment
       hint: its axes are company, team, rep, product, grade
    [2]
    $ plan split -f shop --by grade --each quarter --no-meta
    shop · target 2026
    unit: CNY

    职级    2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026
    ───────────────────────────────────────────┼──────────
    junior      150      150      150      150 │       600
    senior      150      150      150      150 │       600
    ───────────────────────────────────────────┼──────────
    total       300      300      300      300 │     1,200
    $ plan split -f shop --by grade,rep --each year --format csv
    grade,grade_name,rep,rep_name,period,start,end,target,quota
    junior,junior,bob,bob,2026,2026-01-01,2026-12-31,600.00,
    senior,senior,ann,ann,2026,2026-01-01,2026-12-31,300.00,
    senior,senior,cem,cem,2026,2026-01-01,2026-12-31,300.00,
    $ plan split -f shop --where grade=senior --each year --format csv
    rep,rep_name,period,start,end,target,quota
    ann,ann,2026,2026-01-01,2026-12-31,300.00,
    cem,cem,2026,2026-01-01,2026-12-31,300.00,
    $ plan split -f shop --where segment=firm
    plan: a target cannot be split by segment
       hint: its axes are company, team, rep, product, grade
    [2]
    $ plan summary -f shop --where segment=state --period 2026-02 --as-of 2026-03-01 --no-meta --format csv | head -4
    stretch,start,end,sales,last_year,growth
    period,2026-02-01,2026-02-28,300.00,,
    quarter,2026-01-01,2026-02-28,300.00,,
    year,2026-01-01,2026-02-28,300.00,,
    $ plan pipeline -f shop --by segment --as-of 2026-03-01 --no-meta | head -3
    shop · open deals on 2026-03-01
    unit: CNY

History says it of the customers that it names; of records it tells nothing:

    $ plan rates -f shop --period 2025 --by segment --measures sales --no-meta
    shop · rates 2025
    unit: CNY

    Customer type │ sales
    ──────────────┼──────
    firm          │   500
    (unallocated) │   300
    ──────────────┼──────
    total         │   800
    $ plan rates -f shop --period 2025 --by channel --measures sales --no-meta
    shop · rates 2025
    unit: CNY

    channel       │ sales
    ──────────────┼──────
    (unallocated) │   800
    $ plan rates -f shop --period 2025 --by grade --measures sales --no-meta
    shop · rates 2025
    unit: CNY

    职级          │ sales
    ──────────────┼──────
    junior        │   n/a
    senior        │   n/a
    (unallocated) │   800
    ──────────────┼──────
    total         │   800
    n/a: the book's history does not tell it by 职级

An overlay lays an axis over that of the same id; a value that is no more is then an error:

    $ printf 'axes: [{id: segment, of: customer, values: [firm]}]\n' > over.yaml
    $ rates --overlay over.yaml --by segment --measures sales
    customers.yaml:3:85: error bad-choice: "state" is none of: firm
       3 | ...from: 2026-01-01, segment: firm}, {from: 2026-02-01, segment: state}]}
         |                                                                  ^
       hint: write one of them
    [2]
    $ printf 'customers: [{id: c3, segment: school}]\n' > over.yaml
    $ rates --overlay over.yaml --by segment --measures sales --format csv
    segment,segment_name,period,start,end,sales
    firm,firm,2026-01..2026-02,2026-01-01,2026-02-28,21.00
    school,school,2026-01..2026-02,2026-01-01,2026-02-28,4000.00
    state,state,2026-01..2026-02,2026-01-01,2026-02-28,300.00

`plan log` takes and keeps the axes of records:

    $ plan log visit -f shop date=2026-02-12 rep=ann customer=c1 channel=fiar
    plan log:5:9: error bad-choice: "fiar" is none of: web, fair
       5 | channel=fiar
         |         ^
       hint: write fair
    [2]
    $ plan log visit -f shop date=2026-02-12 rep=ann customer=c1 "note=seen, at last" channel=fair
    - {date: 2026-02-12, rep: ann, kind: visit, id: r000000000001, customer: c1, channel: fair, note: "seen, at last"}
    logged to activities/2026-02/ann.yaml; to take it back: plan log --undo r000000000001
    $ plan log visit -f shop date=2026-02-13 rep=ann customer=c1 segment=firm
    plan log:5:1: error unknown-key: "segment" is no key of visit
       5 | segment=firm
         | ^
       hint: known are: minutes, close, date, rep, kind, id, customer, deal, product, region, time, note, channel
    [2]
    $ plan log -f shop --undo
    - {date: 2026-02-12, rep: ann, kind: visit, id: r000000000001, customer: c1, channel: fair, note: "seen, at last"}
    taken back from activities/2026-02/ann.yaml
    $ plan log visit -f shop date=2026-02-12 rep=ann customer=c1 chanel=fair
    plan log:5:1: error unknown-key: "chanel" is no key of visit
       5 | chanel=fair
         | ^
       hint: write channel
    [2]

Tab knows them:

    $ plan --complete rates -f shop --by seg
    segment	Customer type
    $ plan --complete rates -f shop --where segment=
    segment=firm	
    segment=school	
    segment=state	
    $ plan --complete log -f shop visit ch
    channel=	channel
    $ plan --complete log -f shop visit channel=
    channel=fair	
    channel=web	

What has no place on an axis is a value like others, and a value may hold commas:

    $ rates --where 'segment=(unallocated),firm' --by segment --measures sales --format csv
    segment,segment_name,period,start,end,sales
    firm,firm,2026-01..2026-02,2026-01-01,2026-02-28,21.00
    (unallocated),(unallocated),2026-01..2026-02,2026-01-01,2026-02-28,4000.00
    $ rates --where 'product=(unallocated)' --by company --measures sales --format csv
    company,period,start,end,sales
    company,2026-01..2026-02,2026-01-01,2026-02-28,4000.00
    $ plan status -f shop --where 'grade=（未分配）' --period 2026-02 --as-of 2026-03-01 --format csv
    rep,rep_name,period,start,end,target,sales,difference,attainment,target_to_date,pace,projection,needed_per_day
    $ mkdir trade && cat > trade/plan.yaml <<'END'
    > format: 1
    > book: {name: trade, currency: CNY, language: en}
    > reps: [{id: ann}]
    > customers: [{id: c1, industry: "Food, drink"}, {id: c2, industry: Food}, {id: c3}]
    > END
    $ mkdir trade/activities && cat > trade/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-05, rep: ann, kind: order, customer: c1, amount: 1}
    > - {date: 2026-01-06, rep: ann, kind: order, customer: c2, amount: 20}
    > - {date: 2026-01-07, rep: ann, kind: order, customer: c3, amount: 300}
    > END
    $ trade() { plan rates -f trade --period 2026-01 --as-of 2026-02-01 --by industry --measures sales --format csv "$@"; }
    $ trade --where 'industry=Food, drink'
    industry,industry_name,period,start,end,sales
    "Food, drink","Food, drink",2026-01,2026-01-01,2026-01-31,1.00
    $ trade --where 'industry=Food, drink,Food'
    industry,industry_name,period,start,end,sales
    Food,Food,2026-01,2026-01-01,2026-01-31,20.00
    "Food, drink","Food, drink",2026-01,2026-01-01,2026-01-31,1.00
    $ trade --where 'industry=Food,(unallocated)'
    industry,industry_name,period,start,end,sales
    Food,Food,2026-01,2026-01-01,2026-01-31,20.00
    (unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,300.00
    $ sed -i 's/Food, drink/食品、饮料/; s/Food/食品/' trade/plan.yaml
    $ trade --where 'industry=食品，食品、饮料'
    industry,industry_name,period,start,end,sales
    食品,食品,2026-01,2026-01-01,2026-01-31,20.00
    食品、饮料,食品、饮料,2026-01,2026-01-01,2026-01-31,1.00
    $ trade --where 'industry=食品、饮料，（未分配）'
    industry,industry_name,period,start,end,sales
    食品、饮料,食品、饮料,2026-01,2026-01-01,2026-01-31,1.00
    (unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,300.00
