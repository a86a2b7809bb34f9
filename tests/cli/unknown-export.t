plan import of exports that nobody has seen before: nothing counts twice, no wrong number goes in.

`few.csv` has no column that tells its rows apart, since one invoice has two days; a guessed map says so,
and without a key a row is known by what the map reads, not by the state of its payment:

    $ printf 'No;Day;Owner;Product;Net;Paid\nR1;13.10.2026;Ann;Pump;20,00;open\nR1;13.10.2026;Ann;Filter;10,00;paid\nR2;13.10.2026;Ann;Pump;20,00;open\nR2;14.10.2026;Ann;Pump;9,00;paid\n' > few.csv
    $ plan import few.csv --guess -o few.yaml; grep -e '# no key' -e '# without' -e '^key' few.yaml
    # no key: "{No}-{Product}" would be one, but for lines 4, 5
    # without one a row is known by what the map reads of it: one that changes counts twice
    $ plan init b --from few.csv --map few.yaml -q; sed -i 's/currency: USD/currency: EUR/' b/plan.yaml; plan import few.csv -f b --map few.yaml -q > out; sed -n 's/.*id: \(few[^,]*\).*/\1/p' b/activities/*/*
    few.nahukdwd5d3k.order
    few.v2f4szg2ifjs.order
    few.xtk25u6ndhqw.order
    few.da9srxpf5z75.order
    $ sed 's/open/paid/' few.csv > paid.csv; plan import paid.csv -f b --map few.yaml --no-meta | tail -n 1
    note: there is nothing new

An amount that changes makes another row of it, which is told; the other columns may stand in any order:

    $ awk -F';' -v OFS=';' '{print $6,$5,$4,$3,$2,$1}' few.csv | sed 's/;9,00/;8,00/' > other.csv
    $ plan import other.csv -f b --map few.yaml --no-meta --dry-run
    # activities/2026-10/ann.yaml
    - {date: 2026-10-14, rep: ann, kind: order, id: few.5ufbvbzmk936.order, product: pump, amount: 8, order: R2}
    b · import of other.csv
    unit: EUR

    By kind
    kind   new records  there already  changed records  amount
    ──────────────────────────────────────────────────────────
    order            1              3                0      58

    By month
    month    order  order amount
    ────────────────────────────
    2026-10      4            58

    By person
    rep  order  order amount
    ────────────────────────
    Ann      4            58

    Records that may be there twice now
    record                  date        rep  kind   amount  new record              differs in
    ──────────────────────────────────────────────────────────────────────────────────────────
    few.da9srxpf5z75.order  2026-10-14  Ann  order       9  few.5ufbvbzmk936.order  amount

    note: the file is UTF-8, its cells parted by ";"; columns: 6
    note: 4 rows
    note: 1 record that the file no longer has says nearly what a new one says: both count; in all 9
    note: name in the map a key: that does not change, and take the old ones back: plan log --undo ID
    note: 1 record would be written to 1 file
    plan: 1 record may be there twice now: see the report

Records that an earlier version made, by all cells of a row, keep their ids:

    $ rm -r b/activities; printf 'map: o\nvalues: {date: D.M.YYYY, decimal: ","}\nrecords: [{kind: order, date: Day, rep: Owner, product: Product, order: No, amount: Net}]\n' > o.yaml
    $ mkdir -p b/activities/2026-10; cat > b/activities/2026-10/ann.yaml <<'END'
    > activities:
    > - {date: 2026-10-13, rep: ann, kind: order, id: o.55k6sf6yeehq.order, product: filter, amount: 10, order: R1}
    > - {date: 2026-10-13, rep: ann, kind: order, id: o.7qm2gj3d23n5.order, product: pump, amount: 20, order: R1}
    > - {date: 2026-10-13, rep: ann, kind: order, id: o.97ra9hjsqdfh.order, product: pump, amount: 20, order: R2}
    > - {date: 2026-10-14, rep: ann, kind: order, id: o.sk7h3t952cb5.order, product: pump, amount: 9, order: R2}
    > END
    $ plan import few.csv -f b --map o.yaml --no-meta | tail -n 1
    note: there is nothing new

What a map leaves out by now was imported when it was sound:

    $ printf 'No,Day,Owner,Net,State\nR0,2026-11-03,Ann,10,paid\nR1,2026-11-04,Ann,1000,paid\nR2,2026-11-13,Ann,2000,paid\n' > list.csv
    $ printf 'map: l\nkey: No\nunless: {State: cancelled}\nrecords: [{kind: order, date: Day, rep: Owner, order: No, amount: Net}]\n' > l.yaml
    $ rm -r b/activities; plan import list.csv -f b --map l.yaml -q > out; sed -i 's/1000,paid/1000,cancelled/; /R0/d' list.csv
    $ plan import list.csv -f b --map l.yaml --no-meta | tail -n +18

    Records whose rows the map leaves out by now
    record      date        rep  kind   amount  line
    ────────────────────────────────────────────────
    l.R1.order  2026-11-04  Ann  order   1,000     2

    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 2 rows, 1 left out by the map
    note: 1 record is of a row that the map leaves out by now, and still counts; in all 1000
    note: what was taken back there: plan log cancel of=ORDER rep=REP from a day on, plan log --undo ID
    if it was never true
    note: there is nothing new

An order that has been taken back by hand is not told again:

    $ plan log cancel of=R1 rep=ann date=2026-11-20 -f b -q > out; plan import list.csv -f b --map l.yaml --no-meta | tail -n 2
    note: 2 rows, 1 left out by the map
    note: there is nothing new

Points with three digits behind them: thousands, if the map says so; else nothing goes in:

    $ printf 'No;Day;Owner;Net\nR1;03.11.2026;Ann;12.490\nR2;13.11.2026;Ann;640\n' > whole.csv
    $ plan import whole.csv --guess | grep -e thousands: -e amount
      thousands: "."  # or is the mark of decimals?
        amount: Net  # are its marks of thousands or of decimals? see values
    $ printf 'map: w\nkey: No\nvalues: {date: D.M.YYYY}\nrecords: [{kind: order, date: Day, rep: Owner, order: No, amount: Net}]\n' > w.yaml
    $ plan import whole.csv -f b --map w.yaml --no-meta --dry-run > out
    whole.csv:2:19: error mixed-numbers: "12.490" may be a number of thousands: no other of the column says what its mark is
       2 | R1;03.11.2026;Ann;12.490
         |                   ^
       hint: say it in the map: thousands: ".", or decimal: "." if these are decimals
    [2]
    $ sed -i 's/YYYY}/YYYY, decimal: "."}/' w.yaml; sed 's/490/495/' whole.csv > odd.csv; plan import odd.csv -f b --map w.yaml --no-meta --dry-run > out
    odd.csv:2:19: error too-many-decimals: "12.495" has more decimals than EUR, which has 2
       2 | R1;03.11.2026;Ann;12.495
         |                   ^
       hint: if they are thousands, say so in the map: thousands: "."; else write fewer decimals, or times: 1 in the map to round them
    [2]
    $ sed -i 's/decimal/thousands/' w.yaml; plan import whole.csv -f b --map w.yaml --no-meta --dry-run --expect-sum 13.130 | grep -A3 kind
    - {date: 2026-11-03, rep: ann, kind: order, id: w.R1.order, amount: 12490, order: R1}
    - {date: 2026-11-13, rep: ann, kind: order, id: w.R2.order, amount: 640, order: R2}
    b · import of whole.csv
    unit: EUR

    By kind
    kind   new records  there already  changed records  amount
    ──────────────────────────────────────────────────────────
    order            2              0                0  13,130


A cell with a unit of its own in a column that has one:

    $ printf '订单号,负责人,预计金额(万元),签约日期\nA1,Ann,8万,2026-01-02\nA2,Ann,3.5,2026-01-03\n' > wan.csv
    $ plan import wan.csv --guess -o wan.yaml; grep amount wan.yaml; plan import wan.csv -f b --map wan.yaml --no-meta --dry-run > out
        amount: {column: 预计金额(万元), times: "10000"}  # its heading names a unit: 万
    wan.csv:2:8: error bad-number: "8万" has a unit of its own, and the map multiplies it by 10000
       2 | A1,Ann,8万,2026-01-02
         |        ^
       hint: write "8万" in the unit of the other cells, or all with theirs and take times: out of the map
    [2]

The sum in the file's unit and in the book's, and what is not in it:

    $ sed -i 's/8万/8/' wan.csv; plan import wan.csv -f b --map wan.yaml --no-meta --dry-run --expect-sum 115000 > out
    plan: orders less returns come to 11.50 as the file has them, not to 115000.00: the difference is 114988.50; in the book they come to 115000.00; nothing was written
    [1]
    $ plan import wan.csv -f b --map wan.yaml --no-meta --dry-run --expect-sum 1,5 > out
    plan: 1,5 is not a number
       hint: write it like 1234567.89
    [2]
    $ plan import wan.csv -f b --map wan.yaml --no-meta --dry-run --expect-sum 11.500 > out
    plan: 11.500 may be two numbers
       hint: write it like 1234567.89
    [2]

Two rows of one key, and of one deal: the hints name this file's columns:

    $ printf '商机,阶段,负责人,金额,创建时间\n水泵,报价,Ann,8,2026-03-02\n水泵,报价,Ann,9,2026-03-03\n' > deals.csv
    $ printf 'map: d\nkey: 商机\nrecords: [{kind: lead, date: 创建时间, rep: 负责人, deal: 商机, amount: 金额}]\n' > d.yaml
    $ plan import deals.csv -f b --map d.yaml --no-meta --dry-run 2>&1 > out | grep hint
       hint: name more columns in key:, as "{商机}-{创建时间}", or together: true
    $ sed -i 's/^key: .*/key: "{商机}-{创建时间}"/' d.yaml; plan import deals.csv -f b --map d.yaml --no-meta --dry-run 2>&1 > out | grep hint
       hint: give deal: in the map the columns of its key:, "{商机}-{创建时间}"

