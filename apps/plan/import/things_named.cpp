// SPDX-License-Identifier: MIT
#include "plan/import/things_named.hpp"

#include "plan/exchange/filled_columns.hpp"
#include "plan/exchange/row_records.hpp"
#include "plan/exchange/wide_rows.hpp"

namespace plan {
namespace {

void need_sound(const Diagnostics& findings, const std::shared_ptr<Sources>& sources) {
  if (findings.has_errors()) throw InputError(sources, findings);
}

/// Makes what the row names, unless the row makes no record and not `all` is wanted.
void read_row(RowRecords& rows, const CsvRow& row, CellReader& cells, NewThings& things, bool all) {
  Diagnostics ignored;
  rows.read(row, ignored);
  if (all || !ignored.has_errors()) {
    rows.describe_new(row, things, ignored);
    things.keep();
  } else if (things.take_back()) {
    cells.forget_made();
  }
}

void read_rows(const ExportMap& map, CellReader& cells, CsvSheet& sheet, std::uint32_t file,
               NewThings& things, bool all, Diagnostics& findings) {
  Columns columns(sheet.headings(), findings);
  RowRecords rows(map, cells, columns, file, findings);
  FilledColumns filled(map.file.fill_down, columns);
  if (findings.has_errors()) return;
  CsvRow row;
  while (sheet.next(row)) {
    Diagnostics ignored;
    filled.fill(row);
    const bool is_row = judge_shape({row, file, ignored}, columns.size(), sheet.delimiter());
    if (is_row && !rows.leaves_out(row)) read_row(rows, row, cells, things, all);
  }
}

}  // namespace

NewThings things_named(const ExportMap& map, ExportFile& file, const Book& book,
                       const std::shared_ptr<Sources>& sources, bool all) {
  NewThings things;
  Diagnostics findings;
  CellReader cells(book, &things);
  const auto sheet = file.open(map.file, findings);
  need_sound(findings, sources);
  if (map.wide)
    read_wide(
        map, cells, *sheet, file.source(), [](const auto&...) {}, findings);
  else
    read_rows(map, cells, *sheet, file.source(), things, all, findings);
  need_sound(findings, sources);
  return things;
}

}  // namespace plan
