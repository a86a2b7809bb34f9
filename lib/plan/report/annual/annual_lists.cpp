// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_lists.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>
#include <map>

#include "plan/analysis/budget_lines.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/facts/duties.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

constexpr std::size_t most_customers = 15, most_reasons = 10;

Money money_of(const Figure& figure) {
  const Money* amount = std::get_if<Money>(&figure);
  return amount ? *amount : Money();
}

struct Spent {
  Money budget, spent;
  bool operator==(const Spent&) const = default;
};

Cell part_spent(const Spent& of) {
  if (of.budget > Money()) return Rate(of.spent.minor(), of.budget.minor());
  return NotAvailable{text("no budget")};
}

/// A thing of an axis, or the sum of several, under its name.
template <class Figures>
struct Entry {
  Index place = absent;
  Figures figures{};
  std::string sum{};
};

Row as_sum(Row row) {
  row.kind = Row::Kind::subtotal;
  return row;
}

/// The axis' columns, in which a sum has its name alone.
template <class Figures>
void add_axis(TableOf<Entry<Figures>>& table, Axis axis, const Labels& names) {
  table.machines(names.id_column(axis), [&names, axis](auto& one) {
    return one.sum.empty() ? Cell(names.id(axis, one.place)) : Cell(Blank());
  });
  table.all(names.name_column(axis), [&names, axis](auto& one) {
    return one.sum.empty() ? names.name(axis, one.place) : one.sum;
  });
}

}  // namespace

std::string AnnualLists::on_leave(const Facts& facts, Index rep, const Leave& leave) const {
  if (!names_.for_people()) return "on leave";
  const std::string last = to_string(Date(*leave.to));
  const Index other = stand_in(facts, rep, *leave.from);
  return other == absent
             ? tr("on leave until {}", last)
             : tr("on leave until {}; {} stands in", last, names_.name(Axis::rep, other));
}

Table AnnualLists::changes(const Facts& facts) const {
  const Attribution& attribution = facts.attribution;
  struct Change {
    Day day;
    Index rep;
    std::string what;
    Index team;
  };
  TableOf<Change> table("changes", text("who came, moved and left"));
  table.all({"date", text("date"), Unit::date}, &Change::day);
  names_.add(table, Axis::rep, &Change::rep);
  table.all({"change", text("change")}, &Change::what);
  names_.add(table, Axis::team, &Change::team, {.known = true});
  std::vector<Change> all;
  const auto add = [&](Day day, Index rep, std::string what, Index team) {
    if (request_.period.span.contains(day) && day <= request_.as_of)
      all.push_back({day, rep, std::move(what), team});
  };
  for (Index rep = 0; rep < book_.reps.size(); ++rep) {
    for (const Span& stay : employments(book_.reps[rep])) {
      add(stay.first, rep, names_.word("joined"), attribution.team_on(rep, stay.first));
      add(stay.last, rep, names_.word("left"), attribution.team_on(rep, stay.last));
    }
    for (const Leave& leave : book_.reps[rep].leave)
      add(*leave.from, rep, on_leave(facts, rep, leave), attribution.team_on(rep, *leave.from));
    for (const Move& move : book_.reps[rep].moves)
      add(*move.date, rep, names_.word("moved"), place_of(book_.teams, *move.team));
  }
  std::ranges::stable_sort(all, {}, &Change::day);
  return table.of(all);
}

Table AnnualLists::customers(Measured sales) const {
  using One = Entry<ComparedFigure>;
  const auto sold = [&](const std::vector<std::size_t>& rows) {
    return sales.compared(rows, sales.whole()).front();
  };
  TableOf<One> table("customers", text("the largest customers"));
  add_axis(table, Axis::customer, names_);
  table.all({"sales", text("sales"), Unit::money},
            [](auto& one) { return cell_of(one.figures.figure); });
  table.all({"last_year", text("sales last year"), Unit::money},
            [](auto& one) { return cell_of(one.figures.base); });
  table.all({"growth", text("growth"), Unit::rate},
            [](auto& one) { return cell_of(one.figures.growth); });
  std::vector<std::pair<Money, std::size_t>> all;
  for (const std::size_t row : sales.rows())
    if (sales.key(row).front() != absent)
      all.emplace_back(money_of(sales.figures({row}, sales.whole()).front()), row);
  std::ranges::stable_sort(all, std::greater(), &std::pair<Money, std::size_t>::first);
  std::erase_if(all, [](const auto& one) { return one.first <= Money(); });
  if (names_.for_people()) all.resize(std::min(all.size(), most_customers));
  if (all.empty()) return table.empty();
  Table made = table.empty();
  std::vector<std::size_t> others = sales.rows();
  for (const auto& [amount, row] : all) {
    made.rows.push_back(table.row({sales.key(row).front(), sold({row})}));
    std::erase(others, row);
  }
  const auto sum = [&](const std::vector<std::size_t>& rows, std::string name) {
    return as_sum(table.row({absent, sold(rows), std::move(name)}));
  };
  if (!others.empty() && names_.for_people()) made.rows.push_back(sum(others, text("all others")));
  made.total = sum(sales.rows(), text("total"));
  made.charts = {{Chart::Kind::pareto, text("sales by customer"), "", {"sales"}}};
  return made;
}

