// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_gap.hpp"

#include "plan/report/gap/gap_words.hpp"

namespace plan {

std::optional<GapRequest> gap_question(const SummaryAsking& asking, const Period& period,
                                       const Book& book) {
  const auto keys = gap_keys(true);
  MeasureRequest people = asking.needs(keys, Axis::rep, period, beside_last_year);
  if (people.measures.size() < keys.size()) return {};
  GapRequest request = gap_request(std::move(people), true, book);
  request.by_people_alone = true;
  return request;
}

Table gap_lines(const Gap& gap, const Labels& names) {
  struct Line {
    std::string key;
    Prose says;
  };
  std::vector<Line> lines;
  const auto add = [&](const char* key, Prose says) {
    if (!says.empty()) lines.push_back({key, std::move(says)});
  };
  if (const Money* apart = std::get_if<Money>(&gap.gap); apart && gap.is_split()) {
    add("gap", gap_sentence(gap));
    add("people", people_sentence(gap, names));
    if (apart->minor() < 0) add("closing", closing_sentence(gap));
  }
  TableOf<Line> table("gap", text("the gap to the target"));
  table.machines({"line", text("step"), Unit::id}, &Line::key);
  table.all({"text", text("text")}, &Line::says);
  Table made = table.of(lines);
  made.prose = true;
  return made;
}

}  // namespace plan
