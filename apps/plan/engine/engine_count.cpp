// SPDX-License-Identifier: MIT
#include "plan/engine/engine_count.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "plan/engine/engine_places.hpp"
#include "plan/exchange/star/star_figures.hpp"

namespace plan {
namespace {

/// Things of more than one place are asked for so many at a time.
constexpr std::size_t most_asked = 400;

constexpr SumSet cycle_sums = Sum::cycle_days | Sum::cycles;

/// Sums that say whether there was a record at all, be it that it added nothing to those asked for:
/// where files are read such a record makes a row.
SumSet with_signs(SumSet sums) {
  constexpr std::pair<RecordKind, Sum> signs[] = {
      {RecordKind::order, Sum::ordered},    {RecordKind::return_, Sum::returned},
      {RecordKind::expense, Sum::expenses}, {RecordKind::payment, Sum::payments},
      {RecordKind::lost, Sum::lost},        {RecordKind::call, Sum::calls},
      {RecordKind::visit, Sum::visits},     {RecordKind::demo, Sum::contacts},
      {RecordKind::message, Sum::contacts}, {RecordKind::training, Sum::training_hours}};
  SumSet all = sums;
  for (const auto& [kind, sign] : signs)
    if ((sums & sums_of(kind)) != 0) all = all | sign;
  if ((sums & (Sum::open_deals | Sum::followed_deals)) != 0) all = all | Sum::open_deals;
  if ((sums & (Sum::own_customers | Sum::followed_customers)) != 0) all = all | Sum::own_customers;
  if ((sums & owed_sums) != 0) all |= owed_sums;
  if (holds(sums, Sum::weighted)) all = all | Sum::undated | Sum::undated_amount;
  return all;
}

class EngineCounting {
 public:
  EngineCounting(Engine& engine, const EngineFacts& known, const Facts& facts,
                 const CountRequest& request)
      : engine_(engine),
        known_(known),
        facts_(facts),
        places_(facts, known),
        request_(request),
        sums_(with_signs(request.sums) & engine_sums()),
        tally_(request.axes, request.series) {
    places_.ask_for(request, query_);
    query_.filters.push_back({"origin", {"records"}});
    if (known.joined) query_.filters.back().values.emplace_back("history");
    cut(request.series, query_);
  }

  Tally run() {
    if (query_.cuts.empty()) return std::move(tally_);
    add_sums();
    if (holds(sums_, Sum::orders)) add_orders();
    if (holds(sums_, Sum::buyers))
      add_things(query_, Sum::buyers, [](const auto&, const auto&) { return true; });
    if ((sums_ & cycle_sums) != 0) add_cycles();
    if (holds(sums_, Sum::weighted)) add_weighted();
    put_standing();
    if (!known_.has_payments && (request_.sums & owed_sums) != 0) mark_unknown_debts();
    return std::move(tally_);
  }

 private:
  using Places = EnginePlaces::Places;
  /// What changed on which days, by sum.
  using Changes = std::map<Sum, std::vector<std::pair<Day, std::int64_t>>>;

  template <class Take>
  void each_row(const SqlAsked& asked, const Take& take) {
    places_.each_row(engine_, asked, query_, take);
  }
  template <class Add>
  void each_cell(const Places& places, Day day, const Add& add) {
    tally_.each_cell(places_.dims(places), day, add);
  }

  void add_sums() {
    SumQuery query = query_;
    constexpr SumSet apart = set_of(Sum::buyers) | cycle_sums | Sum::weighted;
    for (const StarSum& one : star_sums())
      if (holds(sums_ & ~apart, one.sum)) query.sums.emplace_back(one.name);
    for (const StarSum& one : star_standing_sums())
      if (holds(sums_ & ~apart, one.sum)) query.standing.emplace_back(one.name);
    if (query.sums.empty() && query.standing.empty()) return;
    each_row(sql_sums(query), [&](const Places& places, Day day, EngineRow row) {
      const Sum sum = sum_named(std::get<std::string>(row[0]));
      const std::int64_t value = number_in(row[1]);
      if (holds(at_end_sums, sum))
        changes_[places][sum].emplace_back(day, value);
      else
        each_cell(places, day, [&](TallyCell& cell) { cell.add(sum, value); });
    });
  }
  static Sum sum_named(std::string_view name) {
    const auto found = std::ranges::find(star_sums(), name, &StarSum::name);
    return found != star_sums().end()
               ? found->sum
               : std::ranges::find(star_standing_sums(), name, &StarSum::name)->sum;
  }

