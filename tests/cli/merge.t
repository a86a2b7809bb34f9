plan merge: git's merge driver for activity files. It needs no book.

    $ cat >base <<'END'
    > activities:
    > # the fair
    > - {date: 2026-11-20, rep: li.na, kind: visit, id: r1, customer: a}
    > - {date: 2026-11-20, rep: li.na, kind: visit, id: r2, customer: a}
    > - {date: 2026-11-20, rep: li.na, kind: order, id: r3, amount: 100}
    > END

Ours has added one and mended one; theirs has taken one back and added two:

    $ cat >ours <<'END'
    > activities:
    > # the fair
    > - {date: 2026-11-20, rep: li.na, kind: visit, id: r1, customer: a}
    > - {date: 2026-11-20, rep: li.na, kind: visit, id: r2, customer: a}
    > - {date: 2026-11-20, rep: li.na, kind: order, id: r3, amount: 120}
    > - {date: 2026-11-23, rep: li.na, kind: visit, id: r4, customer: c}
    > END
    $ cat >theirs <<'END'
    > activities:
    > # the fair
    > - {date: 2026-11-20, rep: li.na, kind: visit, id: r1, customer: a}
    > - {date: 2026-11-21, rep: wang.lei, kind: call, id: r5, customer: a}
    > - {date: 2026-11-20, rep: li.na, kind: order, id: r3, amount: 100.00}
    > # after the fair
    > - {date: 2026-11-24, rep: wang.lei, kind: call, id: r6, customer: a}
    > END
    $ cp ours merged && plan merge base merged theirs && cat merged
    activities:
    # the fair
    - {date: 2026-11-20, rep: li.na, kind: visit, id: r1, customer: a}
    - {date: 2026-11-21, rep: wang.lei, kind: call, id: r5, customer: a}
    - {date: 2026-11-20, rep: li.na, kind: order, id: r3, amount: 120}
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r4, customer: c}
    # after the fair
    - {date: 2026-11-24, rep: wang.lei, kind: call, id: r6, customer: a}

A record that both changed, or one changed and the other took back, stands as both have it:

    $ sed 's/amount: 100/amount: 130/; /r1/s/}/, note: who}/' base >x && sed '/r1/d' ours >merged
    $ plan merge base merged x activities/2026-11.yaml --lang en
    plan: activities/2026-11.yaml: both sides have changed r1, r3
    [1]
    $ cat merged
    activities:
    # the fair
    <<<<<<< ours
    =======
    - {date: 2026-11-20, rep: li.na, kind: visit, id: r1, customer: a, note: who}
    >>>>>>> theirs
    - {date: 2026-11-20, rep: li.na, kind: visit, id: r2, customer: a}
    <<<<<<< ours
    - {date: 2026-11-20, rep: li.na, kind: order, id: r3, amount: 120}
    =======
    - {date: 2026-11-20, rep: li.na, kind: order, id: r3, amount: 130}
    >>>>>>> theirs
    - {date: 2026-11-23, rep: li.na, kind: visit, id: r4, customer: c}

A side that cannot be read as activities is merged as git would merge it, and why is told:

    $ cp ours merged && sed '/r1/s/}//' base >x && plan merge base merged x a.yaml --lang en
    plan: a.yaml (their side):3:3: this bracket is not closed
    plan: a.yaml: merged line by line, not by record: look it through
    $ grep -c . merged && grep r1 merged
    6
    - {date: 2026-11-20, rep: li.na, kind: visit, id: r1, customer: a
    $ printf 'reps:\n- {id: a}\n' >p && cp p o && echo '- {id: b}' >>p && sed 's/^reps/# ours\n&/' p >q && plan merge o q p plan.yaml && cat q
    plan: plan.yaml (the base):1:1: a file of activities holds no section reps
    plan: plan.yaml: merged line by line, not by record: look it through
    # ours
    reps:
    - {id: a}
    - {id: b}
    $ cp base o && plan merge /dev/null o base && cmp o base
    $ plan merge base nowhere theirs --lang en
    plan: nowhere: no such file or folder
    [2]
    $ plan merge base ours --lang en
    plan: merge needs BASE OURS THEIRS [PATH]
       hint: write: plan merge BASE OURS THEIRS [PATH]
    [2]

Whoever reads a book with such a file is told of it:

    $ mkdir activities && mv merged activities/2026-11.yaml && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: li.na}]\n' >plan.yaml
    $ sed -i '/r1/s/^/<<<<<<< ours\n/; /r2/s/^/=======\n>>>>>>> theirs\n/' activities/2026-11.yaml
    $ plan check | head -n 4; plan rates; plan fmt
    activities/2026-11.yaml:3:1: error merge-markers: a merge is unfinished: lines 3 to 6 hold both of its sides
       3 | <<<<<<< ours
         | ^
       hint: keep what is right and take git's markers out
    activities/2026-11.yaml:3:1: error merge-markers: a merge is unfinished: lines 3 to 6 hold both of its sides
       3 | <<<<<<< ours
         | ^
       hint: keep what is right and take git's markers out
    activities/2026-11.yaml:3:1: error merge-markers: a merge is unfinished: lines 3 to 6 hold both of its sides
       3 | <<<<<<< ours
         | ^
       hint: keep what is right and take git's markers out
    [2]
