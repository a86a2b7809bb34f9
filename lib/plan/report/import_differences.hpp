// SPDX-License-Identifier: MIT
// Where a book and the file of an import differ: what has changed, what the map leaves out by now,
// what is gone, what may be there twice. A part of import_report.hpp.
#pragma once

#include <vector>

#include "plan/book/book.hpp"
#include "plan/document/document.hpp"
#include "plan/exchange/imported.hpp"

namespace plan {

/// A table each, of which none is empty.
std::vector<Table> import_differences(const Imported& imported, const Book& book, bool for_people);

}  // namespace plan
