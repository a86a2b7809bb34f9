plan import: another program's CSV export becomes records, once and rightly, by a map.

The function `book` writes a book; `order.yaml` is a map of orders; `rows` writes orders.csv, whose
rows it takes from standard input:

    $ book() { rm -rf b; mkdir b; cat > b/plan.yaml; }
    $ small() { book <<'END'
    > format: 1
    > book: {currency: CNY}
    > reps:
    >   - {id: li.na, name: 李娜, email: li.na@example.com, also: [U17]}
    >   - {id: zhang.wei, name: 张伟, to: 2026-03-31}
    > customers: [{id: huaxin, name: 华鑫阀门, also: [C-001]}, {id: beigang, name: 北港物流}]
    > products: [{id: p12, cost: 1}]
    > END
    > }
    $ cat > order.yaml <<'END'
    > key: Order
    > records:
    >   - kind: order
    >     date: Date
    >     rep: Owner
    >     customer: Account
    >     order: Order
    >     amount: Amount
    > END
    $ rows() { { echo Order,Date,Owner,Account,Amount; cat; } > orders.csv; }
    $ take() { plan import orders.csv -f b --map order.yaml --no-meta "$@"; }

New, the same, changed and gone. Each person's each month has its file:

    $ small; printf '1,2026-03-02,李娜,华鑫阀门,1200.50\n2,2026-03-05,U17,C-001,99\n3,2026-04-01,li.na@example.com,北港物流,7\n' | rows
    $ take
    import of orders.csv
    unit: CNY

    By kind
    kind   new records  there already  changed records    amount
    ────────────────────────────────────────────────────────────
    order            3              0                0  1,306.50

    By month
    month    order  order amount
    ────────────────────────────
    2026-03      2      1,299.50
    2026-04      1          7.00

    By person
    rep   order  order amount
    ─────────────────────────
    李娜      3      1,306.50

    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 3 records were written to 2 files
    note: to see them: plan rates --period 2026-03..2026-04
    $ cat b/activities/*/*.yaml
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: order.1.order, customer: huaxin, amount: 1200.5, order: 1}
    - {date: 2026-03-05, rep: li.na, kind: order, id: order.2.order, customer: huaxin, amount: 99, order: 2}
    activities:
    - {date: 2026-04-01, rep: li.na, kind: order, id: order.3.order, customer: beigang, amount: 7, order: 3}
    $ take
    import of orders.csv
    unit: CNY

    By kind
    kind   new records  there already  changed records    amount
    ────────────────────────────────────────────────────────────
    order            0              3                0  1,306.50

    By month
    month    order  order amount
    ────────────────────────────
    2026-03      2      1,299.50
    2026-04      1          7.00

    By person
    rep   order  order amount
    ─────────────────────────
    李娜      3      1,306.50

    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: there is nothing new
    $ printf '1,2026-03-02,李娜,华鑫阀门,1300\n3,2026-03-31,张伟,北港物流,7\n4,2026-03-09,李娜,北港物流,8\n' | rows
    $ take
    import of orders.csv
    unit: CNY

    By kind
    kind   new records  there already  changed records  amount
    ──────────────────────────────────────────────────────────
    order            1              0                2   1,315

    By month
    month    order  order amount
    ────────────────────────────
    2026-03      3         1,315

    By person
    rep   order  order amount
    ─────────────────────────
    李娜      2         1,308
    张伟      1             7

    Changed records
    record         date        rep   key     in the book  in the file
    ─────────────────────────────────────────────────────────────────
    order.1.order  2026-03-02  李娜  amount  1200.5       1300
    order.3.order  2026-04-01  李娜  date    2026-04-01   2026-03-31
    order.3.order  2026-04-01  李娜  rep     li.na        zhang.wei

    Records that the file no longer has
    record         date        rep   kind   amount
    ──────────────────────────────────────────────
    order.2.order  2026-03-05  李娜  order      99

    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 2 records have changed and stay as they are; --update takes them over
    note: 1 record of these days is no longer in the file and stays in the book; in all 99
    note: what was taken back there: plan log cancel of=ORDER rep=REP from a day on, plan log --undo ID
    if it was never true
    note: 1 record was written to 1 file
    note: to see them: plan rates --period 2026-03
    $ cat b/activities/*/*.yaml
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: order.1.order, customer: huaxin, amount: 1200.5, order: 1}
    - {date: 2026-03-05, rep: li.na, kind: order, id: order.2.order, customer: huaxin, amount: 99, order: 2}
    - {date: 2026-03-09, rep: li.na, kind: order, id: order.4.order, customer: beigang, amount: 8, order: 4}
    activities:
    - {date: 2026-04-01, rep: li.na, kind: order, id: order.3.order, customer: beigang, amount: 7, order: 3}
    $ take --update | grep note
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 1 record of these days is no longer in the file and stays in the book; in all 99
    note: what was taken back there: plan log cancel of=ORDER rep=REP from a day on, plan log --undo ID
    note: 2 records were written to 3 files
    note: to see them: plan rates --period 2026-03
    $ head b/activities/*/*.yaml
    ==> b/activities/2026-03/li.na.yaml <==
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: order.1.order, customer: huaxin, amount: 1300, order: 1}
    - {date: 2026-03-05, rep: li.na, kind: order, id: order.2.order, customer: huaxin, amount: 99, order: 2}
    - {date: 2026-03-09, rep: li.na, kind: order, id: order.4.order, customer: beigang, amount: 8, order: 4}

    ==> b/activities/2026-03/zhang.wei.yaml <==
    activities:
    - {date: 2026-03-31, rep: zhang.wei, kind: order, id: order.3.order, customer: beigang, amount: 7, order: 3}

    ==> b/activities/2026-04/li.na.yaml <==
    activities:
    $ take --update | grep note
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 1 record of these days is no longer in the file and stays in the book; in all 99
    note: what was taken back there: plan log cancel of=ORDER rep=REP from a day on, plan log --undo ID
    note: there is nothing new

A dry run shows the lines and writes nothing:

    $ small; printf '1,2026-03-02,李娜,华鑫阀门,1200.50\n' | rows
    $ take --dry-run | head -n 4; ls b
    # activities/2026-03/li.na.yaml
    - {date: 2026-03-02, rep: li.na, kind: order, id: order.1.order, customer: huaxin, amount: 1200.5, order: 1}
    import of orders.csv
    unit: CNY
    plan.yaml

Rows that are wrong keep all out, or with --partial stand in a file that is mended and imported:

    $ printf '1,2026-03-02,李娜,华鑫阀门,5\n2,2026-03-02,nobody,北港物流,13\n3,2026-03-05,li.na,huaxin,"1,5"\n' | rows
    $ take; ls b
    orders.csv:3:14: error unknown-rep: there is no rep "nobody"
       3 | 2,2026-03-02,nobody,北港物流,13
         |              ^
       hint: let --create make it, or say in the map what it means: values: {nobody: ID}
    orders.csv:4:27: error bad-number: "1,5" is not a number
       4 | 3,2026-03-05,li.na,huaxin,"1,5"
         |                           ^
       hint: say in the map what the comma is: thousands: "," or decimal: ","
    import of orders.csv
    unit: CNY

    By kind
    kind   new records  there already  changed records  amount
    ──────────────────────────────────────────────────────────
    order            1              0                0       5

    By month
    month    order  order amount
    ────────────────────────────
    2026-03      1             5

    By person
    rep   order  order amount
    ─────────────────────────
    李娜      1             5

    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 2 rows were rejected; --partial imports the others
    note: nothing was written
    plan.yaml
    $ take --partial 2>&1 | tail -n 3
    note: 2 rows were rejected, and stand in orders-rejected.csv
    note: 1 record was written to 1 file
    note: to see them: plan rates --period 2026-03
    $ cat orders-rejected.csv
    ﻿Order,Date,Owner,Account,Amount,plan:line,plan:column,plan:value,plan:reason
    2,2026-03-02,nobody,北港物流,13,3,3,nobody,"there is no rep ""nobody"""
    3,2026-03-05,li.na,huaxin,"1,5",4,5,"1,5","""1,5"" is not a number"

Another run leaves the file alone where somebody has mended it by then:

    $ take --partial > out 2>&1; grep rejected, out; ls *rejected*; sed -i 's/nobody/张伟/; s/"1,5",4/15,4/' orders-rejected.csv
    note: 2 rows were rejected, and stand in orders-rejected.csv
    orders-rejected.csv
    $ take --partial > out 2>&1; grep rejected, out; ls *rejected*; grep -c 张伟 orders-rejected.csv
    note: 2 rows were rejected, and stand in orders-rejected-2.csv
    orders-rejected-2.csv
    orders-rejected.csv
    1
    $ mv orders-rejected.csv orders.csv
    $ take | tail -n 1; cat b/activities/*/*.yaml
    note: to see them: plan rates --period 2026-03
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: order.1.order, customer: huaxin, amount: 5, order: 1}
    - {date: 2026-03-05, rep: li.na, kind: order, id: order.3.order, customer: huaxin, amount: 15, order: 3}
    activities:
    - {date: 2026-03-02, rep: zhang.wei, kind: order, id: order.2.order, customer: beigang, amount: 13, order: 2}
