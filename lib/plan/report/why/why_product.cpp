// SPDX-License-Identifier: MIT
// The target of a product: each month, by a pin or by its share of what pins of products leave.
#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/why/why_steps.hpp"

namespace plan {
namespace {

/// What the products without a pin share in a month, in minor units, and what all of them weigh.
struct ProductPool {
  std::int64_t company = 0, left = 0;
  Exact weight = 0, unit = 1;  // the sum of shares is weight / unit
};

class WhyProduct {
 public:
  explicit WhyProduct(const WhyQuestion& question)
      : question_(question), product_(*question.subject.product), steps_(question, false) {}

  std::vector<Table> run() {
    Money all;
    for (int month = 0; month < 12; ++month) {
      if (!question_.touches(month)) continue;
      steps_.at(month);
      const Fixed* by = pin_of(product_, month);
      const Money sum = Money::minor(units(product_, month) * question_.split.minor);
      by ? tell_pin(*by) : tell_share(month, sum);
      all += sum;
      months_.rows.push_back({{to_string(question_.split.month(month)), how(by), sum}});
    }
    if (months_.rows.size() > 1) months_.total = Row{{text("total"), Blank(), all}};
    return {std::move(months_), std::move(steps_).table()};
  }

 private:
  const std::vector<Fixed>& pins() const { return question_.split.trace->amounts.products; }

  const std::array<std::int64_t, 12>& row_of(const Product& product) const {
    return question_.products
        ->units[static_cast<std::size_t>(&product - question_.book.products.data())];
  }

  std::int64_t units(const Product& product, int month) const {
    return row_of(product)[static_cast<std::size_t>(month)];
  }

  /// The innermost pin of the month; null: it shares.
  const Fixed* pin_of(const Product& product, int month) const {
    const Fixed* by = nullptr;
    for (const Fixed& pin : pins())
      if (*pin.pin->product == *product.id && pin.first <= month && month <= pin.last) by = &pin;
    return by;
  }

  std::string how(const Fixed* by) const {
    return by ? tr("pinned for {}", by->pin->period->name)
              : tr("share {} of what pins of products leave", to_string(product_.share.value));
  }

  void tell_pin(const Fixed& by) {
    std::vector<Fixed> own;
    std::size_t at = 0;
    for (const Fixed& pin : pins()) {
      if (*pin.pin->product != *product_.id) continue;
      if (&pin == &by) at = own.size();
      own.push_back(pin);
    }
    FixedMonths fixed{own, question_.split.trace->season, {}, row_of(product_)};
    fixed.fallback.fill(1);
    fixed.unit = question_.split.minor;
    steps_.fixed(own[at], tr("pin of {} for {}", name_of(product_), by.pin->period->name), fixed);
  }

  ProductPool pool_of(int month) const {
    ProductPool pool;
    pool.company =
        question_.split.company[static_cast<std::size_t>(month)].minor() / question_.split.minor;
    pool.left = pool.company;
    for (const Product& product : question_.book.products) {
      if (pin_of(product, month)) {
        pool.left -= units(product, month);
      } else if (product.share) {
        pool.weight =
            pool.weight * product.share->denominator() + pool.unit * product.share->numerator();
        pool.unit *= product.share->denominator();
      }
    }
    return pool;
  }

  Money money(std::int64_t units) const { return Money::minor(units * question_.split.minor); }

  void tell_share(int month, Money sum) {
    const ProductPool pool = pool_of(month);
    steps_.add(text("the company's month"), money(pool.company));
    if (pool.left != pool.company) {
      steps_.add(text("less what is pinned within it"), money(pool.left - pool.company));
      steps_.add(text("left to share"), money(pool.left));
    }
    const Rate share = product_.share.value;
    steps_.add(tr("share {}", to_string(share)), Blank(), product_.share.at);
    const Exact own = pool.unit * share.numerator(), all = pool.weight * share.denominator();
    if (own > 0) {
      const Exact cents = rounded(pool.left * own, all);
      steps_.add(tr("of all weights: {}",
                    tr("{}, {}", of_sum({share.numerator(), share.denominator()}, own, all),
                       percent(own, all, 4))),
                 money(cents.convert_to<std::int64_t>()));
    }
    steps_.add(text("rounded, with what was carried"), sum);
  }

  const WhyQuestion& question_;
  const Product& product_;
  WhySteps steps_;
  Table months_{"months",
                text("months"),
                {{"month", text("month"), Unit::id},
                 {"how", text("how"), Unit::text},
                 {"target", text("target"), Unit::money}},
                {}};
};

}  // namespace

std::vector<Table> why_product(const WhyQuestion& question) {
  return WhyProduct(question).run();
}

}  // namespace plan
