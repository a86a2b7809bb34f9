// SPDX-License-Identifier: MIT
#include "plan/document/cell.hpp"

#include <cassert>
#include <utility>

#include "plan/base/counted.hpp"

namespace plan {

// Here, where a part is a whole type: within a cell they are part of it.
Prose::Prose() = default;
Prose::Prose(const Prose&) = default;
Prose::Prose(Prose&&) noexcept = default;
Prose& Prose::operator=(const Prose&) = default;
Prose& Prose::operator=(Prose&&) noexcept = default;
Prose::~Prose() = default;

Prose::Prose(std::string words) {
  if (!words.empty()) parts_.push_back({std::move(words)});
}

Prose::Prose(const char* words) : Prose(std::string(words)) {}

Prose& Prose::operator+=(const Prose& more) {
  for (const ProsePart& part : more.parts_) add(part);
  return *this;
}

/// Words that follow words are one part, so that two ways to the same sentence are equal.
Prose& Prose::add(ProsePart part) {
  auto* words = std::get_if<std::string>(&part.cell);
  auto* before = parts_.empty() ? nullptr : std::get_if<std::string>(&parts_.back().cell);
  if (words && before)
    *before += *words;
  else
    parts_.push_back(std::move(part));
  return *this;
}

bool Prose::operator==(const Prose& other) const {
  return parts_ == other.parts_;
}

Prose spoken(Cell cell, Unit unit) {
  Prose made;
  return made.add({std::move(cell), unit});
}

Prose named(Cell amount) {
  Prose made;
  return made.add({std::move(amount), Unit::money, true});
}

namespace {

/// Which parts are the count 1, in words of their own.
Ones ones_of(const std::vector<Prose>& parts) {
  Ones ones = 0;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (parts[i] == Prose("1")) ones |= Ones{1} << i;
  return ones;
}

}  // namespace

Prose prose(std::string_view english, const std::vector<Prose>& parts) {
  Prose made;
  std::size_t next = 0;
  std::string_view rest = tr_counted(english, ones_of(parts));
  while (!rest.empty()) {
    const std::size_t open = rest.find('{'), close = rest.find('}');
    if (open == std::string_view::npos) break;
    assert(close != std::string_view::npos && open < close);
    made += std::string(rest.substr(0, open));
    std::size_t place = close == open + 1 ? next++ : 0;
    for (const char digit : rest.substr(open + 1, close - open - 1))
      place = place * 10 + static_cast<std::size_t>(digit - '0');
    assert(place < parts.size());
    made += parts[place];
    rest.remove_prefix(close + 1);
  }
  return made += std::string(rest);
}

}  // namespace plan