Table AnnualLists::lost_deals(const Records& records, const std::vector<Event>& lost) const {
  struct Reason {
    std::string says;
    std::int64_t deals = 0;
    Money amount{};
    std::int64_t without_amount = 0;
  };
  TableOf<Reason> table("lost", text("why deals were lost"));
  table.all({"reason", text("reason")}, &Reason::says);
  table.all({"deals", text("deals"), Unit::count}, &Reason::deals);
  table.all({"amount", text("amount"), Unit::money}, [](auto& reason) -> Cell {
    if (reason.without_amount > 0) return lost_without_amount(reason.without_amount);
    return reason.amount;
  });
  std::map<std::string, Reason> by_reason;
  for (const Event& deal : lost) {
    const std::string says = in_one_line(records.text(*deal.record, RecordKey::reason));
    Reason& reason = by_reason[says];
    reason.says = says.empty() ? text("no reason given") : says;
    ++reason.deals;
    reason.amount += Money::minor(deal.amount);
    reason.without_amount += !deal.has_amount;
  }
  std::vector<Reason> reasons;
  reasons.reserve(by_reason.size());
  for (auto& [says, reason] : by_reason) reasons.push_back(std::move(reason));
  std::ranges::stable_sort(reasons, std::greater(), &Reason::amount);
  const std::size_t most = names_.for_people() ? most_reasons : reasons.size();
  for (std::size_t i = most + 1; i < reasons.size(); ++i) {
    reasons[most_reasons].deals += reasons[i].deals;
    reasons[most_reasons].amount += reasons[i].amount;
    reasons[most_reasons].without_amount += reasons[i].without_amount;
    reasons[most_reasons].says = text("other reasons");
  }
  reasons.resize(std::min(reasons.size(), most + 1));
  return table.of(reasons);
}

Table AnnualLists::expenses(const Split* target, Measured expenses) const {
  using One = Entry<Spent>;
  TableOf<One> table("expenses", text("expenses against the budget"));
  add_axis(table, Axis::category, names_);
  table.all({"budget", text("budget of the year"), Unit::money},
            [](auto& one) { return one.figures.budget; });
  table.all({"expenses", text("expenses"), Unit::money},
            [](auto& one) { return one.figures.spent; });
  table.all({"left", text("budget left"), Unit::money},
            [](auto& one) { return one.figures.budget - one.figures.spent; });
  table.all({"spent", text("of the budget"), Unit::rate},
            [](auto& one) { return part_spent(one.figures); });
  const YearBudget budget(book_, *request_.year, target);
  std::map<Index, Spent> categories;
  for (const BudgetOfLine& line : budget.lines()) categories[line.category].budget += line.amount;
  for (const std::size_t row : expenses.rows())
    categories[expenses.key(row).front()].spent +=
        money_of(expenses.figures({row}, expenses.whole()).front());
  Table made = table.empty();
  Spent all;
  for (const auto& [place, of] : categories) {
    if (of == Spent()) continue;
    made.rows.push_back(table.row({place, of}));
    all.budget += of.budget;
    all.spent += of.spent;
  }
  if (made.rows.size() > 1) made.total = as_sum(table.row({absent, all, text("total")}));
  return made;
}

Table AnnualLists::scores(const Appraisal& appraisal) const {
  TableOf<Score> table("scores", text("appraisal"));
  table.all({"rank", text("rank"), Unit::count}, [](auto& one) -> Cell {
    return one.total ? Cell(static_cast<std::int64_t>(one.rank)) : Cell(Blank());
  });
  names_.add(table, Axis::rep, [](auto& one) { return one.rep; });
  table.all({"score", text("score"), Unit::factor}, [](auto& one) -> Cell {
    return one.total ? Cell(*one.total) : Cell(NotAvailable{text("no item counts")});
  });
  if (!appraisal.card.grades.empty())
    table.all({"grade", text("grade")},
              [](auto& one) { return one.grade ? *one.grade->grade : std::string(); });
  return table.of(appraisal.scores);
}

Table AnnualLists::nominations() const {
  TableOf<Nomination> table("nominations", text("promotions proposed"));
  names_.add(table, Axis::rep, [this](auto& one) { return place_of(book_.reps, *one.rep); });
  table.all({"to", text("to become")}, [](auto& one) { return *one.to; });
  table.all({"date", text("proposed from"), Unit::date}, [](auto& one) { return *one.date; });
  table.all({"reason", text("reason")},
            [](auto& one) { return in_one_line(one.reason.value_or("")); });
  const Span asked{
      request_.period.span.first,
      period_of(request_.period.span.last + std::chrono::days(1), Step::quarter, book_.fiscal())
          .span.last};
  std::vector<Nomination> all = book_.nominations;
  std::erase_if(all, [&](auto& one) { return !asked.contains(*one.date); });
  return table.of(all);
}

}  // namespace plan
