// SPDX-License-Identifier: MIT
#include "plan/split/season.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "plan/book/history.hpp"
#include "plan/split/season_weights.hpp"

namespace plan {
namespace {

/// Sums of fractions without ever leaving whole numbers.
void add(Ratio& to, const Exact& numerator, const Exact& denominator) {
  const Exact both = lcm(to.denominator, denominator);
  to.numerator = to.numerator * (both / to.denominator) + numerator * (both / denominator);
  to.denominator = both;
}

/// The fractions as whole numbers in the same proportions.
std::array<Exact, 12> whole_numbers(const std::array<Ratio, 12>& ratios) {
  Exact both = 1;
  for (const Ratio& ratio : ratios) both = lcm(both, ratio.denominator);
  std::array<Exact, 12> whole;
  Exact shared = 0;
  for (std::size_t i = 0; i < 12; ++i) {
    whole[i] = ratios[i].numerator * (both / ratios[i].denominator);
    shared = gcd(shared, whole[i]);
  }
  if (shared > 1)
    for (Exact& number : whole) number /= shared;
  return whole;
}

/// Sales and working days of each month of the fiscal year over the learned years.
class Learned {
 public:
  Learned(const Book& book, const std::vector<Month>& months, const PastSales& past)
      : book_(book), months_(months.begin(), months.end()), calendar_(book.workdays()) {
    for (const auto& [month, sales] : past) {
      if (!months_.contains(month)) continue;
      add(sales_[slot(month)], sales.minor(), 1);
      seen_.insert(month);
    }
    const CompanyHistory company(book);
    for (const HistoryLine& line : book.history)
      if (line.sales) add_line(line, company);
    for (const Month month : months) workdays_[slot(month)] += worth(month);
  }

  /// A month's sales per working day.
  Ratio rate(std::size_t slot) const {
    Ratio rate = sales_[slot];
    rate.denominator *= workdays_[slot];
    return rate;
  }
  LearnedMonth month(std::size_t slot) const { return {sales_[slot], workdays_[slot], 0}; }
  bool negative(std::size_t slot) const { return sales_[slot].numerator < 0; }
  /// Whether the month has a line of sales, were it 0.
  bool knows(Month month) const { return seen_.contains(month); }

 private:
  std::size_t slot(Month month) const {
    const int start = static_cast<int>(book_.fiscal().start_month) - 1;
    return static_cast<std::size_t>((month.index - start) % 12);
  }
  int worth(Month month) const { return std::max(1, calendar_.count(month.span())); }

  /// A line of several months counts for each by its working days.
  void add_line(const HistoryLine& line, const CompanyHistory& company) {
    const auto months = months_of(line);
    int whole = 0;
    for (const Month month : months) whole += worth(month);
    for (const Month month : months) {
      if (!months_.contains(month) || !company.tells(line, month)) continue;
      add(sales_[slot(month)], Exact(line.sales->minor()) * worth(month), whole);
      seen_.insert(month);
    }
  }

  const Book& book_;
  std::set<Month> months_;
  Workdays calendar_;
  std::array<Ratio, 12> sales_{};
  std::array<int, 12> workdays_{};
  std::set<Month> seen_;
};

std::array<Exact, 12> even() {
  std::array<Exact, 12> weights;
  weights.fill(1);
  return weights;
}

std::string names_of(const std::vector<Given<Period>>& learn) {
  std::string names;
  for (const Given<Period>& years : learn) names += (names.empty() ? "" : ", ") + years->name;
  return names;
}

SeasonWeights learned(const Book& book, const Year& year, const DayWeights& days,
                      const PastSales& sales, Diagnostics& findings) {
  const auto& learn = year.season.learn;
  std::vector<Month> months;
  for (const Given<Period>& years : learn)
    for (Month month = month_of(years->span.first); month <= month_of(years->span.last);
         month = month + 1)
      months.push_back(month);
  const Learned past(book, months, sales);
  const Place at = learn.front().at;
  for (const Month month : months) {
    if (past.knows(month)) continue;
    findings.error("learn-without-history", at,
                   said("the book has no sales of {} to learn the season from", to_string(month)),
                   said("add them to history, or write season: {months: [...]}"));
    return {even()};
  }
  std::array<Ratio, 12> rates;
  std::vector<LearnedMonth> from;
  for (std::size_t i = 0; i < 12; ++i) {
    from.push_back(past.month(i));
    from.back().own_workdays = std::max(1, days.workdays(static_cast<int>(i)));
    if (past.negative(i)) {
      const auto month = static_cast<unsigned>(days.month(static_cast<int>(i)).month());
      findings.warning(
          "season-negative-month", at,
          said("sales of month {} were negative over {}: it weighs 0", month, names_of(learn)),
          said("write season: {months: [...]} if that is not meant"));
      continue;
    }
    rates[i] = past.rate(i);
    rates[i].numerator *= from.back().own_workdays;
  }
  auto weights = whole_numbers(rates);
  if (std::any_of(weights.begin(), weights.end(), [](const Exact& w) { return w > 0; }))
    return {weights, std::move(from)};
  findings.error("learn-without-history", at,
                 said("the sales of {} are 0 or less in every month", names_of(learn)),
                 said("mend history, or write season: {months: [...]}"));
  return {even()};
}

SeasonWeights weights_of(const Book& book, const Year& year, const DayWeights& days,
                         const PastSales& past, Diagnostics& findings) {
  if (!year.season.learn.empty()) return learned(book, year, days, past, findings);
  if (year.season.months.size() != 12) return {even()};
  std::array<Ratio, 12> ratios;
  for (std::size_t i = 0; i < 12; ++i) {
    const Rate& rate = *year.season.months[i];
    ratios[i] = {rate.numerator(), rate.denominator()};
  }
  return {whole_numbers(ratios)};
}

}  // namespace

std::shared_ptr<const SeasonWeights> season_weights(const Book& book, const Year& year,
                                                    const DayWeights& days, const PastSales& past,
                                                    Diagnostics& findings) {
  return std::make_shared<SeasonWeights>(weights_of(book, year, days, past, findings));
}

}  // namespace plan
