// SPDX-License-Identifier: MIT
// The star's table of contributions: each thing that a measure is a sum of, by day and by its place
// on every axis, as the one pass over the records counts it.
#include <algorithm>

#include "plan/exchange/star/star_rows.hpp"
#include "plan/exchange/star/star_views.hpp"

namespace plan {
namespace {

/// So much of a sum, on a day and in a place on each axis.
struct StarContribution {
  Day day{};
  Dims places{};
  std::string_view sum{};
  std::int64_t value = 0;
  Cell thing = Blank{};
};

template <Axis axis>
Cell place_of_axis(const StarSource& source, const StarContribution& of) {
  return place_on(source, axis, at(of.places, axis));
}

constexpr StarField<StarContribution> contribution_fields[] = {
    {{"book", Unit::text, "the book's name"},
     [](const StarSource& source, const StarContribution&) {
       return cell_of(source.facts.book.profile.name);
     }},
    {{"day", Unit::date, "the day on which it counts"},
     [](const StarSource&, const StarContribution& of) { return Cell(of.day); }},
    {{"team", Unit::id, "the person's team on that day"}, place_of_axis<Axis::team>},
    {{"rep", Unit::id, "whose it is"}, place_of_axis<Axis::rep>},
    {{"product", Unit::id, "the product"}, place_of_axis<Axis::product>},
    {{"product_group", Unit::text, "the group of the product"}, place_of_axis<Axis::group>},
    {{"region", Unit::id, "the region"}, place_of_axis<Axis::region>},
    {{"customer", Unit::id, "the customer"}, place_of_axis<Axis::customer>},
    {{"industry", Unit::text, "the industry of the customer"}, place_of_axis<Axis::industry>},
    {{"level", Unit::text, "the customer's level on that day"}, place_of_axis<Axis::level>},
    {{"category", Unit::id, "the kind of expense"}, place_of_axis<Axis::category>},
    {{"source", Unit::text, "where the deal or the customer came from"},
     place_of_axis<Axis::source>},
    {{"stage", Unit::id, "the deal's stage"}, place_of_axis<Axis::stage>},
    {{"sum", Unit::text, "which sum it is a part of"},
     [](const StarSource&, const StarContribution& of) { return Cell(std::string(of.sum)); }},
    {{"value", Unit::count, "how much, in whole units as in databases"},
     [](const StarSource&, const StarContribution& of) { return Cell(of.value); }},
    {{"thing", Unit::text, "what counts once however often it comes: a buyer, an order"},
     [](const StarSource&, const StarContribution& of) { return of.thing; }},
};

/// Months that one replay counts together: so many records at most, since each that stands apart
/// has a cell of its own until it is handed on.
constexpr std::size_t records_of_replay = 50'000;

class Contributing {
 public:
  Contributing(const StarSource& source, const RowSink& sink)
      : source_(source), facts_(source.facts), rows_(source, contribution_fields, sink) {
    for (const Axis axis : axes_of(facts_.book))
      if (axis != Axis::company) axes_.push_back(axis);
  }

  void give() {
    const Span told = days_told(facts_);
    std::vector<CountRequest> together;
    std::size_t records = 0;
    for (const Period& month :
         pieces({told.first, std::min(told.last, facts_.as_of)}, Step::month, {})) {
      const std::size_t more = records_within(month.span);
      if (!together.empty() && records + more > records_of_replay) {
        give(together);
        together.clear();
        records = 0;
      }
      together.push_back(request_of(month.span));
      records += more;
    }
    if (!together.empty()) give(together);
    each_target(source_, [this](const StarTarget& target) { give(target); });
  }

 private:
  std::size_t records_within(const Span& days) const {
    const auto& all = facts_.in_time();
    const auto first = std::ranges::lower_bound(all, days.first, {}, &Record::day);
    const auto end = std::ranges::upper_bound(all, days.last, {}, &Record::day);
    return static_cast<std::size_t>(end - first);
  }

  CountRequest request_of(const Span& month) const {
    std::vector<Span> days;
    for (Day day = month.first; day <= month.last; day += std::chrono::days(1))
      days.push_back({day, day});
    return {.axes = axes_, .series = {std::move(days)}, .sums = told_sums()};
  }

  void give(const std::vector<CountRequest>& requests) {
    for (const Tally& tally : count(facts_, requests).tallies)
      for (const TallyRow& row : tally.rows())
        for (std::size_t p = 0; p < tally.piece_count(); ++p)
          if (row.cells[p]) give(tally.span(0, p).first, row, *row.cells[p]);
  }

  void give(Day day, const TallyRow& row, const TallyCell& cell) {
    StarContribution one{.day = day};
    one.places.fill(absent);
    for (std::size_t i = 0; i < axes_.size(); ++i) at(one.places, axes_[i]) = row.key[i];
    for (const StarSum& sum : star_sums())
      if (cell[sum.sum] != 0) give(one, sum.name, cell[sum.sum], Blank{});
    give_things(one, "buyers", cell.buyers,
                [&](Index place) { return *facts_.book.customers[place].id; });
    give_things(one, "orders", cell.orders, [](Index order) { return std::to_string(order + 1); });
  }

  template <class Named>
  void give_things(StarContribution& one, std::string_view sum, std::vector<Index> things,
                   const Named& named) {
    std::ranges::sort(things);
    things.erase(std::unique(things.begin(), things.end()), things.end());
    for (const Index thing : things) give(one, sum, 1, std::string(named(thing)));
  }

  void give(const StarTarget& target) {
    StarContribution one{.day = target.day,
                         .places = facts_.attribution.dims(target.rep, target.day)};
    at(one.places, Axis::team) = target.team;
    if (target.target != 0) give(one, "target", target.target, Blank{});
    if (target.quota != 0) give(one, "quota", target.quota, Blank{});
  }

  void give(StarContribution& one, std::string_view sum, std::int64_t value, Cell thing) {
    one.sum = sum;
    one.value = value;
    one.thing = std::move(thing);
    std::vector<Cell> own;
    for (const Axis axis : axes_)
      if (axis >= Axis::own) own.push_back(place_on(source_, axis, at(one.places, axis)));
    rows_.add(one, std::move(own));
  }

  const StarSource& source_;
  const Facts& facts_;
  StarRows<StarContribution> rows_;
  std::vector<Axis> axes_;
};

void give_contributions(const StarSource& source, const RowSink& sink) {
  Contributing(source, sink).give();
}

}  // namespace

Cell place_on(const StarSource& source, Axis axis, Index place) {
  const Book& book = source.facts.book;
  if (place == absent) return Blank{};
  switch (axis) {
    case Axis::team: return id_at(book.teams, place);
    case Axis::rep: return id_at(book.reps, place);
    case Axis::product: return id_at(book.products, place);
    case Axis::region: return id_at(book.regions, place);
    case Axis::customer: return id_at(book.customers, place);
    case Axis::category: return id_at(book.categories, place);
    case Axis::stage: return id_at(book.stages, place);
    default: return std::string(source.facts.attribution.words(axis)[place]);
  }
}

std::vector<StarTable> star_of_contributions() {
  return {
      {.name = "contributions",
       .help = "what measures are sums of: so much of a sum on a day, in its place on each axis",
       .columns = columns_of<StarContribution>(contribution_fields),
       .give = give_contributions,
       .own_axes = true}};
}

}  // namespace plan
