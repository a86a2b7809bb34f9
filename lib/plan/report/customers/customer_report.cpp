// SPDX-License-Identifier: MIT
// One customer: the file, its sales, deals and whole story.
#include <initializer_list>

#include "plan/records/kinds.hpp"
#include "plan/report/customers/customer_words.hpp"
#include "plan/report/customers/customers_report.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

class CustomerReport {
 public:
  CustomerReport(const Facts& facts, const CustomerStory& story, const CustomerRow& row,
                 bool for_people)
      : book_(facts.book),
        records_(facts.records),
        story_(story),
        row_(row),
        as_of_(facts.as_of),
        customer_(book_.customers[row.customer]),
        names_(book_, for_people) {}

  std::vector<Table> tables() {
    std::vector<Table> all{file(), contacts(), sales(), deals(), story()};
    if (names_.for_people())
      std::erase_if(all, [](const Table& table) { return table.rows.empty(); });
    return all;
  }

 private:
  Table file() const {
    Table table{"file",
                text("Customer file"),
                {{.key = "key", .title = text("key")},
                 {.key = "value", .title = text("value"), .room = 64}},
                {}};
    const auto add = [&](std::string_view key, Prose value) {
      if (value.empty()) return;
      table.rows.push_back(
          {{names_.for_people() ? text(key) : std::string(key), std::move(value)}});
    };
    const auto* level = value_on(customer_.level, as_of_);
    add("id", *customer_.id);
    add("state",
        names_.for_people() ? shown_to_people(row_.state) : std::string(to_string(row_.state)));
    if (level) add("level", **level);
    if (customer_.key.value_or(false)) add("key account", text("yes"));
    if (row_.owner != absent) add("owner", names_.name(Axis::rep, row_.owner));
    if (row_.region != absent) add("region", names_.name(Axis::region, row_.region));
    add("industry", customer_.industry.value_or(""));
    // "source" is a line of a file elsewhere
    add(names_.for_people() ? "lead source" : "source", customer_.source.value_or(""));
    if (customer_.since) add("since", to_string(Date(*customer_.since)));
    if (customer_.potential) add("potential", potential());
    add("demand", customer_.demand.value_or(""));
    if (customer_.next.date)
      add("next", to_string(Date(*customer_.next.date)) + " " + customer_.next.what.value_or(""));
    add("plan", one_line(customer_.plan.value_or("")));
    add("note", one_line(customer_.note.value_or("")));
    add("lacks", lacking_in(row_.file, names_.for_people()));
    return table;
  }

  /// Machines get the number alone.
  Prose potential() const {
    if (!names_.for_people()) return to_decimal(*customer_.potential, book_.currency());
    return spoken(*customer_.potential, Unit::money);
  }

  /// A row of a table is one line.
  static std::string one_line(std::string value) {
    while (!value.empty() && value.back() == '\n') value.pop_back();
    for (char& c : value)
      if (c == '\n') c = ' ';
    return value;
  }
  Table contacts() const {
    Table table{"contacts",
                text("Contacts"),
                {{"name", text("name"), Unit::text},
                 {"title", text("title"), Unit::text},
                 {"phone", text("phone"), Unit::text},
                 {"email", text("email"), Unit::text}},
                {}};
    for (const Contact& one : customer_.contacts) {
      Row& row = table.rows.emplace_back();
      for (const auto& [key, value] :
           {std::pair("name", &one.name), std::pair("title", &one.title),
            std::pair("phone", &one.phone), std::pair("email", &one.email)})
        row.cells.push_back(value_of("customers.contacts", key, value->value_or("")));
    }
    return table;
  }

  Table sales() const {
    Table table{"sales", text("Sales by year and product"), {}, {}};
    table.columns.push_back({"year", text("year"), Unit::id});
    names_.add_columns(Axis::product, table);
    table.columns.push_back({"orders", text("orders"), Unit::count});
    table.columns.push_back({"quantity", text("quantity"), Unit::quantity});
    table.columns.push_back({"sales", text("sales"), Unit::money});
    Money all;
    std::int64_t orders = 0;
    for (const CustomerSales& one : story_.sales) {
      std::vector<Cell> cells{std::to_string(one.year)};
      names_.add_cells(Axis::product, one.product, cells);
      cells.insert(cells.end(), {one.orders, Quantity{one.quantity}, Money::minor(one.sales)});
      table.rows.push_back({std::move(cells)});
      all += Money::minor(one.sales);
      orders += one.orders;
    }
    std::vector<Cell> total{text("total")};
    total.resize(table.columns.size() - 3, Blank{});
    total.insert(total.end(), {orders, Blank{}, all});
    if (!table.rows.empty()) table.total = Row{std::move(total)};
    return table;
  }

