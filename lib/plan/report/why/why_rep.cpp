// SPDX-License-Identifier: MIT
// A rep's target: each month of each seat.
#include <algorithm>
#include <set>
#include <tuple>

#include "plan/base/counted.hpp"
#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/why/why_shares.hpp"
#include "plan/report/why/why_steps.hpp"
#include "plan/split/presence.hpp"

namespace plan {
namespace {

/// Why nothing, or less than the whole month, is there.
struct Absence {
  std::string text;
  Place at;
};

constexpr int least_folded = 3;

class WhyRep {
 public:
  explicit WhyRep(const WhyQuestion& question)
      : question_(question),
        split_(question.split),
        rep_(*question.subject.rep),
        teams_(question.book.teams),
        by_team_(moves()),
        folds_(question.for_people && question.subject.raise.factor == Rate::whole(1) &&
               shared_months() >= least_folded),
        steps_(question, by_team_) {}

  std::vector<Table> run() {
    months_.total = Row{{text("total"), Blank(), Blank(), Money()}};
    Money sum;
    for (int month = 0; month < 12; ++month) {
      if (!question_.touches(month)) continue;
      bool there = false;
      for (std::size_t s = 0; s < split_.seats.size(); ++s) {
        const Seat& seat = split_.seats[s];
        if (seat.rep != &rep_ || !in_period(seat, month)) continue;
        sum += question_.part(s, month);
        add_seat(s, month);
        there = true;
      }
      if (!there) add_absent(month);
    }
    months_.total->cells[3] = sum;
    if (months_.rows.size() == 1) months_.total.reset();
    std::vector<Table> tables{std::move(months_)};
    if (folds_) tables.push_back(why_shares(shares_, by_team_));
    tables.push_back(std::move(steps_).table());
    return tables;
  }

 private:
  const Cause& cause_of(std::size_t s, int month) const {
    return question_.trace().causes[s * 12 + static_cast<std::size_t>(month)];
  }

  int shared_months() const {
    int count = 0;
    for (std::size_t s = 0; s < split_.seats.size(); ++s)
      for (int month = 0; month < 12; ++month)
        count += split_.seats[s].rep == &rep_ && question_.touches(month) &&
                 in_period(split_.seats[s], month) &&
                 cause_of(s, month).kind == Cause::Kind::shared;
    return count;
  }

  bool in_period(const Seat& seat, int month) const {
    return !held(seat, common(split_.month(month).span(), question_.period.span)).empty();
  }

  bool moves() const {
    std::set<const Team*> teams;
    for (const Seat& seat : split_.seats)
      if (seat.rep == &rep_ && !held(seat, question_.period.span).empty()) teams.insert(seat.team);
    return teams.size() > 1;
  }

  std::string team(const Seat& seat) const {
    return seat.team ? teams_(*seat.team) : text("(unallocated)");
  }

  /// What keeps the rep away for some of the days; of starts beyond them only the one that ends an
  /// absence of all the days.
  std::vector<Absence> absences(Span days) const {
    std::vector<Absence> found, later;
    bool there = false;
    const auto stay = [&](const Given<Day>& from, const Given<Day>& to) {
      const Span employed{from ? *from : first_day(), to ? *to : last_day()};
      there = there || !common(employed, days).empty();
      if (employed.last < days.last)
        found.push_back({tr("left on {}", to_string(Date(*to))), to.at});
      if (employed.first > days.first)
        (employed.first <= days.last ? found : later)
            .push_back({tr("starts on {}", to_string(Date(*from))), from.at});
    };
    stay(rep_.from, rep_.to);
    for (const Stay& again : rep_.stays) stay(again.from, again.to);
    if (!there && !later.empty()) found.push_back(later.front());
    for (const Leave& leave : rep_.leave)
      if (!common({*leave.from, *leave.to}, days).empty())
        found.push_back(
            {tr("on leave {}..{}", to_string(Date(*leave.from)), to_string(Date(*leave.to))),
             leave.from.at});
    return found;
  }

