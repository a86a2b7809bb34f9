// SPDX-License-Identifier: MIT
#include "plan/report/summary_report.hpp"

#include <algorithm>

#include "plan/report/heading.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/summary_asking.hpp"
#include "plan/report/summary_year.hpp"

namespace plan {
namespace {

constexpr std::string_view result_keys[] = {"target", "sales", "difference", "attainment"};
constexpr std::string_view amount_keys[] = {
    "ordered",       "returned", "orders",          "average_order",
    "won",           "lost",     "payments",        "expenses",
    "contacts",      "visits",   "visits_existing", "customers_new",
    "customers_lost"};
constexpr std::string_view rate_keys[] = {"close_rate",  "expense_rate",    "margin_rate",
                                          "profit_rate", "collection_rate", "deal_follow_up_rate",
                                          "report_rate", "response_rate"};
constexpr std::string_view people_keys[] = {"target", "sales",    "attainment", "won",
                                            "lost",   "contacts", "visits",     "expenses"};

class SummaryReport {
 public:
  SummaryReport(const Book& book, const Records& records, std::span<const YearTargets> years,
                const SummaryRequest& request)
      : book_(book),
        records_(records),
        years_(years),
        request_(request),
        asking_(book, request),
        names_(book, request.for_people) {}

  Document run() {
    Document document;
    document.name = "summary";
    document.title = titled(book_, text("sales summary") + " " +
                                       (request_.scope.empty() ? "" : request_.scope + " ") +
                                       request_.period.name);
    document.tables.push_back(results());
    if (request_.dashboard) add_year(document);
    document.tables.push_back(figures("figures", text("work done"), amount_keys, false));
    document.tables.push_back(figures("rates", text("rates"), rate_keys, true));
    if (!request_.alone) document.tables.push_back(people());
    if (Table table = goals_table(book_, records_, years_, request_, asking_, names_);
        !table.rows.empty())
      document.tables.push_back(std::move(table));
    const Attribution attribution(book_, records_);
    add_happenings(book_, records_, attribution, names_, request_, document);
    document.lead = lead();
    note_unpublished(asking_.workdays(), request_.period.span, document);
    return document;
  }

 private:
  Measured measured(MeasureRequest request) const {
    return Measured(book_, records_, years_, std::move(request));
  }

  void add_year(Document& document) {
    document.tables.push_back(months_table(book_, records_, years_, request_, asking_));
    Table bridge = bridge_table(book_, records_, years_, asking_, names_);
    if (!bridge.rows.empty() && !request_.alone) document.tables.push_back(std::move(bridge));
  }

  // How it stands

  Table results() {
    Table table{"results", text("results"), {}, {}};
    table.columns = {{"stretch", text("period"), Unit::text},
                     {"start", text("first day"), Unit::date},
                     {"end", text("last day"), Unit::date}};
    if (request_.for_people) table.columns.resize(1);
    const auto stretches = asking_.stretches();
    const auto keys = asking_.needs(result_keys, Axis::company, request_.period, nullptr).measures;
    for (const Measure* measure : keys) table.columns.push_back(column_of(*measure));
    table.columns.push_back({"last_year", text("sales last year"), Unit::money});
    table.columns.push_back({"growth", text("growth"), Unit::rate});
    for (const Stretch& stretch : stretches) table.rows.push_back(result(stretch));
    return table;
  }

  Row result(const Stretch& stretch) {
    Row row{{request_.for_people ? stretch.title : stretch.key}};
    if (!request_.for_people)
      row.cells.insert(row.cells.end(), {stretch.period.span.first, stretch.period.span.last});
    Measured of =
        measured(asking_.needs(result_keys, Axis::company, stretch.period, beside_last_year));
    const auto figures = of.figures(of.rows(), of.whole());
    const auto base = of.figures(of.rows(), of.whole(), Side::base);
    for (const Figure& figure : figures) row.cells.push_back(cell_of(figure));
    const auto& measures = of.request().measures;
    const auto sales = static_cast<std::size_t>(
        std::ranges::find(measures, "sales", &Measure::key) - measures.begin());
    row.cells.push_back(cell_of(base[sales]));
    row.cells.push_back(cell_of(growth(figures[sales], base[sales])));
    said_.push_back({stretch.title, measures, figures, growth(figures[sales], base[sales])});
    return row;
  }

  // A row per measure: the period, the one before, last year's

