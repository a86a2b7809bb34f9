// SPDX-License-Identifier: MIT
#include "plan/exchange/joined_rows.hpp"

#include <algorithm>
#include <deque>

namespace plan {
namespace {

bool is_summed(std::string_view key) {
  return key == "amount" || key == "cost" || key == "quantity";
}

}  // namespace

/// The first key of which the draft says something else than the record.
std::optional<JoinedRows::Fault> JoinedRows::difference(const Together& record,
                                                        const RecordDraft& draft) {
  const std::uint32_t line = record.rows.front().line;
  for (const Field& field : draft.fields) {
    if (is_summed(field.key)) continue;
    const auto same =
        std::ranges::find(record.fields, field.key, &std::pair<std::string, std::string>::first);
    if (same == record.fields.end() || same->second != field.text)
      return Fault{std::string(field.key), &field, line};
  }
  for (const auto& [key, text] : record.fields)
    if (std::ranges::find(draft.fields, key, &Field::key) == draft.fields.end())
      return Fault{key, nullptr, line};
  return {};
}

std::optional<JoinedRows::Fault> JoinedRows::add(const RecordDraft& draft, const CsvRow& row) {
  const auto [at, is_new] = records_.try_emplace(draft.id);
  Together& record = at->second;
  if (!is_new)
    if (auto fault = difference(record, draft)) return fault;
  if (is_new) {
    record.entry = draft.entry;
    for (const Field& field : draft.fields)
      if (!is_summed(field.key)) record.fields.emplace_back(field.key, field.text);
  }
  for (const Field& field : draft.fields) {
    if (!is_summed(field.key)) continue;
    const ExactNumber number = *read_number(field.text, {}, no_currency());
    const auto [held, fresh] = record.sums.try_emplace(std::string(field.key), number);
    if (!fresh) held->second = sum(held->second, number);
  }
  if (draft.as_exported)
    record.as_exported =
        record.as_exported ? sum(*record.as_exported, *draft.as_exported) : *draft.as_exported;
  if (record.of.empty()) record.of = draft.of;
  record.rows.push_back({row.line, std::string(row.text)});
  return {};
}

void JoinedRows::spoil(const std::string& id, std::uint32_t line) {
  spoiled_.emplace(id, line);
}

void JoinedRows::each(const std::function<void(const RecordDraft& draft, std::uint32_t spoiled,
                                               const Rows& rows)>& visit) {
  const auto spoiled = std::exchange(spoiled_, {});
  for (const auto& [id, record] : records_) {
    const auto found = spoiled.find(id);
    RecordDraft draft{record.entry, id, {}, {}, record.of, record.as_exported};
    std::deque<std::string> room;
    for (const auto& [key, text] : record.fields) draft.fields.push_back({key, text, {}, {}});
    for (const auto& [key, number] : record.sums)
      draft.fields.push_back({key, room.emplace_back(written(number)), {}, {}});
    visit(draft, found == spoiled.end() ? 0 : found->second, record.rows);
  }
  records_.clear();
}

}  // namespace plan
