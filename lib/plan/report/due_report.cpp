// SPDX-License-Identifier: MIT
#include "plan/report/due_report.hpp"

#include "plan/base/counted.hpp"
#include "plan/facts/count.hpp"
#include "plan/facts/defaults.hpp"
#include "plan/report/answering_table.hpp"
#include "plan/report/duty_names.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

class DueTables {
 public:
  DueTables(const Facts& facts, const Due& due, const DueView& view)
      : facts_(facts),
        book_(facts.book),
        records_(facts.records),
        due_(due),
        view_(view),
        names_(book_, view.for_people) {}

  Document run() {
    document_.name = "due";
    document_.title = titled(book_, tr("due {}", view_.when));
    add(tasks(), "tasks");
    add(follow_ups(), "follow-ups");
    add(requests(), "requests");
    add(reports(), "reports");
    add(trainings(), "courses");
    add(payments(), "payments");
    if (!view_.for_people || !due_.answering.empty())
      document_.tables.push_back(
          answering_table(due_.answering, fiscal_year_of(facts_.as_of, book_.fiscal()), names_));
    add_notes();
    // a table alone is shown without its title
    if (view_.for_people && document_.tables.size() == 1)
      document_.title += " · " + document_.tables.front().title;
    return std::move(document_);
  }

 private:
  void add(Table table, std::string_view things) {
    if (!view_.for_people || !table.rows.empty())
      document_.tables.push_back(std::move(table));
    else
      done_ += (done_.empty() ? "" : text(", ")) + text(things);
  }

  void add_notes() {
    const auto note = [&](const char* code, std::string says) {
      document_.notes.push_back({code, std::move(says)});
    };
    if (!done_.empty())
      note("nothing-due", document_.tables.empty() ? tr("nothing is due among {}", done_)
                                                   : tr("nothing else is due among {}", done_));
    if (view_.for_people && !due_.follow_ups.empty())
      note("follow-up", counted("deals and customers are due {} days after the last contact",
                                follow_up_within(book_)));
    note_leavers(due_.leavers, names_, document_);
    if (due_.undated_tasks > 0)
      note("undated-tasks", tr("open tasks without a day by which: {}", due_.undated_tasks));
    if (const std::size_t later = later_than_as_of(facts_, {first_day(), last_day()}); later > 0)
      note("later-records", counted("{} records are dated after as-of and do not count", later));
  }

  // What the tables share: the day and how late it is at the left, then who

  template <class Item, class DueOf>
  TableOf<Item> begun(std::string name, std::string title, const DueOf& due) const {
    TableOf<Item> table(std::move(name), std::move(title));
    table.all({"due", text("due"), Unit::date}, due);
    table.people({"left", text("time left")},
                 [this, due](auto& item) { return time_left(due(item), facts_.as_of); });
    table.machines({"days_late", text("days late"), Unit::count},
                   [this, due](auto& item) { return days_late(due(item)); });
    return table;
  }
  template <class Item>
  TableOf<Item> begun(std::string name, std::string title) const {
    return begun<Item>(std::move(name), std::move(title), [](auto& item) { return item.due; });
  }

  std::int64_t days_late(Day due) const { return (facts_.as_of - due).count(); }

  /// `last`: of the table's axes. For people a task without a customer is nobody's, not
  /// unallocated.
  template <class Item>
  void add_axis(TableOf<Item>& table, Axis axis, bool last) const {
    AxisColumns how{.known = last && view_.for_people};
    if (axis == Axis::rep) how.name = [this](Index rep) { return name_of_rep(rep); };
    names_.add(table, axis, how);
  }
  std::string name_of_rep(Index rep) const {
    const std::string name = names_.name(Axis::rep, rep);
    return view_.for_people ? marked(name, rep, due_.leavers) : name;
  }

  std::string name_of_number(Index number) const { return std::string(records_.name(number)); }

  // Tasks and requests

