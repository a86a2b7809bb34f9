// SPDX-License-Identifier: MIT
// By what a row_records.hpp knows a row that has no key, and the ids of records that a row does not
// make.
#include <algorithm>

#include "plan/exchange/row_records.hpp"

namespace plan {
namespace {

/// The digest of the cells, and how many rows before had the same. `counts`: the row is one of
/// them from now on.
std::string digest_and_number(const std::string& cells, bool counts,
                              std::unordered_map<std::uint64_t, std::uint32_t>& seen) {
  std::string part = short_digest(cells, 12);
  const auto found = seen.find(digest_of_text(cells));
  const std::uint32_t before = found == seen.end() ? 0 : found->second;
  if (counts) ++seen[digest_of_text(cells)];
  if (before > 0) part += "-" + std::to_string(before + 1);
  return part;
}

}  // namespace

/// Those of values, in the order of their headings: neither a column that is not read nor another
/// order of columns makes another row of it.
void RowRecords::find_read_columns(const Columns& columns) {
  for (const BoundEntry& entry : entries_) {
    entry.kind.add_columns(read_columns_);
    for (const BoundKey& key : entry.keys) key.value.add_columns(read_columns_);
  }
  std::ranges::sort(read_columns_, [&](std::size_t a, std::size_t b) {
    return std::pair(columns.heading(a), a) < std::pair(columns.heading(b), b);
  });
  read_columns_.erase(std::unique(read_columns_.begin(), read_columns_.end()), read_columns_.end());
}

std::string RowRecords::id_of(std::string_view part, const MapEntry& entry) const {
  return std::string(map_.name).append(1, '.').append(part).append(1, '.').append(entry.as);
}

bool RowRecords::is_known(std::string_view part) const {
  return std::ranges::any_of(
      map_.records, [&](const MapEntry& entry) { return known_->has(id_of(part, entry)); });
}

std::string RowRecords::part_of_all_cells(const CsvRow& row, bool counts) {
  std::string all;
  for (std::size_t i = 0; i < row.cells.size() && i < own_columns_; ++i)
    all.append(bare_cell(row.cells[i].text)).push_back('\x1f');
  while (all.ends_with('\x1f')) all.pop_back();
  return digest_and_number(all, counts, same_all_);
}

std::string RowRecords::part_of_read_cells(const CsvRow& row, bool counts) {
  std::string all;
  for (const std::size_t column : read_columns_) all.append(cell_of(row, column)).push_back('\x1f');
  return digest_and_number(all, counts, same_);
}

std::string RowRecords::part_without_key(const CsvRow& row) {
  if (known_ && known_->size() > 0)
    if (std::string before = part_of_all_cells(row, true); is_known(before)) return part_ = before;
  return part_ = part_of_read_cells(row, true);
}

std::vector<std::string> RowRecords::ids_left_out(const CsvRow& row) {
  std::vector<std::string> ids;
  const auto add = [&](const MapEntry& entry, std::string_view part) {
    std::string id = id_of(part, entry);
    if (std::ranges::find(ids_, id) == ids_.end()) ids.push_back(std::move(id));
  };
  for (const BoundEntry& entry : entries_) {
    const BoundValue* key = entry.row_key ? entry.row_key.get() : key_.get();
    if (key) {
      const RowText text = key->text(row, room_);
      if (!text.text.empty()) add(*entry.entry, id_part(text.text, longest_part));
    } else if (!part_.empty()) {
      add(*entry.entry, part_);
    } else {
      add(*entry.entry, part_of_all_cells(row, false));
      add(*entry.entry, part_of_read_cells(row, false));
    }
  }
  return ids;
}

}  // namespace plan
