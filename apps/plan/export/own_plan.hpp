// SPDX-License-Identifier: MIT
// What one person may see of the plan: a document that is a whole book by itself. Each section is
// kept by what it names here; what is not named stays behind.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "plan/book/read/node.hpp"
#include "plan/export/own_records.hpp"

namespace plan {

/// A person's targets of a year, as the whole book splits it.
struct OwnTargets {
  std::array<Month, 12> months{};
  std::array<Money, 12> target{};
  bool quota = true;  // over-assign raises these to the person's quota of the whole book

  Money total() const;
};

/// What else decides what stays.
struct OwnChoice {
  std::map<int, OwnTargets> targets{};  // by year, where the person has any
  std::set<std::string> teams{};        // those of the person, and those above them
  std::set<std::string> full{};         // customers with all that is known of them
  std::set<std::string> slim{};         // customers with what figures rest on alone
  std::set<std::string> courses{};      // that own records name
  std::map<std::string, Day> since{};   // days by which customers were somebody's
  bool others = false;                  // somebody else is named
};

/// Who and what of the book belongs to the person by the plan and by the records.
OwnChoice own_choice(const OwnView& view, const OwnRecords& records);

/// The person's document. `root`: the whole book's. Targets are months' pins of the person alone.
Node own_plan(const OwnView& view, OwnChoice& choice, const Node& root);

}  // namespace plan
