// SPDX-License-Identifier: MIT
// Which of a few words that the program knows a text is: by a perfect hash that the compiler finds,
// so that one multiplication and one comparison tell.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "plan/base/short_word.hpp"

namespace plan {

template <std::size_t N>
class WordTable {
 public:
  static constexpr std::size_t none = SIZE_MAX;

  /// Range: the words differ and have 1 to ShortWord::longest bytes.
  consteval explicit WordTable(const std::array<std::string_view, N>& words) {
    for (std::size_t i = 0; i < N; ++i) words_[i] = {short_word(words[i]), words[i].size()};
    while (!place_all()) factor_ = factor_ * 0x5851F42D4C957F2DU + 0x14057B7EF767814FU;
  }

  /// The word's number in the list; none: the text is none of them.
  std::size_t find(std::string_view text) const {
    if (text.empty() || text.size() > ShortWord::longest) return none;
    const ShortWord word = short_word(text);
    const std::uint8_t number = numbers_[slot_of(word)];
    if (number == free_slot) return none;
    const KnownWord& known = words_[number];
    return known.word == word && known.size == text.size() ? number : none;
  }

 private:
  struct KnownWord {
    ShortWord word{};
    std::size_t size = 0;
  };
  static constexpr std::uint8_t free_slot = 255;
  static_assert(N < free_slot);

  constexpr std::size_t slot_of(const ShortWord& word) const {
    return static_cast<std::size_t>((word.head ^ word.tail << 3U) * factor_ >> 56U);
  }
  /// Whether each word has a slot of its own with this factor.
  constexpr bool place_all() {
    for (auto& number : numbers_) number = free_slot;
    for (std::size_t i = 0; i < N; ++i) {
      std::uint8_t& number = numbers_[slot_of(words_[i].word)];
      if (number != free_slot) return false;
      number = static_cast<std::uint8_t>(i);
    }
    return true;
  }

  std::array<KnownWord, N> words_{};
  std::array<std::uint8_t, 256> numbers_{};
  std::uint64_t factor_ = 0x9E3779B97F4A7C15U;
};

}  // namespace plan
