// SPDX-License-Identifier: MIT
// Tables with a column a period, and lists of customers, people or products.
#include <algorithm>
#include <array>
#include <set>

#include "plan/book/keys.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/guess_grounds.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

using Is = ColumnRole;

/// The headings that are periods by one form.
struct PeriodHeadings {
  std::string form{};
  bool lacks_year = false;
  std::vector<std::size_t> columns{};
};

/// The columns whose headings are different periods.
std::vector<std::size_t> periods_by(const std::vector<std::string>& headings, const DateForm& form,
                                    bool lacks_year) {
  const std::optional<int> year = lacks_year ? std::optional<int>(2000) : std::nullopt;
  std::set<std::string> seen;
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < headings.size(); ++i)
    if (const auto name = period_of_heading(headings[i], form, year);
        name && name->size() > 4 && seen.insert(*name).second)
      columns.push_back(i);
  return columns;
}

PeriodHeadings periods_in(const std::vector<std::string>& headings) {
  constexpr std::array<std::string_view, 9> forms = {
      "", "MMM-YY", "MMM YY", "MMM YYYY", "MMM-YYYY", "M/YYYY", "MM.YYYY", "YY-MMM", "MMM'YY"};
  PeriodHeadings best;
  for (const std::string_view text : forms)
    for (const bool lacks_year : {false, true}) {
      const DateForm form = text.empty() ? DateForm{} : *parse_date_form(text, true);
      PeriodHeadings found{std::string(text), lacks_year, periods_by(headings, form, lacks_year)};
      if (found.columns.size() > best.columns.size()) best = std::move(found);
    }
  return best;
}

/// A year that the text names, from 1990 to 2089; 0: none.
int year_in(std::string_view text) {
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    const std::string_view four = text.substr(i, 4);
    if (four.find_first_not_of("0123456789") != std::string_view::npos) continue;
    const int year = std::stoi(std::string(four));
    if (year >= 1990 && year < 2090) return year;
  }
  return 0;
}

class WideGuess {
 public:
  WideGuess(const GuessGrounds& grounds, GuessedLine& root)
      : grounds_(grounds), root_(root), periods_(periods_in(grounds.sample.headings)) {}

  bool fits() const {
    const auto numbers = std::ranges::count_if(periods_.columns, [&](std::size_t i) {
      return grounds_.traits.columns[i].holds != Holds::words;
    });
    return periods_.columns.size() >= 3 &&
           static_cast<std::size_t>(numbers) * 3 >= periods_.columns.size() * 2;
  }

  void run() {
    GuessedLine wide = mapping_line("wide");
    GuessedLine into = word_line("into", find_kind());
    into.doubt = said("history (what was), pins (targets) or budget?");
    wide.lines.push_back(into);
    if (into.value == "history")
      wide.lines.push_back(
          word_line("value", measure(), said("or quantity, cost, expenses, orders, won, lost")));
    if (!periods_.form.empty()) wide.lines.push_back(word_line("periods", periods_.form));
    if (periods_.lacks_year) add_year(wide);
    add_keys(wide, into.value);
    root_.lines.push_back(std::move(wide));
    if (into.value != "budget") grounds_.add_creation(root_);
  }

 private:
  std::string find_kind() const {
    if (grounds_.at(Is::category) || grounds_.speaks_of("budget|预算|费用")) return "budget";
    if (grounds_.speaks_of("target|quota|目标|指标|任务|plan|soll|ziel|目標|objetivo|objectif"))
      return "pins";
    if (grounds_.speaks_of("actual|history|实际|销售额|业绩|ist|umsatz|sales 20|実績"))
      return "history";
    return are_round() && latest_year() >= grounds_.context.year ? "pins" : "history";
  }

  /// Whether nearly all numbers are hundreds: somebody has set them.
  bool are_round() const {
    std::size_t round = 0, all = 0;
    for (const std::size_t i : periods_.columns)
      for (const auto& [word, rows] : grounds_.traits.columns[i].values) {
        ++all;
        round += word.ends_with("00") && word.find('.') == std::string::npos;
      }
    return round * 10 >= all * 8;
  }

  int latest_year() const {
    int latest = 0;
    for (const std::size_t i : periods_.columns)
      latest = std::max(latest, year_in(grounds_.sample.headings[i]));
    return latest == 0 ? grounds_.context.year : latest;
  }

