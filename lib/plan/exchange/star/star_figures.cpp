// SPDX-License-Identifier: MIT
#include "plan/exchange/star/star_figures.hpp"

#include <algorithm>
#include <optional>

#include "plan/base/number.hpp"

namespace plan {
namespace {

using Counts = std::vector<std::int64_t>;

/// The sums of a measure, each as often as is said.
struct Probe {
  TallyCell cell{};
  FigureWay way{};

  void put(Sum sum, std::int64_t count) {
    cell.add(sum, count);
    if (sum != Sum::buyers) return;
    for (std::int64_t i = 0; i < count; ++i) cell.buyers.push_back(static_cast<Index>(i));
  }
  std::optional<Figure> figure(const Measure& measure) {
    Figure made = measure.compute({cell, nullptr, 0, way.unknown_cost_zero, way.minor_unit});
    return lacking(made) ? std::nullopt : std::optional(std::move(made));
  }
  /// A whole number; none where there is no figure, or a rate.
  std::optional<std::int64_t> number(const Measure& measure) {
    const auto made = figure(measure);
    if (!made || std::holds_alternative<Rate>(*made)) return {};
    return units_of(*made);
  }
};

/// All sums of a measure at once, several times, in numbers of which no two give the same by
/// chance: rising and falling, so that a difference of two is more than 0 once.
std::vector<Counts> mixed(std::size_t size) {
  std::vector<Counts> all;
  for (const std::int64_t seed : {1, 40, 700}) {
    Counts counts;
    for (std::size_t i = 0; i < size; ++i)
      counts.push_back(seed + static_cast<std::int64_t>(i * i) * 13 + 1);
    all.push_back(counts);
    std::ranges::reverse(counts);
    all.push_back(std::move(counts));
  }
  return all;
}

bool has_figure(const std::vector<ViewFigure>& figures, std::string_view key) {
  return std::ranges::find(figures, key, &ViewFigure::name) != figures.end();
}

/// What one measure makes of its sums.
class Formula {
 public:
  Formula(const Measure& measure, const FigureWay& way) : measure_(measure), way_(way) {
    for (const auto sums : {star_sums(), star_standing_sums()})
      for (const StarSum& one : sums)
        if (holds(measure.needs, one.sum)) of_.push_back(one);
    if (holds(measure.needs, Sum::target_to_date))
      of_.push_back({Sum::target_to_date, "target_to_date"});
  }

  const std::vector<StarSum>& sums() const { return of_; }

  /// The sums added up, each times a factor; none where that is not what it is.
  std::optional<ViewFigure> added() const {
    if (of_.empty()) return {};
    ViewFigure figure{.name = std::string(measure_.key)};
    for (std::size_t place = 0; place < of_.size(); ++place) add_term(place, figure);
    return holds_true(figure) ? std::optional(std::move(figure)) : std::nullopt;
  }

  /// The one figure by the other: the unit of a mean, or 0 for a rate; none where it is neither.
  std::optional<std::int64_t> divided_by(const ViewFigure& part, const ViewFigure& base) const {
    std::optional<std::int64_t> unit;
    for (Counts counts : mixed(of_.size())) {
      for (std::size_t i = 0; i < of_.size(); ++i)
        if (is_gap(part, of_[i].name) || is_gap(base, of_[i].name)) counts[i] = 0;
      const std::int64_t above = value_of(part, counts), below = value_of(base, counts);
      if (below <= 0) continue;
      const auto made = probe(counts).figure(measure_);
      const auto found = made ? unit_of(*made, above, below) : std::nullopt;
      if (!found) return {};
      unit = found;
    }
    return unit;
  }

 private:
  Probe probe(const Counts& counts) const {
    Probe made{.way = way_};
    for (std::size_t i = 0; i < of_.size(); ++i) made.put(of_[i].sum, counts[i]);
    return made;
  }

  static bool is_gap(const ViewFigure& figure, std::string_view sum) {
    return std::ranges::find(figure.none_with, sum) != figure.none_with.end();
  }

  std::int64_t value_of(const ViewFigure& figure, const Counts& counts) const {
    std::int64_t value = 0;
    for (std::size_t i = 0; i < of_.size(); ++i)
      for (const auto& [name, factor] : figure.terms)
        if (name == of_[i].name) value += factor * counts[i];
    return value;
  }

  std::optional<std::int64_t> unit_of(const Figure& made, std::int64_t above,
                                      std::int64_t below) const {
    if (const auto* rate = std::get_if<Rate>(&made))
      return *rate == Rate(above, below) ? std::optional<std::int64_t>(0) : std::nullopt;
    const Int128 mean = divided(above, Int128(below) * way_.minor_unit) * way_.minor_unit;
    return units_of(made) == mean ? std::optional(way_.minor_unit) : std::nullopt;
  }

