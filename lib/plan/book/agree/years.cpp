// SPDX-License-Identifier: MIT
// Years: seasons that can be shared, changes in order, amounts in whole units.
#include <algorithm>
#include <numeric>

#include "plan/base/text.hpp"
#include "plan/book/agree/known_ids.hpp"

namespace plan {
namespace {

class YearCheck {
 public:
  YearCheck(const Book& book, const Year& year, KnownIds& known, Diagnostics& findings)
      : book_(book),
        year_(year),
        known_(known),
        findings_(findings),
        days_(fiscal_year(year.number, book.fiscal()).span) {}

  void run() {
    target();
    season();
    learn();
    weekdays();
    revisions();
    agree_pins(year_, days_, known_, findings_);
    units();
    goals();
    budget();
    currencies();
    agree_scorecard(year_.scorecard, findings_);
  }

 private:
  void target();
  void season();
  void learn();
  void weekdays();
  void revisions();
  void units();
  void goals();
  void budget();
  void currencies();
  void twelve(const std::vector<Given<Rate>>& weights);
  void of_one(const Given<std::string>& team, const Given<std::string>& rep);

  const Book& book_;
  const Year& year_;
  KnownIds& known_;
  Diagnostics& findings_;
  Span days_;
};

/// A year may do without a target, but not say how to share one.
void YearCheck::target() {
  const bool shares = year_.season.at || !year_.revisions.empty() || !year_.pins.empty() ||
                      !year_.tiers.empty() || year_.over_assign.at || year_.round.at;
  if (shares && !year_.target.at)
    findings_.error("year-without-target", year_.at,
                    said("the year {} has no target", year_.number),
                    said("add target: AMOUNT to it"));
}

void YearCheck::twelve(const std::vector<Given<Rate>>& weights) {
  if (weights.empty()) return;
  if (weights.size() != 12)
    findings_.error("twelve-weights", weights.front().at,
                    said("there are {} weights for 12 months", weights.size()),
                    said("write one for each month of the fiscal year"));
  else if (std::all_of(weights.begin(), weights.end(), [](auto& w) { return w->is_zero(); }))
    findings_.error("no-weight", weights.front().at, said("all weights are 0"),
                    said("give at least one month a weight above 0"));
}

void YearCheck::season() {
  const Season& season = year_.season;
  std::vector<Place> given;
  if (!season.months.empty()) given.push_back(season.months.front().at);
  if (!season.learn.empty()) given.push_back(season.learn.front().at);
  if (season.even.at) given.push_back(season.even.at);
  std::sort(given.begin(), given.end());
  if (given.size() > 1)
    findings_.error("season-twice", given[1], said("a season is one of months, learn, even"),
                    said("keep one of them"), given[0]);
  else if (season.even && !*season.even)
    findings_.error("season-twice", season.even.at, said("even: false says what the season is not"),
                    said("write months or learn instead"));
  twelve(season.months);
}

void YearCheck::learn() {
  const Given<Period>* before = nullptr;
  for (const Given<Period>& learn : year_.season.learn) {
    const int first = fiscal_year_of(learn->span.first, book_.fiscal());
    const int last = fiscal_year_of(learn->span.last, book_.fiscal());
    const bool whole = fiscal_year(first, book_.fiscal()).span.first == learn->span.first &&
                       fiscal_year(last, book_.fiscal()).span.last == learn->span.last;
    if (!whole || last >= year_.number)
      findings_.error("learn-closed-years", learn.at,
                      said("a season is learned from whole fiscal years before {}", year_.number),
                      said("write years, such as {}..{}", year_.number - 3, year_.number - 1));
    else if (before && learn->span.first <= (*before)->span.last)
      findings_.error("dates-out-of-order", learn.at,
                      said("these years are not after the ones before them"),
                      said("sort the list by year, each year once"), before->at);
    before = &learn;
  }
}

void YearCheck::weekdays() {
  const WeekWeights& week = year_.season.week;
  const auto nothing = [](const Given<Rate>& weight) {
    return !weight.unread && weight->is_zero();
  };
  if (week.at && std::all_of(week.days.begin(), week.days.end(), nothing))
    findings_.error("no-weight", week.at, said("all weights are 0"),
                    said("give at least one weekday a weight above 0"));
}

void YearCheck::revisions() {
  const Revision* before = nullptr;
  for (const Revision& revision : year_.revisions) {
    if (!agree_within(revision.from, year_, days_, findings_)) continue;
    if (!revision.from->step)
      findings_.error("not-whole-months", revision.from.at,
                      said("{} is a range; a new target begins with a month", revision.from->name),
                      said("write {}", to_string(month_of(revision.from->span.first))));
    if (before && revision.from->span.first <= before->from->span.first)
      findings_.error("dates-out-of-order", revision.from.at,
                      said("this date is not after the one before it"),
                      said("sort the list by date, each date once"), before->from.at);
    before = &revision;
  }
}

/// The unit proposed is the largest that fits every amount of the year, not only the one at hand.
void YearCheck::units() {
  if (!year_.round) return;
  std::vector<const Given<Money>*> amounts{&year_.target};
  for (const Revision& revision : year_.revisions) amounts.push_back(&revision.target);
  for (const Pin& pin : year_.pins)
    if (!pin.product.at) amounts.push_back(&pin.target);
  const std::int64_t unit = year_.round->minor();
  std::int64_t fits = unit;
  for (const auto* amount : amounts)
    if (*amount) fits = std::gcd(fits, amount->value.minor());
  const Currency& currency = book_.currency();
  for (const auto* amount : amounts) {
    if (!*amount || amount->value.minor() % unit == 0) continue;
    findings_.error(
        "not-whole-round", amount->at,
        said("{} is no whole number of round: {}", to_decimal(amount->value, currency),
             to_decimal(*year_.round, currency)),
        said("mend the amount, or write round: {}", to_decimal(Money::minor(fits), currency)),
        year_.round.at);
  }
}

void YearCheck::of_one(const Given<std::string>& team, const Given<std::string>& rep) {
  known_.check(team, RefTo::team);
  known_.check(rep, RefTo::rep);
  if (team.at && rep.at)
    findings_.error("rep-and-team", std::max(team.at, rep.at),
                    said("this belongs to a team or to a rep, not to both"),
                    said("write one of the two"), std::min(team.at, rep.at));
}

void YearCheck::goals() {
  for (const Goal& goal : year_.goals) {
    of_one(goal.team, goal.rep);
    if (goal.measure) agree_percent(*goal.measure, goal.each, findings_);
  }
}

void YearCheck::budget() {
  for (const BudgetLine& line : year_.budget) {
    known_.check(line.category, RefTo::category);
    of_one(line.team, line.rep);
    if (bool(line.amount.at) == bool(line.rate.at))
      findings_.error("budget-amount", line.at,
                      said("a budget line has an amount or a rate of the target"),
                      said("write one of the two"));
    twelve(line.months);
  }
}

void YearCheck::currencies() {
  for (const CurrencyRates& rates : year_.currencies) {
    if (!find_currency(rates.currency))
      findings_.error("unknown-currency", rates.at,
                      said("{} is no currency of ISO 4217", escaped(rates.currency)),
                      said("write its three letters, such as USD"));
    else if (rates.currency == book_.currency().code)
      findings_.error("unknown-currency", rates.at,
                      said("{} is the book's own currency", rates.currency),
                      said("take this line out"));
    agree_dates(rates.rate, findings_);
  }
}

}  // namespace

void agree_percent(std::string_view measure, const Given<Rate>& goal, Diagnostics& findings) {
  const bool is_rate =
      measure.find("_rate") != std::string_view::npos || measure.ends_with("attainment");
  if (!is_rate || !goal || *goal <= Rate::whole(2)) return;
  findings.error("out-of-range", goal.at,
                 said("a goal of {} for {} is {}", to_string(*goal), measure, to_percent(*goal)),
                 *goal <= Rate::whole(100) ? said("write {}%", to_string(*goal))
                                           : said("write a percentage: 30%"));
}

void agree_years(const Book& book, KnownIds& known, Diagnostics& findings) {
  for (const Year& year : book.years) YearCheck(book, year, known, findings).run();
}

}  // namespace plan
