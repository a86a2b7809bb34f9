// SPDX-License-Identifier: MIT
#include "plan/base/personal_numbers.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

#include "plan/base/ascii.hpp"

namespace plan {
namespace {

int digit(char c) {
  return c - '0';
}

int number_in(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = 10 * number + digit(c);
  return number;
}

bool is_within(int number, int least, int most) {
  return number >= least && number <= most;
}

/// A month and a day, as in 1231.
bool is_month_and_day(std::string_view digits) {
  return is_within(number_in(digits.substr(0, 2)), 1, 12) &&
         is_within(number_in(digits.substr(2, 2)), 1, 31);
}

/// A day of this age, as in 20261231: what numbers of orders and files begin with.
bool begins_with_day(std::string_view digits) {
  return is_within(number_in(digits.substr(0, 4)), 1900, 2099) &&
         is_month_and_day(digits.substr(4));
}

/// A mainland mobile number: 11 digits, 13 to 19 first; with the country's code or without.
bool is_mobile(std::string_view run) {
  for (const std::string_view code : {"0086", "86"})
    if (run.size() == code.size() + 11 && run.starts_with(code)) run.remove_prefix(code.size());
  return run.size() == 11 && run[0] == '1' && run[1] >= '3' && is_digit(run.back());
}

/// Whether the 18 characters end with the check digit of GB 11643-1999.
bool has_identity_check(std::string_view run) {
  constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) sum += digit(run[i]) * weights[i];
  const char last = run[17] == 'x' ? 'X' : run[17];
  return last == std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

/// A resident identity card's number: a region, a day of birth, a serial number and since 1999 a
/// check digit; before, the day had no century.
bool is_identity_card(std::string_view run, Proof proof) {
  if (run.size() == 18 && has_identity_check(run)) return true;
  if (proof == Proof::check_digit || (run.size() != 15 && run.size() != 18)) return false;
  const std::string_view born = run.substr(6, run.size() == 18 ? 8 : 6);
  return is_within(number_in(run.substr(0, 2)), 11, 83) &&
         is_month_and_day(born.substr(born.size() - 4)) &&
         (born.size() == 6 || is_within(number_in(born.substr(0, 4)), 1800, 2099));
}

/// Whether the last digit is Luhn's (ISO/IEC 7812-1).
bool has_luhn_check(std::string_view run) {
  int sum = 0;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const int value = digit(run[run.size() - 1 - i]) * (i % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0 && run.find_first_not_of('0') != std::string_view::npos;
}

/// What the issuers of cards begin their numbers with: the industries 3 to 6 of ISO/IEC 7812-1,
/// Mastercard's second range, UnionPay's second one, and 9558.
bool begins_as_card(std::string_view run) {
  const int four = number_in(run.substr(0, 4));
  return is_within(digit(run[0]), 3, 6) || is_within(four, 2221, 2720) ||
         is_within(four, 8100, 8171) || four == 9558;
}

/// A bank card's number: 16 to 19 digits, or the 15 of a card that begins with 34 or 37.
bool is_bank_card(std::string_view run, Proof proof) {
  if (!is_within(static_cast<int>(run.size()), 15, 19) || !is_digit(run.back())) return false;
  const bool of_fifteen = run.starts_with("34") || run.starts_with("37");
  if (run.size() == 15 && (proof == Proof::check_digit || !of_fifteen)) return false;
  return has_luhn_check(run) || (proof == Proof::shape && begins_as_card(run));
}

std::optional<PersonalKind> judged(std::string_view run, Proof proof) {
  if (is_mobile(run)) return PersonalKind::mobile;
  if (is_identity_card(run, proof)) return PersonalKind::identity_card;
  if (is_bank_card(run, proof)) return PersonalKind::bank_card;
  return {};
}

/// Digits that stand together, with the X that an identity card may end with.
struct Group {
  std::size_t begin, end;
  char joint;  // the one sign between this and the group before; ')': that one is in brackets; 0:
               // more, or another
};

std::size_t run_length(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto digits = static_cast<std::size_t>(end - text.begin());
  const bool may_end = digits == 17 || digits == 3;  // the whole number, or its last group
  return digits + (may_end && end != text.end() && (*end == 'X' || *end == 'x') ? 1 : 0);
}

/// The joint between the group before and what begins at a byte.
char joint_between(std::string_view text, const Group& before, std::size_t at) {
  const std::string_view signs = text.substr(before.end, at - before.end);
  if (signs.size() == 1 && std::string_view(" -.").find(signs[0]) != std::string_view::npos)
    return signs[0];
  const bool opened = before.begin > 0 && text[before.begin - 1] == '(';
  return opened && (signs == ")" || signs == ") " || signs == ")-") ? ')' : '\0';
}

std::vector<Group> groups_of(std::string_view text) {
  std::vector<Group> groups;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const char joint = groups.empty() ? '\0' : joint_between(text, groups.back(), at);
    groups.push_back({at, at + run_length(text.substr(at)), joint});
    at = groups.back().end - 1;
  }
  return groups;
}

/// How people group the digits of one number: mobile 3-4-4, identity card 6-8-4, bank card in
/// fours. Other digits side by side are dates, prices and numbers of things.
constexpr std::string_view groupings[] = {"344", "684", "44443", "44442", "44441", "4444"};

/// Rarer ones, enough to hide a number; d is 13. The last ones are mobile numbers' with and without
/// the country's code before their first digits.
constexpr std::string_view rare_groupings[] = {"38",  "6444", "663", "465", "6d", "74", "56", "47",
                                               "335", "443",  "434", "544", "58", "94", "744"};

std::size_t size_of(char c) {
  return static_cast<std::size_t>(is_digit(c) ? digit(c) : c - 'a' + 10);
}

/// The number that the groups from the first on make in a grouping; empty: they do not.
std::string number_of(std::string_view text, std::span<const Group> groups,
                      std::string_view grouping) {
  if (groups.size() < grouping.size()) return {};
  std::string number;
  for (std::size_t i = 0; i < grouping.size(); ++i) {
    const std::size_t alike = groups[1].joint == ')' && i > 1 ? 2 : 1;
    const bool joined = i == 0 || (groups[i].joint && groups[i].joint == groups[alike].joint);
    if (groups[i].end - groups[i].begin != size_of(grouping[i]) || !joined) return {};
    number += text.substr(groups[i].begin, size_of(grouping[i]));
  }
  return number;
}

/// A year, or a month of one, as in 2026 and 202611.
bool is_year(std::string_view digits) {
  return (digits.size() == 4 ||
          (digits.size() == 6 && is_within(number_in(digits.substr(4)), 1, 12))) &&
         is_within(number_in(digits.substr(0, 4)), 1900, 2099);
}

/// Two figures: a decimal, a number before a day, round ones, one of which is a year.
bool are_two_figures(std::string_view text, const Group& first, const Group& second) {
  const auto digits = [&](const Group& group) {
    return text.substr(group.begin, group.end - group.begin);
  };
  if (second.joint == '.') return true;
  if (second.joint == ')') return false;
  if (begins_with_day(text.substr(second.begin, 8))) return true;
  if (digits(first).size() < 4) return false;
  return is_year(digits(first)) || is_year(digits(second)) ||
         (digits(first).ends_with("00") && digits(second).ends_with("00"));
}

/// Amounts and dates side by side.
bool is_side_by_side(std::string_view text, std::span<const Group> groups) {
  const char joint = groups[1].joint;
  if (groups.size() == 2) return are_two_figures(text, groups[0], groups[1]);
  return joint == ' ' && std::ranges::all_of(groups, [&](const Group& group) {
           return text[group.end - 1] == '0';
         });
}

/// What the groups are in a grouping, as sure as the proof asks.
std::optional<PersonalKind> judged_in(std::string_view text, std::span<const Group> groups,
                                      std::string_view grouping, Proof proof) {
  const std::string number = number_of(text, groups, grouping);
  if (number.empty()) return {};
  const auto sure = judged(number, Proof::check_digit);
  const bool unusual = grouping.size() == 2 || (sure == PersonalKind::mobile && grouping != "344");
  if (sure && (!unusual || proof == Proof::check_digit)) return sure;
  if (proof == Proof::check_digit || is_side_by_side(text, groups.first(grouping.size())))
    return {};
  return judged(number, Proof::shape);
}

/// Whether digits that stand together are part of a decimal, or begin with the day of an order.
bool is_of_a_figure(std::string_view run, std::span<const Group> groups) {
  return groups[0].joint == '.' || (groups.size() > 1 && groups[1].joint == '.') ||
         (run.size() > 8 && begins_with_day(run));
}

std::optional<PersonalKind> judged_alone(std::string_view text, std::span<const Group> groups,
                                         Proof proof) {
  const std::string_view run = text.substr(groups[0].begin, groups[0].end - groups[0].begin);
  if (const auto sure = judged(run, Proof::check_digit)) return sure;
  if (proof == Proof::check_digit || is_of_a_figure(run, groups)) return {};
  return judged(run, Proof::shape);
}

/// The part of some groups. A bracket that closes after the first three digits stays.
PersonalPart number_part(PersonalKind kind, std::span<const Group> groups) {
  const std::size_t begin = groups.front().begin, end = groups.back().end;
  const bool in_brackets = groups.size() > 1 && groups[1].joint == ')';
  return {kind, begin, end, begin + (in_brackets ? 4 : 3), end - 4};
}

/// The number that begins with the first group; nothing where none does. `taken`: groups it has.
std::optional<PersonalPart> number_at(std::string_view text, std::span<const Group> groups,
                                      Proof proof, std::size_t& taken) {
  taken = 1;
  if (const auto kind = judged_alone(text, groups, proof))
    return number_part(*kind, groups.first(1));
  std::vector<std::string_view> all(std::begin(groupings), std::end(groupings));
  if (proof == Proof::shape)
    all.insert(all.end(), std::begin(rare_groupings), std::end(rare_groupings));
  for (const std::string_view grouping : all)
    if (const auto kind = judged_in(text, groups, grouping, proof)) {
      taken = grouping.size();
      return number_part(*kind, groups.first(taken));
    }
  return {};
}

}  // namespace

void add_personal_numbers(std::string_view text, Proof proof, std::vector<PersonalPart>& parts) {
  const std::vector<Group> groups = groups_of(text);
  for (std::size_t i = 0, taken = 1; i < groups.size(); i += taken)
    if (const auto part = number_at(text, std::span(groups).subspan(i), proof, taken))
      parts.push_back(*part);
}

}  // namespace plan
