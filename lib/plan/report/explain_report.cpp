// SPDX-License-Identifier: MIT
#include "plan/report/explain_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"
#include "plan/base/wrap.hpp"
#include "plan/book/codes.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/facts/measures.hpp"
#include "plan/records/kinds.hpp"
#include "plan/report/explain_terms.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

constexpr std::size_t page_width = 80;

std::string path_of(const Key& key) {
  return key.section.empty() ? std::string(key.key) : fmt::format("{}.{}", key.section, key.key);
}

/// The names of the keys that `wanted` lets through, with commas between.
template <class Keys, class Wanted>
std::string names_of(const Keys& keys, Wanted wanted) {
  std::string names;
  for (const Key& key : keys)
    if (wanted(key)) names += (names.empty() ? "" : ", ") + std::string(key.key);
  return names;
}
constexpr auto all = [](const Key&) { return true; };

Term term(const Key& key) {
  const std::string path = path_of(key), type = type_of(key);
  Term found{"key", path, type, tr("key {}: {}", path, type), {std::string(tr(key.help))}};
  auto& more = found.paragraphs;
  add_bounds(key, more);
  if (!key.fallback.empty()) more.push_back(tr("default {}", tr(key.fallback)));
  const std::string inside =
      path == "activities" ? names_of(record_keys(), all) : names_of(keys_of(path), all);
  if (!inside.empty()) more.push_back(tr("its keys: {}", inside));
  return found;
}

Term term(const Code& code) {
  const std::string severity = text(code.severity == Severity::error ? "error" : "warning");
  return {"code",
          std::string(code.code),
          severity,
          tr("code {}: {}", code.code, severity),
          {text(code.summary), text(code.remedy)}};
}

Term term(const Kind& kind) {
  Term found{"kind", std::string(kind.name), {}, tr("kind {}", kind.name), {text(kind.help)}};
  auto& more = found.paragraphs;
  const auto needed = [&](const Key& key) { return needs(kind, key); };
  const std::string own = names_of(kind.keys, all);
  if (!own.empty()) more.push_back(tr("its keys: {}", own));
  std::string required = names_of(record_keys(), needed);
  const std::string own_required = names_of(kind.keys, needed);
  if (!own_required.empty()) required += ", " + own_required;
  more.push_back(tr("required: {}", required));
  for (const Key& key : kind.keys) more.push_back(std::string(key.key) + ": " + text(key.help));
  return found;
}

Term term(const Measure& measure) {
  return {"measure",
          std::string(measure.key),
          text(measure.title),
          tr("measure {}: {}", measure.key, tr(measure.title)),
          {text(measure.formula), tr("by {}", measure.axes),
           tr("rests on {}", tr(to_string(measure.reach)))}};
}

/// A path without the year that a book has in it: years.2026.pins is years.pins.
std::string without_year(std::string_view path) {
  constexpr std::string_view years = "years.";
  if (!path.starts_with(years)) return std::string(path);
  const auto end = std::min(path.find_first_not_of("0123456789", years.size()), path.size());
  if (end == years.size() || (end < path.size() && path[end] != '.')) return std::string(path);
  return end == path.size() ? "years" : "years" + std::string(path.substr(end));
}

/// The key at a path, with the names that a book gives in a map: years.tiers.stretch. Null when
/// there is none.
const Key* key_at(std::string_view path) {
  const Key* found = nullptr;
  std::string section;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('.', at), path.size());
    const std::string_view name = path.substr(at, end - at);
    at = end + 1;
    found = find_key(section, name);
    if (!found) return nullptr;
    section = path_of(*found);
  }
  return found;
}

/// A path (reps.share) is one key; a name alone (share) every key of that name.
void add_keys(std::string_view word, std::vector<Term>& terms) {
  if (word.find('.') != word.npos) {
    if (const Key* key = key_at(word)) terms.push_back(term(*key));
    return;
  }
  for (const Key& key : keys())
    if (is_same_text(word, key.key) && key.key != "*") terms.push_back(term(key));
}

std::string sort_for_people(std::string_view sort) {
  if (sort == "key") return text("key of a file");
  if (sort == "kind") return text("kind of activity");
  if (sort == "axis") return text("axis of reports");
  if (sort == "list") return text("list of words");
  return text(sort);
}

