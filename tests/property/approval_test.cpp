// SPDX-License-Identifier: MIT
// What voids an approval, tried on random plans: the same plan written in another way never does, a
// change of what it says always, and of that subject alone (RC_PARAMS=max_success=N).
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "book_from.hpp"
#include "plan/approval/subject_forms.hpp"
#include "random_book.hpp"

namespace plan {
namespace {

/// What a plan says.
struct Agreed {
  int target = draw(2, 9000);  // thousands, as all amounts
  int revision = draw(9001, 18000);
  int pin = draw(1, 20);
  int travel = draw(1, 900), samples = draw(1, 900);
  std::vector<int> weights{1, draw(1, 9), draw(1, 9), 0, 5, 1, 1, 1, 2, 3, draw(1, 9), 4};
  std::vector<int> shares{draw(1, 9), draw(1, 9), draw(1, 9)};
  int cap = draw(100, 200), visits = draw(1, 9);
  std::string purpose = fmt::format("grow by {}% # as said", draw(1, 40));
};

/// Parts in any order.
std::string shuffled(std::vector<std::string> parts, std::string_view between) {
  for (std::size_t i = parts.size(); i > 1; --i)
    std::swap(parts[i - 1], parts[static_cast<std::size_t>(draw(0, static_cast<int>(i) - 1))]);
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(between)) + part;
  return text;
}

std::string blank() {
  return std::string(static_cast<std::size_t>(draw(1, 3)), ' ');
}

std::string amount(int thousands) {
  switch (draw(0, 3)) {
    case 0: return fmt::format("{}000", thousands);
    case 1: return fmt::format("{}000.00", thousands);
    case 2: return fmt::format("{}.{}万", thousands / 10, thousands % 10);
    default: return fmt::format("\"{}000\"", thousands);
  }
}

std::string text_of(const std::string& text) {
  return chance(50) ? "\"" + text + "\"" : "'" + text + "'";
}

std::string comment() {
  return chance(40) ? "  # " + fmt::format("{}", draw(1, 99)) : "";
}

std::string flow(std::vector<std::string> parts) {
  return "{" + shuffled(std::move(parts), "," + blank()) + "}";
}

/// The weights by any factor: they mean the same.
std::string months(const Agreed& plan) {
  const int factor = draw(1, 5);
  std::string list;
  for (const int weight : plan.weights)
    list += (list.empty() ? "[" : ", ") + std::to_string(weight * factor);
  return list + "]";
}

std::vector<std::string> keys_of_year(const Agreed& plan) {
  const std::string travel =
      flow({"category: travel", "amount: " + amount(plan.travel), "season: " + months(plan)});
  const std::string samples = flow({"category: samples", "amount: " + amount(plan.samples)});
  const std::string item =
      flow({"measure: visits", fmt::format("cap: {}%", plan.cap), "weight: 2"});
  const std::string other = flow({"measure: orders", chance(50) ? "weight: 1" : "weight: 100%"});
  return {"target: " + amount(plan.target) + comment(),
          "purpose: " + text_of(plan.purpose) + comment(),
          "revisions: [" + flow({"from: 2026-07", "target: " + amount(plan.revision)}) + "]",
          "pins:\n      - " +
              shuffled({flow({"rep: r0", "period: 2026-02", fmt::format("target: {}", plan.pin)}),
                        flow({"rep: r1", "period: 2026-03", "target: 7"})},
                       comment() + "\n      - "),
          "budget: [" + shuffled({travel, samples}, ", ") + "]",
          fmt::format("goals: [{}]", flow({"measure: visits", "per: month",
                                           fmt::format("each: {}", plan.visits)})),
          "scorecard: {items: [" + shuffled({item, other}, ", ") + "]}"};
}

/// The plan in one of its many forms.
std::string written(const Agreed& plan) {
  std::vector<std::string> reps;
  for (std::size_t i = 0; i < plan.shares.size(); ++i) {
    std::vector<std::string> keys{fmt::format("id: r{}", i),
                                  fmt::format("share: {}", plan.shares[i])};
    if (chance(30)) keys.push_back(fmt::format("also: [n{}]", i));
    if (chance(30)) keys.push_back(fmt::format("phone: '{}'", draw(1000, 9999)));
    reps.push_back(flow(keys));
  }
  const std::string year = "years:\n  2026:" + comment() + "\n    " +
                           shuffled(keys_of_year(plan), (chance(50) ? "\n\n    " : "\n    "));
  return "format: 1\n" +
         shuffled({"book: {currency: CNY}" + comment(), "reps:\n  - " + shuffled(reps, "\n  - "),
                   "categories: [" + shuffled({"{id: travel}", "{id: samples}"}, ", ") + "]", year},
                  "\n") +
         "\n";
}

/// The forms of all subjects by their names.
std::map<std::string, std::string> forms(const Agreed& plan) {
  const std::string yaml = written(plan);
  Diagnostics findings;
  const Book book = book_from(yaml, findings);
  if (findings.has_errors()) RC_FAIL(findings.sorted().front().text.worded() + "\n" + yaml);
  std::map<std::string, std::string> all;
  for (const Subject& subject : subjects(book))
    all[subject.name] = form_of(subject, book,
                                {[&](const Year& year) {
                                   Diagnostics wrong;
                                   Split made = split(book, year, {}, wrong);
                                   RC_ASSERT(!wrong.has_errors());
                                   return AgreedTargets{std::move(made), {}};
                                 },
                                 nullptr});
  RC_ASSERT(all.size() == 4U);
  return all;
}

/// Changes what the plan says; whose form that must change.
std::string change(Agreed& plan) {
  switch (draw(0, 8)) {
    case 0: plan.target += 12; return "targets.2026";
    case 1: plan.revision += 12; return "targets.2026";
    case 2: ++plan.pin; return "targets.2026";
    case 3: plan.shares[1] += 50; return "targets.2026";
    case 4: ++plan.travel; return "budget.2026";
    case 5: ++plan.weights[3]; return "budget.2026";
    case 6: ++plan.cap; return "scorecard.2026";
    case 7: ++plan.visits; return "scorecard.2026";
    default: plan.purpose += "."; return "document.2026";
  }
}

}  // namespace

TEST_CASE("the same plan written otherwise is the same, another plan is another") {
  CHECK(rc::check([] {
    Agreed plan;
    const auto before = forms(plan);
    RC_ASSERT(forms(plan) == before);
    const std::string changed = change(plan);
    for (const auto& [name, form] : forms(plan))
      RC_ASSERT((form == before.at(name)) == (name != changed));
  }));
}

}  // namespace plan