The rejected rows never go over the export itself:

    $ sed -i 's/,15,4/,"1,5",4/' orders.csv; take --rejects ./orders.csv --partial > out
    plan: ./orders.csv is the export itself
       hint: name another file with --rejects
    [2]

What the amounts should come to:

    $ small; printf '1,2026-03-02,李娜,华鑫阀门,1000.10\n2,2026-03-02,李娜,华鑫阀门,2.05\n' | rows
    $ take --expect-sum 1,002.14 | tail -n 1; ls b
    plan: orders less returns come to 1002.15 as the file has them, not to 1002.14: the difference is -0.01; nothing was written
    note: nothing was written
    plan.yaml
    $ take --expect-sum 1,002.15 | tail -n 1; ls b
    note: to see them: plan rates --period 2026-03
    activities
    plan.yaml

What the book lacks is made with --create:

    $ small; cat > create.yaml <<'END'
    > map: sales
    > key: No
    > records: [{kind: order, date: Date, rep: Owner, customer: Account, product: Item, amount: Net}]
    > create:
    >   reps: {team: Team}
    >   customers: {industry: Sector, owner: Owner}
    >   products: {group: Series, cost: Cost}
    > END
    $ printf "No,Date,Owner,Team,Account,Sector,Item,Series,Cost,Net\n7,2026-03-02,Marney O'Breen,East,Acme Corp.,tech,GTX Pro,GTX,4.5,9\n8,2026-03-02,李娜,,Acme Corp.,,p12,,,9\n" > new.csv
    $ plan import new.csv -f b --map create.yaml --no-meta > out
    new.csv:2:14: error unknown-rep: there is no rep "Marney O'Breen"
       2 | 7,2026-03-02,Marney O'Breen,East,Acme Corp.,tech,GTX Pro,GTX,4.5,9
         |              ^
       hint: let --create make it, or say in the map what it means: values: {"Marney O'Breen": ID}
    new.csv:3:18: error unknown-customer: there is no customer "Acme Corp."
       3 | 8,2026-03-02,李娜,,Acme Corp.,,p12,,,9
         |                    ^
       hint: let --create make it, or say in the map what it means: values: {Acme Corp.: ID}
    [2]
    $ plan import new.csv -f b --map create.yaml --no-meta --create | grep note
    note: the file is UTF-8, its cells parted by ","; columns: 10
    note: 2 rows
    note: new teams: 1, in imported-sales.yaml
    note: new reps: 1, in imported-sales.yaml
    note: new customers: 1, in imported-sales.yaml
    note: new products: 1, in imported-sales.yaml
    note: 2 records were written to 2 files
    note: to see them: plan rates --period 2026-03
    $ cat b/imported-sales.yaml b/activities/2026-03/*; plan check -f b | tail -n 1
    # made by plan import from new.csv
    teams:
      - {id: "east", name: "East"}  # line 2
    reps:
      - {id: "marney.obreen", name: "Marney O'Breen", team: "east"}  # line 2
    products:
      - {id: "gtx-pro", name: "GTX Pro", group: "GTX", cost: 4.5}  # line 2
    customers:
      - {id: "acme-corp", name: "Acme Corp.", industry: "tech", owner: "marney.obreen"}  # line 2
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: sales.8.order, customer: acme-corp, product: p12, amount: 9}
    activities:
    - {date: 2026-03-02, rep: marney.obreen, kind: order, id: sales.7.order, customer: acme-corp, product: gtx-pro, amount: 9}
    0 errors, 2 warnings
    $ plan import new.csv -f b --map create.yaml --no-meta --create | grep note
    note: the file is UTF-8, its cells parted by ","; columns: 10
    note: 2 rows
    note: there is nothing new

Negative amounts are returns:

    $ small; sed 's/kind: order/&\n    negative: return/' order.yaml > returns.yaml
    $ printf '1,2026-03-02,李娜,华鑫阀门,5\n2,2026-03-02,李娜,华鑫阀门,-3.5\n3,2026-03-02,李娜,华鑫阀门,(2)\n' | rows
    $ plan import orders.csv -f b --map returns.yaml --no-meta --expect-sum -0.5 | grep note; cat b/activities/*/*
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 3 records were written to 1 file
    note: to see them: plan rates --period 2026-03
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: returns.1.order, customer: huaxin, amount: 5, order: 1}
    - {date: 2026-03-02, rep: li.na, kind: return, id: returns.2.order, customer: huaxin, amount: 3.5, order: 2}
    - {date: 2026-03-02, rep: li.na, kind: return, id: returns.3.order, customer: huaxin, amount: 2, order: 3}

