// SPDX-License-Identifier: MIT
#include "random_document.hpp"

#include <array>
#include <random>
#include <string_view>

namespace plan::test {
namespace {

class Writer {
 public:
  explicit Writer(std::uint64_t seed) : random_(seed) {}

  std::string document() {
    if (chance(8)) text_ += "# 一本账 a book\n";
    if (chance(8)) text_ += "---\n";
    mapping(0, 0);
    return std::move(text_);
  }

 private:
  std::size_t below(std::size_t end) { return random_() % end; }
  bool chance(std::size_t one_in) { return below(one_in) == 0; }
  void indent(int depth) { text_ += std::string(static_cast<std::size_t>(depth) * 2, ' '); }
  void end_line() {
    if (chance(12)) text_ += "   # " + word();
    text_ += "\n";
    if (chance(15)) text_ += "\n";
    if (chance(25)) text_ += "# note: " + word() + "\n";
  }

  std::string word() {
    constexpr std::array<std::string_view, 24> words = {
        "li.na",   "张伟", "2026-03-02", "12.5%", "1200万", "-3",       "a b",   "true",
        "2026-Q1", "no",   "0x1F",       "1:30",  "~",      "null",     "x-y_z", "A..B",
        "李 娜",   "a#b",  "c'd",        "e\"f",  "+86",    "1200 USD", "=1",    "华东（一组）"};
    return std::string(words[below(words.size())]);
  }

  std::string quoted() {
    constexpr std::array<std::string_view, 8> double_quoted = {
        "a: b", "x, y", "\\n\\t", "\\u674e", "it's", "# no", "{}", "\\\"q\\\""};
    constexpr std::array<std::string_view, 6> single_quoted = {"a: b", "''q''", "\\n",
                                                               "- x",  "&a",    "*b"};
    if (chance(2)) return "\"" + std::string(double_quoted[below(8)]) + "\"";
    return "'" + std::string(single_quoted[below(6)]) + "'";
  }

  std::string scalar() { return chance(4) ? quoted() : word(); }

  std::string flow(int depth) {
    if (depth > 2 || chance(2)) return scalar();
    const bool list = chance(2);
    std::string text = list ? "[" : "{";
    const auto count = below(4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text += chance(6) ? " , " : ", ";
      text += list ? flow(depth + 1) : key(i) + ": " + flow(depth + 1);
    }
    return text + (list ? "]" : "}");
  }

  std::string key(std::size_t number) {
    constexpr std::array<std::string_view, 6> keys = {"id", "name", "目标", "2026", "note", "in-x"};
    const std::string name = std::string(keys[below(keys.size())]) + std::to_string(number);
    return chance(10) ? "\"" + name + "\"" : name;
  }

  void block_text(int depth) {
    constexpr std::array<std::string_view, 4> heads = {"|", ">", "|-", ">-"};
    text_ += std::string(heads[below(heads.size())]) + "\n";
    const auto count = 1 + below(3);
    for (std::size_t i = 0; i < count; ++i) {
      indent(depth + 1);
      text_ += word() + (chance(4) ? ": " + word() : "") + "\n";
      if (i + 1 < count && chance(6)) text_ += "\n";
    }
  }

  /// What stands behind `key:`, to the end of its last line.
  void value(int depth) {
    switch (below(depth > 3 ? 3 : 6)) {
      case 0: return end_line();
      case 1: text_ += " "; return block_text(depth);
      case 2: text_ += " " + flow(0); return end_line();
      case 3: text_ += "\n"; return mapping(depth + 1, 0);
      case 4: text_ += "\n"; return list(chance(2) ? depth : depth + 1);
      default: text_ += " " + scalar(); return end_line();
    }
  }

  void mapping(int depth, std::size_t from) {
    const auto count = 1 + below(4);
    for (std::size_t i = from; i < from + count; ++i) {
      indent(depth);
      text_ += key(i) + ":";
      value(depth);
    }
  }

  void list(int depth) {
    const auto count = 1 + below(4);
    for (std::size_t i = 0; i < count; ++i) {
      indent(depth);
      if (depth < 4 && chance(3)) {
        text_ += "- " + key(0) + ": " + scalar() + "\n";
        mapping(depth + 1, 1);
      } else {
        text_ += "- " + flow(0);
        end_line();
      }
    }
  }

  std::mt19937_64 random_;
  std::string text_;
};

}  // namespace

std::string random_document(std::uint64_t seed) {
  return Writer(seed).document();
}

}  // namespace plan::test
