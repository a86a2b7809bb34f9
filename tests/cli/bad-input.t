Bad input that has no code of its own, or comes in more than one shape. What a code says of its
plainest case stands under tests/errors.

The function `book` writes a book whose further lines it takes from standard input:

    $ book() { mkdir -p b; { echo 'format: 1'; echo 'book: {name: East, currency: CNY}'; cat; } > b/plan.yaml; }

A comma in an amount. In a flow mapping YAML makes two entries of it, in block style one text:

    $ book <<'END'
    > reps: [{id: li.na}]
    > years: {2026: {target: 1,200}}
    > END
    $ plan check -f b
    plan.yaml:4:24: error number-comma: 1,200 is 2 entries to YAML: a comma ends an entry
       4 | years: {2026: {target: 1,200}}
         |                        ^
       hint: write 1200
    1 error, 0 warnings
    [1]

    $ book <<'END'
    > reps: [{id: li.na}]
    > years:
    >   2026:
    >     target: 1,200
    > END
    $ plan check -f b
    plan.yaml:6:13: error bad-amount: "1,200" holds a comma
       6 |     target: 1,200
         |             ^
       hint: write 1200
    1 error, 0 warnings
    [1]

A full-width comma, an underscore, an exponent, a bare point, a leading zero, a currency sign:

    $ book <<'END'
    > reps: [{id: li.na}]
    > years:
    >   2023: {target: 1，200}
    >   2024: {target: 1_200}
    >   2025: {target: 1e3}
    >   2026: {target: .5}
    >   2027: {target: 010}
    >   2028: {target: ¥1200}
    > END
    $ plan check -f b
    plan.yaml:5:18: error full-width: "1，200" holds full-width characters
       5 |   2023: {target: 1，200}
         |                  ^
       hint: write 1200
    plan.yaml:6:18: error bad-amount: "1_200" holds an underscore
       6 |   2024: {target: 1_200}
         |                  ^
       hint: write 1200
    plan.yaml:7:18: error bad-amount: "1e3" is written with an exponent
       7 |   2025: {target: 1e3}
         |                  ^
       hint: write 1000
    plan.yaml:8:18: error bad-amount: ".5" has no digit before the point
       8 |   2026: {target: .5}
         |                  ^
       hint: write 0.5
    plan.yaml:9:18: error bad-amount: "010" begins with a needless 0
       9 |   2027: {target: 010}
         |                  ^
       hint: write 10
    plan.yaml:10:18: error bad-amount: "¥1200" names a currency
       10 |   2028: {target: ¥1200}
          |                  ^
       hint: write 1200
    6 errors, 0 warnings
    [1]

What other YAML readers turn into 750 seconds, into nothing, into true:

    $ book <<'END'
    > reps: [{id: li.na, share: 12:30}]
    > years: {2026: {target: ~}}
    > calendar: [{date: 2026-05-15, work: yes}]
    > END
    $ plan check -f b
    plan.yaml:3:27: error bad-number: "12:30" is a time, not a number
       3 | reps: [{id: li.na, share: 12:30}]
         |                           ^
       hint: write it like 12.5%, 0.125 or 3
    plan.yaml:4:24: error bad-amount: "~" is not a number
       4 | years: {2026: {target: ~}}
         |                        ^
       hint: write it like 1200, 1200.50, 1200万 or 1.2亿
    plan.yaml:5:37: error bad-boolean: "yes" is neither true nor false
       5 | calendar: [{date: 2026-05-15, work: yes}]
         |                                     ^
       hint: write true
    3 errors, 0 warnings
    [1]

