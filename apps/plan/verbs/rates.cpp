// SPDX-License-Identifier: MIT
// plan rates: what was sold, won and spent, and the rates of these, on any axes.
#include "plan/query/facts.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {

int run_rates(const Options& options, Session& session) {
  constexpr std::string_view own[] = {"sales",    "quantity",     "orders",     "average_order",
                                      "won",      "lost",         "close_rate", "cycle_days",
                                      "expenses", "expense_rate", "margin",     "margin_rate",
                                      "profit",   "profit_rate"};
  const Book& book = session.book();
  const Period period = period_of(options, session, "this-month");
  const MeasureRequest request = measure_request(options, session, book, period, own);
  const FactGround ground = ground_of(session, {&request, 1});
  Measured measured(book, *ground.records, ground.years, request);
  return session.emit(measures_report(book, measured,
                                      {.name = "rates",
                                       .what = std::string(tr("rates")),
                                       .layout = session.layout(),
                                       .for_people = session.for_people()}),
                      period);
}

}  // namespace plan
