// SPDX-License-Identifier: MIT
// Contributions of what stands: what each thing comes to is asked on the days on which it can have
// changed, and what has changed is told.
#include <algorithm>
#include <map>

#include "plan/exchange/star/owed_accounts.hpp"
#include "plan/exchange/star/standing_parts.hpp"
#include "plan/exchange/star/star_contribution.hpp"
#include "plan/exchange/star/star_views.hpp"
#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

using std::chrono::days;

class StandingRows : public Listener {
 public:
  explicit StandingRows(ContributionRows& rows)
      : rows_(rows),
        facts_(rows.source().facts),
        book_(facts_.book),
        deals_of_(book_.customers.size()),
        told_{StandingPlaces(0), StandingPlaces(book_.customers.size())},
        owed_(facts_) {
    for (const Rep& rep : book_.reps) ask_moves_of(rep);
    for (Index place = 0; place < book_.customers.size(); ++place) ask_moves_of(place);
  }

  void take(const Record& record, const Turn&, const Standing& standing) override {
    const Day day = record.day();
    const Index customer = standing.customer_of(record);
    const Index account = customer == absent ? static_cast<Index>(deals_of_.size()) : customer;
    if (const Deal* deal = standing.deal_of(record)) take_deal(*deal, record, account, standing);
    if (record.kind == RecordKind::order || record.kind == RecordKind::return_ ||
        record.kind == RecordKind::payment)
      ask(day, {StandingKind::account, account});
    if (customer != absent)
      ask(day, {is_contact(record.kind) ? StandingKind::met : StandingKind::customer, customer});
  }

  void before(Day day, const Standing& standing) override {
    while (!asked_.empty() && asked_.begin()->first < std::min(day, facts_.as_of + days(1))) {
      // what is asked from here on is of later days
      const auto today = asked_.extract(asked_.begin());
      std::vector<StandingThing> things;
      for (const StandingThing& thing : today.mapped()) unfold(thing, things);
      std::ranges::sort(things);
      things.erase(std::unique(things.begin(), things.end()), things.end());
      for (const StandingThing& thing : things) look_at(thing, today.key(), standing);
    }
  }

 private:
  struct Told {
    StandingParts parts;
    Day again = last_day();  // when it is looked at next without a record
    bool is_followed() const {
      return std::ranges::all_of(parts,
                                 [](const StandingPart& part) { return part.values[1] == 1; });
    }
  };
  using StandingPlaces = std::vector<Told>;

  // When a thing is looked at

  void ask(Day day, StandingThing thing) { asked_[day].push_back(thing); }

  /// A deal counts with who has it, a customer with its owner, in their teams of the day.
  void ask_moves_of(const Rep& rep) {
    for (const Move& move : rep.moves)
      if (move.date) ask(*move.date, {StandingKind::people, absent});
    for (const Span& stay : employments(rep)) {
      ask(stay.first, {StandingKind::people, absent});
      if (stay.last < facts_.as_of) ask(stay.last + days(1), {StandingKind::people, absent});
    }
  }
  void ask_moves_of(Index place) {
    const Customer& customer = book_.customers[place];
    const auto take = [&](const auto& entries) {
      for (const auto& entry : entries) {
        if (!entry.from) continue;
        ask(*entry.from, {StandingKind::customer, place});
        ask(*entry.from, {StandingKind::deals_of, place});
      }
    };
    take(customer.level);
    take(customer.region);
    take(customer.owner);
    take(customer.owners);
    for (const OwnWord& word : customer.own) take(word.values);
  }

  void take_deal(const Deal& deal, const Record& record, Index account, const Standing& standing) {
    const auto place = static_cast<Index>(&deal - standing.deals().data());
    if (place >= accounts_of_.size()) accounts_of_.resize(place + 1);
    ask(record.day(), {StandingKind::deal, place});
    if (record.kind == RecordKind::lead && record.customer != absent)
      deals_of_[record.customer].push_back(place);
    if (is_contact(record.kind)) return;
    auto& accounts = accounts_of_[place];
    if (std::ranges::find(accounts, account) == accounts.end()) accounts.push_back(account);
    // orders are owed in the stage of their deal
    for (const Index one : accounts) {
      owed_.move(one, deal.name);
      ask(record.day(), {StandingKind::account, one});
    }
  }

