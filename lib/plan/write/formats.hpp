// SPDX-License-Identifier: MIT
// The renderers behind the writer table, one per format; what they share stands in writer.hpp. All
// return the whole output; those of text end it with a line end.
#pragma once

#include <string>

#include "plan/write/writer.hpp"

namespace plan {

/// For people: titles, aligned tables fitted to the width with their pictures, notes, footer.
std::string render_text(const Document& document, const Display& how);
/// RFC 4180 with LF line ends, one table, a header of keys; no subtotals, no totals row.
std::string render_csv(const Document& document, const Display& how);
/// The same with TAB between cells; TAB, line ends and backslash inside are `\t \n \r \\`.
std::string render_tsv(const Document& document, const Display& how);
/// One object with everything, a row per line; totals apart from rows, no subtotals.
std::string render_json(const Document& document, const Display& how);
/// One page that needs nothing else and runs nothing: tables as in text, charts as static pictures,
/// for screens, phones and paper.
std::string render_html(const Document& document, const Display& how);
/// GitHub's Markdown: titles, tables, lists; no text of the report is markup.
std::string render_markdown(const Document& document, const Display& how);
/// A workbook: a sheet a table with typed cells and charts, notes and origin on the last.
/// Errors: std::runtime_error when it cannot be made.
std::string render_xlsx(const Document& document, const Display& how);

}  // namespace plan
