// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_lists.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>
#include <map>

#include "plan/document/text_blocks.hpp"
#include "plan/report/annual/annual_rules.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

constexpr std::size_t most_customers = 15, most_reasons = 10;

Money money_of(const Figure& figure) {
  const Money* amount = std::get_if<Money>(&figure);
  return amount ? *amount : Money();
}

void add_sales(Measured& of, const std::vector<std::size_t>& rows, Row& row) {
  const Figure sales = of.figures(rows, of.whole()).front();
  const Figure base = of.figures(rows, of.whole(), Side::base).front();
  row.cells.insert(row.cells.end(), {cell_of(sales), cell_of(base), cell_of(growth(sales, base))});
}

struct Spent {
  Money budget, spent;
  bool operator==(const Spent&) const = default;
};

void add_spent(const Spent& of, Row& row) {
  row.cells.insert(row.cells.end(), {of.budget, of.spent, of.budget - of.spent});
  if (of.budget > Money())
    row.cells.emplace_back(Rate(of.spent.minor(), of.budget.minor()));
  else
    row.cells.emplace_back(NotAvailable{text("no budget")});
}

}  // namespace

Row AnnualLists::sum(std::string name) const {
  Row row{{}, Row::Kind::subtotal};
  row.cells.resize(names_.for_people() ? 1 : 2);
  row.cells.back() = std::move(name);
  return row;
}

Table AnnualLists::changes(const Attribution& attribution) const {
  Table table{"changes", text("who came, moved and left"), {}, {}};
  table.columns = {{"date", text("date"), Unit::date}};
  names_.add_columns(Axis::rep, table);
  table.columns.push_back({"change", text("change"), Unit::text});
  names_.add_columns(Axis::team, table);
  std::vector<std::pair<Day, Row>> rows;
  const auto add = [&](Day day, Index rep, std::string_view what, Index team) {
    if (!request_.period.span.contains(day) || day > request_.as_of) return;
    Row row{{day}};
    names_.add_cells(Axis::rep, rep, row.cells);
    row.cells.emplace_back(names_.for_people() ? text(what) : std::string(what));
    names_.add_known(Axis::team, team, row.cells);
    rows.emplace_back(day, std::move(row));
  };
  for (Index rep = 0; rep < book_.reps.size(); ++rep) {
    for (const Span& stay : employments(book_.reps[rep])) {
      add(stay.first, rep, "joined", attribution.team_on(rep, stay.first));
      add(stay.last, rep, "left", attribution.team_on(rep, stay.last));
    }
    for (const Move& move : book_.reps[rep].moves)
      add(*move.date, rep, "moved", place_of(book_.teams, *move.team));
  }
  std::ranges::stable_sort(rows, {}, &std::pair<Day, Row>::first);
  for (auto& [day, row] : rows) table.rows.push_back(std::move(row));
  return table;
}

Table AnnualLists::customers(Measured sales) const {
  Table table{"customers", text("the largest customers"), {}, {}};
  names_.add_columns(Axis::customer, table);
  table.columns.push_back({"sales", text("sales"), Unit::money});
  table.columns.push_back({"last_year", text("sales last year"), Unit::money});
  table.columns.push_back({"growth", text("growth"), Unit::rate});
  std::vector<std::pair<Money, std::size_t>> all;
  for (const std::size_t row : sales.rows())
    if (sales.key(row).front() != absent)
      all.emplace_back(money_of(sales.figures({row}, sales.whole()).front()), row);
  std::ranges::stable_sort(all, std::greater(), &std::pair<Money, std::size_t>::first);
  std::vector<std::size_t> others = sales.rows();
  const std::size_t most = names_.for_people() ? most_customers : all.size();
  for (std::size_t i = 0; i < std::min(all.size(), most); ++i) {
    if (all[i].first <= Money()) break;
    Row& row = table.rows.emplace_back();
    names_.add_cells(Axis::customer, sales.key(all[i].second).front(), row.cells);
    add_sales(sales, {all[i].second}, row);
    std::erase(others, all[i].second);
  }
  if (table.rows.empty()) return table;
  if (!others.empty() && names_.for_people())
    add_sales(sales, others, table.rows.emplace_back(sum(text("all others"))));
  add_sales(sales, sales.rows(), table.total.emplace(sum(text("total"))));
  table.charts = {
      {Chart::Kind::pareto, text("sales by customer"), table.columns.front().key, {"sales"}}};
  return table;
}

