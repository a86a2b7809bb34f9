// SPDX-License-Identifier: MIT
// The rows of THE verb table (verb.hpp), in the order in which `plan` lists them.
#include <cstdint>

#include "plan/base/workdays.hpp"
#include "plan/book/kinds.hpp"
#include "plan/verb.hpp"

namespace plan {
namespace {

constexpr Option init_options[] = {
    {.name = "--demo",
     .help = "a complete made-up book: a sales department with two years, two teams and a sub-team",
     .target = &Options::demo},
};

Words kind_names() {
  Words names;
  for (const Kind& kind : kinds()) names.push_back(kind.name);
  return names;
}

constexpr Option log_options[] = {
    {.name = "--undo",
     .help = "take the rep's last record back, if it is still the last line of its file",
     .target = &Options::undo},
    {.name = "--dry-run",
     .help = "check the record and show it; write nothing",
     .target = &Options::dry_run},
};

constexpr Option check_options[] = {
    {.name = "--strict", .help = "take warnings for errors", .target = &Options::strict},
};

constexpr Option calendar_options[] = {
    {.name = "--country",
     .value = "CODE",
     .choices = countries,
     .help = "whose working days; else the book's",
     .target = &Options::country},
};

Words steps() {
  return {"year", "half", "quarter", "month", "week", "day"};
}

constexpr Option split_options[] = {
    {.name = "--year",
     .value = "YEAR",
     .help = "the fiscal year; else that of as-of",
     .target = &Options::year},
    {.name = "--by",
     .value = "AXES",
     .help = "the rows: company, team, rep, product, or several in order; else rep",
     .target = &Options::by},
    {.name = "--each",
     .value = "STEP",
     .choices = steps,
     .help = "the columns: year, half, quarter, month, week or day; else month",
     .target = &Options::each},
    {.name = "--quota",
     .help = "the quota's figures: the target raised by over-assign",
     .target = &Options::quota},
    {.name = "--tier",
     .value = "NAME",
     .help = "the figures of one of the year's tiers",
     .target = &Options::tier},
};

constexpr Option why_options[] = {split_options[3], split_options[4]};

Words aligns() {
  return {"calendar", "workdays", "spring-festival"};
}
Words unknown_costs() {
  return {"zero"};
}

constexpr Option period_option{
    .name = "--period",
    .value = "PERIOD",
    .help =
        "2026, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, A..B, last-week, ytd, 本月; else this-month",
    .target = &Options::period};
constexpr Option by_option{
    .name = "--by",
    .value = "AXES",
    .help =
        "the rows: company, team, rep, product, region, customer, category, source, stage, or "
        "several in order; else rep",
    .target = &Options::by};
constexpr Option each_option{.name = "--each",
                             .value = "STEP",
                             .choices = steps,
                             .help = "cut the period: a table of each measure with its pieces",
                             .target = &Options::each};
constexpr Option with_option{
    .name = "--with",
    .value = "PERIOD",
    .help = "put another period beside it: previous, last-year, or any period",
    .target = &Options::with};
constexpr Option align_option{
    .name = "--align",
    .value = "HOW",
    .choices = aligns,
    .help =
        "how the two are laid over each other: by days (calendar), by working days, or so that "
        "the Spring Festivals meet",
    .target = &Options::align};
constexpr Option measures_option{
    .name = "--measures",
    .value = "LIST",
    .help = "these measures in place of its own; plan explain tells each one's formula",
    .target = &Options::measures};
constexpr Option parts_option{.name = "--parts",
                              .help = "the two figures of each rate in columns of their own",
                              .target = &Options::parts};
constexpr Option unknown_cost_option{
    .name = "--unknown-cost",
    .value = "zero",
    .choices = unknown_costs,
    .help = "take a cost that is not known for nothing, so that profit can be told",
    .target = &Options::unknown_cost};

constexpr Option summary_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .help = "what it is about: last-week, 上月, 2026-W47, 2026-Q3; else last-week",
     .target = &Options::period},
};
constexpr Option rates_options[] = {period_option, by_option,          each_option,
                                    with_option,   align_option,       measures_option,
                                    parts_option,  unknown_cost_option};
constexpr Option status_options[] = {
    period_option,
    by_option,
    each_option,
    with_option,
    align_option,
    measures_option,
    parts_option,
    {.name = "--fail-under",
     .value = "RATE",
     .help = "exit with 1 when the pace of all together is under this rate: 90%",
     .target = &Options::fail_under},
};

constexpr Option pipeline_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .help = "what the coverage is of, and whose skipped steps of closed deals are shown; else "
             "this-quarter",
     .target = &Options::period},
    {.name = "--by",
     .value = "AXES",
     .help =
         "the rows of the coverage: company, team, rep, product, or several in order; else team",
     .target = &Options::by},
};
constexpr Option due_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .help = "what is due within it; else all that is late, and the next seven days",
     .target = &Options::period},
};
constexpr Option customers_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .help = "whose sales, new and lost customers: 2026, 2026-Q1, last-month, A..B; else ytd",
     .target = &Options::period},
};

