plan diff: what one book says otherwise than another.

fixture: demo

    $ commit() { git add -A && git -c user.name=a -c user.email=a@b commit -qm "$1"; }
    $ cd demo && git init -q && commit one && git tag v1
    $ plan diff --no-meta
    临江流体华东销售部 · HEAD → 现在的文件

    两者内容相同

What if: the overlay raises the second half of the year; no month before July moves:

    $ plan diff --overlay overlays/raise.yaml --no-meta --lang en
    临江流体华东销售部 · the files as they are → overlays/raise.yaml
    unit: CNY

    the company's target of 2026 goes from 52,000,000 CNY to 54,000,000 CNY (+2,000,000 CNY); 7 people
    have another target

    What the plan says
    what             of what             before  after
    ────────────────────────────────────────────────────────────────────────────
    years.revisions  2026 from: 2026-07          {from: 2026-07, target: 5400万}

    what             where
    ─────────────────────────────────────────
    years.revisions  overlays/raise.yaml:7:17

    Who gains and loses in 2026
    rep          before       after   difference │ the year's target
    ─────────────────────────────────────────────┼──────────────────
    李娜      9,404,000   9,906,000      502,000 │           502,000
    陈静      6,831,200   7,195,600      364,400 │           364,400
    杨帆      6,072,200   6,396,100      323,900 │           323,900
    赵敏      5,181,500   5,473,000      291,500 │           291,500
    刘洋      4,554,100   4,797,000      242,900 │           242,900
    孙强      2,732,500   2,878,200      145,700 │           145,700
    吴昊      1,815,200   1,944,800      129,600 │           129,600
    ─────────────────────────────────────────────┼──────────────────
    company  52,000,000  54,000,000    2,000,000 │         2,000,000

    In which quarter of 2026
    rep      2026-Q1  2026-Q2  2026-Q3    2026-Q4   difference
    ──────────────────────────────────────────────────────────
    李娜           0        0  218,900    283,100      502,000
    陈静           0        0  158,900    205,500      364,400
    杨帆           0        0  141,300    182,600      323,900
    赵敏           0        0  127,200    164,300      291,500
    刘洋           0        0  105,900    137,000      242,900
    孙强           0        0   63,500     82,200      145,700
    吴昊           0        0   56,500     73,100      129,600
    ──────────────────────────────────────────────────────────
    company        0        0  872,200  1,127,800    2,000,000
    [1]
    $ plan diff --overlay overlays/hire.yaml --table rules --format csv
    year,rule,rep,difference
    2026,people and teams,,0.00
    2026,people and teams,feng.ke,1182800.00
    2026,people and teams,xu.lin,-313900.00
    2026,people and teams,zhang.wei,-565100.00
    2026,people and teams,zhou.ting,-303800.00
    [1]
    $ plan diff --overlay overlays/raise.yaml --format csv --table targets | grep -c '2026-0[1-6]'
    0
    [1]

How a plan is written makes no difference; what it says does:

    $ sed -i 's/target: 5200万/target: 52000000  # the same/' years/2026.yaml && plan diff --table plan --no-meta --format csv
    section,thing,key,before,after,where
    $ sed -i 's/target: 52000000/target: 5300万/; s/target: 240万/target: 250万/' years/2026.yaml
    $ plan diff --table plan --no-meta --lang en
    临江流体华东销售部 · HEAD → the files as they are

    the company's target of 2026 goes from 52,000,000 CNY to 53,000,000 CNY (+1,000,000 CNY); 11 people
    have another target

    what               of what               before  after   where
    ──────────────────────────────────────────────────────────────────────────────
    years.target       2026                  5200万  5300万  years/2026.yaml:5:13
    years.pins.target  2026 period: 2026-02  240万   250万   years/2026.yaml:18:35
    [1]

