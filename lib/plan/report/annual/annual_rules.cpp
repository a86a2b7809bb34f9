// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_rules.hpp"

#include <algorithm>

#include "plan/document/text_blocks.hpp"
#include "plan/report/duty_names.hpp"

namespace plan {
namespace {

struct Word {
  std::string_view key, says;  // as the book's files write it, as people say it
};
constexpr Word words[] = {
    {"workday", "each working day"},
    {"week", "each week"},
    {"month", "each month"},
    {"quarter", "each quarter"},
    {"half", "each half-year"},
    {"year", "each year"},
    {"even", "the same each month"},
    {"sales", "as the target"},
    {"months", "own weights of months"},
    {"up", "higher is better"},
    {"down", "lower is better"},
    {"goals", "activity goal"},
    {"previous", "previous period"},
    {"none", "not submitted"},
    {"submit", "submitted"},
    {"approve", "approved, not verified"},
    {"reject", "rejected"},
    {"withdraw", "withdrawn"},
    {"targets", "targets"},
    {"budget", "budget"},
    {"scorecard", "appraisal"},
    {"document", "texts of this plan"},
};

}  // namespace

bool AnnualRules::is_rate(std::string_view measure) {
  const Measure* known = find_measure(measure);
  return known && known->unit == Measure::Unit::rate;
}

Prose AnnualRules::as_said(std::string_view measure, const Rate& rate) const {
  if (is_rate(measure)) return to_percent(rate);
  const Measure* known = find_measure(measure);
  if (!known || known->unit != Measure::Unit::money) return to_string(rate);
  return named(scaled(Money::minor(book_.currency().minor_per_major()), rate));
}

std::string AnnualRules::said(const Period& period) const {
  const std::size_t dots = period.name.find("..");
  if (dots == std::string::npos || !request_.for_people) return period.name;
  return tr("{} to {}", period.name.substr(0, dots), period.name.substr(dots + 2));
}

Cell AnnualRules::number_of(const Rate& rate) {
  if (rate.denominator() == 1) return rate.numerator();
  return rate;
}

std::string AnnualRules::word(const std::string& key) const {
  const auto* found = std::ranges::find(words, key, &Word::key);
  return request_.for_people && found != std::end(words) ? text(found->says) : key;
}

std::string AnnualRules::whom(const Given<std::string>& team, const Given<std::string>& rep) const {
  if (rep) return names_.name(Axis::rep, place_of(book_.reps, *rep));
  if (team) return names_.name(Axis::team, place_of(book_.teams, *team));
  return {};
}

void AnnualRules::add_whom(Table& table) const {
  if (!names_.for_people()) {
    names_.add_columns(Axis::team, table);
    names_.add_columns(Axis::rep, table);
  } else {
    table.columns.push_back({"whom", text("for whom"), Unit::text});
  }
}

void AnnualRules::add_whom(const Given<std::string>& team, const Given<std::string>& rep,
                           Row& row) const {
  if (names_.for_people()) {
    const std::string name = whom(team, rep);
    row.cells.emplace_back(name.empty() ? text("everybody") : name);
    return;
  }
  names_.add_known(Axis::team, team ? place_of(book_.teams, *team) : absent, row.cells);
  names_.add_known(Axis::rep, rep ? place_of(book_.reps, *rep) : absent, row.cells);
}

std::string AnnualRules::measure_title(const std::string& key) const {
  const Measure* measure = find_measure(key);
  return request_.for_people && measure ? text(measure->title) : key;
}

Table AnnualRules::goals() const {
  Table table{"goals", text("activity goals"), {}, {}};
  table.columns.push_back({"measure", text("measure"), Unit::text});
  add_whom(table);
  table.columns.push_back(
      {"each", text("goal per person"), request_.for_people ? Unit::text : Unit::factor});
  table.columns.push_back({"per", text("in which time"), Unit::text});
  for (const Goal& goal : year_.goals) {
    Row row{{measure_title(*goal.measure)}};
    add_whom(goal.team, goal.rep, row);
    row.cells.push_back(request_.for_people ? Cell(as_said(*goal.measure, *goal.each))
                                            : Cell(*goal.each));
    row.cells.emplace_back(is_rate(*goal.measure) && request_.for_people ? "" : word(*goal.per));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table AnnualRules::revisions() const {
  Table table{"revisions", text("how the target was revised"), {}, {}};
  table.columns = {{"from", text("from month"), Unit::id},
                   {"target", text("target of the year"), Unit::money}};
  if (year_.revisions.empty()) return table;
  const Day first = request_.period.span.first;
  table.rows.push_back({{period_of(first, Step::month, book_.fiscal()).name, *year_.target}});
  for (const Revision& revision : year_.revisions)
    table.rows.push_back({{revision.from->name, *revision.target}});
  return table;
}

Money AnnualRules::amount_of(const BudgetLine& line) const {
  return line.rate ? scaled(target_, *line.rate) : *line.amount;
}

Table AnnualRules::budget() const {
  Table table{"budget", text("expense budget"), {}, {}};
  names_.add_columns(Axis::category, table);
  add_whom(table);
  table.columns.push_back({"amount", text("budget of the year"), Unit::money});
  table.columns.push_back({"rate", text("of the target"), Unit::rate});
  table.columns.push_back({"season", text("how it is spread"), Unit::text});
  const auto of_target = [&](Money amount) {
    return target_ > Money() ? Cell(Rate(amount.minor(), target_.minor())) : Cell(Blank());
  };
  Money sum;
  for (const BudgetLine& line : year_.budget) {
    Row row;
    names_.add_cells(Axis::category, place_of(book_.categories, *line.category), row.cells);
    add_whom(line.team, line.rep, row);
    const Money amount = amount_of(line);
    row.cells.insert(row.cells.end(), {amount, of_target(amount)});
    row.cells.emplace_back(
        word(line.months.empty() ? line.season.value_or("even") : std::string("months")));
    table.rows.push_back(std::move(row));
    sum += amount;
  }
  if (table.rows.size() < 2) return table;
  Row total{{}, Row::Kind::subtotal};
  total.cells.resize(table.columns.size());
  total.cells[names_.for_people() ? 0 : 1] = text("total");
  total.cells[table.columns.size() - 3] = sum;
  total.cells[table.columns.size() - 2] = of_target(sum);
  table.total = std::move(total);
  return table;
}

std::string AnnualRules::attendees(const Course& course) const {
  if (course.attendees.empty()) return request_.for_people ? text("everybody") : "";
  std::string list;
  for (const Given<std::string>& id : course.attendees) {
    const Index team = place_of(book_.teams, *id);
    list += list.empty() ? "" : request_.for_people ? std::string(tr(", ")) : ",";
    if (!request_.for_people)
      list += *id;
    else
      list += team != absent ? names_.name(Axis::team, team)
                             : names_.name(Axis::rep, place_of(book_.reps, *id));
  }
  return list;
}

Table AnnualRules::training() const {
  Table table{"training", text("training plan"), {}, {}};
  if (!request_.for_people) table.columns.push_back({"course", text("course"), Unit::id});
  table.columns.push_back({"date", text("date"), Unit::date});
  table.columns.push_back({"name", text("course"), Unit::text});
  table.columns.push_back({"hours", text("training hours"), Unit::quantity});
  table.columns.push_back({"whom", text("for whom"), Unit::text});
  std::vector<const Course*> courses;
  for (const Course& course : book_.courses)
    if (course.date && request_.period.span.contains(*course.date)) courses.push_back(&course);
  std::ranges::stable_sort(courses, {}, [](const Course* course) { return *course->date; });
  for (const Course* course : courses) {
    Row row;
    if (!request_.for_people) row.cells.emplace_back(*course->id);
    row.cells.insert(row.cells.end(), {*course->date, name_of(*course)});
    row.cells.push_back(course->hours ? Cell(Quantity{*course->hours}) : Cell(Blank()));
    row.cells.emplace_back(attendees(*course));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table AnnualRules::schedule() const {
  Table table{"schedule", text("schedule of the year"), {}, {}};
  table.columns = {{"period", text("period"), Unit::id}, {"what", text("what"), Unit::text}};
  std::vector<const ScheduleLine*> lines;
  for (const ScheduleLine& line : year_.schedule) lines.push_back(&line);
  std::ranges::stable_sort(lines, {},
                           [](const ScheduleLine* line) { return line->period->span.first; });
  for (const ScheduleLine* line : lines)
    table.rows.push_back({{said(*line->period), in_one_line(*line->what)}});
  return table;
}

Table AnnualRules::reports() const {
  Table table{"reports", text("plans and reports owed"), {}, {}};
  table.columns = {{"report", text("report"), Unit::text},
                   {"within", text("working days after the period"), Unit::count}};
  for (const ReportDuty& duty : year_.reports)
    table.rows.push_back({{request_.for_people ? name_of_report(duty)
                                               : *duty.report + " " + duty.type.value_or("summary"),
                           duty.within.value_or(1)}});
  return table;
}

Table AnnualRules::policies() const {
  Table table{"rules", text("rules and procedures in force"), {}, {}};
  if (!request_.for_people) table.columns.push_back({"id", text("id"), Unit::id});
  table.columns.push_back({"name", text("name"), Unit::text});
  table.columns.push_back({"version", text("version"), Unit::text});
  table.columns.push_back({"file", text("file"), Unit::text});
  for (const PolicyDocument& policy : book_.policy_documents) {
    Row row;
    if (!request_.for_people) row.cells.emplace_back(*policy.id);
    row.cells.insert(row.cells.end(), {name_of(policy), *policy.version, *policy.file});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace plan
