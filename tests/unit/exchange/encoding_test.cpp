// SPDX-License-Identifier: MIT
// In which encoding a file is, and its text, however its bytes are cut.
#include "plan/exchange/encoding.hpp"

#include <doctest/doctest.h>
#include <iconv.h>

#include <string>
#include <vector>

namespace plan {
namespace {

using namespace std::string_literals;

const std::string text =
    "Order,客户,金额\nSO-1,华鑫阀门有限公司,1200\nSO-2,北港物流集团，上海,￥9.5\n"
    "SO-3,临江流体设备制造厂,88\n";

std::string in(const char* encoding, std::string utf8) {
  const iconv_t turning = ::iconv_open(encoding, "UTF-8");
  std::string out(utf8.size() * 4 + 8, '\0');
  char *from = utf8.data(), *to = out.data();
  std::size_t left = utf8.size(), free = out.size();
  REQUIRE(::iconv(turning, &from, &left, &to, &free) == 0);
  ::iconv_close(turning);
  out.resize(out.size() - free);
  return out;
}

/// What the encoding is taken for: its name, the mark's bytes, `?` where that is a guess.
std::string found(std::string_view bytes, bool whole = true) {
  const auto encoding = encoding_of(bytes, whole);
  if (!encoding) return "none";
  return encoding->name + " " + std::to_string(encoding->mark) + (encoding->guessed ? "?" : "");
}

/// The text of bytes that come in pieces of that size; `!` behind it where they are broken.
std::string decoded(const std::string& encoding, const std::string& bytes, std::size_t size) {
  Decoder decoder(encoding);
  std::string into;
  for (std::size_t at = 0; at < bytes.size(); at += size)
    if (!decoder.decode(std::string_view(bytes).substr(at, size), false, into)) return into + "!";
  return decoder.decode({}, true, into) ? into : into + "!";
}

}  // namespace

TEST_CASE("what can be UTF-8 is not guessed at") {
  CHECK(found("") == "UTF-8 0");
  CHECK(found("a,b\n") == "UTF-8 0");
  CHECK(found(text) == "UTF-8 0");
  CHECK(found("\xEF\xBB\xBF" + text) == "UTF-8 3");
}

TEST_CASE("a character that the first bytes of a file cut is no sign of another encoding") {
  CHECK(found("a,\xE5\x8D", false) == "UTF-8 0");
  CHECK(found("a,\xF0\x9F\x98", false) == "UTF-8 0");
  CHECK(found("a,\xE5\x8D", true) != "UTF-8 0");
}

TEST_CASE("UTF-16 is known by its mark, or by its zeros") {
  CHECK(found("\xFF\xFE" + in("UTF-16LE", text)) == "UTF-16LE 2");
  CHECK(found("\xFE\xFF" + in("UTF-16BE", text)) == "UTF-16BE 2");
  CHECK(found(in("UTF-16LE", text)) == "UTF-16LE 0?");
  CHECK(found(in("UTF-16BE", text)) == "UTF-16BE 0?");
}

TEST_CASE("Chinese encodings are found out, and said to be guessed") {
  CHECK(found(in("GB18030", text)) == "GB18030 0?");
  CHECK(
      found(in("BIG5",
               "訂單,客戶,金額\nSO-1,臺灣積體電路製造股份有限公司,1200\nSO-2,鴻海精密工業,88\n")) ==
      "BIG5 0?");
}

TEST_CASE("names of an encoding are one, whatever their case and marks") {
  CHECK(is_same_encoding("utf8", "UTF-8"));
  CHECK(is_same_encoding("gb_18030", "GB18030"));
  CHECK_FALSE(is_same_encoding("utf-16", "utf-8"));
  CHECK(can_decode("gb18030"));
  CHECK_FALSE(can_decode("klingon"));
}

TEST_CASE("bytes become the same text in pieces of any size") {
  for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
    const std::string bytes = in(encoding, text + "\U0001F600");
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{7}, bytes.size()})
      CHECK_MESSAGE(decoded(encoding, bytes, size) == text + "\U0001F600", encoding);
  }
}

TEST_CASE("broken bytes end the text where they stand") {
  CHECK(decoded("UTF-8",
                "ab\xFF"
                "cd",
                1) == "ab!");
  CHECK(decoded("UTF-8",
                "ab\xFF"
                "cd",
                9) == "ab!");
  CHECK(decoded("UTF-8", "ab\xC0\x80", 9) == "ab!");
  CHECK(decoded("UTF-8", "ab\xED\xA0\x80", 9) == "ab!");
  CHECK(decoded("UTF-8", "ab\xE5\x8D", 9) == "ab!");
  CHECK(decoded("GB18030", "ab\xFF\xFF", 1) == "ab!");
  CHECK(decoded("UTF-16LE", "a\0b\0c"s, 1) == "ab!");
  CHECK(decoded("UTF-16LE", "a\0\x00\xDC"s, 9) == "a!");
}

}  // namespace plan
