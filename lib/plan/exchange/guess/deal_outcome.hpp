// SPDX-License-Identifier: MIT
// Which deals of an export are won, lost and open, by which column. A part of guess_deals.cpp.
#pragma once

#include "plan/exchange/guess/guess_grounds.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {

/// The words of a column that say one of the states; none where it has many words.
std::vector<std::string> words_of(const ColumnTraits* column,
                                  std::initializer_list<RowState> states);

class DealOutcome {
 public:
  /// `of` must outlive this.
  explicit DealOutcome(const GuessGrounds& of);

  const ColumnTraits* won_in = nullptr;   // the column that says so; null: none
  const ColumnTraits* lost_in = nullptr;  // another one where the lost ones are those put away
  std::vector<std::string> won{}, lost{};

  GuessGrounds::Passes rows_won() const;
  GuessGrounds::Passes rows_lost() const;
  GuessGrounds::Passes rows_open() const;

 private:
  void find_won();
  bool is_in(std::size_t row, const ColumnTraits* column,
             const std::vector<std::string>& words) const;

  const GuessGrounds& grounds_;
};

/// Which stages the book lacks.
Said stage_doubt(const GuessGrounds& grounds, const ColumnTraits& stage);

}  // namespace plan
