// SPDX-License-Identifier: MIT
#include "plan/exchange/star/star_views.hpp"

#include <algorithm>

namespace plan {
namespace {

constexpr StarSum sums[] = {
    {Sum::ordered, "ordered"},
    {Sum::returned, "returned"},
    {Sum::quantity, "quantity"},
    {Sum::known_sales, "known_sales"},
    {Sum::known_cost, "known_cost"},
    {Sum::costless, "costless"},
    {Sum::expenses, "expenses"},
    {Sum::payments, "payments"},
    {Sum::orders, "orders"},
    {Sum::buyers, "buyers"},
    {Sum::won, "won"},
    {Sum::lost, "lost"},
    {Sum::won_amount, "won_amount"},
    {Sum::lost_amount, "lost_amount"},
    {Sum::lost_without_amount, "lost_without_amount"},
    {Sum::opened, "opened"},
    {Sum::opened_won, "opened_won"},
    {Sum::opened_lost, "opened_lost"},
    {Sum::cycle_days, "cycle_days"},
    {Sum::cycles, "cycles"},
    {Sum::contacts, "contacts"},
    {Sum::calls, "calls"},
    {Sum::visits, "visits"},
    {Sum::visits_existing, "visits_existing"},
    {Sum::customers_new, "customers_new"},
    {Sum::customers_lost, "customers_lost"},
    {Sum::reports_due, "reports_due"},
    {Sum::reports_done, "reports_done"},
    {Sum::tasks_due, "tasks_due"},
    {Sum::tasks_done, "tasks_done"},
    {Sum::requests_due, "requests_due"},
    {Sum::requests_done, "requests_done"},
    {Sum::training_hours, "training_hours"},
    {Sum::courses_due, "courses_due"},
    {Sum::courses_done, "courses_done"},
    {Sum::target, "target"},
    {Sum::quota, "quota"},
};

constexpr StarSum standing_sums[] = {
    {Sum::open_deals, "open_deals"},
    {Sum::followed_deals, "followed_deals"},
    {Sum::own_customers, "own_customers"},
    {Sum::followed_customers, "followed_customers"},
    {Sum::weighted, "weighted"},
    {Sum::undated, "undated"},
    {Sum::undated_amount, "undated_amount"},
    {Sum::receivable, "receivable"},
    {Sum::overdue, "overdue"},
    {Sum::with_terms, "with_terms"},
    {Sum::without_terms, "without_terms"},
};

/// Whether the measure can be told by the axis of this name.
bool is_told_by(std::string_view key, std::string_view axis) {
  const std::string axes = " " + std::string(find_measure(key)->axes) + " ";
  return axes.find(" " + std::string(axis) + " ") != std::string::npos;
}

/// Targets of products are sums of their own, since they come to those of people.
void take_products(FigureView& view) {
  const auto take = [](std::string& sum) {
    if (sum == "target" || sum == "quota") sum = "product_" + sum;
  };
  for (std::string& sum : view.sums) take(sum);
  for (ViewFigure& figure : view.figures) {
    for (auto& [sum, factor] : figure.terms) take(sum);
    for (std::string& sum : figure.none_with) take(sum);
    for (auto& [sum, others] : figure.none_alone) {
      take(sum);
      for (std::string& other : others) take(other);
    }
  }
}

/// `axis`: company, or what the key behind the book is of.
FigureView view_of(std::string name, std::string_view axis, std::vector<std::string> keys) {
  FigureView view{std::move(name), std::move(keys), {}, {}};
  for (const ViewFigure& figure : star_figures())
    if (is_told_by(figure.name, axis)) view.figures.push_back(figure);
  for (const StarSum& one : sums) view.sums.emplace_back(one.name);
  if (axis == "product") take_products(view);
  return view;
}

}  // namespace

std::span<const StarSum> star_sums() {
  return sums;
}

std::span<const StarSum> star_standing_sums() {
  return standing_sums;
}

std::string_view standing_name(Sum sum) {
  return std::ranges::find(standing_sums, sum, &StarSum::sum)->name;
}

SumSet told_sums() {
  SumSet all = 0;
  for (const StarSum& one : sums) all = all | one.sum;
  return all;
}

std::vector<FigureView> star_views() {
  return {view_of("rep_day", "rep", {"book", "rep", "day"}),
          view_of("rep_month", "rep", {"book", "rep", "month"}),
          view_of("team_month", "team", {"book", "team", "month"}),
          view_of("product_month", "product", {"book", "product", "month"}),
          view_of("company_month", "company", {"book", "month"})};
}

}  // namespace plan
