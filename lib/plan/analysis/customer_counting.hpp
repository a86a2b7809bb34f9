// SPDX-License-Identifier: MIT
// What the customers' state rests on (customers.hpp), out of a replay that others may share: how
// all stood on a day, who was lost by a record then, and the sales to be counted beside it.
#pragma once

#include <optional>
#include <vector>

#include "plan/facts/count.hpp"

namespace plan {

/// A listener to a replay up to as-of. The facts must outlive this.
class CustomerCounting : public Listener {
 public:
  /// Of the sales of a period, and of its last day, or as-of before it is over. The filter keeps
  /// customers, but for the products, which their sales are kept by.
  CustomerCounting(const Facts& facts, Span period, const FactFilter& filter);
  KindSet kinds() const override;
  void take(const Record& record, const Turn& turn, const Standing& standing) override;
  void before(Day day, const Standing& standing) override;

  Day day() const { return day_; }
  Span period() const { return period_; }
  const FactFilter& filter() const { return filter_; }
  /// The sales by customer, as records and history tell them, to be counted in the same replay.
  const CountRequest& sales() const { return sales_; }
  /// How all stood at the end of the day. `last`: on as-of, as the replay returned it. Must outlive
  /// what is returned, as this must.
  const Standing& standing(const Standing& last) const { return then_ ? *then_ : last; }
  /// Whether a record said so, and no order came after it until then.
  bool is_lost_by_record(Index customer) const { return by_record_[customer]; }

 private:
  const Facts& facts_;
  Span period_;
  Day day_;
  FactFilter filter_;
  CountRequest sales_;
  std::vector<bool> by_record_;
  std::optional<Standing> then_{};  // where the day is before as-of
};

}  // namespace plan
