// SPDX-License-Identifier: MIT
// Places on axes and stretches of days as a database is asked for them and writes them, and back. A
// part of engine_sums.hpp.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan/engine/engine_sums.hpp"

namespace plan {

class EnginePlaces {
 public:
  using Places = std::vector<Index>;  // of a row, by the axes asked for

  /// Both must outlive this.
  EnginePlaces(const Facts& facts, const EngineFacts& known) : facts_(facts), known_(known) {}

  /// Asks for the rows of the request's axes that its filter lets in, of the books.
  void ask_for(const CountRequest& request, SumQuery& query);
  /// Runs the statement and hands over each row: where it counts, the first day of its stretch (of
  /// what lies before all the day before), and the cells behind these.
  template <class Take>
  void each_row(Engine& engine, const SqlAsked& asked, const SumQuery& query, const Take& take) {
    ask(engine, asked, [&](EngineRow row) {
      Places places;
      for (std::size_t i = 0; i < axes_.size(); ++i) places.push_back(place(axes_[i], row[i]));
      take(places, first_day_of(row[axes_.size()], query), row.subspan(axes_.size() + 1));
    });
  }
  Dims dims(const Places& places) const;
  /// What the filter lets in on the axis. Range: it has a list there.
  QueryFilter filter_on(Axis axis, const FactFilter& filter);

 private:
  /// Of an axis of things: all ids by their places, and back.
  struct Ids {
    std::vector<std::string> all;
    std::unordered_map<std::string, Index> places;
  };
  const Ids& ids_of(Axis axis);
  Index place(Axis axis, const EngineValue& value);
  static Day first_day_of(const EngineValue& stretch, const SumQuery& query);

  const Facts& facts_;
  const EngineFacts& known_;
  std::vector<Axis> axes_;
  std::map<Axis, Ids> ids_;
};

/// Cuts time where pieces begin and end, and asks for their days.
void cut(const std::vector<std::vector<Span>>& series, SumQuery& query);
/// 0 where it is none.
std::int64_t number_in(const EngineValue& value);

}  // namespace plan
