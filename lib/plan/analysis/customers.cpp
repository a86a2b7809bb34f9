// SPDX-License-Identifier: MIT
#include "plan/analysis/customers.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/number.hpp"
#include "plan/base/tr.hpp"
#include "plan/facts/defaults.hpp"
#include "plan/facts/duties.hpp"
#include "plan/facts/known_days.hpp"
#include "plan/facts/purchases_told.hpp"

namespace plan {
namespace {

using std::chrono::days;

std::int64_t sum(std::int64_t a, std::int64_t b) {
  return (Money::minor(a) + Money::minor(b)).minor();
}

/// The owners of a file in order of time, whichever way it gives them.
std::vector<std::pair<Given<Day>, Index>> owners_of(const Book& book, const Customer& customer) {
  std::vector<std::pair<Given<Day>, Index>> owners;
  for (const Owner& owner : customer.owners)
    owners.emplace_back(owner.from, place_of(book.reps, *owner.rep));
  if (owners.empty())
    for (const auto& entry : customer.owner)
      owners.emplace_back(entry.from, place_of(book.reps, *entry.value));
  return owners;
}

class Portfolio {
 public:
  /// `last`: how all stands on as-of.
  Portfolio(const Facts& facts, const CustomerCounting& counted, const Standing& last)
      : all_facts_(facts),
        book_(facts.book),
        attribution_(facts.attribution),
        kept_(facts.kept),
        counted_(counted),
        period_(counted.period()),
        standing_(counted.standing(last)),
        all_(book_.customers.size()),
        told_(purchases_told(book_)) {
    facts_.day = counted.day();
    facts_.known = facts_.day >= kept_;
  }

  CustomerFacts run(Tally sales) {
    add_sales(sales);
    count_deals();
    add_rows();
    facts_.unnamed = owing_of(absent);
    add_fresh_and_lost();
    add_hand_overs();
    return std::move(facts_);
  }

 private:
  /// As records and history tell them, like any measure by customer.
  void add_sales(Tally& tally) {
    const KnownDays known(all_facts_, tally.axes(), counted_.sales().filter, period_);
    std::vector<bool> untold(all_.size());
    for (TallyRow& row : tally.rows()) {
      const Index customer = row.key.front();
      if (!row.cells.front()) continue;
      TallyCell& cell = *row.cells.front();
      const std::int64_t sales = sum(cell[Sum::ordered], -cell[Sum::returned]);
      if (customer == absent) facts_.unallocated = sales;
      if (customer == absent) continue;
      all_[customer].sales = sales;
      all_[customer].orders = cell.count_orders();
      if (holds(cell.unknown | cell.cut, Sum::orders)) all_[customer].orders.reset();
      untold[customer] = (cell.unknown & (Sum::ordered | Sum::returned)) != 0;
    }
    for (Index place = 0; place < all_.size(); ++place)
      judge_sales(known.of({place}, period_), untold[place], all_[place]);
    facts_.spread.insert(tally.spread().begin(), tally.spread().end());
  }

  void judge_sales(const Knowledge& knowledge, bool untold, CustomerRow& row) {
    if (knowledge.known > HowKnown::begun)
      row.no_sales = NotAvailable{why_unknown(knowledge, all_facts_)};
    else if (untold)
      row.no_sales = NotAvailable{std::string(tr("the book's history does not tell it"))};
    if (row.no_sales)
      row.sales = 0;
    else
      facts_.begun = facts_.begun || knowledge.known == HowKnown::begun;
  }

  void count_deals() {
    for (const Deal& deal : standing_.deals()) {
      if (!deal.open() || deal.lead->customer == absent) continue;
      CustomerRow& row = all_[deal.lead->customer];
      ++row.open_deals;
      row.open_amount = sum(row.open_amount, deal.amount);
    }
  }

