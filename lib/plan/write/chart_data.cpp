// SPDX-License-Identifier: MIT
#include "plan/write/chart_data.hpp"

#include <algorithm>

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

}  // namespace

std::optional<std::size_t> place_of(const Table& table, const std::string& key) {
  const auto found = std::ranges::find(table.columns, key, &Column::key);
  if (found == table.columns.end()) return {};
  return static_cast<std::size_t>(found - table.columns.begin());
}

std::optional<std::size_t> label_place(const Chart& chart, const Table& table) {
  if (!chart.label.empty() || table.columns.empty()) return place_of(table, chart.label);
  return 0;
}

ChartData chart_data(const Chart& chart, const Table& table, const Display& how) {
  ChartData data;
  const auto label = label_place(chart, table);
  if (!label) return {};
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const Row& row = table.rows[i];
    if (row.kind != Row::Kind::plain) continue;
    data.labels.push_back(display(row.cells[*label], table.columns[*label].unit, how));
    data.rows.push_back(i);
  }
  bool any = false;
  Display shown = how;
  shown.decimals = common_decimals(table, how);
  for (const std::string& key : chart.series) {
    const auto column = place_of(table, key);
    if (!column) continue;
    ChartSeries series{table.columns[*column].title, table.columns[*column].unit};
    for (const std::size_t row : data.rows) {
      series.points.push_back(point_of(table.rows[row], *column, series.unit, shown));
      any = any || series.points.back().value;
    }
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
