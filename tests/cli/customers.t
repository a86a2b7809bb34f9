plan customers: classes, states, new, lost, gaps of files, hand-overs; one customer's story.

fixture: demo

    $ cd demo && plan customers --team jiangsu --as-of 2026-11-23 --width 80 --no-meta
    $ cd demo && plan customers --as-of 2026-11-23 --format csv | head -4
    $ cd demo && plan customers --as-of 2026-11-23 --format csv --table lost

A customer by its name, with everything that happened:

    $ cd demo && plan customers 云岫纸业 --as-of 2026-11-23 --width 80 --no-meta

    $ cd demo && plan customers 云岫纸 --lang en
    $ cd demo && plan customers --period 2026-Q3 --product smart --region zj --table new --no-meta
