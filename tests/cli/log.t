plan log: one record, checked and appended for good.

fixture: demo

    $ cd demo && export PLAN_REP=li.na
    $ plan log visit customer=jianglan note=跟进报价，下周回访
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r000000000001, customer: jianglan, note: 跟进报价，下周回访}
    已记录到 activities/2026-11/li.na.yaml；撤回：plan log --undo r000000000001

The file is made with its folder; the next record is a line more. Names lead to ids, words to days;
texts are quoted where YAML needs it:

    $ plan log visit customer=鼎樾石化 date=昨天 minutes=45 'note=报价: 32 台, "加急"' --lang en
    - {date: 2026-11-22, rep: li.na, kind: visit, id: r000000000002, customer: dingyue, minutes: 45, note: "报价: 32 台, \"加急\""}
    logged to activities/2026-11/li.na.yaml; to take it back: plan log --undo r000000000002
    $ plan log expense amount=86.5 category=travel rep=张伟 -q
    - {date: 2026-11-23, rep: zhang.wei, kind: expense, id: r000000000003, category: travel, amount: 86.5}
    $ cat activities/2026-11/li.na.yaml activities/2026-11/zhang.wei.yaml
    activities:
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r000000000001, customer: jianglan, note: 跟进报价，下周回访}
    - {date: 2026-11-22, rep: li.na, kind: visit, id: r000000000002, customer: dingyue, minutes: 45, note: "报价: 32 台, \"加急\""}
    activities:
    - {date: 2026-11-23, rep: zhang.wei, kind: expense, id: r000000000003, category: travel, amount: 86.5}
    $ plan check | tail -n 1
    0 个错误，13 个警告

