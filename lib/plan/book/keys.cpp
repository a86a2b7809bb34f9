// SPDX-License-Identifier: MIT
// Look-ups in the key table. Rows of a section stand together, so a section is one span.
#include "plan/book/keys.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "plan/book/key_table.hpp"

namespace plan {

std::span<const Key> keys() {
  return key_table();
}

std::span<const Key> keys_of(std::string_view section) {
  static const auto index = [] {
    std::map<std::string_view, std::span<const Key>> sections;
    const auto rows = key_table();
    for (std::size_t first = 0; first < rows.size();) {
      std::size_t end = first;
      while (end < rows.size() && rows[end].section == rows[first].section) ++end;
      sections[rows[first].section] = rows.subspan(first, end - first);
      first = end;
    }
    return sections;
  }();
  const auto found = index.find(section);
  return found == index.end() ? std::span<const Key>{} : found->second;
}

const Key* find_key(std::span<const Key> rows, std::string_view key) {
  for (const Key& row : rows)
    if (row.key == key || row.key == "*") return &row;
  return nullptr;
}

const Key* find_key(std::string_view section, std::string_view key) {
  return find_key(keys_of(section), key);
}

std::string_view to_string(Type type) {
  constexpr std::array names = {"text",   "id",       "number",  "ref",     "amount",
                                "rate",   "quantity", "integer", "boolean", "date",
                                "period", "choice",   "moment",  "time"};
  return names[static_cast<std::size_t>(type)];
}

}  // namespace plan
