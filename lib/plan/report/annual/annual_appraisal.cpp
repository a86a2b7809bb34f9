// SPDX-License-Identifier: MIT
// How people are appraised and rewarded, and who agreed to the plan (annual_rules.hpp).
#include <algorithm>

#include "plan/document/text_blocks.hpp"
#include "plan/report/annual/annual_rules.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/tier_names.hpp"
#include "plan/split/amounts.hpp"

namespace plan {

/// Conduct begins at 100 points, rates are to be reached whole; what has neither a target nor a
/// goal is measured by the period before.
Prose AnnualRules::wanted(const ScoreItem& item) const {
  const std::string& measure = *item.measure;
  const auto shown = [&](const Rate& rate) {
    return request_.for_people ? as_said(measure, rate) : Prose(to_string(rate));
  };
  if (item.target) return shown(*item.target);
  if (measure == "rating") return {};
  if (is_rate(measure)) return shown(Rate::whole(1));
  if (measure == "conduct") return "100";
  const bool has_goal =
      std::ranges::any_of(year_.goals, [&](const Goal& goal) { return *goal.measure == measure; });
  return word(has_goal ? "goals" : "previous");
}

Table AnnualRules::appraisal() const {
  Table table{"appraisal", text("appraisal"), {}, {}};
  table.columns = {
      {"measure", text("measure"), Unit::text},      {"weight", text("weight"), Unit::factor},
      {"target", text("to be reached"), Unit::text}, {"direction", text("direction"), Unit::text},
      {"floor", text("floor"), Unit::rate},          {"cap", text("cap"), Unit::rate}};
  for (const ScoreItem& item : year_.scorecard.items) {
    const std::string title = item.item ? *item.item : measure_title(*item.measure);
    table.rows.push_back(
        {{item.item && request_.for_people ? tr("{} (rated by the manager)", title) : title,
          number_of(*item.weight), wanted(item), word(item.direction.value_or("up")),
          item.floor.value_or(Rate()), item.cap.value_or(Rate(6, 5))}});
  }
  return table;
}

Table AnnualRules::grades() const {
  Table table{"grades", text("grades"), {}, {}};
  table.columns = {{"grade", text("grade"), Unit::text},
                   {"from", text("from points"), Unit::factor}};
  std::vector<const Grade*> grades;
  for (const Grade& grade : year_.scorecard.grades) grades.push_back(&grade);
  std::ranges::stable_sort(grades,
                           [](const Grade* a, const Grade* b) { return *b->from < *a->from; });
  for (const Grade* grade : grades)
    table.rows.push_back({{*grade->grade, number_of(*grade->from)}});
  return table;
}

/// As `plan split --tier` raises it: down to whole units, the latest revision's target.
Money AnnualRules::raised_by(const Rate& rate) const {
  const Amounts amounts = amounts_of(book_, year_, rate);
  const Fixed& target =
      amounts.revisions.empty() ? amounts.target : amounts.revisions.back().target;
  return Money::minor(target.units * amounts.unit);
}

Table AnnualRules::tiers() const {
  Table table{"tiers", text("tiers"), {}, {}};
  table.columns = {{"tier", text("tier"), Unit::text},
                   {"rate", text("of the target"), Unit::rate},
                   {"amount", text("amount"), Unit::money}};
  std::vector<const Tier*> tiers;
  for (const Tier& tier : year_.tiers) tiers.push_back(&tier);
  std::ranges::stable_sort(tiers, {}, [](const Tier* tier) { return *tier->rate; });
  for (const Tier* tier : tiers) {
    const std::string name = request_.for_people ? name_of_tier(tier->name) : tier->name;
    table.rows.push_back({{name, *tier->rate, raised_by(*tier->rate)}});
  }
  return table;
}

/// By the day on which it was done where it was done.
bool AnnualRules::is_past(const Approval& approval) const {
  const auto day = parse_date(approval.moment->substr(0, 10));
  return day && Day(*day) <= request_.as_of;
}

/// As the book says it: for the subject, for all of its kind, else the superior.
std::string AnnualRules::approver_named(const std::string& subject, const std::string& kind) const {
  for (const std::string& name : {subject, kind})
    for (const Approver& one : book_.profile.approvers)
      if (one.subject == name) return *one.name;
  return book_.profile.superior.value_or("");
}

std::string AnnualRules::state_after(const Approval* last, const std::string& subject) const {
  if (!last) return "none";
  const bool is_void = *last->action == "approve" && request_.drifted.contains(subject);
  return is_void ? "void" : *last->action;
}

Table AnnualRules::approval() const {
  Table table{"approval", text("approval"), {}, {}};
  table.columns = {{"subject", text("subject"), Unit::text},
                   {"state", text("state"), Unit::text},
                   {"approver", text("to be approved by"), Unit::text},
                   {"by", text("done by"), Unit::text},
                   {"at", text("done at"), Unit::text},
                   {"comment", text("comment"), Unit::text}};
  const auto person = [&](const std::string& who) {
    const Index rep = place_of(book_.reps, who);
    return rep == absent || !request_.for_people ? who : names_.name(Axis::rep, rep);
  };
  const auto moment = [&](const std::string& text) {  // 2026-03-02T09:30:00+08:00
    return request_.for_people ? text.substr(0, 10) + " " + text.substr(11, 5) : text;
  };
  bool acted = false;
  for (const std::string kind : {"targets", "budget", "scorecard", "document"}) {
    if (kind == "budget" && year_.budget.empty()) continue;
    if (kind == "scorecard" && year_.scorecard.items.empty()) continue;
    const std::string subject = kind + "." + std::to_string(year_.number);
    const Approval* last = nullptr;
    for (const Approval& one : book_.approvals)
      if (*one.subject == subject && *one.action != "close" && is_past(one)) last = &one;
    const std::string approver = approver_named(subject, kind);
    Row row{{request_.for_people ? word(kind) : subject, word(state_after(last, subject)),
             approver.empty() && request_.for_people
                 ? Cell(NotAvailable{text("book.superior does not say who approves")})
                 : Cell(person(approver))}};
    for (const auto& cell : {last ? person(*last->by) : "", last ? moment(*last->moment) : "",
                             last ? in_one_line(last->comment.value_or("")) : ""})
      row.cells.emplace_back(cell);
    acted = acted || last;
    table.rows.push_back(std::move(row));
  }
  if (acted || !request_.for_people) return table;
  constexpr std::size_t without_acts = 3;
  table.columns.resize(without_acts);
  for (Row& row : table.rows) row.cells.resize(without_acts);
  return table;
}

}  // namespace plan
