// SPDX-License-Identifier: MIT
// Measures on axes over periods, with what they are compared with: the one way from a book and its
// records to the figures of a report. What they look like is report/'s.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "plan/facts/comparison.hpp"
#include "plan/facts/known_days.hpp"
#include "plan/facts/measures.hpp"
#include "plan/facts/projection.hpp"
#include "plan/facts/targets.hpp"
#include "plan/records/past.hpp"

namespace plan {

/// What is to stand beside each measure that it can stand beside; its figures: shown.hpp.
struct Show {
  enum class Kind { share, running, average };
  Kind kind = Kind::share;
  int pieces = 0;  // that an average is of
  bool operator==(const Show&) const = default;
};

/// What is asked. Range: each measure takes each of the axes (takes(), measures.hpp).
struct MeasureRequest {
  std::vector<const Measure*> measures{};  // in the order of figures()
  std::vector<Axis> axes{};                // none: one row of everything
  Period whole{};                          // the period
  std::vector<Period> pieces{};            // of it, in order; one when it is not cut
  std::vector<Comparison> comparisons{};   // one a piece, then one of the whole; empty: none
  FactFilter filter{};
  bool unknown_cost_zero = false;  // in profit a cost that is not known counts as 0
  std::vector<Show> shows{};
};

/// What the measures, the axes and the filter need to be read: a superset is no harm.
struct FactNeed {
  bool targets = false;
  bool outlook = false;              // of the days after as-of, in the facts
  std::vector<Span> days{};          // records of these days, which may overlap
  Past::How past = Past::How::none;  // and of others
  bool cancels = false;       // and of all later ones up to as-of: an order may be cancelled then
  KindSet aside = 0;          // no figure rests on records of these kinds
  Owed owed = Owed::nothing;  // figures are of what is left to pay
  bool contacts = false;      // some are of contacts, or of how lately there was one
};
/// The days are the period's, those that it is compared with, and for what came again the period
/// before each. Of others those of the same deals where a deal's lead alone tells the place on an
/// axis, or where that is all that a measure looks back at; else how things stood.
FactNeed need_of(const MeasureRequest& request, FiscalYear fiscal);

/// What has to be counted for the request: the pieces, the whole, and what they stand beside.
CountRequest counting_of(const MeasureRequest& request, FiscalYear fiscal);

class Measured;
/// Several requests' figures, others' sums, and how all stands where somebody listened.
struct Survey {
  std::vector<Measured> measured;      // one a request
  std::vector<Tally> tallies{};        // one a count
  std::optional<Standing> standing{};  // on as-of; none where nobody needed a replay
};
/// Measures several requests, lets `others` listen and takes their `counts`, all in one replay of
/// the records up to as-of. Range, Errors: as Measured.
Survey survey(const Facts& facts, std::vector<MeasureRequest> requests,
              std::span<Listener* const> others = {}, const std::vector<CountRequest>& counts = {});

enum class Side { figure, base };  // what was asked, and what it is compared with

/// A figure beside what it is compared with.
struct ComparedFigure {
  Figure figure, base;
  Figure difference, growth;  // none where one of the two is not wholly known
};

/// The figures of one request, counted when this is made; asking for them counts nothing again.
class Measured {
 public:
  /// Takes one replay of the records, or none. Range: the facts hold the records and years that
  /// need_of() names (of records asserted). They must outlive this. Errors: Overflow.
  Measured(const Facts& facts, MeasureRequest request);
  /// From a tally that was counted beside others: of counting_of() of the same request.
  Measured(const Facts& facts, MeasureRequest request, Tally tally);

  const MeasureRequest& request() const { return request_; }
  const Facts& facts() const { return facts_; }
  /// Rows by the axes in order: teams and regions as trees, the others by id, words by name;
  /// (unallocated) last. Their places are what figures() takes.
  const std::vector<std::size_t>& rows() const { return order_; }
  /// A row's place on each axis, in the book's lists; absent: (unallocated).
  const std::vector<Index>& key(std::size_t row) const { return keys_[row]; }
  /// Whether the row has a fact, a target or a person in the piece or in what it is compared with.
  /// Range: `piece` up to whole().
  bool is_there(std::size_t row, std::size_t piece) const;

