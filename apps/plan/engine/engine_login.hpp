// SPDX-License-Identifier: MIT
// Where passwords of databases are that no URL may hold.
#pragma once

#include "plan/files/engine/engine.hpp"

namespace plan {

/// By $PLAN_CLICKHOUSE_PASSWORD_FILE, else plan/clickhouse in the user's folder of settings.
/// (PostgreSQL's own files are libpq's.)
EngineLogin engine_login();

}  // namespace plan
