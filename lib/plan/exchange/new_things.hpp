// SPDX-License-Identifier: MIT
// People, customers, products, regions and categories that a file names and the book lacks, to be
// made: as a plan file that says where they come from.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plan {

/// A thing that is made: its keys and values in order, the id and the name first.
struct NewThing {
  std::vector<std::pair<std::string, std::string>> keys{};
  std::uint32_t line = 0;  // of the file, where it was first named
};

class NewThings {
 public:
  /// Whether things of the section can be made of their name alone.
  static bool makes(std::string_view section);
  /// Whether what a finding of this code misses can be made so: unknown-customer.
  static bool would_make(std::string_view code);
  /// The id of the thing of that name, which is new now or was before; empty where no id comes of
  /// the name. `taken`: whether something of the section has the id already.
  std::string_view add(std::string_view section, std::string_view name, std::uint32_t line,
                       const std::function<bool(std::string_view id)>& taken);
  /// What was added since keep() is gone again; whether something was.
  bool take_back();
  void keep() { added_.clear(); }
  /// Gives the thing a further key, unless it has it.
  void give(std::string_view section, std::string_view id, std::string_view key,
            std::string_view value);
  bool has(std::string_view section, std::string_view id) const;
  bool empty() const { return by_section_.empty(); }
  /// The things of a section by id; null where there are none.
  const std::map<std::string, NewThing, std::less<>>* of(std::string_view section) const;
  std::size_t count(std::string_view section) const;

 private:
  struct Added {
    std::string section, word, id;
  };
  std::vector<Added> added_{};
  std::map<std::string, std::map<std::string, NewThing, std::less<>>, std::less<>> by_section_{};
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> ids_{};
};

}  // namespace plan
