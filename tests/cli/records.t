What records of deals, orders and customers mean: small books, with the right values reckoned by hand.

    $ book() { mkdir -p $1/activities; printf 'format: 1\nbook: {name: b, currency: CNY, language: en}\nyears: {2026: {target: 1200}}\nreps: [{id: ann}, {id: bob}]\ncustomers: [{id: c1}, {id: c2}]\n%s\n' "$2" > $1/plan.yaml; printf "activities:\n$3\n" > $1/activities/a.yaml; }
    > rates() { plan rates --format csv "$@"; }

One order is number, customer and fiscal year: o1 of c1 in 2025 and o1 of c2 in 2026 are two. A
number that two customers share is a warning.

    $ book numbers '' '- {date: 2025-03-02, rep: ann, kind: order, customer: c1, order: o1, amount: 60, cost: 1}\n- {date: 2026-03-02, rep: ann, kind: order, customer: c2, order: o1, amount: 40, cost: 1}'
    $ rates -f numbers --period 2026-03 --rep ann --measures sales,orders
    rep,rep_name,period,start,end,sales,orders
    ann,ann,2026-03,2026-03-01,2026-03-31,40.00,1
    $ plan check -f numbers
    activities/a.yaml:3:3: warning order-number-shared: order "o1" is one of c1 and one of c2: they count as two
       3 | - {date: 2026-03-02, rep: ann, kind: order, customer: c2, order: o1, a...
         |   ^
       hint: give each order its own number
    0 errors, 1 warning

Two lines of one order by two people: one for each of them, one for the team and the customer, whose
average order is 100. A note says that the total is not the sum.

    $ book lines '' '- {date: 2026-03-02, rep: ann, kind: order, customer: c1, order: o1, amount: 60}\n- {date: 2026-04-02, rep: bob, kind: order, customer: c1, order: o1, amount: 40}'
    $ plan rates -f lines --period 2026 --by rep --measures ordered,orders,average_order
    b · rates 2026
    unit: CNY

    rep   │ ordered  orders  average order
    ──────┼───────────────────────────────
    ann   │      60       1             60
    bob   │      40       1             40
    ──────┼───────────────────────────────
    total │     100       1            100

    note: orders: what several rows or columns have counts once in their total
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are

    book: b · as of: 2026-11-23 · period: 2026 (2026-01-01..2026-12-31) · basis: signed · tax: included
    files read (SHA-256): 89e32f87d58f01e541d79be6f549c8571e203c6f6328051d69f34670b1536a3f
    options: --period 2026 --by rep --measures ordered,orders,average_order
    $ rates -f lines --period 2026 --by customer --measures ordered,orders,average_order
    customer,customer_name,period,start,end,ordered,orders,average_order
    c1,c1,2026,2026-01-01,2026-12-31,100.00,1,100.00

A return means the order of its customer: of c2's 40 no 50 can come back, though c1's order of that
number is larger.

    $ book taken '' '- {date: 2026-03-02, rep: ann, kind: order, customer: c1, order: o1, amount: 60}\n- {date: 2026-03-02, rep: ann, kind: order, customer: c2, order: o1, amount: 40}\n- {date: 2026-03-03, rep: ann, kind: return, customer: c2, of: o1, amount: 50}'
    $ plan check -f taken
    activities/a.yaml:4:3: error returned-too-much: of order "o1", 40.00 was sold and 50.00 is taken back
       4 | - {date: 2026-03-03, rep: ann, kind: return, customer: c2, of: o1, amo...
         |   ^
       other place: activities/a.yaml:3:3
       3 | - {date: 2026-03-02, rep: ann, kind: order, customer: c2, order: o1, a...
         |   ^
       hint: mend amount and quantity of the return, or its order
    1 error, 0 warnings
    [1]

A deal is won by all lines of its order, whichever comes first: 60 and 40, and 50 that came in April.
Beside it 150 were lost: 50%.

    $ L1='- {date: 2026-03-02, rep: ann, kind: order, deal: d1, order: o1, amount: 60}' L2='- {date: 2026-03-02, rep: ann, kind: order, deal: d1, order: o1, amount: 40}'
    > rest='- {date: 2026-03-01, rep: ann, kind: lead, deal: d1, customer: c1}\n- {date: 2026-03-01, rep: ann, kind: lead, deal: d2, customer: c1}\n- {date: 2026-03-03, rep: ann, kind: lost, deal: d2, amount: 150}\n- {date: 2026-04-03, rep: bob, kind: order, customer: c1, order: o1, amount: 50}'
    > book won '' "$L1\n$L2\n$rest"; book swapped '' "$rest\n$L2\n$L1"
    > rates -f won --period 2026-03 --rep ann --measures won,won_amount,lost_amount,close_rate_value
    > rates -f swapped --period 2026-03 --rep ann --measures won,won_amount,lost_amount,close_rate_value
    rep,rep_name,period,start,end,won,won_amount,lost_amount,close_rate_value
    ann,ann,2026-03,2026-03-01,2026-03-31,1,150.00,150.00,0.500000
    rep,rep_name,period,start,end,won,won_amount,lost_amount,close_rate_value
    ann,ann,2026-03,2026-03-01,2026-03-31,1,150.00,150.00,0.500000
    $ plan summary -f won --period 2026-03 --table wins --format csv
    date,customer,customer_name,rep,rep_name,product,product_name,deal,amount
    2026-03-02,c1,c1,ann,ann,,,d1,150.00

Amounts lost that nobody gave are not known, and so is what is made of them.

    $ book unsaid '' '- {date: 2026-03-01, rep: ann, kind: lead, deal: d1, customer: c1}\n- {date: 2026-03-01, rep: ann, kind: lead, deal: d2, customer: c1}\n- {date: 2026-03-01, rep: bob, kind: lead, deal: d3, customer: c1}\n- {date: 2026-03-02, rep: ann, kind: order, deal: d1, amount: 50}\n- {date: 2026-03-02, rep: ann, kind: lost, deal: d2}\n- {date: 2026-03-02, rep: bob, kind: lost, deal: d3}'
    $ plan rates -f unsaid --period 2026-03 --by rep --measures won_amount,lost_amount,close_rate_value
    b · rates 2026-03
    unit: CNY

    rep   │ amount won  amount lost  close rate by amount
    ──────┼──────────────────────────────────────────────
    ann   │         50         n/a¹                  n/a¹
    bob   │          0         n/a¹                  n/a¹
    ──────┼──────────────────────────────────────────────
    total │         50         n/a²                  n/a²
    n/a¹: 1 lost deal has no amount
    n/a²: 2 lost deals have no amount

    book: b · as of: 2026-11-23 · period: 2026-03 (2026-03-01..2026-03-31) · basis: signed
    tax: included
    files read (SHA-256): 2379b473463cb62d488dfa0e5948d4c36a0a96283a072e148873f3d1c5cd88d7
    options: --period 2026-03 --by rep --measures won_amount,lost_amount,close_rate_value
    $ plan summary -f unsaid --period 2026-03 --table losses
    b · sales summary 2026-03
    unit: CNY

    2026-03: sales 50 CNY, 50.0% of the target 100 CNY. Year to date: sales 50 CNY, 16.7% of the target
    300 CNY.

    day         customer  rep  reason  competitor  amount
    ─────────────────────────────────────────────────────
    2026-03-02  c1        ann                         n/a
    2026-03-02  c1        bob                         n/a
    n/a: 1 lost deal has no amount

    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, 2025-03, 2026-02 (nothing is recorded of these days: the book's
    activities begin on 2026-03-01)

    book: b · as of: 2026-11-23 · period: 2026-03 (2026-03-01..2026-03-31) · basis: signed
    tax: included
    files read (SHA-256): 2379b473463cb62d488dfa0e5948d4c36a0a96283a072e148873f3d1c5cd88d7
    options: --period 2026-03 --table losses
    compared: 2026-03 (2026-03-01..2026-03-31, 22 working days) beside 2026-02 (2026-02-01..2026-02-28,
    20 working days); 2026-03 (2026-03-01..2026-03-31, 22 working days) beside 2025-03
    (2025-03-01..2025-03-31, 21 working days)

A deal passes on by a handover: bob has it from the 10th on, with his contacts; ann's of before count,
those of after don't. Its close has moved once (from no day to one is no move).

    $ book handed '' '- {date: 2026-03-01, rep: ann, kind: lead, deal: d1, customer: c1, amount: 100}\n- {date: 2026-03-05, rep: ann, kind: visit, customer: c1}\n- {date: 2026-03-10, rep: bob, kind: handover, deal: d1, note: ann is busy}\n- {date: 2026-03-12, rep: ann, kind: visit, customer: c1}\n- {date: 2026-03-15, rep: bob, kind: quote, deal: d1, close: 2026-04-01}\n- {date: 2026-03-20, rep: bob, kind: call, customer: c1, deal: d1, close: 2026-05-01}'
    $ plan pipeline -f handed --as-of 2026-03-09 --table deals --format csv | cut -d, -f1,4,14,15,17
    deal,rep,close,close_moves,last_contact
    d1,ann,,0,2026-03-05
    $ plan pipeline -f handed --as-of 2026-03-13 --table deals --format csv | cut -d, -f1,4,14,15,17
    deal,rep,close,close_moves,last_contact
    d1,bob,,0,2026-03-05
    $ plan pipeline -f handed --as-of 2026-03-21
    b · open deals on 2026-03-21
    unit: CNY

    By stage
    stage          deals  amount  weighted amount  longest days in stage
    ────────────────────────────────────────────────────────────────────
    (unallocated)      1     100              n/a                     20
    ────────────────────────────────────────────────────────────────────
    total              1     100              n/a                     20
    n/a: the book has no stages, so no probabilities

    Deals
    customer       deal  rep  amount  in stage  idle  days since lead  closes      late
    ───────────────────────────────────────────────────────────────────────────────────
    (unallocated)                100
      c1           d1    bob     100        20     1               20  2026-05-01

    Coverage of 2026-Q1
    team           target  sales  difference  weighted pipeline  coverage
    ─────────────────────────────────────────────────────────────────────
    (unallocated)     300      0        -300                n/a       n/a
    n/a: the book has no stages, so no probabilities

    note: no deal has skipped a stage
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: in stage, idle: days in the stage, days since the last contact; late: past close, its expected
    close is over; contact due, after 14 days without one
    note: expected close moved, and how often: d1 (1)

    book: b · as of: 2026-03-21 · period: 2026-Q1 (2026-01-01..2026-03-31) · basis: signed
    tax: included
    files read (SHA-256): 575c4cf002a21f0c432fe72258708eb6ce28649d5f5c72ebb8ab1cc53923b30d
    $ plan summary -f handed --period 2026-03 --table changes
    b · sales summary 2026-03
    unit: CNY

    2026-03: sales 0 CNY, 0.0% of the target 100 CNY. Year to date: sales 0 CNY, 0.0% of the target 300
    CNY.

    day         change    customer  rep  deal or order  reason       amount
    ───────────────────────────────────────────────────────────────────────
    2026-03-10  handover  c1        bob  d1             ann is busy

    note: 1 deal or customer is due to be contacted; plan due lists it
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, 2025-03, 2026-02 (nothing is recorded of these days: the book's
    activities begin on 2026-03-01)

    book: b · as of: 2026-11-23 · period: 2026-03 (2026-03-01..2026-03-31) · basis: signed
    tax: included
    files read (SHA-256): 575c4cf002a21f0c432fe72258708eb6ce28649d5f5c72ebb8ab1cc53923b30d
    options: --period 2026-03 --table changes
    compared: 2026-03 (2026-03-01..2026-03-31, 22 working days) beside 2026-02 (2026-02-01..2026-02-28,
    20 working days); 2026-03 (2026-03-01..2026-03-31, 22 working days) beside 2025-03
    (2025-03-01..2025-03-31, 21 working days)
    $ plan customers -f handed c1 --as-of 2026-03-21 --table story
    b · c1
    unit: CNY

    date        rep  kind      what happened
    ─────────────────────────────────────────────────
    2026-03-01  ann  lead      d1 · 100
    2026-03-05  ann  visit
    2026-03-10  bob  handover  d1 · ann is busy
    2026-03-12  ann  visit
    2026-03-15  bob  quote     d1 · closes 2026-04-01
    2026-03-20  bob  call      d1 · closes 2026-05-01

    book: b · as of: 2026-03-21 · basis: signed · tax: included
    files read (SHA-256): 575c4cf002a21f0c432fe72258708eb6ce28649d5f5c72ebb8ab1cc53923b30d
    options: c1 --table story

A person who has left: the deal is with the customer's owner from the next day on, or stays if there
is none.

    $ book left '' '- {date: 2026-03-01, rep: cem, kind: lead, deal: d1, customer: c3}\n- {date: 2026-03-01, rep: cem, kind: lead, deal: d2, customer: c1}'
    > sed -i 's/{id: bob}/{id: bob}, {id: cem, to: 2026-03-31}/; s/{id: c2}/{id: c3, owner: bob}/' left/plan.yaml
    $ plan pipeline -f left --as-of 2026-03-31 --table deals --format csv | cut -d, -f1,4
    deal,rep
    d1,cem
    d2,cem
    $ plan pipeline -f left --as-of 2026-04-01
    b · open deals on 2026-04-01
    unit: CNY

    By stage
    stage          deals  amount  weighted amount  longest days in stage
    ────────────────────────────────────────────────────────────────────
    (unallocated)      2       0              n/a                     31
    ────────────────────────────────────────────────────────────────────
    total              2       0              n/a                     31
    n/a: the book has no stages, so no probabilities

    Deals
    customer       deal  rep  amount  in stage  idle  days since lead  closes  late
    ──────────────────────────────────────────────────────────────────────────────────────
    (unallocated)                  0
      c3           d1    bob                31    31               31          contact due
      c1           d2    cem                31    31               31          contact due

    Coverage of 2026-Q2
    team           target  sales  difference  weighted pipeline  coverage
    ─────────────────────────────────────────────────────────────────────
    (unallocated)     300      0        -300                n/a       n/a
    n/a: the book has no stages, so no probabilities

    note: no deal has skipped a stage
    note: 2 open deals have no expected close: they weigh nothing here
    note: in stage, idle: days in the stage, days since the last contact; late: past close, its expected
    close is over; contact due, after 14 days without one
    note: deals of people who have left, with their customers' owners now: d1
    note: deals of people who have left: d2

    book: b · as of: 2026-04-01 · period: 2026-Q2 (2026-04-01..2026-06-30) · basis: signed
    tax: included
    files read (SHA-256): 2e5abb6ddf62ea83ae7969fd14af2d79dac7e0b2d22c32026252b99dead4e6ae

Who is on leave is named with who stands in: the manager of the team, else the superior; so is who has
left.

    $ book away '' '- {date: 2026-03-01, rep: ann, kind: lead, deal: d1, customer: c1}\n- {date: 2026-03-01, rep: cem, kind: lead, deal: d2, customer: c2}\n- {date: 2026-03-02, rep: ann, kind: order, customer: c3, amount: 1}'
    > sed -i 's/{id: ann}/{id: ann, team: t, leave: [{from: 2026-04-01, to: 2026-04-20}]}/; s/{id: bob}/{id: bob, team: t}, {id: cem, to: 2026-03-31}/; s/{id: c2}/{id: c2}, {id: c3, owner: ann}/; s/language: en/language: en, superior: bob/; $a teams: [{id: t, manager: bob}]' away/plan.yaml
    $ plan due -f away --as-of 2026-04-10 --no-meta
    b · due 2026-04-10 · Follow-ups

    due         time left     rep             customer  what
    ────────────────────────────────────────────────────────────────────────
    2026-03-15  26 days late  ann (on leave)  c1        deal d1
    2026-03-15  26 days late  cem (left)      c2        deal d2
    2026-03-16  25 days late  ann (on leave)  c3        customer with orders

    note: nothing else is due among tasks, requests, reports, courses, payments
    note: deals and customers are due 14 days after the last contact
    note: ann is on leave until 2026-04-20; bob stands in
    note: the last day of cem was 2026-03-31; bob is to act
    $ plan customers -f away --as-of 2026-04-10 --no-meta --table handover
    b · customers 2026-01-01..2026-04-10
    unit: CNY

    date        customer  handed over by  taken over by  open deals  open amount  last contact
    ──────────────────────────────────────────────────────────────────────────────────────────
    2026-04-01  c3        ann (on leave)  bob                     0            0

    note: class: by sales of the period, largest first: A while those before make under 80% of all, B
    under 95%, then C
    note: dormant: no order for over 180 days; state and owner are those of 2026-04-10, the owner of a
    lost one that of its day
    note: first order known: what was ordered before 2026-03-01 is not recorded
    note: on leave: the customers stay theirs; meanwhile the manager of the team stands in, else the
    superior
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are
    $ plan document -f away --review --as-of 2026-12-31 --table changes --no-meta | tail -n 9
    ───────────────────────────────────────────────────────────────
    2026-03-31  cem  left
    2026-04-01  ann  on leave until 2026-04-20; bob stands in  t

    note: conduct: 100 and the points that were recorded of the person, between 0 and 120
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, that month last year, 2025 (nothing is recorded of these days: the
    book's activities begin on 2026-03-01)

A cancelled order: as of the day before, its 100 are sales and a win; from that day on neither, for
March too, and the deal is open. A later order of that number is another.

    $ book void '' '- {date: 2026-03-01, rep: ann, kind: lead, deal: d1, customer: c1, amount: 90}\n- {date: 2026-03-02, rep: ann, kind: order, deal: d1, order: o1, amount: 100}'
    > printf 'activities:\n- {date: 2026-04-10, rep: ann, kind: cancel, of: o1, reason: no budget}\n- {date: 2026-04-20, rep: ann, kind: order, deal: d1, order: o1, amount: 70}\n' > void/activities/2026-04.yaml
    > mv void/activities/a.yaml void/activities/2026-03.yaml
    > for day in 04-09 04-10 04-20; do rates -f void --period 2026 --rep ann --as-of 2026-$day --measures sales,orders,won,won_amount,customers_new,open_deals; done
    > rates -f void --period 2026-03 --as-of 2026-04-09 --rep ann --measures sales; rates -f void --period 2026-03 --as-of 2026-04-10 --rep ann --measures sales
    rep,rep_name,period,start,end,sales,orders,won,won_amount,customers_new,open_deals
    ann,ann,2026,2026-01-01,2026-12-31,100.00,1,1,100.00,1,0
    rep,rep_name,period,start,end,sales,orders,won,won_amount,customers_new,open_deals
    ann,ann,2026,2026-01-01,2026-12-31,0.00,0,0,0.00,0,1
    rep,rep_name,period,start,end,sales,orders,won,won_amount,customers_new,open_deals
    ann,ann,2026,2026-01-01,2026-12-31,70.00,1,1,70.00,1,0
    rep,rep_name,period,start,end,sales
    ann,ann,2026-03,2026-03-01,2026-03-31,100.00
    rep,rep_name,period,start,end,sales
    ann,ann,2026-03,2026-03-01,2026-03-31,0.00
    $ plan summary -f void --period 2026-04 --table changes
    b · sales summary 2026-04
    unit: CNY

    2026-04: sales 70 CNY, 70.0% of the target 100 CNY. Year to date: sales 70 CNY, 17.5% of the target
    400 CNY.

    day         change  customer  rep  deal or order  reason     amount
    ───────────────────────────────────────────────────────────────────
    2026-04-10  cancel  c1        ann  o1             no budget     100

    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, 2025-04 (nothing is recorded of these days: the book's activities
    begin on 2026-03-01)

    book: b · as of: 2026-11-23 · period: 2026-04 (2026-04-01..2026-04-30) · basis: signed
    tax: included
    files read (SHA-256): 295cb0e59221c100107f8ffd429edd15be7ea919ba864d0879b2c9ec6ab87ef2
    options: --period 2026-04 --table changes
    compared: 2026-04 (2026-04-01..2026-04-30, 22 working days) beside 2026-03 (2026-03-01..2026-03-31,
    22 working days); 2026-04 (2026-04-01..2026-04-30, 22 working days) beside 2025-04
    (2025-04-01..2025-04-30, 22 working days)
    $ plan customers -f void c1 --table story
    b · c1
    unit: CNY

    date        rep  kind    what happened
    ─────────────────────────────────────────────
    2026-03-01  ann  lead    d1 · 90
    2026-03-02  ann  order   d1 · 100 · cancelled
    2026-04-10  ann  cancel  d1 · o1 · no budget
    2026-04-20  ann  order   d1 · 70

    book: b · as of: 2026-11-23 · basis: signed · tax: included
    files read (SHA-256): 295cb0e59221c100107f8ffd429edd15be7ea919ba864d0879b2c9ec6ab87ef2
    options: c1 --table story

A stage after an order opens the deal again; it is won once.

    $ book again 'stages: [{id: s0}, {id: s1}]' '- {date: 2026-03-01, rep: ann, kind: lead, deal: d1, customer: c1}\n- {date: 2026-03-02, rep: ann, kind: order, deal: d1, amount: 100}\n- {date: 2026-03-05, rep: ann, kind: stage, deal: d1, stage: s1}\n- {date: 2026-03-09, rep: ann, kind: order, deal: d1, amount: 50}'
    $ for day in 02 05 09; do rates -f again --period 2026-03 --rep ann --as-of 2026-03-$day --measures won,won_amount,open_deals; done
    rep,rep_name,period,start,end,won,won_amount,open_deals
    ann,ann,2026-03,2026-03-01,2026-03-31,1,100.00,0
    rep,rep_name,period,start,end,won,won_amount,open_deals
    ann,ann,2026-03,2026-03-01,2026-03-31,1,100.00,1
    rep,rep_name,period,start,end,won,won_amount,open_deals
    ann,ann,2026-03,2026-03-01,2026-03-31,1,100.00,0

A contact that names no deal counts for the open deals that the rep has with the customer; quotes and
stages are contacts too.

    $ book calls 'stages: [{id: s0}, {id: s1}]' '- {date: 2026-03-01, rep: ann, kind: lead, deal: d1, customer: c1}\n- {date: 2026-03-01, rep: ann, kind: lead, deal: d2, customer: c2}\n- {date: 2026-04-01, rep: ann, kind: visit, customer: c1}\n- {date: 2026-04-01, rep: bob, kind: visit, customer: c2}\n- {date: 2026-04-05, rep: ann, kind: quote, deal: d1, amount: 50}\n- {date: 2026-04-06, rep: ann, kind: stage, deal: d1, stage: s1}'
    $ for day in 04-03 04-05 04-08; do plan pipeline -f calls --as-of 2026-$day --table deals --format csv | cut -d, -f1,17; done
    deal,last_contact
    d1,2026-04-01
    d2,2026-03-01
    deal,last_contact
    d1,2026-04-05
    d2,2026-03-01
    deal,last_contact
    d2,2026-03-01
    d1,2026-04-06
    $ rates -f calls --period 2026-04 --as-of 2026-04-08 --rep ann --measures deal_follow_up_rate
    rep,rep_name,period,start,end,deal_follow_up_rate
    ann,ann,2026-04,2026-04-01,2026-04-30,0.500000

A customer is lost when more than dormant-after days have passed: the order of 2025-08-01 is 180 days
back on 2026-01-28, 181 on the 29th. It is the owner's of that day, ann's, who was on leave.

    $ book silent '' '- {date: 2025-08-01, rep: bob, kind: order, customer: c3, amount: 100}'
    > sed -i 's/{id: ann}/{id: ann, leave: [{from: 2026-01-26, to: 2026-01-30}]}/; s/{id: c2}/{id: c3, owners: [{rep: ann}, {rep: bob, from: 2026-02-10}]}/' silent/plan.yaml
    > for day in 28 29; do rates -f silent --period 2026 --by rep --as-of 2026-01-$day --measures customers_lost,own_customers; done
    rep,rep_name,period,start,end,customers_lost,own_customers
    ann,ann,2026,2026-01-01,2026-12-31,0,1
    bob,bob,2026,2026-01-01,2026-12-31,0,0
    rep,rep_name,period,start,end,customers_lost,own_customers
    ann,ann,2026,2026-01-01,2026-12-31,1,0
    bob,bob,2026,2026-01-01,2026-12-31,0,0
    $ plan customers -f silent --period 2026 --as-of 2026-03-01 --table lost
    b · customers 2026

    date        customer  owner  known from               state now  why
    ────────────────────────────────────────────────────────────────────
    2026-01-29  c3        ann    silence, owner on leave  dormant

    note: class: by sales of the period, largest first: A while those before make under 80% of all, B
    under 95%, then C
    note: dormant: no order for over 180 days; state and owner are those of 2026-03-01, the owner of a
    lost one that of its day

    book: b · as of: 2026-03-01 · period: 2026 (2026-01-01..2026-12-31) · basis: signed · tax: included
    files read (SHA-256): 4f6b49314a526c475f8240e1483d88903effeb5550f78aa55babfb65c7ca5365
    options: --period 2026 --table lost
    $ plan summary -f silent --period 2026-01 --as-of 2026-03-01 --table customers
    b · sales summary 2026-01

    2026-01: sales 0 CNY, 0.0% of the target 100 CNY. Year to date: sales 0 CNY, 0.0% of the target 100
    CNY.

    day         change                       customer  rep  reason
    ──────────────────────────────────────────────────────────────
    2026-01-29  fell silent, owner on leave  c3        ann

    note: left out: sales last year, 2025-01 (nothing is recorded of these days: the book's activities
    begin on 2025-08-01)

    book: b · as of: 2026-03-01 · period: 2026-01 (2026-01-01..2026-01-31) · basis: signed
    tax: included
    files read (SHA-256): 4f6b49314a526c475f8240e1483d88903effeb5550f78aa55babfb65c7ca5365
    options: --period 2026-01 --table customers
    compared: 2026-01 (2026-01-01..2026-01-31, 22 working days) beside 2025-12 (2025-12-01..2025-12-31,
    23 working days); 2026-01 (2026-01-01..2026-01-31, 22 working days) beside 2025-01
    (2025-01-01..2025-01-31, 23 working days)

A credit without quantity and cost takes money back and no cost: (1800 - 1500) / 1800.

    $ book credit 'products: [{id: p, cost: 15}]' '- {date: 2026-03-01, rep: ann, kind: order, customer: c1, product: p, quantity: 100, amount: 2000, order: o1}\n- {date: 2026-03-02, rep: ann, kind: return, customer: c1, product: p, amount: 200, of: o1}'
    $ rates -f credit --period 2026-03 --rep ann --measures margin,margin_rate,profit
    rep,rep_name,period,start,end,margin,margin_rate,profit
    ann,ann,2026-03,2026-03-01,2026-03-31,300.00,0.166667,300.00
    $ plan check -f credit
    activities/a.yaml:3:3: warning return-without-quantity: this return of ann has neither quantity nor cost: it takes money back and no cost
       3 | - {date: 2026-03-02, rep: ann, kind: return, customer: c1, product: p,...
         |   ^
       hint: add quantity or cost; cost: 0 for a credit
    0 errors, 1 warning

What is needed a day: nothing where the target is reached.

    $ book needed '' '- {date: 2026-03-01, rep: ann, kind: order, customer: c1, amount: 1000}'
    $ plan rates -f needed --period 2026 --as-of 2026-04-01 --by rep --measures target,sales,needed_per_day
    b · rates 2026
    unit: CNY

    rep   │         target │          sales │ needed per day
    ──────┼────────────────┼────────────────┼───────────────
    ann   │         600.00 │       1,000.00 │            n/a
    bob   │         600.00 │           0.00 │           3.06
    ──────┼────────────────┼────────────────┼───────────────
    total │       1,200.00 │       1,000.00 │           1.02
    n/a: the target is reached

    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days

    book: b · as of: 2026-04-01 · period: 2026 (2026-01-01..2026-12-31) · basis: signed · tax: included
    files read (SHA-256): 6f9200d2f23fe69822cb8a8a8de00f3e606abb87fd7a32aaebd205e6dfc5c4ec
    options: --period 2026 --by rep --measures target,sales,needed_per_day

Reports missing of a past quarter are those that were due in it.

    $ book owed '' '- {date: 2026-04-01, rep: ann, kind: visit, customer: c1}'
    > sed -i 's/target: 1200/target: 1200, reports: [{report: monthly, type: summary, within: 0}]/' owed/plan.yaml
    $ plan summary -f owed --period 2026-Q2 --rep ann --as-of 2026-09-20 --table missing --format csv
    rep,rep_name,report,type,period,due
    ann,ann,monthly,summary,2026-04,2026-04-30
    ann,ann,monthly,summary,2026-05,2026-05-31
    ann,ann,monthly,summary,2026-06,2026-06-30

A close needs the deal that it is of, a time of day two digits twice.

    $ book wrong '' '- {date: 2026-03-01, rep: ann, kind: visit, customer: c1, close: 2026-04-01}\n- {date: 2026-03-01, rep: ann, kind: visit, customer: c1, time: 9:00}\n- {date: 2026-03-01, rep: ann, kind: cancel, of: o9}'
    $ plan check -f wrong
    activities/a.yaml:2:66: error missing-key: close needs deal
       2 | ...e: 2026-03-01, rep: ann, kind: visit, customer: c1, close: 2026-04-01}
         |                                                               ^
       hint: add deal: the deal that is expected to close then
    activities/a.yaml:3:65: error bad-time: "9:00" is not a time of day
       3 | - {date: 2026-03-01, rep: ann, kind: visit, customer: c1, time: 9:00}
         |                                                                 ^
       hint: write it like 09:05 or 14:30
    2 errors, 0 warnings
    [1]

An order of two products is one of each and one in all:

    $ mkdir -p two/activities && printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: ann}]\nproducts: [{id: p, group: g}, {id: q, group: g}, {id: r}]\n' > two/plan.yaml
    $ printf 'activities:\n- {date: 2026-03-02, rep: ann, kind: order, order: 1, product: p, amount: 60}\n- {date: 2026-03-02, rep: ann, kind: order, order: 1, product: q, amount: 40}\n- {date: 2026-03-03, rep: ann, kind: order, order: 2, product: q, amount: 20}\n- {date: 2026-03-03, rep: ann, kind: order, product: r, amount: 5}\n' > two/activities/a.yaml
    $ plan rates -f two --period 2026-03 --by product --measures ordered,orders,average_order --no-meta
    rates 2026-03
    unit: CNY

    product │ ordered  orders  average order
    ────────┼───────────────────────────────
    p       │   60.00       1          60.00
    q       │   60.00       2          30.00
    r       │    5.00       1           5.00
    ────────┼───────────────────────────────
    total   │  125.00       3          41.67

    note: orders: what several rows or columns have counts once in their total
    $ plan rates -f two --period 2026-03 --by group --measures orders --no-meta
    rates 2026-03

    group         │ orders
    ──────────────┼───────
    g             │      2
    (unallocated) │      1
    ──────────────┼───────
    total         │      3

A return that names its order alone is of the order's customer, product and region: 80 - 10 of each.

    $ mkdir -p taken/activities && cat > taken/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > reps: [{id: ann}]
    > regions: [{id: east}, {id: west}]
    > products: [{id: p, cost: 3}, {id: q, cost: 4}]
    > customers: [{id: k, region: east}]
    > END
    $ cat > taken/activities/a.yaml <<'END'
    > activities:
    > - {date: 2026-01-05, rep: ann, kind: order, order: o1, customer: k, product: p, region: west, quantity: 8, amount: 80}
    > - {date: 2026-01-06, rep: ann, kind: order, order: o2, customer: k, product: p, quantity: 1, amount: 5}
    > - {date: 2026-01-06, rep: ann, kind: order, order: o2, customer: k, product: q, quantity: 1, amount: 6}
    > - {date: 2026-01-08, rep: ann, kind: return, of: o1, quantity: 1, amount: 10}
    > - {date: 2026-01-08, rep: ann, kind: return, of: o2, amount: 1}
    > END
    $ taken() { plan rates -f taken --period 2026-01 --as-of 2026-02-10 --format csv --measures sales,margin "$@"; }
    $ taken --by product && taken --by region && taken --by customer
    product,product_name,period,start,end,sales,margin
    p,p,2026-01,2026-01-01,2026-01-31,75.00,51.00
    q,q,2026-01,2026-01-01,2026-01-31,6.00,2.00
    (unallocated),(unallocated),2026-01,2026-01-01,2026-01-31,-1.00,-1.00
    region,region_name,period,start,end,sales,margin
    east,east,2026-01,2026-01-01,2026-01-31,10.00,3.00
    west,west,2026-01,2026-01-01,2026-01-31,70.00,49.00
    customer,customer_name,period,start,end,sales,margin
    k,k,2026-01,2026-01-01,2026-01-31,80.00,52.00

All open deals of a person are handed over together:

    $ mkdir -p hand && cat > hand/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > reps: [{id: ann}, {id: bob}, {id: cem, to: 2026-01-31}]
    > customers: [{id: c1}, {id: c2}]
    > END
    $ mkdir hand/activities && cat > hand/activities/2026-02.yaml <<'END'
    > activities:
    > - {date: 2026-02-01, rep: ann, kind: lead, deal: d1, customer: c1}
    > - {date: 2026-02-02, rep: ann, kind: lead, deal: d2, customer: c2}
    > - {date: 2026-02-03, rep: ann, kind: lead, deal: d3, customer: c2}
    > - {date: 2026-02-04, rep: ann, kind: lost, deal: d3}
    > - {date: 2026-02-05, rep: bob, kind: lead, deal: d4, customer: c2}
    > END
    $ export PLAN_TODAY=2026-03-02
    $ plan log handover -f hand --from ann --to bob by=boss --dry-run
    - {date: 2026-03-02, rep: bob, kind: handover, deal: d1, by: boss}
    - {date: 2026-03-02, rep: bob, kind: handover, deal: d2, by: boss}
    would be logged to activities/2026-03/bob.yaml
    $ plan log handover -f hand --from ann --to bob customer=c1 2>&1 | sed 's/r[a-z0-9]\{12\}/ID/g'
    - {date: 2026-03-02, rep: bob, kind: handover, id: ID, customer: c1, deal: d1}
    logged to activities/2026-03/bob.yaml; to take it back: plan log --undo ID
    $ plan pipeline -f hand --table deals --format csv --as-of 2026-03-02 | cut -d, -f1,5
    deal,rep_name
    d1,bob
    d2,ann
    d4,bob
    $ plan log handover -f hand --from ann --to bob note='ann leaves' date=2026-03-03 2>&1 | sed 's/r[a-z0-9]\{12\}/ID/g'
    - {date: 2026-03-03, rep: bob, kind: handover, id: ID, deal: d2, note: ann leaves}
    logged to activities/2026-03/bob.yaml; to take it back: plan log --undo ID
    plan: 2026-03-03 is a day to come: reports leave the record out until then
    $ plan log handover -f hand --from bob --to ann date=2026-03-04 by=boss 2>&1 | sed 's/r[a-z0-9]\{12\}/ID/g'
    - {date: 2026-03-04, rep: ann, kind: handover, id: ID, deal: d1, by: boss}
    - {date: 2026-03-04, rep: ann, kind: handover, id: ID, deal: d2, by: boss}
    - {date: 2026-03-04, rep: ann, kind: handover, id: ID, deal: d4, by: boss}
    all logged to activities/2026-03/ann.yaml; to take them back, the last first: plan log --undo ID
    plan: 2026-03-04 is a day to come: reports leave the record out until then
    $ plan log handover -f hand --from bob --to ann date=2026-03-05
    plan: bob has no open deal to hand over
       hint: plan pipeline --rep bob shows what is open
    [2]
    $ plan log handover -f hand --from ann --to cem date=2026-03-05
    plan log:2:6: error not-employed: cem is not employed on 2026-03-05
       2 | date=2026-03-05
         |      ^
       hint: mend the date, or from, to and stays of the rep; after the last day only return, payment and expense are right
    [2]
    $ plan log handover -f hand --from bob --to bob
    plan: --from and --to are both bob
    [2]
    $ plan log handover -f hand --from bob
    plan: --to is missing: from whom to whom
       hint: write: plan log handover --from REP --to REP
    [2]
    $ plan log handover -f hand --from bob --to ann deal=d1
    plan: deal does not go with --from and --to
       hint: leave it out
    [2]
    $ plan log visit -f hand --from bob --to ann
    plan: --from and --to are of a handover
       hint: write: plan log handover --from REP --to REP
    [2]
    $ grep -c handover hand/activities/2026-03/ann.yaml
    3
    $ plan log --undo -f hand | tail -n 1
    taken back from activities/2026-03/ann.yaml
    $ grep -c handover hand/activities/2026-03/ann.yaml
    2

Which deals are open is known where every file can be read:

    $ printf -- '- {date: 2026-02-06, rep: ann, kind: lead, deal: d5, cust\n' >> hand/activities/2026-02.yaml
    $ plan log handover -f hand --from ann --to bob date=2026-03-06
    activities/2026-02.yaml:7:3: error unclosed-bracket: this bracket is not closed
       7 | - {date: 2026-02-06, rep: ann, kind: lead, deal: d5, cust
         |   ^
       hint: close it behind its last entry
    activities/2026-02.yaml:7:54: error unknown-key: "cust" is no key of lead
       7 | - {date: 2026-02-06, rep: ann, kind: lead, deal: d5, cust
         |                                                      ^
       hint: known are: amount, close, stage, source, date, rep, kind, id, customer, deal, product, region, time, note
    [2]
    $ grep -c handover hand/activities/2026-03/bob.yaml
    2
