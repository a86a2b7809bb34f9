// SPDX-License-Identifier: MIT
#include "plan/split/sharing.hpp"

#include <algorithm>
#include <set>

#include "plan/split/parts.hpp"
#include "plan/split/presence.hpp"

namespace plan {
namespace {

class Sharing {
 public:
  Sharing(const Ground& ground, const Spread& company, const std::vector<PinnedRow>& rows,
          std::vector<Cause>* causes, int& coarse_cells, Diagnostics& findings)
      : ground_(ground),
        rows_(rows),
        maker_(ground, company, rows),
        causes_(causes),
        coarse_(coarse_cells),
        findings_(findings),
        carries_(ground.seats.size()),
        cells_(ground.seats.size() * 12, 0) {}

  std::vector<std::int64_t> run() {
    if (causes_) causes_->assign(cells_.size(), {});
    for (month_ = 0; month_ < 12; ++month_) share_month();
    return std::move(cells_);
  }

 private:
  std::size_t at() const { return static_cast<std::size_t>(month_); }
  std::size_t cell(std::size_t seat) const { return seat * 12 + at(); }

  void share_month() {
    for (const auto& [place, part] : maker_.month(month_)) {
      for (const Taken& taken : part.taken)
        if (rows_[taken.row].rep) give_pinned(taken);
      share_part(part);
    }
  }

  void give_pinned(const Taken& taken) {
    cells_[cell(taken.seat)] = taken.units;
    if (causes_)
      (*causes_)[cell(taken.seat)] = {
          Cause::Kind::pinned, &rows_[taken.row], nullptr, taken.units, taken.days, 0, {}, {}};
  }

  const Fixed* first_pin(const Part& part) const {
    return part.taken.empty() ? nullptr : maker_.fixed(part.taken.front().row, month_);
  }

  void share_part(const Part& part) {
    const std::int64_t rest = part.rest();
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
        "pin-over-parent", first_pin(part)->at,
        part.row ? said("the pins within {} make {} in {}, more than its own {}",
                        name_of(*part.row->team), pinned, month, units)
                 : said("the pins make {} in {}, more than the company's {}", pinned, month, units),
        said("lower the pins, or raise what they are taken from"), own);
  }

  void nobody(const Part& part, std::int64_t rest) {
    if (!first_time(part)) return;
    const std::string month = ground_.wording.month(month_);
    const std::string left = ground_.wording.amount(rest);
    if (const Fixed* pin = first_pin(part)) {
      findings_.error("pins-leave-rest", pin->at,
                      said("{} of {} are left in {}, and everybody there is pinned", left,
                           ground_.wording.amount(part.units), month),
                      said("let the pins add up to it, or leave somebody free"));
      return;
    }
    const Place at = part.row ? part.row->spread.by[this->at()]->at : ground_.year.target.at;
    if (somebody_there())
      findings_.error(
          "no-weight", at,
          said("everybody who is there in {} has share 0; {} have no taker", month, left),
          said("give somebody a share above 0"));
    else
      findings_.error("nobody-present", at, said("nobody is there in {} to take {}", month, left),
                      ground_.book.reps.empty()
                          ? said("add people to reps")
                          : said("mend from, to and leave of the reps, or the season's weights"));
  }

  bool somebody_there() const {
    const Span span = ground_.days.month(month_).span();
    return std::any_of(ground_.seats.begin(), ground_.seats.end(),
                       [&](const Seat& seat) { return presence(seat, span, ground_.days) > 0; });
  }

  const Ground& ground_;
  const std::vector<PinnedRow>& rows_;
  PartMaker maker_;
  std::vector<Cause>* causes_;
  int& coarse_;
  Diagnostics& findings_;
  Carries carries_;
  std::vector<std::int64_t> cells_;
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
