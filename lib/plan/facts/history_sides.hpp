// SPDX-License-Identifier: MIT
// The book's history as one question sees it: which side tells each month by the axes asked for,
// where each line counts, and what it does not tell. Nothing is added up here.
#pragma once

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/book/history.hpp"
#include "plan/facts/fact_filter.hpp"
#include "plan/facts/facts.hpp"

namespace plan {

/// Axes, a bit each.
using AxisSet = std::uint32_t;
constexpr AxisSet set_of(Axis axis) {
  return AxisSet{1} << static_cast<unsigned>(axis);
}
/// Those on which the line says where it belongs.
AxisSet told_by(const HistoryLine& line, const Book& book);

/// Some months of a line, all seen alike.
struct HistoryPart {
  const HistoryLine* line = nullptr;
  Span days{};
  bool shown = false;    // of the side that tells the axes asked for
  bool company = false;  // of the side that tells the company's figures
  AxisSet rest = 0;      // axes asked for that the company's side does not tell
};

class HistorySides {
 public:
  /// Lines outside `whole` are passed over. The facts must outlive this. Formula: a month is told
  /// by the company's side where a line of it tells all axes asked for, else by the first view that
  /// names them, else the first that tells them, else by the company's side all the same.
  HistorySides(const Facts& facts, const std::vector<Axis>& axes, const FactFilter& filter,
               Span whole);

  /// Parts that are shown, or of the company's side.
  const std::vector<HistoryPart>& parts() const { return parts_; }
  /// The axes of the rows and of the filter, but for the company.
  AxisSet asked() const { return asked_; }
  AxisSet filtered() const { return filtered_; }
  /// Whether the totals of the filter's places are those of the part's side.
  bool tells_total(const HistoryPart& part) const {
    return part.company || (part.rest & filtered_) != 0;
  }
  /// Where the line counts in some of its days: in each team that its rep was in.
  std::vector<std::pair<Span, Dims>> places(const HistoryLine& line, Span days) const;

 private:
  struct Side {
    bool tells_all = false;  // by one line at least, as the next
    bool names_all = false;  // by its own words, not by what the customer or rep is
    AxisSet tells = 0;       // by any of its lines
  };
  struct MonthSides {
    std::vector<std::pair<std::string_view, Side>> views{};
    std::string_view shown{};
    AxisSet rest = 0;
  };
  void look_at(const HistoryLine& line, Span whole);
  void choose(MonthSides& sides) const;
  void add_parts(const HistoryLine& line);

  const Facts& facts_;
  CompanyHistory company_;
  AxisSet asked_ = 0, filtered_ = 0;
  std::vector<std::string_view> order_;  // of views, as the book has them; "" first
  std::map<Month, MonthSides> months_;
  std::vector<HistoryPart> parts_;
};

}  // namespace plan
