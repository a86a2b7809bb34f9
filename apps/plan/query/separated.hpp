// SPDX-License-Identifier: MIT
// Lists as Chinese keyboards write them: `张伟，李娜` and `张伟、李娜` beside `张伟,李娜`, which
// the command line has cut already. A name may hold such a sign itself, so that only words which
// name nothing as they stand are cut.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

/// Whether a text that holds such signs names something as it stands.
using IsName = std::function<bool(const std::string&)>;
/// The words, cut at each ， and 、 that is no part of a name. Errors: UsageError where nothing
/// stands between two of them.
std::vector<std::string> separated(const std::vector<std::string>& words, const IsName& names);
/// The same of words that no name with such a sign can stand among.
std::vector<std::string> separated(const std::vector<std::string>& words);

}  // namespace plan
