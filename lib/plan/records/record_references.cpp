// SPDX-License-Identifier: MIT
#include "plan/records/record_references.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/records/fetch.hpp"
#include "plan/records/history_days.hpp"
#include "plan/records/order_numbers.hpp"
#include "plan/records/returns.hpp"

namespace plan {
namespace {

/// The records that a name stands for, as far as they are there: their places in the list. Small,
/// since there may be a name for every record.
struct Origin {
  Index id = absent;
  Index lead = absent;
  Index order = absent;  // its first line
  Index request = absent;
  Index task = absent;
};

class Judging {
 public:
  Judging(std::vector<Record*>& records, const RecordsKnown& known, const BookIds& ids,
          Diagnostics& findings)
      : records_(records),
        names_(known.names),
        judges_absence_(known.whole && known.complete),
        findings_(findings),
        origins_(names_.size()),
        orders_(names_.size(), ids.book().fiscal()),
        returns_(known.names, known.returned, ids, findings),
        history_(ids) {}

  /// Of records that are known to be sound: only what orders, and what else must be known of them.
  CheckedRecords find_orders() {
    for (std::size_t i = 0; i < records_.size(); ++i) {
      fetch_ahead(records_, i);
      const auto place = static_cast<Index>(i);
      Record& record = *records_[i];
      record.order = absent;
      if (record.kind == RecordKind::lead) origins_[record.deal].lead = place;
      if (record.kind == RecordKind::order) ordered(place);
      if (record.kind == RecordKind::cancel) cancelled(record);
      if (record.kind != RecordKind::return_) continue;
      find_order(record);
      takes_back(record);
    }
    return {0, orders_.size()};
  }

  CheckedRecords run(std::span<const AsideRecord> aside) {
    const std::size_t before = records_.size();
    std::vector<bool> bad(before);
    std::vector<Index> doubted;
    for (std::size_t i = 0; i < before; ++i) {
      fetch_ahead(records_, i);
      bad[i] = !found(static_cast<Index>(i));
      if (bad[i])
        judges_absence_ = false;  // what it would have made is not missed as well
      else if (!surely_rests(*records_[i]))
        doubted.push_back(static_cast<Index>(i));
    }
    for (const Index place : doubted) bad[place] = !rests(*records_[place]);
    const bool are_sound = aside.empty() || lets_stand(aside);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < before; ++i)
      if (!bad[i]) records_[kept++] = records_[i];
    records_.resize(kept);
    return {before - kept, orders_.size(), are_sound};
  }

 private:
  /// Whether each of them has an id of its own and a deal that was there before it.
  bool lets_stand(std::span<const AsideRecord> aside) const {
    std::vector<bool> is_taken(origins_.size());
    for (std::size_t name = 0; name < origins_.size(); ++name)
      is_taken[name] = origins_[name].id != absent;
    return std::ranges::all_of(aside, [&](const AsideRecord& record) {
      if (record.id != absent) {
        if (is_taken[record.id]) return false;
        is_taken[record.id] = true;
      }
      if (record.deal == absent) return true;
      const Record* lead = record_at(origins_[record.deal].lead);
      return lead ? lead->day_number <= record.day_number : !judges_absence_;
    });
  }

  /// Enters what the record makes. False: it is there already, or history speaks of its time.
  bool found(Index place) {
    Record& record = *records_[place];
    record.order = absent;
    if (!history_.leaves(record, findings_)) return false;
    if (record.id != absent && !first("record", record.id, origins_[record.id].id, place))
      return false;
    switch (record.kind) {
      case RecordKind::lead: return opened(place);
      case RecordKind::order: ordered(place); return true;
      case RecordKind::return_: find_order(record); return true;
      case RecordKind::cancel: cancelled(record); return true;
      case RecordKind::request:
        return first("request", record.number, origins_[record.number].request, place);
      case RecordKind::task:
        return first("task", record.number, origins_[record.number].task, place);
      default: return true;
    }
  }

  /// The record at the place; null: there is none.
  const Record* record_at(Index place) const { return place == absent ? nullptr : records_[place]; }

  bool first(std::string_view what, Index name, Index& slot, Index place) {
    if (slot == absent) {
      slot = place;
      return true;
    }
    const auto [earlier, later] = std::minmax(records_[slot]->at, records_[place]->at);
    findings_.error("duplicate-id", later,
                    said("the {} \"{}\" is there already", said(what), escaped(names_[name])),
                    said("give each its own id, or keep one of them"), earlier);
    return false;
  }

  bool opened(Index place) {
    const Record& record = *records_[place];
    Origin& deal = origins_[record.deal];
    if (deal.lead == absent) {
      deal.lead = place;
      return true;
    }
    const auto [earlier, later] = std::minmax(records_[deal.lead]->at, record.at);
    findings_.error("deal-opened-twice", later,
                    said("the deal \"{}\" has been opened already", escaped(names_[record.deal])),
                    said("keep one lead; a deal lost before is reopened by kind: stage"), earlier);
    return false;
  }

