// SPDX-License-Identifier: MIT
// The string literals of the program's own sources, for the tests that hold texts and their
// translations together. Not a C++ parser: it knows comments, literals, the calls that
// show a text (tr, counted, said, prose, text, none, ratio) and the helps of rows.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plan::test {

/// A literal that is shown: as the text of such a call, alone or as one arm of `? :`.
struct Shown {
  std::string text;
  std::string where;          // lib/plan/base/money.cpp:12
  std::size_t arguments = 0;  // given beside the text
  std::string_view by{};      // the call; none: a help
};

struct SourceTexts {
  std::vector<Shown> shown;
  /// All of them, adjacent ones joined, each with the rooms that hold it: base, book, ..., apps.
  std::map<std::string, std::set<std::string>, std::less<>> literals;
};

/// The literals of one source text.
SourceTexts texts_of(std::string_view source, const std::string& path);
/// Those of lib/ and apps/ under the folder, without the tables of translations.
SourceTexts texts_under(const std::string& folder);

}  // namespace plan::test
