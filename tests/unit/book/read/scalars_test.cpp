// SPDX-License-Identifier: MIT
// Single values from their raw text, type by type.
#include "plan/book/read/scalars.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace plan {
namespace {

Key key_of(Type type, std::string_view of = "", Range range = Range::any) {
  return {"", "key", type, of, Form::one, Need::optional, range, "", "", {}};
}

Result<Value> read(std::string_view text, const Key& key) {
  return read_scalar(text, key, {find_currency("CNY"), FiscalYear{4}});
}

template <class T>
T value(std::string_view text, const Key& key) {
  const auto result = read(text, key);
  REQUIRE_MESSAGE(result, text << ": " << (result ? "" : result.refusal().text.worded()));
  return std::get<T>(*result);
}

/// "code: text | hint".
std::string refusal(std::string_view text, const Key& key) {
  const auto result = read(text, key);
  REQUIRE_FALSE_MESSAGE(result, text);
  return result.refusal().code + ": " + result.refusal().text.worded() + " | " +
         result.refusal().hint.worded();
}

TEST_CASE("each type has its own reader") {
  CHECK(value<std::string>("no: 010", key_of(Type::text)) == "no: 010");
  CHECK(value<std::string>("李娜.2", key_of(Type::id)) == "李娜.2");
  CHECK(value<std::string>("east", key_of(Type::ref, "teams")) == "east");
  CHECK(value<Money>("1200万", key_of(Type::amount)) == Money::minor(1'200'000'000));
  CHECK(value<Rate>("12.5%", key_of(Type::rate)) == Rate(1, 8));
  CHECK(value<std::int64_t>("3.5", key_of(Type::quantity)) == 3500);
  CHECK(value<std::int64_t>("12", key_of(Type::integer, "1-12")) == 12);
  CHECK(value<bool>("true", key_of(Type::boolean)));
  CHECK_FALSE(value<bool>("false", key_of(Type::boolean)));
  CHECK(value<Day>("2026-03-02", key_of(Type::date)) == Day(std::chrono::year(2026) / 3 / 2));
  CHECK(value<Period>("2026-Q1", key_of(Type::period)).span.first ==
        Day(std::chrono::year(2026) / 4 / 1));
  CHECK(value<Choice>("share", key_of(Type::choice, "keep|share")).index == 1);
  CHECK(value<std::string>("2026-03-02T09:30:00+08:00", key_of(Type::moment)) ==
        "2026-03-02T09:30:00+08:00");
}

TEST_CASE("an amount that is split has no parts of a cent, though the book keeps them") {
  const Key price = key_of(Type::amount), target = key_of(Type::amount, "minor");
  const ScalarContext kept{find_currency("CNY", 4), FiscalYear{1}};
  CHECK(std::get<Money>(*read_scalar("1.2345", price, kept)) == Money::minor(12'345));
  CHECK(std::get<Money>(*read_scalar("1.2300", target, kept)) == Money::minor(12'300));
  for (const auto* text : {"1.2345", "1.23456"}) {
    const auto refused = read_scalar(text, target, kept);
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal().code == "too-many-decimals");
    CHECK(refused.refusal().text.worded().ends_with("has more decimals than CNY, which has 2"));
    CHECK(refused.refusal().hint.worded() == "write at most 2 decimals");
  }
  const auto yen = read_scalar("0.5", target, {find_currency("JPY", 1), FiscalYear{1}});
  CHECK(yen.refusal().hint.worded() == "write no decimals");
  CHECK(refusal("1.005", target).ends_with(" | write at most 2 decimals"));
  CHECK(refusal("1.005", price).ends_with("keep more in this book: decimals: 3"));
}

TEST_CASE("an integer is digits within its bounds") {
  const Key month = key_of(Type::integer, "1-12");
  CHECK(refusal("0", month) == "out-of-range: \"0\" is out of range | write 1..12");
  CHECK(refusal("13", month) == "out-of-range: \"13\" is out of range | write 1..12");
  CHECK(refusal("99999999999999999999", month).starts_with("out-of-range: "));
  CHECK(refusal("08", month) ==
        "bad-number: \"08\" is not a whole number | write digits only, 1..12");
  for (const auto* text : {"", "1.0", "+1", "0x1", "1 ", "-", "一", "1e1", "-0", "1-2"})
    CHECK(refusal(text, month).starts_with("bad-number: "));
  const Key points = key_of(Type::integer, "-1000-1000");
  CHECK(value<std::int64_t>("-5", points) == -5);
  CHECK(refusal("-1001", points) == "out-of-range: \"-1001\" is out of range | write -1000..1000");
  CHECK(refusal("2", key_of(Type::integer, "1-1")) ==
        "out-of-range: \"2\" is out of range | write 1");
}

TEST_CASE("a quantity keeps the bounds that its row has") {
  const Key score = key_of(Type::quantity, "0-100");
  CHECK(value<std::int64_t>("92.5", score) == 92'500);
  CHECK(value<std::int64_t>("100", score) == 100'000);
  CHECK(refusal("100.001", score) == "out-of-range: \"100.001\" is out of range | write 0..100");
  CHECK(refusal("-1", score).starts_with("out-of-range: "));
  CHECK(refusal("1.2345", score).starts_with("too-many-decimals: "));
}

TEST_CASE("a range holds for amounts, rates and quantities alike") {
  CHECK(refusal("-3", key_of(Type::amount, "", Range::not_negative)) ==
        "out-of-range: \"-3\" is out of range | write 0 or more");
  CHECK(refusal("0", key_of(Type::amount, "", Range::positive)) ==
        "out-of-range: \"0\" is out of range | write more than 0");
  CHECK(refusal("-1%", key_of(Type::rate, "", Range::not_negative)).starts_with("out-of-range: "));
  CHECK(refusal("120%", key_of(Type::rate, "", Range::fraction)) ==
        "out-of-range: \"120%\" is out of range | write 0% to 100%");
  CHECK(value<Rate>("100%", key_of(Type::rate, "", Range::fraction)) == Rate::whole(1));
  CHECK(refusal("-0.5", key_of(Type::quantity, "", Range::not_negative))
            .starts_with("out-of-range: "));
  CHECK(value<Money>("-3", key_of(Type::amount)) == Money::minor(-300));
}

TEST_CASE("a rate whose percent sign was forgotten is refused with it") {
  const Key part = key_of(Type::rate, "", Range::fraction), tier = key_of(Type::rate, "0-10");
  CHECK(refusal("50", part) == "out-of-range: \"50\" is out of range | write 50%");
  CHECK(refusal("110", tier) == "out-of-range: \"110\" is out of range | write 110%");
  CHECK(refusal("1001", tier) == "out-of-range: \"1001\" is out of range | write 0% to 1000%");
  CHECK(value<Rate>("1.1", tier) == Rate(11, 10));
  // over 1, only with its sign
  const Key raised = key_of(Type::rate, "0-10%");
  CHECK(refusal("5", raised) ==
        "out-of-range: \"5\" as a rate is 500% | write 5%, or 500% if that was meant");
  CHECK(refusal("1.2", raised) ==
        "out-of-range: \"1.2\" as a rate is 120% | write 1.2%, or 120% if that was meant");
  CHECK(refusal("25", raised) == "out-of-range: \"25\" is out of range | write 25%");
  CHECK(refusal("1001%", raised) == "out-of-range: \"1001%\" is out of range | write 0% to 1000%");
  CHECK(value<Rate>("300%", raised) == Rate::whole(3));
  for (const auto* text : {"0", "0.05", "1", "5%", "100%"}) CHECK(read(text, raised));
}

TEST_CASE("a choice names the nearest word, else all of them") {
  const Key basis = key_of(Type::choice, "signed|delivered|invoiced");
  CHECK(refusal("signd", basis) ==
        "bad-choice: \"signd\" is none of: signed, delivered, invoiced | write signed");
  CHECK(refusal("paid", basis) ==
        "bad-choice: \"paid\" is none of: signed, delivered, invoiced | write one of them");
  CHECK(refusal("Signed", basis).ends_with("write signed"));
}

TEST_CASE("nothing but true and false is a boolean") {
  const auto told = [](std::string_view text, std::string_view hint) {
    CHECK(refusal(text, key_of(Type::boolean)) ==
          fmt::format("bad-boolean: \"{}\" is neither true nor false | write {}", text, hint));
  };
  for (const auto* text : {"1", "", "~", "maybe"}) told(text, "true or false");
  for (const auto* text : {"yes", "on", "True", "TRUE", "y"}) told(text, "true");
  for (const auto* text : {"no", "Off", "FALSE", "N"}) told(text, "false");
}

TEST_CASE("an id is letters, digits and three signs") {
  CHECK(refusal("a/b", key_of(Type::id)) ==
        "bad-id: \"a/b\" is not an id | use letters, digits and . _ - (at most 64 characters, not "
        "begun with - or .)");
  CHECK(refusal("Li Na (East)", key_of(Type::id)) ==
        "bad-id: \"Li Na (East)\" is not an id | write li.na.east");
  // a name where a listed thing's id belongs is told of with that id; of deals nobody has a list
  CHECK(value<std::string>("Li Na", key_of(Type::ref, "reps")) == "Li Na");
  CHECK(refusal("Big Deal", key_of(Type::ref, "deals")).ends_with("| write big.deal"));
  for (const auto* text : {"", "-a", ".a", "a/b", "a:b", "a\"b"})
    CHECK(refusal(text, key_of(Type::ref, "reps")).starts_with("bad-id: "));
  CHECK(read(std::string(64, 'a'), key_of(Type::id)));
  CHECK(refusal(std::string(65, 'a'), key_of(Type::id)).starts_with("bad-id: "));
}

TEST_CASE("a moment is complete, with its offset") {
  const Key moment = key_of(Type::moment);
  CHECK(value<std::string>("2026-12-31T23:59:59-05:00", moment) == "2026-12-31T23:59:59-05:00");
  CHECK(refusal("2026-01-05", moment) ==
        "bad-moment: \"2026-01-05\" is not a moment | write it like 2026-03-02T09:30:00+08:00");
  for (const auto* text :
       {"2026-02-30T09:30:00+08:00", "2026-03-02T24:00:00+08:00", "2026-03-02T09:60:00+08:00",
        "2026-03-02T09:30:60+08:00", "2026-03-02T09:30:00+15:00", "2026-03-02T09:30:00+08:60",
        "2026-03-02 09:30:00+08:00", "2026-03-02T09:30:00Z", "2026-03-02T09:30:00+08:00 ", ""})
    CHECK(refusal(text, moment).starts_with("bad-moment: "));
}

TEST_CASE("a time of day is hours and minutes of two digits each") {
  const Key time = key_of(Type::time);
  CHECK(value<std::int64_t>("00:00", time) == 0);
  CHECK(value<std::int64_t>("14:30", time) == 14 * 60 + 30);
  CHECK(value<std::int64_t>("23:59", time) == 23 * 60 + 59);
  CHECK(refusal("9:05", time) ==
        "bad-time: \"9:05\" is not a time of day | write it like 09:05 or 14:30");
  for (const auto* text : {"", "24:00", "12:60", "1430", "14:3", "14:30:00", "14.30", " 14:30",
                           "-1:30", "ab:cd", "14:30 "})
    CHECK(refusal(text, time).starts_with("bad-time: "));
}

TEST_CASE("full-width characters are told wherever text is not free") {
  CHECK(refusal("２０２６-03-01", key_of(Type::date)) ==
        "full-width: \"２０２６-03-01\" holds full-width characters | write 2026-03-01");
  CHECK(refusal("li．na", key_of(Type::id)).starts_with("full-width: "));
  CHECK(refusal("ｋｅｅｐ", key_of(Type::choice, "keep|share")).ends_with("write keep"));
  CHECK(value<std::string>("跟进：报价。", key_of(Type::text)) == "跟进：报价。");
}

TEST_CASE("amounts, dates and periods keep the refusals of their readers") {
  CHECK(refusal("1,200", key_of(Type::amount)).starts_with("bad-amount: "));
  CHECK(refusal("12:30", key_of(Type::rate)).starts_with("bad-number: "));
  CHECK(refusal("2026-2-30", key_of(Type::date)).starts_with("bad-date: "));
  CHECK(refusal("2026-13", key_of(Type::period)).starts_with("bad-period: "));
  CHECK(refusal("1.005", key_of(Type::amount)).starts_with("too-many-decimals: "));
  CHECK(refusal("92233720368547758亿", key_of(Type::amount)).starts_with("amount-overflow: "));
  CHECK(refusal("this-month", key_of(Type::period)).starts_with("bad-period: "));
}

TEST_CASE("a finding quotes at most 60 characters, escaped") {
  CHECK(quote("abc") == "\"abc\"");
  CHECK(quote("a\nb") == "\"a\\x0ab\"");
  CHECK(quote(std::string(60, 'a')) == "\"" + std::string(60, 'a') + "\"");
  CHECK(quote(std::string(61, 'a')) == "\"" + std::string(60, 'a') + "...\"");
  std::string wide;
  for (int i = 0; i < 70; ++i) wide += "销";
  CHECK(quote(wide) == "\"" + wide.substr(0, 180) + "...\"");
}

TEST_CASE("choices are the words between the bars") {
  CHECK(choices("keep|share") == std::vector<std::string_view>{"keep", "share"});
  CHECK(choices("required") == std::vector<std::string_view>{"required"});
  CHECK(choices("").empty());
}

}  // namespace
}  // namespace plan