Rows of one key make one record, and where they differ in more than amounts none:

    $ small; sed 's/kind: order/&\n    together: true/' order.yaml > together.yaml
    $ printf '1,2026-03-02,李娜,华鑫阀门,5\n2,2026-03-02,李娜,华鑫阀门,7\n1,2026-03-02,李娜,华鑫阀门,0.25\n' | rows
    $ plan import orders.csv -f b --map together.yaml --no-meta | grep note; cat b/activities/*/*
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 2 records were written to 1 file
    note: to see them: plan rates --period 2026-03
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: together.1.order, customer: huaxin, amount: 5.25, order: 1}
    - {date: 2026-03-02, rep: li.na, kind: order, id: together.2.order, customer: huaxin, amount: 7, order: 2}
    $ printf '9,2026-03-02,李娜,华鑫阀门,5\n9,2026-03-03,李娜,华鑫阀门,7\n' | rows
    $ plan import orders.csv -f b --map together.yaml --no-meta > out
    orders.csv:3:3: error row-key-twice: date is not that of line 2, with which the row makes one record
       3 | 9,2026-03-03,李娜,华鑫阀门,7
         |   ^
       other place: orders.csv:2
       2 | 9,2026-03-02,李娜,华鑫阀门,5
       hint: name more columns in key:, as "{Order}-{Date}", or leave date out of the map
    orders.csv:2: error row-key-twice: line 3, which is of the same record, is rejected
       2 | 9,2026-03-02,李娜,华鑫阀门,5
       other place: orders.csv:3
       3 | 9,2026-03-03,李娜,华鑫阀门,7
       hint: mend that line
    [2]

A cancelled order is left out while it is new; a map may cancel one that is there:

    $ small; sed '1s/$/\nunless: {Amount: [void]}/' order.yaml > cancelled.yaml
    $ printf '1,2026-03-02,李娜,华鑫阀门,5\n2,2026-03-02,李娜,华鑫阀门,void\n' | rows
    $ plan import orders.csv -f b --map cancelled.yaml --no-meta | grep note; cat b/activities/*/*
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 2 rows, 1 left out by the map
    note: 1 record was written to 1 file
    note: to see them: plan rates --period 2026-03
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: cancelled.1.order, customer: huaxin, amount: 5, order: 1}

