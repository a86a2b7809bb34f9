plan approval: what was agreed, and that it does not drift.
fixture: demo

    $ cd demo; plan approval list --no-meta --lang en
    临江流体华东销售部 · approvals

    subject                          content                      state          to be approved by
    ──────────────────────────────────────────────────────────────────────────────────────────────
    targets.2025                     targets of 2025              not submitted  陈国栋
    budget.2025                      budget of 2025               not submitted  陈国栋
    document.2025                    texts of the plan of 2025    not submitted  陈国栋
    targets.2026                     targets of 2026              not submitted  陈国栋
    budget.2026                      budget of 2026               not submitted  何慧
    scorecard.2026                   scorecard of 2026            not submitted  陈国栋
    document.2026                    texts of the plan of 2026    not submitted  陈国栋
    policy-document.prices           policy: 报价与折扣审批权限   not submitted  陈国栋
    policy-document.visits           policy: 客户拜访管理办法     not submitted  陈国栋
    move.liu.yang.2026-05-18         move of 刘洋 on 2026-05-18   not submitted  陈国栋
    move.zhao.min.2026-07-01         move of 赵敏 on 2026-07-01   not submitted  陈国栋
    nomination.zhang.wei.2027-01-01  nomination of 张伟 for 江苏  not submitted  陈国栋
                                     组组长
    nomination.yang.fan.2026-10-01   nomination of 杨帆 for 大客  not submitted  陈国栋
                                     户经理
    $ plan approval submit targets.2026 --by 王芳 --comment 请审批 --lang en
    targets.2026: submitted by wang.fang
    to be approved by 陈国栋: plan approval approve targets.2026 --by 陈国栋
    what is submitted: approvals/targets.2026.88d16d67dc58.txt
    head: 505cf82596161ed247b9bace521e18c11c5b566d6f71ce25a61adee341a5eaef
    $ plan approval submit targets.2026 --by wang.fang --lang en
    plan: targets.2026 is submitted already, by wang.fang
       hint: wang.fang may withdraw it
    [2]

