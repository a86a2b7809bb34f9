// SPDX-License-Identifier: MIT
#include "plan/query/facts.hpp"

#include <algorithm>

#include "plan/engine/engine_book.hpp"
#include "plan/facts/live_records.hpp"

namespace plan {
namespace {

/// What several requests need together.
struct FactsNeeded {
  Past::How past = Past::How::none;
  bool targets = false, products = false;
  std::vector<Span> days{};     // of records
  std::vector<Span> planned{};  // of targets
  std::optional<Month> ahead{};
  KindSet aside = every_kind;  // no figure rests on records of these
  Owed owed = Owed::nothing;
  bool contacts = false;
};

void add_targets(const MeasureRequest& request, Day as_of, FactsNeeded& needs) {
  needs.targets = true;
  needs.products = needs.products || request.filter.has(Axis::product) ||
                   std::ranges::find(request.axes, Axis::product) != request.axes.end();
  needs.planned.push_back(request.whole.span);
  needs.planned.push_back({as_of, as_of});
  for (const Comparison& comparison : request.comparisons)
    if (!comparison.base.span.empty()) needs.planned.push_back(comparison.base.span);
}

FactsNeeded needs_of(std::span<const MeasureRequest> requests, const Book& book, Day as_of) {
  FactsNeeded needs;
  for (const MeasureRequest& request : requests) {
    const FactNeed need = need_of(request, book.fiscal());
    needs.past = std::max(needs.past, need.past);
    needs.aside &= need.aside;
    needs.owed = std::max(needs.owed, need.owed);
    needs.contacts = needs.contacts || need.contacts;
    for (Span span : need.days) {
      if (need.cancels && span.first <= as_of) span.last = std::max(span.last, as_of);
      needs.days.push_back(span);
    }
    if (need.outlook)
      needs.ahead = std::max(needs.ahead, std::optional(month_of(request.whole.span.last)));
    if (need.targets) add_targets(request, as_of, needs);
  }
  if (needs.targets)
    for (const Year& year : book.years)
      for (const Given<Period>& learn : year.season.learn) needs.days.push_back(learn->span);
  return needs;
}

/// What was done on the days, and how things stood before.
ActivityRequest standing_wanted(std::vector<Span> days, const Book& book) {
  ActivityRequest wanted{.days = std::move(days), .past = past_of_standing()};
  wanted.live = [&book](const Records& records, Day day) { return live_on(book, records, day); };
  return wanted;
}

ActivityRequest records_wanted(const FactsNeeded& needs, const Book& book, Day as_of,
                               ReadBeside beside) {
  ActivityRequest wanted = standing_wanted(needs.days, book);
  const bool alone = beside == ReadBeside::nothing;
  wanted.past.owed = alone ? needs.owed : std::max(needs.owed, Owed::by_customer);
  if (alone && !needs.contacts) wanted.past.contacts_from = as_of;
  wanted.texts =
      beside == ReadBeside::records_with_texts || beside == ReadBeside::standing_with_texts;
  if (beside == ReadBeside::standing_with_texts) {
    // what stands on as-of has to be known then, not on a later first day
    Day first = as_of;
    for (const Span& span : needs.days) first = std::min(first, span.first);
    wanted.days = std::vector<Span>{{first, last_day()}};
  } else if (needs.past == Past::How::none || beside == ReadBeside::nothing) {
    wanted.past.how = needs.past;
    if (beside == ReadBeside::nothing) wanted.aside = {needs.aside, as_of};
    // as above, where the period begins later
    if (needs.past == Past::How::standing) wanted.days->push_back({as_of, as_of});
  } else {
    wanted.days.reset();
    wanted.past = {};
  }
  return wanted;
}

}  // namespace

Plans::Plans(Session& session, const std::vector<Span>& spans, bool products) {
  const Book& book = session.book();
  for (const Year& year : book.years) {
    const Span days = fiscal_year(year.number, book.fiscal()).span;
    const bool touched =
        std::ranges::any_of(spans, [&](const Span& span) { return !common(span, days).empty(); });
    if (!touched || !year.target) continue;
    const bool by_product = products && is_split_by_product(book, year);
    auto held = std::make_unique<Held>(Held{figures_of(session, year, {}, by_product), {}});
    if (year.over_assign)
      held->quota = figures_of(session, year, {over_assign_factor(year)}, by_product);
    YearTargets planned{year.number, &held->target.split};
    if (held->quota) planned.quota = &held->quota->split;
    if (held->target.products) planned.products = &*held->target.products;
    if (held->quota && held->quota->products) planned.quota_products = &*held->quota->products;
    years_.push_back(planned);
    held_.push_back(std::move(held));
  }
}

HeldFacts facts_of(Session& session, std::span<const MeasureRequest> requests, ReadBeside beside) {
  const Book& book = session.book();
  const Day as_of = session.as_of();
  const FactsNeeded needs = needs_of(requests, book, as_of);
  const Records& records = session.records(records_wanted(needs, book, as_of, beside));
  const SumsElsewhere* elsewhere = session.engine() ? &session.engine()->sums() : nullptr;
  if (!needs.targets) return {book, records, as_of, nullptr, elsewhere};
  HeldFacts facts(book, records, as_of,
                  std::make_unique<const Plans>(session, needs.planned, needs.products), elsewhere);
  if (needs.ahead) facts.look_ahead(*needs.ahead);
  return facts;
}

HeldFacts facts_of(Session& session) {
  const Book& book = session.book();
  return {book, session.records({.texts = true}), session.as_of()};
}

HeldFacts facts_from(Session& session, Day first, Owed owed, Day sold) {
  const Book& book = session.book();
  ActivityRequest wanted = standing_wanted({{first, last_day()}}, book);
  wanted.past.owed = owed;
  wanted.past.seen_from = std::min(first, sold);
  wanted.texts = true;
  return {book, session.records(wanted), session.as_of()};
}

}  // namespace plan
