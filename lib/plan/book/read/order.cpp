// SPDX-License-Identifier: MIT
#include "plan/book/read/order.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

std::string shown(const std::string& id) {
  return escaped(id);
}
std::string shown(Day day) {
  return to_string(Date(day));
}
std::string shown(std::int64_t year) {
  return std::to_string(year);
}

/// The list's places in the order of their ids; records of one id in the order in which they were
/// read.
template <class T, class Id>
std::vector<std::size_t> ranking(const std::vector<T>& list, Id id) {
  std::vector<std::size_t> ranks(list.size());
  std::iota(ranks.begin(), ranks.end(), std::size_t{0});
  std::stable_sort(ranks.begin(), ranks.end(), [&](std::size_t a, std::size_t b) {
    return id(list[a]).value < id(list[b]).value;
  });
  return ranks;
}

/// The places of the records that stay: those with an id, the first of each; in the order of
/// `ranks`.
template <class T, class Id>
std::vector<std::size_t> first_of_each(std::string_view section, const std::vector<T>& list,
                                       const std::vector<std::size_t>& ranks, Id id,
                                       Diagnostics& findings) {
  std::vector<std::size_t> kept;
  for (const std::size_t rank : ranks) {
    const auto& given = id(list[rank]);
    if (!given) continue;
    const auto* before = kept.empty() ? nullptr : &id(list[kept.back()]);
    if (before && before->value == given.value)
      findings.error("duplicate-id", given.at,
                     said("{} stands twice in {}", shown(*given), section),
                     said("give each its own id, or keep one of them"), before->at);
    else
      kept.push_back(rank);
  }
  return kept;
}

template <class T>
void take(std::vector<T>& list, const std::vector<std::size_t>& places) {
  std::vector<T> taken;
  taken.reserve(places.size());
  for (const std::size_t place : places) taken.push_back(std::move(list[place]));
  list = std::move(taken);
}

/// Moves places, not records, until the order is known: a rep is a large thing.
template <class T, class Id>
void sort_by(std::string_view section, std::vector<T>& list, Id id, Diagnostics& findings) {
  take(list, first_of_each(section, list, ranking(list, id), id, findings));
}

template <class T>
void sort_by_id(std::string_view section, std::vector<T>& list, Diagnostics& findings) {
  sort_by(
      section, list, [](const T& item) -> const auto& { return item.id; }, findings);
}

/// Each id once, in the order written.
template <class T>
void keep_order(std::string_view section, std::vector<T>& list, Diagnostics& findings) {
  const auto id = [](const T& item) -> const auto& {
    return item.id;
  };
  auto kept = first_of_each(section, list, ranking(list, id), id, findings);
  std::sort(kept.begin(), kept.end());
  take(list, kept);
}

/// Years apart from days.
void order_calendar(Book& book, Diagnostics& findings) {
  for (const CalendarDay& one : book.calendar)
    if (one.year.at && !one.date.at) book.calendar_years.push_back(one);
  sort_by(
      "calendar", book.calendar, [](const auto& day) -> const auto& { return day.date; }, findings);
  sort_by(
      "calendar", book.calendar_years, [](const auto& one) -> const auto& { return one.year; },
      findings);
}

}  // namespace

void order_lists(Book& book, Diagnostics& findings) {
  sort_by_id("teams", book.teams, findings);
  sort_by_id("reps", book.reps, findings);
  sort_by_id("products", book.products, findings);
  sort_by_id("regions", book.regions, findings);
  sort_by_id("categories", book.categories, findings);
  sort_by_id("axes", book.axes, findings);
  sort_by_id("customers", book.customers, findings);
  sort_by_id("courses", book.courses, findings);
  sort_by_id("policy-documents", book.policy_documents, findings);
  keep_order("stages", book.stages, findings);
  keep_order("approvals", book.approvals, findings);
  order_calendar(book, findings);
  std::stable_sort(book.years.begin(), book.years.end(),
                   [](const Year& a, const Year& b) { return a.number < b.number; });
  for (Year& year : book.years)
    std::stable_sort(year.tiers.begin(), year.tiers.end(),
                     [](const Tier& a, const Tier& b) { return a.name < b.name; });
}

}  // namespace plan
