// SPDX-License-Identifier: MIT
// A made-up document with all kinds of charts, for those who draw them.
#pragma once

#include "plan/document/document.hpp"

namespace plan::made_up {

/// Seven parts, one a kind of chart, with a gap, an amount below zero and a long Chinese name.
Document pictures();

}  // namespace plan::made_up
