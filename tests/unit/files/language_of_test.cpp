// SPDX-License-Identifier: MIT
// The language of a book is found however its file is written, and whatever is wrong behind it.
#include "plan/files/language_of.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plan {

TEST_CASE("a book's language is that of its section book") {
  const test::Folder folder;
  const auto found = [&](std::string_view text) {
    folder.write("plan.yaml", text);
    return language_of((folder / "plan.yaml").string());
  };
  CHECK(found("format: 1\nbook: {name: x, language: zh}\n") == Language::zh);
  CHECK(found("\xEF\xBB\xBF---\nbook:\n  name: [language, zh]\n  language: \"zh\"\n") ==
        Language::zh);
  CHECK(found("book: {language: en}\n") == Language::en);
  CHECK(found("book: {log: language, language: zh}\nreps: [{id: a\n") == Language::zh);
  CHECK(found("book: {headcount: [{team: a}], language: zh}\nbook: {language: en}\n") ==
        Language::zh);
  CHECK_FALSE(found("format: 1\nlanguage: zh\nreps: [{book: {language: zh}}]\n"));
  CHECK_FALSE(found("format: book\nx: {language: zh}\nbook: {currency: CNY}\n"));
  CHECK_FALSE(found("book: {language: de}\n"));
  CHECK_FALSE(found("reps: [{id: a\nbook: {language: zh}\n"));
  CHECK_FALSE(found(""));
  CHECK_FALSE(language_of((folder / "none.yaml").string()));
  CHECK_FALSE(language_of(folder.path()));
}

}  // namespace plan
