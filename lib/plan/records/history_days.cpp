// SPDX-License-Identifier: MIT
#include "plan/records/history_days.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/said.hpp"

namespace plan {

HistoryDays::HistoryDays(const BookIds& ids) : ids_(ids), of_reps_(ids.book().reps.size()) {
  for (const HistoryLine& line : ids.book().history) {
    if (!line.period) continue;
    const Index rep = line.rep ? ids.find("reps", *line.rep) : absent;
    if (line.rep && rep == absent) continue;
    auto& stretches = line.rep ? of_reps_[rep] : of_all_;
    if (std::ranges::find(stretches, line.period->span, &Stretch::span) == stretches.end())
      stretches.push_back({line.period->span, line.at});
    is_empty_ = false;
  }
}

bool HistoryDays::is_free(const Record& record, std::vector<Stretch>& stretches, const Said& text,
                          Diagnostics& findings) {
  const auto found = std::ranges::find_if(
      stretches, [&](const Stretch& one) { return one.span.contains(record.day()); });
  if (found == stretches.end()) return true;
  if (!std::exchange(found->told, true))
    findings.error("history-and-activities", record.at, text,
                   said("take the line of history out, or the activities of its period"),
                   found->at);
  return false;
}

bool HistoryDays::leaves(const Record& record, Diagnostics& findings) {
  if (is_empty_) return true;
  if (!of_reps_[record.rep].empty() &&
      !is_free(record, of_reps_[record.rep],
               said("history has totals of {} for these days already",
                    name_of(ids_.book().reps[record.rep])),
               findings))
    return false;
  return of_all_.empty() ||
         is_free(record, of_all_, said("history has totals of the company for these days already"),
                 findings);
}

}  // namespace plan
