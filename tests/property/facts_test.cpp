// SPDX-License-Identifier: MIT
// Random records of random reps, who move: whatever the axis and the piece of time, parts make the
// whole, for every measure that adds up; and so do its shares and running totals.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>
#include <string>

#include "book_from.hpp"
#include "plan/facts/shown.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view head = R"(format: 1
book: {name: shop, currency: CNY}
teams: [{id: east}, {id: inner, parent: east}, {id: west}]
products:
  - {id: p, cost: 60, group: new,
     line: [{from: 2026-01-01, line: x}, {from: 2026-07-03, line: y}]}
  - {id: q}
stages: [{id: talk, probability: 60%}, {id: offer, probability: 80%}]
categories: [{id: travel}, {id: meals}]
regions: [{id: north}, {id: hill, parent: north}]
axes:
  - {id: segment, of: customer, values: [large, small]}
  - {id: line, name: Line, of: product}
  - {id: school, of: rep, values: [old, new]}
  - {id: channel, of: record}
reps:
  - {id: ann, team: east, moves: [{date: 2026-05-12, team: west}, {date: 2026-08-01, team: inner}]}
  - {id: bob, team: inner, share: 2, school: old}
  - {id: cem, from: 2026-03-03, to: 2026-10-20, school: new}
customers:
  - {id: acme, region: north, owner: ann,
     segment: [{from: 2026-01-01, segment: small}, {from: 2026-04-09, segment: large}],
     level: [{from: 2026-01-01, level: B}, {from: 2026-06-15, level: A}]}
  - {id: best, since: 2020-01-01, owner: bob, industry: food, level: B}
  - {id: cave}
history: [{rep: bob, period: 2025-11..2025-12, sales: 777.77, quantity: 3, orders: 5, won: 2}]
years:
  2026:
    target: 1200.01
    over-assign: 7%
    reports: [{report: weekly, type: summary, within: 1}]
)";

template <class T>
T one_of(std::initializer_list<T> values) {
  return *rc::gen::elementOf(std::vector<T>(values));
}

/// A line of an activity file of some day in 2026; deals are opened on 1 January.
std::string line() {
  const std::string rep = one_of<std::string>({"ann", "bob", "cem"});
  const int first = rep == "cem" ? 62 : 1, last = rep == "cem" ? 292 : 364;
  const Day day = Day(Date(std::chrono::year(2026), std::chrono::month(1), std::chrono::day(1))) +
                  std::chrono::days(*rc::gen::inRange(first, last));
  const std::string start = "- {date: " + to_string(Date(day)) + ", rep: " + rep +
                            one_of<std::string>({"", ", region: hill"}) +
                            one_of<std::string>({"", ", channel: web", ", channel: fair"}) +
                            ", kind: ";
  const std::string customer = one_of<std::string>({"acme", "best", "cave"});
  const std::string maybe = one_of<std::string>({"", ", customer: " + customer});
  const std::string amount = ", amount: " + std::to_string(*rc::gen::inRange(0, 99999)) + "." +
                             std::to_string(*rc::gen::inRange(10, 99));
  const std::string deal = ", deal: d" + std::to_string(*rc::gen::inRange(0, 4));
  switch (*rc::gen::inRange(0, 8)) {
    case 0: return start + "order" + maybe + amount + "}";
    case 1:
      return start + "order" + deal + amount + ", order: o" +
             std::to_string(*rc::gen::inRange(0, 3)) +
             ", product: " + one_of<std::string>({"p", "q"}) + ", quantity: 1.5}";
    case 2: return start + "return" + maybe + amount + ", cost: 1}";
    case 3:
      return start + "expense, category: " + one_of<std::string>({"travel", "meals"}) + amount +
             "}";
    case 4: return start + "visit, customer: " + customer + "}";
    case 5: return start + "lost" + deal + "}";
    case 6: return start + "payment" + maybe + amount + "}";
    default:
      return start + "stage" + deal + ", stage: " + one_of<std::string>({"talk", "offer"}) + "}";
  }
}

std::string activities() {
  std::string text = "activities:\n";
  for (int deal = 0; deal < 4; ++deal)
    text += "- {date: 2026-01-01, rep: bob, kind: lead, deal: d" + std::to_string(deal) +
            one_of<std::string>(
                {"", ", customer: acme", ", product: p", ", source: fair", ", region: hill"}) +
            "}\n";
  const int count = *rc::gen::inRange(0, 40);
  for (int i = 0; i < count; ++i) text += line() + "\n";
  return text;
}

/// Measures whose parts make the whole, but for the plan's own figures (split_test.cpp) and profit,
/// which may not be known.
bool adds_up(const Measure& measure) {
  constexpr SumSet of_plan = (Sum::quota | Sum::target_to_date) | Sum::rest;
  return adds(measure) == Adds::up && (measure.needs & of_plan) == 0 && measure.key != "profit";
}

struct Asked {
  Book book;
  Records records;
  Split split;
};

MeasureRequest request_of(const Asked& asked, std::vector<Axis> axes, std::optional<Step> step) {
  MeasureRequest request;
  for (const Measure& measure : measures())
    if (adds_up(measure) && std::all_of(axes.begin(), axes.end(), [&](Axis axis) {
          return takes(measure, axis, asked.book);
        }))
      request.measures.push_back(&measure);
  request.axes = std::move(axes);
  request.whole = *parse_period("2026", asked.book.fiscal());
  request.pieces = {request.whole};
  if (step) request.pieces = pieces(request.whole.span, *step, asked.book.fiscal());
  return request;
}

