// SPDX-License-Identifier: MIT
// The star's table of contributions: each thing that a measure is a sum of, by day and by its place
// on every axis. What there is to count is star_counted, star_standing and star_planned's.
#include "plan/exchange/star/star_contribution.hpp"

namespace plan {
namespace {

template <Axis axis>
Cell place_of_axis(const StarSource& source, const StarContribution& of) {
  return place_on(source, axis, at(of.places, axis));
}

constexpr std::string_view origins[] = {"records", "history", "plan"};

constexpr StarField<StarContribution> contribution_fields[] = {
    {{"day", Unit::date, "the day on which it counts"},
     [](const StarSource&, const StarContribution& of) { return Cell(of.day); }},
    {{"month", Unit::text, "its calendar month, as 2026-03"},
     [](const StarSource&, const StarContribution& of) {
       return Cell(to_string(Date(of.day)).substr(0, 7));
     }},
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
    {{"origin", Unit::text, "who tells it: records, history or plan"},
     [](const StarSource&, const StarContribution& of) {
       return Cell(std::string(origins[static_cast<std::size_t>(of.origin)]));
     }},
    {{"sum", Unit::text, "which sum it is a part of"},
     [](const StarSource&, const StarContribution& of) { return Cell(std::string(of.sum)); }},
    {{"value", Unit::count, "how much, in whole units as in databases"},
     [](const StarSource&, const StarContribution& of) { return Cell(of.value); }},
    {{"thing", Unit::text, "what counts once however often it comes: a buyer, an order"},
     [](const StarSource&, const StarContribution& of) { return of.thing; }},
    {{"due", Unit::date, "of an open deal: when it is expected to close"},
     [](const StarSource&, const StarContribution& of) { return of.due; }},
};

/// The first field that is not told by the day and the places. None is personal.
constexpr std::size_t origin_field = 13;
static_assert(contribution_fields[origin_field].column.key == "origin");

}  // namespace

ContributionRows::ContributionRows(const StarSource& source, const RowSink& sink)
    : source_(source), rows_(source, contribution_fields, sink) {
  for (const Axis axis : axes_of(source.facts.book))
    if (axis != Axis::company) axes_.push_back(axis);
}

/// Several sums are told of one day in one place, one after the other.
void ContributionRows::add(const StarContribution& one) {
  if (last_ && last_->day == one.day && last_->places == one.places)
    return rows_.add_from(origin_field, one);
  last_ = {one.day, one.places};
  std::vector<Cell> own;
  for (const Axis axis : axes_)
    if (axis >= Axis::own) own.push_back(place_on(source_, axis, at(one.places, axis)));
  rows_.add(one, std::move(own));
}

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
       .give =
           [](const StarSource& source, const RowSink& sink) {
             ContributionRows rows(source, sink);
             give_counted(rows);
             give_standing(rows);
             give_planned(rows);
           },
       .filled = {"sum", "month", "day", "origin", "value"},
       .own_axes = true}};
}

}  // namespace plan
