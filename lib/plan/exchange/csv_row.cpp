// SPDX-License-Identifier: MIT
#include "plan/exchange/csv_row.hpp"

#include <algorithm>
#include <cstring>

#include "plan/base/text.hpp"

namespace plan {
namespace {

/// Reads one row; a cell at a time from `at_` on.
class RowReader {
 public:
  RowReader(std::string_view text, char delimiter, bool last, CsvRow& row)
      : text_(text), delimiter_(delimiter), last_(last), row_(row) {}

  std::size_t read() {
    while (more_ && !wanting_) take_cell();
    if (wanting_) return 0;
    return end_;
  }

 private:
  void take_cell() {
    begin_ = at_;
    if (at_ < text_.size() && text_[at_] == '"')
      take_quoted();
    else
      take_plain();
  }

  void fault(CsvFault fault, std::size_t at) {
    if (row_.fault) return;
    row_.fault = fault;
    row_.fault_at = at;
  }

  /// The end of a cell that is not quoted: the next delimiter or line end.
  std::size_t end_of_plain(std::size_t from) const {
    while (from < text_.size() && text_[from] != delimiter_ && text_[from] != '\n' &&
           text_[from] != '\r')
      ++from;
    return from;
  }

  void take_plain() {
    at_ = end_of_plain(at_);
    if (at_ == text_.size() && !last_) return want();
    const std::string_view cell = text_.substr(begin_, at_ - begin_);
    const auto quote = cell.find('"');
    if (quote != std::string_view::npos) fault(CsvFault::stray_quote, begin_ + quote);
    end_cell(cell);
  }

  void take_quoted() {
    bool doubled = false;
    for (++at_;; at_ += 2, doubled = true) {
      const void* found = std::memchr(text_.data() + at_, '"', text_.size() - at_);
      if (!found) return never_closed();
      at_ = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
      if (at_ + 1 == text_.size() && !last_) return want();
      if (at_ + 1 == text_.size() || text_[at_ + 1] != '"') break;
    }
    std::string_view cell = text_.substr(begin_ + 1, at_ - begin_ - 1);
    if (doubled) cell = without_doubles(cell);
    const std::size_t behind = ++at_;
    at_ = end_of_plain(at_);
    if (at_ == text_.size() && !last_) return want();
    if (at_ > behind) fault(CsvFault::after_quote, behind);
    end_cell(cell);
  }

  void never_closed() {
    if (!last_ && text_.size() - begin_ <= largest_cell) return want();
    fault(CsvFault::open_quote, begin_);
    at_ = text_.size();
    end_cell(text_.substr(begin_ + 1));
  }

  std::string_view without_doubles(std::string_view cell) {
    std::string& text = row_.unquoted.emplace_back();
    text.reserve(cell.size());
    for (std::size_t i = 0; i < cell.size(); ++i) {
      text += cell[i];
      if (cell[i] == '"') ++i;
    }
    return text;
  }

  /// Behind a cell: what comes next is a cell, the row's end or a CR that is neither.
  void end_cell(std::string_view cell) {
    if (cell.size() > largest_cell) fault(CsvFault::long_cell, begin_);
    row_.cells.push_back({cell, begin_});
    if (at_ < text_.size() && text_[at_] == delimiter_) {
      ++at_;
      return;
    }
    more_ = false;
    row_.text = text_.substr(0, at_);
    end_ = at_;
    if (at_ == text_.size()) return;
    if (text_[at_] == '\n') {
      end_ = at_ + 1;
      return;
    }
    take_return();
  }

  void take_return() {
    if (at_ + 1 == text_.size() && !last_) return want();
    if (at_ + 1 < text_.size() && text_[at_ + 1] == '\n') {
      end_ = at_ + 2;
      return;
    }
    if (at_ + 1 == text_.size()) {
      end_ = at_ + 1;
      return;
    }
    fault(CsvFault::lone_return, at_);
    const auto next = text_.find('\n', at_);
    if (next == std::string_view::npos && !last_) return want();
    end_ = next == std::string_view::npos ? text_.size() : next + 1;
    row_.text = text_.substr(0, end_);
  }

  void want() { wanting_ = true; }

  std::string_view text_;
  char delimiter_;
  bool last_;
  CsvRow& row_;
  std::size_t at_ = 0, begin_ = 0, end_ = 0;
  bool more_ = true;
  bool wanting_ = false;
};

}  // namespace

Place CsvRow::place(std::uint32_t file, std::size_t offset) const {
  const std::string_view before = text.substr(0, offset);
  const auto breaks = static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
  const auto begin = before.rfind('\n');
  const auto in_line = begin == std::string_view::npos ? before : before.substr(begin + 1);
  return {file, line + breaks, static_cast<std::uint32_t>(characters(in_line)) + 1};
}

std::size_t read_row(std::string_view text, char delimiter, bool last, CsvRow& row) {
  row.cells.clear();
  row.unquoted.clear();
  row.fault.reset();
  const std::size_t taken = RowReader(text, delimiter, last, row).read();
  row.lines = static_cast<std::uint32_t>(std::ranges::count(text.substr(0, taken), '\n'));
  return taken;
}

Said fault_text(CsvFault fault) {
  switch (fault) {
    case CsvFault::open_quote: return said("a quotation mark is opened here and never closed");
    case CsvFault::stray_quote:
      return said("a quotation mark stands within a cell that is not quoted");
    case CsvFault::after_quote:
      return said("text stands behind the quotation mark that ends a cell");
    case CsvFault::lone_return: return said("a carriage return stands here that ends no line");
    case CsvFault::long_cell: break;
  }
  return said("a cell is longer than a megabyte");
}

Said fault_hint(CsvFault fault) {
  if (fault == CsvFault::long_cell) return said("a quotation mark may be missing: look at the row");
  if (fault == CsvFault::lone_return) return said("take it out");
  return said("quote the whole cell, and double each quotation mark within it");
}

}  // namespace plan
