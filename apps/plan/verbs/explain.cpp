// SPDX-License-Identifier: MIT
// plan explain: what a word of the book's files, of its findings or of the reports means. A word
// that means several things gets all of them.
#include <fmt/format.h>

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/book/codes.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/command/usage.hpp"
#include "plan/facts/measures.hpp"
#include "plan/query/query.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

constexpr std::size_t page_width = 80;

/// A head line, then paragraphs set in by two.
std::string entry(std::string_view head, const std::vector<std::string>& paragraphs) {
  std::string text = fmt::format("{}\n", head);
  for (const std::string& paragraph : paragraphs)
    for (const std::string& line : lines_of(paragraph, page_width - 2))
      text += fmt::format("  {}\n", line);
  return text + "\n";
}

std::string path_of(const Key& key) {
  return key.section.empty() ? std::string(key.key) : fmt::format("{}.{}", key.section, key.key);
}

/// "reps.share: rate, or a dated list".
std::string head_of(const Key& key) {
  std::string kind(tr(to_string(key.type)));
  if (key.form == Form::record || key.form == Form::map) kind = tr("record");
  if (key.form == Form::records) kind = tr("list of records");
  if (key.form == Form::list) kind = tr("list of {}", kind);
  if (key.form == Form::dated) kind = tr("{}, or a dated list", kind);
  return tr("key {}: {}", path_of(key), kind);
}

std::string explained(const Key& key) {
  std::vector<std::string> paragraphs{std::string(tr(key.help))};
  if (key.need != Need::optional) paragraphs.emplace_back(tr("required"));
  if (key.type == Type::choice)
    paragraphs.push_back(tr("one of {}", fmt::format("{}", fmt::join(choices(key.of), ", "))));
  if (key.type == Type::integer && !key.of.empty()) paragraphs.push_back(tr("within {}", key.of));
  if (!key.fallback.empty()) paragraphs.push_back(tr("default {}", tr(key.fallback)));
  std::string inside;
  for (const Key& row : keys_of(path_of(key)))
    inside += (inside.empty() ? "" : ", ") + std::string(row.key);
  if (!inside.empty()) paragraphs.push_back(tr("its keys: {}", inside));
  return entry(head_of(key), paragraphs);
}

/// A path without the year that a book has in it: years.2026.pins is years.pins.
std::string without_year(const std::string& path) {
  constexpr std::string_view years = "years.";
  if (!path.starts_with(years)) return path;
  const auto end = std::min(path.find_first_not_of("0123456789", years.size()), path.size());
  if (end == years.size() || (end < path.size() && path[end] != '.')) return path;
  return end == path.size() ? "years" : "years" + path.substr(end);
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
std::string explained_keys(std::string_view word) {
  if (word.find('.') != word.npos) {
    const Key* key = key_at(word);
    return key ? explained(*key) : std::string();
  }
  std::string text;
  for (const Key& key : keys())
    if (key.key == word && key.key != "*") text += explained(key);
  return text;
}

std::string explained_code(std::string_view word) {
  const Code* code = find_code(word);
  if (!code) return {};
  const auto severity = code->severity == Severity::error ? tr("error") : tr("warning");
  return entry(tr("code {}: {}", code->code, severity),
               {std::string(tr(code->summary)), std::string(tr(code->remedy))});
}

std::string explained_kind(std::string_view word) {
  const Kind* kind = find_kind(word);
  if (!kind) return {};
  std::vector<std::string> paragraphs{std::string(tr(kind->help))};
  std::string own;
  for (const Key& key : kind->keys) own += (own.empty() ? "" : ", ") + std::string(key.key);
  if (!own.empty()) paragraphs.push_back(tr("its keys: {}", own));
  std::string needed;
  for (const auto keys : {record_keys(), kind->keys})
    for (const Key& key : keys)
      if (needs(*kind, key)) needed += (needed.empty() ? "" : ", ") + std::string(key.key);
  paragraphs.push_back(tr("required: {}", needed));
  for (const Key& key : kind->keys)
    paragraphs.push_back(fmt::format("{}: {}", key.key, tr(key.help)));
  return entry(tr("kind {}", kind->name), paragraphs);
}

std::string explained_measure(std::string_view word) {
  const Measure* measure = find_measure(word);
  if (!measure) return {};
  return entry(tr("measure {}: {}", measure->key, tr(measure->title)),
               {std::string(tr(measure->formula)), tr("by {}", measure->axes),
                tr("rests on {}", tr(to_string(measure->reach)))});
}

[[noreturn]] void refuse(const std::string& word) {
  std::vector<std::string> paths;
  for (const Key& key : keys()) paths.push_back(path_of(key));
  Words known;
  for (const Measure& measure : measures()) known.push_back(measure.key);
  for (const Code& code : codes()) known.push_back(code.code);
  for (const Kind& kind : kinds()) known.push_back(kind.name);
  for (const Key& key : keys()) known.push_back(key.key);
  known.insert(known.end(), paths.begin(), paths.end());
  const auto near = nearest(without_year(word), known);
  throw UsageError(said("nothing is called \"{}\"", word),
                   near ? said("did you mean {}?", *near)
                        : said("name a code, a key (reps.share), a kind or a measure"));
}

int run(const Query& query, Session& session) {
  if (session.has_book()) session.read();  // for its language alone, whatever is wrong with it
  const std::string& word = query.options.words.front();
  std::string text = explained_code(word) + explained_keys(without_year(word)) +
                     explained_kind(word) + explained_measure(word);
  if (text.empty()) refuse(word);
  text.pop_back();
  session.deliver(text);
  return 0;
}

}  // namespace

extern const Verb explain_verb{
    .name = "explain",
    .group = Verb::Group::help,
    .rank = 2,
    .help = "what a code, key, kind or measure means",
    .arguments = "WORD",
    .fewest = 1,
    .most = 1,
    .completes = {Completes::terms},
    .takes = reads_book,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan explain reps.share", "a key of the book's files"},
                  {"plan explain unknown-key", "a code that plan check showed"}}},
    .run = run,
};

}  // namespace plan
