// SPDX-License-Identifier: MIT
// What the reports on customers have in common (customers_report.hpp).
#include "plan/report/customers/customer_words.hpp"

#include "plan/report/customers/customers_report.hpp"
#include "plan/report/labels.hpp"

namespace plan {

std::string shown_to_people(CustomerState state) {
  if (state == CustomerState::unknown) return text("not known");
  return text(state == CustomerState::lost ? "lost to us" : to_string(state));
}

std::string lacking_in(const FileState& file, bool for_people) {
  std::string keys;
  for (const std::string_view key : file.lacking)
    keys += keys.empty() ? std::string(key) : " " + std::string(key);
  if (!for_people) return keys;
  std::vector<std::string> words;
  for (const std::string_view key : file.lacking)
    words.push_back(text(key == "contacts" ? "a contact" : key == "source" ? "lead source" : key));
  std::string list;
  for (const std::string& word : words) list = list.empty() ? word : tr("{}, {}", list, word);
  return list;
}

}  // namespace plan
