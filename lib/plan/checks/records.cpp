// SPDX-License-Identifier: MIT
// Judgements of what was recorded: costs that nobody knows, deals that jump or come back unasked. A
// book may hold many of one kind: a handful is shown, the rest counted.
#include <map>

#include "plan/analysis/pipeline.hpp"
#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

constexpr std::size_t shown = 5;

const std::string& who(const Book& book, const Record& record) {
  return name_of(book.reps[record.rep]);
}

}  // namespace

Handful::Handful(std::string code, std::string_view hint, Diagnostics& findings)
    : code_(std::move(code)), hint_(said(hint)), findings_(findings) {}

void Handful::add(Place at, Said text) {
  if (++count_ <= shown) return findings_.warning(code_, at, std::move(text), hint_);
  last_ = at;
}

void Handful::close() {
  if (count_ > shown) findings_.warning(code_, last_, said("and {} more of these", count_ - shown));
}

void check_costs(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("order-without-cost", "add cost to the record, or to its product", findings);
  const auto judge = [&](const Record& record, const Turn&, const Standing& standing) {
    if (record.kind == RecordKind::order && !cost_of(checked.book, standing, record))
      found.add(record.at,
                said("the cost of this order of {} is not known", who(checked.book, record)));
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

void check_stages(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("stage-skipped", "record the stages between, or mend the stage", findings);
  const Book& book = checked.book;
  const Facts& facts = *checked.facts;
  const Pipeline pipeline = pipeline_of(facts, {}, {first_day(), facts.as_of});
  for (const SkippedStage& skip : pipeline.skipped) {
    const Said::Argument to =
        skip.to == SkippedStage::won ? Said::Argument(said("won")) : name_of(book.stages[skip.to]);
    found.add(skip.record->at,
              said("deal {} of {} goes from {} to {} at once", facts.records.name(skip.deal),
                   who(book, *skip.record), name_of(book.stages[skip.from]), to));
  }
  found.close();
}

void check_reopened(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("order-of-lost-deal", "reopen the deal with a record of kind stage", findings);
  const Records& records = checked.facts->records;
  std::map<Index, Day> lost;  // deals, and when
  const auto judge = [&](const Record& record, const Turn& turn, const Standing&) {
    if (turn.was_lost)
      found.add(record.at,
                said("deal {} of {} was lost on {} and is ordered without being reopened",
                     records.name(record.deal), who(checked.book, record),
                     to_string(Date(lost[record.deal]))));
    if (record.kind == RecordKind::lost) lost[record.deal] = record.day();
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

}  // namespace plan
