// SPDX-License-Identifier: MIT
#include "plan/report/due_report.hpp"

#include "plan/facts/count.hpp"
#include "plan/facts/defaults.hpp"
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
    add(tasks());
    add(follow_ups());
    add(requests());
    add(reports());
    add(trainings());
    add_notes();
    // a table alone is shown without its title
    if (view_.for_people && document_.tables.size() == 1)
      document_.title += " · " + document_.tables.front().title;
    return std::move(document_);
  }

 private:
  void add(Table table) {
    if (!view_.for_people || !table.rows.empty())
      document_.tables.push_back(std::move(table));
    else
      done_ += (done_.empty() ? "" : text(", ")) + table.title;
  }

  void add_notes() {
    const auto note = [&](const char* code, std::string says) {
      document_.notes.push_back({code, std::move(says)});
    };
    if (!done_.empty()) note("nothing-due", tr("nothing is due: {}", done_));
    if (view_.for_people && !due_.follow_ups.empty())
      note("follow-up", tr("deals and customers are due {} days after the last contact",
                           follow_up_within(book_)));
    note_leavers(due_.leavers, names_, document_);
    if (due_.undated_tasks > 0)
      note("undated-tasks", tr("open tasks without a day by which: {}", due_.undated_tasks));
    if (const std::size_t later = later_than_as_of(facts_, last_day()); later > 0)
      note("later-records", tr("{} records are dated after as-of and do not count", later));
  }

  // What the tables share: the day and how late it is at the left, then who

  Table table_of(std::string name, std::string title) const {
    Table table{std::move(name), std::move(title), {{"due", text("due"), Unit::date}}, {}};
    if (view_.for_people)
      table.columns.push_back({"left", text("time left"), Unit::text});
    else
      table.columns.push_back({"days_late", text("days late"), Unit::count});
    return table;
  }

  Row row_of(Day due) const {
    const std::int64_t late = (facts_.as_of - due).count();
    Row row{{due}};
    if (!view_.for_people)
      row.cells.emplace_back(late);
    else if (late == 0)
      row.cells.emplace_back(text("today"));
    else
      row.cells.emplace_back(late > 0 ? tr("{} days late", late) : tr("in {} days", -late));
    return row;
  }

  void add_columns(std::initializer_list<Axis> axes, Table& table) const {
    for (const Axis axis : axes) names_.add_columns(axis, table);
  }
  void add_cells(std::initializer_list<Axis> axes, const Dims& dims, Row& row) const {
    for (const Axis axis : axes) {
      names_.add_cells(axis, at(dims, axis), row.cells);
      if (view_.for_people && axis == Axis::rep) row.cells.back() = name_of_rep(dims);
    }
    // a task without a customer is nobody's, not unallocated
    if (view_.for_people && !row.cells.empty() && at(dims, *(axes.end() - 1)) == absent)
      row.cells.back() = Blank();
  }

  std::string name_of_rep(const Dims& dims) const {
    const Index rep = at(dims, Axis::rep);
    return marked(names_.name(Axis::rep, rep), rep, due_.leavers);
  }

  /// The day on which it came up, for machines: people see the day on which it is due.
  void add_day(Column column, Table& table) const {
    if (!view_.for_people) table.columns.push_back(std::move(column));
  }
  void add_day(Cell day, Row& row) const {
    if (!view_.for_people) row.cells.push_back(std::move(day));
  }

  std::string name_of_number(Index number) const { return std::string(records_.name(number)); }

  // Tasks and requests

  Table tasks() const {
    Table table = table_of("tasks", text("Tasks"));
    table.columns.push_back({"task", text("task"), Unit::id});
    add_columns({Axis::rep}, table);
    table.columns.push_back({"what", text("what"), Unit::text});
    table.columns.push_back({"by", text("given by"), Unit::text});
    add_day({"given", text("given on"), Unit::date}, table);
    for (const DueErrand& task : due_.tasks) {
      Row row = row_of(task.due);
      row.cells.emplace_back(name_of_number(task.given->number));
      add_cells({Axis::rep}, task.dims, row);
      row.cells.emplace_back(said(*task.given, RecordKey::what));
      row.cells.emplace_back(giver(records_.text(*task.given, RecordKey::by)));
      add_day(task.given->day(), row);
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  /// A rep as all others are called; an outsider as the record has it.
  std::string giver(const std::string& by) const {
    const Rep* rep = view_.for_people ? book_.rep(by) : nullptr;
    return rep ? names_.name(Axis::rep, static_cast<Index>(rep - book_.reps.data())) : by;
  }

  std::string said(const Record& record, RecordKey key) const {
    const std::string& own = records_.text(record, key);
    return own.empty() ? records_.text(record, RecordKey::note) : own;
  }

  Table requests() const {
    Table table = table_of("requests", text("Requests not answered"));
    table.columns.push_back({"request", text("request"), Unit::id});
    add_columns({Axis::rep, Axis::customer}, table);
    table.columns.push_back({"what", text("what"), Unit::text});
    add_day({"asked", text("asked on"), Unit::date}, table);
    for (const DueErrand& request : due_.requests) {
      Row row = row_of(request.due);
      row.cells.emplace_back(name_of_number(request.given->number));
      add_cells({Axis::rep, Axis::customer}, request.dims, row);
      row.cells.emplace_back(said(*request.given, RecordKey::note));
      add_day(request.given->day(), row);
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  // Follow-ups

  Table follow_ups() const {
    Table table = table_of("follow_ups", text("Follow-ups"));
    add_columns({Axis::rep, Axis::customer}, table);
    if (!view_.for_people) {
      table.columns.push_back({"kind", text("kind"), Unit::id});
      table.columns.push_back({"deal", text("deal"), Unit::id});
      table.columns.push_back({"last_contact", text("last contact"), Unit::date});
    }
    table.columns.push_back({"what", text("what"), Unit::text});
    for (const DueFollowUp& item : due_.follow_ups)
      table.rows.push_back(view_.for_people ? row_for_people(item) : row_of(item));
    return table;
  }

  Row row_for_people(const DueFollowUp& item) const {
    Row row = row_of(item.due);
    add_cells({Axis::rep, Axis::customer}, item.dims, row);
    if (item.next)
      row.cells.emplace_back(item.next->what.value_or(""));
    else if (item.deal != absent)
      row.cells.emplace_back(tr("deal {}", records_.name(item.deal)));
    else
      row.cells.emplace_back(text("customer with orders"));
    return row;
  }

  Row row_of(const DueFollowUp& item) const {
    constexpr const char* kinds[] = {"deal", "customer", "next"};
    Row row = row_of(item.due);
    add_cells({Axis::rep, Axis::customer}, item.dims, row);
    row.cells.emplace_back(std::string(kinds[static_cast<std::size_t>(item.kind)]));
    row.cells.push_back(item.deal == absent ? Cell(Blank()) : Cell(name_of_number(item.deal)));
    row.cells.push_back(item.contact ? Cell(*item.contact) : Cell(Blank()));
    row.cells.push_back(item.next ? Cell(item.next->what.value_or("")) : Cell(Blank()));
    return row;
  }

  // Reports and trainings: for people a row of all who owe the same

  template <class Item, class Same, class Labels>
  void add_people(const std::vector<Item>& items, Table& table, const Same& same,
                  const Labels& labels) const {
    if (!view_.for_people) {
      add_columns({Axis::rep}, table);
      for (const Item& item : items) {
        Row row = labels(item);
        add_cells({Axis::rep}, item.dims, row);
        table.rows.push_back(std::move(row));
      }
      return;
    }
    table.columns.push_back({"rep_name", text("who"), Unit::text});
    for (std::size_t first = 0; first < items.size();) {
      std::vector<std::string> who;
      Row row = labels(items[first]);
      for (const Item& head = items[first]; first < items.size() && same(head, items[first]);
           ++first)
        who.push_back(name_of_rep(items[first].dims));
      row.cells.emplace_back(listed(who));
      table.rows.push_back(std::move(row));
    }
  }

  /// A few names, or the first of many.
  static std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t few = 5, first = 3;
    std::string list;
    for (std::size_t i = 0; i < (names.size() > few ? first : names.size()); ++i)
      list += (i == 0 ? "" : text(", ")) + names[i];
    return names.size() > few ? tr("{} and {} more", list, names.size() - first) : list;
  }

  Table reports() const {
    Table table = table_of("reports", text("Reports not handed in"));
    table.columns.push_back({"report", text("report"), Unit::id});
    if (!view_.for_people) table.columns.push_back({"type", text("kind"), Unit::id});
    table.columns.push_back({"period", text("period"), Unit::id});
    const auto same = [](const DueReport& a, const DueReport& b) {
      return a.owed.duty == b.owed.duty && a.owed.due == b.owed.due;
    };
    add_people(due_.reports, table, same, [&](const DueReport& item) {
      const std::string report = item.owed.duty->report.value_or("");
      const std::string type = item.owed.duty->type.value_or("summary");
      Row row = row_of(item.owed.due);
      row.cells.emplace_back(view_.for_people ? name_of_report(*item.owed.duty) : report);
      if (!view_.for_people) row.cells.emplace_back(type);
      row.cells.emplace_back(period_meant(item.owed, book_.fiscal()).name);
      return row;
    });
    return table;
  }

  Table trainings() const {
    Table table = table_of("trainings", text("Trainings not taken"));
    if (!view_.for_people) table.columns.push_back({"course", text("course"), Unit::id});
    table.columns.push_back({"course_name", text("name"), Unit::text});
    const auto same = [](const DueTraining& a, const DueTraining& b) {
      return a.owed.course == b.owed.course;
    };
    add_people(due_.trainings, table, same, [&](const DueTraining& item) {
      Row row = row_of(*item.owed.course->date);
      if (!view_.for_people) row.cells.emplace_back(*item.owed.course->id);
      row.cells.emplace_back(name_of(*item.owed.course));
      return row;
    });
    return table;
  }

  const Facts& facts_;
  const Book& book_;
  const Records& records_;
  const Due& due_;
  const DueView& view_;
  Labels names_;
  Document document_{};
  std::string done_{};  // titles of tables without rows
};

}  // namespace

Document due_report(const Facts& facts, const Due& due, const DueView& view) {
  return DueTables(facts, due, view).run();
}

}  // namespace plan
