// SPDX-License-Identifier: MIT
#include "plan/query/query.hpp"

#include <algorithm>

#include "plan/book/read/scalars.hpp"
#include "plan/command/usage.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/facts/shown.hpp"
#include "plan/query/filter.hpp"
#include "plan/query/separated.hpp"
#include "plan/query/show.hpp"
#include "plan/query/targets.hpp"
#include "plan/query/where.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

/// What was typed, else what the option's row falls back on; empty where the verb has neither.
std::string word_of(const Verb& verb, std::string_view name, const std::string& typed) {
  const Option* row = find_option(verb, name);
  return typed.empty() && row ? std::string(row->fallback) : typed;
}

std::vector<Axis> axes_asked(const Verb& verb, const std::vector<std::string>& typed,
                             const Book& book) {
  std::vector<Axis> axes;
  const Option* row = find_option(verb, "--by");
  if (!row) return axes;
  const auto words = separated(
      typed, [&](const std::string& word) { return axis_titled(word, book).has_value(); });
  for (const std::string& word : words.empty() ? std::vector{std::string(row->fallback)} : words) {
    const Axis axis = axis_named(word, verb, book);
    if (std::ranges::find(axes, axis) != axes.end())
      throw UsageError(said("--by names {} twice", word), said("name each axis once"));
    axes.push_back(axis);
  }
  return axes;
}

Align align_of(const Options& options, const Book& book) {
  const std::string own = book.profile.align.value_or("");
  return parse_align(options.align.empty() ? own : options.align).value_or(Align::calendar);
}

/// Verbs without --with, and those that have a base without it, compare with periods of their own.
std::optional<With> with_of(const Verb& verb, const Options& options, const Session& session) {
  if (options.with.empty() &&
      (options.align.empty() || verb.has_base || !find_option(verb, "--with")))
    return {};
  if (options.with.empty())
    throw UsageError(said("--align lays two periods over each other"),
                     said("add --with previous, last-year or a period"));
  With with;
  const auto words = with_words();
  const auto row = std::ranges::find(words, options.with, &WithWord::word);
  if (row != words.end())
    with.which = row->which;
  else
    with.other = session.period(options.with);
  return with;
}

template <class Thing>
std::vector<Index> places_named(const std::vector<Thing>& list,
                                const std::vector<std::string>& words, std::string_view what) {
  std::vector<Index> places;
  for (const std::string& id : ids_named(named(list), words, said(what)))
    places.push_back(place_of(list, id));
  return places;
}

template <class Thing>
std::vector<Index> places_listed(const std::vector<Thing>& list,
                                 const std::vector<std::string>& words, std::string_view what) {
  const auto is_whole = [&](const std::string& word) { return is_named(named(list), word); };
  return places_named(list, separated(words, is_whole), what);
}

Only only_of(const Options& options, const Book& book) {
  return {places_listed(book.reps, options.reps, "reps"),
          places_listed(book.teams, options.teams, "teams"),
          places_listed(book.products, options.products, "products"),
          places_listed(book.regions, options.regions, "regions"),
          places_listed(book.customers, options.customers, "customers")};
}

template <class Thing>
void admit(const std::vector<Index>& places, const std::vector<Thing>& list, Axis axis,
           FactFilter& filter) {
  for (const Index place : places) filter.admit(axis, place, list.size());
}

/// Whether the place is one of those let in or lies in one; parents as places.
template <class Thing>
void admit_what_lies_in(const std::vector<Thing>& list, Axis axis, FactFilter& filter) {
  auto& admitted = filter.admitted[static_cast<std::size_t>(axis)];
  const std::vector<bool> asked = admitted;
  for (Index place = 0; place + 1 < admitted.size(); ++place)
    for (Index above = place; above != absent && !admitted[place];
         above = list[above].parent ? place_of(list, *list[above].parent) : absent)
      admitted[place] = asked[above];
}

/// What --where names of the axes that have an option of their own.
void take_where(const std::vector<AxisChoice>& where, Only& only) {
  const auto add = [&](Axis axis, std::vector<Index>& places) {
    for (const AxisChoice& one : where)
      for (const Index place : one.places)
        if (one.axis == axis && place != absent) places.push_back(place);
  };
  add(Axis::rep, only.reps);
  add(Axis::team, only.teams);
  add(Axis::product, only.products);
  add(Axis::region, only.regions);
  add(Axis::customer, only.customers);
}

FactFilter filter_of(const Only& only, const std::vector<AxisChoice>& where, const Book& book) {
  FactFilter filter;
  for (const AxisChoice& one : where)
    for (const Index place : one.places) filter.admit(one.axis, place, one.size);
  admit(only.reps, book.reps, Axis::rep, filter);
  admit(only.teams, book.teams, Axis::team, filter);
  admit(only.products, book.products, Axis::product, filter);
  admit(only.regions, book.regions, Axis::region, filter);
  admit(only.customers, book.customers, Axis::customer, filter);
  admit_what_lies_in(book.teams, Axis::team, filter);
  admit_what_lies_in(book.regions, Axis::region, filter);
  return filter;
}