What is wrong is told as it is of files, all of it at once:

    $ plan log order customer=jianglan amount=1,200 prodct=x note=a note=b date=2026-13-01 --lang en
    plan log:3:8: error bad-amount: "1,200" holds a comma
       3 | amount=1,200
         |        ^
       hint: write 1200
    plan log:4:1: error unknown-key: "prodct" is no key of order
       4 | prodct=x
         | ^
       hint: write product
    plan log:6:1: error duplicate-key: note is given twice
       6 | note=b
         | ^
       other place: plan log:5:1
       5 | note=a
         | ^
       hint: keep one of them
    plan log:7:6: error bad-date: there is no month 13
       7 | date=2026-13-01
         |      ^
       hint: months are 01 to 12
    [2]
    $ plan log visits --lang en
    plan log:1:1: error bad-choice: "visits" is none of: lead, handover, call, visit, demo, message, quote, stage, order, return, cancel, lost, payment, expense, customer-new, customer-lost, request, response, report, task, task-done, training, talk, rating, meeting, contract, conduct, feedback
       1 | visits
         | ^
       hint: write visit
    [2]
    $ plan log visit customer jianglan --lang en
    plan: "customer" is no KEY=VALUE
       hint: write KEY=VALUE, and quotes around a value with spaces
    [2]
    $ plan log visit customer＝jianglan --lang en
    plan: "customer＝jianglan" is no KEY=VALUE
       hint: write customer=jianglan
    [2]
    $ plan log --lang en
    plan: log needs KIND
       hint: write: plan log KIND KEY=VALUE...
    [2]
    $ plan log visit rep=sun.qiang customer=jianglan date=2024-01-01 --lang en
    plan log:4:6: error not-employed: 孙强 is not employed on 2024-01-01
       4 | date=2024-01-01
         |      ^
       hint: mend the date, or from, to and stays of the rep; after the last day only return, payment and expense are right
    [2]
    $ env -u PLAN_REP plan log visit customer=jianglan --lang en
    plan log:1:1: error missing-key: visit needs rep
       1 | visit
         | ^
       hint: add rep=ID, or set PLAN_REP
    [2]
    $ PLAN_REP=lina plan log visit customer=jianglan --lang en
    plan log:4:5: error unknown-rep: there is no rep "lina"
       4 | rep=lina   ($PLAN_REP)
         |     ^
       hint: write li.na
    [2]
    $ plan log visit customer=jianglan "note=$(printf 'a\033[2J')" --lang en
    plan log:3:7: error control-character: the control character \x1b stands here
       3 | note=a\x1b[2J
         |       ^
       hint: take it out
    [2]
    $ plan log visit customer=jianglan "note=$(printf '\261\250')" --lang en
    plan log:3:6: error bad-utf8: this is not UTF-8
       3 | note=\xb1\xa8
         |      ^
       hint: set the terminal to UTF-8
    [2]

Records that name others are judged beside them:

    $ plan log lead deal=d-1 customer=jianglan amount=30万 close=2026-12-20 -q
    - {date: 2026-11-23, rep: li.na, kind: lead, id: r000000000004, customer: jianglan, deal: d-1, amount: 30万, close: 2026-12-20}
    $ plan log lead deal=d-1 customer=dingyue --lang en
    plan log:2:6: error deal-opened-twice: the deal "d-1" has been opened already
       2 | deal=d-1
         |      ^
       other place: activities/2026-11/li.na.yaml:4:3
       4 | - {date: 2026-11-23, rep: li.na, kind: lead, id: r000000000004, custom...
         |   ^
       hint: keep one lead; a deal lost before is reopened by kind: stage
    [2]
    $ plan log visit customer=鼎越石化 --lang en
    plan log:2:10: error unknown-customer: there is no customer "鼎越石化"
       2 | customer=鼎越石化
         |          ^
       hint: write dingyue (鼎樾石化)
    [2]
    $ plan log stage deal=d-2 stage=proposal --lang en
    plan log:2:6: error unknown-deal: there is no deal "d-2"
       2 | deal=d-2
         |      ^
       hint: write d-1
    [2]
    $ plan log lost deal=d-1 date=2026-11-01 --lang en
    plan log:3:6: error before-its-origin: this is dated before the deal "d-1" that it belongs to
       3 | date=2026-11-01
         |      ^
       other place: activities/2026-11/li.na.yaml:4:3
       4 | - {date: 2026-11-23, rep: li.na, kind: lead, id: r000000000004, custom...
         |   ^
       hint: mend one of the two dates
    [2]
    $ plan log visit customer=jianglan id=r8 -q
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r8, customer: jianglan}
    $ plan log call customer=jianglan id=r8 --lang en
    plan log:3:4: error duplicate-id: the record "r8" is there already
       3 | id=r8
         |    ^
       other place: activities/2026-11/li.na.yaml:5:3
       5 | - {date: 2026-11-23, rep: li.na, kind: visit, id: r8, customer: jianglan}
         |   ^
       hint: give each its own id, or keep one of them
    [2]

A dry run writes nothing:

    $ plan log order deal=d-1 customer=jianglan amount=28万 order=o-1 --dry-run
    - {date: 2026-11-23, rep: li.na, kind: order, customer: jianglan, deal: d-1, amount: 28万, order: o-1}
    将记录到 activities/2026-11/li.na.yaml
    $ wc -l <activities/2026-11/li.na.yaml
    5

The record that was logged last back, whatever its date and file; then the one before it:

    $ plan log visit customer=jianglan date=2026-10-30 -q
    - {date: 2026-10-30, rep: li.na, kind: visit, id: r000000000005, customer: jianglan}
    $ plan log --undo customer=dingyue --lang en
    plan: the record r000000000005 does not have customer: dingyue
       hint: it has customer: jianglan
    [2]
    $ plan log --undo --lang en
    - {date: 2026-10-30, rep: li.na, kind: visit, id: r000000000005, customer: jianglan}
    taken back from activities/2026-10/li.na.yaml
    $ plan log --undo --lang en
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r8, customer: jianglan}
    taken back from activities/2026-11/li.na.yaml
    $ tail -n 1 activities/2026-10/li.na.yaml; wc -l <activities/2026-11/li.na.yaml
    activities:
    4

Or one that is named, unless another rests on it:

    $ plan log quote deal=d-1 amount=29万 id=q1 -q
    - {date: 2026-11-23, rep: li.na, kind: quote, id: q1, deal: d-1, amount: 29万}
    $ lead=$(grep -o 'id: r[^,]*, customer: jianglan, deal: d-1' activities/2026-11/li.na.yaml | cut -c5-17)
    $ plan log --undo $lead --lang en
    plan: the record r000000000004 cannot be taken back: activities/2026-11/li.na.yaml:5:3 rests on it
       hint: take that one back first
    [2]
    $ plan log --undo q1 -q && plan log --undo $lead -q
    - {date: 2026-11-23, rep: li.na, kind: quote, id: q1, deal: d-1, amount: 29万}
    - {date: 2026-11-23, rep: li.na, kind: lead, id: r000000000004, customer: jianglan, deal: d-1, amount: 30万, close: 2026-12-20}
    $ plan log --undo q1 --lang en
    plan: no activity file of the book holds the record q1
       hint: its id stands in its line
    [2]
    $ plan log --undo --dry-run --lang en
    plan: --undo and --dry-run do not go together
    [2]

What was taken away by hand is not taken for the last, nor is what came before it; what others logged
is not known here:

    $ plan log visit customer=jianglan id=v1 -q
    - {date: 2026-11-23, rep: li.na, kind: visit, id: v1, customer: jianglan}
    $ sed -i /v1/d activities/2026-11/li.na.yaml
    $ plan log --undo --lang en
    plan: no activity file of the book holds the record v1
       hint: name another one: plan log --undo ID
    [2]
    $ XDG_STATE_HOME="$PWD/nowhere" plan log --undo --lang en
    plan: it is not known here what was logged last
       hint: name the record: plan log --undo ID
    [2]

A record of a file that was moved meanwhile is found, and another in its old place has another id:

    $ plan log visit customer=jianglan -q
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r000000000006, customer: jianglan}
    $ mkdir activities/2026 && mv activities/2026-11/li.na.yaml activities/2026/moved.yaml
    $ plan log visit customer=jianglan -q
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r000000000007, customer: jianglan}
    $ plan log --undo -q && plan log --undo --lang en
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r000000000007, customer: jianglan}
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r000000000006, customer: jianglan}
    taken back from activities/2026/moved.yaml
    $ mv activities/2026/moved.yaml activities/2026-11/li.na.yaml; plan check | tail -n 1
    0 个错误，13 个警告

