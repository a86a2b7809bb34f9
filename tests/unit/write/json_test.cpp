// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "made_up.hpp"

using namespace plan;

TEST_CASE("json is one object with a row per line") {
  Document document{"rates",
                    "Rates",
                    {{"book", "账册", "演示"}, {"as-of", "截至", "2026-03-31"}},
                    {{"rates",
                      "",
                      {{"rep", "rep", Unit::id},
                       {"sales", "sales", Unit::money},
                       {"orders", "orders", Unit::count},
                       {"close_rate", "close rate", Unit::rate}},
                      {{{std::string("wang"), Money::minor(120050), std::int64_t{3}, Rate(1, 3)}},
                       {{std::string("li"), Blank{}, std::int64_t{0}, NotAvailable{"no deals"}}},
                       {{std::string("team"), Blank{}, Blank{}, Blank{}}, Row::Kind::subtotal}},
                      Row{{std::string("total"), Money::minor(120050), Blank{}, Blank{}}}}},
                    {{"left-out", "2 records left out"}}};
  CHECK(made_up::written("json", document, made_up::yuan()) == R"({
"schema": "plan.rates/1",
"meta": {
"book": "演示",
"as-of": "2026-03-31"},
"tables": [
{"name": "rates",
"columns": [
{"key": "rep", "title": "rep", "type": "id", "unit": null},
{"key": "sales", "title": "sales", "type": "money", "unit": "CNY"},
{"key": "orders", "title": "orders", "type": "count", "unit": null},
{"key": "close_rate", "title": "close rate", "type": "rate", "unit": null}],
"rows": [
{"rep": "wang", "sales": "1200.50", "orders": 3, "close_rate": "0.333333"},
{"rep": "li", "sales": null, "orders": 0, "close_rate": null}],
"total": {"rep": "total", "sales": "1200.50", "orders": null, "close_rate": null}}],
"notes": [
{"code": "left-out", "text": "2 records left out"}]
}
)");
}

TEST_CASE("json's meta has values that no language changes") {
  const MetaItem basis{"basis", "口径", "签约", "signed"};
  const MetaItem modified{"modified", "", "", true};
  const std::vector<std::pair<std::string, std::string>> pairs{{"name", "2026"}, {"end", "x"}};
  const MetaItem period{"period", "期间", "2026 (..x)", pairs};
  const Document document{"d", "", {basis, modified, period}, {}, {}};
  const auto parsed = nlohmann::json::parse(made_up::written("json", document, made_up::yuan()));
  CHECK(parsed["meta"].dump() ==
        R"({"basis":"signed","modified":true,"period":{"end":"x","name":"2026"}})");
}

TEST_CASE("json without meta, tables and notes keeps the other keys") {
  Display how = made_up::yuan();
  how.meta = false;
  const auto parsed = nlohmann::json::parse(made_up::written("json", {"d", "", {}, {}, {}}, how));
  CHECK(parsed.dump() == R"({"notes":[],"schema":"plan.d/1","tables":[]})");
}

TEST_CASE("json gives back every text, unaltered, and replaces broken bytes") {
  const auto back = [](const std::string& text) {
    const Document document{"d", "", {}, {{"t", "", {{"x", "x"}}, {{{text}}}}}, {}};
    const auto parsed = nlohmann::json::parse(made_up::written("json", document, made_up::yuan()));
    return parsed["tables"][0]["rows"][0]["x"].get<std::string>();
  };
  for (const std::string text :
       {"=1+1", "\"", "\\", "\n\t\r\b\f\x01\x7f", "张伟", "\u202E\u2028", "😀", ""})
    CHECK(back(text) == text);
  CHECK(back(std::string("a\0b", 3)) == std::string("a\0b", 3));
  CHECK(back("a\xff\xc3") == "a\uFFFD\uFFFD");
}
