// SPDX-License-Identifier: MIT
#include "plan/split/follow.hpp"

#include <algorithm>
#include <optional>

#include "plan/split/level.hpp"
#include "plan/split/parts.hpp"

namespace plan {
namespace {

bool is_filled(const Part& part) {
  return part.pool.empty() && !part.taken.empty();
}

/// One row: the company, or a pinned team.
class Follower {
 public:
  /// `pins`: the row's own, outer before inner. The row has its months already.
  Follower(const Ground& ground, std::span<const Fixed> pins, const std::array<Exact, 12>& weights,
           const std::array<Exact, 12>& fallback, Spread& spread)
      : ground_(ground), pins_(pins), weights_(weights), fallback_(fallback), spread_(spread) {}

  /// The months that follow, from the parts that this row has in each.
  bool find(const PartMaker& maker, std::size_t part) {
    for (std::size_t month = 0; month < 12; ++month) {
      const Parts parts = maker.month(static_cast<int>(month));
      const auto found = parts.find(part);
      if (found == parts.end() || !spread_.by[month] || !is_filled(found->second)) continue;
      const Taken& first = found->second.taken.front();
      const Fixed& by = *maker.fixed(first.row, static_cast<int>(month));
      const int at = static_cast<int>(month);
      months_[month] = {spread_.by[month]->pin, at, at, found->second.pinned, by.at, true};
      any_ = true;
    }
    return any_;
  }

  bool follows(int month) const { return months_[static_cast<std::size_t>(month)].follows; }

