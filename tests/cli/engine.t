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
    north's · rates 2026
    unit: CNY

    rep   │ sales  orders │ margin rate
    ──────┼───────────────┼────────────
    Ann   │ 15.00       1 │       25.0%
    Bob   │  0.10       1 │         n/a
    ──────┼───────────────┼────────────
    total │ 15.10       1 │       25.0%
    n/a: the cost of 1 sale is not known

    note: orders: what several rows or columns have counts once in their total
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are
    note: cost and margin are of sales whose cost is known: that of 2 sales, -4.90 CNY, is not
    note: 1 record is dated after as-of and does not count

    book: north's · as of: 2026-11-23 · period: 2026 (2026-01-01..2026-12-31) · basis: signed
    tax: included
    files read (SHA-256): 5bc9be9869a9c3f0c835071d653af9c9ae4718965be801b7b6f89b3c51683aca
    options: --period 2026 --measures sales,orders,margin_rate
    $ plan status -f north --period 2026-03 > files; plan status --engine sqlite:tables/book.sqlite --period 2026-03 | diff files - && echo same
    same
    $ plan summary --engine sqlite:tables/book.sqlite --period 2026-03 --no-meta
    north's · sales summary 2026-03
    unit: CNY

    2026-03: sales 15.10 CNY, 0.2% of the target 10,000 CNY. Year to date: sales 15.10 CNY, 0.1% of the
    target 30,000 CNY.

    Results
    period              target  sales  difference  attainment
    ─────────────────────────────────────────────────────────
    2026-03          10,000.00  15.10   -9,984.90        0.2%
    quarter to date  30,000.00  15.10  -29,984.90        0.1%
    year to date     30,000.00  15.10  -29,984.90        0.1%

    Work done
    measure              2026-03
    ────────────────────────────
    ordered                20.10
    returned                5.00
    orders                     1
    average order          20.10
    won                        0
    lost                       0
    payments                0.00
    expenses                0.00
    contacts                   0
    visits                     0
    visits to customers        0
    new customers              1
    lost customers             0

    Rates
    measure             2026-03
    ───────────────────────────
    close rate             n/a¹
    expense rate           0.0%
    margin rate           25.0%
    profit rate            n/a²
    collection rate        0.0%
    follow-up of deals     n/a³
    report rate            n/a⁴
    response rate          n/a⁴
    n/a¹: no deal was closed
    n/a²: the cost of 2 sales is not known
    n/a³: no deal is open
    n/a⁴: nothing was due

    By rep
    rep       target  sales  attainment  won  lost  contacts  visits  expenses  attainment by rep
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    Ann     5,000.00  15.00        0.3%    0     0         0       0      0.00  ▏                      │
    Bob     5,000.00   0.10        0.0%    0     0         0       0      0.00  ▏                      │
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    total  10,000.00  15.10        0.2%    0     0         0       0      0.00

    note: from a database: what was won and lost, new and lost customers, news and what is due stand in
    the book's files alone
    note: nothing is recorded of some days before 2026-03-01: figures are of those that are, targets of
    all days
    note: left out: sales last year, 2025-03, 2026-02 (nothing is recorded of these days: the book's
    activities begin on 2026-03-01)

What is personal is not kept:

    $ grep -c -e 13800000001 -e 13900000001 -e 'likes tea' tables/book.sqlite
    0
    [1]

