// SPDX-License-Identifier: MIT
// The canonical forms of budget and scorecard (subject_forms.hpp).
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "plan/analysis/score.hpp"
#include "plan/approval/form_text.hpp"
#include "plan/approval/subject_forms.hpp"

namespace plan {
namespace {

FormText of_year(SubjectKind kind, int year) {
  FormText form(subject_head);
  form.add("subject", std::string(family_of(kind)) + "." + std::to_string(year));
  return form;
}

Rate sum_of(const Rate& a, const Rate& b) {
  return nearest_rate(
      Int128(a.numerator()) * b.denominator() + Int128(b.numerator()) * a.denominator(),
      Int128(a.denominator()) * b.denominator());
}

/// Part / whole. Range: whole > 0.
Rate part_of(const Rate& part, const Rate& whole) {
  return nearest_rate(Int128(part.numerator()) * whole.denominator(),
                      Int128(part.denominator()) * whole.numerator());
}

/// How a budget lies over the year's months: "" evenly, "sales", or each month's part, so that
/// weights mean the same however large they are.
std::string season_of(const BudgetLine& line) {
  if (line.months.empty()) return line.season.value_or("even") == "even" ? "" : *line.season;
  Rate whole;
  for (const Given<Rate>& weight : line.months) whole = sum_of(whole, *weight);
  const bool even = std::ranges::all_of(
      line.months, [&](const Given<Rate>& weight) { return *weight == *line.months.front(); });
  if (even || whole.is_zero()) return "";
  std::string parts = "months";
  for (const Given<Rate>& weight : line.months) parts += " " + to_string(part_of(*weight, whole));
  return parts;
}

/// Whose: parts of a key that are not given are left out.
std::string whose(const Given<std::string>& team, const Given<std::string>& rep) {
  return (team ? " team " + *team : "") + (rep ? " rep " + *rep : "");
}

std::string rate_or(const std::optional<Rate>& rate, std::string_view otherwise) {
  return rate ? to_string(*rate) : std::string(otherwise);
}

}  // namespace

std::string budget_form(const Year& year, const Book& book) {
  std::map<std::string, Money> amounts;
  std::map<std::string, Rate> rates;
  for (const BudgetLine& line : year.budget) {
    const std::string season = season_of(line);
    const std::string key =
        *line.category + whose(line.team, line.rep) + (season.empty() ? "" : " by " + season);
    if (line.amount)
      amounts[key] += *line.amount;
    else
      rates[key] = sum_of(rates[key], *line.rate);
  }
  FormText form = of_year(SubjectKind::budget, year.number);
  form.add("currency", book.currency().code);
  for (const auto& [key, amount] : amounts) form.add(key, exact_decimal(amount, book.currency()));
  for (const auto& [key, rate] : rates) form.add(key + " of the target", to_string(rate));
  return form.text();
}

std::string scorecard_form(const Year& year, const Book& book) {
  const Card card = card_of(book, fiscal_year(year.number, book.fiscal()).span.first);
  std::multimap<std::string, std::string> lines;
  for (const CardItem& item : card.items)
    lines.emplace(item.measure ? "item " + std::string(item.measure->key)
                               : "item rating " + std::string(item.rating),
                  "weight " + to_string(item.weight) + " target " +
                      rate_or(item.target, "by goals") + " floor " + to_string(item.floor) +
                      " cap " + to_string(item.cap) + (item.down ? " down" : " up"));
  for (const Grade* grade : card.grades)
    lines.emplace("grade " + *grade->grade, "from " + to_string(*grade->from));
  for (const Goal& goal : year.goals)
    lines.emplace("goal " + *goal.measure + whose(goal.team, goal.rep),
                  to_string(*goal.each) + " per " + *goal.per);
  FormText form = of_year(SubjectKind::scorecard, year.number);
  const std::multiset<std::pair<std::string, std::string>> sorted(lines.begin(), lines.end());
  for (const auto& [key, value] : sorted) form.add(key, value);
  return form.text();
}

}  // namespace plan
