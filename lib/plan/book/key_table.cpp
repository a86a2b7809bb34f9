// SPDX-License-Identifier: MIT
// The rows of THE key table (keys.hpp). One row a key: section, key, type, of, form, need, range,
// fallback, help, member, personal.
#include "plan/book/key_table.hpp"
#include "plan/book/book.hpp"
#include "plan/book/read/slots.hpp"

namespace plan {
namespace {

using slots::dated, slots::entries, slots::put, slots::put_or_list, slots::put_or_open,
    slots::record, slots::records;
using T = Type;
using F = Form;
using N = Need;
using R = Range;

template <std::size_t day>
constexpr Slot weekday() {
  return {.put =
              [](void* week, Value&& value, Place at) {
                slots::set(static_cast<WeekWeights*>(week)->days[day], std::move(value), at);
              },
          .unread = [](void* week,
                       Place at) { slots::spoil(static_cast<WeekWeights*>(week)->days[day], at); }};
}

constexpr std::string_view measure_names =
    "sales|quantity|orders|average_order|payments|collection_rate|cost|margin|margin_rate|"
    "expenses|expense_rate|profit|profit_rate|won|lost|closed|close_rate|close_rate_value|"
    "conversion_rate|cycle_days|contacts|calls|visits|visits_existing|customers_new|"
    "customers_lost|customers_active|retention_rate|deal_follow_up_rate|customer_follow_up_rate|"
    "report_rate|task_rate|response_rate|training_hours|training_rate|conduct|attainment|"
    "quota_attainment|growth|rating";
/// Growth is of two periods and a rating of one item: neither is anybody's goal.
constexpr std::string_view goal_names = measure_names.substr(0, measure_names.find("|growth"));

// clang-format off
const Key table[] = {
    // The root
    {"", "format", T::integer, "1-1", F::one, N::required, R::any, "", "the format of the book's files: 1", put<&Book::format>()},
    {"", "book", T::text, "", F::record, N::required, R::any, "", "the book itself: its name, money, language and habits", record<&Book::profile>()},
    {"", "include", T::text, "", F::list, N::optional, R::any, "*.yaml, years/*.yaml, customers/**/*.yaml, activities/**/*.yaml", "the files that belong to the book: paths and globs at or below its folder", put<&Book::include>()},
    {"", "calendar", T::text, "", F::records, N::optional, R::any, "", "days that differ from the country's calendar", records<&Book::calendar>()},
    {"", "teams", T::text, "", F::records, N::optional, R::any, "", "teams and sub-teams", records<&Book::teams>()},
    {"", "reps", T::text, "", F::records, N::optional, R::any, "", "salespeople", records<&Book::reps>()},
    {"", "products", T::text, "", F::records, N::optional, R::any, "", "what is sold", records<&Book::products>()},
    {"", "regions", T::text, "", F::records, N::optional, R::any, "", "where it is sold", records<&Book::regions>()},
    {"", "stages", T::text, "", F::records, N::optional, R::any, "", "the sales process in order; won and lost are implied", records<&Book::stages>()},
    {"", "categories", T::text, "", F::records, N::optional, R::any, "", "kinds of expense", records<&Book::categories>()},
    {"", "axes", T::text, "", F::records, N::optional, R::any, "", "dimensions of the book's own, each a key of customers, products, reps or records", records<&Book::axes>()},
    {"", "years", T::text, "", F::map, N::optional, R::any, "", "the plan of each fiscal year, by its number", {}},
    {"", "customers", T::text, "", F::records, N::optional, R::any, "", "customer files", records<&Book::customers>()},
    {"", "history", T::text, "", F::records, N::optional, R::any, "", "totals of the time before activities were kept", records<&Book::history>()},
    {"", "activities", T::text, "", F::records, N::optional, R::any, "", "what people did; in activity files only", {}},
    {"", "courses", T::text, "", F::records, N::optional, R::any, "", "the training plan", records<&Book::courses>()},
    {"", "policy-documents", T::text, "", F::records, N::optional, R::any, "", "rules and procedures", records<&Book::policy_documents>()},
    {"", "nominations", T::text, "", F::records, N::optional, R::any, "", "promotions proposed", records<&Book::nominations>()},
    {"", "approvals", T::text, "", F::records, N::optional, R::any, "", "the record of approvals: who approved what, and when", records<&Book::approvals>()},

    // book
    {"book", "name", T::text, "", F::one, N::optional, R::positive, "", "the department's name, as reports head it", put<&Profile::name>()},
    {"book", "currency", T::id, "", F::one, N::required, R::any, "", "the book's currency, an ISO 4217 code", put<&Profile::currency_code>()},
    {"book", "decimals", T::integer, "0-6", F::one, N::optional, R::any, "the currency's", "digits kept behind the point of amounts, more than the currency has: parts of a cent of price lists and exports; sums are exact in them, reports round to the currency's", put<&Profile::decimals>()},
    {"book", "language", T::choice, "en|zh", F::one, N::optional, R::any, "en", "the language of reports", put<&Profile::language>()},
    {"book", "country", T::id, "", F::one, N::optional, R::any, "", "whose working days hold (CN is built in); none: Monday to Friday", put<&Profile::country>()},
    {"book", "utc-offset", T::text, "", F::one, N::optional, R::any, "", "what today is, for cron: +08:00; none: the system's", put<&Profile::utc_offset>()},
    {"book", "year-start", T::integer, "1-12", F::one, N::optional, R::any, "1", "the month in which the fiscal year starts", put<&Profile::year_start>()},
    {"book", "year-name", T::choice, "start|end", F::one, N::optional, R::any, "start", "what a fiscal year is called: the calendar year in which it starts, or in which it ends", put<&Profile::year_name>()},
    {"book", "workweek", T::choice, "mon-fri|mon-sat|mon|tue|wed|thu|fri|sat|sun", F::one_or_list, N::optional, R::any, "mon-fri", "the days that are worked: mon-fri, mon-sat, or a list of weekdays; the country's holidays and make-up days go over them", put<&Profile::workweek>()},
    {"book", "basis", T::choice, "signed|delivered|invoiced", F::one, N::optional, R::any, "signed", "what a sale is; printed in footers", put<&Profile::basis>()},
    {"book", "tax", T::choice, "included|excluded", F::one, N::optional, R::any, "included", "whether amounts hold tax; printed in footers", put<&Profile::tax>()},
    {"book", "unit", T::choice, "元|千|万|亿|k|M", F::one, N::optional, R::any, "元", "what amounts are shown in to people where --unit does not say: 千 and k are 1,000, 万 10,000, M 1,000,000, 亿 100,000,000", put<&Profile::unit>()},
    {"book", "align", T::choice, "workdays|spring-festival", F::one, N::optional, R::any, "", "how a period that is compared is laid over the other where --align does not say; none: by days of the calendar", put<&Profile::align>()},
    {"book", "dormant-after", T::integer, "1-3650", F::one, N::optional, R::any, "180", "days without an order after which a customer counts as lost", put<&Profile::dormant_after>()},
    {"book", "follow-up-within", T::integer, "1-3650", F::one, N::optional, R::any, "14", "days within which a deal or customer should be contacted", put<&Profile::follow_up_within>()},
    {"book", "respond-within", T::integer, "0-365", F::one, N::optional, R::any, "3", "working days within which a request should be answered", put<&Profile::respond_within>()},
    {"book", "superior", T::text, "", F::one, N::optional, R::any, "", "who approves: a rep's id or a name from outside", put<&Profile::superior>()},
    {"book", "log", T::text, "", F::one, N::optional, R::any, "activities/{year}-{month}/{rep}.yaml", "the file that plan log writes to", put<&Profile::log>()},
    {"book", "signatures", T::choice, "required", F::one, N::optional, R::any, "", "approvals must be signed; keys stand in allowed_signers", put<&Profile::signatures>()},
    {"book", "approvers", T::text, "", F::map, N::optional, R::any, "", "who approves a subject where it is not the superior", entries<&Profile::approvers, &Approver::subject>()},
    {"book", "headcount", T::text, "", F::records, N::optional, R::any, "", "planned people of a team, for open seats", records<&Profile::headcount>()},
    {"book", "ignore", T::id, "", F::list, N::optional, R::any, "", "codes of warnings that are not shown", put<&Profile::ignore>()},
    {"book.approvers", "*", T::text, "", F::one, N::required, R::positive, "", "the name of who approves this subject", put<&Approver::name>()},
    {"book.headcount", "team", T::ref, "teams", F::one, N::required, R::any, "", "the team", put<&Headcount::team>()},
    {"book.headcount", "from", T::date, "", F::one, N::required, R::any, "", "from which day", put<&Headcount::from>()},
    {"book.headcount", "seats", T::integer, "0-100000", F::one, N::required, R::any, "", "how many people are planned", put<&Headcount::seats>()},

    // calendar
    {"calendar", "date", T::date, "", F::one, N::either, R::any, "", "a day, told with work", put<&CalendarDay::date>()},
    {"calendar", "year", T::integer, "1900-2999", F::one, N::either, R::any, "", "a calendar year, told with complete, in place of a day", put<&CalendarDay::year>()},
    {"calendar", "work", T::boolean, "", F::one, N::optional, R::any, "", "whether the day is worked", put<&CalendarDay::work>()},
    {"calendar", "name", T::text, "", F::one, N::optional, R::positive, "", "what the day is called", put<&CalendarDay::name>()},
    {"calendar", "complete", T::boolean, "", F::one, N::optional, R::any, "", "true: all days of the year that differ stand here, so its calendar is known", put<&CalendarDay::complete>()},

    // teams
    {"teams", "id", T::id, "", F::one, N::identity, R::any, "", "what other records name the team by", put<&Team::id>()},
    {"teams", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the team's name in reports", put<&Team::name>()},
    {"teams", "parent", T::ref, "teams", F::one, N::optional, R::any, "", "the team that this one is part of", put<&Team::parent>()},
    {"teams", "manager", T::ref, "reps", F::one, N::optional, R::any, "", "the rep who leads it", put<&Team::manager>()},
    {"teams", "email", T::text, "", F::one, N::optional, R::any, "", "where the team's reports are mailed", put<&Team::email>(), true},

    // reps
    {"reps", "id", T::id, "", F::one, N::identity, R::any, "", "what other records name the person by", put<&Rep::id>()},
    {"reps", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the person's name in reports", put<&Rep::name>()},
    {"reps", "team", T::ref, "teams", F::one, N::optional, R::any, "", "the first team", put<&Rep::team>()},
    {"reps", "title", T::text, "", F::one, N::optional, R::any, "", "the person's position", put<&Rep::title>()},
    {"reps", "email", T::text, "", F::one, N::optional, R::any, "", "the person's mail address", put<&Rep::email>(), true},
    {"reps", "phone", T::text, "", F::one, N::optional, R::any, "", "the person's telephone", put<&Rep::phone>(), true},
    {"reps", "from", T::date, "", F::one, N::optional, R::any, "always", "the first day", put<&Rep::from>()},
    {"reps", "to", T::date, "", F::one, N::optional, R::any, "still here", "the last day", put<&Rep::to>()},
    {"reps", "share", T::rate, "", F::dated, N::optional, R::not_negative, "1", "weight in the split; 0 carries no target; a dated list changes it, its first entry also holds before", dated<&Rep::share>()},
    {"reps", "time", T::rate, "", F::dated, N::optional, R::fraction, "100%", "part of a full working time, for activity goals and headcount, not for the split; may be a dated list", dated<&Rep::time>()},
    {"reps", "ramp", T::rate, "0-10%", F::list, N::optional, R::not_negative, "", "the weight's factor month by month from the first day on; a part of a month counts as the first", put<&Rep::ramp>()},
    {"reps", "moves", T::text, "", F::records, N::optional, R::any, "", "changes of team, ascending; what came before stays where it was", records<&Rep::moves>()},
    {"reps", "leave", T::text, "", F::records, N::optional, R::any, "", "days away", records<&Rep::leave>()},
    {"reps", "stays", T::text, "", F::records, N::optional, R::any, "", "further employments of one who came back", records<&Rep::stays>()},
    {"reps", "also", T::text, "", F::list, N::optional, R::positive, "", "other ids, names or numbers that mean this person, in records and imports", put<&Rep::also>()},
    {"reps.moves", "date", T::date, "", F::one, N::required, R::any, "", "the first day in the new team", put<&Move::date>()},
    {"reps.moves", "team", T::ref, "teams", F::one, N::required, R::any, "", "the new team", put<&Move::team>()},
    {"reps.leave", "from", T::date, "", F::one, N::required, R::any, "", "the first day away", put<&Leave::from>()},
    {"reps.leave", "to", T::date, "", F::one, N::required, R::any, "", "the last day away", put<&Leave::to>()},
    {"reps.leave", "target", T::choice, "keep|share", F::one, N::optional, R::any, "keep", "keep: the own other days carry the target; share: the others do", put<&Leave::target>()},
    {"reps.stays", "from", T::date, "", F::one, N::required, R::any, "", "the first day of this employment", put<&Stay::from>()},
    {"reps.stays", "to", T::date, "", F::one, N::optional, R::any, "still here", "the last day of this employment", put<&Stay::to>()},

    // products, regions, stages, categories, axes
    {"products", "id", T::id, "", F::one, N::identity, R::any, "", "what other records name the product by", put<&Product::id>()},
    {"products", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the product's name in reports", put<&Product::name>()},
    {"products", "group", T::text, "", F::one, N::optional, R::any, "", "the group that it belongs to", put<&Product::group>()},
    {"products", "price", T::amount, "", F::one, N::optional, R::not_negative, "", "list price of one unit", put<&Product::price>()},
    {"products", "cost", T::amount, "", F::one, N::optional, R::not_negative, "", "cost of one unit, where a record gives none", put<&Product::cost>()},
    {"products", "share", T::rate, "", F::one, N::optional, R::not_negative, "", "weight in the split by product; none anywhere: no split by product", put<&Product::share>()},
    {"products", "also", T::text, "", F::list, N::optional, R::positive, "", "other ids, names or numbers that mean this product, in records and imports", put<&Product::also>()},
    {"regions", "id", T::id, "", F::one, N::identity, R::any, "", "what other records name the region by", put<&Region::id>()},
    {"regions", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the region's name in reports", put<&Region::name>()},
    {"regions", "parent", T::ref, "regions", F::one, N::optional, R::any, "", "the region that this one is part of", put<&Region::parent>()},
    {"stages", "id", T::id, "", F::one, N::identity, R::any, "", "what deals name the stage by", put<&Stage::id>()},
    {"stages", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the stage's name in reports", put<&Stage::name>()},
    {"stages", "probability", T::rate, "", F::one, N::optional, R::fraction, "", "how likely a deal at this stage is won, 0 to 100%", put<&Stage::probability>()},
    {"categories", "id", T::id, "", F::one, N::identity, R::any, "", "what expenses and budget name the kind by", put<&Category::id>()},
    {"categories", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the kind's name in reports", put<&Category::name>()},
    {"axes", "id", T::id, "", F::one, N::identity, R::any, "", "the key by which things say their value, and reports name the axis", put<&OwnAxis::id>()},
    {"axes", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the axis' name in reports", put<&OwnAxis::name>()},
    {"axes", "of", T::choice, "customer|product|rep|record", F::one, N::required, R::any, "", "what it is a property of", put<&OwnAxis::of>()},
    {"axes", "values", T::text, "", F::list, N::optional, R::positive, "any", "the values that there are; a further one is an error", put<&OwnAxis::values>()},

    // years
    {"years", "target", T::amount, "minor", F::one, N::optional, R::not_negative, "", "the company's commitment for the year: net sales", put<&Year::target>()},
    {"years", "summary", T::text, "", F::one, N::optional, R::any, "", "text of plan document: the plan in brief", put<&Year::summary>()},
    {"years", "purpose", T::text, "", F::one, N::optional, R::any, "", "text of plan document: what the plan is for", put<&Year::purpose>()},
    {"years", "basis", T::text, "", F::one, N::optional, R::any, "", "text of plan document: what the plan rests on", put<&Year::basis>()},
    {"years", "situation", T::text, "", F::one, N::optional, R::any, "", "text of plan document: where the department stands", put<&Year::situation>()},
    {"years", "market", T::text, "", F::one, N::optional, R::any, "", "text of plan document: the market", put<&Year::market>()},
    {"years", "competition", T::text, "", F::one, N::optional, R::any, "", "text of plan document: competitors", put<&Year::competition>()},
    {"years", "positioning", T::text, "", F::one, N::optional, R::any, "", "text of plan document: how products are positioned", put<&Year::positioning>()},
    {"years", "strategy", T::text, "", F::one, N::optional, R::any, "", "text of plan document: strategy", put<&Year::strategy>()},
    {"years", "policies", T::text, "", F::one, N::optional, R::any, "", "text of plan document: guiding policies", put<&Year::policies>()},
    {"years", "priorities", T::text, "", F::one, N::optional, R::any, "", "text of plan document: what comes first", put<&Year::priorities>()},
    {"years", "methods", T::text, "", F::one, N::optional, R::any, "", "text of plan document: ways of selling", put<&Year::methods>()},
    {"years", "incentives", T::text, "", F::one, N::optional, R::any, "", "text of plan document: incentives", put<&Year::incentives>()},
    {"years", "season", T::text, "", F::record, N::optional, R::any, "even, workdays", "how the year goes to its months and a month to its days", record<&Year::season>()},
    {"years", "revisions", T::text, "", F::records, N::optional, R::any, "", "new targets of the year from a month on; months before keep their figures", records<&Year::revisions>()},
    {"years", "round", T::amount, "minor", F::one, N::optional, R::positive, "one minor unit", "the unit of a month's target, the company's and a rep's", put<&Year::round>()},
    {"years", "over-assign", T::rate, "0-10%", F::one, N::optional, R::not_negative, "", "the quota is the target raised once by this", put<&Year::over_assign>()},
    {"years", "tiers", T::text, "", F::map, N::optional, R::any, "", "named levels of the target, each a rate of it", entries<&Year::tiers, &Tier::name>()},
    {"years", "pins", T::text, "", F::records, N::optional, R::any, "", "targets that the manager fixes; the rest share what is left, and where everybody is pinned, months follow the sum of the pins", records<&Year::pins>()},
    {"years", "goals", T::text, "", F::records, N::optional, R::any, "", "activity goals of each rep", records<&Year::goals>()},
    {"years", "reports", T::text, "", F::records, N::optional, R::any, "", "which reports are owed, and by when", records<&Year::reports>()},
    {"years", "budget", T::text, "", F::records, N::optional, R::any, "", "planned expenses", records<&Year::budget>()},
    {"years", "currencies", T::text, "", F::map, N::optional, R::any, "", "rates of other currencies: book currency for one unit", entries<&Year::currencies, &CurrencyRates::currency>()},
    {"years", "scorecard", T::text, "", F::record, N::optional, R::any, "", "how people are appraised", record<&Year::scorecard>()},
    {"years", "schedule", T::text, "", F::records, N::optional, R::any, "", "what happens when, for plan document", records<&Year::schedule>()},
    {"years.season", "months", T::rate, "", F::list, N::optional, R::not_negative, "", "12 weights, the fiscal year's months in order", put<&Season::months>()},
    {"years.season", "learn", T::period, "", F::one_or_list, N::optional, R::any, "", "learned from the sales of these closed years; a list may skip some: [2019, 2021..2023]", put<&Season::learn>()},
    {"years.season", "even", T::boolean, "", F::one, N::optional, R::any, "true", "the same weight for every month", put<&Season::even>()},
    {"years.season", "days", T::choice, "workdays|calendar", F::choice_or_record, N::optional, R::any, "workdays", "how a month goes to its days: working days, all days, or a weight for each weekday", put_or_open<&Season::days, &Season::week>()},
    {"years.season.days", "mon", T::rate, "", F::one, N::optional, R::not_negative, "0", "weight of a Monday", weekday<0>()},
    {"years.season.days", "tue", T::rate, "", F::one, N::optional, R::not_negative, "0", "weight of a Tuesday", weekday<1>()},
    {"years.season.days", "wed", T::rate, "", F::one, N::optional, R::not_negative, "0", "weight of a Wednesday", weekday<2>()},
    {"years.season.days", "thu", T::rate, "", F::one, N::optional, R::not_negative, "0", "weight of a Thursday", weekday<3>()},
    {"years.season.days", "fri", T::rate, "", F::one, N::optional, R::not_negative, "0", "weight of a Friday", weekday<4>()},
    {"years.season.days", "sat", T::rate, "", F::one, N::optional, R::not_negative, "0", "weight of a Saturday", weekday<5>()},
    {"years.season.days", "sun", T::rate, "", F::one, N::optional, R::not_negative, "0", "weight of a Sunday", weekday<6>()},
    {"years.season.days", "holidays", T::boolean, "", F::one, N::optional, R::any, "true", "false: a day that the calendar takes off weighs 0; a make-up day weighs as its weekday", put<&WeekWeights::holidays>()},
    {"years.revisions", "from", T::period, "", F::one, N::required, R::any, "", "the first month of the new target", put<&Revision::from>()},
    {"years.revisions", "target", T::amount, "minor", F::one, N::required, R::not_negative, "", "the whole year's new target", put<&Revision::target>()},
    {"years.tiers", "*", T::rate, "0-10", F::one, N::required, R::positive, "", "this level as a rate of the target", put<&Tier::rate>()},
    {"years.pins", "rep", T::ref, "reps", F::one, N::optional, R::any, "", "the rep whose target is fixed; none of rep, team, product: the company's", put<&Pin::rep>()},
    {"years.pins", "team", T::ref, "teams", F::one, N::optional, R::any, "", "the team whose target is fixed", put<&Pin::team>()},
    {"years.pins", "product", T::ref, "products", F::one, N::optional, R::any, "", "the product whose target is fixed", put<&Pin::product>()},
    {"years.pins", "period", T::period, "", F::one, N::required, R::any, "", "whole months within the year", put<&Pin::period>()},
    {"years.pins", "target", T::amount, "minor", F::one, N::required, R::not_negative, "", "the fixed target of the whole period", put<&Pin::target>()},
    {"years.goals", "measure", T::choice, goal_names, F::one, N::required, R::any, "", "the measure that is counted, or a rate", put<&Goal::measure>()},
    {"years.goals", "each", T::rate, "0-1000000", F::one, N::required, R::not_negative, "", "how many, or the rate: 30%", put<&Goal::each>()},
    {"years.goals", "per", T::choice, "workday|week|month|quarter|half|year", F::one, N::required, R::any, "", "in which time; a rate is the same in any", put<&Goal::per>()},
    {"years.goals", "team", T::ref, "teams", F::one, N::optional, R::any, "everybody", "only for this team", put<&Goal::team>()},
    {"years.goals", "rep", T::ref, "reps", F::one, N::optional, R::any, "everybody", "only for this rep", put<&Goal::rep>()},
    {"years.reports", "report", T::choice, "daily|weekly|monthly", F::one, N::required, R::any, "", "how often", put<&ReportDuty::report>()},
    {"years.reports", "type", T::choice, "plan|summary", F::one, N::required, R::any, "", "a plan of what comes or a summary of what was", put<&ReportDuty::type>()},
    {"years.reports", "within", T::integer, "0-365", F::one, N::required, R::any, "", "working days after the period's end", put<&ReportDuty::within>()},
    {"years.budget", "category", T::ref, "categories", F::one, N::required, R::any, "", "the kind of expense", put<&BudgetLine::category>()},
    {"years.budget", "amount", T::amount, "", F::one, N::optional, R::not_negative, "", "the year's amount; or", put<&BudgetLine::amount>()},
    {"years.budget", "rate", T::rate, "0-10%", F::one, N::optional, R::not_negative, "", "a rate of the target", put<&BudgetLine::rate>()},
    {"years.budget", "season", T::choice, "even|sales", F::choice_or_weights, N::optional, R::not_negative, "even", "the same each month, as the target, or 12 weights", put_or_list<&BudgetLine::season, &BudgetLine::months>()},
    {"years.budget", "team", T::ref, "teams", F::one, N::optional, R::any, "", "whose budget it is", put<&BudgetLine::team>()},
    {"years.budget", "rep", T::ref, "reps", F::one, N::optional, R::any, "", "whose budget it is", put<&BudgetLine::rep>()},
    {"years.currencies", "*", T::rate, "rate", F::dated, N::required, R::positive, "", "book currency for one unit; a dated list [{from, rate}] changes it", dated<&CurrencyRates::rate>()},
    {"years.scorecard", "items", T::text, "", F::records, N::optional, R::any, "", "what is appraised", records<&Scorecard::items>()},
    {"years.scorecard", "grades", T::text, "", F::records, N::optional, R::any, "", "which score is which grade", records<&Scorecard::grades>()},
    {"years.scorecard.items", "measure", T::choice, measure_names, F::one, N::required, R::any, "", "the measure; rating: the manager's own", put<&ScoreItem::measure>()},
    {"years.scorecard.items", "item", T::text, "", F::one, N::optional, R::positive, "", "which rating", put<&ScoreItem::item>()},
    {"years.scorecard.items", "weight", T::rate, "", F::one, N::required, R::not_negative, "", "its weight in the score", put<&ScoreItem::weight>()},
    {"years.scorecard.items", "target", T::rate, "", F::one, N::optional, R::not_negative, "from goals, else last period's", "what counts as full", put<&ScoreItem::target>()},
    {"years.scorecard.items", "floor", T::rate, "0-10", F::one, N::optional, R::not_negative, "0%", "the lowest rate that counts", put<&ScoreItem::floor>()},
    {"years.scorecard.items", "cap", T::rate, "0-10", F::one, N::optional, R::positive, "120%", "the highest rate that counts", put<&ScoreItem::cap>()},
    {"years.scorecard.items", "direction", T::choice, "up|down", F::one, N::optional, R::any, "up", "down: less is better", put<&ScoreItem::direction>()},
    {"years.scorecard.grades", "grade", T::text, "", F::one, N::required, R::positive, "", "the grade's name", put<&Grade::grade>()},
    {"years.scorecard.grades", "from", T::rate, "", F::one, N::required, R::not_negative, "", "the lowest score of this grade", put<&Grade::from>()},
    {"years.schedule", "period", T::period, "", F::one, N::required, R::any, "", "when", put<&ScheduleLine::period>()},
    {"years.schedule", "what", T::text, "", F::one, N::required, R::positive, "", "what happens", put<&ScheduleLine::what>()},

    // customers
    {"customers", "id", T::id, "", F::one, N::identity, R::any, "", "what records name the customer by", put<&Customer::id>()},
    {"customers", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the customer's name in reports", put<&Customer::name>()},
    {"customers", "level", T::choice, "A|B|C", F::dated, N::optional, R::any, "", "how important: A, B, C; may be a dated list", dated<&Customer::level>()},
    {"customers", "key", T::boolean, "", F::one, N::optional, R::any, "false", "a key account", put<&Customer::key>()},
    {"customers", "region", T::ref, "regions", F::dated, N::optional, R::any, "", "where it is; may be a dated list", dated<&Customer::region>()},
    {"customers", "industry", T::text, "", F::one, N::optional, R::any, "", "its trade", put<&Customer::industry>()},
    {"customers", "source", T::text, "", F::one, N::optional, R::any, "", "where the contact came from", put<&Customer::source>()},
    {"customers", "since", T::date, "", F::one, N::optional, R::any, "", "a customer since this day", put<&Customer::since>()},
    {"customers", "owner", T::ref, "reps", F::dated, N::optional, R::any, "", "the rep in charge; may be a dated list", dated<&Customer::owner>()},
    {"customers", "owners", T::text, "", F::records, N::optional, R::any, "", "the reps in charge in the course of time, in place of owner", records<&Customer::owners>()},
    {"customers", "contacts", T::text, "", F::records, N::optional, R::any, "", "people at the customer", records<&Customer::contacts>()},
    {"customers", "demand", T::text, "", F::one, N::optional, R::any, "", "what the customer needs", put<&Customer::demand>()},
    {"customers", "note", T::text, "", F::one, N::optional, R::any, "", "anything else", put<&Customer::note>()},
    {"customers", "next", T::text, "", F::record, N::optional, R::any, "", "the next step agreed", record<&Customer::next>()},
    {"customers", "plan", T::text, "", F::one, N::optional, R::any, "", "the plan for a key account", put<&Customer::plan>()},
    {"customers", "potential", T::amount, "", F::one, N::optional, R::not_negative, "", "a year's sales that it could bring", put<&Customer::potential>()},
    {"customers", "terms", T::integer, "0-3650", F::one, N::optional, R::any, "", "days of credit: how long after an order it is to be paid", put<&Customer::terms>()},
    {"customers", "also", T::text, "", F::list, N::optional, R::positive, "", "other ids, names or numbers that mean this customer, in records and imports", put<&Customer::also>()},
    {"customers.owners", "rep", T::ref, "reps", F::one, N::required, R::any, "", "the rep in charge", put<&Owner::rep>()},
    {"customers.owners", "from", T::date, "", F::one, N::optional, R::any, "always", "from which day", put<&Owner::from>()},
    {"customers.contacts", "name", T::text, "", F::one, N::required, R::positive, "", "the person's name", put<&Contact::name>(), true},
    {"customers.contacts", "title", T::text, "", F::one, N::optional, R::any, "", "the person's position", put<&Contact::title>()},
    {"customers.contacts", "phone", T::text, "", F::one, N::optional, R::any, "", "the person's telephone", put<&Contact::phone>(), true},
    {"customers.contacts", "email", T::text, "", F::one, N::optional, R::any, "", "the person's mail address", put<&Contact::email>(), true},
    {"customers.next", "date", T::date, "", F::one, N::required, R::any, "", "when", put<&NextStep::date>()},
    {"customers.next", "what", T::text, "", F::one, N::required, R::positive, "", "what is to be done", put<&NextStep::what>()},

    // history, courses, policy-documents, nominations, approvals
    {"history", "period", T::period, "", F::one, N::required, R::any, "", "whole months", put<&HistoryLine::period>()},
    {"history", "rep", T::ref, "reps", F::one, N::optional, R::any, "", "whose totals", put<&HistoryLine::rep>()},
    {"history", "team", T::ref, "teams", F::one, N::optional, R::any, "the rep's", "which team's", put<&HistoryLine::team>()},
    {"history", "customer", T::ref, "customers", F::one, N::optional, R::any, "", "sold to whom", put<&HistoryLine::customer>()},
    {"history", "product", T::ref, "products", F::one, N::optional, R::any, "", "of which product", put<&HistoryLine::product>()},
    {"history", "region", T::ref, "regions", F::one, N::optional, R::any, "the customer's", "sold where", put<&HistoryLine::region>()},
    {"history", "view", T::id, "", F::one, N::optional, R::any, "", "the side from which it tells sales that others tell too", put<&HistoryLine::view>()},
    {"history", "sales", T::amount, "", F::one, N::optional, R::any, "", "net sales", put<&HistoryLine::sales>()},
    {"history", "quantity", T::quantity, "", F::one, N::optional, R::any, "", "units sold", put<&HistoryLine::quantity>()},
    {"history", "cost", T::amount, "", F::one, N::optional, R::any, "", "cost of what was sold", put<&HistoryLine::cost>()},
    {"history", "expenses", T::amount, "", F::one, N::optional, R::any, "", "expenses", put<&HistoryLine::expenses>()},
    {"history", "orders", T::integer, "0-100000000", F::one, N::optional, R::any, "", "orders", put<&HistoryLine::orders>()},
    {"history", "won", T::integer, "0-100000000", F::one, N::optional, R::any, "", "deals won", put<&HistoryLine::won>()},
    {"history", "lost", T::integer, "0-100000000", F::one, N::optional, R::any, "", "deals lost", put<&HistoryLine::lost>()},
    {"courses", "id", T::id, "", F::one, N::identity, R::any, "", "what training records name the course by", put<&Course::id>()},
    {"courses", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the course's name", put<&Course::name>()},
    {"courses", "date", T::date, "", F::one, N::optional, R::any, "", "when it is planned", put<&Course::date>()},
    {"courses", "hours", T::quantity, "", F::one, N::optional, R::not_negative, "", "how long it takes", put<&Course::hours>()},
    {"courses", "for", T::ref, "reps|teams", F::list, N::optional, R::any, "everybody", "who should take it: reps or teams", put<&Course::attendees>()},
    {"policy-documents", "id", T::id, "", F::one, N::identity, R::any, "", "what approvals name the document by", put<&PolicyDocument::id>()},
    {"policy-documents", "name", T::text, "", F::one, N::optional, R::positive, "the id", "the document's name", put<&PolicyDocument::name>()},
    {"policy-documents", "file", T::text, "", F::one, N::optional, R::any, "", "where its text is", put<&PolicyDocument::file>()},
    {"policy-documents", "version", T::text, "", F::one, N::optional, R::any, "", "its version", put<&PolicyDocument::version>()},
    {"nominations", "rep", T::ref, "reps", F::one, N::required, R::any, "", "who is proposed", put<&Nomination::rep>()},
    {"nominations", "to", T::text, "", F::one, N::required, R::positive, "", "for which position", put<&Nomination::to>()},
    {"nominations", "date", T::date, "", F::one, N::required, R::any, "", "from which day", put<&Nomination::date>()},
    {"nominations", "reason", T::text, "", F::one, N::optional, R::any, "", "why", put<&Nomination::reason>()},
    {"approvals", "id", T::id, "", F::one, N::identity, R::any, "", "the record's id", put<&Approval::id>()},
    {"approvals", "subject", T::text, "", F::one, N::required, R::any, "", "what it is about: targets.2026, budget.2026, ...", put<&Approval::subject>()},
    {"approvals", "digest", T::text, "", F::one, N::required, R::any, "", "SHA-256 of the subject's canonical form", put<&Approval::digest>()},
    {"approvals", "action", T::choice, "submit|approve|reject|withdraw|close", F::one, N::required, R::any, "", "what was done", put<&Approval::action>()},
    {"approvals", "by", T::text, "", F::one, N::required, R::any, "", "who did it", put<&Approval::by>()},
    {"approvals", "at", T::moment, "", F::one, N::required, R::any, "", "when", put<&Approval::moment>()},
    {"approvals", "comment", T::text, "", F::one, N::optional, R::any, "", "what was said", put<&Approval::comment>()},
    {"approvals", "previous", T::text, "", F::one, N::optional, R::any, "", "SHA-256 of the record before", put<&Approval::previous>()},
    {"approvals", "signature", T::text, "", F::one, N::optional, R::any, "", "the signer's signature", put<&Approval::signature>()},
};
// clang-format on

}  // namespace

std::span<const Key> key_table() {
  return table;
}

}  // namespace plan
