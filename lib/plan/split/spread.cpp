// SPDX-License-Identifier: MIT
#include "plan/split/spread.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace plan {

std::int64_t Spread::total(int from, int to) const {
  return std::accumulate(units.begin() + from, units.begin() + to + 1, std::int64_t(0));
}

std::string Wording::amount(std::int64_t units) const {
  const Exact minor = Exact(units) * unit;
  if (abs(minor) > std::numeric_limits<std::int64_t>::max()) throw Overflow("amount");
  return to_decimal(Money::minor(minor.convert_to<std::int64_t>()), *currency);
}

std::string Wording::months(int first_index, int last_index) const {
  return first_index == last_index ? month(first_index)
                                   : month(first_index) + ".." + month(last_index);
}

namespace {

class Spreader {
 public:
  Spreader(int open, const std::array<Exact, 12>& weights, const std::array<Exact, 12>& fallback,
           const Wording& wording, Spread& into, Diagnostics& findings, bool target_too)
      : open_(open),
        weights_(weights),
        fallback_(fallback),
        wording_(wording),
        into_(into),
        findings_(findings),
        target_too_(target_too) {}

  void place(const Fixed& outer, std::span<const Fixed> nested) {
    std::int64_t rest = outer.units - kept(outer);
    std::array<bool, 12> taken{};
    const Fixed* last_inner = nullptr;
    for (std::size_t i = 0; i < nested.size();) {
      const Fixed& inner = nested[i];
      std::size_t end = i + 1;
      while (end < nested.size() && nested[end].first <= inner.last) ++end;
      if (inner.last >= open_) {
        place(inner, nested.subspan(i + 1, end - i - 1));
        std::fill(taken.begin() + std::max(open_, inner.first), taken.begin() + inner.last + 1,
                  true);
        rest -= inner.units - kept(inner);
        last_inner = &inner;
      }
      i = end;
    }
    share(outer, rest, taken, last_inner);
  }

 private:
  std::int64_t kept(const Fixed& amount) const {
    return amount.first < open_ ? into_.total(amount.first, std::min(open_ - 1, amount.last)) : 0;
  }

  void share(const Fixed& outer, std::int64_t rest, const std::array<bool, 12>& taken,
             const Fixed* inner) {
    if (rest < 0) return over(outer, rest, inner);
    std::vector<std::size_t> free;
    for (int month = std::max(open_, outer.first); month <= outer.last; ++month)
      if (!taken[static_cast<std::size_t>(month)]) free.push_back(static_cast<std::size_t>(month));
    auto parts = weighted(free, weights_);
    // a pin says what its months have, whatever the season; the target is the season's to share
    if ((outer.pin || target_too_) && std::accumulate(parts.begin(), parts.end(), Exact(0)) == 0)
      parts = weighted(free, fallback_);
    if (std::accumulate(parts.begin(), parts.end(), Exact(0)) == 0) {
      if (rest > 0) leave(outer, rest, free.empty());
      parts.assign(free.size(), 1);
      rest = 0;
    }
    if (free.empty()) return;
    const auto units = running_totals(rest, parts);
    for (std::size_t i = 0; i < free.size(); ++i) {
      into_.units[free[i]] = units[i];
      into_.by[free[i]] = &outer;
    }
  }

  static std::vector<Exact> weighted(const std::vector<std::size_t>& months,
                                     const std::array<Exact, 12>& weights) {
    std::vector<Exact> parts;
    parts.reserve(months.size());
    for (const std::size_t month : months) parts.push_back(weights[month]);
    return parts;
  }

  void over(const Fixed& outer, std::int64_t rest, const Fixed* inner) {
    const std::string made = wording_.amount(outer.units - rest);
    const std::string months = wording_.months(outer.first, outer.last);
    findings_.error("pin-over-parent", inner ? inner->at : outer.at,
                    inner ? said("the pins within {} make {}, more than the {} that it has", months,
                                 made, wording_.amount(outer.units))
                          : said("the months before already have {}, more than the new target {}",
                                 made, wording_.amount(outer.units)),
                    inner ? said("lower the pins, or raise what they are taken from")
                          : said("raise the new target, or let it begin earlier"),
                    inner ? outer.at : Place());
  }

  void leave(const Fixed& outer, std::int64_t rest, bool full) {
    const std::string months = wording_.months(outer.first, outer.last);
    findings_.error("pins-leave-rest", outer.at,
                    full ? said("all months of {} are pinned, and {} of {} are left", months,
                                wording_.amount(rest), wording_.amount(outer.units))
                         : said("{} of {} are left for months whose season weighs 0",
                                wording_.amount(rest), wording_.amount(outer.units)),
                    said("let the pins add up to it, or leave a month free"));
  }

  int open_;
  const std::array<Exact, 12>& weights_;
  const std::array<Exact, 12>& fallback_;
  const Wording& wording_;
  Spread& into_;
  Diagnostics& findings_;
  bool target_too_;
};

}  // namespace

void spread(const Fixed& outer, std::span<const Fixed> nested, int open,
            const std::array<Exact, 12>& weights, const std::array<Exact, 12>& fallback,
            const Wording& wording, Spread& into, Diagnostics& findings, bool target_too) {
  Spreader(open, weights, fallback, wording, into, findings, target_too).place(outer, nested);
}

std::vector<std::array<std::int64_t, 12>> spread_together(const std::array<std::int64_t, 12>& whole,
                                                          int first, int last,
                                                          std::span<const Exact> stated) {
  const auto sum = [&](const std::array<std::int64_t, 12>& months) {
    return std::accumulate(months.begin() + first, months.begin() + last + 1, std::int64_t(0));
  };
  std::vector<std::array<std::int64_t, 12>> found(stated.size());
  if (std::accumulate(stated.begin(), stated.end(), Exact(0)) == 0) return {};
  const auto totals = largest_remainder(sum(whole), stated);
  std::vector<Carries::Share> pool;
  for (std::size_t i = 0; i < totals.size(); ++i)
    if (totals[i] > 0) pool.push_back({i, Exact(totals[i])});
  if (pool.empty()) return {};
  Carries carries(totals.size());
  for (auto month = static_cast<std::size_t>(first); month <= static_cast<std::size_t>(last);
       ++month) {
    const auto parts = carries.allot(whole[month], pool);
    for (std::size_t i = 0; i < pool.size(); ++i) found[pool[i].row][month] = parts[i];
  }
  for (std::size_t i = 0; i < totals.size(); ++i)
    if (sum(found[i]) != totals[i]) return {};
  return found;
}

}  // namespace plan
