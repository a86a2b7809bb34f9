// SPDX-License-Identifier: MIT
#include "plan/report/customers/customers_report.hpp"
#include "plan/report/customers/customer_words.hpp"

#include <algorithm>
#include <array>

#include "plan/facts/defaults.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

Cell share_of(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) return NotAvailable{text("no sales")};
  return Rate(part, whole);
}

Cell day_of(const Record* record) {
  if (!record) return Blank{};
  return record->day();
}

class CustomersReport {
 public:
  CustomersReport(const Facts& facts, const CustomerFacts& customers, bool for_people)
      : book_(facts.book), records_(facts.records), facts_(customers), names_(book_, for_people) {}

  std::vector<Table> tables() {
    std::vector<Table> all{customers(), summary(), fresh(), lost(), incomplete(), hand_overs()};
    if (names_.for_people())
      std::erase_if(all, [](const Table& table) { return table.rows.empty(); });
    return all;
  }

 private:
  Table begun(std::string name, std::string_view title) const {
    Table table{std::move(name), text(title), {}, {}};
    names_.add_columns(Axis::customer, table);
    return table;
  }
  void add_rep(Table& table, const std::string& key, std::string_view title) const {
    if (!names_.for_people()) table.columns.push_back({key, text(title), Unit::id});
    table.columns.push_back({key + "_name", text(title), Unit::text});
  }
  std::vector<Cell> begun(Index customer) const {
    std::vector<Cell> cells;
    names_.add_cells(Axis::customer, customer, cells);
    return cells;
  }
  const CustomerRow& row_of(Index customer) const {
    return *std::ranges::find(facts_.rows, customer, &CustomerRow::customer);
  }

  // Customers

  Table customers() const {
    Table table = begun("customers", "Customers");
    const std::string sales = text("sales"), state = text("state and contact");
    table.columns.push_back({"level", text("level"), Unit::text});
    if (!names_.for_people()) {
      table.columns.push_back({"key_account", text("key account"), Unit::text});
      names_.add_columns(Axis::region, table);
    }
    add_rep(table, "owner", "owner");
    if (names_.for_people())
      table.columns.push_back({"region_name", text("region"), Unit::count, sales});
    for (Column column : {Column{"sales", sales, Unit::money},
                          {"share", text("share"), Unit::rate},
                          {"cumulative_share", text("cumulative"), Unit::rate},
                          {"abc", text("class"), Unit::count}}) {
      column.group = sales;
      table.columns.push_back(std::move(column));
    }
    for (Column column : {Column{"state", text("state"), Unit::count},
                          {"last_order", text("last order"), Unit::count},
                          {"last_contact", text("last contact"), Unit::count},
                          {"days_since_contact", text("days ago"), Unit::count},
                          {"completeness", text("file complete"), Unit::rate}}) {
      column.group = state;
      table.columns.push_back(std::move(column));
    }
    if (!names_.for_people())
      for (Column& column : table.columns) as_machine(column);
    for (const CustomerRow& row : facts_.rows) table.rows.push_back({customer_cells(row)});
    if (names_.for_people())
      table.charts = {
          {Chart::Kind::pareto, text("sales by customer"), table.columns.front().key, {"sales"}}};
    return table;
  }

  /// Words and dates stand among the figures for people, whose tables fold at figures.
  static void as_machine(Column& column) {
    if (column.key == "abc" || column.key == "state") column.unit = Unit::text;
    if (column.key.starts_with("last_")) column.unit = Unit::date;
  }

  std::vector<Cell> customer_cells(const CustomerRow& row) const {
    const Customer& customer = book_.customers[row.customer];
    const bool people = names_.for_people();
    std::vector<Cell> cells = begun(row.customer);
    const auto* level = value_on(customer.level, facts_.day);
    const bool key = customer.key.value_or(false);
    const std::string grade = level ? **level : "";
    cells.emplace_back(people && key ? grade + " " + text("(key)") : grade);
    if (!people) cells.emplace_back(std::string(key ? "true" : "false"));
    if (!people) names_.add_known(Axis::region, row.region, cells);
    names_.add_known(Axis::rep, row.owner, cells);
    if (people) names_.add_known(Axis::region, row.region, cells);
    cells.emplace_back(Money::minor(row.sales));
    cells.push_back(share_of(row.sales, facts_.total));
    cells.push_back(share_of(row.cumulative, facts_.total));
    cells.emplace_back(std::string(to_string(row.abc)));
    cells.emplace_back(state(row.state));
    cells.push_back(day_of(row.standing.last_order));
    cells.push_back(day_of(row.standing.latest));
    cells.push_back(row.standing.latest
                        ? Cell(std::int64_t((facts_.day - row.standing.latest->day()).count()))
                        : Cell(Blank{}));
    cells.push_back(completeness(row.file));
    return cells;
  }

  std::string state(CustomerState state) const {
    return names_.for_people() ? shown_to_people(state) : std::string(to_string(state));
  }
  static Cell completeness(const FileState& file) {
    const auto wanted = static_cast<std::int64_t>(file.wanted);
    return Rate(wanted - static_cast<std::int64_t>(file.lacking.size()), wanted);
  }

  // Counts by state and class

  Table summary() const {
    Table table{"summary",
                text("Counts by state and class"),
                {{"state", text("state"), Unit::text},
                 {"customers", text("Customers"), Unit::count},
                 {"key_accounts", text("key accounts"), Unit::count},
                 {"a", text("class A"), Unit::count},
                 {"b", text("class B"), Unit::count},
                 {"c", text("class C"), Unit::count},
                 {"sales", text("sales"), Unit::money}},
                {}};
    for (const CustomerState one : {CustomerState::active, CustomerState::dormant,
                                    CustomerState::lost, CustomerState::prospect})
      table.rows.push_back(counts(state(one), [&](const auto& row) { return row.state == one; }));
    table.total = counts(text("total"), [](const auto&) { return true; });
    return table;
  }

