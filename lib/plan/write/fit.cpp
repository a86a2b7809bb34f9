// SPDX-License-Identifier: MIT
#include "plan/write/fit.hpp"

#include <algorithm>
#include <numeric>

namespace plan {
namespace {

constexpr std::size_t figures_beside_bar = 2;

class Fitter {
 public:
  Fitter(const std::vector<SheetColumn>& columns, std::size_t limit)
      : columns_(columns), limit_(limit), kept_(columns.size()) {
    std::iota(kept_.begin(), kept_.end(), std::size_t{0});
    for (const SheetColumn& column : columns) folding_.widths.push_back(column.width);
  }

  std::optional<Folding> fit() {
    while (least() > limit_)
      if (!leave_one_out()) break;
    const bool figures = std::ranges::any_of(kept_, [&](auto i) { return !columns_[i].label; });
    shorten_labels(figures);
    if (!figures && width() > limit_) return {};
    while (width() > limit_ && leave_out_label()) shorten_labels(figures);
    std::ranges::sort(folding_.left_out);
    folding_.blocks = {{"", kept_}};
    return std::move(folding_);
  }

 private:
  bool is_bar(std::size_t i) const { return columns_[i].unit == Unit::bar; }
  bool is_label(std::size_t i) const { return columns_[i].label; }
  bool is_figure(std::size_t i) const { return !columns_[i].label && !is_bar(i); }

  std::size_t gaps() const {
    std::size_t width = 0;
    for (std::size_t k = 1; k < kept_.size(); ++k)
      width += gap_width(gap_between(columns_[kept_[k - 1]], columns_[kept_[k]]));
    return width;
  }
  std::size_t width() const {
    std::size_t sum = gaps();
    for (const std::size_t i : kept_) sum += folding_.widths[i];
    return sum;
  }
  /// Long texts do not drive figures out: they can be read in less.
  std::size_t least() const {
    const std::size_t enough = std::max(least_text, limit_ / 4);
    std::size_t sum = gaps();
    for (const std::size_t i : kept_)
      sum += columns_[i].label ? std::min(folding_.widths[i], enough) : folding_.widths[i];
    return sum;
  }

  bool leave_one_out() {
    const auto figures = std::ranges::count_if(kept_, [&](auto i) { return is_figure(i); });
    const bool spare_bar = static_cast<std::size_t>(figures) > figures_beside_bar;
    return (spare_bar && leave_out_last(&Fitter::is_figure)) || leave_out_last(&Fitter::is_bar) ||
           (figures > 1 && leave_out_last(&Fitter::is_figure));
  }
  bool leave_out_last(bool (Fitter::*which)(std::size_t) const) {
    const auto last = std::find_if(kept_.rbegin(), kept_.rend(),
                                   [&](std::size_t i) { return (this->*which)(i); });
    if (last == kept_.rend()) return false;
    folding_.left_out.push_back(*last);
    kept_.erase(std::next(last).base());
    return true;
  }

  /// The last one, with which the others get their room back; not the first.
  bool leave_out_label() {
    const auto labels = std::ranges::count_if(kept_, [&](auto i) { return columns_[i].label; });
    if (labels < 2 || !leave_out_last(&Fitter::is_label)) return false;
    for (const std::size_t i : kept_) folding_.widths[i] = columns_[i].width;
    return true;
  }

  /// Texts that are broken into lines keep their words whole (a path, a number) while they can.
  void shorten_labels(bool figures) {
    const std::size_t floor = figures ? least_label : least_text;
    for (bool shorter = true; shorter && width() > limit_;)
      shorter =
          (!figures && shorten_widest_label(floor, true)) || shorten_widest_label(floor, false);
  }
  bool shorten_widest_label(std::size_t floor, bool keeps_words) {
    std::optional<std::size_t> widest;
    for (const std::size_t i : kept_) {
      const std::size_t narrow = columns_[i].room > 0 ? std::min(floor, least_room) : floor;
      const std::size_t least = keeps_words ? std::max(narrow, columns_[i].word) : floor;
      if (may_be_cut(columns_[i], limit_) && folding_.widths[i] > least &&
          (!widest || folding_.widths[i] > folding_.widths[*widest]))
        widest = i;
    }
    if (!widest) return false;
    --folding_.widths[*widest];
    return true;
  }

  const std::vector<SheetColumn>& columns_;
  std::size_t limit_;
  std::vector<std::size_t> kept_;
  Folding folding_{};
};

/// One label, then figures alone: what does not fit beside reads as well below.
bool is_grid(const std::vector<SheetColumn>& columns) {
  return columns.size() > 2 && columns.front().label &&
         std::all_of(columns.begin() + 1, columns.end(), [](const SheetColumn& column) {
           return !column.label && column.unit != Unit::bar;
         });
}

}  // namespace

std::optional<Folding> fit(const std::vector<SheetColumn>& columns, std::size_t width) {
  const bool all_wanted = std::ranges::any_of(
      columns, [](const SheetColumn& column) { return column.total || !column.group.empty(); });
  if (all_wanted || width == 0 || is_grid(columns)) return {};
  return Fitter(columns, width).fit();
}

}  // namespace plan
