// SPDX-License-Identifier: MIT
#include "plan/export/own_records.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_map>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/facts/replay.hpp"
#include "plan/records/record_line.hpp"

namespace plan {
namespace {

using Kept = std::vector<std::string_view>;

/// What is kept of another person's record; nothing: it is not needed by anybody else's.
Kept kept_of_others(RecordKind kind) {
  switch (kind) {
    case RecordKind::lead:
      return {"date", "kind",   "customer", "deal",  "product",
              "time", "region", "amount",   "close", "stage"};
    case RecordKind::stage:
    case RecordKind::handover:
    case RecordKind::lost:
    case RecordKind::order: return {"date", "kind", "customer", "deal", "stage", "time"};
    case RecordKind::cancel: return {"date", "kind", "customer", "of", "time"};
    case RecordKind::request:
    case RecordKind::response: return {"date", "kind", "customer", "request", "time"};
    case RecordKind::task:
    case RecordKind::task_done: return {"date", "kind", "task", "due", "time"};
    default: return {};
  }
}

class Choosing {
 public:
  explicit Choosing(const OwnView& view)
      : view_(view), records_(view.facts.records), ids_(view.book()) {}

  OwnRecords run() {
    find_ties();
    for (std::size_t at = 0; at < records_.in_time().size(); ++at) {
      const Record& record = *records_.in_time()[at];
      is_own(record) ? add_own(record) : add_others(record, at);
    }
    for (const OwnRecord& passed : passed_) made_.records.push_back(passed);
    std::ranges::stable_sort(made_.records, {}, &OwnRecord::day);
    tell_beginning();
    return std::move(made_);
  }

 private:
  /// An order of a number: whether all, or any, of its lines are the person's.
  struct OrderLines {
    const Record* first = nullptr;
    bool own = false, others = false;
  };

  /// Since when activities are kept: who had none before had nothing, which else nobody could know.
  void tell_beginning() {
    const auto first = records_.first_day();
    if (!first ||
        (!made_.records.empty() && month_of(made_.records.front().day) == month_of(*first)))
      return;
    made_.records.insert(made_.records.begin(),
                         {RecordKind::meeting,
                          *first,
                          true,
                          {{"date", to_string(Date(*first))},
                           {"rep", view_.others},
                           {"kind", "meeting"},
                           {"what", std::string(tr("activities are kept from here on"))}}});
  }

  bool is_own(const Record& record) const {
    const bool hidden = kinds()[static_cast<std::size_t>(record.kind)].personal && !view_.personal;
    return record.rep == view_.rep && !hidden;
  }

  Index customer_of(const Record& record) const {
    if (record.customer != absent || record.deal == absent) return record.customer;
    const auto lead = leads_.find(record.deal);
    return lead == leads_.end() ? absent : lead->second->customer;
  }

  void find_ties() {
    for (std::size_t at = 0; at < records_.in_time().size(); ++at) {
      const Record* one = records_.in_time()[at];
      if (is_own(*one)) last_of_day_[one->day_number] = at;
      if (one->kind == RecordKind::lead) leads_[one->deal] = one;
      if (one->kind == RecordKind::lost) lost_.insert(one->deal);
      if (one->kind == RecordKind::order && one->order != absent) {
        OrderLines& lines = orders_[one->order];
        if (!lines.first) lines.first = one;
        (is_own(*one) ? lines.own : lines.others) = true;
      }
      if (is_own(*one)) tie(*one);
    }
    for (const Record* one : view_.facts.in_time()) {
      if (one->kind == RecordKind::order && one->deal != absent) {
        wins_.try_emplace(one->deal, one);
        standing_.insert(one);
      }
      meet_customer(*one);
    }
    for (const Record* one : records_.in_time())
      if (const Index customer = customer_of(*one); customer != absent && one->rep != view_.rep)
        made_.shared_customers.insert(customer);
    find_passed_deals();
  }

  void tie(const Record& record) {
    if (record.deal != absent) deals_.insert(record.deal);
    if (record.kind == RecordKind::request || record.kind == RecordKind::response)
      requests_.insert(record.number);
    if (record.kind == RecordKind::task || record.kind == RecordKind::task_done)
      tasks_.insert(record.number);
    if (record.kind == RecordKind::task) own_tasks_.insert(record.number);
  }

  /// Open deals that came to the person without a record, since who had them has left.
  void find_passed_deals() {
    const Standing standing = replay(view_.facts, view_.facts.as_of, std::span<Listener* const>());
    for (const Deal& deal : standing.deals()) {
      if (!deal.open() || deal.rep == view_.rep ||
          view_.facts.attribution.holder_on(deal, view_.facts.as_of) != view_.rep)
        continue;
      deals_.insert(deal.name);
      const Day left = employments(view_.book().reps[deal.rep]).back().last + std::chrono::days(1);
      const Day day = std::max(left, deal.lead->day());
      passed_.push_back({RecordKind::handover,
                         day,
                         false,
                         {{"date", to_string(Date(day))},
                          {"rep", *view_.person().id},
                          {"kind", "handover"},
                          {"deal", std::string(records_.name(deal.name))}}});
    }
  }

