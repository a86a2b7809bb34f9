// SPDX-License-Identifier: MIT
// libcurl, loaded when a database is reached by HTTP.
#pragma once

#include <curl/curl.h>

namespace plan {

/// The functions that are used.
#define PLAN_LIBCURL_FUNCTIONS(EACH) \
  EACH(curl_global_init)             \
  EACH(curl_easy_init)               \
  EACH(curl_easy_setopt)             \
  EACH(curl_easy_perform)            \
  EACH(curl_easy_getinfo)            \
  EACH(curl_easy_cleanup)            \
  EACH(curl_easy_strerror)           \
  EACH(curl_easy_escape)             \
  EACH(curl_free)                    \
  EACH(curl_slist_append)            \
  EACH(curl_slist_free_all)

/// They, by their own names.
struct Libcurl {
#define PLAN_MEMBER(name) decltype(&::name) name;
  PLAN_LIBCURL_FUNCTIONS(PLAN_MEMBER)
#undef PLAN_MEMBER
};

/// The library. It stays until the program ends. Errors: SaidError where it is not installed.
const Libcurl& libcurl();

}  // namespace plan
