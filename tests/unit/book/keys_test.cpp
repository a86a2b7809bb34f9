// SPDX-License-Identifier: MIT
// The key table holds together: sections, types, forms and slots agree.
#include "plan/book/keys.hpp"

#include <doctest/doctest.h>

#include <set>

#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

std::string path_of(const Key& row) {
  return row.section.empty() ? std::string(row.key)
                             : std::string(row.section) + "." + std::string(row.key);
}

bool has_section(Form form) {
  return form == Form::record || form == Form::records || form == Form::map ||
         form == Form::choice_or_record;
}

TEST_CASE("the rows of a section stand together, each key once") {
  std::set<std::string_view> closed;
  std::string_view open = "none";
  for (const Key& row : keys()) {
    if (row.section == open) continue;
    closed.insert(open);
    open = row.section;
    CHECK_MESSAGE(!closed.contains(open), open);
  }
  std::set<std::string> paths;
  for (const Key& row : keys()) CHECK_MESSAGE(paths.insert(path_of(row)).second, path_of(row));
}

TEST_CASE("what has sub-records has a section for them, and the other way round") {
  std::set<std::string, std::less<>> sections;
  for (const Key& row : keys()) {
    CAPTURE(path_of(row));
    const bool without = row.section.empty() && row.key == "activities";
    if (has_section(row.form) && !without) CHECK_FALSE(keys_of(path_of(row)).empty());
    if (has_section(row.form)) sections.insert(path_of(row));
  }
  for (const Key& row : keys())
    if (!row.section.empty()) CHECK_MESSAGE(sections.contains(row.section), row.section);
}

TEST_CASE("a map's section has the one row *, and only a map's") {
  for (const Key& row : keys()) {
    if (row.form != Form::map || row.key == "years") continue;
    REQUIRE(keys_of(path_of(row)).size() == 1);
    CHECK(keys_of(path_of(row))[0].key == "*");
  }
}

TEST_CASE("every row has the slots that its form needs") {
  for (const Key& row : keys()) {
    CAPTURE(path_of(row));
    if (row.section.empty() && (row.key == "years" || row.key == "activities")) continue;
    const bool put = row.form == Form::one || row.form == Form::list ||
                     row.form == Form::one_or_list || row.form == Form::choice_or_record ||
                     row.form == Form::choice_or_weights;
    CHECK(bool(row.slot.put) == put);
    CHECK(bool(row.slot.unread) == put);
    CHECK(bool(row.slot.put_dated) == (row.form == Form::dated));
    CHECK(bool(row.slot.open) == has_section(row.form));
  }
}

TEST_CASE("choices, refs and bounds say what they are of") {
  std::set<std::string_view> named;
  for (const Key& row : keys())
    if (row.key == "id" && row.need == Need::identity) named.insert(row.section);
  for (const Key& row : keys()) {
    CAPTURE(path_of(row));
    if (row.type == Type::choice) CHECK_FALSE(choices(row.of).empty());
    if (row.type == Type::integer) CHECK(row.of.find('-') != row.of.npos);
    if (row.type == Type::ref)
      for (const auto section : choices(row.of)) CHECK(named.contains(section));
  }
}

TEST_CASE("what identifies a record is one key of a root section") {
  std::set<std::string_view> sections;
  for (const Key& row : keys()) {
    if (row.need != Need::identity) continue;
    CHECK(row.section.find('.') == row.section.npos);
    CHECK(sections.insert(row.section).second);
  }
}

TEST_CASE("a default is a value that the key takes, or words") {
  const ScalarContext context{find_currency("CNY"), {}};
  for (const Key& row : keys()) {
    const bool checked = row.type == Type::integer || row.type == Type::boolean ||
                         row.type == Type::rate || row.type == Type::choice;
    const bool words = row.fallback.empty() || row.fallback.find(' ') != row.fallback.npos;
    if (checked && !words) CHECK_MESSAGE(read_scalar(row.fallback, row, context), path_of(row));
  }
}

TEST_CASE("a key is found by its section and name, in a map by any name") {
  REQUIRE(find_key("reps", "share"));
  CHECK(find_key("reps", "share")->form == Form::dated);
  CHECK(find_key("years.tiers", "stretch")->key == "*");
  CHECK_FALSE(find_key("reps", "shar"));
  CHECK_FALSE(find_key("people", "share"));
  CHECK(keys_of("people").empty());
  CHECK(keys_of("")[0].key == "format");
}

TEST_CASE("phones and mails are personal") {
  for (const Key& row : keys())
    if (row.key == "email" || row.key == "phone") CHECK_MESSAGE(row.personal, path_of(row));
}

TEST_CASE("types have names") {
  CHECK(to_string(Type::text) == "text");
  CHECK(to_string(Type::moment) == "moment");
  CHECK(to_string(Type::time) == "time");
}

}  // namespace
}  // namespace plan
