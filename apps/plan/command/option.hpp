// SPDX-License-Identifier: MIT
// Options as rows: what a verb may be told, once. The command line, --help, the man pages' OPTIONS,
// the completions and the footer read the rows; the values end in one plain struct. No parsing
// here.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plan {

/// Every value that can be given, as it was written. Empty: not given.
struct Options {
  std::vector<std::string> words;  // the arguments after the verb

  std::string file;                   // -f
  std::string at;                     // the revision
  std::vector<std::string> overlays;  // in order
  bool no_cache = false;
  std::string as_of, language, colour, country;
  std::string format, layout, output, table, unit;
  std::optional<int> width;
  bool redact = false, personal = false;
  bool bom = false, no_meta = false, no_pager = false, quiet = false, help = false;

  std::optional<int> year, horizon;
  std::vector<std::string> by, reps, teams, products, regions, customers, where, measures, show;
  std::string each, tier, period, with, align, unknown_cost, fail_under, method;
  bool quota = false, parts = false, allow_errors = false;
  bool demo = false, strict = false;
  bool undo = false, dry_run = false;
  std::string from, to, dialect;
  std::string sql, engine;
  bool review = false;
  bool sheets = false, evidence = false;
  std::string growth, load;
  std::string map, rejects, expect_sum;
  std::string agent, comment, sign, head;
  bool create = false, update = false, partial = false, guess = false;
  bool check = false, textconv = false;
};

using Words = std::vector<std::string_view>;

/// What a shell may complete an option's value or a verb's argument with, where it has no choices.
enum class Completes {
  nothing,
  paths,
  reps,  // ids of the book, from here on
  teams,
  products,
  regions,
  customers,
  subjects,   // company, reps, teams, products
  plan_axes,  // the axes of targets
  axes,
  measures,
  shows,  // of --show
  periods,
  comparisons,  // previous, last-year, periods
  dates,
  years,  // of the book's plan
  tiers,
  kinds,
  fields,     // KEY=VALUE of a record
  where,      // AXIS=VALUE
  terms,      // what plan explain tells of
  revisions,  // branches and tags of git
  acts,       // of plan approval
  agreed,     // what can be approved
};

struct Option {
  std::string_view name;     // "--by"
  char letter = 0;           // 'f': also -f
  std::string_view value{};  // "AXES", shown in help; "" for a switch. FILE: completed as a path,
                             // and a list of them is never cut at commas
  Words (*choices)() = nullptr;                           // the values that are allowed; null: any
  std::string_view (*meant)(std::string_view) = nullptr;  // the choice that another word says; ""
  Completes completes = Completes::nothing;
  std::string_view help;        // English, shown through tr()
  std::string_view fallback{};  // what holds where it is not given, as it would be typed; "": help
                                // says it, or nothing does
  std::variant<bool Options::*, std::string Options::*, std::vector<std::string> Options::*,
               std::optional<int> Options::*>
      target;
  bool shapes = true;  // changes what a report says, so its footer names it
};

/// Rows that stand among the own options of more than one verb.
extern const Option year_option, quota_option, tier_option;
extern const Option period_option, by_option, each_option, with_option, align_option;
extern const Option measures_option, show_option, parts_option, allow_errors_option;
extern const Option engine_option;
Words steps();                                       // of --each
std::string_view step_meant(std::string_view word);  // 月 -> month; "" for no step

/// Options that several verbs take together.
enum Takes : unsigned {
  nothing = 0,
  reads_book = 1,     // -f, --overlay, --at
  prints = 2,         // --format, -o and what belongs to a report
  prints_money = 4,   // --unit, --layout
  takes_filters = 8,  // --rep, --team, --product
  takes_facts = 16,   // --region, --customer, --where, --allow-errors
  writes_book = 32,   // -f: what is written must be right as the files stand
};

struct OptionGroup {
  std::string_view title;  // English, shown through tr()
  std::span<const Option> options;
};

/// The groups of `takes`, in the order of --help; the group of every verb is always the last.
std::vector<OptionGroup> common_options(unsigned takes);

}  // namespace plan
