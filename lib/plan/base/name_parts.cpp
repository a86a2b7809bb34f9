// SPDX-License-Identifier: MIT
#include "plan/base/name_parts.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "plan/base/ascii.hpp"
#include "plan/base/utf8.hpp"
#include "plan/base/workdays.hpp"
#include "plan/base/zh/zh.hpp"

namespace plan {
namespace {

constexpr std::size_t most_of_name = 4;  // Chinese characters

bool is_chinese(char32_t point) {
  return point >= U'\u4E00' && point <= U'\u9FFF';
}

/// Where each character begins and the text ends; nothing where one is not Chinese.
std::vector<std::size_t> chinese_characters(std::string_view text) {
  std::vector<std::size_t> begins{0};
  bool all = true;
  each_character(text, [&](char32_t point, std::string_view bytes, bool) {
    all = all && is_chinese(point);
    begins.push_back(begins.back() + bytes.size());
  });
  return all ? begins : std::vector<std::size_t>();
}

bool is_title(std::string_view part) {
  static constexpr std::array<std::string_view, 17> ends{
      "经理", "主任", "主管", "先生", "女士", "小姐", "老师", "老板", "师傅",
      "厂长", "科长", "处长", "部长", "院长", "所长", "局长", "总监"};
  return std::ranges::any_of(ends, [&](std::string_view end) { return part.ends_with(end); });
}

bool is_surname_of_two(std::string_view start) {
  static constexpr std::array<std::string_view, 12> known{"欧阳", "司马", "上官", "诸葛",
                                                          "东方", "皇甫", "尉迟", "公孙",
                                                          "慕容", "司徒", "令狐", "夏侯"};
  return std::ranges::find(known, start) != known.end();
}

/// 国庆 is a day before it is a name.
bool is_of_holiday(std::string_view part) {
  return std::ranges::any_of(china().days, [&](const SpecialDay& day) {
    return day.name.find(part) != std::string::npos;
  });
}

bool is_in_chinese_texts(std::string_view part) {
  for (const zh::RoomTexts& room : zh::all())
    for (const zh::Text& text : room.texts)
      if (text.chinese.find(part) != std::string_view::npos) return true;
  return false;
}

/// All words of the English texts, in small letters; what a dot or hyphen joins is one.
const std::set<std::string, std::less<>>& english_words() {
  static const auto words = [] {
    std::set<std::string, std::less<>> made;
    std::string word;
    for (const zh::RoomTexts& room : zh::all())
      for (const zh::Text& text : room.texts)
        for (const char c : std::string(text.english) + " ") {
          if (is_letter(c) || ((c == '.' || c == '-') && !word.empty())) {
            word += small(c);
            continue;
          }
          while (word.ends_with('.') || word.ends_with('-')) word.pop_back();
          if (!word.empty()) made.insert(std::move(word));
          word.clear();
        }
    return made;
  }();
  return words;
}

void add_given(std::string_view name, const std::vector<std::size_t>& begins,
               std::vector<std::string_view>& parts) {
  const std::size_t count = begins.size() - 1;
  if (count < 3 || count > most_of_name) return;
  const bool of_two = count == most_of_name && is_surname_of_two(name.substr(0, begins[2]));
  const std::string_view given = name.substr(begins[of_two ? 2 : 1]);
  if (!is_title(given) && !is_of_holiday(given) && !is_in_chinese_texts(given))
    parts.push_back(given);
}

void add_words(std::string_view name, std::vector<std::string_view>& parts) {
  constexpr std::size_t shortest = 3;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    at = end + 1;
    const bool is_word = std::ranges::all_of(word, [](char c) {
      return is_letter(c) || c == '-' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (is_word && word.size() >= shortest && is_upper(word.front()) &&
        !english_words().contains(lowered(word)))
      parts.push_back(word);
  }
}

}  // namespace

std::vector<std::string_view> name_parts(std::string_view name) {
  std::vector<std::string_view> parts;
  if (const auto begins = chinese_characters(name); !begins.empty())
    add_given(name, begins, parts);
  else if (name.find(' ') != std::string_view::npos)
    add_words(name, parts);
  return parts;
}

}  // namespace plan
