// SPDX-License-Identifier: MIT
// What charts are drawn with: shapes by the classes of the style sheet, texts cut to their room,
// and a scale with round ticks. Numbers are written the same on every machine.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/write/chart_data.hpp"

namespace plan {

/// The width of a text in pixels, near enough to set it.
double text_width(std::string_view text);
/// The number with at most `decimals` places and no needless zero: "12.5", "3".
std::string short_number(double number, int decimals);

enum class Anchor { start, middle, end };

class Canvas {
 public:
  using Points = std::vector<std::pair<double, double>>;
  Canvas(double width, double height) : width_(width), height_(height) {}
  double width() const { return width_; }
  double height() const { return height_; }
  void rect(std::string_view kind, double x, double y, double width, double height);
  void line(std::string_view kind, double x1, double y1, double x2, double y2);
  void polyline(std::string_view kind, const Points& places);
  void polygon(std::string_view kind, const Points& places);
  void dot(std::string_view kind, double x, double y, double radius);
  /// The text, cut with … where it is wider than `room` (0: no limit).
  void text(std::string_view kind, double x, double y, Anchor anchor, std::string_view text,
            double room = 0);
  std::string finish(std::string_view kind, std::string_view title, std::string_view words) const;

 private:
  void points(const Points& places);
  double width_, height_;
  std::string shapes_{};
};

/// Classes of shapes and what they stand for.
using Legend = std::vector<std::pair<std::string_view, std::string>>;
/// A sample of each class with its words, in as many lines as they need; the last line's foot.
double add_legend(Canvas& canvas, const Legend& entries, double left);

/// From numbers to places, with ticks at round numbers that hold all of them and the base; numbers
/// beyond stand at the end.
class Scale {
 public:
  /// Range: low <= high.
  Scale(double low, double high, Unit unit, int most_steps = 5, double base = 0);
  void place(double from, double to) { from_ = from, to_ = to; }
  double operator()(double number) const;
  double low() const { return low_; }
  double high() const { return high_; }
  std::vector<double> ticks() const;
  /// "20%", "1.5万", "300k"
  std::string label(double tick) const;

 private:
  double low_, high_;
  double step_ = 1;
  Unit unit_;
  double from_ = 0, to_ = 1;
};

/// The least and the largest number of all series, and zero.
std::pair<double, double> reach(const ChartData& data);

// One function for each way to draw; svg.cpp chooses.
Canvas draw_columns(const ChartData& data, double width);
Canvas draw_line(const ChartData& data, double width);
Canvas draw_fan(const ChartData& data, double width);
Canvas draw_bullets(const ChartData& data, double width);
Canvas draw_funnel(const ChartData& data, double width);
Canvas draw_pareto(const ChartData& data, double width);
Canvas draw_waterfall(const ChartData& data, double width);

}  // namespace plan
