// SPDX-License-Identifier: MIT
// Sections that may lack ids because something in them could not be read: what names such an id is
// not to blame. Every other section's ids are all known, and what names none of them is told.
#pragma once

#include <map>
#include <set>
#include <string>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

class UnsureSections {
 public:
  /// Takes the sections of a file and where they begin.
  void know(const Node& root);
  /// Something at this place, reported already, was not read as it stands.
  void lost(Place place);
  /// The same of each finding that may have cost an id, or a whole section.
  void lost(const Diagnostics& findings);
  const std::set<std::string, std::less<>>& names() const { return unsure_; }

 private:
  std::map<Place, std::string> begins_;
  std::set<std::string, std::less<>> unsure_;
};

}  // namespace plan
