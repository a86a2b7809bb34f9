// SPDX-License-Identifier: MIT
#include "plan/files/yaml/lines.hpp"

#include <algorithm>

#include "plan/base/text.hpp"

namespace plan {

Lines::Lines(std::string_view text, std::uint32_t file) : text_(text), file_(file), starts_{0} {
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    if (at + 1 < text.size()) starts_.push_back(at + 1);
  last_width_ = characters((*this)[size()]);
}

std::size_t Lines::number(std::size_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::size_t>(after - starts_.begin());
}

Place Lines::place(std::size_t offset) const {
  const std::size_t line = number(offset);
  const std::size_t start = starts_[line - 1];
  return {file_, static_cast<std::uint32_t>(line),
          static_cast<std::uint32_t>(characters(text_.substr(start, offset - start)) + 1)};
}

std::string_view Lines::operator[](std::size_t line) const {
  if (line == 0 || line > starts_.size()) return {};
  const std::size_t start = starts_[line - 1];
  const std::size_t end = line < starts_.size() ? starts_[line] : text_.size();
  std::string_view rest = text_.substr(start, end - start);
  if (rest.ends_with('\n')) rest.remove_suffix(1);
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

bool Lines::is_end(Place place) const {
  return place.line > size() || (place.line == size() && place.column > last_width_);
}

}  // namespace plan
