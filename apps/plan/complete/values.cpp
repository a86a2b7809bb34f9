// SPDX-License-Identifier: MIT
#include "plan/complete/values.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "plan/base/titled.hpp"
#include "plan/book/codes.hpp"
#include "plan/command/usage.hpp"
#include "plan/facts/shown.hpp"
#include "plan/log/candidates.hpp"
#include "plan/query/query.hpp"
#include "plan/query/where.hpp"
#include "plan/records/kinds.hpp"
#include "plan/records/record_text.hpp"
#include "plan/records/record_titles.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

void offer_subjects(const Book& book, Answers& answers) {
  answers.offer_titled("company", "company", tr("the whole company"));
  std::vector<Named> things;
  for (const std::string_view section : {"reps", "teams", "products"})
    for (const Named& thing : things_of(book, section)) things.push_back(thing);
  answers.offer(things);
}

/// Those that the verb takes.
void offer_axes(Known& known, Answers& answers) {
  const Book& book = known.book();
  for (const Axis axis : axes_taken(known.verb(), book))
    answers.offer_titled(to_string(axis, book),
                         axis == Axis::source ? "lead source" : to_string(axis, book),
                         Labels::title(axis, book));
}

/// Those of one period, by their keys or titles.
void offer_measures(Answers& answers) {
  std::vector<Named> things;
  for (const Measure& measure : measures())
    if (measure.compute) things.push_back({measure.key, tr(measure.title)});
  answers.offer(things);
}

void offer_shows(Answers& answers) {
  for (const ShowWord& row : show_words())
    answers.offer(row.word, tr(find_measure(row.measure)->title));
}

void offer_tiers(Known& known, Answers& answers) {
  const auto number = known.options().year;
  for (const Year& year : known.book().years)
    for (const Tier& tier : year.tiers)
      if (!number || *number == year.number) answers.offer(tier.name, std::to_string(year.number));
}

void offer_kinds(Answers& answers) {
  for (const Kind& kind : kinds()) answers.offer_titled(kind.name, kind.name, tr(kind.help));
}

/// Whether one of the words before gives the key, by itself or its title.
bool is_given(const Options& options, std::string_view key, std::string_view title) {
  return std::ranges::any_of(options.words, [&](const std::string& word) {
    const std::string_view name = std::string_view(word).substr(0, word.find('='));
    return name.size() < word.size() && (name == key || is_same_text(name, title));
  });
}

/// The kind that the words before name, alone or as kind=; null when they name none.
const Kind* kind_in(const Options& options) {
  constexpr std::string_view key = "kind=";
  for (const std::string& word : options.words)
    if (const Kind* kind = find_kind_titled(word.starts_with(key) ? word.substr(key.size()) : word))
      return kind;
  return nullptr;
}

/// The book's own axes of records.
std::vector<Axis> axes_of_records(const Book& book) {
  std::vector<Axis> axes;
  for (const Axis axis : axes_of(book))
    if (const OwnAxis* own = own_axis(axis, book); own && *own->of == AxisOf::record)
      axes.push_back(axis);
  return axes;
}

/// The keys that are still open, the required ones first, the book's own last.
void offer_keys(const Kind& kind, Known& known, Answers& answers) {
  const Options& options = known.options();
  for (const bool needed : {true, false})
    for (const Key* key : written_keys(kind))
      if (key->key != "kind" && needs(kind, *key) == needed &&
          !is_given(options, key->key, title_of(*key)))
        answers.offer_titled(key->key, title_of(*key), tr(key->help), "=");
  for (const Axis axis : axes_of_records(known.book()))
    if (const auto key = to_string(axis, known.book());
        !is_given(options, key, axis_title(axis, known.book())))
      answers.offer(std::string(key) + "=", axis_title(axis, known.book()));
}

