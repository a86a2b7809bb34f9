// SPDX-License-Identifier: MIT
// The report of `plan summary`: what a person, a team or the department did in a period, how it
// stands, what was won, lost and learned, what is missing and what comes next.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "plan/analysis/due.hpp"
#include "plan/analysis/events.hpp"
#include "plan/analysis/goals.hpp"
#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// What stands around a summary, for the same people as it.
struct DashboardRequest {
  MeasureRequest status{};    // this month's
  MeasureRequest coverage{};  // this quarter's
  Period year{};              // of the customers: to date
};

struct SummaryRequest {
  Period period{};
  FactFilter filter{};
  Day as_of{};
  Align align = Align::calendar;
  std::string scope{};     // whose it is, where it is not the whole department's
  bool alone = false;      // of one person: without a table of people
  bool dashboard = false;  // with the year behind it and the reports around it, for a page
  bool for_people = true;  // names alone; else ids with plain names beside them
  std::optional<DashboardRequest> around{};  // for a dashboard; else of it the key figures alone
};

/// The requests whose figures the summary shows, for those who read what they need.
std::vector<MeasureRequest> summary_needs(const Book& book, const SummaryRequest& request);

/// The facts hold what the needs ask for, records with their texts. Takes one replay of them. Where
/// the records are elsewhere there are figures and goals alone, and a note says so. Range: a
/// dashboard says what stands around it, and has the records here.
Document summary_report(const Facts& facts, const SummaryRequest& request);

/// The lists of a summary, each left out when there is nothing in it: deals won and lost, customers
/// new and lost, what goes up to the manager, meetings, reports missing, what is due.
void add_events(const Facts& facts, const Events& found, const Due& due, const Labels& names,
                const SummaryRequest& request, Document& document);
/// What goes up to the manager, by topic, difficulties first; each message as a sentence.
Table feedback_table(const Records& records, const Labels& names,
                     const std::vector<Event>& feedback);

}  // namespace plan
