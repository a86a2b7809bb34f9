// SPDX-License-Identifier: MIT
// Own axes that no report could name apart from what is there already: keys and columns are words
// that scripts rely on.
#include <algorithm>
#include <span>

#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"
#include "plan/book/agree/known_ids.hpp"
#include "plan/book/agree/taken_words.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/read/own_words.hpp"

namespace plan {
namespace {

constexpr std::string_view of_columns[] = {"base_end", "base_period", "base_start",
                                           "end",      "period",      "start"};

bool holds(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The word without its ending; empty where it has another.
std::string_view stem(std::string_view word, std::string_view ending) {
  return word.ends_with(ending) ? word.substr(0, word.size() - ending.size()) : "";
}

bool is_axis(std::string_view word, const Book& book) {
  return std::ranges::any_of(axes_of(book),
                             [&](Axis axis) { return to_string(axis, book) == word; });
}

bool is_key(std::string_view word, const OwnAxis& axis) {
  for (const std::string_view section : {"customers", "products", "reps"})
    if (axis.of && own_place(section)->of == *axis.of && find_key(section, word)) return true;
  return false;
}

/// What else the word means; nothing where it is free.
Said taken_by(const OwnAxis& axis, const Book& book, const TakenWords& taken) {
  const std::string_view id = *axis.id;
  if (is_built_in(id)) return said("an axis that is built in");
  if (is_key(id, axis)) return said("a key of the same section");
  if (holds(taken.records, id)) return said("a key of records");
  if (holds(taken.measures, id)) return said("a measure");
  const bool names_axis = is_axis(stem(id, "_name"), book);
  const auto compares = [&](std::string_view ending) {
    return holds(taken.measures, stem(id, ending));
  };
  if (names_axis || holds(of_columns, id) || compares("_base") || compares("_difference") ||
      compares("_growth") || compares("_share_of_total") || compares("_running_total") ||
      compares(id.substr(std::min(id.size(), id.find("_moving_average")))))
    return said("a column of reports");
  return {};
}

/// Whether another axis is called so, in any language.
bool is_name_taken(const OwnAxis& axis, const Book& book) {
  return axis.name && std::ranges::any_of(axes_of(book), [&](Axis other) {
           const OwnAxis* own = own_axis(other, book);
           if (own == &axis) return false;
           return own ? name_of(*own) == *axis.name
                      : is_same_text(to_string(other, book), *axis.name);
         });
}

}  // namespace

void agree_axes(const Book& book, const TakenWords& taken, Diagnostics& findings) {
  for (const OwnAxis& axis : book.axes) {
    if (const Said what = taken_by(axis, book, taken); !what.empty())
      findings.error("axis-name-taken", axis.id.at,
                     said("the axis {} cannot be told from {}", escaped(*axis.id), what),
                     said("give it another id; name says what reports call it"));
    if (is_name_taken(axis, book))
      findings.error(
          "axis-name-taken", axis.name.at,
          said("the axis {} cannot be told from {}", escaped(*axis.name), said("another axis")),
          said("give it another name"));
    for (auto value = axis.values.begin(); value != axis.values.end(); ++value)
      if (const auto before = std::find_if(axis.values.begin(), value,
                                           [&](const auto& one) { return *one == **value; });
          before != value)
        findings.error("duplicate-id", value->at,
                       said("{} stands twice in {}", escaped(**value), "values"),
                       said("give each its own id, or keep one of them"), before->at);
  }
}

}  // namespace plan
