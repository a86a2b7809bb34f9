// SPDX-License-Identifier: MIT
// The bytes of a text of records at which something may end, found 64 at a time: what stands
// between them is passed over. What ends there is plain_lines.hpp's.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "plan/base/byte_lanes.hpp"

namespace plan {

/// Goes through a text from one byte to the next that may end a key or a value; all others are
/// passed over, 64 at a time. Such bytes are `# , : ? [ \ ] ` { }` and all below a space.
class Stops {
 public:
  static constexpr std::size_t none = SIZE_MAX;

  /// Range: the text ends with a line break.
  explicit Stops(std::string_view text) : text_(text) { load(); }

  /// Where the next of them stands. Range: the last one is not taken yet.
  std::size_t next() {
    while (stops_ == 0) load_next();
    const std::size_t at = begin_ + static_cast<std::size_t>(std::countr_zero(stops_));
    stops_ &= stops_ - 1;
    return at;
  }
  /// Passes over those before `at`.
  void skip_to(std::size_t at) {
    while (begin_ + size <= at) load_next();
    stops_ &= ~std::uint64_t{0} << (at - begin_);
  }
  /// The first byte beyond ASCII of the line, as far as its stops were taken; none: there is none.
  std::size_t beyond_ascii() const { return beyond_; }
  /// Says that a line begins behind the last stop that was taken.
  void begin_line(std::size_t start) {
    if (beyond_ >= start) return;
    const std::uint64_t rest = start - begin_ < size ? others_ >> (start - begin_) : 0;
    beyond_ = rest == 0 ? none : start + static_cast<std::size_t>(std::countr_zero(rest));
  }

 private:
  static constexpr std::size_t size = 64;

  void load_next() {
    begin_ += size;
    load();
  }

  void load() {
    const char* bytes = text_.data() + begin_;
    if (begin_ + size > text_.size()) {
      last_.fill('\n');
      text_.copy(last_.data(), size, begin_);
      bytes = last_.data();
    }
    stops_ = bits_of(bytes, [](Lane lane) {
      const Lane small = lane.with_bits(0x20);  // [ as {, ] as }
      return lane.controls() | lane.equal('#') | lane.equal(',') | lane.equal(':') |
             lane.equal('?') | lane.equal('\\') | lane.equal('`') | small.equal('{') |
             small.equal('}');
    });
    others_ = bits_of(bytes, [](Lane lane) { return lane.beyond_ascii(); });
    if (others_ != 0 && beyond_ == none)
      beyond_ = begin_ + static_cast<std::size_t>(std::countr_zero(others_));
  }

  std::string_view text_;
  std::size_t begin_ = 0;     // of the bytes at hand
  std::uint64_t stops_ = 0;   // of them, those not taken yet
  std::uint64_t others_ = 0;  // of them, those beyond ASCII
  std::size_t beyond_ = none;
  std::array<char, size> last_{};
};

}  // namespace plan
