// SPDX-License-Identifier: MIT
#include "plan/base/source_excerpt.hpp"

#include <algorithm>
#include <deque>

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

constexpr std::uint32_t most = 160;  // characters on a side: two screens
constexpr std::string_view cut_mark = "...";

/// A character of a source line as the terminal gets it.
struct Cell {
  std::string shown;
  std::size_t width = 0;
};

Cell cell(std::string_view character) {
  std::string shown = character == "\t" ? std::string(4, ' ') : telling(character);
  const std::size_t width = display_width(shown);
  return {std::move(shown), width};
}

/// A line's characters about the caret. A line of megabytes is not drawn only to be cut again: no
/// more of it is kept than could ever be shown.
struct Part {
  std::deque<Cell> before, after;
  bool cut_before = false, cut_after = false;
};

Part part_about(const Sources& sources, Place place) {
  const std::string_view line = sources.line(place);
  const std::uint32_t left = place.column > most ? place.column - most : 1;
  auto [column, caret] = sources.column_before({place.file, place.line, left});
  std::size_t first = caret;
  for (; column < place.column && caret < line.size(); ++column) {
    if (column <= left) first = caret;
    caret = next_character(line, caret);
  }
  Part part;
  part.cut_before = first > 0;
  for (std::size_t at = first, end = 0; at < caret; at = end) {
    end = next_character(line, at);
    part.before.push_back(cell(line.substr(at, end - at)));
  }
  std::size_t at = caret;
  for (std::size_t end = 0; at < line.size() && part.after.size() < most; at = end) {
    end = next_character(line, at);
    part.after.push_back(cell(line.substr(at, end - at)));
  }
  part.cut_after = at < line.size();
  return part;
}

std::size_t width(const std::deque<Cell>& cells) {
  std::size_t sum = 0;
  for (const Cell& each : cells) sum += each.width;
  return sum;
}

/// Takes cells off one end, and says so by the cut mark, until the rest takes no more than `room`.
template <class First, class Drop>
bool shorten(std::deque<Cell>& cells, std::size_t room, bool cut, First first, Drop drop) {
  std::size_t takes = width(cells);
  if (takes <= room && !cut) return false;
  while (!cells.empty() && takes + cut_mark.size() > room) {
    takes -= first(cells).width;
    drop(cells);
  }
  return true;
}

std::string joined(const std::deque<Cell>& cells) {
  std::string text;
  for (const Cell& each : cells) text += each.shown;
  return text;
}

Excerpt window(Part part, std::size_t room) {
  const std::size_t before = width(part.before), after = width(part.after);
  const std::size_t right_wants =
      part.cut_after ? room : std::max<std::size_t>(after, 1);  // the caret itself takes one
  const std::size_t for_left =
      std::max(room / 2, room > right_wants ? room - right_wants : std::size_t{0});
  const bool cut_left = shorten(
      part.before, for_left, part.cut_before, [](auto& cells) -> Cell& { return cells.front(); },
      [](auto& cells) { cells.pop_front(); });
  const std::size_t left_takes = cut_left ? width(part.before) + cut_mark.size() : before;
  const bool cut_right = shorten(
      part.after, room - left_takes, part.cut_after,
      [](auto& cells) -> Cell& { return cells.back(); }, [](auto& cells) { cells.pop_back(); });
  return {(cut_left ? std::string(cut_mark) : "") + joined(part.before),
          joined(part.after) + (cut_right ? std::string(cut_mark) : "")};
}

}  // namespace

Excerpt excerpt(const Sources& sources, Place place, std::size_t room) {
  return window(part_about(sources, place), room);
}

}  // namespace plan
