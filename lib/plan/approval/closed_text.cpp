// SPDX-License-Identifier: MIT
#include "plan/approval/closed_text.hpp"

#include <algorithm>

#include "plan/approval/subject_forms.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/keys.hpp"
#include "plan/facts/measures.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

using CF = ClosedFigures;

constexpr std::size_t thousandths = 3;

/// How much more it is than it was; what is not given is 0.
std::int64_t more(const ClosedColumn& column, const CF* was, const CF* now) {
  const auto value = [&](const CF* row) {
    if (!row) return std::int64_t{0};
    return column.money ? (row->*column.money)->minor() : *(row->*column.count);
  };
  return value(now) - value(was);
}

Prose signed_cell(const ClosedColumn& column, std::int64_t more) {
  Prose told(more > 0 ? "+" : "");
  if (column.money) return told += named(Money::minor(more));
  if (column.key == "quantity") return told += spoken(Quantity{more}, Unit::quantity);
  return told += spoken(more, Unit::count);
}

const CF* row_of(const ClosedPeriod& closed, const std::string& rep) {
  const auto found =
      std::ranges::find_if(closed.figures, [&](const CF& row) { return *row.rep == rep; });
  return found == closed.figures.end() ? nullptr : &*found;
}

/// Everybody who stands in one of the two.
std::vector<std::string> people_of(const ClosedPeriod& was, const ClosedPeriod& now) {
  std::vector<std::string> people;
  for (const ClosedPeriod* closed : {&was, &now})
    for (const CF& row : closed->figures)
      if (row.rep && !row.rep->empty()) people.push_back(*row.rep);
  std::ranges::sort(people);
  people.erase(std::unique(people.begin(), people.end()), people.end());
  return people;
}

}  // namespace

std::span<const ClosedColumn> closed_columns() {
  static constexpr ClosedColumn columns[] = {{"target", &CF::target},
                                             {"sales", &CF::sales},
                                             {"quantity", nullptr, &CF::quantity},
                                             {"orders", nullptr, &CF::orders},
                                             {"payments", &CF::payments},
                                             {"expenses", &CF::expenses},
                                             {"won", nullptr, &CF::won},
                                             {"lost", nullptr, &CF::lost},
                                             {"customers_new", nullptr, &CF::customers_new}};
  return columns;
}

std::string closed_value(const ClosedColumn& column, const ClosedFigures& row,
                         const Currency& currency) {
  if (column.money)
    return row.*column.money ? exact_decimal(*(row.*column.money), currency) : std::string();
  if (!(row.*column.count)) return {};
  return decimal_string(*(row.*column.count), column.key == "quantity" ? thousandths : 0);
}

ClosedFigures closed_figures(std::string rep, const std::vector<Figure>& figures) {
  const Place there{0, 1, 1};
  CF row;
  if (!rep.empty()) row.rep = {std::move(rep), there};
  for (std::size_t i = 0; i < closed_columns().size(); ++i) {
    const ClosedColumn& column = closed_columns()[i];
    const Figure& figure = figures[i];
    if (const auto* money = std::get_if<Money>(&figure); money && column.money)
      row.*column.money = {*money, there};
    if (const auto* count = std::get_if<std::int64_t>(&figure); count && column.count)
      row.*column.count = {*count, there};
    if (const auto* quantity = std::get_if<Quantity>(&figure); quantity && column.count)
      row.*column.count = {quantity->thousandths, there};
  }
  return row;
}

std::string closed_text(const ClosedPeriod& closed, const Book& book) {
  std::string text = "closed:\n  - period: " + closed.period->name + "\n    figures:\n";
  for (const CF& row : closed.figures) {
    std::string line = "{";
    if (row.rep) add_value("rep", Type::id, *row.rep, line);
    for (const ClosedColumn& column : closed_columns())
      if (const std::string value = closed_value(column, row, book.currency()); !value.empty())
        add_value(column.key, Type::amount, value, line);
    text += "      - " + line + "}\n";
  }
  return text;
}

std::vector<Prose> restated_told(const ClosedPeriod& was, const ClosedPeriod& now,
                                 const Book& book) {
  std::vector<Prose> told;
  const auto people = people_of(was, now);
  for (const ClosedColumn& column : closed_columns()) {
    std::vector<Prose> parts;
    for (const std::string& rep : people) {
      const std::int64_t of_rep = more(column, row_of(was, rep), row_of(now, rep));
      if (of_rep == 0) continue;
      const Rep* person = book.rep(rep);
      parts.push_back(
          prose("{0} {1}", {person ? name_of(*person) : rep, signed_cell(column, of_rep)}));
    }
    const std::int64_t whole = more(column, row_of(was, ""), row_of(now, ""));
    if (whole == 0 && parts.empty()) continue;
    Prose list;
    for (std::size_t i = 0; i < parts.size(); ++i) list += i ? prose(", {}", {parts[i]}) : parts[i];
    const Prose title(std::string(tr(find_measure(column.key)->title)));
    const Prose all = whole == 0 ? Prose(std::string(tr("the same"))) : signed_cell(column, whole);
    told.push_back(parts.empty() ? prose("{} {}", {title, all})
                                 : prose("{} {} ({})", {title, all, list}));
  }
  return told;
}

}  // namespace plan
