// SPDX-License-Identifier: MIT
// What is said below an import's tables: how the file was read, and what became of its rows.
#pragma once

#include <vector>

#include "plan/document/document.hpp"
#include "plan/exchange/imported.hpp"

namespace plan {

std::vector<Note> import_notes(const Imported& imported);

}  // namespace plan
