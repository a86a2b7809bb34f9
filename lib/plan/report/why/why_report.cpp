// SPDX-License-Identifier: MIT
#include "plan/report/why/why_report.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/why/why_steps.hpp"

namespace plan {
namespace {

/// Whether a step rests on the season that was learned: names the line that says from what.
bool tells_of_season(const WhyQuestion& question, const Document& document) {
  const Table* steps = find_table(document, "steps");
  const auto& learn = question.year.season.learn;
  if (!steps || learn.empty()) return false;
  const Cell at = question.sources.where(learn.front().at);
  return std::ranges::any_of(steps->rows, [&](const Row& row) {
    return std::ranges::find(row.cells, at) != row.cells.end();
  });
}

}  // namespace

Document why_report(const Book& book, const Year& year, const Split& split,
                    const ProductMonths* products, const Sources& sources,
                    const WhySubject& subject, const Period& period, bool for_people) {
  const WhyQuestion question{book, year, split, products, sources, subject, period, for_people};
  std::string who(tr("the company"));
  if (subject.rep) who = NamesOf<Rep>(book.reps)(*subject.rep);
  if (subject.team) who = NamesOf<Team>(book.teams)(*subject.team);
  if (subject.product) who = name_of(*subject.product);
  Document document;
  document.name = "why";
  document.title = subject.raise.name.empty() ? tr("why {} has this target in {}", who, period.name)
                                              : tr("why {} has this target in {} ({})", who,
                                                   period.name, subject.raise.name);
  if (subject.rep)
    document.tables = why_rep(question);
  else
    document.tables = subject.product ? why_product(question) : why_sum(question);
  if (tells_of_season(question, document))
    for (Table& table : why_season(question)) document.tables.push_back(std::move(table));
  if (subject.team && !find_table(document, "people"))
    document.notes.push_back({"nobody", std::string(tr("nobody is in it"))});
  if (!subject.product)
    document.notes.push_back(
        {"rounding", std::string(tr("months are rounded; what rounding owes is carried on"))});
  return document;
}

}  // namespace plan
