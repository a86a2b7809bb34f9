// SPDX-License-Identifier: MIT
#include "plan/analysis/row_people.hpp"

#include <algorithm>

namespace plan {
namespace {

using std::chrono::days;

bool is_there(const Rep& rep, Span stretch) {
  return std::ranges::any_of(
      employments(rep), [&](const Span& employed) { return !common(employed, stretch).empty(); });
}

}  // namespace

bool is_of_people(const MeasureRequest& request, const std::vector<Index>& key) {
  bool any = request.filter.has(Axis::rep) || request.filter.has(Axis::team);
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (request.axes[i] != Axis::rep && request.axes[i] != Axis::team) continue;
    if (key[i] == absent) return false;
    any = true;
  }
  return any;
}

std::vector<Index> people_of(const Facts& facts, const MeasureRequest& request,
                             const std::vector<Index>& key, Month month) {
  const Span whole = month.span();
  const Span open{std::max(whole.first, facts.as_of + days(1)), whole.last};
  std::vector<Index> people;
  Index first = 0, end = static_cast<Index>(facts.book.reps.size());
  for (std::size_t i = 0; i < key.size(); ++i)
    if (request.axes[i] == Axis::rep) first = key[i], end = key[i] + 1;
  for (Index rep = first; rep < end; ++rep) {
    const Index team = facts.attribution.team_on(rep, open.last);
    bool in = is_there(facts.book.reps[rep], open) && request.filter.admits(Axis::rep, rep) &&
              request.filter.admits(Axis::team, team);
    for (std::size_t i = 0; i < key.size(); ++i) {
      if (request.axes[i] == Axis::team) in = in && key[i] == team;
    }
    if (in) people.push_back(rep);
  }
  return people;
}

}  // namespace plan
