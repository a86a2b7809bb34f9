// SPDX-License-Identifier: MIT
#include "plan/facts/shown.hpp"

#include <algorithm>
#include <optional>

#include "plan/base/number.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {}  // namespace

std::span<const ShowWord> show_words() {
  static constexpr ShowWord words[] = {
      {Show::Kind::share, "share", "share_of_total"},
      {Show::Kind::running, "running", "running_total"},
      {Show::Kind::average, "average:3", "moving_average"},
  };
  return words;
}

const ShowWord& word_of(Show::Kind kind) {
  return show_words()[static_cast<std::size_t>(kind)];
}

bool can_show(const Measure& measure, Show::Kind kind) {
  const Adds adding = adds(measure);
  return adding == Adds::up || (adding == Adds::at_end && kind == Show::Kind::share);
}

std::string key_of(const Show& show) {
  std::string key(word_of(show.kind).measure);
  return show.kind == Show::Kind::average ? key + "_" + std::to_string(show.pieces) : key;
}

Figure share_of(const Figure& part, const Figure& whole) {
  if (lacking(part)) return part;
  if (lacking(whole)) return whole;
  const std::int64_t base = units_of(whole);
  if (base == 0) return none("the total is 0");
  if (base < 0) return none("the total is under 0");
  return Rate(units_of(part), base);
}

Figure sum_of(std::span<const Figure> figures) {
  Money sum;
  for (const Figure& figure : figures) {
    if (lacking(figure)) return figure;
    sum += Money::minor(units_of(figure));
  }
  return like(figures.front(), sum.minor());
}

Figure mean_of(std::span<const Figure> figures, std::int64_t minor) {
  const Figure sum = sum_of(figures);
  if (lacking(sum)) return sum;
  const auto count = static_cast<std::int64_t>(figures.size());
  if (std::holds_alternative<std::int64_t>(sum)) return Rate(units_of(sum), count);
  const std::int64_t unit = std::holds_alternative<Money>(sum) ? minor : 1;
  const Int128 units = divided(units_of(sum), Int128(count) * unit) * unit;
  return like(sum, static_cast<std::int64_t>(units));
}

ShownFigures::ShownFigures(Measured& measured, const std::vector<std::size_t>& rows)
    : measured_(measured), figures_(measured.request().measures.size()) {
  for (std::size_t piece = 0; piece <= measured.whole(); ++piece) {
    std::vector<Figure> figures = measured.figures(rows, piece);
    for (std::size_t m = 0; m < figures.size(); ++m) figures_[m].push_back(std::move(figures[m]));
    costless_.push_back(measured.knows_no_cost(rows, piece));
  }
  const auto is_known = [&](std::size_t piece) {
    return measured.knowledge(rows, piece).known <= HowKnown::begun;
  };
  while (known_from_ + 1 < measured.whole() && !is_known(known_from_)) ++known_from_;
}

Figure ShownFigures::figure(std::size_t measure, std::size_t piece, const Show& show,
                            const ShownFigures& total) const {
  if (show.kind == Show::Kind::share) return share_of(at(measure, piece), total.at(measure, piece));
  const std::size_t last = std::min(piece, measured_.whole() - 1);
  if (is_to_come(measure, last)) return none("no day of the period has passed");
  return show.kind == Show::Kind::running
             ? running(measure, last)
             : average(measure, last, static_cast<std::size_t>(show.pieces));
}

bool ShownFigures::rests_on_days(std::size_t measure) const {
  const Measure& of = *measured_.request().measures[measure];
  return of.reach != Reach::plan && !holds(of.needs, Sum::rest);
}

bool ShownFigures::is_to_come(std::size_t measure, std::size_t piece) const {
  const bool has_begun = measured_.request().pieces[piece].span.first <= measured_.facts().as_of;
  const Figure& figure = at(measure, piece);
  return !has_begun && rests_on_days(measure) && !lacking(figure) && units_of(figure) == 0;
}

std::span<const Figure> ShownFigures::stretch(std::size_t measure, std::size_t first,
                                              std::size_t last) const {
  return std::span(figures_[measure]).subspan(first, last + 1 - first);
}

Figure ShownFigures::running(std::size_t measure, std::size_t piece) const {
  const bool from_plan = measured_.request().measures[measure]->reach == Reach::plan;
  const std::size_t first = from_plan ? 0 : std::min(known_from_, piece);
  if (!is_of_known_costs(measured_.request().measures[measure]))
    return sum_of(stretch(measure, first, piece));
  // a piece without known costs takes nothing from the others
  std::vector<Figure> known;
  std::optional<Figure> unknown;
  for (std::size_t p = first; p <= piece; ++p)
    if (costless_[p])
      unknown = at(measure, p);
    else
      known.push_back(at(measure, p));
  const Figure sum = known.empty() ? *unknown : sum_of(known);
  return unknown && !lacking(sum) && units_of(sum) == 0 ? *unknown : sum;
}

Figure ShownFigures::average(std::size_t measure, std::size_t piece, std::size_t count) const {
  if (piece + 1 < count) return NotAvailable{tr("fewer than {} pieces", count)};
  return mean_of(stretch(measure, piece + 1 - count, piece),
                 measured_.facts().book.currency().units_per_minor());
}

}  // namespace plan