A blank cell may mean what stands above it:

    $ small; sed '1s/^/file: {fill-down: [Date, Owner, Account]}\n/' order.yaml > filled.yaml
    $ printf '1,2026-03-02,李娜,华鑫阀门,5\n2,,,北港物流,6\n3,2026-03-04,,,7\n' | rows
    $ plan import orders.csv -f b --map filled.yaml --no-meta | grep note; cat b/activities/*/*
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 3 records were written to 1 file
    note: to see them: plan rates --period 2026-03
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: filled.1.order, customer: huaxin, amount: 5, order: 1}
    - {date: 2026-03-02, rep: li.na, kind: order, id: filled.2.order, customer: beigang, amount: 6, order: 2}
    - {date: 2026-03-04, rep: li.na, kind: order, id: filled.3.order, customer: beigang, amount: 7, order: 3}

Bad input. `bad` imports what stands in orders.csv into a book that is empty before, shows what is
wrong, and whatever was written:

    $ bad() { small; take "$@" > out; code=$?; ls b | grep -v plan.yaml; return $code; }

Numbers. Without a word of the map a comma is refused; a spreadsheet of another locale has made
2,024,994 of 2024.994:

    $ printf '1,2026-03-02,李娜,华鑫阀门,"2,024,994"\n2,2026-03-02,李娜,华鑫阀门,"12,8000"\n3,2026-03-02,李娜,华鑫阀门,"1.234,50"\n4,2026-03-02,李娜,华鑫阀门,1e3\n' | rows
    $ bad
    orders.csv:2:22: error bad-number: "2,024,994" is not a number
       2 | 1,2026-03-02,李娜,华鑫阀门,"2,024,994"
         |                            ^
       hint: say in the map what the comma is: thousands: "," or decimal: ","
    orders.csv:3:22: error bad-number: "12,8000" is not a number
       3 | 2,2026-03-02,李娜,华鑫阀门,"12,8000"
         |                            ^
       hint: say in the map what the comma is: thousands: "," or decimal: ","
    orders.csv:4:22: error bad-number: "1.234,50" is not a number
       4 | 3,2026-03-02,李娜,华鑫阀门,"1.234,50"
         |                            ^
       hint: say in the map how numbers are written, as decimal: "," and thousands: "."
    plan: and 1 more reason; --rejects FILE writes it
    [2]
    $ printf '1,2026-03-02,李娜,华鑫阀门,—\n2,2026-03-02,李娜,华鑫阀门,N/A\n3,2026-03-02,李娜,华鑫阀门,$5\n4,2026-03-02,李娜,华鑫阀门,EUR 5\n5,2026-03-02,李娜,华鑫阀门,\n' | rows
    $ bad
    orders.csv:2:22: error bad-number: "—" is not a number
       2 | 1,2026-03-02,李娜,华鑫阀门,—
         |                            ^
       hint: mend it in the file, or add it to blank: in the map if it means nothing
    orders.csv:3:22: error bad-number: "N/A" is not a number
       3 | 2,2026-03-02,李娜,华鑫阀门,N/A
         |                            ^
       hint: mend it in the file, or add it to blank: in the map if it means nothing
    orders.csv:4:22: error bad-number: "$5" does not say which currency it is
       4 | 3,2026-03-02,李娜,华鑫阀门,$5
         |                            ^
       hint: write the code in place of the sign, or take it out
    orders.csv:5:22: error no-exchange-rate: the book has no rate for EUR
       5 | 4,2026-03-02,李娜,华鑫阀门,EUR 5
         |                            ^
       hint: add it to years.N.currencies: {EUR: ...}
    orders.csv:6:22: error missing-key: the row has no amount
       6 | 5,2026-03-02,李娜,华鑫阀门,
         |                            ^
       hint: mend the row, or leave it out with unless: in the map
    [2]
    $ printf '1,2026-03-02,李娜,华鑫阀门,"2,024,994"\n2,2026-03-02,李娜,华鑫阀门,1987.5\n' | rows
    $ sed '1s/^/values: {thousands: ","}\n/' order.yaml > commas.yaml
    $ small; plan import orders.csv -f b --map commas.yaml --no-meta; ls b
    orders.csv:2:22: error mixed-numbers: "2,024,994" has marks between thousands and no decimals, and "1987.5" in the same column has decimals
       2 | 1,2026-03-02,李娜,华鑫阀门,"2,024,994"
         |                            ^
       other place: orders.csv:3:22
       3 | 2,2026-03-02,李娜,华鑫阀门,1987.5
         |                            ^
       hint: a spreadsheet may have taken a decimal point for such a mark: export the column again, all in one form
    plan.yaml
    $ printf '1,2026-03-02,李娜,华鑫阀门,"12,8000"\n2,2026-03-02,李娜,华鑫阀门,"1.234,50"\n' | rows
    $ plan import orders.csv -f b --map commas.yaml --no-meta > out; ls b
    orders.csv:2:22: error bad-number: "12,8000" is not a number
       2 | 1,2026-03-02,李娜,华鑫阀门,"12,8000"
         |                            ^
       hint: mend it in the file: groups have three digits
    orders.csv:3:22: error bad-number: "1.234,50" is not a number
       3 | 2,2026-03-02,李娜,华鑫阀门,"1.234,50"
         |                            ^
       hint: say in the map how numbers are written, as decimal: "," and thousands: "."
    plan.yaml

With it, signs, brackets, a minus behind, full-width digits and commas are read:

    $ printf '1,2026-03-02,李娜,华鑫阀门,"￥1,234.50"\n2,2026-03-02,李娜,华鑫阀门,"(1,234.50)"\n3,2026-03-02,李娜,华鑫阀门,1.5-\n4,2026-03-02,李娜,华鑫阀门,"１，２３４．５０"\n5,2026-03-02,李娜,华鑫阀门,1.2万\n' | rows
    $ sed '1s/^/values: {thousands: ","}\n/' returns.yaml > commas.yaml
    $ plan import orders.csv -f b --map commas.yaml --no-meta | grep note; cat b/activities/*/*
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 5 rows
    note: 5 records were written to 1 file
    note: to see them: plan rates --period 2026-03
    activities:
    - {date: 2026-03-02, rep: li.na, kind: order, id: commas.1.order, customer: huaxin, amount: 1234.5, order: 1}
    - {date: 2026-03-02, rep: li.na, kind: order, id: commas.4.order, customer: huaxin, amount: 1234.5, order: 4}
    - {date: 2026-03-02, rep: li.na, kind: order, id: commas.5.order, customer: huaxin, amount: 12000, order: 5}
    - {date: 2026-03-02, rep: li.na, kind: return, id: commas.2.order, customer: huaxin, amount: 1234.5, order: 2}
    - {date: 2026-03-02, rep: li.na, kind: return, id: commas.3.order, customer: huaxin, amount: 1.5, order: 3}

