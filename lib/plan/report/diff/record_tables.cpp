// SPDX-License-Identifier: MIT
#include "plan/report/diff/record_tables.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "plan/base/text.hpp"
#include "plan/document/table_of.hpp"
#include "plan/records/kinds.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

constexpr std::size_t most_added = 20, most_others = 200;  // that people are shown

/// The records of a month and kind.
struct Counted {
  Month month;
  std::string kind;
  std::int64_t added = 0, changed = 0, removed = 0;
  Int128 amount = 0;
  bool has_amount = false;
  const ClosedStretch* closed = nullptr;
};

const ToldRecord& of(const RecordChange& change) {
  return change.after ? *change.after : *change.before;
}

Day day_of(const ToldRecord& record) {
  return Day(std::chrono::days(record.day));
}

/// In the book's own currency; nothing of another's.
std::optional<Money> amount_of(const ToldRecord& record, const Currency& currency) {
  const std::string_view code(record.amount.currency.data(), record.amount.currency.size());
  if (!record.has_amount || (code[0] != '\0' && code != currency.code)) return {};
  return amount_in({record.amount.digits, record.amount.decimals, nullptr}, currency);
}

void add_amount(const ToldRecord& record, int sign, const BookDiff& diff, Counted& into) {
  const Book& book = sign > 0 ? *diff.after : *diff.before;
  const auto amount = amount_of(record, book.currency());
  if (!amount) return;
  into.amount += sign * Int128(amount->minor());
  into.has_amount = true;
}

/// What a personal record says, or said before it became another, is for reports on people.
bool is_personal(const RecordChange& change) {
  return std::ranges::any_of(std::array{change.before, change.after}, [](auto* record) {
    const Kind* kind = record ? find_kind(record->kind) : nullptr;
    return kind && kind->personal;
  });
}

/// "amount: 5 -> 6, note: -> late": the keys that differ.
std::string difference(const ToldRecord& before, const ToldRecord& after) {
  std::map<std::string, std::pair<std::string, std::string>> keys;
  for (const auto& [key, text] : before.values) keys[key].first = text;
  for (const auto& [key, text] : after.values) keys[key].second = text;
  std::string words;
  for (const auto& [key, sides] : keys)
    if (sides.first != sides.second)
      words += fmt::format("{}{}: {} → {}", words.empty() ? "" : "; ", key,
                           sides.first.empty() ? "–" : sides.first,
                           sides.second.empty() ? "–" : sides.second);
  return words;
}

Cell said_of(const RecordChange& change, const BookDiff& diff) {
  if (is_personal(change) && !diff.personal) return text("about a person; --personal shows it");
  return change.before && change.after ? difference(*change.before, *change.after)
                                       : of(change).line;
}

bool touches_closed(const BookDiff& diff) {
  return std::ranges::any_of(
      diff.records, [&](const RecordChange& one) { return closed_of(one, diff) != nullptr; });
}

/// People see the column where some record lies in a closed period.
Column closed_column(const BookDiff& diff) {
  Column column{"closed", text("closed period"), Unit::text};
  column.audience = touches_closed(diff) ? Audience::all : Audience::machines;
  return column;
}

class RecordList {
 public:
  RecordList(const BookDiff& diff, bool for_people) : diff_(diff), names_(diff.after->reps) {
    table_.all({"state", text("what became of it"), Unit::text}, [for_people](auto& one) {
      return Cell(for_people ? text(state_of(one)) : std::string(state_of(one)));
    });
    table_.all({"date", text("date"), Unit::date}, [](auto& one) { return day_of(of(one)); });
    table_.machines({"rep", text("rep"), Unit::id}, [](auto& one) { return of(one).rep; });
    table_.all({"rep_name", text("rep"), Unit::text},
               [this](auto& one) { return Cell(name_of_rep(of(one).rep)); });
    table_.all({"kind", text("kind"), Unit::text}, [for_people](auto& one) {
      return Cell(for_people ? text(of(one).kind) : of(one).kind);
    });
    table_.all({"id", text("id"), Unit::id}, [](auto& one) { return of(one).id; });
    table_.all({"record", text("what it says"), Unit::text, {}, false, 44},
               [this](auto& one) { return said_of(one, diff_); });
    table_.all(closed_column(diff), [this](auto& one) -> Cell {
      const ClosedStretch* closed = closed_of(one, diff_);
      return closed ? Cell(closed->period) : Cell(Blank());
    });
  }

