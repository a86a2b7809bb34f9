// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_tiles.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "plan/base/counted.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

struct Tile {
  std::string key, title;
  Cell figure;
  Unit unit = Unit::rate;
  Prose beside{};
};

std::string_view word_of(Unit unit) {
  return unit == Unit::money ? "money" : unit == Unit::count ? "count" : "rate";
}

TableOf<Tile> tiles() {
  TableOf<Tile> table("key_figures", text("key figures"));
  table.machines({"measure", text("measure"), Unit::id}, &Tile::key);
  table.machines({"unit", text("unit"), Unit::id},
                 [](const Tile& tile) { return std::string(word_of(tile.unit)); });
  table.all({"title", text("measure")}, &Tile::title);
  table.all({"figure", text("figure"), Unit::money}, &Tile::figure);
  table.people({"beside", text("of it")}, &Tile::beside);
  return table;
}

/// Of measures one below the other: the figure of this one; null where the filter kept it out.
struct Found {
  std::vector<const Measure*> measures;
  std::vector<Figure> figures;
  explicit Found(Measured& of)
      : measures(of.request().measures), figures(of.figures(of.rows(), of.whole())) {}
  Found(std::vector<const Measure*> all, std::vector<Figure> their)
      : measures(std::move(all)), figures(std::move(their)) {}
  const Figure* operator()(std::string_view key) const {
    const auto found = std::ranges::find(measures, key, &Measure::key);
    return found == measures.end() ? nullptr : &figures[std::size_t(found - measures.begin())];
  }
};

Prose amount_of(std::string_view title, const Figure* figure) {
  const bool known = figure && std::holds_alternative<Money>(*figure);
  return known ? prose("{}: {}", {text(title), spoken(cell_of(*figure), Unit::money)}) : Prose();
}

}  // namespace

Table key_figures(std::span<const Outcome> outcomes, Measured& rates, Measured& work) {
  const Outcome& first = outcomes.front();
  const Outcome& last = outcomes.back();
  const Found figures(first.measures, first.figures), so_far(last.measures, last.figures);
  const Found done(work), shares(rates);
  std::vector<Tile> found;
  if (const Figure* attainment = figures("attainment"))
    found.push_back({"attainment", text("attainment"), cell_of(*attainment), Unit::rate,
                     amount_of("target", figures("target"))});
  found.push_back({"sales", text("sales"), cell_of(*figures("sales")), Unit::money,
                   outcomes.size() > 1 ? amount_of(last.stretch, so_far("sales"))
                                       : amount_of("difference", figures("difference"))});
  found.push_back({"growth", text("growth"), cell_of(first.growth), Unit::rate,
                   amount_of("sales last year", &first.last_year)});
  const Figure *won = done("won"), *lost = done("lost");
  if (const Figure* close = shares("close_rate")) {
    Tile tile{"close_rate", text("close rate"), cell_of(*close)};
    if (won && lost)
      tile.beside = prose("won {}, lost {}", {spoken(cell_of(*won), Unit::count),
                                              spoken(cell_of(*lost), Unit::count)});
    found.push_back(std::move(tile));
  }
  Table made = tiles().of(found);
  made.tiles = true;
  return made;
}

void add_coverage(Measured& coverage, Table& key_figures) {
  const Found figures(coverage);
  const Figure* share = figures("coverage");
  if (!share) return;
  Tile tile{"coverage", tr("coverage {}", coverage.request().whole.name), cell_of(*share)};
  tile.beside = amount_of("weighted pipeline", figures("weighted"));
  key_figures.rows.push_back(tiles().row(tile));
}

void add_due(const Due& due, Day as_of, Table& key_figures) {
  std::int64_t all = 0, late = 0;
  const auto count = [&](const auto& list, const auto& day_of) {
    for (const auto& one : list) ++all, late += day_of(one) < as_of ? 1 : 0;
  };
  const auto day = [](const auto& one) { return one.due; };
  count(due.tasks, day), count(due.requests, day), count(due.follow_ups, day);
  count(due.reports, [](const DueReport& one) { return one.owed.due; });
  count(due.trainings, [](const DueTraining& one) -> Day { return *one.owed.course->date; });
  Tile tile{"due", tr("due {}", to_string(Date(as_of))), all, Unit::count};
  tile.beside = tr("of these late: {}", late);
  key_figures.rows.push_back(tiles().row(tile));
}

}  // namespace plan
