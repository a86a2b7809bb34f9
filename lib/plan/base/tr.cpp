// SPDX-License-Identifier: MIT
#include "plan/base/tr.hpp"

#include <atomic>
#include <unordered_map>

#include "plan/base/titled.hpp"
#include "plan/base/zh/zh.hpp"

namespace plan {
namespace {

using Table = std::unordered_map<std::string_view, std::string_view>;

std::atomic<Language> current{Language::en};

Table chinese_table() {
  Table table;
  for (const zh::RoomTexts& room : zh::all())
    for (const auto& [english, chinese] : room.texts) table.emplace(english, chinese);
  return table;
}

/// Built at the first question, so that a program that speaks English never pays for it.
const Table& chinese() {
  static const Table table = chinese_table();
  return table;
}

}  // namespace

void set_language(Language language) {
  current.store(language, std::memory_order_relaxed);
}
Language language() {
  return current.load(std::memory_order_relaxed);
}

std::string_view tr(std::string_view english) {
  return translation(english, language());
}

std::string_view translation(std::string_view english, Language language) {
  if (language == Language::en) return english;
  const auto found = chinese().find(english);
  return found == chinese().end() ? english : found->second;
}

bool translated(std::string_view english, Language language) {
  return language == Language::en || chinese().contains(english);
}

}  // namespace plan
