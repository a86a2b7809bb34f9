plan --complete: what shells ask while somebody types. The shells themselves are tried by
tests/completions.

fixture: demo

Ids with their names; a name that was begun leads to its id, or is completed as the name:

    $ cd demo && plan --complete split --rep l
    li.na	李娜
    liu.yang	刘洋
    $ plan --complete split --rep 李
    li.na	李娜
    $ plan --complete=names split --rep 李
    李娜	li.na

Of several names that begin so, the names; who stands in the list already is not offered again:

    $ mkdir -p two && printf 'format: 1\nbook: {currency: CNY}\ncustomers: [{id: huabei, name: 华北水务}, {id: huadong, name: 华东水务}, {id: hualong, name: 龙华电子}]\n' > two/plan.yaml
    $ plan --complete -f two customers 华
    华北水务	huabei
    华东水务	huadong
    $ plan --complete -f two customers 华东
    huadong	华东水务
    $ plan --complete rates --rep 李娜,li
    李娜,liu.yang	刘洋
    $ plan --complete split --team=jiangsu,zhehu-
    --team=jiangsu,zhehu-key	大客户组
    $ plan --complete customers 江
    jianglan	江澜水务集团
    $ plan --complete why company 2026-H
    2026-H1	2026-01-01..2026-06-30
    2026-H2	2026-07-01..2026-12-31

A list does not name a thing twice, an option that was given does not come again:

    $ plan --complete split --by team,rep,
    team,rep,company	公司
    team,rep,product	产品
    $ plan --complete split --quota --q
    --quiet	只要数据：不要页脚，没有问题时不说话

The axes that the verb takes:

    $ plan --complete pipeline --by '' | cut -f1 | paste -sd' '
    company team rep product group region customer industry level source stage segment
    $ plan --complete rates --by c
    company	公司
    customer	客户
    category	费用类别
    $ plan --complete pipeline --p | cut -f2
    商机覆盖的期间，已结案商机只看这个期间跳过的阶段；默认 this-quarter
    只看这些产品
    html 和 xlsx 里也显示电话和邮箱

What is told to hold where an option is not given does hold:

    $ for verb in split status rates summary pipeline customers; do
    >   plan $verb --no-meta > without
    >   for option in --period --by --each; do
    >     word=$(plan --complete --lang en $verb $option | sed -n 's/.*; else //p')
    >     [ -n "$word" ] && plan $verb $option $word --no-meta | cmp - without && echo $verb $option $word
    >   done
    > done; rm without
    split --by rep
    split --each month
    status --period this-month
    status --by rep
    rates --period this-month
    rates --by rep
    summary --period last-week
    pipeline --period this-quarter
    pipeline --by team
    customers --period ytd

Periods, with their days; words in both languages:

    $ plan --complete status --period 上
    上周	2026-11-16..2026-11-22
    上月	2026-10-01..2026-10-31
    上季	2026-07-01..2026-09-30
    上季度	2026-07-01..2026-09-30
    上半年	2026-01-01..2026-06-30
    $ plan --complete status --period 2026-11-2 | head -2
    2026-11-20	2026-11-20
    2026-11-21	2026-11-21
    $ plan --complete status --period 2026-W4 | head -2
    2026-W40	2026-09-28..2026-10-04
    2026-W41	2026-10-05..2026-10-11
    $ plan --complete status --period 2026-10..2026-Q
    2026-10..2026-Q4	2026-10-01..2026-12-31
    $ plan --complete status --period 2026-10..t
    2026-10..today	2026-10-01..2026-11-23
    2026-10..tomorrow	2026-10-01..2026-11-24
    2026-10..this-week	2026-10-01..2026-11-29
    2026-10..this-month	2026-10-01..2026-11-30
    2026-10..this-quarter	2026-10-01..2026-12-31
    2026-10..this-half	2026-10-01..2026-12-31
    2026-10..this-year	2026-10-01..2026-12-31
    $ plan --complete split --as-of 2026
    2026-11-23	2026-11-23
    $ plan --complete split --as-of 2026-02-2
    2026-02-20	2026-02-20
    2026-02-21	2026-02-21
    2026-02-22	2026-02-22
    2026-02-23	2026-02-23
    2026-02-24	2026-02-24
    2026-02-25	2026-02-25
    2026-02-26	2026-02-26
    2026-02-27	2026-02-27
    2026-02-28	2026-02-28
    $ plan --complete rates --with pre
    previous	上一期
    $ plan --complete split --year ''
    2025	2025-01-01..2025-12-31
    2026	2026-01-01..2026-12-31
    $ plan --complete split --year 2026 --tier ''
    challenge	2026
    stretch	2026

