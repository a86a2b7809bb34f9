// SPDX-License-Identifier: MIT
#include "plan/report/diff/diff_report.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/document/table_of.hpp"
#include "plan/report/diff/act_words.hpp"
#include "plan/report/diff/record_tables.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

constexpr std::size_t most_shown = 160;  // bytes of a value, to people

/// A rep's months, or the company's, with what each rule did.
struct PersonRow {
  const MonthsOfTarget* months = nullptr;
  std::map<std::string, Money> rules;  // by their names
};

std::string name_of(const RuleEffect& effect, bool translated) {
  std::string names;
  for (const TargetRule rule : effect.rules) {
    const std::string_view english = to_string(rule);
    names += (names.empty() ? "" : "; ") + (translated ? text(english) : std::string(english));
  }
  return names;
}

Prose signed_amount(Money amount) {
  Prose words = amount > Money() ? Prose("+") : Prose();
  return words += named(amount);
}

class DiffReport {
 public:
  DiffReport(const BookDiff& diff, bool for_people, bool all)
      : diff_(diff), for_people_(for_people), all_(all), names_(diff.after->reps) {}

  Document run() {
    made_.name = "diff";
    made_.title = titled(*diff_.after, diff_.title);
    for (const TargetChanges& year : diff_.targets) tell_target(year);
    tell_records();
    if (!diff_.differs()) made_.lead += Prose(text("the two say the same"));
    if (!diff_.comparable)
      made_.notes.push_back(
          {"targets-apart",
           Prose(text("the currency or the fiscal year is another: targets are not compared"))});
    add(plan_table());
    for (const TargetChanges& year : diff_.targets)
      if (for_people_) add(people_table(year)), add(quarters_table(year));
    if (!for_people_) add(months_table()), add(rules_table());
    add(record_counts(diff_));
    std::size_t left = 0;
    add(record_list(diff_, for_people_, all_, left));
    if (left > 0)
      made_.notes.push_back(
          {"records-left",
           Prose(
               counted("{} more records are not listed here; --format csv --table records has all",
                       left))});
    return std::move(made_);
  }

 private:
  void add(Table table) {
    if (!for_people_ || !table.rows.empty()) made_.tables.push_back(std::move(table));
  }
  void sentence(const Prose& words) {
    if (!made_.lead.empty()) made_.lead += Prose(text("; "));
    made_.lead += words;
  }

  void tell_target(const TargetChanges& year) {
    const Money before = year.company.total_before(), after = year.company.total_after();
    const Prose number(std::to_string(year.year));
    if (before == after)
      sentence(prose("the company's target of {0} is still {1}", {number, named(after)}));
    else
      sentence(prose("the company's target of {0} goes from {1} to {2} ({3})",
                     {number, named(before), named(after), signed_amount(after - before)}));
    sentence(Prose(counted("{} people have another target", year.reps.size())));
  }

  void tell_records() {
    std::map<std::string_view, std::size_t> states;
    std::size_t closed = 0;
    for (const RecordChange& change : diff_.records) {
      ++states[state_of(change)];
      closed += closed_of(change, diff_) != nullptr;
    }
    if (!diff_.records.empty())
      sentence(Prose(tr("records: {0} added, {1} changed, {2} removed", states["added"],
                        states["changed"], states["removed"])));
    if (closed > 0) sentence(Prose(counted("{} of them in closed periods", closed)));
  }

  std::string shown(const std::string& value) const {
    if (!for_people_ || value.size() <= most_shown) return value;
    return shortened(value, most_shown);
  }
  static std::string shortened(const std::string& value, std::size_t most) {
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
    return value.substr(0, end) + "…";
  }

  Cell value_cell(const PlanChange& change, const std::string& written) const {
    if (written.empty()) return Blank();
    const bool is_act = for_people_ && change.section == "approvals" && change.key.empty();
    const std::string value = is_act ? act_alone(written) : written;
    if (change.personal) return Personal{shown(value), true};
    return shown(value);
  }

  Table plan_table() const {
    TableOf<PlanChange> table("plan", text("what the plan says"));
    table.people({"what", text("what"), Unit::text}, [](auto& one) {
      return one.key.empty() ? one.section : one.section + "." + one.key;
    });
    table.machines({"section", text("section"), Unit::id}, [](auto& one) { return one.section; });
    table.all({"thing", text("of what"), Unit::text, {}, false, 24}, [](auto& one) -> Cell {
      if (one.personal_thing) return Personal{one.thing, true};
      return one.thing;
    });
    table.machines({"key", text("key"), Unit::id}, [](auto& one) { return one.key; });
    table.all({"before", text("before"), Unit::text, {}, false, 32},
              [this](auto& one) { return value_cell(one, one.before); });
    table.all({"after", text("after"), Unit::text, {}, false, 32},
              [this](auto& one) { return value_cell(one, one.after); });
    table.all({"where", text("where"), Unit::text}, [this](auto& one) {
      return one.after.empty() ? diff_.where_before(one.before_at)
                               : diff_.where_after(one.after_at);
    });
    return table.of(diff_.plan);
  }

  std::string name_of_rep(const std::string& id) const {
    if (id.empty()) return text("company");
    for (const Book* book : {diff_.after, diff_.before})
      if (const Rep* rep = book->rep(id)) return names_(*rep);
    return id;
  }

