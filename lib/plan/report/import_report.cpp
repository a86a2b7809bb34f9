// SPDX-License-Identifier: MIT
#include "plan/report/import_report.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "plan/base/text.hpp"
#include "plan/document/table_of.hpp"
#include "plan/records/kinds.hpp"
#include "plan/report/import_differences.hpp"
#include "plan/report/import_notes.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

/// A kind as a whole, in a month, or of a person.
struct Line {
  RecordKind kind = RecordKind::lead;
  std::string label;
  std::string id;
  ImportSum sum;
};

bool has_amount(RecordKind kind) {
  return find_key(kinds()[static_cast<std::size_t>(kind)], "amount") != nullptr;
}

class ImportTables {
 public:
  ImportTables(const Imported& imported, const Book& book, bool for_people)
      : imported_(imported), book_(book), for_people_(for_people), names_(book.reps) {}

  Document run() {
    document_.name = "import";
    document_.title = titled(book_, tr("import of {}", escaped(imported_.file)));
    if (!imported_.plan_path.empty()) {
      document_.tables.push_back(entries());
    } else {
      add(by_kind());
      add(for_people_ ? months_wide() : by_month());
      add(for_people_ ? people_wide() : by_rep());
    }
    for (Table& table : import_differences(imported_, book_, for_people_))
      document_.tables.push_back(std::move(table));
    document_.notes = import_notes(imported_);
    return std::move(document_);
  }

 private:
  void add(Table table) {
    if (!for_people_ || !table.rows.empty()) document_.tables.push_back(std::move(table));
  }

  static std::string_view name_of_kind(RecordKind kind) {
    return kinds()[static_cast<std::size_t>(kind)].name;
  }

  static Cell amount_of(const Line& line) {
    if (!has_amount(line.kind) || line.sum.amounts == 0) return Blank();  // nothing is said of it
    return Money::minor(static_cast<std::int64_t>(line.sum.amount));
  }

  static void add_figures(TableOf<Line>& table) {
    table.all({"kind", text("kind"), Unit::text},
              [](auto& line) { return Cell(text(name_of_kind(line.kind))); });
    table.all({"new", text("new records"), Unit::count},
              [](auto& line) { return Cell(static_cast<std::int64_t>(line.sum.fresh)); });
    table.all({"same", text("there already"), Unit::count},
              [](auto& line) { return Cell(static_cast<std::int64_t>(line.sum.same)); });
    table.all({"changed", text("changed records"), Unit::count},
              [](auto& line) { return Cell(static_cast<std::int64_t>(line.sum.changed)); });
    table.all({"amount", text("amount"), Unit::money}, amount_of);
  }

  /// The sums by kind and what `group` makes of a key, in its order.
  template <class Group>
  std::vector<Line> lines(Group group) const {
    std::map<std::tuple<std::string, std::string, RecordKind>, ImportSum> sums;
    for (const auto& [key, sum] : imported_.counts.sums) {
      const auto [id, label] = group(key);
      ImportSum& into = sums[{id, label, key.kind}];
      into.fresh += sum.fresh;
      into.same += sum.same;
      into.changed += sum.changed;
      into.amount += sum.amount;
      into.amounts += sum.amounts;
    }
    std::vector<Line> made;
    for (const auto& [key, sum] : sums)
      made.push_back({std::get<2>(key), std::get<1>(key), std::get<0>(key), sum});
    return made;
  }

  Table by_kind() const {
    TableOf<Line> table("kinds", text("by kind"));
    add_figures(table);
    return table.of(
        lines([](const ImportedKey&) { return std::pair<std::string, std::string>(); }));
  }

  std::vector<Line> month_lines() const {
    return lines([](const ImportedKey& key) {
      const std::string month = to_string(Month{key.month});
      return std::pair(month, month);
    });
  }
  std::vector<Line> rep_lines() const {
    return lines([this](const ImportedKey& key) {
      const Rep& rep = book_.reps[key.rep];
      return std::pair(*rep.id, names_(rep));
    });
  }

