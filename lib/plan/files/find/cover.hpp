// SPDX-License-Identifier: MIT
// The paths and patterns by which a book's files are found, as texts. Walking folders is
// discover.hpp's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

/// A path's steps, without empty ones and `.`.
std::vector<std::string_view> steps_of(std::string_view path);

/// The paths and patterns of the include list, or without one (null) the usual ones.
std::vector<std::string> included(const Node* include);
/// What belongs to every book besides.
std::vector<std::string> always_included();

/// Whether a file of this path, there or not, is or would be found by one of them.
bool covers(const std::vector<std::string>& included, std::string_view path);

/// The same, of the file that plan log would write, which book.log names at `at`.
/// Errors: log-not-included.
void check_covered(const std::vector<std::string>& list, std::string_view path, Place at,
                   Diagnostics& findings);

}  // namespace plan
