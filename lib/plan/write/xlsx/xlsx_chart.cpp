// SPDX-License-Identifier: MIT
#include "plan/write/xlsx/xlsx_chart.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/write/chart_data.hpp"

namespace plan {
namespace {

using Kind = Chart::Kind;

constexpr lxw_color_t colours[] = {0x2F6DB5, 0xA9B6C4, 0xD9822B, 0x4C9A6A, 0x8E6BB0, 0xB5495B};
constexpr lxw_color_t fan_colours[] = {0x2F6DB5, 0x7FA6D3, 0x7FA6D3, 0xC3D5EA, 0xC3D5EA};
constexpr std::size_t longest_formula = 8000;  // Excel takes 8,192 characters
constexpr std::size_t longest_words = 1000;    // columns of what is read aloud

lxw_chart_type type_of(Kind kind) {
  switch (kind) {
    case Kind::line:
    case Kind::fan: return LXW_CHART_LINE;
    case Kind::bullets:
    case Kind::funnel: return LXW_CHART_BAR;
    default: return LXW_CHART_COLUMN;
  }
}

bool lies(Kind kind) {
  return type_of(kind) == LXW_CHART_BAR;
}

/// A waterfall's steps: beside the wholes that they lead from and to nobody would see them.
ChartData steps_alone(ChartData data) {
  if (data.labels.size() < 3) return data;
  const auto trim = [](auto& list) {
    list.erase(list.begin());
    list.pop_back();
  };
  trim(data.labels), trim(data.rows);
  for (ChartSeries& series : data.series) trim(series.points);
  return data;
}

/// The columns drawn, as the first is measured: a chart has one scale.
std::vector<std::size_t> drawn(const Chart& chart, const Table& table) {
  std::vector<std::size_t> columns;
  for (const std::string& key : chart.series) {
    const auto column = place_of(table, key);
    if (!column) continue;
    if (columns.empty() || table.columns[*column].unit == table.columns[columns.front()].unit)
      columns.push_back(*column);
  }
  return columns;
}

/// The cells of one column in these rows, subtotals between them left out.
class Ranges {
 public:
  Ranges(lxw_worksheet* sheet, lxw_row_t first, const std::vector<std::size_t>& rows)
      : sheet_("'" + std::string(sheet->name) + "'"), first_(first) {
    for (const std::size_t row : rows) {
      if (!runs_.empty() && runs_.back().second + 1 == row)
        runs_.back().second = row;
      else
        runs_.emplace_back(row, row);
    }
  }
  std::string formula(std::size_t column) const { return formula(column, column); }
  std::string formula(std::size_t left, std::size_t right) const {
    const std::string begin = name_of(left), end = name_of(right);
    std::string list;
    for (const auto& [from, to] : runs_) {
      if (!list.empty()) list += ',';
      list += sheet_ + "!" + begin + "$" + std::to_string(first_ + from + 1) + ":" + end + "$" +
              std::to_string(first_ + to + 1);
    }
    return runs_.size() > 1 ? "=(" + list + ")" : "=" + list;
  }

 private:
  static std::string name_of(std::size_t column) {
    char name[LXW_MAX_COL_NAME_LENGTH];
    xlsx().lxw_col_to_name(name, static_cast<lxw_col_t>(column), LXW_TRUE);
    return name;
  }

