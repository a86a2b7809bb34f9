// SPDX-License-Identifier: MIT
#include "plan/base/number.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

constexpr std::string_view ten_digits = "0123456789";

std::size_t digits_from(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(ten_digits, at), text.size()) - at;
}

struct Unit {
  std::string_view word;
  std::size_t zeros;
};
constexpr Unit unit_words[] = {{"万亿", 12}, {"千亿", 11}, {"百亿", 10}, {"十亿", 9}, {"千万", 7},
                               {"百万", 6},  {"十万", 5},  {"亿", 8},    {"万", 4},   {"千", 3},
                               {"百", 2},    {"k", 3},     {"K", 3},     {"M", 6}};

const Unit* unit_at_end(std::string_view text) {
  for (const Unit& unit : unit_words)
    if (text.ends_with(unit.word)) return &unit;
  return nullptr;
}

constexpr std::string_view money_signs[] = {"¥", "￥", "$", "€", "£", "元", "圆"};

std::size_t letters_at_end(std::string_view text) {
  const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  return static_cast<std::size_t>(std::find_if_not(text.rbegin(), text.rend(), letter) -
                                  text.rbegin());
}

std::string without(std::string text, std::string_view part) {
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part))
    text.erase(at, part.size());
  return text;
}

/// Only the signs that a book in yuan cannot mean otherwise; $ or USD may be another currency.
std::string without_yuan(std::string text) {
  for (std::string_view sign : {"¥", "￥", "元", "圆"}) text = without(std::move(text), sign);
  return text;
}

/// Whether each part but the first is a group of three or four digits, as separators make them.
bool are_groups(const std::vector<std::string_view>& parts) {
  const auto is_group = [](std::string_view part) {
    return (part.size() == 3 || part.size() == 4) && digits_from(part, 0) == part.size();
  };
  return parts.size() > 1 && !parts[0].empty() && parts[0].size() <= 4 && parts[0][0] != '0' &&
         std::all_of(parts.begin() + 1, parts.end(), is_group);
}

std::vector<std::string_view> parts_at(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + 1);
  }
  parts.push_back(text);
  return parts;
}

/// 1.234,50: behind points that separate, a comma is the point.
std::vector<std::string> behind_points(const std::string& text, std::size_t comma) {
  const std::string whole = text.substr(0, comma), fraction = text.substr(comma + 1);
  const bool one_comma = fraction.find_first_of(",.") == std::string::npos;
  if (!one_comma || !are_groups(parts_at(whole, '.'))) return {};
  return {without(whole, ".") + "." + fraction};
}

/// What a number with commas, and no sign or unit, may have been meant as; the largest first.
std::vector<std::string> readings_of(const std::string& text) {
  const auto comma = text.rfind(',');
  if (comma == std::string::npos) {
    const auto parts = parts_at(text, '.');
    return {parts.size() > 2 && are_groups(parts) ? without(text, ".") : text};
  }
  const auto point = text.find('.');
  if (point < comma) return behind_points(text, comma);
  const std::string separated = without(text, ",");
  const auto parts = parts_at(std::string_view(text).substr(0, point), ',');
  if (point != std::string::npos || are_groups(parts)) return {separated};
  std::string pointed = without(text.substr(0, comma), ",") + "." + text.substr(comma + 1);
  if ((parts[0] == "0" || parts[0].empty()) && parts.size() == 2) return {pointed};
  const bool may_be_point = parts.size() == 2 || are_groups({parts.begin(), parts.end() - 1});
  if (!may_be_point || parts.back().empty()) return {separated};
  return {separated, std::move(pointed)};
}

