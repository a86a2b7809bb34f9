// SPDX-License-Identifier: MIT
// Texts as small numbers: what many records name (deals, orders, tasks) is kept once and compared
// as an integer.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace plan {

inline constexpr std::uint32_t no_name = UINT32_MAX;

/// Texts numbered from 0 in the order in which they came. Views stay good while this lives.
class Names {
 public:
  Names() = default;
  /// The texts by their places, which all differ and lie in the page. None of them is found before
  /// index().
  Names(std::unique_ptr<char[]> page, std::vector<std::string_view> texts);
  /// Makes texts found that came in one go.
  void index();
  /// The text's number, the same for the same text.
  std::uint32_t add(std::string_view text);
  /// Adds all of the others; the number of each here, by its number there.
  std::vector<std::uint32_t> add_all(const Names& others);
  /// Makes room, so that so many names in all are added sooner.
  void reserve(std::size_t count);
  /// no_name when it has not been added.
  std::uint32_t find(std::string_view text) const;
  std::string_view operator[](std::uint32_t number) const { return texts_[number]; }
  std::size_t size() const { return texts_.size(); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = no_name;  // free
  };
  std::size_t slot_of(std::string_view text, std::uint32_t hash) const;
  std::uint32_t add(std::string_view text, std::uint32_t hash);
  std::string_view kept(std::string_view text);

  std::vector<std::string_view> texts_;
  bool indexed_ = true;
  std::vector<Slot> slots_;  // a power of two of them
  std::vector<std::unique_ptr<char[]>> pages_;
  std::size_t room_ = 0;  // bytes left at the end of the last page
  char* next_ = nullptr;
};

}  // namespace plan
