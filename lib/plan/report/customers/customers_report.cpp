// SPDX-License-Identifier: MIT
#include "plan/report/customers/customers_report.hpp"

#include <algorithm>

#include "plan/base/counted.hpp"
#include "plan/facts/defaults.hpp"
#include "plan/facts/duties.hpp"
#include "plan/facts/known_days.hpp"
#include "plan/report/customers/customer_accounts.hpp"
#include "plan/report/customers/customer_counts.hpp"
#include "plan/report/customers/customer_receivables.hpp"
#include "plan/report/customers/customer_rfm.hpp"
#include "plan/report/customers/customer_words.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"

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

/// Whether one who was silent no longer than customers may be could have ordered before all
/// records.
bool is_first_known(const Record& order, const Book& book, Day kept) {
  return order.kind == RecordKind::order &&
         order.day() - std::chrono::days(dormant_after(book)) < kept;
}

class CustomersReport {
 public:
  CustomersReport(const Facts& facts, const CustomerFacts& customers, bool for_people)
      : book_(facts.book),
        records_(facts.records),
        facts_(customers),
        kept_(facts.kept),
        names_(book_, for_people),
        unknown_{why_unknown({customers.known ? HowKnown::begun : HowKnown::none}, facts)},
        places_(book_.customers.size()) {
    for (std::size_t row = 0; row < facts_.rows.size(); ++row)
      places_[facts_.rows[row].customer] = row;
  }

  std::vector<Table> tables() {
    std::vector<Table> all;  // one by one: a list in braces would copy them
    all.push_back(customers());
    all.push_back(customer_counts(book_, facts_, names_));
    all.push_back(customer_accounts(book_, facts_, names_));
    all.push_back(customer_rfm(facts_, names_));
    all.push_back(customer_receivables(facts_, names_));
    all.push_back(fresh());
    all.push_back(lost());
    all.push_back(incomplete());
    all.push_back(hand_overs());
    if (names_.for_people()) std::erase_if(all, [](auto& table) { return table.rows.empty(); });
    return all;
  }

 private:
  const CustomerRow& row_of(Index customer) const { return facts_.rows[places_[customer]]; }
  template <class Item>
  void add_customer(TableOf<Item>& table) const {
    names_.add(table, Axis::customer, [](auto& item) { return item.customer; });
  }
  /// A rep in some role; blank where there is none.
  template <class Item, class RepOf>
  void add_rep(TableOf<Item>& table, std::string key, std::string_view title,
               const RepOf& rep) const {
    names_.add(table, Axis::rep, rep, {std::move(key), text(title), true});
  }
  /// A customer of a list, with the day on which it came into it.
  template <class Item, class DayOf>
  TableOf<Item> dated(std::string name, std::string_view title, const DayOf& day) const {
    TableOf<Item> table(std::move(name), text(title));
    table.all({"date", text("date"), Unit::date}, day);
    add_customer(table);
    return table;
  }

  // Customers

  Table customers() const {
    TableOf<CustomerRow> table("customers", text("Customers"));
    add_customer(table);
    table.people({"level", text("level")}, [this](auto& row) {
      return is_key(row) ? level(row) + " " + text("(key)") : level(row);
    });
    table.machines({"level", text("level")}, [this](auto& row) { return level(row); });
    table.machines({"key_account", text("key account")},
                   [this](auto& row) { return std::string(is_key(row) ? "true" : "false"); });
    names_.add(table, Axis::region, [](auto& row) { return row.region; },
               {.known = true, .audience = Audience::machines});
    add_rep(table, "owner", "owner", [](auto& row) { return row.owner; });
    add_sales(table);
    add_state(table);
    Table made = table.of(facts_.rows);
    if (names_.for_people())
      made.charts = {{Chart::Kind::pareto, text("sales by customer"), "", {"sales"}}};
    return made;
  }

  /// A word or a date: for people it stands among the figures of its group, with which it folds.
  Column among_figures(std::string key, std::string title, Unit unit, std::string group) const {
    Column column{std::move(key), std::move(title), unit, std::move(group)};
    if (names_.for_people()) column.role = Role::figure;
    return column;
  }

