// SPDX-License-Identifier: MIT
// The URL of a database, taken apart. A password has no place in it: who lists processes reads it.
#pragma once

#include <string>

namespace plan {

struct EngineUrl {
  std::string scheme;      // before the colon
  std::string user, host;  // "": the usual ones
  std::string port;
  std::string path;  // behind the authority, without its slash; of sqlite: all of the rest
  std::string whole;
};

/// Errors: SaidError, which does not repeat a password.
EngineUrl engine_url(const std::string& url);

}  // namespace plan
