// SPDX-License-Identifier: MIT
// The facts that requests need: plans where targets are wanted, and one reading of records for all.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "plan/analysis/sales_outlook.hpp"
#include "plan/facts/measured.hpp"
#include "plan/query/targets.hpp"
#include "plan/session.hpp"

namespace plan {

/// The years' splits that stand behind targets.
class Plans {
 public:
  /// All planned years that the spans touch. Errors: InputError.
  Plans(Session& session, const std::vector<Span>& spans, bool products);
  std::span<const YearTargets> years() const { return years_; }

 private:
  struct Held {
    Figures target;
    std::optional<Figures> quota;
  };
  std::vector<std::unique_ptr<Held>> held_;
  std::vector<YearTargets> years_;
};

/// Facts with all that they rest on: records, and plans where targets are wanted.
class HeldFacts {
 public:
  HeldFacts(const Book& book, const Records& records, Day as_of,
            std::unique_ptr<const Plans> plans = nullptr, const SumsElsewhere* elsewhere = nullptr)
      : plans_(std::move(plans)),
        facts_(std::make_unique<Facts>(book, records, as_of,
                                       plans_ ? plans_->years() : std::span<const YearTargets>(),
                                       elsewhere)) {}
  /// Forecasts what the days after as-of bring, to the end of the month. Range: all records, or how
  /// things stood before (Past).
  void look_ahead(Month last) { facts_->outlook = sales_outlook(*facts_, last); }
  const Facts& operator*() const { return *facts_; }
  const Facts* operator->() const { return facts_.get(); }

 private:
  std::unique_ptr<const Plans> plans_;
  std::unique_ptr<Facts> facts_;
};
/// What is wanted beside the figures of requests.
enum class ReadBeside {
  records,              // all records so far, where some figure looks back
  records_with_texts,   // with their notes, reasons and other texts
  standing_with_texts,  // all from the first of their days on, or as-of, with texts, and how things
                        // stood before (Past)
  nothing,              // but what those figures themselves rest on
};
/// The facts that all of the requests need, read once. Errors: InputError.
HeldFacts facts_of(Session& session, std::span<const MeasureRequest> requests,
                   ReadBeside beside = ReadBeside::records);
/// All records with their texts, and no plan. Errors: InputError.
HeldFacts facts_of(Session& session);
/// The records from the day on and how things stood before (Past), with their texts, and no plan.
/// `sold`: the first day whose sales, losses and wins are looked at. Errors: InputError.
HeldFacts facts_from(Session& session, Day first, Owed owed, Day sold = last_day());

}  // namespace plan
