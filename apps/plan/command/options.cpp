// SPDX-License-Identifier: MIT
// The rows that stand among the own options of several verbs. What verbs take as whole groups is in
// common_options.cpp.
#include "plan/command/option.hpp"

#include "plan/base/period.hpp"

namespace plan {
namespace {

Words aligns() {
  return {"calendar", "workdays", "spring-festival"};
}

}  // namespace

std::string_view step_meant(std::string_view word) {
  const auto step = parse_step(word);
  return step ? to_string(*step) : std::string_view();
}

Words steps() {
  return {"year", "half", "quarter", "month", "week", "day"};
}

constexpr Option period_option{
    .name = "--period",
    .value = "PERIOD",
    .completes = Completes::periods,
    .help = "2026, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, A..B, last-week, ytd, 本月",
    .fallback = "this-month",
    .target = &Options::period};
constexpr Option by_option{
    .name = "--by",
    .value = "AXES",
    .completes = Completes::axes,
    .help =
        "the rows: company, team, rep, product, group, region, customer, industry, level, "
        "category, source, stage, or several in order",
    .fallback = "rep",
    .target = &Options::by};
constexpr Option each_option{.name = "--each",
                             .value = "STEP",
                             .choices = steps,
                             .meant = step_meant,
                             .help = "cut the period: a table of each measure with its pieces",
                             .target = &Options::each};
constexpr Option with_option{
    .name = "--with",
    .value = "PERIOD",
    .completes = Completes::comparisons,
    .help = "put another period beside it: previous, last-year, or any period",
    .target = &Options::with};
constexpr Option align_option{
    .name = "--align",
    .value = "HOW",
    .choices = aligns,
    .help =
        "how the two are laid over each other: by days (calendar), by working days, or so that "
        "the Spring Festivals meet; else the book's align",
    .target = &Options::align};
constexpr Option measures_option{
    .name = "--measures",
    .value = "LIST",
    .completes = Completes::measures,
    .help = "these measures in place of its own; plan explain tells each one's formula",
    .target = &Options::measures};
constexpr Option show_option{
    .name = "--show",
    .value = "LIST",
    .completes = Completes::shows,
    .help =
        "beside each measure that adds up: its share of the column's total (share); with --each "
        "the sum of the pieces so far (running), the mean of the last pieces (average:3)",
    .target = &Options::show};
constexpr Option parts_option{.name = "--parts",
                              .help = "the two figures of each rate in columns of their own",
                              .target = &Options::parts};
constexpr Option year_option{
    .name = "--year",
    .value = "YEAR",
    .completes = Completes::years,
    .help = "the fiscal year; else that of as-of, or the nearest that is planned",
    .target = &Options::year};
constexpr Option quota_option{.name = "--quota",
                              .help = "the quota's figures: the target raised by over-assign",
                              .target = &Options::quota};
constexpr Option tier_option{.name = "--tier",
                             .value = "NAME",
                             .completes = Completes::tiers,
                             .help = "the figures of one of the year's tiers",
                             .target = &Options::tier};
constexpr Option engine_option{
    .name = "--engine",
    .value = "URL",
    .help =
        "take book and sums from a database that plan export has filled: sqlite:FILE, "
        "postgresql://HOST/NAME, clickhouse://HOST:PORT/NAME",
    .target = &Options::engine,
    .shapes = false};
constexpr Option allow_errors_option{.name = "--allow-errors",
                                     .help = "leave records with an error out, and say how many",
                                     .target = &Options::allow_errors};

}  // namespace plan
