// SPDX-License-Identifier: MIT
// plan-tables WORD [NAME] [--lang zh]: prints one of the texts of tables.hpp.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "plan/base/tr.hpp"
#include "tables/tables.hpp"

namespace plan::tables {
namespace {

/// The page on standard input, folded.
std::string folded_input() {
  return fold(std::string(std::istreambuf_iterator<char>(std::cin), {}));
}

struct Simple {
  std::string_view word;
  std::string (*print)();
};
constexpr Simple simple[] = {
    {"codes", codes},
    {"verbs", verbs},
    {"keys", keys},
    {"kinds", kinds},
    {"measures", measures},
    {"man-verbs", man_verbs},
    {"man-pages", man_pages},
    {"man-keys", man_keys},
    {"man-kinds", man_kinds},
    {"man-map", man_map},
    {"man-star", man_star},
    {"man-codes", man_codes},
    {"man-measures", man_measures},
    {"fold", folded_input},
    {"completion bash", bash_completion},
    {"completion zsh", zsh_completion},
    {"completion fish", fish_completion},
    {"schema", schema},
};

/// Nothing when the words ask for none of the texts.
std::string text_of(const std::string& words) {
  for (const Simple& one : simple)
    if (one.word == words) return one.print();
  const auto blank = words.find(' ');
  if (blank == std::string::npos) return {};
  const Verb* verb = find_verb(std::string_view(words).substr(blank + 1));
  if (verb && words.starts_with("options ")) return options(*verb);
  if (verb && words.starts_with("man-options ")) return man_options(*verb);
  return {};
}

int run(std::vector<std::string> words) {
  if (words.size() > 2 && words[words.size() - 2] == "--lang") {
    set_language(words.back() == "zh" ? Language::zh : Language::en);
    words.resize(words.size() - 2);
  }
  std::string asked;
  for (const std::string& word : words) asked += (asked.empty() ? "" : " ") + word;
  const std::string text = text_of(asked);
  if (text.empty()) {
    std::fputs(
        "plan-tables codes|verbs|options VERB|keys|kinds|measures|man-options VERB|man-verbs|"
        "man-pages|man-keys|man-kinds|man-map|man-star|man-codes|man-measures|fold|"
        "completion bash|zsh|fish|schema [--lang zh]\n",
        stderr);
    return 2;
  }
  std::fputs(text.c_str(), stdout);
  return std::fclose(stdout) == 0 ? 0 : 2;
}

}  // namespace
}  // namespace plan::tables

int main(int count, char** words) {
  return plan::tables::run({words + 1, words + count});
}
