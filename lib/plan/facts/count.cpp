// SPDX-License-Identifier: MIT
#include "plan/facts/count.hpp"

#include <algorithm>

#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

using std::chrono::days;

constexpr SumSet of_duties = (Sum::reports_due | Sum::reports_done) | Sum::tasks_due |
                             Sum::tasks_done | Sum::requests_due | Sum::requests_done |
                             Sum::courses_due | Sum::courses_done;
constexpr SumSet of_deals_at_end = Sum::open_deals | Sum::followed_deals;
constexpr SumSet of_customers_at_end = Sum::own_customers | Sum::followed_customers;

class Counting {
 public:
  Counting(const Book& book, const Records& records, const Attribution& attribution,
           const CountRequest& request)
      : book_(book),
        records_(records),
        attribution_(attribution),
        request_(request),
        tally_(request.axes, request.series),
        by_record_(rests_on_records(request)),
        standing_(book, by_record_ ? no_records() : records) {
    for (std::size_t s = 0; s < tally_.series_count(); ++s)
      for (std::size_t p = 0; p < tally_.piece_count(); ++p)
        if (const Span& span = tally_.span(s, p);
            !span.empty() && (span.first <= request.as_of ? wants(at_end()) : wants_weighted()))
          ends_.push_back({std::min(span.last, request.as_of), s, p});
    std::sort(ends_.begin(), ends_.end(), [](const End& a, const End& b) { return a.day < b.day; });
  }

  Tally run() {
    if (by_record_) return each_by_itself();
    for (const Record* record : records_.in_time()) {
      if (record->day() > request_.as_of) break;
      close_before(record->day());
      count(*record);
    }
    close_before(last_day());
    standing_.close(request_.as_of);
    if (wants(Sum::customers_new | Sum::customers_lost)) count_customers();
    if (wants((Sum::opened | Sum::opened_won) | Sum::opened_lost)) count_opened();
    if (wants(of_duties)) count_duties(book_, records_, attribution_, standing_, request_, tally_);
    return std::move(tally_);
  }

 private:
  struct End {
    Day day;
    std::size_t series, piece;
  };

  /// Whether each record says by itself what it adds and where, so that neither earlier ones nor
  /// those of other days are looked at.
  static bool rests_on_records(const CountRequest& request) {
    constexpr SumSet own = (Sum::ordered | Sum::returned) | Sum::quantity | Sum::expenses |
                           Sum::payments | Sum::contacts | Sum::calls | Sum::visits |
                           Sum::training_hours | Sum::points | Sum::target | Sum::quota |
                           Sum::target_to_date | Sum::rest;
    const auto is_own = [](Axis axis) {
      return axis == Axis::company || axis == Axis::team || axis == Axis::rep ||
             axis == Axis::category;
    };
    for (std::size_t axis = 0; axis < axis_count; ++axis)
      if (request.filter.has(static_cast<Axis>(axis)) && !is_own(static_cast<Axis>(axis)))
        return false;
    return (request.sums & ~own) == 0 && std::ranges::all_of(request.axes, is_own);
  }
  static const Records& no_records() {
    static const Records none;
    return none;
  }

  Tally each_by_itself() {
    const auto& all = records_.in_time();
    const Span within = common(tally_.whole(), {first_day(), request_.as_of});
    const auto first = std::ranges::lower_bound(all, within.first, {}, &Record::day);
    for (auto at = first; at != all.end() && (*at)->day() <= within.last; ++at) {
      const Record& record = **at;
      if (!wants(sums_of(record.kind)) || !tally_.counts(record.day())) continue;
      Dims dims = attribution_.dims(record.rep, record.day());
      if (record.category != UINT16_MAX) plan::at(dims, Axis::category) = record.category;
      if (!request_.filter.admits(dims)) continue;
      tally_.each_cell(dims, record.day(), [&](TallyCell& cell) { add_own(record, cell); });
    }
    return std::move(tally_);
  }

