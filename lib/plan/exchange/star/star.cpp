// SPDX-License-Identifier: MIT
#include "plan/exchange/star/star.hpp"

#include "plan/exchange/star/star_rows.hpp"

namespace plan {

const std::vector<StarTable>& star_tables() {
  static const std::vector<StarTable> tables = [] {
    std::vector<StarTable> made;
    for (const auto part :
         {star_of_days, star_of_people, star_of_things, star_of_customers, star_of_deals,
          star_of_records, star_of_targets, star_of_contributions, star_of_kept})
      for (StarTable& table : part()) {
        table.columns.insert(table.columns.begin(), star_book_column);
        made.push_back(std::move(table));
      }
    return made;
  }();
  return tables;
}

std::vector<const StarTable*> star_tables(const StarSource& source) {
  std::vector<const StarTable*> shown;
  for (const StarTable& table : star_tables())
    if ((source.personal || !table.personal) && (source.kept || !table.kept))
      shown.push_back(&table);
  return shown;
}

Table head_of(const StarTable& table, const StarSource& source) {
  Table head;
  head.name = table.name;
  head.title = table.name;
  for (const StarColumn& column : table.columns)
    if (source.personal || !column.personal)
      head.columns.push_back({std::string(column.key), std::string(column.key), column.unit});
  if (table.own_axes)
    for (const OwnAxis& axis : source.facts.book.axes)
      head.columns.push_back({"axis_" + *axis.id, "axis_" + *axis.id, Unit::text});
  return head;
}

}  // namespace plan
