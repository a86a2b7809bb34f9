// SPDX-License-Identifier: MIT
#include "plan/exchange/known_records.hpp"

#include <algorithm>

#include "plan/exchange/cell_reader.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/record_line.hpp"

namespace plan {
namespace {

void shorten(AmountForm& amount) {
  if (amount.decimals == WrittenAmount::unfit) return;
  for (; amount.decimals > 0 && amount.digits % 10 == 0; --amount.decimals) amount.digits /= 10;
}

}  // namespace

bool GivenKeys::has(std::string_view key) const {
  const RecordField* row = find_field(key);
  return row ? (mask >> static_cast<unsigned>(row - record_fields().data()) & 1U) != 0
             : std::ranges::find(own, key) != own.end();
}

std::vector<GivenKeys> given_keys(const ExportMap& map) {
  std::vector<GivenKeys> all;
  for (const MapEntry& entry : map.records) {
    GivenKeys& given = all.emplace_back(GivenKeys{entry.as});
    const auto give = [&](std::string_view key) {
      if (const RecordField* row = find_field(key))
        given.mask |= std::uint64_t{1} << static_cast<unsigned>(row - record_fields().data());
      else
        given.own.emplace_back(key);
    };
    for (const char* always : {"date", "rep", "kind", "id"}) give(always);
    for (const KeyedSource& one : entry.keys) give(one.key);
  }
  return all;
}

std::string given_line(const RecordForm& form, const FormBlock& block, const GivenKeys& given) {
  RecordForm plain = form;
  shorten(plain.amount);
  shorten(plain.cost);
  plain.given &= given.mask;
  if (given.own.empty()) plain.own = absent;
  return record_line(plain, block);
}

std::uint64_t digest_of(const RecordForm& form, const FormBlock& block, const GivenKeys& given) {
  return digest_of_text(given_line(form, block, given));
}

const GivenKeys* KnownRecords::given(std::string_view id) const {
  const auto found = std::ranges::find(given_, id.substr(id.rfind('.') + 1), &GivenKeys::as);
  return found == given_.end() ? nullptr : &*found;
}

std::size_t KnownRecords::place_of(std::uint64_t id) const {
  const std::size_t last = slots_.size() - 1;
  std::size_t at = id & last;
  while (slots_[at].path != UINT32_MAX && slots_[at].id != id) at = (at + 1) & last;
  return at;
}

void KnownRecords::grow() {
  std::vector<KnownRecord> before(slots_.size() * 2);
  before.swap(slots_);
  for (const KnownRecord& record : before)
    if (record.path != UINT32_MAX) slots_[place_of(record.id)] = record;
}

void KnownRecords::add(const FormBlock& block, std::string_view path) {
  bool any = false;
  for (const RecordForm& form : block.forms) {
    if (form.id == absent || !form.sound) continue;
    const std::string_view id = block.names[form.id];
    const GivenKeys* given_here = id.starts_with(prefix_) ? given(id) : nullptr;
    if (!given_here) continue;
    if (!any) paths_.emplace_back(path);
    any = true;
    if (count_ * 4 >= slots_.size() * 3) grow();
    KnownRecord& record = slots_[place_of(digest_of_text(id))];
    if (record.path != UINT32_MAX) continue;
    record = {digest_of_text(id), digest_of(form, block, *given_here),
              static_cast<std::uint32_t>(paths_.size() - 1), form.day_number};
    ++count_;
  }
}

KnownRecord* KnownRecords::find(std::string_view id) {
  KnownRecord& record = slots_[place_of(digest_of_text(id))];
  return record.path == UINT32_MAX ? nullptr : &record;
}

bool KnownRecords::lacks(std::int32_t first, std::int32_t last) const {
  return std::ranges::any_of(
      slots_, [&](const KnownRecord& record) { return is_lacking(record, first, last); });
}

const KnownRecord* KnownRecords::lacking(std::string_view id, std::int32_t first,
                                         std::int32_t last) {
  const KnownRecord* record = id.starts_with(prefix_) ? find(id) : nullptr;
  return record && is_lacking(*record, first, last) ? record : nullptr;
}

}  // namespace plan
