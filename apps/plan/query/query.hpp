// SPDX-License-Identifier: MIT
// What was asked, as values: made once from the words that were typed and, where none were, from
// what the verb's rows fall back on. Nothing else parses a period, axis, step, comparison, filter
// or measure of the command line. How a report is shown (unit, layout, format) is Session's.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "plan/facts/measured.hpp"
#include "plan/report/why/why_report.hpp"
#include "plan/session.hpp"

namespace plan {

/// Another period beside the one that was asked for.
struct With {
  enum class Which { previous, last_year, other };
  Which which = Which::other;
  Period other{};  // of Which::other
};

/// A word of --with that is no period.
struct WithWord {
  std::string_view word;
  With::Which which;
  std::string_view help;  // English, shown through tr()
};
std::span<const WithWord> with_words();

/// What --rep, --team and the others name, as typed: places in the book's lists.
struct Only {
  std::vector<Index> reps{}, teams{}, products{}, regions{}, customers{};
};

struct Query {
  const Verb& verb;
  const Options& options;  // switches, and words that one verb alone understands (log's record)

  const Book* book = nullptr;  // null: there is none, or the verb looks at it in its own way
  Day as_of{};
  const Year* year = nullptr;      // of --year, else of as-of
  std::optional<Period> period{};  // none: the verb has a stretch of its own
  std::vector<Axis> axes{};
  std::optional<Step> each{};  // none: the period is not cut
  std::optional<With> with{};
  Align align = Align::calendar;  // --align, else the book's
  Only only{};
  FactFilter filter{};      // of `only`, with the teams and regions in those named
  SumSet had = ~SumSet{0};  // the sums that there are: a database has not all of them
  std::vector<const Measure*> measures{};  // of --measures; none: the verb's own
  std::vector<Show> shows{};               // of --show
  std::optional<Rate> fail_under{};        // the least pace
  std::optional<WhySubject> subject{};     // whose target
  std::optional<Index> customer{};         // whose story
  std::optional<Index> person{};           // whose page
};

/// The query of a run; reads the book as far as the verb needs it. Both stay the caller's and
/// outlive it. Errors: UsageError for a word that there is not or that the verb does not take;
/// see Session::book().
Query query_of(const Verb& verb, const Options& options, Session& session);

/// The axis of this key or title in any language; none where there is none. Errors: UsageError
/// where several have the title.
std::optional<Axis> axis_titled(const std::string& word, const Book& book);
/// The axis of this key or title in any language, the book's own ones among them. Errors:
/// UsageError where there is none, several have the title, or the verb does not take it.
Axis axis_named(const std::string& word, const Verb& verb, const Book& book);

/// The axes that the verb's --by takes: those of targets, or those by which one of its measures can
/// be told; all where any measure can be asked for.
std::vector<Axis> axes_taken(const Verb& verb, const Book& book);

}  // namespace plan
