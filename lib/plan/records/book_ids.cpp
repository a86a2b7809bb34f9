// SPDX-License-Identifier: MIT
// What activities look up in a book: ids, employments, exchange rates.
#include "plan/records/book_ids.hpp"

#include <algorithm>

#include "plan/base/number.hpp"

namespace plan {
namespace {

template <class Thing>
std::unordered_map<std::string_view, Index> places_of(const std::vector<Thing>& list) {
  std::unordered_map<std::string_view, Index> places;
  places.reserve(list.size());
  for (std::size_t i = 0; i < list.size(); ++i) places.emplace(*list[i].id, static_cast<Index>(i));
  return places;
}

}  // namespace

BookIds::BookIds(const Book& book) : book_(book) {
  lists_.push_back({"reps", places_of(book.reps)});
  lists_.push_back({"customers", places_of(book.customers)});
  lists_.push_back({"products", places_of(book.products)});
  lists_.push_back({"stages", places_of(book.stages)});
  lists_.push_back({"categories", places_of(book.categories)});
  lists_.push_back({"courses", places_of(book.courses)});
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

std::vector<std::string_view> BookIds::all(std::string_view section) const {
  std::vector<std::string_view> ids;
  for (const auto& [id, place] : list(section)->places) ids.push_back(id);
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
      if (const Currency* currency = find_currency(rates.currency);
          currency && std::ranges::find(found, currency) == found.end())
        found.push_back(currency);
  return found;
}

std::optional<Money> converted(Money foreign, const Currency& from, const Rate& rate,
                               const Currency& to) {
  Int128 numerator = Int128(foreign.minor()) * rate.numerator();
  Int128 denominator = rate.denominator();
  // a rate has 12 digits before and 9 after the point, so that both fit beside 10^3
  (to.decimals >= from.decimals ? numerator : denominator) *=
      power_of_ten(static_cast<std::size_t>(std::abs(to.decimals - from.decimals)));
  const Int128 units = divided(numerator, denominator);
  if (units > max_amount_minor || units < -max_amount_minor) return {};
  return Money::minor(static_cast<std::int64_t>(units));
}

}  // namespace plan
