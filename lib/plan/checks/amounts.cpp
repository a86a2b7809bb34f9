// SPDX-License-Identifier: MIT
// Judgements of money and goods: an amount with a digit too many or too few, a product that costs
// more than it brings, more taken back of a customer or a product than was ever sold.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "plan/base/number.hpp"
#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"
#include "plan/facts/replay.hpp"

namespace plan {
namespace {

std::string money(const Book& book, std::int64_t minor) {
  return exact_decimal(Money::minor(minor), book.currency());
}

/// Thousandths as people write them: 3 for 3000, 2.5 for 2500.
std::string pieces(Int128 thousandths) {
  std::size_t decimals = 3;
  for (; decimals > 0 && thousandths % 10 == 0; --decimals) thousandths /= 10;
  return decimal_string(thousandths, decimals);
}

/// Whether a is b, give or take a twentieth of b.
bool is_about(Int128 a, Int128 b) {
  return 20 * a >= 19 * b && 20 * a <= 21 * b;
}

/// How an amount goes beside what the goods cost by the list; empty: as it should.
std::string_view tenfold(std::int64_t amount, Int128 listed) {
  if (listed <= 0) return {};
  if (is_about(amount, 10 * listed))
    return "{} brings {} here, about ten times its price x quantity, which is {}";
  if (is_about(Int128(10) * amount, listed))
    return "{} brings {} here, about a tenth of its price x quantity, which is {}";
  return {};
}

/// The list price of the quantity, as Money counts; 0 where either is not known.
Int128 listed_price(const Book& book, Index product, const Record& record) {
  if (product == absent || !record.has(RecordKey::quantity)) return 0;
  const auto& price = book.products[product].price;
  return price ? divided(Int128(price->minor()) * record.quantity, 1000) : 0;
}

}  // namespace

void check_tenfold(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("amount-tenfold", "mend amount or quantity; a digit may be missing or doubled",
                findings);
  const Book& book = checked.book;
  const auto judge = [&](const Record& record, const Turn&, const Standing& standing) {
    if (record.kind != RecordKind::order && record.kind != RecordKind::return_) return;
    const Index product = standing.product_of(record);
    const Int128 listed = listed_price(book, product, record);
    const std::string_view text = tenfold(record.amount, listed);
    if (!text.empty() && listed <= INT64_MAX)
      found.add(record.at, said(text, name_of(book.products[product]), money(book, record.amount),
                                money(book, static_cast<std::int64_t>(listed))));
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

void check_prices(const Checked& checked, Diagnostics& findings) {
  Handful found("cost-over-price", "mend cost or price; the two may be exchanged", findings);
  for (const Product& product : checked.book.products) {
    const bool is_gift = product.price && product.price->minor() == 0;
    if (!product.price || !product.cost || is_gift || *product.cost <= *product.price) continue;
    found.add(product.cost.at, said("{} costs {} and its price is {}", name_of(product),
                                    money(checked.book, product.cost->minor()),
                                    money(checked.book, product.price->minor())));
  }
  found.close();
}

namespace {

/// What was sold and taken back of the customers, or of the products, up to as-of and in history.
class Returned {
 public:
  Returned(const Book& book, bool by_customer)
      : book_(book),
        by_customer_(by_customer),
        counts_pieces_(!by_customer && book.history.empty()) {
    std::map<std::pair<Index, std::string_view>, Int128> sides;
    for (const HistoryLine& line : book.history) {
      const auto& name = by_customer ? line.customer : line.product;
      if (!line.sales || !name) continue;
      const Index place =
          by_customer ? place_of(book.customers, *name) : place_of(book.products, *name);
      if (place == absent) continue;
      told_ = true;
      Int128& sum = sides[{place, line.view ? std::string_view(*line.view) : ""}];
      sum += line.sales->minor();
      sums_[place].sold = std::max(sums_[place].sold, sum);
    }
  }

  /// Whether nothing was sold of which this does not know by whom or what.
  bool known() const { return book_.history.empty() || told_; }

  void take(const Record& record, const Standing& standing) {
    const bool is_return = record.kind == RecordKind::return_;
    if (!is_return && record.kind != RecordKind::order) return;
    const Index place = by_customer_ ? standing.customer_of(record) : standing.product_of(record);
    if (place == absent) {
      if (!is_return) loose_ += record.amount;
      counts_pieces_ = counts_pieces_ && is_return;
      return;
    }
    Sums& sums = sums_[place];
    (is_return ? sums.returned : sums.sold) += record.amount;
    (is_return ? sums.returned_pieces : sums.sold_pieces) += record.quantity;
    sums.counted = sums.counted && (is_return || record.has(RecordKey::quantity));
    if (is_return) sums.last = &record;
  }

  void tell(Handful& found) const {
    if (!known()) return;
    for (const auto& [place, sums] : sums_)
      if (sums.last && sums.returned > sums.sold + loose_)
        found.add(sums.last->at, text(place, sums));
      else if (counts_pieces_ && sums.counted && sums.returned_pieces > sums.sold_pieces)
        found.add(sums.last->at, said("of {}, {} pieces were returned in all and {} sold",
                                      name_of(book_.products[place]), pieces(sums.returned_pieces),
                                      pieces(sums.sold_pieces)));
  }

 private:
  struct Sums {
    Int128 sold = 0, returned = 0;
    Int128 sold_pieces = 0, returned_pieces = 0;  // thousandths
    bool counted = true;                          // all that was sold says how many
    const Record* last = nullptr;                 // return
  };

  Said text(Index place, const Sums& sums) const {
    const std::string back = money(book_, static_cast<std::int64_t>(sums.returned));
    const std::string sold = money(book_, static_cast<std::int64_t>(sums.sold));
    return by_customer_ ? said("{} has returned {} in all and bought {}",
                               name_of(book_.customers[place]), back, sold)
                        : said("of {}, {} was returned in all and {} sold",
                               name_of(book_.products[place]), back, sold);
  }

  const Book& book_;
  bool by_customer_, told_ = false;
  Int128 loose_ = 0;           // sold, and nobody knows to whom or what
  bool counts_pieces_ = true;  // of products, each order of one
  std::map<Index, Sums> sums_{};
};

}  // namespace

/// Whoever may have ordered before the records may pay for that.
void check_payments(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  const Facts& facts = *checked.facts;
  const Standing standing = replay(facts, facts.as_of, std::span<Listener* const>());
  if (!standing.receivables(Owed::all)) return;
  Handful found("paid-more-than-owed", "mend the payment's amount or customer, or record the order",
                findings);
  for (Index place = 0; place < checked.book.customers.size(); ++place) {
    const Customer& customer = checked.book.customers[place];
    const CustomerStanding& known = standing.customers()[place];
    const bool is_older = (customer.since && *customer.since < facts.kept) ||
                          known.told != INT32_MAX || !known.first_order;
    standing.receivables(Owed::all)->each(place, [&](const Receivables::Item& item) {
      const Record& record = *item.record;
      const bool is_ahead = known.first_order && record.day() < known.first_order->day();
      if (item.left < 0 && record.kind == RecordKind::payment && !is_older && !is_ahead)
        found.add(record.at, said("{} has paid {} more than it owes", name_of(customer),
                                  money(checked.book, -item.left)));
    });
  }
  found.close();
}

void check_returns(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("returned-more-than-sold",
                "mend the return's amount, customer or product, or record what was sold", findings);
  Returned customers(checked.book, true), products(checked.book, false);
  const auto take = [&](const Record& record, const Turn&, const Standing& standing) {
    customers.take(record, standing);
    products.take(record, standing);
  };
  replay(*checked.facts, checked.facts->as_of, take);
  customers.tell(found);
  products.tell(found);
  found.close();
}

}  // namespace plan
