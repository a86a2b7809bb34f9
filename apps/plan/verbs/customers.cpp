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
  const Records& records = session.records({.texts = true});
  const CustomerFacts facts = customer_facts(book, records, period.span, {}, session.as_of());
  const auto row = std::ranges::find(facts.rows, place, &CustomerRow::customer);
  return session.emit(customer_report(book, records,
                                      customer_story(book, records, place, session.as_of()), *row,
                                      session.as_of(), session.for_people()));
}

int run(const Options& options, Session& session) {
  const Book& book = session.book();
  const Period period = period_of(options, session, "ytd");
  if (!options.words.empty()) return show_one(options, session, period);
  const FactFilter filter = fact_filter(options, book);
  const Records& records = session.records({.texts = true});
  const CustomerFacts facts = customer_facts(book, records, period.span, filter, session.as_of());
  return session.emit(customers_report(book, records, facts, period, session.for_people()), period);
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
