// SPDX-License-Identifier: MIT
// An activity record as a value: what somebody did on a day. Small, since a book may hold a million
// of them: things of the book are places in its lists, names that records make themselves (deals,
// orders, requests, tasks) are numbers of Names, texts stand apart.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/base/diagnostic.hpp"
#include "plan/base/money.hpp"
#include "plan/base/names.hpp"

namespace plan {

/// The kinds that mean something to somebody, in the order of kinds(). A kind that only is there
/// has no name here: its row stands behind these rows, and its place is its number.
enum class RecordKind : std::uint8_t {
  lead,
  handover,
  call,
  visit,
  demo,
  message,
  quote,
  stage,
  order,
  return_,
  cancel,
  lost,
  payment,
  expense,
  customer_new,
  customer_lost,
  request,
  response,
  report,
  task,
  task_done,
  training,
  talk,
  rating,
  meeting,
  contract,
  conduct,
  feedback,
  plain,  // the first number of the kinds without a name
};

/// The keys that a record may have, whatever its kind, in the order of the field table. As with
/// kinds, one that nobody asks for by name has its row behind these.
enum class RecordKey : std::uint8_t {
  date,
  rep,
  kind,
  id,
  customer,
  deal,
  product,
  region,
  time,
  note,
  amount,
  close,
  stage,
  source,
  minutes,
  cost,
  quantity,
  order,
  of,
  reason,
  competitor,
  category,
  request,
  report,
  type,
  text,
  task,
  due,
  what,
  by,
  parent,
  course,
  hours,
  score,
  mood,
  item,
  until,
  points,
  topic,
  plain,  // the first number of the keys without a name
};

enum class Cadence : std::uint8_t { daily, weekly, monthly };
enum class ReportType : std::uint8_t { plan, summary };
enum class Topic : std::uint8_t { difficulty, product, competitor, market, lesson };

/// A place in a list of the book or a number of Names; `absent`: not given.
using Index = std::uint32_t;
inline constexpr Index absent = no_name;

/// What a record says in itself, whatever the book: its day, its counts, what records name by
/// themselves.
struct RecordValues {
  Place at;
  std::int32_t day_number = 0;  // days since 1970-01-01
  RecordKind kind = RecordKind::lead;
  std::uint8_t choice = 0;  // report: Cadence; feedback: Topic
  std::uint8_t type = 0;    // report: ReportType
  std::uint8_t text_count = 0;
  Index texts = 0;      // the first of its texts
  Index deal = absent;  // a name, as are the next three
  Index id = absent;
  Index number = absent;  // of the order (return: its own), request or task that it is about
  Index other = absent;   // return, cancel: `of`; task: the parent; lead: its source
  std::int32_t until_number = 0;  // close, task: due; contract: until. Days; 0: not given
  std::int32_t value = 0;         // minutes, mood, points; score in thousandths
  std::uint64_t given = 0;        // a bit for each RecordKey (see has())
  std::int64_t quantity = 0;      // thousandths; training: hours
  std::int32_t minute = 0;        // of the day, where its time is given
  Index own = absent;             // the first of its values on own axes (OwnValue)

  Day day() const { return Day(std::chrono::days(day_number)); }
  Day until() const { return Day(std::chrono::days(until_number)); }
  /// Whether the record gives the key.
  bool has(RecordKey key) const { return (given >> static_cast<unsigned>(key) & 1U) != 0; }
  void give(RecordKey key) { given |= std::uint64_t{1} << static_cast<unsigned>(key); }
};

/// A record that means something in its book: things of the book are places in its lists.
struct Record : RecordValues {
  Index rep = absent;  // book.reps
  Index customer = absent;
  Index product = absent;  // training: `other` is the course
  std::uint16_t stage = UINT16_MAX;
  std::uint16_t category = UINT16_MAX;
  std::uint8_t amount_currency = 0, cost_currency = 0;  // 0: the book's, or turned into it;
                                                        // else Records::settle does
  std::uint16_t region = UINT16_MAX;                    // its own, not the customer's
  Index order = absent;     // which of the book's orders it is a line of, takes back or cancels, by
                            // Records::settle; absent: an order without a number, or not here
  std::int64_t amount = 0;  // minor units, as cost
  std::int64_t cost = 0;

  Money money() const { return Money::minor(amount); }
};

/// A record's value on an own axis, and the next of the same record.
struct OwnValue {
  Index axis = absent;   // its place in book.axes; of what is only read, its name
  Index value = absent;  // a name; none: the key alone stood there
  Index next = absent;
};

/// A text of a record: note, reason, what, ...
struct RecordText {
  RecordKey key = RecordKey::note;
  std::string text;
};

/// What is kept of a record that was set aside (set_aside.hpp).
struct AsideRecord {
  std::int32_t day_number = 0;
  Index deal = absent;  // a name, as is the next
  Index id = absent;
};

/// The records of a file or of a part of one, with names and texts of their own.
struct RecordBlock {
  std::vector<Record> records;
  Names names;
  std::vector<RecordText> texts;
  std::vector<OwnValue> own;
  std::vector<AsideRecord> aside;
  std::uint32_t aside_kinds = 0;  // a bit each
  std::size_t refused = 0;        // records left out for an error
};

}  // namespace plan
