// SPDX-License-Identifier: MIT
// What belongs together is taken together, through as many names as it takes, and nothing else is.
#include "plan/files/cache/linked_forms.hpp"

#include <doctest/doctest.h>

#include <string>

#include "plan/files/activity_file.hpp"
#include "plan/files/cache/form_writer.hpp"

namespace plan {
namespace {

/// A file of records, of which those at some places are taken.
void add(std::deque<ChosenFile>& files, const std::string& records,
         const std::vector<std::size_t>& taken) {
  const std::string digest(64, 'd'), text = "activities:\n" + records;
  const auto parts = parts_of(text, text.size());
  REQUIRE(parts.size() == 1);
  const auto forms = read_forms(parts.front(), 0, true);
  REQUIRE(forms);
  FormWriter writer;
  writer.add(*forms);
  auto kept = KeptForms::of(std::move(writer).bytes(digest), digest);
  REQUIRE(kept);
  ChosenFile& file = files.emplace_back();
  file.kept = *std::move(kept);
  file.taken.assign(file.kept.size(), false);
  for (const std::size_t at : taken) file.taken[at] = true;
}

/// Which forms of a file are taken: "x.x".
std::string taken(const ChosenFile& file) {
  std::string shown;
  for (const bool one : file.taken) shown += one ? 'x' : '.';
  return file.whole ? shown : "not whole";
}

const std::string other_rows =
    "- {date: 2026-03-02, rep: a, kind: visit, customer: c}\n"
    "- {date: 2026-03-03, rep: a, kind: lead, deal: e, source: web}\n"
    "- {date: 2026-03-04, rep: a, kind: training, course: k, hours: 1}\n";

}  // namespace

TEST_CASE("records of one deal or order are taken, and those that are linked by them") {
  std::deque<ChosenFile> files, others;
  add(files,
      "- {date: 2026-03-05, rep: a, kind: lead, deal: d, source: web}\n"
      "- {date: 2026-03-06, rep: a, kind: order, deal: d, order: o, amount: 5}\n" +
          other_rows,
      {0});
  add(others, other_rows + "- {date: 2026-04-06, rep: a, kind: return, order: o, amount: 1}\n", {});
  take_linked(files, others, false);
  CHECK(taken(files.front()) == "xx...");
  CHECK(taken(others.front()) == "...x");
}

TEST_CASE("what gives no name takes nothing, and of one id only where ids are asked for") {
  for (const bool by_id : {false, true}) {
    std::deque<ChosenFile> files, others;
    add(files, other_rows + "- {date: 2026-03-02, rep: a, kind: visit, customer: c, id: v}\n",
        {0, 3});
    add(others, other_rows + "- {date: 2026-03-02, rep: a, kind: visit, customer: c, id: v}\n", {});
    take_linked(files, others, by_id);
    CHECK(taken(files.front()) == "x..x");
    CHECK(taken(others.front()) == (by_id ? "...x" : "...."));
  }
}

}  // namespace plan
