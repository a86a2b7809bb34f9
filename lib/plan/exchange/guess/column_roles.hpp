// SPDX-License-Identifier: MIT
// Which column of an export is what: by its heading, what stands in it, and the names that the book
// knows.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/exchange/guess/column_traits.hpp"

namespace plan {

/// What is known beside the file.
struct GuessContext {
  const Book* book = nullptr;  // null: there is none
  Currency currency{};
  std::string stem{};  // of the file's name
  int year = 0;        // of today
};

class ColumnRoles {
 public:
  ColumnRoles(const SampleTraits& traits, const GuessContext& context);

  /// The column that has the role; null: none.
  const ColumnTraits* at(ColumnRole role) const { return columns_[static_cast<std::size_t>(role)]; }
  bool has(ColumnRole role) const { return at(role) != nullptr; }
  /// The first of the roles that a column has.
  const ColumnTraits* first(std::initializer_list<ColumnRole> roles) const;
  /// Whether heading or names leave no doubt.
  bool is_sure(ColumnRole role) const { return scores_[static_cast<std::size_t>(role)] >= 75; }
  /// The second best column for the role; null: none.
  const ColumnTraits* second(ColumnRole role) const {
    return seconds_[static_cast<std::size_t>(role)];
  }

 private:
  struct Offer {
    std::size_t column;
    ColumnRole role;
    int score;
  };
  int score_of(const ColumnTraits& column, const RoleWords& row) const;
  void offer_names(std::vector<Offer>& offers) const;
  void take(const std::vector<Offer>& offers);
  void take_left();

  const std::vector<ColumnTraits>& traits_;
  const GuessContext& context_;
  std::array<const ColumnTraits*, column_roles> columns_{}, seconds_{};
  std::array<int, column_roles> scores_{};
};

}  // namespace plan
