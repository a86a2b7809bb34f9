// SPDX-License-Identifier: MIT
#include "plan/log/judge_given.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"
#include "plan/book/home.hpp"
#include "plan/book/log_path.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/log/doubts.hpp"
#include "plan/records/far_day.hpp"
#include "plan/records/judge_record.hpp"
#include "plan/records/record_titles.hpp"

namespace plan {
namespace {

constexpr std::string_view shown_name = "plan log";

std::string shown(const Named& thing) {
  return fmt::format("{} ({})", thing.id, thing.name);
}

/// A handful of the things whose id or name begins so, whatever its case.
std::vector<std::string> begun_in_any_case(const std::vector<Named>& things,
                                           std::string_view typed) {
  constexpr std::size_t most = 5;
  std::vector<std::string> found;
  const auto begins = [&](std::string_view text) {
    return text.size() >= typed.size() && is_same_but_case(text.substr(0, typed.size()), typed);
  };
  for (const Named& thing : things)
    if (!typed.empty() && (begins(thing.id) || begins(thing.name))) found.push_back(shown(thing));
  return found.size() > most ? std::vector<std::string>() : found;
}

/// The thing that begins so, else that whose name is most like what was written in an id's place.
std::optional<Said> nearest_name(const GivenRecord& given, std::string_view key, const Book& book) {
  const Kind* kind = find_kind(given.value("kind"));
  const Key* row = kind ? find_key(*kind, key) : nullptr;
  if (!row) return {};
  const auto things = things_of(book, row->of);
  std::vector<std::string_view> names;
  names.reserve(things.size());
  for (const Named& thing : things) names.push_back(thing.name);
  const std::string typed(given.value(key));
  auto begun = begun_in_any_case(things, typed);
  if (begun.empty()) begun = begun_in_any_case(things, typed.substr(0, typed.find(' ')));
  if (!begun.empty()) {
    const std::string list = fmt::format("{}", fmt::join(begun, ", "));
    return begun.size() == 1 ? said("write {}", list) : said("write one of: {}", list);
  }
  const auto name = nearest(typed, names);
  if (!name) return {};
  return said("write {}", shown(*std::ranges::find(things, *name, &Named::name)));
}

/// Which line to add where for a thing that is not there; empty for keys that name no such thing.
Said hint_to_name(const GivenRecord& given, std::string_view key, const Book& book, Paths paths) {
  const Kind* kind = find_kind(given.value("kind"));
  const Key* row = kind ? find_key(*kind, key) : nullptr;
  const bool has_name = row && row->type == Type::ref && find_key(row->of, "name");
  return has_name ? hint_to_add(book, row->of, given.value(key), paths) : Said();
}

/// What helps a person at a command line and not in a file, where a name may hold blanks.
Said hint_of(const Diagnostic& one, const GivenRecord& given, const Book& book, Paths paths) {
  const bool lacks_rep = one.code == "missing-key" && given.value("rep").empty() &&
                         one.text == said("{} needs {}", given.value("kind"), "rep");
  if (lacks_rep) return said("add rep=ID, or set PLAN_REP");
  const std::string_view key = given.key_at(one.place.line);
  if (one.code == "bad-choice" && key == "kind")
    if (const auto kind = everyday_kind(given.value(key)); !kind.empty())
      return said("write {}", kind);
  if (one.code != "bad-id" && !is_hint_to_add(one.hint)) return one.hint;
  const Said hint = hint_to_name(given, key, book, paths);
  if (hint.empty()) return one.hint;
  return nearest_name(given, key, book).value_or(hint);
}

Diagnostics with_hints(const Diagnostics& found, const GivenRecord& given, const Book& book,
                       const Sources& files) {
  const std::vector<std::string> paths = paths_of(files);
  Diagnostics findings;
  for (Diagnostic one : found.all()) {
    one.hint = hint_of(one, given, book, paths);
    findings.add(std::move(one));
  }
  return findings;
}

/// Warns of a day that is not likely to be meant.
void doubt_day(std::span<const Field> fields, const Book& book, Day as_of, Diagnostics& findings) {
  const auto field = std::ranges::find(fields, "date", &Field::key);
  if (field == fields.end() || findings.has_errors()) return;
  Said doubt = BookDays(book).doubt(Day(*parse_date(field->text)), as_of);
  if (!doubt.empty())
    findings.warning(far_day_code, field->at, std::move(doubt), said(far_day_hint));
}

}  // namespace

std::optional<std::string> path_of(const GivenRecord& given, const Book& book) {
  const auto date = parse_date(given.value("date"));
  const std::string_view rep = given.value("rep");
  if (!date || !book.rep(rep)) return {};
  return log_path(book.profile, *date, rep);
}

Diagnostics judge_given(const GivenRecord& given, Session& session) {
  const Book& book = session.book();
  const BookIds ids(book);
  std::optional<Others> others;
  if (needs_others(given.fields(0))) {  // whose files come before the words among the sources
    Activities& all = session.activities({});
    others.emplace(Others{all.records, all.of_files, all.of_records});
  }
  const auto path = path_of(given, book);
  Records day;
  if (path) day = records_beside(*path, given.value("date"), ids, session);
  const auto file = session.read().sources->add(std::string(shown_name), given.text());
  const auto fields = given.fields(file);
  TypedRecord record{fields, {file, 1, 1}};
  if (path) record.within = period_of_path(*path, book.fiscal());
  Diagnostics found;
  given.check_words(file, found);
  judge_record(record, ids, others ? &*others : nullptr, found);
  doubt_day(fields, book, session.as_of(), found);
  if (path && !found.has_errors())
    doubt_record(record, std::move(day), others ? &*others : nullptr, ids, session.as_of(), found);
  return with_hints(found, given, book, *session.read().sources);
}

Diagnostics judge_given_value(const GivenRecord& given, std::string_view key, const BookIds& ids,
                              const Sources& files, Sources& sources) {
  const auto file = sources.add(std::string(shown_name), given.text());
  const auto fields = given.fields(file);
  Diagnostics found;
  given.check_words(file, found);
  judge_value({fields, {file, 1, 1}}, key, ids, found);
  return with_hints(found, given, ids.book(), files);
}

}  // namespace plan
