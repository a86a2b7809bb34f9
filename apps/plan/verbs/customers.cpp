// SPDX-License-Identifier: MIT
// plan customers: how all customers stand; one customer's file and story.
#include "plan/report/customers/customers_report.hpp"

#include <algorithm>

#include "plan/query/facts.hpp"
#include "plan/query/filter.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "whose sales, new and lost customers: 2026, 2026-Q1, last-month, A..B; else ytd",
     .target = &Options::period},
};

int show_one(const Options& options, Session& session, const Period& period) {
  const Book& book = session.book();
  const std::string id = ids_named(named(book.customers), options.words, "customers").front();
  const Index place = place_of(book.customers, id);
  const HeldFacts facts = facts_of(session);
  const CustomerFacts all = customer_facts(*facts, period.span, {});
  const auto row = std::ranges::find(all.rows, place, &CustomerRow::customer);
  return session.emit(
      customer_report(*facts, customer_story(*facts, place), *row, session.for_people()));
}

int run(const Options& options, Session& session) {
  const Book& book = session.book();
  const Period period = period_of(options, session, "ytd");
  if (!options.words.empty()) return show_one(options, session, period);
  const FactFilter filter = fact_filter(options, book);
  const HeldFacts facts = facts_of(session);
  return session.emit(customers_report(*facts, customer_facts(*facts, period.span, filter), period,
                                       session.for_people()),
                      period);
}

}  // namespace

extern const Verb customers_verb{
    .name = "customers",
    .group = Verb::Group::look,
    .rank = 6,
    .help = "customers: files, classes, new, lost, dormant, hand-overs; one customer's story",
    .arguments = "[ID]",
    .most = 1,
    .completes = {Completes::customers},
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .examples = {{{"plan customers --team jiangsu", "a team's customers this year"},
                  {"plan customers jianglan", "one customer's file and whole story"}}},
    .run = run,
};

}  // namespace plan
