// SPDX-License-Identifier: MIT
#include "plan/split/sharing.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "plan/split/presence.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

/// One month of a pinned team, or of the company: what it has, and who shares what pins leave.
struct Part {
  const PinnedRow* row = nullptr;  // null: the company
  std::int64_t units = 0;
  std::int64_t pinned = 0;             // by pins within it
  const Fixed* first_inner = nullptr;  // one of them
  std::vector<Carries::Share> pool;
};

class Sharing {
 public:
  Sharing(const Ground& ground, const Spread& company, const std::vector<PinnedRow>& rows,
          std::vector<Cause>* causes, int& coarse_cells, Diagnostics& findings)
      : ground_(ground),
        company_(company),
        rows_(rows),
        causes_(causes),
        coarse_(coarse_cells),
        findings_(findings),
        carries_(ground.seats.size()),
        cells_(ground.seats.size() * 12, 0) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].team) teams_[rows[i].team] = i;
      if (rows[i].rep) reps_[rows[i].rep] = i;
    }
  }

  std::vector<std::int64_t> run() {
    if (causes_) causes_->assign(cells_.size(), {});
    for (month_ = 0; month_ < 12; ++month_) share_month();
    return std::move(cells_);
  }

 private:
  static constexpr std::size_t whole = static_cast<std::size_t>(-1);  // the company's part
  static constexpr std::int64_t most = max_amount_minor * 1000;

  std::size_t at() const { return static_cast<std::size_t>(month_); }
  std::size_t cell(std::size_t seat) const { return seat * 12 + at(); }
  const Exact& weight(std::size_t seat) const { return ground_.weights[at()][seat]; }
  Part& part(std::size_t row) { return parts_.at(row); }

  /// The nearest team at or above this one that is pinned in the month; `whole` when none is.
  std::size_t container(const Team* team) const {
    for (; team; team = parent_of(ground_.book, team)) {
      const auto row = teams_.find(team);
      if (row != teams_.end() && rows_[row->second].spread.by[at()]) return row->second;
    }
    return whole;
  }

  const PinnedRow* pinned_rep(const Rep* rep) const {
    const auto row = reps_.find(rep);
    return row != reps_.end() && rows_[row->second].spread.by[at()] ? &rows_[row->second] : nullptr;
  }

  void share_month() {
    parts_.clear();
    parts_[whole].units = company_.units[at()];
    for (const auto& [team, row] : teams_)
      if (rows_[row].spread.by[at()]) {
        parts_[row].row = &rows_[row];
        parts_[row].units = rows_[row].spread.units[at()];
      }
    take_pinned_teams();
    give_pinned_reps();
    fill_pools();
    for (auto& [row, part] : parts_) share_part(part);
  }

  void take(std::size_t from, std::int64_t units, const Fixed* pin) {
    // Thousands of the largest pins would leave the integers; no sum near this bound is meant.
    part(from).pinned = std::min(part(from).pinned + units, most);
    if (!part(from).first_inner) part(from).first_inner = pin;
  }

  void take_pinned_teams() {
    for (const auto& [row, inner] : parts_) {
      if (row == whole) continue;
      const Team* team = inner.row->team;
      take(container(parent_of(ground_.book, team)), inner.units, inner.row->spread.by[at()]);
    }
  }

  /// A pinned rep's month, by days over the seats of the month when there are several.
  void give_pinned_reps() {
    const Span span = ground_.days.month(month_).span();
    for (std::size_t first = 0; first < ground_.seats.size();) {
      std::size_t end = first + 1;
      while (end < ground_.seats.size() && ground_.seats[end].rep == ground_.seats[first].rep)
        ++end;
      if (const PinnedRow* row = pinned_rep(ground_.seats[first].rep)) {
        std::vector<Exact> days;
        for (std::size_t s = first; s < end; ++s)
          days.emplace_back(presence(ground_.seats[s], span, ground_.days));
        const auto units = largest_remainder(row->spread.units[at()], days);
        for (std::size_t s = first; s < end; ++s)
          give_pinned(s, units[s - first], *row, days[s - first]);
      }
      first = end;
    }
  }

  void give_pinned(std::size_t seat, std::int64_t units, const PinnedRow& row, const Exact& days) {
    cells_[cell(seat)] = units;
    if (days > 0) take(container(ground_.seats[seat].team), units, row.spread.by[at()]);
    if (causes_)
      (*causes_)[cell(seat)] = {Cause::Kind::pinned, &row, nullptr, units, days, 0, {}, {}};
  }

  void fill_pools() {
    for (std::size_t seat = 0; seat < ground_.seats.size(); ++seat)
      if (weight(seat) > 0 && !pinned_rep(ground_.seats[seat].rep))
        part(container(ground_.seats[seat].team)).pool.push_back({seat, weight(seat)});
  }

  void share_part(const Part& part) {
    const std::int64_t rest = part.units - part.pinned;
    if (rest < 0) return too_many(part);
    if (part.pool.empty()) {
      if (rest > 0) nobody(part, rest);
      return;
    }
    if (causes_) note_before(part, rest);
    const auto units = carries_.allot(rest, part.pool);
    for (std::size_t i = 0; i < units.size(); ++i) cells_[cell(part.pool[i].row)] = units[i];
    count_coarse(part, rest);
    for (std::size_t i = 0; causes_ && i < units.size(); ++i)
      (*causes_)[cell(part.pool[i].row)].carries = carries_.of(part.pool[i].row);
  }

  void count_coarse(const Part& part, std::int64_t rest) {
    Exact sum = 0;
    for (const auto& share : part.pool) sum += share.weight;
    for (const auto& share : part.pool)
      if (rest > 0 && share.weight * rest < sum) ++coarse_;
  }

  void note_before(const Part& part, std::int64_t rest) {
    Exact sum = 0;
    for (const auto& share : part.pool) sum += share.weight;
    for (const auto& share : part.pool)
      (*causes_)[cell(share.row)] = {
          Cause::Kind::shared,    nullptr, part.row, rest, share.weight, sum,
          carries_.of(share.row), {}};
  }

  /// An error of a part is told once, at its first month.
  bool first_time(const Part& part) { return told_.insert(part.row).second; }

  void too_many(const Part& part) {
    if (!first_time(part)) return;
    const std::string month = ground_.wording.month(month_);
    const std::string pinned = ground_.wording.amount(part.pinned);
    const std::string units = ground_.wording.amount(part.units);
    const Place own = part.row ? part.row->spread.by[at()]->at : Place();
    findings_.error(
        "pin-over-parent", part.first_inner->at,
        part.row ? tr("the pins within {} make {} in {}, more than its own {}",
                      name_of(*part.row->team), pinned, month, units)
                 : tr("the pins make {} in {}, more than the company's {}", pinned, month, units),
        std::string(tr("lower the pins, or raise what they are taken from")), own);
  }

  void nobody(const Part& part, std::int64_t rest) {
    if (!first_time(part)) return;
    const std::string month = ground_.wording.month(month_);
    const std::string left = ground_.wording.amount(rest);
    if (part.first_inner) {
      findings_.error("pins-leave-rest", part.first_inner->at,
                      tr("{} of {} are left in {}, and everybody there is pinned", left,
                         ground_.wording.amount(part.units), month),
                      std::string(tr("let the pins add up to it, or leave somebody free")));
      return;
    }
    const Place at = part.row ? part.row->spread.by[this->at()]->at : ground_.year.target.at;
    if (somebody_there())
      findings_.error("no-weight", at,
                      tr("everybody who is there in {} has share 0; {} have no taker", month, left),
                      std::string(tr("give somebody a share above 0")));
    else
      findings_.error(
          "nobody-present", at, tr("nobody is there in {} to take {}", month, left),
          std::string(tr("mend from, to and leave of the reps, or the season's weights")));
  }

  bool somebody_there() const {
    const Span span = ground_.days.month(month_).span();
    return std::any_of(ground_.seats.begin(), ground_.seats.end(),
                       [&](const Seat& seat) { return presence(seat, span, ground_.days) > 0; });
  }

  const Ground& ground_;
  const Spread& company_;
  const std::vector<PinnedRow>& rows_;
  std::vector<Cause>* causes_;
  int& coarse_;
  Diagnostics& findings_;
  Carries carries_;
  std::vector<std::int64_t> cells_;
  std::map<const Team*, std::size_t> teams_;
  std::map<const Rep*, std::size_t> reps_;
  std::map<std::size_t, Part> parts_;
  std::set<const PinnedRow*> told_;
  int month_ = 0;
};

}  // namespace

std::vector<std::int64_t> share_months(const Ground& ground, const Spread& company,
                                       const std::vector<PinnedRow>& rows,
                                       std::vector<Cause>* causes, int& coarse_cells,
                                       Diagnostics& findings) {
  return Sharing(ground, company, rows, causes, coarse_cells, findings).run();
}

}  // namespace plan
