// SPDX-License-Identifier: MIT
#include "plan/report/customers/customer_accounts.hpp"

#include "plan/document/table_of.hpp"
#include "plan/document/text_blocks.hpp"

namespace plan {
namespace {

class Accounts {
 public:
  Accounts(const Book& book, const CustomerFacts& customers, const Labels& names)
      : book_(book), customers_(customers), names_(names) {}

  Table table() const {
    TableOf<CustomerRow> table("accounts", text("Key accounts: planned and done"));
    names_.add(table, Axis::customer, [](auto& row) { return row.customer; });
    names_.add(table, Axis::rep, [](auto& row) { return row.owner; },
               {"owner", text("owner"), true});
    add_sales(table);
    add_work(table);
    std::vector<CustomerRow> rows = customers_.rows;
    std::erase_if(rows, [this](auto& row) { return !file(row).key.value_or(false); });
    return table.of(rows);
  }

 private:
  void add_sales(TableOf<CustomerRow>& table) const {
    table.all({"sales", text("sales"), Unit::money}, sales);
    table.all({"potential", text("a year's potential"), Unit::money}, [this](auto& row) -> Cell {
      const auto& potential = file(row).potential;
      return potential ? Cell(*potential) : Cell(NotAvailable{text("no potential is given")});
    });
    table.all({"reached", text("of the potential"), Unit::rate},
              [this](auto& row) { return reached(row); });
    table.all({"open_deals", text("open deals"), Unit::count},
              [](auto& row) { return row.open_deals; });
    table.all({"open_amount", text("open amount"), Unit::money},
              [](auto& row) { return Money::minor(row.open_amount); });
  }

  void add_work(TableOf<CustomerRow>& table) const {
    table.all({"last_contact", text("last contact"), Unit::date}, [](auto& row) {
      return row.standing.latest ? Cell(row.standing.latest->day()) : Cell(Blank());
    });
    table.all({"next", text("next step"), Unit::date}, [this](auto& row) {
      const auto& date = file(row).next.date;
      return date ? Cell(*date) : Cell(Blank());
    });
    table.all({"next_what", text("what")},
              [this](auto& row) { return in_one_line(file(row).next.what.value_or("")); });
    table.all({"plan", text("plan")},
              [this](auto& row) { return in_one_line(file(row).plan.value_or("")); });
  }

  const Customer& file(const CustomerRow& row) const { return book_.customers[row.customer]; }

  static Cell sales(const CustomerRow& row) {
    return row.no_sales ? Cell(*row.no_sales) : Cell(Money::minor(row.sales));
  }

  Cell reached(const CustomerRow& row) const {
    const auto& potential = file(row).potential;
    if (!potential || *potential <= Money()) return NotAvailable{text("no potential is given")};
    if (row.no_sales) return *row.no_sales;
    return Rate(row.sales, potential->minor());
  }

  const Book& book_;
  const CustomerFacts& customers_;
  const Labels& names_;
};

}  // namespace

Table customer_accounts(const Book& book, const CustomerFacts& customers, const Labels& names) {
  return Accounts(book, customers, names).table();
}

}  // namespace plan
