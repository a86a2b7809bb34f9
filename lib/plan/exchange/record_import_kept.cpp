// SPDX-License-Identifier: MIT
// What a record_import.hpp keeps of rows that have been judged, and counts of them.
#include <algorithm>
#include <utility>

#include "plan/book/log_path.hpp"
#include "plan/exchange/record_import.hpp"

namespace plan {
namespace {

constexpr std::size_t most_reasons = 1000;  // kept apart; those beyond count as the last

}  // namespace

void RecordImport::keep(const Judged& made, std::uint32_t line, const Write& write) {
  if (made.state == State::repeated) {
    ++counts_.repeated;
    return;
  }
  seen_.put(made.id, made.digest, line);
  if (made.known) made.known->seen = true;
  count(made);
  if (made.state == State::same) return;
  if (made.state == State::fresh || updates_) keep_record(made.record);
  write({made.id, path_of(made.record), made.line, made.fields, made.known});
}

/// A million records take no more room than they need.
void RecordImport::keep_record(const Record& record) {
  constexpr std::size_t list_size = 4096;
  if (kept_.empty() || kept_.back().size() == list_size) kept_.emplace_back().reserve(list_size);
  kept_.back().push_back(record);
}

void RecordImport::count(const Judged& made) {
  const Record& record = made.record;
  ++(made.state == State::fresh  ? counts_.fresh
     : made.state == State::same ? counts_.same
                                 : counts_.changed);
  ImportSum& sum_of = counts_.sums[{record.kind, month_of(record.day()).index, record.rep}];
  ++(made.state == State::fresh  ? sum_of.fresh
     : made.state == State::same ? sum_of.same
                                 : sum_of.changed);
  sum_of.amounts += record.has(RecordKey::amount);
  if (record.has(RecordKey::amount)) sum_of.amount += record.amount;
  const bool is_sale = record.kind == RecordKind::order || record.kind == RecordKind::return_;
  if (made.as_exported && (is_sale || !sums_orders_)) {
    ExactNumber amount = *made.as_exported;
    if (record.kind == RecordKind::return_ && amount.digits > 0) amount.digits = -amount.digits;
    counts_.exported = sum(counts_.exported, amount);
  }
  if (!counts_.days) counts_.days = Span{record.day(), record.day()};
  counts_.days->first = std::min(counts_.days->first, record.day());
  counts_.days->last = std::max(counts_.days->last, record.day());
}

std::string_view RecordImport::path_of(const Record& record) {
  const auto month = static_cast<std::uint64_t>(month_of(record.day()).index);
  std::string& path = paths_[month << 32 | record.rep];
  if (path.empty())
    path = log_path(ids_.book().profile, Date(record.day()), ids_.id("reps", record.rep));
  return path;
}

/// The place of its reason among the rejections.
std::size_t RecordImport::reason_of(const Diagnostic& finding) {
  const std::string reason = finding.code + '\n' + finding.text.worded();
  const auto found = reasons_.find(reason);
  if (found != reasons_.end()) return found->second;
  if (rejections_.size() < most_reasons) rejections_.push_back({finding, 0});
  return reasons_.emplace(reason, rejections_.size() - 1).first->second;
}

/// The first error but for things that would have been made if the rest of the row were sound.
std::vector<Diagnostic>::const_iterator RecordImport::worst() const {
  const auto& all = found_.all();
  const auto is_error = [](const Diagnostic& one) { return one.severity == Severity::error; };
  const auto found = std::ranges::find_if(all, [&](const Diagnostic& one) {
    return is_error(one) && !(creates_ && NewThings::would_make(one.code));
  });
  return found == all.end() ? std::ranges::find_if(all, is_error) : found;
}

void RecordImport::reject(const CsvRow& row, const Reject& on_reject) {
  ++counts_.rejected;
  for (const std::string& id : rows_.ids()) {
    if (KnownRecord* known = known_.find(id)) known->seen = true;  // its row is there
    if (joins_) joined_.spoil(id, row.line);
  }
  if (joins_) rejected_lines_.insert(row.line);
  const auto first = worst();
  ++rejections_[reason_of(*first)].rows;
  on_reject(row, *first);
}

RecordBlock RecordImport::take_names() {
  block_.names = std::move(forms_.names);
  block_.texts = std::move(forms_.texts);
  return std::move(block_);
}

}  // namespace plan
