// SPDX-License-Identifier: MIT
#include "plan/write/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "plan/write/fit.hpp"

namespace plan {
namespace {

using Columns = std::vector<std::size_t>;

std::string joined(const std::vector<std::string>& names) {
  if (names.size() > 4) return fmt::format("{} – {}", names.front(), names.back());
  return fmt::format("{}", fmt::join(names, " · "));
}

class Folder {
 public:
  Folder(const std::vector<SheetColumn>& columns, std::size_t limit)
      : columns_(columns), limit_(limit), stub_(stub_columns()) {
    for (const SheetColumn& column : columns) widths_.push_back(column.width);
  }

  Folding plain() {
    if (limit_ > 0 && !fits(all())) cut();
    return {widths_, blocks(), {}};
  }

  /// With one width for all months and one for all quarters: blocks below each other then stand in
  /// line. Different figures keep their own.
  Folding even() {
    if (!alike()) return plain();
    std::map<bool, std::size_t> widest;
    for (const SheetColumn& column : columns_)
      if (even_out(column)) widest[column.total] = std::max(widest[column.total], column.width);
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (even_out(columns_[i])) widths_[i] = widest[columns_[i].total];
    return plain();
  }

 private:
  static bool even_out(const SheetColumn& column) { return !column.group.empty() && !column.label; }

  bool alike() const {
    const auto first = std::find_if(columns_.begin(), columns_.end(), even_out);
    return std::all_of(columns_.begin(), columns_.end(), [&](const SheetColumn& column) {
      return !even_out(column) || column.unit == first->unit;
    });
  }

