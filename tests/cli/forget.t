plan forget: personal details out of the book's files; ids, figures and everything else stay.

    $ mkdir -p shop/activities && cat > shop/plan.yaml <<'END'
    > format: 1
    > book: {name: shop, currency: CNY, language: en, superior: Ann Lee}
    > years: {2026: {target: 100}}
    > reps:
    >   - name: Ann Lee  # since the beginning
    >     id: ann
    >     email: ann@shop.example
    >   # Bob is new
    >   - {id: bob, phone: '13800000002', name: Bob, share: 2}
    > customers:
    > - {id: c1,
    >    name: Acme,  # the big one
    >    owner: ann, also: [A-17], industry: pumps,
    >    contacts: [{name: Joe, phone: '13900000001'}]}
    > - id: c2
    >   name: Bolt
    >   demand: |
    >     pumps, as Acme has
    > 
    >     and more
    >   # what comes next
    >   next: {date: 2026-05-01, what: call Jim}
    >   owner: bob
    > END
    $ printf 'activities:\r\n- {date: 2026-03-02, rep: ann, kind: visit, customer: A-17, note: "Joe, again"} # Joe\r\n- {date: 2026-03-03, rep: bob, kind: expense, amount: -5, customer: c1, note: paid back}\r\n- {note: first, date: 2026-03-04, rep: bob, kind: talk, mood: 2, by: Ann Lee}\r\n' > shop/activities/2026.yaml
    $ export PLAN_FILE=shop
    $ plan rates --by rep,customer --period 2026 --measures sales,visits,expenses --format csv --no-meta | cut -d, -f1,3,5- > before
    $ plan forget c1 --dry-run
    activities/2026.yaml:2: customer: A***
    activities/2026.yaml:2: note: J***
    activities/2026.yaml:3: note: p***
    plan.yaml:12: name: A***
    plan.yaml:13: also: A***
    plan.yaml:14: contacts: J***
    6 values of c1 would go from 2 files
    what names it still stands in 2 lines; look at them:
      activities/2026.yaml:2
      plan.yaml:16
    $ plan forget Acme
    6 values of c1 are gone from 2 files
    what names it still stands in 2 lines; look at them:
      activities/2026.yaml:2
      plan.yaml:16
    $ sed -n '/^customers/,$p' shop/plan.yaml
    customers:
    - {id: c1,
       owner: ann, industry: pumps}
    - id: c2
      name: Bolt
      demand: |
        pumps, as Acme has

        and more
      # what comes next
      next: {date: 2026-05-01, what: call Jim}
      owner: bob
    $ cat shop/activities/2026.yaml | tr -d '\r'
    activities:
    - {date: 2026-03-02, rep: ann, kind: visit, customer: c1} # Joe
    - {date: 2026-03-03, rep: bob, kind: expense, amount: -5, customer: c1, note: "-"}
    - {note: first, date: 2026-03-04, rep: bob, kind: talk, mood: 2, by: Ann Lee}
    $ grep -c "$(printf '\r')" shop/activities/2026.yaml
    4
    $ plan rates --by rep,customer --period 2026 --measures sales,visits,expenses --format csv --no-meta | cut -d, -f1,3,5- | diff before -
    $ plan forget c1
    there is nothing more of c1 to take out of the book's files; texts may still say names that it had before

A block of lines:

    $ plan forget c2 && sed -n '/^- id: c2/,$p' shop/plan.yaml
    3 values of c2 are gone from 1 file
    - id: c2
      owner: bob

People; git's history is told of:

    $ cd shop && git init -q && git add -A && git -c user.name=x -c user.email=x@x commit -qm all && cd ..
    $ plan forget "Ann Lee"
    4 values of ann are gone from 2 files
    git's history and every clone still hold what was removed. To take it out there,
    commit this, rewrite the history with git filter-repo --replace-text, and have
    everybody clone anew; who only needs to know where:
      git log --oneline -- activities/2026.yaml plan.yaml
    $ plan forget bob -q && sed -n '/^book/p; /^reps/,/^customers/p' shop/plan.yaml
    book: {name: shop, currency: CNY, language: en, superior: ann}
    reps:
      - id: ann
      # Bob is new
      - {id: bob, share: 2}
    customers:
    $ grep kind shop/activities/2026.yaml | tail -n 1 | tr -d '\r'
    - {date: 2026-03-04, rep: bob, kind: talk, mood: 2, by: ann}
    $ plan check | tail -n 1
    no errors, no warnings

Nobody and nothing that is not there, and no overlay:

    $ plan forget nobody
    plan: there are no customers and reps named "nobody"
       hint: there are: c1, c2, ann, bob
    [2]
    $ plan forget
    plan: forget needs CUSTOMER|REP
       hint: write: plan forget CUSTOMER|REP
    [2]
    $ printf 'teams: []\n' > over.yaml && plan forget c1 --overlay over.yaml
    plan: forget takes no option --overlay
       hint: these verbs take it: split, why, document, propose, budget, diff, approval, export, status, rates, summary, gap, score, pipeline, due, customers, forecast, people, check, explain, calendar
    [2]

A name of one character goes from where it stands for the person as well:

    $ mkdir -p one/activities && printf 'format: 1\nbook: {currency: CNY, superior: 李, approvers: {budget: 李}}\nreps: [{id: ann}, {id: li, name: 李}]\n' > one/plan.yaml && printf 'activities:\n- {date: 2026-03-05, rep: ann, kind: task, task: t1, what: x, by: 李}\n' > one/activities/2026-03.yaml
    $ plan forget li -f one -q && grep -h -e '^book' -e '^reps' -e '^- ' one/plan.yaml one/activities/2026-03.yaml
    book: {currency: CNY, superior: li, approvers: {budget: li}}
    reps: [{id: ann}, {id: li}]
    - {date: 2026-03-05, rep: ann, kind: task, task: t1, what: x, by: li}

The beginning of a name is not enough for what cannot be taken back:

    $ plan forget an
    plan: "an" is only the beginning of ann
       hint: write the whole id: plan forget ann
    [2]