Dates. Of 3/2/2026 nobody knows which it is; two orders in a column are told apart only where a
number is above 12; two forms in a column, day numbers, days that are none:

    $ printf '1,3/2/2026,李娜,华鑫阀门,5\n2,13/2/2026,李娜,华鑫阀门,5\n3,2/13/2026,李娜,华鑫阀门,5\n4,46083,李娜,华鑫阀门,5\n' | rows
    $ bad
    orders.csv:2:3: error bad-date: "3/2/2026" is not a date
       2 | 1,3/2/2026,李娜,华鑫阀门,5
         |   ^
       hint: say in the map whether the day or the month comes first, as date: D/M/YYYY
    orders.csv:3:3: error bad-date: "13/2/2026" is not a date
       3 | 2,13/2/2026,李娜,华鑫阀门,5
         |   ^
       hint: say in the map how dates are written, as date: D/M/YYYY
    orders.csv:4:3: error bad-date: "2/13/2026" is not a date
       4 | 3,2/13/2026,李娜,华鑫阀门,5
         |   ^
       hint: say in the map how dates are written, as date: M/D/YYYY
    plan: and 1 more reason; --rejects FILE writes it
    [2]
    $ printf '1,2/3/2026,李娜,华鑫阀门,5\n2,3/13/2026,李娜,华鑫阀门,5\n3,2-Mar-26,李娜,华鑫阀门,5\n4,2026-03-02,李娜,华鑫阀门,5\n' | rows
    $ sed '1s/^/values: {date: D\/M\/YYYY}\n/' order.yaml > days.yaml
    $ small; plan import orders.csv -f b --map days.yaml --no-meta > out; ls b
    orders.csv:3:3: error bad-date: "3/13/2026" is not a date
       3 | 2,3/13/2026,李娜,华鑫阀门,5
         |   ^
       hint: the map says that dates are written D/M/YYYY: mend the date, or the map
    orders.csv:4:3: error bad-date: "2-Mar-26" is not a date
       4 | 3,2-Mar-26,李娜,华鑫阀门,5
         |   ^
       hint: the map says that dates are written D/M/YYYY: mend the date, or the map
    orders.csv:5:3: error bad-date: "2026-03-02" is not a date
       5 | 4,2026-03-02,李娜,华鑫阀门,5
         |   ^
       hint: the map says that dates are written D/M/YYYY: mend the date, or the map
    plan.yaml

