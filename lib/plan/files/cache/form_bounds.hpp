// SPDX-License-Identifier: MIT
// Whether the numbers of a kept form lie within what stands beside it. Its checksum says that the
// file is as it was written, not by whom.
#pragma once

#include <array>
#include <cstdint>
#include <iterator>
#include <vector>

#include "plan/records/record_form.hpp"

namespace plan {

class FormBounds {
 public:
  /// How many of each stand in the file; `texts`: none where they were not read.
  FormBounds(std::size_t ids, std::size_t names, std::size_t texts, std::size_t own);
  bool hold(const RecordForm& form) const;
  /// Whether each of the own values, in their order, names what is there, and comes to an end.
  bool hold(const std::vector<OwnValue>& values) const;

 private:
  static constexpr Index RecordForm::*named[] = {
      &RecordForm::deal,  &RecordForm::id,       &RecordForm::number,  &RecordForm::other,
      &RecordForm::rep,   &RecordForm::customer, &RecordForm::product, &RecordForm::region,
      &RecordForm::stage, &RecordForm::category, &RecordForm::course};
  static constexpr std::size_t own_names = 4;  // the first of them, the others are ids of the book
  /// What the forms of one kind hold.
  struct OfOneKind {
    std::uint64_t given = 0, needed = 0;  // keys that they may and that they must give, a bit each
    std::array<std::uint64_t, std::size(named)> names{};  // the key that each of `named` is of
    std::uint8_t choices = 0, types = 0;                  // the last of each
  };
  static OfOneKind of(RecordKind kind);

  std::size_t ids_, names_, texts_, own_;
  std::vector<OfOneKind> kinds_{};
};

}  // namespace plan
