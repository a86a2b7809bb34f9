// SPDX-License-Identifier: MIT
// One fiscal year of the plan as the book states it: target, season, pins, goals, budget,
// scorecard.
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "plan/base/money.hpp"
#include "plan/base/period.hpp"
#include "plan/base/rate.hpp"
#include "plan/book/given.hpp"

namespace plan {

enum class DayRule { workdays, calendar };

/// Weights of the weekdays, Monday first; a day that is not named weighs 0.
struct WeekWeights {
  Place at;
  std::array<Given<Rate>, 7> days;
  Given<bool> holidays;  // false: days off weigh 0
};

/// At most one of months, learn, even; none = even.
struct Season {
  Place at;
  std::vector<Given<Rate>> months;   // 12 weights, the fiscal year's months in order
  std::vector<Given<Period>> learn;  // closed fiscal years before this one, ascending
  Given<bool> even;
  Given<DayRule> days;  // none = workdays
  WeekWeights week;     // in place of a day rule
};

struct Revision {
  Place at;
  Given<Period> from;  // a month of the year; its first day counts
  Given<Money> target;
};

/// A fixed target. At most one of rep, team, product; none = the company.
struct Pin {
  Place at;
  Given<std::string> rep, team, product;
  Given<Period> period;  // whole months within the year
  Given<Money> target;
};

struct Tier {
  Place at;
  std::string name;
  Given<Rate> rate;
};

struct Goal {
  Place at;
  Given<std::string> measure;
  Given<Rate> each;
  Given<std::string> per;
  Given<std::string> team, rep;
};

struct ReportDuty {
  Place at;
  Given<std::string> report, type;
  Given<std::int64_t> within;
};

struct BudgetLine {
  Place at;
  Given<std::string> category, team, rep;
  Given<Money> amount;
  Given<Rate> rate;                 // of the target, in place of amount
  Given<std::string> season;        // even, sales; or
  std::vector<Given<Rate>> months;  // 12 weights
};

struct CurrencyRates {
  Place at;
  std::string currency;
  Dated<Rate> rate;  // book currency for one unit
};

struct ScoreItem {
  Place at;
  Given<std::string> measure, item, direction;
  Given<Rate> weight, target, floor, cap;
};

struct Grade {
  Place at;
  Given<std::string> grade;
  Given<Rate> from;
};

struct Scorecard {
  Place at;
  std::vector<ScoreItem> items;
  std::vector<Grade> grades;
};

struct ScheduleLine {
  Place at;
  Given<Period> period;
  Given<std::string> what;
};

struct Year {
  int number = 0;
  Place at;
  Given<Money> target;
  Given<std::string> summary, purpose, basis, situation, market, competition, positioning, strategy,
      policies, priorities, methods, incentives;
  Season season;
  std::vector<Revision> revisions;
  Given<Money> round;  // none = one minor unit
  Given<Rate> over_assign;
  std::vector<Tier> tiers;
  std::vector<Pin> pins;
  std::vector<Goal> goals;
  std::vector<ReportDuty> reports;
  std::vector<BudgetLine> budget;
  std::vector<CurrencyRates> currencies;
  Scorecard scorecard;
  std::vector<ScheduleLine> schedule;
};

}  // namespace plan