/// Its row of --show; null: it is none of these.
const ShowWord* shown_as(const Measure& measure) {
  const auto row = std::ranges::find(show_words(), measure.key, &ShowWord::measure);
  return row == show_words().end() ? nullptr : &*row;
}

Words keys_of(const std::vector<Titled>& known) {
  Words keys;
  for (const Titled& one : known) keys.push_back(one.key);
  return keys;
}

const Measure& measure_named(const std::string& word) {
  std::vector<Titled> known;
  for (const Measure& measure : measures()) known.push_back({measure.key, measure.title});
  const Measure* measure = find_measure(key_titled(word, known));
  if (!measure)
    throw UsageError(said("there is no measure \"{}\"", word), known_words(word, keys_of(known)));
  if (measure->compute) return *measure;
  if (const ShowWord* row = shown_as(*measure))
    throw UsageError(said("{} stands beside other measures", word),
                     said("--show {} shows it", row->word));
  throw UsageError(said("{} is of two periods", word),
                   said("--with shows it beside every measure"));
}

/// A rep, a team or a product by id or name; "company".
WhySubject subject_of(const std::string& word, const Book& book) {
  std::vector<Named> all = named(book.reps);
  for (const auto& list : {named(book.teams), named(book.products)})
    all.insert(all.end(), list.begin(), list.end());
  if (word == "company") return {};
  if (is_same_text(word, "company")) {
    const std::string_view other = find_named(all, word);
    if (other.empty()) return {};
    if (other != word)
      throw UsageError(said("\"{}\" is what several are called", word),
                       said("name one by its key: {}", "company, " + std::string(other)));
  }
  const std::string id = ids_named(all, {word}, said("reps, teams and products")).front();
  WhySubject subject{book.rep(id), book.team(id), book.product(id), {}};
  if (int(bool(subject.rep)) + int(bool(subject.team)) + int(bool(subject.product)) > 1)
    throw UsageError(said("\"{}\" is the id of more than one thing", id),
                     said("ask by a name that only one of them has"));
  return subject;
}

/// Of whom a target is asked, in a year that is planned.
Period whole_year(Session& session, const Query& query) {
  if (!query.subject) return session.year({});
  return session.year(planned_year(session, {}).number);
}

/// What the words after the verb are stands in its row. A period that is left out is the year.
void take_arguments(Session& session, Query& query) {
  const auto& kinds = query.verb.completes;
  const std::vector<std::string>& words = query.options.words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Completes kind = kinds[std::min(i, kinds.size() - 1)];
    if (kind == Completes::subjects) query.subject = subject_of(words[i], *query.book);
    if (kind == Completes::periods) query.period = session.period(words[i]);
    if (kind == Completes::customers)
      query.customer = places_named(query.book->customers, {words[i]}, "customers").front();
    if (kind == Completes::reps)
      query.person = places_named(query.book->reps, {words[i]}, "reps").front();
  }
  if (!query.period && std::ranges::find(kinds, Completes::periods) != kinds.end())
    query.period = whole_year(session, query);
}

Rate rate_of(const std::string& word) {
  const auto rate = read_rate(word, "0-10");
  if (!rate) throw UsageError(rate.refusal(), word);
  return *rate;
}

void take_options(Session& session, Query& query) {
  const Verb& verb = query.verb;
  const Options& options = query.options;
  if (session.engine()) query.had = session.engine()->sums().sums();
  if (find_option(verb, "--year")) query.year = &planned_year(session, options.year);
  if (const auto word = word_of(verb, "--period", options.period); !word.empty())
    query.period = session.period(word);
  if (!options.fail_under.empty()) query.fail_under = rate_of(options.fail_under);
  query.axes = axes_asked(verb, options.by, *query.book);
  query.only = only_of(options, *query.book);
  const auto where = where_of(
      verb, session.engine() ? session.engine()->where(options.where) : options.where, session);
  take_where(where, query.only);
  query.filter = filter_of(query.only, where, *query.book);
  for (const std::string& word : separated(options.measures))
    query.measures.push_back(&measure_named(word));
  if (const auto word = word_of(verb, "--each", options.each); !word.empty())
    query.each = parse_step(word);
  query.shows = shows_of(separated(options.show), query.each.has_value());
  query.with = with_of(verb, options, session);
  query.align = align_of(options, *query.book);
}

}  // namespace

std::span<const WithWord> with_words() {
  static constexpr WithWord words[] = {
      {"previous", With::Which::previous, "the period before"},
      {"last-year", With::Which::last_year, "the same of the year before"},
      {"上期", With::Which::previous, "the period before"},
      {"同期", With::Which::last_year, "the same of the year before"},
      {"去年", With::Which::last_year, "the same of the year before"},
      {"去年同期", With::Which::last_year, "the same of the year before"},
  };
  return words;
}

Query query_of(const Verb& verb, const Options& options, Session& session) {
  Query query{verb, options};
  if (verb.needs == Verb::Needs::nothing) return query;
  if (verb.needs == Verb::Needs::book || session.has_book()) query.book = &session.book();
  query.as_of = session.as_of();
  if (query.book) take_options(session, query);
  take_arguments(session, query);
  return query;
}

}  // namespace plan
