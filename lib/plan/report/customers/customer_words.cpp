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
    keys += (keys.empty() ? "" : " ") +
            (for_people ? text(key == "contacts" ? "a contact" : key) : std::string(key));
  return keys;
}

}  // namespace plan
