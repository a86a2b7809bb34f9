// SPDX-License-Identifier: MIT
#include "plan/facts/known_days.hpp"

#include <algorithm>
#include <bit>

#include "plan/base/tr.hpp"
#include "plan/facts/duties.hpp"

namespace plan {
namespace {

constexpr Axis trees[] = {Axis::team, Axis::region};

std::optional<Axis> first_of(AxisSet axes) {
  if (axes == 0) return {};
  return static_cast<Axis>(std::countr_zero(axes));
}

}  // namespace

std::string why_unknown(const Knowledge& knowledge, const Facts& facts) {
  const std::string kept = to_string(Date(facts.kept));
  const bool has_records = facts.first_record().has_value();
  switch (knowledge.known) {
    case HowKnown::none:
      if (!has_records) return std::string(tr("no record is kept in the book yet"));
      return tr("nothing is recorded of these days: the book's activities begin on {}", kept);
    case HowKnown::begun:
      if (!has_records) return std::string(tr("no record is kept in the book yet"));
      return tr("not all of these days are recorded: the book's activities begin on {}", kept);
    default:
      return tr("the book's history does not tell it by {}",
                axis_title(knowledge.axis, facts.book));
  }
}

Knowledge worse(const Knowledge& a, const Knowledge& b) {
  return a.known < b.known ? b : a;
}

KnownDays::KnownDays(const Facts& facts, const std::vector<Axis>& axes, const FactFilter& filter,
                     Span whole)
    : facts_(facts), axes_(axes), filter_(filter), first_(month_of(whole.first)) {
  if (whole.empty()) return;
  team_parents_ = plan::parents_of(facts.book.teams);
  region_parents_ = plan::parents_of(facts.book.regions);
  const HistorySides sides(facts, axes, filter, whole);
  for (const HistoryPart& part : sides.parts()) add(sides, part);
}

void KnownDays::mark(Months& months, std::size_t place) {
  if (months.size() <= place) months.resize(place + 1);
  months[place] = true;
}

bool KnownDays::holds(const Months& months, std::size_t month) {
  return month < months.size() && months[month];
}

bool KnownDays::holds(const ByKey& by_key, const std::vector<Index>& key, std::size_t month) {
  const auto found = by_key.find(key);
  return found != by_key.end() && holds(found->second, month);
}

/// Whether the filter keeps out what the line tells, whatever it does not tell.
bool KnownDays::is_kept_out(const Dims& dims, AxisSet told) const {
  for (std::size_t i = 0; i < axis_count; ++i) {
    const auto axis = static_cast<Axis>(i);
    if ((told & set_of(axis)) != 0 && !filter_.admits(axis, dims[i])) return true;
  }
  return false;
}

/// The axes on which the line tells what lies in a team or region together with it.
AxisSet KnownDays::wholes_of(const HistoryLine& line, const Dims& dims) const {
  AxisSet wholes = 0;
  for (const auto& [axis, is_named] : {std::pair{Axis::team, line.team && !line.rep},
                                       std::pair{Axis::region, line.region && !line.customer}}) {
    const Index place = plan::at(dims, axis);
    if (!is_named || place == absent) continue;
    if (std::ranges::find(parents_of(axis), std::optional<std::size_t>(place)) !=
        parents_of(axis).end())
      wholes |= set_of(axis);
  }
  return wholes;
}

/// Those of the axes on which the filter lets in a part of the line's place alone.
AxisSet KnownDays::parts_let_in(AxisSet wholes, const Dims& dims) const {
  AxisSet parts = 0;
  for (const Axis axis : trees) {
    const Index whole = plan::at(dims, axis);
    if ((wholes & set_of(axis)) == 0 || filter_.admits(axis, whole)) continue;
    for (Index place = 0; place < parents_of(axis).size(); ++place)
      if (filter_.admits(axis, place) && is_within(parents_of(axis), place, whole))
        parts |= set_of(axis);
  }
  return parts;
}

void KnownDays::add(const HistorySides& sides, const HistoryPart& part) {
  for (const auto& [spell, dims] : sides.places(*part.line, part.days)) {
    const AxisSet wholes = wholes_of(*part.line, dims);
    const AxisSet told = told_by(*part.line, facts_.book) & ~parts_let_in(wholes, dims);
    if (is_kept_out(dims, told)) continue;
    Line line{key_of(dims, told), first_of(sides.filtered() & ~told), {}, wholes};
    line.missing = line.filter_untold;
    for (const Axis axis : axes_)
      if ((told & set_of(axis)) == 0) line.missing = axis;
    for (Month month = month_of(spell.first); month <= month_of(spell.last); month = month + 1)
      if (month >= first_) add(sides, part, line, static_cast<std::size_t>(month - first_));
  }
}

void KnownDays::add(const HistorySides& sides, const HistoryPart& part, const Line& line,
                    std::size_t month) {
  if (part.shown) {
    mark(line.missing ? untold_[line.key] : told_[line.key], month);
    if (line.missing) untold_axis_[line.key] = *line.missing;
    if (!line.missing && line.wholes != 0) mark(whole_[line.key], month);
    // what the view does not tell of the company's
    if (!part.company && part.rest != 0) {
      mark(rest_, month);
      rest_axis_ = *first_of(part.rest);
      if ((part.rest & sides.filtered()) != 0) mark(untold_rest_, month);
    }
  }
  if (!sides.tells_total(part)) return;
  mark(line.filter_untold ? untold_all_ : told_all_, month);
  if (line.filter_untold) untold_filter_ = *line.filter_untold;
}

std::vector<Index> KnownDays::key_of(const Dims& dims, AxisSet told) const {
  std::vector<Index> key;
  for (const Axis axis : axes_)
    key.push_back((told & set_of(axis)) != 0 ? plan::at(dims, axis) : untold);
  return key;
}

/// The axis on which a team or region above tells the row together with others.
std::optional<Axis> KnownDays::told_above(const std::vector<Index>& key, std::size_t month) const {
  for (std::size_t i = 0; !whole_.empty() && i < axes_.size(); ++i) {
    if (key[i] == absent || std::ranges::find(trees, axes_[i]) == std::end(trees)) continue;
    std::vector<Index> above = key;
    while (const auto parent = parents_of(axes_[i])[above[i]]) {
      above[i] = static_cast<Index>(*parent);
      if (holds(whole_, above, month)) return axes_[i];
    }
  }
  return {};
}

/// Whether the keys are alike but for teams or regions, of which those of `above` hold the others.
bool KnownDays::is_above(const std::vector<Index>& above, const std::vector<Index>& key) const {
  const auto holds_place = [&](std::size_t i) {
    if (above[i] == key[i]) return true;
    const bool is_tree = std::ranges::find(trees, axes_[i]) != std::end(trees);
    return is_tree && above[i] != absent && key[i] != absent &&
           is_within(parents_of(axes_[i]), key[i], above[i]);
  };
  for (std::size_t i = 0; i < axes_.size(); ++i)
    if (!holds_place(i)) return false;
  return above != key;
}

/// What lines of the month leave open of the row; none where no line may hold a part of it. A line
/// stands in the row where all that it does not tell is (unallocated).
std::optional<Knowledge> KnownDays::untold_in(const std::vector<Index>& key,
                                              std::size_t month) const {
  std::optional<Knowledge> found;
  if (untold_.empty()) return found;
  for (std::size_t mask = 0; mask < std::size_t{1} << key.size(); ++mask) {
    std::vector<Index> pattern = key;
    bool stands_here = mask != 0;
    for (std::size_t i = 0; i < key.size(); ++i) {
      if ((mask >> i & 1U) == 0) continue;
      pattern[i] = untold;
      stands_here = stands_here && key[i] == absent;
    }
    if (!holds(untold_, pattern, month)) continue;
    const Knowledge here{stands_here ? HowKnown::lump : HowKnown::untold, untold_axis_.at(pattern)};
    found = found ? worse(*found, here) : here;
  }
  return found;
}

bool KnownDays::is_exempt(const std::vector<Index>& key, Span days) const {
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (key[i] == absent) continue;
    if (axes_[i] == Axis::rep) {
      const auto stays = employments(facts_.book.reps[key[i]]);
      if (std::ranges::all_of(stays, [&](const Span& stay) { return common(stay, days).empty(); }))
        return true;
    }
    if (axes_[i] == Axis::customer)
      if (const auto& since = facts_.book.customers[key[i]].since; since && *since > days.last)
        return true;
  }
  return false;
}

