// SPDX-License-Identifier: MIT
#include "plan/facts/count_own.hpp"

#include <algorithm>
#include <cassert>

namespace plan {

SumSet sums_of(RecordKind kind) {
  constexpr SumSet of_line = (Sum::quantity | Sum::known_sales) | Sum::known_cost | Sum::costless;
  switch (kind) {
    case RecordKind::order:
      return of_line | Sum::ordered | Sum::orders | Sum::buyers | Sum::won | Sum::won_amount |
             Sum::cycle_days | Sum::cycles;
    case RecordKind::return_: return of_line | Sum::returned;
    case RecordKind::expense: return set_of(Sum::expenses);
    case RecordKind::payment: return set_of(Sum::payments);
    case RecordKind::lost: return (Sum::lost | Sum::lost_amount) | Sum::lost_without_amount;
    case RecordKind::call: return Sum::contacts | Sum::calls;
    case RecordKind::visit: return (Sum::contacts | Sum::visits) | Sum::visits_existing;
    case RecordKind::demo:
    case RecordKind::message: return set_of(Sum::contacts);
    case RecordKind::training: return set_of(Sum::training_hours);
    case RecordKind::conduct: return set_of(Sum::points);
    default: return 0;
  }
}

void add_own(const Record& record, TallyCell& cell) {
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

bool asks_of_rep(const CountRequest& request) {
  const auto is_own = [](Axis axis) {
    return axis == Axis::company || axis == Axis::team || axis == Axis::rep ||
           axis == Axis::category;
  };
  for (std::size_t axis = 0; axis < axis_count; ++axis)
    if (request.filter.has(static_cast<Axis>(axis)) && !is_own(static_cast<Axis>(axis)))
      return false;
  return std::ranges::all_of(request.axes, is_own);
}

Dims dims_of_rep(const Facts& facts, const Record& record) {
  Dims dims = facts.attribution.dims(record.rep, record.day());
  if (record.category != UINT16_MAX) at(dims, Axis::category) = record.category;
  return dims;
}

bool rests_on_records(const CountRequest& request) {
  constexpr SumSet of_no_record = target_sums | set_of(Sum::rest);
  constexpr SumSet own = of_no_record | Sum::ordered | Sum::returned | Sum::quantity |
                         Sum::expenses | Sum::payments | Sum::contacts | Sum::calls | Sum::visits |
                         Sum::training_hours | Sum::points;
  return (request.sums & ~of_no_record) == 0 ||
         ((request.sums & ~own) == 0 && asks_of_rep(request));
}

namespace {

/// What was sold before the records are all there: nothing else is asked of those days.
void add_sold(const Facts& facts, const Opening& opening, const CountRequest& request,
              Tally& tally) {
  assert((request.sums & ~(Sum::ordered | Sum::returned)) == 0 && request.filter.named == 0);
  for (const MonthSales& sales : opening.sold) {
    const Day day{std::chrono::days(sales.day_number)};
    if (!tally.counts(day)) continue;
    tally.each_cell(facts.attribution.dims(sales.rep, day), day, [&](TallyCell& cell) {
      cell.add(Sum::ordered, sales.ordered);
      cell.add(Sum::returned, sales.returned);
    });
  }
}

}  // namespace

Tally count_by_record(const Facts& facts, const CountRequest& request) {
  Tally tally(request.axes, request.series);
  const auto& all = facts.in_time();
  Span within = common(tally.whole(), {first_day(), facts.as_of});
  if (const Opening* opening = facts.records.opening(); opening && within.first < opening->day) {
    add_sold(facts, *opening, request, tally);
    within.first = opening->day;
  }
  const auto first = std::ranges::lower_bound(all, within.first, {}, &Record::day);
  for (auto at = first; at != all.end() && (*at)->day() <= within.last; ++at) {
    const Record& record = **at;
    if ((request.sums & sums_of(record.kind)) == 0 || !tally.counts(record.day())) continue;
    const Dims dims = dims_of_rep(facts, record);
    if (!request.filter.admits(dims)) continue;
    tally.each_cell(dims, record.day(), [&](TallyCell& cell) { add_own(record, cell); });
  }
  return tally;
}

}  // namespace plan
