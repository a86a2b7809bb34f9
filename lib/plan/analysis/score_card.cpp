// SPDX-License-Identifier: MIT
// Which items people are appraised by, and the managers' ratings (score.hpp).
#include <algorithm>

#include "plan/analysis/score.hpp"

namespace plan {
namespace {

struct Usual {
  std::string_view measure;
  std::int64_t weight;
  bool down = false;
};
constexpr Usual usual[] = {{"attainment", 40}, {"customers_new", 10}, {"visits_existing", 10},
                           {"orders", 10},     {"closed", 5},         {"customers_lost", 5, true},
                           {"conduct", 5},     {"report_rate", 5},    {"response_rate", 5},
                           {"task_rate", 5}};

std::vector<CardItem> usual_items() {
  std::vector<CardItem> items;
  for (const Usual& one : usual)
    items.push_back({.measure = find_measure(one.measure),
                     .weight = Rate::whole(one.weight),
                     .down = one.down});
  return items;
}

CardItem item_of(const ScoreItem& given) {
  CardItem item;
  if (*given.measure == "rating")
    item.rating = *given.item;
  else
    item.measure = find_measure(*given.measure);
  item.weight = *given.weight;
  if (given.target) item.target = *given.target;
  item.floor = given.floor.value_or(item.floor);
  item.cap = given.cap.value_or(item.cap);
  item.down = given.direction.value_or("up") == "down";
  return item;
}

}  // namespace

Card card_of(const Book& book, Day day) {
  Card card;
  const Year* year = book.year(fiscal_year_of(day, book.fiscal()));
  card.is_default = !year || year->scorecard.items.empty();
  if (card.is_default)
    card.items = usual_items();
  else
    for (const ScoreItem& item : year->scorecard.items) card.items.push_back(item_of(item));
  if (year)
    for (const Grade& grade : year->scorecard.grades) card.grades.push_back(&grade);
  std::ranges::stable_sort(card.grades,
                           [](const Grade* a, const Grade* b) { return *b->from < *a->from; });
  return card;
}

bool is_of_oneself(const Record& rating, const Facts& facts) {
  const Rep& rep = facts.book.reps[rating.rep];
  const std::string& by = facts.records.text(rating, RecordKey::by);
  return !by.empty() && (by == *rep.id || by == name_of(rep));
}

void Ratings::take(const Record& record, const Turn&, const Standing&) {
  if (!days_.contains(record.day())) return;
  if (is_of_oneself(record, facts_)) {
    ++own_;
    return;
  }
  const std::string& item = facts_.records.text(record, RecordKey::item);
  const auto same = [&](const Given& one) { return one.rep == record.rep && *one.item == item; };
  auto of = std::ranges::find_if(given_, same);
  if (of == given_.end()) of = given_.insert(of, {record.rep, &item, 0, 0});
  of->sum += record.value;
  ++of->count;
}

std::optional<Rate> Ratings::of(Index rep, std::string_view item) const {
  for (const Given& one : given_)
    if (one.rep == rep && *one.item == item) return Rate(one.sum, one.count * 1000);
  return {};
}

}  // namespace plan