A person's letters are small in an id, and of any case in a file:

    $ printf 'No,Day,Owner,Net\n1,2026-11-03,"Özdemir, Leyla",5\n' > names.csv
    $ rm -rf b; plan import names.csv --guess -o names.yaml; plan init b --from names.csv --map names.yaml -q; grep id: b/plan.yaml
      - {id: "özdemir.leyla", name: "Özdemir, Leyla"}  # line 2
    $ sed -i 's/Özdemir, Leyla/ÖZDEMIR, LEYLA/' names.csv; plan import names.csv -f b --map names.yaml --no-meta | tail -n 1
    note: to see them: plan rates --period 2026-11

A book that is made from an export has its currency, and says whether its amounts are with tax:

    $ printf 'No;Day;Owner;Brutto\n1;2026-11-03;Ann;€ 5\n' > euro.csv; plan import euro.csv --guess -o euro.yaml
    $ rm -rf b; plan init b --from euro.csv --map euro.yaml -q; grep -e currency -e tax b/plan.yaml
      currency: EUR  # as the column Brutto says
      tax: included  # as the column Brutto is

What is no folder, and a year where a period is meant:

    $ plan import euro.csv --guess -o maps/euro.yaml
    plan: there is no folder maps
       hint: make it first: mkdir -p maps
    [2]
    $ plan rates -f b --year 2026
    plan: rates takes no option --year
       hint: a year is a period: --period 2026
    [2]

