// SPDX-License-Identifier: MIT
// Charts with time from left to right: columns, lines, the fan of a forecast.
#include <algorithm>
#include <optional>

#include "plan/write/html/svg_canvas.hpp"

namespace plan {
namespace {

constexpr std::size_t most_lines = 6;  // colours that can be told apart
constexpr std::size_t most_labels = 12;
constexpr std::size_t most_dots = 31;

/// "2026-02" after "2026-01" needs no year again.
std::string shortened(const std::string& label, const std::string& before) {
  const bool dated =
      label.size() > 5 && label[4] == '-' && label.find_first_not_of("0123456789") == 4;
  return dated && before.starts_with(label.substr(0, 5)) ? label.substr(5) : label;
}

/// Axes, grid and legend; then the places of values and labels.
class TimeFrame {
 public:
  TimeFrame(const ChartData& data, double width)
      : data_(data),
        canvas(width, width < 480 ? 240 : 300),
        scale_(reach(data).first, reach(data).second, unit()) {
    for (const double tick : scale_.ticks())
      left_ = std::max(left_, text_width(scale_.label(tick)) + 14);
    scale_.place(canvas.height() - 26, 0);
  }

  double x(std::size_t i) const { return left_ + (static_cast<double>(i) + 0.5) * slot(); }
  double y(double value) const { return scale_(value); }
  double slot() const {
    return (canvas.width() - left_ - 4) / static_cast<double>(data_.labels.size());
  }

  void legend(const Legend& entries) {
    scale_.place(canvas.height() - 26, add_legend(canvas, entries, left_) + 16);
  }

  void axes() {
    for (const double tick : scale_.ticks()) {
      const bool zero = tick > -1e-12 && tick < 1e-12;
      canvas.line(zero ? "zero" : "grid", left_, y(tick), canvas.width(), y(tick));
      canvas.text("axis", left_ - 6, y(tick) + 4, Anchor::end, scale_.label(tick));
    }
    names();
  }

 private:
  Unit unit() const { return data_.series.front().unit; }

  /// As many names as have room, the first among them.
  void names() {
    std::size_t each = (data_.labels.size() + most_labels - 1) / most_labels;
    while (each < data_.labels.size() && widest(each) + 8 > slot() * static_cast<double>(each))
      ++each;
    std::string before;
    for (std::size_t i = 0; i < data_.labels.size(); i += each) {
      canvas.text("axis", std::max(x(i), text_width(data_.labels[0]) / 2), canvas.height() - 8,
                  Anchor::middle, shortened(data_.labels[i], before),
                  std::max(slot() * static_cast<double>(each) - 4, 56.0));
      before = data_.labels[i];
    }
  }

  double widest(std::size_t each) const {
    double width = 0;
    for (std::size_t i = 0; i < data_.labels.size(); i += each)
      width = std::max(
          width,
          text_width(i == 0 ? std::string() : shortened(data_.labels[i], data_.labels[i - each])));
    return std::max(width, text_width(data_.labels[0]) * 0.75);
  }

  const ChartData& data_;

 public:
  Canvas canvas;

 private:
  Scale scale_;
  double left_ = 30;
};

/// Stretches of a series that have a value each: n/a leaves a gap.
std::vector<Canvas::Points> stretches(const ChartSeries& series, const TimeFrame& frame) {
  std::vector<Canvas::Points> pieces;
  bool open = false;
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    const auto& value = series.points[i].value;
    if (value && !open) pieces.emplace_back();
    if (value) pieces.back().emplace_back(frame.x(i), frame.y(*value));
    open = value.has_value();
  }
  return pieces;
}

void add_line(const ChartSeries& series, std::size_t colour, TimeFrame& frame) {
  const bool dots = series.points.size() <= most_dots;
  const std::string number = std::to_string(colour);
  for (const Canvas::Points& piece : stretches(series, frame)) {
    if (piece.size() > 1) frame.canvas.polyline("s" + number, piece);
    if (dots || piece.size() == 1)
      for (const auto& [x, y] : piece) frame.canvas.dot("d" + number, x, y, 2.8);
  }
}

/// The room between two series, where both have a value.
void add_band(std::string_view kind, const ChartSeries& low, const ChartSeries& high,
              TimeFrame& frame) {
  Canvas::Points above, below;
  const auto flush = [&] {
    above.insert(above.end(), below.rbegin(), below.rend());
    if (above.size() > 2) frame.canvas.polygon(kind, above);
    above.clear(), below.clear();
  };
  for (std::size_t i = 0; i < low.points.size(); ++i) {
    const auto &least = low.points[i].value, &most = high.points[i].value;
    if (!least || !most) {
      flush();
      continue;
    }
    above.emplace_back(frame.x(i), frame.y(*most));
    below.emplace_back(frame.x(i), frame.y(*least));
  }
  flush();
}

}  // namespace

Canvas draw_columns(const ChartData& data, double width) {
  TimeFrame frame(data, width);
  Legend entries{{"part", data.series[0].title}};
  if (data.series.size() > 1) entries.emplace_back("mark", data.series[1].title);
  frame.legend(entries);
  frame.axes();
  const double wide = std::min(frame.slot() * 0.62, 56.0);
  for (std::size_t i = 0; i < data.labels.size(); ++i) {
    if (const auto& value = data.series[0].points[i].value) {
      const double top = std::min(frame.y(*value), frame.y(0));
      const double bottom = std::max(frame.y(*value), frame.y(0));
      frame.canvas.rect("part", frame.x(i) - wide / 2, top, wide, bottom - top);
    }
    if (data.series.size() < 2) continue;
    const double reach = std::min(frame.slot() * 0.45, 36.0);
    if (const auto& mark = data.series[1].points[i].value)
      frame.canvas.rect("mark", frame.x(i) - reach, frame.y(*mark) - 1.2, reach * 2, 2.4);
  }
  return frame.canvas;
}

Canvas draw_line(const ChartData& data, double width) {
  constexpr std::string_view colours[] = {"d0", "d1", "d2", "d3", "d4", "d5"};
  TimeFrame frame(data, width);
  const std::size_t lines = std::min(data.series.size(), most_lines);
  Legend entries;
  for (std::size_t i = 0; i < lines; ++i) entries.emplace_back(colours[i], data.series[i].title);
  frame.legend(entries);
  frame.axes();
  for (std::size_t i = 0; i < lines; ++i) add_line(data.series[i], i, frame);
  return frame.canvas;
}

Canvas draw_fan(const ChartData& data, double width) {
  TimeFrame frame(data, width);
  const auto& series = data.series;
  Legend entries{{"d0", series[0].title}};
  if (series.size() > 2) entries.emplace_back("inner", "80%");
  if (series.size() > 4) entries.emplace_back("outer", "95%");
  frame.legend(entries);
  frame.axes();
  if (series.size() > 4) add_band("outer", series[3], series[4], frame);
  if (series.size() > 2) add_band("inner", series[1], series[2], frame);
  add_line(series[0], 0, frame);
  return frame.canvas;
}

}  // namespace plan
