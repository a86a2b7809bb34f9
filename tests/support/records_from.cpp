// SPDX-License-Identifier: MIT
#include "records_from.hpp"

#include <stdexcept>

#include "plan/files/activity_file.hpp"

namespace plan {

Records records_from(const Book& book, std::string_view yaml) {
  const BookIds ids(book);
  ActivityDocument document = read_activity_document(yaml, 0, {}, {ids, true});
  Records records;
  records.add(std::move(document.block));
  Diagnostics findings = document.of_file;
  findings.append(document.of_records);
  records.settle(ids, true, findings);
  if (findings.has_errors()) {
    const auto first = findings.sorted().front();
    throw std::runtime_error(first.code + ": " + first.text.worded() + "\n" + std::string(yaml));
  }
  return records;
}

}  // namespace plan