  Table by_month() const {
    TableOf<Line> table("months", text("by month"));
    table.all({"month", text("month"), Unit::id}, [](auto& line) { return Cell(line.label); });
    add_figures(table);
    return table.of(month_lines());
  }

  Table by_rep() const {
    TableOf<Line> table("people", text("by person"));
    table.machines({"rep", text("rep"), Unit::id}, [](auto& line) { return Cell(line.id); });
    table.all({"rep_name", text("rep"), Unit::text}, [](auto& line) { return Cell(line.label); });
    add_figures(table);
    return table.of(rep_lines());
  }

  /// A month's or a person's sums, by kind.
  struct Group {
    std::string label;
    std::map<RecordKind, ImportSum> of;
  };

  static std::vector<Group> grouped(const std::vector<Line>& lines) {
    std::vector<Group> groups;
    for (const Line& line : lines) {
      if (groups.empty() || groups.back().label != line.label) groups.push_back({line.label, {}});
      groups.back().of[line.kind] = line.sum;
    }
    return groups;
  }

  static std::int64_t count_of(const ImportSum& sum) {
    return static_cast<std::int64_t>(sum.fresh + sum.same + sum.changed);
  }

  static ImportSum sum_of(const Group& group, RecordKind kind) {
    const auto found = group.of.find(kind);
    return found == group.of.end() ? ImportSum() : found->second;
  }

  static void add_kind(TableOf<Group>& table, RecordKind kind, bool with_amount) {
    const std::string key(name_of_kind(kind)), title = text(key);
    table.all({key, title, Unit::count},
              [kind](auto& group) { return Cell(count_of(sum_of(group, kind))); });
    if (with_amount)
      table.all({key + "_amount", tr("{} amount", title), Unit::money}, [kind](auto& group) {
        return Cell(Money::minor(static_cast<std::int64_t>(sum_of(group, kind).amount)));
      });
  }

  /// For people: a row a month or person, beside each other the kinds that there are.
  Table wide(std::string name, std::string title, Column label,
             const std::vector<Line>& lines) const {
    std::map<RecordKind, Int128> kinds_there;
    for (const Line& line : lines) kinds_there[line.kind] += line.sum.amount;
    TableOf<Group> table(std::move(name), std::move(title));
    table.all(std::move(label), [](auto& group) { return Cell(group.label); });
    for (const auto& [kind, amount] : kinds_there)
      add_kind(table, kind, has_amount(kind) && amount != 0);
    return table.of(grouped(lines));
  }

  Table months_wide() const {
    return wide("months", text("by month"), {"month", text("month"), Unit::id}, month_lines());
  }
  Table people_wide() const {
    return wide("people", text("by person"), {"rep_name", text("rep"), Unit::text}, rep_lines());
  }

  /// What a wide table has become.
  Table entries() const {
    TableOf<ImportCounts> table("entries", text("entries"));
    table.all({"path", text("file"), Unit::id},
              [this](auto&) { return Cell(imported_.plan_path); });
    table.all({"new", text("new entries"), Unit::count},
              [](auto& of) { return Cell(static_cast<std::int64_t>(of.fresh)); });
    table.all({"same", text("there already"), Unit::count},
              [](auto& of) { return Cell(static_cast<std::int64_t>(of.same)); });
    table.all({"changed", text("changed"), Unit::count},
              [](auto& of) { return Cell(static_cast<std::int64_t>(of.changed)); });
    Column total{"total", text("total in the file"), Unit::text};
    total.role = Role::figure;
    table.all(total, [this](auto& of) {
      return Cell(for_people_ ? written_in_groups(of.exported) : written(of.exported));
    });
    return table.of(std::vector<ImportCounts>{imported_.counts});
  }

  const Imported& imported_;
  const Book& book_;
  bool for_people_;
  NamesOf<Rep> names_;
  Document document_{};
};

}  // namespace

Document import_report(const Imported& imported, const Book& book, bool for_people) {
  return ImportTables(imported, book, for_people).run();
}

}  // namespace plan
