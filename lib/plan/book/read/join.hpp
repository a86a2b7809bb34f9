// SPDX-License-Identifier: MIT
// Many documents made one: the union of a book's files, and a file laid over a book. Works on
// documents, so that places stay and nothing is typed twice.
#pragma once

#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

/// The union: lists of a section join; mappings join key by key, inside years.N one level further.
/// The first document is plan.yaml's. Errors: given-twice (both places), not-in-plan-yaml
/// (`format`, `book`, `include` elsewhere), stages-in-two-files.
Node join(std::vector<Node> files, Diagnostics& findings);

/// `over` laid over `base`: a record with a known id (a day with a known date) replaces that
/// record, a new one is added; a scalar, a list without ids or a season replaces what it names;
/// other mappings (book, a year) are met key by key; null changes nothing. Shapes that do not fit
/// are left for the reader to report.
Node overlay(Node base, Node over);

}  // namespace plan
