// SPDX-License-Identifier: MIT
#include "plan/report/people/people_report.hpp"

#include <algorithm>

#include "plan/base/counted.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/people/people_words.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

class PeopleReport {
 public:
  PeopleReport(const Facts& facts, const People& people, bool for_people)
      : book_(facts.book), all_(people), names_(book_, for_people) {}

  std::vector<Table> tables() const {
    std::vector<Table> made{headcount(), people(), load(), fairness(), moves(), training()};
    if (names_.for_people()) std::erase_if(made, [](auto& table) { return table.rows.empty(); });
    return made;
  }

 private:
  template <class Item>
  void add_rep(TableOf<Item>& table) const {
    names_.add(table, Axis::rep, [](auto& one) { return one.rep; });
  }

  /// For people whole ones without decimals.
  Cell number(const Rate& rate) const { return names_.for_people() ? number_of(rate) : Cell(rate); }

  // Seats

  Table headcount() const {
    TableOf<TeamSeats> table("headcount", text("seats by team"));
    names_.add(table, Axis::team, &TeamSeats::team,
               {.name = [this](Index team) { return itself(team); }});
    table.all({"seats", text("planned seats"), Unit::count},
              [](auto& one) { return one.planned ? Cell(*one.planned->seats) : Cell(Blank()); });
    table.machines({"planned_from", text("planned from"), Unit::date}, [](auto& one) {
      return one.planned ? Cell(*one.planned->from) : Cell(Blank());
    });
    add_crew(table);
    return table.of(all_.seats);
  }
  void add_crew(TableOf<TeamSeats>& table) const {
    table.all({"people", text("people"), Unit::count}, [](auto& one) { return one.crew.people; });
    table.all({"on_leave", text("on leave"), Unit::count},
              [](auto& one) { return one.crew.on_leave; });
    table.all({"full_time", text("full times"), Unit::factor},
              [this](auto& one) { return number(one.crew.full_time); });
    table.all({"open", text("open seats"), Unit::factor},
              [this](auto& one) { return one.open ? number(*one.open) : Cell(Blank()); });
    table.all({"open_since", text("open since"), Unit::date},
              [](auto& one) { return one.open_since ? Cell(*one.open_since) : Cell(Blank()); });
  }

  /// A team without those in it is told apart from the team with them.
  std::string itself(Index team) const {
    const std::string own = names_.name(Axis::team, team);
    const bool has_teams =
        team != absent && std::ranges::any_of(book_.teams, [&](const Team& other) {
          return other.parent && *other.parent == *book_.teams[team].id;
        });
    return has_teams && names_.for_people() ? tr("{} itself", own) : own;
  }

  // People

  Table people() const {
    TableOf<Person> table("people", text("people there"));
    add_rep(table);
    names_.add(table, Axis::team, &Person::team, {.known = true});
    table.all({"title", text("title")},
              [this](auto& one) { return book_.reps[one.rep].title.value_or(""); });
    add_work(table);
    return table.of(all_.people);
  }
  void add_work(TableOf<Person>& table) const {
    table.all(figure("from", text("since when"), Unit::date), [](auto& one) {
      return one.there.first > first_day() ? Cell(one.there.first) : Cell(Blank());
    });
    table.all(figure("to", text("last day"), Unit::date), [](auto& one) {
      return one.there.last < last_day() ? Cell(one.there.last) : Cell(Blank());
    });
    table.all({"months", text("months there"), Unit::count}, months);
    table.all({"time", text("working time"), Unit::rate},
              [this](auto& one) { return unless_whole(one.time); });
    table.all({"ramp", text("ramp now"), Unit::rate},
              [this](auto& one) { return unless_whole(one.ramp); });
    table.all({"leave_days", text("days of leave"), Unit::count},
              [](auto& one) { return std::int64_t{one.leave_days}; });
  }

  /// What holds of nearly all is left out for people.
  Cell unless_whole(const Rate& part) const {
    return names_.for_people() && part == Rate::whole(1) ? Cell(Blank()) : Cell(part);
  }

  static Column figure(std::string key, std::string title, Unit unit) {
    Column column{std::move(key), std::move(title), unit};
    column.role = Role::figure;
    return column;
  }

  /// Whole months of this employment up to the day.
  static Cell months(const Person& one) {
    if (one.there.first == first_day()) return Blank();
    const Date from(one.there.first), seen(one.seen + std::chrono::days(1));
    const auto whole = month_of(one.seen + std::chrono::days(1)) - month_of(one.there.first);
    return std::int64_t{whole} - (seen.day() < from.day() ? 1 : 0);
  }

  Table load() const {
    TableOf<Person> table("load", tr("load {}", all_.days.year.name));
    add_rep(table);
    table.all({"weight", text("weight"), Unit::factor},
              [this](auto& one) { return number(one.weight); });
    table.all({"target", text("target"), Unit::money},
              [](auto& one) { return cell_of(one.target); });
    table.all({"workdays", text("own working days"), Unit::factor},
              [this](auto& one) { return number(one.workdays); });
    table.all({"per_day", text("a day"), Unit::money}, [](auto& one) {
      if (one.per_day) return Cell(amount_of(*one.per_day));
      return no_target(one).value_or(NotAvailable{text("no working day of their own")});
    });
    add_grounds(table);
    return table.of(all_.people);
  }
  /// What a target can rest on.
  void add_grounds(TableOf<Person>& table) const {
    table.all({"sales_before", tr("sales {}", all_.days.before.name), Unit::money},
              [](auto& one) { return cell_of(one.sales_before); });
    table.all({"growth", text("growth asked"), Unit::rate},
              [](auto& one) { return no_target(one).value_or(cell_of(one.growth)); });
    table.all({"customers", text("customers"), Unit::count}, &Person::customers);
    table.all({"potential", text("potential"), Unit::money}, [](auto& one) {
      return one.potential ? Cell(*one.potential) : Cell(NotAvailable{text(no_potential)});
    });
    table.all({"of_potential", text("target of potential"), Unit::rate},
              [](auto& one) { return cell_of(one.of_potential()); });
  }

