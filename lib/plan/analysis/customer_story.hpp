// SPDX-License-Identifier: MIT
// One customer's records, and what they come to: sales by year and product, deals. How all
// customers stand is customers.hpp's.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "plan/facts/replay.hpp"

namespace plan {

/// What all orders of a customer less its returns come to, with what history tells of it.
struct CustomerSales {
  std::string year{};  // fiscal; of a line of history that lies in none, its period
  Index product = absent;
  Day from{};  // the first of the year, or of the line
  // none where history tells a part of it, but not this
  std::optional<std::int64_t> sales = 0, quantity = 0, orders = 0;
};
struct CustomerDeal {
  Deal deal{};
  Index rep = absent;           // who has it, or had it last
  std::int64_t won_amount = 0;  // of all of its order's lines
};
/// One customer with all records that concern it, but those of personal kinds, which are of a rep.
struct CustomerStory {
  std::vector<const Record*> records;      // in order of time
  std::set<const Record*> cancelled;       // those that came to nothing
  std::vector<CustomerSales> sales;        // by year, then product; (unallocated) last
  std::optional<std::int64_t> orders = 0;  // one of several years or products is one
  std::vector<CustomerDeal> deals;         // in order of time
};

/// Collects it as a listener beside others to a replay up to as-of. The facts must outlive this.
class StoryCollector : public Listener {
 public:
  StoryCollector(const Facts& facts, Index customer) : facts_(facts), customer_(customer) {}
  void take(const Record& record, const Turn& turn, const Standing& standing) override;
  void end(const Standing& standing) override;
  const CustomerStory& story() const { return story_; }

 private:
  CustomerSales& sales_of(const Period& year, Index product);
  void add_cancelled(const Standing& standing);
  void add_history();
  void add(const HistoryLine& line, bool is_whole);
  void add_deals(const Standing& standing);

  const Facts& facts_;
  Index customer_;
  CustomerStory story_{};
  std::set<std::tuple<std::string, Index, Index>> in_row_{};  // orders, with year and product
  std::set<Index> in_all_{};
};

}  // namespace plan
