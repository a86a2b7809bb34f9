// SPDX-License-Identifier: MIT
// A book's sums from a database that plan export has filled: in place of a replay of its records.
// What the book itself says is engine_book.hpp's.
#pragma once

#include <string>
#include <vector>

#include "plan/document/sum_query.hpp"
#include "plan/facts/sums_elsewhere.hpp"
#include "plan/files/engine/engine.hpp"
#include "plan/split/season.hpp"
#include "plan/write/sql/sql_sums.hpp"

namespace plan {

/// What the database says of the book as a whole, or of several as one.
struct EngineFacts {
  std::vector<std::string> names;  // of the books
  bool joined = false;             // they are told apart by an axis of their own, and have no plan
  Day as_of{};
  std::optional<Day> first_record{};
  bool has_payments = false;
};

class EngineSums : public SumsElsewhere {
 public:
  /// The engine must outlive this, and the book whoever asks. Errors of all: those of Engine.
  EngineSums(Engine& engine, EngineFacts facts, const Book& book);

  Tally count(const Facts& facts, const CountRequest& request) const override;
  SumSet sums() const override;
  bool has_targets() const override { return known_.joined; }
  void add_targets(const Facts& facts, const CountRequest& request,
                   const std::vector<std::vector<Span>>& spans, Tally& tally) const override;
  std::optional<Day> first_day() const override { return known_.first_record; }
  std::size_t records_within(Span days) const override;
  std::vector<RecordedWord> words() const override { return words_; }

  /// Net sales of each month of the days, as past_sales().
  PastSales past_sales(Span days) const;
  const EngineFacts& known() const { return known_; }

 private:
  Engine& engine_;
  EngineFacts known_;
  std::vector<RecordedWord> words_;
};

/// Runs the statement.
void ask(Engine& engine, const SqlAsked& asked, const EngineSink& row);
/// The same of a statement that ends with WHERE, for the rows of these books.
void ask_of(Engine& engine, const std::string& statement, const std::vector<std::string>& books,
            const std::string& more, const EngineSink& row);
/// The day that an engine's text says. Errors: SaidError where it is none.
Day day_in(const EngineValue& value);

}  // namespace plan
