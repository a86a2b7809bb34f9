// SPDX-License-Identifier: MIT
#include "plan/exchange/star/standing_parts.hpp"

#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

using std::chrono::days;

constexpr std::array<Sum, 4> of_dated = {Sum::open_deals, Sum::followed_deals, Sum::weighted,
                                         Sum::end};
constexpr std::array<Sum, 4> of_undated = {Sum::open_deals, Sum::followed_deals, Sum::undated,
                                           Sum::undated_amount};
constexpr std::array<Sum, 4> of_customer = {Sum::own_customers, Sum::followed_customers, Sum::end,
                                            Sum::end};
constexpr std::array<Sum, 4> of_account = {Sum::receivable, Sum::overdue, Sum::with_terms,
                                           Sum::without_terms};

class StandingAsked {
 public:
  StandingAsked(const Facts& facts, const Standing& standing, Day day)
      : facts_(facts), book_(facts.book), standing_(standing), day_(day) {}

  void add(const Deal& deal) {
    if (!deal.open()) return;
    StandingPart part{facts_.attribution.dims_of_deal(deal, standing_, day_), deal.close};
    const Record* contact = standing_.last_contact(deal, at(part.places, Axis::rep));
    part.values = {1, is_recent(contact, follow_up_within(book_)), 1, deal.amount};
    if (deal.close != 0) part.values = {1, part.values[1], weighted(book_, deal).minor(), 0};
    made_.parts.push_back(part);
  }

  void add_customer(Index place) {
    const CustomerStanding& customer = standing_.customers()[place];
    if (!is_active(book_, customer, day_)) return;
    is_recent(customer.last_order, dormant_after(book_));
    made_.parts.push_back(
        {facts_.attribution.dims_of_customer(place, day_, customer.last_order->rep),
         0,
         {1, is_recent(customer.latest, follow_up_within(book_)), 0, 0}});
  }

  StandingNow made() && { return std::move(made_); }

 private:
  /// Also says when it will be no more.
  bool is_recent(const Record* record, std::int64_t most) {
    if (!record) return false;
    made_.changes.push_back(record->day() + days(most + 1));
    return day_ - record->day() <= days(most);
  }

  const Facts& facts_;
  const Book& book_;
  const Standing& standing_;
  const Day day_;
  StandingNow made_;
};

}  // namespace

StandingNow standing_parts(const Facts& facts, const Standing& standing, const StandingThing& thing,
                           Day day) {
  StandingAsked asked(facts, standing, day);
  if (thing.kind == StandingKind::deal) asked.add(standing.deals()[thing.place]);
  if (thing.kind == StandingKind::customer) asked.add_customer(thing.place);
  return std::move(asked).made();
}

const std::array<Sum, 4>& sums_of_parts(StandingKind kind, const StandingPart& part) {
  if (kind == StandingKind::customer) return of_customer;
  if (kind == StandingKind::account) return of_account;
  return part.due == 0 ? of_undated : of_dated;
}

}  // namespace plan
