plan: the program.

    $ plan | head -3
    Sales plans in plain files: targets split exactly, rates, reports

    Usage: plan VERB [OPTION...]
    $ plan splt
    plan: there is no verb "splt"
       hint: did you mean split?
    [2]
    $ plan split --yera 2026
    plan: split has no option --yera
       hint: did you mean --year?
    [2]
    $ plan split --each moth
    plan: --each cannot be "moth"
       hint: did you mean month?
    [2]
    $ plan split 2>&1 | sed "s,in /.* or,in HERE or,"
    plan: there is no plan.yaml in HERE or above it; plan init makes one, -f names another
    $ env -i "$(command -v plan)" split -f nowhere
    plan: there is no nowhere (-f)
    [2]
    $ plan explain -- reps.ramp | head -1
    key reps.ramp: list of rate
