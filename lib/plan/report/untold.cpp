// SPDX-License-Identifier: MIT
#include "plan/report/untold.hpp"

#include <algorithm>
#include <optional>

#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

/// The reason of most cells of the first of these columns; none where one of any is no n/a, or no
/// reason stands for more than half of the first.
std::optional<std::string> reason_of(const Table& table, const std::vector<std::size_t>& columns) {
  std::map<std::string, std::size_t> reasons;
  const std::size_t cells = table.rows.size() + (table.total ? 1 : 0);
  const auto look = [&](const Row& row) {
    return std::ranges::all_of(columns, [&](std::size_t i) {
      const auto* missing = std::get_if<NotAvailable>(&row.cells[i]);
      if (!missing || missing->reason.empty()) return false;
      if (i == columns.front()) ++reasons[missing->reason];
      return true;
    });
  };
  if (!std::ranges::all_of(table.rows, look) || (table.total && !look(*table.total))) return {};
  for (const auto& [reason, count] : reasons)
    if (count * 2 > cells) return reason;
  return {};
}

}  // namespace

void UntoldColumns::leave_out(Table& table, const std::vector<std::string>& keys) {
  if (!for_people_) return;
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (std::ranges::find(keys, table.columns[i].key) != keys.end() &&
        table.columns[i].audience != Audience::machines)
      columns.push_back(i);
  if (columns.empty()) return;
  const auto reason = reason_of(table, columns);
  if (!reason) return;
  auto& titles = titles_[*reason];
  const std::string& title = table.columns[columns.front()].title;
  if (std::ranges::find(titles, title) == titles.end()) titles.push_back(title);
  for (const std::size_t i : columns) table.columns[i].audience = Audience::machines;
}

void UntoldColumns::add_to(Document& document) const {
  for (const auto& [reason, titles] : titles_) {
    std::string list;
    for (const std::string& title : titles) list += (list.empty() ? "" : text(", ")) + title;
    document.notes.push_back({"left-out", tr("left out: {} ({})", list, reason)});
  }
}

}  // namespace plan
