// SPDX-License-Identifier: MIT
#include "plan/approval/subject.hpp"

#include <algorithm>
#include <array>

#include "plan/base/tr.hpp"
#include "plan/book/named.hpp"

namespace plan {
namespace {

struct Family {
  std::string_view name;
  std::string_view title;  // English, shown through tr()
};
constexpr std::array<Family, 8> families{{{"targets", "targets of {}"},
                                          {"budget", "budget of {}"},
                                          {"scorecard", "scorecard of {}"},
                                          {"document", "texts of the plan of {}"},
                                          {"policy-document", "policy: {}"},
                                          {"move", "move of {} on {}"},
                                          {"nomination", "nomination of {} for {}"},
                                          {"period", "figures of {}"}}};

const Family& family(SubjectKind kind) {
  return families[static_cast<std::size_t>(kind)];
}

std::string dotted(SubjectKind kind, std::string_view rest) {
  return std::string(family(kind).name) + "." + std::string(rest);
}

bool has_texts(const Year& year) {
  return !year.schedule.empty() || std::ranges::any_of(year_texts(), [&](const YearText& text) {
    return bool(year.*text.member);
  });
}

void add_year(const Year& year, std::vector<Subject>& list) {
  const auto add = [&](SubjectKind kind, bool is_there) {
    if (is_there) list.push_back({kind, dotted(kind, std::to_string(year.number)), year.number});
  };
  add(SubjectKind::targets, bool(year.target));
  add(SubjectKind::budget, !year.budget.empty());
  add(SubjectKind::scorecard, !year.scorecard.items.empty() || !year.scorecard.grades.empty());
  add(SubjectKind::document, has_texts(year));
}

Subject of_person(SubjectKind kind, const std::string& rep, Day date) {
  return {kind, dotted(kind, rep + "." + to_string(Date(date))), 0, rep, date};
}

}  // namespace

std::span<const YearText> year_texts() {
  static constexpr YearText texts[] = {{"summary", &Year::summary},
                                       {"purpose", &Year::purpose},
                                       {"basis", &Year::basis},
                                       {"situation", &Year::situation},
                                       {"market", &Year::market},
                                       {"competition", &Year::competition},
                                       {"positioning", &Year::positioning},
                                       {"strategy", &Year::strategy},
                                       {"policies", &Year::policies},
                                       {"priorities", &Year::priorities},
                                       {"methods", &Year::methods},
                                       {"incentives", &Year::incentives}};
  return texts;
}

std::vector<Subject> subjects(const Book& book) {
  std::vector<Subject> list;
  for (const Year& year : book.years) add_year(year, list);
  for (const PolicyDocument& one : book.policy_documents)
    list.push_back(
        {SubjectKind::policy_document, dotted(SubjectKind::policy_document, *one.id), 0, *one.id});
  for (const Rep& rep : book.reps)
    for (const Move& move : rep.moves)
      list.push_back(of_person(SubjectKind::move, *rep.id, *move.date));
  for (const Nomination& one : book.nominations) {
    Subject subject = of_person(SubjectKind::nomination, *one.rep, *one.date);
    if (std::ranges::find(list, subject.name, &Subject::name) == list.end())
      list.push_back(std::move(subject));
  }
  for (const ClosedPeriod& one : book.closed)
    list.push_back({SubjectKind::period,
                    dotted(SubjectKind::period, one.period->name),
                    0,
                    {},
                    {},
                    *one.period});
  return list;
}

std::optional<Subject> find_subject(const Book& book, std::string_view name) {
  const auto list = subjects(book);
  const auto found = std::ranges::find(list, name, &Subject::name);
  return found == list.end() ? std::nullopt : std::optional(*found);
}

std::string_view family_of(SubjectKind kind) {
  return family(kind).name;
}

std::string title_of(const Subject& subject, const Book& book) {
  const std::string_view title = family(subject.kind).title;
  const Rep* rep = book.rep(subject.id);
  const std::string person = rep ? name_of(*rep) : subject.id;
  switch (subject.kind) {
    case SubjectKind::targets:
    case SubjectKind::budget:
    case SubjectKind::scorecard:
    case SubjectKind::document: return tr(title, subject.year);
    case SubjectKind::policy_document:
      for (const PolicyDocument& one : book.policy_documents)
        if (*one.id == subject.id) return tr(title, name_of(one));
      return tr(title, subject.id);
    case SubjectKind::move: return tr(title, person, to_string(Date(subject.date)));
    case SubjectKind::nomination:
      for (const Nomination& one : book.nominations)
        if (*one.rep == subject.id && *one.date == subject.date) return tr(title, person, *one.to);
      return tr(title, person, to_string(Date(subject.date)));
    case SubjectKind::period: return tr(title, subject.period.name);
  }
  return subject.name;
}

std::string person_named(const Book& book, std::string_view word) {
  const std::string_view id = find_named(named(book.reps), word);
  return std::string(id.empty() ? word : id);
}

std::string approver_of(const Book& book, std::string_view subject) {
  const std::string_view family = subject.substr(0, subject.find('.'));
  for (const std::string_view name : {subject, family})
    for (const Approver& one : book.profile.approvers)
      if (one.subject == name) return person_named(book, *one.name);
  return person_named(book, book.profile.superior.value_or(""));
}

}  // namespace plan
