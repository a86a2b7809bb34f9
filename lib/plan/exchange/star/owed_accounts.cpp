// SPDX-License-Identifier: MIT
#include "plan/exchange/star/owed_accounts.hpp"

namespace plan {

using std::chrono::days;

OwedAccounts::Line OwedAccounts::line_of(const Receivables::Item& item, Index account,
                                         const Standing& standing) const {
  const Record& record = *item.record;
  Line line{.record = &record,
            .may_move = record.deal != absent || record.kind == RecordKind::return_};
  line.part.places = facts_.attribution.dims(record, standing);
  if (account == facts_.book.customers.size()) return line;
  if (const auto& terms = facts_.book.customers[account].terms)
    line.late_from = record.day_number + static_cast<std::int32_t>(*terms) + 1;
  return line;
}

/// The values of a line that is told already become those of now.
void OwedAccounts::refresh(Line& line, std::int64_t left, Day day, bool has_moved,
                           const Standing& standing, const Tell& tell) const {
  const bool has_terms = line.late_from != INT32_MAX;
  const bool is_late = left > 0 && day >= Day(days(line.late_from));
  StandingPart now{line.part.places,
                   0,
                   {left, is_late ? left : 0, left > 0 && has_terms, left > 0 && !has_terms}};
  if (has_moved && line.may_move) now.places = facts_.attribution.dims(*line.record, standing);
  if (now.places != line.part.places) {
    tell(line.part, -1);
    tell(now, 1);
  } else if (now.values != line.part.values) {
    StandingPart change = now;
    for (std::size_t i = 0; i < change.values.size(); ++i) change.values[i] -= line.part.values[i];
    tell(change, 1);
  }
  line.part = now;
}

/// Lines are paid from the oldest on, and new ones come behind them.
void OwedAccounts::look_at(Index place, Day day, const Standing& standing, const Tell& tell,
                           const Ask& ask) {
  const Receivables* owed = standing.receivables(Owed::all);
  if (!owed) return;
  Account& account = accounts_[place];
  std::vector<Line>& lines = account.lines;
  std::vector<Line> fresh;
  std::size_t old = 0, kept = 0;
  owed->each(place == facts_.book.customers.size() ? absent : place,
             [&](const Receivables::Item& item) {
               while (old < lines.size() && lines[old].record != item.record)
                 tell(lines[old++].part, -1);
               if (old == lines.size()) {
                 Line& line = fresh.emplace_back(line_of(item, place, standing));
                 refresh(line, item.left, day, false, standing, tell);
                 if (line.late_from != INT32_MAX) ask(Day(days(line.late_from)));
                 return;
               }
               refresh(lines[old], item.left, day, account.has_moved, standing, tell);
               if (kept != old) lines[kept] = lines[old];
               ++kept, ++old;
             });
  for (; old < lines.size(); ++old) tell(lines[old].part, -1);
  lines.resize(kept);
  lines.insert(lines.end(), fresh.begin(), fresh.end());
  account.has_moved = false;
}

}  // namespace plan
