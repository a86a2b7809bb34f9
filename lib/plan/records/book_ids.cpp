// SPDX-License-Identifier: MIT
// What activities look up in a book: ids, employments, exchange rates.
#include "plan/records/book_ids.hpp"

#include <algorithm>

#include "plan/base/number.hpp"

namespace plan {

template <class Thing>
void BookIds::add_list(std::string_view section, const std::vector<Thing>& things) {
  List& list = lists_.emplace_back();
  list.section = section;
  list.ids.reserve(things.size());
  list.places.reserve(things.size());
  for (const Thing& thing : things) {
    list.places.emplace(*thing.id, static_cast<Index>(list.ids.size()));
    list.ids.push_back(*thing.id);
  }
}

template <class Thing>
void BookIds::add_also(const std::vector<Thing>& things) {
  List& list = lists_.back();
  for (Index place = 0; place < things.size(); ++place)
    for (const auto& word : things[place].also) list.places.emplace(*word, place);
}

BookIds::BookIds(const Book& book) : book_(book) {
  add_list("reps", book.reps);
  add_also(book.reps);
  add_list("customers", book.customers);
  add_also(book.customers);
  add_list("products", book.products);
  add_also(book.products);
  add_list("regions", book.regions);
  add_list("stages", book.stages);
  add_list("categories", book.categories);
  add_list("courses", book.courses);
  for (const OwnAxis& axis : book.axes)
    if (axis.of && *axis.of == AxisOf::record) axes_.push_back(*axis.id);
  employments_.reserve(book.reps.size());
  for (const Rep& rep : book.reps) employments_.push_back(employments(rep));
}

const BookIds::List* BookIds::list(std::string_view section) const {
  const auto found = std::ranges::find(lists_, section, &List::section);
  return found == lists_.end() ? nullptr : &*found;
}

Index BookIds::find(std::string_view section, std::string_view id) const {
  const List* in = list(section);
  const auto found = in->places.find(id);
  return found == in->places.end() ? absent : found->second;
}

Index BookIds::find_axis(std::string_view id) const {
  if (std::ranges::find(axes_, id) == axes_.end()) return absent;
  const auto found =
      std::ranges::find_if(book_.axes, [&](const OwnAxis& axis) { return *axis.id == id; });
  return static_cast<Index>(found - book_.axes.begin());
}

std::string_view BookIds::id(std::string_view section, Index place) const {
  return list(section)->ids[place];
}

std::vector<std::string_view> BookIds::all(std::string_view section) const {
  auto ids = list(section)->ids;
  std::sort(ids.begin(), ids.end());
  return ids;
}

bool BookIds::employs(Index rep, Day day) const {
  return std::ranges::any_of(employments_[rep],
                             [&](const Span& span) { return span.contains(day); });
}

bool BookIds::has_left(Index rep, Day day) const {
  return std::ranges::any_of(employments_[rep], [&](const Span& span) { return span.last < day; });
}

const Rate* BookIds::rate(const Currency& currency, Day day) const {
  const Year* year = book_.year(fiscal_year_of(day, book_.fiscal()));
  if (!year) return nullptr;
  for (const CurrencyRates& rates : year->currencies)
    if (rates.currency == currency.code)
      if (const auto* rate = value_on(rates.rate, day)) return &**rate;
  return nullptr;
}

std::vector<const Currency*> foreign_currencies(const Book& book) {
  std::vector<const Currency*> found;
  for (const Year& year : book.years)
    for (const CurrencyRates& rates : year.currencies)
      if (const Currency* currency = find_currency(rates.currency, book.currency().further());
          currency && std::ranges::find(found, currency) == found.end())
        found.push_back(currency);
  return found;
}

std::optional<Money> converted(Money foreign, const Currency& from, const Rate& rate,
                               const Currency& to) {
  Int128 numerator = Int128(foreign.minor()) * rate.numerator();
  Int128 denominator = rate.denominator();
  // a rate has 12 digits before and 9 after the point, so that both fit beside 10^6
  (to.kept >= from.kept ? numerator : denominator) *=
      power_of_ten(static_cast<std::size_t>(std::abs(to.kept - from.kept)));
  const Int128 units = divided(numerator, denominator);
  if (units > max_amount_minor || units < -max_amount_minor) return {};
  return Money::minor(static_cast<std::int64_t>(units));
}

}  // namespace plan