  /// One who is asked for nothing grows by nothing.
  static std::optional<Cell> no_target(const Person& one) {
    if (const NotAvailable* reason = lacking(one.target)) return *reason;
    if (units_of(one.target) != 0) return {};
    return NotAvailable{text("the target is 0")};
  }

  Table fairness() const {
    TableOf<StandsOut> table("fairness", text("who stands out"));
    names_.add(table, Axis::rep, [](auto& one) { return one.person->rep; });
    table.all({"per_day", text("target a working day"), Unit::money},
              [](auto& one) { return amount_of(*one.person->per_day); });
    table.all({"of_median", text("of the median"), Unit::rate}, &StandsOut::of_median);
    table.all({.key = "why", .title = text("why so")}, [this](auto& one) { return reasons(one); });
    return table.of(all_.fairness.stand_out);
  }

  std::string reasons(const StandsOut& one) const {
    std::string list;
    for (const Uneven reason : one.why) {
      const std::string said = names_.for_people()
                                   ? shown_to_people(reason, *one.person, one.of_median)
                                   : std::string(to_string(reason));
      list += (list.empty() ? "" : names_.for_people() ? text(", ") : ",") + said;
    }
    return list;
  }

  // Who came, moved, went

  Table moves() const {
    TableOf<Change> table("moves", text("joined, moved, left"));
    table.all({"date", text("date"), Unit::date}, &Change::day);
    add_rep(table);
    table.all({"what", text("what happened")},
              [this](auto& one) { return names_.word(to_string(one.what)); });
    add_team(table, "from", "from team", &Change::from);
    add_team(table, "to", "to team", &Change::to);
    table.all({"target", text("target that goes along"), Unit::money},
              [](auto& one) { return one.target ? Cell(*one.target) : Cell(Blank()); });
    return table.of(all_.changes);
  }
  void add_team(TableOf<Change>& table, std::string key, std::string_view title,
                Index Change::*team) const {
    names_.add(table, Axis::team, team,
               {.key = std::move(key), .title = text(title), .known = true});
  }

  // Trainings

  Table training() const {
    TableOf<Training> table("training", text("training"));
    add_rep(table);
    table.all({"planned", text("planned courses"), Unit::count}, &Training::planned);
    table.all({"taken", text("courses taken"), Unit::count}, &Training::taken);
    table.all({"hours", text("training hours"), Unit::quantity},
              [](auto& one) { return Quantity{one.hours}; });
    table.all({"score", text("mean score"), Unit::factor},
              [this](auto& one) { return one.score ? number(*one.score) : Cell(Blank()); });
    table.all({.key = "lacks", .title = text("lacks"), .room = 40},
              [this](auto& one) { return courses_lacking(one); });
    return table.of(all_.trainings);
  }

  std::string courses_lacking(const Training& one) const {
    std::string list;
    for (const Course* course : one.lacks) {
      const bool shown = names_.for_people();
      list += (list.empty() ? ""
               : shown      ? text(", ")
                            : ",") +
              (shown ? name_of(*course) : *course->id);
    }
    return list;
  }

  const Book& book_;
  const People& all_;
  Labels names_;
};

void note_fairness(const Fairness& fairness, Document& document) {
  if (fairness.people < 2) return;
  document.notes.push_back(
      {"fairness", prose("target a working day: lowest {}, median {}, highest {}; who is over 130% "
                         "or under 70% of the median stands out",
                         {named(amount_of(fairness.lowest)), named(amount_of(fairness.median)),
                          named(amount_of(fairness.highest))})});
}

void note_for_nobody(const People& people, const Labels& names, Document& document) {
  for (const CourseForNobody& one : people.for_nobody)
    document.notes.push_back(
        {"not-there", tr("{} is planned for {}, who is not there on {}", name_of(*one.course),
                         names.name(Axis::rep, one.rep), to_string(Date(*one.course->date)))});
}

bool is_part_time(const People& people) {
  return std::ranges::any_of(people.people, [](auto& one) { return one.time != Rate::whole(1); });
}

}  // namespace

Document people_report(const Facts& facts, const People& people, bool for_people) {
  Document document;
  document.name = "people";
  document.title = titled(facts.book, tr("people and load {}", people.days.period.name));
  document.tables = PeopleReport(facts, people, for_people).tables();
  document.notes.push_back({"day", tr("people, teams and seats are those of {}; targets and own "
                                      "working days those of the year {}",
                                      to_string(Date(people.days.day)), people.days.year.name)});
  if (is_part_time(people))
    document.notes.push_back(
        {"part-time", text("open seats and working days count a part-time day as its part")});
  note_fairness(people.fairness, document);
  note_for_nobody(people, Labels(facts.book, for_people), document);
  note_unpublished(facts.workdays, people.days.year.span, document);
  return document;
}

}  // namespace plan
