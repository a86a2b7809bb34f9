// SPDX-License-Identifier: MIT
#include "plan/exchange/cell_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/exchange/cell_time.hpp"
#include "plan/exchange/total_rows.hpp"
#include "plan/records/record_text.hpp"
#include "plan/records/record_titles.hpp"

namespace plan {
namespace {

/// Sections whose things records make by themselves.
bool is_made_by_records(std::string_view section) {
  constexpr std::array made = {"deals", "requests", "tasks"};
  return std::ranges::find(made, section) != made.end();
}

/// "reps" -> rep
std::string_view one_of(std::string_view section) {
  if (section == "categories") return "category";
  return section.substr(0, section.size() - 1);
}

/// Of what --create makes.
Said hint_for_made(const std::string& yaml, bool makes_now) {
  if (makes_now)
    return said("no id can be made of it: say in the map what it means: values: {{{}: ID}}", yaml);
  return said("let --create make it, or say in the map what it means: values: {{{}: ID}}", yaml);
}

std::string clock_text(std::chrono::minutes time) {
  return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

bool is_clock_text(std::string_view cell) {
  return cell.find('-') == std::string_view::npos && cell.size() <= 5;
}

bool is_number(Type type) {
  return type == Type::amount || type == Type::quantity || type == Type::integer ||
         type == Type::rate;
}

/// The word of the choice that a cell means by its title.
std::string choice_meant(const KeyAs& key, std::string_view cell) {
  Key row{};
  row.key = key.key;
  row.of = key.of;
  return std::string(choice_titled(row, cell));
}

}  // namespace

CellReader::CellReader(const Book& book, NewThings* made)
    : book_(book), currency_(book.currency()), made_(made) {
  if (book.profile.utc_offset) offset_ = parse_utc_offset(*book.profile.utc_offset);
}

const ThingNames& CellReader::names(std::string_view section) {
  auto& names = names_[std::string(section)];
  if (!names) names = std::make_unique<ThingNames>(book_, section);
  return *names;
}

std::string_view CellReader::thing(std::string_view section, std::string_view word,
                                   std::size_t column, const RowAt& at) {
  auto in = found_.find(section);
  if (in == found_.end()) in = found_.emplace(std::string(section), Found()).first;
  Found& known = in->second;
  if (const auto found = known.find(word); found != known.end()) return found->second;
  std::string_view id = names(section).find(word);
  if (id.empty() && made_ && makes(section) && !is_word_of_total(word))
    id = made_->add(section, word, at.row.line,
                    [&](std::string_view one) { return !names(section).find(one).empty(); });
  if (!id.empty()) return known.emplace(word, id).first->second;
  refuse_thing(section, word, column, at);
  return {};
}

void CellReader::refuse_thing(std::string_view section, std::string_view word, std::size_t column,
                              const RowAt& at) {
  const auto near = names(section).nearest_to(word);
  const std::string_view one = one_of(section);
  const std::string yaml = scalar_text(word);
  const Said hint =
      near
          ? said("if it is {0}, give {0} also: [{1}], or the map values: {{{1}: {0}}}", *near, yaml)
      : !makes(section)
          ? said("add it to {}: in the book, or say in the map what it means: values: {{{}: ID}}",
                 section, yaml)
          : hint_for_made(yaml, made_ != nullptr);
  at.findings.error(fmt::format("unknown-{}", one), at.place(column),
                    said("there is no {} \"{}\"", said(one), escaped(word)),
                    hint_if_total(at, hint));
}

/// Stages are in an order that only a book which has none takes from a file.
bool CellReader::makes(std::string_view section) const {
  return section == "stages" ? book_.stages.empty() : NewThings::makes(section);
}

std::optional<CellDate> CellReader::moment(const BoundValue& value, const RowText& cell,
                                           const RowAt& at) const {
  static const DateForm of_book;
  const auto read = read_cell_date(cell.text, cell.mapped ? of_book : value.forms().date);
  if (!read) {
    refuse(read.refusal(), cell.column, at);
    return {};
  }
  CellDate moment = *read;
  if (!moment.offset) moment.offset = value.forms().offset;
  return at_offset(moment, offset_);
}

std::string_view CellReader::time(const BoundValue& value, const RowText& cell, const RowAt& at,
                                  std::deque<std::string>& room) {
  if (is_clock_text(cell.text)) return cell.text;
  CellDate clock;
  if (take_time(" " + std::string(cell.text), clock) && clock.time)
    return room.emplace_back(clock_text(*clock.time));
  const auto here = moment(value, cell, at);
  if (!here || !here->time) return {};
  return room.emplace_back(clock_text(*here->time));
}

std::string_view CellReader::date(const BoundValue& value, const RowText& cell, const RowAt& at,
                                  std::deque<std::string>& room) {
  constexpr std::size_t most_dates = 10'000;
  std::string known = cell.mapped ? std::string() : value.forms().date.text;
  known.append(1, '\n').append(cell.text);
  const bool is_cached = !value.forms().offset;  // which the cell does not show
  if (is_cached)
    if (const auto found = dates_.find(known); found != dates_.end()) return found->second;
  const auto here = moment(value, cell, at);
  if (!here) return {};
  if (dates_.size() > most_dates || !is_cached) return room.emplace_back(to_string(here->date));
  return dates_.emplace(std::move(known), to_string(here->date)).first->second;
}

std::string_view CellReader::read(const BoundValue& value, const KeyAs& key, const RowAt& at,
                                  std::deque<std::string>& room) {
  if (is_number(key.type)) return amount(value, key, at, room);
  const RowText cell = value.text(at.row, room);
  if (cell.text.empty()) return {};
  const bool is_word = key.type == Type::ref && !is_made_by_records(key.of);
  if (is_word) return thing(key.of, cell.text, cell.column, at);
  switch (key.type) {
    case Type::date: return date(value, cell, at, room);
    case Type::time: return time(value, cell, at, room);
    case Type::ref:
    case Type::id: return room.emplace_back(id_part(cell.text, 64));
    case Type::choice: return room.emplace_back(choice_meant(key, cell.text));
    default: return cell.text;
  }
}

}  // namespace plan