/// The number with its point moved: 1.2 by 3 -> 1200.
std::string shifted(std::string_view text, std::size_t zeros) {
  const auto number = read_decimal(text);
  if (!number) return std::string(text);
  std::string whole(number->whole), fraction(number->fraction);
  fraction.resize(std::max(fraction.size(), zeros), '0');
  whole += fraction.substr(0, zeros);
  fraction.erase(0, zeros);
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  return (number->negative ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

std::string without_exponent(std::string text) {
  const auto e = text.find_first_of("eE");
  if (e == std::string::npos) return text;
  std::string power = text.substr(e + 1);
  if (power.starts_with('+')) power.erase(0, 1);
  const bool plain = !power.empty() && power.size() <= 2 && digits_from(power, 0) == power.size();
  return plain ? shifted(text.substr(0, e), static_cast<std::size_t>(std::stoi(power))) : text;
}

/// Zeros before the number go, one before a bare point comes, a point with nothing after it goes.
std::string with_usual_zeros(std::string text) {
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  while (text.size() > sign + 1 && text[sign] == '0' && is_digit(text[sign + 1]))
    text.erase(sign, 1);
  if (text.size() > sign + 1 && text[sign] == '.' && is_digit(text[sign + 1]))
    text.insert(sign, "0");
  if (text.size() > sign + 1 && text.ends_with('.')) text.pop_back();
  return text;
}

/// One reading of a number with what else people write put right.
std::string usual(std::string text, const NumberForm& form) {
  std::string result = with_usual_zeros(without_exponent(std::move(text)));
  const Unit* unit = unit_at_end(result);
  if (!unit || form.accepts(result)) return result;
  return shifted(result.substr(0, result.size() - unit->word.size()), unit->zeros);
}

/// What may have been meant, each as the form has it; the largest first.
std::vector<std::string> mended(std::string_view text, const NumberForm& form) {
  std::string plain = without(without_yuan(without(without(half_width(text), " "), "\t")), "_");
  for (std::string_view minus : {"−", "–"})
    if (plain.starts_with(minus)) plain.replace(0, minus.size(), "-");
  if (plain.starts_with('+')) plain.erase(0, 1);
  std::vector<std::string> proposals;
  for (std::string& reading : comma_readings(plain)) {
    std::string proposal = usual(std::move(reading), form);
    if (proposal == text || !form.accepts(proposal)) return {};
    proposals.push_back(std::move(proposal));
  }
  return proposals;
}

/// What is wrong, and the byte where it stands.
struct Trouble {
  std::size_t offset = 0;
  Said text;
};

bool names_currency(std::string_view text) {
  for (std::string_view sign : money_signs)
    if (text.find(sign) != std::string_view::npos) return true;
  return letters_at_end(text) == 3 || letters_at_end(text.substr(0, 3)) == 3;
}

/// Troubles that one character shows.
std::optional<Trouble> telling_character(std::string_view text) {
  const auto at = text.find_first_of(",_: \t");
  if (at != std::string_view::npos) {
    switch (text[at]) {
      case ',': return Trouble{at, said("{} holds a comma", quoted(text))};
      case '_': return Trouble{at, said("{} holds an underscore", quoted(text))};
      case ':': return Trouble{at, said("{} is a time, not a number", quoted(text))};
      default: return Trouble{at, said("{} holds a blank", quoted(text))};
    }
  }
  const auto e = text.find_first_of("eE");
  if (e != std::string_view::npos && e > 0 && is_digit(text[e - 1]))
    return Trouble{e, said("{} is written with an exponent", quoted(text))};
  return {};
}

/// Troubles of digits, sign and point.
std::optional<Trouble> usual_trouble(std::string_view text) {
  if (text.starts_with('+')) return Trouble{0, said("{} begins with a plus sign", quoted(text))};
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  const std::string_view rest = text.substr(sign);
  if (rest.size() > 1 && rest[0] == '.' && is_digit(rest[1]))
    return Trouble{sign, said("{} has no digit before the point", quoted(text))};
  if (rest.size() > 1 && rest.ends_with('.') && is_digit(rest[0]))
    return Trouble{text.size() - 1, said("{} has no digit after the point", quoted(text))};
  if (rest.size() > 1 && rest[0] == '0' && is_digit(rest[1]))
    return Trouble{sign, said("{} begins with a needless 0", quoted(text))};
  if (const Unit* unit = unit_at_end(text); unit && is_digit(text[sign < text.size() ? sign : 0]))
    return Trouble{text.size() - unit->word.size(),
                   said("{} is not read as a unit here", quoted(unit->word))};
  return {};
}

Trouble trouble(std::string_view text) {
  if (text.empty()) return {0, said("a number is missing")};
  if (has_full_width(text)) return {0, said("{} holds full-width characters", quoted(text))};
  if (names_currency(text)) return {0, said("{} names a currency", quoted(text))};
  if (auto found = telling_character(text)) return *found;
  if (auto found = usual_trouble(text)) return *found;
  return {0, said("{} is not a number", quoted(text))};
}

}  // namespace

std::optional<Decimal> read_decimal(std::string_view text) {
  Decimal number;
  number.negative = text.starts_with('-');
  if (number.negative) text.remove_prefix(1);
  number.whole = text.substr(0, digits_from(text, 0));
  text.remove_prefix(number.whole.size());
  if (number.whole.empty() || (number.whole.size() > 1 && number.whole[0] == '0')) return {};
  if (text.empty()) return number;
  number.fraction = text.substr(1);
  const bool pointed = text[0] == '.' && !number.fraction.empty();
  if (!pointed || digits_from(number.fraction, 0) != number.fraction.size()) return {};
  return number;
}

Decimal trimmed(Decimal number, std::size_t most) {
  while (number.fraction.size() > most && number.fraction.back() == '0')
    number.fraction.remove_suffix(1);
  return number;
}

Int128 digits(const Decimal& number) {
  assert(number.whole.size() + number.fraction.size() <= 38);
  Int128 value = 0;
  for (std::string_view part : {number.whole, number.fraction})
    for (char digit : part) value = value * 10 + (digit - '0');
  return number.negative ? -value : value;
}

Int128 power_of_ten(std::size_t zeros) {
  assert(zeros <= 38);
  Int128 power = 1;
  while (zeros-- > 0) power *= 10;
  return power;
}

Int128 divided(Int128 a, Int128 b) {
  const Int128 whole = a / b, rest = a % b;
  const Int128 size = rest < 0 ? -rest : rest;
  if (size < b - size) return whole;
  return a < 0 ? whole - 1 : whole + 1;
}

std::string decimal_string(Int128 units, std::size_t decimals) {
  std::array<char, 40> room;
  char* begin = room.data() + room.size();
  Int128 rest = units < 0 ? units : -units;  // which has room for the smallest
  for (; rest < INT64_MIN; rest /= 10) *--begin = static_cast<char>('0' - rest % 10);
  for (auto less = static_cast<std::int64_t>(rest); less != 0; less /= 10)
    *--begin = static_cast<char>('0' - less % 10);
  std::string text(begin, room.data() + room.size());
  if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
  if (decimals > 0) text.insert(text.size() - decimals, 1, '.');
  if (units < 0) text.insert(0, 1, '-');
  return text;
}

std::string quoted(std::string_view text) {
  return "\"" + escaped(text) + "\"";
}

std::vector<std::string> comma_readings(std::string_view text) {
  const auto begin = std::min(text.find_first_of("0123456789,"), text.size());
  const auto end = std::min(text.find_first_not_of("0123456789,.", begin), text.size());
  std::vector<std::string> readings = readings_of(std::string(text.substr(begin, end - begin)));
  for (std::string& reading : readings)
    reading = std::string(text.substr(0, begin)).append(reading).append(text.substr(end));
  return readings;
}

Said hint_of(const std::vector<std::string>& readings) {
  const std::string first = escaped(readings[0]);
  if (readings.size() == 1) return said("write {}", first);
  return said("write {}, or {} if that was meant", first, escaped(readings[1]));
}

Refusal not_a_number(std::string_view text, const NumberForm& form) {
  auto [offset, what] = trouble(text);
  const auto proposals = mended(text, form);
  return {std::string(form.code), std::move(what),
          proposals.empty() ? form.general_hint : hint_of(proposals), offset};
}

}  // namespace plan
