// SPDX-License-Identifier: MIT
#include "plan/files/cache/form_bounds.hpp"

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
    : ids_(ids), names_(names), texts_(texts), own_(own), kinds_(kinds().size()) {
  for (std::size_t kind = 0; kind < kinds_; ++kind) {
    const auto& rows = keys_of(static_cast<RecordKind>(kind)).rows;
    for (std::size_t key = 0; key < rows.size(); ++key)
      if (rows[key]) given_[kind] |= std::uint64_t{1} << key;
  }
}

bool FormBounds::hold(const RecordForm& form) const {
  const auto kind = static_cast<std::size_t>(form.kind);
  if (kind >= kinds_ || (form.given & ~given_[kind]) != 0) return false;
  for (const Index name : {form.deal, form.id, form.number, form.other})
    if (name != absent && name >= names_) return false;
  for (const Index id :
       {form.rep, form.customer, form.product, form.region, form.stage, form.category, form.course})
    if (id != absent && id >= ids_) return false;
  if (form.own != absent && form.own >= own_) return false;
  if (std::size_t{form.texts} + form.text_count > texts_) return false;
  constexpr std::uint8_t choices = static_cast<std::uint8_t>(Topic::lesson),
                         types = static_cast<std::uint8_t>(ReportType::summary);
  constexpr std::int32_t minutes = 24 * 60;
  return is_day(form.day_number) && (form.until_number == 0 || is_day(form.until_number)) &&
         is_within(form.minute, 0, minutes) && form.choice <= choices && form.type <= types;
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
