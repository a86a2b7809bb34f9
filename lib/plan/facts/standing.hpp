// SPDX-License-Identifier: MIT
// How deals, customers, tasks and requests stand after the records so far: one step a record, in
// order of time. What the steps come to in figures is count.hpp's.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/records/records.hpp"

namespace plan {

struct Deal {
  Index name = absent;             // of Records
  const Record* lead = nullptr;    // null: the lead is not among the records read
  const Record* won = nullptr;     // its first order
  const Record* lost = nullptr;    // while it is lost
  const Record* latest = nullptr;  // the latest contact
  std::uint16_t stage = UINT16_MAX;
  std::int32_t stage_since = 0;  // day number
  std::int64_t amount = 0;       // the last known, minor units; 0 where none is known
  bool has_amount = false;

  bool open() const { return lead && !won && !lost; }
};

/// A customer's course; places are those of book.customers.
struct CustomerStanding {
  const Record* developed = nullptr;  // its first customer-new
  const Record* first_order = nullptr;
  const Record* last_order = nullptr;
  const Record* latest = nullptr;  // the latest contact
  bool lost = false;               // until the next order
};

/// A customer lost: by a record, or since no order came for `dormant-after` days.
struct Loss {
  Index customer = absent;
  Index rep = absent;  // of the record, or of the last order: whose it is where it has no owner
  std::int32_t day_number = 0;
  const Record* record = nullptr;  // null: by silence

  Day day() const { return Day(std::chrono::days(day_number)); }
};

/// A task or a request, and what answered it.
struct Errand {
  const Record* given = nullptr;
  const Record* done = nullptr;  // null: not yet
};

/// What a record has turned.
struct Turn {
  bool won = false;                 // the first order of its deal
  bool lost = false;                // the deal, which was not lost
  bool new_order = false;           // the first line of its order by that rep
  bool had_ordered = false;         // its customer, before this day
  bool was_lost = false;            // an order: its deal was, until now
  std::uint16_t from = UINT16_MAX;  // a stage or an order: the stage of its opened deal until now
};

class Standing {
 public:
  /// All that is handed in must outlive this.
  Standing(const Book& book, const Records& records);

  Turn take(const Record& record);
  /// Customers who fell silent by the end of the day.
  void close(Day day);

  /// The deal that the record names; null when it names none.
  const Deal* deal_of(const Record& record) const;
  /// The customer of the record, else of its deal's lead; so the product.
  Index customer_of(const Record& record) const;
  Index product_of(const Record& record) const;

  const std::vector<Deal>& deals() const { return deals_; }  // in the order of their first record
  const std::vector<CustomerStanding>& customers() const { return customers_; }
  const std::vector<Loss>& losses() const { return losses_; }
  const std::vector<Errand>& tasks() const { return tasks_; }        // in order of time
  const std::vector<Errand>& requests() const { return requests_; }  // in order of time

 private:
  Deal& deal(Index name);
  void contact(const Record& record);
  void order(const Record& record, Turn& turn);
  void lose(const Record& record);
  bool fell_silent(const CustomerStanding& customer, std::int32_t day_number) const;
  bool is_new_order(const Record& record);
  bool had_ordered(const Record& record) const;

  const Book& book_;
  std::vector<Index> deal_of_name_;    // places in deals_
  std::vector<Index> rep_of_order_;    // by name: the rep of its first line
  std::vector<std::uint64_t> shared_;  // order x rep, of orders that two reps have, ascending
  std::vector<Index> task_of_name_, request_of_name_;
  std::vector<Deal> deals_;
  std::vector<CustomerStanding> customers_;
  std::vector<Loss> losses_;
  std::vector<Errand> tasks_, requests_;
  std::int32_t dormant_after_;
};

/// The record by which the customer is new: its customer-new, else its first order unless it has
/// been one since an earlier day; null when it is not.
const Record* new_by(const Customer& customer, const CustomerStanding& standing);
/// What an order or return costs, minor units: its own cost, else the cost of product_of() x its
/// quantity; nothing when that cost, the product or the quantity is not given.
std::optional<std::int64_t> cost_of(const Book& book, const Standing& standing,
                                    const Record& record);
bool is_contact(RecordKind kind);  // call, visit, demo, message
/// The deal's latest contact; its lead is one, of its day. Range: the lead is known.
const Record* last_contact(const Deal& deal);
/// Whether the customer is one who orders: not lost, and with an order in the last `dormant-after`
/// days.
bool is_active(const Book& book, const CustomerStanding& customer, Day day);
/// The deal's amount x the probability of its stage; 0 where either is not known.
Money weighted(const Book& book, const Deal& deal);

}  // namespace plan
