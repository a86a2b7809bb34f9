// SPDX-License-Identifier: MIT
// Records that are likely to be the same though their ids differ: a row whose id is not made of a
// key becomes another when something in it changes, and would count twice.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plan {

class LikelySame {
 public:
  /// A record that the file no longer has, as record_line() writes what its map gives. Beyond some
  /// thousands none are kept.
  void add(std::string_view line);
  /// The first of those added that says the same as this new one but for one or two keys, and not
  /// yet taken; it is taken then. Result: its number in the order of add(), and those keys;
  /// no number where there is none.
  struct Match {
    std::size_t number = SIZE_MAX;
    std::string id{};  // of the new one
    std::vector<std::string> differs{};
  };
  Match take(std::string_view line);

 private:
  static std::string id_in(std::string_view line);
  /// `key: value`, each a part of the line.
  using Parts = std::vector<std::string_view>;
  static Parts parts_of(std::string_view line, bool with_id = false);
  static bool differ_little(const Parts& a, const Parts& b, std::vector<std::string>& differs);

  std::vector<std::string> lines_{};
  std::vector<bool> taken_{};
  std::unordered_map<std::string, std::vector<std::size_t>> by_part_{};
};

}  // namespace plan
