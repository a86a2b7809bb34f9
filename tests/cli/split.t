plan split: the target on any axes.

fixture: demo

People and months; quarters are sums:

    $ cd demo && plan split --each quarter --no-meta
    临江流体华东销售部 · 2026 年目标
    单位：元

    人员     2026-Q1     2026-Q2     2026-Q3     2026-Q4 │  2026 全年    加码目标
    ─────────────────────────────────────────────────────┼───────────────────────
    陈静   1,399,600   1,789,100   1,588,400   2,054,100 │  6,831,200   7,172,700
    黄磊     870,900   1,113,200     630,600             │  2,614,700   2,745,400
    李娜   2,000,000   2,385,400   2,188,500   2,830,100 │  9,404,000   9,874,200
    刘洋     933,100   1,192,700   1,059,000   1,369,300 │  4,554,100   4,781,900
    孙强     559,900     715,600     635,400     821,600 │  2,732,500   2,869,100
    王芳           0           0           0           0 │          0           0
    吴昊      29,000     491,200     564,700     730,300 │  1,815,200   1,906,000
    徐琳     387,900     994,000     933,200   1,174,800 │  3,489,900   3,664,400
    杨帆   1,244,100   1,590,300   1,411,900   1,825,900 │  6,072,200   6,375,800
    张伟   1,399,600   1,789,100   1,679,800   2,114,700 │  6,983,200   7,332,400
    赵敏     995,300   1,272,200   1,270,700   1,643,300 │  5,181,500   5,440,600
    周婷     808,700      45,900     245,000   1,221,900 │  2,321,500   2,437,500
    ─────────────────────────────────────────────────────┼───────────────────────
    合计  10,628,100  13,378,700  12,207,200  15,786,000 │ 52,000,000  54,600,000

    注：加码目标：目标加码 5.0%，取整为 54,600,000

Teams as a tree, then teams and people with subtotals, in 万:

    $ plan split --by team --each half --no-meta
    临江流体华东销售部 · 2026 年目标
    单位：元

    团队              2026-H1     2026-H2 │  2026 全年    加码目标
    ──────────────────────────────────────┼───────────────────────
    江苏组          8,866,700   8,000,000 │ 16,866,700  17,710,000
                                          │
    浙沪组         15,140,100  19,993,200 │ 35,133,300  36,890,000
      浙沪组 本部   7,920,300   8,822,800 │ 16,743,100  17,580,300
      大客户组      7,219,800  11,170,400 │ 18,390,200  19,309,700
    ──────────────────────────────────────┼───────────────────────
    合计           24,006,800  27,993,200 │ 52,000,000  54,600,000

    注：加码目标：目标加码 5.0%，取整为 54,600,000
    $ plan split --by team,rep --each half --unit 万 --no-meta
    临江流体华东销售部 · 2026 年目标
    单位：万元

    团队                人员   2026-H1   2026-H2 │ 2026 全年   加码目标
    ─────────────────────────────────────────────┼─────────────────────
    江苏组              黄磊    198.41     63.06 │    261.47     274.54
    江苏组              刘洋    145.74           │    145.74     153.03
    江苏组              王芳      0.00      0.00 │      0.00       0.00
    江苏组              徐琳    138.19    210.80 │    348.99     366.44
    江苏组              张伟    318.87    379.45 │    698.32     733.24
    江苏组              周婷     85.46    146.69 │    232.15     243.75
    江苏组 小计                 886.67    800.00 │  1,686.67   1,771.00
                                                 │
    浙沪组                    1,514.01  1,999.32 │  3,513.33   3,689.00
      浙沪组 本部       陈静    318.87    364.25 │    683.12     717.27
      浙沪组 本部       刘洋     66.84    242.83 │    309.67     325.16
      浙沪组 本部       孙强    127.55    145.70 │    273.25     286.91
      浙沪组 本部       吴昊     52.02    129.50 │    181.52     190.60
      浙沪组 本部       赵敏    226.75           │    226.75     238.09
      浙沪组 本部 小计          792.03    882.28 │  1,674.31   1,758.03
                                                 │
      大客户组          李娜    438.54    501.86 │    940.40     987.42
      大客户组          杨帆    283.44    323.78 │    607.22     637.58
      大客户组          赵敏              291.40 │    291.40     305.97
      大客户组 小计             721.98  1,117.04 │  1,839.02   1,930.97
    ─────────────────────────────────────────────┼─────────────────────
    合计                      2,400.68  2,799.32 │  5,200.00   5,460.00

    注：加码目标：目标加码 5.0%，取整为 5,460.00