  Table figures(std::string name, std::string title, std::span<const std::string_view> keys,
                bool rates) {
    Table table{std::move(name), std::move(title), {}, {}};
    const MeasureRequest previous =
        asking_.needs(keys, Axis::company, request_.period, beside_previous);
    const MeasureRequest last_year =
        asking_.needs(keys, Axis::company, request_.period, beside_last_year);
    const Unit unit = rates ? Unit::rate : Unit::money;
    const Unit change = rates ? Unit::points : Unit::rate;
    const std::string changed = rates ? text("points") : text("growth");
    if (!request_.for_people) {
      table.columns.push_back({"measure", text("measure"), Unit::id});
      table.columns.push_back({"unit", text("unit"), Unit::id});
    }
    table.columns.push_back({"title", text("measure"), Unit::text});
    table.columns.push_back({"figure", request_.period.name, unit});
    table.columns.push_back({"previous", name_of_base(previous), unit});
    table.columns.push_back({"previous_change", changed, change});
    table.columns.push_back({"last_year", name_of_base(last_year), unit});
    table.columns.push_back({"last_year_change", changed, change});
    Measured before = measured(previous), year = measured(last_year);
    const auto now = before.figures(before.rows(), before.whole());
    const auto then = before.figures(before.rows(), before.whole(), Side::base);
    const auto twin = year.figures(year.rows(), year.whole(), Side::base);
    for (std::size_t m = 0; m < now.size(); ++m) {
      const Measure& measure = *previous.measures[m];
      Row row;
      if (!request_.for_people)
        row.cells = {std::string(measure.key), std::string(to_string(measure.unit))};
      row.cells.emplace_back(text(measure.title));
      row.cells.push_back(cell_of(now[m]));
      for (const auto* base : {&then[m], &twin[m]}) {
        row.cells.push_back(cell_of(*base));
        row.cells.push_back(cell_of(rates ? difference(now[m], *base) : growth(now[m], *base)));
      }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  static std::string name_of_base(const MeasureRequest& request) {
    const std::string& name = request.comparisons.front().base.name;
    return name.empty() ? text("n/a") : name;
  }

  // People

  Table people() {
    Table table{"people", text("by rep"), {}, {}};
    names_.add_columns(Axis::rep, table);
    Measured of = measured(asking_.needs(people_keys, Axis::rep, request_.period, nullptr));
    for (const Measure* measure : of.request().measures)
      table.columns.push_back(column_of(*measure));
    std::vector<std::size_t> shown;
    for (const std::size_t row : of.rows()) {
      if (!of.is_there(row, of.whole())) continue;
      shown.push_back(row);
      Row& to = table.rows.emplace_back();
      names_.add_cells(Axis::rep, of.key(row).front(), to.cells);
      for (const Figure& figure : of.figures({row}, of.whole()))
        to.cells.push_back(cell_of(figure));
    }
    table.charts = {{Chart::Kind::bullets,
                     text("attainment by rep"),
                     table.columns.front().key,
                     {"attainment"}}};
    if (shown.size() < 2) return table;
    Row total{{}, Row::Kind::subtotal};
    total.cells.resize(request_.for_people ? 1 : 2);
    total.cells.back() = text("total");
    for (const Figure& figure : of.figures(shown, of.whole()))
      total.cells.push_back(cell_of(figure));
    table.total = std::move(total);
    return table;
  }

  // The whole in a few sentences

  struct Said {
    std::string stretch;
    std::vector<const Measure*> measures;
    std::vector<Figure> figures;
    Figure growth;
  };

  std::string shown(const Figure& figure, Unit unit) const {
    return display(cell_of(figure), unit, request_.how);
  }
  std::string amount(const Figure& figure) const {
    return shown(figure, Unit::money) + " " + amount_unit(request_.how);
  }

  static const Figure* find(const Said& said, std::string_view key) {
    for (std::size_t m = 0; m < said.figures.size(); ++m)
      if (said.measures[m]->key == key) return &said.figures[m];
    return nullptr;
  }

  std::string sentence(const Said& said) const {
    const Figure* sales = find(said, "sales");
    const Figure* target = find(said, "target");
    const Figure* attainment = find(said, "attainment");
    std::string text = tr("{}: sales {}", said.stretch, amount(*sales));
    if (target && attainment && std::holds_alternative<Rate>(*attainment))
      text += tr(", {} of the target {}", shown(*attainment, Unit::rate), amount(*target));
    if (std::holds_alternative<Rate>(said.growth))
      text += tr(", {} on last year", (std::get<Rate>(said.growth).is_negative() ? "" : "+") +
                                          shown(said.growth, Unit::rate));
    return text + std::string(tr("."));
  }

  std::string lead() const {
    const std::string first = sentence(said_.front());
    return said_.size() > 1 ? tr("{} {}", first, sentence(said_.back())) : first;
  }

  const Book& book_;
  const Records& records_;
  std::span<const YearTargets> years_;
  const SummaryRequest& request_;
  SummaryAsking asking_;
  AxisNames names_;
  std::vector<Said> said_;
};

}  // namespace

std::vector<MeasureRequest> summary_needs(const Book& book, const SummaryRequest& request) {
  const SummaryAsking asking(book, request);
  std::vector<MeasureRequest> needs;
  for (const Stretch& stretch : asking.stretches())
    needs.push_back(asking.needs(result_keys, Axis::company, stretch.period, beside_last_year));
  needs.push_back(asking.needs(amount_keys, Axis::company, request.period, beside_previous));
  if (request.dashboard)
    for (MeasureRequest& year : year_needs(book, asking)) needs.push_back(std::move(year));
  return needs;
}

Document summary_report(const Book& book, const Records& records,
                        std::span<const YearTargets> years, const SummaryRequest& request) {
  return SummaryReport(book, records, years, request).run();
}

}  // namespace plan
