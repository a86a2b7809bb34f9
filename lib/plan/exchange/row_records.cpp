// SPDX-License-Identifier: MIT
#include "plan/exchange/row_records.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/book/read/typos.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/kinds.hpp"
#include "plan/records/record_text.hpp"
#include "plan/records/record_titles.hpp"

namespace plan {
namespace {

constexpr int rank_of_kind = 4;  // behind date and rep

void add_kind_and_id(std::string_view kind, RecordDraft& draft) {
  add_value("kind", Type::choice, kind, draft.line);
  add_value("id", Type::id, draft.id, draft.line);
}

std::string without_minus(std::string_view text) {
  if (text.starts_with('-')) return std::string(text.substr(1));
  return std::string(text);
}

}  // namespace

/// What tells the row from others: by its key, else by what the map reads of it and how often that
/// was said before.
std::string RowRecords::row_part(const BoundValue* key, const CsvRow& row, const RowAt& at) {
  if (!key) return part_without_key(row);
  const RowText text = key->text(row, room_);
  if (text.text.empty())
    at.findings.error(
        "missing-key", at.place(text.column), said("the row has no {}", "key"),
        hint_if_total(at, said("mend the row, or leave it out with unless: in the map")));
  return text.text.empty() ? std::string() : id_part(text.text, longest_part);
}

std::string_view RowRecords::kind_of(const BoundEntry& entry, const RowAt& at, bool& skip) {
  if (!entry.fixed_kind.empty()) return entry.fixed_kind;
  const RowText text = entry.kind.text(at.row, room_);
  skip = text.skip;
  if (skip || text.text.empty()) {
    if (!skip)
      at.findings.error("missing-key", at.place(text.column), said("the row has no {}", "kind"),
                        said("mend the row, or say otherwise: skip in the map"));
    return {};
  }
  if (const Kind* kind = find_kind_titled(text.text)) return kind->name;
  at.findings.error(
      "bad-choice", at.place(text.column), said("{} is no kind of record", quote(text.text)),
      said("say in the map which kind it is: values: {{{}: visit}}, or otherwise: skip",
           escaped(text.text)));
  return {};
}

bool RowRecords::turn_if_negative(RecordDraft& draft) {
  if (!map_.records[draft.entry].negative_returns) return false;
  const auto amount = std::ranges::find(draft.fields, "amount", &Field::key);
  if (amount == draft.fields.end() || !amount->text.starts_with('-')) return false;
  turn_to_return(draft);
  return true;
}

void RowRecords::turn_to_return(RecordDraft& draft) {
  draft.line.clear();
  for (Field& field : draft.fields) {
    if (field.key == "kind") field.text = "return";
    if (field.key == "amount" || field.key == "cost" || field.key == "quantity")
      field.text = room_.emplace_back(without_minus(field.text));
  }
  const Kind& kind = *find_kind("return");
  std::erase_if(draft.fields, [&](const Field& field) {
    return find_field(field.key) && !find_key(kind, field.key);
  });
  if (!draft.of.empty()) draft.fields.push_back({"of", draft.of, {}, draft.fields.front().at});
}

/// A field of the record at hand at its column.
Field RowRecords::field_of(std::string_view key, std::string_view text, std::size_t column,
                           std::uint32_t line, const RecordField* row) const {
  const Place at{file_, line, column == no_column ? 0 : static_cast<std::uint32_t>(column) + 1};
  return {key, text, at, at, Field::Shape::scalar, row};
}

RecordDraft& RowRecords::begin_draft(const BoundEntry& entry, std::string_view kind,
                                     std::string_view part, std::uint32_t line) {
  if (count_ == drafts_.size()) drafts_.emplace_back();
  RecordDraft& made = drafts_[count_];
  made.entry = static_cast<std::size_t>(entry.entry - map_.records.data());
  made.fields.clear();
  made.of = {};
  made.as_exported.reset();
  made.fields.push_back(field_of("kind", kind, no_column, line, find_field("kind")));
  made.id.assign(map_.name).append(1, '.').append(part).append(1, '.').append(entry.entry->as);
  made.line.assign(entry.fixed_kind.empty() ? "" : "{");
  ids_.push_back(made.id);
  return made;
}

/// The text of one key; empty where nothing stands there or something is wrong.
std::string_view RowRecords::text_of(const BoundEntry& entry, const BoundKey& key,
                                     std::size_t column, const RowAt& at) {
  const std::size_t before = at.findings.all().size();
  const std::string_view text = cells_.read(key.value, key.as, at, room_);
  const bool told = at.findings.all().size() > before;
  if (&key == entry.amount && !text.empty()) drafts_[count_].as_exported = cells_.last_number();
  if (text.empty() && !told && key.needed)
    at.findings.error(
        "missing-key", at.place(column), said("the row has no {}", key.key),
        hint_if_total(at, said("mend the row, or leave it out with unless: in the map")));
  return text;
}

bool RowRecords::draft(const BoundEntry& entry, std::string_view part, const RowAt& at) {
  bool skip = false, named = false;
  const std::string_view kind = kind_of(entry, at, skip);
  if (kind.empty()) return skip;
  RecordDraft& made = begin_draft(entry, kind, part, at.row.line);
  const std::size_t before = at.findings.all().size();
  for (const BoundKey& key : entry.keys) {
    const RowText stands = key.value.text(at.row, room_);
    if (stands.skip) return true;
    const std::string_view text = text_of(entry, key, stands.column, at);
    if (&key == entry.of) made.of = text;
    if (text.empty() || &key == entry.of) continue;
    made.fields.push_back(field_of(key.key, text, stands.column, at.row.line, key.row));
    if (made.line.empty()) continue;
    if (!named && key.rank > rank_of_kind) {
      add_kind_and_id(kind, made);
      named = true;
    }
    add_value(key.key, key.as.type, text, made.line);
  }
  if (!made.line.empty() && !named) add_kind_and_id(kind, made);
  if (!made.line.empty()) made.line += '}';
  if (at.findings.all().size() > before) return false;
  if (!entry.entry->together) turn_if_negative(made);
  ++count_;
  return true;
}

std::span<const RecordDraft> RowRecords::read(const CsvRow& row, Diagnostics& findings) {
  room_.clear();
  ids_.clear();
  count_ = 0;
  const RowAt at{row, file_, findings};
  std::string part;
  bool good = true;
  for (const BoundEntry& entry : entries_) {
    if (!entry.rows.admit(row)) continue;
    if (entry.row_key || part.empty())
      part = row_part(entry.row_key ? entry.row_key.get() : key_.get(), row, at);
    good = !part.empty() && draft(entry, part, at) && good;
    if (entry.row_key) part.clear();
  }
  return good ? std::span<const RecordDraft>(drafts_.data(), count_)
              : std::span<const RecordDraft>();
}

/// The id of the row's thing of that section: by its name in `create`, else as its records have it.
std::string_view RowRecords::thing_of(const BoundCreation& creation, const RowAt& at) {
  for (const char* key : {"name", "id"})
    if (const auto own = std::ranges::find(creation.keys, key, &BoundKey::key);
        own != creation.keys.end()) {
      const RowText text = own->value.text(at.row, room_);
      return text.text.empty() ? std::string_view()
                               : cells_.thing(creation.section, text.text, text.column, at);
    }
  const std::string_view one = creation.section.substr(0, creation.section.size() - 1);
  for (std::size_t i = 0; i < count_; ++i)
    if (const auto field = std::ranges::find(drafts_[i].fields, one, &Field::key);
        field != drafts_[i].fields.end())
      return field->text;
  return {};
}

void RowRecords::describe_new(const CsvRow& row, NewThings& things, Diagnostics& findings) {
  const RowAt at{row, file_, findings};
  for (const BoundCreation& creation : creations_) {
    const std::string_view id = thing_of(creation, at);
    if (id.empty() || !things.has(creation.section, id)) continue;
    for (const BoundKey& key : creation.keys) {
      if (key.key == "id" || key.key == "name") continue;
      const std::string_view text = cells_.read(key.value, key.as, at, room_);
      if (!text.empty()) things.give(creation.section, id, key.key, text);
    }
  }
}

}  // namespace plan