  void unfold(const StandingThing& thing, std::vector<StandingThing>& things) const {
    if (thing.kind == StandingKind::deals_of || thing.kind == StandingKind::met) {
      // those that are not open change by their own records alone; and a contact makes no other of
      // what is followed already
      const StandingPlaces& deals = told_of(StandingKind::deal);
      const bool is_met = thing.kind == StandingKind::met;
      for (const Index deal : deals_of_[thing.place])
        if (deal < deals.size() &&
            !(is_met ? deals[deal].is_followed() : deals[deal].parts.empty()))
          things.push_back({StandingKind::deal, deal});
      const StandingPlaces& customers = told_of(StandingKind::customer);
      if (is_met && !customers[thing.place].is_followed())
        things.push_back({StandingKind::customer, thing.place});
    } else if (thing.kind == StandingKind::people) {
      for (const StandingKind kind : {StandingKind::deal, StandingKind::customer})
        for (Index place = 0; place < told_of(kind).size(); ++place)
          if (!told_of(kind)[place].parts.empty()) things.push_back({kind, place});
    } else {
      things.push_back(thing);
    }
  }

  // What has changed

  const StandingPlaces& told_of(StandingKind kind) const {
    return told_[static_cast<std::size_t>(kind)];
  }

  void look_at(const StandingThing& thing, Day day, const Standing& standing) {
    if (thing.kind == StandingKind::account)
      return owed_.look_at(
          thing.place, day, standing,
          [&](const StandingPart& part, int sign) { tell(thing.kind, day, part, sign); },
          [&](Day then) {
            if (then > day && then <= facts_.as_of) ask(then, thing);
          });
    StandingPlaces& places = told_[static_cast<std::size_t>(thing.kind)];
    if (thing.place >= places.size()) places.resize(thing.place + 1);
    Told& told = places[thing.place];
    StandingNow now = standing_parts(facts_, standing, thing, day);
    ask_again(thing, day, now.changes, told);
    tell(thing.kind, day, told.parts, now.parts);
    told.parts = std::move(now.parts);
  }

  /// One day is enough: what is so by then is asked again on it. Each contact puts off the others.
  void ask_again(const StandingThing& thing, Day day, const std::vector<Day>& changes, Told& told) {
    if (told.again <= day) told.again = last_day();
    for (const Day then : changes) {
      if (then <= day || then > facts_.as_of || then >= told.again) continue;
      ask(then, thing);
      told.again = then;
    }
  }

  void tell(StandingKind kind, Day day, const StandingParts& before, const StandingParts& now) {
    auto old = before.begin();
    for (const StandingPart& part : now) {
      for (; old != before.end() && old->is_before(part); ++old) tell(kind, day, *old, -1);
      if (old != before.end() && !part.is_before(*old)) {
        StandingPart change = part;
        for (std::size_t i = 0; i < change.values.size(); ++i) change.values[i] -= old->values[i];
        tell(kind, day, change, 1);
        ++old;
      } else {
        tell(kind, day, part, 1);
      }
    }
    for (; old != before.end(); ++old) tell(kind, day, *old, -1);
  }

  void tell(StandingKind kind, Day day, const StandingPart& part, int sign) {
    const auto& sums = sums_of_parts(kind, part);
    for (std::size_t i = 0; i < sums.size(); ++i)
      if (part.values[i] != 0)
        rows_.add({.day = day,
                   .places = part.places,
                   .sum = standing_name(sums[i]),
                   .value = sign * part.values[i],
                   .due = part.due == 0 ? Cell(Blank{}) : Cell(Day(days(part.due)))});
  }

  ContributionRows& rows_;
  const Facts& facts_;
  const Book& book_;
  std::map<Day, std::vector<StandingThing>> asked_;
  std::vector<std::vector<Index>> deals_of_;     // of each customer
  std::vector<std::vector<Index>> accounts_of_;  // of each deal: where its orders are owed
  std::array<StandingPlaces, 2> told_;           // by kind
  OwedAccounts owed_;
};

}  // namespace

void give_standing(ContributionRows& rows) {
  StandingRows listener(rows);
  Listener* const listeners[] = {&listener};
  const Facts& facts = rows.source().facts;
  replay(facts, facts.as_of, std::span<Listener* const>(listeners));
}

}  // namespace plan