  /// A customer since long ago without an order in the records has been silent as long as they are
  /// kept. One that was won by a record is no prospect before its first order.
  CustomerState state_of(Index place) const {
    const Customer& customer = book_.customers[place];
    const CustomerStanding& standing = standing_.customers()[place];
    if (!facts_.known) return CustomerState::unknown;
    if (counted_.is_lost_by_record(place)) return CustomerState::lost;
    if (standing.lost) return CustomerState::dormant;
    if (standing.last_order) return CustomerState::active;
    if (told_[place] && told_[place]->last.last < facts_.day) return state_told(told_[place]->last);
    std::optional<Day> since;
    if (standing.developed) since = standing.developed->day();
    if (customer.since && (!since || *customer.since < *since)) since = *customer.since;
    if (!since || *since > facts_.day) return CustomerState::prospect;
    const days silence(dormant_after(book_));
    if (*since + silence >= facts_.day) return CustomerState::active;
    return kept_ + silence < facts_.day ? CustomerState::dormant : CustomerState::unknown;
  }

  /// Of one whose last order was on some day of these, by a line of history.
  CustomerState state_told(Span days_of_order) const {
    const days silence(dormant_after(book_));
    if (days_of_order.first + silence >= facts_.day) return CustomerState::active;
    return days_of_order.last + silence < facts_.day ? CustomerState::dormant
                                                     : CustomerState::unknown;
  }

  Index owner_of(Index place) const {
    const Index owner = attribution_.owner_on(place, facts_.day);
    const Record* last = standing_.customers()[place].last_order;
    return owner == absent && last ? last->rep : owner;
  }
  bool admits(Index place) const {
    return counted_.filter().admits(
        attribution_.dims_of_customer(place, facts_.day, owner_of(place)));
  }

  std::optional<Owing> owing_of(Index place) const {
    const Receivables* receivables = standing_.receivables(Owed::by_customer);
    if (!receivables) return {};
    return plan::owing_of(*receivables, book_, place, facts_.day);
  }

  void add_rows() {
    for (Index place = 0; place < all_.size(); ++place) {
      if (!admits(place)) continue;
      CustomerRow& row = all_[place];
      row.customer = place;
      row.owner = owner_of(place);
      row.region = attribution_.region_on(place, facts_.day);
      row.standing = standing_.customers()[place];
      row.state = state_of(place);
      row.file = file_state(book_.customers[place], row.state);
      row.owing = owing_of(place);
      facts_.total = sum(facts_.total, row.sales);
      facts_.rows.push_back(row);
    }
    std::stable_sort(facts_.rows.begin(), facts_.rows.end(), [](const auto& a, const auto& b) {
      return std::pair(!a.no_sales, a.sales) > std::pair(!b.no_sales, b.sales);
    });
    std::int64_t before = 0;
    for (CustomerRow& row : facts_.rows) {
      if (!row.no_sales && (row.state != CustomerState::prospect || row.sales != 0))
        row.abc = abc_class(row.sales, before, facts_.total);
      before = row.cumulative = sum(before, row.sales);
    }
  }

  void add_fresh_and_lost() {
    const Span so_far = common(period_, {period_.first, facts_.day});
    for (Index place = 0; place < all_.size(); ++place) {
      const Record* record = new_by(book_.customers[place], standing_.customers()[place]);
      if (record && so_far.contains(record->day()) && admits(place))
        facts_.fresh.push_back({place, record});
    }
    for (const Loss& loss : standing_.losses()) {
      const Dims dims = attribution_.dims(loss);
      if (so_far.contains(loss.day()) && counted_.filter().admits(dims))
        facts_.lost.push_back(
            {loss, at(dims, Axis::rep), state_of(loss.customer), is_owner_away(all_facts_, loss)});
    }
    std::sort(facts_.fresh.begin(), facts_.fresh.end(), [](const auto& a, const auto& b) {
      return std::pair(a.record->day_number, a.customer) <
             std::pair(b.record->day_number, b.customer);
    });
    std::sort(facts_.lost.begin(), facts_.lost.end(), [](const auto& a, const auto& b) {
      return std::pair(a.day_number, a.customer) < std::pair(b.day_number, b.customer);
    });
  }

