// SPDX-License-Identifier: MIT
// Everything that is neither people nor years: the book itself, customers, history, courses.
#include <algorithm>
#include <array>
#include <map>

#include "plan/base/text.hpp"
#include "plan/book/agree/known_ids.hpp"
#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

/// `{year}` and `{month}` together or not at all; a relative path below the book; nothing else in
/// braces.
bool is_log_path(std::string text) {
  const auto take = [&](std::string_view part) {
    const auto at = text.find(part);
    if (at != std::string::npos) text.replace(at, part.size(), "x");
    return at != std::string::npos;
  };
  const bool year = take("{year}"), month = take("{month}");
  take("{rep}");
  return year == month && text.find_first_of("{}") == std::string::npos && !text.empty() &&
         text.front() != '/' && ("/" + text + "/").find("/../") == std::string::npos &&
         ("/" + text).find("/.") == std::string::npos && text.ends_with(".yaml");
}

void check_profile(const Book& book, KnownIds& known, Diagnostics& findings) {
  const Profile& profile = book.profile;
  if (profile.currency_code && !find_currency(*profile.currency_code))
    findings.error("unknown-currency", profile.currency_code.at,
                   said("{} is no currency of ISO 4217", escaped(*profile.currency_code)),
                   said("write its three letters, such as CNY"));
  if (profile.country && !country_calendar(*profile.country))
    findings.error("unknown-country", profile.country.at,
                   said("no calendar of {} is built in", escaped(*profile.country)),
                   said("leave country out and list its holidays in calendar, one by one: {}",
                        "{date: 2026-12-25, work: false, name: Christmas}"));
  if (profile.utc_offset && !parse_utc_offset(*profile.utc_offset))
    findings.error("bad-utc-offset", profile.utc_offset.at,
                   said("{} is no offset from UTC", quote(*profile.utc_offset)),
                   said("write it like +08:00"));
  if (profile.log && !is_log_path(*profile.log))
    findings.error("bad-log-path", profile.log.at,
                   said("{} is no path for plan log", quote(*profile.log)),
                   said("write it like activities/{year}-{month}/{rep}.yaml"));
  for (const Headcount& line : profile.headcount) known.check(line.team, RefTo::team);
}

/// A day is worked or not; a year is complete or not.
void check_calendar(const Book& book, Diagnostics& findings) {
  const auto need = [&](const auto& given, Place at, std::string_view what, std::string_view key) {
    if (given.at) return;
    findings.error("missing-key", at, said("{} needs {}", what, key),
                   said("add {}: {}", key, said("true or false")));
  };
  for (const CalendarDay& day : book.calendar) {
    need(day.work, day.at, "calendar", "work");
    const Place other = day.year.at ? day.year.at : day.complete.at;
    if (other)
      findings.error("given-twice", other, said("an entry of the calendar is a day or a year"),
                     said("write two entries"), day.date.at);
  }
  for (const CalendarDay& year : book.calendar_years) {
    need(year.complete, year.at, "calendar", "complete");
    if (year.work.at)
      findings.error("given-twice", year.work.at,
                     said("an entry of the calendar is a day or a year"), said("write two entries"),
                     year.year.at);
  }
}

/// The two ends of the process stand for themselves: a deal is won by its order, lost by its
/// `lost`.
void check_stages(const Book& book, Diagnostics& findings) {
  for (const Stage& stage : book.stages)
    if (*stage.id == "won" || *stage.id == "lost")
      findings.error("reserved-stage", stage.id.at,
                     said("the stage {} is there without being written", *stage.id),
                     said("take this line out"));
}

