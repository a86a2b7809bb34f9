// SPDX-License-Identifier: MIT
#include "plan/log/judge_record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/log_path.hpp"
#include "plan/files/activity_file.hpp"

namespace plan {
namespace {

constexpr std::string_view shown_name = "plan log";

/// What other values of the record may mend.
constexpr std::array of_whole_record = {"missing-key", "refund-without-note", "not-employed",
                                        "outside-file"};

/// Whether the record is to be seen beside all others: it names what they make, or has a name that
/// may be theirs.
bool needs_others(const GivenRecord& given) {
  constexpr std::array keys = {"id", "deal", "of", "request", "task", "parent"};
  return std::ranges::any_of(keys, [&](const char* key) { return !given.value(key).empty(); });
}

bool is_same(const Diagnostic& a, const Diagnostic& b) {
  return a.code == b.code && a.place == b.place && a.text == b.text;
}

/// The values that findings about a record among others speak of; the first that is given counts.
struct About {
  std::string_view code;
  std::string_view key;
};
constexpr About about[] = {
    {"duplicate-id", "id"},          {"duplicate-id", "request"},
    {"duplicate-id", "task"},        {"unknown-deal", "deal"},
    {"deal-opened-twice", "deal"},   {"unknown-order", "of"},
    {"unknown-request", "request"},  {"unknown-task", "parent"},
    {"unknown-task", "task"},        {"before-its-origin", "date"},
    {"returned-too-much", "amount"}, {"history-and-activities", "date"},
};

/// From the record's own place to that of the value that is meant.
Place place_of(const Diagnostic& one, const GivenRecord& given, std::uint32_t file) {
  for (const About& row : about) {
    const std::string_view value = given.value(row.key);
    const bool is_meant =
        row.code != "duplicate-id" || one.text.worded().find(escaped(value)) != std::string::npos;
    if (row.code == one.code && !value.empty() && is_meant) return given.place_of(row.key, file);
  }
  return one.place;
}

/// What the record would bring about among the others, less what is wrong there already.
Diagnostics judge_among(RecordBlock block, const GivenRecord& given, Place at, const BookIds& ids,
                        Session& session) {
  const bool with_others = needs_others(given);
  Activities none;
  Activities& all = with_others ? session.activities({}) : none;
  Diagnostics found;
  all.records.judge(std::move(block), ids, with_others && !all.of_files.has_errors(), found);
  Diagnostics news;
  for (const Diagnostic& one : all.of_files.all())
    if (one.code == "unreadable") news.add(one);
  for (Diagnostic one : found.all()) {
    if (std::ranges::any_of(all.of_records.all(), [&](auto& old) { return is_same(old, one); }))
      continue;
    if (one.place == at) one.place = place_of(one, given, at.file);
    news.add(std::move(one));
  }
  return news;
}

/// The thing whose name is most like what was written in an id's place.
std::optional<Said> nearest_name(const GivenRecord& given, std::string_view key, const Book& book) {
  const Kind* kind = find_kind(given.value("kind"));
  const Key* row = kind ? find_key(*kind, key) : nullptr;
  if (!row) return {};
  const auto things = things_of(book, row->of);
  std::vector<std::string_view> names;
  names.reserve(things.size());
  for (const Named& thing : things) names.push_back(thing.name);
  const auto name = nearest(given.value(key), names);
  if (!name) return {};
  const auto found = std::ranges::find(things, *name, &Named::name);
  return said("write {}", fmt::format("{} ({})", found->id, found->name));
}

/// What helps a person at a command line and not in a file.
Said hint_of(const Diagnostic& one, const GivenRecord& given, const Book& book) {
  const bool lacks_rep = one.code == "missing-key" && given.value("rep").empty() &&
                         one.text == said("{} needs {}", given.value("kind"), "rep");
  if (lacks_rep) return said("add rep=ID, or set PLAN_REP");
  if (one.hint != said("add it to the book, or mend the id")) return one.hint;
  return nearest_name(given, given.key_at(one.place.line), book).value_or(one.hint);
}

}  // namespace

std::optional<std::string> path_of(const GivenRecord& given, const Book& book) {
  const auto date = parse_date(given.value("date"));
  const std::string_view rep = given.value("rep");
  if (!date || !book.rep(rep)) return {};
  return log_path(book.profile, *date, rep);
}

Diagnostics judge_record(const GivenRecord& given, Session& session) {
  const Book& book = session.book();
  const BookIds ids(book);
  if (needs_others(given))
    session.activities({});  // its files come before the words among the sources
  const auto file = session.read().sources->add(std::string(shown_name), given.text());
  const Place at{file, 1, 1};
  const auto path = path_of(given, book);
  const auto within = path ? period_of_path(*path, book.fiscal()) : std::nullopt;
  Diagnostics found;
  given.check_words(file, found);
  RecordBlock block;
  ActivityReader(ids, within, true, found).read(given.fields(file), at, block);
  if (!found.has_errors()) return judge_among(std::move(block), given, at, ids, session);
  Diagnostics findings;
  for (Diagnostic one : found.all()) {
    one.hint = hint_of(one, given, book);
    findings.add(std::move(one));
  }
  return findings;
}

Diagnostics judge_value(const GivenRecord& given, std::string_view key, const BookIds& ids,
                        Sources& sources) {
  const auto file = sources.add(std::string(shown_name), given.text());
  Diagnostics found;
  given.check_words(file, found);
  RecordBlock block;
  const std::optional<Period> within;
  const auto fields = given.fields(file);
  ActivityReader(ids, within, true, found).read(fields, {file, 1, 1}, block);
  Diagnostics findings;
  for (Diagnostic one : found.all()) {
    const bool may_be_mended =
        std::ranges::find(of_whole_record, one.code) != of_whole_record.end();
    if (may_be_mended || given.key_at(one.place.line) != key) continue;
    one.hint = hint_of(one, given, ids.book());
    findings.add(std::move(one));
  }
  return findings;
}

}  // namespace plan
