// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_grounds.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>

#include "plan/analysis/headcount.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

/// The others than the first are shown of years that are over.
constexpr std::string_view past_keys[] = {"projection", "orders",      "customers_new",
                                          "close_rate", "margin_rate", "expense_rate"};
constexpr std::size_t past_shown = 1;
constexpr std::string_view sales_keys[] = {"sales"};

constexpr int past_years = 3;

MeasureRequest asked(std::span<const std::string_view> keys, Axis axis, const Period& whole,
                     std::vector<Period> pieces) {
  MeasureRequest asked{{}, {axis}, whole, std::move(pieces), {}, {}};
  for (const std::string_view key : keys) asked.measures.push_back(find_measure(key));
  return asked;
}

MeasureRequest of_years(const Book& book, const AnnualRequest& request) {
  std::vector<Period> years;
  for (int ago = past_years; ago > 0; --ago) years.push_back(year_before(book, request, ago));
  const Span all{years.front().span.first, years.back().span.last};
  return asked(past_keys, Axis::company, {{}, {}, all}, std::move(years));
}

MeasureRequest of_months(const Book& book, const AnnualRequest& request) {
  const Period year = year_before(book, request, 1);
  return asked(sales_keys, Axis::company, year, pieces(year.span, Step::month, book.fiscal()));
}

MeasureRequest of_customers(const Book& book, const AnnualRequest& request) {
  const Period year = year_before(book, request, 1);
  return asked(sales_keys, Axis::customer, year, {year});
}

}  // namespace

std::vector<MeasureRequest> grounds_needs(const Book& book, const AnnualRequest& request) {
  return {of_years(book, request), of_months(book, request), of_customers(book, request)};
}

Period year_before(const Book& book, const AnnualRequest& request, int years) {
  return fiscal_year(request.year->number - years, book.fiscal());
}

Measured AnnualGrounds::measured(MeasureRequest request) const {
  Measured made(facts_, std::move(request));
  notes_.look_at(made, false);
  return made;
}

PastYears AnnualGrounds::past() const {
  Measured of = measured(of_years(book_, request_));
  PastYears past{{"basis", text("what the plan rests on"), {}, {}}};
  past.table.columns = {{"year", text("year"), Unit::id},
                        {"projection", text("sales"), Unit::money},
                        {"growth", text("growth"), Unit::rate}};
  for (std::size_t m = past_shown; m < std::size(past_keys); ++m)
    past.table.columns.push_back(column_of(*of.request().measures[m]));
  const auto& years = of.request().pieces;
  const NotAvailable unknown{text("no sales are known of the year before")};
  past.why = unknown;
  for (std::size_t p = 0; p < years.size(); ++p) {
    const auto before = std::exchange(past.last_year, std::nullopt);
    const auto figures = of.figures(of.rows(), p);
    const Money* sales = std::get_if<Money>(&figures.front());
    const Knowledge known = of.knowledge(of.rows(), p);
    past.why = unknown;
    past.partly = false;
    if (!sales || !is_known(years[p].span, known)) continue;
    const bool over = years[p].span.last <= request_.as_of;
    Row row{{request_.for_people && !over ? tr("{}, projected", years[p].name) : years[p].name,
             *sales, before ? cell_of(growth(*sales, *before)) : unknown}};
    if (known.known != HowKnown::all) {
      past.why = {why_unknown(known, facts_)};
      past.partly = true;
      row.cells[1] = row.cells[2] = past.why;
    }
    for (std::size_t m = past_shown; m < figures.size(); ++m)
      row.cells.push_back(over ? cell_of(figures[m])
                               : Cell(NotAvailable{text("these days are not over")}));
    past.table.rows.push_back(std::move(row));
    if (!past.partly) past.last_year = *sales;
    past.projected = past.projected || !over;
  }
  past.later = of.later();
  return past;
}

/// A book without a record or a line of history of the year has nothing of it.
bool AnnualGrounds::is_known(Span year, const Knowledge& knowledge) const {
  if (knowledge.known == HowKnown::none) return false;
  return facts_.first_record() || std::ranges::any_of(book_.history, [&](const HistoryLine& line) {
           return !common(line.period->span, year).empty();
         });
}

std::string AnnualGrounds::so_far() const {
  const bool over = year_before(book_, request_, 1).span.last <= request_.as_of;
  return over ? text("year before") : text("year before, so far");
}

