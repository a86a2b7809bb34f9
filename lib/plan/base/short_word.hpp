// SPDX-License-Identifier: MIT
// Short texts as two integers, so that ids, keys and names are compared and hashed without a
// function that runs over their bytes: every record holds a dozen of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace plan {

/// The bytes of a text of up to 16, the first the lowest; of texts of one length they are equal
/// where the texts are. Range: on machines that put the low byte first; nothing is kept of it.
struct ShortWord {
  static constexpr std::size_t longest = 16;
  std::uint64_t head = 0;  // the first eight bytes, as far as there are
  std::uint64_t tail = 0;  // the last eight, of a text that is longer

  friend constexpr bool operator==(const ShortWord&, const ShortWord&) = default;
};

namespace detail {

template <class Word>
std::uint64_t word_at(const char* bytes) {
  Word word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

constexpr std::uint64_t bytes_one_by_one(std::string_view text) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    word |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
  return word;
}

/// Two reads that may overlap take any length.
inline std::uint64_t head_of(const char* bytes, std::size_t size) {
  if (size >= 4)
    return word_at<std::uint32_t>(bytes) | word_at<std::uint32_t>(bytes + size - 4)
                                               << (8 * (size - 4));
  if (size >= 2)
    return word_at<std::uint16_t>(bytes) | word_at<std::uint16_t>(bytes + size - 2)
                                               << (8 * (size - 2));
  return size == 0 ? 0 : static_cast<unsigned char>(*bytes);
}

}  // namespace detail

/// Range: at most ShortWord::longest bytes.
constexpr ShortWord short_word(std::string_view text) {
  const std::size_t size = text.size();
  if (std::is_constant_evaluated()) {
    if (size <= 8) return {detail::bytes_one_by_one(text), 0};
    return {detail::bytes_one_by_one(text.substr(0, 8)),
            detail::bytes_one_by_one(text.substr(size - 8))};
  }
  if (size < 8) return {detail::head_of(text.data(), size), 0};
  return {detail::word_at<std::uint64_t>(text.data()),
          size == 8 ? 0 : detail::word_at<std::uint64_t>(text.data() + size - 8)};
}

}  // namespace plan
