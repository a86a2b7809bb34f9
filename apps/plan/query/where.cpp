// SPDX-License-Identifier: MIT
#include "plan/query/where.hpp"

#include <algorithm>
#include <utility>

#include "plan/command/usage.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/query/query.hpp"
#include "plan/query/separated.hpp"

namespace plan {
namespace {

/// The records, where they alone say what values the axis has.
const Records& records_naming(Axis axis, const Book& book, Session& session) {
  static const Records none;
  const OwnAxis* own = own_axis(axis, book);
  const bool says = own ? *own->of == AxisOf::record : axis == Axis::source;
  return says ? session.records({.texts = true}) : none;
}

/// The words of one axis, in the order of their places.
struct Typed {
  Axis axis;
  std::vector<std::string> values;
};

/// The axis of `AXIS=VALUE`; of a further value, `before`. None where there is none.
std::optional<Axis> axis_of(const std::string& word, std::optional<Axis> before, const Book& book) {
  const auto equals = word.find('=');
  return equals == std::string::npos ? before : axis_titled(word.substr(0, equals), book);
}

/// The words, cut at full-width commas that stand in no value of the axis spoken of.
std::vector<std::string> words_of(const std::vector<std::string>& words, Session& session) {
  const Book& book = session.book();
  std::optional<Axis> axis;
  const auto is_value = [&](const std::string& word) {
    axis = axis_of(word, axis, book);
    const std::string value = word.substr(word.find('=') + 1);
    return axis && *axis != Axis::company &&
           is_named(AxisValues(*axis, book, session).listed(), value);
  };
  std::vector<std::string> parts;
  for (const std::string& word : words)
    for (std::string& part : separated({word}, is_value)) {
      axis = axis_of(part, axis, book);
      parts.push_back(std::move(part));
    }
  return parts;
}

std::vector<Typed> typed_of(const Verb& verb, const std::vector<std::string>& words,
                            const Book& book) {
  std::vector<Typed> typed;
  std::optional<Axis> axis;
  for (const std::string& word : words) {
    const auto equals = word.find('=');
    if (equals != std::string::npos)
      axis = axis_named(word.substr(0, equals), verb, book);
    else if (!axis)
      throw UsageError(said("--where takes AXIS=VALUE, not \"{}\"", word),
                       said("write --where region=ID"));
    if (axis == Axis::company)
      throw UsageError(said("--where company would leave nothing out"), said("leave it out"));
    auto at = std::ranges::find(typed, *axis, &Typed::axis);
    if (at == typed.end()) at = typed.insert(at, {*axis, {}});
    at->values.push_back(equals == std::string::npos ? word : word.substr(equals + 1));
  }
  return typed;
}

/// How many of the words from there on are one value with commas, the longest such; else 1.
std::size_t together(const std::vector<std::string>& words, std::size_t from, std::string& value,
                     const AxisValues& values) {
  std::size_t count = 1;
  std::string longer = value = words[from];
  for (std::size_t next = from + 1; next < words.size(); ++next) {
    longer += "," + words[next];
    if (!values.has(longer)) continue;
    value = longer;
    count = next + 1 - from;
  }
  return count;
}

/// The words, those that only together are a value made one.
std::vector<std::string> joined(const std::vector<std::string>& words, const AxisValues& values) {
  std::vector<std::string> made;
  for (std::size_t i = 0; i < words.size();) i += together(words, i, made.emplace_back(), values);
  return made;
}

}  // namespace

std::string_view section_of(Axis axis) {
  switch (axis) {
    case Axis::team: return "teams";
    case Axis::rep: return "reps";
    case Axis::product: return "products";
    case Axis::group: return "product groups";
    case Axis::region: return "regions";
    case Axis::customer: return "customers";
    case Axis::industry: return "industries";
    case Axis::level: return "levels";
    case Axis::category: return "categories";
    case Axis::source: return "lead sources";
    case Axis::stage: return "stages";
    case Axis::own:
    case Axis::company: break;
  }
  return {};
}

AxisValues::AxisValues(Axis axis, const Book& book, Session& session)
    : axis_(axis),
      what_(axis < Axis::own ? said(section_of(axis)) : as_it_is(axis_title(axis, book))) {
  if (!is_worded(axis)) {
    all_ = things_of(book, section_of(axis));
    return;
  }
  const Records& records = records_naming(axis, book, session);
  const EngineBook* engine = session.engine();
  attribution_.emplace(book, records,
                       engine ? engine->sums().words() : std::vector<RecordedWord>());
  const Names& words = std::as_const(*attribution_).words(axis);
  for (Index i = 0; i < words.size(); ++i) all_.push_back({words[i], words[i]});
}

std::vector<Named> AxisValues::listed() const {
  std::vector<Named> things = all_;
  // words have no order of their own: theirs is that of the records and files that say them
  if (is_worded(axis_)) std::ranges::sort(things, {}, &Named::id);
  return things;
}

bool AxisValues::has(const std::string& value) const {
  return std::ranges::find(all_, value, &Named::id) != all_.end() ||
         std::ranges::find(all_, value, &Named::name) != all_.end();
}

Index AxisValues::place(const std::string& value) const {
  if (!has(value) && is_same_text(value, "(unallocated)")) return absent;
  const std::string id = ids_named(listed(), {value}, what_).front();
  return static_cast<Index>(std::ranges::find(all_, id, &Named::id) - all_.begin());
}

std::vector<AxisChoice> where_of(const Verb& verb, const std::vector<std::string>& words,
                                 Session& session) {
  std::vector<AxisChoice> choices;
  for (const Typed& typed : typed_of(verb, words_of(words, session), session.book())) {
    const AxisValues values(typed.axis, session.book(), session);
    AxisChoice& choice = choices.emplace_back(AxisChoice{typed.axis, {}, values.size()});
    for (const std::string& value : joined(typed.values, values))
      choice.places.push_back(values.place(value));
  }
  return choices;
}

}  // namespace plan