  /// What a record adds by itself.
  static void add_own(const Record& record, TallyCell& cell) {
    switch (record.kind) {
      case RecordKind::order:
        cell.add(Sum::ordered, record.amount);
        return cell.add(Sum::quantity, record.quantity);
      case RecordKind::return_:
        cell.add(Sum::returned, record.amount);
        return cell.add(Sum::quantity, -record.quantity);
      case RecordKind::expense: return cell.add(Sum::expenses, record.amount);
      case RecordKind::payment: return cell.add(Sum::payments, record.amount);
      case RecordKind::training: return cell.add(Sum::training_hours, record.quantity);
      case RecordKind::conduct: return cell.add(Sum::points, record.value);
      default: break;
    }
    if (!is_contact(record.kind)) return;
    cell.add(Sum::contacts, 1);
    cell.add(Sum::calls, record.kind == RecordKind::call);
    cell.add(Sum::visits, record.kind == RecordKind::visit);
  }

  static constexpr SumSet at_end() {
    return of_deals_at_end | of_customers_at_end | set_of(Sum::weighted);
  }
  /// What is expected to close in a piece is known before the piece begins.
  bool wants_weighted() const { return wants(set_of(Sum::weighted)); }
  bool wants(SumSet sums) const { return (request_.sums & sums) != 0; }

  /// What a record of the kind can add to, so that others make no rows.
  static SumSet sums_of(RecordKind kind) {
    constexpr SumSet of_line = (Sum::quantity | Sum::known_sales) | Sum::known_cost | Sum::costless;
    switch (kind) {
      case RecordKind::order:
        return of_line | Sum::ordered | Sum::orders | Sum::buyers | Sum::won | Sum::won_amount |
               Sum::cycle_days | Sum::cycles;
      case RecordKind::return_: return of_line | Sum::returned;
      case RecordKind::expense: return set_of(Sum::expenses);
      case RecordKind::payment: return set_of(Sum::payments);
      case RecordKind::lost: return Sum::lost | Sum::lost_amount;
      case RecordKind::call: return Sum::contacts | Sum::calls;
      case RecordKind::visit: return (Sum::contacts | Sum::visits) | Sum::visits_existing;
      case RecordKind::demo:
      case RecordKind::message: return set_of(Sum::contacts);
      case RecordKind::training: return set_of(Sum::training_hours);
      case RecordKind::conduct: return set_of(Sum::points);
      default: return 0;
    }
  }

  // One record

  void count(const Record& record) {
    const Turn turn = standing_.take(record);
    if (!wants(sums_of(record.kind)) || !tally_.counts(record.day())) return;
    const Dims dims = attribution_.dims(record, standing_);
    if (!request_.filter.admits(dims)) return;
    tally_.each_cell(dims, record.day(), [&](TallyCell& cell) { add(record, turn, cell); });
  }

  void add(const Record& record, const Turn& turn, TallyCell& cell) const {
    add_own(record, cell);
    if (record.kind == RecordKind::order) add_order(record, turn, cell);
    if (record.kind == RecordKind::return_) add_cost(record, -1, cell);
    if (record.kind == RecordKind::visit) cell.add(Sum::visits_existing, turn.had_ordered);
    if (record.kind != RecordKind::lost || !turn.lost) return;
    cell.add(Sum::lost, 1);
    cell.add(Sum::lost_amount, standing_.deal_of(record)->amount);
  }

  void add_order(const Record& record, const Turn& turn, TallyCell& cell) const {
    add_cost(record, 1, cell);
    cell.add(Sum::orders, turn.new_order);
    if (const Index customer = standing_.customer_of(record); customer != absent)
      cell.buyers.push_back(customer);
    if (!turn.won) return;
    cell.add(Sum::won, 1);
    cell.add(Sum::won_amount, record.amount);
    const Deal* deal = standing_.deal_of(record);
    if (!deal->lead) return;
    const std::int32_t cycle = record.day_number - deal->lead->day_number;
    cell.add(Sum::cycle_days, cycle);
    cell.add(Sum::cycles, 1);
    cell.cycles.push_back(cycle);
  }

  void add_cost(const Record& record, int sign, TallyCell& cell) const {
    const auto cost = cost_of(book_, standing_, record);
    if (!cost) return cell.add(Sum::costless, 1);
    cell.add(Sum::known_sales, sign * record.amount);
    cell.add(Sum::known_cost, sign * *cost);
  }

  // At the end of a piece

