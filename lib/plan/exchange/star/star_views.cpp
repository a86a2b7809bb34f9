// SPDX-License-Identifier: MIT
#include "plan/exchange/star/star_views.hpp"

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

/// Whether the measure can be told by the axis of this name.
bool is_told_by(std::string_view key, std::string_view axis) {
  const std::string axes = " " + std::string(find_measure(key)->axes) + " ";
  return axes.find(" " + std::string(axis) + " ") != std::string::npos;
}

/// Whether it takes targets, which are told of people alone.
bool is_of_targets(const Measure& measure) {
  return (measure.needs & target_sums) != 0;
}

/// `axis`: company, or what the first key is of.
FigureView view_of(std::string name, std::string_view axis, std::vector<std::string> keys) {
  FigureView view{std::move(name), std::move(keys), {}, {}};
  for (const ViewFigure& figure : star_figures())
    if (is_told_by(figure.name, axis) &&
        !(axis == "product" && is_of_targets(*find_measure(figure.name))))
      view.figures.push_back(figure);
  for (const StarSum& one : sums) view.sums.emplace_back(one.name);
  return view;
}

}  // namespace

std::span<const StarSum> star_sums() {
  return sums;
}

SumSet told_sums() {
  SumSet all = 0;
  for (const StarSum& one : sums) all = all | one.sum;
  return all;
}

std::vector<FigureView> star_views() {
  return {view_of("rep_day", "rep", {"rep", "day"}), view_of("rep_month", "rep", {"rep", "month"}),
          view_of("team_month", "team", {"team", "month"}),
          view_of("product_month", "product", {"product", "month"}),
          view_of("company_month", "company", {"month"})};
}

}  // namespace plan
