// SPDX-License-Identifier: MIT
// A small book of what one person may see, as files that were never written before: nothing of the
// whole book's own files, not even a comment, gets into them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "plan/export/own_records.hpp"
#include "plan/session.hpp"

namespace plan {

struct OwnBook {
  std::map<std::string, std::string> files;  // bytes, by path
  std::size_t records = 0, of_others = 0;
  std::size_t customers = 0;
  std::size_t covered = 0;           // texts in which others' names were covered
  std::vector<int> without_quota{};  // years whose quota cannot be told to the unit
};

/// The book of the person, whole and checked: it has no errors, and each month's target is that of
/// the whole book. `overlays`: how many were laid over it. Errors: InputError, also of what would
/// have been made.
OwnBook own_book(Session& session, Index rep, bool personal, std::size_t overlays);

}  // namespace plan
