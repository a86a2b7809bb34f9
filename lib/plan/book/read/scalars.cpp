// SPDX-License-Identifier: MIT
#include "plan/book/read/scalars.hpp"

#include <algorithm>
#include <charconv>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"
#include "plan/book/read/typos.hpp"

namespace plan {
namespace {

Refusal out_of_range(std::string_view text, const Said::Argument& range) {
  return {"out-of-range", said("{} is out of range", quote(text)), said("write {}", range)};
}

template <class T>
Result<Value> as_value(const Result<T>& result) {
  if (!result) return result.refusal();
  return Value(*result);
}

/// Zero and one in the type's own terms, so that one comparison serves amounts, rates and counts;
/// a text without a letter is 0.
int sign(const Value& value) {
  if (auto* money = std::get_if<Money>(&value)) return money->minor() < 0 ? -1 : money->minor() > 0;
  if (auto* rate = std::get_if<Rate>(&value)) return rate->is_negative() ? -1 : !rate->is_zero();
  if (auto* count = std::get_if<std::int64_t>(&value)) return *count < 0 ? -1 : *count > 0;
  if (auto* text = std::get_if<std::string>(&value)) return !is_blank(*text);
  return 1;
}

/// Where the percent sign was surely forgotten, with it: 25 in place of 25%.
Refusal rate_out_of_range(std::string_view text, const Rate& rate, std::int64_t low,
                          std::int64_t high) {
  const Rate most = Rate::whole(high * 100);
  if (!text.ends_with('%') && rate > Rate::whole(high) && rate <= most)
    return out_of_range(text, std::string(text) + "%");
  if (low == 0 && high == 1) return out_of_range(text, said("0% to 100%"));
  return out_of_range(text, said("{}% to {}%", low * 100, high * 100));
}

Result<Value> in_range(Result<Value> result, std::string_view text, Range range) {
  if (!result || range == Range::any) return result;
  if (range == Range::positive && sign(*result) <= 0) {
    if (std::holds_alternative<std::string>(*result)) return refuse_blank();
    return out_of_range(text, said("more than 0"));
  }
  if (sign(*result) < 0) return out_of_range(text, said("0 or more"));
  const auto* rate = std::get_if<Rate>(&*result);
  if (range == Range::fraction && rate && *rate > Rate::whole(1))
    return rate_out_of_range(text, *rate, 0, 1);
  return result;
}

/// The two ends that a row's `of` states: "1-12", "-100-100".
struct Bounds {
  std::int64_t low = 0;
  std::int64_t high = 0;
};

Bounds bounds_of(std::string_view of) {
  Bounds bounds;
  const char* end = of.data() + of.size();
  const char* dash = std::from_chars(of.data(), end, bounds.low).ptr;
  std::from_chars(dash + 1, end, bounds.high);
  return bounds;
}

/// What to write instead: "1-12"; where there is no choice, the one number.
std::string shown(const Bounds& bounds) {
  const auto low = std::to_string(bounds.low);
  return bounds.low == bounds.high ? low : low + ".." + std::to_string(bounds.high);
}

Result<Value> read_integer(std::string_view text, std::string_view of) {
  const Bounds bounds = bounds_of(of);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool leading_zero = digits.size() > 1 && digits.front() == '0';
  const bool whole = end == text.data() + text.size() && !leading_zero && text != "-0";
  if (!whole || error == std::errc::invalid_argument)
    return Refusal{"bad-number", said("{} is not a whole number", quote(text)),
                   said("write digits only, {}", shown(bounds))};
  if (error != std::errc{} || number < bounds.low || number > bounds.high)
    return out_of_range(text, shown(bounds));
  return Value(number);
}

Result<Value> read_quantity(std::string_view text, std::string_view of) {
  const auto quantity = parse_quantity(text);
  if (!quantity) return quantity.refusal();
  if (of.empty()) return Value(*quantity);
  const Bounds bounds = bounds_of(of);
  if (*quantity < bounds.low * 1000 || *quantity > bounds.high * 1000)
    return out_of_range(text, shown(bounds));
  return Value(*quantity);
}

Result<Value> read_choice(std::string_view text, std::string_view of) {
  const auto words = choices(of);
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == text) return Value(Choice{static_cast<int>(i), std::string(text)});
  return refuse_choice(text, words);
}

/// What companies number their orders by.
Result<Value> read_number(std::string_view text) {
  constexpr std::size_t most = 64;
  if (is_blank(text)) return refuse_blank();
  if (characters(text) > most)
    return Refusal{"bad-order-number", said("{} is longer than {} characters", quote(text), most),
                   said("write the number alone")};
  const auto bad = std::min(first_bad_byte(text).value_or(text.size()),
                            std::min(text.find_first_of("\t\r\n"), text.size()));
  if (bad == text.size()) return Value(std::string(text));
  return Refusal{"bad-order-number", said("{} holds a control character", quote(text)),
                 said("take it out"), bad};
}

/// What is split has no parts of a minor unit, whatever the book keeps of other amounts.
Result<Money> read_amount(std::string_view text, std::string_view of, const Currency& currency) {
  if (of != "minor") return parse_amount(text, currency);
  const auto own = parse_amount(text, *find_currency(currency.code));
  if (own || own.refusal().code != "too-many-decimals") return parse_amount(text, currency);
  Refusal refusal = own.refusal();
  refusal.hint = currency.decimals == 0 ? said("write no decimals")
                                        : said("write at most {} decimals", currency.decimals);
  return refusal;
}

Result<Value> read_boolean(std::string_view text) {
  if (text == "true") return Value(true);
  if (text == "false") return Value(false);
  Said hint = said("write true or false");
  for (const std::string_view word : {"TRUE", "YES", "Y", "ON", "是"})
    if (is_same_but_case(text, word)) hint = said("write {}", "true");
  for (const std::string_view word : {"FALSE", "NO", "N", "OFF", "否"})
    if (is_same_but_case(text, word)) hint = said("write {}", "false");
  return Refusal{"bad-boolean", said("{} is neither true nor false", quote(text)), std::move(hint)};
}

/// Whether what stands in an id's place may be the name of a thing that the book lists.
bool may_be_name(std::string_view text, std::string_view sections) {
  return find_key("", choices(sections).front()) && text.find(' ') != std::string_view::npos &&
         !id_of_name(text).empty() && !first_bad_byte(text);
}

Result<Value> read_id(std::string_view text) {
  if (is_id(text)) return Value(std::string(text));
  if (const std::string normal = normal_form(text); normal != text && is_id(normal))
    return Refusal{"bad-id", said("{} is not in Unicode's normal form (NFC)", quote(text)),
                   said("write {}", normal)};
  const std::string made = id_of_name(text);
  if (!made.empty() && text.find(' ') != std::string_view::npos)
    return Refusal{"bad-id", said("{} is not an id", quote(text)), said("write {}", made)};
  return Refusal{"bad-id", said("{} is not an id", quote(text)),
                 said("use letters, digits and . _ - (at most 64 characters, not begun with - "
                      "or .)")};
}

/// Two digits from 00 up to and with `most`.
bool two_digits(std::string_view text, std::string_view most) {
  return text.size() == 2 && text.find_first_not_of("0123456789") == std::string_view::npos &&
         text <= most;
}

/// 2026-03-02T09:30:00+08:00, kept as text: nothing computes with it.
Result<Value> read_moment(std::string_view text) {
  const bool shape = text.size() == 25 && text[10] == 'T' && text[13] == ':' && text[16] == ':' &&
                     (text[19] == '+' || text[19] == '-') && text[22] == ':';
  if (shape && parse_date(text.substr(0, 10)) && two_digits(text.substr(11, 2), "23") &&
      two_digits(text.substr(14, 2), "59") && two_digits(text.substr(17, 2), "59") &&
      two_digits(text.substr(20, 2), "14") && two_digits(text.substr(23, 2), "59"))
    return Value(std::string(text));
  return Refusal{"bad-moment", said("{} is not a moment", quote(text)),
                 said("write it like 2026-03-02T09:30:00+08:00")};
}

/// 14:30: the minute of the day.
Result<Value> read_time(std::string_view text) {
  if (text.size() == 5 && text[2] == ':' && two_digits(text.substr(0, 2), "23") &&
      two_digits(text.substr(3, 2), "59"))
    return Value(std::int64_t{(text[0] - '0') * 600 + (text[1] - '0') * 60 + (text[3] - '0') * 10 +
                              (text[4] - '0')});
  return Refusal{"bad-time", said("{} is not a time of day", quote(text)),
                 said("write it like 09:05 or 14:30")};
}

Result<Value> read_typed(std::string_view text, const Key& key, const ScalarContext& context) {
  switch (key.type) {
    case Type::text: return Value(std::string(text));
    case Type::id: return read_id(text);
    case Type::ref: {
      auto id = read_id(text);
      if (id || !may_be_name(text, key.of)) return id;
      return Value(std::string(text));  // told of by whoever knows which id has the name
    }
    case Type::number: return read_number(text);
    case Type::amount: return as_value(read_amount(text, key.of, *context.currency));
    case Type::rate: return as_value(read_rate(text, key.of));
    case Type::quantity: return read_quantity(text, key.of);
    case Type::integer: return read_integer(text, key.of);
    case Type::boolean: return read_boolean(text);
    case Type::choice: return read_choice(text, key.of);
    case Type::moment: return read_moment(text);
    case Type::time: return read_time(text);
    case Type::period: return as_value(parse_period(text, context.fiscal));
    case Type::date: {
      const auto date = parse_date(text);
      if (!date) return date.refusal();
      return Value(Day(*date));
    }
  }
  return Value(std::string(text));
}

}  // namespace

