// SPDX-License-Identifier: MIT
// Of two books only what differs is read, whichever way its files are called.
#include "plan/files/changed_files.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plan {
namespace {

std::string record(std::string_view id, std::string_view note = "n") {
  return "- {date: 2026-11-02, rep: ann, kind: meeting, id: " + std::string(id) +
         ", text: " + std::string(note) + "}\n";
}

const std::string head = "activities:\n";

using Files = std::vector<std::pair<std::string, std::string>>;

struct Side {
  explicit Side(const Files& files) {
    folder.write("plan.yaml", "format: 1\n");
    for (const auto& [name, text] : files) folder.write("activities/" + name, text);
    LoadRequest request;
    request.entry = (folder / "plan.yaml").string();
    loaded = load(request);
  }
  ChangedSide changed() const { return {&loaded, activities_by_id(loaded)}; }

  test::Folder folder{};
  Loaded loaded{};
};

/// The ids of what is told of the first book and of the second: "a b | c", with ! where one is
/// faulty.
std::string told(const Files& before, const Files& after) {
  const Side old(before), now(after);
  std::string said[2];
  const Faulty faulty =
      each_changed_form(old.changed(), now.changed(), [&](bool second, const FormBlock& block) {
        for (const RecordForm& form : block.forms)
          said[second ? 1 : 0] += std::string(block.names[form.id]) + " ";
      });
  return said[0] + (faulty.before ? "! " : "") + "| " + said[1] + (faulty.after ? "! " : "");
}

}  // namespace

TEST_CASE("of files that differ the records are told that only one of the books has") {
  const std::string old = head + record("a") + record("b") + record("c");
  CHECK(told({{"x.yaml", old}}, {{"x.yaml", old}}) == "| ");
  CHECK(told({{"x.yaml", old}}, {{"y.yaml", old}}) == "| ");
  CHECK(told({{"x.yaml", old}}, {}) == "a b c | ");
  CHECK(told({{"x.yaml", old}}, {{"x.yaml", head + record("a") + record("b", "m") + record("c") +
                                                record("d")}}) == "b | b d ");
  // moved to another file, and out of its order
  CHECK(told({{"x.yaml", old}}, {{"x.yaml", head + record("c")},
                                 {"y.yaml", head + record("b") + record("a")}}) == "| ");
  // one that stands twice is one more
  CHECK(told({{"x.yaml", old}}, {{"x.yaml", old + record("b")}}) == "| b ");
  CHECK(told({{"x.yaml", old}, {"y.yaml", old}}, {{"z.yaml", old}}) == "a b c | ");
}

TEST_CASE("a file that cannot be taken apart is told whole") {
  const std::string old = head + record("a") + record("b");
  const std::string quoted = head + record("a", "'x\n- y'") + record("b");
  CHECK(told({{"x.yaml", old}}, {{"x.yaml", quoted}}) == "a b | a b ");
  const std::string open = (head + record("a")).substr(0, head.size() + record("a").size() - 1);
  CHECK(told({{"x.yaml", old}}, {{"x.yaml", open}}) == "a b | a ");
}

TEST_CASE("a file in which something is wrong makes its own book's side faulty") {
  const std::string sound = head + record("a"), bad = head + record("a") + "- {date: 2026-13-02}\n";
  CHECK(told({{"x.yaml", sound}}, {{"x.yaml", bad}}).ends_with("! "));
  CHECK(told({{"x.yaml", bad}}, {{"x.yaml", sound}}).find("! |") != std::string::npos);
}

}  // namespace plan
