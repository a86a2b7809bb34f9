// SPDX-License-Identifier: MIT
// A report that is read from its first page to its last: chapters with numbers, their parts, and
// what other reports lend it.
#pragma once

#include <string>

#include "plan/document/document.hpp"

namespace plan {

/// Titles of tables begin small in English, headings do not: in a report for people each is one.
std::string as_heading(std::string title);

class Chapters {
 public:
  /// `numbered`: for people, who are told "see chapter 3". The document outlives this.
  Chapters(Document& document, bool numbered) : document_(document), numbered_(numbered) {}

  /// A chapter of text, of a table, or of both. One without either is left out.
  void add(Table table);
  /// A chapter that holds nothing but its parts; it stands with the first of them.
  void open(std::string name, std::string title);
  /// A part of the chapter before. One without rows and text is left out.
  void add_part(Table table);
  /// The first table of another report as a part; its notes join the others, each text once.
  void add_part(Document report, std::string name, std::string title);

 private:
  void number(Table& table);

  Document& document_;
  bool numbered_;
  int count_ = 0;
  Table opened_{};  // without a name: none
};

}  // namespace plan
