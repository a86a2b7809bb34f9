// SPDX-License-Identifier: MIT
// What an import made, or would make: by kind, month and person, to be held against the export's
// own totals; what changed, and what the export no longer has.
#pragma once

#include "plan/book/book.hpp"
#include "plan/document/document.hpp"
#include "plan/exchange/imported.hpp"

namespace plan {

Document import_report(const Imported& imported, const Book& book, bool for_people);

}  // namespace plan
