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

/// What is known of the record already: its kind, and ids of its rep and customer. Each may be
/// empty.
struct Around {
  std::string_view kind{}, rep{}, customer{};
};

/// The values of a key that are known, from the book whatever its findings; of names that records
/// make (deals, tasks) those in the activities, the newest first. Where a rep or a customer is
/// known: of deals those of them that are open as of today, with amount and stage; of tasks and
/// requests those of them that nobody has answered; of orders those of the customer. A lead names
/// a deal that there is not yet: none. Errors: see Session::read().
std::vector<Candidate> candidates_of(const Key& key, const Around& around, Session& session);
/// Whether the key takes a name that records make themselves.
bool takes_made_name(const Key& key);

}  // namespace plan
