// SPDX-License-Identifier: MIT
#include "plan/records/record_references.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "plan/base/number.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/records/fetch.hpp"
#include "plan/records/history_days.hpp"
#include "plan/records/order_numbers.hpp"

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
  Judging(std::vector<Record*>& records, const Names& names, const BookIds& ids,
          bool judges_absence, Diagnostics& findings)
      : records_(records),
        names_(names),
        ids_(ids),
        judges_absence_(judges_absence),
        findings_(findings),
        currencies_(foreign_currencies(ids.book())),
        origins_(names.size()),
        orders_(names.size(), ids.book().fiscal()),
        sums_(names.size()),
        history_(ids) {}

  std::size_t run() {
    const std::size_t before = records_.size();
    std::vector<bool> bad(before);
    for (std::size_t i = 0; i < before; ++i) {
      fetch_ahead(records_, i);
      if (records_[i]->kind == RecordKind::return_ && records_[i]->other != absent)
        sums_.expect(records_[i]->other);
    }
    for (std::size_t i = 0; i < before; ++i) {
      fetch_ahead(records_, i);
      bad[i] = !found(static_cast<Index>(i));
      if (bad[i]) judges_absence_ = false;  // what it would have made is not missed as well
    }
    for (std::size_t i = 0; i < before; ++i) {
      fetch_ahead(records_, i);
      if (!bad[i]) bad[i] = !rests(*records_[i]);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < before; ++i)
      if (!bad[i]) records_[kept++] = records_[i];
    records_.resize(kept);
    return before - kept;
  }

  std::size_t order_count() const { return orders_.size(); }

 private:
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
    sums_.order(record);
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
    const Record* order = record.order == absent ? nullptr : &orders_.first_line(record.order);
    const Day priced = order ? order->day() : record.day();
    if (!exchange(record, record.amount, record.amount_currency, priced) ||
        !exchange(record, record.cost, record.cost_currency, priced))
      return false;
    return !order || leaves_enough(record, *order);
  }

  /// Whether no more was taken back of the order than was sold, with this return.
  bool leaves_enough(const Record& record, const Record& order) {
    if (sums_.take_back(record)) return true;
    const OrderSums& sums = sums_.of(record.order);
    const Currency& currency = ids_.book().currency();
    findings_.error(
        "returned-too-much", record.at,
        said("of order \"{}\", {} was sold and {} is taken back", escaped(names_[record.other]),
             sold(sums.ordered, sums.ordered_quantity, currency),
             sold(sums.returned + record.amount, sums.returned_quantity + record.quantity,
                  currency)),
        said("mend amount and quantity of the return, or its order"), order.at);
    return false;
  }

  /// False: the amount is too large in the book's currency.
  bool exchange(const Record& record, std::int64_t& amount, std::uint8_t& currency, Day day) {
    if (currency == 0) return true;
    const Currency& from = *currencies_[currency - 1U];
    const Rate* rate = ids_.rate(from, day);
    const Currency& to = ids_.book().currency();
    const auto own = rate ? converted(Money::minor(amount), from, *rate, to) : Money();
    if (!own) {
      findings_.error("amount-overflow", record.at,
                      said("{} {} is too large for an amount in {}",
                           exact_decimal(Money::minor(amount), from), from.code, to.code),
                      said("mend the amount, or the currency's rate"));
      return false;
    }
    amount = own->minor();
    currency = 0;
    return true;
  }

  std::vector<Record*>& records_;
  const Names& names_;
  const BookIds& ids_;
  bool judges_absence_;
  Diagnostics& findings_;
  std::vector<const Currency*> currencies_;
  std::vector<Origin> origins_;  // of names
  OrderNumbers orders_;
  ReturnedSums sums_;
  HistoryDays history_;
  int searches_left_ = 100;
};

}  // namespace

CheckedRecords check_records(std::vector<Record*>& records, const Names& names, const BookIds& ids,
                             bool whole, bool complete, Diagnostics& findings) {
  Judging judging(records, names, ids, whole && complete, findings);
  const std::size_t refused = judging.run();
  return {refused, judging.order_count()};
}

}  // namespace plan
