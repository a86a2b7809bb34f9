// SPDX-License-Identifier: MIT
// Rows of a table that is too long to be held: made while a writer takes them.
#pragma once

#include <cstddef>
#include <functional>

#include "plan/document/document.hpp"

namespace plan {

/// Takes a row, which is used again for the next.
using RowSink = std::function<void(const Row&)>;

struct RowStream {
  std::size_t parts = 0;  // of the table, in order
  /// Gives the rows of some parts, each with a cell for each column. Safe for threads.
  std::function<void(std::size_t first, std::size_t end, const RowSink&)> give{};
};

}  // namespace plan