Only the approver approves, and never what he submitted.

    $ plan approval approve targets.2026 --by wang.fang --lang en
    plan: wang.fang does not approve targets.2026
       hint: 陈国栋 does (book.superior, book.approvers)
    [2]
    $ plan approval withdraw targets.2026 --by li.na --lang en
    plan: only wang.fang may withdraw targets.2026
       hint: who approves may reject it
    [2]
    $ plan approval approve targets.2026 --by 陈国栋
    targets.2026：已批准，经办人 陈国栋
    末条摘要：a198b4af368c86edfccaa7ecd14b72b6c445692b6331ed4be77c34d48b2abac0
    $ plan approval approve targets.2026 --by 陈国栋 --lang en
    plan: targets.2026 is not submitted: the last that was done is approve
       hint: submit it first: plan approval submit targets.2026 --by NAME
    [2]
    $ plan approval submit targets.2026 --by wang.fang --lang en
    plan: targets.2026 is approved as it is
    [2]
    $ plan approval submit targets.2062 --by wang.fang --lang en
    plan: there is nothing to approve called "targets.2062"
       hint: did you mean targets.2026?
    [2]
    $ plan approval submti budget.2026 --by wang.fang --lang en
    plan: approval does not know "submti"
       hint: did you mean submit?
    [2]
    $ plan approval submit budget.2026 --lang en
    plan: it is not said who does it
       hint: add --by NAME
    [2]
    $ plan approval submit budget.2026 --by wang.fagn -q --lang en
    plan: wang.fagn is no rep, so a name from outside; was wang.fang meant?
    $ plan approval reject budget.2026 --by 何慧 --comment 偏高 -q
    $ plan approval submit budget.2026 --by 何慧 -q
    $ plan approval approve budget.2026 --by 何慧 --lang en
    plan: 何慧 submitted budget.2026 and cannot approve it too
       hint: another person submits it, or book.approvers names another one
    [2]
    $ plan approval withdraw budget.2026 --by 何慧 -q
    $ tail -n 3 approvals.yaml | cut -c 1-70
      - {id: a870283406f1db8cf, subject: budget.2026, digest: "5912ab5652f
      - {id: abaaf94ebf4344461, subject: budget.2026, digest: "5912ab5652f
      - {id: aaf35d0cfac42d86e, subject: budget.2026, digest: "5912ab5652f
    $ ls approvals
    budget.2026.5912ab5652ff.txt
    targets.2026.88d16d67dc58.txt
    $ head -n 9 approvals/targets.2026.*.txt
    plan-subject 1
    subject: targets.2026
    currency: CNY
    target: 52000000.00
    over-assign: 0.05
    tier challenge: 1.2
    tier stretch: 1.1
    total 2026-01: 3462200.00
    total 2026-02: 2400000.00
    $ plan approval verify --lang en
    6 records, 0 of them signed: nothing is wrong
    head: 4e6fa6031368c987dd7a69a3d8e32187bbd9266cefcfffe1e6757d98eef26968

What means the same voids nothing; a change of meaning is told, and the exit code stays.

    $ sed -i 's/target: 5200万 /target: 52000000/; s/^ *# .*//' years/2026.yaml; plan approval list --format csv --table approvals | grep targets.2026
    targets.2026,approved,陈国栋,2026-11-23T00:00:00+08:00,陈国栋,
    $ sed -i 's/target: 52000000/target: 5300万/' years/2026.yaml; plan split --by company --each year --no-meta --lang en
    临江流体华东销售部 · target 2026
    unit: CNY

    company                   2026 │      quota
    ───────────────────────────────┼───────────
    临江流体华东销售部  53,000,000 │ 55,650,000

    note: quota: the target raised by 5.0%, in whole units: 55,650,000
    note: targets.2026 was changed since 陈国栋 approved it on 2026-11-23: the year's total: 52,000,000
    CNY -> 53,000,000 CNY; target of the year: 52,000,000 CNY -> 53,000,000 CNY; 陈静: 6,508,600 CNY ->
    6,674,200 CNY; 黄磊: 2,304,000 CNY -> 2,343,000 CNY; 李娜: 7,404,000 CNY -> 7,593,700 CNY; and 13
    more
    $ plan status --by company --no-meta --lang en | tail -n 2
    6,674,200 CNY; 黄磊: 2,304,000 CNY -> 2,343,000 CNY; 李娜: 7,404,000 CNY -> 7,593,700 CNY; and 13
    more
    $ plan approval list --no-meta --lang en --table changes
    临江流体华东销售部 · approvals

    targets.2026: the year's total: 52,000,000 CNY -> 53,000,000 CNY
    targets.2026: target of the year: 52,000,000 CNY -> 53,000,000 CNY
    targets.2026: 陈静: 6,508,600 CNY -> 6,674,200 CNY
    targets.2026: 黄磊: 2,304,000 CNY -> 2,343,000 CNY
    targets.2026: 李娜: 7,404,000 CNY -> 7,593,700 CNY
    targets.2026: and 13 more

    note: head: 4e6fa6031368c987dd7a69a3d8e32187bbd9266cefcfffe1e6757d98eef26968
    $ plan approval list --format csv | grep targets.2026
    targets.2026,void,陈国栋,2026-11-23T00:00:00+08:00,陈国栋,
    $ plan check -q --lang en | grep approval-
    approvals.yaml:3:5: warning approval-void: targets.2026 was changed since 陈国栋 approved it on 2026-11-23
    $ plan approval submit targets.2026 --by wang.fang -q; sed -i 's/target: 5300万/target: 5400万/' years/2026.yaml; plan approval approve targets.2026 --by 陈国栋 --lang en
    plan: targets.2026 is not what wang.fang submitted: it was changed since
       hint: let wang.fang withdraw it and submit it again as it is now
    [2]
    $ plan split --overlay overlays/raise.yaml --by company --each year --no-meta --lang en | grep -c 'was changed since'
    0
    [1]

The warning stays while it waits for approval anew; what is changed meanwhile is told too; so is a turned down one:

    $ plan check -q --lang en | grep -A 3 -e approval-void -e submission-changed | grep -v '|'
    approvals.yaml:3:5: warning approval-void: targets.2026 was changed since 陈国栋 approved it on 2026-11-23
       hint: it is submitted: plan approval approve targets.2026 --by NAME
    approvals.yaml:8:5: warning submission-changed: targets.2026 was changed since wang.fang submitted it on 2026-11-23
       hint: let wang.fang withdraw it and submit it again as it is now
    $ plan approval reject targets.2026 --by 陈国栋 -q; plan check -q --lang en | grep -c -e approval-void -e submission-changed
    1

A transfer and a nomination; a policy is its text too.

    $ for one in move.zhao.min.2026-07-01 nomination.yang.fan.2026-10-01 policy-document.visits; do plan approval submit $one --by wang.fang -q; plan approval approve $one --by 陈国栋 -q; done
    $ sed -i 's/name: 客户拜访管理办法/name: 客户拜访办法/' training.yaml; echo 每月至少两次。 >> policies/visits.md; plan approval list --no-meta --table changes | grep -v targets
    临江流体华东销售部 · 报批

    policy-document.visits：名称：客户拜访管理办法 → 客户拜访办法
    policy-document.visits：文本：文字有改动

    注：末条摘要：f1fe25bd688ec1251c9d893f0dcde48b4e0e8dd69c45958c8c7cf6ca68d113f1
    $ plan approval list --format json --no-meta | grep -A 1 policy-document.visits | head -n 2
    {"subject": "policy-document.visits", "state": "void", "by": "陈国栋", "at": "2026-11-23T00:00:00+08:00", "approver": "陈国栋", "comment": null},
    {"subject": "move.liu.yang.2026-05-18", "state": "none", "by": null, "at": null, "approver": "陈国栋", "comment": null},
    $ grep -v yang.fan training.yaml > less; mv less training.yaml; plan approval list --no-meta --lang en --table changes | grep nomination
    nomination.yang.fan.2026-10-01: the book has it no more

A period is closed when it is over; what comes later is told as restated.

    $ plan approval close 2026-11 --by wang.fang --lang en
    plan: 2026-11 is not over: its last day is 2026-11-30
       hint: close it from 2026-12-01 on
    [2]
    $ plan approval close 上月 --by wang.fang
    period.2026-10：已关账，经办人 wang.fang
    末条摘要：e78c0b61317c141000d27f4b3b597f8f167562171367f23170d6e3e4f95ed5ff
    $ plan approval close 2026-10 --by wang.fang --lang en
    plan: 2026-10 is closed already, and its figures are the same
    [2]
    $ plan rates --period 2026-10 --by company --measures sales --no-meta --lang en | tail -n 1
    note: closed on 2026-11-23 by 王芳; the same since
    $ plan log order rep=li.na customer=jianglan date=2026-10-30 amount=1200.50 order=GL1 -q > logged; plan rates --period 2026-10 --by company --measures sales --no-meta --lang en | tail -n 1
    +1 (李娜 +1)
    $ plan summary --period 2026-10 --no-meta --lang en | tail -n 3
    more
    note: closed on 2026-11-23 by 王芳; restated since: sales +1,200.50 CNY (李娜 +1,200.50 CNY); orders
    +1 (李娜 +1)
    $ plan approval close 2026-Q3 --by wang.fang -q; sed -i '0,/kind: expense/{/kind: expense/d}' activities/2026-09.yaml; plan status --period 2026-Q3 --by company --no-meta | tail -n 3
    目标：52,000,000 元 → 54,000,000 元；陈静：6,508,600 元 → 6,839,900 元；黄磊：2,103,300 元 →
    2,181,400 元；李娜：7,404,000 元 → 7,783,500 元；另有 13 处
    注：2026-11-23 由 王芳 关账；后有重述：费用 -8,960 元（徐琳 -8,960 元）
    $ plan rates --period 2026-Q4 --by company --measures sales --no-meta --lang en | grep -c closed
    0
    [1]
    $ plan approval close 2026-10 --by wang.fang -q; plan approval verify --lang en
    17 records, 0 of them signed: nothing is wrong
    head: 5645aabae122deb63f825728c9478614252a4491952f08e548ddbb00525cd25d

Tampering is named at the record, and by the exit code.

    $ cp approvals.yaml kept; sed -i 's/偏高/很好/' approvals.yaml; plan approval verify --lang en
    approvals.yaml:5:5: error approval-edited: this record does not say what it said when it was written
       5 |   - {id: a870283406f1db8cf, subject: budget.2026, digest: "5912ab5652f...
         |     ^
       hint: bring it back from git's history: plan approval alone writes records
    1 error, 0 warnings
    [1]
    $ plan approval submit scorecard.2026 --by wang.fang --lang en
    approvals.yaml:5:5: error approval-edited: this record does not say what it said when it was written
       5 |   - {id: a870283406f1db8cf, subject: budget.2026, digest: "5912ab5652f...
         |     ^
       hint: bring it back from git's history: plan approval alone writes records
    [2]
    $ plan split --by company --each year --no-meta > /dev/null
    $ sed '3d' kept > approvals.yaml; plan approval verify --lang en | grep -v 'id:' | grep -v '|  *^'
    approvals.yaml:3:5: error approval-chain: this record does not follow the one before it: one was changed or is missing
       other place: approvals.yaml:2:5
       hint: bring the file back from git's history
    1 error, 0 warnings
    $ sed '$d' kept > approvals.yaml; plan approval verify --lang en | tail -n 2
       hint: bring the file back from git's history
    1 error, 0 warnings
    $ plan approval verify --head 0123456789 --lang en | grep -v '|'
    approvals.yaml:17:5: error approval-head: the record does not end with 0123456789
       hint: records behind this one are gone, or others came: compare with git's history
    closed/2026-10.yaml:2:5: error closed-edited: these are not the figures with which 2026-10 was closed
       other place: approvals.yaml:16:5
       hint: bring the file back from git's history
    2 errors, 0 warnings
    $ sed 's/action: reject/action: rejct/' kept > approvals.yaml; plan approval verify --format csv | cut -d, -f 1-5
    file,line,column,severity,code
    approvals.yaml,5,5,error,approval-edited
    approvals.yaml,5,135,error,bad-choice
    approvals.yaml,9,5,error,approval-edited
    approvals.yaml,9,136,error,bad-choice
    $ cp kept approvals.yaml; sed -i 's/sales: 5/sales: 6/' closed/2026-10.yaml; plan approval verify --format csv | cut -d, -f 1-5
    file,line,column,severity,code
    closed/2026-10.yaml,2,5,error,closed-edited

A cut end shows in git's history, though the cut was committed too:

    $ cp kept approvals.yaml; git checkout -q closed 2> /dev/null; sed -i 's/sales: 6/sales: 5/' closed/2026-10.yaml; git init -q
    $ commit() { git add -A && git -c user.name=a -c user.email=a@b commit -qm "$1"; }
    $ commit all && plan approval verify --lang en | grep -c error
    0
    [1]
    $ sed -i '$d' approvals.yaml && rm closed/2026-10.yaml && plan approval verify --lang en | grep -v '|' | sed 's/\(commit\|show\) [0-9a-f]*/\1 ID/'
    approvals.yaml:16:5: error closed-edited: the figures of 2026-10 are gone: closed/2026-10.yaml
       hint: bring the file back from git's history
    approvals.yaml:17:5: error approval-head: commit ID holds the record a63fd684f80e350ce (close period.2026-10, by wang.fang), which is gone
       hint: put it back: git show ID:./approvals.yaml
    2 errors, 0 warnings
    $ commit cut; plan approval verify --format csv | cut -d, -f 1-5
    file,line,column,severity,code
    approvals.yaml,16,5,error,closed-edited
    approvals.yaml,17,5,error,approval-head
    $ plan approval verify --at HEAD~1 --lang en | grep -c error
    0
    [1]

A new superior finds what was agreed before as it was, and approves what comes next:

    $ cp kept approvals.yaml; git checkout -q HEAD~1 -- closed; sed -i 's/^  superior: .*/  superior: 刘德/' plan.yaml
    $ plan approval verify --lang en | grep error
    approvals.yaml:3:149: error approval-person: 陈国栋 does not approve targets.2026
    approvals.yaml:9:148: error approval-person: 陈国栋 does not approve targets.2026
    approvals.yaml:11:161: error approval-person: 陈国栋 does not approve move.zhao.min.2026-07-01
    approvals.yaml:13:167: error approval-person: 陈国栋 does not approve nomination.yang.fan.2026-10-01
    approvals.yaml:15:159: error approval-person: 陈国栋 does not approve policy-document.visits
    5 errors, 0 warnings
    $ plan approval submit scorecard.2026 --by chen.jing --lang en | head -n 1
    scorecard.2026: submitted by chen.jing
    $ plan approval approve scorecard.2026 --by 刘德 --lang en | head -n 1
    scorecard.2026: approved by 刘德

What nobody can read nobody agrees to:

    $ sed -i 's/file: policies\/prices.md/file: policies\/none.md/' training.yaml; plan approval submit policy-document.prices --by chen.jing --lang en 2>&1 | grep -v '|'
    training.yaml:13:41: error unreadable: policies/none.md cannot be read, so nobody can agree to it
       hint: put the file below the book's folder, or leave file: out
    $ plan approval submit targets.2026 --by "$(printf 'a\nb')" --lang en
    plan: "a\x0ab" is no name
       hint: write it in one line
    [2]

What was approved and is gone from the book is listed, and nothing is asked of it:

    $ sed -i '/id: visits/d' training.yaml; plan approval list --lang en --no-meta --width 120 | grep visits
    policy-document.visits           no longer in the book        void            陈国栋   2026-11-23  刘德
    policy-document.visits: the book has it no more
    $ plan check -q --lang en | grep -c 'policy-document.visits was changed'
    0
    [1]

A plan's document says which approval holds no more, and people which move was another one; products' shares are
agreed as well:

    $ cd ..; rm -rf again; cp -r demo again; cd again; rm -rf approvals.yaml approvals closed; sed -i 's/^  superior: .*/  superior: 陈国栋/' plan.yaml
    $ for one in targets.2026 scorecard.2026 move.zhao.min.2026-07-01; do plan approval submit $one --by wang.fang -q; plan approval approve $one --by 陈国栋 -q; done
    $ sed -i 's/share: 22}/share: 9}/' products.yaml
    $ plan document --table approval --no-meta --width 100 | sed -n '6,11p'
    事项        状态              审批人  经办人  经办时间          意见
    ────────────────────────────────────────────────────────────────────
    目标        批准后有改动      陈国栋  陈国栋  2026-11-23 00:00
    费用预算    尚未报批          何慧
    绩效考核    已批准（未核对）  陈国栋  陈国栋  2026-11-23 00:00
    计划书文字  尚未报批          陈国栋
    $ plan approval list --table changes --no-meta | grep -o '球阀：[0-9,.]* 元'
    球阀：8,470,588.23 元
    $ plan check -q --lang en | grep -v '|' | grep approval-void
    approvals.yaml:3:5: warning approval-void: targets.2026 was changed since 陈国栋 approved it on 2026-11-23
    $ sed -i 's/{date: 2026-07-01, team: zhehu-key}/{date: 2026-07-01, team: jiangsu}/' plan.yaml; plan people --no-meta --lang en | grep -A 1 'was changed'
    note: move.zhao.min.2026-07-01 was changed since 陈国栋 approved it on 2026-11-23: new team: 大客户
    组 -> 江苏组
    $ plan people zhao.min --no-meta | grep 'move.zhao.min'; plan people li.na --no-meta | grep -c 'move.zhao.min'
    注：move.zhao.min.2026-07-01 自 陈国栋 于 2026-11-23 批准后有改动：新团队：大客户组 → 江苏组
    0
    [1]
