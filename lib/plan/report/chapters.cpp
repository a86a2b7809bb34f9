// SPDX-License-Identifier: MIT
#include "plan/report/chapters.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

/// 1 to 99 as headings of documents write it: 3, 三, 十二.
std::string numeral(int number) {
  if (language() != Language::zh) return std::to_string(number);
  constexpr std::string_view digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  std::string text;
  if (number >= 20) text += digits[number / 10];
  if (number >= 10) text += "十";
  return text.append(digits[number % 10]);
}

bool says_nothing(const Table& table) {
  return table.text.empty() && table.rows.empty();
}

}  // namespace

std::string as_heading(std::string title) {
  if (language() == Language::en && !title.empty() && title[0] >= 'a' && title[0] <= 'z')
    title[0] -= 'a' - 'A';
  return title;
}

void Chapters::number(Table& table) {
  ++count_;
  if (numbered_) table.title = tr("{}. {}", numeral(count_), as_heading(table.title));
}

void Chapters::add(Table table) {
  if (says_nothing(table)) return;
  opened_ = {};
  number(table);
  document_.tables.push_back(std::move(table));
}

void Chapters::open(std::string name, std::string title) {
  opened_ = {std::move(name), std::move(title), {}, {}};
}

void Chapters::add_part(Table table) {
  if (says_nothing(table)) return;
  if (!opened_.name.empty()) {
    number(opened_);
    document_.tables.push_back(std::exchange(opened_, {}));
  }
  if (numbered_) table.title = as_heading(table.title);
  table.level = 2;
  document_.tables.push_back(std::move(table));
}

void Chapters::add_part(Document report, std::string name, std::string title) {
  Table& table = report.tables.front();
  table.name = std::move(name);
  table.title = std::move(title);
  add_part(std::move(table));
  for (Note& note : report.notes)
    if (std::ranges::find(document_.notes, note.text, &Note::text) == document_.notes.end())
      document_.notes.push_back(std::move(note));
}

}  // namespace plan
