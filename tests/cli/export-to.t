plan export --to: the facts as tables for other programs, and calendars.

    $ mkdir -p shop/activities && cat > shop/plan.yaml <<'END'
    > format: 1
    > book: {name: shop, currency: CNY, language: en, decimals: 2}
    > teams: [{id: east}, {id: west}]
    > reps:
    >   - {id: ann, name: Ann, team: east, phone: '13800000001', moves: [{date: 2026-03-09, team: west}]}
    > products: [{id: p1, name: Pump, group: pumps, cost: 7.50}]
    > axes: [{id: segment, of: customer}]
    > customers:
    >   - {id: c1, name: "=Acme \\ 'A'", owner: ann, segment: big, contacts: [{name: Joe, phone: '13900000001'}]}
    > years: {2026: {target: 120000}}
    > END
    $ cat > shop/activities/2026.yaml <<'END'
    > activities:
    > - {date: 2026-03-02, rep: ann, kind: order, customer: c1, order: N1, product: p1, quantity: 2, amount: 20, note: call 13900000001}
    > - {date: 2026-03-02, rep: ann, kind: order, customer: c1, order: N1, amount: 0.10}
    > - {date: 2026-03-10, rep: ann, kind: return, customer: c1, of: N1, amount: 5}
    > - {date: 2026-03-11, rep: ann, kind: talk, mood: 2, note: tired}
    > - {date: 2026-11-20, rep: ann, kind: task, task: t1, due: 2026-11-27, what: "send papers, all; to 13900000001"}
    > - {date: 2026-12-24, rep: ann, kind: order, customer: c1, amount: 99}
    > END
    $ export PLAN_FILE=shop
    $ plan export --to csv tables && ls tables
    wrote tables; tables: 18, rows: 929
    book.csv
    calendar.csv
    categories.csv
    contacts.csv
    contributions.csv
    customers.csv
    deals.csv
    expenses.csv
    orders.csv
    payments.csv
    products.csv
    regions.csv
    reps.csv
    returns.csv
    seats.csv
    stages.csv
    targets.csv
    teams.csv
    $ cat tables/orders.csv tables/returns.csv tables/seats.csv tables/customers.csv
    book,id,day,rep,team,customer,deal,product,region,number,order_id,quantity,amount,cost
    shop,,2026-03-02,ann,east,c1,,,,N1,1,,0.10,
    shop,,2026-03-02,ann,east,c1,,p1,,N1,1,2,20.00,15.00
    book,id,day,rep,team,customer,deal,product,region,number,order_id,quantity,amount,cost
    shop,,2026-03-10,ann,west,c1,,,,,1,,5.00,
    book,rep,team,first,last
    shop,ann,east,,2026-03-08
    shop,ann,west,2026-03-09,
    book,id,name,level,region,owner,industry,source,since,key_account,potential,terms,first_order,last_order,last_contact
    shop,c1,'=Acme \ 'A',,,ann,,,,false,,,2026-03-02,2026-03-02,
    $ grep -v target tables/contributions.csv | cut -d, -f2-
    day,month,team,rep,product,product_group,region,customer,industry,level,category,source,stage,origin,sum,value,thing,due,axis_segment
    2026-03-02,2026-03,east,ann,,,,c1,,,,,,records,ordered,10,,,big
    2026-03-02,2026-03,east,ann,,,,c1,,,,,,records,costless,1,,,big
    2026-03-02,2026-03,east,ann,,,,c1,,,,,,records,customers_new,1,,,big
    2026-03-02,2026-03,east,ann,,,,c1,,,,,,records,buyers,1,c1,,big
    2026-03-02,2026-03,east,ann,,,,c1,,,,,,records,orders,1,1,,big
    2026-03-02,2026-03,east,ann,p1,pumps,,c1,,,,,,records,ordered,2000,,,big
    2026-03-02,2026-03,east,ann,p1,pumps,,c1,,,,,,records,quantity,2000,,,big
    2026-03-02,2026-03,east,ann,p1,pumps,,c1,,,,,,records,known_sales,2000,,,big
    2026-03-02,2026-03,east,ann,p1,pumps,,c1,,,,,,records,known_cost,1500,,,big
    2026-03-02,2026-03,east,ann,p1,pumps,,c1,,,,,,records,buyers,1,c1,,big
    2026-03-02,2026-03,east,ann,p1,pumps,,c1,,,,,,records,orders,1,1,,big
    2026-03-10,2026-03,west,ann,,,,c1,,,,,,records,returned,500,,,big
    2026-03-10,2026-03,west,ann,,,,c1,,,,,,records,costless,1,,,big
    2026-08-30,2026-08,west,ann,,,,c1,,,,,,records,customers_lost,1,,,big
    2026-03-02,2026-03,east,ann,,,,c1,,,,,,records,own_customers,1,,,big
    2026-03-09,2026-03,east,ann,,,,c1,,,,,,records,own_customers,-1,,,big
    2026-03-09,2026-03,west,ann,,,,c1,,,,,,records,own_customers,1,,,big
    2026-08-30,2026-08,west,ann,,,,c1,,,,,,records,own_customers,-1,,,big
    $ grep -c . tables/calendar.csv tables/targets.csv
    tables/calendar.csv:366
    tables/targets.csv:262

