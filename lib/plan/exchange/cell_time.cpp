// SPDX-License-Identifier: MIT
#include "plan/exchange/cell_time.hpp"

#include <algorithm>
#include <optional>

namespace plan {
namespace {

using std::chrono::minutes;

bool take(std::string_view& text, std::string_view part) {
  if (!text.starts_with(part)) return false;
  text.remove_prefix(part.size());
  return true;
}

std::optional<int> take_number(std::string_view& text, std::size_t fewest, std::size_t most) {
  std::size_t count = 0;
  int number = 0;
  while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
    number = number * 10 + (text[count++] - '0');
  if (count < fewest) return {};
  text.remove_prefix(count);
  return number;
}

void take_blanks(std::string_view& text) {
  while (take(text, " ")) continue;
}

/// 12 hours and what half of the day they are of; 0: 24 hours.
enum class Half { whole, before_noon, after_noon };

Half take_half(std::string_view& text) {
  take_blanks(text);
  for (const std::string_view word : {"AM", "am", "a.m.", "上午"})
    if (take(text, word)) return Half::before_noon;
  for (const std::string_view word : {"PM", "pm", "p.m.", "下午"})
    if (take(text, word)) return Half::after_noon;
  return Half::whole;
}

/// Seconds and parts of them, where they are given. False: they are none.
bool take_seconds(std::string_view& text) {
  if (!take(text, ":")) return true;
  const auto second = take_number(text, 2, 2);
  return second && *second <= 60 && (!take(text, ".") || take_number(text, 1, 9));
}

std::optional<int> hour_of_day(int hour, Half half) {
  if (half == Half::whole) return hour <= 23 ? std::optional(hour) : std::nullopt;
  if (hour < 1 || hour > 12) return {};
  return hour % 12 + (half == Half::after_noon ? 12 : 0);
}

/// False: what stands there is no zone.
bool take_zone(std::string_view text, CellDate& into) {
  take_blanks(text);
  if (text.empty()) return true;
  if (take(text, "Z") || take(text, "UTC") || take(text, "GMT")) {
    into.offset = minutes(0);
    return text.empty();
  }
  const int sign = text.starts_with('-') ? -1 : 1;
  if (!take(text, "+") && !take(text, "-")) return false;
  const auto hours = take_number(text, 2, 2);
  take(text, ":");
  const auto rest = text.empty() ? std::optional(0) : take_number(text, 2, 2);
  if (!hours || !rest || !text.empty() || *hours > 14 || *rest > 59) return false;
  into.offset = minutes(sign * (*hours * 60 + *rest));
  return true;
}

}  // namespace

bool take_time(std::string_view text, CellDate& into) {
  if (text.empty()) return true;
  if (!text.starts_with(' ') && !text.starts_with('T') && !text.starts_with(',')) return false;
  text.remove_prefix(1);
  Half half = take_half(text);
  take_blanks(text);
  if (text.empty()) return half == Half::whole;
  auto hour = take_number(text, 1, 2);
  if (!hour || !take(text, ":")) return false;
  const auto minute = take_number(text, 2, 2);
  if (!minute || *minute > 59 || !take_seconds(text)) return false;
  if (half == Half::whole) half = take_half(text);
  hour = hour_of_day(*hour, half);
  if (!hour) return false;
  into.time = minutes(*hour * 60 + *minute);
  return take_zone(text, into);
}

}  // namespace plan
