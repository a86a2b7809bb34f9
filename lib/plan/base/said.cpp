// SPDX-License-Identifier: MIT
#include "plan/base/said.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include "plan/base/tr.hpp"

namespace plan {

std::string Said::worded() const {
  if (arguments_.empty()) return std::string(tr(english_));
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const Argument& argument : arguments_) {
    if (const auto* text = std::get_if<Said>(&argument))
      store.push_back(text->worded());
    else if (const auto* number = std::get_if<std::int64_t>(&argument))
      store.push_back(*number);
    else
      store.push_back(std::get<std::string>(argument));
  }
  return fmt::vformat(tr(english_), store);
}

}  // namespace plan