A list of orders is no list of deals, though its rows are won, returned or cancelled:

    $ printf '订单号,下单日期,客户,业务员,金额,状态\nD1,2026-01-03,江澜,李娜,1200,成交\nD2,2026-01-05,定月,张伟,800,退货\nD3,2026-01-09,江澜,李娜,500,已取消\n' > o.csv; plan import o.csv -f b --guess --lang en | grep -e kind -e key:
    key: 订单号
      - kind: order

Without a key too, a record whose row makes others but not it any more is one that the map leaves out, not
one that is gone from the file:

    $ printf 'No,Day,Owner,Net,State\nR1,2026-11-03,Ann,10,paid\nR2,2026-11-13,Ann,20,paid\nR2,2026-11-13,Ann,20,paid\n' > two.csv
    $ printf 'map: t\nrecords:\n- {kind: order, date: Day, rep: Owner, order: No, amount: Net}\n- {kind: payment, when: {State: paid}, date: Day, rep: Owner, amount: Net}\n' > t.yaml
    $ plan import two.csv -f b --map t.yaml -q > out; sed -i '3s/paid/open/' two.csv
    $ plan import two.csv -f b --map t.yaml --no-meta | tail -n +18
    Ann      3            50        2              30

    Records whose rows the map leaves out by now
    record                  date        rep  kind     amount  line
    ──────────────────────────────────────────────────────────────
    t.cyrdkt38kref.payment  2026-11-13  Ann  payment      20     3

    note: the file is UTF-8, its cells parted by ","; columns: 5
    note: 3 rows
    note: 1 record is of a row that the map leaves out by now, and still counts; in all 20
    note: what was taken back there: plan log cancel of=ORDER rep=REP from a day on, plan log --undo ID
    if it was never true
    note: there is nothing new
