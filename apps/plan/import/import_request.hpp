// SPDX-License-Identifier: MIT
// How an import was asked for.
#pragma once

#include <optional>
#include <string>

#include "plan/exchange/cell_number.hpp"
#include "plan/exchange/imported.hpp"

namespace plan {

struct ImportRequest {
  bool create = false, update = false, partial = false, dry_run = false;
  std::string rejects;                      // the file for rejected rows; empty: where partial
  std::optional<ExactNumber> expected_sum;  // of the amounts, as the file has them

  bool keeps_rejects() const { return !rejects.empty() || (partial && !dry_run); }
  /// Whether the file's amounts come to what was expected.
  bool expects(const ExactNumber& sum) const {
    return !expected_sum || written(*expected_sum) == written(sum);
  }
};

/// Writes the rejected rows of the export to their file, and says where: NAME-rejected.csv where
/// the request names none, or NAME-rejected-2.csv where other bytes stand in that. Errors:
/// UsageError where it is the export itself; std::system_error.
std::string write_rejects(const ImportRequest& request, const std::string& export_path,
                          const std::string& bytes);

/// The path below `folder` of a new file that begins so, where none of that name is: NAME.yaml,
/// NAME-2.yaml. Errors: UsageError where no include of the book covers it.
std::string free_path(const std::string& folder, const std::string& name,
                      const std::vector<std::string>& include);

}  // namespace plan
