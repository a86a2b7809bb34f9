// SPDX-License-Identifier: MIT
#include "plan/write/html/svg.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/write/html/html_parts.hpp"
#include "plan/write/html/svg_canvas.hpp"

namespace plan {
namespace {

constexpr double wide = 560, narrow = 358;  // pixels: half a page, a phone

Canvas drawn(Chart::Kind kind, const ChartData& data, double width) {
  switch (kind) {
    case Chart::Kind::columns: return draw_columns(data, width);
    case Chart::Kind::bullets: return draw_bullets(data, width);
    case Chart::Kind::funnel: return draw_funnel(data, width);
    case Chart::Kind::line: return draw_line(data, width);
    case Chart::Kind::pareto: return draw_pareto(data, width);
    case Chart::Kind::waterfall: return draw_waterfall(data, width);
    case Chart::Kind::fan: return draw_fan(data, width);
  }
  return {0, 0};
}

/// Columns and lines draw any series; of the others the first must hold a number.
bool drawable(Chart::Kind kind, const ChartData& data) {
  if (data.labels.empty() || data.series.empty()) return false;
  return kind == Chart::Kind::columns || kind == Chart::Kind::line ||
         std::ranges::any_of(data.series[0].points,
                             [](const ChartPoint& point) { return point.value.has_value(); });
}

/// Chapters' titles begin with a capital.
bool is_same(std::string_view title, std::string_view other) {
  if (title.empty() || other.empty()) return title == other;
  return (title[0] | ' ') == (other[0] | ' ') && title.substr(1) == other.substr(1);
}

}  // namespace

std::string svg_chart(const Chart& chart, const ChartData& data, double width,
                      std::string_view kind) {
  if (!drawable(chart.kind, data)) return {};
  return drawn(chart.kind, data, width).finish(kind, chart.title, chart_words(chart, data));
}

std::string html_charts(const Table& table, const Display& how) {
  std::string out;
  std::size_t count = 0;
  for (const Chart& chart : table.charts) {
    const ChartData data = chart_data(chart, table, how);
    const std::string picture = svg_chart(chart, data, wide, "wide");
    if (picture.empty()) continue;
    ++count;
    out += "<figure>\n";
    if (!is_same(chart.title, table.title))  // the heading above has said it
      out += fmt::format("<figcaption>{}</figcaption>\n", html_text(chart.title));
    out += picture + svg_chart(chart, data, narrow, "narrow") + "</figure>\n";
  }
  if (count == 0) return {};
  return fmt::format("<div class=\"charts{}\">\n{}</div>\n", count > 1 ? " many" : "", out);
}

}  // namespace plan