The statement, and what it gives:

    $ plan rates -f north --period 2026-03 --measures sales,orders,average_order --by company --sql postgresql
    SELECT "company",
      "period",
      "sales",
      "orders",
      "average_order"
    FROM (SELECT numbers.*,
      CASE WHEN "orders" > 0 THEN CASE WHEN "ordered" < 0 THEN -div(2 * abs("ordered") + "orders", 2 * "orders") ELSE div(2 * abs("ordered") + "orders", 2 * "orders") END END AS "average_order"
    FROM (SELECT "company", "period",
      "sum_ordered" - "sum_returned" AS "sales",
      "sum_orders" AS "orders",
      "sum_ordered" AS "ordered"
    FROM (SELECT "book" AS "company",
      '2026-03' AS "period",
      SUM(CASE WHEN "sum" = 'ordered' AND "thing" IS NULL THEN "value" ELSE 0 END) AS "sum_ordered",
      SUM(CASE WHEN "sum" = 'returned' AND "thing" IS NULL THEN "value" ELSE 0 END) AS "sum_returned",
      SUM(CASE WHEN "sum" = 'orders' AND "thing" IS NULL THEN "value" ELSE 0 END) + COALESCE(COUNT(DISTINCT CASE WHEN "sum" = 'orders' THEN "thing" END), 0) AS "sum_orders"
    FROM "contributions"
    WHERE "book" IN ('north''s')
      AND "day" BETWEEN '2026-03-01' AND '2026-03-31'
      AND "sum" IN ('ordered', 'orders', 'returned')
    GROUP BY "book", "period") AS sums) AS numbers) AS figures
    ORDER BY "company", "period";
    $ plan rates -f north --period 2026-Q1 --each month --measures sales,attainment --with previous --sql sqlite | sqlite3 -header tables/book.sqlite
    rep|period|sales|sales_base|sales_difference|sales_growth|attainment|attainment_base|attainment_difference
    ann|2026-01|0|0|0||0||
    ann|2026-02|0|0|0||0|0|0
    ann|2026-03|1500|0|1500||3000|0|3000
    bob|2026-01|0|0|0||0||
    bob|2026-02|0|0|0||0|0|0
    bob|2026-03|10|0|10||20|0|20
    $ plan rates -f north --measures needed_per_day --sql sqlite
    plan: a statement cannot give needed_per_day
       hint: name others with --measures
    [2]
    $ plan rates -f north --show share --sql sqlite
    plan: a statement has no --show
       hint: leave out --show
    [2]
    $ plan rates -f north --sql oracle
    plan: --sql cannot be "oracle"
       hint: there are: sqlite, postgresql, clickhouse, duckdb
    [2]

Several books of one database are one report, which an axis tells apart:

    $ plan export -f south --to sqlite more -q && cp tables/book.sqlite two.sqlite
    $ { echo "ATTACH 'more/book.sqlite' AS other;"; for t in book book_files book_sources contributions words later_records; do echo "INSERT INTO $t SELECT * FROM other.$t;"; done; } | sqlite3 two.sqlite
    $ plan status --engine sqlite:two.sqlite --by book --period 2026-03 --measures target,sales,attainment --no-meta
    north's, south · status 2026-03
    unit: CNY

    book    │    target  sales  attainment
    ────────┼────────────────────────────────────────────
    north's │ 10,000.00  15.10        0.2%  ············
    south   │  5,000.00  35.10        0.7%  ············
    ────────┼────────────────────────────────────────────
    total   │ 15,000.00  50.20        0.3%  ············
    $ plan rates --engine sqlite:two.sqlite --by book,product --period 2026-03 --measures sales,orders --format csv
    book,book_name,product,product_name,period,start,end,sales,orders
    north's,north's,p1,Pump,2026-03,2026-03-01,2026-03-31,20.00,1
    north's,north's,(unallocated),(unallocated),2026-03,2026-03-01,2026-03-31,-4.90,1
    south,south,p1,Pump,2026-03,2026-03-01,2026-03-31,40.00,1
    south,south,(unallocated),(unallocated),2026-03,2026-03-01,2026-03-31,-4.90,1
    $ plan rates -f south --period 2026-03 --measures sales --no-meta > files; plan rates --engine sqlite:two.sqlite --where book=south --period 2026-03 --measures sales --no-meta | diff files - && cat files
    south · rates 2026-03
    unit: CNY

    rep   │ sales
    ──────┼──────
    Bob   │  0.10
    Cat   │ 35.00
    ──────┼──────
    total │ 35.10
    $ plan rates --engine sqlite:two.sqlite --measures projection
    plan: no database has projection
       hint: leave out --engine, or ask for another measure
    [2]
    $ cp two.sqlite other.sqlite && sqlite3 other.sqlite "UPDATE book_files SET text = replace(text, 'CNY', 'USD') WHERE book = 'south'" && plan rates --engine sqlite:other.sqlite
    plan: north's and south differ in currency: CNY, USD
       hint: choose books that are alike with --where book=NAME
    [2]
    $ sqlite3 two.sqlite "UPDATE book SET as_of = '2026-11-20' WHERE book = 'south'" && plan rates --engine sqlite:two.sqlite
    plan: south counts up to 2026-11-20, north's up to 2026-11-23
       hint: load the older one again, or choose books with --where book=NAME
    [2]

