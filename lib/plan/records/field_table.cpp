// SPDX-License-Identifier: MIT
// The rows of THE field table, and its look-ups: every key of every record asks them.
#include "plan/records/field_table.hpp"

#include <array>
#include <iterator>

#include "plan/base/word_table.hpp"

namespace plan {
namespace {

using F = RecordForm;
using K = RecordKey;
using R = Record;

constexpr RecordField rows[] = {
    {"date", K::date, &F::day_number},
    {"rep", K::rep, OfThing{"unknown-rep", &F::rep, &R::rep}},
    {"kind", K::kind, OfKind{}},
    {"id", K::id, &F::id},
    {"customer", K::customer, OfThing{"unknown-customer", &F::customer, &R::customer}},
    {"deal", K::deal, &F::deal},
    {"product", K::product, OfThing{"unknown-product", &F::product, &R::product}},
    {"region", K::region, OfThing{"unknown-region", &F::region, nullptr, &R::region}},
    {"time", K::time, &F::minute},
    {"note", K::note, OfText{}},
    {"amount", K::amount, OfAmount{&F::amount, &R::amount, &R::amount_currency}},
    {"close", K::close, &F::until_number},
    {"stage", K::stage, OfThing{"unknown-stage", &F::stage, nullptr, &R::stage}},
    {"source", K::source, &F::other},
    {"minutes", K::minutes, &F::value},
    {"cost", K::cost, OfAmount{&F::cost, &R::cost, &R::cost_currency}},
    {"quantity", K::quantity, &F::quantity},
    {"order", K::order, &F::number},
    {"of", K::of, &F::other},
    {"reason", K::reason, OfText{}},
    {"competitor", K::competitor, OfText{}},
    {"category", K::category, OfThing{"unknown-category", &F::category, nullptr, &R::category}},
    {"request", K::request, &F::number},
    {"report", K::report, &F::choice},
    {"type", K::type, &F::type},
    {"text", K::text, OfText{}},
    {"task", K::task, &F::number},
    {"due", K::due, &F::until_number},
    {"what", K::what, OfText{}},
    {"by", K::by, OfText{}},
    {"parent", K::parent, &F::other},
    {"course", K::course, OfThing{"unknown-course", &F::course, &R::other}},
    {"hours", K::hours, &F::quantity},
    {"score", K::score, &F::value},
    {"mood", K::mood, &F::value},
    {"item", K::item, OfText{}},
    {"until", K::until, &F::until_number},
    {"points", K::points, &F::value},
    {"topic", K::topic, &F::choice},
};

constexpr bool stands_in_order() {
  for (std::size_t i = 0; i < std::size(rows); ++i)
    if (rows[i].name != (i < static_cast<std::size_t>(K::plain) ? static_cast<K>(i) : K::plain))
      return false;
  return std::size(rows) >= static_cast<std::size_t>(K::plain);
}
static_assert(stands_in_order(), "rows of the field table stand in the order of RecordKey");
static_assert(std::size(rows) <= 64, "RecordValues::given has a bit for each row");

/// The rows, each named by its number: behind K::plain they have no other name.
constexpr auto numbered() {
  auto all = std::to_array(rows);
  for (std::size_t i = 0; i < all.size(); ++i) all[i].name = static_cast<K>(i);
  return all;
}
constexpr auto table = numbered();

constexpr auto keys = [] {
  std::array<std::string_view, std::size(rows)> made;
  for (std::size_t i = 0; i < made.size(); ++i) made[i] = table[i].key;
  return made;
}();
constexpr WordTable words(keys);

std::vector<KeysOfKind> keys_by_kind() {
  std::vector<KeysOfKind> made(kinds().size());
  for (std::size_t i = 0; i < made.size(); ++i) {
    made[i].rows.resize(std::size(table));
    for (std::size_t key = 0; key < std::size(table); ++key) {
      made[i].rows[key] = find_key(kinds()[i], table[key].key);
      if (made[i].rows[key] && needs(kinds()[i], *made[i].rows[key]))
        made[i].needed |= std::uint64_t{1} << key;
    }
  }
  return made;
}

}  // namespace

const KeysOfKind& keys_of(RecordKind kind) {
  static const std::vector<KeysOfKind> all = keys_by_kind();
  return all[static_cast<std::size_t>(kind)];
}

std::span<const RecordField> record_fields() {
  return table;
}

const RecordField* find_field(std::string_view key) {
  const std::size_t number = words.find(key);
  return number == words.none ? nullptr : &table[number];
}

std::string_view to_string(RecordKey key) {
  return table[static_cast<std::size_t>(key)].key;
}

const Key* key_row(RecordKind kind, RecordKey key) {
  return keys_of(kind).rows[static_cast<std::size_t>(key)];
}

}  // namespace plan
