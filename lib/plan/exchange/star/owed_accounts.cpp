// SPDX-License-Identifier: MIT
#include "plan/exchange/star/owed_accounts.hpp"

#include <algorithm>

namespace plan {

using std::chrono::days;

OwedAccounts::Line OwedAccounts::line_of(const Receivables::Item& item, Index account,
                                         const Standing& standing) const {
  const Record& record = *item.record;
  Line line{
      .record = &record, .deal = record.deal, .is_return = record.kind == RecordKind::return_};
  line.part.places = facts_.attribution.dims(record, standing);
  if (account == facts_.book.customers.size()) return line;
  if (const auto& terms = facts_.book.customers[account].terms)
    line.late_from = record.day_number + static_cast<std::int32_t>(*terms) + 1;
  return line;
}

/// A return lies where the order does that it names, whatever the deal of that.
bool OwedAccounts::has_moved(const Line& line, const std::vector<Index>& deals) {
  if (deals.empty()) return false;
  return line.is_return ||
         (line.deal != absent && std::ranges::find(deals, line.deal) != deals.end());
}

/// The values of a line that is told already become those of now.
void OwedAccounts::refresh(Line& line, std::int64_t left, Day day, const Tell& tell) {
  const bool has_terms = line.late_from != INT32_MAX;
  const bool is_late = left > 0 && day >= Day(days(line.late_from));
  const decltype(line.part.values) now = {left, is_late ? left : 0, left > 0 && has_terms,
                                          left > 0 && !has_terms};
  if (now == line.part.values) return;
  StandingPart change = line.part;
  for (std::size_t i = 0; i < now.size(); ++i) change.values[i] = now[i] - line.part.values[i];
  tell(change, 1);
  line.part.values = now;
}

/// The same of a line whose deal is elsewhere now, perhaps.
void OwedAccounts::refresh_moved(Line& line, std::int64_t left, Day day, const Standing& standing,
                                 const Tell& tell) const {
  const Dims places = facts_.attribution.dims(*line.record, standing);
  if (places != line.part.places) {
    tell(line.part, -1);
    line.part = {.places = places};
  }
  refresh(line, left, day, tell);
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
                 refresh(line, item.left, day, tell);
                 if (line.late_from != INT32_MAX) ask(Day(days(line.late_from)));
                 return;
               }
               if (has_moved(lines[old], account.moved))
                 refresh_moved(lines[old], item.left, day, standing, tell);
               else
                 refresh(lines[old], item.left, day, tell);
               if (kept != old) lines[kept] = lines[old];
               ++kept, ++old;
             });
  for (; old < lines.size(); ++old) tell(lines[old].part, -1);
  lines.resize(kept);
  lines.insert(lines.end(), fresh.begin(), fresh.end());
  account.moved.clear();
}

}  // namespace plan
