// SPDX-License-Identifier: MIT
// The lists of a summary (summary_report.hpp): what happened, one by one.
#include <algorithm>
#include <functional>

#include "plan/base/counted.hpp"
#include "plan/records/field_table.hpp"
#include "plan/report/duty_names.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {
namespace {

constexpr std::string_view topics[] = {"difficulties to pass up", "product news", "competitor news",
                                       "market news", "lessons learned"};
constexpr std::string_view topic_keys[] = {"difficulty", "product", "competitor", "market",
                                           "lesson"};

class Lists {
 public:
  Lists(const Facts& facts, const Labels& names, const SummaryRequest& request, Document& document)
      : facts_(facts),
        book_(facts.book),
        records_(facts.records),
        names_(names),
        request_(request),
        document_(document) {}

  void run(const Events& found, const Due& due) {
    add_deals("wins", text("won deals"), found.won, false);
    add_deals("losses", text("lost deals"), found.lost, true);
    add_changes(found);
    add_customers(found);
    keep(feedback_table(records_, names_, found.feedback));
    add_meetings(found.meetings);
    add_missing_reports();
    add_overdue(due);
    add_next(due);
    if (!request_.for_people) add_teams();  // those who send it are machines
  }

 private:
  void keep(Table table) {
    if (!table.rows.empty()) document_.tables.push_back(std::move(table));
  }

  /// What an event's record says; nothing where it has none.
  void add_text(TableOf<Event>& table, RecordKey key, std::string title) const {
    table.all({std::string(to_string(key)), std::move(title)}, [this, key](auto& one) {
      return one.record ? text_of(records_, *one.record, key) : Cell(std::string());
    });
  }
  static TableOf<Event> dated(std::string name, std::string title) {
    TableOf<Event> table(std::move(name), std::move(title));
    table.all({"date", text("day"), Unit::date}, &Event::day);
    return table;
  }

  void add_deals(std::string name, std::string title, const std::vector<Event>& deals, bool lost) {
    auto table = dated(std::move(name), std::move(title));
    names_.add(table, Axis::customer, {.known = true});
    names_.add(table, Axis::rep, {.known = true});
    if (lost) {
      add_text(table, RecordKey::reason, text("reason"));
      add_text(table, RecordKey::competitor, text("competitor"));
    } else {
      names_.add(table, Axis::product, {.known = true});
    }
    table.machines({"deal", text("deal"), Unit::id},
                   [this](auto& deal) { return std::string(records_.name(deal.record->deal)); });
    table.all({"amount", text("amount"), Unit::money}, [](auto& deal) -> Cell {
      if (!deal.has_amount) return lost_without_amount(1);
      return Money::minor(deal.amount);
    });
    keep(table.of(deals));
  }

  /// Deals that passed to another, and orders that came to nothing.
  void add_changes(const Events& found) {
    auto table = dated("changes", text("deals handed over and orders cancelled"));
    const auto is_cancel = [](const Event& one) { return one.record->kind == RecordKind::cancel; };
    table.all({"change", text("change")},
              [=, this](auto& one) { return names_.word(is_cancel(one) ? "cancel" : "handover"); });
    names_.add(table, Axis::customer, {.known = true});
    names_.add(table, Axis::rep, {.known = true});
    table.all({"what", text("deal or order"), Unit::id}, [=, this](auto& one) {
      return std::string(records_.name(is_cancel(one) ? one.record->other : one.record->deal));
    });
    table.all({"reason", text("reason")}, [=, this](auto& one) {
      return text_of(records_, *one.record, is_cancel(one) ? RecordKey::reason : RecordKey::note);
    });
    table.all({"amount", text("amount"), Unit::money}, [=](auto& one) {
      return is_cancel(one) ? Cell(Money::minor(one.amount)) : Cell(Blank());
    });
    std::vector<Event> all = found.handed_over;
    all.insert(all.end(), found.cancelled.begin(), found.cancelled.end());
    std::ranges::stable_sort(all, {}, &Event::day);
    keep(table.of(all));
  }