Dates that are none:

    $ book <<'END'
    > reps:
    >   - {id: a, from: 2026-2-30}
    >   - {id: b, from: 2026-02-30}
    >   - {id: c, from: 2026/03/02}
    >   - {id: d, from: 2025-02-29}
    >   - {id: e, from: 2026年3月2日}
    >   - {id: f, from: 02-03-2026}
    >   - {id: g, from: 0026-03-02}
    > END
    $ plan check -f b
    plan.yaml:4:19: error bad-date: 2026-02-30 does not exist
       4 |   - {id: a, from: 2026-2-30}
         |                   ^
       hint: the last day of that month is 2026-02-28
    plan.yaml:5:19: error bad-date: 2026-02-30 does not exist
       5 |   - {id: b, from: 2026-02-30}
         |                   ^
       hint: the last day of that month is 2026-02-28
    plan.yaml:6:19: error bad-date: "2026/03/02" needs hyphens between year, month and day
       6 |   - {id: c, from: 2026/03/02}
         |                   ^
       hint: write 2026-03-02
    plan.yaml:7:19: error bad-date: 2025-02-29 does not exist
       7 |   - {id: d, from: 2025-02-29}
         |                   ^
       hint: the last day of that month is 2025-02-28
    plan.yaml:8:19: error bad-date: "2026年3月2日" needs hyphens between year, month and day
       8 |   - {id: e, from: 2026年3月2日}
         |                   ^
       hint: write 2026-03-02
    plan.yaml:9:19: error bad-date: "02-03-2026" is not a date
       9 |   - {id: f, from: 02-03-2026}
         |                   ^
       hint: write 2026-03-02, or 2026-02-03 if that was meant
    plan.yaml:10:19: error bad-date: the year 0026 is out of range
       10 |   - {id: g, from: 0026-03-02}
          |                   ^
       hint: years are 1900 to 2999
    7 errors, 0 warnings
    [1]

A full-width colon takes the place of the key's own, in block and in flow style; in a text it is text:

    $ book <<'END'
    > reps：
    >   - {id: li.na}
    > END
    $ plan check -f b
    plan.yaml:3:5: error full-width: the full-width ： is text to YAML
       3 | reps：
         |     ^
       hint: write ": "
    1 error, 0 warnings
    a file could not be read to its end, so references were not all checked: mend it, check again
    [1]

    $ book <<'END'
    > reps: [{id： li.na, share: 3}]
    > END
    $ plan check -f b
    plan.yaml:3:11: error full-width: the full-width ： is text to YAML
       3 | reps: [{id： li.na, share: 3}]
         |           ^
       hint: write ": "
    1 error, 0 warnings
    [1]

    $ book <<'END'
    > reps: [{id: li.na, name: 李娜：高级销售（华东）}]
    > END
    $ plan check -f b
    no errors, no warnings