  /// The figures of rows together, one a measure in the request's order: sums are added first, then
  /// measured, so that a rate of several rows is that of their sums, and a buyer of two rows is
  /// one. No figure (with its reason) where a part of its sums is not known: the book does not know
  /// those days (of the period itself, none of them), history does not tell it, a year has no plan,
  /// a target of products is of half a month; of the base where it has no such days, or of a
  /// projection; of several rows where a measure is each person's own. Units:
  /// money in minor units, rates as exact ratios, quantities and hours in thousandths. Range:
  /// `rows` from rows(); `piece` up to whole(), which is the period as one; Side::base where the
  /// request has comparisons.
  std::vector<Figure> figures(const std::vector<std::size_t>& rows, std::size_t piece,
                              Side side = Side::figure);
  /// The same of both sides.
  std::vector<ComparedFigure> compared(const std::vector<std::size_t>& rows, std::size_t piece);
  /// How much of the piece's days is known of the rows together.
  Knowledge knowledge(const std::vector<std::size_t>& rows, std::size_t piece,
                      Side side = Side::figure) const;
  /// Why there is no figure in a place that may have no row, known whole; none: nothing was done
  /// there.
  std::optional<NotAvailable> gap(const std::vector<Index>& key, std::size_t piece) const;
  /// Open deals that weigh nothing since nobody said when they close, where a measure weighs them:
  /// how many, and their amounts.
  struct Undated {
    std::int64_t deals = 0;
    Money amount{};
  };
  Undated undated();
  /// Sales whose cost is not known beside others whose is, where a measure is of those alone: how
  /// many, and what they come to where sales are counted too.
  struct Costless {
    std::int64_t sales = 0;
    std::optional<Money> amount{};
  };
  Costless costless();
  /// Whether the rows sold something in the piece, and no cost of it is known: cost and margin are
  /// no figures there, though they are of pieces and rows about them.
  bool knows_no_cost(const std::vector<std::size_t>& rows, std::size_t piece);
  /// Expenses of the whole period that name no place on the axis, where others name one or other
  /// figures do; 0 where every row is (unallocated). Range: an axis of the request.
  Money unallocated_expenses(Axis axis);
  /// Names of the lines of history of which a part is shown.
  const std::set<std::string_view>& spread() const { return tally_.spread(); }
  /// The piece that stands for the whole period.
  std::size_t whole() const { return request_.pieces.size(); }
  /// By what the days to come were projected; none where no measure asks for a projection.
  std::optional<Projecting> projecting() const { return projecting_; }
  /// Records of the period that are dated after as-of: they do not count.
  std::size_t later() const { return later_; }

 private:
  struct Place {
    std::size_t series, piece;
  };
  Place place_of(std::size_t piece, Side side, bool previous) const;
  TallyCell merged(const std::vector<std::size_t>& rows, Place place);
  Knowledge knowledge(const std::vector<std::size_t>& rows, Place place) const;
  bool are_all(const std::vector<std::size_t>& rows) const;
  bool are_all_of(std::size_t axis, const std::vector<std::size_t>& rows) const;
  /// Sums that no row names the axis of (by its place in the request), though (unallocated) has
  /// some: a rate of a row that is named lacks them.
  SumSet unnamed(std::size_t axis, Place place);
  SumSet count_unnamed(std::size_t axis, Place place) const;
  std::optional<NotAvailable> belongs_to_all(const Measure& measure, std::size_t axis,
                                             const std::vector<std::size_t>& rows, Place place);
  bool is_ahead(const Measure& measure, std::size_t piece, Side side) const;
  std::optional<NotAvailable> lacks(const Measure& measure, const std::vector<std::size_t>& rows,
                                    Place place);
  Figure figure(const Measure& measure, const MeasureContext& context, Place place,
                const Knowledge& known) const;
  void sort_rows();
  std::vector<std::vector<Span>> target_spans() const;

  const Facts& facts_;
  MeasureRequest request_;
  CountRequest counting_;
  Tally tally_;
  KnownDays known_;
  std::vector<std::vector<Index>> keys_;  // of the tally's rows
  std::size_t filled_ = 0;                // rows with a cell
  std::vector<std::size_t> order_;
  std::vector<int> workdays_left_;  // of each piece, then of the whole
  std::optional<Projecting> projecting_;
  std::size_t later_ = 0;
  std::map<std::array<std::size_t, 3>, std::optional<SumSet>> unnamed_;  // counted once
};

}  // namespace plan
