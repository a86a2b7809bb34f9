// SPDX-License-Identifier: MIT
// The forms of targets, texts, policies, people and periods; budget and scorecard have a file of
// their own, rule_forms.cpp.
#include "plan/approval/subject_forms.hpp"

#include <algorithm>
#include <map>

#include "plan/approval/closed_text.hpp"
#include "plan/approval/form_text.hpp"
#include "plan/base/sha256.hpp"

namespace plan {
namespace {

FormText begun(std::string_view subject) {
  FormText form(subject_head);
  form.add("subject", subject);
  return form;
}

FormText begun(SubjectKind kind, int year) {
  return begun(std::string(family_of(kind)) + "." + std::to_string(year));
}

/// What is typed at the ends of lines and of the text is layout.
std::string without_layout(std::string_view text) {
  std::string kept;
  std::size_t blanks = 0;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\r') {
      ++blanks;
    } else {
      if (c != '\n') kept.append(blanks, ' ');
      blanks = 0;
      kept += c;
    }
  }
  while (kept.ends_with('\n')) kept.pop_back();
  return kept;
}

std::string days_of(const Span& span) {
  return to_string(Date(span.first)) + ".." + to_string(Date(span.last));
}

std::string policy_form(const Subject& subject, const Book& book, const FormSources& sources) {
  FormText form = begun(subject.name);
  for (const PolicyDocument& one : book.policy_documents) {
    if (*one.id != subject.id) continue;
    form.add("name", name_of(one));
    form.add("version", *one.version);
    form.add("file", *one.file);
    const auto text = one.file ? sources.text(*one.file) : std::nullopt;
    form.add("text", text ? digest_of(without_layout(*text)) : "none");
  }
  return form.text();
}

std::string move_form(const Subject& subject, const Book& book) {
  FormText form = begun(subject.name);
  const Rep& rep = *book.rep(subject.id);
  std::string from = *rep.team;
  for (const Move& move : rep.moves) {
    if (*move.date == subject.date) {
      form.add("from", from);
      form.add("to", *move.team);
    }
    from = *move.team;
  }
  return form.text();
}

std::string nomination_form(const Subject& subject, const Book& book) {
  FormText form = begun(subject.name);
  std::map<std::string, std::string> proposed;
  for (const Nomination& one : book.nominations)
    if (*one.rep == subject.id && *one.date == subject.date)
      proposed[*one.to] = without_layout(*one.reason);
  for (const auto& [to, reason] : proposed) form.add("to " + to, reason);
  return form.text();
}

const ClosedPeriod& closed_of(const Subject& subject, const Book& book) {
  return *std::ranges::find_if(
      book.closed, [&](const ClosedPeriod& one) { return *one.period == subject.period; });
}

using MonthsById = std::map<std::string, std::array<Money, 12>>;

MonthsById rep_months(const Split& split) {
  MonthsById reps;
  for (std::size_t seat = 0; seat < split.seats.size(); ++seat)
    for (int month = 0; month < 12; ++month)
      reps[*split.seats[seat].rep->id][static_cast<std::size_t>(month)] += split.cell(seat, month);
  return reps;
}

MonthsById product_months_of(const ProductMonths& products, const Book& book) {
  MonthsById made;
  for (std::size_t product = 0; product < products.units.size(); ++product)
    for (std::size_t month = 0; month < 12; ++month)
      made[*book.products[product].id][month] = Money::minor(products.units[product][month]);
  return made;
}

/// What is 0 is left out: who carries nothing may come and go.
void add_months(const std::string& before, const MonthsById& all, const Split& split,
                const Currency& currency, FormText& form) {
  for (const auto& [id, months] : all)
    for (int month = 0; month < 12; ++month)
      if (const Money cell = months[static_cast<std::size_t>(month)]; cell != Money())
        form.add(before + id + " " + to_string(split.month(month)), exact_decimal(cell, currency));
}

}  // namespace

std::string targets_form(const Year& year, const AgreedTargets& targets, const Book& book) {
  const Currency& currency = book.currency();
  const Split& split = targets.split;
  FormText form = begun(SubjectKind::targets, year.number);
  form.add("currency", currency.code);
  form.add("target", exact_decimal(*year.target, currency));
  std::map<Day, Money> revised;
  for (const Revision& one : year.revisions) revised[one.from->span.first] = *one.target;
  for (const auto& [from, target] : revised)
    form.add("target since " + to_string(month_of(from)), exact_decimal(target, currency));
  if (year.over_assign && !year.over_assign->is_zero())
    form.add("over-assign", to_string(*year.over_assign));
  for (const Tier& tier : year.tiers) form.add("tier " + tier.name, to_string(*tier.rate));
  for (int month = 0; month < 12; ++month)
    form.add("total " + to_string(split.month(month)),
             exact_decimal(split.company[static_cast<std::size_t>(month)], currency));
  add_months("", rep_months(split), split, currency, form);
  if (targets.products)
    add_months("product ", product_months_of(*targets.products, book), split, currency, form);
  return form.text();
}

std::string document_form(const Year& year) {
  FormText form = begun(SubjectKind::document, year.number);
  for (const YearText& text : year_texts())
    if (const std::string said = without_layout(*(year.*text.member)); !said.empty())
      form.add(text.key, said);
  std::multimap<std::string, std::string> schedule;
  for (const ScheduleLine& line : year.schedule)
    schedule.emplace(days_of(line.period->span), without_layout(*line.what));
  for (const auto& [days, what] : schedule) form.add("schedule " + days, what);
  return form.text();
}

std::string closed_form(const ClosedPeriod& closed, const Book& book) {
  const Currency& currency = book.currency();
  FormText form = begun("period." + closed.period->name);
  form.add("days", days_of(closed.period->span));
  form.add("currency", currency.code);
  std::map<std::string, const ClosedFigures*> rows;
  for (const ClosedFigures& one : closed.figures) rows[*one.rep] = &one;
  for (const auto& [rep, row] : rows) {
    const std::string of = rep.empty() ? "" : " " + rep;
    for (const ClosedColumn& column : closed_columns())
      if (const std::string value = closed_value(column, *row, currency); !value.empty())
        form.add(std::string(column.key) + of, value);
  }
  return form.text();
}

std::string form_of(const Subject& subject, const Book& book, const FormSources& sources) {
  const Year* year = subject.year ? book.year(subject.year) : nullptr;
  switch (subject.kind) {
    case SubjectKind::targets: return targets_form(*year, sources.targets(*year), book);
    case SubjectKind::budget: return budget_form(*year, book);
    case SubjectKind::scorecard: return scorecard_form(*year, book);
    case SubjectKind::document: return document_form(*year);
    case SubjectKind::policy_document: return policy_form(subject, book, sources);
    case SubjectKind::move: return move_form(subject, book);
    case SubjectKind::nomination: return nomination_form(subject, book);
    case SubjectKind::period: return closed_form(closed_of(subject, book), book);
  }
  return {};
}

}  // namespace plan
