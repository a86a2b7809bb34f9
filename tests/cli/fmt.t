plan fmt: activity files in canonical form, comments and order kept.

fixture: demo

The demo is in canonical form. A file that is not touched keeps its time:

    $ cd demo && touch -d 2026-01-01 activities/2026-11.yaml
    $ plan fmt --lang en && plan fmt --check && find activities -newermt 2026-01-02 -name 2026-11.yaml

What an editor has made of one is named with its first line that would change:

    $ cat >activities/2026-11-20.yaml <<'END'
    > # Friday
    > activities:
    > 
    >   - rep: li.na
    >     date: '2026-11-20'  # the fair
    >     kind: visit
    >     customer: jianglan
    >     note: >-
    >       two lines,
    >       one text # no comment
    > 
    > 
    >   # the next day's
    >   - {kind: call, date: 2026-11-20, rep: li.na, time: "09:30",
    >      customer: jianglan, note: 'a  b: "c"', deal: } # behind
    > END
    $ plan fmt --check --lang en
    activities/2026-11-20.yaml:3: would be laid out anew from here
    [1]
    $ plan fmt --lang en
    activities/2026-11-20.yaml:3: laid out anew from here
    $ cat activities/2026-11-20.yaml
    # Friday
    activities:
    # the fair
    - {date: 2026-11-20, rep: li.na, kind: visit, customer: jianglan, note: "two lines, one text # no comment"}

    # the next day's
    - {date: 2026-11-20, rep: li.na, kind: call, customer: jianglan, time: 09:30, note: "a  b: \"c\""} # behind
    $ plan fmt --check && plan check --lang en | tail -n 1
    0 errors, 13 warnings

Files and folders may be named; the line ends are the file's:

    $ sed -i 's/  *{/ { /; s/$/\r/' activities/2026-11-20.yaml && cp activities/2026-11-20.yaml activities/2026-10-30.yaml
    $ plan fmt --check activities/2026-11.yaml ./activities/2026-11-20.yaml
    activities/2026-11-20.yaml:4：从这里起会重排
    [1]
    $ plan fmt -q activities && cat -A activities/2026-11-20.yaml | head -n 3
    # Friday^M$
    activities:^M$
    # the fair^M$
    $ plan fmt --lang en plan.yaml
    plan: plan.yaml is no activity file of the book
       hint: name files below activities/, or none for all of them
    [2]
    $ plan fmt --lang en nowhere.yaml
    plan: nowhere.yaml: no such file or folder
    [2]
    $ rm activities/2026-10-30.yaml

A file with an error keeps all files as they are; what does not agree with the book is another matter:

    $ printf 'activities:\n  - {date: 2026-13-20, rep: li.na, kind: visit, customer: jianglan}\n' >activities/a.yaml
    $ printf 'activities:\n  - {date: 2026-11-20, rep: li.na, kind: visit, customer: nobody}\n' >activities/b.yaml
    $ plan fmt --lang en
    activities/a.yaml:2:12: error bad-date: there is no month 13
       2 |   - {date: 2026-13-20, rep: li.na, kind: visit, customer: jianglan}
         |            ^
       hint: months are 01 to 12
    [2]
    $ cat activities/b.yaml
    activities:
      - {date: 2026-11-20, rep: li.na, kind: visit, customer: nobody}
    $ rm activities/a.yaml && plan fmt --lang en
    activities/b.yaml:2: laid out anew from here
    $ rm activities/b.yaml
    $ printf 'activities:\n<<<<<<< ours\n- {date: 2026-11-20}\n=======\n>>>>>>> theirs\n' >activities/c.yaml
    $ plan fmt --lang en
    activities/c.yaml:2:1: error merge-markers: a merge is unfinished: lines 2 to 5 hold both of its sides
       2 | <<<<<<< ours
         | ^
       hint: keep what is right and take git's markers out
    [2]
    $ rm activities/c.yaml

For git diff any file is shown, in canonical form where that can be:

    $ printf '\357\273\277activities:\r\n  - {kind: call, date: 2026-11-20, rep: li.na, customer: jianglan}' >x && plan fmt --textconv x
    activities:
    - {date: 2026-11-20, rep: li.na, kind: call, customer: jianglan}
    $ printf 'activities:\n  - {kind: call, ' >x && plan fmt --textconv x; echo; plan fmt --textconv plan.yaml | cmp - plan.yaml
    activities:
      - {kind: call, 
    $ plan fmt --textconv x plan.yaml --lang en
    plan: --textconv takes one file
       hint: plan fmt --textconv FILE
    [2]
    $ plan fmt --textconv --check x --lang en
    plan: --check and --textconv do not go together
    [2]
    $ plan fmt --overlay x --lang en
    plan: fmt takes no option --overlay
       hint: these verbs take it: split, why, document, propose, budget, diff, approval, export, status, rates, summary, gap, score, pipeline, due, customers, forecast, people, check, explain, calendar
    [2]
