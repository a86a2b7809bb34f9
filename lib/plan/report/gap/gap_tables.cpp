// SPDX-License-Identifier: MIT
#include "plan/report/gap/gap_tables.hpp"

#include <algorithm>

#include "plan/report/gap/gap_people.hpp"
#include "plan/report/gap/gap_words.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

// Of products or customers, for people: those that did most, each way.
constexpr std::ptrdiff_t first_rows = 7, last_rows = 3;

/// What the sales of all who are split by factors were made of, or would have to be; of everybody
/// where the gap is not known.
struct Terms {
  std::string key, title;
  Fraction closed = 0, won = 0, won_amount = 0, repeat = 0, direct = 0, returned = 0, sales = 0;
  std::optional<NotAvailable> lacks{};

  void add(const SalesFactors& more, const Fraction& scale) {
    closed += scale * more.closed;
    won += scale * more.won;
    won_amount += scale * more.won_amount.minor();
    repeat += scale * more.repeat.minor();
    direct += scale * more.direct.minor();
    returned += more.returned.minor();
    sales = won_amount + repeat + direct - returned;
  }
};

bool counts(const Gap& gap, const RepGap& one) {
  return std::holds_alternative<NotAvailable>(gap.gap) ||
         std::holds_alternative<GapParts>(one.parts);
}

Terms terms_then(const Gap& gap, bool planned) {
  Terms made{planned ? "planned" : "then",
             planned ? text("as the target asks") : base_name(gap.days)};
  made.lacks = gap.no_then;
  for (const RepGap& one : gap.people)
    if (counts(gap, one)) made.add(one.then, planned ? one.scale : Fraction(1));
  return made;
}

Terms terms_now(const Gap& gap) {
  Terms made{"now", stretch_name(gap.days.period, gap.days.days)};
  made.lacks = gap.no_now;
  for (const RepGap& one : gap.people)
    if (counts(gap, one)) made.add(one.now, Fraction(1));
  return made;
}

/// Whether there is anything to be shown of the terms: beside a target they show the gap alone.
bool tells_terms(const Gap& gap) {
  if (gap.is_split()) return true;
  const bool is_unknown = std::holds_alternative<NotAvailable>(gap.gap);
  return is_unknown && !gap.of_target && !(gap.no_then && gap.no_now);
}

/// The nearest whole number.
std::int64_t rounded(const Fraction& value) {
  const Fraction doubled = 2 * value + (value < 0 ? -1 : 1);
  return static_cast<std::int64_t>(numerator(doubled) / (2 * denominator(doubled)));
}

Cell ratio(const Fraction& part, const Fraction& whole, Unit unit) {
  if (whole == 0)
    return NotAvailable{text(unit == Unit::rate ? "no deal was closed" : "no deal was won")};
  const Fraction value = part / whole;
  if (unit == Unit::money) return Money::minor(rounded(value));
  constexpr std::int64_t scale = 1'000'000'000;
  return Rate(rounded(value * scale), scale);
}

}  // namespace

struct GapTables::Step {
  std::string key, title;
  Money amount;
};

Table GapTables::steps(TableOf<Step> table, std::vector<Step> between) const {
  if (std::holds_alternative<NotAvailable>(gap_.gap) || between.empty()) return table.empty();
  if (units_of(gap_.base) == 0 && units_of(gap_.sales) == 0) return table.empty();
  between.insert(between.begin(), {base_key(gap_), base_title(gap_), std::get<Money>(gap_.base)});
  between.push_back({"sales", text("sales"), std::get<Money>(gap_.sales)});
  Table made = table.of(between);
  made.charts = {{Chart::Kind::waterfall, made.title, "step_name", {"amount"}}};
  return made;
}

std::vector<GapTables::Step> GapTables::factor_steps() const {
  std::vector<Step> made;
  if (!gap_.is_split()) return made;
  for (std::size_t i = 0; i < gap_factors; ++i) {
    const auto factor = static_cast<GapFactor>(i);
    made.push_back({std::string(key_of(factor)), title_of(factor), gap_.parts[i]});
  }
  if (gap_.unsplit != Money()) made.push_back({"unsplit", text("not split"), gap_.unsplit});
  return made;
}

TableOf<GapTables::Step> GapTables::step_table(std::string name, std::string title) const {
  TableOf<Step> table(std::move(name), std::move(title));
  table.machines({"step", text("step"), Unit::id}, &Step::key);
  table.all({"step_name", text("step")}, &Step::title);
  table.all({"amount", text("amount"), Unit::money}, &Step::amount);
  return table;
}

Table GapTables::factors() const {
  return steps(step_table("factors", text("by factors")), factor_steps());
}

