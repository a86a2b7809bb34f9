// SPDX-License-Identifier: MIT
// What a typed word names: a key that the program knows, by the key itself or by the title that
// people are shown, in any language. Measures, axes, kinds, keys of records and tables are all
// looked up so.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "plan/base/tr.hpp"

namespace plan {

/// tr() in a language that need not be the current one.
std::string_view translation(std::string_view english, Language language);
/// Whether both are one text, each in any language: "customer", 客户.
bool is_same_text(std::string_view one, std::string_view other);

struct Titled {
  std::string_view key;
  std::string_view title;  // English, or as it is shown
};

/// Whether both are one but for the case of ASCII letters.
bool is_same_but_case(std::string_view one, std::string_view other);
/// The key that is the word; else all keys whose title it is in any language, in their order; else
/// those that are it, or whose title is, but for the case of letters.
std::vector<std::string_view> keys_titled(std::string_view word, std::span<const Titled> known);

}  // namespace plan
