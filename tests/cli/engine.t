plan rates, status, summary --engine: book and sums from a database; --sql: the statement that gives them.

    $ mkdir -p north south tables && cat > north/plan.yaml <<'END'
    > format: 1
    > book: {name: "north's", currency: CNY, language: en, decimals: 2}
    > teams: [{id: east}]
    > reps: [{id: ann, name: Ann, team: east, phone: '13800000001'}, {id: bob, name: Bob, team: east}]
    > products: [{id: p1, name: Pump, cost: 7.50}]
    > customers: [{id: c1, name: Acme, owner: ann, note: likes tea, contacts: [{name: Joe, phone: '13900000001'}]}]
    > years: {2026: {target: 120000}}
    > END
    $ cat > north/activities.yaml <<'END'
    > activities:
    > - {date: 2026-03-02, rep: ann, kind: order, customer: c1, order: N1, product: p1, quantity: 2, amount: 20}
    > - {date: 2026-03-02, rep: bob, kind: order, customer: c1, order: N1, amount: 0.10}
    > - {date: 2026-03-10, rep: ann, kind: return, customer: c1, of: N1, amount: 5}
    > - {date: 2026-12-24, rep: ann, kind: order, customer: c1, amount: 99}
    > END
    $ sed -e "s/north's/south/" -e 's/ann/cat/g; s/Ann/Cat/; s/120000/60000/' north/plan.yaml > south/plan.yaml
    $ sed -e 's/ann/cat/; s/amount: 20/amount: 40/' north/activities.yaml > south/activities.yaml
    $ plan export -f north --to sqlite tables -q

The same bytes as from the files, which need not be there:

    $ plan rates -f north --period 2026 --measures sales,orders,margin_rate > files; plan rates --engine sqlite:tables/book.sqlite --period 2026 --measures sales,orders,margin_rate | diff files - && cat files
    $ plan status -f north --period 2026-03 > files; plan status --engine sqlite:tables/book.sqlite --period 2026-03 | diff files - && echo same
    $ plan summary --engine sqlite:tables/book.sqlite --period 2026-03 --no-meta

What is personal is not kept:

    $ grep -c -e 13800000001 -e 13900000001 -e 'likes tea' tables/book.sqlite

The statement, and what it gives:

    $ plan rates -f north --period 2026-03 --measures sales,orders,average_order --by company --sql postgresql
    $ plan rates -f north --period 2026-Q1 --each month --measures sales,attainment --with previous --sql sqlite | sqlite3 -header tables/book.sqlite
    $ plan rates -f north --measures needed_per_day --sql sqlite
    $ plan rates -f north --show share --sql sqlite
    $ plan rates -f north --sql oracle

What cannot be had:

    $ plan rates --engine sqlite:tables/none.sqlite
    $ plan rates --engine mysql://host/db
    $ plan rates --engine sqlite:tables/book.sqlite --measures conduct
    $ plan rates --engine sqlite:tables/book.sqlite --as-of 2026-11-20
    $ plan rates --engine sqlite:tables/book.sqlite --as-of today --period today --measures sales --no-meta
    $ plan rates --engine sqlite:tables/book.sqlite -f north
    $ plan rates --engine sqlite:tables/book.sqlite --where "rep=x'; DROP TABLE book; --"
    $ plan rates --engine sqlite:tables/book.sqlite --where "book=x' OR 1=1"
    $ echo 'CREATE TABLE other (a);' | sqlite3 tables/other.sqlite && plan rates --engine sqlite:tables/other.sqlite
    $ cp tables/book.sqlite tables/old.sqlite && sqlite3 tables/old.sqlite 'UPDATE book SET "schema" = 1' && plan rates --engine sqlite:tables/old.sqlite