  std::string sheet_;
  lxw_row_t first_;
  std::vector<std::pair<std::size_t, std::size_t>> runs_{};
};

void dress(lxw_chart_series* series, Kind kind, std::size_t number) {
  const bool fan = kind == Kind::fan;
  const lxw_color_t colour =
      fan ? fan_colours[number % std::size(fan_colours)] : colours[number % std::size(colours)];
  if (type_of(kind) == LXW_CHART_LINE) {
    lxw_chart_line line{};
    line.color = colour;
    line.width = fan && number > 0 ? 1.25F : 2.25F;
    xlsx().chart_series_set_line(series, &line);
    xlsx().chart_series_set_marker_type(series,
                                        fan ? LXW_CHART_MARKER_NONE : LXW_CHART_MARKER_CIRCLE);
    return;
  }
  lxw_chart_fill fill{};
  fill.color = colour;
  xlsx().chart_series_set_fill(series, &fill);
}

/// Programs that may choose begin bars at the smallest of them: a bar's length would say nothing.
void begin_at_zero(lxw_chart_axis* figures, const ChartData& data) {
  const auto side = [&](double sign) {
    return std::ranges::none_of(data.series, [sign](const ChartSeries& series) {
      return std::ranges::any_of(series.points, [sign](const ChartPoint& point) {
        return point.value.value_or(0) * sign < 0;
      });
    });
  };
  if (side(1))
    xlsx().chart_axis_set_min(figures, 0);
  else if (side(-1))
    xlsx().chart_axis_set_max(figures, 0);
}

/// Letters of a chart have 7 points yet where the sheet is printed with 7 of its 11.
constexpr double letter_points = 11;

void enlarge(lxw_chart* drawing) {
  lxw_chart_font font{};
  font.size = letter_points;
  xlsx().chart_axis_set_num_font(drawing->x_axis, &font);
  xlsx().chart_axis_set_num_font(drawing->y_axis, &font);
  xlsx().chart_legend_set_font(drawing, &font);
}

void dress(lxw_chart_axis* figures, Unit unit) {
  lxw_chart_line faint{};
  faint.color = 0xE1E6EB;
  xlsx().chart_axis_major_gridlines_set_visible(figures, LXW_TRUE);
  xlsx().chart_axis_major_gridlines_set_line(figures, &faint);
  if (unit == Unit::rate) xlsx().chart_axis_set_num_format(figures, "0%");
  if (unit == Unit::money || unit == Unit::count)
    xlsx().chart_axis_set_num_format(figures, "#,##0");
}

void dress(lxw_chart* drawing, const Chart& chart, std::size_t series) {
  const bool steps = chart.kind == Kind::waterfall && !chart.title.empty();
  std::string title = for_xml(escaped(steps ? tr("{}: the steps", chart.title) : chart.title));
  if (title.starts_with('=')) title.insert(0, " ");  // the library would read a formula
  if (title.empty())
    xlsx().chart_title_off(drawing);
  else
    xlsx().chart_title_set_name(drawing, title.c_str());
  lxw_chart_font font{};
  font.size = 12;
  font.bold = LXW_TRUE;
  xlsx().chart_title_set_name_font(drawing, &font);
  enlarge(drawing);
  xlsx().chart_legend_set_position(drawing,
                                   series > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
  // names keep away from bars below zero
  lxw_chart_axis* names = lies(chart.kind) ? drawing->y_axis : drawing->x_axis;
  xlsx().chart_axis_set_label_position(names, LXW_CHART_AXIS_LABEL_POSITION_LOW);
  if (lies(chart.kind)) xlsx().chart_axis_set_reverse(drawing->y_axis);
  if (lies(chart.kind)) xlsx().chart_axis_set_crossing_max(drawing->y_axis);
}

}  // namespace

lxw_row_t add_xlsx_chart(XlsxBook& book, lxw_worksheet* sheet, const Chart& chart,
                         const XlsxTable& table, XlsxPlace place, double most, double from) {
  ChartData data = chart_data(chart, table.table, table.how);
  if (chart.kind == Kind::waterfall) data = steps_alone(std::move(data));
  const auto columns = drawn(chart, table.table);
  const auto names = label_places(chart, table.table, table.how);
  if (data.labels.empty() || columns.empty()) return 0;
  const Ranges ranges(sheet, table.first, data.rows);
  const std::string labels = ranges.formula(names.front(), names.back());
  if (labels.size() > longest_formula) return 0;
  lxw_chart* drawing = book.add_chart(type_of(chart.kind));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    lxw_chart_series* series =
        xlsx().chart_add_series(drawing, labels.c_str(), ranges.formula(columns[i]).c_str());
    xlsx().chart_series_set_name_range(series, sheet->name, table.first - 1,
                                       static_cast<lxw_col_t>(columns[i]));
    dress(series, chart.kind, i);
  }
  dress(drawing, chart, columns.size());
  lxw_chart_axis* figures = lies(chart.kind) ? drawing->x_axis : drawing->y_axis;
  dress(figures, table.table.columns[columns.front()].unit);
  begin_at_zero(figures, data);
  std::string words = cut(for_xml(escaped(chart_words(chart, data))), longest_words);
  const double rows =
      lies(chart.kind) ? std::clamp(static_cast<double>(data.labels.size()), 8.0, 40.0) : 10.0;
  lxw_chart_options options{};
  constexpr double own = 360;  // points of a chart as it is made
  options.x_scale = std::min(chart_points, std::max(most, own / 2)) / own;
  options.y_scale = rows / 10.0 * 1.1;
  options.x_offset = static_cast<std::int32_t>(from / 0.75);  // pixels
  options.description = words.data();
  need(xlsx().worksheet_insert_chart_opt(sheet, place.row, place.column, drawing, &options));
  return static_cast<lxw_row_t>(options.y_scale * 15) + 2;
}

}  // namespace plan
