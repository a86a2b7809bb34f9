// SPDX-License-Identifier: MIT
#include "plan/import/wide_text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

#include "plan/base/tr.hpp"
#include "plan/exchange/cell_number.hpp"
#include "plan/files/yaml/plan_text.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

using Form_ = PlanText::Form;

constexpr std::array<std::string_view, 8> of_keys = {"period",  "rep",    "team", "customer",
                                                     "product", "region", "view", "category"};

bool is_key(std::string_view key) {
  return std::ranges::find(of_keys, key) != of_keys.end();
}

PlanText flow_list(const std::string& key, std::string_view text) {
  PlanText list{.key = key, .form = Form_::flow_list};
  text = text.substr(1, text.size() - 2);  // without its brackets
  while (!text.empty()) {
    const auto end = std::min(text.find(", "), text.size());
    list.entries.push_back({.value = std::string(text.substr(0, end))});
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return list;
}

PlanText entry_text(const WidePairs& keys, const WidePairs& values) {
  PlanText entry{.form = Form_::flow_mapping};
  for (const auto& [key, value] : keys)
    entry.entries.push_back(
        {.key = key, .form = key == "period" ? Form_::scalar : Form_::text, .value = value});
  for (const auto& [key, value] : values)
    entry.entries.push_back(value.starts_with('[') ? flow_list(key, value)
                                                   : PlanText{.key = key, .value = value});
  return entry;
}

/// One value of an entry as it is compared: a list by its items.
std::string text_of(const Node& node) {
  if (node.kind != Node::Kind::list) return node.text;
  std::string all;
  for (const Node& item : node.items) all += (all.empty() ? "" : ", ") + item.text;
  return "[" + all + "]";
}

/// Adds a pin's target to that of its year, the first of the year's entries.
void add_to_target(PlanText& year, const WidePairs& values) {
  ExactRatio sum(*read_number(year.entries.front().value, {}, no_currency()));
  sum.add(*read_number(values.front().second, {}, no_currency()), 1);
  year.entries.front().value = written(*sum.rounded(most_kept));
}

PlanText history_text(const WideEntries& entries, const std::string& from) {
  PlanText list{.key = "history", .form = Form_::list, .above = {from}};
  for (const auto& [key, values] : entries) list.entries.push_back(entry_text(key.second, values));
  return list;
}

/// A year without its entries yet.
PlanText year_text(const std::string& year, WideMap::Into into, bool has_target) {
  PlanText text{.key = year, .form = Form_::mapping};
  if (has_target)
    text.entries.push_back(
        {.key = "target", .value = "0", .behind = std::string(tr("the sum of the pins"))});
  text.entries.push_back({.key = std::string(wide_section(into)), .form = Form_::list});
  return text;
}

PlanText years_text(WideMap::Into into, const WideEntries& entries, const std::string& from,
                    const std::function<bool(int year)>& adds_up) {
  PlanText years{.key = "years", .form = Form_::mapping, .above = {from}};
  bool has_target = false;
  for (const auto& [key, values] : entries) {
    const std::string year = std::to_string(key.first);
    if (years.entries.empty() || years.entries.back().key != year) {
      has_target = adds_up(key.first);
      years.entries.push_back(year_text(year, into, has_target));
    }
    PlanText& last = years.entries.back();
    last.entries.back().entries.push_back(entry_text(key.second, values));
    if (has_target) add_to_target(last, values);
  }
  return years;
}

void take_entries(const Node* list, int year, WideEntries& entries) {
  if (!list) return;
  for (const Node& item : list->items) {
    WidePairs keys, values;
    for (const Entry& entry : item.entries)
      (is_key(entry.key.text) ? keys : values).emplace_back(entry.key.text, text_of(entry.value));
    entries[{year, keys}] = values;
  }
}

}  // namespace

std::string_view wide_section(WideMap::Into into) {
  constexpr std::array names = {"history", "pins", "budget"};
  return names[static_cast<std::size_t>(into)];
}

std::string wide_text(WideMap::Into into, const WideEntries& entries, const std::string& from,
                      const std::function<bool(int year)>& adds_up) {
  PlanText root{.form = Form_::mapping};
  root.entries.push_back(into == WideMap::Into::history ? history_text(entries, from)
                                                        : years_text(into, entries, from, adds_up));
  return write_plan(root);
}

WideEntries wide_entries(const std::string& text) {
  WideEntries entries;
  Diagnostics ignored;
  const Reading document = read_document(text, 0, ignored);
  take_entries(document.root.find("history"), 0, entries);
  if (const Node* years = document.root.find("years"))
    for (const Entry& year : years->entries)
      for (const char* section : {"pins", "budget"})
        take_entries(year.value.find(section), std::atoi(year.key.text.c_str()), entries);
  return entries;
}

bool has_every_period(int year, const WideEntries& entries) {
  std::set<std::string> whose, periods;
  std::size_t count = 0;
  for (const auto& [key, values] : entries) {
    if (key.first != year) continue;
    WidePairs keys = key.second;
    std::erase_if(keys, [&](const auto& one) {
      if (one.first == "period") periods.insert(one.second);
      return one.first == "period";
    });
    whose.insert(line_of(keys));
    ++count;
  }
  return count >= whose.size() * periods.size();
}

std::string line_of(const WidePairs& pairs) {
  std::string line;
  for (const auto& [key, value] : pairs) line += (line.empty() ? "" : ", ") + key + ": " + value;
  return line;
}

}  // namespace plan