  void add_sales(TableOf<CustomerRow>& table) const {
    const std::string sales = text("sales");
    table.people(among_figures("region_name", text("region"), Unit::text, sales),
                 [this](auto& row) -> Cell {
                   if (row.region == absent) return Blank();
                   return names_.name(Axis::region, row.region);
                 });
    table.all({"sales", sales, Unit::money, sales},
              [](auto& row) { return known(row, Money::minor(row.sales)); });
    table.all({"share", text("share"), Unit::rate, sales},
              [this](auto& row) { return known(row, share_of(row.sales, facts_.total)); });
    table.all({"cumulative_share", text("cumulative"), Unit::rate, sales},
              [this](auto& row) { return known(row, share_of(row.cumulative, facts_.total)); });
    table.all(among_figures("abc", text("class"), Unit::text, sales),
              [](auto& row) { return known(row, std::string(to_string(row.abc))); });
  }

  void add_state(TableOf<CustomerRow>& table) const {
    const std::string group = text("state and contact");
    table.all(among_figures("state", text("state"), Unit::text, group), [this](auto& row) {
      return row.state == CustomerState::unknown ? Cell(unknown_) : name_of(row.state, names_);
    });
    table.all(among_figures("last_order", text("last order"), Unit::date, group),
              [](auto& row) { return day_of(row.standing.last_order); });
    table.all(among_figures("last_contact", text("last contact"), Unit::date, group),
              [](auto& row) { return day_of(row.standing.latest); });
    table.all({"days_since_contact", text("days ago"), Unit::count, group},
              [this](auto& row) -> Cell {
                if (!row.standing.latest) return Blank();
                return std::int64_t((facts_.day - row.standing.latest->day()).count());
              });
    table.all({"completeness", text("file filled in"), Unit::rate, group}, completeness);
  }

  /// What rests on the period's sales.
  static Cell known(const CustomerRow& row, Cell cell) {
    return row.no_sales ? Cell(*row.no_sales) : std::move(cell);
  }
  std::string level(const CustomerRow& row) const {
    const auto* level = value_on(book_.customers[row.customer].level, facts_.day);
    return level ? **level : "";
  }
  bool is_key(const CustomerRow& row) const {
    return book_.customers[row.customer].key.value_or(false);
  }
  static Cell completeness(const CustomerRow& row) {
    const auto wanted = static_cast<std::int64_t>(row.file.wanted);
    return Rate(wanted - static_cast<std::int64_t>(row.file.lacking.size()), wanted);
  }

  // New, lost, incomplete, to be handed over

  bool is_early(const Record& order) const {
    return names_.for_people() && is_first_known(order, book_, kept_);
  }

  Table fresh() const {
    auto table =
        dated<CustomerNew>("new", "New customers", [](auto& one) { return one.record->day(); });
    add_rep(table, "rep", "rep", [](auto& one) { return one.record->rep; });
    table.all({"how", text("known from")}, [this](auto& one) {
      if (one.record->kind != RecordKind::order) return names_.word("a record");
      return names_.word(is_early(*one.record) ? "first order known" : "first order");
    });
    table.all({"sales", text("sales"), Unit::money}, [this](auto& one) {
      const CustomerRow& row = row_of(one.customer);
      return known(row, Money::minor(row.sales));
    });
    return table.of(facts_.fresh);
  }

  Table lost() const {
    auto table = dated<CustomerLost>("lost", "Lost customers", &CustomerLost::day);
    add_rep(table, "owner", "owner", [](auto& one) { return one.owner; });
    table.all({"how", text("known from")}, [this](auto& one) {
      return names_.word(one.record       ? "a record"
                         : one.owner_away ? "silence, owner on leave"
                                          : "silence");
    });
    table.all({"state", text("state now")},
              [this](auto& one) { return name_of(one.state, names_); });
    table.all({.key = "reason", .title = text("why"), .room = 30}, [this](auto& one) {
      return one.record ? text_of(records_, *one.record, RecordKey::reason) : Cell(std::string());
    });
    return table.of(facts_.lost);
  }

