// SPDX-License-Identifier: MIT
#include "plan/exchange/record_import.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/records/kinds.hpp"
#include "plan/records/record_text.hpp"

namespace plan {

RecordImport::RecordImport(const ExportMap& map, const BookIds& ids, CellReader& cells,
                           CsvSheet& sheet, std::uint32_t file, KnownRecords& known,
                           Diagnostics& setup)
    : map_(map),
      ids_(ids),
      cells_(cells),
      sheet_(sheet),
      file_(file),
      known_(known),
      columns_(sheet.headings(), setup),
      rows_(map, cells, columns_, file, setup),
      filled_(map.file.fill_down, columns_),
      reader_(true, false, judged_),
      resolver_(forms_, ids, anywhere_, judged_) {
  rows_.know(known);
  reader_.know(ids.axes(), ids.book().knows_all_axes);
  joins_ = std::ranges::any_of(map.records, &MapEntry::together);
  sums_orders_ = std::ranges::any_of(map.records, [](const MapEntry& entry) {
    return entry.kind.from == ValueSource::From::constant && entry.kind.constant == "order";
  });
}

void RecordImport::run(const Write& write, const Reject& reject, Diagnostics& findings) {
  CsvRow row;
  while (sheet_.next(row)) {
    ++counts_.rows;
    if (told_) *told_ = counts_.rows;
    filled_.fill(row);
    if (row.fault == CsvFault::open_quote) {  // what stands behind it cannot be told
      findings.error("csv-syntax", row.place(file_, row.fault_at), fault_text(*row.fault),
                     fault_hint(*row.fault));
      return;
    }
    read(row, write, reject);
  }
  finish_joined(write, reject);
  cells_.judge_columns(findings);
  seen_ = {};  // the records are judged next, for which there is room now
}

/// All or nothing of a row is kept: first all of its records are judged.
void RecordImport::read(const CsvRow& row, const Write& write, const Reject& on_reject) {
  found_ = {};
  rows_.forget_ids();
  if (!row.fault && rows_.leaves_out(row)) {
    ++counts_.left_out;
    return note_left_out(row);
  }
  if (!judge_shape({row, file_, found_}, columns_.size(), sheet_.delimiter()))
    return reject(row, on_reject);
  const auto drafts = rows_.read(row, found_);
  if (rows_.ids().size() < map_.records.size()) note_left_out(row);
  if (is_refused(row)) return reject(row, on_reject);
  if (found_.has_errors()) return reject(row, on_reject);
  if (drafts.empty()) ++counts_.without;
  const std::size_t texts = forms_.texts.size();
  if (!judge_all(row, drafts)) return reject(row, on_reject);
  for (const Judged& made : made_) keep(made, row.line, write);
  const bool any = std::ranges::any_of(made_, [](const Judged& made) {
    return made.state == State::fresh || made.state == State::changed;
  });
  if (!any) forms_.texts.resize(texts);
}

/// Records of earlier imports whose row makes them no more.
void RecordImport::note_left_out(const CsvRow& row) {
  if (known_.size() == 0) return;
  for (const std::string& id : rows_.ids_left_out(row))
    if (KnownRecord* known = known_.find(id)) known->left_out = row.line;
}

bool RecordImport::is_refused(const CsvRow& row) {
  if (!refused_) return false;
  const auto refused = refused_->find(row.line);
  if (refused == refused_->end()) return false;
  found_ = {};
  found_.add(refused->second);
  return true;
}

bool RecordImport::judge_all(const CsvRow& row, std::span<const RecordDraft> drafts) {
  made_.clear();
  return std::ranges::all_of(drafts, [&](const RecordDraft& draft) {
    return map_.records[draft.entry].together ? join(draft, row) : judge(draft, row);
  });
}

/// Of an amount that may have no decimals at all.
void RecordImport::hint_thousands(std::string_view cell, Diagnostic& one) {
  for (const NumberMarks& marks : {NumberMarks{'.', {}}, NumberMarks{',', {}}})
    if (const auto number = read_number(cell, marks, no_currency());
        number && may_be_thousands(*number))
      one.hint = said(
          "if they are thousands, say so in the map: thousands: \"{}\"; else write "
          "fewer decimals, or times: 1 in the map to round them",
          std::string(1, marks.decimal));
}

/// Puts findings that name columns by number at their cells.
void RecordImport::tell(const CsvRow& row) {
  const RowAt at{row, file_, found_};
  for (Diagnostic one : judged_.all()) {
    const std::size_t column = one.place.column;
    if (one.code == "too-many-decimals" && column > 0)
      hint_thousands(cell_of(row, column - 1), one);
    if (one.place.file == file_) one.place = at.place(column == 0 ? no_column : column - 1);
    found_.add(std::move(one));
  }
  judged_ = {};
}

std::string RecordImport::line_of(const RecordDraft& draft, const RecordForm& form) {
  fields_ = draft.fields;
  fields_.push_back({"id", draft.id, {}, {}});
  return record_text(kinds()[static_cast<std::size_t>(form.kind)], fields_);
}

bool RecordImport::judge(const RecordDraft& draft, const CsvRow& row) {
  forms_.forms.clear();
  const RecordForm* form = reader_.read(draft.fields, {file_, row.line, 0}, forms_);
  if (!form || !resolver_.resolve(*form, draft.fields, block_)) {
    tell(row);
    return false;
  }
  Judged made;
  made.record = block_.records.back();
  block_.records.pop_back();
  made.id = draft.id;
  made.fields = draft.fields;
  made.line = draft.line.empty() ? line_of(draft, *form) : draft.line;
  made.digest = digest_of_text(made.line);
  made.as_exported = draft.as_exported;
  if (!find_state(made, row)) return false;
  made_.push_back(std::move(made));
  return true;
}

/// The map's key with one more column of the file.
std::string RecordImport::wider_key() const {
  std::string key = map_.key ? key_words(*map_.key) : std::string();
  for (const std::string_view one : {"product", "order", "date", "customer", "rep", "note"})
    for (const MapEntry& entry : map_.records) {
      const auto given = std::ranges::find(entry.keys, one, &KeyedSource::key);
      if (given == entry.keys.end() || given->source.columns.empty()) continue;
      const std::string column = "{" + given->source.columns.front().name + "}";
      if (key.find(column) == std::string::npos) return "\"" + key + "-" + column + "\"";
    }
  return "\"" + key + "-{...}\"";
}

bool RecordImport::find_state(Judged& made, const CsvRow& row) {
  const SeenIds::Seen& seen = seen_.find(made.id);
  if (seen.line != 0 && seen.content != static_cast<std::uint32_t>(made.digest)) {
    found_.error("row-key-twice", {file_, row.line, 0},
                 said("line {} has the same key and says something else ({})", seen.line, made.id),
                 said("name more columns in key:, as {}, or together: true", wider_key()),
                 {file_, seen.line, 0});
    return false;
  }
  made.known = known_.find(made.id);
  if (seen.line != 0)
    made.state = State::repeated;
  else if (!made.known)
    made.state = State::fresh;
  else
    made.state = made.known->digest == made.digest ? State::same : State::changed;
  return true;
}

Place RecordImport::place_of(const Field& field, const CsvRow& row) const {
  if (field.at.column == 0 || field.at.column > row.cells.size()) return {file_, row.line, 0};
  return row.place(file_, row.cells[field.at.column - 1].offset);
}

/// Adds the row's record to that of earlier rows.
bool RecordImport::join(const RecordDraft& draft, const CsvRow& row) {
  const auto fault = joined_.add(draft, row);
  if (!fault) return true;
  found_.error(
      "row-key-twice", fault->field ? place_of(*fault->field, row) : Place{file_, row.line, 0},
      said("{} is not that of line {}, with which the row makes one record", fault->key,
           fault->line),
      said("name more columns in key:, as {}, or leave {} out of the map", wider_key(), fault->key),
      {file_, fault->line, 0});
  return false;
}

/// Rows of one record are all kept or all rejected.
void RecordImport::finish_joined(const Write& write, const Reject& on_reject) {
  joined_.each([&](const RecordDraft& joined, std::uint32_t spoiled, const JoinedRows::Rows& rows) {
    found_ = {};
    made_.clear();
    CsvRow row;
    row.line = rows.front().line;
    if (spoiled != 0)
      found_.error("row-key-twice", {file_, row.line, 0},
                   said("line {}, which is of the same record, is rejected", spoiled),
                   said("mend that line"), {file_, spoiled, 0});
    RecordDraft draft = joined;
    for (Field& field : draft.fields) field.at = {file_, row.line, 0};
    rows_.turn_if_negative(draft);
    if (!found_.has_errors() && judge(draft, row)) return keep(made_.front(), row.line, write);
    rows_.forget_ids();
    if (KnownRecord* known = known_.find(joined.id)) known->seen = true;  // its rows are there
    if (found_.has_errors()) reject_joined(rows, on_reject);
  });
}

void RecordImport::reject_joined(const JoinedRows::Rows& rows, const Reject& on_reject) {
  for (const JoinedRows::Row& one : rows) {
    if (!rejected_lines_.insert(one.line).second) continue;  // by another record of the row
    CsvRow again;
    read_row(one.text, sheet_.delimiter(), true, again);
    again.line = one.line;
    reject(again, on_reject);
  }
}

}  // namespace plan
