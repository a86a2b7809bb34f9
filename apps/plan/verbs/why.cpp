// SPDX-License-Identifier: MIT
// plan why: how a target came about.
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/query.hpp"
#include "plan/query/targets.hpp"
#include "plan/report/tier_names.hpp"
#include "plan/report/why/why_report.hpp"

namespace plan {
namespace {

const Option own_options[] = {quota_option, tier_option};

WhyRaise raise_of(const Options& options, const Year& year) {
  WhyRaise raise{factor_of(options, year), name_of_tier(options.tier), year.over_assign.at};
  if (options.quota) raise.name = tr("quota");
  for (const Tier& tier : year.tiers)
    if (is_tier(options.tier, tier.name)) raise.at = tier.rate.at;
  return raise;
}

/// Errors: UsageError when the period is not within one fiscal year, or cuts a month of a product.
int year_of(const Period& period, const WhySubject& subject, FiscalYear fiscal) {
  const int year = fiscal_year_of(period.span.first, fiscal);
  if (fiscal_year_of(period.span.last, fiscal) != year)
    throw UsageError(said("{} is not within one fiscal year", period.name),
                     said("ask for each year's part"));
  const Date first(period.span.first), after(period.span.last + std::chrono::days(1));
  if (subject.product && (first.day() != std::chrono::day(1) || after.day() != std::chrono::day(1)))
    throw UsageError(
        said("products are split by month; {} is not made of whole months", period.name),
        said("ask for months, a quarter, a half or a year"));
  return year;
}

int run(const Query& query, Session& session) {
  const Book& book = *query.book;
  const Period& period = *query.period;
  WhySubject subject = *query.subject;
  const Year& year = planned_year(session, year_of(period, subject, book.fiscal()));
  if (subject.product && !is_split_by_product(book, year))
    throw UsageError(said("no product has a share, so nothing is split by product"),
                     said("give products a share: products: [{id: ..., share: 3}]"));
  subject.raise = raise_of(query.options, year);
  const Figures figures =
      figures_of(session, year, {subject.raise.factor, true}, subject.product != nullptr);
  return session.emit(
      why_report(book, year, figures.split, figures.products ? &*figures.products : nullptr,
                 *session.read().sources, subject, period, session.for_people()),
      period);
}

}  // namespace

extern const Verb why_verb{
    .name = "why",
    .group = Verb::Group::plan,
    .rank = 3,
    .help = "how a target came about: rule, weights, pins, carry, source lines",
    .arguments = "WHO [PERIOD]",
    .fewest = 1,
    .most = 2,
    .completes = {Completes::subjects, Completes::periods},
    .options = own_options,
    .takes = reads_book | prints | prints_money,
    .examples = {{{"plan why li.na 2026-03", "a person's month"},
                  {"plan why company 2026", "the company's months"}}},
    .run = run,
};

}  // namespace plan