Table AnnualLists::lost_deals(const Records& records, const std::vector<Event>& lost) const {
  Table table{"lost", text("why deals were lost"), {}, {}};
  table.columns = {{"reason", text("reason"), Unit::text},
                   {"deals", text("deals"), Unit::count},
                   {"amount", text("amount"), Unit::money}};
  struct Reason {
    std::string says;
    std::int64_t deals = 0;
    Money amount{};
  };
  std::map<std::string, Reason> by_reason;
  for (const Event& deal : lost) {
    const std::string says = in_one_line(records.text(*deal.record, RecordKey::reason));
    Reason& reason = by_reason[says];
    reason.says = says.empty() ? text("no reason given") : says;
    ++reason.deals;
    reason.amount += Money::minor(deal.amount);
  }
  std::vector<Reason> reasons;
  reasons.reserve(by_reason.size());
  for (auto& [says, reason] : by_reason) reasons.push_back(std::move(reason));
  std::ranges::stable_sort(reasons, std::greater(), &Reason::amount);
  const std::size_t most = names_.for_people() ? most_reasons : reasons.size();
  for (std::size_t i = most + 1; i < reasons.size(); ++i) {
    reasons[most_reasons].deals += reasons[i].deals;
    reasons[most_reasons].amount += reasons[i].amount;
    reasons[most_reasons].says = text("other reasons");
  }
  reasons.resize(std::min(reasons.size(), most + 1));
  for (Reason& reason : reasons)
    table.rows.push_back({{std::move(reason.says), reason.deals, reason.amount}});
  return table;
}

Table AnnualLists::expenses(Money target, Measured expenses) const {
  Table table{"expenses", text("expenses against the budget"), {}, {}};
  names_.add_columns(Axis::category, table);
  table.columns.push_back({"budget", text("budget of the year"), Unit::money});
  table.columns.push_back({"expenses", text("expenses"), Unit::money});
  table.columns.push_back({"left", text("budget left"), Unit::money});
  table.columns.push_back({"spent", text("of the budget"), Unit::rate});
  const AnnualRules rules(book_, request_, names_, target);
  std::map<Index, Spent> categories;
  for (const BudgetLine& line : request_.year->budget)
    categories[place_of(book_.categories, *line.category)].budget += rules.amount_of(line);
  for (const std::size_t row : expenses.rows())
    categories[expenses.key(row).front()].spent +=
        money_of(expenses.figures({row}, expenses.whole()).front());
  Spent all;
  for (const auto& [place, of] : categories) {
    if (of == Spent()) continue;
    Row& row = table.rows.emplace_back();
    names_.add_cells(Axis::category, place, row.cells);
    add_spent(of, row);
    all.budget += of.budget;
    all.spent += of.spent;
  }
  if (table.rows.size() > 1) add_spent(all, table.total.emplace(sum(text("total"))));
  return table;
}

Table AnnualLists::nominations() const {
  Table table{"nominations", text("promotions proposed"), {}, {}};
  names_.add_columns(Axis::rep, table);
  table.columns.push_back({"to", text("to become"), Unit::text});
  table.columns.push_back({"date", text("proposed from"), Unit::date});
  table.columns.push_back({"reason", text("reason"), Unit::text});
  const Span asked{
      request_.period.span.first,
      period_of(request_.period.span.last + std::chrono::days(1), Step::quarter, book_.fiscal())
          .span.last};
  for (const Nomination& nomination : book_.nominations) {
    if (!asked.contains(*nomination.date)) continue;
    Row& row = table.rows.emplace_back();
    names_.add_cells(Axis::rep, place_of(book_.reps, *nomination.rep), row.cells);
    row.cells.insert(row.cells.end(), {*nomination.to, *nomination.date,
                                       in_one_line(nomination.reason.value_or(""))});
  }
  return table;
}

}  // namespace plan