  /// An order of one place and stretch is a number there; others are told apart by theirs.
  void add_orders() {
    each_row(sql_lone_things(query_, "orders"), [&](const Places& places, Day day, EngineRow row) {
      each_cell(places, day, [&](TallyCell& cell) { cell.add(Sum::orders, number_in(row[0])); });
    });
    std::set<std::pair<std::string, std::string>> shared;  // by book and number
    ask(engine_, sql_shared_things(query_, "orders"), [&](EngineRow row) {
      shared.emplace(std::get<std::string>(row[0]), std::get<std::string>(row[1]));
    });
    std::set<std::string> numbers;
    for (const auto& [book, number] : shared) numbers.insert(number);
    while (!numbers.empty()) {
      SumQuery query = query_;
      QueryFilter& filter = query.filters.emplace_back(QueryFilter{"thing", {}});
      while (!numbers.empty() && filter.values.size() < most_asked)
        filter.values.push_back(numbers.extract(numbers.begin()).value());
      add_things(query, Sum::orders, [&](const std::string& book, const std::string& number) {
        return shared.contains({book, number});
      });
    }
  }

  /// A customer is one in all books, an order in its own.
  template <class Counts>
  void add_things(const SumQuery& query, Sum sum, const Counts& counts) {
    const bool are_orders = sum == Sum::orders;
    each_row(sql_things(query, are_orders ? "orders" : "buyers"), [&](const Places& places, Day day,
                                                                      EngineRow row) {
      const std::string book = std::get<std::string>(row[0]);
      const std::string thing = std::get<std::string>(row[1]);
      if (!counts(book, thing)) return;
      const std::pair key(are_orders ? book : std::string(), thing);
      const Index number = things_.emplace(key, static_cast<Index>(things_.size())).first->second;
      each_cell(places, day, [&](TallyCell& cell) {
        (are_orders ? cell.orders : cell.buyers).push_back(number);
      });
    });
  }

  void add_cycles() {
    each_row(sql_values(query_, "cycle_days"), [&](const Places& places, Day day, EngineRow row) {
      const std::int64_t days = number_in(row[0]), count = number_in(row[1]);
      each_cell(places, day, [&](TallyCell& cell) {
        cell.add(Sum::cycle_days, days * count);
        cell.add(Sum::cycles, count);
        cell.cycles.insert(cell.cycles.end(), static_cast<std::size_t>(count),
                           static_cast<std::int32_t>(days));
      });
    });
  }

  void add_weighted() {
    SumQuery query = query_;
    query.standing = {"weighted"};
    each_row(sql_due(query, "weighted"), [&](const Places& places, Day day, EngineRow row) {
      if (!std::holds_alternative<std::monostate>(row[0]))
        due_[places].push_back({day, day_in(row[0]), number_in(row[1])});
    });
  }

  // What stands at the end of a piece is all that has changed until then

  Day end_of(const Span& span) const { return std::min(span.last, facts_.as_of); }

  void put_standing() {
    for (std::size_t s = 0; s < tally_.series_count(); ++s)
      for (std::size_t p = 0; p < tally_.piece_count(); ++p) {
        const Span& span = tally_.span(s, p);
        if (span.empty()) continue;
        for (const auto& [places, changes] : changes_) put(places, changes, s, p);
        for (const auto& [places, all] : due_) put_due(places, all, s, p);
      }
  }

  /// Pieces that have not begun have no end; but what is to close in them is known.
  void put(const Places& places, const Changes& changes, std::size_t s, std::size_t p) {
    const Span& span = tally_.span(s, p);
    constexpr SumSet ahead = Sum::undated | Sum::undated_amount;
    for (const auto& [sum, all] : changes) {
      if (span.first > facts_.as_of && !holds(ahead, sum)) continue;
      std::int64_t value = 0;
      for (const auto& [day, change] : all)
        if (day <= end_of(span)) value += change;
      if (value != 0) cell_at(places, s, p).add(sum, value);
    }
  }

  struct Due {
    Day changed, due;
    std::int64_t value;
  };
  void put_due(const Places& places, const std::vector<Due>& all, std::size_t s, std::size_t p) {
    const Span& span = tally_.span(s, p);
    std::int64_t value = 0;
    for (const Due& one : all)
      if (one.changed <= end_of(span) && span.contains(one.due)) value += one.value;
    if (value != 0) cell_at(places, s, p).add(Sum::weighted, value);
  }

  TallyCell& cell_at(const Places& places, std::size_t s, std::size_t p) {
    return tally_.cell(tally_.row_at(places_.dims(places)), s, p);
  }

  void mark_unknown_debts() {
    for (std::size_t s = 0; s < tally_.series_count(); ++s)
      for (std::size_t p = 0; p < tally_.piece_count(); ++p)
        if (const Span& span = tally_.span(s, p); !span.empty() && span.first <= facts_.as_of)
          tally_.gaps(s, p).unknown |= owed_sums;
  }

  Engine& engine_;
  const EngineFacts& known_;
  const Facts& facts_;
  EnginePlaces places_;
  const CountRequest& request_;
  SumSet sums_;
  Tally tally_;
  SumQuery query_;
  std::map<Places, Changes> changes_;
  std::map<Places, std::vector<Due>> due_;
  std::map<std::pair<std::string, std::string>, Index> things_;
};

}  // namespace

Tally engine_count(Engine& engine, const EngineFacts& known, const Facts& facts,
                   const CountRequest& request) {
  return EngineCounting(engine, known, facts, request).run();
}

SumSet engine_sums() {
  return told_sums() | at_end_sums;
}

}  // namespace plan
