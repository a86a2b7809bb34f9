What people type in an id's place: the id, a name that only one thing has, or the beginning of
either where only one thing's begins so.

    $ mkdir -p two/activities && cat > two/plan.yaml <<'END'
    > format: 1
    > book: {currency: CNY}
    > teams: [{id: east, name: 华东一组}, {id: north, name: 华北组}]
    > reps:
    >   - {id: li.na, name: 李娜, team: east}
    >   - {id: liu.yang, name: 刘洋, team: north}
    >   - {id: chen.a, name: 陈静, team: north}
    >   - {id: chen.b, name: 陈静, team: north}
    > customers: [{id: huaxin, name: 华新电子, owner: li.na}]
    > years: {2026: {target: 1200}}
    > END
    $ for rep in li.na 李娜 李 li. liu 刘; do plan split -f two --rep $rep --each year --format csv | sed 1d; done
    li.na,李娜,2026,2026-01-01,2026-12-31,300.00,
    li.na,李娜,2026,2026-01-01,2026-12-31,300.00,
    li.na,李娜,2026,2026-01-01,2026-12-31,300.00,
    li.na,李娜,2026,2026-01-01,2026-12-31,300.00,
    liu.yang,刘洋,2026,2026-01-01,2026-12-31,300.00,
    liu.yang,刘洋,2026,2026-01-01,2026-12-31,300.00,
    $ plan split -f two --rep li --each year
    plan: several reps begin with "li"
       hint: name one by its id: li.na, liu.yang
    [2]
    $ plan split -f two --rep 陈静 --each year
    plan: several reps are named "陈静"
       hint: name one by its id: chen.a, chen.b
    [2]
    $ plan split -f two --rep 陈 --each year --lang zh
    plan: 有几个人员都以“陈”开头
       提示： 请用编号指明：chen.a, chen.b
    [2]
    $ plan split -f two --rep 王 --each year
    plan: there are no reps named "王"
       hint: there are: chen.a, 陈静, chen.b, 陈静, li.na, 李娜, liu.yang, 刘洋
    [2]
    $ plan split -f two --team 华 --each year
    plan: several teams begin with "华"
       hint: name one by its id: east, north
    [2]
    $ plan customers -f two 华新 --no-meta | head -n 1
    华新电子
    $ plan why -f two 李 2026 --no-meta | head -n 1
    why 李娜 has this target in 2026
    $ plan split -f two --rep '' --each year
    plan: --rep needs a value: LIST
    [2]

A record takes a whole name; in a file it is an error whose hint is the id:

    $ cat > two/activities/2026-11.yaml <<'END'
    > activities:
    > - {date: 2026-11-20, rep: 李娜, kind: visit, customer: 华新电子}
    > - {date: 2026-11-20, rep: 陈静, kind: visit, customer: huaxin}
    > END
    $ plan check -f two
    activities/2026-11.yaml:2:27: error unknown-rep: there is no rep "李娜"
       2 | - {date: 2026-11-20, rep: 李娜, kind: visit, customer: 华新电子}
         |                           ^
       hint: write li.na
    activities/2026-11.yaml:2:54: error unknown-customer: there is no customer "华新电子"
       2 | - {date: 2026-11-20, rep: 李娜, kind: visit, customer: 华新电子}
         |                                                        ^
       hint: write huaxin
    activities/2026-11.yaml:3:27: error unknown-rep: there is no rep "陈静"
       3 | - {date: 2026-11-20, rep: 陈静, kind: visit, customer: huaxin}
         |                           ^
       hint: add to reps: the line: - {id: 陈静, name: ...}; or mend the id
    3 errors, 0 warnings
    [1]
    $ printf 'format: 1\nbook: {currency: CNY, language: zh}\nteams: [{id: east, name: 华东一组}]\nreps: [{id: li.na, name: 李娜, team: 华东一组}]\n' > two/plan.yaml && plan check -f two 2>&1 | head -n 4
    plan.yaml:4:36: 错误 unknown-team: 没有这个团队："华东一组"
       4 | reps: [{id: li.na, name: 李娜, team: 华东一组}]
         |                                      ^
       提示： 请改为 east
