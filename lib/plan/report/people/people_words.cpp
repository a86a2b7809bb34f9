// SPDX-License-Identifier: MIT
#include "plan/report/people/people_words.hpp"

#include "plan/report/labels.hpp"

namespace plan {

std::string_view to_string(Uneven reason) {
  constexpr std::string_view words[] = {"weight", "pin", "ramp", "leave", "time", "season"};
  return words[static_cast<std::size_t>(reason)];
}

std::string_view to_string(Change::What what) {
  constexpr std::string_view words[] = {"joined", "moved", "left"};
  return words[static_cast<std::size_t>(what)];
}

std::string shown_to_people(Uneven reason, const Person& person, const Rate& of_median) {
  const bool is_high = of_median > Rate::whole(1);
  switch (reason) {
    case Uneven::weight:
      return tr(is_high ? "a large weight ({})" : "a small weight ({})", to_string(person.weight));
    case Uneven::pin: return text("a pin");
    case Uneven::ramp: return text("the ramp");
    case Uneven::leave: return text("leave that keeps the target");
    case Uneven::time:
      return tr("working time {} with the whole weight", to_percent(person.time, 0));
    case Uneven::season: return text("the season of the days there");
  }
  return {};
}

Money amount_of(const Rate& minor_units) {
  return scaled(Money::minor(1), minor_units);
}

}  // namespace plan