  void close_before(Day day) {
    while (next_end_ < ends_.size() && ends_[next_end_].day < day) {
      const End& end = ends_[next_end_++];
      const bool begun = tally_.span(end.series, end.piece).first <= end.day;
      if (begun && wants(of_deals_at_end)) count_open_deals(end);
      if (begun && wants(of_customers_at_end)) count_own_customers(end);
      if (wants_weighted()) count_weighted(end);
    }
  }

  void add_at(const End& end, const Dims& dims, Sum sum, std::int64_t value) {
    if (!request_.filter.admits(dims)) return;
    tally_.cell(tally_.row_at(dims), end.series, end.piece).add(sum, value);
  }

  bool is_recent(const Record* contact, Day day) const {
    return contact && day - contact->day() <= days(follow_up_within(book_));
  }

  void count_open_deals(const End& end) {
    for (const Deal& deal : standing_.deals()) {
      if (!deal.open()) continue;
      const Dims dims = attribution_.dims_of_deal(deal, standing_, end.day);
      add_at(end, dims, Sum::open_deals, 1);
      // a lead is a contact of its day
      const bool followed = is_recent(deal.latest, end.day) || is_recent(deal.lead, end.day);
      add_at(end, dims, Sum::followed_deals, followed);
    }
  }

  void count_weighted(const End& end) {
    for (const Deal& deal : standing_.deals()) {
      if (!deal.open() || deal.lead->until_number == 0) continue;
      if (tally_.span(end.series, end.piece).contains(deal.lead->until()))
        add_at(end, attribution_.dims_of_deal(deal, standing_, end.day), Sum::weighted,
               weighted(book_, deal).minor());
    }
  }

  void count_own_customers(const End& end) {
    for (Index place = 0; place < standing_.customers().size(); ++place) {
      const CustomerStanding& customer = standing_.customers()[place];
      if (!customer.last_order || customer.lost ||
          end.day - customer.last_order->day() >= days(dormant_after(book_)))
        continue;
      const Dims dims = attribution_.dims_of_customer(place, end.day, customer.last_order->rep);
      add_at(end, dims, Sum::own_customers, 1);
      add_at(end, dims, Sum::followed_customers, is_recent(customer.latest, end.day));
    }
  }

  // At the end of all

  void add_on(const Dims& dims, Day day, Sum sum) {
    if (tally_.counts(day) && request_.filter.admits(dims)) tally_.add(dims, day, sum, 1);
  }

  void count_customers() {
    for (Index place = 0; place < standing_.customers().size(); ++place) {
      const CustomerStanding& customer = standing_.customers()[place];
      if (const Record* record = new_by(book_.customers[place], customer)) {
        const Dims dims = attribution_.dims(*record, standing_);
        add_on(dims, record->day(), Sum::customers_new);
      }
    }
    for (const Loss& loss : standing_.losses()) {
      const Dims dims = attribution_.dims_of_customer(loss.customer, loss.day(), loss.rep);
      add_on(dims, loss.day(), Sum::customers_lost);
    }
  }

  void count_opened() {
    for (const Deal& deal : standing_.deals()) {
      if (!deal.lead || !tally_.counts(deal.lead->day())) continue;
      const Dims dims = attribution_.dims(*deal.lead, standing_);
      add_on(dims, deal.lead->day(), Sum::opened);
      if (deal.won) add_on(dims, deal.lead->day(), Sum::opened_won);
      if (!deal.won && deal.lost) add_on(dims, deal.lead->day(), Sum::opened_lost);
    }
  }

  const Book& book_;
  const Records& records_;
  const Attribution& attribution_;
  const CountRequest& request_;
  Tally tally_;
  bool by_record_;
  Standing standing_;
  std::vector<End> ends_;
  std::size_t next_end_ = 0;
};

}  // namespace

Tally count(const Book& book, const Records& records, const Attribution& attribution,
            const CountRequest& request) {
  Tally tally = Counting(book, records, attribution, request).run();
  count_history(book, attribution, request, tally);
  return tally;
}

std::size_t later_than(const Records& records, Day as_of, Day last) {
  if (last <= as_of) return 0;
  const auto& all = records.in_time();
  const auto first = std::ranges::upper_bound(all, as_of, {}, &Record::day);
  const auto end = std::ranges::upper_bound(all, last, {}, &Record::day);
  return static_cast<std::size_t>(end - first);
}

}  // namespace plan