  void ordered(Index place) {
    Record& record = *records_[place];
    if (record.number == absent) return;
    Index& order = origins_[record.number].order;
    if (order == absent) order = place;
    record.order = orders_.line(record, customer_of(record));
    returns_.add(record);
  }

  /// The record's own customer, else its deal's.
  Index customer_of(const Record& record) const {
    if (record.customer != absent || record.deal == absent) return record.customer;
    const Record* lead = record_at(origins_[record.deal].lead);
    return lead ? lead->customer : absent;
  }

  void find_order(Record& record) {
    if (record.other != absent) record.order = orders_.meant(record.other, customer_of(record));
  }

  /// It concerns whom the order concerns.
  void cancelled(Record& record) {
    find_order(record);
    if (record.order == absent) return;
    const Record& line = orders_.first_line(record.order);
    orders_.cancel(record.order);
    if (record.deal == absent) record.deal = line.deal;
    if (record.customer == absent) record.customer = customer_of(line);
  }

  /// Whether rests() would say so and do nothing, by what has been found so far: of most records.
  bool surely_rests(const Record& record) const {
    switch (record.kind) {
      case RecordKind::return_:
      case RecordKind::cancel:
      case RecordKind::response:
      case RecordKind::task_done:
      case RecordKind::task: return false;
      case RecordKind::lead: return true;
      default: break;
    }
    if (record.deal == absent) return true;
    const Record* lead = record_at(origins_[record.deal].lead);
    return lead && lead->day_number <= record.day_number;
  }

  /// Whether what the record rests on is there, and was there before it.
  bool rests(Record& record) {
    if (record.deal != absent && record.kind != RecordKind::lead &&
        !is_there("deal", "unknown-deal", record.deal, origins_[record.deal].lead, record))
      return false;
    switch (record.kind) {
      case RecordKind::return_: return takes_back(record);
      case RecordKind::cancel: return names_order(record);
      case RecordKind::response:
        return is_there("request", "unknown-request", record.number,
                        origins_[record.number].request, record);
      case RecordKind::task_done:
        return is_there("task", "unknown-task", record.number, origins_[record.number].task,
                        record);
      case RecordKind::task:
        return record.other == absent ||
               is_there("task", "unknown-task", record.other, origins_[record.other].task, record);
      default: return true;
    }
  }

  bool is_there(std::string_view what, std::string code, Index name, Index place,
                const Record& record) {
    const Record* origin = record_at(place);
    if (!origin) {
      if (!judges_absence_) return true;
      findings_.error(std::move(code), record.at,
                      said("there is no {} \"{}\"", said(what), escaped(names_[name])),
                      nearest_of(what, name));
      return false;
    }
    if (origin->day_number <= record.day_number) return true;
    findings_.error("before-its-origin", record.at,
                    said("this is dated before the {} \"{}\" that it belongs to", said(what),
                         escaped(names_[name])),
                    said("mend one of the two dates"), origin->at);
    return false;
  }

  bool is_made(std::string_view what, Index name) const {
    const Origin& origin = origins_[name];
    return absent != (what == "deal"    ? origin.lead
                      : what == "order" ? origin.order
                      : what == "task"  ? origin.task
                                        : origin.request);
  }

  Said nearest_of(std::string_view what, Index name) {
    std::vector<std::string_view> known;
    if (searches_left_-- > 0)
      for (Index other = 0; other < origins_.size(); ++other)
        if (is_made(what, other)) known.push_back(names_[other]);
    if (const auto near = nearest(names_[name], known)) return said("write {}", *near);
    return what == "deal" ? said("open it with a record of kind lead, or mend the id")
                          : said("record it first, or mend the id");
  }

  /// An order that was found came before.
  bool names_order(const Record& record) {
    return record.other == absent || record.order != absent ||
           is_there("order", "unknown-order", record.other, origins_[record.other].order, record);
  }

  bool takes_back(Record& record) {
    if (!names_order(record)) return false;
    return returns_.take(record,
                         record.order == absent ? nullptr : &orders_.first_line(record.order));
  }

  std::vector<Record*>& records_;
  const Names& names_;
  bool judges_absence_;
  Diagnostics& findings_;
  std::vector<Origin> origins_;  // of names
  OrderNumbers orders_;
  Returns returns_;
  HistoryDays history_;
  int searches_left_ = 100;
};

}  // namespace

CheckedRecords find_orders(std::vector<Record*>& records, const RecordsKnown& known,
                           const BookIds& ids, Diagnostics& findings) {
  return Judging(records, known, ids, findings).find_orders();
}

CheckedRecords check_records(std::vector<Record*>& records, std::span<const AsideRecord> aside,
                             const RecordsKnown& known, const BookIds& ids, Diagnostics& findings) {
  return Judging(records, known, ids, findings).run(aside);
}

}  // namespace plan