  std::vector<PersonRow> people(const TargetChanges& year) const {
    std::vector<PersonRow> rows;
    for (const MonthsOfTarget& months : year.reps) {
      PersonRow& row = rows.emplace_back(PersonRow{&months, {}});
      for (const RuleEffect& effect : year.rules)
        for (const auto& [rep, change] : effect.reps)
          if (rep == months.rep) row.rules[name_of(effect, true)] = change;
    }
    std::ranges::stable_sort(rows, std::greater<>(), [](const PersonRow& row) {
      return row.months->total_after() - row.months->total_before();
    });
    return rows;
  }

  PersonRow company(const TargetChanges& year) const {
    PersonRow row{&year.company, {}};
    for (const RuleEffect& effect : year.rules) row.rules[name_of(effect, true)] = effect.company;
    return row;
  }

  /// Who gains, who loses, and by which rule.
  Table people_table(const TargetChanges& year) const {
    const std::string number = std::to_string(year.year);
    TableOf<PersonRow> table("people_" + number, tr("who gains and loses in {}", number));
    add_rep(table);
    table.all({"before", text("before"), Unit::money},
              [](auto& row) { return row.months->total_before(); });
    table.all({"after", text("after"), Unit::money},
              [](auto& row) { return row.months->total_after(); });
    Column difference{"difference", text("difference"), Unit::money};
    difference.total = true;
    table.all(difference,
              [](auto& row) { return row.months->total_after() - row.months->total_before(); });
    std::size_t place = 0;
    for (const RuleEffect& effect : year.rules) {
      const std::string name = name_of(effect, true);
      Column column{fmt::format("rule_{}", ++place), name, Unit::money};
      column.group = text("by which rule");
      table.all(column, [name](auto& row) -> Cell {
        const auto found = row.rules.find(name);
        return found == row.rules.end() ? Cell(Blank()) : Cell(found->second);
      });
    }
    Table made = table.of(people(year));
    made.total = table.row(company(year));
    return made;
  }

  void add_rep(TableOf<PersonRow>& table) const {
    table.all({"rep_name", text("rep"), Unit::text},
              [this](auto& row) { return Cell(name_of_rep(row.months->rep)); });
  }

  static Money quarter(const MonthsOfTarget& months, std::size_t number) {
    Money change;
    for (std::size_t month = number * 3; month < number * 3 + 3; ++month)
      change += months.after[month] - months.before[month];
    return change;
  }

  Table quarters_table(const TargetChanges& year) const {
    const std::string number = std::to_string(year.year);
    TableOf<PersonRow> table("quarters_" + number, tr("in which quarter of {}", number));
    add_rep(table);
    for (std::size_t i = 0; i < 4; ++i)
      table.all({fmt::format("q{}", i + 1), fmt::format("{}-Q{}", number, i + 1), Unit::money},
                [i](auto& row) { return quarter(*row.months, i); });
    Column whole{"difference", text("difference"), Unit::money};
    whole.total = true;
    table.all(whole,
              [](auto& row) { return row.months->total_after() - row.months->total_before(); });
    Table made = table.of(people(year));
    made.total = table.row(company(year));
    return made;
  }

  /// For machines: a month of a rep, or of the company.
  struct MonthRow {
    int year = 0;
    std::string rep;
    std::string month;
    Money before, after;
  };

  Table months_table() const {
    std::vector<MonthRow> rows;
    for (const TargetChanges& year : diff_.targets) {
      std::vector<MonthsOfTarget> all = year.reps;
      all.insert(all.begin(), year.company);
      for (const MonthsOfTarget& one : all)
        for (int i = 0; i < 12; ++i) {
          const auto place = static_cast<std::size_t>(i);
          if (one.before[place] != one.after[place])
            rows.push_back({year.year, one.rep, to_string(year.first + i), one.before[place],
                            one.after[place]});
        }
    }
    TableOf<MonthRow> table("targets", text("targets"));
    table.all({"year", text("year"), Unit::id}, [](auto& row) { return std::to_string(row.year); });
    table.all({"rep", text("rep"), Unit::id}, [](auto& row) -> Cell { return row.rep; });
    table.all({"month", text("month"), Unit::id}, [](auto& row) { return row.month; });
    table.all({"before", text("before"), Unit::money}, [](auto& row) { return row.before; });
    table.all({"after", text("after"), Unit::money}, [](auto& row) { return row.after; });
    table.all({"difference", text("difference"), Unit::money},
              [](auto& row) { return row.after - row.before; });
    return table.of(rows);
  }

  struct RuleRow {
    int year = 0;
    std::string rule, rep;
    Money change;
  };

  Table rules_table() const {
    std::vector<RuleRow> rows;
    for (const TargetChanges& year : diff_.targets)
      for (const RuleEffect& effect : year.rules) {
        rows.push_back({year.year, name_of(effect, false), {}, effect.company});
        for (const auto& [rep, change] : effect.reps)
          rows.push_back({year.year, name_of(effect, false), rep, change});
      }
    TableOf<RuleRow> table("rules", text("by which rule"));
    table.all({"year", text("year"), Unit::id}, [](auto& row) { return std::to_string(row.year); });
    table.all({"rule", text("rule"), Unit::text}, [](auto& row) { return row.rule; });
    table.all({"rep", text("rep"), Unit::id}, [](auto& row) -> Cell { return row.rep; });
    table.all({"difference", text("difference"), Unit::money},
              [](auto& row) { return row.change; });
    return table.of(rows);
  }

  const BookDiff& diff_;
  const bool for_people_, all_;
  NamesOf<Rep> names_;
  Document made_{};
};

}  // namespace

Document diff_report(const BookDiff& diff, bool for_people, bool all) {
  return DiffReport(diff, for_people, all).run();
}

}  // namespace plan
