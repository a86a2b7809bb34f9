// SPDX-License-Identifier: MIT
// Who owns a fact: its place on each axis. The rep is the record's, the team that of the rep on the
// day; customers' and products' attributes are those of the day; what a record of a deal lacks is
// its lead's. A region that the record or the lead names goes over the customer's.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "plan/book/axis.hpp"
#include "plan/facts/standing.hpp"
#include "plan/split/grid.hpp"
#include "plan/split/tree.hpp"

namespace plan {

/// A place on each axis, by Axis: in book.teams, reps, products, regions, customers, categories,
/// stages, or a number of Attribution::words() (as on all own axes); 0 for the company. `absent`:
/// (unallocated).
using Dims = std::array<Index, axis_count>;
inline Index& at(Dims& dims, Axis axis) {
  return dims[static_cast<std::size_t>(axis)];
}
inline Index at(const Dims& dims, Axis axis) {
  return dims[static_cast<std::size_t>(axis)];
}

/// A word that records say on an axis.
struct RecordedWord {
  Axis axis = Axis::source;
  std::string word;
};

class Attribution {
 public:
  /// Book and records must outlive this. `more`: what records say that are not here.
  Attribution(const Book& book, const Records& records, std::span<const RecordedWord> more = {});

  /// Where the record counts. `standing`: after the record, or before it.
  Dims dims(const Record& record, const Standing& standing) const;
  /// Where an open deal counts on a day: as its lead, but with who has it on that day, in the stage
  /// and the team of that day.
  Dims dims_of_deal(const Deal& deal, const Standing& standing, Day day) const;
  /// Where a deal counts as won: with its first order, in the stage at which it was won.
  Dims dims_of_win(const Deal& deal, const Standing& standing) const;
  /// Who has a deal on a day: who opened it or took it over; once that person has left, the owner
  /// of its customer, if there is one who is there.
  Index holder_on(const Deal& deal, Day day) const;
  /// Where the rep alone counts on a day: in no product, customer, ...
  Dims dims(Index rep, Day day) const;
  /// Where a customer counts on a day, with its owner, or `rep` when it has none.
  Dims dims_of_customer(Index customer, Day day, Index rep) const;
  /// Puts a product in, with its group and its places on own axes on the day.
  void put_product(Index product, Day day, Dims& dims) const;
  /// Puts a rep in, with the places on own axes, but no team.
  void put_rep(Index rep, Dims& dims) const;
  /// Where a customer counts as lost: with its owner of that day; a region that its record names
  /// goes over the customer's.
  Dims dims(const Loss& loss) const;

  Index team_on(Index rep, Day day) const;         // absent: in no team
  Index region_on(Index customer, Day day) const;  // absent: in no region
  Index owner_on(Index customer, Day day) const;   // absent: nobody's
  /// The days of the stretch by the team that the rep is in, ascending.
  std::vector<std::pair<Span, Index>> teams_within(Index rep, Span days) const;

  /// The words of an axis, by their numbers. Range: is_worded(axis).
  const Names& words(Axis axis) const { return words_[static_cast<std::size_t>(axis)]; }
  /// Where each word stands among those of its axis. Range: as words().
  std::vector<std::size_t> ranks(Axis axis) const;
  /// What each rep is on an own axis of reps.
  RepAxis of_reps(Axis axis) const;

 private:
  struct Spell {
    Day from;
    Index team = absent;
  };
  struct Dated {
    Day from;
    Index place = absent;
  };
  /// The places of things on an own axis.
  struct Own {
    Axis axis = Axis::own;
    std::vector<std::vector<Dated>> places{};  // of each thing
  };
  bool is_there(Index rep, Day day) const;
  bool has_left(Index rep, Day day) const;
  static Index place_on(const std::vector<Dated>& list, Day day);
  Names& words(Axis axis) { return words_[static_cast<std::size_t>(axis)]; }
  Index number_of(Axis axis, const Given<std::string>& word);
  void add(const Book& book, const Customer& customer);
  void add_own(const Book& book);
  template <class Thing>
  Own own_of(const std::vector<Thing>& things, Axis axis, const std::string& id);
  void add_own_of_records();
  static void put(const std::vector<Own>& own, Index thing, Day day, Dims& dims);
  void put_own(const Record& record, Dims& dims) const;
  void put_customer(Index customer, Day day, Dims& dims) const;
  Index source_of(const Record& record, const Standing& standing, Index customer) const;

  const Records& records_;
  std::vector<std::vector<Spell>> teams_;  // of each rep, as the next
  std::vector<std::vector<Span>> employments_;
  std::vector<std::vector<Dated>> regions_, owners_, levels_;  // of each customer
  std::vector<Index> source_of_customer_, industry_of_customer_, group_of_product_;
  std::vector<Index> source_of_name_;  // of Records' names
  std::vector<Own> own_of_reps_, own_of_customers_, own_of_products_;
  std::vector<std::vector<Index>> word_of_name_;  // by own axis and Records' names; where any is
  std::array<Names, axis_count> words_{};
};

/// The place of a thing of the book by its id; absent when the list has none.
template <class Thing>
Index place_of(const std::vector<Thing>& list, std::string_view id) {
  const auto found = std::lower_bound(
      list.begin(), list.end(), id,
      [](const Thing& thing, std::string_view wanted) { return *thing.id < wanted; });
  if (found == list.end() || *found->id != id) return absent;
  return static_cast<Index>(found - list.begin());
}

}  // namespace plan