Table GapTables::terms() const {
  TableOf<Terms> table("terms", text("what sales were made of"));
  table.machines({"days", text("period"), Unit::id}, &Terms::key);
  table.all({"days_name", text("period")}, &Terms::title);
  const auto add = [&](std::string key, std::string title, Unit unit, auto cell) {
    table.all({std::move(key), std::move(title), unit},
              [cell](const Terms& of) { return of.lacks ? Cell(*of.lacks) : Cell(cell(of)); });
  };
  add("closed", title_of(GapFactor::closed), Unit::quantity,
      [](const Terms& of) { return Quantity{rounded(of.closed * 100) * 10}; });
  add("close_rate", title_of(GapFactor::close_rate), Unit::rate,
      [](const Terms& of) { return ratio(of.won, of.closed, Unit::rate); });
  add("average_won", title_of(GapFactor::average_won), Unit::money,
      [](const Terms& of) { return ratio(of.won_amount, of.won, Unit::money); });
  const auto add_money = [&](std::string key, std::string title, Fraction Terms::*amount) {
    add(std::move(key), std::move(title), Unit::money,
        [amount](const Terms& of) { return Money::minor(rounded(of.*amount)); });
  };
  add_money("repeat", title_of(GapFactor::repeat), &Terms::repeat);
  add_money("direct", title_of(GapFactor::direct), &Terms::direct);
  add_money("returns", title_of(GapFactor::returns), &Terms::returned);
  add_money("sales", text("sales"), &Terms::sales);
  std::vector<Terms> made;
  if (tells_terms(gap_)) {
    made.push_back(terms_then(gap_, false));
    if (gap_.of_target) made.push_back(terms_then(gap_, true));
    made.push_back(terms_now(gap_));
  }
  return table.of(made);
}

Table GapTables::price_mix() const {
  std::vector<Step> made;
  if (gap_.price_mix) {
    constexpr std::pair<const char*, const char*> words[price_mix_parts] = {
        {"quantity", "quantity sold"},
        {"mix", "mix of products"},
        {"price", "price against list price"},
        {"other", "without a list price"}};
    for (std::size_t i = 0; i < price_mix_parts; ++i)
      made.push_back({words[i].first, text(words[i].second), (*gap_.price_mix)[i]});
  }
  return steps(step_table("price_mix", text("by price and mix")), std::move(made));
}

Table GapTables::contributors(Axis axis, const Contributions& of) const {
  const bool of_products = axis == Axis::product;
  struct Line {
    Index place;
    std::size_t more;  // of how many in one row
    Money base, sales, gap;
  };
  std::vector<Line> lines;
  for (const Contribution& one : of.parts)
    lines.push_back({one.place, 0, one.base, one.sales, one.gap});
  const bool worst_first =
      std::holds_alternative<Money>(gap_.gap) && std::get<Money>(gap_.gap).minor() <= 0;
  std::ranges::stable_sort(lines, [&](const Line& a, const Line& b) {
    return worst_first ? a.gap < b.gap : b.gap < a.gap;
  });
  if (view_.for_people && std::ssize(lines) > first_rows + last_rows + 1) {
    const auto from = lines.begin() + first_rows, to = lines.end() - last_rows;
    Line rest{absent, static_cast<std::size_t>(to - from), {}, {}, {}};
    for (auto one = from; one != to; ++one) {
      rest.base += one->base;
      rest.sales += one->sales;
      rest.gap += one->gap;
    }
    *from = rest;
    lines.erase(from + 1, to);
  }
  TableOf<Line> table(of_products ? "products" : "customers",
                      of_products ? text("by product") : text("by customer"));
  names_.add(table, axis, &Line::place);
  table.all({base_key(gap_),
             of.planned || !gap_.of_target ? base_title(gap_) : text("its part of the target"),
             Unit::money},
            &Line::base);
  table.all({"sales", text("sales"), Unit::money}, &Line::sales);
  table.all({"gap", text("gap"), Unit::money}, &Line::gap);
  // one row of all that names none says nothing to people
  if (view_.for_people && lines.size() == 1 && lines.front().place == absent) return table.empty();
  Table made = table.of(lines);
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].more > 0) made.rows[i].cells[1] = tr("others: {}", lines[i].more);
  if (lines.size() > 1) {
    Row total{{}, Row::Kind::subtotal};
    total.cells = {Blank(), text("total"), cell_of(gap_.base), cell_of(gap_.sales),
                   cell_of(gap_.gap)};
    made.total = std::move(total);
  }
  return made;
}

Table GapTables::people() const {
  return gap_people_table(facts_, gap_, view_.by, names_);
}

Table GapTables::closing() const {
  struct Line {
    Index rep;
    const Closing* of;
  };
  std::vector<Line> lines;
  for (const RepGap& one : gap_.people)
    if (const Money* left = std::get_if<Money>(&one.closing.left);
        one.rep != absent && left && left->minor() > 0)
      lines.push_back({one.rep, &one.closing});
  TableOf<Line> table("closing", text("what would close it"));
  names_.add(table, Axis::rep, &Line::rep);
  const auto add = [&](const char* key, std::string title, Unit unit, Figure Closing::*figure) {
    table.all({key, std::move(title), unit},
              [figure](const Line& line) { return cell_of(line.of->*figure); });
  };
  add("left", text("still lacking"), Unit::money, &Closing::left);
  add("per_day", text("each working day"), Unit::money, &Closing::per_day);
  add("won_more", text("deals to win"), Unit::count, &Closing::won);
  add("closed_more", text("deals to close"), Unit::count, &Closing::closed);
  add("visits_more", text("visits to make"), Unit::count, &Closing::visits);
  add("visits_per_day", text("visits each working day"), Unit::factor, &Closing::visits_per_day);
  add("close_rate", text("or a close rate of"), Unit::rate, &Closing::close_rate);
  Table made = table.of(lines);
  if (lines.size() > 1) {
    made.total = table.row({absent, &gap_.closing});
    made.total->kind = Row::Kind::subtotal;
    made.total->cells[0] = Blank();
    made.total->cells[1] = text("total");
  }
  return made;
}

Table GapTables::figures() const {
  return gap_figures_table(gap_, names_);
}

}  // namespace plan
