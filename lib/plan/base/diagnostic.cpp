// SPDX-License-Identifier: MIT
#include "plan/base/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

constexpr std::size_t screen_columns = 80;
constexpr std::string_view cut_mark = "...";

constexpr std::string_view bold = "1", dim = "2", bold_red = "1;31", bold_yellow = "1;33";

std::string painted(std::string_view text, std::string_view style, bool colour) {
  if (!colour) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", style, text);
}

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

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// Bytes that are no UTF-8 count one by one, as the places of findings count them.
std::size_t next_character(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t longest = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const std::size_t end = std::min(at + longest, text.size());
  for (++at; at < end && continues(text[at]);) ++at;
  return at;
}

/// A line's characters about the caret. A line of megabytes is not drawn only to be cut again: no
/// more of it is kept than could ever be shown.
struct Excerpt {
  std::deque<Cell> before, after;
  bool cut_before = false, cut_after = false;
};

Excerpt excerpt(const Sources& sources, Place place) {
  constexpr std::uint32_t most = 2 * screen_columns;
  const std::string_view line = sources.line(place);
  const std::uint32_t left = place.column > most ? place.column - most : 1;
  auto [column, caret] = sources.column_before({place.file, place.line, left});
  std::size_t first = caret;
  for (; column < place.column && caret < line.size(); ++column) {
    if (column <= left) first = caret;
    caret = next_character(line, caret);
  }
  Excerpt part;
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

/// What is left and right of the caret, within `room` columns together.
struct Window {
  std::string left, right;
};

Window window(Excerpt part, std::size_t room) {
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

/// How a finding is drawn; the numbers of its lines stand under each other.
struct Drawing {
  const Sources& sources;
  std::string_view style;
  std::size_t number_width;
  bool colour;

  std::string row(std::string_view number, const std::string& text) const {
    const std::string gutter = fmt::format("   {:>{}} |", number, number_width);
    return "\n" + painted(gutter, dim, colour) + (text.empty() ? "" : " " + text);
  }

  /// The place's source line and the caret under its column.
  std::string quote(Place place) const {
    if (sources.line(place).empty()) return {};
    const std::size_t gutter = 3 + number_width + 3;
    const auto [left, right] = window(excerpt(sources, place), screen_columns - gutter);
    std::string drawn = row(fmt::format("{}", place.line), left + right);
    if (place.column == 0) return drawn;
    return drawn + row("", std::string(display_width(left), ' ') + painted("^", style, colour));
  }
};

/// The first line begins behind a byte order mark, as columns are counted.
std::vector<std::size_t> line_starts(std::string_view text) {
  std::vector<std::size_t> starts{text.starts_with("\xEF\xBB\xBF") ? std::size_t{3} : 0};
  for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
    starts.push_back(end + 1);
  return starts;
}

/// A line from 1, without its end.
std::string_view line_at(std::string_view text, const std::vector<std::size_t>& starts,
                         std::uint32_t number) {
  const std::size_t start = starts[number - 1];
  const std::size_t end = number < starts.size() ? starts[number] : text.size();
  std::string_view line = text.substr(start, end - start);
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

std::uint32_t Sources::add(std::string path, std::string text) {
  files_.push_back(std::make_unique<File>());
  files_.back()->source = {std::move(path), std::move(text), {}};
  return static_cast<std::uint32_t>(files_.size() - 1);
}

void Sources::fill(std::uint32_t file, std::string text, std::string digest) {
  files_[file]->source.text = std::move(text);
  files_[file]->source.digest = std::move(digest);
}

void Sources::release(std::uint32_t file, std::function<std::string()> reread) {
  std::string().swap(files_[file]->source.text);  // an assignment would keep the room
  files_[file]->reread = std::move(reread);
}

std::string Sources::text(std::uint32_t file) const {
  const File& kept = *files_[file];
  return kept.reread ? kept.reread() : kept.source.text;
}

std::string Sources::where(Place place) const {
  if (!place) return {};
  const std::string& path = (*this)[place.file].path;
  if (place.column == 0) return fmt::format("{}:{}", path, place.line);
  return fmt::format("{}:{}:{}", path, place.line, place.column);
}

std::string_view Sources::line(Place place) const {
  const File* file = indexed(place);
  return file ? line_at(file->text(), file->lines, place.line) : std::string_view();
}

std::pair<std::uint32_t, std::size_t> Sources::column_before(Place place) const {
  const File* file = indexed(place);
  if (!file) return {1, 0};
  const auto after = std::upper_bound(
      file->stops.begin(), file->stops.end(), place, [](const Place& at, const Stop& stop) {
        return std::pair(at.line, at.column) < std::pair(stop.line, stop.column);
      });
  if (after == file->stops.begin() || (after - 1)->line != place.line) return {1, 0};
  return {(after - 1)->column, (after - 1)->byte};
}

const Sources::File* Sources::indexed(Place place) const {
  if (!place || place.file >= files_.size()) return nullptr;
  const File& file = *files_[place.file];
  std::call_once(file.indexed, [&] { index(file); });
  return place.line <= file.lines.size() ? &file : nullptr;
}

void Sources::index(const File& file) {
  constexpr std::uint32_t apart = 1000;
  if (file.reread) file.again = file.reread();
  const std::string_view text = file.text();
  file.lines = line_starts(text);
  for (std::uint32_t number = 1; number <= file.lines.size(); ++number) {
    const std::string_view line = line_at(text, file.lines, number);
    if (line.size() <= apart) continue;
    std::uint32_t column = 1;
    for (std::size_t at = 0; at < line.size(); at = next_character(line, at), ++column)
      if (column % apart == 0) file.stops.push_back({number, column, at});
  }
}

void Diagnostics::error(std::string code, Place place, Said text, Said hint, Place other) {
  add({Severity::error, std::move(code), place, std::move(text), std::move(hint), other});
}

void Diagnostics::warning(std::string code, Place place, Said text, Said hint, Place other) {
  add({Severity::warning, std::move(code), place, std::move(text), std::move(hint), other});
}

bool Diagnostics::has_errors() const {
  return count(Severity::error) > 0;
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(found_.begin(), found_.end(),
                    [&](const Diagnostic& one) { return one.severity == severity; }));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  auto findings = found_;
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
  return findings;
}

void Diagnostics::append(const Diagnostics& others) {
  const auto copy = others.found_;
  found_.insert(found_.end(), copy.begin(), copy.end());
}

std::string render(const Diagnostic& diagnostic, const Sources& sources, bool colour) {
  const bool error = diagnostic.severity == Severity::error;
  const std::string_view style = error ? bold_red : bold_yellow;
  const std::string_view word = error ? tr("error") : tr("warning");
  const auto last_line = std::max(diagnostic.place.line, diagnostic.other.line);
  const Drawing drawing{sources, style, fmt::formatted_size("{}", last_line), colour};

  std::string out;
  if (diagnostic.place)
    out = painted(escaped(sources.where(diagnostic.place)) + ":", bold, colour) + " ";
  out += painted(fmt::format("{} {}:", word, diagnostic.code), style, colour);
  out += " " + escaped(diagnostic.text.worded());
  out += drawing.quote(diagnostic.place);
  if (diagnostic.other) {
    out += "\n   " + tr("other place: {}", escaped(sources.where(diagnostic.other)));
    out += drawing.quote(diagnostic.other);
  }
  if (!diagnostic.hint.empty())
    out += "\n   " + painted(tr("hint:"), dim, colour) + " " + escaped(diagnostic.hint.worded());
  return out;
}

}  // namespace plan