  /// What a sum alone gives; where that is no figure, which others give one beside it.
  void add_term(std::size_t place, ViewFigure& figure) const {
    const std::string name(of_[place].name);
    Counts alone(of_.size());
    alone[place] = 1;
    if (const auto factor = probe(alone).number(measure_)) {
      if (*factor != 0) figure.terms.emplace_back(name, *factor);
      return;
    }
    std::vector<std::string> others;
    for (std::size_t other = 0; other < of_.size(); ++other) {
      Counts both = alone;
      both[other] = 1;
      if (other != place && probe(both).number(measure_)) others.emplace_back(of_[other].name);
    }
    if (others.empty())
      figure.none_with.push_back(name);
    else
      figure.none_alone.emplace_back(name, std::move(others));
  }

  /// Whether the figure is what the measure says of any sums.
  bool holds_true(const ViewFigure& figure) const {
    for (Counts counts : mixed(of_.size())) {
      for (std::size_t i = 0; i < of_.size(); ++i)
        if (is_gap(figure, of_[i].name)) counts[i] = 0;
      const auto number = probe(counts).number(measure_);
      if (!number || *number != value_of(figure, counts)) return false;
    }
    return true;
  }

  const Measure& measure_;
  FigureWay way_;
  std::vector<StarSum> of_;
};

class FigureMaking {
 public:
  FigureMaking(SumSet told, const FigureWay& way) : told_(told), way_(way) {}

  MeasureFigures of(std::span<const Measure* const> measures) {
    for (const Measure* measure : measures)
      if (!add(*measure)) made_.others.push_back(measure);
    return std::move(made_);
  }

 private:
  /// Whether there is a figure of the measure now.
  bool add(const Measure& measure) {
    if (has_figure(made_.figures, measure.key)) return true;
    if (!measure.compute || measure.looks_back || (measure.needs & ~told_) != 0) return false;
    const Formula formula(measure, way_);
    if (auto figure = formula.added()) {
      made_.figures.push_back(std::move(*figure));
      return true;
    }
    return add_of_parts(measure, formula) || add_of_sums(measure, formula);
  }

  const ViewFigure& figure(std::string_view name) const {
    return *std::ranges::find(made_.figures, name, &ViewFigure::name);
  }

  bool add_of_parts(const Measure& measure, const Formula& formula) {
    const auto parts = parts_of(measure);
    if (parts.size() != 2 || !add(*parts[0]) || !add(*parts[1])) return false;
    const ViewFigure part = figure(parts[0]->key), base = figure(parts[1]->key);
    if (part.is_rate() || base.is_rate()) return false;
    if (add_divided(measure, formula, part, base)) return true;
    ViewFigure both = base;  // the part among all
    both.name = std::string(measure.key) + "_of";
    both.terms.insert(both.terms.begin(), part.terms.begin(), part.terms.end());
    if (!add_divided(measure, formula, part, both)) return false;
    made_.figures.insert(made_.figures.end() - 1, std::move(both));
    return true;
  }

  /// One of two sums by the other.
  bool add_of_sums(const Measure& measure, const Formula& formula) {
    const auto& sums = formula.sums();
    if (sums.size() != 2) return false;
    const auto figure_of = [](const StarSum& sum) {
      const std::string name(sum.name);
      return ViewFigure{.name = name + "_added", .terms = {{name, 1}}};
    };
    for (const auto& [above, below] : {std::pair{0, 1}, std::pair{1, 0}}) {
      const ViewFigure part = figure_of(sums[static_cast<std::size_t>(above)]);
      const ViewFigure base = figure_of(sums[static_cast<std::size_t>(below)]);
      if (!add_divided(measure, formula, part, base)) continue;
      made_.figures.insert(made_.figures.end() - 1, {part, base});
      return true;
    }
    return false;
  }

  bool add_divided(const Measure& measure, const Formula& formula, const ViewFigure& part,
                   const ViewFigure& base) {
    const auto unit = formula.divided_by(part, base);
    if (!unit) return false;
    made_.figures.push_back(
        {.name = std::string(measure.key), .part = part.name, .base = base.name, .unit = *unit});
    return true;
  }

  SumSet told_;
  FigureWay way_;
  MeasureFigures made_;
};

}  // namespace

MeasureFigures measure_figures(std::span<const Measure* const> measures, SumSet told,
                               const FigureWay& way) {
  return FigureMaking(told, way).of(measures);
}

const std::vector<ViewFigure>& star_figures() {
  static const std::vector<ViewFigure> figures = [] {
    std::vector<const Measure*> all;
    for (const Measure& measure : measures()) all.push_back(&measure);
    std::vector<ViewFigure> made = measure_figures(all, told_sums()).figures;
    // a mean is rounded to what the book's currency keeps, which views don't know
    std::erase_if(made, [](const ViewFigure& one) {
      return one.unit != 0 || !find_measure(one.name) ||
             (one.is_rate() && !(find_measure(one.part) && find_measure(one.base)));
    });
    return made;
  }();
  return figures;
}

std::string star_column(Axis axis, const Book& book) {
  if (axis == Axis::company) return "book";
  if (axis == Axis::group) return "product_group";
  const OwnAxis* own = own_axis(axis, book);
  return own ? "axis_" + *own->id : std::string(to_string(axis, book));
}

}  // namespace plan
