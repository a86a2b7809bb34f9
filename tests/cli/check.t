plan check: everything that is wrong.

fixture: demo

    $ plan check -f demo
    plan.yaml:124:5: 警告 report-missing: 赵敏 自 2026-10-23 起应交的汇报有 1 份没有交，最早是 2026-W43 的
       124 |   - id: zhao.min
           |     ^
       提示： 请用 report 记录；plan due 列出这些，plan due --period ytd 列出全年的
    plan.yaml:135:5: 警告 report-missing: 孙强 自 2026-10-23 起应交的汇报有 3 份没有交，最早是 2026-W43 的
       135 |   - id: sun.qiang
           |     ^
       提示： 请用 report 记录；plan due 列出这些，plan due --period ytd 列出全年的
    plan.yaml:170:5: 警告 report-missing: 杨帆 自 2026-10-23 起应交的汇报有 1 份没有交，最早是 2026-W44 的
       170 |   - id: yang.fan
           |     ^
       提示： 请用 report 记录；plan due 列出这些，plan due --period ytd 列出全年的
    years/2026.yaml:44:9: 警告 budget-over: 2026 年差旅费已支出 613340.00，到 2026-11 的预算为 565705.85
       44 |       - {category: travel, amount: 260000, season: sales, team: jiangsu}
          |         ^
       提示： plan budget 列出是谁支出、照此会怎样；请调高预算或节约开支
    years/2026.yaml:47:9: 警告 budget-over: 2026 年展会与推广已支出 244000.00，到 2026-11 的预算为 240000.00
       47 |       - {category: exhibition, amount: 240000, season: [0, 0, 2, 2, 0...
          |         ^
       提示： plan budget 列出是谁支出、照此会怎样；请调高预算或节约开支
    activities/2025-01.yaml:132:3: 警告 order-without-cost: 黄磊 的这笔订单成本未知
       132 | - {date: 2025-01-10, rep: huang.lei, kind: order, customer: nanqiao,...
           |   ^
       提示： 请在记录里写 cost，或在产品里写
    activities/2026-07.yaml:70:3: 警告 contact-overdue: 刘洋 有 3 个在手商机没有按时联络，这一个已超过 21 天
       70 | - {date: 2026-07-06, rep: liu.yang, kind: lead, customer: pinghu, dea...
          |   ^
       提示： 请联络并记录；plan due 列出全部
    activities/2026-07.yaml:204:3: 警告 contact-overdue: 陈静 有 1 个在手商机没有按时联络，这一个已超过 12 天
       204 | - {date: 2026-07-22, rep: chen.jing, kind: lead, customer: chenghuai...
           |   ^
       提示： 请联络并记录；plan due 列出全部
    activities/2026-07.yaml:284:3: 警告 contact-overdue: 孙强 有 4 个在手商机没有按时联络，这一个已超过 52 天
       284 | - {date: 2026-07-30, rep: sun.qiang, kind: lead, customer: langting,...
           |   ^
       提示： 请联络并记录；plan due 列出全部
    activities/2026-08.yaml:100:3: 警告 contact-overdue: 徐琳 有 2 个在手商机没有按时联络，这一个已超过 19 天
       100 | - {date: 2026-08-11, rep: huang.lei, kind: lead, customer: henglu, d...
           |   ^
       提示： 请联络并记录；plan due 列出全部
    activities/2026-09.yaml:241:3: 警告 contact-overdue: 周婷 有 1 个在手商机没有按时联络，这一个已超过 11 天
       241 | - {date: 2026-09-21, rep: zhou.ting, kind: lead, customer: zhiting, ...
           |   ^
       提示： 请联络并记录；plan due 列出全部
    activities/2026-09.yaml:326:3: 警告 stage-skipped: 张伟 的商机 d26-207 从需求确认直接到商务谈判
       326 | - {date: 2026-09-29, rep: zhang.wei, kind: stage, customer: tanxi, d...
           |   ^
       提示： 请补记中间的阶段，或改正阶段
    activities/2026-10.yaml:111:3: 警告 contact-overdue: 杨帆 有 2 个在手商机没有按时联络，这一个已超过 26 天
       111 | - {date: 2026-10-14, rep: yang.fan, kind: lead, customer: lanqi, dea...
           |   ^
       提示： 请联络并记录；plan due 列出全部
    0 个错误，13 个警告

All errors of a run together, with exit code 1:

    $ mkdir bad && cat > bad/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY}
    > years:
    >   2026: {target: -5, tarket: 3}
    > reps:
    >   - {id: li.na, name: 李娜, shar: 3}
    >   - {id: li.na, to: 2026-2-30}
    > END
    $ plan check -f bad
    plan.yaml:4:18: error out-of-range: "-5" is out of range
       4 |   2026: {target: -5, tarket: 3}
         |                  ^
       hint: write 0 or more
    plan.yaml:4:22: error unknown-key: "tarket" is no key of years
       4 |   2026: {target: -5, tarket: 3}
         |                      ^
       hint: write target
    plan.yaml:6:27: error unknown-key: "shar" is no key of reps
       6 |   - {id: li.na, name: 李娜, shar: 3}
         |                             ^
       hint: write share
    plan.yaml:7:10: error duplicate-id: li.na stands twice in reps
       7 |   - {id: li.na, to: 2026-2-30}
         |          ^
       other place: plan.yaml:6:10
       6 |   - {id: li.na, name: 李娜, shar: 3}
         |          ^
       hint: give each its own id, or keep one of them
    plan.yaml:7:21: error bad-date: 2026-02-30 does not exist
       7 |   - {id: li.na, to: 2026-2-30}
         |                     ^
       hint: the last day of that month is 2026-02-28
    5 errors, 0 warnings
    [1]
    $ plan check -f bad --format json --no-meta
    {
    "schema": "plan.check/1",
    "tables": [
    {"name": "findings",
    "columns": [
    {"key": "file", "title": "file", "type": "text", "unit": null},
    {"key": "line", "title": "line", "type": "count", "unit": null},
    {"key": "column", "title": "column", "type": "count", "unit": null},
    {"key": "severity", "title": "severity", "type": "id", "unit": null},
    {"key": "code", "title": "code", "type": "id", "unit": null},
    {"key": "text", "title": "text", "type": "text", "unit": null},
    {"key": "hint", "title": "hint", "type": "text", "unit": null}],
    "rows": [
    {"file": "plan.yaml", "line": 4, "column": 18, "severity": "error", "code": "out-of-range", "text": "\"-5\" is out of range", "hint": "write 0 or more"},
    {"file": "plan.yaml", "line": 4, "column": 22, "severity": "error", "code": "unknown-key", "text": "\"tarket\" is no key of years", "hint": "write target"},
    {"file": "plan.yaml", "line": 6, "column": 27, "severity": "error", "code": "unknown-key", "text": "\"shar\" is no key of reps", "hint": "write share"},
    {"file": "plan.yaml", "line": 7, "column": 10, "severity": "error", "code": "duplicate-id", "text": "li.na stands twice in reps", "hint": "give each its own id, or keep one of them"},
    {"file": "plan.yaml", "line": 7, "column": 21, "severity": "error", "code": "bad-date", "text": "2026-02-30 does not exist", "hint": "the last day of that month is 2026-02-28"}],
    "total": null}],
    "notes": []
    }
    [1]

A doubtful book has warnings; --strict makes them errors; the book can silence them:

    $ mkdir odd && cat > odd/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY}
    > years:
    >   2026: {target: 1200}
    > reps:
    >   - {id: a}
    >   - {id: b, from: 2026-05-01}
    > END
    $ plan check -f odd
    plan.yaml:7:19: warning ramp-missing: b joins on 2026-05-01 with a full target from the first month
       7 |   - {id: b, from: 2026-05-01}
         |                   ^
       hint: add ramp: [25%, 50%, 75%], or ramp: [100%] if that is meant
    0 errors, 1 warning
    $ plan check -f odd --strict -q
    plan.yaml:7:19: error ramp-missing: b joins on 2026-05-01 with a full target from the first month
       7 |   - {id: b, from: 2026-05-01}
         |                   ^
       hint: add ramp: [25%, 50%, 75%], or ramp: [100%] if that is meant
    [1]
    $ sed -i 's/CNY/CNY, ignore: [ramp-missing]/' odd/plan.yaml && plan check -f odd
    no errors, no warnings

A file that is broken may hold what others name: that they name it is not checked, and said:

    $ mkdir cut && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a, team: east}]\n' > cut/plan.yaml
    $ printf 'teams: [{id: west}\n' > cut/teams.yaml
    $ plan check -f cut
    teams.yaml:1:8: error unclosed-bracket: this bracket is not closed
       1 | teams: [{id: west}
         |        ^
       hint: close it behind its last entry
    1 error, 0 warnings
    a file could not be read to its end, so references were not all checked: mend it, check again
    [1]
    $ plan check -f cut -q | grep -c reference
    0
    [1]
    $ plan check -f cut --format json --no-meta | tail -3
    "notes": [
    {"code": "references-not-checked", "text": "a file could not be read to its end, so references were not all checked: mend it, check again"}]
    }
    $ printf 'teams: [{id: west}]\n' > cut/teams.yaml && plan check -f cut
    plan.yaml:3:22: error unknown-team: there is no team "east"
       3 | reps: [{id: a, team: east}]
         |                      ^
       hint: add to teams: in teams.yaml the line: - {id: east, name: ...}; or mend the id
    1 error, 0 warnings
    [1]

A table that this report does not have:

    $ mkdir tables && cd tables && plan init -q && plan check --table x; cd ..
    plan: this report has no table "x"
       hint: there are: findings

For a spreadsheet, and to be passed on:

    $ plan check -f odd --format csv
    file,line,column,severity,code,text,hint
    $ sed -i 's/, ignore: .ramp-missing.//' odd/plan.yaml
    $ plan check -f odd --format csv
    file,line,column,severity,code,text,hint
    plan.yaml,7,19,warning,ramp-missing,b joins on 2026-05-01 with a full target from the first month,"add ramp: [25%, 50%, 75%], or ramp: [100%] if that is meant"
    $ plan check -f odd --format md --no-meta
    # Check of the book

    | file | line | column | severity | code | text | hint |
    | --- | ---: | ---: | --- | --- | --- | --- |
    | plan.yaml | 7 | 19 | warning | ramp-missing | b joins on 2026-05-01 with a full target from the first month | add ramp: \[25%, 50%, 75%\], or ramp: \[100%\] if that is meant |
    $ plan check -f odd -o odd.json && plan check -f odd --table findings --lang zh
    plan.yaml:7:19: 警告 ramp-missing: b 于 2026-05-01 入职，第一个月就承担全额目标
       7 |   - {id: b, from: 2026-05-01}
         |                   ^
       提示： 请加上 ramp: [25%, 50%, 75%]；若确要如此，写 ramp: [100%]
    0 个错误，1 个警告
