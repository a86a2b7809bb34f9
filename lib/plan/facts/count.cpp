// SPDX-License-Identifier: MIT
#include "plan/facts/count.hpp"

#include <algorithm>
#include <deque>

#include "plan/facts/cost_of.hpp"
#include "plan/facts/count_own.hpp"
#include "plan/facts/counting.hpp"
#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

using std::chrono::days;

constexpr SumSet of_duties = (Sum::reports_due | Sum::reports_done) | Sum::tasks_due |
                             Sum::tasks_done | Sum::requests_due | Sum::requests_done |
                             Sum::courses_due | Sum::courses_done;
constexpr SumSet of_deals_at_end = Sum::open_deals | Sum::followed_deals;
constexpr SumSet of_customers_at_end = Sum::own_customers | Sum::followed_customers;

class RecordCounting final : public Counting {
 public:
  RecordCounting(const Facts& facts, const CountRequest& request)
      : facts_(facts),
        book_(facts.book),
        attribution_(facts.attribution),
        request_(request),
        of_rep_(asks_of_rep(request)),
        tally_(request.axes, request.series) {
    for (std::size_t s = 0; s < tally_.series_count(); ++s)
      for (std::size_t p = 0; p < tally_.piece_count(); ++p)
        if (const Span& span = tally_.span(s, p);
            !span.empty() && (span.first <= facts.as_of ? wants(at_end()) : wants_weighted()))
          ends_.push_back({std::min(span.last, facts.as_of), s, p});
    std::sort(ends_.begin(), ends_.end(), [](const End& a, const End& b) { return a.day < b.day; });
  }

  KindSet kinds() const override {
    KindSet kinds = 0;
    for (std::size_t kind = 0; kind < most_kinds; ++kind)
      if (wants(sums_of(static_cast<RecordKind>(kind))))
        kinds |= kind_bit(static_cast<RecordKind>(kind));
    return kinds;
  }

  void before(Day day, const Standing& standing) override {
    while (next_end_ < ends_.size() && ends_[next_end_].day < day) {
      const End& end = ends_[next_end_++];
      const bool begun = tally_.span(end.series, end.piece).first <= end.day;
      if (begun && wants(of_deals_at_end)) count_open_deals(end, standing);
      if (begun && wants(of_customers_at_end)) count_own_customers(end, standing);
      if (begun && wants(owed_sums)) count_receivables(end, standing);
      if (wants_weighted()) count_weighted(end, standing);
    }
  }

  void take(const Record& record, const Turn& turn, const Standing& standing) override {
    if (!tally_.counts(record.day())) return;
    const Dims dims = of_rep_ ? dims_of_rep(facts_, record) : attribution_.dims(record, standing);
    if (!request_.filter.admits(dims)) return;
    tally_.each_cell(dims, record.day(),
                     [&](TallyCell& cell) { add(record, turn, standing, cell); });
  }

  void end(const Standing& standing) override {
    if (wants(set_of(Sum::won_amount))) count_won_amounts(standing);
    if (wants(Sum::customers_new | Sum::customers_lost)) count_customers(standing);
    if (wants((Sum::opened | Sum::opened_won) | Sum::opened_lost)) count_opened(standing);
    if (wants(of_duties)) count_duties(facts_, standing, request_, tally_);
  }

  Tally tally() override { return std::move(tally_); }

 private:
  struct End {
    Day day;
    std::size_t series, piece;
  };

  static constexpr SumSet at_end() {
    return of_deals_at_end | of_customers_at_end | owed_sums | set_of(Sum::weighted);
  }
  /// What is expected to close in a piece is known before the piece begins.
  bool wants_weighted() const { return wants(set_of(Sum::weighted)); }
  bool wants(SumSet sums) const { return (request_.sums & sums) != 0; }

  // One record

  void add(const Record& record, const Turn& turn, const Standing& standing,
           TallyCell& cell) const {
    add_own(record, cell);
    if (record.kind == RecordKind::order) add_order(record, turn, standing, cell);
    if (record.kind == RecordKind::return_) add_cost(record, -1, standing, cell);
    if (record.kind == RecordKind::visit) cell.add(Sum::visits_existing, turn.had_ordered);
    if (record.kind != RecordKind::lost) return;
    cell.add(Sum::lost, turn.lost);
    if (!turn.lost) return;
    const Deal& deal = *standing.deal_of(record);
    cell.add(Sum::lost_amount, deal.amount);
    cell.add(Sum::lost_without_amount, !deal.has_amount);
  }

  void add_order(const Record& record, const Turn& turn, const Standing& standing,
                 TallyCell& cell) const {
    add_cost(record, 1, standing, cell);
    if (record.order == absent)
      cell.add(Sum::orders, 1);
    else if (cell.orders.empty() || cell.orders.back() != record.order)
      cell.orders.push_back(record.order);
    if (const Index customer = standing.customer_of(record); customer != absent)
      cell.buyers.push_back(customer);
    if (!turn.won) return;
    cell.add(Sum::won, 1);
    const Deal* deal = standing.deal_of(record);
    if (!deal->lead) return;
    const std::int32_t cycle = record.day_number - deal->lead->day_number;
    cell.add(Sum::cycle_days, cycle);
    cell.add(Sum::cycles, 1);
    cell.cycles.push_back(cycle);
  }

  void add_cost(const Record& record, int sign, const Standing& standing, TallyCell& cell) const {
    const auto cost = cost_of(book_, standing, record);
    if (!cost) return cell.add(Sum::costless, 1);
    cell.add(Sum::known_sales, sign * record.amount);
    cell.add(Sum::known_cost, sign * *cost);
  }

  // At the end of a piece