Between two commits, and in which quarter:

    $ commit two && plan diff v1 HEAD --table quarters_2026 --no-meta --lang en
    临江流体华东销售部 · v1 → HEAD
    unit: CNY

    the company's target of 2026 goes from 52,000,000 CNY to 53,000,000 CNY (+1,000,000 CNY); 11 people
    have another target

    rep      2026-Q1  2026-Q2  2026-Q3  2026-Q4   difference
    ────────────────────────────────────────────────────────
    李娜           0   43,300   55,600   71,900      170,800
    陈静      40,700   32,400   40,400   52,100      165,600
    杨帆      36,100   28,900   35,900   46,300      147,200
    赵敏      28,900   23,100   32,300   41,700      126,000
    刘洋      27,100   21,600   26,900   34,900      110,500
    张伟      40,700   32,400        0        0       73,100
    孙强      16,200   13,000   16,100   20,900       66,200
    黄磊      25,300   20,200        0        0       45,500
    吴昊         600    8,900   14,400   18,600       42,500
    徐琳      10,300   18,000        0        0       28,300
    周婷      23,400      900        0        0       24,300
    ────────────────────────────────────────────────────────
    company  249,300  242,700  221,600  286,400    1,000,000
    [1]
    $ plan diff HEAD v1 --table rules --format csv | head -n 2
    year,rule,rep,difference
    2026,the year's target,,-1000000.00

Records: changed, taken away, added; an order moved to another file is none of these:

    $ mkdir activities/2026-11 && cat > activities/2026-11/extra.yaml <<'END'
    > activities:
    > - {date: 2026-11-20, rep: li.na, kind: visit, id: v1, customer: jianglan, note: a}
    > - {date: 2026-11-20, rep: li.na, kind: expense, id: e1, category: travel, amount: 100}
    > - {date: 2026-11-21, rep: li.na, kind: talk, id: t1, mood: 3, by: chen.jing, note: secret}
    > END
    $ commit three; mv activities/2026-11/extra.yaml activities/2026-11/other.yaml; plan diff --no-meta
    临江流体华东销售部 · HEAD → 现在的文件

    两者内容相同
    $ sed -i 's/amount: 100/amount: 12.50/; /id: v1/d; s/mood: 3/mood: 2/' activities/2026-11/other.yaml
    $ echo '- {date: 2026-11-22, rep: li.na, kind: visit, id: v2, customer: jianglan}' >> activities/2026-11/other.yaml
    $ plan diff --no-meta --lang en
    临江流体华东销售部 · HEAD → the files as they are
    unit: CNY

    records: 1 added, 2 changed, 1 removed

    Records by month
    month    kind     added  changed  removed  amount, difference
    ─────────────────────────────────────────────────────────────
    2026-11  expense      0        1        0              -87.50
    2026-11  talk         0        1        0
    2026-11  visit        1        0        1

    Each record
    what became of it  date        rep   kind     id  what it says
    ─────────────────────────────────────────────────────────────────────────────────────────────
    changed            2026-11-20  李娜  expense  e1  amount: 100 → 12.5
    removed            2026-11-20  李娜  visit    v1  {date: 2026-11-20, rep: li.na, kind: visit,
                                                      id: v1, customer: jianglan, note: a}
    changed            2026-11-21  李娜  talk     t1  about a person; --personal shows it
    added              2026-11-22  李娜  visit    v2  {date: 2026-11-22, rep: li.na, kind: visit,
                                                      id: v2, customer: jianglan}
    [1]
    $ plan diff --table records --format csv --personal | tail -n 1
    added,2026-11-22,li.na,李娜,visit,v2,"{date: 2026-11-22, rep: li.na, kind: visit, id: v2, customer: jianglan}",
    $ plan diff --table record_counts --format csv
    month,kind,added,changed,removed,amount,closed
    2026-11,expense,0,1,0,-87.50,
    2026-11,talk,0,1,0,,
    2026-11,visit,1,0,1,,
    [1]

In a period that was closed:

    $ printf '%s\n' 'approvals:' '- {id: c1, subject: period.2026-11, digest: x, action: close, by: boss, at: "2026-12-01T09:00:00+08:00"}' > approvals.yaml; commit closed
    $ sed -i 's/amount: 12.50/amount: 13/' activities/2026-11/other.yaml; plan diff --no-meta --lang en
    临江流体华东销售部 · HEAD → the files as they are
    unit: CNY

    records: 0 added, 1 changed, 0 removed; 1 of them in a closed period

    Records by month
    month    kind     added  changed  removed  amount, difference  closed period
    ────────────────────────────────────────────────────────────────────────────
    2026-11  expense      0        1        0                0.50  2026-11

    Each record
    what became of it  date        rep   kind     id  what it says       closed period
    ──────────────────────────────────────────────────────────────────────────────────
    changed            2026-11-20  李娜  expense  e1  amount: 12.5 → 13  2026-11
    [1]