void check_owners(const Customer& customer, KnownIds& known, Diagnostics& findings) {
  const Owner* before = nullptr;
  for (const Owner& owner : customer.owners) {
    known.check(owner.rep, RefTo::rep);
    if (before && !owner.from.at)
      findings.error("dates-out-of-order", owner.at,
                     said("an owner after the first needs the day from which on"),
                     said("add from: DATE"), before->at);
    else if (before)
      agree_after(owner.from, before->from, findings);
    before = &owner;
  }
  if (!customer.owner.empty() && !customer.owners.empty())
    findings.error("given-twice", customer.owners.front().at,
                   said("owner and owners say the same thing"), said("keep one of them"),
                   customer.owner.front().value.at);
}

void check_customers(const Book& book, KnownIds& known, Diagnostics& findings) {
  for (const Customer& customer : book.customers) {
    agree_dates(customer.level, findings);
    agree_dates(customer.region, findings);
    agree_dates(customer.owner, findings);
    for (const auto& entry : customer.region) known.check(entry.value, RefTo::region);
    for (const auto& entry : customer.owner) known.check(entry.value, RefTo::rep);
    check_owners(customer, known, findings);
    for (const OwnWord& word : customer.own) agree_dates(word.values, findings);
  }
  for (const Product& product : book.products)
    for (const OwnWord& word : product.own) agree_dates(word.values, findings);
}

/// What a line tells of, its view first; empty keys are not told.
using Told = std::array<std::string_view, 6>;

Said overlap(const Told& told, const HistoryLine& later, const HistoryLine& earlier) {
  std::string names;
  for (const std::string_view id : told)
    if (!id.empty()) names += (names.empty() ? "" : ", ") + std::string(id);
  if (names.empty())
    return said("two lines of history of the company overlap: {} and {}", later.period->name,
                earlier.period->name);
  return said("two lines of history of {} overlap: {} and {}", names, later.period->name,
              earlier.period->name);
}

void check_overlap(const Told& told, std::vector<const HistoryLine*> lines, Diagnostics& findings) {
  std::stable_sort(lines.begin(), lines.end(),
                   [](auto* a, auto* b) { return a->period->span.first < b->period->span.first; });
  const HistoryLine* longest = nullptr;  // of those before, the one that ends last
  for (const HistoryLine* line : lines) {
    if (longest && line->period->span.first <= longest->period->span.last)
      findings.error("history-overlap", line->period.at, overlap(told, *longest, *line),
                     said("give each month once"), longest->period.at);
    if (!longest || longest->period->span.last < line->period->span.last) longest = line;
  }
}

/// Whether each key that the line gives could be read.
bool is_sure(const HistoryLine& line) {
  const auto sure = [](const Given<std::string>& id) { return !id.unread; };
  return sure(line.view) && sure(line.rep) && sure(line.team) && sure(line.customer) &&
         sure(line.product) && sure(line.region);
}

void check_history(const Book& book, KnownIds& known, Diagnostics& findings) {
  std::map<Told, std::vector<const HistoryLine*>> by_told;
  for (const HistoryLine& line : book.history) {
    known.check(line.rep, RefTo::rep);
    known.check(line.team, RefTo::team);
    known.check(line.customer, RefTo::customer);
    known.check(line.product, RefTo::product);
    known.check(line.region, RefTo::region);
    const Told told{*line.view, *line.rep, *line.team, *line.customer, *line.product, *line.region};
    if (line.period && agree_whole_months(line.period, findings) && is_sure(line))
      by_told[told].push_back(&line);
  }
  for (const auto& [told, lines] : by_told) check_overlap(told, lines, findings);
}

}  // namespace

void agree_rest(const Book& book, KnownIds& known, Diagnostics& findings) {
  check_profile(book, known, findings);
  check_calendar(book, findings);
  check_stages(book, findings);
  for (const Region& region : book.regions) known.check(region.parent, RefTo::region);
  agree_circles(book.regions, RefTo::region, findings);
  check_customers(book, known, findings);
  check_history(book, known, findings);
  for (const Nomination& line : book.nominations) known.check(line.rep, RefTo::rep);
  for (const Course& course : book.courses)
    for (const auto& who : course.attendees) known.check(who, RefTo::rep_or_team);
}

}  // namespace plan
