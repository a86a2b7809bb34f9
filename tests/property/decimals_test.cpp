// SPDX-License-Identifier: MIT
// What a book keeps beyond the cent changes nothing of amounts that are whole in cents: the same
// split, the same reports byte for byte.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <utility>
#include <vector>

#include "book_from.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/split/products.hpp"
#include "plan/write/writer.hpp"
#include "random_book.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

/// The book with `decimals` of its amounts kept.
std::string keeping(std::string yaml, int decimals) {
  const std::string currency = "currency: CNY";
  yaml.insert(yaml.find(currency) + currency.size(), ", decimals: " + std::to_string(decimals));
  return yaml;
}

std::string findings_text(const Diagnostics& findings) {
  std::string text;
  for (const Diagnostic& finding : findings.sorted())
    text += finding.text.worded() + " (" + finding.hint.worded() + ")\n";
  return text;
}

/// Every figure of a split, in cents: months, cells, days, cells of products; its findings.
struct Figures {
  std::vector<std::int64_t> cents;
  std::string findings;
  bool operator==(const Figures&) const = default;
};

Figures figures_of(const std::string& yaml, std::int64_t cent) {
  Figures figures;
  Diagnostics findings;
  const Book book = book_from(yaml, findings);
  const auto add = [&](std::int64_t units) {
    RC_ASSERT(units % cent == 0);
    figures.cents.push_back(units / cent);
  };
  for (const bool raised : {false, true}) {
    if (findings.has_errors()) break;
    const Year& year = book.years.front();
    const Rate factor = raised ? over_assign_factor(year) : Rate::whole(1);
    const Split made = split(book, year, {factor}, findings);
    if (findings.has_errors()) break;
    for (const Money month : made.company) add(month.minor());
    for (const Money cell : made.cells) add(cell.minor());
    for (std::size_t seat = 0; seat < made.seats.size(); ++seat)
      for (int month = 0; month < 12; ++month)
        if (made.cell(seat, month) != Money())
          for (const std::int64_t day : made.day_cells(seat, month)) add(day);
    if (!is_split_by_product(book, year)) continue;
    const auto products = product_months(book, year, made, factor, findings);
    if (findings.has_errors()) break;
    for (int month = 0; month < 12; ++month)
      for (const std::int64_t cell : product_cells(made, products, month)) add(cell);
  }
  figures.findings = findings_text(findings);
  return figures;
}

TEST_CASE("a split is the same whatever the book keeps of other amounts") {
  CHECK(rc::check([] {
    Shape shape;
    shape.long_pins = chance(50);
    shape.products = chance(70);
    shape.revisions = chance(30);
    const std::string yaml = random_book(shape).yaml();
    const int decimals = draw(0, 6);
    const std::int64_t cents[] = {1, 1, 1, 10, 100, 1'000, 10'000};
    RC_ASSERT(figures_of(yaml, 1) == figures_of(keeping(yaml, decimals), cents[decimals]));
  }));
}

constexpr std::string_view head = R"(format: 1
book: {name: shop, currency: CNY}
teams: [{id: east}, {id: west}]
reps: [{id: ann, team: east}, {id: bob, team: east, share: 2}, {id: cem, team: west}]
products: [{id: p, cost: 60}, {id: q, cost: 0.02}]
categories: [{id: travel}]
customers: [{id: acme}, {id: best}]
stages: [{id: talk, probability: 33.3%}, {id: offer, probability: 66.7%}]
history:
  - {rep: bob, period: 2025-11..2025-12, sales: 777.77, quantity: 3, orders: 5, won: 2}
  - {rep: cem, period: 2026-11..2026-12, sales: 123.45, cost: 99.99}
years: {2026: {target: 1200.01, over-assign: 7%}}
)";

std::string line() {
  const auto one_of = [](std::vector<std::string> words) {
    return words[static_cast<std::size_t>(draw(0, static_cast<int>(words.size()) - 1))];
  };
  const std::string amount = std::to_string(draw(0, 9'999)) + "." + std::to_string(draw(10, 99));
  return "- {date: " + draw_date(draw(1, 9)) + ", rep: " + one_of({"ann", "bob", "cem"}) +
         ", amount: " + amount +
         one_of({", kind: order, product: p, quantity: 1.5", ", kind: order, customer: acme",
                 ", kind: order, product: q, quantity: 7, order: A1", ", kind: payment",
                 ", kind: return, customer: best, cost: 0.01", ", kind: expense, category: travel",
                 ", kind: order, cost: 12.30, customer: best", ", kind: quote, deal: d1",
                 ", kind: order, deal: d2"}) +
         "}\n";
}

/// The report by person and quarter, for people and for machines.
std::vector<std::string> reports_of(const std::string& yaml, const std::string& activities) {
  const Book book = book_from(yaml);
  const Records records = records_from(book, activities);
  Diagnostics findings;
  const Split year = split(book, book.years.front(), {}, findings);
  const YearTargets targets{2026, &year};
  MeasureRequest request;
  for (const Measure& measure : measures())
    if (measure.unit != Measure::Unit::count && measure.compute && takes(measure, Axis::rep, book))
      request.measures.push_back(&measure);
  request.axes = {Axis::rep};
  request.whole = *parse_period("2025-Q4..2026-Q4", book.fiscal());
  request.pieces = pieces(request.whole.span, Step::quarter, book.fiscal());
  const Facts facts(book, records, Day(Date(std::chrono::year(2026) / 9 / 9)), {&targets, 1});
  Measured measured(facts, request);
  Display how;
  how.currency = &book.currency();
  std::vector<std::string> reports;
  for (const std::string_view name : {"csv", "md"}) {
    const Writer& writer = *find_writer(name);
    const auto layout = writer.layout;
    const Document document = measures_report(
        measured,
        {.name = "rates", .what = "rates", .layout = layout, .for_people = writer.people});
    const auto audience = writer.people ? Audience::people : Audience::machines;
    reports.push_back(writer.render(shown_to(audience, document), how));
  }
  return reports;
}

TEST_CASE("reports of amounts in cents are the same bytes, whatever the book keeps") {
  CHECK(rc::check([] {
    if (draw(1, 8) > 1) return;  // a book makes all its reports twice: one in eight is enough
    std::string activities =
        "activities:\n"
        "- {date: 2026-01-01, rep: ann, kind: lead, deal: d1, amount: 99.99}\n"
        "- {date: 2026-01-01, rep: bob, kind: lead, deal: d2, amount: 0.07, close: 2026-12-20}\n";
    for (int left = draw(0, 30); left > 0; --left) activities += line();
    const std::string yaml(head);
    RC_ASSERT(reports_of(yaml, activities) == reports_of(keeping(yaml, draw(0, 6)), activities));
  }));
}

}  // namespace
}  // namespace plan
