// SPDX-License-Identifier: MIT
#include "plan/facts/history_sides.hpp"

#include <algorithm>

namespace plan {

namespace {

/// The own axes of what the line names; of what a record alone says it tells nothing.
AxisSet own_told_by(const HistoryLine& line, const Book& book) {
  AxisSet told = 0;
  for (std::size_t place = 0; place < book.axes.size(); ++place) {
    const AxisOf of = *book.axes[place].of;
    if ((of == AxisOf::customer && line.customer) || (of == AxisOf::product && line.product) ||
        (of == AxisOf::rep && line.rep))
      told |= set_of(own_axis(place));
  }
  return told;
}

/// What the line says in so many words.
AxisSet named_by(const HistoryLine& line) {
  const std::pair<bool, Axis> given[] = {{bool(line.rep), Axis::rep},
                                         {bool(line.team), Axis::team},
                                         {bool(line.customer), Axis::customer},
                                         {bool(line.product), Axis::product},
                                         {bool(line.region), Axis::region}};
  AxisSet named = 0;
  for (const auto& [is_given, axis] : given)
    if (is_given) named |= set_of(axis);
  return named;
}

}  // namespace

AxisSet told_by(const HistoryLine& line, const Book& book) {
  AxisSet told = set_of(Axis::company) | own_told_by(line, book);
  if (line.rep) told |= set_of(Axis::rep) | set_of(Axis::team);
  if (line.team) told |= set_of(Axis::team);
  if (line.product) told |= set_of(Axis::product) | set_of(Axis::group);
  if (line.customer)
    told |= set_of(Axis::customer) | set_of(Axis::region) | set_of(Axis::source) |
            set_of(Axis::industry) | set_of(Axis::level);
  if (line.region) told |= set_of(Axis::region);
  return told;
}

HistorySides::HistorySides(const Facts& facts, const std::vector<Axis>& axes,
                           const FactFilter& filter, Span whole)
    : facts_(facts), company_(facts.book) {
  for (std::size_t i = 0; i < axis_count; ++i)
    if (filter.has(static_cast<Axis>(i))) filtered_ |= set_of(static_cast<Axis>(i));
  asked_ = filtered_;
  for (const Axis axis : axes) asked_ |= set_of(axis);
  asked_ &= ~set_of(Axis::company);
  order_.emplace_back();
  for (const HistoryLine& line : facts.book.history) {
    if (std::ranges::find(order_, *line.view) == order_.end()) order_.emplace_back(*line.view);
    look_at(line, whole);
  }
  for (auto& [month, sides] : months_) choose(sides);
  for (const HistoryLine& line : facts.book.history) add_parts(line);
}

void HistorySides::look_at(const HistoryLine& line, Span whole) {
  const AxisSet told = told_by(line, facts_.book);
  for (const Month month : months_of(line)) {
    if (common(month.span(), whole).empty()) continue;
    auto& views = months_[month].views;
    auto at = std::ranges::find(views, *line.view, &std::pair<std::string_view, Side>::first);
    if (at == views.end()) at = views.insert(views.end(), {*line.view, {}});
    at->second.tells_all = at->second.tells_all || (asked_ & ~told) == 0;
    at->second.names_all = at->second.names_all || (asked_ & ~named_by(line)) == 0;
    at->second.tells |= told;
  }
}

void HistorySides::choose(MonthSides& sides) const {
  const auto place = [&](std::string_view view) { return std::ranges::find(order_, view); };
  std::ranges::sort(sides.views,
                    [&](const auto& a, const auto& b) { return place(a.first) < place(b.first); });
  // the first in order is the company's
  const auto company = sides.views.begin();
  auto told = company;
  if (!company->second.tells_all)
    told = std::ranges::find_if(sides.views, [](auto& view) { return view.second.names_all; });
  if (told == sides.views.end())
    told = std::ranges::find_if(sides.views, [](auto& view) { return view.second.tells_all; });
  sides.shown = told == sides.views.end() ? company->first : told->first;
  sides.rest = asked_ & ~sides.views.front().second.tells;
}

void HistorySides::add_parts(const HistoryLine& line) {
  bool begun = false;
  for (const Month month : months_of(line)) {
    const auto sides = months_.find(month);
    if (sides == months_.end()) continue;
    HistoryPart part{&line, month.span(), sides->second.shown == *line.view,
                     company_.tells(line, month), sides->second.rest};
    if (!part.shown && !part.company) {
      begun = false;
      continue;
    }
    HistoryPart* last = begun ? &parts_.back() : nullptr;
    if (last && last->shown == part.shown && last->company == part.company &&
        last->rest == part.rest)
      last->days.last = part.days.last;
    else
      parts_.push_back(part);
    begun = true;
  }
}

std::vector<std::pair<Span, Dims>> HistorySides::places(const HistoryLine& line, Span days) const {
  const Book& book = facts_.book;
  const Attribution& attribution = facts_.attribution;
  const Index rep = line.rep ? place_of(book.reps, *line.rep) : absent;
  std::vector<std::pair<Span, Index>> teams{
      {days, line.team ? place_of(book.teams, *line.team) : absent}};
  if (rep != absent && !line.team) teams = attribution.teams_within(rep, days);
  std::vector<std::pair<Span, Dims>> places;
  for (const auto& [spell, team] : teams) {
    Dims dims = attribution.dims(absent, spell.first);
    if (line.customer)
      dims = attribution.dims_of_customer(place_of(book.customers, *line.customer), spell.first,
                                          absent);
    attribution.put_rep(rep, dims);
    at(dims, Axis::team) = team;
    if (line.product)
      attribution.put_product(place_of(book.products, *line.product), spell.first, dims);
    if (line.region) at(dims, Axis::region) = place_of(book.regions, *line.region);
    places.emplace_back(spell, dims);
  }
  return places;
}

}  // namespace plan
