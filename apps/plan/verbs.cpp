// SPDX-License-Identifier: MIT
// The rows of THE verb table (verb.hpp), in the order in which `plan` lists them.
#include "plan/base/workdays.hpp"
#include "plan/verb.hpp"

namespace plan {
namespace {

constexpr Option init_options[] = {
    {.name = "--demo",
     .help = "a complete made-up book: a sales department with two years, two teams and a sub-team",
     .target = &Options::demo},
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
    {.name = "check",
     .group = Verb::Group::help,
     .help = "everything that is wrong in the whole book, and what to do about it",
     .arguments = "",
     .fewest = 0,
     .most = 0,
     .options = check_options,
     .takes = reads_book | prints,
     .examples = {{{"plan check", "exit code 0 when the book has no errors, else 1"},
                   {"plan check --strict --format json", "for a hook or an editor"}}},
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
