// SPDX-License-Identifier: MIT
#include "plan/files/yaml/entries.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/number.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/yaml/full_width.hpp"

namespace plan {
namespace {

Place moved(Place place, std::size_t columns) {
  place.column += static_cast<std::uint32_t>(columns);
  return place;
}

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// `{id：li.na}` is one key without a value to YAML; here it becomes the entry that was meant.
void split_at_colon(Entry& entry, const Slip& slip) {
  auto& [key, value] = entry;
  const std::string_view rest = std::string_view(key.text).substr(slip.offset + slip.found.size());
  const auto start = std::min(rest.find_first_not_of(' '), rest.size());
  value.at = moved(key.at, characters(key.text) - characters(rest.substr(start)));
  value.text = rest.substr(start);
  value.kind = value.text.empty() ? Node::Kind::null : Node::Kind::scalar;
  key.text.resize(slip.offset);
}

void mend_full_width(Node& mapping, Reading& document, Diagnostics& findings) {
  for (Entry& entry : mapping.entries) {
    auto& [key, value] = entry;
    if (is_ascii(key.text)) continue;
    const auto slip = slip_in_key(key.text);
    if (!slip) continue;
    const auto columns = characters(std::string_view(key.text).substr(0, slip->offset));
    findings.error("full-width", moved(key.at, columns),
                   said("the full-width {} is text to YAML", slip->found),
                   said("write \"{}\"", slip->wanted));
    document.told.push_back(key.at);
    document.incomplete.push_back(mapping.at);
    if (slip->wanted == ": " && value.kind == Node::Kind::null)
      split_at_colon(entry, *slip);
    else
      key.text = half_width(key.text);
  }
}

/// Without a sign or code of a currency before the number: £1, GBP 1.
std::string_view without_currency(std::string_view text) {
  for (const std::string_view sign : {"£", "€", "$", "¥", "￥"})
    if (text.starts_with(sign)) return text.substr(sign.size());
  const auto letters = std::min(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), text.size());
  if (letters != 3) return text;
  text.remove_prefix(letters);
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

bool is_whole_number(const Node& node) {
  std::string_view text = without_currency(node.text);
  if (text.starts_with('-')) text.remove_prefix(1);
  return node.kind == Node::Kind::scalar && !node.quoted && !text.empty() &&
         std::all_of(text.begin(), text.end(), is_digit);
}

bool is_rest_of_number(const Entry& entry) {
  const auto& [key, value] = entry;
  return value.kind == Node::Kind::null && !key.quoted && !key.text.empty() &&
         is_digit(key.text.front());
}

/// One number of `parts` entries, from `first` on; the entry that begins it gets the whole.
void join_number(Entry* first, std::size_t parts, Reading& document, Diagnostics& findings) {
  Node& number = first->value;
  std::string shown = number.text;
  for (std::size_t i = 1; i < parts; ++i) {
    shown += "," + first[i].key.text;
    number.text += first[i].key.text;
  }
  const auto readings = comma_readings(without_currency(shown));
  findings.error("number-comma", number.at,
                 said("{} is {} entries to YAML: a comma ends an entry", escaped(shown), parts),
                 readings.empty() || readings[0].find(',') != std::string::npos
                     ? said("write the number without a comma")
                     : hint_of(readings));
  document.told.push_back(number.at);
}

void join_numbers(Node& mapping, Reading& document, Diagnostics& findings) {
  auto& entries = mapping.entries;
  std::size_t kept = 0;
  for (std::size_t i = 0, end = 0; i < entries.size(); i = end) {
    end = i + 1;
    if (is_whole_number(entries[i].value))
      while (end < entries.size() && is_rest_of_number(entries[end])) ++end;
    if (end > i + 1) join_number(&entries[i], end - i, document, findings);
    if (kept != i) entries[kept] = std::move(entries[i]);
    ++kept;
  }
  entries.resize(kept);
}

/// Indices of entries whose key stands before already, with the index of the first.
std::vector<std::pair<std::size_t, std::size_t>> repeated(const std::vector<Entry>& entries) {
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return entries[a].key.text < entries[b].key.text;
  });
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (std::size_t i = 1, first = 0; i < order.size(); ++i) {
    if (entries[order[i]].key.text == entries[order[first]].key.text)
      found.emplace_back(order[i], order[first]);
    else
      first = i;
  }
  return found;
}

bool all_different(const std::vector<Entry>& entries) {
  if (entries.size() > 16) return repeated(entries).empty();
  for (std::size_t i = 1; i < entries.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (entries[i].key.text == entries[j].key.text) return false;
  return true;
}

void drop_repeated(std::vector<Entry>& entries, Diagnostics& findings) {
  std::vector<bool> drop(entries.size());
  for (const auto& [again, first] : repeated(entries)) {
    findings.error("duplicate-key", entries[again].key.at,
                   said("{} is given twice", escaped(entries[again].key.text)),
                   said("keep one of them"), entries[first].key.at);
    drop[again] = true;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!drop[i]) {
      if (kept != i) entries[kept] = std::move(entries[i]);
      ++kept;
    }
  entries.resize(kept);
}

}  // namespace

void judge_entries(Node& mapping, bool in_braces, Reading& document, Diagnostics& findings) {
  mend_full_width(mapping, document, findings);
  if (in_braces) join_numbers(mapping, document, findings);
  if (!all_different(mapping.entries)) drop_repeated(mapping.entries, findings);
}

}  // namespace plan
