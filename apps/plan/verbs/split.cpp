// SPDX-License-Identifier: MIT
// plan split: the target on any axes, over any periods.
#include <algorithm>

#include "plan/approval/notices.hpp"
#include "plan/base/said.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/query.hpp"
#include "plan/query/targets.hpp"
#include "plan/report/split_report.hpp"

namespace plan {
namespace {

const Option own_options[] = {
    year_option,
    {.name = "--by",
     .value = "AXES",
     .completes = Completes::plan_axes,
     .help = "the rows: company, team, rep, product, or several in order",
     .fallback = "rep",
     .target = &Options::by},
    {.name = "--each",
     .value = "STEP",
     .choices = steps,
     .meant = step_meant,
     .help = "the columns: year, half, quarter, month, week or day",
     .fallback = "month",
     .target = &Options::each},
    show_option,
    quota_option,
    tier_option,
};

SplitView view_of(const Query& query, const Session& session) {
  return {query.axes,         *query.each,  session.layout(), query.options.quota,
          query.options.tier, query.filter, query.shows,      session.for_people()};
}

bool needs_products(const SplitView& view) {
  return view.filter.has(Axis::product) ||
         std::find(view.axes.begin(), view.axes.end(), Axis::product) != view.axes.end();
}

/// Errors: UsageError for what products cannot do.
void check_products(const Book& book, const Year& year, const SplitView& view) {
  if (!is_split_by_product(book, year))
    throw UsageError(said("no product has a share, so nothing is split by product"),
                     said("give products a share: products: [{id: ..., share: 3}]"));
  if (view.each == Step::week || view.each == Step::day)
    throw UsageError(said("products are split by month, not by {}", to_string(view.each)),
                     said("write --each month, quarter, half or year"));
}

const ProductMonths* products_of(const Figures& figures) {
  return figures.products ? &*figures.products : nullptr;
}

int run(const Query& query, Session& session) {
  const Book& book = *query.book;
  const Year& year = *query.year;
  const Options& options = query.options;
  const SplitView view = view_of(query, session);
  const bool products = needs_products(view);
  if (products) check_products(book, year, view);

  const Rate factor = factor_of(options, year);
  const Figures target =
      figures_of(session, year, {options.quota ? Rate::whole(1) : factor}, products);
  std::optional<Figures> quota;
  if (year.over_assign && options.tier.empty())
    quota = figures_of(session, year, {over_assign_factor(year)}, products);
  const SplitFigures figures{&target.split, quota ? &quota->split : nullptr, products_of(target),
                             quota ? products_of(*quota) : nullptr};
  RowStream rows;
  Document document = split_report(book, year, figures, view, &rows);
  tell_void(session, year.number, {SubjectKind::targets}, document);
  const Period period = fiscal_year(year.number, book.fiscal());
  return rows.give ? session.emit(std::move(document), rows, period)
                   : session.emit(std::move(document), period);
}

}  // namespace

extern const Verb split_verb{
    .name = "split",
    .group = Verb::Group::plan,
    .rank = 2,
    .help = "the year's target down to teams, people, products, months, weeks and days",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters,
    .examples = {{{"plan split --by team --each quarter", "teams and quarters of this year"},
                  {"plan split --team jiangsu --each month --format csv -o jiangsu.csv",
                   "one team's people, for a spreadsheet"}}},
    .run = run,
};

}  // namespace plan