  Table deals() const {
    Table table{"deals", text("Deals"), {}, {}};
    table.columns.push_back({"deal", text("deal"), Unit::id});
    table.columns.push_back({"opened", text("opened on"), Unit::date});
    names_.add_columns(Axis::rep, table);
    names_.add_columns(Axis::product, table);
    table.columns.push_back({"state", text("state"), Unit::text});
    table.columns.push_back({"since", text("since when"), Unit::date});
    table.columns.push_back({"amount", text("amount"), Unit::money});
    for (const Deal& deal : story_.deals) {
      std::vector<Cell> cells{std::string(records_.name(deal.name)), deal.lead->day()};
      names_.add_known(Axis::rep, deal.lead->rep, cells);
      names_.add_known(Axis::product, deal.lead->product, cells);
      const auto [state, since] = state_of(deal);
      cells.emplace_back(state);
      cells.emplace_back(since);
      const std::int64_t amount = deal.won ? deal.won->amount : deal.amount;
      cells.push_back(deal.won || deal.has_amount ? Cell(Money::minor(amount)) : Cell(Blank{}));
      table.rows.push_back({std::move(cells)});
    }
    return table;
  }

  /// won, lost, or the stage of an open deal.
  std::pair<std::string, Day> state_of(const Deal& deal) const {
    const auto word = [&](std::string_view english) {
      return names_.for_people() ? text(english) : std::string(english);
    };
    if (deal.lost) return {word("lost deal"), deal.lost->day()};
    if (deal.won) return {word("won"), deal.won->day()};
    const Day since{std::chrono::days(deal.stage_since)};
    if (deal.stage == UINT16_MAX) return {word("open"), since};
    return {names_.for_people() ? names_.name(Axis::stage, deal.stage)
                                : names_.id(Axis::stage, deal.stage),
            since};
  }

  Table story() const {
    const bool people = names_.for_people();
    Table table{"story", text("Story"), {}, {}};
    table.columns.push_back({"date", text("date"), Unit::date});
    names_.add_columns(Axis::rep, table);
    table.columns.push_back({"kind", text("kind"), Unit::text});
    if (!people) table.columns.push_back({"deal", text("deal"), Unit::id});
    if (!people) table.columns.push_back({"amount", text("amount"), Unit::money});
    table.columns.push_back({.key = "text", .title = text("what happened"), .room = 48});
    for (const Record* record : story_.records) {
      std::vector<Cell> cells{record->day()};
      names_.add_known(Axis::rep, record->rep, cells);
      const std::string_view kind = plan::kinds()[static_cast<std::size_t>(record->kind)].name;
      const bool lost = record->kind == RecordKind::lost;  // the deal, not the customer
      cells.emplace_back(people ? text(lost ? "lost deal" : kind) : std::string(kind));
      const std::string deal =
          record->deal == absent ? "" : std::string(records_.name(record->deal));
      if (people) {
        cells.emplace_back(joined({deal, amount(*record), told(*record)}));
      } else {
        cells.emplace_back(deal);
        cells.push_back(record->has(RecordKey::amount) ? Cell(money(*record)) : Cell(Blank{}));
        cells.emplace_back(told(*record));
      }
      table.rows.push_back({std::move(cells)});
    }
    return table;
  }

  static Money money(const Record& record) {
    return record.kind == RecordKind::return_ ? -record.money() : record.money();
  }
  /// The amount within a line of the story, for people.
  static Prose amount(const Record& record) {
    Prose made;
    if (!record.has(RecordKey::amount)) return made;
    return made.add({.cell = money(record), .unit = Unit::money, .whole = true});
  }
  static Prose joined(std::initializer_list<Prose> parts) {
    Prose all;
    for (const Prose& part : parts) {
      if (part.empty()) continue;
      if (!all.empty()) all += " · ";
      all += part;
    }
    return all;
  }

  /// All texts of the record, and its stage.
  Prose told(const Record& record) const {
    Prose all;
    const auto add = [&](const std::string& part) { all = joined({all, one_line(part)}); };
    if (record.has(RecordKey::stage) && record.stage != UINT16_MAX)
      add(names_.name(Axis::stage, record.stage));
    if (record.product != absent) add(names_.name(Axis::product, record.product));
    for (const RecordKey key : {RecordKey::what, RecordKey::reason, RecordKey::competitor,
                                RecordKey::text, RecordKey::note})
      if (record.has(key)) add(records_.text(record, key));
    return all;
  }

  const Book& book_;
  const Records& records_;
  const CustomerStory& story_;
  const CustomerRow& row_;
  Day as_of_;
  const Customer& customer_;
  Labels names_;
};

}  // namespace

Document customer_report(const Facts& facts, const CustomerStory& story, const CustomerRow& row,
                         bool for_people) {
  Document document;
  document.name = "customer";
  document.title = titled(facts.book, name_of(facts.book.customers[row.customer]));
  document.tables = CustomerReport(facts, story, row, for_people).tables();
  return document;
}

}  // namespace plan