std::string quote(std::string_view text) {
  constexpr std::size_t most = 60;
  std::size_t end = 0;
  for (std::size_t seen = 0; end < text.size(); ++end) {
    const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80;
    if (begins && seen++ == most) break;
  }
  return "\"" + telling(text.substr(0, end)) + (end < text.size() ? "...\"" : "\"");
}

Result<Rate> read_rate(std::string_view text, std::string_view of) {
  const auto rate = parse_rate(text);
  const bool bounded = !of.empty() && of.front() >= '0' && of.front() <= '9';
  if (!rate || !bounded) return rate;
  const Bounds bounds = bounds_of(of);
  if (*rate < Rate::whole(bounds.low) || *rate > Rate::whole(bounds.high))
    return rate_out_of_range(text, *rate, bounds.low, bounds.high);
  if (!of.ends_with('%') || text.ends_with('%') || *rate <= Rate::whole(1)) return rate;
  const std::string percent = to_string(Rate(rate->numerator() * 100, rate->denominator())) + "%";
  return Refusal{"out-of-range", said("{} as a rate is {}", quote(text), percent),
                 said("write {}, or {} if that was meant", std::string(text) + "%", percent)};
}

Diagnostic unquoted_id(std::string_view id, Place at) {
  return {Severity::warning, "unquoted-id", at,
          said("other programs that read YAML change the id {}", quote(id)),
          said("put it in quotes: '{}'", escaped(id))};
}

