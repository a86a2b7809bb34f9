// SPDX-License-Identifier: MIT
#include "plan/files/engine/engine_url.hpp"

#include <algorithm>

#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

constexpr std::string_view forms =
    "sqlite:FILE, postgresql://HOST/DATABASE, clickhouse://HOST/DATABASE";

void refuse_password(std::string_view rest) {
  const auto authority_end = rest.find_first_of("/?");
  const std::string_view authority = rest.substr(0, authority_end);
  const auto at = authority.rfind('@');
  const bool in_login =
      at != std::string_view::npos && authority.substr(0, at).find(':') != std::string_view::npos;
  const auto question = rest.find('?');
  const bool in_words =
      question != std::string_view::npos && rest.find("password=", question) != std::string::npos;
  if (in_login || in_words)
    throw SaidError(
        said("a password in a URL is seen by everybody on this machine; take it out, "
             "and write it into a file: plan-export(5)"));
}

/// [HOST]:PORT or HOST:PORT; an address of IPv6 stands in brackets.
void split_host(std::string_view place, EngineUrl& made) {
  const auto bracket = place.rfind(']');
  const auto colon = place.rfind(':');
  const bool has_port =
      colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket);
  made.host = place.substr(0, has_port ? colon : place.size());
  if (has_port) made.port = place.substr(colon + 1);
}

}  // namespace

EngineUrl engine_url(const std::string& url) {
  const auto colon = url.find(':');
  EngineUrl made;
  made.scheme = url.substr(0, colon);
  made.whole = url;
  if (colon == std::string::npos || colon + 1 == url.size())
    throw SaidError(said("{} is no database's URL: {}", escaped(url), forms));
  std::string_view rest = std::string_view(url).substr(colon + 1);
  if (!rest.starts_with("//") || made.scheme == "sqlite") {
    made.path = rest;
    return made;
  }
  rest.remove_prefix(2);
  refuse_password(rest);
  const auto end = std::min(rest.find_first_of("/?"), rest.size());
  std::string_view authority = rest.substr(0, end);
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
    made.user = authority.substr(0, at);
    authority.remove_prefix(at + 1);
  }
  split_host(authority, made);
  if (end < rest.size()) made.path = rest.substr(end + 1);
  return made;
}

}  // namespace plan
