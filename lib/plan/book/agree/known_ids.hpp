// SPDX-License-Identifier: MIT
// What the parts of agree_references share: the ids that a book knows, and the questions that come
// up for people, years and customers alike. Not for other rooms.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/base/said.hpp"
#include "plan/book/agree/taken_words.hpp"
#include "plan/book/book.hpp"
#include "plan/book/named.hpp"

namespace plan {

/// What an id can name, and the word for it in messages.
enum class RefTo { rep, team, product, region, customer, category, rep_or_team };
std::string_view to_string(RefTo named);

class KnownIds {
 public:
  /// `unsure`: sections whose ids are not all known. `paths`: of home.hpp.
  KnownIds(const Book& book, const std::set<std::string, std::less<>>& unsure,
           const std::vector<std::string>& paths, Diagnostics& findings);

  /// An id that is given but unknown: `unknown-rep`, `unknown-team`, ..., with the one that
  /// is called so, else the nearest. Silent where the id's section is unsure.
  void check(const Given<std::string>& id, RefTo named);

 private:
  const std::vector<std::string_view>& ids(RefTo named) const;

  bool is_unsure(RefTo named) const;
  /// The id of the only thing that has this name, else the nearest id.
  std::optional<std::string> meant(const std::string& id, RefTo named) const;

  const Book& book_;
  const std::set<std::string, std::less<>>& unsure_;
  const std::vector<std::string>& paths_;
  Diagnostics& findings_;
  std::vector<std::string_view> reps_, teams_, products_, regions_, customers_, categories_,
      reps_and_teams_;
  int searches_left_ = 100;  // for the nearest: beyond, a book lacks a whole list, not a letter
};

/// Each part of agree_references, one file each.
void agree_people(const Book& book, KnownIds& known, Diagnostics& findings);
void agree_years(const Book& book, KnownIds& known, Diagnostics& findings);
void agree_rest(const Book& book, KnownIds& known, Diagnostics& findings);
void agree_also(const Book& book, Diagnostics& findings);
void agree_axes(const Book& book, const TakenWords& taken, Diagnostics& findings);

/// The parts of agree_years that fill a file of their own. `year` is the fiscal year's days.
void agree_pins(const Year& year, Span days, KnownIds& known, Diagnostics& findings);
void agree_scorecard(const Scorecard& scorecard, Diagnostics& findings);

/// A goal for a measure that is a rate, of which nobody reaches twice: `out-of-range` where the
/// percent sign was forgotten.
void agree_percent(std::string_view measure, const Given<Rate>& goal, Diagnostics& findings);

/// Whether the period begins and ends with a month; else the error `not-whole-months`.
bool agree_whole_months(const Given<Period>& period, Diagnostics& findings);

/// Whether it lies within a fiscal year's days and is made of whole months; else `outside-year`,
/// `not-whole-months`. False for a period that is not given.
bool agree_within(const Given<Period>& period, const Year& year, Span days, Diagnostics& findings);

/// Two dates of a list, of which the later does not come after the one before it:
/// `dates-out-of-order`.
void agree_after(const Given<Day>& date, const Given<Day>& before, Diagnostics& findings);

/// A dated list whose dates do not ascend.
template <class T>
void agree_dates(const Dated<T>& list, Diagnostics& findings) {
  for (std::size_t i = 1; i < list.size(); ++i)
    agree_after(list[i].from, list[i - 1].from, findings);
}

/// The records whose parents lead back to them, each circle once, as places in the list; `parents`
/// holds each record's parent as a place, or none.
inline constexpr std::size_t no_parent = SIZE_MAX;
std::vector<std::size_t> in_circles(const std::vector<std::size_t>& parents);

/// Parents that lead back to where they began: the error `circle` at each record of the circle.
template <class T>
void agree_circles(const std::vector<T>& list, RefTo what, Diagnostics& findings) {
  std::vector<std::size_t> parents(list.size(), no_parent);
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!list[i].parent) continue;
    const auto parent =
        std::lower_bound(list.begin(), list.end(), *list[i].parent,
                         [](const T& item, const std::string& id) { return *item.id < id; });
    if (parent != list.end() && *parent->id == *list[i].parent)
      parents[i] = static_cast<std::size_t>(parent - list.begin());
  }
  for (const std::size_t place : in_circles(parents))
    findings.error(
        "circle", list[place].parent.at,
        said("{} {} is in the end its own parent", said(to_string(what)), *list[place].id),
        said("take one parent out of the circle"));
}

}  // namespace plan