A record that moved takes its amount along; the order of stages counts, that of other lists does not:

    $ commit four; sed -i 's/date: 2026-11-20, rep: li.na, kind: expense/date: 2026-10-20, rep: li.na, kind: expense/' activities/2026-11/other.yaml && mv activities/2026-11/other.yaml activities/moved.yaml
    $ plan diff --format csv --table record_counts
    month,kind,added,changed,removed,amount,closed
    2026-10,expense,0,1,0,13.00,2026-11
    2026-11,expense,0,0,0,-13.00,2026-11
    [1]
    $ git checkout -q . && rm activities/moved.yaml; awk '/^stages:/ { print; getline a; getline b; print b; print a; next } { print }' products.yaml > new && mv new products.yaml
    $ plan diff --format csv --table plan; git checkout -q .
    section,thing,key,before,after,where
    stages,,,"[contact, need, proposal, negotiation, review]","[need, contact, proposal, negotiation, review]",products.yaml:23:3

Broken records are no change but an error, and so are files that cannot be read:

    $ sed -i '5s/}$//' activities/2026-10.yaml; plan diff --lang en 2>&1 | head -n 1; git checkout -q .
    activities/2026-10.yaml:5:3: error unclosed-bracket: this bracket is not closed
    $ sed -i '5s/kind: [a-z]*/kind: ordr/' activities/2026-10.yaml; plan diff --lang en > out 2>&1; echo $?; rm out; git checkout -q .
    2

What cannot be:

    $ plan diff v1 --at HEAD --lang en
    plan: --at does not go with revisions
       hint: write plan diff REV1 REV2, or --at REV with --overlay alone
    [2]
    $ plan diff nothing --lang en 2>&1 | head -n 1
    plan: the repository has no commit "nothing"
    $ printf 'years:\n  2026: {target: many}\n' > ../bad.yaml; plan diff --overlay ../bad.yaml --lang en 2>&1 | head -n 1
    ../bad.yaml:2:18: error bad-amount: "many" is not a number

A range is understood; where two branches parted is git's to say:

    $ rm -f ../bad.yaml; plan diff v1..HEAD --no-meta | head -n 1; plan diff v1.. --no-meta | head -n 1
    临江流体华东销售部 · v1 → HEAD
    临江流体华东销售部 · v1 → HEAD
    $ plan diff v1...HEAD --lang en
    plan: plan diff does not look for where v1 and HEAD parted
       hint: write plan diff $(git merge-base v1 HEAD) HEAD
    [2]

A folder that had another name is followed, while it is the only book that is no more under its name:

    $ cd .. && mkdir moved && mv demo moved/book && cd moved && rm -rf book/.git && git init -q && commit one
    $ git mv book sales && sed -i '0,/target: /s/target: [0-9]*万/target: 6000万/' sales/years/2026.yaml && commit two
    $ cd sales && plan diff HEAD~1 HEAD --lang en --no-meta --table plan; plan diff HEAD~1 --lang en --no-meta | tail -n 1
    临江流体华东销售部 · HEAD~1 → HEAD

    the company's target of 2026 goes from 53,000,000 CNY to 60,000,000 CNY (+7,000,000 CNY); 11 people
    have another target

    what          of what  before  after   where
    ───────────────────────────────────────────────────────────
    years.target  2026     5300万  6000万  years/2026.yaml:5:13

    note: the book's folder was called book then, and is called sales now
    note: the book's folder was called book then, and is called sales now
    $ plan split --at HEAD~1 --lang en 2>&1 | head -n 1
    plan: "HEAD~1" has no plan.yaml in sales or above it
    $ mkdir ../other && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a}]\n' > ../other/plan.yaml && commit three && git mv ../other ../more && git mv ../sales ../dept && commit four; cd ../dept
    $ plan diff HEAD~1 --lang en
    plan: "HEAD~1" has the book under another name, one of other/plan.yaml, sales/plan.yaml
       HEAD~1
       ^
       hint: to look at that commit in a folder of its own: git worktree add FOLDER HEAD~1
    [2]

