// SPDX-License-Identifier: MIT
// Which of 64 bytes are of some class, as bits: by the vectors of SSE2, which every x86-64 has, and
// by eights of bytes in plain words elsewhere. A class is a function from a lane to a lane, made of
// the operators of lanes; nothing is known here of what the bytes mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace plan {

/// Eight bytes in a word. Of an answer only the high bit of each byte counts.
class WordLane {
 public:
  static constexpr std::size_t width = 8;
  static WordLane at(const char* bytes) {
    WordLane lane;
    std::memcpy(&lane.word_, bytes, sizeof lane.word_);
    return lane;
  }
  WordLane equal(char c) const {
    const std::uint64_t rest = word_ ^ filled(c);
    return WordLane(~(((rest & lows) + lows) | rest) & highs);
  }
  /// Bytes below a space.
  WordLane controls() const { return WordLane(~(((word_ & lows) + filled(0x60)) | word_) & highs); }
  /// Bytes beyond ASCII.
  WordLane beyond_ascii() const { return WordLane(word_ & highs); }
  /// Each byte with these bits as well.
  WordLane with_bits(char bits) const { return WordLane(word_ | filled(bits)); }
  WordLane operator|(WordLane other) const { return WordLane(word_ | other.word_); }
  /// A bit for each byte, the first the lowest.
  std::uint64_t bits() const { return ((word_ & highs) >> 7U) * 0x0102040810204080U >> 56U; }

 private:
  static constexpr std::uint64_t ones = 0x0101010101010101U, lows = 0x7F * ones,
                                 highs = 0x80 * ones;
  static constexpr std::uint64_t filled(char c) { return ones * static_cast<unsigned char>(c); }
  WordLane() = default;
  explicit WordLane(std::uint64_t word) : word_(word) {}
  std::uint64_t word_ = 0;
};

#if defined(__SSE2__)
/// The same of sixteen bytes.
class VectorLane {
 public:
  static constexpr std::size_t width = 16;
  static VectorLane at(const char* bytes) {
    return VectorLane(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)));
  }
  VectorLane equal(char c) const { return VectorLane(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
  VectorLane controls() const {
    const __m128i most = _mm_set1_epi8(0x1F);
    return VectorLane(_mm_cmpeq_epi8(_mm_max_epu8(bytes_, most), most));
  }
  VectorLane beyond_ascii() const { return *this; }
  VectorLane with_bits(char bits) const {
    return VectorLane(_mm_or_si128(bytes_, _mm_set1_epi8(bits)));
  }
  VectorLane operator|(VectorLane other) const {
    return VectorLane(_mm_or_si128(bytes_, other.bytes_));
  }
  std::uint64_t bits() const { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes_)); }

 private:
  explicit VectorLane(__m128i bytes) : bytes_(bytes) {}
  __m128i bytes_;
};
using Lane = VectorLane;
#else
using Lane = WordLane;
#endif

/// A bit for each of 64 bytes, the first the lowest: whether the byte is of the class.
template <class OneLane = Lane, class Class>
std::uint64_t bits_of(const char* bytes, Class of_class) {
  std::uint64_t bits = 0;
  for (std::size_t at = 0; at < 64; at += OneLane::width)
    bits |= of_class(OneLane::at(bytes + at)).bits() << at;
  return bits;
}

}  // namespace plan
