// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_plan.hpp"

#include <algorithm>
#include <numeric>

#include "plan/base/counted.hpp"
#include "plan/report/annual/annual_forecast.hpp"
#include "plan/report/annual/annual_grounds.hpp"
#include "plan/report/annual/annual_rules.hpp"
#include "plan/report/chapters.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/split_report.hpp"
#include "plan/report/untold.hpp"

namespace plan {
namespace {

/// For the sake of the year's split alone.
MeasureRequest targets(const Book& book, const AnnualRequest& request) {
  const Axis axis = is_split_by_product(book, *request.year) ? Axis::product : Axis::company;
  return {{find_measure("target")}, {axis}, request.period, {request.period}, {}, {}};
}

Money sum_of(const std::array<Money, 12>& months) {
  return std::accumulate(months.begin(), months.end(), Money());
}

class AnnualPlan {
 public:
  AnnualPlan(const Facts& facts, const AnnualRequest& request)
      : facts_(facts),
        book_(facts.book),
        request_(request),
        year_(*request.year),
        plan_(*std::ranges::find(facts.years, year_.number, &YearTargets::number)),
        target_(sum_of(plan_.target->company)),
        names_(book_, request.for_people),
        grounds_(facts, request, names_),
        rules_(book_, request, names_, *plan_.target),
        past_(grounds_.past()),
        chapters_(document_, request.for_people) {}

  Document run() {
    document_.name = "document";
    document_.title = titled(book_, tr("sales plan {}", year_.number));
    document_.lead = lead();
    add_grounds();
    add_ways();
    add_targets();
    add_rules();
    add_notes();
    return std::move(document_);
  }

 private:
  void add_text(std::string name, std::string_view title, const Given<std::string>& says) {
    chapters_.add({std::move(name), text(title), {}, {}, {}, false, *says});
  }
  std::string beside_last_year(const Rate& growth) const {
    constexpr std::string_view texts[][2] = {
        {", {} more than the sales of {}", ", {} less than the sales of {}"},
        {", {} more than the projected sales of {}", ", {} less than the projected sales of {}"}};
    const bool projected = year_before(book_, request_, 1).span.last > request_.as_of;
    std::string rate = to_percent(growth);
    if (growth.is_negative()) rate.erase(0, 1);
    return tr(texts[projected][growth.is_negative()], rate, year_before(book_, request_, 1).name);
  }

  Prose lead() const {
    Prose lead = prose("Fiscal year {} ({} to {}): target {}",
                       {std::to_string(year_.number), to_string(Date(request_.period.span.first)),
                        to_string(Date(request_.period.span.last)), named(target_)});
    if (past_.last_year) {
      const Figure change = growth(target_, *past_.last_year);
      if (const Rate* rate = std::get_if<Rate>(&change)) lead += beside_last_year(*rate);
    }
    if (plan_.quota) lead += prose(", quota {}", {named(sum_of(plan_.quota->company))});
    return lead += text(".");
  }

  // Chapters

  /// The summary's table is the document's first: one row, the same columns in every book.
  Table overview() const {
    Table table{"summary", text("the plan in brief"), {}, {}, {}, false, *year_.summary};
    table.columns = {
        {"target", text("target"), Unit::money},
        {"last_year_projection",
         past_.projected ? text("year before, projected") : text("year before"), Unit::money},
        {"growth", text("growth"), Unit::rate},
        {"quota", text("quota"), Unit::money},
        {"people", text("people with a target"), Unit::count}};
    Row row{{target_}};
    if (past_.last_year)
      row.cells.insert(row.cells.end(),
                       {*past_.last_year, cell_of(growth(target_, *past_.last_year))});
    else
      row.cells.insert(row.cells.end(), 2, past_.why);
    row.cells.push_back(plan_.quota ? Cell(sum_of(plan_.quota->company)) : Cell(Blank()));
    if (!plan_.quota) table.columns[3].audience = Audience::machines;  // people need no empty one
    row.cells.emplace_back(people_with_target());
    table.rows.push_back(std::move(row));
    return table;
  }