/// The sums of all rows and pieces, by measure.
std::map<std::string_view, std::int64_t> sums(const Asked& asked, std::vector<Axis> axes,
                                              std::optional<Step> step) {
  const MeasureRequest request = request_of(asked, std::move(axes), step);
  const YearTargets year{2026, &asked.split};
  const Facts facts(asked.book, asked.records, request.whole.span.last, {&year, 1});
  Measured measured(facts, request);
  std::map<std::string_view, std::int64_t> found;
  for (std::size_t piece = 0; piece < request.pieces.size(); ++piece)
    for (const std::size_t row : measured.rows()) {
      const auto figures = measured.figures({row}, piece);
      for (std::size_t m = 0; m < figures.size(); ++m)
        found[request.measures[m]->key] += units_of(figures[m]);
    }
  return found;
}

void same(const std::map<std::string_view, std::int64_t>& parts,
          const std::map<std::string_view, std::int64_t>& whole) {
  for (const auto& [measure, sum] : parts)
    if (sum != whole.at(measure))
      RC_FAIL(std::string(measure) + ": " + std::to_string(sum) + " is not " +
              std::to_string(whole.at(measure)));
}

Asked random_book() {
  const std::string text = activities();
  Book book = book_from(head);
  Records records;
  try {
    records = records_from(book, text);
  } catch (const std::runtime_error&) {
    RC_DISCARD("more is returned than was ordered");
  }
  Diagnostics findings;
  Split year = split(book, book.years.front(), {}, findings);
  return {std::move(book), std::move(records), std::move(year)};
}

TEST_CASE("parts make the whole on every axis and over all pieces of time") {
  CHECK(rc::check([] {
    const Asked asked = random_book();
    const auto whole = sums(asked, {Axis::company}, {});
    for (const Axis axis : axes_of(asked.book)) same(sums(asked, {axis}, {}), whole);
    const auto own = [&](std::string_view id) { return *parse_axis(id, asked.book); };
    same(sums(asked, {own("segment"), own("channel")}, Step::month), whole);
    same(sums(asked, {own("school"), Axis::team}, Step::week), whole);
    same(sums(asked, {own("line"), Axis::rep}, Step::day), whole);
    same(sums(asked, {Axis::group, Axis::level}, Step::week), whole);
    same(sums(asked, {Axis::team, Axis::rep}, Step::week), whole);
    for (const Step step : {Step::day, Step::week, Step::month, Step::quarter})
      same(sums(asked, {Axis::company}, step), whole);
  }));
}

bool is_none(const Figure& figure) {
  return std::holds_alternative<NotAvailable>(figure);
}

std::string said_of(const Figure& figure) {
  const auto* none = std::get_if<NotAvailable>(&figure);
  return none ? none->reason : std::to_string(units_of(figure));
}

/// What a share is of a total, exactly: shares are in lowest terms of it.
std::int64_t part_of(const Figure& share, std::int64_t total) {
  const Rate& rate = std::get<Rate>(share);
  RC_ASSERT(total % rate.denominator() == 0);
  return rate.numerator() * (total / rate.denominator());
}

TEST_CASE("shares make their column's total, and the last running total is the period's figure") {
  CHECK(rc::check([] {
    const Asked asked = random_book();
    const Axis axis = one_of({Axis::team, Axis::rep, Axis::product, Axis::customer, Axis::level});
    const Step step = axis == Axis::product  // whose targets are by whole months
                          ? one_of({Step::month, Step::quarter})
                          : one_of({Step::week, Step::month, Step::quarter});
    const MeasureRequest request = request_of(asked, {axis}, step);
    const YearTargets year{2026, &asked.split};
    const Facts facts(asked.book, asked.records, request.whole.span.last, {&year, 1});
    Measured measured(facts, request);
    const std::size_t whole = measured.whole();
    const ShownFigures all(measured, measured.rows());
    const auto totals = measured.figures(measured.rows(), whole);
    const auto& measures = request.measures;
    std::vector<std::int64_t> parts(totals.size());
    for (const std::size_t row : measured.rows()) {
      const ShownFigures shown(measured, {row});
      const auto figures = measured.figures({row}, whole);
      for (std::size_t m = 0; m < figures.size(); ++m) {
        const Figure running = shown.figure(m, whole - 1, {Show::Kind::running}, all);
        const bool both_none = is_none(running) && is_none(figures[m]);
        // 0 of what is known may be nothing that is known
        if (is_of_known_costs(measures[m]) && is_none(running) != is_none(figures[m])) continue;
        if (running != figures[m] && !both_none)
          RC_FAIL(std::string(measures[m]->key) + ": " + said_of(running) + ", not " +
                  said_of(figures[m]));
        const std::int64_t total = units_of(totals[m]);
        const Figure share = shown.figure(m, whole, {Show::Kind::share}, all);
        const bool has_share = total > 0 && !is_none(figures[m]);
        RC_ASSERT(std::holds_alternative<Rate>(share) == has_share);
        if (has_share) parts[m] += part_of(share, total);
      }
    }
    for (std::size_t m = 0; m < totals.size(); ++m)
      if (const std::int64_t total = units_of(totals[m]); total > 0) RC_ASSERT(parts[m] == total);
  }));
}

}  // namespace
}  // namespace plan
