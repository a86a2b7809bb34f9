plan --at REV: any report of the book as a commit has it, with nothing checked out.

fixture: demo

    $ commit() { git add -A && git -c user.name=a -c user.email=a@b commit -qm "$1"; }
    $ mkdir r && mv demo r/book && cd r && git init -q && commit one && git tag v1
    $ total() { plan split --by company --each year --format csv "$@" | tail -n 1 | cut -d, -f 5; }
    $ cd book && total && sed -i 's/target: 5200万/target: 5300万/' years/2026.yaml && total
    52000000.00
    53000000.00
    $ total --at v1; total --at HEAD; commit two; total --at HEAD; total --at v1; total --at HEAD~1
    52000000.00
    52000000.00
    53000000.00
    52000000.00
    52000000.00
    $ git status --porcelain

It is the whole book: records, and what an overlay lays over it. The footer names that commit:

    $ plan rates --period 2026-Q1 --at v1 | grep -c "$(git rev-parse v1)"
    1
    $ plan rates --period 2026-Q1 --no-meta > ../../rates; plan rates --period 2026-Q1 --at HEAD --no-meta | cmp - ../../rates
    $ plan check > ../../check; plan check --at HEAD | cmp - ../../check; tail -n 1 ../../check
    0 个错误，13 个警告
    $ plan rates --period 2026-Q1 --at HEAD --format json | grep -A1 '"commit"' | tail -n 1
    "modified": false,
    $ printf 'years:\n  2026: {target: 60000000}\n' > overlays/more.yaml
    $ total --at v1 --overlay overlays/more.yaml
    60000000.00

A file that is gone since, one that was added, one that has another name:

    $ git mv years/2026.yaml years/plan-2026.yaml && rm activities/2026-03.yaml && commit three
    $ total --at v1; plan rates --period 2026-03 --by company --measures sales --format csv | tail -n 1 | cut -d, -f 5
    52000000.00
    0.00
    $ plan rates --period 2026-03 --by company --measures sales --format csv --at v1 | tail -n 1 | cut -d, -f 5
    4599400.00
    $ printf 'years:\n  2027: {target: 5800万}\n' > years/2027.yaml; commit four
    $ total --year 2027; total --year 2027 --at HEAD~1 2>&1 | head -n 1
    58000000.00
    plan: 账册里没有 2027 年

A folder that had another name is named as it was called then, though it is not there any more:

    $ cd .. && git mv book sales && commit moved && ls
    sales
    $ total -f book --at v1; total -f sales --at HEAD; total -f book/plan.yaml --at v1
    52000000.00
    53000000.00
    52000000.00
    $ plan split -f sales --at v1 --lang en
    plan: "v1" has no plan.yaml in sales
       v1
       ^
       hint: it has book/plan.yaml: name that with -f, below the repository's folder
    [2]
    $ cd sales && plan split --at v1 --lang en 2>&1 | head -n 1; cd ..
    plan: "v1" has no plan.yaml in sales or above it

A bare repository has no files at all; a part of a clone only some of the commits:

    $ git clone -q --bare . ../all.git && total -f ../all.git/sales --at master; total -f ../all.git/book --at v1
    53000000.00
    52000000.00
    $ git clone -q --depth 1 "file://$PWD" ../shallow && total -f ../shallow/sales --at HEAD
    53000000.00
    $ plan split -f ../shallow/sales --at 1234567 --lang en
    plan: the repository has no commit "1234567"
       1234567
       ^
       hint: this clone holds only the last commits; git fetch --unshallow brings the others
    [2]

