// SPDX-License-Identifier: MIT
#include "plan/facts/known_days.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/facts/duties.hpp"

namespace plan {

std::string why_unknown(const Knowledge& knowledge, const Facts& facts) {
  const std::string kept = to_string(Date(facts.kept));
  switch (knowledge.known) {
    case HowKnown::none:
      return tr("the book knows nothing of these days: its activities begin on {}", kept);
    case HowKnown::begun:
      return tr("the book does not know all of these days: its activities begin on {}", kept);
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
  const HistorySides sides(facts, axes, filter, whole);
  for (const HistoryPart& part : sides.parts()) add(sides, part);
}

void KnownDays::mark(Months& months, std::size_t place) {
  if (months.size() <= place) months.resize(place + 1);
  months[place] = true;
}

bool KnownDays::holds(const ByKey& by_key, const std::vector<Index>& key, std::size_t month) {
  const auto found = by_key.find(key);
  return found != by_key.end() && month < found->second.size() && found->second[month];
}

/// Whether the filter keeps out what the line tells, whatever it does not tell.
bool KnownDays::is_kept_out(const Dims& dims, AxisSet told) const {
  for (std::size_t i = 0; i < axis_count; ++i) {
    const auto axis = static_cast<Axis>(i);
    if ((told & set_of(axis)) != 0 && !filter_.admits(axis, dims[i])) return true;
  }
  return false;
}

void KnownDays::add(const HistorySides& sides, const HistoryPart& part) {
  const AxisSet told = told_by(*part.line, facts_.book);
  std::optional<Axis> filter_untold;
  for (std::size_t i = 0; i < axis_count; ++i) {
    const Axis axis = static_cast<Axis>(i);
    if (filter_.has(axis) && (told & set_of(axis)) == 0) filter_untold = axis;
  }
  for (const auto& [spell, dims] : sides.places(*part.line, part.days)) {
    if (is_kept_out(dims, told)) continue;
    std::vector<Index> key;
    std::optional<Axis> missing = filter_untold;
    for (const Axis axis : axes_) {
      const bool tells = (told & set_of(axis)) != 0;
      key.push_back(tells ? plan::at(dims, axis) : untold);
      if (!tells) missing = axis;
    }
    for (Month month = month_of(spell.first); month <= month_of(spell.last); month = month + 1) {
      if (month < first_) continue;
      const auto place = static_cast<std::size_t>(month - first_);
      if (part.shown) mark(missing ? untold_[key] : told_[key], place);
      if (part.shown && missing) untold_axis_[key] = *missing;
      if (!sides.tells_total(part)) continue;
      mark(filter_untold ? untold_all_ : told_all_, place);
      if (filter_untold) untold_filter_ = *filter_untold;
    }
  }
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
    if (is_rest && month < told_all_.size() && told_all_[month]) return {};
    return is_exempt(key, part) ? Knowledge() : by_activities(part);
  });
}

Knowledge KnownDays::of_all(Span days) const {
  return of_months(days, [&](std::size_t month, Span part) -> Knowledge {
    if (month < told_all_.size() && told_all_[month]) return {};
    if (month < untold_all_.size() && untold_all_[month]) return {HowKnown::untold, untold_filter_};
    return by_activities(part);
  });
}

}  // namespace plan
