// SPDX-License-Identifier: MIT
#include "plan/facts/targets.hpp"

#include <algorithm>

#include "plan/book/nobody.hpp"
#include "plan/facts/sums_elsewhere.hpp"
#include "plan/split/grid.hpp"

namespace plan {
namespace {

bool is_of_reps(Axis axis, const Book& book) {
  const OwnAxis* own = own_axis(axis, book);
  return own && *own->of == AxisOf::rep;
}

bool asks_by(const std::vector<Axis>& axes, Axis axis) {
  return std::ranges::find(axes, axis) != axes.end();
}

/// Leaves out the people whose place on the own axis the filter does not let in.
void leave_out(const RepAxis& own, const FactFilter& filter, std::vector<bool>& reps) {
  if (reps.empty()) reps.resize(own.places.size() + 1, true);
  for (std::size_t rep = 0; rep < own.places.size(); ++rep) {
    const auto place = own.places[rep] ? static_cast<Index>(*own.places[rep]) : absent;
    if (!filter.admits(own.axis, place)) reps[rep] = false;
  }
}

class Targeting {
 public:
  Targeting(const Facts& facts, const CountRequest& request, Tally& tally)
      : book_(facts.book),
        as_of_(facts.as_of),
        request_(request),
        tally_(tally),
        axes_(grid_axes(request.axes, request.filter, facts.attribution, facts.book)),
        by_product_(request.filter.has(Axis::product) || asks_by(request.axes, Axis::product)) {}

  void add(const YearTargets& year, std::size_t series, const std::vector<Span>& spans) {
    const Span whole = fiscal_year(year.number, book_.fiscal()).span;
    std::vector<Piece> full, to_date;
    for (std::size_t p = 0; p < spans.size(); ++p) {
      const Span part = common(spans[p], whole);
      if (part.empty()) continue;
      full.push_back({p, part});
      // the days of a base end where those so far of its period do
      const Span done = common(common(part, {part.first, as_of_}), request_.series[series][p]);
      if (!done.empty()) to_date.push_back({p, done});
    }
    if (full.empty()) return;
    if (by_product_) mark_cut_months(full, series);
    add_grid(year.target, year.products, full, series, Sum::target);
    add_grid(year.target, year.products, to_date, series, Sum::target_to_date);
    if (year.quota) add_grid(year.quota, year.quota_products, full, series, Sum::quota);
    for (const Piece& piece : full)
      if (!year.quota) tally_.gaps(series, piece.place).unknown |= set_of(Sum::quota);
  }

  void mark_unplanned(std::span<const YearTargets> years, std::size_t series,
                      const std::vector<Span>& spans) {
    for (std::size_t p = 0; p < spans.size(); ++p) {
      if (spans[p].empty()) continue;
      const int first = fiscal_year_of(spans[p].first, book_.fiscal());
      const int last = fiscal_year_of(spans[p].last, book_.fiscal());
      for (int number = first; number <= last; ++number) {
        if (std::ranges::find(years, number, &YearTargets::number) != years.end()) continue;
        tally_.gaps(series, p).unknown |= target_sums;
        tally_.gaps(series, p).unplanned_year = number;
      }
    }
  }

 private:
  struct Piece {
    std::size_t place;
    Span span;
  };

  void mark_cut_months(const std::vector<Piece>& pieces, std::size_t series) {
    for (const Piece& piece : pieces) {
      const auto is_cut = [](Span span) {
        return span.first != month_of(span.first).span().first ||
               span.last != month_of(span.last).span().last;
      };
      Gaps& gaps = tally_.gaps(series, piece.place);
      SumSet unknown = 0;
      if (is_cut(piece.span)) unknown = target_sums;
      if (is_cut(common(piece.span, {piece.span.first, as_of_})))
        unknown = unknown | Sum::target_to_date;
      gaps.unknown |= unknown;
      gaps.cut_month = gaps.cut_month || unknown != 0;
    }
  }

  void add_grid(const Split* split, const ProductMonths* products, const std::vector<Piece>& pieces,
                std::size_t series, Sum sum) {
    if (pieces.empty()) return;
    std::vector<Period> spans;
    spans.reserve(pieces.size());
    for (const Piece& piece : pieces) spans.push_back({{}, {}, piece.span});
    const GridRows rows(book_, *split, by_product_ ? products : nullptr, axes_, std::move(spans));
    GridRow row;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      rows.sum(r, row);
      TallyRow& to = tally_.row_at(dims_of(row));
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::size_t p = pieces[i].place;
        if (series == 0 && sum == Sum::target && row.present[i]) to.present[p] = true;
        if (row.amounts[i].minor() != 0)
          tally_.cell(to, series, p).add(sum, row.amounts[i].minor());
      }
    }
  }

