// SPDX-License-Identifier: MIT
#include "plan/facts/tally.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

void sort_out(std::vector<Index>& places) {
  if (!std::is_sorted(places.begin(), places.end())) std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
}

void add_to(std::int64_t& sum, std::int64_t value) {
  if (__builtin_add_overflow(sum, value, &sum))
    throw Overflow(std::string(tr("a sum of the book's records is too large")));
}

}  // namespace

void TallyCell::add(Sum sum, std::int64_t value) {
  touched = touched | sum;
  add_to(sums[static_cast<std::size_t>(sum)], value);
}

void TallyCell::merge(const TallyCell& other) {
  for (std::size_t i = 0; i < sum_count; ++i) add_to(sums[i], other.sums[i]);
  touched |= other.touched;
  unknown |= other.unknown;
  cut |= other.cut;
  buyers.insert(buyers.end(), other.buyers.begin(), other.buyers.end());
  orders.insert(orders.end(), other.orders.begin(), other.orders.end());
  cycles.insert(cycles.end(), other.cycles.begin(), other.cycles.end());
}

std::int64_t TallyCell::count_buyers() {
  sort_out(buyers);
  return static_cast<std::int64_t>(buyers.size());
}

std::int64_t TallyCell::count_orders() {
  sort_out(orders);
  return (*this)[Sum::orders] + static_cast<std::int64_t>(orders.size());
}

std::int64_t TallyCell::count_common(TallyCell& other) {
  sort_out(buyers);
  sort_out(other.buyers);
  std::vector<Index> both;
  std::set_intersection(buyers.begin(), buyers.end(), other.buyers.begin(), other.buyers.end(),
                        std::back_inserter(both));
  return static_cast<std::int64_t>(both.size());
}

Tally::Tally(std::vector<Axis> axes, std::vector<std::vector<Span>> series)
    : axes_(std::move(axes)), series_(std::move(series)), pieces_(series_.front().size()) {
  gaps_.resize(series_.size() * pieces_);
  for (const auto& pieces : series_)
    for (const Span& piece : pieces)
      if (!piece.empty())
        whole_ = {std::min(whole_.first, piece.first), std::max(whole_.last, piece.last)};
  const auto days = static_cast<std::size_t>(whole_.days());
  for (const auto& pieces : series_) {
    auto& by_day = by_day_.emplace_back(days, 0U);
    auto& overlapping = overlapping_.emplace_back();
    for (std::size_t p = 0; p < pieces.size(); ++p) {
      if (pieces[p].empty()) continue;
      const auto first = by_day.begin() + (pieces[p].first - whole_.first).count();
      const auto end = first + pieces[p].days();
      if (std::any_of(first, end, [](std::uint32_t taken) { return taken != 0; }))
        overlapping.push_back(p);
      else
        std::fill(first, end, static_cast<std::uint32_t>(p + 1));
    }
  }
}

std::size_t Tally::piece_on(std::size_t series, Day day) const {
  const auto& by_day = by_day_[series];
  const auto offset = (day - whole_.first).count();
  if (offset < 0 || static_cast<std::size_t>(offset) >= by_day.size()) return none;
  const std::uint32_t piece = by_day[static_cast<std::size_t>(offset)];
  return piece == 0 ? none : piece - 1;
}

bool Tally::counts(Day day) const {
  if (!whole_.contains(day)) return false;
  for (std::size_t s = 0; s < series_.size(); ++s)
    if (piece_on(s, day) != none || !overlapping_[s].empty()) return true;
  return false;
}

bool Tally::is_at(const TallyRow& row, const Dims& dims) const {
  for (std::size_t i = 0; i < axes_.size(); ++i)
    if (row.key[i] != at(dims, axes_[i])) return false;
  return true;
}

std::size_t Tally::slot_of(const Dims& dims, std::uint32_t hash) const {
  std::size_t slot = hash;
  for (;; ++slot) {
    const Slot& there = slots_[slot &= slots_.size() - 1];
    if (there.row == absent || (there.hash == hash && is_at(rows_[there.row], dims))) return slot;
  }
}

/// More slots than rows by half, so that few are looked at for one row.
void Tally::widen() {
  std::vector<Slot> old(std::max<std::size_t>(2 * slots_.size(), 16));
  old.swap(slots_);
  for (const Slot& taken : old) {
    if (taken.row == absent) continue;
    std::size_t slot = taken.hash;
    while (slots_[slot &= slots_.size() - 1].row != absent) ++slot;
    slots_[slot] = taken;
  }
}

TallyRow& Tally::row_at(const Dims& dims) {
  std::uint64_t mixed = 0;
  for (const Axis axis : axes_) {
    mixed = (mixed ^ at(dims, axis)) * 0x9e3779b97f4a7c15U;
    mixed ^= mixed >> 32U;
  }
  const auto hash = static_cast<std::uint32_t>(mixed);
  if (3 * rows_.size() >= 2 * slots_.size()) widen();
  Slot& slot = slots_[slot_of(dims, hash)];
  if (slot.row == absent) {
    slot = {hash, static_cast<Index>(rows_.size())};
    TallyRow row;
    for (const Axis axis : axes_) row.key.push_back(at(dims, axis));
    row.cells.resize(series_.size() * pieces_);
    row.present.resize(pieces_);
    rows_.push_back(std::move(row));
  }
  return rows_[slot.row];
}

TallyCell& Tally::cell(TallyRow& row, std::size_t series, std::size_t piece) const {
  auto& cell = row.cells[series * pieces_ + piece];
  if (!cell) cell = std::make_unique<TallyCell>();
  return *cell;
}

}  // namespace plan