  void add_absent(int month) {
    const Span days = common(split_.month(month).span(), question_.period.span);
    steps_.at(month);
    std::string how = text("not there");
    for (const Absence& absence : absences(days)) {
      how = absence.text;
      steps_.add(absence.text, Blank(), absence.at);
    }
    months_.rows.push_back({{to_string(split_.month(month)), Blank(), how, Money()}});
  }

  void add_seat(std::size_t s, int month) {
    const Seat& seat = split_.seats[s];
    const Cause& cause = cause_of(s, month);
    steps_.at(month, team(seat));
    steps_.tell(!is_told(seat, month, cause));
    if (cause.kind == Cause::Kind::pinned)
      add_pinned(seat, month, cause);
    else
      for (const Absence& absence : absences(split_.month(month).span()))
        steps_.add(absence.text, Blank(), absence.at);
    if (cause.kind == Cause::Kind::shared) add_shared(s, month, cause);
    if (cause.kind == Cause::Kind::away || cause.kind == Cause::Kind::no_weight)
      add_weights(seat, month);
    if (cause.kind == Cause::Kind::pinned || cause.kind == Cause::Kind::shared)
      steps_.raised(split_.cell(s, month));
    steps_.tell(true);
    steps_.cut(question_.part(s, month));
    months_.rows.push_back({{to_string(split_.month(month)), team(seat), how(cause, seat, month),
                             question_.part(s, month)}});
  }

  std::string how(const Cause& cause, const Seat& seat, int month) const {
    const auto at = static_cast<std::size_t>(month);
    if (cause.kind == Cause::Kind::pinned)
      return tr("pinned for {}", cause.pinned->spread.by[at]->pin->period->name);
    if (cause.kind == Cause::Kind::shared)
      return cause.container ? tr("shares what {} has left", teams_(*cause.container->team))
                             : text("shares what the company has left");
    const Span span = split_.month(month).span();
    if (presence(seat, span, split_.days) > 0) return text("share or ramp is 0");
    const auto away = absences(span);
    return away.empty() ? text("no weighted day there") : away.back().text;
  }

  void add_pinned(const Seat& seat, int month, const Cause& cause) {
    steps_.pin(*cause.pinned, NamesOf<Rep>(question_.book.reps)(rep_));
    const auto at = static_cast<std::size_t>(month);
    if (cause.rest != cause.pinned->spread.units[at])
      steps_.add(tr("by days, the part in {}", team(seat)), question_.units(cause.rest));
  }

  /// Whether the steps of a month before, by the same pin and share, say how this one came about.
  bool is_told(const Seat& seat, int month, const Cause& cause) {
    const auto at = static_cast<std::size_t>(month);
    const bool ramped =
        rep_.from && split_.month(month) - month_of(*rep_.from) < std::ssize(rep_.ramp);
    if (!folds_ || cause.kind != Cause::Kind::shared || ramped || question_.cuts(month) ||
        !absences(split_.month(month).span()).empty())
      return false;
    const Spread& pool = cause.container ? cause.container->spread : question_.trace().company;
    return !told_.emplace(seat.team, cause.container, pool.by[at], pool.units[at] == cause.rest)
                .second;
  }

