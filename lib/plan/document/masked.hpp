// SPDX-License-Identifier: MIT
// A report that may leave the house: people's numbers and addresses within its texts masked.
#pragma once

#include "plan/document/document.hpp"

namespace plan {

/// The report with each text that people read masked (personal_parts.hpp): titles, chapters, notes,
/// cells and sentences. Ids, keys and names of tables stay: others are found by them. Cells that
/// are Personal stay too, a writer hides them.
Document masked(Document document);

}  // namespace plan