Products go down to months:

    $ plan split --by product --each half --no-meta
    临江流体华东销售部 · 2026 年目标
    单位：元

    产品              2026-H1        2026-H2 │     2026 全年       加码目标
    ─────────────────────────────────────────┼─────────────────────────────
    球阀         3,736,631.60   4,357,486.05 │  8,094,117.65   8,498,823.53
    蝶阀         5,137,868.46   5,991,543.30 │ 11,129,411.76  11,685,882.35
    离心泵       5,838,486.88   6,808,571.94 │ 12,647,058.82  13,279,411.76
    计量泵       2,802,473.70   3,268,114.54 │  6,070,588.24   6,374,117.65
    备件与维保   2,335,394.75   2,723,428.78 │  5,058,823.53   5,311,764.71
    智能调节阀   4,155,944.61   4,844,055.39 │  9,000,000.00   9,450,000.00
    ─────────────────────────────────────────┼─────────────────────────────
    合计        24,006,800.00  27,993,200.00 │ 52,000,000.00  54,600,000.00

    注：加码目标：目标加码 5.0%，取整为 54,600,000
    $ plan split --by product --each day
    plan: 产品只按月分解，不按 day 分解
       提示： 请写 --each month、quarter、half 或 year
    [2]

Long, for machines; a mover has a row per team, and nobody has rows outside the days there:

    $ plan split --by team,rep --format csv | head -4
    team,team_name,rep,rep_name,period,start,end,target,quota
    jiangsu,江苏组,huang.lei,黄磊,2026-01,2026-01-01,2026-01-31,298400.00,313300.00
    jiangsu,江苏组,huang.lei,黄磊,2026-02,2026-02-01,2026-02-28,200700.00,210800.00
    jiangsu,江苏组,huang.lei,黄磊,2026-03,2026-03-01,2026-03-31,371800.00,390300.00
    $ plan split --by company --each quarter --format json --no-meta
    {
    "schema": "plan.split/1",
    "tables": [
    {"name": "targets",
    "columns": [
    {"key": "company", "title": "公司", "type": "id", "unit": null},
    {"key": "period", "title": "期间", "type": "id", "unit": null},
    {"key": "start", "title": "首日", "type": "date", "unit": null},
    {"key": "end", "title": "末日", "type": "date", "unit": null},
    {"key": "target", "title": "目标", "type": "money", "unit": "CNY"},
    {"key": "quota", "title": "加码目标", "type": "money", "unit": "CNY"}],
    "rows": [
    {"company": "company", "period": "2026-Q1", "start": "2026-01-01", "end": "2026-03-31", "target": "10628100.00", "quota": "11159500.00"},
    {"company": "company", "period": "2026-Q2", "start": "2026-04-01", "end": "2026-06-30", "target": "13378700.00", "quota": "14047600.00"},
    {"company": "company", "period": "2026-Q3", "start": "2026-07-01", "end": "2026-09-30", "target": "12207200.00", "quota": "12817600.00"},
    {"company": "company", "period": "2026-Q4", "start": "2026-10-01", "end": "2026-12-31", "target": "15786000.00", "quota": "16575300.00"}],
    "total": null}],
    "notes": [
    {"code": "quota", "text": "加码目标：目标加码 5.0%，取整为 54,600,000"}]
    }

The quota's figures, a tier's:

    $ plan split --by company --quota --each year --no-meta
    临江流体华东销售部 · 2026 年加码目标
    单位：元

    公司                      2026
    ──────────────────────────────
    临江流体华东销售部  54,600,000

    注：加码目标：目标加码 5.0%，取整为 54,600,000
    $ plan split --by company --tier stretch --each year --no-meta
    临江流体华东销售部 · 2026 年目标，冲刺档
    单位：元

    公司                      2026
    ──────────────────────────────
    临江流体华东销售部  57,200,000

