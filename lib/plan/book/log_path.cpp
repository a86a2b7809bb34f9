// SPDX-License-Identifier: MIT
#include "plan/book/log_path.hpp"

#include <fmt/format.h>

#include "plan/book/keys.hpp"

namespace plan {
namespace {

void put(std::string& text, std::string_view name, std::string_view value) {
  const auto at = text.find(name);
  if (at != std::string::npos) text.replace(at, name.size(), value);
}

}  // namespace

std::string log_path(const Profile& profile, Date date, std::string_view rep) {
  std::string path(profile.log ? *profile.log : find_key("book", "log")->fallback);
  put(path, "{year}", fmt::format("{:04}", static_cast<int>(date.year())));
  put(path, "{month}", fmt::format("{:02}", static_cast<unsigned>(date.month())));
  put(path, "{rep}", rep);
  return path;
}

}  // namespace plan
