// SPDX-License-Identifier: MIT
#include "plan/report/document.hpp"

#include <algorithm>

namespace plan {

const Table* find_table(const Document& document, std::string_view name) {
  const auto& tables = document.tables;
  const auto found = std::find_if(tables.begin(), tables.end(), [&](const Table& table) {
    return name.empty() ? !table.columns.empty() : table.name == name;
  });
  return found == tables.end() ? nullptr : &*found;
}

}  // namespace plan
