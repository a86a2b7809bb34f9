// SPDX-License-Identifier: MIT
// No line of a page is longer than mail may carry: RFC 5322 ends at 998 octets, and some senders
// refuse what is longer. Lines turn where no reader of markup sees it.
#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"
#include "plan/base/wrap.hpp"
#include "plan/write/html/html_parts.hpp"

namespace plan {
namespace {

constexpr std::size_t longest = 900;              // octets of a line
constexpr std::string_view unseen = "<!--\n-->";  // turns a line amid text
constexpr std::size_t room = longest - unseen.size();

/// Where a line may turn; the last of the best kind is taken.
struct Place {
  enum class Kind { none, letter, word, tag };
  std::size_t at = 0;
  Kind kind = Kind::none;
  void offer(std::size_t there, Kind other) {
    if (other >= kind) at = there, kind = other;
  }
};

/// A comment parts what is drawn together: an accent from its letter, an emoji from its like.
/// Before ASCII and the scripts of East Asia it parts nothing.
Place::Kind kind_before(std::string_view line, std::size_t at) {
  const char32_t next = read_at(line, at).point;
  const bool apart = next < 0x80 || (next >= 0x3000 && next < 0xD800);
  return apart ? Place::Kind::word : Place::Kind::letter;
}

/// The best place in the line's next piece, which begins in a tag or in text.
Place place_in(std::string_view line, std::size_t begin, bool in_tag) {
  Place best;
  bool quoted = false;
  for (std::size_t at = begin; at < begin + room;) {
    const char c = line[at];
    if (!in_tag && c != '<') {
      if (at > begin) best.offer(at, kind_before(line, at));
      at = c == '&' ? line.find(';', at) + 1 : next_character(line, at);
      continue;
    }
    if (c == '"') quoted = !quoted;
    const bool ends = c == '>' && !quoted;
    if (at > begin && ((c == ' ' && !quoted) || (ends && line[at - 1] != '/')))
      best.offer(at, Place::Kind::tag);
    in_tag = !ends;
    ++at;
  }
  return best;
}

void add_folded(std::string_view line, std::string& out) {
  bool in_tag = false;
  std::size_t begin = 0;
  while (line.size() - begin > room) {
    const Place place = place_in(line, begin, in_tag);
    if (place.kind == Place::Kind::none) break;
    in_tag = place.kind == Place::Kind::tag;
    out += line.substr(begin, place.at - begin);
    out += in_tag ? "\n" : unseen;
    begin = place.at + (in_tag && line[place.at] == ' ' ? 1 : 0);
  }
  out += line.substr(begin);
}

}  // namespace

std::string html_folded(std::string_view page) {
  std::string out;
  out.reserve(page.size() + page.size() / 64);
  while (!page.empty()) {
    const std::size_t end = std::min(page.find('\n'), page.size());
    if (end > longest)
      add_folded(page.substr(0, end), out);
    else
      out += page.substr(0, end);
    if (end < page.size()) out += '\n';
    page.remove_prefix(std::min(end + 1, page.size()));
  }
  return out;
}

std::string html_label(std::string_view text) {
  constexpr std::size_t columns = 100, octets = 300;  // accents take no column
  std::string shown = escaped(text);
  if (shown.size() > octets) {
    std::size_t end = 0;
    while (next_character(shown, end) <= octets) end = next_character(shown, end);
    shown.replace(end, std::string::npos, "…");
  }
  return html_text(cut(shown, columns));
}

}  // namespace plan
