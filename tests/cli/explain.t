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
      its keys: minutes
      required: date, rep, kind, customer
      minutes: how long it took
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
