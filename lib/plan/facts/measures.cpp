// SPDX-License-Identifier: MIT
#include "plan/facts/measures.hpp"

#include <algorithm>

#include "plan/facts/measure_formulas.hpp"

namespace plan {
namespace {

using namespace formulas;
using Context = MeasureContext;
using U = Measure::Unit;

constexpr std::string_view any_axis =
    "company team rep product group region customer industry level category source";
constexpr std::string_view of_sales =
    "company team rep product group region customer industry level source";
constexpr std::string_view of_deals =
    "company team rep product group region customer industry level source stage";
constexpr std::string_view of_customers = "company team rep region customer industry level source";
constexpr std::string_view of_people = "company team rep";
constexpr std::string_view of_targets = "company team rep product";

constexpr SumSet sales_sums = Sum::ordered | Sum::returned;
constexpr SumSet cost_sums = (Sum::known_sales | Sum::known_cost) | Sum::costless;
constexpr SumSet profit_sums = sales_sums | cost_sums | set_of(Sum::expenses);

template <Sum sum>
Figure amount(const Context& of) {
  return Money::minor(of.cell[sum]);
}
template <Sum sum>
Figure number(const Context& of) {
  return of.cell[sum];
}
template <Sum sum>
Figure quantity(const Context& of) {
  return Quantity{of.cell[sum]};
}
template <Sum part, Sum base>
Figure rate(const Context& of) {
  return ratio(of.cell[part], of.cell[base], "nothing was due");
}

// clang-format off
constexpr Measure table[] = {
    {"target", "target", "targets", U::money, "the committed sales: the year's target shared by season, shares, presence and pins", of_targets, Reach::plan, set_of(Sum::target),
     amount<Sum::target>},
    {"quota", "quota", "targets", U::money, "the target raised once by over-assign and split the same way, with its own exact sums", of_targets, Reach::plan, set_of(Sum::quota),
     amount<Sum::quota>},
    {"sales", "sales", "sales", U::money, "amounts of orders less amounts of returns, each by its own date", of_sales, Reach::period, sales_sums,
     [](const Context& of) -> Figure { return Money::minor(sales(of)); }},
    {"ordered", "ordered", "sales", U::money, "amounts of orders, before returns", of_sales, Reach::period, set_of(Sum::ordered),
     amount<Sum::ordered>},
    {"returned", "returned", "sales", U::money, "amounts of returns", of_sales, Reach::period, set_of(Sum::returned),
     amount<Sum::returned>},
    {"growth", "growth", "sales", U::rate, "difference / the figure of the period compared with (--with)", any_axis, Reach::period, 0, nullptr},
    {"share_of_total", "share of total", "sales", U::rate, "the figure / the total of its column, all rows that are shown together; beside what adds up (--show share)", any_axis, Reach::period, 0, nullptr},
    {"running_total", "running total", "sales", U::same, "the sum of the pieces so far, the first one that is known included; beside what adds up over time (--show running)", any_axis, Reach::period, 0, nullptr},
    {"moving_average", "moving average", "sales", U::same, "the sum of the last pieces, the row's own included / how many they are; beside what adds up over time (--show average:3)", any_axis, Reach::period, 0, nullptr},
    {"attainment", "attainment", "targets", U::rate, "sales / target", of_targets, Reach::period, sales_sums | Sum::target,
     [](const Context& of) { return ratio(sales(of), of.cell[Sum::target], "the target is 0"); }, "sales target"},
    {"quota_attainment", "quota attainment", "targets", U::rate, "sales / quota", of_targets, Reach::period, sales_sums | Sum::quota,
     [](const Context& of) { return ratio(sales(of), of.cell[Sum::quota], "the quota is 0"); }, "sales quota"},
    {"difference", "difference", "targets", U::money, "sales - target; beside another period (--with): the figure - that period's, of rates percentage points. Positive is more", of_targets, Reach::period, sales_sums | Sum::target,
     [](const Context& of) -> Figure { return -Money::minor(target_left(of)); }},
    {"target_to_date", "target to date", "targets", U::money, "the target of the days up to and with as-of", of_targets, Reach::plan, set_of(Sum::target_to_date),
     amount<Sum::target_to_date>},
    {"pace", "pace", "targets", U::rate, "sales / target to date", of_targets, Reach::period, sales_sums | Sum::target_to_date,
     [](const Context& of) { return ratio(sales(of), of.cell[Sum::target_to_date], "the target to date is 0"); }, "sales target_to_date"},
    {"needed_per_day", "needed per day", "targets", U::money, "(target - sales) / working days from the day after as-of to the period's end, until the target is reached", of_targets, Reach::period, sales_sums | Sum::target,
     needed_per_day, {}, Adds::never},
    {"projection", "projection", "targets", U::money, "sales so far and the forecast of the days that are left", of_people, Reach::ever, sales_sums | Sum::rest,
     [](const Context& of) -> Figure { return Money::minor(sales(of)) + Money::minor(of.cell[Sum::rest]); }},
    {"coverage", "coverage", "targets", U::rate, "open amounts x probability of their stage, expected to close in the period / (target - sales)", of_people, Reach::ever, sales_sums | Sum::target | Sum::weighted,
     [](const Context& of) { return ratio(of.cell[Sum::weighted], target_left(of), "the target is reached", "the target is reached"); }},
    {"weighted", "weighted pipeline", "targets", U::money, "amounts of open deals x probability of their stage, expected to close in the period", of_deals, Reach::ever, set_of(Sum::weighted),
     amount<Sum::weighted>, {}, Adds::at_end},
    {"quantity", "quantity sold", "sales", U::quantity, "quantities of orders less quantities of returns", of_sales, Reach::period, set_of(Sum::quantity),
     quantity<Sum::quantity>},
    {"orders", "orders", "sales", U::count, "distinct orders: lines of one number, customer and fiscal year are one, once in every total; a record without a number is an order of its own", of_sales, Reach::ever, set_of(Sum::orders),
     [](const Context& of) -> Figure { return of.cell.count_orders(); }, {}, Adds::distinct},
    {"average_order", "average order", "sales", U::money, "ordered / orders", of_sales, Reach::ever, Sum::ordered | Sum::orders,
     average_order, "ordered orders"},
    {"payments", "payments", "sales", U::money, "sum of payments received", of_sales, Reach::period, set_of(Sum::payments),
     amount<Sum::payments>},
    {"collection_rate", "collection rate", "sales", U::rate, "payments / sales", of_sales, Reach::period, sales_sums | Sum::payments,
     [](const Context& of) { return ratio_to_sales(of, of.cell[Sum::payments]); }, "payments sales"},
    {"receivable", "receivable", "sales", U::money, "orders less returns less payments of all time to the period's end, by customer, the oldest orders paid first; with who sold what is not paid", of_customers, Reach::ever, set_of(Sum::receivable),
     amount<Sum::receivable>, {}, Adds::at_end},
    {"overdue", "overdue", "sales", U::money, "the part of the receivable that is older than the customer's terms", of_customers, Reach::ever, owed_sums,
     overdue, {}, Adds::at_end},
    {"cost", "cost", "profit", U::money, "the record's cost, else the product's cost x quantity, of the sales whose cost is known", of_sales, Reach::ever, cost_sums,
     cost},
    {"sales_with_cost", "sales of known cost", "profit", U::money, "sales whose cost is known", of_sales, Reach::ever, cost_sums,
     amount<Sum::known_sales>},
    {"sales_without_cost", "sales of unknown cost", "profit", U::money, "sales whose cost is not known", of_sales, Reach::ever, sales_sums | cost_sums,
     [](const Context& of) -> Figure { return Money::minor(sales(of)) - Money::minor(of.cell[Sum::known_sales]); }},
    {"margin", "margin", "profit", U::money, "sales of known cost - cost", of_sales, Reach::ever, cost_sums,
     margin},
    {"margin_rate", "margin rate", "profit", U::rate, "margin / sales of known cost", of_sales, Reach::ever, cost_sums,
     margin_rate, "margin sales_with_cost"},
    {"expenses", "expenses", "profit", U::money, "sum of expenses", any_axis, Reach::period, set_of(Sum::expenses),
     amount<Sum::expenses>},
    {"expense_rate", "expense rate", "profit", U::rate, "expenses / sales", of_sales, Reach::period, sales_sums | Sum::expenses,
     [](const Context& of) { return ratio_to_sales(of, of.cell[Sum::expenses]); }, "expenses sales"},
    {"profit", "profit", "profit", U::money, "sales - cost - expenses; none while some cost is not known, unless --unknown-cost zero", of_sales, Reach::ever, profit_sums,
     [](const Context& of) -> Figure { return lacks_cost(of) ? Figure(without_cost(of)) : Figure(Money::minor(profit(of))); }},
    {"profit_rate", "profit rate", "profit", U::rate, "profit / sales", of_sales, Reach::ever, profit_sums,
     [](const Context& of) -> Figure { return lacks_cost(of) ? Figure(without_cost(of)) : ratio_to_sales(of, profit(of)); }, "profit sales"},
    {"won", "won", "deals", U::count, "deals by the date of their first order; a deal is won once, though it is reopened", of_deals, Reach::ever, set_of(Sum::won),
     number<Sum::won>},
    {"lost", "lost", "deals", U::count, "deals by the date of their lost", of_deals, Reach::ever, set_of(Sum::lost),
     number<Sum::lost>},
    {"closed", "closed", "deals", U::count, "won + lost", of_deals, Reach::ever, Sum::won | Sum::lost,
     [](const Context& of) -> Figure { return of.cell[Sum::won] + of.cell[Sum::lost]; }},
    {"close_rate", "close rate", "deals", U::rate, "won / closed", of_deals, Reach::ever, Sum::won | Sum::lost,
     [](const Context& of) { return ratio(of.cell[Sum::won], of.cell[Sum::won] + of.cell[Sum::lost], "no deal was closed"); }, "won closed"},
    {"won_amount", "amount won", "deals", U::money, "all lines of the orders that won the deals", of_deals, Reach::ever, set_of(Sum::won_amount),
     amount<Sum::won_amount>},
    {"lost_amount", "amount lost", "deals", U::money, "the last known amount of the deals lost; none while one of them has no amount", of_deals, Reach::ever, Sum::lost_amount | Sum::lost_without_amount,
     lost_amount},
    {"close_rate_value", "close rate by amount", "deals", U::rate, "amount won / (amount won + amount lost)", of_deals, Reach::ever, ((Sum::won_amount | Sum::lost_amount) | Sum::lost_without_amount) | Sum::won | Sum::lost,
     close_rate_value, "won_amount lost_amount"},
    {"opened", "opened", "deals", U::count, "deals by the date of their lead", of_deals, Reach::ever, set_of(Sum::opened),
     number<Sum::opened>},
    {"opened_won", "of them won", "deals", U::count, "of the deals opened in the period, those won by as-of", of_deals, Reach::ever, set_of(Sum::opened_won),
     number<Sum::opened_won>},
    {"opened_open", "of them open", "deals", U::count, "of the deals opened in the period, those neither won nor lost by as-of", of_deals, Reach::ever, (Sum::opened | Sum::opened_won) | Sum::opened_lost,
     [](const Context& of) -> Figure { return of.cell[Sum::opened] - of.cell[Sum::opened_won] - of.cell[Sum::opened_lost]; }},
    {"conversion_rate", "conversion rate", "deals", U::rate, "of the deals opened in the period, those won by as-of / all; those still open count among all", of_deals, Reach::ever, (Sum::opened | Sum::opened_won) | Sum::opened_lost,
     [](const Context& of) { return ratio(of.cell[Sum::opened_won], of.cell[Sum::opened], "no deal was opened"); }, "opened_won opened"},
    {"cycle_days", "cycle", "deals", U::days, "days from lead to first order of the deals won: their mean", of_deals, Reach::ever, Sum::cycle_days | Sum::cycles,
     [](const Context& of) { return ratio(of.cell[Sum::cycle_days], of.cell[Sum::cycles], "no deal was won"); }},
    {"cycle_days_median", "cycle, median", "deals", U::days, "days from lead to first order of the deals won: their median", of_deals, Reach::ever, Sum::cycle_days | Sum::cycles,
     median},
    {"contacts", "contacts", "contacts", U::count, "records of call, visit, demo and message", of_sales, Reach::period, set_of(Sum::contacts),
     number<Sum::contacts>},
    {"calls", "calls", "contacts", U::count, "records of call", of_sales, Reach::period, set_of(Sum::calls),
     number<Sum::calls>},
    {"visits", "visits", "contacts", U::count, "records of visit", of_sales, Reach::period, set_of(Sum::visits),
     number<Sum::visits>},
    {"visits_existing", "visits to customers", "contacts", U::count, "records of visit to customers who had ordered before that day", of_sales, Reach::ever, set_of(Sum::visits_existing),
     number<Sum::visits_existing>},
    {"customers_new", "new customers", "customers", U::count, "customers on the day of their customer-new, else of their first order unless since is earlier; each once", of_customers, Reach::ever, set_of(Sum::customers_new),
     number<Sum::customers_new>},
    {"customers_lost", "lost customers", "customers", U::count, "customers on the day of their customer-lost, else of the first day on which more than dormant-after days have passed since the last order; once until they order again; with their owner of that day", of_customers, Reach::ever, set_of(Sum::customers_lost),
     number<Sum::customers_lost>},
    {"customers_active", "active customers", "customers", U::count, "customers with an order", of_sales, Reach::ever, set_of(Sum::buyers),
     [](const Context& of) -> Figure { return of.cell.count_buyers(); }, {}, Adds::distinct},
    {"retention_rate", "retention rate", "customers", U::rate, "of the customers of the period before, those who ordered again / all", of_sales, Reach::ever, set_of(Sum::buyers),
     retention, {}, Adds::never, true},
    {"open_deals", "open deals", "deals", U::count, "deals neither won nor lost at the period's end, or reopened since, with who has them then", of_deals, Reach::ever, set_of(Sum::open_deals),
     number<Sum::open_deals>, {}, Adds::at_end},
    {"followed_deals", "followed deals", "deals", U::count, "open deals contacted within follow-up-within days of the period's end: by a contact, quote, stage or lead of the deal, or a contact with the customer that names no deal", of_deals, Reach::ever, set_of(Sum::followed_deals),
     number<Sum::followed_deals>, {}, Adds::at_end},
    {"deal_follow_up_rate", "follow-up of deals", "deals", U::rate, "followed deals / open deals", of_deals, Reach::ever, Sum::open_deals | Sum::followed_deals,
     [](const Context& of) { return ratio(of.cell[Sum::followed_deals], of.cell[Sum::open_deals], "no deal is open"); }, "followed_deals open_deals"},
    {"own_customers", "own customers", "customers", U::count, "customers by their owner, not lost, whose last order is no more than dormant-after days back", of_customers, Reach::ever, set_of(Sum::own_customers),
     number<Sum::own_customers>, {}, Adds::at_end},
    {"followed_customers", "followed customers", "customers", U::count, "own customers contacted within follow-up-within days of the period's end", of_customers, Reach::ever, set_of(Sum::followed_customers),
     number<Sum::followed_customers>, {}, Adds::at_end},
    {"customer_follow_up_rate", "follow-up of customers", "customers", U::rate, "followed customers / own customers", of_customers, Reach::ever, Sum::own_customers | Sum::followed_customers,
     [](const Context& of) { return ratio(of.cell[Sum::followed_customers], of.cell[Sum::own_customers], "no customers of their own"); }, "followed_customers own_customers"},
    {"reports_due", "reports due", "duties", U::count, "reports that years.N.reports owes, by the last day on which they are in time", of_people, Reach::ever, Sum::reports_due | Sum::reports_done,
     number<Sum::reports_due>},
    {"reports_done", "reports in time", "duties", U::count, "those handed in by then", of_people, Reach::ever, Sum::reports_due | Sum::reports_done,
     number<Sum::reports_done>},
    {"report_rate", "report rate", "duties", U::rate, "reports in time / reports due", of_people, Reach::ever, Sum::reports_due | Sum::reports_done,
     rate<Sum::reports_done, Sum::reports_due>, "reports_done reports_due"},
    {"tasks_due", "tasks due", "duties", U::count, "tasks by their due", of_people, Reach::ever, Sum::tasks_due | Sum::tasks_done,
     number<Sum::tasks_due>},
    {"tasks_done", "tasks in time", "duties", U::count, "those done by their due", of_people, Reach::ever, Sum::tasks_due | Sum::tasks_done,
     number<Sum::tasks_done>},
    {"task_rate", "task rate", "duties", U::rate, "tasks in time / tasks due", of_people, Reach::ever, Sum::tasks_due | Sum::tasks_done,
     rate<Sum::tasks_done, Sum::tasks_due>, "tasks_done tasks_due"},
    {"requests_due", "requests due", "duties", U::count, "customers' requests by the last day of respond-within working days", of_people, Reach::ever, Sum::requests_due | Sum::requests_done,
     number<Sum::requests_due>},
    {"requests_done", "requests answered in time", "duties", U::count, "those answered by then", of_people, Reach::ever, Sum::requests_due | Sum::requests_done,
     number<Sum::requests_done>},
    {"response_rate", "response rate", "duties", U::rate, "requests answered in time / requests due", of_people, Reach::ever, Sum::requests_due | Sum::requests_done,
     rate<Sum::requests_done, Sum::requests_due>, "requests_done requests_due"},
    {"training_hours", "training hours", "duties", U::quantity, "sum of hours", of_people, Reach::period, set_of(Sum::training_hours),
     quantity<Sum::training_hours>},
    {"trainings_due", "trainings planned", "duties", U::count, "courses planned for the person, by their date", of_people, Reach::ever, Sum::courses_due | Sum::courses_done,
     number<Sum::courses_due>},
    {"trainings_done", "trainings taken", "duties", U::count, "those taken by as-of", of_people, Reach::ever, Sum::courses_due | Sum::courses_done,
     number<Sum::courses_done>},
    {"training_rate", "training rate", "duties", U::rate, "trainings taken / trainings planned", of_people, Reach::ever, Sum::courses_due | Sum::courses_done,
     rate<Sum::courses_done, Sum::courses_due>, "trainings_done trainings_due"},
    {"conduct", "conduct", "duties", U::count, "100 + points, between 0 and 120", "rep", Reach::period, set_of(Sum::points),
     [](const Context& of) -> Figure { return std::clamp<std::int64_t>(100 + of.cell[Sum::points], 0, 120); }, {}, Adds::never},
};
// clang-format on

/// The built-in axis that is of the same as an own one. A rep's is told as a team is: its rows may
/// be of several people.
Axis alike(Axis axis, const Book& book) {
  const OwnAxis* own = own_axis(axis, book);
  if (!own) return axis;
  switch (*own->of) {
    case AxisOf::customer: return Axis::industry;
    case AxisOf::rep: return Axis::team;
    case AxisOf::product:
    case AxisOf::record: break;
  }
  return Axis::group;
}

}  // namespace

std::span<const Measure> measures() {
  return table;
}

const Measure* find_measure(std::string_view key) {
  const auto found = std::ranges::find(table, key, &Measure::key);
  return found == std::end(table) ? nullptr : found;
}

std::string_view to_string(Reach reach) {
  constexpr std::string_view names[] = {"the plan alone", "the period's records",
                                        "all records so far"};
  return names[static_cast<std::size_t>(reach)];
}

std::string_view to_string(Measure::Unit unit) {
  constexpr std::string_view names[] = {"money",    "rate", "count",
                                        "quantity", "days", "as its measure"};
  return names[static_cast<std::size_t>(unit)];
}

bool takes(const Measure& measure, Axis axis, const Book& book) {
  const std::string_view word = to_string(alike(axis, book), book);
  for (std::size_t at = 0; at < measure.axes.size();) {
    const std::size_t end = std::min(measure.axes.find(' ', at), measure.axes.size());
    if (measure.axes.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

Adds adds(const Measure& measure) {
  const bool of_ratio = measure.unit == Measure::Unit::rate || measure.unit == Measure::Unit::days;
  return of_ratio || !measure.parts.empty() || !measure.compute ? Adds::never : measure.adding;
}

bool is_of_known_costs(const Measure* measure) {
  return holds(measure->needs, Sum::known_cost) && !holds(measure->needs, Sum::ordered);
}

std::vector<const Measure*> parts_of(const Measure& measure) {
  const std::size_t blank = measure.parts.find(' ');
  if (blank == std::string_view::npos) return {};
  return {find_measure(measure.parts.substr(0, blank)),
          find_measure(measure.parts.substr(blank + 1))};
}

}  // namespace plan