  Columns all() const {
    Columns indices(columns_.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    return indices;
  }

  /// The labels at the left; the first column alone where a table has nothing but labels.
  std::size_t stub_columns() const {
    const auto figure = std::find_if(columns_.begin(), columns_.end(),
                                     [](const SheetColumn& column) { return !column.label; });
    if (figure == columns_.end()) return std::min<std::size_t>(1, columns_.size());
    return std::max<std::size_t>(1, static_cast<std::size_t>(figure - columns_.begin()));
  }

  std::size_t gap(std::size_t left, std::size_t right) const {
    return gap_width(gap_between(columns_[left], columns_[right]));
  }

  std::size_t width_of(const Columns& indices) const {
    std::size_t width = 0;
    for (std::size_t k = 0; k < indices.size(); ++k)
      width += widths_[indices[k]] + (k > 0 ? gap(indices[k - 1], indices[k]) : 0);
    return width;
  }
  bool fits(const Columns& indices) const { return limit_ == 0 || width_of(indices) <= limit_; }

  Columns stub_and(const Columns& body) const {
    Columns indices(stub_);
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    indices.insert(indices.end(), body.begin(), body.end());
    return indices;
  }

  void cut() {
    std::size_t needed = 0;
    for (std::size_t i = stub_; i < columns_.size(); ++i) {
      const bool gives = may_be_cut(columns_[i], limit_);
      const std::size_t least = gives ? std::min(widths_[i], least_text) : widths_[i];
      needed = std::max(needed, least + gap(stub_ - 1, i));
    }
    while (width_of(stub_and({})) + needed > limit_ && shorten_widest_of_stub()) {
    }
    for (std::size_t i = stub_; i < columns_.size(); ++i)
      while (may_be_cut(columns_[i], limit_) && widths_[i] > least_label && !fits(stub_and({i})))
        --widths_[i];
  }

  bool shorten_widest_of_stub() {
    std::size_t widest = stub_;
    for (std::size_t i = 0; i < stub_; ++i)
      if (may_be_cut(columns_[i], limit_) && (widest == stub_ || widths_[i] > widths_[widest]))
        widest = i;
    if (widest == stub_ || widths_[widest] <= least_label) return false;
    --widths_[widest];
    return true;
  }

  /// The columns right of the stub in pieces that are not parted: a group, or a column without one.
  std::vector<Columns> pieces() const {
    std::vector<Columns> parts;
    for (std::size_t i = stub_; i < columns_.size(); ++i) {
      const bool same =
          i > stub_ && !columns_[i].group.empty() && columns_[i].group == columns_[i - 1].group;
      if (!same) parts.emplace_back();
      parts.back().push_back(i);
    }
    return parts;
  }

  /// A heading that the block before has is not said again.
  std::vector<Block> blocks() const {
    std::vector<Columns> bodies(1);
    for (const Columns& piece : pieces()) {
      if (fits(stub_and(piece))) {
        add(bodies, piece);
        continue;
      }
      // a group that is parted begins below, so that no heading says it with another
      if (!bodies.back().empty()) bodies.emplace_back();
      for (const Columns& part : singles(piece)) add(bodies, part);
    }
    std::vector<Block> folded;
    folded.reserve(bodies.size());
    std::string before;
    for (const Columns& body : bodies) {
      std::string own = bodies.size() > 1 ? heading(body) : "";
      folded.push_back({own == before ? "" : own, stub_and(body)});
      before = std::move(own);
    }
    return folded;
  }

  /// Its columns one by one, a bar with the figure that it draws.
  std::vector<Columns> singles(const Columns& piece) const {
    std::vector<Columns> each;
    for (const std::size_t index : piece) {
      const bool beside = columns_[index].unit == Unit::bar && !each.empty();
      Columns both = beside ? each.back() : Columns{};
      both.push_back(index);
      if (beside && fits(stub_and(both)))
        each.back() = std::move(both);
      else
        each.push_back({index});
    }
    return each;
  }

  void add(std::vector<Columns>& bodies, const Columns& part) const {
    Columns longer = bodies.back();
    longer.insert(longer.end(), part.begin(), part.end());
    if (bodies.back().empty() || fits(stub_and(longer)))
      bodies.back() = std::move(longer);
    else
      bodies.push_back(part);
  }

  /// The groups by their sums' titles, which are made to be read; none over a lone column of that
  /// title, nor in a table without groups.
  std::string heading(const Columns& body) const {
    std::vector<std::string> names;
    bool grouped = false;
    for (const std::size_t index : body) {
      std::string name = group_title(columns_, columns_[index]);
      if (names.empty() || names.back() != name) names.push_back(std::move(name));
      grouped = grouped || !columns_[index].group.empty();
    }
    const bool said = body.size() == 1 && columns_[body[0]].title.text == names[0];
    return grouped && !said ? joined(names) : "";
  }

  const std::vector<SheetColumn>& columns_;
  std::size_t limit_;
  std::size_t stub_;
  std::vector<std::size_t> widths_{};
};

}  // namespace

std::string group_title(const std::vector<SheetColumn>& columns, const SheetColumn& column) {
  if (column.group.empty()) return column.title.text;
  const auto sum = std::find_if(columns.begin(), columns.end(), [&](const SheetColumn& other) {
    return other.total && other.group == column.group;
  });
  return sum == columns.end() ? column.group : sum->title.text;
}

bool may_be_cut(const SheetColumn& column, std::size_t limit) {
  return column.label && (column.unit != Unit::id || column.width > limit);
}

Gap gap_between(const SheetColumn& left, const SheetColumn& right) {
  if (left.group != right.group) return Gap::bar;
  return right.total && !left.total ? Gap::wide : Gap::narrow;
}

Folding fold(const std::vector<SheetColumn>& columns, std::size_t width) {
  if (columns.empty()) return {};
  if (auto fitted = fit(columns, width)) return std::move(*fitted);
  return fold_whole(columns, width);
}

Folding fold_whole(const std::vector<SheetColumn>& columns, std::size_t width) {
  if (columns.empty()) return {};
  Folding plain = Folder(columns, width).plain();
  Folding even = Folder(columns, width).even();
  return even.blocks.size() > plain.blocks.size() ? plain : even;
}

}  // namespace plan
