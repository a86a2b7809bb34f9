// SPDX-License-Identifier: MIT
// The options of single verbs as rows, for THE verb table alone (verbs.cpp). What several verbs
// take together is options.cpp's.
#pragma once

#include "plan/base/workdays.hpp"
#include "plan/command/option.hpp"

namespace plan {

inline constexpr Option init_options[] = {
    {.name = "--demo",
     .help = "a complete made-up book: a sales department with two years, two teams and a sub-team",
     .target = &Options::demo},
};

inline constexpr Option log_options[] = {
    {.name = "--undo",
     .help = "take the rep's last record back, if it is still the last line of its file",
     .target = &Options::undo},
    {.name = "--dry-run",
     .help = "check the record and show it; write nothing",
     .target = &Options::dry_run},
};

inline constexpr Option check_options[] = {
    {.name = "--strict", .help = "take warnings for errors", .target = &Options::strict},
};

inline constexpr Option calendar_options[] = {
    {.name = "--country",
     .value = "CODE",
     .choices = countries,
     .help = "whose working days; else the book's",
     .target = &Options::country},
};

inline Words steps() {
  return {"year", "half", "quarter", "month", "week", "day"};
}

inline constexpr Option split_options[] = {
    {.name = "--year",
     .value = "YEAR",
     .completes = Completes::years,
     .help = "the fiscal year; else that of as-of",
     .target = &Options::year},
    {.name = "--by",
     .value = "AXES",
     .completes = Completes::plan_axes,
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
     .completes = Completes::tiers,
     .help = "the figures of one of the year's tiers",
     .target = &Options::tier},
};

inline constexpr Option document_options[] = {
    split_options[0],
    {.name = "--review",
     .help = "what became of the year's plan so far, for those above",
     .target = &Options::review},
    {.name = "--allow-errors",
     .help = "leave records with an error out, and say how many",
     .target = &Options::allow_errors},
};

inline constexpr Option why_options[] = {split_options[3], split_options[4]};

inline Words aligns() {
  return {"calendar", "workdays", "spring-festival"};
}
inline Words unknown_costs() {
  return {"zero"};
}

inline constexpr Option period_option{
    .name = "--period",
    .value = "PERIOD",
    .completes = Completes::periods,
    .help =
        "2026, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, A..B, last-week, ytd, 本月; else this-month",
    .target = &Options::period};
inline constexpr Option by_option{
    .name = "--by",
    .value = "AXES",
    .completes = Completes::axes,
    .help =
        "the rows: company, team, rep, product, region, customer, category, source, stage, or "
        "several in order; else rep",
    .target = &Options::by};
inline constexpr Option each_option{
    .name = "--each",
    .value = "STEP",
    .choices = steps,
    .help = "cut the period: a table of each measure with its pieces",
    .target = &Options::each};
inline constexpr Option with_option{
    .name = "--with",
    .value = "PERIOD",
    .completes = Completes::comparisons,
    .help = "put another period beside it: previous, last-year, or any period",
    .target = &Options::with};
inline constexpr Option align_option{
    .name = "--align",
    .value = "HOW",
    .choices = aligns,
    .help =
        "how the two are laid over each other: by days (calendar), by working days, or so that "
        "the Spring Festivals meet",
    .target = &Options::align};
inline constexpr Option measures_option{
    .name = "--measures",
    .value = "LIST",
    .completes = Completes::measures,
    .help = "these measures in place of its own; plan explain tells each one's formula",
    .target = &Options::measures};
inline constexpr Option parts_option{.name = "--parts",
                                     .help = "the two figures of each rate in columns of their own",
                                     .target = &Options::parts};
inline constexpr Option unknown_cost_option{
    .name = "--unknown-cost",
    .value = "zero",
    .choices = unknown_costs,
    .help = "take a cost that is not known for nothing, so that profit can be told",
    .target = &Options::unknown_cost};

inline constexpr Option summary_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what it is about: last-week, 上月, 2026-W47, 2026-Q3; else last-week",
     .target = &Options::period},
};
inline constexpr Option rates_options[] = {period_option, by_option,          each_option,
                                           with_option,   align_option,       measures_option,
                                           parts_option,  unknown_cost_option};
inline constexpr Option status_options[] = {
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

inline constexpr Option pipeline_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what the coverage is of, and whose skipped steps of closed deals are shown; else "
             "this-quarter",
     .target = &Options::period},
    {.name = "--by",
     .value = "AXES",
     .completes = Completes::plan_axes,
     .help =
         "the rows of the coverage: company, team, rep, product, or several in order; else team",
     .target = &Options::by},
};
inline constexpr Option due_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what is due within it; else all that is late, and the next seven days",
     .target = &Options::period},
};
inline constexpr Option customers_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "whose sales, new and lost customers: 2026, 2026-Q1, last-month, A..B; else ytd",
     .target = &Options::period},
};

}  // namespace plan
