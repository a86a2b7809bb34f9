// SPDX-License-Identifier: MIT
// Numbers of people's own in texts, and numbers that are none.
#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

/// What the check says of a customer's note; empty: nothing.
std::string said_of(const std::string& note) {
  Diagnostics findings;
  const Book book =
      book_from("format: 1\nbook: {currency: CNY}\ncustomers: [{id: a, note: \"" + note + "\"}]\n");
  check_of("personal-number").judge({book, {}}, findings);
  return findings.all().empty() ? "" : findings.all().front().text.worded();
}

TEST_CASE("numbers of people's own are found, whole or in their usual groups") {
  const std::string mobile = "this text holds a mobile number";
  for (const char* note : {"13800001234", "电话138 0000 1234。", "+86 138-0000-1234",
                           "2026-03-15 138 0000 1234", "tel138 0000 1234 3 台"})
    CHECK_MESSAGE(said_of(note) == mobile, note);
  const std::string card = "this text holds a bank card's number";
  for (const char* note : {"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111"})
    CHECK_MESSAGE(said_of(note) == card, note);
  const std::string identity = "this text holds an identity card's number";
  for (const char* note : {"11010519491231002X", "110105 19491231 002X", "110105-19491231-002x"})
    CHECK_MESSAGE(said_of(note) == identity, note);
}

TEST_CASE("dates, prices and amounts side by side are none") {
  for (const char* note : {"报价 150 2026-03-15 前有效", "2026-03-02 - 2026-03-06",
                           "2026-03-02-2026-03-06", "20260302 20260306", "138 0000-1234",
                           "138  0000 1234", "1380000123X", "4111 11111111 1111", "138 00001234"})
    CHECK_MESSAGE(said_of(note) == "", note);
  for (int day = 1; day <= 28; ++day) {
    const std::string two = (day < 10 ? "0" : "") + std::to_string(day);
    CHECK(said_of("2026-03-02 2026-04-" + two) == "");
  }
}

}  // namespace
}  // namespace plan
