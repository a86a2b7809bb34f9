// SPDX-License-Identifier: MIT
// Charts with a row for each thing, its name at the left and its figure at the right: names stay
// readable however long they are.
#include <algorithm>
#include <cmath>
#include <limits>

#include "plan/base/tr.hpp"
#include "plan/write/html/svg_canvas.hpp"

namespace plan {
namespace {

constexpr double row_height = 26, bar_height = 15;
constexpr double ticks_top = 22, legend_top = 44;  // where rows begin below ticks, and a legend
constexpr double foot_height = 20;                 // of ticks below
constexpr std::size_t most_rows = 40;
constexpr std::size_t most_pareto = 20;

/// The names and figures of the first rows, and the room for bars between them.
class RowFrame {
 public:
  RowFrame(const ChartData& data, double width, double top, std::size_t most, double foot = 0)
      : data_(data),
        rows_(std::min(data.labels.size(), most)),
        top_(top),
        foot_(foot),
        canvas(width,
               top + row_height * (static_cast<double>(rows_) + (more() > 0 ? 1 : 0)) + foot + 4) {
    double names = 0, figures = 0;
    for (std::size_t i = 0; i < rows_; ++i) {
      names = std::max(names, text_width(data.labels[i]));
      figures = std::max(figures, text_width(shown(i)));
    }
    left = std::min(names, width * 0.34) + 10;
    right = width - std::min(figures, width * 0.36) - 10;
  }

  std::size_t rows() const { return rows_; }
  double middle(std::size_t i) const { return top_ + row_height * (static_cast<double>(i) + 0.5); }
  double bar_top(std::size_t i) const { return middle(i) - bar_height / 2; }
  double bottom() const { return top_ + row_height * static_cast<double>(rows_); }
  const std::optional<double>& value(std::size_t i) const {
    return data_.series[0].points[i].value;
  }

  void words() {
    for (std::size_t i = 0; i < rows_; ++i) {
      canvas.text("", 0, middle(i) + 4.5, Anchor::start, data_.labels[i], left - 8);
      canvas.text("", canvas.width(), middle(i) + 4.5, Anchor::end, shown(i));
    }
    if (more() > 0)
      canvas.text("axis", left, bottom() + foot_ + 17, Anchor::start,
                  tr("and {} more below", more()));
  }

  /// Round numbers above the rows, a line below each.
  void ticks(const Scale& scale) {
    for (const double tick : scale.ticks()) {
      const bool zero = std::abs(tick) < 1e-12;
      canvas.line(zero ? "zero" : "grid", scale(tick), top_, scale(tick), bottom());
      const double half = text_width(scale.label(tick)) / 2;
      canvas.text("axis", std::min(scale(tick), canvas.width() - half), top_ - 6, Anchor::middle,
                  scale.label(tick));
    }
  }

  /// Those of a second scale below the rows, without lines of their own.
  void ticks_below(const Scale& scale) {
    for (const double tick : scale.ticks()) {
      canvas.line("zero", scale(tick), bottom(), scale(tick), bottom() + 4);
      const double half = text_width(scale.label(tick)) / 2;
      canvas.text("axis", std::min(scale(tick), canvas.width() - half), bottom() + 17,
                  Anchor::middle, scale.label(tick));
    }
  }

 private:
  const std::string& shown(std::size_t i) const { return data_.series[0].points[i].shown; }
  std::size_t more() const { return data_.labels.size() - rows_; }

  const ChartData& data_;
  std::size_t rows_;
  double top_, foot_;

 public:
  Canvas canvas;
  double left = 0, right = 0;
};

void add_bar(RowFrame& frame, std::string_view kind, std::size_t row, double from, double to) {
  frame.canvas.rect(kind, std::min(from, to), frame.bar_top(row), std::abs(to - from), bar_height);
}

/// The rows with the largest amounts first; rows without one are left out.
ChartData largest_first(const ChartData& data) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < data.labels.size(); ++i)
    if (data.series[0].points[i].value) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return *data.series[0].points[a].value > *data.series[0].points[b].value;
  });
  ChartData sorted;
  sorted.series.push_back({data.series[0].title, data.series[0].unit, {}, data.series[0].total});
  for (const std::size_t i : order) {
    sorted.labels.push_back(data.labels[i]);
    sorted.series[0].points.push_back(data.series[0].points[i]);
  }
  return sorted;
}

/// Where a bar does not begin at zero: a slanted gap through its foot.
void add_break(RowFrame& frame, std::size_t row) {
  const double x = frame.left + 9, top = frame.bar_top(row) - 3, foot = top + bar_height + 6;
  frame.canvas.polygon("break", {{x, top}, {x + 4, top}, {x - 1, foot}, {x - 5, foot}});
}

bool is_behind(const ChartData& data, std::size_t i) {
  if (data.series.size() < 2) return false;
  const auto &value = data.series[0].points[i].value, &mark = data.series[1].points[i].value;
  return value && mark && *value < *mark;
}

/// The colours that are there, and the mark.
Legend bullet_legend(const ChartData& data, std::size_t rows) {
  const std::string& title = data.series[0].title;
  std::size_t behind = 0;
  for (std::size_t i = 0; i < rows; ++i) behind += is_behind(data, i);
  Legend entries;
  if (behind < rows) entries.emplace_back("part", title);
  if (data.series.size() < 2) return entries;
  if (behind > 0) entries.emplace_back("late", tr("{}, below {}", title, data.series[1].title));
  entries.emplace_back("mark", data.series[1].title);
  return entries;
}

}  // namespace