std::vector<Figure> AnnualGrounds::months_before() const {
  Measured of = measured(of_months(book_, request_));
  std::vector<Figure> months;
  for (std::size_t p = 0; p < of.request().pieces.size(); ++p)
    months.push_back(of.figures(of.rows(), p).front());
  return months;
}

// Who is there

Table AnnualGrounds::headcount() const {
  using One = const Team*;
  TableOf<One> table("situation", text("where the department stands"));
  if (book_.profile.headcount.empty()) return table.empty();
  const auto place = [this](One team) { return static_cast<Index>(team - book_.teams.data()); };
  const auto name = [this](Index team) {
    const bool has_teams = std::ranges::any_of(book_.teams, [&](const Team& other) {
      return other.parent && *other.parent == *book_.teams[team].id;
    });
    const std::string own = names_.name(Axis::team, team);
    return has_teams && request_.for_people ? tr("{} itself", own) : own;
  };
  names_.add(table, Axis::team, place, {.name = name});
  const auto add = [&](const std::string& when, Day day, std::string seats, std::string people) {
    table.all({"seats_" + when, std::move(seats), Unit::count}, [this, day](One team) {
      const Headcount* planned = seats_on(book_, *team, day);
      return planned ? Cell(*planned->seats) : Cell(Blank());
    });
    table.all({"people_" + when, std::move(people), Unit::quantity},
              [this, day, place](One team) { return people_on(place(team), day); });
  };
  const Span& year = request_.period.span;
  add("start", year.first, text("seats, first day"), text("people, first day"));
  add("end", year.last, text("seats, last day"), text("people, last day"));
  return table.of(team_tree(book_));
}

Quantity AnnualGrounds::people_on(Index team, Day day) const {
  const Rate sum = crew_on(facts_, team, day).full_time;
  const Int128 twice = Int128(sum.numerator()) * 2000 + sum.denominator();
  return {static_cast<std::int64_t>(twice / (Int128(sum.denominator()) * 2))};
}

// Key accounts

std::vector<AnnualGrounds::Account> AnnualGrounds::accounts() const {
  std::vector<Account> accounts;
  for (std::size_t place = 0; place < book_.customers.size(); ++place)
    if (book_.customers[place].key.value_or(false)) accounts.push_back({static_cast<Index>(place)});
  if (accounts.empty()) return accounts;
  Measured of = measured(of_customers(book_, request_));
  for (const std::size_t row : of.rows()) {
    const auto account = std::ranges::find(accounts, of.key(row).front(), &Account::place);
    if (account == accounts.end()) continue;
    account->sales = of.figures({row}, of.whole()).front();
    if (const Money* known = std::get_if<Money>(&account->sales)) account->known = *known;
  }
  for (Account& account : accounts)
    if (auto gap = of.gap({account.place}, of.whole())) account.sales = *std::move(gap);
  std::ranges::stable_sort(accounts, std::greater(), &Account::known);
  return accounts;
}

Table AnnualGrounds::key_accounts() const {
  const auto of = [this](const Account& one) -> const Customer& {
    return book_.customers[one.place];
  };
  const Day first = request_.period.span.first;
  TableOf<Account> table("accounts", text("sales to key accounts"));
  names_.add(table, Axis::customer, &Account::place);
  names_.add(table, Axis::rep,
             [&](auto& one) { return facts_.attribution.owner_on(one.place, first); },
             {"owner", text("owner"), true});
  table.all({"level", text("level")}, [&](auto& one) {
    const auto* level = value_on(of(one).level, first);
    return level ? **level : std::string();
  });
  table.all({"sales", so_far(), Unit::money}, [](auto& one) { return cell_of(one.sales); });
  table.all({"potential", text("potential"), Unit::money}, [&](auto& one) {
    return of(one).potential ? Cell(*of(one).potential) : Cell(Blank());
  });
  return table.of(accounts());
}

Table AnnualGrounds::account_plans() const {
  TableOf<Account> table("account_plans", text("plan of each account"));
  names_.add(table, Axis::customer, &Account::place);
  table.all({"plan", text("plan")},
            [this](auto& one) { return in_one_line(*book_.customers[one.place].plan); });
  std::vector<Account> planned = accounts();
  std::erase_if(planned, [this](auto& one) { return !book_.customers[one.place].plan; });
  Table made = table.of(planned);
  made.prose = true;
  return made;
}

}  // namespace plan
