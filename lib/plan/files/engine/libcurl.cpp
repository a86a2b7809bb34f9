// SPDX-License-Identifier: MIT
#include "plan/files/engine/libcurl.hpp"

#include "plan/base/said_error.hpp"
#include "plan/base/shared_library.hpp"

namespace plan {
namespace {

Libcurl loaded_libcurl() {
  Libcurl made{};
  SharedLibrary library("libcurl.so.4");
#define PLAN_FIND(name) library.find(#name, made.name);
  PLAN_LIBCURL_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!library.is_whole() || made.curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
    throw SaidError(said("{} is not installed, without which {} cannot be reached", "libcurl.so.4",
                         "ClickHouse"));
  return made;
}

}  // namespace

const Libcurl& libcurl() {
  static const Libcurl library = loaded_libcurl();
  return library;
}

}  // namespace plan
