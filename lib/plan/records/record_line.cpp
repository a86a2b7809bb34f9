// SPDX-License-Identifier: MIT
#include "plan/records/record_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "plan/base/number.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

/// Whole amounts are written without decimals, others with the currency's and as many further ones
/// as they have.
AmountForm amount_form(std::int64_t minor, const Currency& currency, bool named) {
  AmountForm form{minor, static_cast<std::uint8_t>(currency.kept)};
  for (; form.decimals > currency.decimals && form.digits % 10 == 0; --form.decimals)
    form.digits /= 10;
  if (minor % currency.units_per_major() == 0)
    form = {minor / currency.units_per_major(), std::uint8_t{0}};
  if (named) currency.code.copy(form.currency.data(), form.currency.size());
  return form;
}

std::string text_of(const AmountForm& amount) {
  assert(amount.decimals != WrittenAmount::unfit);
  std::string text = decimal_string(amount.digits, amount.decimals);
  if (amount.currency[0] != 0)
    text.append(" ").append(amount.currency.data(), amount.currency.size());
  return text;
}

/// 12.500 -> 12.5
std::string text_of_thousandths(std::int64_t number) {
  std::string text = decimal_string(number, 3);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string text_of_number(std::int64_t number, const Key& key) {
  switch (key.type) {
    case Type::date: return to_string(Date(Day(std::chrono::days(number))));
    case Type::choice: return std::string(choices(key.of)[static_cast<std::size_t>(number)]);
    case Type::time: return fmt::format("{:02}:{:02}", number / 60, number % 60);
    case Type::quantity: return text_of_thousandths(number);
    default: return std::to_string(number);
  }
}

/// What one member of a form is written as.
struct Writing {
  const RecordForm& form;
  const FormBlock& block;
  const Key& key;

  std::string operator()(OfKind) const {
    return std::string(kinds()[static_cast<std::size_t>(form.kind)].name);
  }
  std::string operator()(OfText) const {
    const auto own = std::span(block.texts).subspan(form.texts, form.text_count);
    const auto found = std::ranges::find_if(
        own, [&](const RecordText& one) { return to_string(one.key) == key.key; });
    return found == own.end() ? std::string() : found->text;
  }
  std::string operator()(const OfAmount& amount) const { return text_of(form.*amount.written); }
  std::string operator()(const OfThing& thing) const {
    return std::string(block.ids[form.*thing.id]);
  }
  std::string operator()(OfName name) const { return std::string(block.names[form.*name]); }
  template <class Number>
  std::string operator()(Number RecordValues::*number) const {
    return text_of_number(form.*number, key);
  }
};

/// Puts into a form what one member of a record holds.
struct Unresolving {
  const Record& record;
  const Records& records;
  const BookIds& ids;
  const Key& key;
  RecordForm& form;
  FormBlock& into;

  void operator()(const OfAmount& amount) const {
    const Currency& own = ids.book().currency();
    const std::uint8_t number = record.*amount.currency;
    const Currency& currency =
        number == 0 ? own : *foreign_currencies(ids.book())[std::size_t{number} - 1];
    form.*amount.written = amount_form(record.*amount.minor, currency, number != 0);
  }
  void operator()(const OfThing& thing) const {
    const Index place = thing.place ? record.*thing.place : record.*thing.short_place;
    form.*thing.id = into.ids.add(ids.id(key.of, place));
  }
  void operator()(OfName name) const { form.*name = into.names.add(records.name(record.*name)); }
  void operator()(const auto&) const {}  // the same in both
};

}  // namespace

AmountForm shortest(AmountForm amount) {
  if (amount.decimals == WrittenAmount::unfit) return amount;
  for (; amount.decimals > 0 && amount.digits % 10 == 0; --amount.decimals) amount.digits /= 10;
  return amount;
}

RecordForm form_of(const Record& record, const Records& records, const BookIds& ids,
                   FormBlock& into) {
  RecordForm form;
  static_cast<RecordValues&>(form) = record;
  form.deal = form.id = form.number = form.other = form.own = absent;
  form.texts = static_cast<Index>(into.texts.size());
  for (const RecordField& row : record_fields()) {
    if (!record.has(key_of(row))) continue;
    const Key& key = *key_row(record.kind, key_of(row));
    std::visit(Unresolving{record, records, ids, key, form, into}, row.member);
    if (key.type == Type::text)
      into.texts.push_back({key_of(row), records.text(record, key_of(row))});
  }
  form.text_count = static_cast<std::uint8_t>(into.texts.size() - form.texts);
  for (Index at = record.own; at != absent; at = records.own(at).next) {
    const OwnValue& one = records.own(at);
    (form.own == absent ? form.own : into.own.back().next) = static_cast<Index>(into.own.size());
    into.own.push_back(
        {into.names.add(*ids.book().axes[one.axis].id), into.names.add(records.name(one.value))});
  }
  return form;
}

std::vector<std::pair<std::string, std::string>> values_of(const RecordForm& form,
                                                           const FormBlock& block) {
  assert(form.sound);
  std::vector<std::pair<std::string, std::string>> values;
  for (const RecordField& row : record_fields()) {
    if (!form.has(key_of(row))) continue;
    const Key& key = *key_row(form.kind, key_of(row));
    values.emplace_back(row.key, std::visit(Writing{form, block, key}, row.member));
  }
  for (Index at = form.own; at != absent; at = block.own[at].next)
    if (block.own[at].value != absent)
      values.emplace_back(block.names[block.own[at].axis], block.names[block.own[at].value]);
  return values;
}

std::string record_line(const RecordForm& form, const FormBlock& block) {
  const auto values = values_of(form, block);
  std::vector<Field> fields;
  for (const auto& [key, text] : values) fields.push_back({key, text, {}, {}});
  return record_text(kinds()[static_cast<std::size_t>(form.kind)], fields);
}

}  // namespace plan
