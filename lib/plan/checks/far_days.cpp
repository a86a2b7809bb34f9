// SPDX-License-Identifier: MIT
// The judgement of days whose year was mistyped: a record's own, which lies where nothing else of
// the book is, and all others that lie too far from the day that they are said on.
#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"
#include "plan/records/far_day.hpp"

namespace plan {
namespace {

class FarDays {
 public:
  FarDays(const Checked& checked, Diagnostics& findings)
      : book_(checked.book),
        facts_(*checked.facts),
        found_(far_day_code, "mend the year of the date", findings),
        own_(far_day_code, far_day_hint, findings) {}

  void run() {
    for (const Rep& rep : book_.reps) look_at(rep);
    for (const Customer& customer : book_.customers) look_at(customer);
    for (const CalendarDay& day : book_.calendar) look_at("date", day.date);
    for (const Course& course : book_.courses) look_at("date", course.date);
    for (const Nomination& one : book_.nominations) look_at("date", one.date);
    const BookDays days(book_);
    for (const Record* record : facts_.records.in_time()) {
      if (Said doubt = days.doubt(record->day(), facts_.as_of); !doubt.empty())
        own_.add(record->at, std::move(doubt));
      else
        look_at(*record);
    }
    own_.close();
    found_.close();
  }

 private:
  void add(Place at, Said doubt) {
    if (!doubt.empty()) found_.add(at, std::move(doubt));
  }
  void look_at(std::string_view key, const Given<Day>& day, Term term = Term::near) {
    if (day) add(day.at, doubt_ahead(key, *day, facts_.as_of, term));
  }
  template <class T>
  void look_at(const Dated<T>& dated) {
    for (const auto& entry : dated) look_at("from", entry.from);
  }

  void look_at(const Rep& rep) {
    look_at("from", rep.from);
    look_at("to", rep.to, Term::lifelong);
    look_at(rep.share);
    look_at(rep.time);
    for (const Move& move : rep.moves) look_at("date", move.date);
    for (const Leave& leave : rep.leave) look_at("from", leave.from);
    for (const Stay& stay : rep.stays) {
      look_at("from", stay.from);
      look_at("to", stay.to, Term::lifelong);
    }
  }

  void look_at(const Customer& customer) {
    look_at("since", customer.since);
    look_at("date", customer.next.date);
    for (const Owner& owner : customer.owners) look_at("from", owner.from);
    look_at(customer.level);
    look_at(customer.region);
    look_at(customer.owner);
  }

  void look_at(const Record& record) {
    constexpr std::pair<RecordKey, std::string_view> keys[] = {
        {RecordKey::close, "close"}, {RecordKey::due, "due"}, {RecordKey::until, "until"}};
    for (const auto& [key, name] : keys) {
      if (!record.has(key)) continue;
      const Term term = key == RecordKey::until ? Term::lifelong : Term::near;
      add(record.at, doubt_ahead(name, record.until(), record.day(), term));
      add(record.at, doubt_behind(name, record.until(), record.day()));
    }
  }

  const Book& book_;
  const Facts& facts_;
  Handful found_, own_;
};

}  // namespace

void check_far_days(const Checked& checked, Diagnostics& findings) {
  if (checked.facts) FarDays(checked, findings).run();
}

}  // namespace plan