Refusal refuse_choice(std::string_view text, std::span<const std::string_view> words) {
  const auto near = meant(text, words);
  std::string all;
  for (const auto word : words) all.append(all.empty() ? "" : ", ").append(word);
  return {"bad-choice", said("{} is none of: {}", quote(text), all),
          near ? said("write {}", *near) : said("write one of them")};
}

Refusal refuse_blank() {
  return {"blank-text", said("this text is blank"), said("write it, or take the key out")};
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::vector<std::string_view> choices(std::string_view of) {
  std::vector<std::string_view> words;
  while (!of.empty()) {
    const auto bar = of.find('|');
    words.push_back(of.substr(0, bar));
    of.remove_prefix(bar == std::string_view::npos ? of.size() : bar + 1);
  }
  return words;
}

Result<Value> read_scalar(std::string_view text, const Key& key, const ScalarContext& context) {
  const auto read = [&](std::string_view written) {
    return in_range(read_typed(written, key, context), written, key.range);
  };
  if (key.type == Type::text || key.type == Type::number) return read(text);
  if (has_full_width(text)) {
    // what is told to write is what will be read
    const std::string narrow = half_width(text);
    const auto mended = read(narrow);
    return Refusal{"full-width", said("{} holds full-width characters", quote(text)),
                   mended ? said("write {}", narrow) : mended.refusal().hint};
  }
  auto result = read(text);
  if (result) return result;
  const std::string unseen = unseen_in(text);
  if (unseen.empty()) return result;
  return Refusal{result.refusal().code, result.refusal().text, without_unseen(unseen)};
}

}  // namespace plan
