// SPDX-License-Identifier: MIT
#include "plan/report/show_columns.hpp"

#include <algorithm>

#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {

std::string show_title(const std::string& measure, const Show& show) {
  switch (show.kind) {
    case Show::Kind::share: return tr("{}, share of total", measure);
    case Show::Kind::running: return tr("{}, running total", measure);
    case Show::Kind::average: break;
  }
  return tr("{}, average of {}", measure, show.pieces);
}

std::string show_title(const Show& show) {
  if (show.kind == Show::Kind::average) return tr("average of {}", show.pieces);
  return text(find_measure(word_of(show.kind).measure)->title);
}

std::string show_key(std::string_view measure, const Show& show) {
  return std::string(measure) + "_" + key_of(show);
}

Unit show_unit(Unit measure, const Show& show) {
  if (show.kind == Show::Kind::share) return Unit::rate;
  return show.kind == Show::Kind::average && measure == Unit::count ? Unit::factor : measure;
}

ShowColumns::ShowColumns(Measured& measured, const std::vector<std::size_t>& rows)
    : measured_(measured), total_(of_rows(rows)) {}

std::vector<Show> ShowColumns::of(std::size_t measure) const {
  std::vector<Show> shows = measured_.request().shows;
  std::erase_if(shows, [&](const Show& show) {
    return !can_show(*measured_.request().measures[measure], show.kind);
  });
  return shows;
}

Column ShowColumns::column(std::size_t measure, const Show& show, bool alone) const {
  const Column own = column_of(*measured_.request().measures[measure]);
  return {show_key(own.key, show), alone ? show_title(own.title, show) : show_title(show),
          show_unit(own.unit, show)};
}

std::optional<ShownFigures> ShowColumns::of_rows(const std::vector<std::size_t>& rows) const {
  if (measured_.request().shows.empty()) return {};
  return ShownFigures(measured_, rows);
}

Cell ShowColumns::cell(const ShownFigures& row, std::size_t measure, std::size_t piece,
                       const Show& show) const {
  return cell_of(row.figure(measure, piece, show, *total_));
}

void ShowColumns::add_cells(const std::optional<ShownFigures>& row, std::size_t measure,
                            std::size_t piece, std::vector<Cell>& cells) const {
  for (const Show& show : of(measure)) cells.push_back(cell(*row, measure, piece, show));
}

void ShowColumns::add_notes(Document& document) const {
  const MeasureRequest& request = measured_.request();
  if (std::ranges::find(request.shows, Show::Kind::average, &Show::kind) == request.shows.end())
    return;
  const Facts& facts = measured_.facts();
  for (const Period& piece : request.pieces) {
    const bool has_come = piece.step && piece.span.contains(facts.as_of);
    if (has_come &&
        period_of(facts.as_of, *piece.step, facts.book.fiscal()).span.last > facts.as_of)
      document.notes.push_back(
          {"piece-not-over",
           tr("{} is not over: averages take it as far as it has come", piece.name)});
  }
}

}  // namespace plan
