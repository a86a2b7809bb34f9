// SPDX-License-Identifier: MIT
// How deals, customers, tasks and requests stand after the records so far: one step a record, in
// order of time. What the steps come to in figures is count.hpp's.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/facts/receivables.hpp"
#include "plan/records/past.hpp"
#include "plan/records/records.hpp"

namespace plan {

struct Deal {
  Index name = absent;             // of Records
  const Record* lead = nullptr;    // null: the lead is not among the records read
  const Record* won = nullptr;     // its first order
  const Record* lost = nullptr;    // while it is lost
  const Record* latest = nullptr;  // the latest record that is a contact of it
  Index rep = absent;              // who opened it, or to whom it was handed over last
  std::uint16_t stage = UINT16_MAX;
  std::uint16_t won_at = UINT16_MAX;  // the stage at which it was won
  bool reopened = false;              // by a stage after its order
  bool has_amount = false;
  std::int32_t stage_since = 0;  // day number
  std::int32_t close = 0;        // when it is expected to close, day number; 0: not known
  std::int32_t close_moves = 0;  // how often that day was changed
  std::int64_t amount = 0;       // the last known, minor units; 0 where none is known
  std::int64_t won_lines = 0;    // of the order that won it, those that name the deal

  bool open() const { return lead && !lost && (!won || reopened); }
  Day close_day() const { return Day(std::chrono::days(close)); }
};

/// A customer's course; places are those of book.customers.
struct CustomerStanding {
  const Record* developed = nullptr;  // its first customer-new
  const Record* first_order = nullptr;
  const Record* last_order = nullptr;
  const Record* latest = nullptr;  // the latest contact
  bool lost = false;               // until the next order
  std::int32_t told = INT32_MAX;   // day by which history tells of a purchase; else the last of all
};

/// A customer lost: by a record, or on the day on which more than `dormant-after` days had passed
/// without an order.
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
  /// The latest contact of a deal that the rep has: a record of the deal, its lead of its day, or a
  /// contact with its customer, by the rep or whoever had it before, that names no deal. Range: the
  /// lead is known.
  const Record* last_contact(const Deal& deal, Index rep) const;
  /// What the order that won the deal comes to: all its lines, but those that name another deal; a
  /// line that names none counts to the first deal that the order won. 0 while it is not won.
  std::int64_t won_amount(const Deal& deal) const;
  /// The deal that the order won of which the record is a line: the one that it names, else the
  /// first that the order won; null where it won none. Range: an order; all its lines are taken.
  const Deal* won_with(const Record& record) const;
  /// Whether the cost of a line of the order was not known.
  bool is_costless(Index order) const { return orders_[order].costless; }
  /// The customer of the record, else of its deal's lead, else of the order that it takes back; so
  /// the product, where all lines of the order have one.
  Index customer_of(const Record& record) const;
  Index product_of(const Record& record) const;
  /// So the region; absent: the customer's is asked.
  Index region_of(const Record& record) const;

  const std::vector<Deal>& deals() const { return deals_; }  // in the order of their first record
  const std::vector<CustomerStanding>& customers() const { return customers_; }
  const std::vector<Loss>& losses() const { return losses_; }
  const std::vector<Errand>& tasks() const { return tasks_; }        // in order of time
  const std::vector<Errand>& requests() const { return requests_; }  // in order of time
  /// Of each customer the latest contact of each rep that names no deal.
  std::vector<const Record*> latest_contacts() const;
  /// What customers owe; null where no payment is recorded, so that nobody knows. Range: nobody is
  /// left out of whom it is asked (Past::owed; asserted).
  const Receivables* receivables(Owed of) const;

 private:
  /// Found by the rep without a look into the record, which lies elsewhere in memory.
  struct RepContact {
    Index rep = absent;
    const Record* record = nullptr;
  };
  /// An order of a number.
  struct Order {
    Index deal = absent;      // the first that it won
    std::int64_t loose = 0;   // amount of the lines that name no deal
    bool costless = false;    // the cost of some line is not known
    bool one_product = true;  // of all its lines, or none of any
    const Record* first = nullptr;
  };
  /// What a return takes back; null where it does not say so.
  const Order* taken_back_by(const Record& record) const;
  Deal& deal(Index name);
  void contact(const Record& record);
  void take_deal(const Record& record, Turn& turn);
  void hand_over(const Record& record);
  const Record* loose_contact(const Deal& deal, Index rep) const;
  void order(const Record& record, Turn& turn);
  void win(const Record& record, Turn& turn);
  void lose(const Record& record);
  bool fell_silent(const CustomerStanding& customer, std::int32_t day_number) const;
  void add_silence(Index customer);
  bool had_ordered(const Record& record) const;

  const Book& book_;
  std::vector<Index> deal_of_name_;  // places in deals_
  std::vector<Order> orders_;        // by Record::order
  std::vector<Index> task_of_name_, request_of_name_;
  std::vector<Deal> deals_;
  std::vector<CustomerStanding> customers_;
  std::vector<std::vector<RepContact>> loose_;  // of each customer the latest contact of each
                                                // rep that names no deal
  std::vector<Loss> losses_;
  std::vector<Errand> tasks_, requests_;
  std::optional<Receivables> receivables_{};
  const Opening* opening_;
  std::int32_t dormant_after_;
};

/// The record by which the customer is new: its customer-new, else its first order unless it has
/// been one since an earlier day or bought before by history; null when it is not.
const Record* new_by(const Customer& customer, const CustomerStanding& standing);
bool is_contact(RecordKind kind);  // call, visit, demo, message
KindSet kinds_of_contacts();
/// What has to be known of the past to know how things stand on a day.
Past past_of_standing();
/// Whether the customer is one who orders: not lost, and no more than `dormant-after` days have
/// passed since the last order.
bool is_active(const Book& book, const CustomerStanding& customer, Day day);
/// Whether open deals can be weighed at all: a stage has a probability.
bool has_probabilities(const Book& book);
/// Why they cannot, in the current language.
std::string_view why_unweighted(const Book& book);
/// The deal's amount x the probability of its stage; 0 where either is not known.
Money weighted(const Book& book, const Deal& deal);

}  // namespace plan