Contacts go by their names, which are hidden where personal details are:

    $ printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a}]\ncustomers: [{id: c, contacts: [{name: Ann, phone: "1"}, {name: Bob}]}]\n' > ../more/plan.yaml && commit five
    $ sed -i 's/phone: "1"/phone: "2"/; s/{name: Bob}/{name: Cid}/' ../more/plan.yaml; plan diff -f ../more --format csv --table plan; plan diff -f ../more --format csv --table plan --redact
    section,thing,key,before,after,where
    customers.contacts,c Ann,phone,1,2,plan.yaml:4:51
    customers.contacts,c Bob,,{name: Bob},,plan.yaml:4:57
    customers.contacts,c Cid,,,{name: Cid},plan.yaml:4:57
    section,thing,key,before,after,where
    customers.contacts,***,phone,***,***,plan.yaml:4:51
    customers.contacts,***,,***,,plan.yaml:4:57
    customers.contacts,***,,,***,plan.yaml:4:57
    [1]

Without a repository, or without a commit in it:

    $ mkdir ../../plain && cd ../../plain && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a}]\n' > plan.yaml && plan diff --lang en 2>&1 | tail -n 1
       hint: a revision is a commit of the book's repository: git init, git add . and git commit make one
    $ git init -q && plan diff --lang en
    plan: the repository has no commit "HEAD"
       HEAD
       ^
       hint: nothing is committed yet: git add . && git commit
    [2]

A submodule is no part of the repository:

    $ git init -q ../sub && (cd ../sub && printf 'activities: []\n' > 2026.yaml && commit sub) && git -c protocol.file.allow=always submodule --quiet add "$(realpath ../sub)" activities && commit one
    $ plan split --at HEAD --lang en
    HEAD:activities:1:1: error unreadable: activities cannot be read: it is a submodule of git, which this repository does not hold
       hint: git worktree add FOLDER REV && git -C FOLDER submodule update --init brings both; then name FOLDER with -f
    [2]

Places stand whole in a narrow window too, while texts can go on below them:

    $ mkdir -p ../../narrow/customers && cd ../../narrow && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a}]\n' > plan.yaml && printf 'customers:\n- {id: c, note: "A customer with wishes"}\n' > customers/far-north.yaml && git init -q && commit one
    $ sed -i 's/A customer with wishes/They want it all now, and at a better price than others/' customers/*.yaml; plan diff --no-meta --width 80 --redact
    HEAD → the files as they are

    what            of what  before       after        where
    ────────────────────────────────────────────────────────────────────────────────
    customers.note  c        A customer   They want    customers/far-north.yaml:2:17
                             with wishes  it all now,
                                          and at a
                                          better
                                          price than
                                          others
    [1]

What both commits have is not unpacked, however large; here it could not be, since it is torn:

    $ rm -rf .git activities; mkdir activities; (echo activities:; for i in $(seq 400); do echo "- {date: 2026-01-05, rep: a, kind: meeting, id: r$i, what: \"$i\"}"; done) > activities/2026-01.yaml; git init -q && commit one && sed -i 's/better/worse/' customers/*.yaml && commit two; blob=$(git rev-parse HEAD:activities/2026-01.yaml); git clone -q --bare . ../bare.git && cd ../bare.git && chmod u+w objects/$(echo $blob | cut -c1-2)/* && truncate -s -9 objects/$(echo $blob | cut -c1-2)/$(echo $blob | cut -c3-)
    $ plan diff HEAD~1 HEAD --no-meta | tail -n 2
    ─────────────────────────────────────────────
    customers.note  customers/far-north.yaml:2:17

A word that is empty, as a script's variable may be, is not taken for none:

    $ plan diff ""; plan diff HEAD ""
    plan: "" names no commit
       hint: name a branch, a tag or a commit, as git log shows them
    plan: "" names no commit
       hint: name a branch, a tag or a commit, as git log shows them
    [2]

What was said about a person stays hidden where the record has become another kind by now:

    $ mkdir -p ../talked/activities && cd ../talked && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a}]\n' > plan.yaml && printf 'activities:\n- {date: 2026-01-05, rep: a, kind: talk, id: r1, mood: 2, note: wants to leave}\n' > activities/2026-01.yaml && git init -q && commit one && sed -i 's/talk,/meeting,/; s/mood: 2, note: .*}/what: plans}/' activities/2026-01.yaml
    $ plan diff --format csv --table records; plan diff --format csv --table records --personal
    state,date,rep,rep_name,kind,id,record,closed
    changed,2026-01-05,a,a,meeting,r1,"about a person; --personal shows it",
    state,date,rep,rep_name,kind,id,record,closed
    changed,2026-01-05,a,a,meeting,r1,"kind: talk → meeting; mood: 2 → –; note: wants to leave → –; what: – → plans",
    [1]