A bomb of aliases ends at its first anchor, in no time:

    $ book <<'END'
    > a: &a [x, x, x, x, x, x, x, x, x]
    > b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    > c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
    > d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
    > e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
    > f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
    > g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
    > END
    $ plan check -f b
    plan.yaml:3:1: error unknown-key: "a" is no section of a book
       3 | a: &a [x, x, x, x, x, x, x, x, x]
         | ^
       hint: known are: format, book, include, calendar, teams, reps, products, regions, stages, categories, axes, years, customers, history, activities, courses, policy-documents, nominations, approvals, closed
    plan.yaml:3:4: error anchor: anchors (&) are not allowed
       3 | a: &a [x, x, x, x, x, x, x, x, x]
         |    ^
       hint: write the value out; quote a text that begins with &
    plan.yaml:4:1: error unknown-key: "b" is no section of a book
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         | ^
       hint: known are: format, book, include, calendar, teams, reps, products, regions, stages, categories, axes, years, customers, history, activities, courses, policy-documents, nominations, approvals, closed
    plan.yaml:4:4: error anchor: anchors (&) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |    ^
       hint: write the value out; quote a text that begins with &
    plan.yaml:4:8: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:12: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:16: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:20: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:24: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:28: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |                            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:32: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |                                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:36: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |                                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:4:40: error alias: aliases (*) are not allowed
       4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
         |                                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:1: error unknown-key: "c" is no section of a book
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         | ^
       hint: known are: format, book, include, calendar, teams, reps, products, regions, stages, categories, axes, years, customers, history, activities, courses, policy-documents, nominations, approvals, closed
    plan.yaml:5:4: error anchor: anchors (&) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |    ^
       hint: write the value out; quote a text that begins with &
    plan.yaml:5:8: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:12: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:16: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:20: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:24: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:28: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |                            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:32: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |                                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:36: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |                                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:5:40: error alias: aliases (*) are not allowed
       5 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
         |                                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:1: error unknown-key: "d" is no section of a book
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         | ^
       hint: known are: format, book, include, calendar, teams, reps, products, regions, stages, categories, axes, years, customers, history, activities, courses, policy-documents, nominations, approvals, closed
    plan.yaml:6:4: error anchor: anchors (&) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |    ^
       hint: write the value out; quote a text that begins with &
    plan.yaml:6:8: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:12: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:16: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:20: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:24: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:28: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |                            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:32: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |                                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:36: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |                                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:6:40: error alias: aliases (*) are not allowed
       6 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
         |                                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:1: error unknown-key: "e" is no section of a book
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         | ^
       hint: known are: format, book, include, calendar, teams, reps, products, regions, stages, categories, axes, years, customers, history, activities, courses, policy-documents, nominations, approvals, closed
    plan.yaml:7:4: error anchor: anchors (&) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |    ^
       hint: write the value out; quote a text that begins with &
    plan.yaml:7:8: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:12: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:16: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:20: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:24: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:28: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |                            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:32: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |                                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:36: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |                                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:7:40: error alias: aliases (*) are not allowed
       7 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
         |                                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:1: error unknown-key: "f" is no section of a book
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         | ^
       hint: known are: format, book, include, calendar, teams, reps, products, regions, stages, categories, axes, years, customers, history, activities, courses, policy-documents, nominations, approvals, closed
    plan.yaml:8:4: error anchor: anchors (&) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |    ^
       hint: write the value out; quote a text that begins with &
    plan.yaml:8:8: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:12: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:16: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:20: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:24: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:28: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |                            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:32: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |                                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:36: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |                                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:8:40: error alias: aliases (*) are not allowed
       8 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
         |                                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:1: error unknown-key: "g" is no section of a book
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         | ^
       hint: known are: format, book, include, calendar, teams, reps, products, regions, stages, categories, axes, years, customers, history, activities, courses, policy-documents, nominations, approvals, closed
    plan.yaml:9:4: error anchor: anchors (&) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |    ^
       hint: write the value out; quote a text that begins with &
    plan.yaml:9:8: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:12: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:16: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:20: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:24: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |                        ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:28: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |                            ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:32: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |                                ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:36: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |                                    ^
       hint: write the value out; quote a text that begins with *
    plan.yaml:9:40: error alias: aliases (*) are not allowed
       9 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
         |                                        ^
       hint: write the value out; quote a text that begins with *
    68 errors, 0 warnings
    [1]

