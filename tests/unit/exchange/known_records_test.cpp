// SPDX-License-Identifier: MIT
// Records that earlier imports made: by id, and whether they say the same.
#include "plan/exchange/known_records.hpp"

#include <doctest/doctest.h>

#include "plan/files/activity_file.hpp"

namespace plan {
namespace {

FormBlock forms(const std::string& lines) {
  Diagnostics ignored;
  return forms_of_document("activities:\n" + lines, 0, ignored);
}

/// A map "m" whose orders give these keys, besides those of all records.
ExportMap map_giving(const std::vector<std::string>& keys) {
  ExportMap map;
  map.name = "m";
  MapEntry& entry = map.records.emplace_back();
  entry.as = "order";
  for (const std::string& key : keys) entry.keys.push_back({key, {}, {}});
  return map;
}

std::uint64_t digest(const std::string& keys) {
  const FormBlock block = forms("- {date: 2026-03-02, rep: ann, kind: order, " + keys + "}\n");
  REQUIRE_FALSE(block.forms.empty());
  const auto given = given_keys(map_giving({"customer", "amount", "cost"}));
  return digest_of(block.forms.front(), block, given.front());
}

std::int32_t day(int of_march) {
  return forms("- {date: 2026-03-0" + std::to_string(of_march) +
               ", rep: ann, kind: order, amount: 1}\n")
      .forms.front()
      .day_number;
}

}  // namespace

TEST_CASE("records that say the same have one digest, however they are typed") {
  const auto one = digest("id: m.1.order, customer: c1, amount: 1200.5");
  CHECK(digest("id: m.1.order, customer: c1, amount: 1200.50") == one);
  CHECK(digest("customer: c1, amount: 1200.500, id: m.1.order") == one);
  CHECK(digest("id: m.1.order, customer: \"c1\", amount: 1200.5") == one);
  for (const auto* other :
       {"id: m.1.order, customer: c1, amount: 1200.51",
        "id: m.2.order, customer: c1, amount: 1200.5",
        "id: m.1.order, customer: c2, amount: 1200.5", "id: m.1.order, amount: 1200.5",
        "id: m.1.order, customer: c1, amount: 1200.5, cost: 0"})
    CHECK_MESSAGE(digest(other) != one, other);
  // what the map does not give is its keeper's
  CHECK(digest("id: m.1.order, customer: c1, amount: 1200.5, note: c1") == one);
}

TEST_CASE("only records of the map are known, each with its file") {
  KnownRecords known(map_giving({"amount"}));
  known.add(forms("- {date: 2026-03-02, rep: ann, kind: order, id: m.1.order, amount: 1}\n"
                  "- {date: 2026-03-02, rep: ann, kind: order, id: other.1.order, amount: 1}\n"
                  "- {date: 2026-03-02, rep: ann, kind: order, amount: 1}\n"),
            "a.yaml");
  known.add(forms("- {date: 2026-03-05, rep: ann, kind: order, id: m.2.order, amount: 1}\n"),
            "b.yaml");
  CHECK(known.size() == 2);
  REQUIRE(known.find("m.1.order"));
  CHECK(known.path(*known.find("m.1.order")) == "a.yaml");
  REQUIRE(known.find("m.2.order"));
  CHECK(known.path(*known.find("m.2.order")) == "b.yaml");
  CHECK_FALSE(known.find("other.1.order"));
  CHECK_FALSE(known.find("m.3.order"));
}

TEST_CASE("records that the file lacks are those of its days that it did not name") {
  KnownRecords known(map_giving({"amount"}));
  known.add(forms("- {date: 2026-03-01, rep: ann, kind: order, id: m.before.order, amount: 1}\n"
                  "- {date: 2026-03-02, rep: ann, kind: order, id: m.b.order, amount: 1}\n"
                  "- {date: 2026-03-03, rep: ann, kind: order, id: m.a.order, amount: 1}\n"
                  "- {date: 2026-03-03, rep: ann, kind: order, id: m.seen.order, amount: 1}\n"
                  "- {date: 2026-03-05, rep: ann, kind: order, id: m.after.order, amount: 1}\n"),
            "a.yaml");
  known.find("m.seen.order")->seen = true;
  CHECK(known.lacks(day(2), day(4)));
  CHECK_FALSE(known.lacks(day(4), day(4)));
  CHECK(known.lacking("m.a.order", day(2), day(4)));
  CHECK_FALSE(known.lacking("m.a.order", day(4), day(4)));
  CHECK_FALSE(known.lacking("m.seen.order", day(2), day(4)));
  CHECK_FALSE(known.lacking("m.nobody.order", day(2), day(4)));
  // one whose row is there, but left out, of whatever day
  known.find("m.after.order")->left_out = 7;
  CHECK(known.lacks(day(4), day(4)));
  CHECK(known.lacking("m.after.order", day(2), day(4))->left_out == 7);
}

}  // namespace plan
