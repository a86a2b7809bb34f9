// SPDX-License-Identifier: MIT
// The way back of a document: from values to the plan file that says them. Comments and the layout
// of the files that the values came from are not theirs.
#pragma once

#include <string>

#include "plan/book/read/node.hpp"

namespace plan {

/// The bytes of a plan file of this document: texts and ids quoted, by the rows of the key table,
/// other values as they were written; a record of short values in one line. Reading it gives the
/// same values. Range: a document that could be read as a book.
std::string node_text(Node root);

}  // namespace plan
