// SPDX-License-Identifier: MIT
#include "plan/engine/engine_login.hpp"

#include "plan/terminal/environment.hpp"

namespace plan {

EngineLogin engine_login() {
  if (const auto file = environment("PLAN_CLICKHOUSE_PASSWORD_FILE")) return {*file};
  const auto settings = environment("XDG_CONFIG_HOME"), home = environment("HOME");
  if (settings && settings->starts_with('/')) return {*settings + "/plan/clickhouse"};
  return {home ? *home + "/.config/plan/clickhouse" : std::string()};
}

}  // namespace plan