Weeks cross the ends of months and quarters, so that no sums stand among them:

    $ plan split --by company --each week --layout wide --format csv | head -1 | tr ',' '\n' | grep -v W
    company
    total
    quota

A name that only one thing has serves as its id:

    $ plan split --rep 李娜 --each week --format csv | sed -n '1p;12,14p'
    rep,rep_name,period,start,end,target,quota
    li.na,李娜,2026-W11,2026-03-09,2026-03-15,204545.45,214772.73
    li.na,李娜,2026-W12,2026-03-16,2026-03-22,204545.46,214772.73
    li.na,李娜,2026-W13,2026-03-23,2026-03-29,204545.45,214772.72

An overlay is laid over the book:

    $ printf 'years:\n  2026: {target: 6000万}\n' > ../more.yaml
    $ plan split --overlay ../more.yaml --by company --each half --no-meta
    临江流体华东销售部 · 2026 年目标
    单位：元

    公司                   2026-H1     2026-H2 │  2026 全年    加码目标
    ───────────────────────────────────────────┼───────────────────────
    临江流体华东销售部  27,491,700  32,508,300 │ 60,000,000  63,000,000

    注：加码目标：目标加码 5.0%，取整为 63,000,000

Into a file, by its extension:

    $ plan split --by company --each year -o out.csv && cat out.csv
    company,period,start,end,target,quota
    company,2026,2026-01-01,2026-12-31,52000000.00,54600000.00

What cannot be asked:

    $ plan split --by region
    plan: 目标不能按 region 分解
       提示： 它可用的维度：company, team, rep, product
    [2]
    $ plan split --by teem
    plan: 没有“teem”这个维度
       提示： 是不是 team？
    [2]
    $ plan split --by rep,rep
    plan: --by 把 rep 写了两次
       提示： 每个维度只写一次
    [2]
    $ plan split --year 2031
    plan: 账册里没有 2031 年
       提示： 现有 2025, 2026：用 --year 选择
    [2]
    $ plan split --tier nosuch
    plan: 2026 年没有“nosuch”这一档
       提示： 可用的有：challenge, stretch
    [2]
    $ plan split --rep li.nna
    plan: 人员里没有“li.nna”
       提示： 是不是 li.na？
    [2]

A file of the commit that has gone marks the footer, as a changed one does. Where there can be no
commit, the library that tells it is not started: libgit2 1.5.1 of Debian 12 reads the machine's
whole certificate store when it starts.

    $ mkdir ../kept && cd ../kept && plan init -q && printf 'teams: [{id: a}]\n' > more.yaml
    $ LD_DEBUG=files plan split 2>&1 | grep -c 'calling init.*libgit2'
    0
    [1]
    $ git init -q && git add . && git -c user.name=a -c user.email=a@b commit -qm a
    $ LD_DEBUG=files plan split 2>&1 | grep -c 'calling init.*libgit2'
    1
    $ plan split --format json | grep modified
    "modified": false,
    $ rm more.yaml && plan split --format json | grep modified
    "modified": true,

So is the one that writes spreadsheets, and what it brings with it, loaded where one is written.

    $ LD_DEBUG=files plan split --help 2>&1 | grep -c 'calling init.*\(libxlsxwriter\|libcrypto\)'
    0
    [1]
    $ LD_DEBUG=files plan split 2>&1 | grep -c 'calling init.*libxlsxwriter'
    0
    [1]
    $ LD_DEBUG=files plan split -o year.xlsx 2>&1 | grep -c 'calling init.*libxlsxwriter'
    1

