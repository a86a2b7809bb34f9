// SPDX-License-Identifier: MIT
#include "plan/book/agree/references.hpp"

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/book/agree/known_ids.hpp"
#include "plan/book/home.hpp"

namespace plan {
namespace {

template <class List>
std::vector<std::string_view> ids_of(const List& list) {
  std::vector<std::string_view> ids;
  ids.reserve(list.size());
  for (const auto& item : list) ids.push_back(*item.id);
  return ids;
}

struct Words {
  std::string_view name;
  std::string_view code;
  std::string_view section;
};

const Words& words_of(RefTo named) {
  static constexpr std::array<Words, 7> words = {{{"rep", "unknown-rep", "reps"},
                                                  {"team", "unknown-team", "teams"},
                                                  {"product", "unknown-product", "products"},
                                                  {"region", "unknown-region", "regions"},
                                                  {"customer", "unknown-customer", "customers"},
                                                  {"category", "unknown-category", "categories"},
                                                  {"rep or team", "unknown-rep", "reps"}}};
  return words[static_cast<std::size_t>(named)];
}

}  // namespace

std::string_view to_string(RefTo named) {
  return words_of(named).name;
}

KnownIds::KnownIds(const Book& book, const std::set<std::string, std::less<>>& unsure,
                   const std::vector<std::string>& paths, Diagnostics& findings)
    : book_(book),
      unsure_(unsure),
      paths_(paths),
      findings_(findings),
      reps_(ids_of(book.reps)),
      teams_(ids_of(book.teams)),
      products_(ids_of(book.products)),
      regions_(ids_of(book.regions)),
      customers_(ids_of(book.customers)),
      categories_(ids_of(book.categories)) {
  std::merge(reps_.begin(), reps_.end(), teams_.begin(), teams_.end(),
             std::back_inserter(reps_and_teams_));
}

const std::vector<std::string_view>& KnownIds::ids(RefTo named) const {
  switch (named) {
    case RefTo::rep: return reps_;
    case RefTo::team: return teams_;
    case RefTo::product: return products_;
    case RefTo::region: return regions_;
    case RefTo::customer: return customers_;
    case RefTo::category: return categories_;
    case RefTo::rep_or_team: break;
  }
  return reps_and_teams_;
}

bool KnownIds::is_unsure(RefTo named) const {
  return unsure_.contains(words_of(named).section) ||
         (named == RefTo::rep_or_team && unsure_.contains(words_of(RefTo::team).section));
}

std::optional<std::string> KnownIds::meant(const std::string& id, RefTo named) const {
  auto things = things_of(book_, words_of(named).section);
  if (named == RefTo::rep_or_team)
    for (const Named& team : things_of(book_, "teams")) things.push_back(team);
  const std::string_view found = find_named(things, id);
  if (!found.empty()) return std::string(found);
  if (auto near = nearest(id, ids(named))) return near;
  const auto begun = begun_by(things, id);
  return begun.size() == 1 ? std::optional<std::string>(begun.front()) : std::nullopt;
}

void KnownIds::check(const Given<std::string>& id, RefTo named) {
  const auto& known = ids(named);
  if (!id || std::binary_search(known.begin(), known.end(), std::string_view(*id))) return;
  if (is_unsure(named)) return;
  std::optional<std::string> near;
  if (searches_left_ > 0) near = meant(*id, named);
  --searches_left_;
  findings_.error(
      std::string(words_of(named).code), id.at,
      said("there is no {} \"{}\"", said(to_string(named)), escaped(*id)),
      near ? said("write {}", *near) : hint_to_add(book_, words_of(named).section, *id, paths_));
}

bool agree_whole_months(const Given<Period>& period, Diagnostics& findings) {
  const Date first(period->span.first), after(period->span.last + std::chrono::days(1));
  if (first.day() == std::chrono::day(1) && after.day() == std::chrono::day(1)) return true;
  findings.error("not-whole-months", period.at,
                 said("{} is not made of whole months", period->name),
                 said("write a month, quarter, half, year, or MONTH..MONTH"));
  return false;
}

bool agree_within(const Given<Period>& period, const Year& year, Span days, Diagnostics& findings) {
  if (!period || !agree_whole_months(period, findings)) return false;
  if (days.contains(period->span.first) && days.contains(period->span.last)) return true;
  findings.error("outside-year", period.at,
                 said("{} is not within the fiscal year {} ({} to {})", period->name, year.number,
                      to_string(Date(days.first)), to_string(Date(days.last))),
                 said("move it to its own year, or mend the period"));
  return false;
}

void agree_after(const Given<Day>& date, const Given<Day>& before, Diagnostics& findings) {
  if (!date || !before || *date > *before) return;
  findings.error("dates-out-of-order", date.at, said("this date is not after the one before it"),
                 said("sort the list by date, each date once"), before.at);
}

/// Every record is walked over once: a walk that meets its own trail has closed a circle, one that
/// meets an older trail has not.
std::vector<std::size_t> in_circles(const std::vector<std::size_t>& parents) {
  std::vector<std::size_t> found;
  std::vector<std::size_t> walk(parents.size(), no_parent);  // the start of the walk that came by
  for (std::size_t start = 0; start < parents.size(); ++start) {
    std::size_t at = start;
    while (at != no_parent && walk[at] == no_parent) {
      walk[at] = start;
      at = parents[at];
    }
    if (at == no_parent || walk[at] != start) continue;
    const std::size_t first = at;
    do {
      found.push_back(at);
      at = parents[at];
    } while (at != first);
  }
  std::sort(found.begin(), found.end());
  return found;
}

void agree_references(const Book& book, Diagnostics& findings,
                      const std::set<std::string, std::less<>>& unsure, const TakenWords& taken,
                      const std::vector<std::string>& paths) {
  KnownIds known(book, unsure, paths, findings);
  agree_people(book, known, findings);
  agree_years(book, known, findings);
  agree_rest(book, known, findings);
  agree_axes(book, taken, findings);
  agree_also(book, findings);
}

}  // namespace plan
