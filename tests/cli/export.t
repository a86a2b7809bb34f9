plan export --rep: a small book of what one person may see.

Two people, a deal that changed hands, a customer that did:

    $ mkdir -p shop/activities && cat > shop/plan.yaml <<'END'
    > # Bob must not read this
    > format: 1
    > book: {name: shop, currency: CNY, language: en, superior: Zoe Boss}
    > teams: [{id: all, name: Everybody, email: all@shop.example}, {id: inner, parent: all, manager: bob}]
    > reps:
    >   - {id: ann, name: Ann, team: inner, share: 2, title: junior, phone: '13800000001'}
    >   - {id: bob, name: Bob, team: inner, email: bob@shop.example}
    > customers:
    >   - {id: c1, name: Acme, owners: [{rep: bob}, {rep: ann, from: 2026-03-01}], contacts: [{name: Joe, phone: '13900000001'}]}
    >   - {id: c2, name: Bolt, owner: bob, contacts: [{name: Jim, phone: '13900000002'}], demand: secret}
    >   - {id: c3, name: Core, owner: bob}
    > years:
    >   2026:
    >     target: 100000
    >     summary: beat Core
    >     over-assign: 5%
    >     season: {months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}
    >     goals: [{measure: visits, each: 2, per: month}, {measure: calls, each: 9, per: month, rep: bob}]
    > END
    $ cat > shop/activities/2026.yaml <<'END'
    > activities:
    > - {date: 2026-02-02, rep: bob, kind: lead, customer: c1, deal: d1, amount: 900, note: bob's}
    > - {date: 2026-03-02, rep: ann, kind: handover, deal: d1, by: Zoe Boss}
    > - {date: 2026-03-05, rep: ann, kind: visit, customer: c1, deal: d1, note: "with Bob, who knows Core"}
    > - {date: 2026-03-09, rep: ann, kind: order, customer: c1, deal: d1, amount: 1000}  # bob helped
    > - {date: 2026-03-10, rep: ann, kind: visit, customer: c2}
    > - {date: 2026-03-11, rep: bob, kind: visit, customer: c3}
    > - {date: 2026-03-12, rep: ann, kind: talk, mood: 2, by: bob, note: tired}
    > END
    $ export PLAN_FILE=shop
    $ plan export --rep ann mine
    made mine: 4 records and 2 customers of Ann
    1 record of others stands in it without a name, since own ones rest on it
    1 text named others, who are covered there: ***
    the quota of 2026 is left out: it rests on what others get
    next: plan check -f mine; plan status -f mine
    $ cat mine/plan.yaml
    format: 1
    book:
      name: "shop"
      currency: "CNY"
      language: en
    teams:
      - {id: "all", name: "Everybody"}
      - {id: "inner", parent: "all"}
    years:
      2026:
        target: 66666.67
        season:
          months: [85470, 170940, 256411, 341880, 427350, 512821, 598291, 683760, 769231, 854701, 940170, 1025642]
        pins:
          - {rep: "ann", period: 2026-01, target: 854.70}
          - {rep: "ann", period: 2026-02, target: 1709.40}
          - {rep: "ann", period: 2026-03, target: 2564.11}
          - {rep: "ann", period: 2026-04, target: 3418.80}
          - {rep: "ann", period: 2026-05, target: 4273.50}
          - {rep: "ann", period: 2026-06, target: 5128.21}
          - {rep: "ann", period: 2026-07, target: 5982.91}
          - {rep: "ann", period: 2026-08, target: 6837.60}
          - {rep: "ann", period: 2026-09, target: 7692.31}
          - {rep: "ann", period: 2026-10, target: 8547.01}
          - {rep: "ann", period: 2026-11, target: 9401.70}
          - {rep: "ann", period: 2026-12, target: 10256.42}
        goals:
          - {measure: visits, each: 2, per: month}
    customers:
      - {id: "c1", name: "Acme", owners: [{rep: "others"}, {rep: "ann", from: 2026-03-01}], contacts: [{name: "Joe", phone: "13900000001"}]}
      - {id: "c2", name: "Bolt", owner: "others"}
    reps:
      - {id: "ann", name: "Ann", team: "inner", share: 2, title: "junior", phone: "13800000001"}
      - {id: "others", name: "others", share: 0, leave: [{from: 1900-01-01, to: 2999-12-31}]}
    $ find mine -type f | sort
    mine/activities/2026-02/others.yaml
    mine/activities/2026-03/ann.yaml
    mine/plan.yaml
    $ cat mine/activities/*/*
    activities:
    - {date: 2026-02-02, rep: others, kind: lead, customer: c1, deal: d1, amount: 900}
    activities:
    - {date: 2026-03-02, rep: ann, kind: handover, deal: d1}
    - {date: 2026-03-05, rep: ann, kind: visit, customer: c1, deal: d1, note: "with ***, who knows ***"}
    - {date: 2026-03-09, rep: ann, kind: order, customer: c1, deal: d1, amount: 1000}
    - {date: 2026-03-10, rep: ann, kind: visit, customer: c2}
    $ plan check -f mine
    activities/2026-03/ann.yaml:4:3: warning order-without-cost: the cost of this order of Ann is not known
       4 | - {date: 2026-03-09, rep: ann, kind: order, customer: c1, deal: d1, am...
         |   ^
       hint: add cost to the record, or to its product
    0 errors, 1 warning
    $ grep -rniE 'bob|zoe|core|jim|secret|13900000002|c3' mine
    [1]
    $ for book in shop mine; do plan split -f $book --rep ann --each quarter --no-meta --format csv; done
    rep,rep_name,period,start,end,target,quota
    ann,Ann,2026-Q1,2026-01-01,2026-03-31,5128.21,5384.61
    ann,Ann,2026-Q2,2026-04-01,2026-06-30,12820.51,13461.54
    ann,Ann,2026-Q3,2026-07-01,2026-09-30,20512.82,21538.46
    ann,Ann,2026-Q4,2026-10-01,2026-12-31,28205.13,29615.39
    rep,rep_name,period,start,end,target,quota
    ann,Ann,2026-Q1,2026-01-01,2026-03-31,5128.21,
    ann,Ann,2026-Q2,2026-04-01,2026-06-30,12820.51,
    ann,Ann,2026-Q3,2026-07-01,2026-09-30,20512.82,
    ann,Ann,2026-Q4,2026-10-01,2026-12-31,28205.13,
    $ for book in shop mine; do plan rates -f $book --rep ann --period 2026-03 --measures sales,won,cycle_days,visits --no-meta --format csv; done
    rep,rep_name,period,start,end,sales,won,cycle_days,visits
    ann,Ann,2026-03,2026-03-01,2026-03-31,1000.00,1,35.000000,2
    rep,rep_name,period,start,end,sales,won,cycle_days,visits
    ann,Ann,2026-03,2026-03-01,2026-03-31,1000.00,1,35.000000,2

What was said of the person only where it is asked for:

    $ plan export --rep Ann --personal with -q && grep -rh talk with
    - {date: 2026-03-12, rep: ann, kind: talk, mood: 2, note: tired}

Nothing is written where something is, and half of nothing where it fails:

    $ plan export --rep ann mine
    plan: mine is not empty
       hint: name a new or an empty folder
    [2]
    $ plan export --rep ann shop/plan.yaml
    plan: shop/plan.yaml is no folder
       hint: name a new or an empty one
    [2]
    $ mkdir -p begun/activities/2026-03 && plan export --rep ann begun -q && ls begun
    activities
    plan.yaml
    $ plan export there
    plan: what is to be made?
       hint: tables: plan export --to csv DIR; a book of one person: --rep ID DIR
    [2]
    $ plan export --rep ann,bob there
    plan: what is to be made?
       hint: tables: plan export --to csv DIR; a book of one person: --rep ID DIR
    [2]
    $ plan export --rep nobody there
    plan: there are no reps named "nobody"
       hint: there are: ann, Ann, bob, Bob
    [2]
    $ mkdir closed && touch closed/.keep && plan export --rep ann closed
    plan: closed is not empty
       hint: name a new or an empty folder
    [2]
    $ plan export --rep ann shop/activities/ann
    plan: activities/ann/activities/2026-02/others.yaml would be read as a file of the book
       hint: name a folder outside the book
    [2]
    $ ls shop/activities
    2026.yaml
    $ mkdir -p new && ln -s new link && (cd new && plan export -f ../shop --rep ann . -q && ls)
    activities
    plan.yaml
    $ rm -r new/* && touch new/.plan.yaml.plan-1-0 && plan export --rep ann link -q; ls -A new | head
    activities
    plan.yaml
    $ ls -a | grep -c there
    0
    [1]

Who stands for the others is no person: not ranked, owing nothing, without a row of its own:
fixture: demo

    $ plan export -f demo --rep li.na own -q --lang en && grep -c 'id: "others"' own/plan.yaml
    1
    $ for verb in score due summary people split status "rates --period 2026-02"; do plan $verb -f own --no-meta --lang en | grep -c others; done
    0
    0
    0
    0
    0
    0
    0
    [1]

Of people's names their parts are covered too, but no words of everyday use, nor what is in a name that stays:

    $ mkdir -p parts/activities && cat > parts/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY, superior: Grace Hopper}
    > reps: [{id: ann}, {id: w1, name: 王小明}, {id: s1, name: Anna Schmidt}, {id: z1, name: 张国庆}, {id: q1, name: 齐海阳}, {id: m1, name: Mark Order}]
    > customers: [{id: c1, name: 海阳泵业, owner: ann}]
    > END
    $ cat > parts/activities/2026.yaml <<'END'
    > activities:
    > - {date: 2026-03-05, rep: ann, kind: visit, customer: c1, note: 小明和Anna同行，国庆再去海阳}
    > - {date: 2026-03-06, rep: ann, kind: visit, customer: c1, note: "Annabel met Schmidt, order by anna, said Grace"}
    > END
    $ plan export -f parts --rep ann covered -q && grep -rho 'note: .*}' covered/activities
    note: "***和***同行，国庆再去海阳"}
    note: "Annabel met ***, order by anna, said ***"}
