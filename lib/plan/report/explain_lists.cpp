// SPDX-License-Identifier: MIT
#include "plan/report/explain_lists.hpp"

#include <algorithm>
#include <string>

#include "plan/base/tr.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/codes.hpp"
#include "plan/book/keys.hpp"
#include "plan/facts/measures.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

using Words = std::vector<std::string>;

Words kinds_known(const Book&) {
  Words words;
  for (const Kind& kind : kinds()) words.emplace_back(kind.name);
  return words;
}

Words keys_known(const Book&) {
  Words words;
  for (const Key& key : keys())
    if (key.key != "*")
      words.push_back(key.section.empty() ? std::string(key.key)
                                          : std::string(key.section) + "." + std::string(key.key));
  return words;
}

Words measures_known(const Book&) {
  Words words;
  for (const Measure& measure : measures()) words.emplace_back(measure.key);
  return words;
}

Words codes_known(const Book&) {
  Words words;
  for (const Code& code : codes()) words.emplace_back(code.code);
  return words;
}

Words axes_known(const Book& book) {
  Words words;
  for (const Axis axis : axes_of(book)) words.emplace_back(to_string(axis, book));
  return words;
}

struct List {
  std::string_view name, chinese;
  std::string_view sort;  // of its terms
  std::string_view help;
  Words (*words)(const Book&);
  bool names_all = true;  // among the lists: their names; else how many there are
};
constexpr List lists[] = {
    {"kinds", "种类", "kind", "kinds of activities, for plan log", kinds_known},
    {"keys", "键", "key", "keys of the book's files", keys_known, false},
    {"measures", "指标", "measure", "measures of reports, for --measures", measures_known},
    {"axes", "维度", "axis", "axes of reports, for --by and --where", axes_known},
    {"codes", "代码", "code", "codes of findings, as plan check shows them", codes_known, false},
};

Term all_of(const List& list, const Book& book) {
  const Words words = list.words(book);
  std::string names;
  for (const std::string& word : words) names += (names.empty() ? "" : ", ") + word;
  const std::string name(list.name), help(tr(list.help));
  return {"list",
          name,
          help,
          "plan explain " + name + ": " + help,
          {list.names_all ? names : tr("there are {}", words.size())}};
}

}  // namespace

std::vector<Term> terms_listed(std::string_view word, const Book& book) {
  std::vector<Term> found;
  for (const List& list : lists) {
    if (word.empty()) found.push_back(all_of(list, book));
    if (word != list.name && word != list.chinese) continue;
    for (const std::string& one : list.words(book))
      for (Term& term : terms_of(one, book))
        if (term.sort == list.sort && term.word == one) {
          term.paragraphs.resize(1);
          found.push_back(std::move(term));
        }
  }
  return found;
}

}  // namespace plan
