// SPDX-License-Identifier: MIT
// Tables of the star: teams, people, and when who was in which team.
#include "plan/exchange/star/star_rows.hpp"

namespace plan {
namespace {

constexpr StarField<Team> team_fields[] = {
    {{"id", Unit::id, "its id"}, [](const StarSource&, const Team& of) { return cell_of(of.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const Team& of) { return Cell(name_of(of)); }},
    {{"parent", Unit::id, "the team above it"},
     [](const StarSource&, const Team& of) { return cell_of(of.parent); }},
    {{"manager", Unit::id, "the person who leads it"},
     [](const StarSource&, const Team& of) { return cell_of(of.manager); }},
    {{"email", Unit::text, "the mail address", true},
     [](const StarSource&, const Team& of) { return cell_of(of.email); }},
};

constexpr StarField<Rep> rep_fields[] = {
    {{"id", Unit::id, "its id"}, [](const StarSource&, const Rep& of) { return cell_of(of.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const Rep& of) { return Cell(name_of(of)); }},
    {{"title", Unit::text, "the position"},
     [](const StarSource&, const Rep& of) { return cell_of(of.title); }},
    {{"email", Unit::text, "the mail address", true},
     [](const StarSource&, const Rep& of) { return cell_of(of.email); }},
    {{"phone", Unit::text, "the telephone number", true},
     [](const StarSource&, const Rep& of) { return cell_of(of.phone); }},
};

/// A stretch of days that a rep spends in one team.
struct StarSpell {
  Index rep = absent, team = absent;
  Span days{};
};

constexpr StarField<StarSpell> seat_fields[] = {
    {{"rep", Unit::id, "the person"},
     [](const StarSource& source, const StarSpell& of) {
       return id_at(source.facts.book.reps, of.rep);
     }},
    {{"team", Unit::id, "the team; none: in no team"},
     [](const StarSource& source, const StarSpell& of) {
       return id_at(source.facts.book.teams, of.team);
     }},
    {{"first", Unit::date, "the first day; none: always"},
     [](const StarSource&, const StarSpell& of) {
       return of.days.first == first_day() ? Cell(Blank{}) : Cell(of.days.first);
     }},
    {{"last", Unit::date, "the last day; none: still"},
     [](const StarSource&, const StarSpell& of) {
       return of.days.last == last_day() ? Cell(Blank{}) : Cell(of.days.last);
     }},
};

void give_teams(const StarSource& source, const RowSink& sink) {
  StarRows<Team> rows(source, team_fields, sink);
  for (const Team& team : source.facts.book.teams) rows.add(team);
}

void give_reps(const StarSource& source, const RowSink& sink) {
  StarRows<Rep> rows(source, rep_fields, sink);
  for (const Rep& rep : source.facts.book.reps) rows.add(rep);
}

void give_seats(const StarSource& source, const RowSink& sink) {
  StarRows<StarSpell> rows(source, seat_fields, sink);
  const auto& reps = source.facts.book.reps;
  for (Index rep = 0; rep < reps.size(); ++rep)
    for (const Span& stay : employments(reps[rep]))
      for (const auto& [days, team] : source.facts.attribution.teams_within(rep, stay))
        rows.add({rep, team, days});
}

}  // namespace

std::vector<StarTable> star_of_people() {
  return {
      {"teams", "the teams, a tree", columns_of<Team>(team_fields), give_teams},
      {"reps", "the people", columns_of<Rep>(rep_fields), give_reps},
      {"seats", "who was in which team when: a row for each spell of a person in a team",
       columns_of<StarSpell>(seat_fields), give_seats},
  };
}

}  // namespace plan
