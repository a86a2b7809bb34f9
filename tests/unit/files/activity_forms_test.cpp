// SPDX-License-Identifier: MIT
// What an import takes for there already, of files that are not as they were found.
#include "plan/files/activity_forms.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <system_error>

#include "folder.hpp"

namespace plan {
namespace {

TEST_CASE("a file that cannot be read any more is not taken for one without records") {
  const test::Folder folder;
  folder.write("plan.yaml", "format: 1\n");
  folder.write("activities/a.yaml", "activities:\n- {date: 2026-11-02, rep: ann, kind: meeting}\n");
  LoadRequest request;
  request.entry = (folder / "plan.yaml").string();
  const Loaded loaded = load(request);
  std::size_t records = 0;
  const auto count = [&](const FormBlock& block, const std::string&) {
    records += block.forms.size();
  };
  each_form(loaded, count);
  CHECK(records == 1);
  std::filesystem::remove(folder / "activities/a.yaml");
  CHECK_THROWS_AS(each_form(loaded, count), std::system_error);
}

}  // namespace
}  // namespace plan