constexpr Verb table[] = {
    {.name = "init",
     .group = Verb::Group::plan,
     .help = "start a book: a plan.yaml whose comments teach the format",
     .arguments = "[DIR]",
     .fewest = 0,
     .most = 1,
     .options = init_options,
     .takes = nothing,
     .examples = {{{"plan init sales", "a new book in the folder sales, ready to be edited"},
                   {"plan init --demo demo", "a made-up department to play with"}}},
     .run = run_init},
    {.name = "split",
     .group = Verb::Group::plan,
     .help = "the year's target down to teams, people, products, months, weeks and days",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = split_options,
     .takes = reads_book | prints | prints_money | takes_filters,
     .examples = {{{"plan split --by team --each quarter", "teams and quarters of this year"},
                   {"plan split --team jiangsu --each month --format csv -o jiangsu.csv",
                    "one team's people, for a spreadsheet"}}},
     .run = run_split},
    {.name = "why",
     .group = Verb::Group::plan,
     .help = "how a target came about: rule, weights, pins, carry, source lines",
     .arguments = "WHO [PERIOD]",
     .fewest = 1,
     .most = 2,
     .options = why_options,
     .takes = reads_book | prints | prints_money,
     .examples = {{{"plan why li.na 2026-03", "a person's month"},
                   {"plan why company 2026", "the company's months"}}},
     .run = run_why},
    {.name = "log",
     .group = Verb::Group::record,
     .help = "record what was done: one line, checked, and there for good before it is told",
     .arguments = "KIND KEY=VALUE...",
     .fewest = 0,
     .most = SIZE_MAX,
     .first = kind_names,
     .options = log_options,
     .takes = reads_book,
     .examples = {{{"plan log visit rep=li.na customer=jianglan note=跟进报价",
                    "a visit of today; on a terminal plan log alone asks for everything"},
                   {"plan log order rep=li.na date=yesterday amount=12.8万 --dry-run",
                    "what would be written"}}},
     .run = run_log},
    {.name = "status",
     .group = Verb::Group::look,
     .help = "how the targets stand: reached, to date, likely, still needed",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = status_options,
     .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
     .examples = {{{"plan status --period 2026-Q4 --by team", "the quarter's targets by team"},
                   {"plan status --period ytd --fail-under 90%",
                    "exit code 1 when the department is behind"}}},
     .run = run_status},
    {.name = "rates",
     .group = Verb::Group::look,
     .help = "what was sold, won and spent: close, expense, margin and profit rates",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = rates_options,
     .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
     .examples = {{{"plan rates --period 2026-Q3 --by team --with last-year",
                    "a quarter beside that of last year"},
                   {"plan rates --period ytd --measures close_rate,cycle_days --parts",
                    "any measures, with what they are made of"}}},
     .run = run_rates},
    {.name = "summary",
     .group = Verb::Group::look,
     .help = "the periodic sales summary of a person, a team or the department",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = summary_options,
     .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
     .examples = {{{"plan summary --period last-week --unit 万", "the week, to be sent up"},
                   {"plan summary --rep li.na --period 2026-10", "one person's month"}}},
     .run = run_summary},
    {.name = "pipeline",
     .group = Verb::Group::look,
     .help = "open deals by stage, age and weight; steps skipped; coverage of the target",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = pipeline_options,
     .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
     .examples = {{{"plan pipeline --rep li.na", "one person's open deals"},
                   {"plan pipeline --table deals --format csv", "all of them, for a spreadsheet"}}},
     .run = run_pipeline},
    {.name = "due",
     .group = Verb::Group::look,
     .help = "what is due and late: tasks, follow-ups, reports, requests, trainings",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = due_options,
     .takes = reads_book | prints | takes_filters | takes_facts,
     .examples = {{{"plan due --team jiangsu", "what a team has to do this week"},
                   {"plan due --period this-month --table follow_ups --format csv",
                    "whom to call until the month's end"}}},
     .run = run_due},
    {.name = "customers",
     .group = Verb::Group::look,
     .help = "customers: files, classes, new, lost, dormant, hand-overs; one customer's story",
     .arguments = "[ID]",
     .fewest = 0,
     .most = 1,
     .options = customers_options,
     .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
     .examples = {{{"plan customers --team jiangsu", "a team's customers this year"},
                   {"plan customers jianglan", "one customer's file and whole story"}}},
     .run = run_customers},
    {.name = "check",
     .group = Verb::Group::help,
     .help = "everything that is wrong in the whole book, and what to do about it",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = check_options,
     .takes = reads_book | prints,
     .examples = {{{"plan check", "exit code 0 when the book has no errors, else 1"},
                   {"plan check --format json", "for a hook or an editor"}}},
     .run = run_check},
    {.name = "explain",
     .group = Verb::Group::help,
     .help = "what a code, key, kind or measure means",
     .arguments = "WORD",
     .fewest = 1,
     .most = 1,
     .options = {},
     .takes = reads_book,
     .examples = {{{"plan explain reps.share", "a key of the book's files"},
                   {"plan explain unknown-key", "a code that plan check showed"}}},
     .run = run_explain},
    {.name = "calendar",
     .group = Verb::Group::help,
     .help = "the dates of a period, its working days, holidays and make-up days",
     .arguments = "[PERIOD]",
     .fewest = 0,
     .most = 1,
     .options = calendar_options,
     .takes = reads_book | prints,
     .examples = {{{"plan calendar 2026-Q1", "the first quarter of the fiscal year 2026"},
                   {"plan calendar 2026 --table days --format csv",
                    "every day, for a spreadsheet"}}},
     .run = run_calendar},
};

}  // namespace

std::span<const Verb> verbs() {
  return table;
}

}  // namespace plan
