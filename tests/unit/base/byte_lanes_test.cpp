// SPDX-License-Identifier: MIT
// Classes of bytes by vectors and by words, against a loop over the bytes; what texts they make
// quick to judge, against a reading one by one.
#include "plan/base/byte_lanes.hpp"

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <random>
#include <string>
#include <type_traits>

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

using Bytes = std::array<char, 64>;

/// Every byte by turns, beside what neighbours may disturb.
Bytes some_bytes(std::mt19937& random) {
  Bytes bytes{};
  const unsigned few = random() % 256;
  for (char& byte : bytes) byte = static_cast<char>(random() % 2 ? random() : few + random() % 3);
  return bytes;
}

template <class Is>
std::uint64_t one_by_one(const Bytes& bytes, Is is) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (is(static_cast<unsigned char>(bytes[i]))) bits |= std::uint64_t{1} << i;
  return bits;
}

template <class OneLane>
void check_lane() {
  std::mt19937 random(20261130);
  for (int i = 0; i < 20000; ++i) {
    const Bytes bytes = some_bytes(random);
    const auto c = static_cast<char>(random());
    const auto byte = static_cast<unsigned char>(c);
    const auto bits = [&](auto of) { return bits_of<OneLane>(bytes.data(), of); };
    CHECK(bits([c](OneLane lane) { return lane.equal(c); }) ==
          one_by_one(bytes, [=](unsigned b) { return b == byte; }));
    CHECK(bits([](OneLane lane) { return lane.controls(); }) ==
          one_by_one(bytes, [](unsigned b) { return b < 0x20; }));
    CHECK(bits([](OneLane lane) { return lane.beyond_ascii(); }) ==
          one_by_one(bytes, [](unsigned b) { return b >= 0x80; }));
    CHECK(bits([c](OneLane lane) { return lane.with_bits(0x20).equal(c); }) ==
          one_by_one(bytes, [=](unsigned b) { return (b | 0x20U) == byte; }));
    CHECK(bits([c](OneLane lane) { return lane.equal(c) | lane.controls(); }) ==
          one_by_one(bytes, [=](unsigned b) { return b == byte || b < 0x20; }));
  }
}

/// As first_bad_byte(), without blocks.
std::optional<std::size_t> bad_byte_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint read = read_at(text, at);
    const bool control = read.point < 0x20 || (read.point >= 0x7F && read.point <= 0x9F);
    const bool blank = read.point == '\t' || read.point == '\n' || read.point == '\r';
    if (read.bytes == 0 || (control && !blank)) return at;
    at += read.bytes;
  }
  return {};
}

}  // namespace

TEST_CASE("a lane tells which bytes are of a class") {
  check_lane<Lane>();
}

TEST_CASE("a lane of words tells the same") {
  check_lane<WordLane>();
}

TEST_CASE("a bad byte is found wherever it stands") {
  static const std::array<std::string, 12> pieces = {
      "a",        "some words of ASCII, ", "\n",  "\t", "\r\n", "拜访", "é", "😀", "\x7F",
      "\xC2\x80", "\xED\xA0\x80",          "\xE6"};
  std::mt19937 random(20261201);
  int bad = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (std::size_t count = random() % 40; count > 0; --count)
      text += pieces[random() % (random() % 8 == 0 ? pieces.size() : 8)];
    CHECK_MESSAGE(first_bad_byte(text) == bad_byte_in(text), text);
    bad += first_bad_byte(text).has_value();
  }
  CHECK(bad > 2000);
  CHECK(bad < 18000);
}

}  // namespace plan
