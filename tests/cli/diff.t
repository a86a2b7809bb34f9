plan diff: what one book says otherwise than another.

fixture: demo

    $ commit() { git add -A && git -c user.name=a -c user.email=a@b commit -qm "$1"; }
    $ cd demo && git init -q && commit one && git tag v1
    $ plan diff --no-meta
    临江流体华东销售部 · HEAD → 现在的文件

    两者内容相同

What if: the overlay raises the second half of the year; no month before July moves:

    $ plan diff --overlay overlays/raise.yaml --no-meta --lang en
    $ plan diff --overlay overlays/hire.yaml --table rules --format csv
    $ plan diff --overlay overlays/raise.yaml --format csv --table targets | grep -c '2026-0[1-6]'

How a plan is written makes no difference; what it says does:

    $ sed -i 's/target: 5200万/target: 52000000  # the same/' years/2026.yaml && plan diff --table plan --no-meta --format csv
    section,thing,key,before,after,where
    $ sed -i 's/target: 52000000/target: 5300万/; s/target: 240万/target: 250万/' years/2026.yaml
    $ plan diff --table plan --no-meta --lang en

Between two commits, and in which quarter:

    $ commit two && plan diff v1 HEAD --table quarters_2026 --no-meta --lang en
    $ plan diff HEAD v1 --table rules --format csv | head -n 2

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
    $ plan diff --table records --format csv --personal | tail -n 1
    $ plan diff --table record_counts --format csv

In a period that was closed:

    $ printf '%s\n' 'approvals:' '- {id: c1, subject: period.2026-11, digest: x, action: close, by: boss, at: "2026-12-01T09:00:00+08:00"}' > approvals.yaml; commit closed
    $ sed -i 's/amount: 12.50/amount: 13/' activities/2026-11/other.yaml; plan diff --no-meta --lang en

What cannot be:

    $ plan diff v1 --at HEAD --lang en
    $ plan diff nothing --lang en 2>&1 | head -n 1
    $ printf 'years:\n  2026: {target: many}\n' > ../bad.yaml; plan diff --overlay ../bad.yaml --lang en 2>&1 | head -n 1
