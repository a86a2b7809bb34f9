// SPDX-License-Identifier: MIT
// Where a book begins: the plan.yaml that was named, or the nearest one.
#pragma once

#include <optional>
#include <string>

namespace plan {

/// The book's entry file: `given` (-f: a file or a folder), else `environment` ($PLAN_FILE), else
/// the nearest plan.yaml in the current folder or above it. Errors: std::runtime_error whose text
/// says what was looked for and where, and `plan init`.
std::string find_entry(const std::optional<std::string>& given,
                       const std::optional<std::string>& environment);

/// Whether anything names a book, be it there or not: for what can do without. Errors:
/// std::system_error where it cannot be told.
bool has_entry(const std::optional<std::string>& given,
               const std::optional<std::string>& environment);

}  // namespace plan
