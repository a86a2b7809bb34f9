plan export --to sql --load: a book's tables into a database where others may stand.

    $ mkdir -p east west && printf 'format: 1\nbook: {name: east, currency: CNY, language: en}\nreps: [{id: ann}]\n' > east/plan.yaml
    $ printf "format: 1\nbook: {name: \"we'st\", currency: CNY, language: en}\nreps: [{id: bob}]\n" > west/plan.yaml
    $ printf 'activities:\n- {date: 2026-03-02, rep: ann, kind: order, amount: 20}\n' > east/2026.yaml
    $ printf 'activities:\n- {date: 2026-03-03, rep: bob, kind: order, amount: 7.50}\n' > west/2026.yaml
    $ plan export -f east --to sql --load sqlite:all.sqlite -q && plan export -f west --to sql --load sqlite:all.sqlite -q
    $ sqlite3 all.sqlite 'SELECT book, rep, month, sales FROM rep_month; SELECT book, load, as_of FROM loads'
    east|ann|2026-03|2000
    we'st|bob|2026-03|750
    east|1|2026-11-23
    we'st|1|2026-11-23

Loaded again, a book's rows take the place of its own alone:

    $ printf 'activities:\n- {date: 2026-04-02, rep: ann, kind: order, amount: 30}\n' > east/2026.yaml
    $ plan export -f east --to sql --load sqlite:all.sqlite -q
    $ sqlite3 all.sqlite 'SELECT book, rep, month, sales FROM rep_month; SELECT book, load, as_of FROM loads'
    east|ann|2026-04|3000
    we'st|bob|2026-03|750
    we'st|1|2026-11-23
    east|2|2026-11-23

What it does not take:

    $ plan export -f east --to sql --load sqlite:all.sqlite there
    plan: --load takes no folder
       hint: leave out the folder, or --load
    [2]
    $ plan export -f east --to csv --load sqlite:all.sqlite
    plan: --load is of --to sql alone
       hint: plan export --to sql --load URL
    [2]
    $ plan export -f east --to sql --dialect duckdb --load sqlite:all.sqlite
    plan: the URL of --load says which SQL it is
       hint: leave out --dialect
    [2]
    $ plan export -f east --to sql
    plan: where to?
       hint: name a folder, or a database: --load URL
    [2]
    $ plan export -f east --to sql --load all.sqlite
    plan: all.sqlite is no database's URL: sqlite:FILE, postgresql://HOST/DATABASE, clickhouse://HOST/DATABASE
    [2]
    $ plan export -f east --to sql --load mysql://host/plan
    plan: there is no engine mysql; there are: sqlite, postgresql, clickhouse
    [2]
    $ plan export -f east --to sql --load postgresql://ann:hush@host/plan
    plan: a password in a URL is seen by everybody on this machine; take it out, and write it into a file: plan-export(5)
    [2]
    $ plan export -f east --to sql --load sqlite:east/2026.yaml
    plan: sqlite:east/2026.yaml: file is not a database
    [2]
    $ sqlite3 all.sqlite 'UPDATE loads SET schema = 1' && plan export -f west --to sql --load sqlite:all.sqlite
    plan: sqlite:all.sqlite: its tables are of form 1, this program's of form 2; load all books into a new database
    [2]
    $ printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: ann}]\n' > east/plan.yaml && plan export -f east --to sql --load sqlite:all.sqlite
    plan: the book has no name, by which a database tells books apart; write into the plan book: {name: ...}
    [2]