  Table incomplete() const {
    TableOf<CustomerRow> table("incomplete", text("Incomplete files"));
    add_customer(table);
    add_rep(table, "owner", "owner", [](auto& row) { return row.owner; });
    table.all({"completeness", text("file filled in"), Unit::rate}, completeness);
    table.all({"lacks", text("lacks")},
              [this](auto& row) { return lacking_in(row.file, names_.for_people()); });
    Table made = table.empty();
    for (const CustomerRow& row : facts_.rows)
      if (!row.file.lacking.empty()) made.rows.push_back(table.row(row));
    return made;
  }

  Table hand_overs() const {
    auto table = dated<HandOver>("handover", "To be handed over", &HandOver::day);
    const auto from = [this](Index rep) {
      const std::string own = names_.name(Axis::rep, rep);
      const bool away = names_.for_people() && leave_on(book_.reps[rep], facts_.day);
      return away ? tr("{} (on leave)", own) : own;
    };
    names_.add(table, Axis::rep, [](auto& one) { return one.from; },
               {"from", text("handed over by"), true, from});
    const auto name = [this](Index rep) {
      return rep == absent ? text("nobody yet") : names_.name(Axis::rep, rep);
    };
    names_.add(table, Axis::rep, [](auto& one) { return one.to; },
               {"to", text("taken over by"), !names_.for_people(), name});
    table.machines({"leave_until", text("on leave until"), Unit::date},
                   [](auto& one) { return one.leave ? Cell(*one.leave->to) : Cell(Blank()); });
    table.all({"open_deals", text("open deals"), Unit::count},
              [this](auto& one) { return row_of(one.customer).open_deals; });
    table.all({"open_amount", text("open amount"), Unit::money},
              [this](auto& one) { return Money::minor(row_of(one.customer).open_amount); });
    table.all({"last_contact", text("last contact"), Unit::date},
              [this](auto& one) { return day_of(row_of(one.customer).standing.latest); });
    return table.of(facts_.hand_overs);
  }

  const Book& book_;
  const Records& records_;
  const CustomerFacts& facts_;
  Day kept_;
  Labels names_;
  NotAvailable unknown_;
  std::vector<std::size_t> places_;  // of each customer among the rows
};

/// Where some are known and some are not; where none is, each says so.
void note_unknown(const CustomerFacts& customers, Document& document) {
  const auto unknown =
      std::ranges::count_if(customers.rows, [](auto& row) { return row.no_sales.has_value(); });
  if (unknown == 0 || unknown == std::ssize(customers.rows)) return;
  document.notes.push_back(
      {"unknown-sales", tr("customers whose sales of these days are not known: {}; shares and "
                           "classes are those among the others",
                           unknown)});
}

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
      {"dormant", counted("dormant: no order for over {} days; state and owner are those of {}, "
                          "the owner of a lost one that of its day",
                          dormant_after(book), to_string(Date(customers.day)))});
  const auto is_early = [&](const CustomerNew& one) {
    return is_first_known(*one.record, book, facts.kept);
  };
  if (for_people && std::ranges::any_of(customers.fresh, is_early))
    document.notes.push_back(
        {"first-known", tr("first order known: what was ordered before {} is not recorded",
                           to_string(Date(facts.kept)))});
  if (std::ranges::any_of(customers.hand_overs, &HandOver::leave))
    document.notes.push_back(
        {"on-leave", text("on leave: the customers stay theirs; meanwhile the manager of the team "
                          "stands in, else the superior")});
  if (customers.begun) note_begun(facts.kept, false, document);
  note_spread(customers.spread, document);
  note_unknown(customers, document);
  if (customers.unallocated != 0)
    document.notes.push_back({"unallocated", prose("sales that name no customer, besides: {}",
                                                   {named(Money::minor(customers.unallocated))})});
  return document;
}

}  // namespace plan
