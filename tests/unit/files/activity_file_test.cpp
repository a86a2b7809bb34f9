// SPDX-License-Identifier: MIT
// Activity files: what is read part by part is what a reading of the whole gives.
#include "plan/files/activity_file.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "book_from.hpp"
#include "plan/files/yaml/events.hpp"

namespace plan {
namespace {

constexpr const char* book_text =
    "format: 1\nbook: {currency: CNY}\nreps: [{id: li.na}, {id: zhang.wei}]\n"
    "customers: [{id: huaxin}]\nproducts: [{id: p12}]\nstages: [{id: talk, name: 谈}]\n"
    "categories: [{id: travel}]\n";

const std::vector<std::string>& lines() {
  static const std::vector<std::string> all = {
      "- {date: 2026-03-02, rep: li.na, kind: visit, customer: huaxin, note: 跟进，报价}\n",
      "- {date: 2026-03-05, rep: li.na, kind: order, order: o-1, deal: d-1, product: p12, "
      "quantity: 8, amount: 1280.50, cost: 832}\n",
      "- date: 2026-03-09\n  rep: zhang.wei\n  kind: expense\n  category: travel\n  amount: 12.3\n",
      "- {date: 2026-03-02, rep: li.na, kind: lead, deal: d-1, source: \"a: b\"}\n",
      "- date: 2026-03-11\n  rep: li.na\n  kind: meeting\n  text: |\n    one\n    - two\n",
      "- {date: 2026-03-02, rep: li.na, kind: stage, deal: d-1, stage: talk, note: 'x\n- y'}\n",
      "# a comment\n",
      "\n",
      "- {date: 2026-03-12, rep: zhang.wei, kind: call, customer: huaxin, minutes: 15, note: }\n",
      "- {date: 2026-03-13, rep: li.na, kind: visit, customer: huaxin, note: \"他说：价格可以谈, "
      "但要 "
      "{三个} 月账期 # 见附件\", minutes: 30, id: v-1}\n",
      "- date: 2026-03-14\n  # 备注：这一行比六十四个字节要长, 还有 [括号] 和 {花括号}, `反引号` "
      "也在\n  rep: "
      "li.na\n  kind: call\n  note: 电话里谈了, 价格和账期都同意, 等合同\n  customer: \"huaxin\"\n",
  };
  return all;
}

/// Records as the head of `activities:` and some lines, with a few bytes changed.
std::string random_file(std::mt19937& random) {
  const auto draw = [&](std::size_t most) { return std::size_t{random()} % (most + 1); };
  std::string text = "activities:\n";
  const std::size_t entries = draw(9) == 0 ? 2 + draw(60) : 2 + draw(8);
  for (std::size_t i = entries; i > 0; --i) text += lines()[draw(lines().size() - 1)];
  static const std::vector<std::string> pieces = {"-",
                                                  "- ",
                                                  "\n",
                                                  " ",
                                                  ":",
                                                  ": ",
                                                  ",",
                                                  "{",
                                                  "}",
                                                  "[",
                                                  "]",
                                                  "\"",
                                                  "'",
                                                  "#",
                                                  "&",
                                                  "*",
                                                  "!",
                                                  "|",
                                                  "%",
                                                  "---\n",
                                                  "...\n",
                                                  "\n- ",
                                                  "\t",
                                                  "\r",
                                                  "：",
                                                  "，",
                                                  "reps:\n",
                                                  "<<: ",
                                                  "1,200",
                                                  "\n  - ",
                                                  "? ",
                                                  "~",
                                                  "a",
                                                  "activities:\n",
                                                  "\xEF\xBF\xBE",
                                                  "\xC2\x80"};
  for (std::size_t i = draw(3); i > 0; --i) {
    const std::size_t at = draw(text.size() - 1);
    switch (draw(2)) {
      case 0: text.insert(at, pieces[draw(pieces.size() - 1)]); break;
      case 1: text.erase(at, 1 + draw(3)); break;
      default: text.replace(at, 1, pieces[draw(pieces.size() - 1)]);
    }
    if (text.empty()) text = "\n";
  }
  return text;
}

using Shown = std::vector<std::tuple<Place, std::int32_t, int, std::int64_t, std::string>>;

void show(const RecordBlock& block, Shown& into) {
  for (const Record& record : block.records) {
    std::string names;
    for (const Index name : {record.deal, record.number, record.other, record.id})
      names += name == absent ? "-" : std::string(block.names[name]);
    for (std::size_t i = 0; i < record.text_count; ++i)
      names += "|" + block.texts[std::size_t{record.texts} + i].text;
    into.emplace_back(
        record.at, record.day_number, static_cast<int>(record.kind),
        record.amount * 31 + record.quantity + static_cast<std::int64_t>(record.given), names);
  }
}

/// Kind, text, quotes and place of each event that has a place in every stream.
using Told = std::vector<std::tuple<YamlEvent::Kind, std::string, bool, bool, Place>>;

EventSink told_to(Told& told) {
  return [&told](const YamlEvent& event) {
    const bool placed =
        event.kind == YamlEvent::Kind::mapping || event.kind == YamlEvent::Kind::scalar;
    const bool odd = event.anchored || event.tagged || event.directed;
    told.emplace_back(event.kind, event.text, event.quoted, odd, placed ? event.at : Place());
    return true;
  };
}

int documents() {
  const char* count = std::getenv("PLAN_RANDOM_DOCUMENTS");
  return count ? std::atoi(count) : 20000;
}

}  // namespace

TEST_CASE("parts of a file give the records and places of the whole") {
  const Book book = book_from(book_text);
  const BookIds ids(book);
  const ActivityContext context{ids, true};
  std::mt19937 random(20261124);
  int parted = 0;
  for (int i = documents(); i > 0; --i) {
    const std::string text = random_file(random);
    Shown in_parts;
    const auto parts = parts_of(text, i % 2 == 0 ? 40 : 4000);
    bool sound = !parts.empty();
    for (const FilePart& part : parts) {
      const auto block = read_part(part, 0, {}, context);
      sound = sound && block;
      if (block) show(*block, in_parts);
    }
    if (!sound) continue;
    ++parted;
    const auto document = read_activity_document(text, 0, {}, context);
    Shown whole;
    show(document.block, whole);
    const bool same =
        document.of_file.all().empty() && document.of_records.all().empty() && in_parts == whole;
    CHECK_MESSAGE(same, text);
    if (!same) break;
  }
  MESSAGE(documents() << " files, " << parted << " read in parts");
  CHECK(parted > documents() / 20);
}

TEST_CASE("plain lines of parts are told as libyaml tells them") {
  std::mt19937 random(20261125);
  const auto draw = [&](std::size_t most) { return std::size_t{random()} % (most + 1); };
  int read = 0;
  for (int i = documents(); i > 0; --i) {
    const std::string text = random_file(random);
    for (const FilePart& part : parts_of(text, draw(1) == 0 ? 40 : 4000)) {
      Told plain, by_library;
      if (!events_of_plain_lines(part.text, 3, told_to(plain))) continue;
      ++read;
      const auto error = events_by_libyaml(part.text, 3, told_to(by_library));
      CHECK_MESSAGE((!error && plain == by_library), part.text);
    }
  }
  CHECK(read > documents() / 2);
}

TEST_CASE("plain lines end where YAML means more than it says") {
  const auto is_plain = [](const char* text) {
    return events_of_plain_lines(text, 0, [](const YamlEvent&) { return true; });
  };
  CHECK(is_plain("- {a: b c, d: \"e, f\", g: -5 }\n\n# h\n- a: 拜访, b.\n  c: \"d: #\"\n  # e\n"));
  for (const char* text : {"",
                           "# a\n",
                           "- a: b",
                           "- a: b\n  c\n",
                           "- a: b\n   c: d\n",
                           "- a: b\n c: d\n",
                           "- {a: b}\n  c: d\n",
                           "- {a: b\n",
                           "- {a: b} c\n",
                           "- {a: b}}\n",
                           "- {a: }\n",
                           "- {a: b,}\n",
                           "- {a: b,c}\n",
                           "- {a: [b]}\n",
                           "- {a: 1,200}\n",
                           "- a:\n",
                           "- a: \n",
                           "- a:b\n",
                           "- a: b: c\n",
                           "- a: b #c\n",
                           "- a: \"b\" c\n",
                           "- a: \"b\\n\"\n",
                           "- a: \"b\n  c\"\n",
                           "- a: 'b'\n",
                           "- a: |\n    b\n",
                           "- a: &b c\n",
                           "- a: *b\n",
                           "- a: !b c\n",
                           "- a: - b\n",
                           "- a: -\n",
                           "- a: ~\n",
                           "- \"a\": b\n",
                           "- ? a\n",
                           "-  a: b\n",
                           "  a: b\n",
                           "- - a\n",
                           "- a\n",
                           "a: b\n",
                           "- a: b\n- - c\n",
                           "- a: b\xEF\xBF\xBE\n",
                           "- a: \"\xEF\xBF\xBF\"\n",
                           "- a: \xC2\x80\n",
                           "# \xC2\x9F\n- a: b\n",
                           "- a: b\nc: d\n"})
    CHECK_MESSAGE(!is_plain(text), text);
}

TEST_CASE("a file's name and folders say which days it may hold") {
  const auto name = [](std::string_view path) {
    const auto period = period_of_path(path, FiscalYear());
    return period ? to_string(Date(period->span.first)) + ".." + to_string(Date(period->span.last))
                  : std::string();
  };
  CHECK(name("activities/2026-03.yaml") == "2026-03-01..2026-03-31");
  CHECK(name("activities/2026-03/li.na.yaml") == "2026-03-01..2026-03-31");
  CHECK(name("activities/2026/2026-W12.yaml") == "2026-03-16..2026-03-22");
  CHECK(name("activities/2026-02/2026-03.yaml") == "2026-03-01..2026-02-28");
  CHECK(name("activities/li.na.yaml").empty());
}

}  // namespace plan
