// SPDX-License-Identifier: MIT
#include "plan/report/customers/customer_receivables.hpp"

#include <algorithm>
#include <tuple>

namespace plan {
namespace {

constexpr const char* age_keys[] = {"up_to_30", "up_to_60", "up_to_90", "over_90"};
constexpr const char* age_titles[] = {"0-30", "31-60", "61-90", "over 90"};

Cell overdue(const CustomerRow& row) {
  if (!row.owing->terms && row.owing->oldest) return NotAvailable{text("no terms are given")};
  return Money::minor(row.owing->overdue);
}

std::vector<CustomerRow> owing_rows(const CustomerFacts& customers) {
  std::vector<CustomerRow> rows = customers.rows;
  if (customers.unnamed) rows.emplace_back().owing = customers.unnamed;
  std::erase_if(rows, [](auto& row) { return !row.owing || row.owing->is_none(); });
  std::ranges::stable_sort(rows, [](auto& a, auto& b) {
    return std::tuple(a.customer == absent, -a.owing->overdue, -a.owing->total) <
           std::tuple(b.customer == absent, -b.owing->overdue, -b.owing->total);
  });
  return rows;
}

/// What is late among them is that of those with terms.
Row total_of(const std::vector<CustomerRow>& rows, const TableOf<CustomerRow>& table) {
  Money total, late, ages[4];
  for (const CustomerRow& row : rows) {
    total += Money::minor(row.owing->total);
    late += Money::minor(row.owing->overdue);
    for (std::size_t age = 0; age < std::size(ages); ++age)
      ages[age] += Money::minor(row.owing->by_age[age]);
  }
  return table.only({{"customer_name", text("total")},
                     {"receivable", total},
                     {"up_to_30", ages[0]},
                     {"up_to_60", ages[1]},
                     {"up_to_90", ages[2]},
                     {"over_90", ages[3]},
                     {"overdue", late}});
}

}  // namespace

Table customer_receivables(const CustomerFacts& customers, const Labels& names) {
  TableOf<CustomerRow> table("receivables", text("Receivables"));
  names.add(table, Axis::customer, [](auto& row) { return row.customer; });
  names.add(table, Axis::rep, [](auto& row) { return row.owner; }, {"owner", text("owner"), true});
  table.all({"terms", text("terms, days"), Unit::count},
            [](auto& row) { return row.owing->terms ? Cell(*row.owing->terms) : Cell(Blank()); });
  table.all({"oldest", text("oldest order"), Unit::date},
            [](auto& row) { return row.owing->oldest ? Cell(*row.owing->oldest) : Cell(Blank()); });
  table.all({"receivable", text("receivable"), Unit::money},
            [](auto& row) { return Money::minor(row.owing->total); });
  for (std::size_t age = 0; age < std::size(age_keys); ++age)
    table.all({age_keys[age], text(age_titles[age]), Unit::money, text("by age in days")},
              [age](auto& row) { return Money::minor(row.owing->by_age[age]); });
  table.all({"overdue", text("overdue"), Unit::money}, overdue);
  const std::vector<CustomerRow> rows = owing_rows(customers);
  Table made = table.of(rows);
  if (rows.size() > 1) made.total = total_of(rows, table);
  return made;
}

}  // namespace plan
