// SPDX-License-Identifier: MIT
// The records of earlier imports that the file of an import (import_run.hpp) does not make again:
// their rows are gone, or left out by now, or say something else and so have other ids.
#include <algorithm>
#include <set>

#include "plan/exchange/likely_same.hpp"
#include "plan/files/activity_forms.hpp"
#include "plan/import/import_run.hpp"
#include "plan/records/record_line.hpp"

namespace plan {
namespace {

std::string order_cancelled(const RecordForm& form, const FormBlock& block) {
  for (auto& [key, text] : values_of(form, block))
    if (key == "of") return text;
  return {};
}

}  // namespace

GoneRecord ImportRun::gone_record(const RecordForm& form, const FormBlock& block) const {
  GoneRecord gone;
  for (const auto& [key, text] : values_of(form, block)) {
    if (key == "id") gone.id = text;
    if (key == "date") gone.date = text;
    if (key == "rep") gone.rep = text;
    if (key == "kind") gone.kind = text;
    if (key == "order") gone.order = text;
    if (key != "amount") continue;
    if (const auto amount = read_number(text, {}, book().currency())) gone.amount = *amount;
    if (gone.amount && gone.amount->currency == book().currency().code)
      gone.amount->currency.clear();
  }
  return gone;
}

void ImportRun::take_gone() {
  const auto number = [](Day day) {
    return static_cast<std::int32_t>(day.time_since_epoch().count());
  };
  const auto& days = imported_.counts.days;
  const std::int32_t first = days ? number(days->first) : 0;
  const std::int32_t last = days ? number(days->last) : -1;
  if (!known_->lacks(first, last)) return;
  std::vector<std::pair<GoneRecord, std::string>> gone;  // each with its line
  std::set<std::string> cancelled;                       // orders
  each_form(loaded(), [&](const FormBlock& block, const std::string&) {
    for (const RecordForm& form : block.forms) {
      if (form.kind == RecordKind::cancel) cancelled.insert(order_cancelled(form, block));
      if (form.id == absent) continue;
      const std::string_view id = block.names[form.id];
      const KnownRecord* record = known_->lacking(id, first, last);
      if (!record) continue;
      gone.emplace_back(gone_record(form, block), given_line(form, block, *known_->given(id)));
      gone.back().first.line = record->left_out;
    }
  });
  std::erase_if(gone, [&](const auto& one) {  // taken back by hand
    return !one.first.order.empty() && cancelled.contains(one.first.order);
  });
  std::ranges::sort(gone, {}, [](const auto& one) { return one.first.id; });
  std::vector<std::string> lines;
  for (auto& [record, line] : gone) {
    lines.push_back(record.line == 0 ? line : std::string());
    imported_.gone.push_back(std::move(record));
  }
  if (imported_.counts.fresh > 0) find_likely(lines);
}

void ImportRun::find_likely(const std::vector<std::string>& lines) {
  LikelySame likely;
  for (const std::string& line : lines) likely.add(line);
  spool_->each([&](const std::string&, std::vector<std::string>&& fresh) {
    for (const std::string& line : fresh) {
      LikelySame::Match match = likely.take(line);
      if (match.number >= imported_.gone.size()) continue;
      imported_.gone[match.number].now = std::move(match.id);
      imported_.gone[match.number].differs = std::move(match.differs);
    }
  });
}

}  // namespace plan
