// SPDX-License-Identifier: MIT
#include "plan/base/said.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include "plan/base/counted.hpp"

namespace plan {

std::string Said::worded() const {
  if (arguments_.empty()) return std::string(tr(english_));
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  Ones ones = 0, bit = 1;
  const auto add = [&](const auto& argument) {
    ones |= is_one(argument) ? bit : 0;
    bit <<= 1;
    store.push_back(argument);
  };
  for (const Argument& argument : arguments_) {
    if (const auto* text = std::get_if<Said>(&argument))
      add(text->worded());
    else if (const auto* number = std::get_if<std::int64_t>(&argument))
      add(*number);
    else
      add(std::get<std::string>(argument));
  }
  return fmt::vformat(tr_counted(english_, ones), store);
}

}  // namespace plan
