// SPDX-License-Identifier: MIT
// Canonical forms: what they hold, what changes them, and the change in words.
#include "plan/approval/form_changes.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/approval/form_text.hpp"
#include "plan/approval/subject_forms.hpp"

namespace plan {
namespace {

constexpr std::string_view head =
    "format: 1\nbook: {currency: CNY}\nreps: [{id: ann}, {id: bob, name: 鲍勃, also: [b1]}]\n"
    "categories: [{id: travel}]\n";

/// The form of a subject of the book.
std::string form(std::string_view yaml, std::string_view name) {
  const Book book = book_from(std::string(head) + std::string(yaml));
  const auto subject = find_subject(book, name);
  REQUIRE(subject);
  return form_of(*subject, book,
                 {[&](const Year& year) {
                    Diagnostics findings;
                    AgreedTargets made{split(book, year, {}, findings), {}};
                    if (is_split_by_product(book, year))
                      made.products =
                          product_months(book, year, made.split, Rate::whole(1), findings);
                    return made;
                  },
                  [](const std::string& file) -> std::optional<std::string> {
                    if (file == "visits.md") return "Visit them.\n";
                    return {};
                  }});
}

std::string year(std::string_view rest) {
  return "years:\n  2026:\n    target: 1200\n" + std::string(rest);
}

/// The sentence as words, amounts with their decimals.
std::string words_of(const Prose& prose, const Currency& currency) {
  std::string words;
  for (const ProsePart& part : prose.parts()) {
    if (const auto* text = std::get_if<std::string>(&part.cell)) words += *text;
    if (const auto* money = std::get_if<Money>(&part.cell))
      words += to_decimal(*money, currency) + " CNY";
    if (const auto* count = std::get_if<std::int64_t>(&part.cell)) words += std::to_string(*count);
  }
  return words;
}

std::vector<std::string> told(std::string_view before, std::string_view after) {
  std::vector<std::string> sentences;
  const Book book = book_from(head);
  for (const Prose& one : told_changes(before, after, book))
    sentences.push_back(words_of(one, book.currency()));
  return sentences;
}

}  // namespace

TEST_CASE("a form is read back, whatever its texts hold") {
  FormText text("plan-test 1");
  text.add("a: b\\c", "one\ntwo: \\n\r");
  text.add("empty", "");
  const auto lines = read_form("plan-test 1", text.text());
  REQUIRE(lines);
  CHECK(*lines == std::vector<FormLine>{{"a: b\\c", "one\ntwo: \\n\r"}, {"empty", ""}});
  CHECK_FALSE(read_form("plan-test 2", text.text()));
  CHECK_FALSE(read_form("plan-test 1", "plan-test 1\nno colon\n"));
  CHECK_FALSE(read_form("plan-test 1", "plan-test 1\na: cut"));
}

TEST_CASE("targets are what each has to sell each month, not how that was written") {
  const std::string even = form(year(""), "targets.2026");
  CHECK(
      even.starts_with("plan-subject 1\nsubject: targets.2026\ncurrency: CNY\n"
                       "target: 1200.00\ntotal 2026-01: 100.00\n"));
  CHECK(even.find("\nbob 2026-12: 50.00\n") != std::string::npos);
  CHECK(form("years: {2026: {target: 0.12万, season: {even: true}}}  # as ever\n",
             "targets.2026") == even);
  CHECK(form(year("    pins: [{rep: ann, period: 2026-01, target: 50}]\n"), "targets.2026") ==
        even);
  CHECK(form(year("    pins: [{rep: ann, period: 2026-01, target: 51}]\n"), "targets.2026") !=
        even);
  CHECK(form(year("    over-assign: 5%\n"), "targets.2026") != even);
  CHECK(form(year("    tiers: {base: 100%}\n"), "targets.2026") != even);
}

TEST_CASE("weights of a budget mean the same however large they are") {
  const auto budget = [](std::string_view lines) {
    return form(year("    budget: [" + std::string(lines) + "]\n"), "budget.2026");
  };
  const std::string even = budget("{category: travel, amount: 300}");
  CHECK(budget("{category: travel, amount: 300, season: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]}") ==
        even);
  CHECK(budget("{category: travel, amount: 100}, {category: travel, amount: 200}") == even);
  CHECK(budget("{category: travel, amount: 300, season: sales}") != even);
  CHECK(budget("{category: travel, amount: 300, rep: ann}") != even);
  CHECK(budget("{category: travel, amount: 300, season: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]}") ==
        budget("{category: travel, amount: 300, season: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6]}"));
}

TEST_CASE("a scorecard's defaults are as good as said") {
  const auto card = [](std::string_view items) {
    return form(year("    scorecard: {items: [" + std::string(items) + "]}\n"), "scorecard.2026");
  };
  const std::string two = card("{measure: orders, weight: 1}, {measure: attainment, weight: 2}");
  CHECK(card("{measure: attainment, weight: 200%, floor: 0%, cap: 120%, direction: up}, "
             "{measure: orders, weight: 1}") == two);
  CHECK(card("{measure: attainment, weight: 2, cap: 110%}, {measure: orders, weight: 1}") != two);
  CHECK(card("{measure: orders, weight: 1}, {measure: orders, weight: 1}, "
             "{measure: attainment, weight: 2}") != two);
}

TEST_CASE("texts are theirs, blanks at the ends of lines are not") {
  const std::string text = form(year("    purpose: \"a\\nb\"\n"), "document.2026");
  CHECK(form(year("    purpose: |\n      a  \n      b\n\n"), "document.2026") == text);
  CHECK(form(year("    purpose: a b\n"), "document.2026") != text);
  CHECK(form(year("    basis: \"a\\nb\"\n"), "document.2026") != text);
}

TEST_CASE("a policy is its text too") {
  const std::string text =
      form("policy-documents: [{id: visits, file: visits.md}]\n", "policy-document.visits");
  CHECK(text.find("\ntext: none\n") == std::string::npos);
  CHECK(form("policy-documents: [{id: visits, file: other.md}]\n", "policy-document.visits")
            .find("\ntext: none\n") != std::string::npos);
}

TEST_CASE("a change of targets is told by cells, or by people where it is many") {
  const std::string even = form(year(""), "targets.2026");
  const std::string pinned =
      form(year("    pins: [{rep: ann, period: 2026-01, target: 60}]\n"), "targets.2026");
  const auto few = told(even, pinned);
  REQUIRE(few.size() >= 2);
  CHECK(few[0] == "the year's total is the same, 1200.00 CNY");
  const auto many = told(even, form("years: {2026: {target: 2400}}\n", "targets.2026"));
  REQUIRE(many.size() == 4);
  CHECK(many[0] == "the year's total: 1200.00 CNY -> 2400.00 CNY");
  CHECK(many[1] == "target of the year: 1200.00 CNY -> 2400.00 CNY");
  CHECK(many[2] == "ann: 600.00 CNY -> 1200.00 CNY");
  CHECK(many[3] == "鲍勃: 600.00 CNY -> 1200.00 CNY");
  CHECK(told(even, even).empty());
  CHECK(told("no form", even).empty());
}

TEST_CASE("products' months are agreed too, and told by the products' names") {
  const auto with = [](std::string_view share) {
    return form("products: [{id: p1, name: Pump, share: " + std::string(share) +
                    "}, {id: p2, share: 1}]\n" + year(""),
                "targets.2026");
  };
  const std::string even = with("1");
  CHECK(even.find("\nproduct p1 2026-01: 50.00\n") != std::string::npos);
  CHECK(with("2") ==
        form("products: [{id: p2, share: 0.5}, {id: p1, name: P, share: 1}]\n" + year(""),
             "targets.2026"));
  const auto changes = told(even, with("3"));
  CHECK(changes[0] == "the year's total is the same, 1200.00 CNY");
  CHECK(changes[1] == "p1: 600.00 CNY -> 900.00 CNY");  // the book that tells has no products
}

TEST_CASE("a budget that lies otherwise over the year is one change") {
  const auto budget = [](std::string_view line) {
    return form(year("    budget: [{category: travel, " + std::string(line) + "}]\n"),
                "budget.2026");
  };
  const std::string even = budget("amount: 300");
  CHECK(told(even, budget("amount: 300, season: sales")) ==
        std::vector<std::string>{"travel: the same each month -> as the target"});
  CHECK(told(even, budget("amount: 400, season: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]")) ==
        std::vector<std::string>{"travel: the same each month -> own weights of months",
                                 "travel: 300.00 CNY -> 400.00 CNY"});
  CHECK(told(budget("amount: 300, rep: bob"), even) ==
        std::vector<std::string>{"travel: 300.00 CNY is new", "travel, 鲍勃: 300.00 CNY is gone"});
}

TEST_CASE("a scorecard's change is told by its parts") {
  const auto card = [](std::string_view item) {
    return form(year("    scorecard: {items: [{measure: orders, " + std::string(item) + "}]}\n"),
                "scorecard.2026");
  };
  const auto changes = told(card("weight: 1"), card("weight: 2, direction: down"));
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].starts_with("orders, weight: "));
  CHECK(changes[1] == "orders, which is better: higher is better -> lower is better");
}

TEST_CASE("long texts begin, and a policy's version is a version") {
  const auto policy = [](std::string_view version) {
    return form("policy-documents: [{id: visits, file: visits.md, version: \"" +
                    std::string(version) + "\"}]\n",
                "policy-document.visits");
  };
  CHECK(told(policy("1.0"), policy("2.0")) == std::vector<std::string>{"version: 1.0 -> 2.0"});
  const auto changes = told(
      form(year("    basis: a\n"), "document.2026"),
      form(year("    basis: a\n    purpose: " + std::string(100, 'x') + "\n"), "document.2026"));
  CHECK(changes == std::vector<std::string>{"purpose: " + std::string(30, 'x') + "… is new"});
}

}  // namespace plan