  Table tasks() const {
    auto table = begun<DueErrand>("tasks", text("Tasks"));
    table.all({"task", text("task"), Unit::id},
              [this](auto& task) { return name_of_number(task.given->number); });
    add_axis(table, Axis::rep, true);
    table.all({"what", text("what")},
              [this](auto& task) { return said(*task.given, RecordKey::what); });
    table.all({"by", text("given by")},
              [this](auto& task) { return giver(records_.text(*task.given, RecordKey::by)); });
    add_parts(table);
    add_day(table, {"given", text("given on"), Unit::date});
    return table.of(due_.tasks);
  }

  Table requests() const {
    auto table = begun<DueErrand>("requests", text("Requests not answered"));
    table.all({"request", text("request"), Unit::id},
              [this](auto& request) { return name_of_number(request.given->number); });
    add_axis(table, Axis::rep, false);
    add_axis(table, Axis::customer, true);
    table.all({"what", text("what")},
              [this](auto& request) { return said(*request.given, RecordKey::note); });
    add_day(table, {"asked", text("asked on"), Unit::date});
    return table.of(due_.requests);
  }

  /// The task above, and how far the tasks below are, where there are any.
  void add_parts(TableOf<DueErrand>& table) const {
    const auto is_part = [](auto& task) { return task.given->other != absent; };
    const auto has_parts = [](auto& task) { return task.parts > 0; };
    table.machines({"parent", text("parent task"), Unit::id}, [=, this](auto& task) {
      return is_part(task) ? Cell(name_of_number(task.given->other)) : Cell(Blank());
    });
    table.machines({"parts", text("parts"), Unit::count}, [](auto& task) { return task.parts; });
    table.machines({"parts_done", text("parts done"), Unit::count},
                   [](auto& task) { return task.parts_done; });
    if (std::ranges::any_of(due_.tasks, is_part))
      table.people({"parent", text("parent task")}, [=, this](auto& task) {
        return is_part(task) ? name_of_number(task.given->other) : std::string();
      });
    if (std::ranges::any_of(due_.tasks, has_parts))
      table.people({"parts", text("progress")}, [=](auto& task) {
        return has_parts(task) ? tr("{} of {}", task.parts_done, task.parts) : std::string();
      });
  }

  /// The day on which it came up, for machines: people see the day on which it is due.
  static void add_day(TableOf<DueErrand>& table, Column column) {
    table.machines(std::move(column), [](auto& one) { return one.given->day(); });
  }

  /// A rep as all others are called; an outsider as the record has it.
  std::string giver(const std::string& by) const {
    const Rep* rep = view_.for_people ? book_.rep(by) : nullptr;
    return rep ? names_.name(Axis::rep, static_cast<Index>(rep - book_.reps.data())) : by;
  }

  Cell said(const Record& record, RecordKey key) const {
    return text_of(records_, record, records_.text(record, key).empty() ? RecordKey::note : key);
  }

  // Follow-ups

  Table follow_ups() const {
    constexpr const char* kinds[] = {"deal", "customer", "next"};
    auto table = begun<DueFollowUp>("follow_ups", text("Follow-ups"));
    add_axis(table, Axis::rep, false);
    add_axis(table, Axis::customer, true);
    table.machines({"kind", text("kind"), Unit::id}, [&](auto& item) {
      return std::string(kinds[static_cast<std::size_t>(item.kind)]);
    });
    table.machines({"deal", text("deal"), Unit::id}, [this](auto& item) {
      return item.deal == absent ? Cell(Blank()) : Cell(name_of_number(item.deal));
    });
    table.machines({"last_contact", text("last contact"), Unit::date},
                   [](auto& item) { return item.contact ? Cell(*item.contact) : Cell(Blank()); });
    table.machines({"what", text("what")}, [](auto& item) {
      return item.next ? Cell(item.next->what.value_or("")) : Cell(Blank());
    });
    table.people({"what", text("what")}, [this](auto& item) { return what_to_do(item); });
    return table.of(due_.follow_ups);
  }

  std::string what_to_do(const DueFollowUp& item) const {
    if (item.next) return item.next->what.value_or("");
    return item.deal == absent ? text("customer with orders")
                               : tr("deal {}", records_.name(item.deal));
  }

