// SPDX-License-Identifier: MIT
// Where libxlsxwriter keeps the parts of a workbook until it packs them: in memory. Files under
// TMPDIR, which it would take, may be full, and it does not look whether what it writes there and
// reads from there has come through: it would pack what is left and say that all is well.
#pragma once

namespace plan {

/// Whether a part has lost bytes, since memory ran out, in this thread since the last call.
bool scratch_was_lost();

}  // namespace plan
