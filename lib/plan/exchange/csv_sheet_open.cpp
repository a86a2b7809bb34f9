// SPDX-License-Identifier: MIT
// The opening of a csv_sheet.hpp, up to its headings.
#include <algorithm>

#include "plan/base/said.hpp"
#include "plan/exchange/blanks.hpp"
#include "plan/exchange/csv_sheet.hpp"

namespace plan {
namespace {

constexpr std::size_t head_size = std::size_t{1} << 20;

/// How often the mark stands in the line, not counting what is quoted.
std::ptrdiff_t marks_in(std::string_view line, char mark) {
  bool quoted = false;
  std::ptrdiff_t count = 0;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    count += !quoted && c == mark;
  }
  return count;
}

bool is_spreadsheet(std::string_view head) {
  constexpr std::string_view zip = "PK\x03\x04", compound = "\xD0\xCF\x11\xE0";
  return head.starts_with(zip) || head.starts_with(compound);
}

}  // namespace

CsvSheet::CsvSheet(NextPiece pieces, const FileForm& form, std::uint32_t file,
                   Diagnostics& findings)
    : pieces_(std::move(pieces)), form_(form), file_(file), findings_(findings) {
  if (!open()) {
    broken_ = true;
    return;
  }
  skip_top(form.skip_top);
  find_delimiter();
  if (!broken_) read_headings();
}

/// The file's first megabyte.
std::string CsvSheet::take_head() {
  std::string head;
  while (head.size() < head_size && !ended_) {
    const std::string_view piece = pieces_();
    ended_ = piece.empty();
    head += piece;
  }
  return head;
}

/// Finds out the encoding from the file's first megabyte.
bool CsvSheet::find_encoding(std::string_view head) {
  if (is_spreadsheet(head)) {
    findings_.error("spreadsheet-file", {file_, 1, 0}, said("this is a spreadsheet, not CSV"),
                    said("save it as CSV: {}",
                         "soffice --headless --convert-to 'csv:Text - txt - "
                         "csv (StarCalc):44,34,76' FILE.xlsx"));
    return false;
  }
  auto found = encoding_by_mark(head);
  if (!found)
    found = form_.encoding.empty() ? encoding_of(head, ended_) : Encoding{form_.encoding, 0, false};
  if (found)
    encoding_ = *found;
  else
    findings_.error("bad-encoding", {file_, 1, 0}, said("the encoding of the file is not known"),
                    said("say it in the map, as file: {encoding: gb18030}"));
  return found.has_value();
}

bool CsvSheet::open() {
  const std::string head = take_head();
  if (!find_encoding(head)) return false;
  if (is_same_encoding(encoding_.name, "UTF-8")) encoding_.name = "UTF-8";
  decoder_ = std::make_unique<Decoder>(encoding_.name);
  const bool good = decoder_->decode(std::string_view(head).substr(encoding_.mark), ended_, text_);
  pass_marks(0);
  if (!good) tell_bad_bytes();
  return good && sound(0);
}

void CsvSheet::skip_top(int lines) {
  for (int i = 0; i < lines; ++i) {
    auto end = text_.find('\n', begin_);
    while (end == std::string::npos && fill()) end = text_.find('\n', begin_);
    if (end == std::string::npos) {
      begin_ = text_.size();
      return;
    }
    top_.append(text_, begin_, end + 1 - begin_);
    begin_ = end + 1;
    ++line_;
  }
}

/// The first line that is not blank, as far as it is there.
std::string_view CsvSheet::first_line() const {
  const std::string_view rest = std::string_view(text_).substr(begin_);
  const auto first = rest.find_first_not_of("\r\n");
  if (first == std::string_view::npos) return {};
  return rest.substr(first, rest.find_first_of("\r\n", first) - first);
}

/// The mark that most often parts the first line that is not blank.
void CsvSheet::find_delimiter() {
  delimiter_ = form_.delimiter;
  if (delimiter_ != 0) return;
  const std::string_view line = first_line();
  std::ptrdiff_t most = 0;
  delimiter_ = ',';
  for (const char candidate : {',', ';', '\t', '|'}) {
    const std::ptrdiff_t count = marks_in(line, candidate);
    if (count <= most) continue;
    most = count;
    delimiter_ = candidate;
  }
}

void CsvSheet::read_headings() {
  if (!form_.headings.empty()) return use_headings_of_map();
  CsvRow row;
  if (take(row)) return use_headings(row);
  if (!broken_)
    findings_.error("empty-export", {file_, 1, 0}, said("there is no line of headings"),
                    said("export it again, with the columns' names"));
  broken_ = true;
}

void CsvSheet::use_headings_of_map() {
  headings_ = form_.headings;
  if (text_.find_first_not_of(" \r\n", begin_) != std::string::npos || !ended_) return;
  findings_.error("empty-export", {file_, 1, 0}, said("there is no row"), said("export it again"));
  broken_ = true;
}

void CsvSheet::use_headings(const CsvRow& row) {
  heading_text_ = row.text;
  heading_row_.line = row.line;
  for (const CsvCell& cell : row.cells) {
    headings_.emplace_back(without_blanks(cell.text));
    heading_row_.cells.push_back({{}, cell.offset});
  }
  heading_row_.text = heading_text_;
  top_ += heading_text_ + "\n";
  if (row.fault)
    findings_.error("csv-syntax", row.place(file_, row.fault_at),
                    said("the line of headings cannot be read"), said("mend its quotation marks"));
  broken_ = row.fault.has_value();
}

}  // namespace plan
