// SPDX-License-Identifier: MIT
#include "plan/exchange/cell_number.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"
#include "plan/exchange/blanks.hpp"

namespace plan {
namespace {

constexpr std::size_t most_digits = 18;  // so that a million of them add up exactly

bool take_front(std::string_view& text, std::string_view part) {
  if (!text.starts_with(part)) return false;
  text.remove_prefix(part.size());
  return true;
}

bool take_back(std::string_view& text, std::string_view part) {
  if (!text.ends_with(part)) return false;
  text.remove_suffix(part.size());
  return true;
}

constexpr std::array blanks_in_numbers = {std::string_view(" "), std::string_view("\u00A0"),
                                          std::string_view("\u202F"), std::string_view("\u3000")};

void trim(std::string_view& text) {
  text = without_blanks(text);
}

/// What stands beside a number to say that it is money, and the currencies that it may be.
struct Sign {
  std::string_view sign, codes;
};
constexpr std::array signs = {
    Sign{"￥", "CNY JPY"}, Sign{"¥", "CNY JPY"}, Sign{"人民币", "CNY"},
    Sign{"美元", "USD"},   Sign{"欧元", "EUR"},  Sign{"港元", "HKD"},
    Sign{"港币", "HKD"},   Sign{"日元", "JPY"},  Sign{"英镑", "GBP"},
    Sign{"元", "CNY"},     Sign{"RMB", "CNY"},   Sign{"US$", "USD"},
    Sign{"HK$", "HKD"},    Sign{"NT$", "TWD"},   Sign{"$", "USD AUD CAD HKD NZD SGD TWD MXN"},
    Sign{"€", "EUR"},      Sign{"£", "GBP"},     Sign{"₩", "KRW"},
    Sign{"₹", "INR"},
};

/// The parts of a cell that are not its digits and marks.
class Dress {
 public:
  Dress(std::string_view cell, const Currency& own) : text_(cell), own_(own) {}

  /// False: what stands beside the number is not understood.
  bool take_off(ExactNumber& number) {
    take_sign();
    take_money(number);
    if (number.currency == "CNY") take_back(text_, "元");  // ￥2万元
    take_sign();
    number.is_percent = take_back(text_, "%");
    take_scale();
    return signs_ <= 1 && !(signs_ == 1 && text_.starts_with('-'));
  }
  std::string_view text() const { return text_; }
  bool negative() const { return negative_; }
  std::size_t zeros() const { return zeros_; }

 private:
  void take_sign() {
    trim(text_);
    const auto negative = [&] {
      negative_ = true;
      ++signs_;
    };
    if (text_.size() > 2 && text_.front() == '(' && text_.back() == ')') {
      text_ = text_.substr(1, text_.size() - 2);
      negative();
    } else if (take_front(text_, "-") || take_front(text_, "−") || take_back(text_, "-")) {
      negative();
    } else if (take_front(text_, "+")) {
      ++signs_;
    }
    trim(text_);
  }

  void take_money(ExactNumber& number) {
    for (const Sign& one : signs)
      if (take_front(text_, one.sign) || take_back(text_, one.sign)) return mean(number, one.codes);
    for (const std::size_t at : {std::size_t{0}, text_.size() < 3 ? 0 : text_.size() - 3}) {
      const std::string code(text_.substr(at, 3));
      if (!find_currency(code)) continue;
      if (at == 0)
        text_.remove_prefix(3);
      else
        text_.remove_suffix(3);
      return mean(number, code);
    }
  }

  /// A sign of several currencies is the book's where it may be.
  void mean(ExactNumber& number, std::string_view codes) {
    trim(text_);
    number.currency = codes.find(own_.code) != std::string_view::npos ? std::string(own_.code)
                                                                      : std::string(codes);
  }

  void take_scale() {
    trim(text_);
    if (take_back(text_, "万") || take_back(text_, "萬"))
      zeros_ = 4;
    else if (take_back(text_, "亿") || take_back(text_, "億"))
      zeros_ = 8;
    trim(text_);
  }

  std::string_view text_;
  const Currency& own_;
  int signs_ = 0;
  bool negative_ = false;
  std::size_t zeros_ = 0;
};

/// The bytes of a mark that the text begins with, where any blank is a blank; 0: it does not.
std::size_t mark_at(std::string_view text, std::string_view mark) {
  if (mark == " ")
    for (const std::string_view blank : blanks_in_numbers)
      if (text.starts_with(blank)) return blank.size();
  return text.starts_with(mark) ? mark.size() : 0;
}

/// Whole digits with their thousands marks taken out; none where the groups are not all of three.
std::optional<std::string> ungrouped(std::string_view whole, std::string_view mark, bool& grouped) {
  std::string digits;
  std::size_t run = 0;
  for (std::size_t at = 0; at < whole.size();) {
    if (is_digit(whole[at])) {
      digits += whole[at++];
      ++run;
      continue;
    }
    const std::size_t size = mark_at(whole.substr(at), mark);
    if (size == 0 || (grouped ? run != 3 : run == 0 || run > 3)) return {};
    grouped = true;
    run = 0;
    at += size;
  }
  if (grouped && run != 3) return {};
  return digits;
}

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, is_digit);
}

