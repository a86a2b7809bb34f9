// SPDX-License-Identifier: MIT
#include "plan/records/resolver.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/home.hpp"
#include "plan/book/named.hpp"
#include "plan/book/read/own_words.hpp"
#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

constexpr Index unsought = absent - 1;

std::string_view code_of(const AmountForm& amount) {
  return {amount.currency.data(), amount.currency.size()};
}

/// The keys that name things, as RecordValues::given has them, and the number of each among them:
/// so that only those that a record gives are looked at.
struct KeysOfThings {
  KeysOfThings() {
    std::uint8_t count = 0;
    for (const RecordField& row : record_fields()) {
      if (!std::holds_alternative<OfThing>(row.member)) continue;
      given |= std::uint64_t{1} << static_cast<unsigned>(key_of(row));
      numbers[static_cast<std::size_t>(key_of(row))] = count++;
    }
  }
  std::uint64_t given = 0;
  std::array<std::uint8_t, 64> numbers{};
};

}  // namespace

Resolver::Resolver(const FormBlock& forms, const BookIds& ids, const std::optional<Period>& within,
                   Diagnostics& findings)
    : forms_(forms),
      ids_(ids),
      within_(within),
      findings_(findings),
      currency_(ids.book().currency()),
      currencies_(foreign_currencies(ids.book())) {
  for (const RecordField& row : record_fields()) {
    if (const auto* thing = std::get_if<OfThing>(&row.member))
      things_.push_back({key_of(row), *thing, {}});
    if (const auto* amount = std::get_if<OfAmount>(&row.member))
      amounts_.emplace_back(key_of(row), *amount);
  }
}

void Resolver::refuse(const Refusal& refusal, Place at) {
  findings_.error(refusal.code, at, refusal.text, refusal.hint);
  bad_ = true;
}

const Field* Resolver::field_of(RecordKey key) const {
  const auto found = std::ranges::find(fields_, to_string(key), &Field::key);
  return found == fields_.end() ? nullptr : &*found;
}

Place Resolver::place_of(RecordKey key) const {
  const Field* field = field_of(key);
  return field ? field->at : record_.at;
}

Index Resolver::place_of(Things& things, Index id) {
  if (id >= things.places.size()) things.places.resize(forms_.ids.size(), unsought);
  Index& place = things.places[id];
  if (place == unsought) place = ids_.find(key_row(record_.kind, things.key)->of, forms_.ids[id]);
  return place;
}

void Resolver::put_thing(Things& things, const RecordForm& form) {
  const Index id = form.*things.member.id;
  if (id == absent) return;
  const Index place = place_of(things, id);
  if (place == absent) return unknown_id(things, forms_.ids[id]);
  if (things.member.place)
    record_.*things.member.place = place;
  else
    record_.*things.member.short_place = static_cast<std::uint16_t>(place);
}

/// The id of the only thing of the section that has this name, else the nearest id.
std::optional<std::string> Resolver::meant(std::string_view id, std::string_view section) const {
  const auto called = find_named(things_of(ids_.book(), section), id);
  return called.empty() ? nearest(id, ids_.all(section)) : std::string(called);
}

void Resolver::unknown_id(const Things& things, std::string_view id) {
  const RecordKey key = things.key;
  const std::string_view section = key_row(record_.kind, key)->of;
  std::optional<std::string> near;
  if (searches_left_-- > 0) near = meant(id, section);
  Said hint = near ? said("write {}", *near) : hint_to_add(ids_.book(), section, id);
  if (key == RecordKey::stage && (id == "won" || id == "lost"))
    hint = said("an order of the deal wins it, a record of kind lost loses it");
  refuse({std::string(things.member.unknown),
          said("there is no {} \"{}\"", said(to_string(key)), escaped(id)), std::move(hint)},
         place_of(key));
}

void Resolver::refuse_amount(RecordKey key) {
  bad_ = true;
  if (const Field* field = field_of(key))
    refuse(parse_foreign_amount(field->text, currency_).refusal(), field->at);
}

