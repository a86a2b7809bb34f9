// SPDX-License-Identifier: MIT
// Ids come from what a record says and where, and from nothing else.
#include "plan/files/durable/record_id.hpp"

#include <doctest/doctest.h>

#include <set>

#include "plan/base/text.hpp"

namespace plan {
namespace {

TEST_CASE("the same record in the same place has the same id, any other has its own") {
  const std::string id = record_id("a/li.na.yaml", 12, "{kind: visit}");
  CHECK(id == "r5xhwjzeztn56");
  CHECK(id == record_id("a/li.na.yaml", 12, "{kind: visit}"));
  CHECK(id != record_id("a/li.na.yaml", 13, "{kind: visit}"));
  CHECK(id != record_id("a/li.nb.yaml", 12, "{kind: visit}"));
  CHECK(id != record_id("a/li.na.yaml", 12, "{kind: visits}"));
}

TEST_CASE("a hundred thousand ids are ids and differ") {
  std::set<std::string> ids;
  for (std::uint64_t offset = 0; offset < 100'000; ++offset)
    ids.insert(record_id("a.yaml", offset, "{kind: visit}"));
  CHECK(ids.size() == 100'000);
  for (const std::string& id : {*ids.begin(), *ids.rbegin()}) {
    CHECK(is_id(id));
    CHECK(id.size() == 13);
    CHECK(id.front() == 'r');
  }
}

}  // namespace
}  // namespace plan
