// SPDX-License-Identifier: MIT
#include "plan/write/html/svg_canvas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/write/html/html_parts.hpp"

namespace plan {
namespace {

constexpr double column_width = 7.2;  // pixels of a terminal's column in 13 px letters

std::string pixels(double number) {
  return short_number(number, 1);
}

struct Size {
  double factor;
  std::string_view word;
};

/// What large amounts are counted in: 万 and 亿 in Chinese, k and M elsewhere.
Size size_of(double largest) {
  const bool chinese = language() == Language::zh;
  if (chinese && largest >= 1e8) return {1e8, "亿"};
  if (chinese && largest >= 1e4) return {1e4, "万"};
  if (!chinese && largest >= 1e6) return {1e6, "M"};
  if (!chinese && largest >= 1e4) return {1e3, "k"};
  return {1, ""};
}

/// The decimals that tell neighbours `step` apart.
int decimals_of(double step) {
  int decimals = 0;
  for (; decimals < 6 && std::abs(step - std::round(step)) > 1e-6 * step; ++decimals) step *= 10;
  return decimals;
}

double round_step(double rough) {
  const double power = std::pow(10, std::floor(std::log10(rough)));
  for (const double times : {1.0, 2.0, 2.5, 5.0})
    if (times * power >= rough * (1 - 1e-9)) return times * power;
  return 10 * power;
}

}  // namespace

double text_width(std::string_view text) {
  return static_cast<double>(display_width(text)) * column_width;
}

std::string short_number(double number, int decimals) {
  std::string text = fmt::format("{:.{}f}", number, decimals);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

void Canvas::rect(std::string_view kind, double x, double y, double width, double height) {
  shapes_ += fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
                         kind, pixels(x), pixels(y), pixels(std::max(width, 0.0)),
                         pixels(std::max(height, 0.0)));
}

void Canvas::line(std::string_view kind, double x1, double y1, double x2, double y2) {
  shapes_ += fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", kind,
                         pixels(x1), pixels(y1), pixels(x2), pixels(y2));
}

void Canvas::points(const Points& places) {
  constexpr std::size_t each = 20;  // places in a line
  shapes_ += " points=\"";
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i > 0) shapes_ += i % each == 0 ? '\n' : ' ';
    shapes_ += pixels(places[i].first) + "," + pixels(places[i].second);
  }
  shapes_ += "\"/>\n";
}

void Canvas::polyline(std::string_view kind, const Points& places) {
  shapes_ += fmt::format("<polyline class=\"{}\"", kind);
  points(places);
}

void Canvas::polygon(std::string_view kind, const Points& places) {
  shapes_ += fmt::format("<polygon class=\"{}\"", kind);
  points(places);
}

void Canvas::dot(std::string_view kind, double x, double y, double radius) {
  shapes_ += fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", kind, pixels(x),
                         pixels(y), pixels(radius));
}

void Canvas::text(std::string_view kind, double x, double y, Anchor anchor, std::string_view text,
                  double room) {
  constexpr std::string_view anchors[] = {"start", "middle", "end"};
  std::string shown = escaped(text);
  if (room > 0 && text_width(shown) > room)
    shown = cut(shown, static_cast<std::size_t>(std::max(room / column_width, 2.0)));
  shapes_ += fmt::format("<text{} x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>\n",
                         kind.empty() ? "" : fmt::format(" class=\"{}\"", kind), pixels(x),
                         pixels(y), anchors[static_cast<std::size_t>(anchor)], html_text(shown));
}

std::string Canvas::finish(std::string_view kind, std::string_view title,
                           std::string_view words) const {
  return fmt::format(
      "<svg class=\"{}\" viewBox=\"0 0 {} {}\" role=\"img\">\n"
      "<title>{}</title>\n<desc>{}</desc>\n{}</svg>\n",
      kind, pixels(width_), pixels(height_), html_text(title), html_text(words), shapes_);
}

double add_legend(Canvas& canvas, const Legend& entries, double left) {
  double at = left, line = 13;
  for (const auto& [kind, title] : entries) {
    const double needs = std::min(text_width(title), canvas.width() - left - 20) + 32;
    if (at > left && at + needs > canvas.width()) at = left, line += 18;
    canvas.rect(kind, at, line - (kind == "mark" ? 6 : 9), 11, kind == "mark" ? 3 : 9);
    canvas.text("", at + 16, line, Anchor::start, title, canvas.width() - at - 18);
    at += needs;
  }
  return line;
}

Scale::Scale(double low, double high, Unit unit, int most_steps, double base)
    : low_(std::min(low, base)), high_(std::max(high, base)), unit_(unit) {
  if (low_ == high_) high_ = unit == Unit::count ? most_steps : 1;
  step_ = round_step((high_ - low_) / most_steps);
  if (unit == Unit::count) step_ = std::max(step_, 1.0);
  low_ = std::floor(low_ / step_ + 1e-9) * step_;
  high_ = std::ceil(high_ / step_ - 1e-9) * step_;
}

double Scale::operator()(double number) const {
  const double share = (std::clamp(number, low_, high_) - low_) / (high_ - low_);
  return from_ + share * (to_ - from_);
}

std::vector<double> Scale::ticks() const {
  std::vector<double> ticks;
  const auto steps = static_cast<int>(std::lround((high_ - low_) / step_));
  for (int i = 0; i <= steps; ++i) ticks.push_back(low_ + i * step_);
  return ticks;
}

std::string Scale::label(double tick) const {
  if (unit_ == Unit::rate || unit_ == Unit::bar)
    return short_number(tick * 100, decimals_of(step_ * 100)) + "%";
  if (unit_ == Unit::points) return short_number(tick * 100, decimals_of(step_ * 100));
  const Size size = size_of(std::max(std::abs(low_), std::abs(high_)));
  const std::string number = short_number(tick / size.factor, decimals_of(step_ / size.factor));
  return number == "0" ? number : number + std::string(size.word);
}

std::pair<double, double> reach(const ChartData& data) {
  std::pair<double, double> ends{0, 0};
  for (const ChartSeries& series : data.series)
    for (const ChartPoint& point : series.points) {
      ends.first = std::min(ends.first, point.value.value_or(0));
      ends.second = std::max(ends.second, point.value.value_or(0));
    }
  return ends;
}

}  // namespace plan
