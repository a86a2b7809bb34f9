// SPDX-License-Identifier: MIT
#include "plan/import/expected_sum.hpp"

#include <algorithm>
#include <array>

#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/exchange/bound_value.hpp"

namespace plan {
namespace {

/// The map's marks, with a mark between thousands even where its cells have none.
NumberMarks marks_of(const ExportMap& map) {
  NumberMarks marks = forms_over(map.values, {}).numbers;
  if (marks.thousands.empty()) marks.thousands = marks.decimal == ',' ? "." : ",";
  return marks;
}

bool makes_orders(const ExportMap& map) {
  return std::ranges::any_of(map.records, [](const MapEntry& entry) {
    return entry.kind.from == ValueSource::From::constant && entry.kind.constant == "order";
  });
}

/// With two decimals at least.
std::string in_full(ExactNumber number) {
  if (number.decimals < 2) {
    number.digits *= power_of_ten(2 - number.decimals);
    number.decimals = 2;
  }
  return written(number, 2);
}

/// What the same records come to in the book.
ExactNumber sum_in_book(const ImportCounts& counts, bool orders, const Currency& currency) {
  ExactNumber total;
  total.decimals = static_cast<std::size_t>(currency.kept);
  for (const auto& [key, sum] : counts.sums) {
    if (key.kind == RecordKind::return_)
      total.digits -= sum.amount;
    else if (!orders || key.kind == RecordKind::order)
      total.digits += sum.amount;
  }
  return total;
}

}  // namespace

ExactNumber read_expected_sum(const std::string& text, const ExportMap& map) {
  const NumberMarks own = marks_of(map);
  const bool is_told = map.values.decimal || map.values.thousands;
  auto number = read_number(text, own, no_currency());
  if (!number) number = read_number(text, {'.', ","}, no_currency());
  if (!number) throw UsageError(said("{} is not a number", text), said("write it like 1234567.89"));
  if (!is_told && may_be_thousands(*number))
    throw UsageError(said("{} may be two numbers", text), said("write it like 1234567.89"));
  return *number;
}

std::string told_other_sum(const Imported& imported, const ExactNumber& expected,
                           const ExportMap& map, const Book& book) {
  const ImportCounts& counts = imported.counts;
  const bool orders = makes_orders(map);
  ExactNumber minus = counts.exported;
  minus.digits = -minus.digits;
  const std::string what = map.wide ? std::string(tr("all cells"))
                           : orders ? std::string(tr("orders less returns"))
                                    : std::string(tr("all records"));
  std::string told =
      tr("{0} come to {1} as the file has them, not to {2}: the difference is {3}", what,
         in_full(counts.exported), in_full(expected), in_full(sum(expected, minus)));
  const ExactNumber in_book = sum_in_book(counts, orders, book.currency());
  if (!map.wide && written(in_book) != written(counts.exported))
    told += tr("; in the book they come to {}", in_full(in_book));
  if (counts.left_out + counts.without + counts.rejected > 0)
    told += tr("; not in it: rows left out by the map ({0}), rejected ({1})",
               counts.left_out + counts.without, counts.rejected);
  return told + std::string(tr("; nothing was written"));
}

}  // namespace plan
