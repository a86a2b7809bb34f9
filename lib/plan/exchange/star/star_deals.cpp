// SPDX-License-Identifier: MIT
// The star's table of deals, as they stand on as-of.
#include "plan/exchange/star/star_rows.hpp"

namespace plan {
namespace {

/// A deal, and where it counts on as-of.
struct StarDeal {
  const Deal& of;
  Dims dims;
};

Cell stage_named(const StarSource& source, std::uint16_t stage) {
  return stage == UINT16_MAX ? Cell(Blank{}) : id_at(source.facts.book.stages, stage);
}

constexpr StarField<StarDeal> deal_fields[] = {
    {{"id", Unit::id, "its id"},
     [](const StarSource& source, const StarDeal& one) {
       return Cell(std::string(source.facts.records.name(one.of.name)));
     }},
    {{"rep", Unit::id, "who has it on as-of"},
     [](const StarSource& source, const StarDeal& one) {
       return id_at(source.facts.book.reps, at(one.dims, Axis::rep));
     }},
    {{"customer", Unit::id, "the customer"},
     [](const StarSource& source, const StarDeal& one) {
       return id_at(source.facts.book.customers, at(one.dims, Axis::customer));
     }},
    {{"product", Unit::id, "the product"},
     [](const StarSource& source, const StarDeal& one) {
       return id_at(source.facts.book.products, at(one.dims, Axis::product));
     }},
    {{"stage", Unit::id, "the stage at which it is, or was closed"},
     [](const StarSource& source, const StarDeal& one) {
       return stage_named(source, one.of.open() ? one.of.stage
                                  : one.of.won  ? one.of.won_at
                                                : one.of.stage);
     }},
    {{"status", Unit::text, "open, won or lost"},
     [](const StarSource&, const StarDeal& one) {
       return Cell(std::string(one.of.open() ? "open" : one.of.lost ? "lost" : "won"));
     }},
    {{"opened", Unit::date, "the day of its lead"},
     [](const StarSource&, const StarDeal& one) { return Cell(one.of.lead->day()); }},
    {{"won", Unit::date, "the day of its first order"},
     [](const StarSource&, const StarDeal& one) {
       return one.of.won ? Cell(one.of.won->day()) : Cell(Blank{});
     }},
    {{"lost", Unit::date, "the day on which it was lost, while it is"},
     [](const StarSource&, const StarDeal& one) {
       return one.of.lost ? Cell(one.of.lost->day()) : Cell(Blank{});
     }},
    {{"expected", Unit::date, "when it is expected to close"},
     [](const StarSource&, const StarDeal& one) {
       return one.of.close == 0 ? Cell(Blank{}) : Cell(one.of.close_day());
     }},
    {{"amount", Unit::money, "the last known amount"},
     [](const StarSource&, const StarDeal& one) {
       return one.of.has_amount ? Cell(Money::minor(one.of.amount)) : Cell(Blank{});
     }},
    {{"won_amount", Unit::money, "what the order that won it comes to"},
     [](const StarSource& source, const StarDeal& one) {
       return one.of.won ? Cell(Money::minor(source.standing.won_amount(one.of))) : Cell(Blank{});
     }},
};

void give_deals(const StarSource& source, const RowSink& sink) {
  StarRows<StarDeal> rows(source, deal_fields, sink);
  const Facts& facts = source.facts;
  for (const Deal& deal : source.standing.deals())
    if (deal.lead)
      rows.add({deal, facts.attribution.dims_of_deal(deal, source.standing, facts.as_of)});
}

}  // namespace

std::vector<StarTable> star_of_deals() {
  return {{"deals", "the deals whose lead is recorded, as they stand on as-of",
           columns_of<StarDeal>(deal_fields), give_deals}};
}

}  // namespace plan