  // Reports and trainings: for people a row of all who owe the same

  template <class Item>
  struct Group {
    const Item& first;
    std::vector<Index> reps{};
  };

  template <class Item, class Same>
  std::vector<Group<Item>> grouped(const std::vector<Item>& items, const Same& same) const {
    std::vector<Group<Item>> groups;
    for (const Item& item : items) {
      if (groups.empty() || !view_.for_people || !same(groups.back().first, item))
        groups.push_back({item});
      groups.back().reps.push_back(at(item.dims, Axis::rep));
    }
    return groups;
  }

  template <class Item>
  void add_people(TableOf<Group<Item>>& table) const {
    table.machines(names_.id_column(Axis::rep),
                   [this](auto& group) { return names_.id(Axis::rep, group.reps.front()); });
    Column who = names_.name_column(Axis::rep);
    if (view_.for_people) who.title = text("who");
    table.all(std::move(who), [this](auto& group) { return listed(group.reps); });
  }

  /// A few names, or the first of many.
  std::string listed(const std::vector<Index>& reps) const {
    constexpr std::size_t few = 5, first = 3;
    std::string list;
    for (std::size_t i = 0; i < (reps.size() > few ? first : reps.size()); ++i)
      list += (i == 0 ? "" : text(", ")) + name_of_rep(reps[i]);
    return reps.size() > few ? tr("{} and {} more", list, reps.size() - first) : list;
  }

  Table reports() const {
    using Owed = Group<DueReport>;
    auto table =
        begun<Owed>("reports", text("Reports"), [](auto& group) { return group.first.owed.due; });
    table.all({"report", text("report"), Unit::id}, [this](auto& group) {
      const ReportDuty& duty = *group.first.owed.duty;
      return view_.for_people ? name_of_report(duty) : duty.report.value_or("");
    });
    table.machines({"type", text("kind"), Unit::id},
                   [](auto& group) { return group.first.owed.duty->type.value_or("summary"); });
    table.all({"period", text("period"), Unit::id},
              [this](auto& group) { return period_meant(group.first.owed, book_.fiscal()).name; });
    add_people(table);
    return table.of(grouped(due_.reports, [](const DueReport& a, const DueReport& b) {
      return a.owed.duty == b.owed.duty && a.owed.due == b.owed.due;
    }));
  }

  Table trainings() const {
    using Owed = Group<DueTraining>;
    auto table = begun<Owed>("trainings", text("Training"),
                             [](auto& group) { return *group.first.owed.course->date; });
    table.machines({"course", text("course"), Unit::id},
                   [](auto& group) { return *group.first.owed.course->id; });
    table.all({"course_name", text("name")},
              [](auto& group) { return name_of(*group.first.owed.course); });
    add_people(table);
    return table.of(grouped(due_.trainings, [](const DueTraining& a, const DueTraining& b) {
      return a.owed.course == b.owed.course;
    }));
  }

  // Payments

  Table payments() const {
    auto table = begun<DuePayment>("payments", text("Payments"));
    add_axis(table, Axis::rep, false);
    add_axis(table, Axis::customer, true);
    table.all({"order", text("order"), Unit::text}, [this](auto& one) {
      const Record& record = *one.item.record;
      return record.number == absent ? std::string() : name_of_number(record.number);
    });
    table.all({"ordered", text("ordered on"), Unit::date},
              [](auto& one) { return one.item.record->day(); });
    table.all({"amount", text("not paid"), Unit::money},
              [](auto& one) { return Money::minor(one.item.left); });
    return table.of(due_.payments);
  }

  const Facts& facts_;
  const Book& book_;
  const Records& records_;
  const Due& due_;
  const DueView& view_;
  Labels names_;
  Document document_{};
  std::string done_{};  // what the tables without rows are of
};

}  // namespace

Document due_report(const Facts& facts, const Due& due, const DueView& view) {
  return DueTables(facts, due, view).run();
}

}  // namespace plan