A line that its writer left torn is moved aside:

    $ printf -- '- {date: 2026-11-23, rep: li.na, ki' >>activities/2026-11/li.na.yaml
    $ plan log call customer=jianglan -q
    plan: activities/2026-11/li.na.yaml 未写完的最后一行已移到 activities/2026-11/li.na.yaml.torn-1
    - {date: 2026-11-23, rep: li.na, kind: call, id: r000000000008, customer: jianglan}
    $ cat activities/2026-11/li.na.yaml.torn-1; echo; plan check | tail -n 1
    - {date: 2026-11-23, rep: li.na, ki
    0 个错误，13 个警告

Another file, by the book's own rule:

    $ mkdir -p ../one/log && cd ../one && cat >plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY, log: "log/{year}-{month}.yaml"}
    > reps: [{id: ann, from: 2026-11-01}]
    > END
    $ plan log meeting rep=ann what=kick-off
    plan.yaml:2:28: error log-not-included: no path of include covers log/2026-11.yaml, where plan log would write
       2 | book: {currency: CNY, log: "log/{year}-{month}.yaml"}
         |                            ^
       hint: name a file below activities/ in book.log
    [2]
    $ cat >>plan.yaml <<'END'
    > include: [log/*.yaml]
    > END
    $ plan log meeting rep=ann what=kick-off
    - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000009, what: kick-off}
    logged to log/2026-11.yaml; to take it back: plan log --undo r000000000009

Where the same call is logged again after its first line was taken out, it has an id of its own:

    $ plan log meeting rep=ann what=again -q; plan log meeting rep=ann what=again -q
    - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000010, what: again}
    plan log:1:1: warning record-doubled: another record of ann on 2026-11-23 says the same: they count as two
       1 | meeting
         | ^
       other place: log/2026-11.yaml:3:3
       3 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000010, what:...
         |   ^
       hint: take one out, or tell them apart by time, note or quantity
    - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000011, what: again}
    $ sed -i '0,/again/{/again/d}' log/2026-11.yaml; plan log meeting rep=ann what=again -q
    plan log:1:1: warning record-doubled: another record of ann on 2026-11-23 says the same: they count as two
       1 | meeting
         | ^
       other place: log/2026-11.yaml:3:3
       3 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000011, what:...
         |   ^
       hint: take one out, or tell them apart by time, note or quantity
    - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000012, what: again}
    $ plan check
    log/2026-11.yaml:4:3: warning record-doubled: another record of ann on 2026-11-23 says the same: they count as two
       4 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000012, what:...
         |   ^
       other place: log/2026-11.yaml:3:3
       3 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000011, what:...
         |   ^
       hint: take one out, or tell them apart by time, note or quantity
    0 errors, 1 warning

A file that a formatter has laid out keeps its form:

    $ cat >log/2026-12.yaml <<'END'
    > # of December
    > activities:
    >   - date: 2026-12-01
    >     rep: "ann"
    >     kind: meeting
    >     id: m1
    >   # cancelled
    >   - {
    >       date: 2026-12-02,
    >       rep: ann,
    >       kind: meeting,
    >       id: m2,
    >     }
    > END
    $ plan log meeting rep=ann date=2026-12-02 id=m3 -q
    plan log:1:1: warning record-doubled: another record of ann on 2026-12-02 says the same: they count as two
       1 | meeting
         | ^
       other place: log/2026-12.yaml:8:5
       8 |   - {
         |     ^
       hint: take one out, or tell them apart by time, note or quantity
    - {date: 2026-12-02, rep: ann, kind: meeting, id: m3}
    plan: 2026-12-02 is a day to come: reports leave the record out until then
    $ plan log --undo m2
    - {
          date: 2026-12-02,
          rep: ann,
          kind: meeting,
          id: m2,
        }
    taken back from log/2026-12.yaml
    $ cat log/2026-12.yaml; plan check
    # of December
    activities:
      - date: 2026-12-01
        rep: "ann"
        kind: meeting
        id: m1
      # cancelled
      - {date: 2026-12-02, rep: ann, kind: meeting, id: m3}
    log/2026-11.yaml:4:3: warning record-doubled: another record of ann on 2026-11-23 says the same: they count as two
       4 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000012, what:...
         |   ^
       other place: log/2026-11.yaml:3:3
       3 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000011, what:...
         |   ^
       hint: take one out, or tell them apart by time, note or quantity
    0 errors, 1 warning
    $ printf '  - {date: 2026-12-03, rep: ann, kind: meeting}' >>log/2026-12.yaml
    $ plan log meeting rep=ann date=2026-12-04 id=m4 -q; tail -n 2 log/2026-12.yaml
    - {date: 2026-12-04, rep: ann, kind: meeting, id: m4}
    plan: 2026-12-04 is a day to come: reports leave the record out until then
      - {date: 2026-12-03, rep: ann, kind: meeting}
      - {date: 2026-12-04, rep: ann, kind: meeting, id: m4}

One that no report could read is left as it is:

    $ echo '  - {date: 2026-12-03, rep: ann,' >>log/2026-12.yaml
    $ plan log meeting rep=ann date=2026-12-02
    plan log:1:1: warning record-doubled: another record of ann on 2026-12-02 says the same: they count as two
       1 | meeting
         | ^
       other place: log/2026-12.yaml:8:5
       8 |   - {date: 2026-12-02, rep: ann, kind: meeting, id: m3}
         |     ^
       hint: take one out, or tell them apart by time, note or quantity
    log/2026-12.yaml:11:5: error unclosed-bracket: this bracket is not closed
       11 |   - {date: 2026-12-03, rep: ann,
          |     ^
       hint: close it behind its last entry
    [2]
    $ printf 'activities:\n- {date: 2026-12-01, rep: ann, kind: meeting}\n  - {a: b}\n' >log/2026-12.yaml
    $ plan log meeting rep=ann date=2026-12-02
    log/2026-12.yaml:3:3: error syntax: this line does not fit those above it
       3 |   - {a: b}
         |   ^
       hint: indent it like the keys of the same mapping, and check that nothing before it is open
    [2]
    $ printf 'activities:\n- {date: 2026-12-01, rep: ann, kind: meeting}\n...\n' >log/2026-12.yaml
    $ plan log meeting rep=ann date=2026-12-02
    log/2026-12.yaml:3:1: error bad-log-file: a record below this line would not be read
       3 | ...
         | ^
       hint: end the file with the list of its activities
    [2]
    $ rm log/2026-12.yaml

What was typed is taken in Unicode's normal form; an order's number is any text:

    $ echo 'customers: [{id: josé, name: José García}]' >>plan.yaml
    $ plan log visit rep=ann customer=$(printf 'jose\314\201') -q
    - {date: 2026-11-23, rep: ann, kind: visit, id: r000000000013, customer: josé}
    $ plan log visit rep=ann customer="$(printf 'Jose\314\201 Garci\314\201a')" -q
    - {date: 2026-11-23, rep: ann, kind: visit, id: r000000000014, customer: josé}
    $ plan log order rep=ann amount=28000.0000 'order=SO 4711' -q
    - {date: 2026-11-23, rep: ann, kind: order, id: r000000000015, amount: 28000.0000, order: SO 4711}
    $ plan log order rep=ann amount=12,8000 order=010 -q
    plan log:3:8: error bad-amount: "12,8000" holds a comma
       3 | amount=12,8000
         |        ^
       hint: write 128000
    [2]
    $ plan log order rep=ann amount=128000 order=010 -q
    - {date: 2026-11-23, rep: ann, kind: order, id: r000000000016, amount: 128000, order: "010"}
    $ plan log return rep=ann amount=28000 'of=SO 4711' order=合同（7） -q
    - {date: 2026-11-23, rep: ann, kind: return, id: r000000000017, amount: 28000, order: 合同（7）, of: SO 4711}
    $ plan check
    log/2026-11.yaml:4:3: warning record-doubled: another record of ann on 2026-11-23 says the same: they count as two
       4 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000012, what:...
         |   ^
       other place: log/2026-11.yaml:3:3
       3 | - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000011, what:...
         |   ^
       hint: take one out, or tell them apart by time, note or quantity
    log/2026-11.yaml:7:3: warning order-without-cost: the cost of this order of ann is not known
       7 | - {date: 2026-11-23, rep: ann, kind: order, id: r000000000015, amount:...
         |   ^
       hint: add cost to the record, or to its product
    log/2026-11.yaml:8:3: warning order-without-cost: the cost of this order of ann is not known
       8 | - {date: 2026-11-23, rep: ann, kind: order, id: r000000000016, amount:...
         |   ^
       hint: add cost to the record, or to its product
    0 errors, 3 warnings
    $ sed -i 's/log: .*}/log: log\/2026-11.yaml}/' plan.yaml && plan log meeting rep=ann date=2026-12-02
    plan log:3:6: error outside-file: 2026-12-02 does not belong to a file of 2026-11
       3 | date=2026-12-02
         |      ^
       hint: move the record to the file of its own period
    [2]

Where nothing can be told, the record is there once all the same, and standard error says so:

    $ plan log meeting rep=ann what=unheard >&-
    plan: write error: Bad file descriptor
    plan: logged to log/2026-11.yaml; to take it back: plan log --undo r000000000018: - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000018, what: unheard}
    [2]
    $ plan log meeting rep=ann what=unheard-too >/dev/full
    plan: write error: no space left on the disk
    plan: logged to log/2026-11.yaml; to take it back: plan log --undo r000000000019: - {date: 2026-11-23, rep: ann, kind: meeting, id: r000000000019, what: unheard-too}
    [2]
    $ grep -c unheard log/2026-11.yaml; plan check | tail -n 1
    2
    0 errors, 3 warnings

Nobody waits for ever:

    $ flock log/2026-11.yaml sh -c 'plan log meeting rep=ann; echo "[$?]"' 2>&1 | sed 's/([^)]*)/(somebody)/'
    plan: log/2026-11.yaml: another writer has held it for 10 s (somebody)
    [75]

A day of a year that the book does not speak of is logged, and doubted on standard error, unless the
book silences it. The book plans 2026: 2027-03-02 is after today and outside, 2026-12-30 is within.

    $ mkdir -p far && printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: ann}]\nyears: {2026: {target: 1200}}\n' > far/plan.yaml
    $ plan log expense rep=ann amount=5 date=2027-03-02 -f far -q
    plan log:4:6: warning date-far: 2027-03-02 lies outside the years that the book plans or knows, 2025-01-01 to 2026-12-31
       4 | date=2027-03-02
         |      ^
       hint: mend the year of the date, or plan that year
    - {date: 2027-03-02, rep: ann, kind: expense, id: r000000000020, amount: 5}
    plan: 2027-03-02 is a day to come: reports leave the record out until then
    $ plan log expense rep=ann amount=5 date=2026-12-30 -f far -q
    - {date: 2026-12-30, rep: ann, kind: expense, id: r000000000021, amount: 5}
    plan: 2026-12-30 is a day to come: reports leave the record out until then
    $ plan log expense rep=ann amount=5 date=2062-03-02 -f far -q 2> /dev/null
    - {date: 2062-03-02, rep: ann, kind: expense, id: r000000000022, amount: 5}
    $ sed -i 's/language: en/language: en, ignore: [date-far]/' far/plan.yaml
    $ plan log expense rep=ann amount=5 date=2027-03-03 -f far -q
    - {date: 2027-03-03, rep: ann, kind: expense, id: r000000000023, amount: 5}
    plan: 2027-03-03 is a day to come: reports leave the record out until then

What would double another record of its day in its file, or does not go with its deal, is told and
logged:

    $ mkdir doubts && printf 'format: 1\nbook: {currency: GBP, language: en}\nreps: [{id: ann}, {id: bob}]\ncustomers: [{id: tesco}, {id: asda}]\nstages: [{id: talk}]\n' > doubts/plan.yaml
    $ plan log lead -f doubts -q rep=ann customer=tesco deal=d1 amount=100 date=2026-11-19
    - {date: 2026-11-19, rep: ann, kind: lead, id: r000000000024, customer: tesco, deal: d1, amount: 100}
    $ plan log order -f doubts -q rep=ann customer=tesco amount=100
    - {date: 2026-11-23, rep: ann, kind: order, id: r000000000025, customer: tesco, amount: 100}
    $ plan log order -f doubts -q rep=ann customer=tesco amount=100
    plan log:1:1: warning record-doubled: another record of ann on 2026-11-23 says the same: they count as two
       1 | order
         | ^
       other place: activities/2026-11/ann.yaml:3:3
       3 | - {date: 2026-11-23, rep: ann, kind: order, id: r000000000025, custome...
         |   ^
       hint: take one out, or tell them apart by time, note or quantity
    - {date: 2026-11-23, rep: ann, kind: order, id: r000000000026, customer: tesco, amount: 100}
    $ plan log order -f doubts -q rep=ann customer=tesco amount=100 note=second
    - {date: 2026-11-23, rep: ann, kind: order, id: r000000000027, customer: tesco, amount: 100, note: second}
    $ plan log order -f doubts -q rep=ann customer=asda amount=100 deal=d1 date=2026-11-20
    plan log:1:1: warning order-unlike-deal: deal d1 was opened for tesco and is ordered by asda
       1 | order
         | ^
       hint: mend deal, rep or customer of the order, or record the handover
    - {date: 2026-11-20, rep: ann, kind: order, id: r000000000028, customer: asda, deal: d1, amount: 100}
    $ plan log lost -f doubts -q rep=ann deal=d1
    plan log:1:1: warning lost-without-reopening: deal d1 of ann is lost on 2026-11-23 and was won by its order on 2026-11-20
       1 | lost
         | ^
       hint: take the record out, or reopen the deal before it with kind stage
    - {date: 2026-11-23, rep: ann, kind: lost, id: r000000000029, deal: d1}
