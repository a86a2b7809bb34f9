// SPDX-License-Identifier: MIT
#include "plan/report/people/person_sayings.hpp"

#include <algorithm>

#include "plan/report/duty_names.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

using One = const Record*;

TableOf<One> dated(std::string name, std::string title) {
  TableOf<One> table(std::move(name), std::move(title));
  table.all({"date", text("date"), Unit::date}, [](One one) { return one->day(); });
  return table;
}

void add_text(TableOf<One>& table, const Records& records, RecordKey key, Column column) {
  table.all(std::move(column), [&records, key](One one) { return text_of(records, *one, key); });
}

Table talks(const Records& records, const PersonPage& page) {
  TableOf<One> table = dated("talks", text("talks"));
  table.all({"mood", text("mood"), Unit::count}, [](One one) {
    return one->has(RecordKey::mood) ? Cell(std::int64_t{one->value}) : Cell(Blank());
  });
  add_text(table, records, RecordKey::by, {"by", text("talked with")});
  add_text(table, records, RecordKey::note, {.key = "note", .title = text("note"), .room = 48});
  return table.of(page.talks);
}

Table conduct(const Records& records, const PersonPage& page) {
  TableOf<One> table = dated("conduct", text("conduct"));
  table.all({"points", text("points of conduct"), Unit::count},
            [](One one) { return std::int64_t{one->value}; });
  add_text(table, records, RecordKey::reason,
           {.key = "reason", .title = text("reason"), .room = 48});
  return table.of(page.conduct);
}

Table ratings(const Records& records, const PersonPage& page) {
  TableOf<One> table = dated("ratings", text("ratings"));
  add_text(table, records, RecordKey::item, {"item", text("item")});
  table.all({"score", text("score"), Unit::factor},
            [](One one) { return number_of(Rate(one->value, 1000)); });
  add_text(table, records, RecordKey::by, {"by", text("rated by")});
  return table.of(page.ratings);
}

// Trainings

/// A course that was planned, or a training beside the plan.
struct Lesson {
  const Course* course = nullptr;
  const Record* taken = nullptr;
};

std::vector<Lesson> lessons_of(const Facts& facts, const PersonPage& page) {
  std::vector<Lesson> lessons;
  for (const TrainingOwed& owed : page.courses) lessons.push_back({owed.course, owed.taken});
  for (const Record* record : page.trainings)
    if (std::ranges::find(page.courses, record, &TrainingOwed::taken) == page.courses.end())
      lessons.push_back(
          {record->other == absent ? nullptr : &facts.book.courses[record->other], record});
  std::ranges::stable_sort(lessons, {}, [](const Lesson& one) {
    return one.taken ? one.taken->day() : *one.course->date;
  });
  return lessons;
}

void add_lesson(TableOf<Lesson>& table, const Labels& names) {
  table.all({"planned", text("planned for"), Unit::date}, [](auto& one) {
    return one.course && one.course->date ? Cell(*one.course->date) : Cell(Blank());
  });
  table.all({"taken", text("taken on"), Unit::date}, [&names](auto& one) {
    return one.taken            ? Cell(one.taken->day())
           : names.for_people() ? Cell(text("not taken"))
                                : Cell(Blank());
  });
  table.all({"hours", text("training hours"), Unit::quantity}, [](auto& one) {
    return one.taken ? Cell(Quantity{one.taken->quantity}) : Cell(Blank());
  });
  table.all({"score", text("score"), Unit::factor}, [](auto& one) {
    return one.taken && one.taken->has(RecordKey::score) ? number_of(Rate(one.taken->value, 1000))
                                                         : Cell(Blank());
  });
}

Table training(const Facts& facts, const PersonPage& page, const Labels& names) {
  TableOf<Lesson> table("training", text("training"));
  table.machines({"course", text("course"), Unit::id},
                 [](auto& one) { return one.course ? *one.course->id : std::string(); });
  table.people({"course", text("course")},
               [](auto& one) { return one.course ? name_of(*one.course) : std::string(); });
  add_lesson(table, names);
  return table.of(lessons_of(facts, page));
}

// Reports and tasks

struct Count {
  const char* what = "";
  std::int64_t due = 0, in_time = 0, late = 0, missing = 0;
};

Table duties(const PersonPage& page, const Labels& names) {
  std::vector<Count> counts{{"report"}, {"task"}};
  for (const PersonDuty& duty : page.duties) {
    Count& count = counts[duty.report ? 0 : 1];
    ++count.due;
    ++(duty.is_in_time() ? count.in_time : duty.done ? count.late : count.missing);
  }
  std::erase_if(counts, [&](const Count& one) { return names.for_people() && one.due == 0; });
  TableOf<Count> table("duties", text("reports and tasks"));
  table.all({"what", text("what")}, [&names](auto& one) { return names.word(one.what); });
  table.all({"due", text("were due"), Unit::count}, &Count::due);
  table.all({"in_time", text("done in time"), Unit::count}, &Count::in_time);
  table.all({"late", text("done late"), Unit::count}, &Count::late);
  table.all({"missing", text("not done"), Unit::count}, &Count::missing);
  return table.of(counts);
}

Table late(const Facts& facts, const PersonPage& page, const Labels& names) {
  std::vector<PersonDuty> rows = page.duties;
  std::erase_if(rows, [](const PersonDuty& duty) { return duty.is_in_time(); });
  TableOf<PersonDuty> table("late", text("late or not done"));
  table.all({"due", text("due"), Unit::date}, &PersonDuty::due);
  table.all({.key = "what", .title = text("what"), .room = 48}, [&facts](auto& one) -> Cell {
    if (one.report)
      return name_of_report(*one.report->duty) + " " +
             period_meant(*one.report, facts.book.fiscal()).name;
    return text_of(facts.records, *one.task, RecordKey::what);
  });
  table.all({"done", text("done on"), Unit::date}, [&names](auto& one) {
    return one.done             ? Cell(one.done->day())
           : names.for_people() ? Cell(text("not done"))
                                : Cell(Blank());
  });
  return table.of(rows);
}

}  // namespace

std::vector<Table> sayings_tables(const Records& records, const PersonPage& page) {
  return {talks(records, page), conduct(records, page), ratings(records, page)};
}

std::vector<Table> duty_tables(const Facts& facts, const PersonPage& page, const Labels& names) {
  return {training(facts, page, names), duties(page, names), late(facts, page, names)};
}

}  // namespace plan
