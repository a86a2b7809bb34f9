// SPDX-License-Identifier: MIT
#include "plan/split/products.hpp"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

#include "plan/split/amounts.hpp"
#include "plan/split/level.hpp"
#include "plan/split/season_weights.hpp"
#include "plan/split/spread.hpp"

namespace plan {
namespace {

class ProductSplit {
 public:
  ProductSplit(const Book& book, const Year& year, const Split& split, const Rate& factor,
               Diagnostics& findings)
      : book_(book),
        split_(split),
        amounts_(amounts_of(book, year, factor)),
        wording_{&book.currency(), split.minor, split.days.first()},
        raised_(factor != Rate::whole(1)),
        findings_(findings),
        spreads_(book.products.size()) {}

  ProductMonths run() {
    spread_pins();
    spread_filling();
    const auto weights = shares();
    if (!findings_.has_errors()) level(weights);
    ProductMonths months;
    for (const Spread& spread : spreads_) months.units.push_back(spread.units);
    if (findings_.has_errors()) return months;
    Carries carries(spreads_.size());
    for (std::size_t month = 0; month < 12; ++month) share_month(month, weights, carries, months);
    return months;
  }

 private:
  /// The company's month in minor units.
  std::int64_t company(std::size_t month) const {
    return split_.company[month].minor() / split_.minor;
  }

  void spread_pins() {
    std::array<Exact, 12> always;
    always.fill(1);
    const std::span<const Fixed> pins(amounts_.products);
    for (std::size_t i = 0; i < pins.size();) {
      std::size_t end = i + 1;
      while (end < pins.size() && same_row(*pins[end].pin, *pins[i].pin) &&
             pins[end].first <= pins[i].last)
        ++end;
      spread(pins[i], pins.subspan(i + 1, end - i - 1), 0, split_.season->months, always, wording_,
             spreads_[row_of(pins[i])], findings_);
      i = end;
    }
  }

  std::vector<Exact> shares() const {
    Exact common = 1;
    for (const Product& product : book_.products)
      if (product.share) common = lcm(common, Exact(product.share->denominator()));
    std::vector<Exact> weights;
    for (const Product& product : book_.products)
      weights.push_back(product.share
                            ? common / product.share->denominator() * product.share->numerator()
                            : Exact(0));
    return weights;
  }

  /// What a month's pins leave to the products that have a share and no pin there.
  SharedMonth shared(std::size_t month, const std::vector<Exact>& weights) const {
    SharedMonth found{company(month)};
    for (std::size_t row = 0; row < spreads_.size(); ++row) {
      if (!spreads_[row].by[month]) {
        found.open = found.open || weights[row] > 0;
        continue;
      }
      // thousands of the largest pins would leave the integers
      found.rest = std::max(found.rest - spreads_[row].units[month], -max_amount_minor * 1000);
      found.members.push_back(row);
    }
    return found;
  }

  /// Pins that fit their periods fit each month too.
  void level(const std::vector<Exact>& weights) {
    std::vector<Spread*> spreads;
    for (Spread& spread : spreads_) spreads.push_back(&spread);
    SharedYear year;
    for (std::size_t month = 0; month < 12; ++month) year[month] = shared(month, weights);
    level_months(spreads, year, false);
  }

  void share_month(std::size_t month, const std::vector<Exact>& weights, Carries& carries,
                   ProductMonths& months) {
    auto [rest, open, pinned] = shared(month, weights);
    std::vector<Carries::Share> pool;
    for (std::size_t row = 0; row < spreads_.size(); ++row)
      if (!spreads_[row].by[month] && weights[row] > 0) pool.push_back({row, weights[row]});
    if (raised_ && (rest < 0 || (!open && rest > 0)) && fit(month, rest, pinned, months)) rest = 0;
    if (open && rest >= 0) {
      const auto units = carries.allot(rest, pool);
      for (std::size_t i = 0; i < pool.size(); ++i) months.units[pool[i].row][month] = units[i];
    } else if (rest != 0) {
      complain(month, rest, pinned);
    }
  }