/// 1.2E+05
bool is_scientific(std::string_view text) {
  const auto mark = text.find_first_of("eE");
  return mark != std::string_view::npos && mark > 0 && mark + 1 < text.size() &&
         text.find_first_not_of("0123456789.,-") == mark &&
         text.find_first_not_of("0123456789+-", mark + 1) == std::string_view::npos;
}

/// Of a comma or point of which the map may not say what it is.
Said hint_for_mark(bool comma, bool says_comma, bool point, bool says_point) {
  if (comma && !says_comma)
    return said("say in the map what the comma is: thousands: \",\" or decimal: \",\"");
  if (point && !says_point)
    return said("say in the map what the point is: thousands: \".\" or decimal: \".\"");
  if (comma || point) return said("mend it in the file: groups have three digits");
  return said("mend it in the file, or add it to blank: in the map if it means nothing");
}

Said hint_for(std::string_view cell, const NumberMarks& marks) {
  const std::string text = half_width(cell);
  const bool comma = text.find(',') != std::string::npos;
  const bool point = text.find('.') != std::string::npos;
  const bool says_comma = marks.thousands == "," || marks.decimal == ',';
  const bool says_point = marks.thousands == "." || marks.decimal == '.';
  if (is_scientific(text))
    return said("a spreadsheet has rounded it: export the column as a number with its digits");
  if (comma && point && marks.decimal != ',' && text.rfind(',') > text.rfind('.'))
    return said("say in the map how numbers are written, as decimal: \",\" and thousands: \".\"");
  return hint_for_mark(comma, says_comma, point, says_point);
}

Refusal refused(std::string_view cell, const NumberMarks& marks) {
  return {"bad-number", said("{} is not a number", quoted(cell)), hint_for(cell, marks)};
}

std::optional<ExactNumber> plain_number(std::string_view cell, char decimal) {
  ExactNumber number;
  const bool negative = cell.starts_with('-');
  bool point = false;
  std::size_t whole = 0;
  for (const char c : cell.substr(negative ? 1 : 0)) {
    if (c == decimal && !point && whole > 0) {
      point = true;
    } else if (is_digit(c) && whole + number.decimals < 18) {
      number.digits = number.digits * 10 + (c - '0');
      ++(point ? number.decimals : whole);
    } else {
      return {};
    }
  }
  if (whole == 0 || (point && number.decimals == 0)) return {};
  if (negative) number.digits = -number.digits;
  number.groupable = whole > 3;
  return number;
}

/// The digits of a number whose dress is off; none: they are none, or too many.
std::optional<std::string> number_digits(const Dress& dress, const NumberMarks& marks,
                                         ExactNumber& number) {
  const std::string_view text = dress.text();
  const auto point = text.rfind(marks.decimal);
  const bool has_part = point != std::string_view::npos;
  const auto part = has_part ? text.substr(point + 1) : std::string_view();
  const auto digits = ungrouped(text.substr(0, point), marks.thousands, number.grouped);
  if (!digits || !all_digits(part) || (digits->empty() && part.empty()) ||
      digits->size() + part.size() + dress.zeros() > most_digits)
    return {};
  // 0,125 has a decimal comma, whatever the map says
  if (number.grouped && digits->starts_with('0') && digits->find_first_not_of('0') != digits->npos)
    return {};
  number.groupable = digits->size() > 3 && !number.grouped;
  number.decimals = part.size() + (number.is_percent ? 2 : 0);
  return *digits + std::string(part);
}

/// The value of the digits, with what the dress says of zeros and sign.
void set_value(ExactNumber& number, const std::string& digits, const Dress& dress) {
  for (const char digit : digits) number.digits = number.digits * 10 + (digit - '0');
  const std::size_t fewer = std::min(number.decimals, dress.zeros());
  number.decimals -= fewer;
  number.digits *= power_of_ten(dress.zeros() - fewer);
  if (dress.negative()) number.digits = -number.digits;
}

}  // namespace

Result<ExactNumber> read_number(std::string_view cell, const NumberMarks& marks,
                                const Currency& own) {
  if (const auto plain = plain_number(cell, marks.decimal)) return *plain;
  ExactNumber number;
  const std::string half = has_full_width(cell) ? half_width(cell) : std::string(cell);
  Dress dress(half, own);
  if (!dress.take_off(number)) return refused(cell, marks);
  if (number.currency.size() > 3)
    return Refusal{"bad-number", said("{} does not say which currency it is", quoted(cell)),
                   said("write the code in place of the sign, or take it out")};
  const auto digits = number_digits(dress, marks, number);
  if (!digits) return refused(cell, marks);
  set_value(number, *digits, dress);
  number.scaled = dress.zeros() > 0;
  return number;
}

bool may_be_thousands(const ExactNumber& number) {
  const Int128 size = number.digits < 0 ? -number.digits : number.digits;
  return number.decimals == 3 && !number.grouped && !number.is_percent && !number.scaled &&
         size >= 1000 && size < 1'000'000;
}

}  // namespace plan
