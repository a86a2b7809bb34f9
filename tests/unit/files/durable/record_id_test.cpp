// SPDX-License-Identifier: MIT
// Ids that nobody gave before, as far as can be known, and elsewhere by chance alone.
#include "plan/files/durable/record_id.hpp"

#include <doctest/doctest.h>

#include <set>

#include "folder.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

const auto nowhere = [](std::string_view) { return false; };

TEST_CASE("a hundred thousand ids are ids and differ") {
  std::set<std::string> ids;
  for (int i = 0; i < 100'000; ++i) ids.insert(record_id(nowhere));
  CHECK(ids.size() == 100'000);
  for (const std::string& id : {*ids.begin(), *ids.rbegin()}) {
    CHECK(is_id(id));
    CHECK(id.size() == 13);
    CHECK(id.front() == 'r');
  }
}

TEST_CASE("an id that is there already is not given") {
  std::string first;
  int asked = 0;
  const std::string id = record_id([&](std::string_view made) {
    if (asked++ == 0) first = made;
    return asked < 3;
  });
  CHECK(asked == 3);
  CHECK(id != first);
}

TEST_CASE("an id is looked for in files") {
  const test::Folder folder;
  folder.write("a.yaml", "activities:\n- {id: r0123456789ab}\n");
  const std::vector<std::string> files = {(folder / "none.yaml").string(),
                                          (folder / "a.yaml").string()};
  CHECK(stands_in(files, "r0123456789ab"));
  CHECK_FALSE(stands_in(files, "r0123456789ac"));
}

}  // namespace
}  // namespace plan
