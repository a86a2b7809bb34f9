// SPDX-License-Identifier: MIT
#include "plan/report/score/evidence_table.hpp"

#include <fmt/format.h>

#include "plan/records/kinds.hpp"
#include "plan/report/duty_names.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

class EvidenceTable {
 public:
  EvidenceTable(const Facts& facts, const Card& card, const Labels& names)
      : facts_(facts), card_(card), names_(names) {}

  Table table_of(const std::vector<Evidence>& all, std::optional<Index> rep) const {
    TableOf<Evidence> table("evidence", text("what it rests on"));
    if (!rep) names_.add(table, Axis::rep, [](auto& one) { return one.rep; });
    table.all({"date", text("date"), Unit::date}, &Evidence::day);
    table.all({"items", text("items")}, [this](auto& one) { return items_named(one); });
    table.people({"kind", text("kind")}, [this](auto& one) { return kind(one) + given(one); });
    table.machines({"kind", text("kind")}, [this](auto& one) { return kind(one); });
    table.machines({"value", text("value"), Unit::factor}, [](auto& one) { return value(one); });
    names_.add(table, Axis::customer, [](auto& one) { return one.customer; }, {.known = true});
    table.all({"amount", text("amount"), Unit::money}, [](auto& one) -> Cell {
      if (!one.record || !one.record->has(RecordKey::amount)) return Blank();
      return one.record->kind == RecordKind::return_ ? -one.record->money() : one.record->money();
    });
    table.all({.key = "text", .title = text("what happened"), .room = 40},
              [this](auto& one) { return told(one); });
    std::vector<Evidence> rows = all;
    if (rep) std::erase_if(rows, [&](auto& one) { return one.rep != *rep; });
    return table.of(rows);
  }

 private:
  std::string items_named(const Evidence& one) const {
    std::string list;
    for (const std::size_t item : one.items)
      list += (list.empty()          ? ""
               : names_.for_people() ? text(", ")
                                     : ",") +
              name_of_item(card_.items[item], names_.for_people());
    return list;
  }
  std::string kind(const Evidence& one) const {
    if (one.owed) return names_.word("not handed in");
    if (!one.record) return names_.word("fell silent");
    if (one.record->kind == RecordKind::task) return names_.word("not done in time");
    return names_.word(kinds()[static_cast<std::size_t>(one.record->kind)].name);
  }
  /// A rating's score, the points of a record of conduct.
  static Cell value(const Evidence& one) {
    if (!one.record) return Blank();
    if (one.record->kind == RecordKind::rating) return number_of(Rate(one.record->value, 1000));
    if (one.record->kind == RecordKind::conduct) return std::int64_t{one.record->value};
    return Blank();
  }
  static std::string given(const Evidence& one) {
    const Cell found = value(one);
    if (const auto* whole = std::get_if<std::int64_t>(&found)) return fmt::format(" {}", *whole);
    if (const auto* part = std::get_if<Rate>(&found)) return " " + to_string(*part);
    return {};
  }
  Cell told(const Evidence& one) const {
    if (one.owed) return name_of_report(*one.owed);
    if (!one.record) return std::string();
    for (const RecordKey key :
         {RecordKey::what, RecordKey::reason, RecordKey::text, RecordKey::note})
      if (one.record->has(key)) return text_of(facts_.records, *one.record, key);
    return std::string();
  }

  const Facts& facts_;
  const Card& card_;
  const Labels& names_;
};

}  // namespace

std::string name_of_item(const CardItem& item, bool for_people) {
  if (!item.measure) return std::string(item.rating);
  return for_people ? text(item.measure->title) : std::string(item.measure->key);
}

Table evidence_table(const Facts& facts, const Card& card, const std::vector<Evidence>& evidence,
                     std::optional<Index> rep, const Labels& names) {
  return EvidenceTable(facts, card, names).table_of(evidence, rep);
}

}  // namespace plan
