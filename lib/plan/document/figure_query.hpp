// SPDX-License-Identifier: MIT
// A report's figures as a question to an engine that has the contributions: rows, pieces of time,
// what is let in, and what each figure is made of. How an engine is asked is write/sql's.
#pragma once

#include <string>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/document/figure_view.hpp"

namespace plan {

/// A column of the answer, by a column of the contributions.
struct QueryKey {
  std::string column;  // of the contributions
  std::string name;    // of the answer
};

/// Some days under the name of their period; an empty span is a piece of nothing.
struct QueryPiece {
  std::string name;
  Span days;
  Span planned;  // whose targets are the piece's: of a base its whole period
};

/// What is let in by a column of the contributions.
struct QueryFilter {
  std::string column;
  std::vector<std::string> values;
  bool none = false;  // what has no value there too
};

struct FigureQuery {
  std::vector<QueryKey> keys{};
  std::vector<QueryPiece> pieces{};     // in order
  std::vector<QueryPiece> base{};       // what each is compared with; none: nothing is
  std::vector<QueryFilter> filters{};   // all of them hold
  std::vector<std::string> sums{};      // that happen on days, by name
  std::vector<std::string> standing{};  // that are changed by days and stand at the end of a piece
  std::vector<ViewFigure> figures{};    // those that others are made of among them
  std::vector<std::string> shown{};     // their names, in the order of the answer's columns
  Day as_of{};                          // up to which a target is one to date
};

}  // namespace plan
