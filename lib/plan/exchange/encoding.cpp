// SPDX-License-Identifier: MIT
#include "plan/exchange/encoding.hpp"

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

#include "plan/base/utf8.hpp"

namespace plan {
namespace {

struct Mark {
  std::string_view bytes;
  std::string_view name;
};
using namespace std::string_view_literals;
constexpr std::array marks = {Mark{"\xEF\xBB\xBF"sv, "UTF-8"sv}, Mark{"\xFF\xFE"sv, "UTF-16LE"sv},
                              Mark{"\xFE\xFF"sv, "UTF-16BE"sv}};

/// Bytes of the text that are UTF-8, up to a character that its end may cut.
std::size_t sound_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const CodePoint read = read_at(text, at);
    if (read.bytes == 0) break;
    at += read.bytes;
  }
  return at;
}

/// Whether the bytes begin a character of UTF-8 that lacks its end.
bool is_cut(std::string_view rest) {
  if (rest.empty() || rest.size() > 3) return false;
  const auto lead = static_cast<unsigned char>(rest[0]);
  const std::size_t whole = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2;
  return lead >= 0xC2 && lead < 0xF5 && rest.size() < whole &&
         std::ranges::all_of(rest.substr(1), [](char byte) { return (byte & 0xC0) == 0x80; });
}

/// The line ends of UTF-16 have a NUL beside each: behind it where the low byte is first.
std::optional<Encoding> utf16_by_nul(std::string_view head) {
  std::size_t low_first = 0, high_first = 0, others = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] != '\n' && head[i] != ',') continue;
    const bool nul_behind = i % 2 == 0 && i + 1 < head.size() && head[i + 1] == '\0';
    const bool nul_before = i % 2 == 1 && head[i - 1] == '\0';
    ++(nul_behind ? low_first : nul_before ? high_first : others);
  }
  if (others * 8 > low_first + high_first || low_first + high_first == 0) return {};
  return Encoding{low_first > high_first ? "UTF-16LE" : "UTF-16BE", 0, true};
}

/// Whether all bytes beyond ASCII stand in pairs, as those of Chinese do and accents don't:
/// uchardet 0.0.7 takes a few characters for Latin letters, or for nothing.
bool is_paired(std::string_view head) {
  std::size_t run = 0;
  for (const char c : head) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xA1 && byte <= 0xFE)
      ++run;
    else if (byte >= 0x80 || run % 2 != 0)
      return false;
    else
      run = 0;
  }
  return true;  // a pair may be cut at the end
}

std::optional<Encoding> by_uchardet(std::string_view head) {
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                       &uchardet_delete);
  uchardet_handle_data(detector.get(), head.data(), head.size());
  uchardet_data_end(detector.get());
  std::string name = uchardet_get_charset(detector.get());
  if (name == "GB2312" || name == "GBK") name = "GB18030";  // which holds both
  const bool is_latin = name.starts_with("ISO-8859") || name.starts_with("WINDOWS-125");
  if ((name.empty() || is_latin) && is_paired(head)) name = "GB18030";
  if (name.empty() || name == "ASCII" || !can_decode(name)) return {};
  return Encoding{std::move(name), 0, true};
}

}  // namespace

std::optional<Encoding> encoding_by_mark(std::string_view head) {
  for (const Mark& mark : marks)
    if (head.starts_with(mark.bytes))
      return Encoding{std::string(mark.name), mark.bytes.size(), false};
  return {};
}

std::optional<Encoding> encoding_of(std::string_view head, bool whole) {
  if (auto marked = encoding_by_mark(head)) return marked;
  if (auto wide = utf16_by_nul(head)) return wide;
  const std::string_view rest = head.substr(sound_utf8(head));
  if (rest.empty() || (!whole && is_cut(rest))) return Encoding{};
  return by_uchardet(head);
}

bool is_same_encoding(std::string_view a, std::string_view b) {
  const auto bare = [](std::string_view name) {
    std::string all;
    for (const char c : name)
      if (c != '-' && c != '_') all += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return all;
  };
  return bare(a) == bare(b);
}

bool can_decode(const std::string& name) {
  const iconv_t turning = ::iconv_open("UTF-8", name.c_str());
  if (turning == reinterpret_cast<iconv_t>(-1)) return false;
  ::iconv_close(turning);
  return true;
}

Decoder::Decoder(const std::string& name) {
  if (!is_same_encoding(name, "UTF-8")) iconv_ = ::iconv_open("UTF-8", name.c_str());
}

Decoder::~Decoder() {
  if (iconv_) ::iconv_close(static_cast<iconv_t>(iconv_));
}

bool Decoder::decode(std::string_view piece, bool last, std::string& into) {
  held_.append(piece);
  return iconv_ ? turned(last, into) : plain_utf8(last, into);
}

bool Decoder::plain_utf8(bool last, std::string& into) {
  const std::size_t sound = sound_utf8(held_);
  into.append(held_, 0, sound);
  held_.erase(0, sound);
  return held_.empty() || (!last && is_cut(held_));
}

bool Decoder::turned(bool last, std::string& into) {
  std::array<char, std::size_t{1} << 16> room;
  char* from = held_.data();
  std::size_t left = held_.size();
  bool sound = true;
  while (left > 0) {
    char* to = room.data();
    std::size_t free = room.size();
    const std::size_t result = ::iconv(static_cast<iconv_t>(iconv_), &from, &left, &to, &free);
    const int error = errno;
    into.append(room.data(), static_cast<std::size_t>(to - room.data()));
    if (result != static_cast<std::size_t>(-1) || error == E2BIG) continue;
    sound = error == EINVAL && !last;  // a character that is cut
    break;
  }
  held_.erase(0, held_.size() - left);
  return sound;
}

}  // namespace plan
