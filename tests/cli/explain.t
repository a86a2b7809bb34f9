plan explain: what a word means.

    $ plan explain duplicate-id
    code duplicate-id: error
      two records of a section have the same id
      give each its own id, or keep one of them
    $ plan explain reps.share
    key reps.share: rate, or a dated list
      weight in the split; 0 carries no target; a dated list changes it, its first
      entry also holds before
      default 1
    $ plan explain visit
    kind visit
      a visit to a customer
      its keys: minutes, close
      required: date, rep, kind, customer
      minutes: how long it took
      close: when the deal is expected to close now
    $ plan explain quota
    measure quota: quota
      the target raised once by over-assign and split the same way, with its own
      exact sums
      by company team rep product
      rests on the plan alone
    $ plan explain --lang zh pin-over-parent
    代码 pin-over-parent：错误
      各条固定目标之和超过了上一级的目标
      请调低固定目标，或提高其上级目标
    $ plan explain duplicat-id
    plan: nothing is called "duplicat-id"
       hint: did you mean duplicate-id?
    [2]

A key as it stands in the book, with its year and the names that a map has:

    $ plan explain years.2026.over-assign
    key years.over-assign: rate
      the quota is the target raised once by this
    $ plan explain years.season
    key years.season: record
      how the year goes to its months and a month to its days
      default even, workdays
      its keys: months, learn, even, days
    $ plan explain years.2026.season.days.mon
    key years.season.days.mon: rate
      weight of a Monday
      default 0
    $ plan explain over-assign
    key years.over-assign: rate
      the quota is the target raised once by this
    $ plan explain years.2026.tiers.stretch
    key years.tiers.*: rate
      this level as a rate of the target
      required
    $ plan explain years.2026.goals.each
    key years.goals.each: rate
      how many, or the rate: 30%
      required
    $ plan explain years.2026.over-asign
    plan: nothing is called "years.2026.over-asign"
       hint: did you mean years.over-assign?
    [2]

After `--` all words are arguments:

    $ plan explain -- reps.share | head -1
    key reps.share: rate, or a dated list

In the language of the book that is there, whatever else is wrong with it:

    $ mkdir zh && printf 'format: 1\nbook: {language: zh}\nnosuch: 1\n' > zh/plan.yaml
    $ plan -f zh explain reps.share | head -1
    键 reps.share：比率，或带日期的列表

For other programs, and to be passed on; `title` is a code's severity, a key's type, a measure's name:

    $ plan explain quota --format json --no-meta
    {
    "schema": "plan.explain/1",
    "tables": [
    {"name": "terms",
    "columns": [
    {"key": "what", "title": "what it is", "type": "id", "unit": null},
    {"key": "word", "title": "word", "type": "id", "unit": null},
    {"key": "title", "title": "in short", "type": "text", "unit": null},
    {"key": "text", "title": "meaning", "type": "text", "unit": null},
    {"key": "more", "title": "further", "type": "text", "unit": null}],
    "rows": [
    {"what": "measure", "word": "quota", "title": "quota", "text": "the target raised once by over-assign and split the same way, with its own exact sums", "more": "by company team rep product; rests on the plan alone"}],
    "total": null}],
    "notes": []
    }
    $ plan explain share --format csv
    what,word,title,text,more
    key,reps.share,"rate, or a dated list","weight in the split; 0 carries no target; a dated list changes it, its first entry also holds before",default 1
    key,products.share,rate,"weight in the split by product; none anywhere: no split by product",
    $ plan explain duplicate-id --format md --no-meta
    # What duplicate-id means

    | what it is | word | in short | meaning | further |
    | --- | --- | --- | --- | --- |
    | code | duplicate-id | error | two records of a section have the same id | give each its own id, or keep one of them |
    $ plan explain visit --lang zh --format md --no-meta
    # “visit”的意思

    | 类别 | 词 | 概要 | 含义 | 其他 |
    | --- | --- | --- | --- | --- |
    | 活动种类 | visit | | 拜访客户 | 下属的键：minutes, close；必填：date, rep, kind, customer；minutes: 用时；close: 商机现在预计何时成交 |
    $ plan explain visit --table terms --format tsv
    what	word	title	text	more
    kind	visit		a visit to a customer	its keys: minutes, close; required: date, rep, kind, customer; minutes: how long it took; close: when the deal is expected to close now
    $ plan explain visit -o visit.html && grep -c '<td' visit.html
    1
    $ plan explain visit -o visit.txt && cat visit.txt
    kind visit
      a visit to a customer
      its keys: minutes, close
      required: date, rep, kind, customer
      minutes: how long it took
      close: when the deal is expected to close now
    $ plan explain visit --table words
    plan: this report has no table "words"
       hint: there are: terms
    [2]
    $ plan explain duplicate-id --width 40
    code duplicate-id: error
      two records of a section have the same
      id
      give each its own id, or keep one of
      them
    $ plan explain duplicat-id --format json
    plan: nothing is called "duplicat-id"
       hint: did you mean duplicate-id?
    [2]

The words that there are; without one the lists of them:

    $ plan explain --lang en | cut -c1-78
    plan explain kinds: kinds of activities, for plan log
      lead, handover, call, visit, demo, message, quote, stage, order, return,
      cancel, lost, payment, expense, customer-new, customer-lost, request,
      response, report, task, task-done, training, talk, rating, meeting, contract
      conduct, feedback

    plan explain keys: keys of the book's files
      there are 241

    plan explain measures: measures of reports, for --measures
      target, quota, sales, ordered, returned, growth, share_of_total,
      running_total, moving_average, attainment, quota_attainment, difference,
      target_to_date, pace, needed_per_day, projection, coverage, weighted,
      quantity, orders, average_order, payments, collection_rate, receivable,
      overdue, cost, sales_with_cost, sales_without_cost, margin, margin_rate,
      expenses, expense_rate, profit, profit_rate, won, lost, closed, close_rate,
      won_amount, lost_amount, close_rate_value, opened, opened_won, opened_open,
      conversion_rate, cycle_days, cycle_days_median, contacts, calls, visits,
      visits_existing, customers_new, customers_lost, customers_active,
      retention_rate, open_deals, followed_deals, deal_follow_up_rate,
      own_customers, followed_customers, customer_follow_up_rate, reports_due,
      reports_done, report_rate, tasks_due, tasks_done, task_rate, requests_due,
      requests_done, response_rate, training_hours, trainings_due, trainings_done,
      training_rate, conduct

    plan explain axes: axes of reports, for --by and --where
      company, team, rep, product, group, region, customer, industry, level,
      category, source, stage

    plan explain codes: codes of findings, as plan check shows them
      there are 178
    $ plan explain kinds --lang en | head -5
    kind lead
      a deal is opened

    kind handover
      a deal passes to the rep from this day on
    $ plan explain 指标 --lang zh | tail -3

    指标 conduct：纪律
      100 + 加减分，在 0 与 120 之间
    $ plan explain keys --format csv | cut -d, -f1,2 | head -3
    what,word
    key,format
    key,book