What git itself calls no change is none: line ends and `$Id$` that it writes, and files that it leaves
out. Line ends that it would keep are one.

    $ git checkout -q more.yaml && git config uploadpack.allowFilter true
    $ marked() { plan split "$@" --format json | grep modified; }
    $ git -c core.autocrlf=true clone -q . ../crlf && git -C ../crlf config core.autocrlf true
    $ grep -c "$(printf '\r')" ../crlf/more.yaml; marked -f ../crlf
    1
    "modified": false,
    $ printf 'teams: [{id: a}]\r\n' >more.yaml; marked
    "modified": true,
    $ git checkout -q more.yaml; git clone -q . ../sparse
    $ git -C ../sparse sparse-checkout set --no-cone /plan.yaml; ls ../sparse; marked -f ../sparse
    plan.yaml
    "modified": false,
    $ printf '*.yaml ident\n' >.gitattributes; printf '# $Id$\n' >>more.yaml
    $ git add . && git -c user.name=a -c user.email=a@b commit -qm b; rm more.yaml
    $ git checkout -q more.yaml; grep -c 'Id: ' more.yaml; marked
    1
    "modified": false,
    $ printf '# more\n' >>more.yaml; marked; git checkout -q more.yaml
    "modified": true,

Nor does it run a program that changes files on their way, whose work git took down.

    $ git config filter.up.clean 'tr a-z A-Z' && git config filter.up.smudge 'tr A-Z a-z'
    $ printf 'up.yaml filter=up\n' >.gitattributes; printf 'regions: [{id: a}]\n' >up.yaml
    $ touch -d '1 minute ago' up.yaml; git add .; git -c user.name=a -c user.email=a@b commit -qm c
    $ git show HEAD:up.yaml; git status --short; marked
    REGIONS: [{ID: A}]
    "modified": false,
    $ printf 'regions: [{id: b}]\n' >up.yaml; marked
    "modified": true,

Files that git was told to take for unchanged are; what was staged of them is a change.

    $ git checkout -q up.yaml && git update-index --assume-unchanged plan.yaml
    $ cp plan.yaml ../was.yaml && printf '# edited\n' >>plan.yaml; git status --short; marked
    "modified": false,
    $ git update-index --no-assume-unchanged plan.yaml; marked
    "modified": true,
    $ git update-index --skip-worktree plan.yaml; git status --short; marked
    "modified": false,
    $ git config core.sparseCheckout true; git status --short; marked
     M plan.yaml
    "modified": true,
    $ git config --unset core.sparseCheckout; git update-index --no-skip-worktree plan.yaml
    $ git add plan.yaml && git update-index --assume-unchanged plan.yaml; marked
    "modified": true,
    $ git update-index --no-assume-unchanged plan.yaml; git reset -q --hard
    $ git update-index --assume-unchanged more.yaml; rm more.yaml; git status --short; marked
    "modified": false,
    $ git update-index --no-assume-unchanged more.yaml; git reset -q --hard

A repository that cannot be read is told of.

    $ git clone -q --filter=blob:none --sparse "file://$PWD" ../part && cd ../part
    $ git sparse-checkout set --no-cone /plan.yaml; plan split --format json | grep commit
    "commit": "unknown (libgit2 does not know this form of repository)",
    $ mkdir ../sha && cd ../sha && plan init -q && git init -q --object-format=sha256 && git add .
    $ git -c user.name=a -c user.email=a@b commit -qm a; plan split --format json | grep commit
    "commit": "unknown (libgit2 does not read sha256 repositories)",
    $ plan split --lang zh | grep -o 'git 提交：[^ ]* [^ ]* [^ ]* [^ ]*'
    git 提交：不详（libgit2 不能读 sha256 仓库）

A page to forward: the same figures, and nothing that runs or is loaded:

    $ cd ../demo && plan split --by team --each quarter -o split.html && head -n 3 split.html
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    $ plan split --by team --each quarter --no-meta --format html | grep 浙沪组
    <tr class="sub"><th scope="row" class="l">浙沪组</th><td>6,227,900</td><td>8,912,200</td><td>8,718,600</td><td>11,274,600</td><td class="t g">35,133,300</td><td class="t">36,890,000</td></tr>
    <tr><th scope="row" class="l i1">浙沪组 本部</th><td>2,983,800</td><td>4,936,500</td><td>3,847,500</td><td>4,975,300</td><td class="t g">16,743,100</td><td class="t">17,580,300</td></tr>
    $ plan split --format html | grep -c -e '<script' -e '://'
    0
    [1]

