// SPDX-License-Identifier: MIT
#include "random_book.hpp"

#include <fmt/format.h>
#include <rapidcheck.h>

namespace plan {

int draw(int low, int high) {
  return *rc::gen::inRange(low, high + 1);
}

bool chance(int percent) {
  return draw(1, 100) <= percent;
}

std::string draw_date(int month) {
  return fmt::format("2026-{:02}-{:02}", month ? month : draw(1, 12), draw(1, 28));
}

namespace {

std::string one_of(const std::vector<std::string>& words) {
  return words[static_cast<std::size_t>(draw(0, static_cast<int>(words.size()) - 1))];
}

std::string weights(int count, int most) {
  std::string list;
  for (int i = 0; i < count; ++i) list += (i ? ", " : "") + std::to_string(draw(0, most));
  return list;
}

std::string draw_share() {
  return one_of({"1", "2", "3", "5", "0.5", "2.75", "33.3%", "12.5%", "7", "0.123456789"});
}

/// January and December weigh something, so that the year's target and every revision find a month.
std::string draw_season() {
  const std::string days =
      one_of({"", ", days: workdays", ", days: calendar", ", days: {mon: 1, wed: 2.5, sat: 0.5}"});
  if (chance(30)) return "{even: true" + days + "}";
  return fmt::format("{{months: [{}, {}, {}]{}}}", draw(1, 9), weights(10, 12), draw(1, 9), days);
}

/// What may happen to a person in the year, one thing each, dated after `from` where that is given.
std::string draw_change(const std::vector<std::string>& teams, const std::string& team) {
  switch (draw(0, 7)) {
    case 0: return ", from: " + draw_date();
    case 1: return ", to: " + draw_date();
    case 2: return fmt::format(", from: {}, ramp: [25%, 50%, 75%]", draw_date());
    case 3:
      return fmt::format(", leave: [{{from: {0}-05, to: {0}-25, target: share}}]",
                         draw_date().substr(0, 7));
    case 4: return fmt::format(", leave: [{{from: {0}-01, to: {0}-28}}]", draw_date().substr(0, 7));
    case 5:
      return fmt::format(", to: 2026-0{}-15, stays: [{{from: 2026-{}-10}}]", draw(1, 8),
                         draw(10, 12));
    case 6:
      if (teams.size() < 2) return "";
      return fmt::format(", moves: [{{date: {}, team: {}}}]", draw_date(),
                         teams[0] == team ? teams[1] : teams[0]);
    default: return "";
  }
}

std::vector<RandomRep> draw_reps(const Shape& shape, const std::vector<std::string>& teams) {
  std::vector<RandomRep> reps;
  const int count = draw(1, 9);
  for (int i = 0; i < count; ++i) {
    RandomRep rep;
    rep.id = fmt::format("r{}", i);
    if (!teams.empty() && chance(85)) rep.team = one_of(teams);
    rep.share = draw_share();
    rep.always = i == 0 || !shape.changes || chance(40);
    if (!rep.always) {
      if (chance(15)) rep.share = "0";
      rep.rest = draw_change(teams, rep.team);
      if (chance(20))
        rep.share = fmt::format("[{{from: 2026-01-01, share: {}}}, {{from: {}, share: {}}}]",
                                draw_share(), draw_date(draw(2, 12)), draw_share());
    }
    reps.push_back(rep);
  }
  return reps;
}

}  // namespace

std::string RandomRep::line() const {
  std::string text = "  - {id: " + id;
  if (!team.empty()) text += ", team: " + team;
  if (!share.empty()) text += ", share: " + share;
  return text + rest + "}";
}

std::string RandomBook::yaml() const {
  std::string text = "format: 1\nbook: {currency: CNY, country: CN}\nyears:\n  2026:\n";
  text += "    target: " + target + "\n    round: " + round + "\n    season: " + season + "\n";
  if (!over_assign.empty()) text += "    over-assign: " + over_assign + "\n";
  const auto list = [&](const std::string& head, const auto& lines, const std::string& indent) {
    if (!lines.empty()) text += head;
    for (const auto& line : lines) text += indent + line + "\n";
  };
  list("    revisions:\n", revisions, "      - ");
  list("    pins:\n", pins, "      - ");
  list("teams:\n", teams, "  - ");
  list("products:\n", products, "  - ");
  text += "reps:\n";
  for (const RandomRep& rep : reps) text += rep.line() + "\n";
  return text;
}

RandomBook random_book(const Shape& shape) {
  RandomBook book;
  std::vector<std::string> teams;
  const int team_count = draw(0, 3);
  for (int i = 0; i < team_count; ++i) {
    teams.push_back(fmt::format("t{}", i));
    book.teams.push_back(i == 2 ? "{id: t2, parent: t0}" : fmt::format("{{id: t{}}}", i));
  }
  book.reps = draw_reps(shape, teams);
  const std::vector<std::string> rounds{"0.01", "1", "100", "1000"};
  book.round = one_of(rounds);
  const long long unit = book.round == "0.01" ? 1 : std::stoll(book.round);
  const long long units = shape.large ? 1'000'000 + draw(0, 1'000'000'000) : draw(0, 200'000);
  book.target = fmt::format("{}", units * unit);
  book.season = draw_season();
  if (chance(40)) book.over_assign = one_of({"5%", "12.5%", "0.333"});
  if (shape.pins)
    for (int i = draw(0, 4); i > 0; --i) {
      const std::string period = shape.long_pins && chance(50)
                                     ? fmt::format("2026-Q{}", draw(1, 4))
                                     : fmt::format("2026-{:02}", draw(1, 12));
      const std::string row =
          chance(20) ? ""
          : chance(30) && !teams.empty()
              ? "team: " + one_of(teams) + ", "
              : fmt::format("rep: r{}, ", draw(0, static_cast<int>(book.reps.size()) - 1));
      book.pins.push_back(
          fmt::format("{{{}period: {}, target: {}}}", row, period,
                      static_cast<long long>(draw(0, 1 + static_cast<int>(units / 100))) * unit));
    }
  if (shape.revisions && chance(50))
    book.revisions.push_back(
        fmt::format("{{from: 2026-{:02}, target: {}}}", draw(2, 12), (units * 2 + 7) * unit));
  if (shape.products)
    for (int i = draw(1, 5); i > 0; --i)
      book.products.push_back(fmt::format("{{id: p{}, share: {}}}", i, draw_share()));
  return book;
}

}  // namespace plan
