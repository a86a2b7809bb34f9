// SPDX-License-Identifier: MIT
// Ids and names of those whom a person's book is not about, found in its texts whole, whatever the
// case of Latin letters, and covered; of people also the parts by which they are called.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/export/own_plan.hpp"

namespace plan {

class ForeignWords {
 public:
  /// Of all people, teams, customers and their contacts but those of the choice; what these share
  /// with others is no other's. Words of one character are passed over.
  ForeignWords(const OwnView& view, const OwnChoice& choice);

  /// The text with each of them covered: "met ***". A word of letters and digits is only found
  /// between others' ends; one in a script without blanks anywhere.
  std::string covered(std::string_view text);
  /// How many texts held one.
  std::size_t count() const { return count_; }

 private:
  void add(std::string_view word);
  void add_parts(std::string_view name);
  std::size_t found_at(std::string_view text, std::size_t at) const;

  std::set<std::string, std::less<>> own_;
  using Words = std::unordered_map<std::string, std::vector<std::string>>;  // by their first bytes
  Words words_;
  Words parts_;  // of people's names, as they are written
  std::size_t count_ = 0;
};

}  // namespace plan
