// SPDX-License-Identifier: MIT
#include "plan/engine/engine_sums.hpp"

#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"
#include "plan/engine/engine_count.hpp"
#include "plan/engine/engine_places.hpp"
#include "plan/engine/engine_targets.hpp"

namespace plan {
namespace {

std::string between(Span days) {
  return " AND \"day\" BETWEEN '" + to_string(Date(days.first)) + "' AND '" +
         to_string(Date(days.last)) + "'";
}

}  // namespace

void ask(Engine& engine, const SqlAsked& asked, const EngineSink& row) {
  engine.query(asked.statement, asked.values, row);
}

void ask_of(Engine& engine, const std::string& statement, const std::vector<std::string>& books,
            const std::string& more, const EngineSink& row) {
  SqlAsked asked{statement, {}};
  std::string marks;
  for (const std::string& book : books) {
    marks += marks.empty() ? "?" : ", ?";
    asked.values.emplace_back(book);
  }
  asked.statement += " \"book\" IN (" + marks + ")" + more;
  ask(engine, asked, row);
}

Day day_in(const EngineValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  const auto date = parse_date(text ? *text : std::string());
  if (!date)
    throw SaidError(said("the database says \"{}\" where a day stands: load the book again",
                         escaped(text ? *text : std::string())));
  return Day(*date);
}

EngineSums::EngineSums(Engine& engine, EngineFacts facts, const Book& book)
    : engine_(engine), known_(std::move(facts)) {
  ask_of(engine_, "SELECT \"axis\", \"says\" FROM \"words\" WHERE", known_.names, "",
         [&](EngineRow row) {
           if (const auto axis = parse_axis(std::get<std::string>(row[0]), book))
             words_.push_back({*axis, std::get<std::string>(row[1])});
         });
}

Tally EngineSums::count(const Facts& facts, const CountRequest& request) const {
  return engine_count(engine_, known_, facts, request);
}

void EngineSums::add_targets(const Facts& facts, const CountRequest& request,
                             const std::vector<std::vector<Span>>& spans, Tally& tally) const {
  engine_targets(engine_, known_, facts, request, spans, tally);
}

SumSet EngineSums::sums() const {
  return engine_sums() | target_sums | (known_.joined ? SumSet{} : set_of(Sum::rest));
}

std::size_t EngineSums::records_within(Span days) const {
  std::int64_t records = 0;
  ask_of(engine_, "SELECT SUM(\"records\") FROM \"later_records\" WHERE", known_.names,
         between(days), [&](EngineRow row) { records = number_in(row[0]); });
  return static_cast<std::size_t>(records);
}

/// Months without a sale are known to have had none, from the first record to the last.
PastSales EngineSums::past_sales(Span days) const {
  PastSales sales;
  const std::string of_records = " AND \"origin\" = 'records'" + between(days);
  ask_of(engine_, "SELECT MIN(\"day\"), MAX(\"day\") FROM \"contributions\" WHERE", known_.names,
         of_records, [&](EngineRow row) {
           if (!std::holds_alternative<std::string>(row[0])) return;
           const Month last = month_of(day_in(row[1]));
           for (Month month = month_of(day_in(row[0])); month <= last; month = month + 1)
             sales[month] = Money();
         });
  ask_of(
      engine_,
      "SELECT \"day\", SUM(CASE WHEN \"sum\" = 'ordered' THEN \"value\" ELSE -\"value\" END) "
      "FROM \"contributions\" WHERE",
      known_.names, of_records + " AND \"sum\" IN ('ordered', 'returned') GROUP BY \"day\"",
      [&](EngineRow row) { sales[month_of(day_in(row[0]))] += Money::minor(number_in(row[1])); });
  return sales;
}

}  // namespace plan
