// SPDX-License-Identifier: MIT
// What the parts of `plan why` share: the question, and the steps that answer it, one figure and
// one line of the book each.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "plan/report/why/why_report.hpp"
#include "plan/split/trace.hpp"

namespace plan {

struct WhyQuestion {
  const Book& book;
  const Year& year;
  const Split& split;
  const ProductMonths* products;
  const Sources& sources;
  const WhySubject& subject;
  const Period& period;
  bool for_people = false;  // what is the same in each month is told once

  /// The split that the steps tell of: where months follow pins, the one before it is raised.
  const Split& told() const { return split.trace->stated ? *split.trace->stated : split; }
  const Trace& trace() const { return *told().trace; }
  bool touches(int month) const;
  bool cuts(int month) const;
  /// What of the seat's month falls into the period.
  Money part(std::size_t seat, int month) const;
  Money units(const Exact& units) const;
  /// numerator / denominator units, rounded half away from zero.
  Money units(const Exact& numerator, const Exact& denominator) const;
};

/// The amounts fixed for one row, and what their months weigh.
struct FixedMonths {
  std::span<const Fixed> pins;
  std::array<Exact, 12> weights;
  std::array<Exact, 12> fallback;
  std::array<std::int64_t, 12> units;
  int open = 0;           // months before it are kept
  std::int64_t unit = 1;  // minor units
  bool by_presence = false;
};

/// Half away from zero.
Exact rounded(const Exact& numerator, const Exact& denominator);

/// "12.34%", of exact numbers.
std::string percent(const Exact& part, const Exact& whole, int decimals);

/// A weight, exactly. Range: denominator > 0.
struct Weight {
  Exact numerator = 0, denominator = 1;
};

/// "6 of 100": a weight, and what all weights are together in the same measure, to four decimals
/// where they have more. `part` of `whole`: the weight among them, exactly. Range: part > 0.
std::string of_sum(const Weight& weight, const Exact& part, const Exact& whole);

class WhySteps {
 public:
  /// `teams`: whether the steps are told apart by team.
  WhySteps(const WhyQuestion& question, bool teams);

  void at(int month, std::string team = {});
  /// One line: what is done, what it comes to, where the book says so.
  void add(std::string step, Cell amount, Place place = {});
  /// How an amount comes to its month.
  void fixed(const Fixed& amount, const std::string& name, const FixedMonths& row);
  /// How the company comes to its month.
  void company();
  /// The pin of a team or a rep that fixes the month.
  void pin(const PinnedRow& pinned, const std::string& who);
  /// What the figures told of before are raised to, where they are raised last.
  void raised(Money amount);
  /// What the period has of the month, when it cuts it.
  void cut(Money part);
  /// Whether the steps that follow are told; else only what they come to is kept.
  void tell(bool told) { told_ = told; }
  /// What part of an amount the month has by season, as the last step worded it; "" where none did.
  const std::string& season() const { return season_; }
  Table table() && { return std::move(table_); }

 private:
  std::string season_part(const FixedMonths& row, const Exact& part, const Exact& sum) const;
  void stated(const Fixed& amount, const std::string& name, std::int64_t unit);

  const WhyQuestion& question_;
  bool teams_;
  int month_ = 0;
  std::string team_{};
  bool told_ = true;
  std::string season_{};
  Table table_;
};

/// The months and steps of a rep; of the company, a team or a product.
std::vector<Table> why_rep(const WhyQuestion& question);
std::vector<Table> why_sum(const WhyQuestion& question);
std::vector<Table> why_product(const WhyQuestion& question);
/// The months of a learned season: sales, working days and the weights that they give; nothing
/// where the weights are stated.
std::vector<Table> why_season(const WhyQuestion& question);

}  // namespace plan
