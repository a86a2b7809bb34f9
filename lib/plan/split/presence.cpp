// SPDX-License-Identifier: MIT
#include "plan/split/presence.hpp"

#include <algorithm>

namespace plan {
namespace {

/// Rates as whole numbers over one denominator.
class Scale {
 public:
  void add(const Rate& rate) {
    if (denominator_ % rate.denominator() != 0)
      denominator_ = lcm(denominator_, Exact(rate.denominator()));
  }
  Exact operator()(const Rate& rate) const {
    return denominator_ / rate.denominator() * rate.numerator();
  }

 private:
  Exact denominator_ = 1;
};

struct Scales {
  Scale share, ramp;
};

Scales scales_of(const std::vector<Seat>& seats) {
  Scales scales;
  for (const Seat& seat : seats) {
    for (const auto& entry : seat.rep->share) scales.share.add(*entry.value);
    for (const auto& factor : seat.rep->ramp) scales.ramp.add(*factor);
  }
  return scales;
}

std::int64_t without_leave(const Seat& seat, Span days, const DayWeights& weights) {
  std::int64_t weight = weights.weight(days);
  for (const Leave& leave : seat.rep->leave)
    if (leave.target.value_or(LeaveTarget::keep) == LeaveTarget::share)
      weight -= weights.weight(common(days, {*leave.from, *leave.to}));
  return weight;
}

/// The days' weights of a seat that is there on all of them, without leave: of nearly all, and a
/// split by day asks for a million.
std::vector<std::int64_t> all_days(Span month, const DayWeights& days) {
  std::vector<std::int64_t> weights;
  weights.reserve(static_cast<std::size_t>(month.days()));
  for (Day day = month.first; day <= month.last; day += std::chrono::days(1))
    weights.push_back(days[day]);
  return weights;
}

/// The sum of share x days' weight over a stretch within which the share may change.
Exact shared_weight(const Seat& seat, Span stretch, const DayWeights& days, const Scale& scale) {
  const auto& shares = seat.rep->share;
  if (shares.empty()) return scale(Rate::whole(1)) * without_leave(seat, stretch, days);
  Exact sum = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const Day from = i == 0 || !shares[i].from ? stretch.first : *shares[i].from;
    const Day to =
        i + 1 < shares.size() ? *shares[i + 1].from - std::chrono::days(1) : stretch.last;
    const Span part = common(stretch, {from, to});
    if (!part.empty() && !shares[i].value->is_zero())
      sum += scale(*shares[i].value) * without_leave(seat, part, days);
  }
  return sum;
}

bool all_zero(const std::vector<std::int64_t>& weights) {
  return std::all_of(weights.begin(), weights.end(), [](auto weight) { return weight == 0; });
}

}  // namespace

Rate ramp_in(const Rep& rep, Month month) {
  if (rep.ramp.empty() || !rep.from) return Rate::whole(1);
  const int since = month - month_of(*rep.from);
  if (since < 0 || since >= static_cast<int>(rep.ramp.size())) return Rate::whole(1);
  return *rep.ramp[static_cast<std::size_t>(since)];
}

std::int64_t presence(const Seat& seat, Span month, const DayWeights& days) {
  std::int64_t weight = 0;
  for (const Span& span : seat.spans) {
    const Span there = common(span, month);
    if (!there.empty()) weight += without_leave(seat, there, days);
  }
  return weight;
}

namespace {

std::vector<Exact> weights_in(const std::vector<Seat>& seats, Span month, const DayWeights& days,
                              const Scales& scales) {
  std::vector<Exact> weights;
  weights.reserve(seats.size());
  for (const Seat& seat : seats) {
    Exact weight = 0;
    for (const Span& span : seat.spans)
      if (const Span there = common(span, month); !there.empty())
        weight += shared_weight(seat, there, days, scales.share);
    if (weight > 0) weight *= scales.ramp(ramp_in(*seat.rep, month_of(month.first)));
    weights.push_back(std::move(weight));
  }
  return weights;
}

}  // namespace

std::array<std::vector<Exact>, 12> seat_weights(const std::vector<Seat>& seats,
                                                const DayWeights& days) {
  const Scales scales = scales_of(seats);
  std::array<std::vector<Exact>, 12> weights;
  for (std::size_t month = 0; month < weights.size(); ++month)
    weights[month] = weights_in(seats, days.month(static_cast<int>(month)).span(), days, scales);
  return weights;
}

std::vector<std::int64_t> own_days(const Seat& seat, Span month, const DayWeights& days) {
  if (seat.rep->leave.empty() && seat.spans.size() == 1 && common(seat.spans[0], month) == month)
    if (auto weights = all_days(month, days); !all_zero(weights)) return weights;
  const auto count = static_cast<std::size_t>(month.days());
  std::vector<std::int64_t> held_days(count, 0), weighted(count, 0), worked(count, 0);
  const auto at = [&](Day day) { return static_cast<std::size_t>((day - month.first).count()); };
  for (const Span& span : held(seat, month)) {
    for (Day day = span.first; day <= span.last; day += std::chrono::days(1)) {
      held_days[at(day)] = 1;
      weighted[at(day)] = worked[at(day)] = days[day];
    }
  }
  for (const Leave& leave : seat.rep->leave) {
    const Span away = common(month, {*leave.from, *leave.to});
    for (Day day = away.first; day <= away.last; day += std::chrono::days(1)) worked[at(day)] = 0;
  }
  if (!all_zero(worked)) return worked;
  return all_zero(weighted) ? held_days : weighted;
}

}  // namespace plan
