// SPDX-License-Identifier: MIT
// What the writers wrote, read back by rules told again: rows of cells as a reader has them.
#pragma once

#include <string>
#include <vector>

namespace plan {

using Records = std::vector<std::vector<std::string>>;

/// RFC 4180.
Records read_csv(const std::string& csv);
/// TAB between cells, `\t \n \r \\` inside them.
Records read_tsv(const std::string& tsv);
/// The rows of all tables without heads, in order: backslashes, bold and indents taken away.
Records read_markdown(const std::string& markdown);

}  // namespace plan