Rows. An open quote takes the rest of the file, a quote inside a cell the row; rows too short and
too long, but for blanks at their end:

    $ printf '1,2026-03-02,李娜,"华鑫阀门,5\n2,2026-03-02,李娜,华鑫阀门,5\n' | rows
    $ bad
    orders.csv:2:17: error csv-syntax: a quotation mark is opened here and never closed
       2 | 1,2026-03-02,李娜,"华鑫阀门,5
         |                   ^
       hint: quote the whole cell, and double each quotation mark within it
    [2]
    $ printf '1,2026-03-02,李娜,华"鑫"阀门,5\n2,2026-03-02,李娜,"华鑫"阀门,5\n3,2026-03-02,李娜,华鑫阀门\n4,2026-03-02,李娜,华鑫阀门,5,6\n5,2026-03-02,李娜,华鑫阀门,1,200.00\n6,2026-03-02,李娜,华鑫阀门,5,,\n' | rows
    $ bad
    orders.csv:2:18: error csv-syntax: a quotation mark stands within a cell that is not quoted
       2 | 1,2026-03-02,李娜,华"鑫"阀门,5
         |                     ^
       hint: quote the whole cell, and double each quotation mark within it
    orders.csv:3:21: error csv-syntax: text stands behind the quotation mark that ends a cell
       3 | 2,2026-03-02,李娜,"华鑫"阀门,5
         |                         ^
       hint: quote the whole cell, and double each quotation mark within it
    orders.csv:4: error row-length: the row has 4 cells, but there are 5 headings
       4 | 3,2026-03-02,李娜,华鑫阀门
       hint: quote a cell that holds ",", or mend the row
    orders.csv:5: error row-length: the row has 6 cells, but there are 5 headings (in 2 rows)
       5 | 4,2026-03-02,李娜,华鑫阀门,5,6
       hint: quote a cell that holds ",", or mend the row
    [2]

