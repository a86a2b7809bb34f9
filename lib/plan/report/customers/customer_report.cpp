// SPDX-License-Identifier: MIT
// One customer: the file, its sales, deals and whole story.
#include <algorithm>
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
    if (names_.for_people()) std::erase_if(all, [](auto& table) { return table.rows.empty(); });
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
    for (const OwnAxis& axis : book_.axes) add_own(axis, table);
    // "source" is a line of a file elsewhere
    add(names_.for_people() ? "lead source" : "source", customer_.source.value_or(""));
    if (customer_.since) add("since", to_string(Date(*customer_.since)));
    if (customer_.potential) add("potential", amount_of(*customer_.potential));
    if (row_.owing && !row_.owing->is_none())
      add("receivable", amount_of(Money::minor(row_.owing->total)));
    if (row_.owing && row_.owing->overdue != 0)
      add("overdue", amount_of(Money::minor(row_.owing->overdue)));
    if (customer_.terms) add("terms, days", std::to_string(*customer_.terms));
    add("demand", customer_.demand.value_or(""));
    if (customer_.next.date)
      add("next", to_string(Date(*customer_.next.date)) + " " + customer_.next.what.value_or(""));
    add("plan", one_line(customer_.plan.value_or("")));
    add("note", one_line(customer_.note.value_or("")));
    add("lacks", lacking_in(row_.file, names_.for_people()));
    return table;
  }

  /// What the file says on an own axis of customers on the day.
  void add_own(const OwnAxis& axis, Table& table) const {
    const auto word = std::ranges::find(customer_.own, *axis.id, &OwnWord::axis);
    const auto* value = word == customer_.own.end() ? nullptr : value_on(word->values, as_of_);
    if (value) table.rows.push_back({{names_.for_people() ? name_of(axis) : *axis.id, **value}});
  }

  /// Machines get the number alone.
  Prose amount_of(Money amount) const {
    if (!names_.for_people()) return to_decimal(amount, book_.currency());
    return spoken(amount, Unit::money);
  }

  /// A row of a table is one line.
  static std::string one_line(std::string value) {
    while (!value.empty() && value.back() == '\n') value.pop_back();
    for (char& c : value)
      if (c == '\n') c = ' ';
    return value;
  }
  Table contacts() const {
    TableOf<Contact> table("contacts", text("Contacts"));
    const auto add = [&](const char* key, Given<std::string> Contact::*value) {
      table.all(
          {key, text(key)}, [value](auto& one) { return (one.*value).value_or(""); },
          texts_of("customers.contacts", key));
    };
    add("name", &Contact::name);
    add("title", &Contact::title);
    add("phone", &Contact::phone);
    add("email", &Contact::email);
    return table.of(customer_.contacts);
  }

  Table sales() const {
    using Sales = CustomerSales;
    TableOf<Sales> table("sales", text("Sales by year and product"));
    table.all({"year", text("year"), Unit::id}, &Sales::year);
    names_.add(table, Axis::product, [](auto& one) { return one.product; });
    table.all({"orders", text("orders"), Unit::count},
              [](auto& one) { return one.orders ? Cell(*one.orders) : untold(); });
    table.all({"quantity", text("quantity"), Unit::quantity},
              [](auto& one) { return one.quantity ? Cell(Quantity{*one.quantity}) : untold(); });
    table.all({"sales", text("sales"), Unit::money},
              [](auto& one) { return one.sales ? Cell(Money::minor(*one.sales)) : untold(); });
    Table made = table.of(story_.sales);
    if (made.rows.empty()) return made;
    std::optional<Money> all = Money();
    for (const Sales& one : story_.sales)
      all = all && one.sales ? std::optional(*all + Money::minor(*one.sales)) : std::nullopt;
    made.total = table.only({{"year", text("total")},
                             {"orders", story_.orders ? Cell(*story_.orders) : untold()},
                             {"sales", all ? Cell(*all) : untold()}});
    return made;
  }

  static Cell untold() { return NotAvailable{text("the book's history does not tell it")}; }

  Table deals() const {
    using One = CustomerDeal;
    TableOf<One> table("deals", text("Deals"));
    table.all({"deal", text("deal"), Unit::id},
              [this](auto& one) { return std::string(records_.name(one.deal.name)); });
    table.all({"opened", text("opened on"), Unit::date},
              [](auto& one) { return one.deal.lead->day(); });
    names_.add(table, Axis::rep, [](auto& one) { return one.rep; }, {.known = true});
    names_.add(table, Axis::product, [](auto& one) { return one.deal.lead->product; },
               {.known = true});
    table.all({"state", text("state")}, [this](auto& one) { return state_of(one.deal).first; });
    table.all({"since", text("since when"), Unit::date},
              [this](auto& one) { return state_of(one.deal).second; });
    table.all({"amount", text("amount"), Unit::money}, [](auto& one) -> Cell {
      if (is_won(one.deal)) return Money::minor(one.won_amount);
      return one.deal.has_amount ? Cell(Money::minor(one.deal.amount)) : Cell(Blank());
    });
    return table.of(story_.deals);
  }

  static bool is_won(const Deal& deal) { return deal.won && !deal.lost && !deal.open(); }

  /// won, lost, or the stage of an open deal.
  std::pair<std::string, Day> state_of(const Deal& deal) const {
    if (deal.lost) return {names_.word("lost deal"), deal.lost->day()};
    if (is_won(deal)) return {names_.word("won"), deal.won->day()};
    const Day since{std::chrono::days(deal.stage_since)};
    if (deal.stage == UINT16_MAX) return {names_.word("open"), since};
    return {names_.for_people() ? names_.name(Axis::stage, deal.stage)
                                : names_.id(Axis::stage, deal.stage),
            since};
  }

  Table story() const {
    using One = const Record*;
    TableOf<One> table("story", text("Story"));
    table.all({"date", text("date"), Unit::date}, [](One record) { return record->day(); });
    names_.add(table, Axis::rep, [](One record) { return record->rep; }, {.known = true});
    table.all({"kind", text("kind")}, [this](One record) { return kind_of(*record); });
    table.machines({"deal", text("deal"), Unit::id},
                   [this](One record) { return deal_of(*record); });
    table.machines({"amount", text("amount"), Unit::money}, [](One record) {
      return record->has(RecordKey::amount) ? Cell(money(*record)) : Cell(Blank());
    });
    table.all({.key = "text", .title = text("what happened"), .room = 48}, [this](One record) {
      return names_.for_people() ? joined({deal_of(*record), amount(*record), told(*record)})
                                 : told(*record);
    });
    return table.of(story_.records);
  }

  std::string kind_of(const Record& record) const {
    const std::string_view kind = kinds()[static_cast<std::size_t>(record.kind)].name;
    // of the deal, not of the customer
    return names_.for_people() && record.kind == RecordKind::lost ? text("lost deal")
                                                                  : names_.word(kind);
  }
  std::string deal_of(const Record& record) const {
    return record.deal == absent ? "" : std::string(records_.name(record.deal));
  }

  static Money money(const Record& record) {
    return record.kind == RecordKind::return_ ? -record.money() : record.money();
  }
  /// The amount within a line of the story, for people.
  Prose amount(const Record& record) const {
    Prose made;
    if (!record.has(RecordKey::amount)) return made;
    const bool whole = record.amount % book_.currency().units_per_major() == 0;
    return made.add({.cell = money(record), .unit = Unit::money, .whole = whole});
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

  /// All texts of the record, its stage, its new day of close, the order that it cancels.
  Prose told(const Record& record) const {
    Prose all;
    const auto add = [&](Prose part) { all = joined({all, std::move(part)}); };
    if (record.kind == RecordKind::cancel) add(std::string(records_.name(record.other)));
    if (story_.cancelled.contains(&record)) add(text("cancelled"));
    if (record.has(RecordKey::stage) && record.stage != UINT16_MAX)
      add(one_line(names_.name(Axis::stage, record.stage)));
    if (record.has(RecordKey::close) && record.kind != RecordKind::lead)
      add(tr("closes {}", to_string(Date(record.until()))));
    if (record.product != absent) add(one_line(names_.name(Axis::product, record.product)));
    for (const RecordKey key : {RecordKey::what, RecordKey::reason, RecordKey::competitor,
                                RecordKey::text, RecordKey::note})
      if (record.has(key)) add(in_a_line(text_of(records_, record, key)));
    return all;
  }
  static Prose in_a_line(Cell said) {
    if (auto* text = std::get_if<std::string>(&said)) return one_line(std::move(*text));
    return spoken(std::move(said), Unit::text);
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
