Periods as people say them. It is Monday, 2026-11-23.

    $ for word in last-7-days 近7天 last-2-weeks 近两周 last-3-months 近3个月 年初至今 上半年 Q3 11月 上周五 前天 明天 next-month; do
    >   echo $word: $(plan calendar $word --no-meta | head -n 1)
    > done
    last-7-days: Calendar 2026-11-17..2026-11-23
    近7天: Calendar 2026-11-17..2026-11-23
    last-2-weeks: Calendar 2026-W46..2026-W47
    近两周: Calendar 2026-W46..2026-W47
    last-3-months: Calendar 2026-08..2026-10
    近3个月: Calendar 2026-08..2026-10
    年初至今: Calendar 2026-01-01..2026-11-23
    上半年: Calendar 2026-H1
    Q3: Calendar 2026-Q3
    11月: Calendar 2026-11
    上周五: Calendar 2026-11-20
    前天: Calendar 2026-11-21
    明天: Calendar 2026-11-24
    next-month: Calendar 2026-12

In a fiscal year that begins in April, 2026-Q3 is from October to December, and the February of
2026 is that of 2027:

    $ mkdir fiscal && printf 'format: 1\nbook: {currency: CNY, year-start: 4}\n' > fiscal/plan.yaml
    $ for word in Q3 下半年 2月; do plan calendar -f fiscal $word --no-meta | sed -n '1p;6p'; done
    Calendar 2026-Q3
    2026-10  2026-10-01  2026-10-31    31            22             0                    0
    Calendar 2026-H2
    2026-10  2026-10-01  2026-10-31    31            22             0                    0
    Calendar 2027-02
    2027-02  2027-02-01  2027-02-28    28            20             0                    0

An unknown word is shown with what is nearest to it:

    $ plan calendar lst-week
    plan: "lst-week" is not a period
       lst-week
       ^
       hint: write last-week
    [2]
    $ plan calendar 上期周
    plan: "上期周" is not a period
       上期周
       ^
       hint: write 上周
    [2]
    $ plan calendar 13月
    plan: "13月" is not a period
       13月
       ^
       hint: write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, two of them as A..B, or a word such as last-week
    [2]
    $ plan calendar last-0-days
    plan: 0 is out of range
       last-0-days
       ^
       hint: write 1 to 999
    [2]
    $ plan calendar 2月30日
    plan: 2026-02 has no day 30
       2月30日
       ^
       hint: its days are 01 to 28
    [2]
    $ plan calendar --lang zh 近0周
    plan: 0 超出范围
       近0周
       ^
       提示： 请写 1 到 999
    [2]

The years of the two ends are not mixed:

    $ plan calendar 2025-Q1..Q2
    plan: "Q2" is not a period
       2025-Q1..Q2
                ^
       hint: write 2025-Q1..2025-Q2
    [2]

fixture: demo

A day is taken in the same words:

    $ cd demo && plan log visit rep=li.na customer=jianglan date=上周五
    - {date: 2026-11-20, rep: li.na, kind: visit, id: r000000000001, customer: jianglan}
    已记录到 activities/2026-11/li.na.yaml；撤回：plan log --undo r000000000001
    $ plan log visit rep=li.na customer=jianglan date=11月20号 -q
    - {date: 2026-11-20, rep: li.na, kind: visit, id: r000000000002, customer: jianglan}
    $ plan log visit rep=li.na customer=jianglan date=近7天
    plan log:4:6: 错误 bad-date: "近7天" 不是日期
       4 | date=近7天
         |      ^
       提示： 请按“年-月-日”书写，例如 2026-03-02
    [2]

## In English

Today is Monday, 2026-11-23. A day of the week alone is the last one up to today, `last` that of last
week, as 上周五; a month or a day without its year is of the current fiscal year:

    $ for when in friday monday 'last friday' 'next tuesday' Nov november 'Nov 2025' '27 Nov' 'Nov 27th' 27-nov-2025; do
    >   plan calendar "$when" --lang en --no-meta | head -1
    > done
    Calendar 2026-11-20
    Calendar 2026-11-23
    Calendar 2026-11-20
    Calendar 2026-12-01
    Calendar 2026-11
    Calendar 2026-11
    Calendar 2025-11
    Calendar 2026-11-27
    Calendar 2026-11-27
    Calendar 2025-11-27
    $ plan calendar '31 Nov' --lang en
    plan: 2026-11 has no day 31
       31 Nov
       ^
       hint: its days are 01 to 30
    [2]
    $ plan calendar 27/11/2026 --lang en
    plan: "27/11/2026" is not a period
       27/11/2026
       ^
       hint: write 2026-11-27
    [2]
    $ plan calendar mtd --as-of yesterday --lang en --no-meta | head -1
    Calendar 2026-11-01..2026-11-22
    $ plan calendar mtd --as-of 'last week' --lang en
    plan: "last week" is not a date
       last week
       ^
       hint: write year-month-day, such as 2026-03-02
    [2]
