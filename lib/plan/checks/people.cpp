// SPDX-License-Identifier: MIT
// Judgements of what single people are asked for, against last year and against each other.
#include <algorithm>
#include <map>

#include "plan/base/rounding.hpp"
#include "plan/book/history.hpp"
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
  for (std::size_t s = 0; s < split.seats.size(); ++s) {
    Exact& target = targets[split.seats[s].rep];
    for (int month = 0; month < 12; ++month) target += split.cell(s, month).minor();
  }
  return targets;
}

/// Last year's sales of each rep, from history and from records, and on how many days they are
/// known.
class LastYear {
 public:
  LastYear(const Checked& checked, Span days) : book_(checked.book), days_(days) {
    const CompanyHistory company(book_);
    for (const HistoryLine& line : book_.history) {
      if (!line.sales || !line.rep || !company.tells(line, month_of(line.period->span.first)) ||
          common(line.period->span, days_) != line.period->span)
        continue;
      Known& known = by_rep_[book_.rep(*line.rep)];
      known.sales += line.sales->minor();
      if (std::ranges::find(known.told, line.period->span) != known.told.end()) continue;
      known.days += line.period->span.days();
      known.told.push_back(line.period->span);
    }
    if (checked.facts) add(*checked.facts);
  }

  /// The sales of those of whom the whole year is known.
  std::map<const Rep*, Exact> known() const {
    std::map<const Rep*, Exact> sales;
    for (const auto& [rep, known] : by_rep_)
      if (known.days == days_.days()) sales[rep] = known.sales;
    return sales;
  }

 private:
  struct Known {
    Exact sales = 0;
    int days = 0;
    std::vector<Span> told;  // by history
  };

  /// From the month of the first record on, a rep without an order sold nothing. History and
  /// records of a rep never tell of the same days.
  void add(const Facts& facts) {
    const auto& all = facts.in_time();
    const Day as_of = facts.as_of;
    if (all.empty() || as_of < days_.last) return;
    const Span kept = common(days_, {month_of(all.front()->day()).span().first, as_of});
    if (kept.empty()) return;
    for (const Rep& rep : book_.reps)
      for (const Span& employed : employments(rep)) add_days(common(kept, employed), by_rep_[&rep]);
    auto at = std::ranges::lower_bound(all, kept.first, {}, &Record::day);
    for (; at != all.end() && (*at)->day() <= kept.last; ++at) {
      const Record& record = **at;
      if (record.kind == RecordKind::order) by_rep_[&book_.reps[record.rep]].sales += record.amount;
      if (record.kind == RecordKind::return_)
        by_rep_[&book_.reps[record.rep]].sales -= record.amount;
    }
  }

  static void add_days(Span there, Known& known) {
    if (there.empty()) return;
    known.days += there.days();
    for (const Span& told : known.told)
      if (const Span both = common(told, there); !both.empty()) known.days -= both.days();
  }

  const Book& book_;
  Span days_;
  std::map<const Rep*, Known> by_rep_;
};

/// Last year's sales of those of whom all of it is known and who are there all of this one.
std::map<const Rep*, Exact> past_sales(const Checked& checked, const Split& split) {
  auto sales = LastYear(checked, fiscal_year(split.year - 1, checked.book.fiscal()).span).known();
  std::map<const Rep*, int> there;
  for (const Seat& seat : split.seats)
    for (const Span& span : seat.spans) there[seat.rep] += span.days();
  std::erase_if(sales,
                [&](const auto& entry) { return there[entry.first] != split.days.span().days(); });
  return sales;
}

}  // namespace

void check_growth(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    const auto sales = past_sales(checked, planned.split);
    if (sales.empty()) continue;
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
          said("the target of {} for {} is {} of last year's sales; all who were there "
               "then together: {}",
               name_of(*rep), planned.year->number, percent(own), percent(all)),
          said("lower the share or the pins, or say why in the plan's text"));
    }
  }
}

void check_load(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    const Split& split = planned.split;
    std::map<const Rep*, Sums> people;
    Sums all;
    for (std::size_t s = 0; s < split.seats.size(); ++s) {
      Sums& own = people[split.seats[s].rep];
      for (int month = 0; month < 12; ++month) {
        const std::int64_t target = split.cell(s, month).minor();
        if (target == 0) continue;
        const std::int64_t days = presence(split.seats[s], split.month(month).span(), split.days);
        for (Sums* sums : {&own, &all}) {
          sums->target += target;
          sums->past += days;
        }
      }
    }
    for (const auto& [rep, own] : people) {
      if (own.past == 0 || all.past == 0 || own.target * all.past <= 3 * all.target * own.past)
        continue;
      findings.warning("load-uneven", rep->share.empty() ? rep->at : rep->share.front().value.at,
                       said("{} carries over three times the mean daily target of {}",
                            name_of(*rep), planned.year->number),
                       said("share the target among more people, or lower the share"));
    }
  }
}

void check_ramp(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    const Span year = planned.split.days.span();
    const auto lacks_ramp = [&](const Rep& rep) {
      return rep.from && year.first < *rep.from && *rep.from <= year.last && rep.ramp.empty();
    };
    if (std::ranges::none_of(checked.book.reps, lacks_ramp)) continue;
    for (const auto& [rep, target] : targets_of(planned.split)) {
      if (!lacks_ramp(*rep) || target == 0) continue;
      findings.warning("ramp-missing", rep->from.at,
                       said("{} joins on {} with a full target from the first month", name_of(*rep),
                            to_string(Date(*rep->from))),
                       said("add ramp: [25%, 50%, 75%], or ramp: [100%] if that is meant"));
    }
  }
}

}  // namespace plan
