// SPDX-License-Identifier: MIT
#include "plan/exchange/csv_sheet.hpp"

#include <algorithm>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/exchange/blanks.hpp"

namespace plan {
namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

}  // namespace

/// Lines that a CR alone ends are told from the beginning of the file.
void CsvSheet::pass_marks(std::size_t from) {
  if (!returns_)
    returns_ = text_.find('\n') == std::string::npos && text_.find('\r') != std::string::npos;
  if (*returns_)
    std::replace(text_.begin() + static_cast<std::ptrdiff_t>(from), text_.end(), '\r', '\n');
}

/// Where the text ends, of which all before has been read.
Place CsvSheet::end_place() const {
  const std::string_view rest = std::string_view(text_).substr(begin_);
  const auto last = rest.rfind('\n');
  const auto lines = static_cast<std::uint32_t>(std::ranges::count(rest, '\n'));
  const auto tail = last == std::string_view::npos ? rest : rest.substr(last + 1);
  return {file_, line_ + lines, static_cast<std::uint32_t>(characters(tail)) + 1};
}

/// Whether the text from there on holds nothing that no text holds.
bool CsvSheet::sound(std::size_t from) {
  const std::string_view fresh = std::string_view(text_).substr(from);
  const auto bad = first_bad_byte(fresh);
  const auto marked = fresh.find(mark);
  if (!bad && marked == std::string_view::npos) return true;
  const std::size_t at = from + std::min(bad.value_or(fresh.size()),
                                         marked == std::string_view::npos ? fresh.size() : marked);
  const bool is_mark = std::string_view(text_).substr(at).starts_with(mark);
  const std::string shown = is_mark ? "U+FEFF" : escaped(text_.substr(at, 1));
  text_.resize(at);
  findings_.error("control-character", end_place(),
                  is_mark ? said("a byte order mark stands within the file")
                          : said("the control character {} stands here", shown),
                  is_mark ? said("two files may have been joined: take it out")
                          : said("take it out, or say in the map which encoding the file has"));
  return false;
}

void CsvSheet::tell_bad_bytes() {
  findings_.error("bad-utf8", end_place(), said("a byte here is not {}", encoding_.name),
                  said("say it in the map, as file: {encoding: gb18030}"));
}

/// Adds the next piece to the text. False: there is none.
bool CsvSheet::fill() {
  if (ended_ || broken_) return false;
  text_.erase(0, begin_);
  begin_ = 0;
  const std::size_t before = text_.size();
  const std::string_view piece = pieces_();
  ended_ = piece.empty();
  const bool good = decoder_->decode(piece, ended_, text_);
  pass_marks(before);
  if (!good) tell_bad_bytes();
  broken_ = !sound(before) || !good;
  return !broken_;
}

Place CsvSheet::heading_place(std::size_t column) const {
  if (column >= heading_row_.cells.size()) return {file_, heading_row_.line, 1};
  return heading_row_.place(file_, heading_row_.cells[column].offset);
}

bool CsvSheet::take_row(CsvRow& row) {
  for (;;) {
    const std::string_view rest = std::string_view(text_).substr(begin_);
    const std::size_t taken = rest.empty() ? 0 : read_row(rest, delimiter_, ended_, row);
    if (taken > 0) {
      row.line = line_;
      line_ += row.lines;
      begin_ += taken;
      return true;
    }
    if (!fill() && (broken_ || begin_ == text_.size())) return false;
  }
}

bool CsvSheet::take(CsvRow& row) {
  while (take_row(row))
    if (!row.is_blank()) return true;
  return false;
}

/// Whether the rows end before this one, by the map's words.
bool CsvSheet::begins_foot(const CsvRow& row) const {
  if (row.cells.empty()) return false;
  const std::string_view first = without_blanks(row.cells.front().text);
  return std::ranges::any_of(form_.until, [&](const std::string& word) {
    return word.empty() ? first.empty() : first.starts_with(word);
  });
}

bool CsvSheet::next(CsvRow& row) {
  if (broken_) return false;
  if (form_.skip_foot > 0) return next_before_foot(row);
  if (!in_foot_ && take(row) && !begins_foot(row)) return true;
  in_foot_ = true;
  return false;
}

/// Rows are held back until it is sure that they are not of the foot.
bool CsvSheet::next_before_foot(CsvRow& row) {
  while (held_.size() <= static_cast<std::size_t>(form_.skip_foot)) {
    if (in_foot_ || !take(row)) return false;
    in_foot_ = begins_foot(row);
    if (in_foot_) return false;
    held_.push_back({std::string(row.text), row.line});
  }
  shown_ = std::move(held_.front().text) + "\n";
  read_row(shown_, delimiter_, true, row);
  row.line = held_.front().line;
  held_.pop_front();
  return true;
}

std::string CsvSheet::foot() const {
  std::string all;
  for (const Held& row : held_) all += row.text + "\n";
  return all;
}

}  // namespace plan