  std::int64_t people_with_target() const {
    std::vector<const Rep*> reps;
    for (std::size_t seat = 0; seat < plan_.target->seats.size(); ++seat)
      for (int month = 0; month < 12; ++month)
        if (plan_.target->cell(seat, month) > Money())
          reps.push_back(plan_.target->seats[seat].rep);
    std::ranges::sort(reps);
    return std::unique(reps.begin(), reps.end()) - reps.begin();
  }

  void add_grounds() {
    chapters_.add(overview());
    add_text("purpose", "purpose", year_.purpose);
    Table past = past_.table;
    past.text = *year_.basis;
    chapters_.add(std::move(past));
    Table staff = grounds_.headcount();
    staff.text = *year_.situation;
    chapters_.add(std::move(staff));
    add_text("market", "the market", year_.market);
    add_text("competition", "the competition", year_.competition);
    add_text("positioning", "positioning of products", year_.positioning);
  }

  void add_ways() {
    add_text("strategy", "strategy", year_.strategy);
    add_text("policies", "guiding policies", year_.policies);
    add_text("priorities", "what comes first", year_.priorities);
    add_text("methods", "ways of selling", year_.methods);
    Table accounts = grounds_.key_accounts();
    if (year_.methods)
      chapters_.add_part(std::move(accounts));
    else
      chapters_.add(std::move(accounts));
    chapters_.add_part(grounds_.account_plans());
  }

  // Targets
  void add_targets() {
    chapters_.open("targets", text("sales targets"));
    chapters_.add_part(rules_.revisions());
    chapters_.add_part(months());
    chapters_.add_part(annual_forecast(facts_, request_, plan_.target->company));
    if (!book_.teams.empty())
      add_split("teams", text("by team and quarter"), Axis::team, Step::quarter);
    add_split("people", text("by rep and quarter"), Axis::rep, Step::quarter);
    if (plan_.products)
      add_split("products", text("by product and quarter"), Axis::product, Step::quarter);
    chapters_.add(rules_.goals());
    chapters_.add(rules_.budget());
  }

  void add_split(std::string name, std::string title, Axis axis, Step each) {
    chapters_.add_part(split_of(axis, each), std::move(name), std::move(title));
  }

  Document split_of(Axis axis, Step each) const {
    const bool products = axis == Axis::product;
    const SplitFigures figures{plan_.target, plan_.quota, products ? plan_.products : nullptr,
                               products ? plan_.quota_products : nullptr};
    SplitView view{{axis}, each, request_.layout};
    view.for_people = request_.for_people;
    return split_report(book_, year_, figures, view);
  }

  Table months() {
    Table table{"months", text("by month"), {}, {}};
    table.columns = {{"month", text("month"), Unit::id},
                     {"workdays", text("working days"), Unit::count},
                     {"target", text("target"), Unit::money},
                     {"share", text("of the year"), Unit::rate},
                     {"last_year", grounds_.so_far(), Unit::money},
                     {"growth", text("growth"), Unit::rate}};
    if (plan_.quota) table.columns.push_back({"quota", text("quota"), Unit::money});
    const auto before = grounds_.months_before();
    const auto months = pieces(request_.period.span, Step::month, book_.fiscal());
    for (std::size_t m = 0; m < months.size(); ++m)
      table.rows.push_back(month(months[m], m, before[m]));
    table.total = whole_year();
    Chart chart{Chart::Kind::columns, text("target of each month"), "month", {"target"}};
    if (past_.last_year || past_.partly) {
      chart.title = text("target of each month, beside the sales of the year before");
      chart.series.emplace_back("last_year");
    }
    table.charts.push_back(std::move(chart));
    untold_.leave_out(table, {"last_year", "growth"});
    return table;
  }

