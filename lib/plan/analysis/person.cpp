// SPDX-License-Identifier: MIT
#include "plan/analysis/person.hpp"

#include <algorithm>
#include <map>

namespace plan {
namespace {

MeasureRequest measured_by(Axis axis, std::initializer_list<const char*> keys, Period whole,
                           const FactFilter& filter) {
  MeasureRequest made{.axes = {axis}, .whole = std::move(whole), .filter = filter};
  for (const char* key : keys) made.measures.push_back(find_measure(key));
  return made;
}

/// What was said of a person and learned by them, as it goes by.
class Sayings : public Listener {
 public:
  Sayings(Index rep, Span days, PersonPage& page) : rep_(rep), days_(days), page_(page) {}
  KindSet kinds() const override {
    return kind_bit(RecordKind::talk) | kind_bit(RecordKind::conduct) |
           kind_bit(RecordKind::rating) | kind_bit(RecordKind::training);
  }
  void take(const Record& record, const Turn&, const Standing&) override {
    if (record.rep != rep_ || !days_.contains(record.day())) return;
    if (record.kind == RecordKind::talk) page_.talks.push_back(&record);
    if (record.kind == RecordKind::conduct) page_.conduct.push_back(&record);
    if (record.kind == RecordKind::rating) page_.ratings.push_back(&record);
    if (record.kind == RecordKind::training) page_.trainings.push_back(&record);
  }

 private:
  Index rep_;
  Span days_;
  PersonPage& page_;
};

class Paging {
 public:
  Paging(const Facts& facts, const PersonAsked& asked) : facts_(facts), asked_(asked) {}

  PersonPage run() {
    Scoring scoring(facts_, asked_.scores, false);
    Sayings sayings(asked_.rep, period(), page_);
    auto listeners = scoring.listeners();
    listeners.push_back(&sayings);
    Survey surveyed = survey(facts_, requests_of(asked_), listeners);
    constexpr std::size_t own = 3;  // before those of the scores
    std::span<Measured> measured(surveyed.measured);
    page_.grades = std::move(scoring).scored(measured.subspan(own)).appraisals;
    add_customers(measured[2], *surveyed.standing);
    add_duties(*surveyed.standing);
    add_courses();
    for (Measured& one : measured.first(own - 1)) page_.measured.push_back(std::move(one));
    return std::move(page_);
  }

 private:
  const Span& period() const { return asked_.days.period.span; }

  void add_customers(Measured& sales, const Standing& standing) {
    std::map<Index, OwnedCustomer> found;
    for (Index place = 0; place < facts_.book.customers.size(); ++place)
      if (facts_.attribution.owner_on(place, asked_.days.day) == asked_.rep)
        found[place] = {place, true, no_sales(sales, place)};
    add_sold(sales, found);
    for (auto& [place, one] : found) {
      one.latest = standing.customers()[place].latest;
      const bool is_sold = units_of(one.sales) != 0;
      if (one.owned || is_sold) page_.customers.push_back(std::move(one));
    }
    std::ranges::stable_sort(page_.customers, std::greater(),
                             [](auto& one) { return units_of(one.sales); });
  }

  static void add_sold(Measured& sales, std::map<Index, OwnedCustomer>& found) {
    for (const std::size_t row : sales.rows()) {
      const Index place = sales.key(row).front();
      if (place == absent) continue;
      OwnedCustomer& one = found[place];
      one.customer = place;
      one.sales = sales.figures({row}, sales.whole()).front();
    }
  }

  static Figure no_sales(const Measured& sales, Index customer) {
    if (auto gap = sales.gap({customer}, sales.whole())) return *std::move(gap);
    return Money();
  }

  void add_courses() {
    page_.courses = trainings_owed(facts_, period());
    std::erase_if(page_.courses, [&](auto& one) {
      return one.rep != asked_.rep || (!one.taken && *one.course->date >= facts_.as_of);
    });
  }

  void add_duties(const Standing& standing) {
    page_.reports = reports_owed(facts_, period());
    std::erase_if(page_.reports, [&](auto& one) { return one.rep != asked_.rep; });
    for (const ReportOwed& owed : page_.reports)
      add({.due = owed.due, .done = owed.handed, .report = &owed});
    for (const Errand& task : standing.tasks())
      if (task.given->rep == asked_.rep && task.given->until_number != 0 &&
          period().contains(task.given->until()))
        add({.due = task.given->until(), .done = task.done, .task = task.given});
    std::ranges::stable_sort(page_.duties, {}, &PersonDuty::due);
  }

  /// What can still be done in time is not yet judged.
  void add(const PersonDuty& duty) {
    if (duty.is_in_time() || duty.due < facts_.as_of) page_.duties.push_back(duty);
  }

  const Facts& facts_;
  const PersonAsked& asked_;
  PersonPage page_{};
};

/// The latest quarter that is over by then.
Period last_quarter(const Book& book, Day day, Day as_of) {
  const Period of = period_of(day, Step::quarter, book.fiscal());
  return of.span.last <= as_of ? of : before(of, book.fiscal());
}

}  // namespace

PersonAsked person_asked(const Book& book, Index rep, const PeopleDays& days, Day as_of) {
  FactFilter filter;
  filter.admit(Axis::rep, rep, book.reps.size());
  PersonAsked asked{.rep = rep, .days = days};
  asked.targets = measured_by(Axis::rep, {"target", "sales", "attainment"}, days.year, filter);
  asked.targets.pieces = pieces(days.year.span, Step::quarter, book.fiscal());
  asked.activity = measured_by(
      Axis::rep, {"contacts", "visits", "orders", "won", "lost", "customers_new", "sales"},
      days.period, filter);
  asked.activity.pieces = pieces(days.period.span, Step::month, book.fiscal());
  asked.sales = measured_by(Axis::customer, {"sales"}, days.period, filter);
  asked.sales.pieces = {days.period};
  asked.scores = score_asked(book, last_quarter(book, days.day, as_of), filter, as_of);
  return asked;
}

std::vector<MeasureRequest> requests_of(const PersonAsked& asked) {
  std::vector<MeasureRequest> requests{asked.targets, asked.activity, asked.sales};
  for (const ScoreAsked& one : asked.scores)
    requests.insert(requests.end(), one.requests.begin(), one.requests.end());
  return requests;
}

PersonPage person_page(const Facts& facts, const PersonAsked& asked) {
  return Paging(facts, asked).run();
}

}  // namespace plan
