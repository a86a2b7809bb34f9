// SPDX-License-Identifier: MIT
// What two books' activity files say differently: files are told apart by what git calls their
// bytes, so that one that both have is opened in neither, and of those that differ only the records
// are read that do not stand in both as they are.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "plan/files/load.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

/// The paths of a book's activity files by FileTree::id; those without one by a name of their own.
using FilesById = std::map<std::string, std::vector<std::string>>;
FilesById activities_by_id(const Loaded& book);
std::set<std::string> ids_of(const FilesById& files);

struct ChangedSide {
  const Loaded* book = nullptr;  // never null
  FilesById files{};
};
/// Which of two books has a file that cannot be read, or in which something is wrong in itself.
struct Faulty {
  bool before = false, after = false;
};
/// Hands over forms of the first book (false) or of the second (true): those that differ, and
/// perhaps some that don't. A file that only has another name by now has not changed. Result: of
/// the files that differ.
Faulty each_changed_form(const ChangedSide& before, const ChangedSide& after,
                         const std::function<void(bool second, const FormBlock& forms)>& visit);

}  // namespace plan
