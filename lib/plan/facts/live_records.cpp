// SPDX-License-Identifier: MIT
#include "plan/facts/live_records.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "plan/facts/replay.hpp"
#include "plan/records/links.hpp"

namespace plan {
namespace {

class LiveSearch {
 public:
  LiveSearch(const Book& book, const Records& records, Day day)
      : book_(book), records_(records), day_(day) {}

  LiveRecords run() {
    const Facts facts(book_, records_, day_ - std::chrono::days(1));
    const Standing standing = replay(facts, facts.as_of, std::span<Listener* const>());
    add_firsts();
    add_others();
    add_sold(facts);
    for (const Deal& deal : standing.deals())
      if (deal.open()) add_all({deal.lead, deal.latest});
    for (const CustomerStanding& of : standing.customers())
      add_all({of.first_order, of.last_order, of.latest});
    for (const Record* contact : standing.latest_contacts()) add_all({contact});
    if (const Receivables* owed = standing.receivables(Owed::all)) add(*owed);
    add_linked();
    return std::move(found_);
  }

 private:
  void add_all(std::initializer_list<const Record*> records) {
    for (const Record* record : records)
      if (record) found_.live.push_back({record});
  }

  /// By which it is known that there are records of a kind, and in which order words came up.
  void add_firsts() {
    KindSet seen = 0;
    std::set<std::pair<std::uint32_t, Index>> words;  // of own axes, behind them of sources
    const auto is_new = [&](std::uint32_t axis, Index word) {
      return words.emplace(axis, word).second;
    };
    for (const Record* record : records_.in_time()) {
      if (record->day() >= day_) break;
      bool is_first = !holds(seen, record->kind);
      seen |= kind_bit(record->kind);
      if (record->kind == RecordKind::lead && record->other != absent)
        is_first |= is_new(UINT32_MAX, record->other);
      for (Index at = record->own; at != absent; at = records_.own(at).next)
        is_first |= is_new(records_.own(at).axis, records_.own(at).value);
      if (is_first) found_.live.push_back({record});
    }
  }

  /// Tasks, requests, cancels and others tell by themselves, and by what they name.
  void add_others() {
    const Past past = past_of_standing();
    for (const Record* record : records_.in_time()) {
      if (record->day() >= day_) break;
      if (!holds(past.while_open | past.latest_alone | past.without_effect, record->kind))
        found_.live.push_back({record});
    }
  }

  void add_sold(const Facts& facts) {
    std::vector<MonthSales> month(book_.reps.size());
    Day next = first_day();  // of the next month
    for (const Record* record : facts.in_time()) {
      if (record->day() >= day_) break;
      const bool is_order = record->kind == RecordKind::order;
      if (!is_order && record->kind != RecordKind::return_) continue;
      if (record->day() >= next) {
        put(month);
        const Span span = month_of(record->day()).span();
        next = span.last + std::chrono::days(1);
        const auto first = static_cast<std::int32_t>(span.first.time_since_epoch().count());
        for (Index rep = 0; rep < month.size(); ++rep) month[rep] = {first, rep};
      }
      MonthSales& of = month[record->rep];
      std::int64_t& sum = is_order ? of.ordered : of.returned;
      sum = (Money::minor(sum) + record->money()).minor();
    }
    put(month);
  }

  void put(const std::vector<MonthSales>& month) {
    for (const MonthSales& of : month)
      if (of.ordered != 0 || of.returned != 0) found_.sold.push_back(of);
  }

  void add(const Receivables& owed) {
    for (Index place = 0; place < book_.customers.size(); ++place)
      owed.each(place, [&](const Receivables::Item& item) {
        const Owed of = book_.customers[place].terms ? Owed::with_terms : Owed::by_customer;
        found_.live.push_back({item.record, of, item.left});
      });
    owed.each(absent, [&](const Receivables::Item& item) {
      found_.live.push_back({item.record, Owed::by_customer, item.left});
    });
  }

  /// What belongs to the same deals and orders, until nothing new comes up. Where it is only asked
  /// whose an order is, nothing else says so if it names its customer itself.
  void add_linked() {
    list_links();
    for (const Owed of : {Owed::nothing, Owed::with_terms, Owed::by_customer, Owed::all}) {
      for (const LiveRecord& one : found_.live)
        if (of == Owed::all || one.of == Owed::nothing ||
            (one.of <= of && one.record->customer == absent))
          each_link(*one.record, [&](Index name) { named_[name] = true; });
      while (add_named(of)) {
      }
    }
  }

  /// The records side by side, since they are gone through again and again.
  void list_links() {
    named_.resize(records_.name_count());
    for (const Record* record : records_.in_time()) {
      if (record->day() >= day_) break;
      LinksOfRecord linked{record};
      std::size_t count = 0;
      each_link(*record, [&](Index name) { linked.names[count++] = name; });
      if (count > 0) linked_.push_back(linked);
    }
  }

  /// Whether there were any that were not found yet.
  bool add_named(Owed of) {
    const auto is_named = [&](Index name) { return name != absent && named_[name]; };
    const auto rest = std::partition(linked_.begin(), linked_.end(), [&](const LinksOfRecord& one) {
      return std::ranges::none_of(one.names, is_named);
    });
    for (auto one = rest; one != linked_.end(); ++one) {
      for (const Index name : one->names)
        if (name != absent) named_[name] = true;
      found_.live.push_back({one->record, of});
    }
    const bool any = rest != linked_.end();
    linked_.erase(rest, linked_.end());
    return any;
  }

  struct LinksOfRecord {
    const Record* record = nullptr;
    std::array<Index, 3> names{absent, absent, absent};
  };

  const Book& book_;
  const Records& records_;
  const Day day_;
  LiveRecords found_{};
  std::vector<bool> named_{};
  std::vector<LinksOfRecord> linked_{};  // that are not live so far
};

}  // namespace

LiveRecords live_on(const Book& book, const Records& records, Day day) {
  return LiveSearch(book, records, day).run();
}

}  // namespace plan
