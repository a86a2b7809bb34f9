// SPDX-License-Identifier: MIT
#include "plan/files/engine/statement_parts.hpp"

namespace plan {

std::string with_parameters(const std::string& statement, bool backslash,
                            const std::function<std::string(std::size_t)>& shown) {
  std::string made;
  std::size_t parameters = 0;
  char quote = 0;
  for (std::size_t i = 0; i < statement.size(); ++i) {
    const char c = statement[i];
    if (quote == 0 && c == '?') {
      made += shown(parameters++);
      continue;
    }
    made += c;
    if (quote != 0 && backslash && c == '\\' && i + 1 < statement.size())
      made += statement[++i];
    else if (c == quote)
      quote = 0;  // one that is doubled begins the next
    else if (quote == 0 && (c == '\'' || c == '"'))
      quote = c;
  }
  return made;
}

std::string quoted_name(std::string_view name) {
  std::string made = "\"";
  for (const char c : name) made.append(c == '"' ? 2 : 1, c);
  return made + "\"";
}

}  // namespace plan
