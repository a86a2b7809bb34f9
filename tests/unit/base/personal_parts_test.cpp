// SPDX-License-Identifier: MIT
#include "plan/base/personal_parts.hpp"

#include <doctest/doctest.h>

using namespace plan;

TEST_CASE("mobile numbers are known as people write them") {
  for (const char* number : {"13800000001", "138-0000-0001", "138 0000 0001", "138.0000.0001",
                             "138\u00A00000\u00A00001", "138\u20110000\u20110001"})
    CHECK(masked(std::string("call ") + number + ", soon") == "call 138****0001, soon");
  CHECK(masked("+8613800000001") == "+861****0001");
  CHECK(masked("+86 138 0000 0001") == "+86 138****0001");
  CHECK(masked("微信13800000001找他") == "微信138****0001找他");
  CHECK(masked("１３８０００００００１") == "１３８****０００１");
  CHECK(masked("13800000001 / 13900000002") == "138****0001 / 139****0002");
}

TEST_CASE("mobile numbers are known with their first digits in brackets or apart") {
  CHECK(masked("(139)12345678") == "(139)****5678");
  CHECK(masked("（139）1234-5678") == "（139）****5678");
  CHECK(masked("(139) 1234 5678") == "(139)****5678");
  CHECK(masked("139-12345678") == "139****5678");
  CHECK(masked("+86 139 12345678") == "+86 139****5678");
  CHECK(masked("0086-139-1234-5678") == "0086-139****5678");
}

TEST_CASE("mobile numbers are known however their digits are grouped") {
  for (const char* number : {"1381234 5678", "1381234-5678", "13812 345678", "1381 2345678",
                             "138 123 45678", "1381 2345 678", "1381-234-5678", "138 1234 5678",
                             "1381234\u30005678", "１３８１２３４　５６７８"})
    CHECK(masked(std::string("致 ") + number + "。").find("****") != std::string::npos);
  CHECK(masked("1381234 5678") == "138****5678");
  CHECK(masked("+86 1381234 5678") == "+86 138****5678");
  CHECK(masked("+86138 1234 5678") == "+861****5678");
  CHECK(masked("+861381234 5678") == "+861****5678");
  CHECK(masked("86138-12345678") == "861****5678");
  CHECK(masked("0086138 1234 5678") == "008****5678");
}

TEST_CASE("cards' numbers are known by their shape, whatever their check digit") {
  // the example of GB 11643-1999, and a test number that Luhn's sum lets pass
  CHECK(masked("11010519491231002X") == "110****002X");
  CHECK(masked("110105 19491231 002x") == "110****002x");
  CHECK(masked("110105194912310021") == "110****0021");
  CHECK(masked("110105 1949 1231 0021") == "110****0021");
  CHECK(masked("130503670401001") == "130****1001");
  CHECK(masked("4111 1111 1111 1111") == "411****1111");
  CHECK(masked("6222020000000000000") == "622****0000");
  CHECK(masked("4111111111111112") == "411****1112");
  CHECK(masked("4111-1111-1111-1112") == "411****1112");
  CHECK(masked("6222021234567890123") == "622****0123");
  CHECK(masked("622202 1234567890123") == "622****0123");
  CHECK(masked("378282246310005") == "378****0005");
  CHECK(masked("3782 822463 10005") == "378****0005");
}

TEST_CASE("who is told of a number is told of one whose check digit is right") {
  for (const char* number : {"110105194912310021", "4111111111111112", "130503670401001",
                             "378282246310005", "(139)12345678", "139-12345678"})
    CHECK(personal_parts(number, Proof::check_digit).empty());
  CHECK(personal_parts("6222020000000000000", Proof::check_digit).size() == 1);
}

TEST_CASE("mail addresses keep their first character and their domain") {
  CHECK(masked("zhang.san@example.org") == "z***@example.org");
  CHECK(masked("a@b.cn") == "***@b.cn");
  CHECK(masked("邮箱z.s+x@mail.example.com。") == "邮箱z***@mail.example.com。");
  CHECK(masked("张三＠example.org") == "张***＠example.org");
  CHECK(masked("z@公司.中国") == "***@公司.中国");
  CHECK(masked("<a.b@c.org>,d.e@f.org") == "<a***@c.org>,d***@f.org");
  CHECK(masked("13800000001@example.org") == "1***@example.org");
}

TEST_CASE("what only looks like one stays") {
  for (const char* text : {"",
                           "2026-11-02",
                           "12,345,678.90",
                           "order 20261102-001",
                           "6901234567892",
                           "10800000001",
                           "138000000011",
                           "3@12.5",
                           "@someone",
                           "a@b",
                           "price 5@USD",
                           "139 26 1101",
                           "2026 1101 0001",
                           "202611020000001",
                           "SO20261102000000001",
                           "20261102 0000 0001",
                           "139 20261102",
                           "139.12345678",
                           "3000 3200 4000 6000",
                           "0.3333333333333333",
                           "3000000000000000.50",
                           "990000000000000",
                           "1000000000000000",
                           "12345678901234567890",
                           "(2026) 11020001",
                           "1500000 2026",
                           "1500000 2000",
                           "1500 2000 300",
                           "15000 202611",
                           "1998 1234567",
                           "1381234.5678",
                           "1200000 1381234",
                           "PO 138123-45678 9"})
    CHECK(masked(text) == text);
}

TEST_CASE("each part says what it is and where") {
  const auto parts = personal_parts("致13800000001，a.b@c.org", Proof::shape);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].kind == PersonalKind::mobile);
  CHECK(parts[0].begin == 3);  // one Han character has 3 bytes
  CHECK(parts[0].end == 14);
  CHECK(parts[1].kind == PersonalKind::mail);
  CHECK(parts[1].hidden_begin == 18);
  CHECK(parts[1].hidden_end == 20);
}
