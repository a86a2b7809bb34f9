// SPDX-License-Identifier: MIT
// A finding for those who hide what is personal.
#pragma once

#include <string>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// The finding as render() has it, without any line of a source: no rule knows each name in it.
/// People's numbers and addresses in its text and its hint are masked.
std::string render_masked(const Diagnostic& diagnostic, const Sources& sources, bool colour);

}  // namespace plan
