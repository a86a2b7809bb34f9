// SPDX-License-Identifier: MIT
// Random records of few days, deals and orders: in whatever files and lines they stand, each report
// is the same to the byte.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>
#include <string>
#include <vector>

#include "book_from.hpp"
#include "made_up.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/report/customers/customers_report.hpp"
#include "plan/report/due_report.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/pipeline_report.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {
namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view head = R"(format: 1
book: {name: shop, currency: CNY, dormant-after: 1, follow-up-within: 1}
teams: [{id: east, manager: ann}, {id: west}]
products: [{id: p, cost: 60, group: new}, {id: q, group: old}]
stages: [{id: talk, probability: 60%}, {id: offer, probability: 80%}, {id: terms}]
reps: [{id: ann, team: east}, {id: bob, team: west}, {id: cem, to: 2026-03-03}]
customers: [{id: acme, owner: ann, level: A, industry: food}, {id: best, owner: bob}, {id: cave}]
years: {2026: {target: 1200, reports: [{report: daily, type: summary, within: 0}]}}
)";

std::string one_of(std::initializer_list<std::string> values) {
  return *rc::gen::elementOf(std::vector<std::string>(values));
}

/// Key and value, or nothing.
std::string maybe(const std::string& key, std::initializer_list<std::string> values) {
  return *rc::gen::arbitrary<bool>() ? ", " + key + ": " + one_of(values) : std::string();
}

std::string keys_of(const std::string& kind) {
  const auto amount = [] { return ", amount: " + one_of({"10", "20", "20", "30"}); };
  const auto close = [] { return maybe("close", {"2026-03-03", "2026-04-01"}); };
  const std::string deal = ", deal: " + one_of({"d0", "d1", "d2"});
  const std::string number = one_of({"o1", "o2"});
  const auto customer = [] { return maybe("customer", {"acme", "best", "cave"}); };
  const auto thing = [] { return maybe("product", {"p", "q"}) + maybe("quantity", {"1", "2.5"}); };
  if (kind == "stage") return deal + ", stage: " + one_of({"talk", "offer", "terms"}) + close();
  if (kind == "quote") return deal + maybe("amount", {"15", "25"}) + close();
  if (kind == "lost") return deal + maybe("amount", {"15", "25"}) + maybe("reason", {"a", "b"});
  if (kind == "handover") return deal;
  if (kind == "order")
    return amount() + customer() + thing() + maybe("deal", {"d0", "d1", "d2"}) +
           maybe("order", {"o1", "o2"}) + maybe("cost", {"1", "2"});
  if (kind == "return") return amount() + customer() + thing();
  if (kind == "cancel") return ", of: " + number + customer();
  if (kind == "feedback") return ", topic: market, text: " + one_of({"a", "b"});
  if (kind == "report") return ", report: daily, type: summary";
  return ", customer: " + one_of({"acme", "best", "cave"}) +
         (*rc::gen::arbitrary<bool>() ? deal + close() : std::string());
}

std::string random_line() {
  const std::string kind =
      one_of({"stage", "stage", "quote", "quote", "lost", "handover", "order", "order", "order",
              "return", "cancel", "visit", "call", "feedback", "report"});
  return "- {date: " + one_of({"2026-03-02", "2026-03-03", "2026-03-06"}) +
         ", rep: " + one_of({"ann", "bob"}) + ", kind: " + kind + keys_of(kind) +
         maybe("time", {"09:00", "14:30"}) + maybe("note", {"a", "b"}) + "}";
}

Lines random_lines() {
  Lines lines;
  for (const char* deal : {"d0", "d1", "d2"})
    lines.push_back("- {date: 2026-03-02, rep: " + one_of({"ann", "bob", "cem"}) +
                    ", kind: lead, deal: " + deal + maybe("customer", {"acme", "best"}) +
                    maybe("amount", {"10", "20"}) + maybe("source", {"fair", "web"}) + "}");
  for (const char* number : {"o1", "o2"})
    lines.push_back("- {date: 2026-03-02, rep: ann, kind: order, amount: 5, order: " +
                    std::string(number) + maybe("customer", {"acme", "best"}) + "}");
  const int count = *rc::gen::inRange(0, 25);
  for (int i = 0; i < count; ++i) lines.push_back(random_line());
  return lines;
}