  void add_at(const End& end, const Dims& dims, Sum sum, std::int64_t value) {
    if (!request_.filter.admits(dims)) return;
    tally_.cell(tally_.row_at(dims), end.series, end.piece).add(sum, value);
  }

  bool is_recent(const Record* contact, Day day) const {
    return contact && day - contact->day() <= days(follow_up_within(book_));
  }

  void count_open_deals(const End& end, const Standing& standing) {
    for (const Deal& deal : standing.deals()) {
      if (!deal.open()) continue;
      const Dims dims = attribution_.dims_of_deal(deal, standing, end.day);
      add_at(end, dims, Sum::open_deals, 1);
      const Record* contact = standing.last_contact(deal, at(dims, Axis::rep));
      add_at(end, dims, Sum::followed_deals, is_recent(contact, end.day));
    }
  }

  void count_weighted(const End& end, const Standing& standing) {
    for (const Deal& deal : standing.deals()) {
      if (!deal.open()) continue;
      if (deal.close == 0) {
        const Dims dims = attribution_.dims_of_deal(deal, standing, end.day);
        add_at(end, dims, Sum::undated, 1);
        add_at(end, dims, Sum::undated_amount, deal.amount);
        continue;
      }
      if (tally_.span(end.series, end.piece).contains(deal.close_day()))
        add_at(end, attribution_.dims_of_deal(deal, standing, end.day), Sum::weighted,
               weighted(book_, deal).minor());
    }
  }

  void count_own_customers(const End& end, const Standing& standing) {
    for (Index place = 0; place < standing.customers().size(); ++place) {
      const CustomerStanding& customer = standing.customers()[place];
      if (!is_active(book_, customer, end.day)) continue;
      const Dims dims = attribution_.dims_of_customer(place, end.day, customer.last_order->rep);
      add_at(end, dims, Sum::own_customers, 1);
      add_at(end, dims, Sum::followed_customers, is_recent(customer.latest, end.day));
    }
  }

  void count_receivables(const End& end, const Standing& standing) {
    const Receivables* owed = standing.receivables(of_rep_ ? Owed::by_customer : Owed::all);
    if (!owed) {
      tally_.gaps(end.series, end.piece).unknown |= owed_sums;
      return;
    }
    for (Index place = 0; place < book_.customers.size(); ++place)
      owed->each(place, [&](const Receivables::Item& item) { count(end, standing, item, place); });
    owed->each(absent, [&](const Receivables::Item& item) { count(end, standing, item, absent); });
  }

  void count(const End& end, const Standing& standing, const Receivables::Item& item,
             Index customer) {
    const Dims dims = attribution_.dims(*item.record, standing);
    add_at(end, dims, Sum::receivable, item.left);
    if (item.left < 0) return;
    const auto terms = customer == absent ? Given<std::int64_t>() : book_.customers[customer].terms;
    add_at(end, dims, terms ? Sum::with_terms : Sum::without_terms, 1);
    if (terms && item.is_late(*terms, end.day)) add_at(end, dims, Sum::overdue, item.left);
  }

  // At the end of all

  void add_on(const Dims& dims, Day day, Sum sum, std::int64_t value = 1) {
    if (tally_.counts(day) && request_.filter.admits(dims)) tally_.add(dims, day, sum, value);
  }

  /// Lines of the order that won a deal may come later than the win.
  void count_won_amounts(const Standing& standing) {
    for (const Deal& deal : standing.deals())
      if (deal.won && tally_.counts(deal.won->day()))
        add_on(attribution_.dims_of_win(deal, standing), deal.won->day(), Sum::won_amount,
               standing.won_amount(deal));
  }

  void count_customers(const Standing& standing) {
    for (Index place = 0; place < standing.customers().size(); ++place) {
      const CustomerStanding& customer = standing.customers()[place];
      if (const Record* record = new_by(book_.customers[place], customer)) {
        const Dims dims = attribution_.dims(*record, standing);
        add_on(dims, record->day(), Sum::customers_new);
      }
    }
    for (const Loss& loss : standing.losses())
      add_on(attribution_.dims(loss), loss.day(), Sum::customers_lost);
  }

  void count_opened(const Standing& standing) {
    for (const Deal& deal : standing.deals()) {
      if (!deal.lead || !tally_.counts(deal.lead->day())) continue;
      const Dims dims = attribution_.dims(*deal.lead, standing);
      add_on(dims, deal.lead->day(), Sum::opened);
      if (deal.won) add_on(dims, deal.lead->day(), Sum::opened_won);
      if (!deal.won && deal.lost) add_on(dims, deal.lead->day(), Sum::opened_lost);
    }
  }

  const Facts& facts_;
  const Book& book_;
  const Attribution& attribution_;
  const CountRequest& request_;
  bool of_rep_;
  Tally tally_;
  std::vector<End> ends_;
  std::size_t next_end_ = 0;
};

}  // namespace

std::unique_ptr<Counting> counting(const Facts& facts, const CountRequest& request) {
  return std::make_unique<RecordCounting>(facts, request);
}

Counted count_records(const Facts& facts, std::span<const CountRequest> requests,
                      std::span<Listener* const> others) {
  std::deque<RecordCounting> countings;
  std::vector<Listener*> listeners(others.begin(), others.end());
  for (const CountRequest& request : requests)
    if (!rests_on_records(request)) listeners.push_back(&countings.emplace_back(facts, request));
  Counted counted;
  if (!listeners.empty())
    counted.standing.emplace(replay(facts, facts.as_of, std::span<Listener* const>(listeners)));
  for (const CountRequest& request : requests) {
    if (rests_on_records(request)) {
      counted.tallies.push_back(count_by_record(facts, request));
    } else {
      counted.tallies.push_back(countings.front().tally());
      countings.pop_front();
    }
  }
  return counted;
}

}  // namespace plan
