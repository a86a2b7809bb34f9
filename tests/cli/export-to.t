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
    $ cat tables/orders.csv tables/returns.csv tables/seats.csv tables/customers.csv
    $ grep -v target tables/contributions.csv | cut -d, -f2-
    $ grep -c . tables/calendar.csv tables/targets.csv

What is about people comes only when it is asked for, and goes with the next export that does not:

    $ plan export --to csv tables --personal -q && cat tables/judgements.csv tables/customer_contacts.csv && tail -n 1 tables/reps.csv
    $ plan export --to csv tables -q && ls tables | grep -c 'judgements\|contacts'

A database, and what makes it in other engines:

    $ plan export --to sqlite base && ls base
    $ python3 -c 'import sqlite3
    > for row in sqlite3.connect("base/book.sqlite").execute("SELECT rep, month, sales, orders, margin, attainment FROM rep_month WHERE sales <> 0"): print(row)'
    $ plan export --to sql sql --dialect clickhouse -q && head -n 8 sql/book.sql && grep Acme sql/book.sql
    $ plan export --to sql sql --dialect postgresql -q && head -n 5 sql/book.sql && grep Acme sql/book.sql

Calendars:

    $ plan export --to ics ann.ics && tr -d '\r' < ann.ics
    $ plan export --to ics each --rep ann && ls each
    $ plan export --to ics ann.ics --personal -q && tr -d '\r' < ann.ics | grep SUMMARY

What does not go together:

    $ plan export --to csv --rep ann there
    $ plan export --to csv --dialect duckdb there
    $ plan export --rep ann --dialect duckdb there
    $ plan export --to parquet there
    $ plan export --to csv shop/plan.yaml
    $ mkdir -p full/book.sqlite && plan export --to sqlite full; ls full
    $ ls -A there
