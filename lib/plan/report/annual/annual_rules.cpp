// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_rules.hpp"

#include <algorithm>
#include <numeric>

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
    {"void", "changed since approved"},
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
  return named(scaled(Money::minor(book_.currency().units_per_major()), rate));
}

std::string AnnualRules::said(const Period& period) const {
  const std::size_t dots = period.name.find("..");
  if (dots == std::string::npos || !request_.for_people) return period.name;
  return tr("{} to {}", period.name.substr(0, dots), period.name.substr(dots + 2));
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

template <class Item>
void AnnualRules::add_whom(TableOf<Item>& table) const {
  table.people({"whom", text("for whom")}, [this](auto& item) {
    const std::string name = whom(item.team, item.rep);
    return name.empty() ? text("everybody") : name;
  });
  const AxisColumns how{.known = true, .audience = Audience::machines};
  const auto place = [](const auto& list, const Given<std::string>& id) {
    return id ? place_of(list, *id) : absent;
  };
  names_.add(
      table, Axis::team, [=, this](auto& item) { return place(book_.teams, item.team); }, how);
  names_.add(
      table, Axis::rep, [=, this](auto& item) { return place(book_.reps, item.rep); }, how);
}

std::string AnnualRules::measure_title(const std::string& key) const {
  const Measure* measure = find_measure(key);
  return request_.for_people && measure ? text(measure->title) : key;
}

AnnualRules::AnnualRules(const Book& book, const AnnualRequest& request, const Labels& names,
                         const Split& target)
    : book_(book),
      year_(*request.year),
      request_(request),
      names_(names),
      target_(std::accumulate(target.company.begin(), target.company.end(), Money())),
      budget_(book, year_, &target) {}

Table AnnualRules::goals() const {
  TableOf<Goal> table("goals", text("activity goals"));
  table.all({"measure", text("measure")},
            [this](auto& goal) { return measure_title(*goal.measure); });
  add_whom(table);
  table.people({"each", text("goal per person")},
               [this](auto& goal) { return as_said(*goal.measure, *goal.each); });
  table.machines({"each", text("goal per person"), Unit::factor},
                 [](auto& goal) { return *goal.each; });
  table.all({"per", text("in which time")}, [this](auto& goal) {
    return is_rate(*goal.measure) && request_.for_people ? "" : word(*goal.per);
  });
  return table.of(year_.goals);
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
  return std::ranges::find(budget_.lines(), &line, &BudgetOfLine::line)->amount;
}

Table AnnualRules::budget() const {
  const auto of_target = [&](Money amount) {
    return target_ > Money() ? Cell(Rate(amount.minor(), target_.minor()))
                             : Cell(NotAvailable{text("the target is 0")});
  };
  TableOf<BudgetLine> table("budget", text("expense budget"));
  names_.add(table, Axis::category,
             [this](auto& line) { return place_of(book_.categories, *line.category); });
  add_whom(table);
  table.all({"amount", text("budget of the year"), Unit::money},
            [this](auto& line) { return amount_of(line); });
  table.all({"rate", text("of the target"), Unit::rate},
            [&](auto& line) { return of_target(amount_of(line)); });
  table.all({"season", text("how it is spread")}, [this](auto& line) {
    return word(line.months.empty() ? line.season.value_or("even") : std::string("months"));
  });
  Table made = table.of(year_.budget);
  if (made.rows.size() < 2) return made;
  Money sum;
  for (const BudgetLine& line : year_.budget) sum += amount_of(line);
  made.total =
      table.only({{"category_name", text("total")}, {"amount", sum}, {"rate", of_target(sum)}});
  made.total->kind = Row::Kind::subtotal;
  return made;
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
  using One = const Course*;
  TableOf<One> table("training", text("training plan"));
  table.machines({"course", text("course"), Unit::id}, [](One course) { return *course->id; });
  table.all({"date", text("date"), Unit::date}, [](One course) { return *course->date; });
  table.all({"name", text("course")}, [](One course) { return name_of(*course); });
  table.all({"hours", text("training hours"), Unit::quantity}, [](One course) {
    return course->hours ? Cell(Quantity{*course->hours}) : Cell(Blank());
  });
  table.all({"whom", text("for whom")}, [this](One course) { return attendees(*course); });
  std::vector<One> courses;
  for (const Course& course : book_.courses)
    if (course.date && request_.period.span.contains(*course.date)) courses.push_back(&course);
  std::ranges::stable_sort(courses, {}, [](One course) { return *course->date; });
  return table.of(courses);
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
  TableOf<PolicyDocument> table("rules", text("rules and procedures in force"));
  table.machines({"id", text("id"), Unit::id}, [](auto& policy) { return *policy.id; });
  table.all({"name", text("name")}, [](auto& policy) { return name_of(policy); });
  table.all({"version", text("version")}, [](auto& policy) { return *policy.version; });
  table.all({"file", text("file")}, [](auto& policy) { return *policy.file; });
  return table.of(book_.policy_documents);
}

}  // namespace plan
