// SPDX-License-Identifier: MIT
// Reports that are longer than the terminal go through the user's pager. The command is the user's
// own; what is shown reaches it through a pipe alone.
#pragma once

#include <string>
#include <string_view>

namespace plan {

/// $PLAN_PAGER, else $PAGER, else less; "" where there shall be none: set to nothing, or to cat.
std::string pager_command();

/// Whether the text has more lines than the terminal at standard output shows above a prompt; never
/// where that is none, or a dumb one.
bool is_longer_than_terminal(std::string_view text);

/// Shows the text through the pager and waits for its end, however it comes. False when there is no
/// such program or it failed: the text is to be shown otherwise. Errors: std::system_error.
bool show_through_pager(const std::string& command, std::string_view text);

}  // namespace plan