Knowledge KnownDays::by_activities(Span days) const {
  return {days.first >= facts_.kept ? HowKnown::all : HowKnown::none};
}

template <class Function>
Knowledge KnownDays::of_months(Span days, const Function& of_month) const {
  const Span so_far = common(days, {first_day(), facts_.as_of});
  Knowledge found;
  bool some = false, none = false;
  for (Month month = month_of(so_far.first); !so_far.empty() && month <= month_of(so_far.last);
       month = month + 1) {
    const Knowledge here =
        of_month(static_cast<std::size_t>(month - first_), common(month.span(), so_far));
    none = none || here.known == HowKnown::none;
    some = some || here.known != HowKnown::none;
    if (here.known != HowKnown::none) found = worse(found, here);
  }
  if (!none || found.known == HowKnown::untold) return found;
  return {some ? HowKnown::begun : HowKnown::none};
}

Knowledge KnownDays::of(const std::vector<Index>& key, Span days) const {
  const bool is_rest = std::ranges::find(key, absent) != key.end();
  return of_months(days, [&](std::size_t month, Span part) -> Knowledge {
    if (holds(told_, key, month)) return {};
    if (const auto open = untold_in(key, month)) return *open;
    const bool has_rest = holds(rest_, month);
    if (is_rest && holds(told_all_, month))
      return has_rest ? Knowledge{HowKnown::lump, rest_axis_} : Knowledge();
    if (is_exempt(key, part)) return {};
    if (const auto axis = told_above(key, month)) return {HowKnown::within, *axis};
    return has_rest ? Knowledge{HowKnown::untold, rest_axis_} : by_activities(part);
  });
}

Knowledge KnownDays::of(std::size_t row, const std::vector<std::vector<Index>>& rows,
                        const std::vector<std::size_t>& together, Span days) const {
  const Knowledge found = of(rows[row], days);
  if (whole_.empty()) return found;
  const auto is_together = [&](std::size_t other) {
    return std::ranges::find(together, other) != together.end();
  };
  for (std::size_t other = 0; other < rows.size(); ++other) {
    if (found.known == HowKnown::within && is_together(other) && is_above(rows[other], rows[row]) &&
        of(rows[other], days).known == HowKnown::all)
      return {};
    if (found.known != HowKnown::all || is_together(other) || !is_above(rows[row], rows[other]))
      continue;
    if (const Knowledge part = of(rows[other], days); part.known == HowKnown::within)
      return {HowKnown::lump, part.axis};
  }
  return found;
}

Knowledge KnownDays::of_all(Span days) const {
  return of_months(days, [&](std::size_t month, Span part) -> Knowledge {
    if (holds(told_all_, month)) return {};
    if (holds(untold_all_, month)) return {HowKnown::untold, untold_filter_};
    if (holds(untold_rest_, month)) return {HowKnown::untold, rest_axis_};
    return by_activities(part);
  });
}

}  // namespace plan