A target whose quota is no amount any more is refused in every report as in `plan check`:

    $ mkdir huge up short joined && printf 'format: 1\nbook: {currency: CNY, language: en}\nyears: {2026: {target: 2600000000000, over-assign: 300%%}}\nreps: [{id: ann}]\n' > huge/plan.yaml
    $ plan check -f huge/plan.yaml
    plan.yaml:3:52: error amount-overflow: a target raised to 400.0% is too large for an amount
       3 | years: {2026: {target: 2600000000000, over-assign: 300%}}
         |                                                    ^
       other place: plan.yaml:3:24
       3 | years: {2026: {target: 2600000000000, over-assign: 300%}}
         |                        ^
       hint: lower the target, or what it is raised by
    1 error, 0 warnings
    [1]
    $ plan split -f huge/plan.yaml
    plan.yaml:3:52: error amount-overflow: a target raised to 400.0% is too large for an amount
       3 | years: {2026: {target: 2600000000000, over-assign: 300%}}
         |                                                    ^
       other place: plan.yaml:3:24
       3 | years: {2026: {target: 2600000000000, over-assign: 300%}}
         |                        ^
       hint: lower the target, or what it is raised by
    [2]

Quotas given bottom-up: the company's months are the sum of the pins.

    $ printf 'format: 1\nbook: {currency: CNY, language: en}\nyears:\n  2026:\n    target: 1000\n    over-assign: 10%%\n    pins:\n' > up/plan.yaml
    $ printf '    - {rep: a, period: 2026-Q1, target: 50}\n    - {rep: a, period: 2026-Q2, target: 150}\n    - {rep: a, period: 2026-Q3, target: 100}\n    - {rep: a, period: 2026-Q4, target: 300}\n    - {rep: b, period: 2026-Q1, target: 50}\n    - {rep: b, period: 2026-Q2, target: 100}\n    - {rep: b, period: 2026-Q3, target: 100}\n    - {rep: b, period: 2026-Q4, target: 150}\nreps: [{id: a}, {id: b}]\n' >> up/plan.yaml
    $ plan split -f up/plan.yaml --by rep --each quarter --no-meta
    target 2026
    unit: CNY

    rep    2026-Q1  2026-Q2  2026-Q3  2026-Q4 │ year 2026      quota
    ──────────────────────────────────────────┼─────────────────────
    a           50      150      100      300 │       600        660
    b           50      100      100      150 │       400        440
    ──────────────────────────────────────────┼─────────────────────
    total      100      250      200      450 │     1,000      1,100

    note: quota: the target raised by 10.0%, in whole units: 1,100
    $ plan why company 2026-01 -f up/plan.yaml --no-meta
    why the company has this target in 2026-01
    unit: CNY

    Months
    month    how                  target
    ────────────────────────────────────
    2026-01  the sum of the pins   33.34

    Step by step
    month    step                                            source          amount
    ───────────────────────────────────────────────────────────────────────────────
    2026-01  everybody there is pinned: the sum of the pins  plan.yaml:8:41   33.34

    note: months are rounded; what rounding owes is carried on
    $ plan why a 2026-01 -f up/plan.yaml --quota --no-meta
    why a has this target in 2026-01 (quota)
    unit: CNY

    Months
    month    team           how                 target
    ──────────────────────────────────────────────────
    2026-01  (unallocated)  pinned for 2026-Q1   18.34

    Step by step
    month    step                            source          amount
    ───────────────────────────────────────────────────────────────
    2026-01  pin of a for 2026-Q1            plan.yaml:8:41   50.00
    2026-01  by season and presence: 33.33%                   16.67
    2026-01  raised to 110.0%                plan.yaml:6:18   18.34

    note: months are rounded; what rounding owes is carried on
    $ sed 's/target: 1000/target: 1200/' up/plan.yaml > short/plan.yaml
    $ plan check -f short/plan.yaml
    plan.yaml:8:41: error pins-leave-rest: everybody is pinned, and the pins make 1000.00 in 2026-01..2026-12, not 1200.00
       8 |     - {rep: a, period: 2026-Q1, target: 50}
         |                                         ^
       other place: plan.yaml:5:13
       5 |     target: 1200
         |             ^
       hint: let the pins add up to it, or write 1000.00 there
    1 error, 0 warnings
    [1]
    $ sed 's/target: 1000/target: 1500/; s/{id: b}/{id: b}, {id: c, to: 2026-06-30}/' up/plan.yaml > joined/plan.yaml
    $ plan check -f joined/plan.yaml
    plan.yaml:10:41: error pins-leave-rest: where everybody is pinned, in 2026-07..2026-12, the pins make 650.00: with the other months that is 1400.00, not 1500.00
       10 |     - {rep: a, period: 2026-Q3, target: 100}
          |                                         ^
       other place: plan.yaml:5:13
        5 |     target: 1500
          |             ^
       hint: let the pins add up to it, or add to the pins: {period: 2026-07..2026-12, target: 650.00}
    1 error, 0 warnings
    [1]

