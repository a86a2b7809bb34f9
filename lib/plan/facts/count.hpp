// SPDX-License-Identifier: MIT
// From facts to tallies: what each record, line of history and duty adds, where and when. Any
// number of requests takes one pass over the records. What the sums mean is measures.hpp's.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "plan/facts/fact_filter.hpp"
#include "plan/facts/replay.hpp"
#include "plan/facts/tally.hpp"

namespace plan {

/// What is to be counted: rows by the axes' places, columns by the series' pieces.
struct CountRequest {
  std::vector<Axis> axes;                 // none twice; none at all: one row of everything
  std::vector<std::vector<Span>> series;  // each of as many pieces; cut at as-of or not
  FactFilter filter{};                    // what is not taken counts nowhere
  SumSet sums = ~SumSet{0};               // those that are wanted: others may stay 0
};

struct Counted {
  std::vector<Tally> tallies;          // one a request
  std::optional<Standing> standing{};  // how all stands on as-of; none where nobody needed a replay
};
using TakeTally = std::function<void(const Tally&)>;

/// The sums that records, history and duties give, of all requests in one replay up to as-of;
/// targets are targets.hpp's. `others` listen to the same replay. A request of sums and axes that
/// each record tells by itself needs no replay, and the records of its own days alone. Where the
/// records are elsewhere (Facts::elsewhere), their sums come from there, and nobody listens.
/// Errors: Overflow. Range: the records hold what is needed (asserted).
Counted count(const Facts& facts, std::span<const CountRequest> requests,
              std::span<Listener* const> others = {});
/// The same of one request.
Tally count(const Facts& facts, const CountRequest& request);
/// The same without history, of the records that are here.
Counted count_records(const Facts& facts, std::span<const CountRequest> requests,
                      std::span<Listener* const> others = {});

/// The same of requests whose days follow one another, in one replay too: hands over each tally
/// before the next one is begun. `at_end`: how all stands on as-of. Range: each request has a day.
void count_in_turn(const Facts& facts, const Standing& at_end,
                   std::span<const CountRequest> requests, const TakeTally& take);

/// What a record of the kind can add to, so that others make no rows: by itself, or by what came
/// before it (cost, orders, won).
SumSet sums_of(RecordKind kind);

/// How many records of some days are dated after as-of.
std::size_t later_than_as_of(const Facts& facts, Span within);

/// Adds the book's history to the tally; lines of several days go over their working days, so that
/// any pieces add up to the line. What history does not tell is marked as unknown; what it tells of
/// days after as-of is what is expected of them: their rest, and no figure.
/// Formula: floor(figure x working days so far / working days of the line), as a running total.
void count_history(const Facts& facts, const CountRequest& request, Tally& tally);
/// Adds what was due within the pieces: reports, tasks, requests, trainings; each where and when it
/// was due, once it is done or can no longer be done in time.
void count_duties(const Facts& facts, const Standing& standing, const CountRequest& request,
                  Tally& tally);

}  // namespace plan
