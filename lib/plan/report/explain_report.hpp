// SPDX-License-Identifier: MIT
// The report of plan explain: what a word of the book's files, of its findings or of the reports
// means, out of the tables of codes, keys, kinds, measures and axes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// One of the things that a word means.
struct Term {
  std::string_view
      sort;          // "code", "key", "kind", "measure", "axis", "list": the same in every language
  std::string word;  // as it is written: "reps.share", "visit"
  std::string title;  // a code's severity, a key's type, a measure's or axis's name; "" of a kind
  std::string head;   // all three in one line
  std::vector<std::string> paragraphs{};  // what it means, then what else there is to say
};

/// All that the word means, in the order of `sort`: a code, a key by its path (with the year and
/// the names that a book has in it) or every key of that name, in plan files and in records, a
/// kind, a measure, an axis. `book`: whose own axes are words too. None: no such word.
std::vector<Term> terms_of(std::string_view word, const Book& book);
/// The word most like one that means nothing; none where no word is near enough.
std::optional<std::string> nearest_term(std::string_view word, const Book& book);

/// One table `terms`: what, word, title, text, more, a row a term.
Document explain_report(std::string_view word, const std::vector<Term>& terms, bool for_people);
/// The terms as people read them: a head each and set in below it the paragraphs, in lines of at
/// most 80 columns. `width`: of the terminal; 0: no limit but that.
std::string explain_text(const std::vector<Term>& terms, std::size_t width);

}  // namespace plan