What is no ordinary file gets a report as it comes: standard output by its other name, between what
others write there, a pipe, and /dev/null, which stays what it is.

    $ plan init --demo passed -q
    $ { echo before; plan split -f passed --by company --each year --no-meta -o /dev/stdout | head -n 1; echo after; } >all; cat all
    before
    临江流体华东销售部 · 2026 年目标
    after
    $ mkfifo pipe; cat pipe >got & plan split -f passed --format csv -o pipe; wait; head -n 1 got
    rep,rep_name,period,start,end,target,quota
    $ plan split -f passed -o /dev/null; test -c /dev/null && echo a device
    a device
    $ plan split -f passed -o /dev/full
    plan: /dev/full：磁盘空间已满
    [2]

A book that plans only other years than today's: the nearest of them, and a note that says so; a year
that is asked for is that year or none:

    $ mkdir next && printf 'format: 1\nbook: {currency: CNY, language: en}\nyears: {2024: {target: 600}, 2027: {target: 1200, season: {months: [6, 4, 9, 8, 8, 9, 7, 7, 9, 10, 11, 12]}}}\nreps: [{id: ann}]\n' > next/plan.yaml
    $ plan split -f next --as-of 2026-12-01 --each year --no-meta
    target 2027
    unit: CNY

    rep   2027
    ──────────
    ann  1,200

    note: the book plans no year 2026: this is 2027
    $ plan split -f next --as-of 2025-06-30 --each year --no-meta
    target 2024
    unit: CNY

    rep  2024
    ─────────
    ann   600

    note: the book plans no year 2025: this is 2024
    $ plan why company -f next --as-of 2026-12-01 --no-meta
    why the company has this target in 2027
    unit: CNY

    Months
    month    how                  target
    ────────────────────────────────────
    2027-01  the company's month      72
    2027-02  the company's month      48
    2027-03  the company's month     108
    2027-04  the company's month      96
    2027-05  the company's month      96
    2027-06  the company's month     108
    2027-07  the company's month      84
    2027-08  the company's month      84
    2027-09  the company's month     108
    2027-10  the company's month     120
    2027-11  the company's month     132
    2027-12  the company's month     144
    ────────────────────────────────────
    total                          1,200

    Step by step
    month    step                          source          amount
    ─────────────────────────────────────────────────────────────
    2027-01  the company's target          plan.yaml:3:45   1,200
    2027-01  by season: 6 of 100, 6.00%    plan.yaml:3:69      72
    2027-02  the company's target          plan.yaml:3:45   1,200
    2027-02  by season: 4 of 100, 4.00%    plan.yaml:3:69      48
    2027-03  the company's target          plan.yaml:3:45   1,200
    2027-03  by season: 9 of 100, 9.00%    plan.yaml:3:69     108
    2027-04  the company's target          plan.yaml:3:45   1,200
    2027-04  by season: 8 of 100, 8.00%    plan.yaml:3:69      96
    2027-05  the company's target          plan.yaml:3:45   1,200
    2027-05  by season: 8 of 100, 8.00%    plan.yaml:3:69      96
    2027-06  the company's target          plan.yaml:3:45   1,200
    2027-06  by season: 9 of 100, 9.00%    plan.yaml:3:69     108
    2027-07  the company's target          plan.yaml:3:45   1,200
    2027-07  by season: 7 of 100, 7.00%    plan.yaml:3:69      84
    2027-08  the company's target          plan.yaml:3:45   1,200
    2027-08  by season: 7 of 100, 7.00%    plan.yaml:3:69      84
    2027-09  the company's target          plan.yaml:3:45   1,200
    2027-09  by season: 9 of 100, 9.00%    plan.yaml:3:69     108
    2027-10  the company's target          plan.yaml:3:45   1,200
    2027-10  by season: 10 of 100, 10.00%  plan.yaml:3:69     120
    2027-11  the company's target          plan.yaml:3:45   1,200
    2027-11  by season: 11 of 100, 11.00%  plan.yaml:3:69     132
    2027-12  the company's target          plan.yaml:3:45   1,200
    2027-12  by season: 12 of 100, 12.00%  plan.yaml:3:69     144

    note: months are rounded; what rounding owes is carried on
    note: the book plans no year 2026: this is 2027
    $ plan document -f next --as-of 2026-12-01 --table summary --no-meta
    sales plan 2027
    unit: CNY

    Fiscal year 2027 (2027-01-01 to 2027-12-31): target 1,200 CNY.

    target  year before  growth  people with a target
    ─────────────────────────────────────────────────
     1,200          n/a     n/a                     1
    n/a: no sales are known of the year before

    note: left out: year before, so far (no sales are known of the year before)
    note: the book plans no year 2026: this is 2027
    $ plan document --review -f next --as-of 2026-12-01
    plan: the year 2027 has not begun on 2026-12-01: there is nothing to review
       hint: choose with --year, or leave --review out for the plan
    [2]
    $ plan status -f next --as-of 2026-12-01 --measures target,sales --no-meta
    status 2026-12

    note: nothing is recorded yet: log what was done, as plan log visit rep=ann customer=ID, or plan log
    alone, which asks; totals of earlier years go under history:
    note: 2026 has no plan; that of 2027 is shown by plan split --year 2027
    $ plan split -f next --as-of 2026-12-01 --year 2026
    plan: the book has no year 2026
       hint: it has 2024, 2027: choose with --year
    [2]

