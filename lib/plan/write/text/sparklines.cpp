// SPDX-License-Identifier: MIT
// Charts with time from left to right, as text: text_charts.hpp.
#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/write/chart_data.hpp"
#include "plan/write/text/text_charts.hpp"

namespace plan {
namespace {

using Points = std::vector<ChartPoint>;

/// The points with a value: where the extremes are, first and last.
struct Ends {
  const ChartPoint *first = nullptr, *last = nullptr, *lowest = nullptr, *highest = nullptr;
};
Ends ends_of(const Points& points) {
  Ends ends;
  for (const ChartPoint& point : points) {
    if (!point.value) continue;
    if (!ends.first) ends.first = ends.lowest = ends.highest = &point;
    ends.last = &point;
    if (*point.value < *ends.lowest->value) ends.lowest = &point;
    if (*point.value > *ends.highest->value) ends.highest = &point;
  }
  return ends;
}

std::string blocks_of(const Points& points, const Ends& ends) {
  constexpr std::string_view heights[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  const double low = *ends.lowest->value, high = *ends.highest->value;
  std::string text;
  for (const ChartPoint& point : points) {
    const double part = high > low && point.value ? (*point.value - low) / (high - low) : 0.5;
    text += point.value ? heights[static_cast<std::size_t>(std::lround(part * 7))] : " ";
  }
  return text;
}

std::string words_of_line(const Ends& ends) {
  return tr("first {}, last {}, lowest {}, highest {}", ends.first->shown, ends.last->shown,
            ends.lowest->shown, ends.highest->shown);
}

/// The last point of a fan that has its 80% interval.
std::string words_of_fan(const ChartData& data, const Ends& ends) {
  if (data.series.size() < 3) return words_of_line(ends);
  for (std::size_t i = data.labels.size(); i-- > 0;) {
    const auto& low = data.series[1].points[i];
    const auto& high = data.series[2].points[i];
    if (data.series[0].points[i].value && low.value && high.value)
      return tr("{}: {}, with 80% between {} and {}", data.labels[i],
                data.series[0].points[i].shown, low.shown, high.shown);
  }
  return words_of_line(ends);
}

/// Name, blocks and words on one line where they fit, else below each other, set in.
class SparkLines {
 public:
  explicit SparkLines(std::size_t width) : width_(width) {}

  void add(const std::string& name, std::size_t name_width, const std::string& blocks,
           const std::string& words) {
    const std::size_t pad = name_width - std::min(name_width, display_width(name));
    const std::string line = name + std::string(pad + 2, ' ') + blocks + "  " + words;
    if (fits(line)) return lines_.push_back(line);
    for (std::string& part : lines_of(name, room(0))) lines_.push_back(std::move(part));
    if (fits("  " + blocks)) lines_.push_back("  " + blocks);
    for (const std::string& part : lines_of(words, room(2))) lines_.push_back("  " + part);
  }
  std::vector<std::string> take() { return std::move(lines_); }

 private:
  std::size_t room(std::size_t indent) const {
    const std::size_t width = width_ > 0 ? width_ : width_without_terminal;
    return width > indent ? width - indent : 1;
  }
  bool fits(const std::string& line) const { return width_ == 0 || display_width(line) <= width_; }

  std::size_t width_;
  std::vector<std::string> lines_{};
};

}  // namespace

std::vector<std::string> sparklines(const Table& table, const Display& how, std::size_t width) {
  SparkLines lines(width);
  for (const Chart& chart : table.charts) {
    const bool fan = chart.kind == Chart::Kind::fan;
    if (chart.kind != Chart::Kind::line && !fan) continue;
    const ChartData data = chart_data(chart, table, how);
    const std::size_t drawn =
        fan ? std::min<std::size_t>(1, data.series.size()) : data.series.size();
    std::vector<std::string> names;
    std::size_t widest = 0;
    for (std::size_t i = 0; i < drawn; ++i) {
      names.push_back(escaped(drawn > 1 ? data.series[i].title : chart.title));
      widest = std::max(widest, display_width(names.back()));
    }
    for (std::size_t i = 0; i < drawn; ++i) {
      const Points& points = data.series[i].points;
      const Ends ends = ends_of(points);
      if (!ends.first || (!fan && data.series[i].known() < least_points)) continue;
      lines.add(names[i], widest, blocks_of(points, ends),
                fan ? words_of_fan(data, ends) : words_of_line(ends));
    }
  }
  return lines.take();
}

}  // namespace plan
