// SPDX-License-Identifier: MIT
// The order of a book's lists, so that nothing later depends on the order of files and lines.
#pragma once

#include "plan/base/diagnostic.hpp"
#include "plan/book/book.hpp"

namespace plan {

/// Sorts lists with ids by id, days by date, years by number; stages and lists without ids keep
/// their order. Records without an id are dropped, and of two with the same id the later one.
/// Errors: duplicate-id, with both places.
void order_lists(Book& book, Diagnostics& findings);

}  // namespace plan
