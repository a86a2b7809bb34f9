// SPDX-License-Identifier: MIT
#include "plan/import/first_money.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "plan/base/letter_case.hpp"
#include "plan/exchange/bound_value.hpp"

namespace plan {
namespace {

constexpr std::size_t most_rows = 2000;

using MoneyWords = std::pair<std::string_view, std::string_view>;

/// Whether one of the words, parted by |, stands in the text.
bool has_any(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find('|'));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (text.find(word) != std::string_view::npos) return true;
  }
  return false;
}

std::string currency_in_heading(std::string_view heading) {
  constexpr std::array known = {
      MoneyWords{"eur|€", "EUR"},       MoneyWords{"usd|us$|美元", "USD"},
      MoneyWords{"chf", "CHF"},         MoneyWords{"gbp|£", "GBP"},
      MoneyWords{"jpy|日元|円", "JPY"}, MoneyWords{"cny|rmb|人民币|元|￥|¥", "CNY"}};
  const std::string plain = small_letters(heading);
  for (const auto& [words, code] : known)
    if (has_any(plain, words)) return std::string(code);
  return {};
}

std::optional<Tax> tax_in_heading(std::string_view heading) {
  const std::string plain = small_letters(heading);
  if (has_any(plain, "不含税|未税|无税|netto|net |net_|excl|without tax|untaxed|税抜") ||
      plain == "net" || plain.ends_with(" net") || plain.ends_with(" ht"))
    return Tax::excluded;
  if (has_any(plain, "含税|价税合计|brutto|gross|incl|with tax|税込") || plain.ends_with(" ttc"))
    return Tax::included;
  return {};
}

bool takes_tax_off(const ValueSource& value) {
  const std::string minus = value.minus ? small_letters(value.minus->column.name) : std::string();
  return value.tax || has_any(minus, "tax|vat|税|mwst|ust|iva|tva");
}

/// The values that the map reads as amounts.
std::vector<const ValueSource*> amounts_of(const ExportMap& map) {
  std::vector<const ValueSource*> amounts;
  for (const MapEntry& entry : map.records)
    for (const KeyedSource& one : entry.keys)
      if (one.key == "amount" && !one.source.columns.empty()) amounts.push_back(&one.source);
  return amounts;
}

/// The currency of most cells; empty: no sign stands beside them.
std::string currency_in_cells(const ExportMap& map, const ValueSource& amount, ExportFile& file) {
  Diagnostics ignored;
  const auto sheet = file.open(map.file, ignored);
  if (ignored.has_errors()) return {};
  Columns columns(sheet->headings(), ignored);
  const BoundValue value(amount, forms_over(map.values, {}), columns);
  if (ignored.has_errors()) return {};
  std::map<std::string, std::size_t> seen;
  CsvRow row;
  for (std::size_t rows = 0; rows < most_rows && sheet->next(row); ++rows) {
    const std::string code(cell_of(row, value.sides().currency));
    const auto number =
        read_number(cell_of(row, value.columns().front()), value.forms().numbers, no_currency());
    if (find_currency(code))
      ++seen[code];
    else if (number && number->currency.size() == 3)
      ++seen[number->currency];
    else if (!number)  // $ and ¥ are of several: the first of them is the usual one
      for (const char* usual : {"USD", "CNY"})
        if (const auto again = read_number(cell_of(row, value.columns().front()),
                                           value.forms().numbers, *find_currency(usual));
            again && again->currency == usual)
          ++seen[usual];
  }
  const auto most = std::ranges::max_element(seen, {}, [](const auto& one) { return one.second; });
  return most == seen.end() ? std::string() : most->first;
}

}  // namespace

FirstMoney first_money(const ExportMap& map, ExportFile& file) {
  FirstMoney money;
  for (const ValueSource* amount : amounts_of(map)) {
    const std::string& heading = amount->columns.front().name;
    if (money.currency.empty()) {
      money.currency = currency_in_cells(map, *amount, file);
      if (money.currency.empty()) money.currency = currency_in_heading(heading);
      money.told_by =
          amount->currency && !money.currency.empty() ? amount->currency->name : heading;
    }
    if (money.tax) continue;
    money.tax = takes_tax_off(*amount) ? Tax::excluded : tax_in_heading(heading);
    money.taxed_by = heading;
  }
  return money;
}

}  // namespace plan
