// SPDX-License-Identifier: MIT
// The kind table holds together, and says what the format promises.
#include "plan/records/kinds.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "plan/base/titled.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/record_titles.hpp"

namespace plan {
namespace {

/// "amount! cost quantity order": a kind's own keys, `!` where it needs one.
std::string keys_of_kind(std::string_view name) {
  const Kind* kind = find_kind(name);
  REQUIRE_MESSAGE(kind, name);
  std::string text;
  for (const Key& key : kind->keys) {
    text += (text.empty() ? "" : " ") + std::string(key.key);
    if (key.need == Need::required) text += "!";
  }
  return text;
}

TEST_CASE("each kind has its own keys") {
  CHECK(keys_of_kind("lead") == "amount close stage source");
  for (const auto* contact : {"call", "visit", "demo", "message"})
    CHECK(keys_of_kind(contact) == "minutes close");
  CHECK(keys_of_kind("handover") == "by");
  CHECK(keys_of_kind("cancel") == "of! reason");
  CHECK(keys_of_kind("quote") == "amount close");
  CHECK(keys_of_kind("stage") == "stage! close");
  CHECK(keys_of_kind("order") == "amount! cost quantity order");
  CHECK(keys_of_kind("return") == "amount! cost quantity order of");
  CHECK(keys_of_kind("lost") == "reason competitor amount");
  CHECK(keys_of_kind("payment") == "amount!");
  CHECK(keys_of_kind("expense") == "category amount!");
  CHECK(keys_of_kind("customer-new") == "reason");
  CHECK(keys_of_kind("customer-lost") == "reason");
  CHECK(keys_of_kind("request") == "request!");
  CHECK(keys_of_kind("response") == "request!");
  CHECK(keys_of_kind("report") == "report! type! text");
  CHECK(keys_of_kind("task") == "task! due what by parent");
  CHECK(keys_of_kind("task-done") == "task! what by");
  CHECK(keys_of_kind("training") == "course hours score");
  CHECK(keys_of_kind("talk") == "mood by");
  CHECK(keys_of_kind("rating") == "item! score! by");
  CHECK(keys_of_kind("meeting") == "what text");
  CHECK(keys_of_kind("contract") == "amount until");
  CHECK(keys_of_kind("conduct") == "points! reason");
  CHECK(keys_of_kind("feedback") == "topic! text");
  CHECK_FALSE(find_kind("visits"));
}

TEST_CASE("deals and customers are needed where a record means nothing without them") {
  std::set<std::string_view> deal, customer;
  for (const Kind& kind : kinds()) {
    if (needs(kind, *find_key(kind, "deal"))) deal.insert(kind.name);
    if (needs(kind, *find_key(kind, "customer"))) customer.insert(kind.name);
    CHECK(needs(kind, *find_key(kind, "date")));
    CHECK_FALSE(needs(kind, *find_key(kind, "note")));
  }
  CHECK(deal == std::set<std::string_view>{"lead", "handover", "quote", "stage", "lost"});
  CHECK(customer == std::set<std::string_view>{"call", "visit", "demo", "message", "customer-new",
                                               "customer-lost"});
}

TEST_CASE("the key kind takes every kind, and nothing else") {
  const Kind* visit = find_kind("visit");
  const auto words = choices(find_key(*visit, "kind")->of);
  REQUIRE(words.size() == kinds().size());
  for (std::size_t i = 0; i < words.size(); ++i) CHECK(words[i] == kinds()[i].name);
}

TEST_CASE("a kind's own keys are none of the common ones, each once") {
  for (const Kind& kind : kinds()) {
    std::set<std::string_view> seen;
    for (const Key& key : record_keys()) seen.insert(key.key);
    for (const Key& key : kind.keys) {
      CHECK_MESSAGE(seen.insert(key.key).second, kind.name);
      CHECK_MESSAGE(find_field(key.key), key.key);
    }
  }
}

TEST_CASE("refs name sections of the book, or what records make") {
  const std::set<std::string_view> made = {"deals", "orders", "requests", "tasks"};
  for (const Kind& kind : kinds())
    for (const auto keys : {record_keys(), kind.keys})
      for (const Key& key : keys)
        if (key.type == Type::ref)
          CHECK((made.contains(key.of) || find_key("", key.of) != nullptr));
}

TEST_CASE("kinds and their keys have their Chinese") {
  for (const Kind& kind : kinds()) {
    CHECK_MESSAGE(translated(kind.help, Language::zh), kind.help);
    if (!kind.personal) CHECK_MESSAGE(translated(kind.name, Language::zh), kind.name);
    for (const auto keys : {record_keys(), kind.keys})
      for (const Key& key : keys) CHECK_MESSAGE(translated(key.help, Language::zh), key.help);
  }
}

TEST_CASE("talks, ratings and conduct are personal") {
  for (const Kind& kind : kinds())
    CHECK(kind.personal ==
          (kind.name == "talk" || kind.name == "rating" || kind.name == "conduct"));
}

TEST_CASE("a visit has no amount") {
  CHECK_FALSE(find_key(*find_kind("visit"), "amount"));
  CHECK(find_key(*find_kind("visit"), "minutes"));
  CHECK(find_key(*find_kind("order"), "amount")->of == "foreign");
}

TEST_CASE("every kind and key has a title of its own in both languages") {
  for (const Kind& kind : kinds()) {
    CAPTURE(kind.name);
    CHECK(find_kind_titled(translation(kind.name, Language::zh)) == &kind);
    std::vector<const Key*> rows;
    for (const Key& key : kind.keys) rows.push_back(&key);
    for (const Key& key : record_keys()) rows.push_back(&key);
    for (const Key* key : rows) {
      CAPTURE(key->key);
      CHECK(translated(title_of(*key), Language::zh));
      CHECK(find_key_titled(&kind, title_of(*key)) == key);
      CHECK(find_key_titled(&kind, translation(title_of(*key), Language::zh)) == key);
      if (key->type != Type::choice) continue;
      for (const std::string_view choice : choices(key->of))
        CHECK(choice_titled(*key, translation(title_of(*key, choice), Language::zh)) == choice);
    }
  }
  CHECK(find_kind_titled("nothing") == nullptr);
  CHECK(find_key_titled(nullptr, "类别") == nullptr);  // a key of feedback alone
}

}  // namespace
}  // namespace plan
