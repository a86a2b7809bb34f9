// SPDX-License-Identifier: MIT
#include "plan/exchange/agenda.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "plan/base/personal_parts.hpp"
#include "plan/base/sha256.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

DueWindow agenda_window(Day as_of) {
  const Day last = as_of + std::chrono::days(agenda_days_ahead);
  return {.days = {first_day(), last},
          .reports = {as_of - std::chrono::days(31), last},
          .trainings = {as_of, last}};
}

class AgendaMaking {
 public:
  AgendaMaking(const Facts& facts, bool personal)
      : facts_(facts), book_(facts.book), personal_(personal) {}

  void add(const Due& due) {
    for (const DueErrand& task : due.tasks)
      add(at(task.dims, Axis::rep), task.due, "task", name(task.given->number),
          tr("task: {}",
             shown(facts_.records.text(*task.given, RecordKey::what), name(task.given->number))));
    for (const DueFollowUp& one : due.follow_ups) add(one);
    for (const DueReport& report : due.reports)
      add(report.owed.rep, report.owed.due, "report",
          fmt::format("{}/{}/{}", *report.owed.duty->report, *report.owed.duty->type,
                      report.owed.period.name),
          tr("report due: {}", period_meant(report.owed, book_.fiscal()).name));
    for (const DueTraining& training : due.trainings)
      add(training.owed.rep, *training.owed.course->date, "training", *training.owed.course->id,
          tr("training: {}", name_of(*training.owed.course)));
  }

  void add_meetings(const FactFilter& filter) {
    const Span days = {facts_.as_of - std::chrono::days(31),
                       facts_.as_of + std::chrono::days(agenda_days_ahead)};
    for (const Record* record : facts_.in_time()) {
      if (record->kind != RecordKind::meeting || !days.contains(record->day())) continue;
      if (!filter.admits(facts_.attribution.dims(record->rep, record->day()))) continue;
      const std::string what = facts_.records.text(*record, RecordKey::what);
      add(record->rep, record->day(), "meeting",
          record->id == absent ? to_string(Date(record->day())) + "/" + what : name(record->id),
          what.empty() ? std::string(tr("meeting")) : tr("meeting: {}", shown(what, {})));
    }
  }

  Agenda made() && {
    std::ranges::stable_sort(agenda_, [](const AgendaEntry& a, const AgendaEntry& b) {
      return std::tie(a.rep, a.day) < std::tie(b.rep, b.day);
    });
    return std::move(agenda_);
  }

 private:
  std::string name(Index number) const { return std::string(facts_.records.name(number)); }

  /// A text of a record in one line, else the other.
  std::string shown(const std::string& text, const std::string& otherwise) const {
    std::string line = text.empty() ? otherwise : personal_ ? text : masked(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return line;
  }

  void add(const DueFollowUp& one) {
    const Index customer = at(one.dims, Axis::customer);
    const std::string id = customer == absent ? std::string() : *book_.customers[customer].id;
    const std::string whom =
        customer == absent ? std::string() : name_of(book_.customers[customer]);
    const Index rep = at(one.dims, Axis::rep);
    if (one.kind == DueFollowUp::Kind::next)
      add(rep, one.due, "next", id, fmt::format("{}: {}", whom, shown(*one.next->what, whom)));
    else if (one.kind == DueFollowUp::Kind::deal)
      add(rep, one.due, "deal", name(one.deal),
          tr("follow up: {}",
             whom.empty() ? name(one.deal) : fmt::format("{} ({})", whom, name(one.deal))));
    else
      add(rep, one.due, "customer", id, tr("follow up: {}", whom));
  }

  void add(Index rep, Day day, std::string_view category, const std::string& what,
           std::string summary) {
    const std::string id = rep == absent ? std::string() : *book_.reps[rep].id;
    const std::string key = fmt::format("{}\n{}\n{}\n{}", *book_.profile.name, category, what, id);
    agenda_.push_back({.uid = digest_of(key).substr(0, 32) + "@plan",
                       .day = day,
                       .rep = id,
                       .summary = std::move(summary),
                       .category = std::string(category)});
  }

  const Facts& facts_;
  const Book& book_;
  bool personal_;
  Agenda agenda_;
};

}  // namespace

Agenda agenda_of(const Facts& facts, const Standing& standing, const FactFilter& filter,
                 bool personal) {
  AgendaMaking making(facts, personal);
  making.add(due_of(facts, standing, filter, agenda_window(facts.as_of)));
  making.add_meetings(filter);
  return std::move(making).made();
}

}  // namespace plan
