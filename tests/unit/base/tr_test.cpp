// SPDX-License-Identifier: MIT
// Every text has its Chinese, every Chinese text has its use, and both take the same arguments.
#include "plan/base/tr.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <charconv>
#include <regex>
#include <set>

#include "plan/base/counted.hpp"
#include "plan/base/en/singulars.hpp"
#include "plan/base/said.hpp"
#include "plan/base/zh/zh.hpp"
#include "plan/book/codes.hpp"
#include "plan/book/keys.hpp"
#include "plan/document/cell.hpp"
#include "plan/exchange/map.hpp"
#include "plan/facts/measures.hpp"
#include "plan/records/kinds.hpp"
#include "source_texts.hpp"

namespace plan {
namespace {

const test::SourceTexts& sources() {
  static const test::SourceTexts texts = test::texts_under(PLAN_SOURCE_DIR);
  return texts;
}

std::vector<zh::Text> rows() {
  std::vector<zh::Text> all;
  for (const zh::RoomTexts& room : zh::all())
    all.insert(all.end(), room.texts.begin(), room.texts.end());
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

TEST_CASE("the reader of sources finds literals and what is shown") {
  const auto texts = test::texts_of(R"x(
    // tr("in a comment")
    /* tr("in another") */ char c = '"'; int n = 1'000;
    f(tr("one"));  g(tr(
        "two "
        "parts {}", h(1, 2), 3));
    tr(bad ? "three" : "four \"q\"");
    other_tr("five"); tr(name("six")); tr(R"(raw)");
    ratio(f("six"), 1, "seven", "eight"); {.help = "nine"}
  )x",
                                    "a.cpp");
  std::string found;
  for (const auto& shown : texts.shown)
    found += shown.text + "|" + shown.where + "|" + std::to_string(shown.arguments) + "\n";
  CHECK(found ==
        "one|a.cpp:4|0\ntwo parts {}|a.cpp:5|2\nthree|a.cpp:7|0\nfour \"q\"|a.cpp:7|0\n"
        "raw|a.cpp:8|0\nseven|a.cpp:9|0\neight|a.cpp:9|0\nnine|a.cpp:9|0\n");
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

TEST_CASE("every text of the tables has its Chinese") {
  Complaints without;
  const auto need = [&](std::string_view where, std::string_view text) {
    if (!translated(text, Language::zh)) complain(without, where, text);
  };
  for (const Key& key : keys())
    need(std::string(key.section) + "." + std::string(key.key), key.help);
  for (const Key& key : record_keys()) need(key.key, key.help);
  for (const Kind& kind : kinds()) {
    need(kind.name, kind.help);
    for (const Key& key : kind.keys) need(kind.name, key.help);
  }
  for (const MapKey& key : map_keys()) need(key.key, key.help);
  for (const Code& code : codes()) {
    need(code.code, code.summary);
    need(code.code, code.remedy);
  }
  for (const Measure& measure : measures()) {
    need(measure.key, measure.title);
    need(measure.key, measure.group);
    need(measure.key, measure.formula);
  }
  CHECK(without == "");
}

/// Lowest first: a room may say what a lower one says, not the other way round.
constexpr std::string_view rooms[] = {"base",     "book",     "records",  "files",  "split",
                                      "facts",    "analysis", "approval", "checks", "exchange",
                                      "document", "report",   "write",    "apps"};

/// The lowest room that says the text; empty: none does.
std::string_view lowest_room(std::string_view text) {
  const auto said = sources().literals.find(text);
  if (said == sources().literals.end()) return {};
  const auto* room = std::ranges::find_if(
      rooms, [&](std::string_view one) { return said->second.contains(std::string(one)); });
  return room == std::end(rooms) ? std::string_view() : *room;
}

TEST_CASE("every Chinese text stands in the table of the lowest room that says it") {
  Complaints astray;
  for (const zh::RoomTexts& table : zh::all())
    for (const zh::Text& row : table.texts)
      if (const auto room = lowest_room(row.english); room != table.room)
        complain(astray, room.empty() ? "no source says" : room, row.english);
  CHECK(astray == "");
}

TEST_CASE("a text has one row") {
  std::set<std::string_view> known;
  Complaints torn;
  for (const zh::Text& row : rows())
    if (row.chinese.empty() || !known.insert(row.english).second)
      complain(torn, row.chinese, row.english);
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

TEST_CASE("what is counted is said of one as of one") {
  CHECK(counted("{} days late", 1) == "1 day late");
  CHECK(counted("{} days late", 2) == "2 days late");
  CHECK(counted("{} days late", 0) == "0 days late");
  CHECK(counted("{} days late", std::string("1")) == "1 day late");
  CHECK(said("{} lost deals have no amount", 1).worded() == "1 lost deal has no amount");
  CHECK(prose("{} open deals of {} have no expected close: they weigh nothing here", {"1", "x"}) ==
        Prose("1 open deal of x has no expected close: it weighs nothing here"));
  const std::string_view waiting =
      "{} has {} open deals that wait for a contact, this one for {} days more than it should";
  CHECK(said(waiting, "1", 1, 1).worded() ==
        "1 has 1 open deal that waits for a contact, this one for 1 day more than it should");
  CHECK(said(waiting, "Li", 2, 1).worded() ==
        "Li has 2 open deals that wait for a contact, this one for 1 day more than it should");
  const Speaking chinese(Language::zh);
  CHECK(counted("{} warnings", 1) == "1 个警告");
}

/// Whether the text has a place for a number right before what it counts: {} days, {} open deals.
bool counts_things(const std::string& text) {
  // Their ends look like a plural, or the number before them never is 1.
  static const std::set<std::string_view> no_count = {
      "write at most {} digits before the point",
      "write at most {} digits before the point and {} after it",
      "{} is longer than {} characters",
      "this is nested deeper than {} levels",
      "{} is {} entries to YAML: a comma ends an entry",
      "{} is new on {}, {} days after its first order on {}",
      "{} {} is over {} years after {}",
      "fewer than {} pieces",
      "a book has at most {} axes of its own",
      "an average is of 2 to {} pieces",
  };
  static const std::regex counted(
      R"(\{\d?\} (?!(?:of|for|to|is|in|has|was|are|and|or|as|the|on|have)\b))"
      R"((?:(?:more|open|lost|monthly|working) )?([a-z]+s|people)\b)");
  static const std::set<std::string> others = {
      // verbs, above all
      "is",      "has",    "was",     "as",     "this",   "takes",  "needs",   "does",
      "depends", "comes",  "rests",   "leads",  "lies",   "stands", "holds",   "moves",
      "less",    "counts", "carries", "brings", "begins", "says",   "reaches", "passes",
      "shows",   "names",  "means",   "leaves", "joins",  "goes",   "costs"};
  if (no_count.contains(text)) return false;
  for (std::sregex_iterator at(text.begin(), text.end(), counted), end; at != end; ++at)
    if (!others.contains((*at)[1])) return true;
  return false;
}

TEST_CASE("every text with a count has its form for one, with the same arguments") {
  std::set<std::string_view> known;
  Complaints apart, without;
  for (const auto& row : en::singulars()) {
    known.insert(row.english);
    const auto places = placeholders(row.english);
    if (places != placeholders(row.of_one) || !places.contains(static_cast<int>(row.argument)))
      complain(apart, row.english, row.of_one);
    const bool is_made = std::ranges::any_of(
        en::singulars(), [&](const auto& other) { return other.of_one == row.english; });
    if (!is_made && !sources().literals.contains(row.english))
      complain(apart, "no source says", row.english);
  }
  CHECK(apart == "");
  for (const auto& row : rows())
    if (counts_things(std::string(row.english)) && !known.contains(row.english))
      complain(without, row.chinese, row.english);
  CHECK(without == "");
  Complaints uncounted;
  for (const auto& shown : sources().shown)
    if (shown.by == "tr" && known.contains(shown.text))
      complain(uncounted, shown.where, shown.text);
  CHECK(uncounted == "");
}

}  // namespace
}  // namespace plan
