// SPDX-License-Identifier: MIT
// Which axes there are for a verb, and which of them a word names (query.hpp).
#include <algorithm>

#include "plan/command/usage.hpp"
#include "plan/query/query.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

std::string listed(const std::vector<Axis>& axes, const Book& book) {
  std::string list;
  for (const Axis axis : axes)
    list += (list.empty() ? "" : ", ") + std::string(to_string(axis, book));
  return list;
}

bool splits_targets(const Verb& verb) {
  const Option* row = find_option(verb, "--by");
  return row && row->completes == Completes::plan_axes;
}

}  // namespace

std::optional<Axis> axis_titled(const std::string& word, const Book& book) {
  std::vector<std::string> titles;
  for (const Axis axis : axes_of(book)) titles.push_back(Labels::title(axis, book));
  std::vector<Titled> known;
  for (const Axis axis : axes_of(book))
    known.push_back({to_string(axis, book), titles[known.size()]});
  const std::string_view key = key_titled(word, known);
  return key.empty() ? std::nullopt : parse_axis(key, book);
}

Axis axis_named(const std::string& word, const Verb& verb, const Book& book) {
  const std::vector<Axis> taken = axes_taken(verb, book);
  const std::optional<Axis> axis = axis_titled(word, book);
  if (!axis) {
    Words known;
    for (const Axis one : taken) known.push_back(to_string(one, book));
    throw UsageError(said("there is no axis \"{}\"", word), known_words(word, known));
  }
  // axes of other reports are told from words that are none
  if (std::ranges::find(taken, *axis) == taken.end()) {
    const bool of_targets = splits_targets(verb);
    throw UsageError(of_targets ? said("a target cannot be split by {}", word)
                                : said("{} cannot be told by {}", verb.name, word),
                     said("its axes are {}", listed(taken, book)));
  }
  return *axis;
}

std::vector<Axis> axes_taken(const Verb& verb, const Book& book) {
  const Option* row = find_option(verb, "--by");
  const bool of_targets = splits_targets(verb);
  const bool any_measure = (!row && verb.measures.empty()) || find_option(verb, "--measures");
  std::vector<Axis> axes;
  for (const Axis axis : axes_of(book)) {
    const bool told = any_measure || std::ranges::any_of(verb.measures, [&](std::string_view key) {
                        return takes(*find_measure(key), axis, book);
                      });
    if (of_targets ? has_targets(axis, book) : told) axes.push_back(axis);
  }
  return axes;
}

}  // namespace plan
