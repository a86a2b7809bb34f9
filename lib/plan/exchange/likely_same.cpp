// SPDX-License-Identifier: MIT
#include "plan/exchange/likely_same.hpp"

#include <algorithm>

namespace plan {
namespace {

constexpr std::size_t most_gone = 5000;     // that are kept
constexpr std::size_t most_compared = 200;  // that are compared for one part
constexpr std::size_t most_differing = 2;

std::string_view key_in(std::string_view part) {
  return part.substr(0, part.find(':'));
}

/// Numbers of papers: rows of two orders are two, however alike.
bool is_number_of_paper(std::string_view key) {
  return key == "order" || key == "deal" || key == "of";
}

/// Parts that say little, since many records have them.
bool is_common(std::string_view key) {
  return key == "rep" || key == "kind" || key == "date";
}

}  // namespace

LikelySame::Parts LikelySame::parts_of(std::string_view line, bool with_id) {
  if (const auto open = line.find('{'); open != std::string_view::npos)
    line.remove_prefix(open + 1);
  if (line.ends_with('}')) line.remove_suffix(1);
  Parts parts;
  bool quoted = false;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    const auto part = line.substr(begin, end - begin);
    if (!part.empty() && (with_id || key_in(part) != "id")) parts.push_back(part);
  };
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (quoted && line[at] == '\\') {
      ++at;
    } else if (line[at] == '"') {
      quoted = !quoted;
    } else if (!quoted && line.substr(at).starts_with(", ")) {
      add(at);
      begin = at + 2;
    }
  }
  add(line.size());
  return parts;
}

std::string LikelySame::id_in(std::string_view line) {
  const Parts parts = parts_of(line, true);
  const auto part = std::ranges::find(parts, "id", key_in);
  if (part == parts.end()) return {};
  std::string_view id = part->substr(part->find(':') + 2);
  if (id.size() > 1 && id.front() == '"') id = id.substr(1, id.size() - 2);
  return std::string(id);
}

void LikelySame::add(std::string_view line) {
  if (lines_.size() == most_gone) return;
  lines_.emplace_back(line);
  taken_.push_back(false);
  for (const std::string_view part : parts_of(lines_.back()))
    if (!is_common(key_in(part))) by_part_[std::string(part)].push_back(lines_.size() - 1);
}

bool LikelySame::differ_little(const Parts& a, const Parts& b, std::vector<std::string>& differs) {
  differs.clear();
  const auto lacks = [&](const Parts& from, const Parts& in) {
    for (const std::string_view part : from) {
      const std::string_view key = key_in(part);
      if (std::ranges::find(in, part) != in.end()) continue;
      if (key == "kind" || is_number_of_paper(key)) return false;
      if (std::ranges::find(differs, key) == differs.end()) differs.emplace_back(key);
    }
    return differs.size() <= most_differing;
  };
  if (!lacks(a, b) || !lacks(b, a)) return false;
  const std::size_t same = std::max(a.size(), b.size()) - 1 - differs.size();  // without kind
  return same >= 2 * differs.size() + 1;
}

LikelySame::Match LikelySame::take(std::string_view line) {
  const Parts parts = parts_of(line);
  Match match;
  for (const std::string_view part : parts) {
    const auto found = by_part_.find(std::string(part));
    if (found == by_part_.end()) continue;
    for (std::size_t i = 0; i < std::min(most_compared, found->second.size()); ++i) {
      const std::size_t number = found->second[i];
      if (taken_[number] || !differ_little(parts, parts_of(lines_[number]), match.differs))
        continue;
      taken_[number] = true;
      match.number = number;
      match.id = id_in(line);
      return match;
    }
  }
  return {};
}

}  // namespace plan