void Resolver::refuse_negative(RecordKey key) {
  bad_ = true;
  const Field* field = field_of(key);
  if (!field) return;
  const bool is_sale = record_.kind == RecordKind::order && key == RecordKey::amount;
  refuse({"out-of-range", said("{} is out of range", quote(field->text)),
          is_sale ? said("a sale that is taken back is a record of kind return")
                  : said("write {}", said("0 or more"))},
         field->at);
}

void Resolver::put_amount(RecordKey key, const OfAmount& member, const RecordForm& form) {
  if (!form.has(key)) return;
  const AmountForm& written = form.*member.written;
  const Currency* named =
      written.currency[0] == 0 ? nullptr : find_currency(code_of(written), currency_.further());
  const auto money =
      amount_in({written.digits, written.decimals, named}, named ? *named : currency_);
  if (!money) return refuse_amount(key);
  if (money->minor() < 0 && key_row(record_.kind, key)->range == Range::not_negative)
    return refuse_negative(key);
  record_.*member.minor = money->minor();
  if (!named || *named == currency_) return;
  const auto found = std::ranges::find(currencies_, named);
  if (found == currencies_.end())
    return refuse({"no-exchange-rate", said("the book has no rate for {}", named->code),
                   said("add it to years.N.currencies: {{{}: ...}}", named->code)},
                  place_of(key));
  record_.*member.currency = static_cast<std::uint8_t>(found - currencies_.begin() + 1);
}

void Resolver::put_own(const RecordForm& form, RecordBlock& into) {
  record_.own = absent;
  for (Index at = form.own; at != absent; at = forms_.own[at].next) {
    const OwnValue& given = forms_.own[at];
    const std::string_view key = forms_.names[given.axis];
    const Index axis = ids_.find_axis(key);
    if (axis == absent) {
      bad_ = true;
      continue;
    }
    if (given.value == absent) continue;
    if (const auto refusal = refused_value(ids_.book().axes[axis], forms_.names[given.value])) {
      const auto field = std::ranges::find(fields_, key, &Field::key);
      refuse(*refusal, field == fields_.end() ? record_.at : field->at);
    }
    (record_.own == absent ? record_.own : into.own.back().next) =
        static_cast<Index>(into.own.size());
    into.own.push_back({axis, given.value});
  }
}

bool Resolver::resolve(const RecordForm& form, std::span<const Field> fields, RecordBlock& into) {
  bad_ = !form.sound;
  fields_ = fields;
  record_ = Record();
  static_cast<RecordValues&>(record_) = form;
  static const KeysOfThings keys;
  for (std::uint64_t left = form.given & keys.given; left != 0; left &= left - 1)
    put_thing(things_[keys.numbers[static_cast<std::size_t>(std::countr_zero(left))]], form);
  for (const auto& [key, member] : amounts_) put_amount(key, member, form);
  if (form.own != absent) put_own(form, into);
  if (!bad_) judge();
  if (!bad_) into.records.push_back(record_);
  return !bad_;
}

std::optional<RecordBlock> resolved(FormBlock&& forms, const BookIds& ids,
                                    const std::optional<Period>& within, const SetAside& aside) {
  RecordBlock block;
  const auto count = static_cast<std::size_t>(
      std::ranges::count_if(forms.forms, [&](const RecordForm& one) { return aside.takes(one); }));
  block.aside.reserve(count);
  // one more, which is made before it is set aside
  block.records.reserve(forms.forms.size() - count + (count > 0));
  Diagnostics ignored;
  Resolver resolver(forms, ids, within, ignored);
  for (const RecordForm& form : forms.forms) {
    if (!resolver.resolve(form, {}, block)) return {};
    if (aside.takes(form)) set_last_aside(block);
  }
  block.names = std::move(forms.names);
  block.texts = std::move(forms.texts);
  return block;
}

}  // namespace plan
