// SPDX-License-Identifier: MIT
// A map's records held against the columns of a file and the kinds of the book, once for all rows.
#include <algorithm>

#include "plan/book/read/scalars.hpp"
#include "plan/book/read/typos.hpp"
#include "plan/exchange/row_records.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/kinds.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

/// The place of a key in the line of a record of that kind; own axes stand before the note.
int rank_of(const Kind& kind, std::string_view key) {
  const auto keys = written_keys(kind);
  const auto found = std::ranges::find(keys, key, &Key::key);
  const auto rank = static_cast<int>(found - keys.begin());
  return found == keys.end() ? 2 * rank - 3 : 2 * rank;
}

/// The row of a record's key: of its kind, where the map states it, else of any kind.
const Key* row_of(const MapEntry& entry, std::string_view key) {
  if (entry.kind.from == ValueSource::From::constant) {
    const Kind* kind = find_kind(entry.kind.constant);
    if (const Key* row = kind ? find_key(*kind, key) : nullptr) return row;
    return kind && entry.negative_returns ? find_key(*find_kind("return"), key) : nullptr;
  }
  for (const Kind& kind : kinds())
    if (const Key* row = find_key(kind, key)) return row;
  return nullptr;
}

bool is_own_axis(std::string_view key, const Book& book) {
  return std::ranges::any_of(book.axes, [&](const OwnAxis& axis) {
    return axis.id && *axis.id == key && axis.of && *axis.of == AxisOf::record;
  });
}

std::vector<std::string_view> known_keys(const MapEntry& entry) {
  std::vector<std::string_view> known;
  for (const Key& row : record_keys()) known.push_back(row.key);
  if (const Kind* kind = find_kind(entry.kind.constant))
    for (const Key& row : kind->keys) known.push_back(row.key);
  return known;
}

}  // namespace

RowRecords::RowRecords(const ExportMap& map, CellReader& cells, Columns& columns,
                       std::uint32_t file, Diagnostics& findings)
    : map_(map),
      cells_(cells),
      file_(file),
      forms_(forms_over(map.values, {})),
      rows_(map.rows, columns) {
  if (map.key) key_ = std::make_unique<BoundValue>(*map.key, forms_, columns);
  entries_.reserve(map.records.size());
  for (const MapEntry& entry : map.records) bind_entry(entry, columns, findings);
  for (const MapCreation& creation : map.create) bind_creation(creation, columns);
  find_read_columns(columns);
  while (own_columns_ < columns.size() &&
         !columns.heading(own_columns_).starts_with(rejected_column))
    ++own_columns_;
}

void RowRecords::check_key(const MapEntry& entry, const KeyedSource& one,
                           Diagnostics& findings) const {
  if (one.key == "id") {
    findings.error("bad-map", one.at, said("ids are made of the map's name and the row's key"),
                   said("write key: COLUMN in place of it"));
    return;
  }
  if (row_of(entry, one.key) || is_own_axis(one.key, cells_.book())) return;
  const auto near = meant(one.key, known_keys(entry));
  findings.error(
      "unknown-key", one.at,
      said("{} is no key of records of kind {}, and no axis of the book", quote(one.key),
           entry.kind.constant.empty() ? "*" : entry.kind.constant),
      near ? said("write {}", *near) : said("plan explain KIND shows the keys of a kind"));
}

/// Every kind needs some keys, of which a map may have forgotten one.
void RowRecords::check_needs(const MapEntry& entry, Diagnostics& findings) {
  const Kind* kind = find_kind(entry.kind.constant);
  const auto check = [&](const Key& row) {
    const bool given =
        row.key == "kind" || row.key == "id" ||
        std::ranges::find(entry.keys, row.key, &KeyedSource::key) != entry.keys.end();
    if (given || !(kind ? needs(*kind, row) : row.need == Need::required)) return;
    findings.error(
        "missing-key", entry.at,
        said("a record of kind {} needs {}", kind ? kind->name : std::string_view("*"), row.key),
        said("add {}: {}", row.key, "COLUMN"));
  };
  for (const Key& row : record_keys()) check(row);
  if (kind)
    for (const Key& row : kind->keys) check(row);
}

/// Whether the map states a kind that there is, or a column that does.
bool RowRecords::check_kind(const MapEntry& entry, Diagnostics& findings) {
  if (entry.kind.from != ValueSource::From::constant || find_kind(entry.kind.constant)) return true;
  std::vector<std::string_view> known;
  for (const Kind& kind : kinds()) known.push_back(kind.name);
  const auto near = meant(entry.kind.constant, known);
  findings.error("bad-choice", entry.kind.at,
                 said("{} is no kind of record", quote(entry.kind.constant)),
                 near ? said("write {}", *near) : said("plan explain kinds shows them"));
  return false;
}

void RowRecords::bind_entry(const MapEntry& entry, Columns& columns, Diagnostics& findings) {
  if (!check_kind(entry, findings)) return;
  BoundEntry& bound = entries_.emplace_back(BoundEntry{
      &entry, BoundValue(entry.kind, forms_, columns), BoundConditions(entry.rows, columns)});
  if (entry.kind.from == ValueSource::From::constant) bound.fixed_kind = entry.kind.constant;
  if (entry.key) bound.row_key = std::make_shared<BoundValue>(*entry.key, forms_, columns);
  bound.keys.reserve(entry.keys.size());
  for (const KeyedSource& one : entry.keys) {
    check_key(entry, one, findings);
    bound.keys.push_back(bind_key(entry, one, columns));
  }
  std::ranges::stable_sort(bound.keys, {}, &BoundKey::rank);
  check_needs(entry, findings);
  for (const BoundKey& key : bound.keys) {
    if (key.key == "amount") bound.amount = &key;
    if (key.key == "of" && entry.negative_returns) bound.of = &key;
  }
}

RowRecords::BoundKey RowRecords::bind_key(const MapEntry& entry, const KeyedSource& one,
                                          Columns& columns) const {
  const Key* row = row_of(entry, one.key);
  const Kind* kind = find_kind(entry.kind.constant);
  const KeyAs as{one.key, row ? row->type : Type::text, row ? row->of : std::string_view()};
  return {as,
          one.key,
          BoundValue(one.source, forms_, columns),
          row && kind && needs(*kind, *row),
          find_field(one.key),
          kind ? rank_of(*kind, one.key) : 0};
}

void RowRecords::bind_creation(const MapCreation& creation, Columns& columns) {
  BoundCreation& bound = creations_.emplace_back(BoundCreation{creation.section, {}});
  for (const KeyedSource& one : creation.keys) {
    const Key* row = find_key(creation.section, one.key);
    bound.keys.push_back(
        {{one.key, row ? row->type : Type::text, row ? row->of : std::string_view()},
         one.key,
         BoundValue(one.source, forms_, columns)});
  }
}

}  // namespace plan
