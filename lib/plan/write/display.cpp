// SPDX-License-Identifier: MIT
#include "plan/write/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "plan/base/number.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/write/writer.hpp"

namespace plan {
namespace {

struct AmountUnit {
  std::string_view word;
  std::int64_t factor;
  int decimals;
};
constexpr AmountUnit amount_units[] = {
    {"千", 1'000, 1},    {"k", 1'000, 1},        {"万", 10'000, 2},
    {"M", 1'000'000, 2}, {"亿", 100'000'000, 2}, {"元", 1, -1},
};

const AmountUnit* find_unit(std::string_view word) {
  const auto* found = std::find_if(std::begin(amount_units), std::end(amount_units),
                                   [&](const AmountUnit& unit) { return unit.word == word; });
  return found == std::end(amount_units) ? nullptr : found;
}

std::int64_t factor_of(const Display& how) {
  return unit_factor(how.unit).value_or(1);
}

int decimals_of(const Display& how) {
  if (how.decimals) return *how.decimals;
  const AmountUnit* unit = find_unit(how.unit);
  return unit && unit->decimals >= 0 ? unit->decimals : how.currency->decimals;
}

std::uint64_t magnitude(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  return number < 0 ? 0 - bits : bits;
}

std::uint64_t power_of_ten(int exponent) {
  std::uint64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

std::string grouped(std::uint64_t whole) {
  std::string digits = std::to_string(whole);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

/// The number `scaled` / 10^decimals with thousands grouped.
std::string grouped(std::uint64_t scaled, int decimals) {
  const std::uint64_t power = power_of_ten(decimals);
  std::string text = grouped(scaled / power);
  if (decimals > 0) text += fmt::format(".{:0{}}", scaled % power, decimals);
  return text;
}

std::uint64_t divided(std::uint64_t number, std::uint64_t by) {
  const std::uint64_t rest = number % by;
  return number / by + (rest >= by - rest ? 1 : 0);
}

/// The units of amounts that one step of the last shown digit is worth come as a ratio, since a
/// currency may have fewer decimals than are asked for.
std::string display_amount(Money amount, const Display& how) {
  if (amount.minor() == 0 && !how.decimals) return "0";
  const int decimals = decimals_of(how);
  const auto unit = static_cast<std::uint64_t>(factor_of(how) * how.currency->units_per_major());
  const int kept = unit % power_of_ten(decimals) == 0 ? decimals : how.currency->decimals;
  const std::uint64_t scaled = divided(magnitude(amount.minor()), unit / power_of_ten(kept));
  const bool minus = amount.minor() < 0 && scaled > 0;
  return (minus ? "-" : "") + grouped(scaled, kept);
}

std::string quantity_text(Quantity quantity, bool group) {
  const std::uint64_t thousandths = magnitude(quantity.thousandths);
  std::string text = quantity.thousandths < 0 ? "-" : "";
  text += group ? grouped(thousandths / 1000) : std::to_string(thousandths / 1000);
  if (thousandths % 1000 == 0) return text;
  text += fmt::format(".{:03}", thousandths % 1000);
  return text.substr(0, text.find_last_not_of('0') + 1);
}

std::string display_count(std::int64_t number, Unit unit) {
  if (unit == Unit::text || unit == Unit::id) return std::to_string(number);  // a year, a number
  return (number < 0 ? "-" : "") + grouped(magnitude(number));
}

/// "+5.3": percentage points.
std::string points_text(const Rate& rate) {
  std::string percent = to_percent(rate);
  percent.pop_back();
  return (rate.numerator() > 0 ? "+" : "") + percent;
}

/// Twelve blocks for the whole, in eighths; where it should stand is a line, more than the whole an
/// arrow, less than nothing one to the left.
std::string drawn(const Bar& bar) {
  constexpr std::string_view eighths[] = {"·", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};
  constexpr std::int64_t blocks = 12;
  const auto eighths_of = [](const Rate& rate) {
    const Int128 exact = Int128(rate.numerator()) * blocks * 8 / rate.denominator();
    return static_cast<std::int64_t>(std::clamp<Int128>(exact, 0, blocks * 8 + 1));
  };
  const std::int64_t filled = eighths_of(bar.part);
  const std::int64_t mark = bar.mark ? eighths_of(*bar.mark) / 8 : -1;
  std::string text = bar.part.is_negative() ? "◀" : "";
  for (std::int64_t block = bar.part.is_negative() ? 1 : 0; block < blocks; ++block) {
    const std::int64_t part = std::clamp<std::int64_t>(filled - block * 8, 0, 8);
    text += part < 8 && block == mark ? "│" : eighths[static_cast<std::size_t>(part)];
  }
  return text + (filled > blocks * 8 ? "▶" : " ");
}

/// A mail keeps its first character and its domain, a number its first three and last four digits;
/// what is shorter keeps its first.
std::string redacted(const Personal& one) {
  const std::string& text = one.text;
  if (text.empty()) return {};
  if (one.whole) return "***";
  const auto characters = [&](std::size_t count) {
    std::size_t end = 0;
    while (end < text.size() &&
           (count > 0 || (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)) {
      if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80) --count;
      ++end;
    }
    return end;
  };
  const std::size_t at = text.rfind('@');
  if (at != std::string::npos) return text.substr(0, characters(1)) + "***" + text.substr(at);
  if (text.size() < 10) return text.substr(0, characters(1)) + "***";
  const std::size_t tail = text.size() - 4;
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
  return ascii ? text.substr(0, 3) + "****" + text.substr(tail)
               : text.substr(0, characters(1)) + "***";
}

bool is_whole(const Cell& cell, std::int64_t unit) {
  const Money* amount = std::get_if<Money>(&cell);
  return !amount || amount->minor() % unit == 0;
}

/// A sentence keeps the decimals of its own amounts, whatever a table agrees on; a whole amount has
/// none.
std::string part_text(const ProsePart& part, Display how) {
  if (const auto* words = std::get_if<std::string>(&part.cell)) return *words;
  how.decimals.reset();
  const auto is_round = [&] { return is_whole(part.cell, how.currency->units_per_major()); };
  if (factor_of(how) == 1 && (part.whole || is_round())) how.decimals = 0;
  std::string text = display(part.cell, part.unit, how);
  return part.named ? text + " " + amount_unit(how) : text;
}

struct Shown {
  Unit unit;
  const Display& how;
  std::string operator()(const Blank&) const { return {}; }
  std::string operator()(const NotAvailable&) const { return "n/a"; }
  std::string operator()(const std::string& text) const { return escaped(text); }
  std::string operator()(bool yes) const { return yes ? "true" : "false"; }
  std::string operator()(std::int64_t number) const { return display_count(number, unit); }
  std::string operator()(Money amount) const { return display_amount(amount, how); }
  std::string operator()(Quantity quantity) const { return quantity_text(quantity, true); }
  std::string operator()(Day day) const { return to_string(Date(day)); }
  std::string operator()(const Bar& bar) const { return drawn(bar); }
  std::string operator()(const Personal& one) const {
    return escaped(how.redact ? redacted(one) : one.text);
  }
  std::string operator()(const Prose& prose) const { return escaped(worded(prose, how)); }
  std::string operator()(const Rate& rate) const {
    if (unit == Unit::days) return to_decimal(rate, 1);
    if (unit == Unit::points) return points_text(rate);
    return unit == Unit::factor ? to_decimal(rate, 2) : to_percent(rate);
  }
};

struct Exact {
  const Display& how;
  std::string operator()(const Blank&) const { return {}; }
  std::string operator()(const NotAvailable&) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(bool yes) const { return yes ? "true" : "false"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(Money amount) const { return to_decimal(amount, *how.currency); }
  std::string operator()(Quantity quantity) const { return quantity_text(quantity, false); }
  std::string operator()(Day day) const { return to_string(Date(day)); }
  std::string operator()(const Rate& rate) const { return to_decimal(rate, 6); }
  std::string operator()(const Bar&) const { return {}; }
  std::string operator()(const Personal& one) const {
    return how.redact ? redacted(one) : one.text;
  }
  /// A sentence is for reading: in the currency itself, so that all machines get the same.
  std::string operator()(const Prose& prose) const {
    return worded(prose, {.currency = how.currency, .redact = how.redact});
  }
};

/// What Chinese readers call a currency; of others they read the code.
std::string_view chinese_name(std::string_view code) {
  constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"CNY", "元"},       {"USD", "美元"}, {"EUR", "欧元"},   {"JPY", "日元"},
      {"HKD", "港元"},     {"GBP", "英镑"}, {"TWD", "新台币"}, {"KRW", "韩元"},
      {"SGD", "新加坡元"}, {"AUD", "澳元"}, {"CAD", "加元"},   {"MOP", "澳门元"},
  };
  for (const auto& [known, name] : names)
    if (known == code) return name;
  return code;
}

}  // namespace

std::string display(const Cell& cell, Unit unit, const Display& how) {
  return std::visit(Shown{unit, how}, cell);
}

std::string machine(const Cell& cell, Unit, const Display& how) {
  return std::visit(Exact{how}, cell);
}

std::string worded(const Prose& prose, const Display& how) {
  std::string text;
  for (const ProsePart& part : prose.parts()) text += part_text(part, how);
  return text;
}

int common_decimals(const Table& table, const Display& how) {
  const std::int64_t unit = factor_of(how) * how.currency->units_per_major();
  const auto whole = [&](const Row& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [&](const Cell& cell) { return is_whole(cell, unit); });
  };
  const bool all = std::all_of(table.rows.begin(), table.rows.end(), whole);
  return all && (!table.total || whole(*table.total)) ? 0 : decimals_of(how);
}

std::string amount_unit(const Display& how) {
  const std::string_view code = how.currency->code;
  const bool latin = how.unit == "k" || how.unit == "M";
  if (latin) return fmt::format("{} {}", how.unit, code);
  const std::string scale = how.unit == "元" ? "" : how.unit;
  const std::string_view name = chinese_name(code);
  if (scale.empty()) return std::string(language() == Language::zh ? name : code);
  return name == code ? fmt::format("{} {}", scale, code) : fmt::format("{}{}", scale, name);
}

std::optional<std::int64_t> unit_factor(std::string_view unit) {
  const AmountUnit* found = find_unit(unit);
  return found ? std::optional(found->factor) : std::nullopt;
}

}  // namespace plan
