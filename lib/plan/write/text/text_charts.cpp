// SPDX-License-Identifier: MIT
#include "plan/write/text/text_charts.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/write/chart_data.hpp"

namespace plan {
namespace {

using Kind = Chart::Kind;
using Tone = SheetCell::Tone;

constexpr std::size_t least_bars = 10, most_bars = 30;  // columns
constexpr double least_rate = -1, most_rate = 2;        // one beyond must not flatten the others

/// A stretch of a line of cells, in cells from its left end.
struct Stretch {
  double from = 0, to = 0;
};

/// What one cell shows of the stretch: eighths from its left edge, halves at its right one.
std::string_view block_of(double from, double to) {
  constexpr std::string_view eighths[] = {" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};
  const double part = to - from;
  if (part <= 0) return " ";
  if (from < 0.25) return eighths[static_cast<std::size_t>(std::lround(to * 8))];
  return from < 0.75 && to > 0.75 ? "▐" : from < 0.5 ? "▌" : part < 0.25 ? " " : "▐";
}

/// A line of cells.
class Cells {
 public:
  explicit Cells(std::size_t width) : cells_(width, " ") {}

  /// What is not nothing is seen.
  void bar(Stretch stretch) {
    bool any = false;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const auto left = static_cast<double>(i);
      cells_[i] = block_of(std::clamp(stretch.from - left, 0.0, 1.0),
                           std::clamp(stretch.to - left, 0.0, 1.0));
      any = any || cells_[i] != " ";
    }
    if (!any && stretch.from < stretch.to)
      at((stretch.from + stretch.to) / 2) = stretch.from > 0 ? "▐" : "▏";
  }
  /// The mark to reach, right of a bar that ends in its cell.
  void mark(double mark, double end) { at(std::max(std::floor(mark), std::ceil(end))) = "│"; }
  /// The cell at the left or the right end of a stretch.
  void first(Stretch stretch, std::string_view sign) { at(std::floor(stretch.from)) = sign; }
  void last(Stretch stretch, std::string_view sign) { at(std::ceil(stretch.to) - 1) = sign; }

  std::string text() const {
    std::string text;
    for (const std::string_view cell : cells_) text += cell;
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  }

 private:
  std::string_view& at(double place) {
    return cells_[static_cast<std::size_t>(
        std::clamp(place, 0.0, static_cast<double>(cells_.size()) - 1))];
  }

  std::vector<std::string_view> cells_;
};

/// Amounts as cells, zero at the edge of one; the same length for the same amount on both sides.
class Ruler {
 public:
  Ruler(double low, double high, std::size_t width) {
    const auto cells = static_cast<double>(width);
    if (low < 0)
      zero_ =
          high > 0 ? std::clamp(std::round(cells * -low / (high - low)), 1.0, cells - 1) : cells;
    if (high > 0) each_ = high / (cells - zero_);
    if (low < 0) each_ = std::max(each_, -low / zero_);
  }
  double operator()(double value) const { return each_ > 0 ? zero_ + value / each_ : zero_; }
  Stretch from_zero(double value) const {
    return {(*this)(std::min(value, 0.0)), (*this)(std::max(value, 0.0))};
  }

 private:
  double zero_ = 0, each_ = 0;
};

class Bars {
 public:
  Bars(const Chart& chart, const ChartData& data, std::size_t width)
      : kind_(chart.kind), data_(data), width_(width) {}

  std::vector<SheetCell> cells() const { return kind_ == Kind::waterfall ? steps() : values(); }

 private:
  std::optional<double> value(std::size_t i) const { return data_.series[0].points[i].value; }
  /// A rate without a mark of its own is to reach the whole.
  std::optional<double> mark(std::size_t i) const {
    const bool rate = kind_ == Kind::bullets;
    if (rate && !value(i)) return {};
    if ((rate || kind_ == Kind::columns) && data_.series.size() > 1)
      return data_.series[1].points[i].value;
    return rate ? std::optional(1.0) : std::nullopt;
  }

  static SheetCell cell(std::string text, Tone tone) {
    const std::size_t width = display_width(text);
    return {std::move(text), width, tone};
  }

