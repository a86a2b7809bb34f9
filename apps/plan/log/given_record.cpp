// SPDX-License-Identifier: MIT
#include "plan/log/given_record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plan/base/period_english.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/axis.hpp"
#include "plan/command/usage.hpp"
#include "plan/records/record_titles.hpp"

namespace plan {
namespace {

constexpr std::string_view wide_equals = "＝";

std::uint32_t column_behind(std::string_view text) {
  return static_cast<std::uint32_t>(characters(text) + 1);
}

[[noreturn]] void refuse_word(const std::string& word) {
  const auto wide = word.find(wide_equals);
  if (wide == std::string::npos)
    throw UsageError(said("\"{}\" is no KEY=VALUE", word),
                     said("write KEY=VALUE, and quotes around a value with spaces"));
  std::string mended = word;
  mended.replace(wide, wide_equals.size(), "=");
  throw UsageError(said("\"{}\" is no KEY=VALUE", word), said("write {}", mended));
}

void refuse_byte(std::string_view line, std::size_t bad, Place at, Diagnostics& findings) {
  at.column = column_behind(line.substr(0, bad));
  const std::string_view rest = line.substr(bad);
  const bool ascii = rest.front() >= 0;
  if (ascii || rest.front() == '\xC2')
    findings.error(
        "control-character", at,
        said("the control character {} stands here", escaped(rest.substr(0, ascii ? 1 : 2))),
        said("take it out"));
  else
    findings.error("bad-utf8", at, said("this is not UTF-8"), said("set the terminal to UTF-8"));
}

/// Unicode's normal form of what was typed, as ids have it; what is no UTF-8 is refused later.
std::string normal(const std::string& typed) {
  if (is_ascii(typed)) return typed;
  std::string form = normal_form(typed);
  return form.empty() ? typed : form;
}

/// The row of a key in records of this kind; of every kind where it is not known.
const Key* row_of(std::string_view kind, std::string_view key) {
  const Kind* row = find_kind(kind);
  return row ? find_key(*row, key) : find_key(record_keys(), key);
}

/// The id of the own axis of records of that id or name; empty when there is none.
std::string_view own_axis_titled(std::string_view word, const Book& book) {
  const auto axis = parse_axis(word, book);
  const OwnAxis* own = axis ? own_axis(*axis, book) : nullptr;
  return own && *own->of == AxisOf::record ? std::string_view(*own->id) : std::string_view();
}

}  // namespace

GivenRecord::GivenRecord(const std::vector<std::string>& words) {
  for (const std::string& typed : words) {
    const std::string word = normal(typed);
    if (words_.empty() && word.find('=') == std::string::npos &&
        word.find(wide_equals) == std::string::npos)
      words_.push_back({"kind", word, word});
    else
      add(word);
  }
}

void GivenRecord::add(const std::string& word) {
  const auto equals = word.find('=');
  if (equals == std::string::npos || equals == 0) refuse_word(word);
  words_.push_back({word.substr(0, equals), word.substr(equals + 1), word,
                    column_behind(std::string_view(word).substr(0, equals + 1))});
}

std::string_view GivenRecord::value(std::string_view key) const {
  const auto found = std::ranges::find(words_, key, &Word::key);
  return found == words_.end() ? std::string_view() : found->value;
}

void GivenRecord::set(std::string_view key, std::string value, std::string_view origin) {
  value = normal(value);
  Word word{std::string(key), std::move(value), {}, column_behind(key) + 1};
  word.line = fmt::format("{}={}{}{}", word.key, word.value, origin.empty() ? "" : "   ", origin);
  const auto found = std::ranges::find(words_, key, &Word::key);
  if (found == words_.end())
    words_.push_back(std::move(word));
  else
    *found = std::move(word);
}

/// The kind says which further keys there are, wherever it stands.
void GivenRecord::name_keys(const Book& book) {
  const auto name = [&](const Kind* kind) {
    for (Word& word : words_) {
      if (own_axis_titled(word.key, book) == word.key) continue;
      if (const Key* key = find_key_titled(kind, word.key)) word.key = key->key;
    }
  };
  name(nullptr);
  const auto given = std::ranges::find(words_, "kind", &Word::key);
  const Kind* kind = given == words_.end() ? nullptr : find_kind_titled(given->value);
  if (kind) {
    given->value = kind->name;
    name(kind);
  }
  for (Word& word : words_)
    if (const auto own = own_axis_titled(word.key, book);
        !own.empty() && !row_of(value("kind"), word.key))
      word.key = own;
}

void GivenRecord::resolve(const Session& session, const Book& book) {
  name_keys(book);
  for (Word& word : words_) {
    const Key* row = row_of(value("kind"), word.key);
    if (!row || word.value.empty()) continue;
    if (row->type == Type::choice) word.value = choice_titled(*row, word.value);
    if (row->type == Type::ref) {
      const auto id = find_named(things_of(book, row->of), word.value);
      if (!id.empty()) word.value = id;
    }
    if (row->type == Type::date) {
      // what is due on a friday is so on the next one
      const bool to_come = word.key != "date" && is_bare_weekday(word.value);
      const auto period = parse_period(word.value, session.fiscal(),
                                       session.as_of() + std::chrono::days(to_come ? 6 : 0));
      if (period && period->step == Step::day) word.value = to_string(Date(period->span.first));
    }
  }
}

void GivenRecord::add_defaults(const Session& session) {
  if (value("date").empty()) set("date", to_string(Date(session.as_of())), tr("(today)"));
  const auto rep = session.own_rep();
  if (value("rep").empty() && rep) set("rep", *rep, "($PLAN_REP)");
}

std::string GivenRecord::text() const {
  std::string text;
  for (const Word& word : words_) {
    std::string line = word.line;
    std::ranges::replace(line, '\n', ' ');
    text += line + "\n";
  }
  return text;
}

std::vector<Field> GivenRecord::fields(std::uint32_t file) const {
  std::vector<Field> fields;
  std::uint32_t line = 0;
  for (const Word& word : words_) {
    ++line;
    const auto shape = word.value.empty() ? Field::Shape::null : Field::Shape::scalar;
    fields.push_back({word.key, word.value, {file, line, 1}, {file, line, word.column}, shape});
  }
  return fields;
}

std::string_view GivenRecord::key_at(std::uint32_t line) const {
  return line > 0 && line <= words_.size() ? std::string_view(words_[line - 1].key)
                                           : std::string_view();
}

Place GivenRecord::place_of(std::string_view key, std::uint32_t file) const {
  const auto fields_here = fields(file);
  const auto found = std::ranges::find(fields_here, key, &Field::key);
  return found == fields_here.end() ? Place() : found->at;
}

void GivenRecord::check_words(std::uint32_t file, Diagnostics& findings) const {
  std::uint32_t line = 0;
  for (const Word& word : words_) {
    ++line;
    const auto first = std::ranges::find(words_, word.key, &Word::key) - words_.begin() + 1;
    if (first < line)
      findings.error("duplicate-key", {file, line, 1}, said("{} is given twice", escaped(word.key)),
                     said("keep one of them"), {file, static_cast<std::uint32_t>(first), 1});
    if (const auto bad = first_bad_byte(word.line))
      refuse_byte(word.line, *bad, {file, line, 1}, findings);
  }
}

}  // namespace plan
