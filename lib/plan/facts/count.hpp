// SPDX-License-Identifier: MIT
// From records, history and the plan to a tally: what each fact adds, where and when. One pass over
// the records in order of time.
#pragma once

#include <vector>

#include "plan/facts/duties.hpp"
#include "plan/facts/fact_filter.hpp"
#include "plan/facts/tally.hpp"

namespace plan {

struct CountRequest {
  std::vector<Axis> axes;
  std::vector<std::vector<Span>> series;  // each of as many pieces; cut at as-of or not
  FactFilter filter{};
  SumSet sums = ~SumSet{0};  // those that are wanted: others may stay 0
  Day as_of{};               // what is dated later does not count
};

/// The sums that records and history give. Targets are targets.hpp's.
Tally count(const Book& book, const Records& records, const Attribution& attribution,
            const CountRequest& request);

/// How many records are dated after the day, up to another.
std::size_t later_than(const Records& records, Day as_of, Day last);

/// Adds the book's history to the tally; lines of several days go over their working days, so that
/// any pieces add up to the line. What history does not tell is marked as unknown.
void count_history(const Book& book, const Attribution& attribution, const CountRequest& request,
                   Tally& tally);
/// Adds what was due within the pieces: reports, tasks, requests, trainings.
void count_duties(const Book& book, const Records& records, const Attribution& attribution,
                  const Standing& standing, const CountRequest& request, Tally& tally);

}  // namespace plan
