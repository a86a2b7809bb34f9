// SPDX-License-Identifier: MIT
// Judgements of what was recorded: costs that nobody knows, deals that jump, numbers of people's
// own in notes. A book may hold many of one kind: a handful is shown, the rest counted.
#include "plan/checks/records.hpp"

#include "plan/base/tr.hpp"
#include "plan/checks/checks.hpp"
#include "plan/facts/standing.hpp"

namespace plan {
namespace {

/// The findings of one code, in order of time.
class Handful {
 public:
  Handful(std::string code, std::string_view hint, Diagnostics& findings)
      : code_(std::move(code)), hint_(tr(hint)), findings_(findings) {}

  void add(Place at, std::string text) {
    if (++count_ <= shown) return findings_.warning(code_, at, std::move(text), hint_);
    last_ = at;
  }
  /// How many more there are, at the last of them.
  void close() {
    if (count_ > shown) findings_.warning(code_, last_, tr("and {} more of these", count_ - shown));
  }

 private:
  static constexpr std::size_t shown = 5;
  std::string code_, hint_;
  Diagnostics& findings_;
  std::size_t count_ = 0;
  Place last_{};
};

std::string who(const Book& book, const Record& record) {
  return record.rep == absent ? std::string() : name_of(book.reps[record.rep]);
}

void check_cost(const RecordsChecked& checked, Diagnostics& findings) {
  Handful found("order-without-cost", "add cost to the record, or to its product", findings);
  Standing standing(checked.book, checked.records);
  for (const Record* record : checked.records.in_time()) {
    if (record->day() > checked.as_of) break;
    standing.take(*record);
    if (record->kind != RecordKind::order || record->has(RecordKey::cost)) continue;
    const Index product = standing.product_of(*record);
    const bool known = product != absent && checked.book.products[product].cost &&
                       record->has(RecordKey::quantity);
    if (!known)
      found.add(record->at,
                tr("the cost of this order of {} is not known", who(checked.book, *record)));
  }
  found.close();
}

/// A stage is skipped when a deal moves on by more than one.
void check_stages(const RecordsChecked& checked, Diagnostics& findings) {
  Handful found("stage-skipped", "record the stages between, or mend the stage", findings);
  Standing standing(checked.book, checked.records);
  for (const Record* record : checked.records.in_time()) {
    if (record->day() > checked.as_of) break;
    const Deal* before = standing.deal_of(*record);
    const std::uint16_t stage = before ? before->stage : std::uint16_t{UINT16_MAX};
    standing.take(*record);
    if (record->kind != RecordKind::stage || stage == UINT16_MAX || record->stage == UINT16_MAX)
      continue;
    if (record->stage > stage + 1)
      found.add(record->at,
                tr("deal {} of {} goes from {} to {} at once", checked.records.name(record->deal),
                   who(checked.book, *record), name_of(checked.book.stages[stage]),
                   name_of(checked.book.stages[record->stage])));
  }
  found.close();
}

void check_reopened(const RecordsChecked& checked, Diagnostics& findings) {
  Handful found("order-of-lost-deal", "reopen the deal with a record of kind stage", findings);
  Standing standing(checked.book, checked.records);
  for (const Record* record : checked.records.in_time()) {
    if (record->day() > checked.as_of) break;
    const Deal* deal = standing.deal_of(*record);
    if (record->kind == RecordKind::order && deal && deal->lost)
      found.add(record->at, tr("deal {} of {} was lost on {} and is ordered without being reopened",
                               checked.records.name(record->deal), who(checked.book, *record),
                               to_string(Date(deal->lost->day()))));
    standing.take(*record);
  }
  found.close();
}

void check_texts(const RecordsChecked& checked, Diagnostics& findings) {
  Handful found("personal-number", "keep it in a field of its own (phone), or outside the book",
                findings);
  for (const Record* record : checked.records.in_time())
    for (const RecordKey key :
         {RecordKey::note, RecordKey::text, RecordKey::what, RecordKey::reason}) {
      if (!record->has(key)) continue;
      if (const auto number = personal_number(checked.records.text(*record, key)); !number.empty())
        found.add(record->at, tr("this text holds {}", number));
    }
  found.close();
}

}  // namespace

void judge_records(const RecordsChecked& checked, Diagnostics& findings) {
  for (const auto check : {check_cost, check_stages, check_reopened, check_texts})
    check(checked, findings);
}

}  // namespace plan
