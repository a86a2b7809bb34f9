// SPDX-License-Identifier: MIT
#include "tables/schema_scalars.hpp"

#include <fmt/format.h>

#include <charconv>

#include "plan/book/read/scalars.hpp"

namespace plan::tables {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view year = "(19|2[0-9])[0-9]{2}";
constexpr std::string_view date =
    "((19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|"
    "(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|"
    "((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2000|2400|2800)-02-29)";
constexpr std::string_view hour_minute = "([01][0-9]|2[0-3]):[0-5][0-9]";

/// Not the letters that Unicode knows, which many readers of patterns do not, but all characters
/// without those that are surely none: controls, ASCII's and Latin-1's signs, punctuation, arrows.
constexpr std::string_view id =
    R"re(^(?![-.])[^\x00-,/:-@\[-^`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7)re"
    R"re(\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3007-\u3020\uff01-\uff5e]{1,64}$)re";

struct Bounds {
  std::int64_t low = 0;
  std::int64_t high = 0;
};

/// The two ends that a row's `of` states, "1-12", "-100-100"; none where it says something else.
std::optional<Bounds> bounds_of(std::string_view of) {
  Bounds bounds;
  const char* end = of.data() + of.size();
  const auto [dash, error] = std::from_chars(of.data(), end, bounds.low);
  if (error != std::errc{}) return {};
  std::from_chars(dash + 1, end, bounds.high);
  return bounds;
}

Json matching(std::string_view pattern) {
  return {{"type", "string"}, {"pattern", std::string(pattern)}};
}

Json either(Json one, Json other) {
  return {{"anyOf", {std::move(one), std::move(other)}}};
}

/// A number of a key's range, below `most`.
Json number(const Key& key, std::int64_t most) {
  Json schema{{"type", "number"}};
  const auto bounds = key.type == Type::amount ? std::nullopt : bounds_of(key.of);
  if (key.range == Range::positive)
    schema["exclusiveMinimum"] = 0;
  else
    schema["minimum"] = bounds ? bounds->low : key.range == Range::any ? -most : 0;
  const bool wants_sign = key.type == Type::rate && key.of.ends_with('%');
  schema["maximum"] = wants_sign                     ? 1
                      : bounds                       ? bounds->high
                      : key.range == Range::fraction ? 1
                                                     : most;
  return schema;
}

/// The pattern of a number as text: its sign by the key's range, and no more digits than these.
std::string digits(const Key& key, int whole, int decimals) {
  const bool negative = key.range == Range::any && !key.of.starts_with('0');
  return fmt::format("{}{}(0|[1-9][0-9]{{0,{}}})(\\.[0-9]{{1,{}}}0*)?", negative ? "-?" : "",
                     key.range == Range::positive ? "(?=[0.]*[1-9])" : "", whole - 1, decimals);
}

Json amount(const Key& key) {
  const std::string currency = key.of == "foreign" ? "( [A-Z]{3})?" : "";
  const int most = key.of == "minor" ? 4 : most_kept;  // no currency has more of its own
  return either(
      number(key, 1'000'000'000'000'000),
      matching(fmt::format("^({}|{}万|{}亿){}$", digits(key, 16, most), digits(key, 12, most + 4),
                           digits(key, 8, most + 8), currency)));
}

Json rate(const Key& key) {
  if (key.range == Range::fraction)
    return either(number(key, 1), matching("^(0(\\.[0-9]{1,9}0*)?|1(\\.0+)?|"
                                           "([1-9]?[0-9](\\.[0-9]{1,9}0*)?|100(\\.0+)?)%)$"));
  return either(number(key, 999'999'999'999), matching("^" + digits(key, 12, 9) + "%?$"));
}

Json integer(const Key& key) {
  const Bounds bounds = bounds_of(key.of).value_or(Bounds{});
  std::string pattern = fmt::format("^{}(0|[1-9][0-9]{{0,{}}})$", bounds.low < 0 ? "-?" : "",
                                    std::to_string(bounds.high).size() - 1);
  if (bounds.high - bounds.low < 32) {
    pattern = "^(";
    for (std::int64_t one = bounds.low; one <= bounds.high; ++one)
      pattern += (one == bounds.low ? "" : "|") + std::to_string(one);
    pattern += ")$";
  }
  return either({{"type", "integer"}, {"minimum", bounds.low}, {"maximum", bounds.high}},
                matching(pattern));
}

Json period() {
  const std::string one = fmt::format(
      "({0}(-(H[12]|Q[1-4]|W(0[1-9]|[1-4][0-9]|5[0-3])|0[1-9]|1[0-2]))?|{1})", year, date);
  return either({{"type", "integer"}, {"minimum", 1900}, {"maximum", 2999}},
                matching(fmt::format("^{0}(\\.\\.{0})?$", one)));
}

/// Readers make numbers and truths of what is a name to the program: 12, 1.5, true.
Json name(Json schema) {
  return {
      {"anyOf", {std::move(schema), {{"type", "number"}, {"minimum", 0}}, {{"type", "boolean"}}}}};
}

Json any_text(const Key& key) {
  Json schema{{"type", "string"}};
  if (key.range == Range::positive) schema["pattern"] = "\\S";
  return {{"anyOf", {std::move(schema), {{"type", "number"}}, {{"type", "boolean"}}}}};
}

Json order_number() {
  Json schema = matching("^(?=.*\\S)[^\\x00-\\x1f\\x7f]*$");
  schema["maxLength"] = 64;
  return {{"anyOf", {std::move(schema), {{"type", "number"}}, {{"type", "boolean"}}}}};
}

}  // namespace

Json scalar_schema(const Key& key) {
  switch (key.type) {
    case Type::amount: return amount(key);
    case Type::rate: return rate(key);
    case Type::quantity:
      return either(number(key, 999'999'999'999), matching("^" + digits(key, 12, 3) + "$"));
    case Type::integer: return integer(key);
    case Type::boolean: return {{"enum", {true, false, "true", "false"}}};
    case Type::choice: return {{"enum", choices(key.of)}};
    case Type::date: return date_schema();
    case Type::period: return period();
    case Type::moment:
      return matching(
          fmt::format("^{0}T{1}:[0-5][0-9][+-](0[0-9]|1[0-4]):[0-5][0-9]$", date, hour_minute));
    case Type::time: return matching(fmt::format("^{}$", hour_minute));
    case Type::id:
    case Type::ref: return name(matching(id));
    case Type::number: return order_number();
    case Type::text: break;
  }
  return any_text(key);
}

Json date_schema() {
  return matching(fmt::format("^{}$", date));
}

}  // namespace plan::tables
