// SPDX-License-Identifier: MIT
// What other programs call a book's people and things, and what is made of those that it lacks.
#include "plan/exchange/thing_names.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/exchange/new_things.hpp"

namespace plan {
namespace {

Book small_book() {
  return book_from(R"(
format: 1
book: {currency: CNY}
reps:
  - {id: li.na, name: 李娜, email: Li.Na@Example.com, also: [U17, "005A 01"]}
  - {id: wang.wei, name: 王伟}
  - {id: wang.wei.2, name: 王伟}
customers:
  - {id: huaxin, name: 华鑫阀门, also: [C-001]}
  - {id: acme, name: Acme Corp.}
  - {id: beigang, name: acme}
products: [{id: p12, name: 泵 P12, also: [SKU-12]}]
regions: [{id: north, name: 北区}]
stages: [{id: talk, name: 谈判}]
categories: [{id: travel, name: 差旅}]
)");
}

/// Whether no id of the section is taken.
bool free_id(std::string_view) {
  return false;
}

}  // namespace

TEST_CASE("a person is found by id, further ids, name and mail, in any letter case") {
  const Book book = small_book();
  const ThingNames reps(book, "reps");
  for (const auto* word : {"li.na", "LI.NA", "李娜", "u17", "005a 01", "li.na@example.com",
                           "LI.NA@EXAMPLE.COM", "ＬＩ.na"})
    CHECK_MESSAGE(reps.find(word) == "li.na", word);
  CHECK(reps.find("Li Na").empty());
  CHECK(reps.find("").empty());
}

TEST_CASE("a name of two people means neither") {
  const Book book = small_book();
  const ThingNames reps(book, "reps");
  CHECK(reps.find("王伟").empty());
  CHECK(reps.find("wang.wei") == "wang.wei");
  CHECK(reps.find("wang.wei.2") == "wang.wei.2");
}

TEST_CASE("letters beyond ASCII have a case too") {
  const Book book = book_from(R"(
format: 1
book: {currency: EUR}
reps:
  - {id: Özdemir.leyla, name: "Özdemir, Leyla"}
  - {id: müller.jörg, name: "Müller, Jörg"}
  - {id: weiß, name: Weiß}
customers:
  - {id: strass, name: Strass}
  - {id: straß, name: Straß}
)");
  const ThingNames reps(book, "reps");
  CHECK(reps.find("ÖZDEMIR, LEYLA") == "Özdemir.leyla");  // an id of an earlier import
  CHECK(reps.find("özdemir.leyla") == "Özdemir.leyla");
  CHECK(reps.find("MÜLLER, JÖRG") == "müller.jörg");
  CHECK(reps.find("MU\u0308LLER, Jo\u0308rg") == "müller.jörg");
  CHECK(reps.find("WEISS") == "weiß");
  const ThingNames customers(book, "customers");
  CHECK(customers.find("STRASS") == "strass");
  CHECK(customers.find("Straß") == "straß");
}

TEST_CASE("an id goes over a name") {
  const Book book = small_book();
  CHECK(ThingNames(book, "customers").find("ACME") == "acme");
}

TEST_CASE("customers, products, regions, stages and categories have names too") {
  const Book book = small_book();
  CHECK(ThingNames(book, "customers").find("c-001") == "huaxin");
  CHECK(ThingNames(book, "customers").find("华鑫阀门") == "huaxin");
  CHECK(ThingNames(book, "products").find("sku-12") == "p12");
  CHECK(ThingNames(book, "products").find("泵 p12") == "p12");
  CHECK(ThingNames(book, "regions").find("北区") == "north");
  CHECK(ThingNames(book, "stages").find("谈判") == "talk");
  CHECK(ThingNames(book, "categories").find("差旅") == "travel");
}

TEST_CASE("what is called most like it is shown") {
  const Book book = small_book();
  CHECK(ThingNames(book, "customers").nearest_to("华鑫阀们") == "huaxin");
  CHECK(ThingNames(book, "customers").nearest_to("Acme Corp") == "acme");
  CHECK_FALSE(ThingNames(book, "customers").nearest_to("Zzyzx"));
}

TEST_CASE("an id is made of a name's letters and digits") {
  CHECK(id_for("Marney O'Breen", "reps") == "marney.obreen");
  CHECK(id_for("Acme Corp.", "customers") == "acme-corp");
  CHECK(id_for("GTX Plus  Basic (2)", "products") == "gtx-plus-basic-2");
  CHECK(id_for("李娜", "reps") == "李娜");
  CHECK(id_for("华鑫（上海）", "customers") == "华鑫-上海");
  CHECK(id_for("p12", "products") == "p12");
  CHECK(id_for("Özdemir, Leyla", "reps") == "özdemir.leyla");
  CHECK(id_for("Ölwerk", "customers") == "ölwerk");
  CHECK(id_for("ＡＢＣ 12", "products") == "abc-12");
  CHECK(id_for("-x-", "products") == "x");
  for (const auto* word : {"", "!!!", "—", "  "}) CHECK(id_for(word, "customers").empty());
  CHECK(id_for(std::string(200, 'x'), "customers").size() <= 64);
}

TEST_CASE("new things are made once for each name, under ids of their own") {
  NewThings things;
  CHECK(things.empty());
  CHECK(things.add("customers", "Acme Corp.", 2, free_id) == "acme-corp");
  CHECK(things.add("customers", "Acme Corp.", 3, free_id) == "acme-corp");
  CHECK(things.add("customers", "Acme, Corp", 4, free_id) == "acme-corp-2");
  CHECK(things.add("products", "Acme Corp.", 5, free_id) == "acme-corp");
  CHECK(things.add("customers", "!!!", 6, free_id).empty());
  CHECK(things.add("customers", "Taken", 7, [](std::string_view id) {
    return id == "taken" || id == "taken-2";
  }) == "taken-3");
  CHECK(things.count("customers") == 3);
  CHECK(things.has("customers", "acme-corp-2"));
  CHECK_FALSE(things.has("customers", "acme"));
  CHECK(things.of("customers")->at("acme-corp").line == 2);
  CHECK(things.of("reps") == nullptr);
}

TEST_CASE("what is known of a new thing is what its first row says") {
  NewThings things;
  things.add("customers", "acme", 2, free_id);
  things.give("customers", "acme", "industry", "tech");
  things.give("customers", "acme", "industry", "retail");
  const auto& keys = things.of("customers")->at("acme").keys;
  CHECK(keys == decltype(NewThing::keys){{"id", "acme"}, {"industry", "tech"}});
}

TEST_CASE("some sections' things can be made of a name alone") {
  for (const auto* section : {"reps", "teams", "customers", "products", "regions", "categories"})
    CHECK(NewThings::makes(section));
  for (const auto* section : {"stages", "deals", "courses"}) CHECK_FALSE(NewThings::makes(section));
}

}  // namespace plan