Links are followed as far as they lead within the commit:

    $ cd sales && mkdir real && mv years/2027.yaml real/next.yml && ln -s ../real/next.yml years/2027.yaml
    $ ln -s loop.yaml years/loop.yaml; ln -s /etc/hostname years/out.yaml; commit links
    $ plan split --at HEAD --lang en
    HEAD:years/loop.yaml:1:1: error unreadable: years/loop.yaml cannot be read: too many symbolic links in a row
       hint: mend or remove the symbolic link
    HEAD:years/out.yaml:1:1: error include-outside: years/out.yaml leads out of the book's folder
       hint: put the file itself into the book
    [2]
    $ plan split --at HEAD --lang en 2> ../../linked; plan split --lang en 2>&1 | sed '/: error /s/^/HEAD:/' | cmp - ../../linked
    $ rm years/loop.yaml years/out.yaml; commit link; total --year 2027 --at HEAD; cd ..
    58000000.00

What cannot be:

    $ plan split -f sales --at v2 --lang en
    plan: the repository has no commit "v2"
       v2
       ^
       hint: did you mean v1?
    [2]
    $ plan split -f sales --at 'HEAD:sales' --lang en 2>&1 | head -n 1
    plan: "HEAD:sales" names no commit
    $ plan log visit --at v1 -f sales --lang en 2>&1 | head -n 1
    plan: log takes no option --at
    $ mkdir ../none && plan split -f ../none --at HEAD --lang en 2>&1 | sed "s|$(realpath ..)|HERE|"
    plan: HERE/none is in no git repository
       HEAD
       ^
       hint: a revision is a commit of the book's repository: git init, git add . and git commit make one
    $ git config uploadpack.allowFilter true
    $ git clone -q --bare --filter=blob:none "file://$PWD" ../part.git 2>/dev/null; plan split -f ../part.git/sales --at HEAD --lang en 2>&1 | head -n 2
    HEAD:plan.yaml:1:1: error unreadable: plan.yaml cannot be read: this clone is a partial one that lacks it
       hint: git fetch --refetch --no-filter brings what it lacks
    $ git -C ../part.git fetch -q --refetch --no-filter; total -f ../part.git/sales --at HEAD
    53000000.00
    $ git clone -q --filter=blob:none "file://$PWD" ../part; total -f ../part/sales --at HEAD
    53000000.00
    $ git init -q --object-format=sha256 ../other && plan split -f ../other --at main --lang en
    plan: libgit2 does not read sha256 repositories
       main
       ^
       hint: git archive main | tar -x -C FOLDER writes it into an empty folder; then name that with -f
    [2]
    $ mkdir out && git archive HEAD | tar -x -C out && total -f out/sales
    53000000.00
    $ plan split -f sales --at HEAD -o sales/plan.yaml --format json --lang en
    plan: sales/plan.yaml is a file of the book
       hint: name another file with -o
    [2]

Nothing of the repository runs, and what is written there stays:

    $ git config core.fsmonitor 'touch ran; false'; git config filter.x.smudge 'touch ran'; echo '*.yaml filter=x' > .gitattributes
    $ total -f book --at v1; ls
    52000000.00
    out
    sales

A shell completes branches and tags:

    $ plan --complete split -f sales --at v | cut -f 1
    v1

A spoilt object of git is told:

    $ mkdir ../spoilt ../spoilt/activities && cd ../spoilt && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: a}]\n' > plan.yaml && (echo activities:; for i in $(seq 300); do echo "- {date: 2026-01-05, rep: a, kind: meeting, id: r$i, what: \"$i\"}"; done) > activities/2026-01.yaml && git init -q && git add . && git -c user.name=a -c user.email=a@b commit -qm one && spoil() { f=.git/objects/$(git rev-parse $1 | sed 's,^..,&/,') && chmod u+w $f && echo no object >$f; }
    $ spoil HEAD:activities/2026-01.yaml && rm activities/*; plan rates --at HEAD
    HEAD:activities/2026-01.yaml:1:1: error unreadable: activities/2026-01.yaml cannot be read: input/output error
       hint: see to its permissions and to the disk
    [2]
    $ spoil HEAD; plan split --at HEAD
    plan: the repository has no commit "HEAD"
       HEAD
       ^
       hint: name a branch, a tag or a commit, as git log shows them
    [2]
