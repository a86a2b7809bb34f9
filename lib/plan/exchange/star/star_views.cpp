// SPDX-License-Identifier: MIT
#include "plan/exchange/star/star_views.hpp"

#include <algorithm>
#include <optional>

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

/// The sums of a measure, each as often as is said.
struct Probe {
  TallyCell cell{};

  void put(Sum sum, std::int64_t count) {
    cell.add(sum, count);
    if (sum != Sum::buyers) return;
    for (std::int64_t i = 0; i < count; ++i) cell.buyers.push_back(static_cast<Index>(i));
  }
  std::optional<Figure> figure(const Measure& measure) {
    Figure made = measure.compute({cell});
    return lacking(made) ? std::nullopt : std::optional(std::move(made));
  }
  /// A whole number; none where there is no figure, or a rate.
  std::optional<std::int64_t> number(const Measure& measure) {
    const auto made = figure(measure);
    if (!made || std::holds_alternative<Rate>(*made)) return {};
    return units_of(*made);
  }
};

std::vector<StarSum> sums_of(const Measure& measure) {
  std::vector<StarSum> found;
  for (const StarSum& one : sums)
    if (holds(measure.needs, one.sum)) found.push_back(one);
  return found;
}

std::int64_t value_of(const ViewFigure& figure, const std::vector<StarSum>& of,
                      const std::vector<std::int64_t>& counts) {
  std::int64_t value = 0;
  for (std::size_t i = 0; i < of.size(); ++i)
    for (const auto& [name, factor] : figure.terms)
      if (name == of[i].name) value += factor * counts[i];
  return value;
}

/// All sums of the measure at once, in numbers of which no two give the same by chance.
std::vector<std::int64_t> mixed(std::size_t size, std::int64_t seed) {
  std::vector<std::int64_t> counts;
  for (std::size_t i = 0; i < size; ++i)
    counts.push_back(seed + static_cast<std::int64_t>(i * i) * 13 + 1);
  return counts;
}

Probe probe_of(const std::vector<StarSum>& of, const std::vector<std::int64_t>& counts) {
  Probe probe;
  for (std::size_t i = 0; i < of.size(); ++i) probe.put(of[i].sum, counts[i]);
  return probe;
}

/// What a sum alone gives; where that is no figure, whether it leaves none beside others either.
void add_term(const Measure& measure, const std::vector<StarSum>& of, std::size_t place,
              ViewFigure& figure) {
  const std::string name(of[place].name);
  std::vector<std::int64_t> alone(of.size());
  alone[place] = 1;
  if (const auto factor = probe_of(of, alone).number(measure)) {
    if (*factor != 0) figure.terms.emplace_back(name, *factor);
    return;
  }
  if (!probe_of(of, mixed(of.size(), 5)).number(measure)) {
    figure.none_with.push_back(name);
    return;
  }
  auto& [sum, others] = figure.none_alone.emplace_back(name, std::vector<std::string>());
  for (const StarSum& other : of)
    if (other.name != sum) others.emplace_back(other.name);
}

/// Whether the figure is what the measure says of any sums.
bool holds_true(const Measure& measure, const std::vector<StarSum>& of, const ViewFigure& figure) {
  for (const std::int64_t seed : {1, 40, 700}) {
    std::vector<std::int64_t> counts = mixed(of.size(), seed);
    for (std::size_t i = 0; i < of.size(); ++i)
      if (std::ranges::find(figure.none_with, of[i].name) != figure.none_with.end()) counts[i] = 0;
    const auto number = probe_of(of, counts).number(measure);
    if (!number || *number != value_of(figure, of, counts)) return false;
  }
  return true;
}

std::optional<ViewFigure> figure_of(const Measure& measure) {
  const std::vector<StarSum> of = sums_of(measure);
  if (of.empty()) return {};
  ViewFigure figure{.name = std::string(measure.key)};
  for (std::size_t place = 0; place < of.size(); ++place) add_term(measure, of, place, figure);
  return holds_true(measure, of, figure) ? std::optional(std::move(figure)) : std::nullopt;
}

/// Whether the measure is the rate of its two parts, of any sums that leave a figure.
bool is_rate_of(const Measure& measure, const Measure& part, const Measure& base) {
  const std::vector<StarSum> of = sums_of(measure);
  bool is_seen = false;
  for (const std::int64_t seed : {1, 40, 700}) {
    std::vector<std::int64_t> counts = mixed(of.size(), seed);
    for (std::size_t i = 0; i < of.size(); ++i)
      if (of[i].sum == Sum::costless || of[i].sum == Sum::lost_without_amount) counts[i] = 0;
    Probe probe = probe_of(of, counts);
    const auto above = probe.number(part), below = probe.number(base);
    if (!above || !below || *below <= 0) continue;
    const auto made = probe.figure(measure);
    if (!made || !std::holds_alternative<Rate>(*made) ||
        std::get<Rate>(*made) != Rate(*above, *below))
      return false;
    is_seen = true;
  }
  return is_seen;
}

bool is_told(const Measure& measure) {
  return measure.compute && !measure.looks_back && (measure.needs & ~told_sums()) == 0;
}

bool has_figure(const std::vector<ViewFigure>& figures, std::string_view key) {
  return std::ranges::find(figures, key, &ViewFigure::name) != figures.end();
}

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

const std::vector<ViewFigure>& star_figures() {
  static const std::vector<ViewFigure> figures = [] {
    std::vector<ViewFigure> made;
    for (const Measure& measure : measures())
      if (is_told(measure))
        if (auto figure = figure_of(measure)) made.push_back(std::move(*figure));
    for (const Measure& measure : measures()) {
      const auto parts = parts_of(measure);
      if (!is_told(measure) || measure.unit != Measure::Unit::rate || parts.size() != 2) continue;
      if (has_figure(made, parts[0]->key) && has_figure(made, parts[1]->key) &&
          is_rate_of(measure, *parts[0], *parts[1]))
        made.push_back({.name = std::string(measure.key),
                        .part = std::string(parts[0]->key),
                        .base = std::string(parts[1]->key)});
    }
    return made;
  }();
  return figures;
}

std::vector<FigureView> star_views() {
  return {view_of("rep_day", "rep", {"rep", "day"}), view_of("rep_month", "rep", {"rep", "month"}),
          view_of("team_month", "team", {"team", "month"}),
          view_of("product_month", "product", {"product", "month"}),
          view_of("company_month", "company", {"month"})};
}

}  // namespace plan
