// SPDX-License-Identifier: MIT
#include "plan/facts/measured.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/facts/needs_of.hpp"

namespace plan {
namespace {

// Series of the tally: the pieces, the whole; the same of what they are compared with; and the
// period before each of these, for what came again.
enum Series : std::size_t { of_pieces, of_whole, of_base, of_base_whole };
constexpr std::size_t previous_from = 4;

Span nothing() {
  return {Day(std::chrono::days(1)), Day()};
}

std::string_view why_empty(const Comparison& comparison) {
  if (comparison.base.name.empty() && comparison.period.step == Step::week)
    return tr("that year has no such week");
  if (comparison.base.name.empty()) return tr("there is no such day in the year before");
  if (comparison.days.empty()) return tr("no day of the period has passed");
  if (comparison.base.span.empty()) return tr("there is no such piece in the period compared with");
  return tr("no working day is compared with it");
}

bool has_cell(const TallyRow& row) {
  return std::ranges::any_of(row.cells, [](const auto& cell) { return cell != nullptr; });
}

NotAvailable without_plan(int year, const Book& book) {
  std::string planned;
  for (const Year& one : book.years)
    if (one.target) planned += (planned.empty() ? "" : ", ") + std::to_string(one.number);
  if (planned.empty()) return {tr("{} has no plan", year)};
  return {tr("{} has no plan, the book has one of {}", year, planned)};
}

std::vector<Span> alone(Span span, std::size_t pieces) {
  std::vector<Span> spans(pieces, nothing());
  spans.front() = span;
  return spans;
}

}  // namespace

CountRequest counting_of(const MeasureRequest& request, FiscalYear fiscal) {
  CountRequest counting{request.axes, {}, request.filter, needs_of(request.measures)};
  const std::size_t pieces = request.pieces.size();
  const bool compares = !request.comparisons.empty();
  auto& series = counting.series;
  series.emplace_back();
  for (const Period& piece : request.pieces) series[of_pieces].push_back(piece.span);
  series.push_back(alone(request.whole.span, pieces));
  series.emplace_back(pieces, nothing());
  series.push_back(alone(compares ? request.comparisons.back().base_days : nothing(), pieces));
  for (std::size_t p = 0; compares && p < pieces; ++p)
    series[of_base][p] = request.comparisons[p].base_days;
  if (!looks_back(request.measures)) return counting;
  for (std::size_t s = 0; s < previous_from; ++s) series.emplace_back(pieces, nothing());
  for (std::size_t p = 0; p < pieces; ++p) {
    series[previous_from + of_pieces][p] = before(request.pieces[p], fiscal).span;
    if (compares && !request.comparisons[p].base.name.empty())
      series[previous_from + of_base][p] = before(request.comparisons[p].base, fiscal).span;
  }
  series[previous_from + of_whole][0] = before(request.whole, fiscal).span;
  if (compares && !request.comparisons.back().base.name.empty())
    series[previous_from + of_base_whole][0] = before(request.comparisons.back().base, fiscal).span;
  return counting;
}

Survey survey(const Facts& facts, std::vector<MeasureRequest> requests,
              std::span<Listener* const> others, const std::vector<CountRequest>& counts) {
  std::vector<CountRequest> countings;
  countings.reserve(requests.size() + counts.size());
  for (const MeasureRequest& request : requests)
    countings.push_back(counting_of(request, facts.book.fiscal()));
  countings.insert(countings.end(), counts.begin(), counts.end());
  Counted counted = count(facts, countings, others);
  Survey made{{}, {}, std::move(counted.standing)};
  made.measured.reserve(requests.size());
  for (std::size_t i = 0; i < requests.size(); ++i)
    made.measured.emplace_back(facts, std::move(requests[i]), std::move(counted.tallies[i]));
  for (std::size_t i = requests.size(); i < countings.size(); ++i)
    made.tallies.push_back(std::move(counted.tallies[i]));
  return made;
}

Measured::Measured(const Facts& facts, MeasureRequest request)
    : Measured(facts, request, count(facts, counting_of(request, facts.book.fiscal()))) {}

Measured::Measured(const Facts& facts, MeasureRequest request, Tally tally)
    : facts_(facts),
      request_(std::move(request)),
      counting_(counting_of(request_, facts.book.fiscal())),
      tally_(std::move(tally)),
      known_(facts, request_.axes, request_.filter, tally_.whole()),
      later_(rest_on_facts(request_.measures) ? later_than_as_of(facts, request_.whole.span) : 0) {
  if ((counting_.sums & (target_sums | set_of(Sum::rest))) != 0)
    add_targets(facts, counting_, target_spans(), tally_);
  if (holds(counting_.sums, Sum::rest)) projecting_ = project(facts, counting_, tally_);
  mark_present(facts, request_.filter, tally_);
  for (const TallyRow& row : tally_.rows()) keys_.push_back(row.key);
  sort_rows();
  filled_ = static_cast<std::size_t>(
      std::ranges::count_if(order_, [&](std::size_t row) { return has_cell(tally_.rows()[row]); }));
  const auto left = [&](const Period& period) {
    return facts.workdays.count(
        {std::max(period.span.first, facts.as_of + std::chrono::days(1)), period.span.last});
  };
  for (const Period& piece : request_.pieces) workdays_left_.push_back(left(piece));
  workdays_left_.push_back(left(request_.whole));
}

std::vector<std::vector<Span>> Measured::target_spans() const {
  auto spans = counting_.series;
  spans.resize(previous_from);
  for (std::size_t p = 0; !request_.comparisons.empty() && p < request_.pieces.size(); ++p)
    spans[of_base][p] = request_.comparisons[p].base.span;
  if (!request_.comparisons.empty())
    spans[of_base_whole][0] = request_.comparisons.back().base.span;
  return spans;
}

void Measured::sort_rows() {
  const auto ranks = [](const Parents& parents) {
    std::vector<std::size_t> places(parents.size());
    std::size_t next = 0;
    for (const std::size_t place : tree_order(parents)) places[place] = next++;
    return places;
  };
  std::vector<std::vector<std::size_t>> places;
  for (const Axis axis : request_.axes)
    places.push_back(axis == Axis::team     ? ranks(parents_of(facts_.book.teams))
                     : axis == Axis::region ? ranks(parents_of(facts_.book.regions))
                     : is_worded(axis)      ? facts_.attribution.ranks(axis)
                                            : std::vector<std::size_t>());
  std::vector<std::pair<std::vector<Index>, std::size_t>> keyed;
  for (std::size_t row = 0; row < tally_.rows().size(); ++row) {
    std::vector<Index> key = tally_.rows()[row].key;
    for (std::size_t i = 0; i < key.size(); ++i)
      if (key[i] != absent && !places[i].empty()) key[i] = static_cast<Index>(places[i][key[i]]);
    keyed.emplace_back(std::move(key), row);
  }
  std::sort(keyed.begin(), keyed.end());
  for (const auto& [key, row] : keyed) order_.push_back(row);
}

bool Measured::is_there(std::size_t row, std::size_t piece) const {
  const TallyRow& of = tally_.rows()[row];
  const std::size_t pieces = tally_.piece_count();
  if (piece == whole())
    return std::ranges::find(of.present, true) != of.present.end() || has_cell(of);
  if (of.present[piece]) return true;
  constexpr std::size_t by_piece[] = {of_pieces, of_base, previous_from + of_pieces,
                                      previous_from + of_base};
  return std::ranges::any_of(by_piece, [&](std::size_t series) {
    return series < tally_.series_count() && of.cells[series * pieces + piece] != nullptr;
  });
}

Measured::Place Measured::place_of(std::size_t piece, Side side, bool previous) const {
  const bool is_whole = piece == whole();
  const std::size_t series = side == Side::figure ? (is_whole ? of_whole : of_pieces)
                                                  : (is_whole ? of_base_whole : of_base);
  return {series + (previous ? previous_from : 0), is_whole ? 0 : piece};
}

TallyCell Measured::merged(const std::vector<std::size_t>& rows, Place place) {
  TallyCell cell;
  cell.unknown = tally_.gaps(place.series, place.piece).unknown;
  for (const std::size_t row : rows)
    if (const auto& part =
            tally_.rows()[row].cells[place.series * tally_.piece_count() + place.piece])
      cell.merge(*part);
  if (!are_all(rows)) return cell;
  const Gaps& gaps = tally_.gaps(place.series, place.piece);
  cell.unknown = gaps.unknown | gaps.untold;
  cell.cut = gaps.cut;
  return cell;
}

/// Whether they are the rows of all that there is, whose sums history may tell when it does not
/// tell them apart.
bool Measured::are_all(const std::vector<std::size_t>& rows) const {
  if (rows.size() < 2 || rows.size() < filled_) return false;
  return static_cast<std::size_t>(std::ranges::count_if(
             rows, [&](std::size_t row) { return has_cell(tally_.rows()[row]); })) == filled_;
}

Figure Measured::figure(const Measure& measure, const MeasureContext& context, Place place,
                        const Knowledge& known) const {
  constexpr SumSet planned = target_sums | set_of(Sum::rest);
  // what was done is shown from the first day known on
  if ((measure.needs & ~planned) != 0 && known.known > HowKnown::begun)
    return NotAvailable{why_unknown(known, facts_)};
  if (holds(measure.needs, Sum::weighted) && !has_probabilities(facts_.book))
    return NotAvailable{std::string(why_unweighted(facts_.book))};
  const SumSet unknown = context.cell.unknown & measure.needs;
  if (unknown == 0 && (context.cell.cut & measure.needs) != 0)
    return NotAvailable{std::string(tr("the book's history tells it of more days than these"))};
  if (unknown == 0) return measure.compute(context);
  if (holds(unknown, Sum::rest))
    return NotAvailable{std::string(tr("there is no month of records to project from"))};
  if ((unknown & owed_sums) != 0) return NotAvailable{std::string(tr("no payment is recorded"))};
  if ((unknown & target_sums) == 0)
    return NotAvailable{std::string(tr("the book's history does not tell it"))};
  // what is left behind the named gaps is the quota: a new gap needs its branch here
  const Gaps& gaps = tally_.gaps(place.series, place.piece);
  if (gaps.cut_month) return NotAvailable{std::string(tr("products have targets by whole months"))};
  if (gaps.unplanned_year != 0) return without_plan(gaps.unplanned_year, facts_.book);
  return NotAvailable{std::string(tr("the year has no over-assign"))};
}

std::vector<Figure> Measured::figures(const std::vector<std::size_t>& rows, std::size_t piece,
                                      Side side) {
  const Place place = place_of(piece, side, false);
  if (side == Side::base) {
    const Comparison& comparison = request_.comparisons[piece];
    if (comparison.base_days.empty()) {
      return std::vector<Figure>(request_.measures.size(),
                                 NotAvailable{std::string(why_empty(comparison))});
    }
  }
  TallyCell cell = merged(rows, place);
  const Knowledge known = knowledge(rows, place);
  TallyCell previous;
  const bool with_previous = tally_.series_count() > previous_from;
  Knowledge before;
  if (with_previous) {
    previous = merged(rows, place_of(piece, side, true));
    before = knowledge(rows, place_of(piece, side, true));
  }
  const MeasureContext context{
      cell, with_previous ? &previous : nullptr, side == Side::figure ? workdays_left_[piece] : 0,
      request_.unknown_cost_zero, facts_.book.currency().units_per_minor()};
  std::vector<Figure> made;
  made.reserve(request_.measures.size());
  for (const Measure* measure : request_.measures) {
    if (side == Side::base && holds(measure->needs, Sum::rest))
      made.emplace_back(NotAvailable{std::string(tr("a projection is of days to come"))});
    else if (is_ahead(*measure, piece, side))
      made.emplace_back(
          NotAvailable{tr("{} has not begun", request_.comparisons[piece].base.name)});
    else if (rows.size() > 1 && !takes(*measure, Axis::company, facts_.book))
      made.emplace_back(NotAvailable{std::string(tr("it is each person's own"))});
    else if (measure->looks_back && before.known > HowKnown::lump)
      made.emplace_back(NotAvailable{why_unknown(before, facts_)});
    else if (const auto lacking = lacks(*measure, rows, place))
      made.emplace_back(*lacking);
    else
      made.push_back(figure(*measure, context, place, known));
  }
  return made;
}

}  // namespace plan
