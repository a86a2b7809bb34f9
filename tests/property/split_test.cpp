// SPDX-License-Identifier: MIT
// What holds of every split, tried on random books (RC_PARAMS=max_success=N sets how many).
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "book_from.hpp"
#include "plan/base/rounding.hpp"
#include "plan/split/grid.hpp"
#include "plan/split/presence.hpp"
#include "plan/split/products.hpp"
#include "plan/split/split.hpp"
#include "random_book.hpp"

namespace plan {
namespace {

struct Made {
  Book book;
  std::optional<Split> split;  // none: the book was refused
  const Year& year() const { return book.years.front(); }
  explicit operator bool() const { return split.has_value(); }
};

/// Pins drawn at random may not fit: such a book is refused, which is fine; without pins it must
/// not be.
Made make(const std::string& yaml, bool may_fail, const Rate& factor = Rate::whole(1)) {
  Diagnostics findings;
  Made made{book_from(yaml, findings), {}};
  if (!findings.has_errors()) made.split = split(made.book, made.year(), {factor}, findings);
  if (findings.has_errors()) made.split.reset();
  if (!made && !may_fail) RC_FAIL(findings.sorted().front().text.worded() + "\n" + yaml);
  return made;
}

Money sum(const std::array<Money, 12>& months) {
  return std::accumulate(months.begin(), months.end(), Money());
}

void check_months(const Made& made) {
  const Split& split = *made.split;
  const auto& revisions = made.year().revisions;
  const Money target = revisions.empty() ? *made.year().target : *revisions.back().target;
  RC_ASSERT(sum(split.company) == target);
  for (int month = 0; month < 12; ++month) {
    Money total;
    for (std::size_t s = 0; s < split.seats.size(); ++s) {
      const Money cell = split.cell(s, month);
      RC_ASSERT(cell.minor() >= 0);
      RC_ASSERT(cell.minor() % split.unit == 0);
      if (held(split.seats[s], split.month(month).span()).empty()) RC_ASSERT(cell.minor() == 0);
      total += cell;
    }
    RC_ASSERT(total == split.company[static_cast<std::size_t>(month)]);
  }
}

/// Every month of the seats makes the company's.
void check_months_add_up(const Made& made) {
  for (int month = 0; month < 12; ++month) {
    Money total;
    for (std::size_t s = 0; s < made.split->seats.size(); ++s) {
      RC_ASSERT(made.split->cell(s, month).minor() >= 0);
      total += made.split->cell(s, month);
    }
    RC_ASSERT(total == made.split->company[static_cast<std::size_t>(month)]);
  }
}

std::string draw_full_season() {
  std::string weights;
  for (int i = 0; i < 12; ++i) weights += (i ? ", " : "") + std::to_string(draw(3, 12));
  return "{months: [" + weights + "]}";
}

/// Pins of some products, or of all of them together for the whole target.
std::vector<std::string> draw_product_pins(const RandomBook& book) {
  const auto count = static_cast<long long>(book.products.size());
  const long long target = std::stoll(book.target);
  const bool all = chance(50);
  std::vector<std::string> pins;
  long long left = target;
  for (long long i = 1; i <= (all ? count : count - 1); ++i) {
    const long long amount = all && i == count ? left : target * draw(10, 90) / (100 * count);
    left -= amount;
    pins.push_back(fmt::format("{{product: p{}, period: 2026, target: {}}}", i, amount));
  }
  return pins;
}

std::vector<Span> quarters(const Split& split) {
  std::vector<Span> found;
  for (int month = 0; month < 12; month += 3)
    found.push_back({split.month(month).span().first, split.month(month + 2).span().last});
  return found;
}

/// The company's minor units in whole months.
std::int64_t months_in(const Split& split, Span period) {
  std::int64_t total = 0;
  for (int month = 0; month < 12; ++month)
    if (period.contains(split.month(month).span().first))
      total += split.company[static_cast<std::size_t>(month)].minor();
  return total;
}

void check_days(const Made& made) {
  const Split& split = *made.split;
  for (std::size_t s = 0; s < split.seats.size(); ++s)
    for (int month = 0; month < 12; ++month) {
      if (split.cell(s, month).minor() == 0) continue;
      const auto days = split.day_cells(s, month);
      const Day first = split.month(month).span().first;
      std::int64_t total = 0;
      for (std::size_t d = 0; d < days.size(); ++d) {
        const Day day = first + std::chrono::days(d);
        RC_ASSERT(days[d] >= 0);
        if (days[d] > 0) RC_ASSERT(!held(split.seats[s], {day, day}).empty());
        total += days[d];
      }
      RC_ASSERT(total == split.cell(s, month).minor());
    }
}

Money grid_total(const Made& made, std::vector<Axis> axes, Step step) {
  const auto cut = pieces(made.split->days.span(), step, made.book.fiscal());
  const Grid grid = grid_of(made.book, *made.split, nullptr, {std::move(axes)}, cut);
  Money total;
  for (const GridRow& row : grid.rows)
    for (const Money amount : row.amounts) total += amount;
  return total;
}

void check_axes(const Made& made) {
  const Money whole = sum(made.split->company);
  for (const Step step : {Step::year, Step::quarter, Step::month, Step::week, Step::day})
    for (const Axis axis : {Axis::company, Axis::team, Axis::rep})
      RC_ASSERT(grid_total(made, {axis}, step) == whole);
  RC_ASSERT(grid_total(made, {Axis::team, Axis::rep}, Step::week) == whole);
}

/// The cells of months before `until`, by rep and team.
std::map<std::string, std::vector<Money>> cells_before(const Split& split, int until) {
  std::map<std::string, std::vector<Money>> cells;
  for (std::size_t s = 0; s < split.seats.size(); ++s) {
    const Seat& seat = split.seats[s];
    std::vector<Money> months;
    for (int month = 0; month < until; ++month) months.push_back(split.cell(s, month));
    if (std::any_of(months.begin(), months.end(), [](Money m) { return m.minor() != 0; }))
      cells[*seat.rep->id + "/" + (seat.team ? *seat.team->id : "")] = months;
  }
  return cells;
}

/// Whether each cell of the first's months before `until` is at most a unit more or less in the
/// other.
bool nearly_same(const Split& split, const Split& other, int until) {
  const auto theirs = cells_before(other, until);
  for (const auto& [who, months] : cells_before(split, until)) {
    const auto found = theirs.find(who);
    for (std::size_t month = 0; month < months.size(); ++month) {
      const Money now = found == theirs.end() ? Money() : found->second[month];
      if (std::abs((months[month] - now).minor()) > split.unit) return false;
    }
  }
  return true;
}

/// One dated change in the month (1 to 12) to somebody who is always there, or a new person.
void change(RandomBook& book, int month) {
  std::vector<std::size_t> steady;
  for (std::size_t i = 1; i < book.reps.size(); ++i)
    if (book.reps[i].always) steady.push_back(i);
  const std::string date = draw_date(month);
  const int kind = steady.empty() ? 4 : draw(0, 5);
  RandomRep* rep = steady.empty() ? nullptr
                                  : &book.reps[steady[static_cast<std::size_t>(
                                        draw(0, static_cast<int>(steady.size()) - 1))]];
  switch (kind) {
    case 0: rep->rest = ", to: " + date; return;
    case 1: rep->rest = ", leave: [{from: " + date + ", to: 2026-12-31, target: share}]"; return;
    case 2:
      rep->share =
          "[{from: 2026-01-01, share: " + rep->share + "}, {from: " + date + ", share: 0.7}]";
      return;
    case 3:
      if (book.teams.size() < 2) return;
      rep->rest =
          ", moves: [{date: " + date + ", team: " + (rep->team == "t0" ? "t1" : "t0") + "}]";
      return;
    case 4: book.reps.push_back({"new", "", "2", ", from: " + date + ", ramp: [40%]"}); return;
    default:
      book.revisions.push_back("{from: " + date.substr(0, 7) + ", target: 99999999000}");
      return;
  }
}

}  // namespace

TEST_CASE("every sum of a split is exact, on every axis, and nothing is negative or out of place") {
  CHECK(rc::check([] {
    const bool pins = chance(60);
    const auto random = random_book({.pins = pins, .long_pins = true, .revisions = !pins});
    const Made made = make(random.yaml(), pins);
    RC_CLASSIFY(!made, "pins that do not fit");
    if (!made) return;
    check_months(made);
    check_days(made);
    if (chance(10)) check_axes(made);
  }));
}

TEST_CASE("the quota has its own exact sums") {
  CHECK(rc::check([] {
    auto random = random_book({.pins = chance(60), .long_pins = true});
    random.over_assign = "7.3%";
    const Made target = make(random.yaml(), !random.pins.empty());
    if (!target) return;
    const Rate factor = over_assign_factor(target.year());
    const Made quota = make(random.yaml(), false, factor);
    const Int128 exact =
        Int128(target.year().target->minor()) * factor.numerator() / factor.denominator();
    RC_ASSERT(sum(quota.split->company).minor() == exact / quota.split->unit * quota.split->unit);
    check_months_add_up(quota);
  }));
}

TEST_CASE("pins that fit their periods are never refused for rounding, nor raised ones") {
  CHECK(rc::check([] {
    auto random = random_book({.changes = false, .pins = false});
    random.season = chance(50) ? "{even: true}" : draw_full_season();
    const Made bare = make(random.yaml(), false);
    const std::int64_t unit = bare.split->unit;
    const bool all = chance(40);  // everybody is pinned, and together they have the whole
    const int count = static_cast<int>(random.reps.size());
    std::int64_t left = sum(bare.split->company).minor() / unit;
    for (int i = 0; i < (all ? count : count - 1); ++i) {
      const std::vector<Span> periods =
          all || chance(50) ? std::vector<Span>{bare.split->days.span()} : quarters(*bare.split);
      for (const Span& period : periods) {
        std::int64_t units = months_in(*bare.split, period) / unit * draw(50, 97) / (100 * count);
        if (all) units = i + 1 == count ? left : std::min(left, units);
        left -= units;
        random.pins.push_back(
            fmt::format("{{rep: r{}, period: {}..{}, target: {}}}", i,
                        to_string(month_of(period.first)), to_string(month_of(period.last)),
                        to_decimal(Money::minor(units * unit), bare.book.currency())));
      }
    }
    if (all && chance(50)) random.reps.push_back({"zz", "", "1", ", from: 2026-12-01"});
    check_months(make(random.yaml(), false));
    check_months_add_up(make(random.yaml(), false, Rate(1000 + draw(1, 300), 1000)));
  }));
}

TEST_CASE("quotas given bottom-up add up, raised too, and a change moves no month before it") {
  CHECK(rc::check([] {
    auto random = random_book({.changes = false, .pins = false});
    const long long unit = random.round == "0.01" ? 1 : std::stoll(random.round);
    long long target = 0;
    const bool by_month = chance(50);
    for (const RandomRep& rep : random.reps)
      for (int i = 1; i <= (by_month ? 12 : 4); ++i) {
        const long long amount = draw(0, 100'000) * unit;
        target += amount;
        random.pins.push_back(
            fmt::format("{{rep: {}, period: 2026-{}, target: {}}}", rep.id,
                        by_month ? fmt::format("{:02}", i) : fmt::format("Q{}", i), amount));
      }
    random.target = std::to_string(target);
    const Made made = make(random.yaml(), false);
    check_months(made);
    check_days(made);
    const Rate factor(1000 + draw(1, 300), 1000);
    const Made quota = make(random.yaml(), false, factor);
    const Int128 exact = Int128(target) * 100 * factor.numerator() / factor.denominator();
    RC_ASSERT(sum(quota.split->company).minor() == exact / quota.split->unit * quota.split->unit);
    check_months_add_up(quota);
    const int month = draw(2, 12);
    random.reps.push_back({"zz", "", "1", ", from: " + draw_date(month)});
    random.target = std::to_string(target * 20);  // of which the one who joins takes what is left
    const Made joined = make(random.yaml(), true);
    RC_CLASSIFY(!joined, "pins that do not fit");
    if (!joined) return;
    // with all of a quarter pinned its months add up to a unit; not where one who joins takes more
    const int whole = by_month ? month - 1 : (month - 1) / 3 * 3;
    RC_ASSERT(cells_before(*made.split, whole) == cells_before(*joined.split, whole));
    RC_ASSERT(nearly_same(*made.split, *joined.split, month - 1));
  }));
}

TEST_CASE("the order of the input has no effect") {
  CHECK(rc::check([] {
    auto random = random_book({.long_pins = true});
    const Made first = make(random.yaml(), true);
    std::reverse(random.reps.begin(), random.reps.end());
    std::reverse(random.teams.begin(), random.teams.end());
    std::rotate(random.pins.begin(), random.pins.begin() + std::ssize(random.pins) / 2,
                random.pins.end());
    const Made second = make(random.yaml(), true);
    RC_ASSERT(bool(first) == bool(second));
    if (first) RC_ASSERT(first.split->cells == second.split->cells);
  }));
}

TEST_CASE("a change dated in a month moves no month before it") {
  CHECK(rc::check([] {
    auto random = random_book({});
    const Made before = make(random.yaml(), true);
    const int month = draw(2, 12);
    change(random, month);
    const Made after = make(random.yaml(), true);
    RC_CLASSIFY(!before || !after, "pins that do not fit");
    if (!before || !after) return;
    RC_ASSERT(cells_before(*before.split, month - 1) == cells_before(*after.split, month - 1));
  }));
}

TEST_CASE("with the same people all year running totals are under a unit off, whole rows exact") {
  CHECK(rc::check([] {
    const auto random = random_book({.changes = false, .pins = false, .large = true});
    const Made made = make(random.yaml(), false);
    const Split& split = *made.split;
    const auto weights = seat_weights(split.seats, split.days)[0];
    const Exact whole = std::accumulate(weights.begin(), weights.end(), Exact(0));
    for (std::size_t s = 0; s < split.seats.size(); ++s) {
      Exact reached = 0, company = 0;
      bool fine = true;
      for (int month = 0; month < 12; ++month) {
        const Money months = split.company[static_cast<std::size_t>(month)];
        fine = fine && (months.minor() == 0 || weights[s] * months.minor() >= whole * split.unit);
        reached += split.cell(s, month).minor();
        company += months.minor();
        if (fine) RC_ASSERT(abs(reached * whole - weights[s] * company) < whole * split.unit);
      }
      if (fine && weights[s] * company % (whole * split.unit) == 0)
        RC_ASSERT(reached * whole == weights[s] * company);
    }
  }));
}

TEST_CASE("products: every seat's and every product's month is exact") {
  CHECK(rc::check([] {
    auto random = random_book({.pins = false, .products = true});
    const bool pins = chance(50);
    if (pins) random.pins = draw_product_pins(random);
    const Made target = make(random.yaml(), false);
    Diagnostics findings;
    product_months(target.book, target.year(), *target.split, Rate::whole(1), findings);
    RC_CLASSIFY(findings.has_errors(), "pins that do not fit");
    if (pins && findings.has_errors()) return;
    const Rate factor = chance(50) ? Rate::whole(1) : Rate(1000 + draw(1, 300), 1000);
    const Made made = make(random.yaml(), false, factor);
    const auto months = product_months(made.book, made.year(), *made.split, factor, findings);
    RC_ASSERT(!findings.has_errors());
    const std::size_t width = made.book.products.size();
    for (int month = 0; month < 12; ++month) {
      const auto cells = product_cells(*made.split, months, month);
      std::vector<std::int64_t> columns(width, 0);
      std::int64_t company = 0;
      for (std::size_t s = 0; s < made.split->seats.size(); ++s) {
        std::int64_t row = 0;
        for (std::size_t p = 0; p < width; ++p) {
          RC_ASSERT(cells[s * width + p] >= 0);
          row += cells[s * width + p];
          columns[p] += cells[s * width + p];
        }
        RC_ASSERT(row == made.split->cell(s, month).minor());
      }
      for (std::size_t p = 0; p < width; ++p) {
        RC_ASSERT(columns[p] == months.units[p][static_cast<std::size_t>(month)]);
        company += columns[p];
      }
      RC_ASSERT(company == made.split->company[static_cast<std::size_t>(month)].minor());
    }
  }));
}

}  // namespace plan