100,000 deep, in brackets, braces and dashes:

    $ head -c 100000 /dev/zero | tr '\0' '[' > deep
    $ (printf 'reps: '; cat deep; echo) | book; plan check -f b | cut -c 1-70
    plan.yaml:3:8: error wrong-shape: reps takes a list of records: - {...
       3 | reps: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
         |        ^
       hint: see plan explain reps
    plan.yaml:3:70: error too-deep: this is nested deeper than 64 levels
       3 | ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
         |                                     ^
       hint: a book needs no more than six
    2 errors, 0 warnings
    a file could not be read to its end, so references were not all checke

    $ (printf 'reps: '; tr '[' '{' < deep; echo) | book; plan check -f b | cut -c 1-70
    plan.yaml:3:7: error wrong-shape: reps takes a list of records: - {...
       3 | reps: {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{
         |       ^
       hint: see plan explain reps
    plan.yaml:3:8: error complex-key: a list or a mapping cannot be a key
       3 | reps: {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{
         |        ^
       hint: write a plain word before the colon
    plan.yaml:3:70: error too-deep: this is nested deeper than 64 levels
       3 | ...{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{
         |                                     ^
       hint: a book needs no more than six
    3 errors, 0 warnings
    a file could not be read to its end, so references were not all checke

    $ (echo 'reps:'; yes -- - | head -100000 | tr '\n' ' '; echo) | book; plan check -f b | cut -c 1-70
    plan.yaml:4:3: error wrong-shape: reps takes a list of records: - {...
       4 | - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
         |   ^
       hint: see plan explain reps
    plan.yaml:4:127: error too-deep: this is nested deeper than 64 levels
       4 | ... - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
         |                                     ^
       hint: a book needs no more than six
    2 errors, 0 warnings
    a file could not be read to its end, so references were not all checke

A file that breaks off inside a line is an error; a last line that is whole but for its line break
counts:

    $ book <<'END'
    > reps:
    >   - {id: li.na, name: 李娜, share: 3}
    >   - {id: zhang.wei, name: 张伟, share: 2}
    > END
    $ head -c -20 b/plan.yaml > cut; cp cut b/plan.yaml
    $ plan check -f b
    plan.yaml:5:24: error cut-file: the file ends inside a line
       5 |   - {id: zhang.wei, name
         |                        ^
       hint: write what is missing behind it, or take the broken line out
    1 error, 0 warnings
    a file could not be read to its end, so references were not all checked: mend it, check again
    [1]

    $ printf 'format: 1\nbook:\n  currency: CNY\nreps:\n  - id: ann' > b/plan.yaml
    $ plan check -f b
    no errors, no warnings

An empty file, and one of comments alone:

    $ : > b/plan.yaml; plan check -f b
    plan.yaml:1:1: error empty-file: the file is empty
       hint: write a section into it, or take it away
    1 error, 0 warnings
    a file could not be read to its end, so references were not all checked: mend it, check again
    [1]

    $ echo '# nothing yet' > b/plan.yaml; plan check -f b
    plan.yaml:1:1: error empty-file: the file is empty
       1 | # nothing yet
         | ^
       hint: write a section into it, or take it away
    1 error, 0 warnings
    a file could not be read to its end, so references were not all checked: mend it, check again
    [1]

A BOM and the line ends of Windows are fine; UTF-16 is not:

    $ printf '\357\273\277format: 1\r\nbook: {name: East, currency: CNY}\r\n' > b/plan.yaml; plan check -f b
    no errors, no warnings

    $ printf '\377\376f\0o\0r\0m\0a\0t\0:\0 \0001\0\n\0' > b/plan.yaml; plan check -f b
    plan.yaml:1:1: error bad-utf8: this is not UTF-8
       1 | \xff\xfef\x00o\x00r\x00m\x00a\x00t\x00:\x00 \x001\x00
         | ^
       hint: save the file as UTF-8; it may be GBK now
    1 error, 0 warnings
    a file could not be read to its end, so references were not all checked: mend it, check again
    [1]

Amounts too large for the arithmetic, one by one or summed:

    $ book <<'END'
    > reps: [{id: li.na}]
    > years:
    >   2026: {target: 99999999999999999999}
    >   2027: {target: 100000亿}
    > END
    $ plan check -f b
    plan.yaml:5:18: error amount-overflow: "99999999999999999999" is too large for an amount
       5 |   2026: {target: 99999999999999999999}
         |                  ^
       hint: write at most 10000000000000.00
    1 error, 0 warnings
    [1]

A year without a target, with all shares 0, with nobody there in a month:

    $ book <<'END'
    > reps: [{id: li.na}]
    > years: {2026: {round: 100}}
    > END
    $ plan split -f b --year 2026
    plan.yaml:4:9: error year-without-target: the year 2026 has no target
       4 | years: {2026: {round: 100}}
         |         ^
       hint: add target: AMOUNT to it
    [2]

    $ plan split -f b --year 2027
    plan.yaml:4:9: error year-without-target: the year 2026 has no target
       4 | years: {2026: {round: 100}}
         |         ^
       hint: add target: AMOUNT to it
    [2]

    $ book <<'END'
    > reps: [{id: li.na, share: 0}, {id: zhang.wei, share: 0}]
    > years: {2026: {target: 1200万}}
    > END
    $ plan split -f b --year 2026
    plan.yaml:4:24: error no-weight: everybody who is there in 2026-01 has share 0; 1000000.00 have no taker
       4 | years: {2026: {target: 1200万}}
         |                        ^
       hint: give somebody a share above 0
    [2]

    $ book <<'END'
    > years: {2026: {target: 1200万}}
    > END
    $ plan split -f b --year 2026
    plan.yaml:3:24: error nobody-present: nobody is there in 2026-01 to take 1000000.00
       3 | years: {2026: {target: 1200万}}
         |                        ^
       hint: add people to reps
    [2]

    $ book <<'END'
    > reps: [{id: li.na, from: 2026-03-02}, {id: zhang.wei, to: 2026-01-30}]
    > years: {2026: {target: 1200万}}
    > END
    $ plan split -f b --year 2026
    plan.yaml:4:24: error nobody-present: nobody is there in 2026-02 to take 1000000.00
       4 | years: {2026: {target: 1200万}}
         |                        ^
       hint: mend from, to and leave of the reps, or the season's weights
    [2]

Everything wrong in all files is told in one run:

    $ book <<'END'
    > teams: [{id: east}]
    > reps:
    >   - {id: li.na, team: esat, shar: 3}
    > stages: [{id: quote, probability: 120%}]
    > END
    $ mkdir -p b/years
    $ echo 'years: {2026: {target: -1, season: {months: [1, 2, 3]}}}' > b/years/2026.yaml
    $ echo 'years: {2026: {target: 1300万' > b/years/next.yaml
    $ plan check -f b
    plan.yaml:5:29: error unknown-key: "shar" is no key of reps
       5 |   - {id: li.na, team: esat, shar: 3}
         |                             ^
       hint: write share
    plan.yaml:6:35: error out-of-range: "120%" is out of range
       6 | stages: [{id: quote, probability: 120%}]
         |                                   ^
       hint: write 0% to 100%
    years/2026.yaml:1:24: error out-of-range: "-1" is out of range
       1 | years: {2026: {target: -1, season: {months: [1, 2, 3]}}}
         |                        ^
       hint: write 0 or more
    years/next.yaml:1:15: error unclosed-bracket: this bracket is not closed
       1 | years: {2026: {target: 1300万
         |               ^
       hint: close it behind its last entry
    years/next.yaml:1:16: error given-twice: years.2026.target is given in two files
       1 | years: {2026: {target: 1300万
         |                ^
       other place: years/2026.yaml:1:16
       1 | years: {2026: {target: -1, season: {months: [1, 2, 3]}}}
         |                ^
       hint: keep one of them
    5 errors, 0 warnings
    a file could not be read to its end, so references were not all checked: mend it, check again
    [1]

What the system refuses is said in the reader's language:

    $ plan calendar 2026-02 --lang zh -o nosuch/out.csv
    plan: nosuch/out.csv：文件或文件夹不存在
    [2]
    $ mkdir gone && cd gone && rmdir ../gone && plan split --lang zh; cd ..
    plan: 找不到当前文件夹：文件或文件夹不存在
    $ mkdir gone && cd gone && rmdir ../gone && plan calendar 2026-02-02 --no-meta | head -1; cd ..
    Calendar 2026-02-02

A broken plan file hides what may follow from it, a rep who is not there, and nothing else of the
records:

    $ mkdir -p hid/activities && printf 'format: 1\nbook: {currency: CNY}\nreps: [{id: ann, time: 150%%}]\n' > hid/plan.yaml
    $ printf 'activities:\n- {date: 2026-03-02, rep: bob, kind: order, amount: 5, closed: 1}\n- {date: 2026-03-02, rep: ann, kind: order, amount: 5 XYZ}\n' > hid/activities/a.yaml
    $ plan check -f hid --lang en
    plan.yaml:3:24: error out-of-range: "150%" is out of range
       3 | reps: [{id: ann, time: 150%}]
         |                        ^
       hint: write 0% to 100%
    activities/a.yaml:2:56: error unknown-key: "closed" is no key of order
       2 | - {date: 2026-03-02, rep: bob, kind: order, amount: 5, closed: 1}
         |                                                        ^
       hint: known are: amount, cost, quantity, order, date, rep, kind, id, customer, deal, product, region, time, note
    activities/a.yaml:3:53: error unknown-currency: "XYZ" is no currency of ISO 4217
       3 | - {date: 2026-03-02, rep: ann, kind: order, amount: 5 XYZ}
         |                                                     ^
       hint: write its three letters, such as USD
    3 errors, 0 warnings
    [1]

## Signs that were forgotten, and words for numbers

A percent sign is easily forgotten: a plain number over 1 is no part of anything:

    $ mkdir signs && printf 'format: 1\nbook: {currency: GBP, language: en}\n' > signs/plan.yaml
    $ cat >> signs/plan.yaml << 'END'
    > reps: [{id: ann, from: 2026-05-01, ramp: [25, 50%], time: 50}]
    > stages: [{id: talk, probability: 25}]
    > categories: [{id: hotel}]
    > years:
    >   2026:
    >     target: 1200
    >     over-assign: 5
    >     tiers: {stretch: 110}
    >     budget: [{category: hotel, rate: 1.2}]
    >     scorecard: {items: [{measure: attainment, weight: 5, target: 90, cap: 120, floor: 50}]}
    > END
    $ plan check -f signs
    plan.yaml:3:43: error out-of-range: "25" is out of range
       3 | reps: [{id: ann, from: 2026-05-01, ramp: [25, 50%], time: 50}]
         |                                           ^
       hint: write 25%
    plan.yaml:3:59: error out-of-range: "50" is out of range
       3 | reps: [{id: ann, from: 2026-05-01, ramp: [25, 50%], time: 50}]
         |                                                           ^
       hint: write 50%
    plan.yaml:4:34: error out-of-range: "25" is out of range
       4 | stages: [{id: talk, probability: 25}]
         |                                  ^
       hint: write 25%
    plan.yaml:9:18: error out-of-range: "5" as a rate is 500%
       9 |     over-assign: 5
         |                  ^
       hint: write 5%, or 500% if that was meant
    plan.yaml:10:22: error out-of-range: "110" is out of range
       10 |     tiers: {stretch: 110}
          |                      ^
       hint: write 110%
    plan.yaml:11:38: error out-of-range: "1.2" as a rate is 120%
       11 |     budget: [{category: hotel, rate: 1.2}]
          |                                      ^
       hint: write 1.2%, or 120% if that was meant
    plan.yaml:12:66: error out-of-range: a goal of 90 for attainment is 9000.0%
       12 | ... [{measure: attainment, weight: 5, target: 90, cap: 120, floor: 50}]}
          |                                               ^
       hint: write 90%
    plan.yaml:12:75: error out-of-range: "120" is out of range
       12 | ... [{measure: attainment, weight: 5, target: 90, cap: 120, floor: 50}]}
          |                                                        ^
       hint: write 120%
    plan.yaml:12:87: error out-of-range: "50" is out of range
       12 | ... [{measure: attainment, weight: 5, target: 90, cap: 120, floor: 50}]}
          |                                                                    ^
       hint: write 50%
    9 errors, 0 warnings
    [1]

Money as it is written in a letter, in a book of pounds:

    $ printf 'format: 1\nbook: {currency: GBP, language: en}\nyears:\n' > signs/plan.yaml
    $ cat >> signs/plan.yaml << 'END'
    >   2026: {target: £1,200,000}
    >   2027: {target: GBP 1,200}
    >   2028: {target: £1.2m}
    >   2029: {target: 1.2 million}
    >   2030: {target: 30k}
    >   2031: {target: £1200}
    >   2032: {target: about 1200}
    > END
    $ plan check -f signs
    plan.yaml:4:18: error number-comma: £1,200,000 is 3 entries to YAML: a comma ends an entry
       4 |   2026: {target: £1,200,000}
         |                  ^
       hint: write 1200000
    plan.yaml:5:18: error number-comma: GBP 1,200 is 2 entries to YAML: a comma ends an entry
       5 |   2027: {target: GBP 1,200}
         |                  ^
       hint: write 1200
    plan.yaml:6:18: error bad-amount: "£1.2m" names a currency
       6 |   2028: {target: £1.2m}
         |                  ^
       hint: write 1200000
    plan.yaml:7:18: error bad-amount: "1.2 million" holds a blank
       7 |   2029: {target: 1.2 million}
         |                  ^
       hint: write 1200000
    plan.yaml:8:18: error bad-amount: "k" is not read as a unit here
       8 |   2030: {target: 30k}
         |                  ^
       hint: write 30000
    plan.yaml:9:18: error bad-amount: "£1200" names a currency
       9 |   2031: {target: £1200}
         |                  ^
       hint: write 1200
    plan.yaml:10:18: error bad-amount: "about 1200" holds a blank
       10 |   2032: {target: about 1200}
          |                  ^
       hint: write it like 1200 or 1200.50, without sign or unit
    7 errors, 0 warnings
    [1]

Where an id stands, a name is told by its id, and what is no id by the one that it would make:

    $ cat > signs/plan.yaml << 'END'
    > format: 1
    > book: {currency: GBP, language: en}
    > teams: [{id: north, manager: Tom Baker}, {id: south, manager: lucy}]
    > reps: [{id: tom.baker, name: Tom Baker}, {id: lucy.hale, name: Lucy Hale}]
    > customers: [{id: c1, level: a, key: yes}, {id: c2, key: False}]
    > regions: [{id: South East England}]
    > stages: [{id: talk}]
    > END
    $ plan check -f signs
    plan.yaml:3:30: error unknown-rep: there is no rep "Tom Baker"
       3 | teams: [{id: north, manager: Tom Baker}, {id: south, manager: lucy}]
         |                              ^
       hint: write tom.baker
    plan.yaml:3:63: error unknown-rep: there is no rep "lucy"
       3 | teams: [{id: north, manager: Tom Baker}, {id: south, manager: lucy}]
         |                                                               ^
       hint: write lucy.hale
    plan.yaml:5:29: error bad-choice: "a" is none of: A, B, C
       5 | customers: [{id: c1, level: a, key: yes}, {id: c2, key: False}]
         |                             ^
       hint: write A
    plan.yaml:5:37: error bad-boolean: "yes" is neither true nor false
       5 | customers: [{id: c1, level: a, key: yes}, {id: c2, key: False}]
         |                                     ^
       hint: write true
    plan.yaml:5:57: error bad-boolean: "False" is neither true nor false
       5 | customers: [{id: c1, level: a, key: yes}, {id: c2, key: False}]
         |                                                         ^
       hint: write false
    plan.yaml:6:16: error bad-id: "South East England" is not an id
       6 | regions: [{id: South East England}]
         |                ^
       hint: write south.east.england
    6 errors, 0 warnings
    [1]
    $ sed -i 's/Tom Baker}, {id: south, manager: lucy/tom.baker}, {id: south, manager: lucy.hale/; s/level: a, key: yes/level: A, name: Tesco Ltd/; s/key: False/name: Tesco Express/; /regions/d' signs/plan.yaml
    $ plan status -f signs --fail-under 90
    plan: "90" is out of range
       90
       ^
       hint: write 90%
    [2]
    $ plan log visit -f signs rep=tom customer=tesco --dry-run
    plan log:2:5: error unknown-rep: there is no rep "tom"
       2 | rep=tom
         |     ^
       hint: write tom.baker (Tom Baker)
    plan log:3:10: error unknown-customer: there is no customer "tesco"
       3 | customer=tesco
         |          ^
       hint: write one of: c1 (Tesco Ltd), c2 (Tesco Express)
    [2]
    $ plan log visit -f signs rep=tom.baker customer='Tesco Limited' --dry-run
    plan log:3:10: error unknown-customer: there is no customer "Tesco Limited"
       3 | customer=Tesco Limited
         |          ^
       hint: write one of: c1 (Tesco Ltd), c2 (Tesco Express)
    [2]
    $ plan log sale -f signs rep=tom.baker --dry-run
    plan log:1:1: error bad-choice: "sale" is none of: lead, handover, call, visit, demo, message, quote, stage, order, return, cancel, lost, payment, expense, customer-new, customer-lost, request, response, report, task, task-done, training, talk, rating, meeting, contract, conduct, feedback
       1 | sale
         | ^
       hint: write order
    [2]
    $ plan log stage -f signs rep=tom.baker deal=d1 stage=won --dry-run
    plan log:4:7: error unknown-stage: there is no stage "won"
       4 | stage=won
         |       ^
       hint: an order of the deal wins it, a record of kind lost loses it
    [2]
    $ plan log Visit -f signs rep='Tom Baker' customer='Tesco Ltd' date='27 Nov' --dry-run
    - {date: 2026-11-27, rep: tom.baker, kind: visit, customer: c1}
    would be logged to activities/2026-11/tom.baker.yaml
    plan: 2026-11-27 is a day to come: reports leave the record out until then
    $ plan log visit -f signs rep=tom.baker customer=c1 date=27/11/2026 --dry-run
    plan log:4:6: error bad-date: "27/11/2026" is not a date
       4 | date=27/11/2026
         |      ^
       hint: write 2026-11-27
    [2]
    $ plan log visit -f signs rep=tom.baker customer=c1 date=03/04/2026 --dry-run
    plan log:4:6: error bad-date: "03/04/2026" is not a date
       4 | date=03/04/2026
         |      ^
       hint: write 2026-04-03, or 2026-03-04 if that was meant
    [2]
    $ plan log task -f signs rep=tom.baker task=t1 what=call date='last friday' due=friday --dry-run
    - {date: 2026-11-20, rep: tom.baker, kind: task, task: t1, due: 2026-11-27, what: call}
    would be logged to activities/2026-11/tom.baker.yaml
    $ printf 'format: 1\nbook: {currency: GBP, country: GB}\n' > signs/plan.yaml && plan check -f signs
    plan.yaml:2:32: error unknown-country: no calendar of GB is built in
       2 | book: {currency: GBP, country: GB}
         |                                ^
       hint: leave country out and list its holidays in calendar, one by one: {date: 2026-12-25, work: false, name: Christmas}
    1 error, 0 warnings
    [1]

An English month with its year is one, whatever the day; in a file it is told as files have it:

    $ printf 'format: 1\nbook: {currency: GBP}\nyears: {2026: {target: 12, pins: [{period: Nov 2026, target: 1}, {period: november, target: 1}]}}\n' > signs/plan.yaml && plan check -f signs
    plan.yaml:3:44: error bad-period: "Nov 2026" is not a period
       3 | ...26: {target: 12, pins: [{period: Nov 2026, target: 1}, {period: nov...
         |                                     ^
       hint: write 2026-11
    plan.yaml:3:75: error bad-period: "november" depends on today, a file states fixed periods
       3 | ...pins: [{period: Nov 2026, target: 1}, {period: november, target: 1}]}}
         |                                                   ^
       hint: write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, or two of them as A..B
    2 errors, 0 warnings
    [1]

What is wrong before the book is read is told in its language too, unless --lang says another; without a
book in English.

    $ mkdir zh && printf 'format: 1\nbook: {currency: CNY, language: zh}\nregions: [{id: subei, name: 苏北}, {id: sunan, name: 苏南}]\n' > zh/plan.yaml
    $ plan rates -f zh -o x.dat
    plan: 没有与 *.dat 文件对应的格式
       提示： 请用 --format 指明
    [2]
    $ plan rates -f zh -o x.dat --lang en
    plan: no format belongs to files named *.dat
       hint: name one with --format
    [2]
    $ plan rates -f zh --lang fr
    plan: --lang 不能是“fr”
       提示： 可用的有：zh, en
    [2]
    $ plan calendar 2026-11 -f zh -o x.dat --lang EN
    plan: no format belongs to files named *.dat
       hint: name one with --format
    [2]
    $ plan log visit foo -f zh
    plan: “foo”不是 键=值
       提示： 请写 键=值，含空格的值要加引号
    [2]
    $ plan log visit foo＝1 -f zh
    plan: “foo＝1”不是 键=值
       提示： 请改为 foo=1
    [2]
    $ plan rates -f zh --bom --format json
    plan: --bom 只用于 csv 和 tsv，不用于 json
       提示： 请加上 --format csv，或去掉 --bom
    [2]
    $ plan rates -f zh --overlay none.yaml
    plan: none.yaml 不存在（--overlay）
    [2]
    $ plan rates -f none -o x.dat
    plan: there is no none (-f)
    [2]

Whatever a filter looks for is named in the book's language.

    $ for option in --rep --team --product --region --customer; do plan rates -f zh $option zzz 2>&1 | head -n 1; done
    plan: 人员里没有“zzz”
    plan: 组里没有“zzz”
    plan: 产品里没有“zzz”
    plan: 区域里没有“zzz”
    plan: 客户里没有“zzz”
    $ for axis in region stage source level industry category group; do plan rates -f zh --where $axis=zzz 2>&1 | head -n 1; done
    plan: 区域里没有“zzz”
    plan: 销售阶段里没有“zzz”
    plan: 线索来源里没有“zzz”
    plan: 级别里没有“zzz”
    plan: 行业里没有“zzz”
    plan: 费用类别里没有“zzz”
    plan: 产品组里没有“zzz”
    $ plan rates -f zh --region 苏
    plan: 有几个区域都以“苏”开头
       提示： 请用编号指明：subei, sunan
    [2]
    $ plan why zzz 2026 -f zh
    plan: 人员、团队和产品里没有“zzz”
       提示： 账册里一个也没有
    [2]