A record: its kind, its keys, the required ones first, and their values:

    $ plan --complete log v
    visit	拜访客户
    $ plan --complete log visit ''
    date=	发生日期
    rep=	经办人
    customer=	客户
    id=	记录编号，在账册中唯一
    deal=	商机；由 lead 建立
    product=	产品
    region=	发生在哪个区域；不写则用该商机线索记录的，再没有则用客户的
    time=	时间，同一天内先后有影响时写
    minutes=	用时
    close=	商机现在预计何时成交
    note=	备注；含逗号时要加引号
    $ plan --complete log stage stage=ne
    stage=need	需求确认
    stage=negotiation	商务谈判
    $ plan --complete log order deal= | head -2
    deal=d26-320	梧野电子
    deal=d26-319	柏川化工

After a customer or a rep their open deals alone, with amount and stage. A lead's deal is a new
one:

    $ plan --complete log order rep=li.na customer=dingyue deal=
    deal=d26-256	鼎樾石化 · 268000.00 · 选型报价
    deal=d26-112	鼎樾石化 · 662000.00 · 合同评审
    $ plan --complete log visit 客户=江澜水务集团 deal=
    deal=d26-318	江澜水务集团 · 260400.00 · 初步接触
    deal=d26-298	江澜水务集团 · 300000.00 · 需求确认
    deal=d26-190	江澜水务集团 · 845000.00 · 商务谈判
    $ plan --complete log visit rep=李娜 deal= | wc -l
    8
    $ plan --complete log lead deal=

Titles are completed where they are begun:

    $ plan --complete log 拜
    拜访	拜访客户
    $ plan --complete log visit 客
    客户=	客户
    $ plan --complete log 拜访 客户=江
    客户=jianglan	江澜水务集团
    $ plan --complete log 拜访 客户=jianglan c
    close=	商机现在预计何时成交
    $ plan --complete rates --by 人
    人员	人员
    $ plan --complete rates --where 区
    区域=	区域
    $ plan --complete explain 成交率
    成交率	成交率
    成交率（金额）	成交率（金额）
    $ plan --complete why 公
    公司	全公司

    $ plan --complete log report report=
    report=daily	
    report=weekly	
    report=monthly	
    $ plan --complete log call date=y
    date=yesterday	2026-11-22

The book of -f, of $PLAN_FILE, and with what is laid over it; words about nothing known get no
answer, and no words of blame:

    $ cd .. && plan --complete split --rep l
    $ plan --complete -f demo split --team j
    jiangsu	江苏组
    $ PLAN_FILE=demo plan --complete split --team j
    jiangsu	江苏组
    $ HOME=$PWD plan --complete split -f '~/demo' --team j
    jiangsu	江苏组
    $ printf 'format: 1\nteams: [{id: jiangxi, name: 江西组}]\n' >more.yaml
    $ plan --complete split -f demo --overlay more.yaml --team j
    jiangsu	江苏组
    jiangxi	江西组
    $ plan --complete split -f demo --overlay nothing.yaml --team j
    jiangsu	江苏组
    $ plan --complete splt ''
    $ plan --complete split --nothing=x ''
    $ plan --complete sp >/dev/full

A path is the shell's to complete: an empty line.

    $ plan --complete split -o pl | od -c | head -1
    0000000  \n
    $ plan --complete init '' | od -c | head -1
    0000000  \n

A broken book gives what could be read of it, and never what a line could not bear:

    $ mkdir bad && cat >bad/plan.yaml <<'END'
    > format: 1
    > reps:
    >   - {id: li.na, name: "a\tb\e[31m"}
    >   - {id: "$(reboot)", name: l}
    >   - {id: li.lei, share: lots}
    > teams: [{id: east
    > END
    $ plan --complete split -f bad --rep ''
    li.lei	
    li.na	a\x09b\x1b[31m
    $ plan --complete split -f bad --year 2026 --lang en --qu
    --quota	the quota's figures: the target raised by over-assign
    --quiet	the data alone: no footer, no word that all is well
