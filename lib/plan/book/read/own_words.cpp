// SPDX-License-Identifier: MIT
#include "plan/book/read/own_words.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

template <class Thing>
std::vector<OwnWord>& words_of(void* thing) {
  return static_cast<Thing*>(thing)->own;
}

constexpr OwnPlace places[] = {
    {"customers", AxisOf::customer, Form::dated, words_of<Customer>},
    {"products", AxisOf::product, Form::dated, words_of<Product>},
    // a rep's target is shared as a whole, whatever the rep is called meanwhile
    {"reps", AxisOf::rep, Form::one, words_of<Rep>},
};

void put(void* word, Value&& value, Place at) {
  static_cast<OwnWord*>(word)->values.push_back(
      {{}, {std::get<std::string>(std::move(value)), at}});
}

void put_dated(void* word, Place from_at, Day from, Value&& value, Place at) {
  static_cast<OwnWord*>(word)->values.push_back(
      {{from, from_at}, {std::get<std::string>(std::move(value)), at}});
}

}  // namespace

const OwnPlace* own_place(std::string_view section) {
  const auto* found = std::ranges::find(places, section, &OwnPlace::section);
  return found == std::end(places) ? nullptr : found;
}

std::vector<std::string_view> own_keys(std::string_view section, const Book& book) {
  std::vector<std::string_view> keys;
  const OwnPlace* place = own_place(section);
  for (const OwnAxis& axis : book.axes)
    if (place && axis.id && (!axis.of || *axis.of == place->of)) keys.push_back(*axis.id);
  return keys;
}

Key own_row(const OwnPlace& place, std::string_view id) {
  return {.section = place.section,
          .key = id,
          .type = Type::text,
          .of = "",
          .form = place.form,
          .need = Need::optional,
          .range = Range::positive,
          .fallback = "",
          .help = "",
          .slot = {.put = put, .unread = [](void*, Place) {}, .put_dated = put_dated}};
}

std::optional<Refusal> refused_value(const OwnAxis& axis, std::string_view text) {
  if (is_blank(text)) return refuse_blank();
  std::vector<std::string_view> known;
  for (const auto& value : axis.values) known.push_back(*value);
  if (known.empty() || std::ranges::find(known, text) != known.end()) return {};
  return refuse_choice(text, known);
}

}  // namespace plan
