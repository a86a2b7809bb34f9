// SPDX-License-Identifier: MIT
#include "plan/files/cache/form_bounds.hpp"

#include <algorithm>
#include <variant>

#include "plan/records/field_table.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

constexpr bool is_within(std::int64_t number, std::int64_t first, std::int64_t last) {
  return number >= first && number <= last;
}

bool is_day(std::int32_t number) {
  return is_within(number, first_day().time_since_epoch().count(),
                   last_day().time_since_epoch().count());
}

}  // namespace

FormBounds::FormBounds(std::size_t ids, std::size_t names, std::size_t texts, std::size_t own)
    : ids_(ids), names_(names), texts_(texts), own_(own) {
  for (const Kind& kind : kinds())
    kinds_.push_back(of(static_cast<RecordKind>(&kind - kinds().data())));
}

FormBounds::OfOneKind FormBounds::of(RecordKind kind) {
  const KeysOfKind& keys = keys_of(kind);
  OfOneKind made{.needed = keys.needed};
  for (const RecordField& field : record_fields()) {
    const auto number = static_cast<std::size_t>(key_of(field));
    const Key* key = keys.rows[number];
    if (!key) continue;
    const std::uint64_t bit = std::uint64_t{1} << number;
    made.given |= bit;
    const auto names = [&](Index RecordForm::*member) {
      made.names[static_cast<std::size_t>(std::ranges::find(named, member) - named)] = bit;
    };
    if (const auto* thing = std::get_if<OfThing>(&field.member))
      names(thing->id);
    else if (const auto* name = std::get_if<OfName>(&field.member))
      names(*name);
    else if (const auto* choice = std::get_if<OfChoice>(&field.member))
      (*choice == &RecordForm::type ? made.types : made.choices) =
          static_cast<std::uint8_t>(std::ranges::count(key->of, '|'));
  }
  return made;
}

bool FormBounds::hold(const RecordForm& form) const {
  const auto number = static_cast<std::size_t>(form.kind);
  if (number >= kinds_.size()) return false;
  const OfOneKind& kind = kinds_[number];
  if ((form.given & ~kind.given) != 0 || (kind.needed & ~form.given) != 0) return false;
  for (std::size_t i = 0; i < std::size(named); ++i) {
    const Index name = form.*named[i];
    // `absent` is none of them
    if ((form.given & kind.names[i]) == 0 ? name != absent
                                          : name >= (i < own_names ? names_ : ids_))
      return false;
  }
  if (form.own != absent && form.own >= own_) return false;
  if (std::size_t{form.texts} + form.text_count > texts_) return false;
  constexpr std::int32_t minutes = 24 * 60;
  constexpr std::int64_t quantities = 1'000'000'000'000'000;  // of 12 digits, in thousandths
  return is_day(form.day_number) && (form.until_number == 0 || is_day(form.until_number)) &&
         is_within(form.minute, 0, minutes) &&
         is_within(form.quantity, 1 - quantities, quantities - 1) && form.choice <= kind.choices &&
         form.type <= kind.types;
}

bool FormBounds::hold(const std::vector<OwnValue>& values) const {
  for (std::size_t at = 0; at < values.size(); ++at) {
    const OwnValue& value = values[at];
    if (value.axis >= names_ || (value.value != absent && value.value >= names_)) return false;
    if (value.next != absent && (value.next <= at || value.next >= values.size())) return false;
  }
  return true;
}

}  // namespace plan