  void add_shared(std::size_t s, int month, const Cause& cause) {
    const auto at = static_cast<std::size_t>(month);
    std::int64_t has = question_.trace().company.units[at];
    if (cause.container) {
      steps_.pin(*cause.container, teams_(*cause.container->team));
      has = cause.container->spread.units[at];
    } else {
      steps_.company();
    }
    if (has != cause.rest) {
      steps_.add(text("less what is pinned within it"), question_.units(cause.rest - has));
      steps_.add(text("left to share"), question_.units(cause.rest));
    }
    add_weights(split_.seats[s], month);
    std::string part = tr("{}, {}", of_sum(weighs_, cause.weight, cause.pool_weight),
                          percent(cause.weight, cause.pool_weight, 4));
    steps_.add(tr("of all weights: {}", part),
               question_.units(cause.rest * cause.weight, cause.pool_weight));
    if (cause.carried.numerator != 0)
      steps_.add(text("carried over from before"),
                 question_.units(cause.carried.numerator, cause.carried.denominator));
    steps_.add(text("in whole units"), question_.told().cell(s, month));
    if (cause.carries.numerator != 0)
      steps_.add(text("carried on"),
                 question_.units(cause.carries.numerator, cause.carries.denominator));
    if (!folds_) return;
    shares_.push_back({to_string(split_.month(month)), team(split_.seats[s]), steps_.season(),
                       weight_, std::move(part), question_.units(has), question_.units(cause.rest),
                       question_.units(cause.rest * cause.weight, cause.pool_weight),
                       question_.units(cause.carried.numerator, cause.carried.denominator),
                       question_.told().cell(s, month),
                       question_.units(cause.carries.numerator, cause.carries.denominator)});
  }

  /// One step for each stretch of the month with a share of its own.
  void add_weights(const Seat& seat, int month) {
    weight_.clear();
    weighs_ = {};
    for (const Span& days : held(seat, split_.month(month).span()))
      for (Span left = days; !left.empty();) {
        Span part = left;
        for (const auto& entry : rep_.share)
          if (entry.from && *entry.from > part.first && *entry.from <= part.last)
            part.last = *entry.from - std::chrono::days(1);
        add_weight(seat, part, month);
        left.first = part.last + std::chrono::days(1);
      }
    if (!rep_.from) return;
    const int since = split_.month(month) - month_of(*rep_.from);
    if (since < 0 || since >= std::ssize(rep_.ramp)) return;
    const auto& ramp = rep_.ramp[static_cast<std::size_t>(since)];
    steps_.add(tr("× ramp {}", to_percent(*ramp)), Blank(), ramp.at);
    weighs_ = {weighs_.numerator * ramp->numerator(), weighs_.denominator * ramp->denominator()};
    weight_ += " × " + to_percent(*ramp);
  }

  void add_weight(const Seat& seat, Span days, int month) {
    const auto* share = value_on(rep_.share, days.first);
    const std::string own = share ? to_string(**share) : "1";
    const auto there = presence({seat.rep, seat.team, {days}}, days, split_.days);
    const auto all = split_.days.month_weight(month);
    steps_.add(counted("share {} × {} of {} days", own, there, all), Blank(),
               share ? share->at : rep_.at);
    const Rate rate = share ? **share : Rate::whole(1);
    const Exact of = Exact(rate.denominator()) * all;
    weighs_ = {weighs_.numerator * of + weighs_.denominator * rate.numerator() * there,
               weighs_.denominator * of};
    weight_ += (weight_.empty() ? "" : " + ") + own;
    if (there != all) weight_ += " × " + std::to_string(there) + "/" + std::to_string(all);
  }

  const WhyQuestion& question_;
  const Split& split_;
  const Rep& rep_;
  NamesOf<Team> teams_;
  bool by_team_;
  bool folds_;  // shared months stand in a table; only what differs in kind is told by steps
  WhySteps steps_;
  std::vector<WhyShare> shares_{};
  std::string weight_{};  // of the month that is being told
  Weight weighs_{};       // what it comes to
  std::set<std::tuple<const Team*, const PinnedRow*, const Fixed*, bool>> told_{};
  Table months_{"months",
                text("months"),
                {{"month", text("month"), Unit::id},
                 {"team_name", text("team"), Unit::text},
                 {"how", text("how"), Unit::text},
                 {"target", text("target"), Unit::money}},
                {}};
};

}  // namespace

std::vector<Table> why_rep(const WhyQuestion& question) {
  return WhyRep(question).run();
}

}  // namespace plan