  std::string measure() const {
    if (grounds_.speaks_of("quantity|qty|units|数量|销量|menge|stück")) return "quantity";
    if (grounds_.speaks_of("orders count|order count|订单数")) return "orders";
    return "sales";
  }

  void add_year(GuessedLine& wide) const {
    int year = year_in(grounds_.context.stem);
    for (const std::string& line : grounds_.sample.top)
      if (year == 0) year = year_in(line);
    GuessedLine line = word_line("year", std::to_string(year == 0 ? grounds_.context.year : year));
    line.doubt = said("the headings name no year: is it this one?");
    wide.lines.push_back(std::move(line));
  }

  /// The key with the column of the role. False: none has it, or it is one of the periods.
  bool add(GuessedLine& wide, const char* key, Is role) const {
    const ColumnTraits* column = grounds_.at(role);
    if (!column ||
        std::ranges::find(periods_.columns, grounds_.index(*column)) != periods_.columns.end())
      return false;
    wide.lines.push_back(grounds_.value(key, *column));
    if (!grounds_.roles.is_sure(role)) wide.lines.back().doubt = said("is it?");
    return true;
  }

  void add_keys(GuessedLine& wide, const std::string& into) const {
    if (into == "budget") return add_keys_of_budget(wide);
    const std::size_t before = wide.lines.size();
    const bool has_rep = add(wide, "rep", Is::rep);
    if (into == "history") add(wide, "customer", Is::customer);
    if (into == "history") add(wide, "region", Is::region);
    add(wide, "product", Is::product);
    if (!has_rep && into == "pins") add(wide, "team", Is::team);
    if (wide.lines.size() == before) add_first("rep", wide);
  }

  void add_keys_of_budget(GuessedLine& wide) const {
    if (!add(wide, "category", Is::category) && !add(wide, "category", Is::group))
      add_first("category", wide);
    add(wide, "team", Is::team);
    add(wide, "rep", Is::rep);
  }

  /// The first column that is no period.
  void add_first(const char* key, GuessedLine& wide) const {
    for (const ColumnTraits& column : grounds_.traits.columns) {
      if (column.holds != Holds::words || column.heading.empty()) continue;
      wide.lines.push_back(grounds_.value(key, column));
      wide.lines.back().doubt = said("whose are the rows: rep, team, product?");
      return;
    }
  }

  const GuessGrounds& grounds_;
  GuessedLine& root_;
  const PeriodHeadings periods_;
};

}  // namespace

bool guess_wide(const GuessGrounds& grounds, GuessedLine& root) {
  WideGuess guess(grounds, root);
  if (!guess.fits()) return false;
  guess.run();
  return true;
}

bool guess_things(const GuessGrounds& grounds, GuessedLine& root) {
  GuessedLine create = mapping_line("create");
  const auto section = [&](const char* name, Is thing,
                           std::initializer_list<std::pair<const char*, Is>> keys) {
    const ColumnTraits* column = grounds.at(thing);
    if (!column) return;
    GuessedLine line = mapping_line(name, {grounds.value("name", *column)});
    for (const auto& [key, role] : keys)
      if (grounds.at(role) != column) grounds.add(line, key, role);
    create.lines.push_back(std::move(line));
  };
  const ColumnTraits *customer = grounds.at(Is::customer), *product = grounds.at(Is::product),
                     *rep = grounds.at(Is::rep);
  if (customer && customer->values.size() * 2 > customer->filled)
    section("customers", Is::customer,
            {{"industry", Is::industry},
             {"region", Is::region},
             {"owner", Is::rep},
             {"source", Is::source},
             {"note", Is::note}});
  else if (product)
    section("products", Is::product,
            {{"group", Is::group}, {"price", Is::price}, {"cost", Is::unit_cost}});
  else if (rep)
    section("reps", Is::rep, {{"team", Is::team}, {"email", Is::mail}, {"title", Is::title}});
  if (create.lines.empty()) return false;
  create.above.push_back(said(
      "a list of things, of which --create makes those that the book lacks; it makes no records"));
  root.lines.push_back(std::move(create));
  return true;
}

}  // namespace plan
