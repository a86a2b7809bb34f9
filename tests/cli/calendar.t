plan calendar: dates and working days. It works without a book.

    $ plan calendar 2026-02 --country CN --no-meta
    Calendar 2026-02

    Months
    period   start       end         days  working days  weekdays off  weekend days worked
    ──────────────────────────────────────────────────────────────────────────────────────
    2026-02  2026-02-01  2026-02-28    28            16             6                    2
    ──────────────────────────────────────────────────────────────────────────────────────
    total    2026-02-01  2026-02-28    28            16             6                    2

    Weeks
    period    start       end         days  working days  weekdays off  weekend days worked
    ───────────────────────────────────────────────────────────────────────────────────────
    2026-W05  2026-02-01  2026-02-01     1             0             0                    0
    2026-W06  2026-02-02  2026-02-08     7             5             0                    0
    2026-W07  2026-02-09  2026-02-15     7             6             0                    1
    2026-W08  2026-02-16  2026-02-22     7             0             5                    0
    2026-W09  2026-02-23  2026-02-28     6             5             1                    1
    ───────────────────────────────────────────────────────────────────────────────────────
    total     2026-02-01  2026-02-28    28            16             6                    2

    Holidays and make-up days
    name  working day  start       end         days
    ───────────────────────────────────────────────
    春节  worked       2026-02-14  2026-02-14     1
    春节  off          2026-02-15  2026-02-23     9
    春节  worked       2026-02-28  2026-02-28     1

    note: --table days shows every day
    $ plan calendar 上月 --no-meta
    Calendar 2026-10

    Months
    period   start       end         days  working days  weekdays off  weekend days worked
    ──────────────────────────────────────────────────────────────────────────────────────
    2026-10  2026-10-01  2026-10-31    31            22             0                    0
    ──────────────────────────────────────────────────────────────────────────────────────
    total    2026-10-01  2026-10-31    31            22             0                    0

    Weeks
    period    start       end         days  working days  weekdays off  weekend days worked
    ───────────────────────────────────────────────────────────────────────────────────────
    2026-W40  2026-10-01  2026-10-04     4             2             0                    0
    2026-W41  2026-10-05  2026-10-11     7             5             0                    0
    2026-W42  2026-10-12  2026-10-18     7             5             0                    0
    2026-W43  2026-10-19  2026-10-25     7             5             0                    0
    2026-W44  2026-10-26  2026-10-31     6             5             0                    0
    ───────────────────────────────────────────────────────────────────────────────────────
    total     2026-10-01  2026-10-31    31            22             0                    0

    Holidays and make-up days
    nothing to show

    note: No country's holidays are in this: the week is Monday to Friday (book.country or --country
    names one)
    note: --table days shows every day
    $ plan calendar 2026-02-14..2026-02-16 --country CN --table days --format csv
    date,weekday,workday,name
    2026-02-14,6,true,春节
    2026-02-15,7,false,春节
    2026-02-16,1,false,春节
    $ plan calendar 2027-Q1 --country CN --no-meta
    Calendar 2027-Q1

    Months
    period   start       end         days  working days  weekdays off  weekend days worked
    ──────────────────────────────────────────────────────────────────────────────────────
    2027-01  2027-01-01  2027-01-31    31            21             0                    0
    2027-02  2027-02-01  2027-02-28    28            20             0                    0
    2027-03  2027-03-01  2027-03-31    31            23             0                    0
    ──────────────────────────────────────────────────────────────────────────────────────
    total    2027-01-01  2027-03-31    90            64             0                    0

    Weeks
    period    start       end         days  working days  weekdays off  weekend days worked
    ───────────────────────────────────────────────────────────────────────────────────────
    2026-W53  2027-01-01  2027-01-03     3             1             0                    0
    2027-W01  2027-01-04  2027-01-10     7             5             0                    0
    2027-W02  2027-01-11  2027-01-17     7             5             0                    0
    2027-W03  2027-01-18  2027-01-24     7             5             0                    0
    2027-W04  2027-01-25  2027-01-31     7             5             0                    0
    2027-W05  2027-02-01  2027-02-07     7             5             0                    0
    2027-W06  2027-02-08  2027-02-14     7             5             0                    0
    2027-W07  2027-02-15  2027-02-21     7             5             0                    0
    2027-W08  2027-02-22  2027-02-28     7             5             0                    0
    2027-W09  2027-03-01  2027-03-07     7             5             0                    0
    2027-W10  2027-03-08  2027-03-14     7             5             0                    0
    2027-W11  2027-03-15  2027-03-21     7             5             0                    0
    2027-W12  2027-03-22  2027-03-28     7             5             0                    0
    2027-W13  2027-03-29  2027-03-31     3             3             0                    0
    ───────────────────────────────────────────────────────────────────────────────────────
    total     2027-01-01  2027-03-31    90            64             0                    0

    Holidays and make-up days
    nothing to show

    note: 2027: no notice of holidays yet, Monday to Friday are counted
    note: --table days shows every day
    $ plan calendar 2026 --country CN --table months --format csv
    period,start,end,days,workdays,holidays,make_up_days
    2026-01,2026-01-01,2026-01-31,31,21,2,1
    2026-02,2026-02-01,2026-02-28,28,16,6,2
    2026-03,2026-03-01,2026-03-31,31,22,0,0
    2026-04,2026-04-01,2026-04-30,30,21,1,0
    2026-05,2026-05-01,2026-05-31,31,19,3,1
    2026-06,2026-06-01,2026-06-30,30,21,1,0
    2026-07,2026-07-01,2026-07-31,31,23,0,0
    2026-08,2026-08-01,2026-08-31,31,21,0,0
    2026-09,2026-09-01,2026-09-30,30,22,1,1
    2026-10,2026-10-01,2026-10-31,31,18,5,1
    2026-11,2026-11-01,2026-11-30,30,21,0,0
    2026-12,2026-12-01,2026-12-31,31,23,0,0
    $ plan calendar last-wek
    plan: "last-wek" is not a period
       last-wek
       ^
       hint: write last-week
    [2]