  void add_customers(const Events& found) {
    auto table = dated("customers", text("customers new and lost"));
    std::vector<Event> all = found.customers_new;
    all.insert(all.end(), found.customers_lost.begin(), found.customers_lost.end());
    table.all({"change", text("change")}, [this](auto& one) {
      if (!one.record)
        return names_.word(one.owner_away ? "fell silent, owner on leave" : "fell silent");
      // what is lost of a deal has another word in Chinese
      if (one.record->kind == RecordKind::customer_lost)
        return request_.for_people ? text("lost to us") : std::string("lost");
      return names_.word("new");
    });
    names_.add(table, Axis::customer, {.known = true});
    names_.add(table, Axis::rep, {.known = true});
    add_text(table, RecordKey::reason, text("reason"));
    keep(table.of(all));
  }

  void add_meetings(const std::vector<Event>& meetings) {
    auto table = dated("meetings", text("meetings"));
    add_text(table, RecordKey::what, text("meeting"));
    names_.add(table, Axis::rep, {.known = true});
    add_text(table, RecordKey::text, text("message text"));
    Table made = table.of(meetings);
    made.prose = true;
    keep(std::move(made));
  }

  struct Missing {
    ReportOwed owed;
    Dims dims;
  };

  /// Those whose last day was in the period, and is over, and that were not handed in.
  void add_missing_reports() {
    TableOf<Missing> table("missing", text("reports missing"));
    names_.add(table, Axis::rep, {.known = true});
    table.people({"report", text("report")},
                 [](auto& one) { return name_of_report(*one.owed.duty); });
    table.machines({"report", text("report")}, [](auto& one) { return *one.owed.duty->report; });
    table.machines({"type", text("kind of report"), Unit::id},
                   [](auto& one) { return one.owed.duty->type.value_or("summary"); });
    table.all({"period", text("period"), Unit::id},
              [this](auto& one) { return period_meant(one.owed, book_.fiscal()).name; });
    table.all({"due", text("due"), Unit::date}, [](auto& one) { return one.owed.due; });
    std::vector<Missing> all;
    const Day yesterday = request_.as_of - std::chrono::days(1);
    const Span due = common(request_.period.span, {first_day(), yesterday});
    for (const ReportOwed& owed : reports_owed(facts_, due)) {
      const Dims dims = dims_of_duty(facts_, owed);
      if (!owed.handed && request_.filter.admits(dims)) all.push_back({owed, dims});
    }
    keep(table.of(all));
  }

  /// What a customer has not paid in time, of all its orders.
  struct Overdue {
    Dims dims;
    Day due;  // the first
    Money amount{};
  };

  void add_overdue(const Due& due) {
    std::vector<Overdue> all;
    for (const DuePayment& one : due.payments) {
      if (one.due >= request_.as_of) continue;
      const auto same = [&](auto& other) {
        return at(other.dims, Axis::customer) == at(one.dims, Axis::customer);
      };
      auto of = std::ranges::find_if(all, same);
      if (of == all.end()) of = all.insert(of, {one.dims, one.due});
      of->amount += Money::minor(one.item.left);
    }
    std::ranges::stable_sort(all, std::greater(), &Overdue::amount);
    TableOf<Overdue> table("overdue", text("payments overdue"));
    table.all({"due", text("due"), Unit::date}, &Overdue::due);
    names_.add(table, Axis::customer, {.known = true});
    names_.add(table, Axis::rep, {.known = true});
    table.all({"amount", text("overdue"), Unit::money}, &Overdue::amount);
    Table made = table.of(all);
    Money total;
    for (const Overdue& one : all) total += one.amount;
    if (all.size() > 1)
      made.total = table.only({{"customer_name", text("total")}, {"amount", total}});
    keep(std::move(made));
  }

  // What comes next: late, or due within a week of as-of

  struct Next {
    Day due;
    Dims dims;
    std::string_view kind;
    Cell what;
  };

