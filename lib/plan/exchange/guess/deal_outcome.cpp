// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/deal_outcome.hpp"

#include <algorithm>
#include <optional>

#include "plan/exchange/thing_names.hpp"

namespace plan {

using Is = ColumnRole;

std::vector<std::string> words_of(const ColumnTraits* column,
                                  std::initializer_list<RowState> states) {
  std::vector<std::string> words;
  if (column && column->is_few())
    for (const auto& [word, rows] : column->values)
      if (std::ranges::find(states, state_said(word)) != states.end()) words.push_back(word);
  return words;
}

DealOutcome::DealOutcome(const GuessGrounds& of) : grounds_(of) {
  find_won();
  lost_in = won_in;
  if (!won_in || !lost.empty()) return;
  if (const ColumnTraits* active = of.at(Is::active)) {
    for (const auto& [word, rows] : active->values)
      if (says_no(word)) lost.push_back(word);
    lost_in = active;
  }
}

/// The first column that says which are won, rather one that says which are lost too.
void DealOutcome::find_won() {
  std::size_t best = 0;
  for (const Is role : {Is::status, Is::stage, Is::active}) {
    const ColumnTraits* column = grounds_.at(role);
    const auto words = words_of(column, {RowState::won});
    const auto others = words_of(column, {RowState::lost, RowState::cancelled});
    const std::size_t score = others.empty() ? 1 : 2;
    if (words.empty() || score <= best) continue;
    best = score;
    won_in = column;
    won = words;
    lost = others;
  }
}

bool DealOutcome::is_in(std::size_t row, const ColumnTraits* column,
                        const std::vector<std::string>& words) const {
  return column && std::ranges::find(words, grounds_.cell(row, *column)) != words.end();
}
GuessGrounds::Passes DealOutcome::rows_won() const {
  return [this](std::size_t row) { return is_in(row, won_in, won); };
}
GuessGrounds::Passes DealOutcome::rows_lost() const {
  return [this](std::size_t row) { return is_in(row, lost_in, lost) && !is_in(row, won_in, won); };
}
GuessGrounds::Passes DealOutcome::rows_open() const {
  return [this](std::size_t row) { return !is_in(row, won_in, won) && !is_in(row, lost_in, lost); };
}

Said stage_doubt(const GuessGrounds& grounds, const ColumnTraits& stage) {
  const Book* book = grounds.context.book;
  std::optional<ThingNames> names;
  if (book) names.emplace(*book, "stages");
  std::string lacking;
  for (const auto& [word, rows] : stage.values) {
    const RowState state = state_said(word);
    const bool ends =
        state == RowState::won || state == RowState::lost || state == RowState::cancelled;
    if (ends || lacking.size() > 100 || (names && !names->find(word).empty())) continue;
    lacking += (lacking.empty() ? "" : ", ") + word;
  }
  if (lacking.empty()) return said("where an open deal stands now");
  return said("the book's stages need these: {}", lacking);
}

}  // namespace plan
