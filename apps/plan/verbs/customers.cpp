// SPDX-License-Identifier: MIT
// plan customers: how all customers stand; one customer's file and story.
#include "plan/report/customers/customers_report.hpp"

#include <algorithm>

#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "whose sales, new and lost customers: 2026, 2026-Q1, last-month, A..B",
     .fallback = "ytd",
     .target = &Options::period},
};

/// A customer is told by what this is told by.
constexpr std::string_view keys[] = {"customers_lost"};

int run(const Query& query, Session& session) {
  const Period& period = *query.period;
  const bool for_people = session.for_people();
  if (!query.customer) {
    const HeldFacts facts = facts_from(session, std::min(period.span.last, query.as_of),
                                       Owed::by_customer, period.span.first);
    const CustomerFacts customers = customer_facts(*facts, period.span, query.filter);
    return session.emit(customers_report(*facts, customers, period, for_people), period);
  }
  const HeldFacts facts = facts_of(session);
  StoryCollector story(*facts, *query.customer);
  Listener* const listeners[] = {&story};
  const CustomerFacts all = customer_facts(*facts, period.span, {}, listeners);
  const auto row = std::ranges::find(all.rows, *query.customer, &CustomerRow::customer);
  return session.emit(customer_report(*facts, story.story(), *row, for_people));
}

}  // namespace

extern const Verb customers_verb{
    .name = "customers",
    .group = Verb::Group::look,
    .rank = 7,
    .help = "customers: files, classes, new, lost, dormant, hand-overs; one customer's story",
    .arguments = "[ID]",
    .most = 1,
    .completes = {Completes::customers},
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = keys,
    .examples = {{{"plan customers --team jiangsu", "a team's customers this year"},
                  {"plan customers jianglan", "one customer's file and whole story"}}},
    .run = run,
};

}  // namespace plan
