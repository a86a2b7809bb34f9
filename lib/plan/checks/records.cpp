// SPDX-License-Identifier: MIT
// Judgements of what was recorded: costs that nobody knows, deals that jump or come back unasked. A
// book may hold many of one kind: a handful is shown, the rest counted.
#include <map>
#include <utility>

#include "plan/analysis/pipeline.hpp"
#include "plan/analysis/score.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/checks/checks.hpp"
#include "plan/facts/cost_of.hpp"

namespace plan {
namespace {

constexpr std::size_t shown = 5;

}  // namespace

const std::string& rep_of(const Book& book, const Record& record) {
  return name_of(book.reps[record.rep]);
}

Handful::Handful(std::string code, std::string_view hint, Diagnostics& findings)
    : code_(std::move(code)), hint_(said(hint)), findings_(findings) {}

void Handful::add(Place at, Said text, Place other) {
  if (++count_ <= shown) return findings_.warning(code_, at, std::move(text), hint_, other);
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
                said("the cost of this order of {} is not known", rep_of(checked.book, record)));
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

void check_ratings(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  const Facts& facts = *checked.facts;
  Handful found("rating-of-oneself", "let the manager rate, or name in by who did", findings);
  const auto judge = [&](const Record& record, const Turn&, const Standing&) {
    if (record.kind == RecordKind::rating && is_of_oneself(record, facts))
      found.add(record.at, said("{} has rated himself: \"{}\" counts in no score",
                                rep_of(checked.book, record),
                                escaped(facts.records.text(record, RecordKey::item))));
  };
  replay(facts, facts.as_of, judge);
  found.close();
}

void check_credits(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("return-without-quantity", "add quantity or cost; cost: 0 for a credit", findings);
  const auto judge = [&](const Record& record, const Turn&, const Standing& standing) {
    const bool is_bare = record.kind == RecordKind::return_ && !record.has(RecordKey::cost) &&
                         !record.has(RecordKey::quantity);
    if (is_bare && cost_of(checked.book, standing, record))
      found.add(record.at, said("this return of {} has neither quantity nor cost: it takes money "
                                "back and no cost",
                                rep_of(checked.book, record)));
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

void check_order_numbers(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("order-number-shared", "give each order its own number", findings);
  const auto& customers = checked.book.customers;
  std::map<Index, std::pair<Index, bool>> known;  // by number: a customer, whether it was told
  const auto judge = [&](const Record& record, const Turn&, const Standing& standing) {
    const Index customer = standing.customer_of(record);
    if (record.kind != RecordKind::order || record.number == absent || customer == absent) return;
    auto& [first, told] = known.try_emplace(record.number, customer, false).first->second;
    if (first == customer || std::exchange(told, true)) return;
    found.add(record.at, said("order \"{}\" is one of {} and one of {}: they count as two",
                              checked.facts->records.name(record.number), name_of(customers[first]),
                              name_of(customers[customer])));
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
                   rep_of(book, *skip.record), name_of(book.stages[skip.from]), to));
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
                     records.name(record.deal), rep_of(checked.book, record),
                     to_string(Date(lost[record.deal]))));
    if (record.kind == RecordKind::lost) lost[record.deal] = record.day();
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

namespace {

/// Records of one day of which the day's order says which came last, since they have no time. It
/// comes to know them in that order.
class DayTies {
 public:
  DayTies(const Checked& checked, Handful& found)
      : book_(checked.book), records_(checked.facts->records), found_(found) {}

  void take(const Record& record, const Turn& turn) {
    if (record.day_number != day_) latest_.clear();
    day_ = record.day_number;
    if (record.deal == absent || record.has(RecordKey::time)) return;
    Latest& latest = latest_[record.deal];
    switch (record.kind) {
      case RecordKind::handover: return add_handover(record, latest);
      case RecordKind::quote: return add_quote(record, latest);
      case RecordKind::stage: return add_stage(record, latest);
      case RecordKind::lost: return add_lost(record, latest);
      case RecordKind::order: return add_order(record, turn, latest);
      default: return;
    }
  }

 private:
  struct Latest {
    const Record *handover = nullptr, *quote = nullptr, *stage = nullptr, *lost = nullptr,
                 *won = nullptr;
  };

  void add_handover(const Record& record, Latest& latest) {
    if (latest.handover && latest.handover->rep != record.rep)
      found_.add(record.at, said("deal {} passes to {} and {} on {}: {} counts as who has it",
                                 deal(record), rep_of(book_, *latest.handover),
                                 rep_of(book_, record), day(record), rep_of(book_, record)));
    latest.handover = &record;
  }

  void add_quote(const Record& record, Latest& latest) {
    if (!record.has(RecordKey::amount)) return;
    if (latest.quote && latest.quote->amount != record.amount)
      found_.add(record.at, said("deal {} has two quotes on {}: the larger one counts as the later",
                                 deal(record), day(record)));
    latest.quote = &record;
  }

  void add_stage(const Record& record, Latest& latest) {
    if (latest.stage && latest.stage->stage != record.stage)
      found_.add(record.at,
                 said("deal {} moves to {} and {} on {}: the further stage counts as the later",
                      deal(record), stage(*latest.stage), stage(record), day(record)));
    latest.stage = &record;
  }

  void add_lost(const Record& record, Latest& latest) {
    if (latest.stage && !latest.lost)
      found_.add(record.at, said("deal {} moves to {} and is lost on {}: it counts as lost",
                                 deal(record), stage(*latest.stage), day(record)));
    latest.lost = &record;
  }

  void add_order(const Record& record, const Turn& turn, Latest& latest) {
    if (turn.won)
      latest.won = &record;
    else if (latest.won && latest.won->rep != record.rep)
      found_.add(
          record.at,
          said("deal {} is ordered by {} and {} on {}: the smaller order counts as its win",
               deal(record), rep_of(book_, *latest.won), rep_of(book_, record), day(record)));
  }

  std::string_view deal(const Record& record) const { return records_.name(record.deal); }
  const std::string& stage(const Record& record) const {
    return name_of(book_.stages[record.stage]);
  }
  static std::string day(const Record& record) { return to_string(Date(record.day())); }

  const Book& book_;
  const Records& records_;
  Handful& found_;
  std::int32_t day_ = INT32_MIN;
  std::map<Index, Latest> latest_{};  // of the day, by deal
};

}  // namespace

void check_days(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("order-within-day", "say when each was: time: 14:30", findings);
  DayTies ties(checked, found);
  replay(*checked.facts, checked.facts->as_of,
         [&](const Record& record, const Turn& turn, const Standing&) { ties.take(record, turn); });
  found.close();
}

}  // namespace plan
