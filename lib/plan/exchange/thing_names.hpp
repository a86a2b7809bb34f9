// SPDX-License-Identifier: MIT
// What other programs call a book's people, customers and products: their ids, further ids, names,
// mails. Each word is looked up once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/book/book.hpp"

namespace plan {

/// The words of one section ("reps", "customers", "products", "regions", "stages", "categories",
/// "courses") and what they mean.
class ThingNames {
 public:
  ThingNames(const Book& book, std::string_view section);

  /// The id of the thing that the word means: as its id, one of `also`, its name or mail, in any
  /// letter case; empty where none has it, or several do.
  std::string_view find(std::string_view word) const;
  /// The id of the thing that is called most like it.
  std::optional<std::string> nearest_to(std::string_view word) const;

 private:
  struct Meaning {
    std::string id;
    bool sure = false;  // an id: it goes over names
    bool several = false;
  };
  using Words = std::unordered_map<std::string, Meaning>;
  void name(std::string_view word, std::string_view id, bool sure);
  static void mean(Words& words, std::string word, std::string_view id, bool sure);

  Words words_{};
  Words loose_{};  // where case is more than a letter's: WEISS is Weiß if nobody is Weiss
};

/// The word in the form in which words are compared: letter case and width don't count.
std::string folded(std::string_view word);

/// The id that is made for a thing of that name: the name itself where it is an id, else its
/// letters and digits, in lower case, joined by dots or, but for people, hyphens: Acme Corp. ->
/// acme-corp. Empty: none comes of it.
std::string id_for(std::string_view name, std::string_view section);

}  // namespace plan