  /// Pins are raised to whole minor units, the company to whole units of `round`: where only that
  /// keeps the month's pins from fitting, they share what the company has.
  bool fit(std::size_t month, std::int64_t rest, const std::vector<std::size_t>& pinned,
           ProductMonths& months) const {
    const auto count = static_cast<std::int64_t>(pinned.size());
    if (std::abs(rest) > 2 * split_.unit / split_.minor + count) return false;
    std::vector<Exact> stated;
    stated.reserve(pinned.size());
    for (const std::size_t row : pinned) stated.emplace_back(spreads_[row].units[month]);
    if (std::all_of(stated.begin(), stated.end(), [](auto& units) { return units == 0; }))
      return false;
    const auto units = largest_remainder(company(month), stated);
    for (std::size_t i = 0; i < pinned.size(); ++i) months.units[pinned[i]][month] = units[i];
    return true;
  }

  /// Pins that are all that the products have in their months are spread together.
  void spread_filling() {
    std::map<std::pair<int, int>, std::vector<const Fixed*>> groups;
    for (const Fixed& pin : amounts_.products) groups[{pin.first, pin.last}].push_back(&pin);
    for (const auto& [period, pins] : groups) {
      const auto [first, last] = period;
      if (!fill(pins, first, last)) continue;
      std::vector<Exact> stated;
      for (const Fixed* pin : pins) stated.emplace_back(pin->pin->target->minor());
      std::array<std::int64_t, 12> whole{};
      for (std::size_t m = 0; m < 12; ++m) whole[m] = company(m);
      const auto found = spread_together(whole, first, last, stated);
      for (std::size_t i = 0; i < found.size(); ++i)
        std::copy(found[i].begin() + first, found[i].begin() + last + 1,
                  spreads_[row_of(*pins[i])].units.begin() + first);
    }
  }

  /// Whether the pins make the company's amount of their months, and no other product has a part.
  bool fill(const std::vector<const Fixed*>& pins, int first, int last) const {
    Int128 left = 0;
    for (int m = first; m <= last; ++m) left += company(static_cast<std::size_t>(m));
    std::set<std::size_t> rows;
    for (const Fixed* pin : pins) {
      left -= pin->units;
      rows.insert(row_of(*pin));
      for (int m = first; m <= last; ++m)
        if (spreads_[row_of(*pin)].by[static_cast<std::size_t>(m)] != pin) return false;
    }
    for (std::size_t row = 0; row < spreads_.size(); ++row) {
      const auto& share = book_.products[row].share;
      if (!rows.contains(row) && share && !share->is_zero()) return false;
    }
    return left == 0 || (raised_ && left > 0 && left < std::ssize(pins));
  }

  std::size_t row_of(const Fixed& pin) const {
    return static_cast<std::size_t>(book_.product(*pin.pin->product) - book_.products.data());
  }

  void complain(std::size_t month, std::int64_t rest, const std::vector<std::size_t>& pinned) {
    if (std::exchange(told_, true)) return;
    const std::string name = wording_.month(static_cast<int>(month));
    const std::string whole = to_decimal(split_.company[month], *wording_.currency);
    const Place at =
        pinned.empty() ? book_.products.front().at : spreads_[pinned.front()].by[month]->at;
    if (rest < 0)
      findings_.error("pin-over-parent", at,
                      said("the pins of products make {} in {}, more than the company's {}",
                           wording_.amount(company(month) - rest), name, whole),
                      said("lower the pins, or raise what they are taken from"));
    else
      findings_.error("pins-leave-rest", at,
                      said("{} of {} are left in {}, and every product is pinned or has no share",
                           wording_.amount(rest), whole, name),
                      said("let the pins add up to it, or leave a product free"));
  }

  const Book& book_;
  const Split& split_;
  Amounts amounts_;
  Wording wording_;
  bool raised_;
  Diagnostics& findings_;
  std::vector<Spread> spreads_;
  bool told_ = false;
};

}  // namespace

bool is_split_by_product(const Book& book, const Year& year) {
  const auto has_share = [](const Product& product) {
    return product.share && !product.share->is_zero();
  };
  return std::any_of(book.products.begin(), book.products.end(), has_share) ||
         std::any_of(year.pins.begin(), year.pins.end(),
                     [](const Pin& pin) { return bool(pin.product); });
}

ProductMonths product_months(const Book& book, const Year& year, const Split& split,
                             const Rate& factor, Diagnostics& findings) {
  assert(is_split_by_product(book, year));
  Diagnostics found;
  auto months = ProductSplit(book, year, split, factor, found).run();
  findings.append(found);
  return months;
}

}  // namespace plan
