// SPDX-License-Identifier: MIT
// Width, safety and likeness of text; UTF-8 judged against utf8proc, escapes against naughty
// strings.
#include "plan/base/text.hpp"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <fstream>

#include "data.hpp"

namespace plan {
namespace {

TEST_CASE("the width of text is what a terminal gives it") {
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("华东一组") == 8);
  CHECK(display_width("Ａ１，") == 6);
  CHECK(display_width("ﾊﾝｶｸ") == 4);
  CHECK(display_width("한국") == 4);
  CHECK(display_width("é") == 1);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("\u200B\u200D") == 0);
  CHECK(display_width("น\u0E33") == 2);
  CHECK(display_width("ນ\u0EB3") == 2);
  CHECK(display_width("·—…α★") == 5);  // ambiguous width: narrow
  CHECK(display_width("\xff\xfe") == 2);
}

TEST_CASE("an emoji is two columns, whatever it is composed of") {
  CHECK(display_width("😀") == 2);
  CHECK(display_width("👍🏽") == 2);
  CHECK(display_width("👨‍👩‍👧‍👦") == 2);
  CHECK(display_width("🇨🇳") == 2);
  CHECK(display_width("🇨🇳🇩🇪") == 4);
  CHECK(display_width("❤\uFE0F") == 2);
  CHECK(display_width("李娜😀x") == 7);
}

TEST_CASE("padding fills up to a width by columns") {
  CHECK(pad("李娜", 6) == "李娜  ");
  CHECK(pad("李娜", 6, true) == "  李娜");
  CHECK(pad("abcdef", 4) == "abcdef");
}

TEST_CASE("escaped text shows what could move a cursor or turn a line") {
  CHECK(escaped("李娜 O'Neil \\ \"x\"") == "李娜 O'Neil \\ \"x\"");
  CHECK(escaped("\x1b[31m") == "\\x1b[31m");
  CHECK(escaped(std::string_view("a\0\t\n\r\x7f", 6)) == "a\\x00\\x09\\x0a\\x0d\\x7f");
  CHECK(escaped("\u0085\u009b") == "\\u{85}\\u{9b}");
  CHECK(escaped("\u202e\u2066\u2069\u2028\u2029") ==
        "\\u{202e}\\u{2066}\\u{2069}\\u{2028}\\u{2029}");
  CHECK(escaped("\u200e\u200f\u061c") == "\\u{200e}\\u{200f}\\u{61c}");
  CHECK(escaped("a\xff\xe4\xbd") == "a\\xff\\xe4\\xbd");
}

TEST_CASE("nothing in the list of naughty strings comes through escaped() as a control") {
  std::ifstream strings(plan::test_data() / "blns/blns.txt");
  if (!strings) {
    plan::skipped("naughty strings: no blns/blns.txt");
    return;
  }
  int lines = 0;
  for (std::string line; std::getline(strings, line); ++lines) {
    const std::string safe = escaped(line);
    REQUIRE_FALSE(first_bad_byte(safe).has_value());
    REQUIRE(safe.find("\u202e") == std::string::npos);
    REQUIRE(safe.find('\t') == std::string::npos);
    REQUIRE(escaped(safe) == safe);
  }
  CHECK(lines > 500);
}

TEST_CASE("the first bad byte of a file is found at its offset") {
  CHECK_FALSE(first_bad_byte("name: 李娜\n\tx: 1\r\n😀").has_value());
  CHECK(first_bad_byte(std::string_view("abc\0d", 5)) == 3);
  CHECK(first_bad_byte("12345678\x7f") == 8);
  CHECK(first_bad_byte("1234567\x1b"
                       "12345678") == 7);
  CHECK(first_bad_byte("李\u0085") == 3);
  CHECK(first_bad_byte("\u00a0\u2028\ufeff").has_value() == false);
  CHECK(first_bad_byte("ab\xc0\x80") == 2);          // overlong
  CHECK(first_bad_byte("ab\xe0\x9f\xbf") == 2);      // overlong
  CHECK(first_bad_byte("ab\xed\xa0\x80") == 2);      // a surrogate
  CHECK(first_bad_byte("ab\xf4\x90\x80\x80") == 2);  // above U+10FFFF
  CHECK(first_bad_byte("ab\xe6\x9d") == 2);          // cut
  CHECK(first_bad_byte("ab\x80") == 2);
  for (int byte = 0; byte < 256; ++byte) {
    for (int at = 0; at < 8; ++at) {
      std::string text(16, 'x');
      text[static_cast<std::size_t>(at)] = static_cast<char>(byte);
      const bool good = (byte >= 0x20 && byte < 0x7f) || byte == 9 || byte == 10 || byte == 13;
      REQUIRE(first_bad_byte(text).has_value() != good);
    }
  }
}

TEST_CASE("UTF-8 is judged as utf8proc judges it") {
  const auto agrees = [](const std::string& text) {
    utf8proc_int32_t point = -1;
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                        static_cast<utf8proc_ssize_t>(text.size()), &point);
    const bool good = bytes == static_cast<utf8proc_ssize_t>(text.size()) && point >= 0xA0;
    return first_bad_byte(text).has_value() != good;
  };
  std::string two(2, 0), three(3, 0), four(4, 0);
  for (unsigned first = 0x80; first < 0x100; ++first) {
    for (unsigned second = 0; second < 0x100; ++second) {
      two = {static_cast<char>(first), static_cast<char>(second)};
      if (second >= 0x80) REQUIRE(agrees(two));
      for (unsigned last : {0x7FU, 0x80U, 0xBFU, 0xC0U}) {
        three = two + static_cast<char>(last);
        four = three + static_cast<char>(0x80 + last % 0x40);
        if (first >= 0xE0) REQUIRE(agrees(three));
        if (first >= 0xF0) REQUIRE(agrees(four));
      }
    }
  }
}