What is about people comes only when it is asked for, and goes with the next export that does not:

    $ plan export --to csv tables --personal -q && cat tables/judgements.csv tables/customer_contacts.csv && tail -n 1 tables/reps.csv
    book,id,day,kind,rep,team,mood,item,score,points,by,reason,note
    shop,,2026-03-11,talk,ann,west,2,,,,,,tired
    book,customer,name,title,phone,email
    shop,c1,Joe,,13900000001,
    shop,ann,Ann,,,13800000001
    $ plan export --to csv tables -q && ls tables | grep -c 'judgements\|customer_'
    0
    [1]

A database, and what makes it in other engines:

    $ plan export --to sqlite base && ls base
    wrote base; tables: 22, rows: 933
    book.sqlite
    $ python3 -c 'import sqlite3
    > for row in sqlite3.connect("base/book.sqlite").execute("SELECT rep, month, sales, orders, margin, attainment FROM rep_month WHERE sales <> 0"): print(row)'
    ('ann', '2026-03', 1510, 1, 500, 1510)
    $ plan export --to sql sql --dialect clickhouse -q && head -n 8 sql/book.sql && grep Acme sql/book.sql
    DROP TABLE IF EXISTS "book";
    CREATE TABLE "book" (
      "book" Nullable(String),
      "name" Nullable(String),
      "currency" Nullable(String),
      "decimals" Nullable(Int64),
      "as_of" Nullable(Date),
      "schema" Nullable(Int64),
    ('shop', 'c1', '=Acme \\ ''A''', NULL, NULL, 'ann', NULL, NULL, NULL, 0, NULL, NULL, '2026-03-02', '2026-03-02', NULL);
      - {id: "c1", name: "=Acme \\\\ ''A''", owner: "ann", segment: "big"}
    $ plan export --to sql sql --dialect postgresql -q && head -n 5 sql/book.sql && grep Acme sql/book.sql
    SET standard_conforming_strings = on;
    SET client_encoding = 'UTF8';
    BEGIN;
    DROP TABLE IF EXISTS "book";
    CREATE TABLE "book" (
    ('shop', 'c1', '=Acme \ ''A''', NULL, NULL, 'ann', NULL, NULL, NULL, 0, NULL, NULL, '2026-03-02', '2026-03-02', NULL);
      - {id: "c1", name: "=Acme \\ ''A''", owner: "ann", segment: "big"}

Calendars:

    $ plan export --to ics ann.ics && tr -d '\r' < ann.ics
    wrote ann.ics: 1 entry
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//plan//plan export//EN
    CALSCALE:GREGORIAN
    X-WR-CALNAME:shop
    BEGIN:VEVENT
    UID:c6de578d94c8fdd7ab191ec6446f4211@plan
    DTSTAMP:20261123T000000Z
    DTSTART;VALUE=DATE:20261127
    SUMMARY:task: send papers\, all\; to 139****0001
    CATEGORIES:task
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    $ plan export --to ics each --rep ann && ls each
    wrote each: 1 entry
    ann.ics
    $ plan export --to ics ann.ics --personal -q && tr -d '\r' < ann.ics | grep SUMMARY
    SUMMARY:task: send papers\, all\; to 13900000001

What does not go together:

    $ plan export --to csv --rep ann there
    plan: --to csv is of the whole book
       hint: leave out --rep
    [2]
    $ plan export --to csv --dialect duckdb there
    plan: --dialect is of --to sql alone
       hint: leave out --dialect
    [2]
    $ plan export --rep ann --dialect duckdb there
    plan: --dialect is of --to sql alone
       hint: leave out --dialect
    [2]
    $ plan export --to parquet there
    plan: --to cannot be "parquet"
       hint: there are: csv, json, sqlite, sql, xlsx, ics
    [2]
    $ mkdir -p full/book.sqlite && plan export --to sqlite full; ls full
    plan: full/book.sqlite: it is a folder
    book.sqlite
    $ ls -A there
    ls: cannot access 'there': No such file or directory
    [2]