/// The values that the axis of records declares, else those that records give.
void offer_own_values(std::string_view key, Known& known, Answers& answers) {
  const Book& book = known.book();
  for (const Axis axis : axes_of_records(book)) {
    if (to_string(axis, book) != key) continue;
    const AxisValues values(axis, book, known.session());
    for (const Named& word : values.listed()) answers.offer(word.id, "");
  }
}

struct Ids {
  std::string rep, customer;
};

/// Whom the words before name, by id or name.
Ids ids_before(Known& known) {
  Ids ids;
  for (const std::string& word : known.options().words) {
    const auto equals = word.find('=');
    if (equals == std::string::npos) continue;
    const Key* key = find_key_titled(nullptr, word.substr(0, equals));
    if (!key || (key->key != "rep" && key->key != "customer")) continue;
    (key->key == "rep" ? ids.rep : ids.customer) =
        find_named(things_of(known.book(), key->of), word.substr(equals + 1));
  }
  return ids;
}

void offer_field(Known& known, Answers& answers) {
  const auto equals = answers.begun().find('=');
  const Kind* kind = kind_in(known.options());
  if (equals == std::string::npos) {
    if (kind) offer_keys(*kind, known, answers);
    return;
  }
  const std::string name = answers.begun().substr(0, equals);
  const Key* key = find_key_titled(kind, name);
  answers.keep(equals + 1);
  if (!key) return offer_own_values(name, known, answers);
  if (key->type == Type::date) return offer_days(known, answers, true);
  if (key->key == "kind") return offer_kinds(answers);
  if (key->type != Type::ref && key->type != Type::choice) return;
  known.book();
  const Ids ids = ids_before(known);
  const auto candidates = candidates_of(
      *key, {kind ? kind->name : std::string_view(), ids.rep, ids.customer}, known.session());
  std::vector<Named> things;
  things.reserve(candidates.size());
  for (const Candidate& one : candidates)
    things.push_back({one.word, one.name.empty() ? one.word : one.name});
  // a customer's name is no other name of a deal of theirs
  if (key->type == Type::ref && !things_of(known.book(), key->of).empty())
    answers.offer(things);
  else
    for (const Candidate& one : candidates) answers.offer(one.word, one.name);
}

/// The axis that the verb takes by this key or title; none where there is none, or several.
std::optional<Axis> axis_of(Known& known, std::string_view name) {
  const std::vector<Axis> taken = axes_taken(known.verb(), known.book());
  try {
    const auto axis = axis_titled(std::string(name), known.book());
    return axis && std::ranges::find(taken, *axis) != taken.end() ? axis : std::nullopt;
  } catch (const UsageError&) {
    return {};
  }
}

/// What of a list `industry=food,cars,level=A,` is said of each axis.
class SaidOfAxes {
 public:
  SaidOfAxes(Known& known, std::string_view kept) {
    for (auto comma = kept.find(','); comma != std::string_view::npos; comma = kept.find(',')) {
      take(known, kept.substr(0, comma));
      kept.remove_prefix(comma + 1);
    }
  }
  /// The axis whose values the list goes on with; none: of none yet.
  std::optional<Axis> last() const { return axis_; }
  std::vector<std::string> of(Axis axis) const {
    const auto found = said_.find(axis);
    return found == said_.end() ? std::vector<std::string>() : found->second;
  }

 private:
  void take(Known& known, std::string_view word) {
    const auto equals = word.find('=');
    if (equals != std::string_view::npos) {
      axis_ = axis_of(known, word.substr(0, equals));
      word.remove_prefix(equals + 1);
    }
    if (axis_) said_[*axis_].emplace_back(word);
  }

  std::optional<Axis> axis_;
  std::map<Axis, std::vector<std::string>> said_;
};

