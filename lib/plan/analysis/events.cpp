// SPDX-License-Identifier: MIT
#include "plan/analysis/events.hpp"

#include <algorithm>

namespace plan {
namespace {

class Collecting {
 public:
  Collecting(const Book& book, const Records& records, const Attribution& attribution,
             const FactFilter& filter, Span days, Day as_of)
      : book_(book),
        records_(records),
        attribution_(attribution),
        filter_(filter),
        days_(common(days, {days.first, as_of})),
        as_of_(as_of),
        standing_(book, records) {}

  Events run() {
    for (const Record* record : records_.in_time()) {
      if (record->day() > as_of_) break;
      const Turn turn = standing_.take(*record);
      if (days_.contains(record->day())) add(*record, turn);
    }
    standing_.close(as_of_);
    add_customers();
    return std::move(found_);
  }

 private:
  void add(const Record& record, const Turn& turn) {
    if (turn.won) add(record, record.amount, found_.won);
    if (turn.lost) add(record, standing_.deal_of(record)->amount, found_.lost);
    if (record.kind == RecordKind::feedback) add(record, 0, found_.feedback);
    if (record.kind == RecordKind::meeting) add(record, 0, found_.meetings);
  }

  void add(const Record& record, std::int64_t amount, std::vector<Event>& to) {
    const Dims dims = attribution_.dims(record, standing_);
    if (filter_.admits(dims)) to.push_back({record.day(), dims, &record, amount});
  }

  void add_customers() {
    const auto by_day = [](const Event& a, const Event& b) { return a.day < b.day; };
    for (Index place = 0; place < standing_.customers().size(); ++place) {
      const Record* record = new_by(book_.customers[place], standing_.customers()[place]);
      if (record && days_.contains(record->day())) add(*record, 0, found_.customers_new);
    }
    for (const Loss& loss : standing_.losses()) {
      if (!days_.contains(loss.day())) continue;
      const Dims dims = attribution_.dims_of_customer(loss.customer, loss.day(), loss.rep);
      if (filter_.admits(dims)) found_.customers_lost.push_back({loss.day(), dims, loss.record});
    }
    std::stable_sort(found_.customers_new.begin(), found_.customers_new.end(), by_day);
    std::stable_sort(found_.customers_lost.begin(), found_.customers_lost.end(), by_day);
  }

  const Book& book_;
  const Records& records_;
  const Attribution& attribution_;
  const FactFilter& filter_;
  Span days_;
  Day as_of_;
  Standing standing_;
  Events found_;
};

}  // namespace

Events events(const Book& book, const Records& records, const Attribution& attribution,
              const FactFilter& filter, Span days, Day as_of) {
  return Collecting(book, records, attribution, filter, days, as_of).run();
}

}  // namespace plan
