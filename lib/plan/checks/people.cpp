// SPDX-License-Identifier: MIT
// Judgements of what single people are asked for, against last year and against each other.
#include <map>

#include "plan/base/rounding.hpp"
#include "plan/checks/checks.hpp"
#include "plan/split/presence.hpp"

namespace plan {
namespace {

struct Sums {
  Exact target = 0;
  Exact past = 0;  // last year's sales, or weighted days
};

std::string percent(const Sums& sums) {
  return Exact(sums.target * 100 / sums.past).str() + "%";
}

std::map<const Rep*, Exact> targets_of(const Split& split) {
  std::map<const Rep*, Exact> targets;
  for (std::size_t s = 0; s < split.seats.size(); ++s)
    for (int month = 0; month < 12; ++month)
      targets[split.seats[s].rep] += split.cell(s, month).minor();
  return targets;
}

/// Last year's sales of those whose history covers all of it and who were there all of this one.
std::map<const Rep*, Exact> past_sales(const Book& book, const Split& split) {
  const Span past = fiscal_year(split.year - 1, book.fiscal()).span;
  std::map<const Rep*, Exact> sales;
  std::map<const Rep*, int> days;
  for (const HistoryLine& line : book.history) {
    const Rep* rep = book.rep(*line.rep);
    if (!line.sales || common(line.period->span, past) != line.period->span) continue;
    sales[rep] += line.sales->minor();
    days[rep] += line.period->span.days();
  }
  std::map<const Rep*, int> there;
  for (const Seat& seat : split.seats)
    for (const Span& span : seat.spans) there[seat.rep] += span.days();
  std::erase_if(sales, [&](const auto& entry) {
    return days[entry.first] != past.days() || there[entry.first] != split.days.span().days();
  });
  return sales;
}

}  // namespace

void check_growth(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    const auto sales = past_sales(checked.book, planned.split);
    const auto targets = targets_of(planned.split);
    Sums all;
    for (const auto& [rep, past] : sales) {
      all.target += targets.at(rep);
      all.past += past;
    }
    for (const auto& [rep, past] : sales) {
      const Sums own{targets.at(rep), past};
      if (past <= 0 || all.past <= 0 || 2 * own.target * all.past <= 3 * all.target * past)
        continue;
      findings.warning(
          "growth-uneven", rep->share.empty() ? rep->at : rep->share.front().value.at,
          tr("the target of {} for {} is {} of last year's sales; all who were there "
             "then together: {}",
             name_of(*rep), planned.year->number, percent(own), percent(all)),
          std::string(tr("lower the share or the pins, or say why in the plan's text")));
    }
  }
}

void check_load(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    const Split& split = planned.split;
    std::map<const Rep*, Sums> people;
    Sums all;
    for (std::size_t s = 0; s < split.seats.size(); ++s)
      for (int month = 0; month < 12; ++month) {
        const std::int64_t target = split.cell(s, month).minor();
        if (target == 0) continue;
        const std::int64_t days = presence(split.seats[s], split.month(month).span(), split.days);
        for (Sums* sums : {&people[split.seats[s].rep], &all}) {
          sums->target += target;
          sums->past += days;
        }
      }
    for (const auto& [rep, own] : people) {
      if (own.past == 0 || all.past == 0 || own.target * all.past <= 3 * all.target * own.past)
        continue;
      findings.warning("load-uneven", rep->share.empty() ? rep->at : rep->share.front().value.at,
                       tr("{} carries over three times the mean daily target of {}", name_of(*rep),
                          planned.year->number),
                       std::string(tr("share the target among more people, or lower the share")));
    }
  }
}

void check_ramp(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    const Span year = planned.split.days.span();
    for (const auto& [rep, target] : targets_of(planned.split)) {
      const bool joins = rep->from && year.first < *rep->from && *rep->from <= year.last;
      if (!joins || !rep->ramp.empty() || target == 0) continue;
      findings.warning(
          "ramp-missing", rep->from.at,
          tr("{} joins on {} with a full target from the first month", name_of(*rep),
             to_string(Date(*rep->from))),
          std::string(tr("add ramp: [25%, 50%, 75%], or ramp: [100%] if that is meant")));
    }
  }
}

}  // namespace plan