void offer_where(Known& known, Answers& answers) {
  const auto equals = answers.begun().find('=');
  const SaidOfAxes said(known, answers.kept());
  const Book& book = known.book();
  std::optional<Axis> axis = said.last();
  if (equals != std::string::npos) {
    axis = axis_of(known, answers.begun().substr(0, equals));
    answers.keep(equals + 1);
    if (!axis) return;
  }
  if (!axis) {
    for (const Axis one : axes_taken(known.verb(), book))
      if (one != Axis::company)
        answers.offer_titled(to_string(one, book), Labels::title(one, book),
                             Labels::title(one, book), "=");
  } else if (*axis != Axis::company) {
    answers.list(said.of(*axis));
    const AxisValues values(*axis, book, known.session());
    if (!is_worded(*axis)) return answers.offer(values.listed());
    for (const Named& word : values.listed()) answers.offer(word.id, "");
  }
}

void offer_terms(Known& known, Answers& answers) {
  for (const Measure& measure : measures())
    answers.offer_titled(measure.key, measure.title, tr(measure.title));
  for (const Kind& kind : kinds()) answers.offer_titled(kind.name, kind.name, tr(kind.help));
  for (const Code& code : codes()) answers.offer(code.code, tr(code.summary));
  for (const Key& key : keys())
    if (key.key != "*")
      answers.offer(key.section.empty() ? std::string(key.key)
                                        : std::string(key.section) + "." + std::string(key.key),
                    tr(key.help));
  for (const Key& key : record_keys()) answers.offer_titled(key.key, title_of(key), tr(key.help));
  for (const Kind& kind : kinds())
    for (const Key& key : kind.keys) answers.offer_titled(key.key, title_of(key), tr(key.help));
  for (const Axis axis : axes_of(known.book()))
    answers.offer_titled(to_string(axis, known.book()), to_string(axis, known.book()),
                         axis_title(axis, known.book()));
}

}  // namespace

Session& Known::session() {
  if (!session_) session_.emplace(verb_, options_);
  return *session_;
}

const Book& Known::book() {
  static const Book none;
  for (const bool last : {false, true}) {
    if (read_) break;
    try {
      session().read();
      there_ = read_ = true;
    } catch (const std::exception&) {  // an overlay or the revision may be what is wrong
      read_ = last || (options_.overlays.empty() && options_.at.empty());
      options_.overlays.clear();
      options_.at.clear();
    }
  }
  return there_ ? session().read().book : none;
}

void offer_values(Completes what, Known& known, Answers& answers) {
  switch (what) {
    case Completes::nothing: return;
    case Completes::paths: return answers.want_path();
    case Completes::reps: return answers.offer(things_of(known.book(), "reps"));
    case Completes::teams: return answers.offer(things_of(known.book(), "teams"));
    case Completes::products: return answers.offer(things_of(known.book(), "products"));
    case Completes::regions: return answers.offer(things_of(known.book(), "regions"));
    case Completes::customers: return answers.offer(things_of(known.book(), "customers"));
    case Completes::subjects: return offer_subjects(known.book(), answers);
    case Completes::plan_axes:
    case Completes::axes: return offer_axes(known, answers);
    case Completes::measures: return offer_measures(answers);
    case Completes::shows: return offer_shows(answers);
    case Completes::comparisons:
      for (const WithWord& row : with_words()) answers.offer(row.word, tr(row.help));
      [[fallthrough]];
    case Completes::periods: return offer_periods(known, answers);
    case Completes::dates: return offer_days(known, answers, false);
    case Completes::years: return offer_years(known, answers);
    case Completes::tiers: return offer_tiers(known, answers);
    case Completes::kinds: return offer_kinds(answers);
    case Completes::fields: return offer_field(known, answers);
    case Completes::where: return offer_where(known, answers);
    case Completes::terms: return offer_terms(known, answers);
    case Completes::revisions:
      for (const std::string& name : known.session().revisions()) answers.offer(name, "");
      return;
    case Completes::acts: return offer_acts(answers);
    case Completes::agreed: return offer_agreed(known, answers);
  }
}

}  // namespace plan
