// SPDX-License-Identifier: MIT
// JSON Schema of single values. An editor has read the YAML its own way before the schema sees it,
// so a number comes as one, and as a text where it was in quotes: each type takes both.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "plan/book/keys.hpp"

namespace plan::tables {

/// What one value of the key may be, as far as a value alone can tell: bounds, the days of months,
/// leap years, decimals. Only the currency's own decimals, names of currencies and which years have
/// a 53rd week are left to the program.
nlohmann::ordered_json scalar_schema(const Key& key);

/// The date that an entry of a dated list begins with.
nlohmann::ordered_json date_schema();

}  // namespace plan::tables
