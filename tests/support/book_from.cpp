// SPDX-License-Identifier: MIT
#include "book_from.hpp"

#include <stdexcept>

#include "plan/book/agree/references.hpp"
#include "plan/book/read/join.hpp"
#include "plan/book/read/reader.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

Book book_from(std::string_view yaml, Diagnostics& findings) {
  auto page = read_document(yaml, 0, findings);
  std::vector<Node> files;
  files.push_back(std::move(page.root));
  Book book = read_book(join(std::move(files), findings), findings);
  if (!findings.has_errors()) agree_references(book, findings);
  return book;
}

Book book_from(std::string_view yaml) {
  Diagnostics findings;
  Book book = book_from(yaml, findings);
  if (findings.has_errors()) {
    const auto first = findings.sorted().front();
    throw std::runtime_error(first.code + ": " + first.text.worded() + "\n" + std::string(yaml));
  }
  return book;
}

}  // namespace plan