Headings. Two of one name, one that is blank, another language's, none at all:

    $ printf 'Order,Date,Owner,Account,Amount,Amount,\n1,2026-03-02,李娜,华鑫阀门,5,6,7\n' > orders.csv
    $ bad
    order.yaml:8:13: error column-twice: 2 columns are called "Amount"
       8 |     amount: Amount
         |             ^
       hint: say which, as Amount#1 or Amount#2
    [2]
    $ sed 's/Amount/"Amount#2"/' order.yaml > second.yaml; plan import orders.csv -f b --map second.yaml --no-meta | tail -n 1
    note: to see them: plan rates --period 2026-03
    $ grep -o 'amount: .' b/activities/*/*
    amount: 6
    $ printf 'Order,Date,Ownr,Account,Amount\n' > orders.csv; bad
    order.yaml:5:10: error unknown-column: the file has no column "Owner"
       5 |     rep: Owner
         |          ^
       hint: write Ownr
    [2]
    $ printf '单号,日期\n' > orders.csv; bad 2>&1 | head -n 4
    order.yaml:1:6: error unknown-column: the file has no column "Order"
       1 | key: Order
         |      ^
       hint: its columns are: 单号, 日期
    $ rows < /dev/null; bad; grep note out
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 0 rows
    note: there is nothing new
    $ > orders.csv; bad
    orders.csv:1: error empty-export: there is no line of headings
       hint: export it again, with the columns' names
    [2]
    $ printf '\n\n' > orders.csv; bad
    orders.csv:1: error empty-export: there is no line of headings
       hint: export it again, with the columns' names
    [2]

The file. Encodings are found out and said; a spreadsheet, a byte order mark in its middle, a NUL,
broken bytes, a cell of ten megabytes are told:

    $ printf 'Order,Date,Owner,Account,Amount\n1,2026-03-02,李娜,华鑫阀门,5\n2,2026-03-02,张伟,北港物流,5\n' > good.csv
    $ for encoding in gb18030 utf-16 utf-16le utf-16be; do iconv -f utf-8 -t $encoding < good.csv > orders.csv; bad; grep 'note: the file' out; cat b/activities/*/* | wc -l; done
    activities
    note: the file seems to be GB18030, its cells parted by ","; columns: 5
    4
    activities
    note: the file is UTF-16LE, its cells parted by ","; columns: 5
    4
    activities
    note: the file seems to be UTF-16LE, its cells parted by ","; columns: 5
    4
    activities
    note: the file seems to be UTF-16BE, its cells parted by ","; columns: 5
    4
    $ tr '\n' '\r' < good.csv > orders.csv; bad; grep note out
    activities
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 2 rows
    note: 2 records were written to 2 files
    note: to see them: plan rates --period 2026-03
    $ sed '1s/^/\xef\xbb\xbf/' good.csv > orders.csv; bad; grep note out
    activities
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 2 rows
    note: 2 records were written to 2 files
    note: to see them: plan rates --period 2026-03
    $ sed '2s/^/\xef\xbb\xbf/' good.csv > orders.csv; bad
    orders.csv:2:1: error control-character: a byte order mark stands within the file
       2 | \u{feff}1,2026-03-02,李娜,华鑫阀门,5
         | ^
       hint: two files may have been joined: take it out
    [2]
    $ printf 'PK\003\004PK\001\002' > orders.csv; bad
    orders.csv:1: error spreadsheet-file: this is a spreadsheet, not CSV
       1 | PK\x03\x04PK\x01\x02
       hint: save it as CSV: soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' FILE.xlsx
    [2]
    $ sed 's/北港物流/北\x00港/' good.csv > orders.csv; bad
    orders.csv:3:18: error control-character: the control character \x00 stands here
       3 | 2,2026-03-02,张伟,北\x00港,5
         |                     ^
       hint: take it out, or say in the map which encoding the file has
    [2]
    $ sed 's/北港物流/北港物\xff/' good.csv > orders.csv; bad 2>&1 | head -n 3
    orders.csv:3:20: error bad-utf8: a byte here is not UTF-8
       3 | 2,2026-03-02,张伟,北港物
         |                         ^
    $ { cat good.csv; printf '3,2026-03-02,'; head -c 10000000 /dev/zero | tr '\0' x; printf ',华鑫阀门,5\n'; } > orders.csv; bad 2>&1 | cut -c 1-80
    orders.csv:4:14: error csv-syntax: a cell is longer than a megabyte
       4 | 3,2026-03-02,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
         |              ^
       hint: a quotation mark may be missing: look at the row

Totals in the middle are no rows:

    $ printf '1,2026-03-02,李娜,华鑫阀门,5\n小计,,,,5\n2,2026-03-02,李娜,华鑫阀门,6\nGrand Total:,,,,11\n' | rows
    $ bad
    orders.csv:3:4: error missing-key: the row has no date (in 2 rows)
       3 | 小计,,,,5
         |      ^
       hint: the row seems to be a total: leave it out with unless: or until: in the map
    [2]

A person who left before the order, and one unknown; a customer almost known:

    $ printf '1,2026-04-01,张伟,华鑫阀门,5\n2,2026-03-02,王五,华鑫阀门,5\n3,2026-03-02,李娜,华鑫阀们,5\n' | rows
    $ bad
    orders.csv:2:3: error not-employed: 张伟 is not employed on 2026-04-01
       2 | 1,2026-04-01,张伟,华鑫阀门,5
         |   ^
       hint: mend the date, or from, to and stays of the rep; after the last day only return, payment and expense are right
    orders.csv:3:14: error unknown-rep: there is no rep "王五"
       3 | 2,2026-03-02,王五,华鑫阀门,5
         |              ^
       hint: let --create make it, or say in the map what it means: values: {王五: ID}
    orders.csv:4:17: error unknown-customer: there is no customer "华鑫阀们"
       4 | 3,2026-03-02,李娜,华鑫阀们,5
         |                   ^
       hint: if it is huaxin, give huaxin also: [华鑫阀们], or the map values: {华鑫阀们: huaxin}
    [2]

The same row twice is one record:

    $ printf '1,2026-03-02,李娜,华鑫阀门,5\n1,2026-03-02,U17,C-001,5.00\n' | rows
    $ bad; grep note out
    activities
    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 2 rows, 1 record repeated
    note: 1 record was written to 1 file
    note: to see them: plan rates --period 2026-03

The map itself:

    $ plan import orders.csv -f b
    plan: import needs --map FILE
       hint: plan import FILE --guess writes one
    [2]
    $ plan import none.csv -f b --map order.yaml
    plan: none.csv: no such file or folder
    [2]
    $ plan import orders.csv -f b --map none.yaml
    plan: none.yaml: no such file or folder
    [2]
    $ printf 'key: Order\nrecrds: []\n' > wrong.yaml; plan import orders.csv -f b --map wrong.yaml
    wrong.yaml:2:1: error unknown-key: "recrds" is no key of a map
       2 | recrds: []
         | ^
       hint: write records
    [2]
    $ sed 's/amount: Amount/amout: Amount/' order.yaml > wrong.yaml; plan import orders.csv -f b --map wrong.yaml
    wrong.yaml:3:5: error missing-key: a record of kind order needs amount
       3 |   - kind: order
         |     ^
       hint: add amount: COLUMN
    wrong.yaml:8:5: error unknown-key: "amout" is no key of records of kind order, and no axis of the book
       8 |     amout: Amount
         |     ^
       hint: write amount
    [2]

