// SPDX-License-Identifier: MIT
// Each kind of engine, opened. A part of engine.hpp.
#pragma once

#include <memory>

#include "plan/files/engine/engine.hpp"
#include "plan/files/engine/engine_url.hpp"

namespace plan {

/// A file; a load makes it where it is not there.
std::unique_ptr<Engine> open_sqlite(const EngineUrl& url, EngineUse use, const EngineLogin& login);
/// A server, by what libpq takes as a URL.
std::unique_ptr<Engine> open_postgres(const EngineUrl& url, EngineUse use,
                                      const EngineLogin& login);
/// A server, by its HTTP interface; clickhouses: by HTTPS.
std::unique_ptr<Engine> open_clickhouse(const EngineUrl& url, EngineUse use,
                                        const EngineLogin& login);

}  // namespace plan
