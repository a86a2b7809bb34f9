// SPDX-License-Identifier: MIT
#include "plan/report/gap/gap_report.hpp"

#include <algorithm>
#include <map>

#include "plan/report/gap/gap_people.hpp"
#include "plan/report/gap/gap_tables.hpp"
#include "plan/report/gap/gap_words.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

void note(std::string code, Prose says, Document& document) {
  document.notes.push_back({std::move(code), std::move(says)});
}

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : text(", ")) + word;
  return list;
}

void note_days(const Gap& gap, Document& document) {
  const std::string base = base_name(gap.days);
  if (gap.of_target && gap.days.days != gap.days.period.span && !gap.days.days.empty())
    note("to-date",
         tr("the period is not over: the target is that of its days up to {}",
            to_string(Date(gap.days.days.last))),
         document);
  if (gap.of_target && gap.is_split())
    note("baseline",
         tr("as the target asks: each person's {}, with closed deals, repeat orders and orders "
            "without a deal multiplied so that sales are the target",
            base),
         document);
}

/// Who is not split by factors, and why: a note for each reason.
void note_unsplit(const Gap& gap, const Labels& names, Document& document) {
  std::map<std::string, std::vector<std::string>> by_reason;
  for (const RepGap& one : gap.people)
    if (const auto* none = std::get_if<NotAvailable>(&one.parts))
      by_reason[none->reason].push_back(names.name(Axis::rep, one.rep));
  for (const auto& [reason, people] : by_reason)
    note("not-split",
         gap.is_split() ? tr("not split by factors, {}: {}", listed(people), reason)
                        : tr("not split by factors, by contributors alone: {}", reason),
         document);
}

void note_list(std::string_view code, std::string_view title, const NotAvailable& lacks,
               Document& document) {
  note(std::string(code), tr("{}: not told, since: {}", text(title), lacks.reason), document);
}

void note_lists(const Gap& gap, Document& document) {
  const std::pair<const Contributions*, const char*> lists[] = {{&gap.products, "by product"},
                                                                {&gap.customers, "by customer"}};
  std::string scaled;
  for (const auto& [list, title] : lists) {
    if (list->lacks) note_list("no-list", title, *list->lacks, document);
    if (!list->parts.empty() && gap.of_target && !list->planned)
      scaled += (scaled.empty() ? "" : text(", ")) + text(title);
  }
  if (!scaled.empty())
    note("scaled", tr("{}: the target is shared by the sales of {}", scaled, base_name(gap.days)),
         document);
  if (gap.no_price_mix) note_list("no-list", "by price and mix", *gap.no_price_mix, document);
}

void note_moved(const Facts& facts, const Gap& gap, const Labels& names, Document& document) {
  std::vector<std::string> moved;
  for (const Index rep : moved_within(facts, gap)) moved.push_back(names.name(Axis::rep, rep));
  if (!moved.empty())
    note("moved", tr("moved within these days, counted with the last team: {}", listed(moved)),
         document);
}

/// What the figures rest on.
void note_grounds(const Facts& facts, Gap& gap, Document& document) {
  HistoryNotes history;
  if (!gap.measured.empty()) add_notes(gap.measured.front(), document);
  for (const Measured& one : gap.measured) history.look_at(one);
  history.add_to(document);
  say_compared(facts.book, gap.days, document);
}

Prose lead_of(const Gap& gap, const Labels& names) {
  Prose lead = gap_sentence(gap);
  for (const Prose& more : {people_sentence(gap, names), closing_sentence(gap)})
    if (!more.empty()) lead = prose("{} {}", {lead, more});
  return lead;
}

}  // namespace

Document gap_report(const Facts& facts, Gap& gap, const GapView& view) {
  const Labels names(facts.book, view.for_people);
  const GapTables tables(facts, gap, view, names);
  Document document;
  document.name = "gap";
  document.title = titled(facts.book, tr("gap {}", gap.days.period.name));
  document.lead = lead_of(gap, names);
  document.tables = {tables.factors(),
                     tables.terms(),
                     tables.people(),
                     tables.contributors(Axis::product, gap.products),
                     tables.contributors(Axis::customer, gap.customers),
                     tables.price_mix(),
                     tables.closing(),
                     tables.figures()};
  if (view.for_people)
    std::erase_if(document.tables, [&](const Table& table) {
      return table.rows.empty() || (table.name == "figures" && !gap.is_split());
    });
  note_days(gap, document);
  if (!std::holds_alternative<NotAvailable>(gap.gap)) {
    note_unsplit(gap, names, document);
    note_lists(gap, document);
  }
  if (view.by == Axis::team) note_moved(facts, gap, names, document);
  note_grounds(facts, gap, document);
  return document;
}

}  // namespace plan