A row that is refused takes those of its own record with it, and no other:

    $ rm -rf b; mkdir b; printf 'format: 1\nbook: {name: B, currency: CNY, language: en}\nreps: [{id: ada}]\n' > b/plan.yaml
    $ printf 'No,K,Amt,Of\nA,S,100,\nB,R,10,ZZ\nB,R,20,ZZ\nC,S,7,\n' > orders.csv
    $ printf 'map: o\nkey: No\nrecords:\n- {kind: order, when: {K: S}, together: true, date: {is: 2026-03-02}, rep: {is: ada}, order: No, amount: Amt}\n- {kind: return, when: {K: R}, together: true, date: {is: 2026-03-03}, rep: {is: ada}, of: Of, amount: Amt}\n' > o.yaml
    $ plan import orders.csv -f b --map o.yaml --no-meta --partial > out 2>&1; grep error out; cat b/activities/*/*; cut -d, -f 1-5 orders-rejected.csv
    orders.csv:3: error unknown-order: there is no order "ZZ"
    orders.csv:4: error row-key-twice: line 3, which is of the same record, is rejected
    activities:
    - {date: 2026-03-02, rep: ada, kind: order, id: o.A.order, amount: 100, order: A}
    - {date: 2026-03-02, rep: ada, kind: order, id: o.C.order, amount: 7, order: C}
    ﻿No,K,Amt,Of,plan:line
    B,R,10,ZZ,3
    B,R,20,ZZ,4

A tax rate without its sign, points between thousands, a quarter beside months, another currency and a
row that is too long in a wide table:

    $ rm -rf b/activities; printf 'No,Amt,VAT\n1,113,13\n2,"1.130,00",13%%\n' > orders.csv
    $ printf 'map: o\nkey: No\nvalues: {thousands: "."}\nrecords: [{kind: order, date: {is: 2026-03-02}, rep: {is: ada}, amount: {column: Amt, tax: VAT}}]\n' > o.yaml
    $ plan import orders.csv -f b --map o.yaml --no-meta --partial > out 2>&1; grep error out; cat b/activities/*/*
    orders.csv:2:7: error amount-overflow: the value cannot be reckoned with "13"
    activities:
    - {date: 2026-03-02, rep: ada, kind: order, id: o.2.order, amount: 1000}
    $ printf 'What,2026-Q3,2026-10\ntravel,300,100\n' > budget.csv; printf 'map: w\nwide: {into: budget, category: What}\n' > w.yaml
    $ plan import budget.csv -f b --map w.yaml --create --no-meta > out; cat b/budget-w.yaml; plan budget -f b --year 2026 --each quarter --no-meta | grep travel
    # made by plan import from budget.csv
    years:
      2026:
        budget:
          - {category: "travel", amount: 400, season: [0, 0, 0, 0, 0, 0, 1200, 1200, 1200, 1200, 0, 0]}
    travel   │    400             400      0          400           0.0% │         0.0%           n/a
    travel   │            0            400
    travel          0        0      300      100     400
    travel          0        0        0        0       0
    travel          0        0      300      100     400
    $ printf 'Rep,2025-03,2025-04\nada,€1000,5\nada,1,200,300\n' > sales.csv; printf 'map: s\nwide: {into: history, rep: Rep}\n' > s.yaml
    $ plan import sales.csv -f b --map s.yaml --no-meta > out
    sales.csv:2:5: error bad-number: "€1000" is not in CNY
       2 | ada,€1000,5
         |     ^
       hint: a wide table is in the book's currency
    sales.csv:3: error row-length: the row has 4 cells, but there are 3 headings
       3 | ada,1,200,300
       hint: quote a cell that holds ",", or mend the row
    [2]

uchardet 0.0.7 takes a few Chinese characters for Latin letters; their bytes stand in pairs:

    $ printf '编号,金额\n华1,1200\n' | iconv -f utf-8 -t gb18030 > short.csv; printf 'map: g\nkey: 编号\nrecords: [{kind: order, date: {is: 2026-03-02}, rep: {is: ada}, amount: 金额}]\n' > g.yaml
    $ plan import short.csv -f b --map g.yaml --no-meta | grep note
    note: the file seems to be GB18030, its cells parted by ","; columns: 2
    note: 1 row
    note: 1 record was written to 1 file
    note: to see them: plan rates --period 2026-03
    $ printf 'Nr;Betrag;Kunde\n1;5;Müller\n' | iconv -f utf-8 -t cp1252 > short.csv; plan import short.csv --guess | grep -c Nr
    1
