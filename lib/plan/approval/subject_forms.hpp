// SPDX-License-Identifier: MIT
// The canonical form of each subject, made from the book's values: comments, order of keys and
// lists, layout, files, other ids and ways to write an amount are not in it, all that it means is.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "plan/approval/subject.hpp"
#include "plan/split/products.hpp"

namespace plan {

/// A year's targets, and where they are split by product, the company's months of each.
struct AgreedTargets {
  Split split;
  std::optional<ProductMonths> products;
};

/// What a form is made of besides the book.
struct FormSources {
  /// The year's targets. Errors: its caller's.
  std::function<AgreedTargets(const Year& year)> targets;
  /// The text of a policy by its `file`; none where it cannot be read as a file of the book.
  std::function<std::optional<std::string>(const std::string& file)> text;
};

/// Range: a subject of the book. Errors: those of the sources.
std::string form_of(const Subject& subject, const Book& book, const FormSources& sources);

/// The parts of it, by what they rest on.
std::string targets_form(const Year& year, const AgreedTargets& targets, const Book& book);
std::string budget_form(const Year& year, const Book& book);
std::string scorecard_form(const Year& year, const Book& book);
std::string document_form(const Year& year);
std::string closed_form(const ClosedPeriod& closed, const Book& book);

}  // namespace plan
