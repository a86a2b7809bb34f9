// SPDX-License-Identifier: MIT
#include "plan/write/chart_data.hpp"

#include <algorithm>
#include <set>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

struct Number {
  const Display& how;
  using Value = std::optional<double>;
  Value operator()(std::int64_t number) const { return static_cast<double>(number); }
  Value operator()(Money amount) const {
    return static_cast<double>(amount.minor()) /
           static_cast<double>(how.currency->units_per_major());
  }
  Value operator()(const Rate& rate) const {
    return static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator());
  }
  Value operator()(Quantity quantity) const {
    return static_cast<double>(quantity.thousandths) / 1000;
  }
  Value operator()(const Bar& bar) const { return bar.mark ? (*this)(*bar.mark) : Value(); }
  template <class Other>
  Value operator()(const Other&) const {
    return {};
  }
};

ChartPoint point_of(const Row& row, std::size_t column, Unit unit, const Display& how) {
  return {std::visit(Number{how}, row.cells[column]), display(row.cells[column], unit, how)};
}

std::string label_of(const Row& row, const Table& table, const std::vector<std::size_t>& places,
                     const Display& how) {
  std::string label;
  for (const std::size_t i : places) {
    const std::string part = display(row.cells[i], table.columns[i].unit, how);
    if (!part.empty()) label += (label.empty() ? "" : " · ") + part;
  }
  return label;
}

bool tells_apart(const Table& table, const std::vector<std::size_t>& places, const Display& how) {
  std::set<std::string> seen;
  return std::ranges::all_of(table.rows, [&](const Row& row) {
    return row.kind != Row::Kind::plain || seen.insert(label_of(row, table, places, how)).second;
  });
}

}  // namespace

std::optional<std::size_t> place_of(const Table& table, const std::string& key) {
  const auto found = std::ranges::find(table.columns, key, &Column::key);
  if (found == table.columns.end()) return {};
  return static_cast<std::size_t>(found - table.columns.begin());
}

std::vector<std::size_t> label_places(const Chart& chart, const Table& table, const Display& how) {
  if (!chart.label.empty() || table.columns.empty()) {
    const auto place = place_of(table, chart.label);
    return place ? std::vector<std::size_t>{*place} : std::vector<std::size_t>{};
  }
  std::vector<std::size_t> places{0};
  const auto is_name = [&](std::size_t i) {
    return i < table.columns.size() && table.columns[i].role == Role::label &&
           table.columns[i].unit == Unit::text;
  };
  while (!tells_apart(table, places, how) && is_name(places.size()))
    places.push_back(places.size());
  return places;
}

std::ptrdiff_t ChartSeries::known() const {
  return std::ranges::count_if(points, [](const ChartPoint& one) { return one.value.has_value(); });
}

ChartData chart_data(const Chart& chart, const Table& table, const Display& how) {
  ChartData data;
  const auto names = label_places(chart, table, how);
  if (names.empty()) return {};
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const Row& row = table.rows[i];
    if (row.kind != Row::Kind::plain) continue;
    data.labels.push_back(label_of(row, table, names, how));
    data.rows.push_back(i);
  }
  const std::ptrdiff_t least = chart.kind == Chart::Kind::line ? least_points : 1;
  bool any = false;
  Display shown = how;
  shown.decimals = common_decimals(table, how);
  for (const std::string& key : chart.series) {
    const auto column = place_of(table, key);
    if (!column) continue;
    const bool marks = !chart.mark.empty() && !data.series.empty();
    ChartSeries series{marks ? chart.mark : table.columns[*column].title,
                       table.columns[*column].unit};
    for (const std::size_t row : data.rows)
      series.points.push_back(point_of(table.rows[row], *column, series.unit, shown));
    any = any || series.known() >= least;
    if (table.total) series.total = point_of(*table.total, *column, series.unit, shown).value;
    data.series.push_back(std::move(series));
  }
  return any ? data : ChartData{};
}

std::vector<std::pair<double, double>> waterfall_steps(const ChartData& data) {
  std::vector<std::pair<double, double>> steps;
  double at = 0;
  for (std::size_t i = 0; i < data.labels.size(); ++i) {
    const auto& value = data.series[0].points[i].value;
    const bool whole = i == 0 || i + 1 == data.labels.size();
    const double from = whole ? 0 : at;
    if (!whole || value) at = from + value.value_or(0);
    steps.emplace_back(from, at);
  }
  return steps;
}

double waterfall_base(double low, double high) {
  return high - low < high / 8 ? low - (high - low) / 2 : 0;
}

std::string chart_words(const Chart& chart, const ChartData& data) {
  std::string words;
  for (std::size_t i = 0; i < data.labels.size(); ++i) {
    std::string figures;
    for (const ChartSeries& series : data.series) {
      if (series.points[i].shown.empty()) continue;
      figures += (figures.empty() ? "" : ", ") + series.title + " " + series.points[i].shown;
    }
    if (!figures.empty())
      words += (words.empty() ? "" : "; ") + tr("{}: {}", data.labels[i], figures);
  }
  return words.empty() ? chart.title : tr("{}: {}", chart.title, words);
}

}  // namespace plan
