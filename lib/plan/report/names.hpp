// SPDX-License-Identifier: MIT
// How reports call people and things.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "plan/book/book.hpp"

namespace plan {

/// Names of the things of one list, with the id behind a name that two of them have.
template <class T>
class NamesOf {
 public:
  explicit NamesOf(const std::vector<T>& things) {
    for (const T& thing : things) ++count_[name_of(thing)];
  }
  std::string operator()(const T& thing) const {
    const auto found = count_.find(name_of(thing));
    return found != count_.end() && found->second > 1 ? name_of(thing) + " (" + *thing.id + ")"
                                                      : name_of(thing);
  }

 private:
  std::map<std::string, int> count_;
};

}  // namespace plan
