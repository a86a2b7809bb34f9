// SPDX-License-Identifier: MIT
// Judgements of what people let wait: deals that nobody contacts, reports that are not handed in.
// One finding a person, since a list of all is plan due's.
#include <algorithm>
#include <map>

#include "plan/analysis/due.hpp"
#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

/// What one person lets wait: how many, and which waits longest.
template <class Item>
struct Waiting {
  std::int64_t count = 0;
  const Item* longest = nullptr;
};

/// By rep; items come by their day.
template <class Item>
std::map<Index, Waiting<Item>> by_rep(const std::vector<Item>& items, Day as_of,
                                      Day (*due)(const Item&)) {
  std::map<Index, Waiting<Item>> found;
  for (const Item& item : items) {
    if (due(item) >= as_of) continue;
    Waiting<Item>& waiting = found[at(item.dims, Axis::rep)];
    ++waiting.count;
    if (!waiting.longest) waiting.longest = &item;
  }
  return found;
}

const Record* lead_of(const Records& records, Index deal) {
  for (const Record* record : records.in_time())
    if (record->kind == RecordKind::lead && record->deal == deal) return record;
  return nullptr;
}

Due due_in(const Checked& checked) {
  return due_of(*checked.facts, {}, default_window(checked.facts->as_of));
}

}  // namespace

void check_contacts(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  std::vector<DueFollowUp> deals = due_in(checked).follow_ups;
  std::erase_if(deals, [](const DueFollowUp& one) { return one.kind != DueFollowUp::Kind::deal; });
  const auto waiting = by_rep<DueFollowUp>(deals, checked.facts->as_of,
                                           [](const DueFollowUp& one) { return one.due; });
  for (const auto& [rep, late] : waiting) {
    const Record* lead = lead_of(checked.facts->records, late.longest->deal);
    if (!lead) continue;
    findings.warning("contact-overdue", lead->at,
                     said("{} has {} open deals that wait for a contact, this one for {} days more "
                          "than it should",
                          name_of(checked.book.reps[rep]), late.count,
                          (checked.facts->as_of - late.longest->due).count()),
                     said("contact them and record it; plan due lists them all"));
  }
}

void check_reports(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  const Due due = due_in(checked);
  const auto waiting = by_rep<DueReport>(due.reports, checked.facts->as_of,
                                         [](const DueReport& one) { return one.owed.due; });
  for (const auto& [rep, late] : waiting)
    findings.warning(
        "report-missing", checked.book.reps[rep].at,
        said("{} has not handed in {} reports due since {}, the first of {}",
             name_of(checked.book.reps[rep]), late.count,
             to_string(Date(default_window(checked.facts->as_of).reports.first)),
             period_meant(late.longest->owed, checked.book.fiscal()).name),
        said("record them with kind report; plan due lists them, plan due --period ytd those of "
             "the year"));
}

}  // namespace plan