  Dims dims_of(const GridRow& row) const {
    Dims dims;
    dims.fill(absent);
    for (std::size_t i = 0; i < request_.axes.size(); ++i)
      if (row.key[i]) at(dims, request_.axes[i]) = static_cast<Index>(*row.key[i]);
    return dims;
  }

  const Book& book_;
  Day as_of_;
  const CountRequest& request_;
  Tally& tally_;
  GridAxes axes_;
  bool by_product_;
};

/// Whether the row is of nobody, or of somebody employed on a day of the piece.
bool is_employed(const Book& book, const std::vector<Axis>& axes, const TallyRow& row,
                 const Span& days) {
  const auto at = std::ranges::find(axes, Axis::rep) - axes.begin();
  const Index rep = at == std::ssize(axes) ? absent : row.key[static_cast<std::size_t>(at)];
  return rep == absent || std::ranges::any_of(employments(book.reps[rep]), [&](const Span& stay) {
           return !common(stay, days).empty();
         });
}

/// What has a row by products, customers, ... has one in every piece: nothing sold is 0.
void mark_all_pieces(const Facts& facts, Tally& tally) {
  for (TallyRow& row : tally.rows()) {
    const bool is_empty =
        std::ranges::none_of(row.cells, [](const auto& cell) { return cell != nullptr; });
    if (is_empty && std::ranges::find(row.present, true) == row.present.end()) continue;
    for (std::size_t p = 0; p < tally.piece_count(); ++p)
      if (is_employed(facts.book, tally.axes(), row, tally.span(0, p))) row.present[p] = true;
  }
}

/// One who never moves, as nearly all, is in one row all along, of many pieces perhaps.
void mark_settled(const Facts& facts, const FactFilter& filter, Index rep, const Span& employed,
                  Tally& tally) {
  const Dims dims = facts.attribution.dims(rep, employed.first);
  if (!filter.admits(dims)) return;
  const Rep& of = facts.book.reps[rep];
  TallyRow* row = nullptr;
  for (std::size_t p = 0; p < tally.piece_count(); ++p) {
    if (common(employed, tally.span(0, p)).empty() || is_nobody(of, tally.span(0, p))) continue;
    if (!row) row = &tally.row_at(dims);
    row->present[p] = true;
  }
}

}  // namespace

bool has_targets(Axis axis, const Book& book) {
  return axis <= Axis::product || is_of_reps(axis, book);
}

GridAxes grid_axes(const std::vector<Axis>& axes, const FactFilter& filter,
                   const Attribution& attribution, const Book& book) {
  const auto list = [&](Axis axis) { return filter.admitted[static_cast<std::size_t>(axis)]; };
  GridAxes made{axes, {list(Axis::rep), list(Axis::team), list(Axis::product)}, {}};
  for (const Axis axis : axes_of(book)) {
    if (!is_of_reps(axis, book)) continue;
    RepAxis own = attribution.of_reps(axis);
    if (filter.has(axis)) leave_out(own, filter, made.filter.reps);
    if (asks_by(axes, axis)) made.own.push_back(std::move(own));
  }
  return made;
}

void add_targets(const Facts& facts, const CountRequest& request,
                 const std::vector<std::vector<Span>>& spans, Tally& tally) {
  if (facts.elsewhere && facts.elsewhere->has_targets())
    return facts.elsewhere->add_targets(facts, request, spans, tally);
  const auto has = [&](Axis axis) { return has_targets(axis, facts.book); };
  if (!std::ranges::all_of(request.axes, has)) return;
  Targeting targeting(facts, request, tally);
  for (std::size_t s = 0; s < spans.size(); ++s) {
    for (const YearTargets& year : facts.years) targeting.add(year, s, spans[s]);
    targeting.mark_unplanned(facts.years, s, spans[s]);
  }
}

void mark_present(const Facts& facts, const FactFilter& filter, Tally& tally) {
  const auto of_people = [&](Axis axis) {
    return axis == Axis::company || axis == Axis::team || axis == Axis::rep ||
           is_of_reps(axis, facts.book);
  };
  if (!std::ranges::all_of(tally.axes(), of_people)) return mark_all_pieces(facts, tally);
  for (Index rep = 0; rep < facts.book.reps.size(); ++rep)
    for (const Span& employed : employments(facts.book.reps[rep])) {
      if (facts.book.reps[rep].moves.empty()) {
        mark_settled(facts, filter, rep, employed, tally);
        continue;
      }
      for (std::size_t p = 0; p < tally.piece_count(); ++p) {
        if (is_nobody(facts.book.reps[rep], tally.span(0, p))) continue;
        for (const auto& [days, team] :
             facts.attribution.teams_within(rep, common(employed, tally.span(0, p)))) {
          const Dims dims = facts.attribution.dims(rep, days.first);
          if (filter.admits(dims)) tally.row_at(dims).present[p] = true;
        }
      }
    }
}

}  // namespace plan
