// SPDX-License-Identifier: MIT
#include "plan/analysis/due.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

using std::chrono::days;

class DueSearch {
 public:
  DueSearch(const Facts& facts, const Standing& standing, const FactFilter& filter,
            const DueWindow& window)
      : facts_(facts),
        book_(facts.book),
        attribution_(facts.attribution),
        standing_(standing),
        filter_(filter),
        window_(window) {}

  Due run() {
    add_tasks();
    add_requests();
    add_answering();
    add_deals();
    add_customers();
    add_next_steps();
    add_duties();
    add_payments();
    count_parts();
    sort(due_.tasks);
    sort(due_.requests);
    sort(due_.follow_ups);
    sort(due_.payments);
    add_leavers();
    return std::move(due_);
  }

 private:
  template <class Item>
  static void sort(std::vector<Item>& items) {
    std::ranges::stable_sort(
        items, {}, [](const Item& item) { return std::pair(item.due, at(item.dims, Axis::rep)); });
  }

  void add_errand(const Record& given, Day due, std::vector<DueErrand>& to) const {
    if (!window_.days.contains(due)) return;
    const Dims dims = dims_of_duty(facts_, standing_, given, due);
    if (filter_.admits(dims)) to.push_back({&given, dims, due});
  }

  void add_tasks() {
    for (const Errand& task : standing_.tasks()) {
      if (task.done) continue;
      if (task.given->until_number != 0)
        add_errand(*task.given, task.given->until(), due_.tasks);
      else if (filter_.admits(dims_of_duty(facts_, standing_, *task.given, facts_.as_of)))
        ++due_.undated_tasks;
    }
  }

  /// How far those are that a task was handed down to.
  void count_parts() {
    std::map<Index, std::pair<std::int64_t, std::int64_t>> parts;  // by parent: all, done
    for (const Errand& task : standing_.tasks()) {
      if (task.given->other == absent) continue;
      auto& [all, done] = parts[task.given->other];
      ++all;
      done += task.done != nullptr;
    }
    for (DueErrand& task : due_.tasks)
      if (const auto found = parts.find(task.given->number); found != parts.end())
        std::tie(task.parts, task.parts_done) = found->second;
  }

  void add_requests() {
    for (const Errand& request : standing_.requests())
      if (!request.done)
        add_errand(*request.given, answer_due(facts_, request.given->day()), due_.requests);
  }

  void add_answering() {
    const Span year = period_of(facts_.as_of, Step::year, book_.fiscal()).span;
    std::map<Index, Answering> by_rep;
    for (const Errand& request : standing_.requests()) {
      const Day asked = request.given->day(), due = answer_due(facts_, asked);
      const Dims dims = dims_of_duty(facts_, standing_, *request.given, due);
      if (!year.contains(asked) || !filter_.admits(dims)) continue;
      Answering& one = by_rep[at(dims, Axis::rep)];
      one.rep = at(dims, Axis::rep);
      ++one.requests;
      one.open += !request.done;
      if (!request.done) continue;
      const std::int64_t took = facts_.workdays.count({asked + days(1), request.done->day()});
      ++one.answered;
      one.in_time += request.done->day() <= due;
      one.days += took;
      one.longest = std::max(one.longest, took);
    }
    for (const auto& [rep, one] : by_rep) due_.answering.push_back(one);
  }

  // Follow-ups

  void add_deals() {
    has_deal_.resize(book_.customers.size());
    for (const OpenDeal& open : open_deals(facts_, standing_, filter_)) {
      const Day due = to_contact(open.contact->day());
      if (!window_.days.contains(due)) continue;
      due_.follow_ups.push_back(
          {DueFollowUp::Kind::deal, due, open.dims, open.deal->name, open.contact->day()});
      if (const Index customer = at(open.dims, Axis::customer); customer != absent)
        has_deal_[customer] = true;
    }
  }

  void add_customers() {
    for (Index place = 0; place < standing_.customers().size(); ++place) {
      const CustomerStanding& customer = standing_.customers()[place];
      const Record* last = customer.last_order;
      if (has_deal_[place] || !is_active(book_, customer, facts_.as_of)) continue;
      const Record* contact = customer.latest;
      const Day due = to_contact((contact ? contact : last)->day());
      if (!window_.days.contains(due)) continue;
      const Dims dims = attribution_.dims_of_customer(place, facts_.as_of, last->rep);
      if (filter_.admits(dims))
        due_.follow_ups.push_back({DueFollowUp::Kind::customer, due, dims, absent,
                                   contact ? std::optional(contact->day()) : std::nullopt});
    }
  }

