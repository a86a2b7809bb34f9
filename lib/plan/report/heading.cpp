// SPDX-License-Identifier: MIT
#include "plan/report/heading.hpp"

#include "plan/base/tr.hpp"

namespace plan {

std::string titled(const Book& book, const std::string& what) {
  const std::string name = book.profile.name.value_or("");
  return name.empty() ? what : name + " · " + what;
}

void note_unpublished(const Workdays& workdays, Span days, Document& document) {
  for (const int year : workdays.unpublished(days))
    document.notes.push_back(
        {"unpublished-calendar",
         tr("{}: no notice of holidays yet, Monday to Friday are counted", year)});
}

}  // namespace plan
