// SPDX-License-Identifier: MIT
// Which records the figures of a request rest on.
#include <algorithm>

#include "plan/facts/measured.hpp"
#include "plan/facts/needs_of.hpp"

namespace plan {
namespace {

/// Of a deal's records only the lead may say these.
bool rests_on_leads(Axis axis) {
  return axis != Axis::company && axis != Axis::team && axis != Axis::rep && axis != Axis::category;
}

/// Sums to which records of their day alone add, and others of the same deals and orders.
constexpr SumSet linked_sums =
    target_sums | Sum::ordered | Sum::returned | Sum::quantity | Sum::known_sales |
    Sum::known_cost | Sum::costless | Sum::expenses | Sum::payments | Sum::orders | Sum::buyers |
    Sum::won | Sum::lost | Sum::won_amount | Sum::lost_amount | Sum::lost_without_amount |
    Sum::opened | Sum::opened_won | Sum::opened_lost | Sum::cycle_days | Sum::cycles |
    Sum::contacts | Sum::calls | Sum::visits | Sum::training_hours | Sum::points;

/// Sums of contacts, or of how lately there was one.
constexpr SumSet of_contacts = Sum::contacts | Sum::calls | Sum::visits | Sum::visits_existing |
                               Sum::followed_deals | Sum::followed_customers;

/// Contacts say how customers and deals stand, and count on their own day.
KindSet needless(SumSet needs) {
  return (needs & ~(linked_sums & ~of_contacts)) == 0 ? kinds_of_contacts() : 0;
}

}  // namespace

FactNeed need_of(const MeasureRequest& request, FiscalYear fiscal) {
  FactNeed need;
  const SumSet needs = needs_of(request.measures);
  need.targets = (needs & (target_sums | set_of(Sum::rest))) != 0;
  need.aside = needless(needs);
  need.outlook = holds(needs, Sum::rest);
  const bool ever = std::ranges::any_of(request.measures,
                                        [](const Measure* m) { return m->reach == Reach::ever; });
  bool leads = std::ranges::any_of(request.axes, rests_on_leads);
  for (std::size_t axis = 0; axis < axis_count; ++axis)
    leads = leads || (rests_on_leads(static_cast<Axis>(axis)) &&
                      request.filter.has(static_cast<Axis>(axis)));
  need.contacts = (needs & of_contacts) != 0;
  if ((needs & owed_sums) != 0) need.owed = leads ? Owed::all : Owed::by_customer;
  if (!rest_on_facts(request.measures)) return need;
  if (ever || leads)
    need.past = (needs & ~linked_sums) == 0 ? Past::How::linked : Past::How::standing;
  need.cancels = (needs & ((Sum::ordered | Sum::returned) | Sum::quantity)) != 0;
  const auto add = [&](const Span& days) {
    if (!days.empty()) need.days.push_back(days);
  };
  add(request.whole.span);
  for (const Comparison& comparison : request.comparisons) add(comparison.base_days);
  if (looks_back(request.measures)) {
    for (const Period& piece : request.pieces) add(before(piece, fiscal).span);
    add(before(request.whole, fiscal).span);
    for (const Comparison& comparison : request.comparisons)
      if (!comparison.base.name.empty()) add(before(comparison.base, fiscal).span);
  }
  return need;
}

}  // namespace plan
