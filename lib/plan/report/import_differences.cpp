// SPDX-License-Identifier: MIT
#include "plan/report/import_differences.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/document/table_of.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

/// The number in the smallest amounts that the currency keeps. Range: of no more decimals.
std::int64_t minor_of(const ExactNumber& number, const Currency& currency) {
  const auto kept = std::max(static_cast<std::size_t>(currency.kept), number.decimals);
  return static_cast<std::int64_t>(number.digits * power_of_ten(kept - number.decimals));
}

class Differences {
 public:
  Differences(const Imported& imported, const Book& book, bool for_people)
      : imported_(imported), book_(book), for_people_(for_people) {}

  std::vector<Table> run() {
    add(for_people_ && imported_.plan_path.empty() ? changed_values() : changed());
    add(left_out());
    add(vanished());
    add(likely());
    return std::move(tables_);
  }

 private:
  void add(Table table) {
    if (!table.rows.empty()) tables_.push_back(std::move(table));
  }

  Table changed() const {
    TableOf<ChangedRecord> table("changed", text("changed records"));
    table.all({"id", text("record"), Unit::id}, [](auto& one) { return Cell(one.id); });
    table.all({"path", text("file"), Unit::id}, [](auto& one) { return Cell(one.path); });
    table.all(
        {"before", text("in the book"), Unit::text, "", false, 60},
        [](auto& one) { return Cell(one.before); }, Texts::personal);
    table.all(
        {"after", text("in the file"), Unit::text, "", false, 60},
        [](auto& one) { return Cell(one.after); }, Texts::personal);
    return table.of(imported_.changed);
  }

  /// For people: what of them has changed, a row each value.
  Table changed_values() const {
    struct ChangedValue {
      const ChangedRecord* record;
      const ChangedRecord::Value* value;
    };
    std::vector<ChangedValue> lines;
    for (const ChangedRecord& record : imported_.changed)
      for (const ChangedRecord::Value& value : record.values) lines.push_back({&record, &value});
    TableOf<ChangedValue> table("changed", text("changed records"));
    table.all({"id", text("record"), Unit::id}, [](auto& one) { return Cell(one.record->id); });
    table.all({"date", text("date"), Unit::id}, [](auto& one) { return Cell(one.record->date); });
    table.all({"rep", text("rep"), Unit::text},
              [this](auto& one) { return called(one.record->rep); });
    table.all({"key", text("key"), Unit::id}, [](auto& one) { return Cell(one.value->key); });
    table.all(
        {"before", text("in the book"), Unit::text, "", false, 40},
        [](auto& one) { return Cell(one.value->before); }, Texts::personal);
    table.all(
        {"after", text("in the file"), Unit::text, "", false, 40},
        [](auto& one) { return Cell(one.value->after); }, Texts::personal);
    return table.of(lines);
  }

  /// The person as people call them.
  Cell called(const std::string& rep) const {
    const Rep* person = for_people_ ? book_.rep(rep) : nullptr;
    return person ? name_of(*person) : rep;
  }

  Cell own_amount(const GoneRecord& one) const {
    if (!one.amount || !one.amount->currency.empty()) return Blank();
    return Money::minor(minor_of(*one.amount, book_.currency()));
  }

  void add_gone(TableOf<GoneRecord>& table) const {
    table.all({"id", text("record"), Unit::id}, [](auto& one) { return Cell(one.id); });
    table.all({"date", text("date"), Unit::id}, [](auto& one) { return Cell(one.date); });
    table.all({"rep", text("rep"), for_people_ ? Unit::text : Unit::id},
              [this](auto& one) { return called(one.rep); });
    table.all({"kind", text("kind"), Unit::text}, [](auto& one) { return Cell(text(one.kind)); });
    table.all({"amount", text("amount"), Unit::money},
              [this](auto& one) { return own_amount(one); });
  }

  std::vector<GoneRecord> gone(bool left_out, bool likely) const {
    std::vector<GoneRecord> some;
    for (const GoneRecord& one : imported_.gone)
      if ((one.line != 0) == left_out && one.now.empty() != likely) some.push_back(one);
    return some;
  }

  Table left_out() const {
    TableOf<GoneRecord> table("left_out", text("records whose rows the map leaves out by now"));
    add_gone(table);
    table.all({"line", text("line"), Unit::count},
              [](auto& one) { return Cell(static_cast<std::int64_t>(one.line)); });
    return table.of(gone(true, false));
  }

  Table vanished() const {
    TableOf<GoneRecord> table("vanished", text("records that the file no longer has"));
    add_gone(table);
    return table.of(gone(false, false));
  }

  /// Whose rows have become others, with what they are now.
  Table likely() const {
    TableOf<GoneRecord> table("likely", text("records that may be there twice now"));
    add_gone(table);
    table.all({"now", text("new record"), Unit::id}, [](auto& one) { return Cell(one.now); });
    table.all({"differs", text("differs in"), Unit::text}, [](auto& one) {
      std::string all;
      for (const std::string& key : one.differs) all += (all.empty() ? "" : ", ") + key;
      return Cell(all);
    });
    return table.of(gone(false, true));
  }

  const Imported& imported_;
  const Book& book_;
  bool for_people_;
  std::vector<Table> tables_{};
};

}  // namespace

std::vector<Table> import_differences(const Imported& imported, const Book& book, bool for_people) {
  return Differences(imported, book, for_people).run();
}

}  // namespace plan