  void add_next(const Due& due) {
    TableOf<Next> table("next", text("due next"));
    table.all({"due", text("due"), Unit::date}, &Next::due);
    table.people({"left", text("time left")},
                 [this](auto& next) { return time_left(next.due, request_.as_of); });
    const auto name = [&](Index rep) {
      const std::string own = names_.name(Axis::rep, rep);
      return request_.for_people ? marked(own, rep, due.leavers) : own;
    };
    names_.add(table, Axis::rep, {.known = true, .name = name});
    table.all({"kind", text("kind")}, [this](auto& next) { return names_.word(next.kind); });
    names_.add(table, Axis::customer, {.known = true});
    table.all({"what", text("what to do")}, &Next::what);
    keep(table.of(next_of(due)));
    note_leavers(due.leavers, names_, document_);
    const auto contacts = std::ranges::count_if(due.follow_ups, std::not_fn(is_agreed));
    if (contacts > 0)
      document_.notes.push_back(
          {"follow-ups",
           counted("{} deals and customers are due to be contacted; plan due lists them",
                   contacts)});
  }

  static bool is_agreed(const DueFollowUp& one) { return one.kind == DueFollowUp::Kind::next; }

  std::vector<Next> next_of(const Due& due) const {
    std::vector<Next> all;
    for (const DueErrand& task : due.tasks)
      all.push_back({task.due, task.dims, "task", text_of(records_, *task.given, RecordKey::what)});
    for (const DueErrand& request : due.requests)
      all.push_back({request.due, request.dims, "request",
                     text_of(records_, *request.given, RecordKey::note)});
    for (const DueFollowUp& one : due.follow_ups)
      if (is_agreed(one))
        all.push_back({one.due, one.dims, "next step", one.next->what.value_or("")});
    for (const DueTraining& training : due.trainings) {
      const Course& course = *training.owed.course;
      all.push_back({*course.date, training.dims, "training", name_of(course)});
    }
    std::ranges::stable_sort(all, {}, &Next::due);
    return all;
  }

  /// Where each team's summary goes, for those who send it.
  void add_teams() {
    TableOf<Index> table("teams", text("teams"));
    names_.add(table, Axis::team, std::identity());
    table.all(
        {"email", text("email")}, [this](Index place) { return *book_.teams[place].email; },
        texts_of("teams", "email"));
    table.all({"title", text("summary's title")}, [this](Index place) {
      return name_of(book_.teams[place]) + " " + text("sales summary") + " " + request_.period.name;
    });
    std::vector<Index> all;
    for (Index place = 0; place < book_.teams.size(); ++place)
      if (book_.teams[place].email && request_.filter.admits(Axis::team, place))
        all.push_back(place);
    document_.tables.push_back(table.of(all));
  }

  const Facts& facts_;
  const Book& book_;
  const Records& records_;
  const Labels& names_;
  const SummaryRequest& request_;
  Document& document_;
};

}  // namespace

Table feedback_table(const Records& records, const Labels& names,
                     const std::vector<Event>& feedback) {
  using One = const Event*;
  TableOf<One> table("feedback", text("news and difficulties"));
  table.people({"topic", text("topic")}, [](One one) { return text(topics[one->record->choice]); });
  table.machines({"topic", text("topic")},
                 [](One one) { return std::string(topic_keys[one->record->choice]); });
  table.all({"date", text("day"), Unit::date}, [](One one) { return one->day; });
  for (const Axis axis : {Axis::rep, Axis::customer})
    names.add(table, axis, [axis](One one) { return at(one->dims, axis); }, {.known = true});
  table.all({"text", text("message text")},
            [&](One one) { return text_of(records, *one->record, RecordKey::text); });
  std::vector<One> all;
  for (const Event& one : feedback) all.push_back(&one);
  std::ranges::stable_sort(all, {}, [](One one) { return one->record->choice; });
  Table made = table.of(all);
  made.prose = true;
  return made;
}

void add_events(const Facts& facts, const Events& found, const Due& due, const Labels& names,
                const SummaryRequest& request, Document& document) {
  Lists(facts, names, request, document).run(found, due);
}

}  // namespace plan
