// SPDX-License-Identifier: MIT
// The files of a run and the lines that findings quote of them (diagnostic.hpp).
#include <fmt/format.h>

#include <algorithm>

#include "plan/base/diagnostic.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

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

}  // namespace plan
