// SPDX-License-Identifier: MIT
#include "plan/engine/engine_places.hpp"

#include <algorithm>

#include "plan/book/named.hpp"
#include "plan/engine/joined_books.hpp"
#include "plan/query/where.hpp"

namespace plan {

const EnginePlaces::Ids& EnginePlaces::ids_of(Axis axis) {
  const auto [found, fresh] = ids_.try_emplace(axis);
  if (!fresh) return found->second;
  for (const Named& thing : things_of(facts_.book, section_of(axis))) {
    found->second.places.emplace(thing.id, static_cast<Index>(found->second.all.size()));
    found->second.all.emplace_back(thing.id);
  }
  return found->second;
}

QueryFilter EnginePlaces::filter_on(Axis axis, const FactFilter& filter) {
  QueryFilter made{told_in(axis, facts_.book, known_.joined), {}, filter.admits(axis, absent)};
  const auto& admitted = filter.admitted[static_cast<std::size_t>(axis)];
  for (Index place = 0; place + 1 < admitted.size(); ++place)
    if (admitted[place])
      made.values.push_back(is_worded(axis) ? std::string(facts_.attribution.words(axis)[place])
                                            : ids_of(axis).all[place]);
  return made;
}

void EnginePlaces::ask_for(const CountRequest& request, SumQuery& query) {
  for (const Axis axis : request.axes)
    if (axis != Axis::company) {
      axes_.push_back(axis);
      query.keys.push_back(told_in(axis, facts_.book, known_.joined));
    }
  query.filters.push_back({"book", known_.names});
  for (std::size_t axis = 0; axis < axis_count; ++axis)
    if (request.filter.has(static_cast<Axis>(axis)))
      query.filters.push_back(filter_on(static_cast<Axis>(axis), request.filter));
}

Index EnginePlaces::place(Axis axis, const EngineValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  if (!text) return absent;
  if (is_worded(axis)) return facts_.attribution.words(axis).find(*text);
  const Ids& ids = ids_of(axis);
  const auto found = ids.places.find(*text);
  return found == ids.places.end() ? absent : found->second;
}

Day EnginePlaces::first_day_of(const EngineValue& stretch, const SumQuery& query) {
  const auto* place = std::get_if<std::int64_t>(&stretch);
  if (!place) return day_in(stretch);
  if (*place < 0) return query.cuts.front() - std::chrono::days(1);
  return query.cuts[static_cast<std::size_t>(*place)];
}

Dims EnginePlaces::dims(const Places& places) const {
  Dims dims;
  dims.fill(absent);
  at(dims, Axis::company) = 0;
  for (std::size_t i = 0; i < axes_.size(); ++i) at(dims, axes_[i]) = places[i];
  return dims;
}

void cut(const std::vector<std::vector<Span>>& series, SumQuery& query) {
  std::vector<Span> spans;
  for (const auto& pieces : series)
    for (const Span& span : pieces)
      if (!span.empty()) spans.push_back(span);
  std::ranges::sort(spans);
  for (const Span& span : spans) {
    query.cuts.push_back(span.first);
    query.cuts.push_back(span.last + std::chrono::days(1));
    if (!query.days.empty() && span.first <= query.days.back().last + std::chrono::days(1))
      query.days.back().last = std::max(query.days.back().last, span.last);
    else
      query.days.push_back(span);
  }
  std::ranges::sort(query.cuts);
  query.cuts.erase(std::unique(query.cuts.begin(), query.cuts.end()), query.cuts.end());
}

std::int64_t number_in(const EngineValue& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  return number ? *number : 0;
}

}  // namespace plan
