// SPDX-License-Identifier: MIT
// Tables of the star that hold records: what was done, without orders that were cancelled.
#include <fmt/format.h>

#include "plan/exchange/star/star_rows.hpp"
#include "plan/facts/cost_of.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/kind_set.hpp"

namespace plan {
namespace {

using Field = StarField<Record>;

Cell named_by(const StarSource& source, Index name) {
  return name == absent ? Cell(Blank{}) : Cell(std::string(source.facts.records.name(name)));
}
Cell text_of(const StarSource& source, const Record& of, RecordKey key) {
  return of.has(key) ? Cell(source.facts.records.text(of, key)) : Cell(Blank{});
}
Cell region_of(const StarSource& source, const Record& of) {
  Index region = source.standing.region_of(of);
  const Index customer = source.standing.customer_of(of);
  if (region == absent && customer != absent)
    region = source.facts.attribution.region_on(customer, of.day());
  return id_at(source.facts.book.regions, region);
}

// clang-format off
constexpr Field id_field = {{"id", Unit::id, "the record's id"}, [](const StarSource& source, const Record& of) { return named_by(source, of.id); }};
constexpr Field day_field = {{"day", Unit::date, "the day"}, [](const StarSource&, const Record& of) { return Cell(of.day()); }};
constexpr Field kind_field = {{"kind", Unit::text, "the record's kind"}, [](const StarSource&, const Record& of) { return Cell(std::string(kinds()[static_cast<std::size_t>(of.kind)].name)); }};
constexpr Field rep_field = {{"rep", Unit::id, "the person"}, [](const StarSource& source, const Record& of) { return id_at(source.facts.book.reps, of.rep); }};
constexpr Field team_field = {{"team", Unit::id, "the person's team on that day"}, [](const StarSource& source, const Record& of) { return id_at(source.facts.book.teams, source.facts.attribution.team_on(of.rep, of.day())); }};
constexpr Field customer_field = {{"customer", Unit::id, "the customer, else that of the deal"}, [](const StarSource& source, const Record& of) { return id_at(source.facts.book.customers, source.standing.customer_of(of)); }};
constexpr Field deal_field = {{"deal", Unit::id, "the deal"}, [](const StarSource& source, const Record& of) { return named_by(source, of.deal); }};
constexpr Field product_field = {{"product", Unit::id, "the product, else that of the deal"}, [](const StarSource& source, const Record& of) { return id_at(source.facts.book.products, source.standing.product_of(of)); }};
constexpr Field region_field = {{"region", Unit::id, "the region, else the customer's on that day"}, region_of};
constexpr Field amount_field = {{"amount", Unit::money, "the amount, in the book's currency"}, [](const StarSource&, const Record& of) { return Cell(of.money()); }};
constexpr Field quantity_field = {{"quantity", Unit::quantity, "how many units"}, [](const StarSource&, const Record& of) { return of.has(RecordKey::quantity) ? Cell(Quantity{of.quantity}) : Cell(Blank{}); }};
constexpr Field cost_field = {{"cost", Unit::money, "what it cost, else the product's cost x quantity; none: not known"}, [](const StarSource& source, const Record& of) {
  const auto cost = cost_of(source.facts.book, source.standing, of);
  return cost ? Cell(Money::minor(*cost)) : Cell(Blank{});
}};
constexpr Field number_field = {{"number", Unit::text, "the number that people know it by"}, [](const StarSource& source, const Record& of) { return named_by(source, of.number); }};
constexpr Field order_field = {{"order_id", Unit::count, "lines with the same one are one order; none: an order of its own"}, [](const StarSource&, const Record& of) { return of.order == absent ? Cell(Blank{}) : Cell(std::int64_t{of.order} + 1); }};
constexpr Field returned_field = {{"order_id", Unit::count, "the order that is taken back, where it is named"}, order_field.cell};
constexpr Field minutes_field = {{"minutes", Unit::count, "how long it took"}, [](const StarSource&, const Record& of) { return of.has(RecordKey::minutes) ? Cell(std::int64_t{of.value}) : Cell(Blank{}); }};
constexpr Field category_field = {{"category", Unit::id, "the kind of expense"}, [](const StarSource& source, const Record& of) { return of.category == UINT16_MAX ? Cell(Blank{}) : id_at(source.facts.book.categories, of.category); }};
constexpr Field note_field = {{"note", Unit::text, "what was noted", true}, [](const StarSource& source, const Record& of) { return text_of(source, of, RecordKey::note); }};
constexpr Field mood_field = {{"mood", Unit::count, "the mood, 1 to 5"}, [](const StarSource&, const Record& of) { return of.has(RecordKey::mood) ? Cell(std::int64_t{of.value}) : Cell(Blank{}); }};
constexpr Field item_field = {{"item", Unit::text, "what was rated"}, [](const StarSource& source, const Record& of) { return text_of(source, of, RecordKey::item); }};
constexpr Field score_field = {{"score", Unit::quantity, "the rating, 0 to 100"}, [](const StarSource&, const Record& of) { return of.has(RecordKey::score) ? Cell(Quantity{of.value}) : Cell(Blank{}); }};
constexpr Field points_field = {{"points", Unit::count, "the points given or taken"}, [](const StarSource&, const Record& of) { return of.has(RecordKey::points) ? Cell(std::int64_t{of.value}) : Cell(Blank{}); }};
constexpr Field by_field = {{"by", Unit::text, "who said so"}, [](const StarSource& source, const Record& of) { return text_of(source, of, RecordKey::by); }};
constexpr Field reason_field = {{"reason", Unit::text, "why"}, [](const StarSource& source, const Record& of) { return text_of(source, of, RecordKey::reason); }};
// clang-format on

constexpr Field order_fields[] = {id_field,       day_field,   rep_field,      team_field,
                                  customer_field, deal_field,  product_field,  region_field,
                                  number_field,   order_field, quantity_field, amount_field,
                                  cost_field,     note_field};
constexpr Field return_fields[] = {id_field,       day_field,      rep_field,      team_field,
                                   customer_field, deal_field,     product_field,  region_field,
                                   number_field,   returned_field, quantity_field, amount_field,
                                   cost_field,     note_field};
constexpr Field touch_fields[] = {id_field,      day_field,      kind_field, rep_field,
                                  team_field,    customer_field, deal_field, region_field,
                                  minutes_field, note_field};
constexpr Field expense_fields[] = {id_field,       day_field,      rep_field,    team_field,
                                    customer_field, category_field, amount_field, note_field};
constexpr Field payment_fields[] = {id_field,       day_field,    rep_field, team_field,
                                    customer_field, amount_field, note_field};
constexpr Field judgement_fields[] = {id_field,     day_field,  kind_field,   rep_field,
                                      team_field,   mood_field, item_field,   score_field,
                                      points_field, by_field,   reason_field, note_field};

constexpr KindSet contact_kinds = kind_bit(RecordKind::call) | kind_bit(RecordKind::visit) |
                                  kind_bit(RecordKind::demo) | kind_bit(RecordKind::message);

/// The kinds that are about people, by their rows.
KindSet personal_kinds() {
  KindSet found = 0;
  for (std::size_t place = 0; place < kinds().size(); ++place)
    if (kinds()[place].personal) found |= kind_bit(static_cast<RecordKind>(place));
  return found;
}

void give_records(const StarSource& source, StarFields<Record> fields, KindSet wanted,
                  const RowSink& sink) {
  StarRows<Record> rows(source, fields, sink);
  for (const Record* record : source.facts.in_time()) {
    if (record->day() > source.facts.as_of) break;
    if ((kind_bit(record->kind) & wanted) != 0) rows.add(*record);
  }
}

}  // namespace

std::vector<StarTable> star_of_records() {
  return {
      {"orders", "what was sold: a row for each line", columns_of<Record>(order_fields),
       [](const StarSource& source, const RowSink& sink) {
         give_records(source, order_fields, kind_bit(RecordKind::order), sink);
       }},
      {"returns", "what was taken back", columns_of<Record>(return_fields),
       [](const StarSource& source, const RowSink& sink) {
         give_records(source, return_fields, kind_bit(RecordKind::return_), sink);
       }},
      {"contacts", "calls, visits, demos and messages", columns_of<Record>(touch_fields),
       [](const StarSource& source, const RowSink& sink) {
         give_records(source, touch_fields, contact_kinds, sink);
       }},
      {"expenses", "what was spent", columns_of<Record>(expense_fields),
       [](const StarSource& source, const RowSink& sink) {
         give_records(source, expense_fields, kind_bit(RecordKind::expense), sink);
       }},
      {"payments", "money received", columns_of<Record>(payment_fields),
       [](const StarSource& source, const RowSink& sink) {
         give_records(source, payment_fields, kind_bit(RecordKind::payment), sink);
       }},
      {"judgements", "talks, ratings and conduct: what was said of people",
       columns_of<Record>(judgement_fields),
       [](const StarSource& source, const RowSink& sink) {
         give_records(source, judgement_fields, personal_kinds(), sink);
       },
       true},
  };
}

}  // namespace plan
