// SPDX-License-Identifier: MIT
// What stands in a report: typed cells, and prose that holds such cells within its words. Nothing
// here is text for people yet: amounts get their unit, personal texts their cover from a writer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/base/figure.hpp"

namespace plan {

/// Nothing belongs here (a person who was not there yet): blank in text, empty in csv, null in
/// json.
struct Blank {
  bool operator==(const Blank&) const = default;
};
/// How much of a whole is there, and where it should stand: drawn for people, nothing for machines.
struct Bar {
  Rate part;
  std::optional<Rate> mark{};
  bool operator==(const Bar&) const = default;
};
/// A phone number, a mail address, what was said of a person: hidden in what leaves the house,
/// unless asked for.
struct Personal {
  std::string text;
  bool whole = false;  // hidden whole; else a number and an address show enough to be known by
  bool operator==(const Personal&) const = default;
};

struct ProsePart;
/// Words with cells among them: a sentence whose amounts are worded by the writer, in its unit.
class Prose {
 public:
  Prose();
  Prose(std::string words);  // NOLINT(google-explicit-constructor): words are prose
  Prose(const char* words);  // NOLINT(google-explicit-constructor)

  Prose(const Prose&);
  Prose(Prose&&) noexcept;
  Prose& operator=(const Prose&);
  Prose& operator=(Prose&&) noexcept;
  ~Prose();

  const std::vector<ProsePart>& parts() const { return parts_; }
  bool empty() const { return parts_.empty(); }
  Prose& operator+=(const Prose& more);
  Prose& add(ProsePart part);
  bool operator==(const Prose& other) const;

 private:
  std::vector<ProsePart> parts_;
};

using Cell = std::variant<Blank, NotAvailable, std::string, std::int64_t, Money, Rate, Quantity,
                          Day, Bar, Personal, Prose, bool>;

enum class Unit {
  text,
  id,
  count,
  money,
  rate,
  factor,
  quantity,
  date,
  days,
  points,
  bar,
  boolean,
};  // rate: shown as %; factor: 1.25; days: 12.5; points: +1.5, of a difference of rates

/// Words, or a cell among them.
struct ProsePart {
  Cell cell;
  Unit unit = Unit::text;
  bool named = false;  // an amount: with its unit behind it, "5 CNY"
  bool whole = false;  // an amount in the currency itself: without its decimals
  bool operator==(const ProsePart&) const = default;
};

/// The cell as part of a sentence, as a column of this unit shows it.
Prose spoken(Cell cell, Unit unit);
/// The amount as part of a sentence, its unit behind it.
Prose named(Cell amount);
/// The translated template with the parts in its places, {} in order or {0} by number. Errors: it
/// asserts that each place has its part.
Prose prose(std::string_view english, const std::vector<Prose>& parts);

}  // namespace plan