/// The paragraphs behind the first one, in one line.
Cell rest_of(const std::vector<std::string>& paragraphs) {
  std::string rest;
  for (std::size_t i = 1; i < paragraphs.size(); ++i) rest += paragraphs[i] + "\n\n";
  return rest.empty() ? Cell(Blank{}) : Cell(in_one_line(rest));
}

}  // namespace

std::string type_of(const Key& key) {
  std::string type(tr(to_string(key.type)));
  if (key.form == Form::record || key.form == Form::map) type = tr("record");
  if (key.form == Form::records) type = tr("list of records");
  if (key.form == Form::list) type = tr("list of {}", type);
  if (key.form == Form::one_or_list) type = tr("{}, or a list", type);
  if (key.form == Form::dated) type = tr("{}, or a dated list", type);
  return type;
}

void add_bounds(const Key& key, std::vector<std::string>& paragraphs) {
  if (key.need == Need::either)
    paragraphs.push_back(text("one of these"));
  else if (key.need != Need::optional)
    paragraphs.push_back(text("required"));
  if (key.type == Type::choice)
    paragraphs.push_back(tr("one of {}", fmt::format("{}", fmt::join(choices(key.of), ", "))));
  if (key.type == Type::integer && !key.of.empty()) paragraphs.push_back(tr("within {}", key.of));
}

std::vector<Term> terms_of(std::string_view word, const Book& book) {
  std::vector<Term> terms;
  if (const Code* code = find_code(word)) terms.push_back(term(*code));
  add_keys(without_year(word), terms);
  for (Term& one : record_key_terms(word)) terms.push_back(std::move(one));
  for (const Kind& kind : kinds())
    if (is_same_text(word, kind.name)) terms.push_back(term(kind));
  for (const Measure& measure : measures())
    if (measure.key == word || is_same_text(word, measure.title)) terms.push_back(term(measure));
  for (Term& one : axis_terms(word, book)) terms.push_back(std::move(one));
  return terms;
}

std::optional<std::string> nearest_term(std::string_view word, const Book& book) {
  std::vector<std::string> paths = words_of_records_and_axes(book);
  for (const Key& key : keys()) paths.push_back(path_of(key));
  std::vector<std::string_view> known;
  for (const Measure& measure : measures()) {
    known.push_back(measure.key);
    known.push_back(translation(measure.title, Language::zh));
  }
  for (const Code& code : codes()) known.push_back(code.code);
  for (const Kind& kind : kinds()) {
    known.push_back(kind.name);
    known.push_back(translation(kind.name, Language::zh));
  }
  for (const Key& key : keys()) known.push_back(key.key);
  known.insert(known.end(), paths.begin(), paths.end());
  return nearest(without_year(word), known);
}

Document explain_report(std::string_view word, const std::vector<Term>& terms, bool for_people) {
  Table table{"terms",
              text("Terms"),
              {{"what", text("what it is"), for_people ? Unit::text : Unit::id},
               {"word", text("word"), Unit::id},
               {"title", text("in short"), Unit::text},
               {"text", text("meaning"), Unit::text},
               {"more", text("further"), Unit::text}},
              {}};
  for (const Term& one : terms)
    table.rows.push_back({{for_people ? sort_for_people(one.sort) : std::string(one.sort), one.word,
                           one.title.empty() ? Cell(Blank{}) : Cell(one.title),
                           one.paragraphs.front(), rest_of(one.paragraphs)}});
  return {"explain", tr("What {} means", word), {}, {std::move(table)}, {}};
}

std::string explain_text(const std::vector<Term>& terms, std::size_t width) {
  constexpr std::size_t inset = 2;
  const std::size_t room =
      std::max(width == 0 ? page_width : std::min(width, page_width), 2 * inset);
  std::string lines;
  for (const Term& one : terms) {
    lines += fmt::format("{}{}\n", lines.empty() ? "" : "\n", one.head);
    for (const std::string& paragraph : one.paragraphs)
      for (const std::string& line : lines_of(paragraph, room - inset))
        lines += fmt::format("  {}\n", line);
  }
  return lines;
}

}  // namespace plan