  Table of_all(const std::vector<RecordChange>& changes) const { return table_.of(changes); }

 private:
  std::string name_of_rep(const std::string& id) const {
    for (const Book* book : {diff_.after, diff_.before})
      if (const Rep* rep = book->rep(id)) return names_(*rep);
    return id;
  }

  const BookDiff& diff_;
  NamesOf<Rep> names_;
  TableOf<RecordChange> table_{"records", text("each record")};
};

}  // namespace

std::string_view state_of(const RecordChange& change) {
  return !change.before ? "added" : !change.after ? "removed" : "changed";
}

const ClosedStretch* closed_of(const RecordChange& change, const BookDiff& diff) {
  for (const ToldRecord* record : {change.before, change.after})
    for (const ClosedStretch& closed : diff.closed)
      if (record && closed.days.contains(day_of(*record))) return &closed;
  return nullptr;
}

Table record_counts(const BookDiff& diff) {
  std::map<std::tuple<Month, std::string>, Counted> sums;
  const auto place_of = [&](const ToldRecord& record, const RecordChange& change) -> Counted& {
    const Month month = month_of(day_of(record));
    Counted& into = sums[{month, record.kind}];
    into.month = month;
    into.kind = record.kind;
    if (!into.closed) into.closed = closed_of(change, diff);
    return into;
  };
  for (const RecordChange& change : diff.records) {
    Counted& counted = place_of(of(change), change);
    ++(!change.before ? counted.added : !change.after ? counted.removed : counted.changed);
    if (change.after) add_amount(*change.after, 1, diff, place_of(*change.after, change));
    if (change.before) add_amount(*change.before, -1, diff, place_of(*change.before, change));
  }
  TableOf<Counted> table("record_counts", text("records by month"));
  table.all({"month", text("month"), Unit::id}, [](auto& one) { return to_string(one.month); });
  table.machines({"kind", text("kind"), Unit::id}, [](auto& one) { return one.kind; });
  table.people({"kind_name", text("kind"), Unit::text}, [](auto& one) { return text(one.kind); });
  table.all({"added", text("added"), Unit::count}, [](auto& one) { return one.added; });
  table.all({"changed", text("changed"), Unit::count}, [](auto& one) { return one.changed; });
  table.all({"removed", text("removed"), Unit::count}, [](auto& one) { return one.removed; });
  table.all({"amount", text("amount, difference"), Unit::money}, [](auto& one) -> Cell {
    if (!one.has_amount) return Blank();
    return Money::minor(static_cast<std::int64_t>(one.amount));
  });
  table.all(closed_column(diff), [](auto& one) -> Cell {
    return one.closed ? Cell(one.closed->period) : Cell(Blank());
  });
  std::vector<Counted> rows;
  for (const auto& [key, sum] : sums) rows.push_back(sum);
  return table.of(rows);
}

Table record_list(const BookDiff& diff, bool for_people, bool all, std::size_t& left) {
  std::vector<RecordChange> listed;
  std::size_t added = 0, others = 0;
  for (const RecordChange& change : diff.records) {
    const bool is_added = !change.before && !closed_of(change, diff);
    const bool fits = is_added ? ++added <= most_added : ++others <= most_others;
    if (fits || all) listed.push_back(change);
  }
  left = diff.records.size() - listed.size();
  return RecordList(diff, for_people).of_all(listed);
}

}  // namespace plan
