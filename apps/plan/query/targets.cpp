// SPDX-License-Identifier: MIT
#include "plan/query/targets.hpp"

#include <cstdlib>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/facts/past_sales.hpp"
#include "plan/report/tier_names.hpp"

namespace plan {

namespace {

/// Of two that are as near, the one to come; null where none has a target.
const Year* nearest_year(const Book& book, int wanted) {
  const Year* nearest = nullptr;
  const auto distance = [&](const Year& year) {
    return std::pair(std::abs(year.number - wanted), year.number < wanted);
  };
  for (const Year& year : book.years)
    if (year.target && (!nearest || distance(year) < distance(*nearest))) nearest = &year;
  return nearest;
}

}  // namespace

const Year& planned_year(Session& session, const std::optional<int>& number) {
  const Book& book = session.book();
  const int wanted = fiscal_year_of(session.year(number).span.first, session.fiscal());
  if (const Year* year = book.year(wanted)) return *year;
  if (!number)
    if (const Year* year = nearest_year(book, wanted)) {
      session.note(
          {"other-year", tr("the book plans no year {}: this is {}", wanted, year->number)});
      return *year;
    }
  std::string years;
  for (const Year& year : book.years)
    years += (years.empty() ? "" : ", ") + std::to_string(year.number);
  throw UsageError(said("the book has no year {}", wanted),
                   years.empty() ? said("add it: years: {{{}: {{target: AMOUNT}}}}", wanted)
                                 : said("it has {}: choose with --year", years));
}

Rate factor_of(const Options& options, const Year& year) {
  if (options.quota && !options.tier.empty())
    throw UsageError(said("--quota and --tier are two different figures"),
                     said("give one of them"));
  if (options.quota) {
    if (year.over_assign) return over_assign_factor(year);
    throw UsageError(said("{} has no quota", year.number), said("add over-assign to the year"));
  }
  if (options.tier.empty()) return Rate::whole(1);
  std::vector<std::string_view> names;
  for (const Tier& tier : year.tiers) {
    if (is_tier(options.tier, tier.name)) return *tier.rate;
    names.push_back(tier.name);
  }
  throw UsageError(
      said("{} has no tier \"{}\"", year.number, options.tier),
      names.empty() ? said("add tiers to the year") : known_words(options.tier, names));
}

PastSales learned_sales(Session& session, const Year& year) {
  std::vector<Span> days;
  for (const Given<Period>& learn : year.season.learn) days.push_back(learn->span);
  if (days.empty()) return {};
  const Records& records = session.records({.days = days});
  const EngineBook* engine = session.engine();
  PastSales sales;
  for (const Span& span : days)
    sales.merge(engine ? engine->sums().past_sales(span) : past_sales(records, span));
  return sales;
}

Figures figures_of(Session& session, const Year& year, SplitRequest request, bool products) {
  const Book& book = session.book();
  const PastSales past = learned_sales(session, year);
  request.past = &past;
  Diagnostics findings;
  Figures figures{split(book, year, request, findings), {}};
  if (products && !findings.has_errors())
    figures.products = product_months(book, year, figures.split, request.factor, findings);
  if (findings.has_errors()) session.refuse(findings);
  return figures;
}

}  // namespace plan