  void add_hand_overs() {
    for (Index place = 0; place < all_.size(); ++place) {
      if (!admits(place)) continue;
      const auto owners = owners_of(book_, book_.customers[place]);
      for (std::size_t i = 1; i < owners.size(); ++i)
        if (owners[i].first && period_.contains(*owners[i].first))
          facts_.hand_overs.push_back(
              {place, *owners[i].first, owners[i - 1].second, owners[i].second});
      const Index owner = attribution_.owner_on(place, facts_.day);
      if (owner == absent) continue;
      if (const auto left = left_by(book_.reps[owner], facts_.day))
        facts_.hand_overs.push_back({place, *left, owner, absent});
      else if (const Leave* leave = leave_on(book_.reps[owner], facts_.day))
        facts_.hand_overs.push_back(
            {place, *leave->from, owner, stand_in(all_facts_, owner, facts_.day), leave});
    }
    std::sort(facts_.hand_overs.begin(), facts_.hand_overs.end(),
              [](const HandOver& a, const HandOver& b) {
                return std::pair(a.day, a.customer) < std::pair(b.day, b.customer);
              });
  }

  const Facts& all_facts_;
  const Book& book_;
  const Attribution& attribution_;
  Day kept_;
  const CustomerCounting& counted_;
  Span period_;
  const Standing& standing_;
  std::vector<CustomerRow> all_;
  std::vector<std::optional<PurchasesTold>> told_;
  CustomerFacts facts_{};
};

}  // namespace

std::string_view to_string(CustomerState state) {
  constexpr std::string_view words[] = {"active", "dormant", "lost", "prospect", "unknown"};
  return words[static_cast<std::size_t>(state)];
}

std::string_view to_string(AbcClass abc) {
  constexpr std::string_view words[] = {"", "A", "B", "C"};
  return words[static_cast<std::size_t>(abc)];
}

AbcClass abc_class(std::int64_t sales, std::int64_t before, std::int64_t total) {
  if (sales <= 0 || total <= 0) return AbcClass::c;
  const Int128 hundredths = Int128(before) * 100;
  if (hundredths < Int128(total) * 80) return AbcClass::a;
  return hundredths < Int128(total) * 95 ? AbcClass::b : AbcClass::c;
}

FileState file_state(const Customer& customer, CustomerState state) {
  FileState file;
  const auto want = [&](std::string_view key, bool given) {
    ++file.wanted;
    if (!given) file.lacking.push_back(key);
  };
  want("level", !customer.level.empty());
  want("region", !customer.region.empty());
  want("industry", bool(customer.industry));
  want("source", bool(customer.source));
  if (state != CustomerState::prospect) want("since", bool(customer.since));
  want("owner", !customer.owner.empty() || !customer.owners.empty());
  const auto reachable = [](const Contact& one) { return one.phone || one.email; };
  want("contacts", !customer.contacts.empty());
  if (!customer.contacts.empty()) want("phone", std::ranges::any_of(customer.contacts, reachable));
  want("demand", bool(customer.demand));
  if (state != CustomerState::lost) want("next", bool(customer.next.date));
  want("potential", bool(customer.potential));
  if (customer.key.value_or(false)) want("plan", bool(customer.plan));
  return file;
}

CustomerFacts customer_facts(const Facts& facts, const CustomerCounting& counted,
                             const Standing& last, Tally sales) {
  return Portfolio(facts, counted, last).run(std::move(sales));
}

CustomerFacts customer_facts(const Facts& facts, Span period, const FactFilter& filter,
                             std::span<Listener* const> others) {
  CustomerCounting counting(facts, period, filter);
  std::vector<Listener*> listeners(others.begin(), others.end());
  listeners.push_back(&counting);
  Counted counted = count(facts, std::span(&counting.sales(), 1), listeners);
  return customer_facts(facts, counting, *counted.standing, std::move(counted.tallies.front()));
}

}  // namespace plan
