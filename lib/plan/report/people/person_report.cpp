// SPDX-License-Identifier: MIT
#include "plan/report/people/person_report.hpp"

#include <algorithm>

#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/people/person_sayings.hpp"

namespace plan {
namespace {

class PersonReport {
 public:
  PersonReport(const Facts& facts, const PersonAsked& asked, PersonPage& page, bool for_people)
      : facts_(facts),
        book_(facts.book),
        asked_(asked),
        page_(page),
        rep_(book_.reps[asked.rep]),
        names_(book_, for_people) {}

  std::vector<Table> tables() {
    std::vector<Table> all{person(), targets(), activity(), customers()};
    const auto add = [&](std::vector<Table> more) {
      all.insert(all.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
    };
    add(sayings_tables(facts_.records, page_));
    add(duty_tables(facts_, page_, names_));
    add({grades(), nominations()});
    if (names_.for_people()) std::erase_if(all, [](auto& table) { return table.rows.empty(); });
    return all;
  }

 private:
  // The file

  Table person() const {
    Table table{"person",
                text("person"),
                {{.key = "key", .title = text("key")},
                 {.key = "value", .title = text("value"), .room = 64}},
                {}};
    const auto add = [&](std::string_view key, Cell value) {
      table.rows.push_back({{names_.word(key), std::move(value)}});
    };
    add("id", *rep_.id);
    if (rep_.title) add("title", *rep_.title);
    add_where(add);
    add_work(add);
    add_address("email", rep_.email, table);
    add_address("phone", rep_.phone, table);
    return table;
  }

  template <class Add>
  void add_where(const Add& add) const {
    if (const Index team = team_on(asked_.days.day); team != absent)
      add("team", names_.name(Axis::team, team));
    for (const Span& span : employments(rep_))
      if (first_day() < span.first || span.last < last_day()) add("employed", span_of(span));
    for (const Move& move : rep_.moves)
      add("move", to_string(Date(*move.date)) + " " +
                      names_.name(Axis::team, place_of(book_.teams, *move.team)));
    for (const Leave& leave : rep_.leave) add("away", span_of({*leave.from, *leave.to}));
  }

  template <class Add>
  void add_work(const Add& add) const {
    const Day day = asked_.days.day;
    if (const auto* share = value_on(rep_.share, day)) add("weight", to_string(**share));
    if (const auto* time = value_on(rep_.time, day)) add("working time", to_percent(**time, 0));
    if (!rep_.ramp.empty()) add("ramp by month", ramp());
  }

  void add_address(std::string_view key, const Given<std::string>& value, Table& table) const {
    if (!value) return;
    const bool hidden = texts_of("reps", key) == Texts::personal;
    table.rows.push_back({{names_.word(key), hidden ? Cell(Personal{*value}) : Cell(*value)}});
  }

  Index team_on(Day day) const {
    const auto left = left_by(rep_, day);
    return facts_.attribution.team_on(asked_.rep, left ? *left - std::chrono::days(1) : day);
  }

  /// "2026-03-02..2026-03-06"; an end that the book does not give is left open.
  static std::string span_of(const Span& span) {
    const auto end = [](Day day) {
      return day == first_day() || day == last_day() ? std::string() : to_string(Date(day));
    };
    return end(span.first) + ".." + end(span.last);
  }
  std::string ramp() const {
    std::string list;
    for (const Given<Rate>& factor : rep_.ramp)
      list += (list.empty() ? "" : names_.for_people() ? text(", ") : ",") + to_percent(*factor, 0);
    return list;
  }

  // Figures

  /// A row a piece: the period's name and the figures.
  Table by_piece(Measured& of, std::string name, std::string title, Column head, bool total) const {
    Table table{std::move(name), std::move(title), {std::move(head)}, {}};
    for (const Measure* measure : of.request().measures)
      table.columns.push_back(column_of(*measure));
    for (std::size_t p = 0; p < of.request().pieces.size(); ++p)
      table.rows.push_back(row_of(of, p, of.request().pieces[p].name));
    if (total) table.total = row_of(of, of.whole(), text("total"));
    return table;
  }
  static Row row_of(Measured& of, std::size_t piece, std::string name) {
    Row row{{std::move(name)}};
    for (const Figure& figure : of.figures(of.rows(), piece)) row.cells.push_back(cell_of(figure));
    return row;
  }

  Table targets() const {
    Table table = by_piece(page_.measured[0], "targets", tr("targets {}", asked_.days.year.name),
                           {"quarter", text("quarter"), Unit::id}, true);
    table.charts = {
        {Chart::Kind::columns, text("sales beside the target"), "", {"sales", "target"}}};
    return table;
  }

  Table activity() const {
    Table table =
        by_piece(page_.measured[1], "activity", tr("activity {}", asked_.days.period.name),
                 {"month", text("month"), Unit::id}, true);
    table.charts = {{Chart::Kind::line, text("contacts and visits"), "", {"contacts", "visits"}}};
    return table;
  }

  Table customers() const {
    TableOf<OwnedCustomer> table("customers", text("customers"));
    names_.add(table, Axis::customer, [](auto& one) { return one.customer; });
    table.people({"owned", text("owner")}, [this](auto& one) { return owner_of(one); });
    table.machines({"owned", text("owner"), Unit::boolean}, [](auto& one) { return one.owned; });
    table.all({"sales", text("own sales"), Unit::money},
              [](auto& one) { return cell_of(one.sales); });
    table.all({"potential", text("potential"), Unit::money}, [this](auto& one) {
      const auto& potential = book_.customers[one.customer].potential;
      return potential ? Cell(*potential) : Cell(Blank());
    });
    table.all({"last_contact", text("last contact"), Unit::date},
              [](auto& one) { return one.latest ? Cell(one.latest->day()) : Cell(Blank()); });
    return table.of(page_.customers);
  }

  std::string owner_of(const OwnedCustomer& one) const {
    const Index owner = facts_.attribution.owner_on(one.customer, asked_.days.day);
    return owner == absent ? std::string() : names_.name(Axis::rep, owner);
  }

  // Grades and nominations

  Table grades() const {
    using One = const Appraisal*;
    std::vector<One> rows;
    for (auto one = page_.grades.rbegin(); one != page_.grades.rend(); ++one)
      if (!one->scores.empty()) rows.push_back(&*one);
    TableOf<One> table("grades", text("score and grade, period by period"));
    table.all({"period", text("period"), Unit::id}, [](One one) { return one->period.name; });
    table.all({"score", text("score"), Unit::factor}, [](One one) -> Cell {
      const auto& total = one->scores.front().total;
      return total ? Cell(*total) : Cell(NotAvailable{text("no item counts")});
    });
    table.all({"grade", text("grade")}, [](One one) {
      const Grade* grade = one->scores.front().grade;
      return grade ? *grade->grade : std::string();
    });
    return table.of(rows);
  }

  Table nominations() const {
    TableOf<Nomination> table("nominations", text("nominations"));
    table.all({"to", text("to")}, [](auto& one) { return one.to.value_or(""); });
    table.all({"date", text("date"), Unit::date},
              [](auto& one) { return one.date ? Cell(*one.date) : Cell(Blank()); });
    table.all({.key = "reason", .title = text("reason"), .room = 48},
              [](auto& one) { return one.reason.value_or(""); });
    std::vector<Nomination> rows = book_.nominations;
    std::erase_if(rows, [this](auto& one) { return *one.rep != *rep_.id; });
    return table.of(rows);
  }

  const Facts& facts_;
  const Book& book_;
  const PersonAsked& asked_;
  PersonPage& page_;
  const Rep& rep_;
  Labels names_;
};

void note_left(const Rep& rep, Day day, Document& document) {
  if (const auto left = left_by(rep, day))
    document.notes.push_back(
        {"has-left", tr("{} is not there any more: the last day was {}", name_of(rep),
                        to_string(Date(*left - std::chrono::days(1))))});
}

}  // namespace

Document person_report(const Facts& facts, const PersonAsked& asked, PersonPage& page,
                       bool for_people) {
  const Rep& rep = facts.book.reps[asked.rep];
  Document document;
  document.name = "person";
  document.title = titled(facts.book, name_of(rep) + " " + asked.days.period.name);
  document.tables = PersonReport(facts, asked, page, for_people).tables();
  note_left(rep, asked.days.day, document);
  HistoryNotes history;
  for (const Measured& one : page.measured) history.look_at(one);
  history.add_to(document);
  note_unpublished(facts.workdays, asked.days.year.span, document);
  return document;
}

}  // namespace plan
