// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/column_roles.hpp"

#include <algorithm>

#include "plan/exchange/guess/value_words.hpp"
#include "plan/exchange/thing_names.hpp"

namespace plan {
namespace {

using Is = ColumnRole;

/// Whether what stands in the column can be what the role wants.
bool can_be(const ColumnTraits& column, const RoleWords& row) {
  if (column.holds == Holds::nothing) return false;
  if (row.holds == Holds::dates || row.holds == Holds::numbers) return column.holds == row.holds;
  if (row.holds == Holds::words) return column.holds != Holds::dates;
  return column.holds != Holds::dates || row.role == Is::order;
}

bool needs_few(Is role) {
  return role == Is::stage || role == Is::status || role == Is::active || role == Is::is_return ||
         role == Is::currency || role == Is::pipeline;
}

bool says_outcome(const ColumnTraits& column) {
  return std::ranges::any_of(column.values, [](const auto& one) {
    const RowState state = state_said(one.first);
    return state == RowState::won || state == RowState::lost;
  });
}

bool says_contact(const ColumnTraits& column) {
  std::size_t rows = 0;
  for (const auto& [word, count] : column.values)
    if (!contact_kind(word).empty()) rows += count;
  return rows * 10 >= column.filled * 3;
}

/// How sure it is that the column holds what has these names; 0: not at all.
int score_by_names(const ColumnTraits& column, const ThingNames& names) {
  const auto& values = column.values;
  if (column.holds == Holds::dates || values.empty()) return 0;
  const auto known = static_cast<std::size_t>(std::ranges::count_if(
      values, [&](const auto& one) { return !names.find(one.first).empty(); }));
  return known * 2 > values.size() ? 100 + static_cast<int>(known * 20 / values.size()) : 0;
}

}  // namespace

ColumnRoles::ColumnRoles(const SampleTraits& traits, const GuessContext& context)
    : traits_(traits.columns), context_(context) {
  std::vector<Offer> offers;
  for (std::size_t i = 0; i < traits_.size(); ++i)
    for (const RoleWords& row : role_words())
      if (const int score = score_of(traits_[i], row); score > 0)
        offers.push_back({i, row.role, score});
  offer_names(offers);
  std::ranges::stable_sort(offers, std::greater(), &Offer::score);
  take(offers);
  take_left();
}

int ColumnRoles::score_of(const ColumnTraits& column, const RoleWords& row) const {
  if (column.plain.empty() || !can_be(column, row)) return 0;
  int score = fit_of(column.plain, row);
  if (score == 0) return 0;
  if (row.holds == Holds::words && column.holds == Holds::numbers) score -= 30;
  if (needs_few(row.role) && !column.is_few()) return 0;
  if (row.role == Is::type) {
    if (!column.is_few()) return 0;
    score += says_contact(column) ? 15 : -30;
  }
  if (row.role == Is::stage || row.role == Is::status) score += says_outcome(column) ? 10 : 0;
  if (row.role == Is::returned || row.role == Is::reason) return score;
  const bool is_amount = row.role >= Is::amount && row.role <= Is::tax;
  if ((is_amount || row.role == Is::profit || row.role == Is::cost) && column.percent) return 0;
  if (column.filled * 10 < column.filled + column.blank) score -= 10;  // hardly filled
  if (row.role == Is::rep && column.unique && column.values.size() > 30) score -= 30;
  return score;
}

/// Columns most of whose words are people, customers or products of the book.
void ColumnRoles::offer_names(std::vector<Offer>& offers) const {
  if (!context_.book) return;
  struct Section {
    Is role;
    std::string_view name;
  };
  for (const Section& section : {Section{Is::rep, "reps"}, Section{Is::customer, "customers"},
                                 Section{Is::product, "products"}}) {
    const ThingNames names(*context_.book, section.name);
    for (std::size_t i = 0; i < traits_.size(); ++i)
      if (const int score = score_by_names(traits_[i], names); score > 0)
        offers.push_back({i, section.role, score});
  }
}

void ColumnRoles::take(const std::vector<Offer>& offers) {
  std::vector<bool> taken(traits_.size());
  for (const Offer& offer : offers) {
    const auto role = static_cast<std::size_t>(offer.role);
    if (taken[offer.column] || offer.score < 30) continue;
    if (offer.role == Is::ignored) {
      taken[offer.column] = true;
      continue;
    }
    if (columns_[role]) {
      if (!seconds_[role] && columns_[role] != &traits_[offer.column])
        seconds_[role] = &traits_[offer.column];
      continue;
    }
    columns_[role] = &traits_[offer.column];
    scores_[role] = offer.score;
    taken[offer.column] = true;
  }
}

/// A day and an amount, where no heading names them: the only column of dates, the last of numbers
/// with decimals.
void ColumnRoles::take_left() {
  const auto is_free = [&](const ColumnTraits& one) {
    return std::ranges::find(columns_, &one) == columns_.end();
  };
  const bool has_day = first({Is::date, Is::created, Is::closed, Is::won_on}) != nullptr;
  const bool has_amount = first({Is::amount, Is::net, Is::gross, Is::price}) != nullptr;
  for (const ColumnTraits& one : traits_) {
    if (!is_free(one)) continue;
    if (!has_day && one.holds == Holds::dates && !columns_[static_cast<std::size_t>(Is::date)])
      columns_[static_cast<std::size_t>(Is::date)] = &one;
    if (!has_amount && one.holds == Holds::numbers && !one.whole && !one.percent)
      columns_[static_cast<std::size_t>(Is::amount)] = &one;
  }
}

const ColumnTraits* ColumnRoles::first(std::initializer_list<ColumnRole> roles) const {
  for (const ColumnRole role : roles)
    if (at(role)) return at(role);
  return nullptr;
}

}  // namespace plan
