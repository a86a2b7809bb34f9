plan init: a new book.

    $ plan init sales --lang en
    made sales/plan.yaml, the plan of 2027
    next: edit it, then plan check -f sales and plan split -f sales --year 2027
    $ plan check -f sales
    no errors, no warnings
    $ plan split -f sales --each half --no-meta
    Sales · target 2027
    unit: USD

    rep           2027-H1    2027-H2 │  year 2027
    ─────────────────────────────────┼───────────
    Ann Field   2,025,000  2,475,000 │  4,500,000
    John Hill   2,025,000  2,475,000 │  4,500,000
    Mary Stone  1,350,000  1,650,000 │  3,000,000
    ─────────────────────────────────┼───────────
    total       5,400,000  6,600,000 │ 12,000,000

    note: the book plans no year 2026: this is 2027

Where a book stands nothing is written:

    $ plan init sales
    plan: there is a book already: sales/plan.yaml
       hint: name another folder: plan init DIR
    [2]

The made-up department:

    $ plan init --demo play
    made play/plan.yaml
    next: edit it, then plan check -f play and plan split -f play
    $ plan check -f play | tail -n 1
    0 个错误，13 个警告
    $ plan split -f play --by team --each year --no-meta
    临江流体华东销售部 · 2026 年目标
    单位：元

    团队                 2026 │   加码目标
    ──────────────────────────┼───────────
    江苏组         16,866,700 │ 17,710,000
                              │
    浙沪组         35,133,300 │ 36,890,000
      浙沪组 本部  16,743,100 │ 17,580,300
      大客户组     18,390,200 │ 19,309,700
    ──────────────────────────┼───────────
    合计           52,000,000 │ 54,600,000

    注：加码目标：目标加码 5.0%，取整为 54,600,000

What the template shows behind # is sound as well, all of it together:

    $ for lang in en zh; do
    >   plan init all-$lang --lang $lang >/dev/null
    >   sed -E -i 's/^( *)# (( *- \{|[a-z-]+: ?).*)/\1\2/' all-$lang/plan.yaml
    >   grep -c '^ *#' all-$lang/plan.yaml
    >   plan check -f all-$lang | tail -n 1
    > done
    9
    0 errors, 1 warning
    9
    0 个错误，1 个警告

From October on it is the next year's book:

    $ plan init september --as-of 2026-09-30 --lang en && grep -c 2026 september/plan.yaml
    made september/plan.yaml, the plan of 2026
    next: edit it, then plan check -f september and plan split -f september
    8
    $ plan init october --as-of 2026-10-01 --lang en && grep -c 2027 october/plan.yaml
    made october/plan.yaml, the plan of 2027
    next: edit it, then plan check -f october and plan split -f october --year 2027
    8
    $ plan split -f october --as-of 2026-10-01 --by company --each year --no-meta
    Sales · target 2027
    unit: USD

    company        2027
    ───────────────────
    Sales    12,000,000

    note: the book plans no year 2026: this is 2027

A book that is made late in the year is of the next one, and says so; what the book has no plan of is
told with the years that it has:

    $ plan init late --lang en
    made late/plan.yaml, the plan of 2027
    next: edit it, then plan check -f late and plan split -f late --year 2027
    $ plan status -f late --by company --measures target --no-meta
    Sales · status 2026-11

    note: nothing is recorded yet: log what was done, as plan log visit rep=ann.field customer=ID, or
    plan log alone, which asks; totals of earlier years go under history:
    note: 2026 has no plan; that of 2027 is shown by plan split --year 2027
    $ plan summary -f late --no-meta
    Sales · sales summary 2026-W47

    note: left out: sales last year, 2025-W47 (no record is kept in the book yet)
    note: nothing is recorded yet: log what was done, as plan log visit rep=ann.field customer=ID, or
    plan log alone, which asks; totals of earlier years go under history:
    note: 2026 has no plan; that of 2027 is shown by plan split --year 2027
