// SPDX-License-Identifier: MIT
#include "plan/checks/checks.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <optional>

#include "plan/base/said.hpp"
#include "plan/split/products.hpp"

namespace plan {

// What each row judges by, in this room's other files.
using Judgement = void(const Checked&, Diagnostics&);
Judgement check_best_month, check_history_ahead, check_growth, check_load, check_ramp, check_round,
    check_pins, check_calendar, check_personal_numbers, check_ignored_codes, check_costs,
    check_credits, check_order_numbers, check_stages, check_reopened, check_days, check_contacts,
    check_reports, check_tenfold, check_prices, check_returns, check_doubled, check_far_days,
    check_cancels, check_since, check_new_twice, check_new_late, check_deal_orders, check_losses,
    check_closes, check_payments, check_ratings, check_task_circles, check_done_twice,
    check_due_days, check_budget_over, check_unplanned, check_budget_targets, check_budget_people;

namespace {

constexpr Check table[] = {
    {"target-month-high", check_best_month},
    {"history-ahead", check_history_ahead},
    {"growth-uneven", check_growth},
    {"load-uneven", check_load},
    {"ramp-missing", check_ramp},
    {"round-too-coarse", check_round},
    {"pins-leave-nothing", check_pins},
    {"unpublished-calendar", check_calendar},
    {"personal-number", check_personal_numbers},
    {"unknown-code", check_ignored_codes},
    {"order-without-cost", check_costs},
    {"return-without-quantity", check_credits},
    {"order-number-shared", check_order_numbers},
    {"stage-skipped", check_stages},
    {"order-of-lost-deal", check_reopened},
    {"order-within-day", check_days},
    {"contact-overdue", check_contacts},
    {"report-missing", check_reports},
    {"amount-tenfold", check_tenfold},
    {"cost-over-price", check_prices},
    {"record-doubled", check_doubled},
    {"since-after-order", check_since},
    {"customer-new-twice", check_new_twice},
    {"customer-new-late", check_new_late},
    {"order-unlike-deal", check_deal_orders},
    {"lost-without-reopening", check_losses},
    {"returned-more-than-sold", check_returns},
    {"paid-more-than-owed", check_payments},
    {"rating-of-oneself", check_ratings},
    {"task-in-circle", check_task_circles},
    {"done-twice", check_done_twice},
    {"due-before-given", check_due_days},
    {"date-far", check_far_days},
    {"order-after-cancel", check_cancels},
    {"deal-without-close", check_closes},
    {"budget-over", check_budget_over},
    {"expense-unplanned", check_unplanned},
    {"budget-without-target", check_budget_targets},
    {"budget-of-nobody", check_budget_people},
};

}  // namespace

std::span<const Check> checks() {
  return table;
}

const Check& check_of(std::string_view code) {
  const auto* found = std::ranges::find(table, code, &Check::code);
  assert(found != std::end(table));
  return *found;
}

namespace {

/// The figures that rest on the target: its products, the quota and the tiers with theirs. What
/// keeps them from being made is told once, by the first of them.
void try_figures(const Book& book, const Year& year, const Split& target, const PastSales& past,
                 Diagnostics& findings) {
  std::vector<Rate> factors;
  if (year.over_assign) factors.push_back(over_assign_factor(year));
  for (const Tier& tier : year.tiers)
    if (tier.rate) factors.push_back(*tier.rate);
  const bool products = is_split_by_product(book, year);
  Diagnostics found;
  if (products) product_months(book, year, target, Rate::whole(1), found);
  for (const Rate& factor : factors) {
    if (found.has_errors()) break;
    const Split raised = split(book, year, {factor, false, &past}, found);
    if (products && !found.has_errors()) product_months(book, year, raised, factor, found);
  }
  for (const Diagnostic& one : found.all())
    if (one.severity == Severity::error) findings.add(one);
}

}  // namespace

void judge(const Book& book, const Done& done, Diagnostics& findings) {
  std::vector<PlannedYear> years;
  for (const Year& year : book.years) {
    if (!year.target) continue;
    Diagnostics found;
    // check_pins reads how cells came about, which takes more room than they do
    const bool trace = !year.pins.empty();
    Split figures = split(book, year, {Rate::whole(1), trace, &done.sales}, found);
    if (!found.has_errors()) {
      try_figures(book, year, figures, done.sales, found);
      years.push_back({&year, std::move(figures)});
    }
    findings.append(found);
  }
  std::optional<Facts> facts;
  if (done.records) facts.emplace(book, *done.records, done.as_of);
  for (const Check& check : table) check.judge({book, years, facts ? &*facts : nullptr}, findings);
}

}  // namespace plan
