// SPDX-License-Identifier: MIT
#include "plan/report/customers/customer_counts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "plan/report/customers/customer_words.hpp"

namespace plan {
namespace {

struct Count {
  std::string label;
  std::int64_t customers = 0, key_accounts = 0;
  std::array<std::int64_t, 4> classes{};
  Money sales{};
  std::int64_t known = 0;                  // customers whose sales are known
  std::optional<NotAvailable> no_sales{};  // of one of the others
};

TableOf<Count> columns() {
  const auto in_class = [](AbcClass abc) {
    return [abc](auto& one) { return one.classes[static_cast<std::size_t>(abc)]; };
  };
  TableOf<Count> table("summary", text("Counts by state and class"));
  table.all({"state", text("state")}, &Count::label);
  table.all({"customers", text("customers"), Unit::count}, &Count::customers);
  table.all({"key_accounts", text("key accounts"), Unit::count}, &Count::key_accounts);
  table.all({"a", text("class A"), Unit::count}, in_class(AbcClass::a));
  table.all({"b", text("class B"), Unit::count}, in_class(AbcClass::b));
  table.all({"c", text("class C"), Unit::count}, in_class(AbcClass::c));
  table.all({"sales", text("sales"), Unit::money}, [](auto& one) {
    return one.known == 0 && one.no_sales ? Cell(*one.no_sales) : Cell(one.sales);
  });
  return table;
}

template <class Admits>
Count counts(std::string label, const Book& book, const CustomerFacts& customers,
             const Admits& admits) {
  Count count{std::move(label)};
  for (const CustomerRow& row : customers.rows) {
    if (!admits(row)) continue;
    ++count.customers;
    count.key_accounts += book.customers[row.customer].key.value_or(false);
    ++count.classes[static_cast<std::size_t>(row.abc)];
    count.sales += Money::minor(row.sales);
    count.known += !row.no_sales;
    if (row.no_sales) count.no_sales = row.no_sales;
  }
  return count;
}

}  // namespace

std::string name_of(CustomerState state, const Labels& names) {
  return names.for_people() ? shown_to_people(state) : std::string(to_string(state));
}

Table customer_counts(const Book& book, const CustomerFacts& customers, const Labels& names) {
  const TableOf<Count> table = columns();
  std::vector<Count> states;
  for (const CustomerState state :
       {CustomerState::active, CustomerState::dormant, CustomerState::lost, CustomerState::prospect,
        CustomerState::unknown}) {
    const auto is_in = [&](const CustomerRow& row) { return row.state == state; };
    if (state != CustomerState::unknown || std::ranges::any_of(customers.rows, is_in))
      states.push_back(counts(name_of(state, names), book, customers, is_in));
  }
  Table made = table.of(states);
  made.total = table.row(counts(text("total"), book, customers, [](const auto&) { return true; }));
  return made;
}

}  // namespace plan
