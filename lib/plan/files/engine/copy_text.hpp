// SPDX-License-Identifier: MIT
// Rows as lines of cells with tabs between, the form in which PostgreSQL's COPY and ClickHouse's
// TabSeparated take them, and in which ClickHouse gives them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/files/engine/engine.hpp"

namespace plan {

/// Adds the row as a line.
void add_copy_line(EngineRow row, std::string& to);
/// A cell as it was before it was written: none where it was NULL.
bool read_copy_cell(std::string_view written, std::string& text);
/// The number that the text says; else the text itself.
EngineValue number_or_text(std::string text);

}  // namespace plan