  std::vector<SheetCell> values() const {
    const bool rates = kind_ == Kind::bullets;
    double low = 0, high = rates ? 1 : 0;
    bool marks = false;
    for (std::size_t i = 0; i < data_.labels.size(); ++i) {
      marks = marks || mark(i);
      for (const auto& figure : {value(i), mark(i)})
        low = std::min(low, figure.value_or(0)), high = std::max(high, figure.value_or(0));
    }
    if (rates) low = std::max(low, least_rate), high = std::min(high, most_rate);
    const Ruler ruler(low, high,
                      width_ - (marks ? 1 : 0));  // a mark at the end has a cell of its own
    std::vector<SheetCell> made;
    for (std::size_t i = 0; i < data_.labels.size(); ++i) {
      const double figure = value(i).value_or(0);
      const Stretch stretch = ruler.from_zero(std::clamp(figure, low, high));
      Cells cells(width_);
      cells.bar(stretch);
      if (figure > high) cells.last(stretch, "▶");
      if (figure < low) cells.first(stretch, "◀");
      const auto goal = mark(i);
      if (goal && *goal <= high && *goal >= figure) cells.mark(ruler(*goal), stretch.to);
      made.push_back(cell(cells.text(), figure < 0 ? Tone::negative : Tone::plain));
    }
    return made;
  }

  std::vector<SheetCell> steps() const {
    const auto stretches = waterfall_steps(data_);
    double low = std::numeric_limits<double>::max(), high = 0;
    for (const auto& [from, to] : stretches) low = std::min(low, to), high = std::max(high, to);
    const double base = waterfall_base(low, high);
    const Ruler ruler(std::min(low - base, 0.0), high - base, width_);
    std::vector<SheetCell> made;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
      const auto [from, to] = stretches[i];
      const bool cut = (i == 0 || i + 1 == stretches.size()) && base > 0;  // a whole
      const double begin = ruler(cut ? 0 : from - base), end = ruler(to - base);
      const Stretch stretch{std::min(begin, end), std::max(begin, end)};
      Cells cells(width_);
      if (value(i)) cells.bar(stretch);
      if (value(i) && cut) cells.first(stretch, "≈");
      made.push_back(cell(cells.text(), to < from ? Tone::negative : Tone::plain));
    }
    return made;
  }

  Kind kind_;
  const ChartData& data_;
  std::size_t width_;
};

bool is_seen(const ChartPoint& point) {
  return point.value.value_or(0) != 0;
}

bool is_beside(Kind kind) {
  return kind != Kind::line && kind != Kind::fan;
}

}  // namespace

std::optional<ChartBeside> chart_beside(const Table& table) {
  const bool has_bars =
      std::ranges::any_of(table.columns, [](auto& one) { return one.unit == Unit::bar; });
  for (const Chart& chart : table.charts) {
    if (!is_beside(chart.kind) || chart.series.empty()) continue;
    if (chart.kind == Kind::bullets && has_bars) continue;
    const auto found = std::ranges::find(table.columns, chart.series.front(), &Column::key);
    if (found == table.columns.end()) continue;
    return ChartBeside{&chart, static_cast<std::size_t>(found - table.columns.begin())};
  }
  return {};
}

std::optional<BarPicture> bars_beside(const Chart& chart, const Table& table, const Display& how,
                                      std::size_t room) {
  if (room < least_bars) return {};
  const ChartData data = chart_data(chart, table, how);
  if (data.labels.size() < 2 || std::ranges::none_of(data.series[0].points, is_seen)) return {};
  BarPicture picture;
  picture.width = std::min(room, most_bars);
  const std::string title = escaped(chart.title);
  const auto fits = [&](const std::string& text) { return display_width(text) <= picture.width; };
  const std::string name = tr("bar: {}", escaped(data.series[0].title));
  picture.title.text = fits(title) ? title : fits(name) ? name : "";
  picture.title.width = display_width(picture.title.text);
  picture.cells.resize(table.rows.size());
  auto cells = Bars(chart, data, picture.width).cells();
  for (std::size_t i = 0; i < cells.size(); ++i) picture.cells[data.rows[i]] = std::move(cells[i]);
  return picture;
}

}  // namespace plan