  void add_next_steps() {
    for (Index place = 0; place < book_.customers.size(); ++place) {
      const NextStep& next = book_.customers[place].next;
      if (!next.date || !window_.days.contains(*next.date)) continue;
      const CustomerStanding& customer = standing_.customers()[place];
      const Record* contact = customer.latest;
      if (contact && contact->day() >= *next.date) continue;
      const Record* known = customer.last_order ? customer.last_order : contact;
      const Dims dims =
          attribution_.dims_of_customer(place, facts_.as_of, known ? known->rep : absent);
      if (filter_.admits(dims))
        due_.follow_ups.push_back({DueFollowUp::Kind::next, *next.date, dims, absent,
                                   contact ? std::optional(contact->day()) : std::nullopt, &next});
    }
  }

  Day to_contact(Day last) const { return last + days(follow_up_within(book_)); }

  // Reports and trainings

  void add_duties() {
    for (const ReportOwed& owed : reports_owed(facts_, window_.reports))
      if (const Dims dims = dims_of_duty(facts_, owed); !owed.handed && filter_.admits(dims))
        due_.reports.push_back({owed, dims});
    // those who owe the same stand together
    std::ranges::stable_sort(due_.reports, {}, [](const DueReport& report) {
      const ReportDuty& duty = *report.owed.duty;
      return std::tuple(report.owed.due, *duty.report, duty.type.value_or("summary"));
    });
    for (const TrainingOwed& owed : trainings_owed(facts_, window_.trainings))
      if (const Dims dims = dims_of_duty(facts_, owed); !owed.taken && filter_.admits(dims))
        due_.trainings.push_back({owed, dims});
  }

  /// Of customers with terms, whose owner asks for it.
  void add_payments() {
    const Receivables* receivables = standing_.receivables(Owed::with_terms);
    for (Index place = 0; receivables && place < book_.customers.size(); ++place) {
      const auto& terms = book_.customers[place].terms;
      if (!terms) continue;
      receivables->each(place, [&](const Receivables::Item& item) {
        const Day due = item.record->day() + days(*terms);
        if (item.left < 0 || !window_.days.contains(due)) return;
        const Dims dims = attribution_.dims_of_customer(place, facts_.as_of, item.record->rep);
        if (filter_.admits(dims)) due_.payments.push_back({item, dims, due});
      });
    }
  }

  // Those who have left or are on leave

  void add_leavers() {
    std::set<Index> people;
    const auto collect = [&](const auto& items) {
      for (const auto& item : items) people.insert(at(item.dims, Axis::rep));
    };
    collect(due_.tasks);
    collect(due_.requests);
    collect(due_.follow_ups);
    collect(due_.reports);
    collect(due_.trainings);
    collect(due_.payments);
    people.erase(absent);
    for (const Index rep : people) {
      const Rep& person = book_.reps[rep];
      const Index other = stand_in(facts_, rep, facts_.as_of);
      if (const auto left = left_by(person, facts_.as_of))
        due_.leavers.push_back({rep, *left - days(1), other});
      else if (const Leave* leave = leave_on(person, facts_.as_of))
        due_.leavers.push_back({rep, *leave->to, other, true});
    }
  }

  const Facts& facts_;
  const Book& book_;
  const Attribution& attribution_;
  const Standing& standing_;
  const FactFilter& filter_;
  const DueWindow& window_;
  std::vector<bool> has_deal_{};  // customers of whom a deal is listed
  Due due_{};
};

}  // namespace

DueWindow default_window(Day as_of) {
  return {{first_day(), as_of + days(7)},
          {as_of - days(31), as_of + days(7)},
          {as_of - days(365), as_of + days(30)}};
}

DueWindow window_of(Span within) {
  return {within, within, within};
}

Due due_of(const Facts& facts, const Standing& standing, const FactFilter& filter,
           const DueWindow& window) {
  return DueSearch(facts, standing, filter, window).run();
}

Due due_of(const Facts& facts, const FactFilter& filter, const DueWindow& window) {
  return due_of(facts, replay(facts, facts.as_of, std::span<Listener* const>()), filter, window);
}

}  // namespace plan