  static NotAvailable not_over() { return {text("these days are not over")}; }
  std::int64_t workdays(Span days) const { return book_.workdays().count(days); }
  /// What months of the year before that are not over will bring is not known.
  Row month(const Period& month, std::size_t m, const Figure& before) const {
    const Money target = plan_.target->company[m];
    Row row{{month.name, workdays(month.span), target, part(target)}};
    const Day twin_ends =
        pieces(year_before(book_, request_, 1).span, Step::month, book_.fiscal())[m].span.last;
    if (!past_.last_year && !past_.partly)
      row.cells.insert(row.cells.end(), 2, past_.why);
    else if (twin_ends > request_.as_of)
      row.cells.insert(row.cells.end(), 2, not_over());
    else
      row.cells.insert(row.cells.end(), {cell_of(before), cell_of(growth(target, before))});
    if (plan_.quota) row.cells.emplace_back(plan_.quota->company[m]);
    return row;
  }

  Row whole_year() const {
    Row row{{text("total"), workdays(request_.period.span), target_, part(target_)},
            Row::Kind::subtotal};
    if (!past_.last_year)
      row.cells.insert(row.cells.end(), 2, past_.why);
    else if (past_.projected)
      row.cells.insert(row.cells.end(), 2, not_over());
    else
      row.cells.insert(row.cells.end(),
                       {*past_.last_year, cell_of(growth(target_, *past_.last_year))});
    if (plan_.quota) row.cells.emplace_back(sum_of(plan_.quota->company));
    return row;
  }

  Cell part(Money target) const {
    if (target_ <= Money()) return NotAvailable{text("the target is 0")};
    return Rate(target.minor(), target_.minor());
  }

  // Rules, and what comes last
  void add_rules() {
    chapters_.add(rules_.training());
    chapters_.add(rules_.schedule());
    chapters_.add(rules_.reports());
    chapters_.add(rules_.policies());
    chapters_.add(rules_.appraisal());
    chapters_.add_part(rules_.grades());
    Table incentives = rules_.tiers();
    incentives.name = "incentives";
    incentives.title = text("incentives");
    incentives.text = *year_.incentives;
    chapters_.add(std::move(incentives));
    chapters_.add(rules_.approval());
    chapters_.open("annex", text("annex"));
    add_split("people_months", text("by rep and month"), Axis::rep, Step::month);
  }

  void add_notes() {
    grounds_.notes().add_to(document_);
    untold_.add_to(document_);
    if (past_.projected)
      document_.notes.push_back(
          {"projected", tr("{} is not over: its sales are those up to {} and the projection of "
                           "the days that are left",
                           year_before(book_, request_, 1).name, to_string(Date(request_.as_of)))});
    if (std::ranges::any_of(book_.approvals,
                            [](const Approval& one) { return *one.action == "approve"; }))
      document_.notes.push_back(
          {"approval", text("approval: the latest record of each subject; plan approval verify "
                            "tells whether the record is as it was written")});
    if (past_.later > 0)
      document_.notes.push_back(
          {"later-records",
           counted("{} records are dated after as-of and do not count", past_.later)});
  }

  const Facts& facts_;
  const Book& book_;
  const AnnualRequest& request_;
  const Year& year_;
  const YearTargets& plan_;
  Money target_;
  Labels names_;
  AnnualGrounds grounds_;
  AnnualRules rules_;
  PastYears past_;
  Document document_{};
  Chapters chapters_;
  UntoldColumns untold_{request_.for_people};
};

}  // namespace

std::vector<MeasureRequest> annual_plan_needs(const Book& book, const AnnualRequest& request) {
  auto needs = grounds_needs(book, request);
  needs.push_back(targets(book, request));
  for (auto& need : annual_forecast_needs(book, request)) needs.push_back(std::move(need));
  return needs;
}

Document annual_plan(const Facts& facts, const AnnualRequest& request) {
  return AnnualPlan(facts, request).run();
}

}  // namespace plan
