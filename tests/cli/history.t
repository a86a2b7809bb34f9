What a book does not know is n/a, never 0 and never "new". Here March of the year before is known of
one person, and nothing else before the first record:

    $ mkdir -p march/activities
    $ cat > march/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: ann}]
    > customers: [{id: c1, since: 2020-01-01}, {id: c2, key: true}]
    > history: [{rep: ann, period: 2025-03, sales: 500000}]
    > END
    $ printf 'activities:\n- {date: 2026-03-05, rep: ann, kind: order, customer: c1, amount: 100}\n' > march/activities/a.yaml
    $ plan rates -f march --by customer --period 2026-03 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    $ plan rates -f march --period 2024-03 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    $ plan document -f march --review --year 2026 --as-of 2026-12-31 --no-meta --table customers
    $ plan document -f march --year 2026 --as-of 2026-12-31 --no-meta --table accounts
    $ plan customers -f march --period 2025-03 --as-of 2026-12-31 --no-meta --table customers

A part of a line is an even spread, which is said; 12 orders of a year are not one of each month
(8 of 261 working days of 1200 are 36.78):

    $ mkdir -p year/activities
    $ cat > year/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: ann}]
    > history: [{rep: ann, period: 2025, sales: 1200, orders: 12}]
    > END
    $ printf 'activities:\n- {date: 2026-01-05, rep: ann, kind: order, amount: 100}\n' > year/activities/a.yaml
    $ plan rates -f year --period 2026-01 --as-of 2026-01-10 --with last-year --measures sales,orders --no-meta
    $ plan rates -f year --period 2026 --as-of 2026-12-31 --with last-year --measures sales,orders --no-meta

A line may name a team, customer, product or region, or nobody; a view tells the same sales from
another side, and is never added:

    $ mkdir -p views/activities
    $ cat > views/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2026: {target: 1200}}
    > reps: [{id: ann}]
    > customers: [{id: c1}, {id: c2}]
    > history:
    >   - {period: 2025, sales: 1200}
    >   - {view: customers, period: 2025, customer: c1, sales: 500}
    >   - {view: customers, period: 2025, customer: c2, sales: 650}
    > END
    $ printf 'activities:\n- {date: 2026-01-05, rep: ann, kind: order, customer: c1, amount: 100}\n' > views/activities/a.yaml
    $ plan rates -f views --by customer --period 2026 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    $ plan rates -f views --by rep --period 2026 --as-of 2026-12-31 --with last-year --measures sales --no-meta
    $ printf 'activities:\n- {date: 2025-01-05, rep: ann, kind: visit, customer: c1}\n' > views/activities/b.yaml
    $ plan check -f views

History that reaches past today is what was expected of its days, by every verb the same:

    $ mkdir ahead
    $ cat > ahead/plan.yaml <<'END'
    > format: 1
    > book: {name: b, currency: CNY, language: en}
    > years: {2025: {target: 1200}, 2026: {target: 1200}}
    > reps: [{id: ann}]
    > history: [{rep: ann, period: 2025-01..2025-11, sales: 1100}, {rep: ann, period: 2025-12, sales: 100}]
    > END
    $ plan document -f ahead --year 2026 --as-of 2025-12-08 --no-meta --table summary
    $ plan status -f ahead --period 2025 --as-of 2025-12-08 --no-meta --measures sales,projection
    $ plan summary -f ahead --period 2025 --as-of 2025-12-08 --no-meta --table results
    $ plan check -f ahead --as-of 2025-12-08
