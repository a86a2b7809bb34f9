// SPDX-License-Identifier: MIT
// How the customers stand on a day: sales of a period with their ABC class, state, what their files
// lack, who is new or lost, and who is to be handed over.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/analysis/customer_counting.hpp"
#include "plan/analysis/owing.hpp"
#include "plan/base/figure.hpp"

namespace plan {

/// Unknown: a customer without an order, where activities have not been kept for long enough to say
/// that it is silent; all of them before that.
enum class CustomerState { active, dormant, lost, prospect, unknown };
std::string_view to_string(CustomerState state);  // stable; shown through tr()

/// Classes by cumulative sales: A while what stands before the customer is under 80% of all, B
/// under 95%, then C; the largest is always A. Without sales above 0 it is C.
enum class AbcClass { none, a, b, c };
std::string_view to_string(AbcClass abc);  // "A"; "" for none
/// `before`: sales of those that stand before it.
AbcClass abc_class(std::int64_t sales, std::int64_t before, std::int64_t total);

/// Which keys of a customer's file are given, of those that it should have.
struct FileState {
  std::size_t wanted = 0;
  std::vector<std::string_view> lacking;  // keys as the book writes them
};
FileState file_state(const Customer& customer, CustomerState state);

struct CustomerRow {
  Index customer = absent;
  Index owner = absent, region = absent;      // on the day
  std::int64_t sales = 0;                     // of the period, minor units; 0 where not known
  std::optional<NotAvailable> no_sales = {};  // why they are not known
  std::optional<std::int64_t> orders = 0;     // of the period; none: history does not tell them
  std::int64_t cumulative = 0;                // with those that stand before it
  AbcClass abc = AbcClass::none;
  CustomerStanding standing{};
  CustomerState state = CustomerState::prospect;
  std::int64_t open_deals = 0;
  std::int64_t open_amount = 0;
  FileState file{};
  std::optional<Owing> owing{};  // none: no payment is recorded
};

struct CustomerNew {
  Index customer = absent;
  const Record* record = nullptr;
};

struct CustomerLost : Loss {
  Index owner = absent;                       // on its day
  CustomerState state = CustomerState::lost;  // as of the facts' day
  bool owner_away = false;                    // it fell silent while its owner was on leave
};

/// A customer who goes, or should go, from one rep to another.
struct HandOver {
  Index customer = absent;
  Day day{};  // the first of the new owner; else the first without the old one
  Index from = absent, to = absent;  // to absent: nobody yet
  const Leave* leave = nullptr;      // the old one only is on leave, and `to` stands in
};

struct CustomerFacts {
  Day day{};                         // as of: the period's last day, or today
  bool known = true;                 // activities were kept by then; else no state is known
  std::vector<CustomerRow> rows;     // by sales down, then id; those not known last
  std::int64_t total = 0;            // sales of all rows that are known
  std::int64_t unallocated = 0;      // sales that name no customer
  std::optional<Owing> unnamed{};    // what they owe; none as in a row
  bool begun = false;                // a figure is of the days from Facts::kept on
  std::set<std::string> spread;      // lines of history of which a part is shown
  std::vector<CustomerNew> fresh;    // by day, then id
  std::vector<CustomerLost> lost;    // by day, then id
  std::vector<HandOver> hand_overs;  // by day, then id
};

/// `period` as asked for, its sales as records and history tell them; what is dated after as-of
/// does not count, though hand-overs that the files plan within the period do. The filter keeps
/// customers by their owner and region on the day (those lost: of their own day), and sales by
/// product. `others` listen to the one replay that it takes.
CustomerFacts customer_facts(const Facts& facts, Span period, const FactFilter& filter,
                             std::span<Listener* const> others = {});
/// The same of a replay that was shared: `last` is how all stands on as-of, `sales` the tally that
/// `counted` asked for.
CustomerFacts customer_facts(const Facts& facts, const CustomerCounting& counted,
                             const Standing& last, Tally sales);

}  // namespace plan
