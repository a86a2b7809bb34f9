// SPDX-License-Identifier: MIT
#include "plan/import/first_book.hpp"

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/yaml/plan_text.hpp"
#include "plan/import/new_things_file.hpp"

namespace plan {

std::string_view first_currency() {
  return language() == Language::zh ? "CNY" : "USD";
}
namespace {

using Form_ = PlanText::Form;

/// Whether amounts are with tax, where a heading says it.
PlanText tax_line(const FirstMoney& money) {
  return {.key = "tax",
          .value = *money.tax == Tax::included ? "included" : "excluded",
          .behind = tr("as the column {} is", escaped(money.taxed_by))};
}

PlanText book_section(const std::string& name, const FirstMoney& money) {
  const bool zh = language() == Language::zh;
  PlanText book{.key = "book", .form = Form_::mapping};
  book.entries = {{.key = "name", .form = Form_::text, .value = name},
                  {.key = "currency",
                   .value = money.currency.empty() ? std::string(first_currency()) : money.currency,
                   .behind = money.currency.empty()
                                 ? std::string(tr("the currency of the amounts, by ISO 4217"))
                                 : tr("as the column {} says", escaped(money.told_by))},
                  {.key = "language",
                   .value = zh ? "zh" : "en",
                   .behind = std::string(tr("of reports: en or zh"))}};
  if (money.tax) book.entries.push_back(tax_line(money));
  if (zh)
    book.entries.push_back({.key = "country",
                            .value = "CN",
                            .behind = std::string(tr("whose holidays make working days"))});
  return book;
}

/// The comment at the top.
std::vector<std::string> what_comes_next(const std::string& file) {
  return {
      tr("A book made from {}: plan check looks it over, plan explain WORD says what a word means.",
         escaped(file)),
      std::string(tr("Targets come next: plan propose YEAR -o years/YEAR.yaml makes them from what "
                     "is imported.")),
      std::string(tr("Teams, shares, dates of employment: plan-book(5) tells what may stand at "
                     "each person."))};
}

}  // namespace

std::string first_book_text(const std::string& name, const FirstMoney& money,
                            const NewThings& things, const std::string& file) {
  PlanText root{.form = Form_::mapping,
                .entries = {{.key = "format", .value = "1"}, book_section(name, money)}};
  root.above = what_comes_next(file);
  std::string text = write_plan(root);
  if (!things.empty()) text += "\n" + new_things_text(things, tr("found in {}", escaped(file)));
  return text;
}

}  // namespace plan
