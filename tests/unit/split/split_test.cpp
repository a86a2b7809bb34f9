// SPDX-License-Identifier: MIT
// The rules of the split on small books, with answers worked out by hand or stated elsewhere.
#include "plan/split/split.hpp"

#include <doctest/doctest.h>

#include "made_split.hpp"
#include "plan/split/products.hpp"

namespace plan {

TEST_CASE("months follow running totals: any first months are right to a unit") {
  const Made made(yen("    target: 100\n", "  - {id: a}\n"));
  CHECK(made.row("a") == Months{8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8});
}

TEST_CASE("weights that do not add to 100 are weights") {
  const Made made(yen("    target: 300\n    season: {months: [1,1,1,0,0,0,0,0,0,0,0,0]}\n",
                      "  - {id: a, share: 1}\n  - {id: b, share: 2}\n"));
  CHECK(made.row("a") == Months{33, 34, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  CHECK(made.total("b") == 200);
}

TEST_CASE("a joiner has nothing before the first day, by days within its month, then by ramp") {
  const Made made(yen("    target: 1200\n    season: {days: calendar}\n",
                      "  - {id: a}\n  - {id: b, from: 2026-04-16, ramp: [50%]}\n"));
  // April: 15 of 30 days at half the weight make a quarter; from May on half each.
  CHECK(made.row("b") == Months{0, 0, 0, 20, 50, 50, 50, 50, 50, 50, 50, 50});
}

TEST_CASE("a mover has a row per team, weighted by days; earlier months stay with the old team") {
  const Made made(yen("    target: 1200\n    season: {days: calendar}\n",
                      "  - {id: a, team: x, moves: [{date: 2026-07-01, team: y}]}\n",
                      "teams:\n  - {id: x}\n  - {id: y}\n"));
  CHECK(made.row("a", "x") == Months{100, 100, 100, 100, 100, 100, 0, 0, 0, 0, 0, 0});
  CHECK(made.row("a", "y") == Months{0, 0, 0, 0, 0, 0, 100, 100, 100, 100, 100, 100});
}

TEST_CASE("leave keeps the month's target on the other days, or lets the others share it") {
  const std::string two = "    target: 1200\n    season: {days: calendar}\n";
  const Made keep(
      yen(two, "  - {id: a, leave: [{from: 2026-04-01, to: 2026-04-15}]}\n  - {id: b}\n"));
  CHECK(keep.row("a")[3] == 50);
  const auto days = keep.figures.day_cells(0, 3);
  CHECK(std::accumulate(days.begin(), days.begin() + 15, std::int64_t(0)) == 0);
  CHECK(std::accumulate(days.begin(), days.end(), std::int64_t(0)) == 50);
  const Made share(yen(two,
                       "  - {id: a, leave: [{from: 2026-04-01, to: 2026-04-15, target: share}]}\n"
                       "  - {id: b}\n"));
  CHECK(share.row("a")[3] == 33);
  CHECK(share.row("b")[3] == 67);
}

TEST_CASE("a returner is away between the employments") {
  const Made made(yen("    target: 1200\n",
                      "  - {id: a}\n"
                      "  - {id: b, to: 2026-02-28, stays: [{from: 2026-11-01}]}\n"));
  CHECK(made.row("b") == Months{50, 50, 0, 0, 0, 0, 0, 0, 0, 0, 50, 50});
}

TEST_CASE("pins come first, nested ones innermost, and the others share what is left") {
  const Made made(
      yen("    target: 1200\n    pins:\n"
          "      - {rep: a, period: 2026-Q1, target: 90}\n"
          "      - {rep: a, period: 2026-02, target: 10}\n"
          "      - {period: 2026-12, target: 210}\n",
          "  - {id: a}\n  - {id: b}\n"));
  CHECK(made.row("a") == Months{40, 10, 40, 45, 45, 45, 45, 45, 45, 45, 45, 105});
  CHECK(made.row("b") == Months{50, 80, 50, 45, 45, 45, 45, 45, 45, 45, 45, 105});
}

TEST_CASE("pins of all teams that make the whole are spread together") {
  const Made made(
      yen("    target: 1000\n    pins:\n"
          "      - {team: x, period: 2026, target: 501}\n"
          "      - {team: y, period: 2026, target: 499}\n",
          "  - {id: a, team: x}\n  - {id: b, team: y}\n", "teams:\n  - {id: x}\n  - {id: y}\n"));
  CHECK(made.error() == "");
  CHECK(made.total("a") == 501);
  CHECK(made.total("b") == 499);
}

TEST_CASE("pins that fit their periods fit month by month as well") {
  // each row's months, rounded alone, would make 13000 of the company's 12000 in February
  const Made one(
      yen("    target: 150000\n    round: 1000\n    pins: [{rep: a, period: 2026, target: "
          "149000}]\n",
          "  - {id: a}\n  - {id: b}\n"));
  REQUIRE(one.error().empty());
  CHECK(one.total("a") == 149000);
  CHECK(one.total("b") == 1000);
  // a joiner in December takes nothing from the months in which all others are pinned
  const Made joined(
      yen("    target: 100000\n    pins:\n      - {rep: a, period: 2026, target: "
          "33333}\n      - {rep: b, period: 2026, target: 33333}\n      - {rep: c, "
          "period: 2026, target: 33334}\n",
          "  - {id: a}\n  - {id: b}\n  - {id: c}\n  - {id: d, from: 2026-12-01}\n"));
  REQUIRE(joined.error().empty());
  CHECK(joined.total("a") == 33333);
  CHECK(joined.total("c") == 33334);
  CHECK(joined.total("d") == 0);
}

TEST_CASE("pins that make the whole still do when they are raised") {
  const std::string year =
      "    target: 1200\n    pins:\n      - {rep: a, period: 2026-Q1, target: 150}\n      - {rep: "
      "b, "
      "period: 2026-01, target: 50}\n      - {rep: b, period: 2026-02, target: 50}\n      - {rep: "
      "b, "
      "period: 2026-03, target: 50}\n";
  const Made raised(yen(year, "  - {id: a}\n  - {id: b}\n"), Rate(1033, 1000));
  REQUIRE(raised.error().empty());
  for (int month = 0; month < 3; ++month)
    CHECK(raised.row("a")[static_cast<std::size_t>(month)] +
              raised.row("b")[static_cast<std::size_t>(month)] ==
          raised.figures.company[static_cast<std::size_t>(month)].minor());
}

TEST_CASE("a season is not learned from months that the book does not know") {
  const Made made(yen("    target: 1200\n    season: {learn: 2025}\n", "  - {id: a}\n",
                      "history: [{rep: a, period: 2025-H1, sales: 600}]\n"));
  CHECK(made.error() == "learn-without-history");
}

TEST_CASE("a revision keeps the months before it and shares the rest of the new target") {
  const Made made(
      yen("    target: 1200\n    revisions: [{from: 2026-07, target: 1800}]\n", "  - {id: a}\n"));
  CHECK(made.row("a") == Months{100, 100, 100, 100, 100, 100, 200, 200, 200, 200, 200, 200});
}

TEST_CASE("a season is learned from sales per working day") {
  std::string history = "history:\n";
  for (int month = 1; month <= 12; ++month)
    history += "  - {rep: a, period: 2025-" + std::string(month < 10 ? "0" : "") +
               std::to_string(month) + ", sales: " + (month == 1 ? "2300" : "0") + "}\n";
  const Made made(yen("    target: 1200\n    season: {learn: 2025}\n", "  - {id: a}\n", history));
  CHECK(made.row("a") == Months{1200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
}

TEST_CASE("a season is learned from years with a gap between them") {
  // 2021 to 2023 sold all in January, 2020 and 2024 all in February: they are not asked
  std::string history = "history:\n";
  for (int year = 2019; year <= 2024; ++year)
    for (int month = 1; month <= 12; ++month) {
      const bool sold = year == 2020 || year == 2024 ? month == 2 : month == 1;
      history += "  - {rep: a, period: " + std::to_string(year) + (month < 10 ? "-0" : "-") +
                 std::to_string(month) + ", sales: " + (sold ? "50" : "0") + "}\n";
    }
  const Made made(
      yen("    target: 1200\n    season: {learn: [2019, 2021..2023]}\n", "  - {id: a}\n", history));
  CHECK(made.error() == "");
  CHECK(made.row("a")[0] == 1200);
}

TEST_CASE("weekdays' weights ask for holidays or not") {
  // 1 October 2026 is a Thursday, off until Wednesday the 7th in China
  const auto october = [](const std::string& more) {
    const std::string year =
        "    target: 1200\n    season: {days: {mon: 1, tue: 1, wed: 1, thu: 1, fri: 1" + more +
        "}}\n";
    const Book book = book_from("format: 1\nbook: {currency: JPY, country: CN}\nyears:\n  2026:\n" +
                                year + "reps:\n  - {id: a}\n");
    Diagnostics findings;
    return DayWeights(book, book.years.front(), findings).month_weight(9);
  };
  CHECK(october("") == 22);  // Mondays to Fridays of October 2026
  CHECK(october(", holidays: true") == 22);
  CHECK(october(", holidays: false") == 22 - 5);  // 1, 2, 5, 6, 7; Saturday the 10th weighs 0
}

TEST_CASE("weekdays' weights keep their proportions, as long as 15 digits do") {
  const auto month = [](const std::string& week) {
    const Book book =
        book_from(yen("    target: 1200\n    season: {days: {" + week + "}}\n", "  - {id: a}\n"));
    Diagnostics findings;
    const DayWeights days(book, book.years.front(), findings);
    if (findings.has_errors()) CHECK(findings.sorted().front().code == "weights-too-fine");
    return findings.has_errors() ? 0 : days.month_weight(9);
  };
  // October 2026 has four Mondays and four Tuesdays
  CHECK(month("mon: 1, tue: 0.5") == 4 * 2 + 4 * 1);
  CHECK(month("mon: 0.000001, tue: 1000000000") == 4 + 4'000'000'000'000'000);
  CHECK(month("mon: 0.000001, tue: 1000000001") == 0);
}

TEST_CASE("what is raised beyond amounts is an error at what raises it") {
  const Made made(yen("    target: 400000000000000\n    over-assign: 300%\n", "  - {id: a}\n"),
                  Rate::whole(4));
  CHECK(made.error() == "amount-overflow");
  CHECK(made.findings.sorted().front().place == Place{0, 6, 18});
}

TEST_CASE("the quota raises the target once, down to a whole unit") {
  const Made made(yen("    target: 1000\n    round: 10\n    over-assign: 5.5%\n", "  - {id: a}\n"),
                  Rate(1055, 1000));
  CHECK(made.total("a") == 1050);
}

namespace {

/// Pins by quarter of two people, and what else the year holds.
std::string by_quarter(const std::string& target, const Months& a, const Months& b,
                       const std::string& more = "") {
  std::string pins;
  for (std::size_t q = 0; q < 4; ++q)
    for (const auto& [rep, amounts] : {std::pair("a", &a), std::pair("b", &b)})
      pins += "      - {rep: " + std::string(rep) + ", period: 2026-Q" + std::to_string(q + 1) +
              ", target: " + std::to_string((*amounts)[q]) + "}\n";
  return "    target: " + target + "\n" + more + "    pins:\n" + pins;
}

Months quarters(const Months& months) {
  Months sums(4);
  for (std::size_t m = 0; m < 12; ++m) sums[m / 3] += months[m];
  return sums;
}

Months company(const Made& made) {
  Months months;
  for (const Money month : made.figures.company) months.push_back(month.minor());
  return months;
}

constexpr auto two = "  - {id: a}\n  - {id: b}\n";

}  // namespace

TEST_CASE("quotas given bottom-up: the company's months are the sum of the pins") {
  const Months a{50, 150, 100, 300}, b{50, 100, 100, 150};
  const Made made(yen(by_quarter("1000", a, b), two));
  CHECK(made.error() == "");
  CHECK(quarters(made.row("a")) == a);
  CHECK(quarters(made.row("b")) == b);
  CHECK(quarters(company(made)) == Months{100, 250, 200, 450});
  // raised by a tenth: every quarter, and everybody's, comes out whole
  const Made quota(yen(by_quarter("1000", a, b), two), Rate(11, 10));
  CHECK(quarters(company(quota)) == Months{110, 275, 220, 495});
  CHECK(quota.total("a") == 660);
}

TEST_CASE("bottom-up quotas in whole units of ten are raised to whole units of ten") {
  const Months a{500, 1500, 1000, 3000}, b{500, 1000, 1000, 1500};
  const Made quota(yen(by_quarter("10000", a, b, "    round: 10\n"), two), Rate(11, 10));
  CHECK(quota.error() == "");
  CHECK(quarters(company(quota)) == Months{1100, 2750, 2200, 4950});
  CHECK(quota.total("a") == 6600);
  for (const std::int64_t month : quota.row("b")) CHECK(month % 10 == 0);
}

TEST_CASE("quotas given bottom-up must make the target, or the company's own pin says how") {
  CHECK(Made(yen(by_quarter("1001", {50, 150, 100, 300}, {50, 100, 100, 150}), two)).error() ==
        "pins-leave-rest");
  CHECK(Made(yen(by_quarter("999", {50, 150, 100, 300}, {50, 100, 100, 150}), two)).error() ==
        "pin-over-parent");
  // c is free until June, and has half of what a and b leave there: 100 a month
  const std::string three = std::string(two) + "  - {id: c, to: 2026-06-30}\n";
  const Months a{50, 50, 100, 200}, b{50, 50, 100, 100};
  const Made refused(yen(by_quarter("1200", a, b), three));
  CHECK(refused.error() == "pins-leave-rest");
  CHECK(refused.findings.sorted().front().hint.worded() ==
        "let the pins add up to it, or add to the pins: {period: 2026-07..2026-12, target: 500}");
  const Made mended(
      yen(by_quarter("1200", a, b) + "      - {period: 2026-07..2026-12, target: 500}\n", three));
  CHECK(mended.error() == "");
  CHECK(mended.total("c") == 500);  // 1200 - 500 - a's and b's 200
}

TEST_CASE(
    "a month that follows its pins leaves the rest to later months, before which none moves") {
  // January is 60 instead of 100: the other eleven months share 1140
  const std::string pin = "    pins: [{rep: a, period: 2026-01, target: 60}]\n";
  const Made made(yen("    target: 1200\n" + pin, "  - {id: a}\n"));
  CHECK(company(made) == Months{60, 104, 103, 104, 104, 103, 104, 103, 104, 104, 103, 104});
  const Months half{60, 104, 103, 104, 104, 103};
  const Made revised(yen("    target: 1200\n    revisions: [{from: 2026-07, target: 1500}]\n" + pin,
                         "  - {id: a}\n"));
  const Months after = company(revised);
  CHECK(Months(after.begin(), after.begin() + 6) == half);
  CHECK(revised.total("a") == 1500);
}

TEST_CASE("months that weigh nothing may follow pins, but take no rest") {
  const std::string season = "    season: {months: [1,0,0,0,0,0,0,0,0,0,0,0]}\n";
  const std::string pin = "    pins: [{rep: a, period: 2026-02, target: 40}]\n";
  const Made made(yen("    target: 100\n" + season + pin, "  - {id: a}\n"));
  CHECK(made.error() == "pin-over-parent");  // January has 100 already
  const std::string january =
      "    pins: [{rep: a, period: 2026-01, target: 60}, {rep: a, period: "
      "2026-02, target: 40}]\n";
  CHECK(company(Made(yen("    target: 100\n" + season + january, "  - {id: a}\n"))) ==
        Months{60, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  const Made left(yen("    target: 101\n" + season + january, "  - {id: a}\n"));
  CHECK(left.error() == "pins-leave-rest");
  CHECK(left.findings.sorted().front().text.worded() ==
        "1 of 101 are left for months whose season weighs 0");
}

TEST_CASE("a pinned team's months follow its members' pins, within the team's amount") {
  const std::string teams = "teams: [{id: t}]\n";
  const std::string reps = "  - {id: a, team: t}\n  - {id: b, team: t}\n  - {id: c}\n";
  const Made made(yen(by_quarter("2000", {50, 150, 100, 300}, {50, 100, 100, 150}) +
                          "      - {team: t, period: 2026, target: 1000}\n",
                      reps, teams));
  CHECK(made.error() == "");
  CHECK(quarters(made.row("a")) == Months{50, 150, 100, 300});
  CHECK(quarters(made.row("c")) == Months{400, 250, 300, 50});  // 500 a quarter less the team's
}

TEST_CASE("products and people are both exact in every month") {
  const Made made(yen("    target: 1000\n", "  - {id: a, share: 1}\n  - {id: b, share: 2}\n",
                      "products:\n  - {id: p, share: 1}\n  - {id: q, share: 3}\n"));
  Diagnostics findings;
  const auto months =
      product_months(made.book, made.book.years.front(), made.figures, Rate::whole(1), findings);
  std::int64_t p = 0;
  for (const std::int64_t units : months.units[0]) p += units;
  CHECK(p == 250);
  const auto cells = product_cells(made.figures, months, 0);
  CHECK(cells[0] + cells[1] == made.row("a")[0]);
  CHECK(cells[0] + cells[2] == months.units[0][0]);
}

TEST_CASE("cells under a unit are counted, those of a unit and those of nothing are not") {
  CHECK(Made(yen("    target: 12\n", two)).figures.coarse_cells == 24);  // half a unit each
  CHECK(Made(yen("    target: 24\n", two)).figures.coarse_cells == 0);
  CHECK(Made(yen("    target: 1\n    season: {months: [1,0,0,0,0,0,0,0,0,0,0,0]}\n", two))
            .figures.coarse_cells == 2);
}

TEST_CASE("what the target is over-assigned by raises it") {
  const auto factor = [](const std::string& more) {
    return over_assign_factor(
        book_from(yen("    target: 1200\n" + more, "  - {id: a}\n")).years.front());
  };
  CHECK(factor("") == Rate::whole(1));
  CHECK(factor("    over-assign: 5.5%\n") == Rate(1055, 1000));
}

TEST_CASE("what cannot be split is an error with its reason") {
  const auto code = [](const std::string& year, const std::string& reps) {
    return Made(yen(year, reps)).error();
  };
  const std::string target = "    target: 1200\n";
  CHECK(code(target, "  - {id: a, from: 2026-02-01}\n") == "nobody-present");
  CHECK(code(target, "  - {id: a, share: 0}\n") == "no-weight");
  CHECK(code(target + "    pins: [{rep: a, period: 2026-01, target: 101}]\n",
             "  - {id: a}\n  - {id: b}\n") == "pin-over-parent");
  CHECK(code(target + "    pins: [{rep: a, period: 2026, target: 99}]\n", "  - {id: a}\n") ==
        "pins-leave-rest");
  CHECK(code(target + "    pins: [{rep: b, period: 2026-01, target: 9}]\n",
             "  - {id: a}\n  - {id: b, from: 2026-02-01}\n") == "pin-on-absence");
  CHECK(code(target + "    season: {learn: 2025}\n", "  - {id: a}\n") == "learn-without-history");
}

TEST_CASE("an error is told once, and nothing of what it would lead to") {
  // 101 would be too much of an even season's January, but the season is not known
  const Made unknown(
      yen("    target: 1200\n    season: {learn: 2025}\n"
          "    pins: [{rep: a, period: 2026-01, target: 101}]\n",
          two));
  CHECK(unknown.findings.all().size() == 1);
  CHECK(unknown.error() == "learn-without-history");
  // more than the whole year's target is too much by any season
  const Made both(
      yen("    target: 1200\n    season: {learn: 2025}\n"
          "    pins: [{period: 2026-01, target: 1201}]\n",
          two));
  REQUIRE(both.findings.all().size() == 2);
  CHECK(both.findings.all()[0].code == "learn-without-history");
  CHECK(both.findings.all()[1].code == "pin-over-parent");
  // people's pins are looked at when the company's months stand
  const Made early(
      yen("    target: 1200\n    pins:\n"
          "      - {period: 2026-01, target: 1201}\n"
          "      - {rep: b, period: 2026-01, target: 9}\n",
          "  - {id: a}\n  - {id: b, from: 2026-02-01}\n"));
  REQUIRE(early.findings.all().size() == 1);
  CHECK(early.error() == "pin-over-parent");
  // all who are there in January are pinned, which raised figures ask the stated ones about
  const Made raised(yen("    target: 1200\n    pins:\n"
                        "      - {rep: a, period: 2026-01, target: 100}\n"
                        "      - {rep: b, period: 2026-01, target: 9}\n",
                        "  - {id: a}\n  - {id: b, from: 2026-02-01}\n"),
                    Rate(11, 10));
  CHECK(raised.findings.all().size() == 1);
  CHECK(raised.error() == "pin-on-absence");
}

TEST_CASE("a pin of the company says what its months have, whatever the season") {
  const auto company = [](const std::string& pins) {
    const Made made(
        "format: 1\nbook: {currency: CNY}\nreps: [{id: li}, {id: wu}]\nyears:\n  2026:\n"
        "    target: 1200\n    season: {months: [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0]}\n"
        "    pins: [" +
        pins + "]\n");
    REQUIRE(made.findings.all().empty());
    Months months;
    for (const Money& month : made.figures.company) months.push_back(month.minor());
    return months;
  };
  CHECK(company("{period: 2026-07, target: 200}") ==
        Months{10000, 10000, 10000, 10000, 10000, 10000, 20000, 10000, 10000, 10000, 10000, 0});
  // 600 less the 500 within it, evenly over the two months that weigh nothing
  CHECK(company("{period: 2026-H2, target: 600}, {period: 2026-08..2026-11, target: 500}") ==
        Months{10000, 10000, 10000, 10000, 10000, 10000, 5000, 12500, 12500, 12500, 12500, 5000});
  // a month that weighs nothing has none of a pin that others of its months can carry
  CHECK(company("{period: 2026-07..2026-08, target: 300}") ==
        Months{10000, 10000, 10000, 10000, 10000, 10000, 0, 30000, 10000, 10000, 10000, 0});
}

}  // namespace plan
