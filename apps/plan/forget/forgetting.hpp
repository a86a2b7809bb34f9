// SPDX-License-Identifier: MIT
// What a book tells of one customer or person beyond ids and figures, and the book's files without
// it. Which values those are follows from the rows of the key, kind and axis tables.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "plan/session.hpp"

namespace plan {

/// A customer or a person, by the place in the book's list.
struct Forgotten {
  bool customer = false;
  std::uint32_t place = 0;
};

/// A value that goes, or of which an id is left.
struct ForgottenValue {
  std::string path;
  std::uint32_t line = 0;
  std::string key;
  std::string text;  // of a list or a mapping the first value in it
};

struct Forgetting {
  std::string id;
  std::vector<ForgottenValue> values{};              // by file and line
  std::map<std::string, std::string> was{}, made{};  // bytes of files that change, by path
  std::vector<std::string> words{};                  // by which others could still know who it was
};

/// The files as they will be: each figure of the book stays as it is. Errors: InputError, also of
/// what would have been made.
Forgetting forgetting(Session& session, const Forgotten& subject);

/// Where the words still stand in the book's folder, in comments, texts and whatever else is there:
/// "path:line", by path. `made`: bytes that files will have. Hidden folders are passed over.
std::vector<std::string> left_over(const std::string& folder, const Forgetting& found);

}  // namespace plan