  /// Whose customer it was first.
  void meet_customer(const Record& record) {
    const Index customer = customer_of(record);
    if (customer == absent) return;
    const bool own = record.rep == view_.rep;
    if (record.kind != RecordKind::order && record.kind != RecordKind::customer_new) return;
    if (!own && !met_.contains(customer)) made_.known_earlier.try_emplace(customer, record.day());
    if (!own || !met_.insert(customer).second) return;
    const auto known = made_.known_earlier.find(customer);
    if (known != made_.known_earlier.end() && known->second == record.day())
      known->second -= std::chrono::days(1);  // a day on which both came is no earlier one
  }

  OwnRecord form(const Record& record) const {
    FormBlock block;
    const RecordForm form = form_of(record, records_, ids_, block);
    return {record.kind, record.day(), false, values_of(form, block)};
  }

  static void drop(OwnRecord& record, std::string_view key) {
    std::erase_if(record.values, [&](const auto& value) { return value.first == key; });
  }
  static void put(OwnRecord& record, std::string key, std::string_view value) {
    drop(record, key);
    record.values.emplace_back(std::move(key), value);
  }

  void add_own(const Record& record) {
    OwnRecord made = form(record);
    if (!said_by_the_person(record)) drop(made, "by");
    if (record.kind == RecordKind::task && !own_tasks_.contains(record.other)) drop(made, "parent");
    if (record.kind == RecordKind::cancel && !concerns_own(record)) return;
    if (record.kind == RecordKind::return_) keep_order(record, made);
    if (record.kind == RecordKind::training && record.has(RecordKey::course))
      made_.courses.insert(record.other);
    add(std::move(made), record);
  }

  bool said_by_the_person(const Record& record) const {
    if (!record.has(RecordKey::by)) return true;
    const std::string& by = records_.text(record, RecordKey::by);
    return by == *view_.person().id || by == name_of(view_.person());
  }

  const OrderLines* lines_of(const Record& record) const {
    const auto lines = orders_.find(record.order);
    return record.order == absent || lines == orders_.end() ? nullptr : &lines->second;
  }

  bool concerns_own(const Record& record) const {
    const OrderLines* lines = lines_of(record);
    return lines && lines->own;
  }

  /// A return of an order that is not all the person's stands for itself, with what it took from
  /// the order.
  void keep_order(const Record& record, OwnRecord& made) {
    const OrderLines* lines = lines_of(record);
    if (!record.has(RecordKey::of) || (lines && !lines->others)) return;
    drop(made, "of");
    if (!lines) return;
    const Index customer = customer_of(*lines->first);
    if (customer_of(record) == absent && customer != absent) {
      put(made, "customer", ids_.id("customers", customer));
      made_.customers.insert(customer);
    }
    if (record.product == absent && lines->first->product != absent)
      put(made, "product", ids_.id("products", lines->first->product));
  }

  /// Whether the order wins its deal, or may bring back one that was lost.
  bool is_turn(const Record& record) const {
    const auto win = wins_.find(record.deal);
    return (win != wins_.end() && win->second == &record) ||
           (lost_.contains(record.deal) && standing_.contains(&record));
  }

  bool is_needed(const Record& record) const {
    switch (record.kind) {
      case RecordKind::lead:
      case RecordKind::stage:
      case RecordKind::handover:
      case RecordKind::lost: return deals_.contains(record.deal);
      case RecordKind::order: return deals_.contains(record.deal) && is_turn(record);
      case RecordKind::cancel: return concerns_own(record);
      case RecordKind::request:
      case RecordKind::response: return requests_.contains(record.number);
      case RecordKind::task:
      case RecordKind::task_done: return tasks_.contains(record.number);
      default: return false;
    }
  }

  void add_others(const Record& record, std::size_t at) {
    if (record.rep == view_.rep || !is_needed(record)) return;
    OwnRecord made = form(record);
    const Kept kept = kept_of_others(record.kind);
    std::erase_if(made.values, [&](const auto& value) {
      return std::ranges::find(kept, value.first) == kept.end();
    });
    put(made, "rep", view_.others);
    if (record.kind == RecordKind::order) put(made, "amount", "0");
    const auto last = last_of_day_.find(record.day_number);  // what is left may not tell the order
    if (!record.has(RecordKey::time) && last != last_of_day_.end() && last->second < at)
      put(made, "time", "23:59");
    made.by_others = true;
    add(std::move(made), record);
  }

  void add(OwnRecord&& made, const Record& record) {
    if (const Index customer = customer_of(record); customer != absent)
      made_.customers.insert(customer);
    made_.records.push_back(std::move(made));
  }

  const OwnView& view_;
  const Records& records_;
  const BookIds ids_;
  OwnRecords made_;
  std::unordered_map<Index, const Record*> leads_, wins_;  // by deal
  std::set<const Record*> standing_;  // orders of deals that no cancel takes away
  std::unordered_map<Index, OrderLines> orders_;
  std::set<Index> deals_, lost_, requests_, tasks_, own_tasks_;  // names
  std::set<Index> met_;                                          // customers of own orders
  std::vector<OwnRecord> passed_;
  std::unordered_map<std::int32_t, std::size_t> last_of_day_;  // own records' places in time
};

}  // namespace

OwnRecords own_records(const OwnView& view) {
  return Choosing(view).run();
}

}  // namespace plan
