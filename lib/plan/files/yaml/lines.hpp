// SPDX-License-Identifier: MIT
// Where the lines of a text begin, to go from bytes to places and back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"

namespace plan {

class Lines {
 public:
  /// `text` must outlive this.
  Lines(std::string_view text, std::uint32_t file);

  /// The place of a byte; columns in characters.
  Place place(std::size_t offset) const;
  /// The line of a byte, from 1.
  std::size_t number(std::size_t offset) const;
  /// A line from 1, without its end; empty beyond the last.
  std::string_view operator[](std::size_t line) const;
  /// The byte at which a line begins. Range: 1 to size().
  std::size_t offset(std::size_t line) const { return starts_[line - 1]; }
  std::size_t size() const { return starts_.size(); }
  /// Whether the place is behind everything that the text holds.
  bool is_end(Place place) const;

 private:
  std::string_view text_;
  std::uint32_t file_;
  std::vector<std::size_t> starts_;
  std::size_t last_width_ = 0;  // of the last line, in characters
};

}  // namespace plan
