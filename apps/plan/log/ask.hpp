// SPDX-License-Identifier: MIT
// A record asked for on the terminal, key by key, in the user's language.
#pragma once

#include "plan/log/given_record.hpp"

namespace plan {

/// Whether the record lacks something that it needs, and there is a terminal to ask on.
bool can_ask_for(const GivenRecord& given, const Session& session);

/// Asks for what is not given, first for what the record needs, until it can be logged. A wrong
/// answer is refused in the words that files are refused with, and asked for again. Errors:
/// InputError (what no answer can mend), std::runtime_error (stopped); see Session::read().
void ask(GivenRecord& given, Session& session);

}  // namespace plan