The book's own week and days; a year that has no notice yet stays so until the book says that its days
are all there. In October 2026 there are 31 - 4 Sundays, less 1 to 3 and 5 to 7 October:

    $ mkdir week end && printf 'format: 1\nbook: {currency: CNY, language: en, country: CN, workweek: mon-sat}\ncalendar:\n- {date: 2027-02-05, work: false, name: eve}\n' > week/plan.yaml
    $ plan calendar 2026-10 -f week/plan.yaml --table months --format csv
    period,start,end,days,workdays,holidays,make_up_days
    2026-10,2026-10-01,2026-10-31,31,21,6,0
    $ plan calendar 2027-02-04..2027-02-06 -f week/plan.yaml --table days --no-meta
    Calendar 2027-02-04..2027-02-06

    date        weekday  working day  name
    ──────────────────────────────────────
    2027-02-04  Thu      worked
    2027-02-05  Fri      off          eve
    2027-02-06  Sat      worked

    note: 2027: no notice of holidays yet, the working week is counted
    $ printf -- '- {year: 2027, complete: true}\n' >> week/plan.yaml
    $ plan calendar 2027-02-04..2027-02-06 -f week/plan.yaml --table days --no-meta
    Calendar 2027-02-04..2027-02-06

    date        weekday  working day  name
    ──────────────────────────────────────
    2027-02-04  Thu      worked
    2027-02-05  Fri      off          eve
    2027-02-06  Sat      worked
    $ plan calendar 2006-12 --country CN --table months --no-meta
    Calendar 2006-12

    period   start       end         days  working days  weekdays off  weekend days worked
    ──────────────────────────────────────────────────────────────────────────────────────
    2006-12  2006-12-01  2006-12-31    31            23             0                    2
    ──────────────────────────────────────────────────────────────────────────────────────
    total    2006-12-01  2006-12-31    31            23             0                    2

    note: 2006: before 2007, the first year of known holidays, Monday to Friday are counted
    $ plan calendar 2026-02-14 --country CN --table days --format json --no-meta
    {
    "schema": "plan.calendar/1",
    "tables": [
    {"name": "days",
    "columns": [
    {"key": "date", "title": "date", "type": "date", "unit": null},
    {"key": "weekday", "title": "weekday", "type": "count", "unit": null},
    {"key": "workday", "title": "working day", "type": "boolean", "unit": null},
    {"key": "name", "title": "name", "type": "text", "unit": null}],
    "rows": [
    {"date": "2026-02-14", "weekday": 6, "workday": true, "name": "春节"}],
    "total": null}],
    "notes": []
    }
    $ printf -- '- {year: 2028}\n- {date: 2028-01-01}\n- {date: 2028-01-02, work: false, year: 2028}\n' >> week/plan.yaml
    $ plan check -f week/plan.yaml
    plan.yaml:6:3: error missing-key: calendar needs complete
       6 | - {year: 2028}
         |   ^
       hint: add complete: true or false
    plan.yaml:7:3: error missing-key: calendar needs work
       7 | - {date: 2028-01-01}
         |   ^
       hint: add work: true or false
    plan.yaml:8:41: error given-twice: an entry of the calendar is a day or a year
       8 | - {date: 2028-01-02, work: false, year: 2028}
         |                                         ^
       other place: plan.yaml:8:10
       8 | - {date: 2028-01-02, work: false, year: 2028}
         |          ^
       hint: write two entries
    3 errors, 0 warnings
    [1]

A fiscal year is called after the calendar year in which it ends:

    $ printf 'format: 1\nbook: {currency: CNY, language: en, year-start: 4, year-name: end}\nyears: {2026: {target: 1200}}\nreps: [{id: ann}]\n' > end/plan.yaml
    $ plan split -f end/plan.yaml --year 2026 --each quarter --by company --format csv
    company,period,start,end,target,quota
    company,2026-Q1,2025-04-01,2025-06-30,300.00,
    company,2026-Q2,2025-07-01,2025-09-30,300.00,
    company,2026-Q3,2025-10-01,2025-12-31,300.00,
    company,2026-Q4,2026-01-01,2026-03-31,300.00,

A table that is not there:

    $ plan calendar 2026 --table x
    plan: this report has no table "x"
       hint: there are: months, weeks, specials, days
    [2]
