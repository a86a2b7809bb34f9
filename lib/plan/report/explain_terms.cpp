// SPDX-License-Identifier: MIT
#include "plan/report/explain_terms.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/base/titled.hpp"
#include "plan/book/book.hpp"
#include "plan/records/record_titles.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

constexpr std::string_view section = "activities.";

/// A row of one kind or more; of no kind: every record takes it.
struct Meaning {
  const Key* key;
  std::vector<std::string_view> kinds{};
};

bool is_same(const Key& one, const Key& other) {
  return one.key == other.key && one.type == other.type && one.help == other.help &&
         one.need == other.need;
}

std::vector<Meaning> meanings_of(std::string_view word) {
  if (word.starts_with(section)) word.remove_prefix(section.size());
  const auto is_called = [&](const Key& key) {
    return key.key == word || is_same_text(word, title_of(key));
  };
  std::vector<Meaning> found;
  for (const Key& key : record_keys())
    if (is_called(key)) found.push_back({&key});
  for (const Kind& kind : kinds())
    for (const Key& key : kind.keys) {
      if (!is_called(key)) continue;
      auto at =
          std::ranges::find_if(found, [&](const Meaning& one) { return is_same(*one.key, key); });
      if (at == found.end()) at = found.insert(at, {&key});
      at->kinds.push_back(kind.name);
    }
  return found;
}

Term term(const Meaning& meaning) {
  const Key& key = *meaning.key;
  const std::string path = std::string(section) + std::string(key.key), type = type_of(key);
  Term found{"key", path, type, tr("key {}: {}", path, type), {text(key.help)}};
  found.paragraphs.push_back(
      meaning.kinds.empty()
          ? text("in records of every kind")
          : tr("in records of {}", fmt::format("{}", fmt::join(meaning.kinds, ", "))));
  add_bounds(key, found.paragraphs);
  return found;
}

/// English, shown through tr(). Range: a built-in axis.
std::string_view help_of(Axis axis) {
  switch (axis) {
    case Axis::company: return "everything in one row";
    case Axis::team: return "the team that the rep was in on the day";
    case Axis::rep: return "who sold or did it: the rep of the record";
    case Axis::product: return "what was sold: the record's product, else that of its deal";
    case Axis::group: return "the product's group";
    case Axis::region: return "where: the record's region, else the customer's on the day";
    case Axis::customer: return "to whom: the record's customer, else that of its deal";
    case Axis::industry: return "the customer's industry";
    case Axis::level: return "the customer's level on the day";
    case Axis::category: return "the category of an expense";
    case Axis::source: return "where the lead of the deal came from";
    case Axis::stage: return "the stage at which an open deal stands";
    case Axis::own: break;
  }
  return {};
}

std::string_view of_what(AxisOf of) {
  constexpr std::string_view texts[] = {
      "an axis of the book's own, of customers", "an axis of the book's own, of products",
      "an axis of the book's own, of reps", "an axis of the book's own, of records"};
  return texts[static_cast<std::size_t>(of)];
}

Term term(Axis axis, const Book& book) {
  const std::string id(to_string(axis, book)), title = axis_title(axis, book);
  Term found{"axis", id, title, tr("axis {}: {}", id, title)};
  const OwnAxis* own = own_axis(axis, book);
  found.paragraphs.push_back(text(own ? of_what(*own->of) : help_of(axis)));
  if (own && !own->values.empty()) {
    std::string values;
    for (const auto& value : own->values) values += (values.empty() ? "" : ", ") + *value;
    found.paragraphs.push_back(tr("one of {}", values));
  }
  found.paragraphs.push_back(axis == Axis::company
                                 ? tr("rows: --by {}", id)
                                 : tr("rows: --by {0}; only some of them: --where {0}=LIST", id));
  return found;
}

}  // namespace

std::vector<Term> record_key_terms(std::string_view word) {
  std::vector<Term> terms;
  for (const Meaning& meaning : meanings_of(word)) terms.push_back(term(meaning));
  return terms;
}

std::vector<Term> axis_terms(std::string_view word, const Book& book) {
  std::vector<Term> terms;
  for (const Axis axis : axes_of(book)) {
    const OwnAxis* own = own_axis(axis, book);
    if (own && (!own->id || !own->of)) continue;
    const std::string_view id = to_string(axis, book);
    if (word == id || (own ? word == axis_title(axis, book) : is_same_text(word, id)))
      terms.push_back(term(axis, book));
  }
  return terms;
}

std::vector<std::string> words_of_records_and_axes(const Book& book) {
  std::vector<std::string> words;
  const auto add = [&](const Key& key) {
    words.emplace_back(key.key);
    words.push_back(std::string(section) + std::string(key.key));
    words.emplace_back(translation(title_of(key), Language::zh));
  };
  for (const Key& key : record_keys()) add(key);
  for (const Kind& kind : kinds())
    for (const Key& key : kind.keys) add(key);
  for (const Axis axis : axes_of(book)) {
    if (const OwnAxis* own = own_axis(axis, book); own && !own->id) continue;
    words.emplace_back(to_string(axis, book));
    words.push_back(axis_title(axis, book));
  }
  return words;
}

}  // namespace plan
