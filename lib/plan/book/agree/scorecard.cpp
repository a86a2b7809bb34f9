// SPDX-License-Identifier: MIT
// The scorecard as the book states it: weights that can be shared, ratings that have a name, grades
// apart.
#include <algorithm>

#include "plan/book/agree/known_ids.hpp"

namespace plan {
namespace {

void check_weights(const std::vector<ScoreItem>& items, Diagnostics& findings) {
  const bool all_zero = std::all_of(items.begin(), items.end(), [](const ScoreItem& item) {
    return item.weight && item.weight->is_zero();
  });
  if (!items.empty() && all_zero)
    findings.error("no-weight", items.front().weight.at, said("all weights are 0"),
                   said("give at least one item a weight above 0"));
}

void check_item(const ScoreItem& item, Diagnostics& findings) {
  if (item.measure && (*item.measure == "rating") != bool(item.item.at))
    findings.error("rating-item", item.at, said("a rating names its item, and only a rating does"),
                   said("write {measure: rating, item: NAME, weight: W}"));
  if (item.measure) agree_percent(*item.measure, item.target, findings);
  const Rate cap = item.cap.value_or(Rate(120, 100));
  if (item.floor && !item.cap.unread && cap < *item.floor)
    findings.error(
        "floor-over-cap", item.floor.at,
        said("the floor {} is above the cap {}", to_percent(*item.floor), to_percent(cap)),
        said("mend one of the two"), item.cap.at);
}

void check_grades(const std::vector<Grade>& given, Diagnostics& findings) {
  std::vector<const Grade*> grades;
  for (const Grade& grade : given)
    if (grade.from) grades.push_back(&grade);
  std::stable_sort(grades.begin(), grades.end(),
                   [](const Grade* a, const Grade* b) { return *a->from < *b->from; });
  if (!grades.empty() && grades.size() == given.size() && !grades.front()->from->is_zero())
    findings.error("grades-gap", grades.front()->from.at,
                   said("a score under {} has no grade", to_string(*grades.front()->from)),
                   said("let the lowest grade begin at 0"));
  for (std::size_t i = 1; i < grades.size(); ++i)
    if (*grades[i]->from == *grades[i - 1]->from)
      findings.error("duplicate-grade", grades[i]->from.at,
                     said("two grades begin at the same score"), said("keep one of them"),
                     grades[i - 1]->from.at);
}

}  // namespace

void agree_scorecard(const Scorecard& scorecard, Diagnostics& findings) {
  check_weights(scorecard.items, findings);
  for (const ScoreItem& item : scorecard.items) check_item(item, findings);
  check_grades(scorecard.grades, findings);
}

}  // namespace plan
