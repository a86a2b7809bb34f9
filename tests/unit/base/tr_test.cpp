// SPDX-License-Identifier: MIT
// Every text has its Chinese, every Chinese text has its use, and both take the same arguments.
#include "plan/base/tr.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "plan/base/zh/zh.hpp"
#include "plan/book/keys.hpp"
#include "source_texts.hpp"

namespace plan {
namespace {

const test::SourceTexts& sources() {
  static const test::SourceTexts texts = test::texts_under(PLAN_SOURCE_DIR);
  return texts;
}

std::vector<zh::Text> rows() {
  std::vector<zh::Text> all;
  for (const auto room :
       {zh::base(), zh::book(), zh::kinds(), zh::codes(), zh::files(), zh::split(), zh::facts(),
        zh::report(), zh::look(), zh::customers(), zh::apps()})
    for (const auto& row : room)
      if (!row.english.empty()) all.push_back(row);
  return all;
}

/// The numbers of the arguments that a text takes; 1000 where it mixes `{}` and `{0}`. Braces that
/// hold anything else are the text's own.
std::set<int> placeholders(std::string_view text) {
  std::set<int> numbers;
  int automatic = 0, manual = 0;
  for (std::size_t at = text.find('{'); at < text.size(); at = text.find('{', at + 1)) {
    if (text.substr(at, 2) == "{{") {
      ++at;
      continue;
    }
    const auto end = text.find('}', at);
    if (end == std::string_view::npos) break;
    const auto inside = text.substr(at + 1, end - at - 1);
    const auto name = inside.substr(0, inside.find(':'));
    int number = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    if (name.empty()) {
      numbers.insert(automatic++);
    } else if (read.ec == std::errc{} && read.ptr == name.data() + name.size()) {
      numbers.insert(number);
      ++manual;
    }
  }
  if (automatic > 0 && manual > 0) return {1000};
  return numbers;
}

/// The language of the tests is English; a test that speaks Chinese puts it back.
struct Speaking {
  explicit Speaking(Language language) { set_language(language); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;
  ~Speaking() { set_language(Language::en); }
};

TEST_CASE("a text is shown in the language that was set") {
  CHECK(language() == Language::en);
  CHECK(tr("warning") == "warning");
  CHECK(tr("write {}", "7") == "write 7");
  const Speaking chinese(Language::zh);
  CHECK(language() == Language::zh);
  CHECK(tr("warning") == "警告");
  CHECK(tr("write {}", "7") == "请改为 7");
  CHECK(tr("no such text") == "no such text");
  CHECK(tr("no such text {}", 7) == "no such text 7");
}

TEST_CASE("a text without a row is not translated") {
  CHECK(translated("warning", Language::zh));
  CHECK_FALSE(translated("no such text", Language::zh));
  CHECK_FALSE(translated("", Language::zh));
  CHECK(translated("no such text", Language::en));
}

TEST_CASE("the reader of sources finds literals and calls of tr") {
  const auto texts = test::texts_of(R"x(
    // tr("in a comment")
    /* tr("in another") */ char c = '"'; int n = 1'000;
    f(tr("one"));  g(tr(
        "two "
        "parts {}", h(1, 2), 3));
    tr(bad ? "three" : "four \"q\"");
    other_tr("five"); tr(name("six")); tr(R"(raw)");
  )x",
                                    "a.cpp");
  std::string found;
  for (const auto& shown : texts.shown)
    found += shown.text + "|" + shown.where + "|" + std::to_string(shown.arguments) + "\n";
  CHECK(found ==
        "one|a.cpp:4|0\ntwo parts {}|a.cpp:5|2\nthree|a.cpp:7|0\nfour \"q\"|a.cpp:7|0\n"
        "raw|a.cpp:8|0\n");
  CHECK(texts.literals.contains("five"));
  CHECK(texts.literals.contains("six"));
  CHECK_FALSE(texts.literals.contains("in a comment"));
}

/// A line for each complaint; a test wants none.
using Complaints = std::string;

void complain(Complaints& complaints, std::string_view where, std::string_view text) {
  complaints.append(where).append(": \"").append(text).append("\"\n");
}

TEST_CASE("every text that is shown has its Chinese") {
  CHECK(sources().shown.size() > 100);
  Complaints without;
  for (const auto& shown : sources().shown)
    if (!shown.text.empty() && !translated(shown.text, Language::zh))
      complain(without, shown.where, shown.text);
  CHECK(without == "");
}

TEST_CASE("every key's help has its Chinese") {
  Complaints without;
  for (const Key& key : keys())
    if (!translated(key.help, Language::zh))
      complain(without, std::string(key.section) + "." + std::string(key.key), key.help);
  CHECK(without == "");
}

TEST_CASE("every Chinese text is used") {
  Complaints idle;
  for (const auto& row : rows())
    if (!sources().literals.contains(row.english)) complain(idle, "no source says", row.english);
  CHECK(idle == "");
}

TEST_CASE("a text has one Chinese, whatever rooms use it") {
  std::map<std::string_view, std::string_view> known;
  Complaints torn;
  for (const auto& row : rows()) {
    const auto [first, added] = known.emplace(row.english, row.chinese);
    if (row.chinese.empty() || first->second != row.chinese)
      complain(torn, row.chinese, row.english);
  }
  CHECK(torn == "");
}

TEST_CASE("both languages take the same arguments") {
  Complaints apart;
  for (const auto& row : rows()) {
    const auto wanted = placeholders(row.english);
    if (wanted != placeholders(row.chinese) || wanted.contains(1000))
      complain(apart, row.chinese, row.english);
  }
  CHECK(apart == "");
}

TEST_CASE("a call gives a text all the arguments that it takes") {
  Complaints missing;
  for (const auto& shown : sources().shown) {
    const auto wanted = placeholders(shown.text);
    const auto needs = wanted.empty() ? 0 : static_cast<std::size_t>(*wanted.rbegin()) + 1;
    if (shown.arguments > 0 && needs > shown.arguments) complain(missing, shown.where, shown.text);
  }
  CHECK(missing == "");
}

}  // namespace
}  // namespace plan
