// SPDX-License-Identifier: MIT
// What a key of a record may be given: for Tab, in the dialog of plan log and in shells.
#pragma once

#include <string>
#include <vector>

#include "plan/book/keys.hpp"
#include "plan/session.hpp"

namespace plan {

/// A word, and what people call it (may be empty).
struct Candidate {
  std::string word;
  std::string name;
};

/// The values of a key that are known, from the book whatever its findings; of names that records
/// make (deals, tasks) those in the activities, the newest first. Errors: see Session::read().
std::vector<Candidate> candidates_of(const Key& key, Session& session);

}  // namespace plan
