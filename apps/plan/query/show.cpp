// SPDX-License-Identifier: MIT
#include "plan/query/show.hpp"

#include <algorithm>
#include <charconv>

#include "plan/base/titled.hpp"
#include "plan/command/usage.hpp"
#include "plan/facts/shown.hpp"

namespace plan {
namespace {

constexpr int most_pieces = 366;

/// A word of --show in its parts: "average" and "3".
struct Parts {
  std::string_view name, number;
  bool has_number = false;
};

Parts parts_of(std::string_view word) {
  for (const std::string_view colon : {":", "："})
    if (const auto at = word.find(colon); at != word.npos)
      return {word.substr(0, at), word.substr(at + colon.size()), true};
  return {word, {}, false};
}

bool is_named(const ShowWord& row, std::string_view name) {
  return parts_of(row.word).name == name || row.measure == name ||
         is_same_text(find_measure(row.measure)->title, name);
}

const ShowWord& row_named(const std::string& word) {
  std::vector<std::string_view> known;
  for (const ShowWord& row : show_words()) {
    if (is_named(row, parts_of(word).name)) return row;
    known.push_back(row.word);
  }
  throw UsageError(said("--show has no \"{}\"", word), known_words(word, known));
}

/// How many pieces an average is of.
int pieces_of(std::string_view number) {
  int pieces = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), pieces);
  const bool whole = error == std::errc{} && end == number.data() + number.size();
  if (!whole || pieces < 2 || pieces > most_pieces)
    throw UsageError(said("an average is of 2 to {} pieces", most_pieces),
                     said("write average:3 for the last three"));
  return pieces;
}

Show show_of(const std::string& word) {
  const ShowWord& row = row_named(word);
  const Parts parts = parts_of(word);
  if (row.kind == Show::Kind::average) return {row.kind, pieces_of(parts.number)};
  if (parts.has_number)
    throw UsageError(said("{} takes no number of pieces", parts.name), said("write {}", row.word));
  return {row.kind, 0};
}

/// Why the measure's figures cannot be added for it.
Said why_not(const Measure& measure) {
  switch (adds(measure)) {
    case Adds::distinct:
      return said("{} counts once what several rows or pieces have: its parts do not add up",
                  measure.key);
    case Adds::at_end:
      return said("{} stands at the end of each piece: its pieces do not add up", measure.key);
    default: return said("{} is no sum: its parts do not add up", measure.key);
  }
}

}  // namespace

std::vector<Show> shows_of(const std::vector<std::string>& words, bool is_cut) {
  std::vector<Show> shows;
  for (const std::string& word : words) {
    const Show show = show_of(word);
    if (show.kind != Show::Kind::share && !is_cut)
      throw UsageError(said("--show {} goes over the pieces of the period", word),
                       said("add --each month, or another step"));
    if (std::ranges::find(shows, show) == shows.end()) shows.push_back(show);
  }
  return shows;
}

void check_shows(const Measure& measure, const std::vector<Show>& shows,
                 std::span<const std::string_view> own) {
  for (const Show& show : shows) {
    if (can_show(measure, show.kind)) continue;
    std::string others;
    for (const std::string_view key : own)
      if (can_show(*find_measure(key), show.kind))
        others += (others.empty() ? "" : ", ") + std::string(key);
    throw UsageError(why_not(measure), said("--show {} takes {} and others that add up",
                                            parts_of(word_of(show.kind).word).name, others));
  }
}

}  // namespace plan
