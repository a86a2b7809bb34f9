// SPDX-License-Identifier: MIT
// Where libxlsxwriter keeps the parts of a workbook until it packs them. It does not look whether
// what it writes to a file and reads from there has come through: on a full disk it would pack what
// is left and say that all is well. Here each write and read is looked at, and what a file cannot
// take stays in memory.
#pragma once

namespace plan {

/// Whether a part has lost bytes in this thread since the last call: memory ran out, or what a file
/// took cannot be read back.
bool scratch_was_lost();

}  // namespace plan
