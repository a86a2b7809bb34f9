// SPDX-License-Identifier: MIT
// What the verbs about facts share: from their options to filters, periods and measures, and the
// one reading of records for all of them.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "plan/facts/measured.hpp"
#include "plan/query/targets.hpp"
#include "plan/session.hpp"

namespace plan {

/// --by; `fallback` when it is not given. Errors: UsageError.
std::vector<Axis> axes_of(const std::vector<std::string>& words, Axis fallback);
/// --rep, --team, --product, --region, --customer. Errors: UsageError.
FactFilter fact_filter(const Options& options, const Book& book);
/// --period, or the expression that stands for it. Errors: UsageError.
Period period_of(const Options& options, const Session& session, const std::string& fallback);

/// The measures that --measures names, else the verb's own that the axes and filters can take, with
/// their parts if --parts asks for them. Errors: UsageError: an unknown measure with the nearest,
/// one that cannot take an axis by name.
std::vector<const Measure*> measures_of(const Options& options, const std::vector<Axis>& axes,
                                        const FactFilter& filter,
                                        std::span<const std::string_view> own);

/// A request from the options: --by, --each, --with, --align, filters. Errors: UsageError.
MeasureRequest measure_request(const Options& options, const Session& session, const Book& book,
                               const Period& period, std::span<const std::string_view> own);

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
            std::unique_ptr<const Plans> plans = nullptr)
      : plans_(std::move(plans)),
        facts_(std::make_unique<const Facts>(
            book, records, as_of, plans_ ? plans_->years() : std::span<const YearTargets>())) {}
  const Facts& operator*() const { return *facts_; }
  const Facts* operator->() const { return facts_.get(); }

 private:
  std::unique_ptr<const Plans> plans_;
  std::unique_ptr<const Facts> facts_;
};
/// The facts that all of the requests need, read once. `texts`: notes, reasons and other texts as
/// well. Errors: InputError.
HeldFacts facts_of(Session& session, std::span<const MeasureRequest> requests, bool texts = false);
/// All records with their texts, and no plan. Errors: InputError.
HeldFacts facts_of(Session& session);

}  // namespace plan