A tier by the name that reports give it:

    $ plan split -f ../demo --by company --tier 冲刺 --each year --no-meta
    临江流体华东销售部 · 2026 年目标，冲刺档
    单位：元

    公司                      2026
    ──────────────────────────────
    临江流体华东销售部  57,200,000
    $ plan split -f ../demo --by company --tier challenge --each year --no-meta
    临江流体华东销售部 · 2026 年目标，挑战档
    单位：元

    公司                      2026
    ──────────────────────────────
    临江流体华东销售部  62,400,000
    $ plan why company 2026-03 -f ../demo --tier stretch --table months --no-meta
    公司 在 2026-03 的目标从何而来（冲刺）
    单位：元

    月份     方式           目标
    ────────────────────────────
    2026-03  公司当月  5,242,500

    注：各月取整，取整的零头结转到以后

Without a country, and no days of its own, a public holiday is a day like any other; where days or
weeks are shown, a note says so:

    $ mkdir plain && printf 'format: 1\nbook: {currency: GBP, language: en}\nyears: {2026: {target: 365}}\nreps: [{id: ann}]\n' > plain/plan.yaml
    $ plan split -f plain --each week --no-meta | tail -2
    note: the book names no country: public holidays carry targets as other days do (book.country, or
    the days in calendar)
    $ plan split -f plain --each month --no-meta | grep -c country
    0
    [1]
    $ printf 'calendar: [{date: 2026-12-25, work: false, name: Christmas}]\n' >> plain/plan.yaml
    $ plan split -f plain --each week --no-meta | grep -c country
    0
    [1]
