// SPDX-License-Identifier: MIT
#include "plan/records/judge_record.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/records/activity_reader.hpp"

namespace plan {
namespace {

/// What other values of the record may mend.
constexpr std::array of_whole_record = {"missing-key", "refund-without-note", "not-employed",
                                        "outside-file"};

bool is_same(const Diagnostic& a, const Diagnostic& b) {
  return a.code == b.code && a.place == b.place && a.text == b.text;
}

/// The values that findings about a record among others speak of; the first that is given counts.
struct About {
  std::string_view code;
  std::string_view key;
  std::string_view what{};  // of names that are there already: of what kind of thing
};
constexpr About about[] = {
    {"duplicate-id", "id", "record"}, {"duplicate-id", "request", "request"},
    {"duplicate-id", "task", "task"}, {"unknown-deal", "deal"},
    {"deal-opened-twice", "deal"},    {"unknown-order", "of"},
    {"unknown-request", "request"},   {"unknown-task", "parent"},
    {"unknown-task", "task"},         {"before-its-origin", "date"},
    {"returned-too-much", "amount"},  {"history-and-activities", "date"},
};

const Field* field_of(std::span<const Field> fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &Field::key);
  return found == fields.end() || found->text.empty() ? nullptr : &*found;
}

/// From the record's own place to that of the value that is meant.
Place place_of(const Diagnostic& one, std::span<const Field> fields) {
  for (const About& row : about) {
    const Field* field = row.code == one.code ? field_of(fields, row.key) : nullptr;
    const bool is_meant =
        field && (row.what.empty() || one.text == said("the {} \"{}\" is there already",
                                                       said(row.what), escaped(field->text)));
    if (is_meant) return field->at;
  }
  return one.place;
}

/// What the record would bring about among the others, less what is wrong there already.
void judge_among(RecordBlock block, const TypedRecord& record, const BookIds& ids,
                 const Others& others, bool whole, Diagnostics& findings) {
  Diagnostics found;
  others.records.judge(std::move(block), ids, whole && !others.of_files.has_errors(), found);
  for (const Diagnostic& one : others.of_files.all())
    if (one.code == "unreadable") findings.add(one);
  for (Diagnostic one : found.all()) {
    if (std::ranges::any_of(others.of_records.all(), [&](auto& old) { return is_same(old, one); }))
      continue;
    if (one.place == record.at) one.place = place_of(one, record.fields);
    findings.add(std::move(one));
  }
}

}  // namespace

std::string_view key_at(std::span<const Field> fields, std::uint32_t line) {
  return line > 0 && line <= fields.size() ? fields[line - 1].key : std::string_view();
}

bool needs_others(std::span<const Field> fields) {
  constexpr std::array keys = {"id", "deal", "of", "request", "task", "parent"};
  return std::ranges::any_of(keys, [&](const char* key) { return field_of(fields, key); });
}

void judge_record(const TypedRecord& record, const BookIds& ids, const Others* others,
                  Diagnostics& findings) {
  ActivityReader reader(ids, record.within, true, findings);
  reader.read(record.fields, record.at);
  if (findings.has_errors()) return;
  if (others) return judge_among(reader.take(), record, ids, *others, true, findings);
  Records none;
  const Diagnostics nothing;
  judge_among(reader.take(), record, ids, {none, nothing, nothing}, false, findings);
}

void judge_value(const TypedRecord& record, std::string_view key, const BookIds& ids,
                 Diagnostics& findings) {
  Diagnostics found = std::exchange(findings, {});
  ActivityReader(ids, record.within, true, found).read(record.fields, record.at);
  for (const Diagnostic& one : found.all()) {
    const bool may_be_mended =
        std::ranges::find(of_whole_record, one.code) != of_whole_record.end();
    if (!may_be_mended && key_at(record.fields, one.place.line) == key) findings.add(one);
  }
}

}  // namespace plan
