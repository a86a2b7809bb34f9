// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "made_up.hpp"
#include "plan/base/tr.hpp"
#include "plan/document/document.hpp"
#include "plan/write/display.hpp"

using namespace plan;

namespace {

Money yuan(std::int64_t major) {
  return Money::minor(major * 100);
}

std::string in(std::string_view unit, const Prose& prose) {
  Display how = made_up::yuan();
  how.unit = unit;
  return worded(prose, how);
}

}  // namespace

TEST_CASE("a sentence puts its parts where the template has places, by order or by number") {
  CHECK(in("", prose("{} of {}", {"one", "two"})) == "one of two");
  CHECK(in("", prose("{1} before {0}", {"one", "two"})) == "two before one");
  CHECK(in("", prose("{}", {prose("<{}>", {"nested"})})) == "<nested>");
  CHECK(in("", prose("no place", {})) == "no place");
}

TEST_CASE("amounts of a sentence follow the unit, with and without its name") {
  const Prose said = prose("sales {}, potential {}",
                           {named(yuan(1'234'567)), spoken(yuan(4'200'000), Unit::money)});
  CHECK(in("", said) == "sales 1,234,567 CNY, potential 4,200,000");
  CHECK(in("", named(Money::minor(123'450))) == "1,234.50 CNY");
  CHECK(in("万", said) == "sales 123.46 万元, potential 420.00");
  CHECK(in("", named(NotAvailable{"no target"})) == "n/a CNY");
}

TEST_CASE("an amount that is told in whole units has decimals only where the unit needs them") {
  Prose said;
  said.add({.cell = yuan(12'345), .unit = Unit::money, .whole = true});
  CHECK(in("", said) == "12,345");
  CHECK(in("万", said) == "1.23");
}

TEST_CASE("a sentence in a cell is the same in every table, and for machines in the currency") {
  Display how = made_up::yuan();
  how.unit = "万";
  how.decimals = 0;  // what the other amounts of a table agree on
  const Cell cell = spoken(yuan(15'000), Unit::money);
  CHECK(display(cell, Unit::text, how) == "1.50");
  CHECK(machine(cell, Unit::text, how) == "15,000");
}

TEST_CASE("what is personal stays so within a sentence, and escapes are those of a text") {
  Prose said = "phone \x1b[1m";
  said.add({Personal{"13812348000"}});
  Display how = made_up::yuan();
  how.redact = true;
  CHECK(display(said, Unit::text, how).find("138****8000") != std::string::npos);
  CHECK(machine(said, Unit::text, how).find("138****8000") != std::string::npos);
  CHECK(display(said, Unit::text, how).find('\x1b') == std::string::npos);
}

TEST_CASE("of what was said of a person nothing is left, in a sentence or alone") {
  const Cell said = Personal{"asked at home@work for leave", true};
  Display how = made_up::yuan();
  CHECK(display(said, Unit::text, how) == "asked at home@work for leave");
  how.redact = true;
  CHECK(display(said, Unit::text, how) == "***");
  CHECK(machine(said, Unit::text, how) == "***");
  CHECK(machine(spoken(said, Unit::text), Unit::text, how) == "***");
}

TEST_CASE("words that follow words are one part, so that equal sentences are equal") {
  Prose made = "a";
  made += "b";
  CHECK(made == Prose("ab"));
  CHECK(made != Prose("a"));
  CHECK(Prose("").empty());
}

TEST_CASE("a page says its unit where an amount stands that does not name it") {
  const auto table = [](Prose words) {
    return Table{"t", "", {{"a", "A"}}, {{{std::move(words)}}}};
  };
  CHECK(has_amounts(table(spoken(yuan(1), Unit::money))));
  CHECK_FALSE(has_amounts(table(named(yuan(1)))));
  CHECK_FALSE(has_amounts(table("words")));
}