  template <class Admits>
  Row counts(std::string label, const Admits& admits) const {
    std::int64_t key = 0, all = 0;
    std::array<std::int64_t, 4> classes{};
    Money sales;
    for (const CustomerRow& row : facts_.rows) {
      if (!admits(row)) continue;
      ++all;
      key += book_.customers[row.customer].key.value_or(false);
      ++classes[static_cast<std::size_t>(row.abc)];
      sales += Money::minor(row.sales);
    }
    return {{std::move(label), all, key, classes[1], classes[2], classes[3], sales}};
  }

  // New, lost, incomplete, to be handed over

  Table fresh() const {
    Table table = begun("new", "New customers");
    table.columns.insert(table.columns.begin(), {"date", text("date"), Unit::date});
    add_rep(table, "rep", "rep");
    table.columns.push_back({"how", text("by what"), Unit::text});
    table.columns.push_back({"sales", text("sales"), Unit::money});
    for (const CustomerNew& one : facts_.fresh) {
      std::vector<Cell> cells = begun(one.customer);
      cells.insert(cells.begin(), one.record->day());
      names_.add_known(Axis::rep, one.record->rep, cells);
      const bool order = one.record->kind == RecordKind::order;
      cells.emplace_back(how(order ? "first order" : "a record"));
      cells.emplace_back(Money::minor(row_of(one.customer).sales));
      table.rows.push_back({std::move(cells)});
    }
    return table;
  }

  std::string how(std::string_view word) const {
    return names_.for_people() ? text(word) : std::string(word);
  }

  Table lost() const {
    Table table = begun("lost", "Lost customers");
    table.columns.insert(table.columns.begin(), {"date", text("date"), Unit::date});
    add_rep(table, "owner", "owner");
    table.columns.push_back({"how", text("by what"), Unit::text});
    table.columns.push_back({"state", text("state now"), Unit::text});
    table.columns.push_back({.key = "reason", .title = text("why"), .room = 30});
    for (const Loss& loss : facts_.lost) {
      std::vector<Cell> cells = begun(loss.customer);
      cells.insert(cells.begin(), loss.day());
      const CustomerRow& row = row_of(loss.customer);
      names_.add_known(Axis::rep, row.owner, cells);
      cells.emplace_back(how(loss.record ? "a record" : "silence"));
      cells.emplace_back(state(row.state));
      const std::string reason =
          loss.record ? records_.text(*loss.record, RecordKey::reason) : std::string();
      cells.emplace_back(reason);
      table.rows.push_back({std::move(cells)});
    }
    return table;
  }

  Table incomplete() const {
    Table table = begun("incomplete", "Incomplete files");
    add_rep(table, "owner", "owner");
    table.columns.push_back({"completeness", text("file complete"), Unit::rate});
    table.columns.push_back({"lacks", text("lacks"), Unit::text});
    for (const CustomerRow& row : facts_.rows) {
      if (row.file.lacking.empty()) continue;
      std::vector<Cell> cells = begun(row.customer);
      names_.add_known(Axis::rep, row.owner, cells);
      cells.push_back(completeness(row.file));
      cells.emplace_back(lacking_in(row.file, names_.for_people()));
      table.rows.push_back({std::move(cells)});
    }
    return table;
  }

  Table hand_overs() const {
    Table table = begun("handover", "To be handed over");
    table.columns.insert(table.columns.begin(), {"date", text("date"), Unit::date});
    add_rep(table, "from", "handed over by");
    add_rep(table, "to", "taken over by");
    table.columns.push_back({"open_deals", text("open deals"), Unit::count});
    table.columns.push_back({"open_amount", text("open amount"), Unit::money});
    table.columns.push_back({"last_contact", text("last contact"), Unit::date});
    for (const HandOver& one : facts_.hand_overs) {
      std::vector<Cell> cells = begun(one.customer);
      cells.insert(cells.begin(), one.day);
      names_.add_known(Axis::rep, one.from, cells);
      if (one.to == absent && names_.for_people())
        cells.emplace_back(text("nobody yet"));
      else
        names_.add_known(Axis::rep, one.to, cells);
      const CustomerRow& row = row_of(one.customer);
      cells.emplace_back(row.open_deals);
      cells.emplace_back(Money::minor(row.open_amount));
      cells.push_back(day_of(row.standing.latest));
      table.rows.push_back({std::move(cells)});
    }
    return table;
  }

  const Book& book_;
  const Records& records_;
  const CustomerFacts& facts_;
  Labels names_;
};

}  // namespace

Document customers_report(const Facts& facts, const CustomerFacts& customers, const Period& period,
                          bool for_people) {
  const Book& book = facts.book;
  Document document;
  document.name = "customers";
  document.title = titled(book, text("customers") + " " + period.name);
  document.tables = CustomersReport(facts, customers, for_people).tables();
  document.notes.push_back(
      {"abc", text("class: by sales of the period, largest first: A while those before make under "
                   "80% of all, B under 95%, then C")});
  document.notes.push_back(
      {"dormant", tr("dormant: no order for over {} days; state and owner are those of {}",
                     dormant_after(book), to_string(Date(customers.day)))});
  if (customers.unallocated != 0)
    document.notes.push_back({"unallocated", prose("sales that name no customer, besides: {}",
                                                   {named(Money::minor(customers.unallocated))})});
  return document;
}

}  // namespace plan
