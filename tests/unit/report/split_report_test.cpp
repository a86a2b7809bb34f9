// SPDX-License-Identifier: MIT
// Tables of plan split: every sum named by a period is that period's, every name has one figure.
#include "plan/report/split_report.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "book_from.hpp"

namespace plan {
namespace {

constexpr const char* team_book =
    "format: 1\nbook: {currency: CNY}\nyears:\n  2026: {target: 1000000}\n"
    "teams:\n  - {id: a, name: A}\n  - {id: b, name: B, parent: a}\n"
    "reps:\n  - {id: x, name: X, team: a}\n  - {id: y, name: X, team: b, share: 3}\n";

Table table_of(SplitView view, std::vector<std::string> teams = {}) {
  const Book book = book_from(team_book);
  for (const std::string& team : teams)
    for (Index place = 0; place < book.teams.size(); ++place)
      if (is_within(book, &book.teams[place], book.team(team)))
        view.filter.admit(Axis::team, place, book.teams.size());
  Diagnostics findings;
  const Split figures = split(book, book.years.front(), {Rate::whole(1)}, findings);
  REQUIRE_FALSE(findings.has_errors());
  return split_report(book, book.years.front(), {&figures, nullptr, nullptr, nullptr}, view)
      .tables.front();
}

SplitView view_of(std::vector<Axis> axes, Step each, Layout layout = Layout::wide) {
  SplitView view;
  view.axes = std::move(axes);
  view.each = each;
  view.layout = layout;
  return view;
}

std::string text_of(const Row& row, std::size_t column) {
  const auto* text = std::get_if<std::string>(&row.cells[column]);
  return text ? *text : std::string();
}

std::vector<std::string> labels(const Table& table) {
  std::vector<std::string> found;
  for (const Row& row : table.rows)
    found.push_back(std::string(static_cast<std::size_t>(row.indent), ' ') + text_of(row, 0));
  return found;
}

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("a column that a period names is what --each of that period gives") {
  std::map<std::string, Money> known;
  for (const Step step :
       {Step::year, Step::half, Step::quarter, Step::month, Step::week, Step::day}) {
    const Table table = table_of(view_of({Axis::company}, step, Layout::long_));
    for (const Row& row : table.rows) known[text_of(row, 1)] = std::get<Money>(row.cells[4]);
  }
  for (const Step step : {Step::quarter, Step::month, Step::week, Step::day}) {
    const Table table = table_of(view_of({Axis::company}, step));
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
      const std::string key = table.columns[i].key == "total" ? "2026" : table.columns[i].key;
      CHECK_MESSAGE(std::get<Money>(table.rows[0].cells[i]) == known.at(key), key);
    }
  }
}

TEST_CASE("teams are a tree, with people too") {
  CHECK(labels(table_of(view_of({Axis::team}, Step::year))) == Labels{"A", " A itself", " B"});
  const Table people = table_of(view_of({Axis::team, Axis::rep}, Step::year));
  CHECK(labels(people) == Labels{"A", " A itself", " B"});
  CHECK(std::get<Money>(people.rows[0].cells[2]) == Money::minor(100000000));
}

TEST_CASE("a sub-team alone does not stand under its parent's name") {
  CHECK(labels(table_of(view_of({Axis::team}, Step::year), {"b"})) == Labels{"B"});
}

TEST_CASE("machines get ids, and namesakes' names as they are") {
  SplitView view = view_of({Axis::rep}, Step::year);
  CHECK(labels(table_of(view)) == Labels{"X (x)", "X (y)"});
  view.for_people = false;
  for (const Layout layout : {Layout::wide, Layout::long_}) {
    view.layout = layout;
    const Table table = table_of(view);
    CHECK(table.columns[0].key == "rep");
    CHECK(table.columns[1].key == "rep_name");
    CHECK(text_of(table.rows[1], 0) == "y");
    CHECK(text_of(table.rows[1], 1) == "X");
  }
}

TEST_CASE("rows that are made as they are written are those of the table") {
  const Book book = book_from(team_book);
  Diagnostics findings;
  const Split figures = split(book, book.years.front(), {Rate::whole(1)}, findings);
  const SplitFigures given{&figures, &figures, nullptr, nullptr};
  for (const Step each : {Step::day, Step::month, Step::year}) {
    for (const bool shows : {false, true}) {
      SplitView view = view_of({Axis::team, Axis::rep}, each, Layout::long_);
      if (shows) view.shows = {{Show::Kind::share, 0}, {Show::Kind::running, 0}};
      RowStream stream;
      const Document held = split_report(book, book.years.front(), given, view);
      const Document made = split_report(book, book.years.front(), given, view, &stream);
      CHECK(made.tables.front().rows.empty());
      std::vector<std::vector<Cell>> rows, wanted;
      stream.give(0, stream.parts, [&](const Row& row) { rows.push_back(row.cells); });
      for (const Row& row : held.tables.front().rows) wanted.push_back(row.cells);
      CHECK(rows.size() > 0);
      CHECK(rows == wanted);
      CHECK(rows.front().size() == made.tables.front().columns.size());
    }
  }
}

}  // namespace plan
