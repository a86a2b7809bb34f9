// SPDX-License-Identifier: MIT
// What an export names and a book lacks: a pass over the file that makes it all.
#pragma once

#include <memory>

#include "plan/exchange/new_things.hpp"
#include "plan/import/export_file.hpp"

namespace plan {

/// The people, customers, products, regions and categories that the file names by the map, and that
/// the book lacks; not those of rows that are wrong, unless `all` are wanted. Errors:
/// InputError where the map does not fit the file, or it cannot be read to its end.
NewThings things_named(const ExportMap& map, ExportFile& file, const Book& book,
                       const std::shared_ptr<Sources>& sources, bool all = false);

}  // namespace plan