/// What goes beyond twice the whole ends in an arrow: one outlier must not flatten the others.
Canvas draw_bullets(const ChartData& data, double width) {
  RowFrame frame(data, width, legend_top, most_rows);
  add_legend(frame.canvas, bullet_legend(data, frame.rows()), frame.left);
  Scale scale(reach(data).first, std::clamp(reach(data).second, 1.0, 2.0), Unit::rate, 4);
  scale.place(frame.left, frame.right - 14);
  frame.ticks(scale);
  for (std::size_t i = 0; i < frame.rows(); ++i) {
    const bool marked = data.series.size() > 1 && data.series[1].points[i].value.has_value();
    const double mark = marked ? *data.series[1].points[i].value : 0;
    if (const auto& value = frame.value(i)) {
      const std::string_view kind = is_behind(data, i) ? "late" : "part";
      add_bar(frame, kind, i, scale(0), scale(*value));
      const double end = scale(scale.high()), middle = frame.middle(i);
      if (*value > scale.high())
        frame.canvas.polygon(kind, {{end, middle - 8}, {end + 7, middle}, {end, middle + 8}});
    }
    if (marked) frame.canvas.rect("mark", scale(mark) - 1.2, frame.bar_top(i) - 3, 2.4, 21);
  }
  frame.canvas.line("goal", scale(1), legend_top, scale(1), frame.bottom());
  frame.words();
  return frame.canvas;
}

Canvas draw_funnel(const ChartData& data, double width) {
  RowFrame frame(data, width, 4, most_rows);
  double most = 0;
  for (const ChartPoint& point : data.series[0].points)
    most = std::max(most, point.value.value_or(0));
  const double middle = (frame.left + frame.right) / 2;
  for (std::size_t i = 0; i < frame.rows(); ++i) {
    const double value = std::max(frame.value(i).value_or(0), 0.0);
    const double half = most > 0 ? (frame.right - frame.left) / 2 * value / most : 0;
    if (frame.value(i)) add_bar(frame, "part", i, middle - half, middle + half);
  }
  frame.words();
  return frame.canvas;
}

/// The running share is that of all rows, also of those that are not drawn.
Canvas draw_pareto(const ChartData& data, double width) {
  const ChartData sorted = largest_first(data);
  RowFrame frame(sorted, width, legend_top, most_pareto, foot_height);
  add_legend(frame.canvas,
             {{"part", tr("{} (scale above)", sorted.series[0].title)},
              {"share-dot", tr("{} (scale below)", tr("running share"))}},
             frame.left);
  double sum = 0;
  for (const ChartPoint& point : sorted.series[0].points) sum += std::max(*point.value, 0.0);
  sum = std::max(sum, sorted.series[0].total.value_or(0));  // a table may show the largest alone
  Scale scale(reach(sorted).first, reach(sorted).second, sorted.series[0].unit, 4);
  scale.place(frame.left, frame.right);
  Scale share(0, 1, Unit::rate, 4);
  share.place(scale(0), frame.right);
  frame.ticks(scale);
  frame.ticks_below(share);
  Canvas::Points line;
  double so_far = 0;
  for (std::size_t i = 0; i < frame.rows(); ++i) {
    const double value = *frame.value(i);
    add_bar(frame, value < 0 ? "down" : "part", i, scale(0), scale(value));
    so_far += std::max(value, 0.0);
    if (sum > 0) line.emplace_back(share(so_far / sum), frame.middle(i));
  }
  if (line.size() > 1) frame.canvas.polyline("share", line);
  for (const auto& [x, y] : line) frame.canvas.dot("share-dot", x, y, 2.6);
  frame.words();
  return frame.canvas;
}

/// Each step begins where the one before ended; the first and the last row are wholes.
Canvas draw_waterfall(const ChartData& data, double width) {
  RowFrame frame(data, width, ticks_top, most_rows);
  const std::size_t last = data.labels.size() - 1;
  const auto bars = waterfall_steps(data);
  double low = std::numeric_limits<double>::max(), high = 0;
  for (const auto& [from, to] : bars) low = std::min(low, to), high = std::max(high, to);
  Scale scale(low, high, data.series[0].unit, width < 480 ? 3 : 5, waterfall_base(low, high));
  scale.place(frame.left, frame.right - 6);
  frame.ticks(scale);
  for (std::size_t i = 0; i < frame.rows(); ++i) {
    const auto [from, to] = bars[i];
    const bool whole = i == 0 || i == last;
    if (frame.value(i))
      add_bar(frame, whole ? "whole" : to < from ? "down" : "up", i, scale(from), scale(to));
    if (i + 1 < frame.rows())
      frame.canvas.line("join", scale(to), frame.middle(i), scale(to), frame.middle(i + 1));
  }
  if (waterfall_base(low, high) > 0)
    for (const std::size_t i : {std::size_t(0), last})
      if (i < frame.rows()) add_break(frame, i);
  frame.words();
  return frame.canvas;
}

}  // namespace plan