What cannot be had:

    $ plan rates --engine sqlite:tables/none.sqlite
    plan: sqlite:tables/none.sqlite: unable to open database file
    [2]
    $ plan rates --engine mysql://host/db
    plan: there is no engine mysql; there are: sqlite, postgresql, clickhouse
    [2]
    $ plan rates --engine sqlite:tables/book.sqlite --measures conduct
    plan: no database has conduct
       hint: leave out --engine, or ask for another measure
    [2]
    $ plan rates --engine sqlite:tables/book.sqlite --as-of 2026-11-20
    plan: the database counts up to 2026-11-23
       hint: leave out --as-of, or load the book again
    [2]
    $ plan rates --engine sqlite:tables/book.sqlite --as-of today --period today --measures sales --no-meta
    north's · rates 2026-11-23
    unit: CNY

    rep   │ sales
    ──────┼──────
    Ann   │     0
    Bob   │     0
    ──────┼──────
    total │     0
    $ plan rates --engine sqlite:tables/book.sqlite -f north
    plan: --file is of files, --engine of a database
       hint: leave one of them out
    [2]
    $ plan rates --engine sqlite:tables/book.sqlite --where "rep=x'; DROP TABLE book; --"
    plan: there are no reps named "x'; DROP TABLE book; --"
       hint: there are: ann, Ann, bob, Bob
    [2]
    $ plan rates --engine sqlite:tables/book.sqlite --where "book=x' OR 1=1"
    plan: there are no books named "x' OR 1=1"
       hint: there are: north's
    [2]
    $ echo 'CREATE TABLE other (a);' | sqlite3 tables/other.sqlite && plan rates --engine sqlite:tables/other.sqlite
    plan: sqlite:tables/other.sqlite holds no book: fill it with plan export --to sqlite, or --load
    [2]
    $ cp tables/book.sqlite tables/old.sqlite && sqlite3 tables/old.sqlite 'UPDATE book SET "schema" = 1' && plan rates --engine sqlite:tables/old.sqlite
    plan: sqlite:tables/old.sqlite has tables of form 1, this program reads form 2: export the book again
    [2]
    $ cp tables/book.sqlite tables/changed.sqlite; sqlite3 tables/changed.sqlite "UPDATE book SET as_of = 'soon'" && plan rates --engine sqlite:tables/changed.sqlite
    plan: the database says "soon" where a day stands: load the book again
    [2]
    $ cp two.sqlite changed.sqlite; sqlite3 changed.sqlite "UPDATE book SET as_of = (SELECT max(as_of) FROM book); UPDATE book_files SET text = '- no plan' WHERE book = 'south'" && plan rates --engine sqlite:changed.sqlite; plan rates --engine sqlite:changed.sqlite --where book=south
    plan: the database keeps no plan of south: load it again
    plan: the database keeps no plan of south: load it again
    [2]
    $ sqlite3 changed.sqlite "DELETE FROM book_files WHERE book = 'south'" && plan rates --engine sqlite:changed.sqlite --where book=south
    plan: the database keeps no plan of south: load it again
    [2]
    $ cp tables/book.sqlite tables/half.sqlite && sqlite3 tables/half.sqlite 'CREATE TABLE loads (book)' && plan rates --engine sqlite:tables/half.sqlite
    plan: sqlite:tables/half.sqlite holds no whole book: load it again
    [2]