  /// Spreads `outer` anew from the month on: with the months up to it that follow as its pins.
  /// False, with an error in `findings`: it does not come out.
  bool set(const Fixed& outer, int month, Diagnostics& findings) {
    std::vector<Fixed> nested;
    for (const Fixed& pin : pins_)
      if (&pin != &outer && outer.first <= pin.first && pin.last <= outer.last)
        nested.push_back(pin);
    for (int at = outer.first; at <= month; ++at)
      if (follows(at)) nested.push_back(months_[static_cast<std::size_t>(at)]);
    std::stable_sort(nested.begin(), nested.end(), [](const Fixed& a, const Fixed& b) {
      return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    Diagnostics found;
    plan::spread(outer, nested, month, weights_, fallback_, ground_.wording, spread_, found);
    if (found.has_errors())
      return refuse(owner(outer, month, found.all().front()), month, findings), false;
    for (std::size_t at = 0; at < 12; ++at)
      if (spread_.by[at] >= nested.data() && spread_.by[at] < nested.data() + nested.size())
        spread_.by[at] = original(*spread_.by[at]);
    return true;
  }

  /// Months of which spreads point at, to be kept.
  std::unique_ptr<Following>& kept() { return kept_; }

 private:
  const Fixed* original(const Fixed& copy) const {
    if (copy.follows) return &(*kept_)[static_cast<std::size_t>(copy.first)];
    return &*std::find_if(pins_.begin(), pins_.end(),
                          [&](const Fixed& pin) { return pin.pin == copy.pin; });
  }

  /// The amount that the months do not make: the row's, or a pin's of its own within it.
  const Fixed& owner(const Fixed& outer, int month, const Diagnostic& said) const {
    for (const Fixed& pin : pins_)
      if (pin.first <= month && month <= pin.last && (pin.at == said.place || pin.at == said.other))
        return pin;
    return outer;
  }

  struct Sums {
    std::int64_t made = 0;         // by the months that follow
    std::int64_t all = 0;          // by all months
    std::vector<Fixed> stretches;  // of months that follow
    bool free = false;             // whether another month could take a rest
  };

  Sums sums(const Fixed& owner, int month) const {
    Sums sums;
    for (int at = owner.first; at <= owner.last; ++at) {
      const auto i = static_cast<std::size_t>(at);
      sums.all += at >= month && follows(at) ? months_[i].units : spread_.units[i];
      if (!follows(at)) {
        sums.free = sums.free || spread_.by[i]->pin == owner.pin;
        continue;
      }
      sums.made += months_[i].units;
      if (sums.stretches.empty() || sums.stretches.back().last != at - 1)
        sums.stretches.push_back({owner.pin, at, at, 0, months_[i].at});
      sums.stretches.back().last = at;
      sums.stretches.back().units += months_[i].units;
    }
    return sums;
  }

  /// "2026-01, 2026-03..2026-12"; `pins`: as pins of the row that a book would state.
  std::string listed(const Sums& sums, bool pins) const {
    std::string list;
    for (const Fixed& stretch : sums.stretches) {
      const std::string months = ground_.wording.months(stretch.first, stretch.last);
      if (!list.empty()) list += ", ";
      if (!pins) {
        list += months;
        continue;
      }
      list += "{";
      if (stretch.pin && stretch.pin->team) list += "team: " + *stretch.pin->team + ", ";
      list += "period: " + months + ", target: " + ground_.wording.amount(stretch.units) + "}";
    }
    return list;
  }

  void refuse(const Fixed& owner, int month, Diagnostics& findings) const {
    const Sums sums = this->sums(owner, month);
    const std::string has = ground_.wording.amount(owner.units);
    const std::string made = ground_.wording.amount(sums.made);
    const bool whole = sums.stretches.size() == 1 && sums.stretches[0].first == owner.first &&
                       sums.stretches[0].last == owner.last;
    Said hint = said("let the pins add up to it, or write {} there", made);
    if (!whole)
      hint = sums.free && sums.made <= owner.units
                 ? said("let the pins add up to it, or add to the pins: {}", listed(sums, true))
                 : said("lower the pins, or raise what they are taken from");
    findings.error(
        sums.all < owner.units ? "pins-leave-rest" : "pin-over-parent", sums.stretches[0].at,
        whole ? said("everybody is pinned, and the pins make {} in {}, not {}", made,
                     ground_.wording.months(owner.first, owner.last), has)
              : said("where everybody is pinned, in {}, the pins make {}: with the other months "
                     "that is {}, not {}",
                     listed(sums, false), made, ground_.wording.amount(sums.all), has),
        hint, owner.at);
  }

  const Ground& ground_;
  std::span<const Fixed> pins_;
  const std::array<Exact, 12>& weights_;
  const std::array<Exact, 12>& fallback_;
  Spread& spread_;
  std::unique_ptr<Following> kept_ = std::make_unique<Following>();
  Following& months_ = *kept_;
  bool any_ = false;
};

/// The target's revision that is in force in a month.
const Fixed& target_in(const Amounts& amounts, int month) {
  const Fixed* found = &amounts.target;
  for (const Revised& revision : amounts.revisions)
    if (revision.from <= month) found = &revision.target;
  return *found;
}

bool begins(const Amounts& amounts, int month) {
  return std::any_of(amounts.revisions.begin(), amounts.revisions.end(),
                     [&](const Revised& revision) { return revision.from == month; });
}

void follow_team(PinnedRow& row, Follower& follower, Diagnostics& findings) {
  for (int month = 0; month < 12; ++month) {
    if (!follower.follows(month)) continue;
    const auto top = std::find_if(row.pins.begin(), row.pins.end(), [&](const Fixed& pin) {
      return pin.first <= month && month <= pin.last;
    });
    if (!follower.set(*top, month, findings)) return;
  }
}

/// A revision begins anew with the months before it as they are by then.
void follow_company(const Amounts& amounts, Follower& follower, Diagnostics& findings) {
  bool moved = false;
  for (int month = 0; month < 12; ++month) {
    moved = moved || follower.follows(month);
    if (!follower.follows(month) && !(moved && begins(amounts, month))) continue;
    if (!follower.set(target_in(amounts, month), month, findings)) return;
  }
}

/// What is left of the target goes to no month that the season leaves out.
void refuse_weightless(const Ground& ground, const Follower& follower, const Spread& company,
                       Diagnostics& findings) {
  std::int64_t left = 0;
  for (int month = 0; month < 12; ++month) {
    const auto at = static_cast<std::size_t>(month);
    if (!follower.follows(month) && ground.season[at] == 0) left += company.units[at];
  }
  if (left == 0 || findings.has_errors()) return;
  findings.error("pins-leave-rest", ground.year.target.at,
                 said("{} of {} are left for months whose season weighs 0",
                      ground.wording.amount(left), ground.wording.amount(company.total(0, 11))),
                 said("let the pins add up to it, or leave a month free"));
}

}  // namespace

bool has_filled(const Ground& ground, const Spread& company, const std::vector<PinnedRow>& rows) {
  const PartMaker maker(ground, company, rows);
  for (int month = 0; month < 12; ++month)
    for (const auto& [place, part] : maker.month(month))
      if (is_filled(part)) return true;
  return false;
}

bool fits(const Ground& ground, const Spread& company, const std::vector<PinnedRow>& rows) {
  const PartMaker maker(ground, company, rows);
  for (int month = 0; month < 12; ++month)
    for (const auto& [place, part] : maker.month(month))
      if (part.rest() < 0 || (is_filled(part) && part.rest() > 0)) return false;
  return true;
}

bool follow_pins(const Ground& ground, const Amounts& amounts, Spread& company,
                 std::vector<PinnedRow>& rows, std::vector<std::unique_ptr<Following>>& kept,
                 Diagnostics& findings) {
  const auto is_company = [](const Fixed& fixed) { return !fixed.pin->rep && !fixed.pin->team; };
  const auto end = std::find_if_not(amounts.pins.begin(), amounts.pins.end(), is_company);
  const PartMaker maker(ground, company, rows);
  bool any = false;
  const auto follow = [&](Follower& follower, std::size_t part, const auto& run) {
    if (findings.has_errors() || !follower.find(maker, part)) return;
    any = true;
    run();
    kept.push_back(std::move(follower.kept()));
  };
  // teams stand before the teams within them: those come first here, so that their months are final
  for (std::size_t at = rows.size(); at-- > 0;) {
    PinnedRow& row = rows[at];
    if (!row.team) continue;
    const PinnedWeights weights = weights_of(ground, row);
    Follower follower(ground, row.pins, weights.weights, weights.fallback, row.spread);
    follow(follower, at + 1, [&] { follow_team(row, follower, findings); });
  }
  std::array<Exact, 12> alike;
  alike.fill(1);  // a month may follow pins that weighs nothing
  Follower follower(ground, {amounts.pins.begin(), end}, ground.season, alike, company);
  follow(follower, company_part, [&] {
    follow_company(amounts, follower, findings);
    refuse_weightless(ground, follower, company, findings);
  });
  return any;
}

}  // namespace plan
