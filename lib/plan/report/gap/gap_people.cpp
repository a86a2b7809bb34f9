// SPDX-License-Identifier: MIT
#include "plan/report/gap/gap_people.hpp"

#include <algorithm>
#include <map>

#include "plan/report/gap/gap_words.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/row_plan.hpp"

namespace plan {
namespace {

/// Of one row, or of several together.
struct Line {
  Figure base = Money(), sales = Money(), gap = Money();
  GapParts parts{};
  Money unsplit{};
  std::optional<NotAvailable> lacks{};  // nobody is split
  std::size_t people = 0;
};

void add(Figure& to, const Figure& more) {
  if (std::holds_alternative<NotAvailable>(to)) return;
  if (std::holds_alternative<NotAvailable>(more))
    to = more;
  else
    to = std::get<Money>(to) + std::get<Money>(more);
}

void add(Line& to, const RepGap& one) {
  add(to.base, one.base);
  add(to.sales, one.sales);
  add(to.gap, one.gap);
  const bool was_split = to.people > 0 && !to.lacks;
  ++to.people;
  if (const auto* parts = std::get_if<GapParts>(&one.parts)) {
    to.lacks.reset();
    for (std::size_t i = 0; i < gap_factors; ++i) to.parts[i] += (*parts)[i];
    return;
  }
  if (!was_split) to.lacks = std::get<NotAvailable>(one.parts);
  if (const Money* amount = std::get_if<Money>(&one.gap)) to.unsplit += *amount;
}

std::vector<Cell> cells_of(const Line& line) {
  std::vector<Cell> cells{cell_of(line.base), cell_of(line.sales), cell_of(line.gap)};
  for (std::size_t i = 0; i < gap_factors; ++i)
    cells.push_back(line.lacks ? Cell(*line.lacks) : Cell(line.parts[i]));
  cells.push_back(std::holds_alternative<NotAvailable>(line.gap) ? cell_of(line.gap)
                                                                 : Cell(line.unsplit));
  return cells;
}

Day last_day_of(const Gap& gap) {
  return gap.days.days.empty() ? gap.days.period.span.first : gap.days.days.last;
}

Index place_of(const Facts& facts, const Gap& gap, const RepGap& one, Axis by) {
  if (by == Axis::company) return 0;
  if (by == Axis::rep || one.rep == absent) return one.rep;
  return facts.attribution.team_on(one.rep, last_day_of(gap));
}

Row row_of(const PlannedRow& planned, const std::vector<const Line*>& lines) {
  Line all;
  if (planned.of.size() == 1) all = *lines[planned.of.front()];
  for (std::size_t i = 0; planned.of.size() > 1 && i < planned.of.size(); ++i) {
    const Line& one = *lines[planned.of[i]];
    add(all.base, one.base);
    add(all.sales, one.sales);
    add(all.gap, one.gap);
    all.unsplit += one.unsplit;
    if (i == 0 || (all.lacks && !one.lacks)) all.lacks = one.lacks;
    for (std::size_t f = 0; f < gap_factors; ++f) all.parts[f] += one.parts[f];
  }
  Row made{planned.labels, planned.kind, planned.indent};
  for (Cell& cell : cells_of(all)) made.cells.push_back(std::move(cell));
  return made;
}

/// The gap as a whole, whose sums may be known where those of its rows are not.
Row total_of(const PlannedRow& planned, const Gap& gap) {
  Line all{gap.base, gap.sales, gap.gap, gap.parts, gap.unsplit, {}, 0};
  if (const NotAvailable* reason = lacking(gap.gap))
    all.lacks = *reason;
  else if (!gap.is_split() && !gap.people.empty())
    all.lacks = std::get<NotAvailable>(gap.people.front().parts);
  Row made{planned.labels, planned.kind, planned.indent};
  for (Cell& cell : cells_of(all)) made.cells.push_back(std::move(cell));
  return made;
}

void add_columns(const Gap& gap, Table& table) {
  table.columns.push_back({base_key(gap), base_title(gap), Unit::money});
  table.columns.push_back({"sales", text("sales"), Unit::money});
  table.columns.push_back({"gap", text("gap"), Unit::money});
  for (std::size_t i = 0; i < gap_factors; ++i) {
    const auto factor = static_cast<GapFactor>(i);
    table.columns.push_back({std::string(key_of(factor)), title_of(factor), Unit::money});
  }
  Column unsplit{"unsplit", text("not split"), Unit::money};
  if (gap.unsplit == Money() && gap.is_split()) unsplit.audience = Audience::machines;
  table.columns.push_back(std::move(unsplit));
}

}  // namespace

Table gap_people_table(const Facts& facts, const Gap& gap, Axis by, const Labels& names) {
  Table table{"people",
              by == Axis::rep    ? text("by rep")
              : by == Axis::team ? text("by team")
                                 : text("all together"),
              {},
              {}};
  std::map<Index, Line> by_place;
  for (const RepGap& one : gap.people) add(by_place[place_of(facts, gap, one, by)], one);
  std::vector<std::vector<Index>> keys;
  std::vector<const Line*> lines;
  for (const auto& [place, line] : by_place) {
    keys.push_back({place});
    lines.push_back(&line);
  }
  const std::vector<Axis> axes{by};
  const std::vector<bool> everywhere;
  const RowPlan plan(facts.book, names, axes, keys, everywhere);
  plan.add_columns(table);
  add_columns(gap, table);
  for (const PlannedRow& planned : plan.rows()) table.rows.push_back(row_of(planned, lines));
  if (const PlannedRow total = plan.total(); !total.of.empty()) table.total = total_of(total, gap);
  return table;
}

std::vector<Index> moved_within(const Facts& facts, const Gap& gap) {
  std::vector<Index> moved;
  for (const RepGap& one : gap.people)
    if (one.rep != absent && facts.attribution.teams_within(one.rep, gap.days.days).size() > 1)
      moved.push_back(one.rep);
  return moved;
}

namespace {

/// What a pair of columns shows of a person's sales.
struct Term {
  std::string_view key, title;
  Unit unit;
  Cell (*cell)(const SalesFactors&);
  Audience audience = Audience::all;
};

Cell average(const SalesFactors& of) {
  if (of.won == 0) return NotAvailable{text("no deal was won")};
  return Money::minor(static_cast<std::int64_t>(divided(of.won_amount.minor(), of.won)));
}

constexpr Term terms[] = {
    {"closed", "closed deals", Unit::count, [](const SalesFactors& of) { return Cell(of.closed); }},
    {"won", "won", Unit::count, [](const SalesFactors& of) { return Cell(of.won); },
     Audience::machines},
    {"close_rate", "close rate", Unit::rate,
     [](const SalesFactors& of) {
       return of.closed == 0 ? Cell(NotAvailable{text("no deal was closed")})
                             : Cell(Rate(of.won, of.closed));
     }},
    {"won_amount", "amount won", Unit::money,
     [](const SalesFactors& of) { return Cell(of.won_amount); }, Audience::machines},
    {"average_won", "average won amount", Unit::money, average},
    {"repeat", "repeat orders", Unit::money,
     [](const SalesFactors& of) { return Cell(of.repeat); }},
    {"direct", "orders without a deal", Unit::money,
     [](const SalesFactors& of) { return Cell(of.direct); }},
    {"returns", "returns", Unit::money, [](const SalesFactors& of) { return Cell(of.returned); }},
};

}  // namespace

Table gap_figures_table(const Gap& gap, const Labels& names) {
  TableOf<const RepGap*> table("figures", text("what each one's sales were made of"));
  const auto rep = [](const RepGap* one) { return one->rep; };
  names.add(table, Axis::rep, rep);
  for (const Term& term : terms) {
    const std::string title = text(term.title);
    Column now{std::string(term.key), title, term.unit, title};
    Column then{std::string(term.key) + "_then", base_name(gap.days), term.unit, title};
    now.audience = then.audience = term.audience;
    table.all(std::move(now), [&term](const RepGap* one) {
      return one->no_now ? Cell(*one->no_now) : term.cell(one->now);
    });
    table.all(std::move(then), [&term](const RepGap* one) {
      return one->no_then ? Cell(*one->no_then) : term.cell(one->then);
    });
  }
  std::vector<const RepGap*> people;
  for (const RepGap& one : gap.people)
    if (one.rep != absent) people.push_back(&one);
  return table.of(people);
}

}  // namespace plan