TEST_CASE("the nearest word is a slip of the hand away, or there is none") {
  const std::string_view keys[] = {"id", "name", "share", "shares", "leave", "moves", "team"};
  CHECK(nearest("shar", keys) == "share");
  CHECK(nearest("sahre", keys) == "share");
  CHECK(nearest("naem", keys) == "name");
  CHECK(nearest("tema", keys) == "team");
  CHECK(nearest("mvoess", keys) == "moves");
  CHECK(nearest("ix", keys) == "id");
  // of two as near, what was begun or went on: 万元 is one edit from each
  const std::vector<std::string_view> units = {"元", "千", "万"};
  CHECK(nearest("万元", units) == "万");
  CHECK(nearest("元", units) == "元");
  CHECK_FALSE(nearest("xy", keys).has_value());
  CHECK_FALSE(nearest("nmxe", keys).has_value());
  CHECK_FALSE(nearest("", keys).has_value());
  CHECK_FALSE(nearest("x", keys).has_value());
  CHECK_FALSE(nearest("share", {}).has_value());
  const std::string_view ties[] = {"cat", "car"};
  CHECK(nearest("cap", ties) == "cat");
  // among many words some are a little like any other
  std::vector<std::string_view> words(60, "policy-documents");
  words.insert(words.end(), {"for", "date", "calls", "rep"});
  for (const auto* word : {"foo", "late", "class", "rex"})
    CHECK_FALSE_MESSAGE(nearest(word, words).has_value(), word);
  CHECK(nearest("rpe", words) == "rep");
  CHECK(nearest("re", words) == "rep");
  CHECK(nearest("call", words) == "calls");
  const std::string_view chinese[] = {"本周", "上周", "本月"};
  CHECK(nearest("本用", chinese) == "本周");
  const std::string_view longer[] = {"policy-documents"};
  CHECK(nearest("policydocumnt", longer) == "policy-documents");
  CHECK_FALSE(nearest("policydocum", longer).has_value());
}

TEST_CASE("an id is made of letters of any script, digits and three signs") {
  for (const std::string id :
       {"li.na", "d-0192", "p12", "_x", "李娜", "Zoë", "Ωmega", "สมชาย", "राम", "7", "a.b-c_d"})
    CHECK_MESSAGE(is_id(id), id);
  for (const std::string text :
       {"",          "-x",      ".x", "a b",    "a/b",     "a:b",     "ａ",   "７",    "a，b", "😀",
        "Zoe\u0308", "\u0301a", "٣",  "\uF900", "a\u200b", "a\u202e", "\xff", "x\xe6", "a\n",  "½"})
    CHECK_FALSE_MESSAGE(is_id(text), text);
  CHECK(is_id(std::string(64, 'a')));
  CHECK_FALSE(is_id(std::string(65, 'a')));
  std::string longest;
  for (int i = 0; i < 64; ++i) longest += "李";
  CHECK(is_id(longest));  // 192 bytes
  CHECK_FALSE(is_id(longest + "李"));
}

TEST_CASE("full-width forms are found and written in ASCII") {
  CHECK(has_full_width("reps："));
  CHECK(has_full_width("a　b"));
  CHECK(has_full_width("、"));
  CHECK(has_full_width("1。5"));
  CHECK_FALSE(has_full_width("李娜 share"));
  CHECK_FALSE(has_full_width("「ｱ」"));
  CHECK_FALSE(has_full_width("\xef\xbc"));
  CHECK(half_width("ｒｅｐｓ：［１，２］　～") == "reps:[1,2] ~");
  CHECK(half_width("１。５、李") == "1.5,李");
}

TEST_CASE("characters are counted by code point") {
  CHECK(characters("") == 0);
  CHECK(characters("abc") == 3);
  CHECK(characters("李娜x") == 3);
  CHECK(characters("😀") == 1);
}

TEST_CASE("ASCII is told apart in words of eight bytes and in the rest") {
  const std::string plain(21, 'a');
  CHECK(is_ascii(""));
  CHECK(is_ascii(plain));
  for (std::size_t at = 0; at < plain.size(); ++at) {
    std::string other = plain;
    other[at] = '\x80';
    CHECK_FALSE(is_ascii(other));
  }
}

TEST_CASE("the first bad byte is found wherever it stands among eight") {
  for (std::size_t at = 0; at < 20; ++at)
    for (const char bad : {'\x00', '\x1F', '\x7F', '\xFF'}) {
      std::string text(20, 'a');
      text[at] = bad;
      if (at > 0) text[at - 1] = '\n';
      CHECK(first_bad_byte(text) == at);
    }
}

TEST_CASE("characters that nobody sees are told apart") {
  CHECK(telling("a\u00A0b\u200Bc\uFEFF") == "a\\u{a0}b\\u{200b}c\\u{feff}");
  CHECK(escaped("a\u00A0b") == "a\u00A0b");
  CHECK(first_unseen("华\u00A0") == 3);
  CHECK_FALSE(first_unseen("a b 华东\xff"));
  CHECK(normal_form("e\u0301") == "\u00E9");
  CHECK(normal_form("\xff") == "");
}

}  // namespace
}  // namespace plan