/// As all of a book's, of files that come in this order.
Records records_of(const Book& book, const std::vector<Lines>& files) {
  const BookIds ids(book);
  Records records;
  Diagnostics findings;
  std::uint32_t number = 0;
  for (const Lines& lines : files) {
    if (lines.empty()) continue;
    std::string text = "activities:\n";
    for (const std::string& line : lines) text += line + "\n";
    ActivityDocument document = read_activity_document(text, number++, {}, {ids, true});
    findings.append(document.of_records);
    records.add(std::move(document.block));
  }
  records.settle(ids, true, findings);
  if (findings.has_errors()) {
    const Diagnostic first = findings.sorted().front();
    RC_FAIL(first.code + ": " + first.text.worded());
  }
  return records;
}

/// Lines in another order, in up to three files.
std::vector<Lines> dealt(const Lines& lines) {
  std::vector<Lines> files(3);
  Lines left = lines;
  while (!left.empty()) {
    const auto at = *rc::gen::inRange<std::size_t>(0, left.size());
    files[*rc::gen::inRange<std::size_t>(0, 3)].push_back(left[at]);
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
  }
  return files;
}

MeasureRequest request_of(const Book& book, const std::vector<Axis>& axes) {
  MeasureRequest request;
  for (const Measure& measure : measures()) {
    const bool fits =
        measure.compute && !holds(measure.needs, Sum::rest) && (measure.needs & target_sums) == 0 &&
        std::ranges::all_of(axes, [&](Axis axis) { return takes(measure, axis, book); });
    if (fits) request.measures.push_back(&measure);
  }
  request.axes = axes;
  request.whole = *parse_period("2026-03", book.fiscal());
  request.pieces = {request.whole};
  return request;
}

std::map<std::string, std::string> reports_of(const Book& book, const Split& target,
                                              const Records& records) {
  const YearTargets year{2026, &target};
  const Facts facts(book, records, Day(*parse_date("2026-03-05")), {&year, 1});
  const Period march = *parse_period("2026-03", book.fiscal());
  std::map<std::string, std::string> made;
  const auto add = [&](const std::string& name, const Document& document) {
    made[name] = made_up::written("json", document, made_up::yuan());
  };
  const std::map<std::string, std::vector<Axis>> asked{{"of reps", {Axis::team, Axis::rep}},
                                                       {"of customers", {Axis::customer}},
                                                       {"of sources", {Axis::source}},
                                                       {"of stages", {Axis::stage}},
                                                       {"of words", {Axis::group, Axis::industry}},
                                                       {"of levels", {Axis::level}}};
  for (const auto& [name, axes] : asked) {
    Measured measured(facts, request_of(book, axes));
    add(name, measures_report(measured, {name, name, Layout::long_, false}));
  }
  Measured coverage(facts, request_of(book, {Axis::rep}));
  add("pipeline", pipeline_report(pipeline_of(facts, {}, march.span), coverage, {}));
  add("due", due_report(facts, due_of(facts, {}, default_window(facts.as_of)), {}));
  const CustomerFacts customers = customer_facts(facts, march.span, {});
  add("customers", customers_report(facts, customers, march, true));
  for (const CustomerRow& row : customers.rows) {
    StoryCollector story(facts, row.customer);
    Listener* const listeners[] = {&story};
    replay(facts, facts.as_of, std::span<Listener* const>(listeners));
    add("customer " + *book.customers[row.customer].id,
        customer_report(facts, story.story(), row, true));
  }
  SummaryRequest summary;
  summary.period = march;
  summary.as_of = facts.as_of;
  add("summary", summary_report(facts, summary));
  return made;
}

TEST_CASE("the order of files and lines changes no byte of any report") {
  const Book book = book_from(head);
  Diagnostics findings;
  const Split target = split(book, book.years.front(), {}, findings);
  CHECK(rc::check([&] {
    const Lines lines = random_lines();
    const auto first = reports_of(book, target, records_of(book, {lines}));
    const auto second = reports_of(book, target, records_of(book, dealt(lines)));
    for (const auto& [name, text] : first)
      if (second.at(name) != text) {
        std::string all = name + "\n";
        for (const std::string& line : lines) all += line + "\n";
        RC_FAIL(all + text + "\nis not\n" + second.at(name));
      }
  }));
}

}  // namespace
}  // namespace plan
