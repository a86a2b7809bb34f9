// SPDX-License-Identifier: MIT
// The acts of an approval, and how a subject stands after them: what may follow what, and by whom.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "plan/base/said.hpp"
#include "plan/book/book.hpp"

namespace plan {

/// A word after `plan approval`.
struct ActWord {
  std::string_view word;
  std::string_view help;     // English, shown through tr()
  std::string_view subject;  // what follows it: "SUBJECT", "PERIOD", ""
};
std::span<const ActWord> act_words();

enum class AgreementState { none, submitted, approved, rejected, withdrawn, closed };
/// The word that machines read, and the English one that people do, shown through tr().
std::string_view key_of(AgreementState state);
std::string_view to_string(AgreementState state);

/// How a subject stands. The records are the book's.
struct Agreement {
  AgreementState state = AgreementState::none;
  const Approval* last = nullptr;       // null: nothing was done
  const Approval* submitted = nullptr;  // the latest submission
  const Approval* approved = nullptr;   // the latest approval, whatever came after it
  /// Takes an act that follows.
  void take(const Approval& act);
};
using Agreements = std::map<std::string, Agreement, std::less<>>;
/// Of every subject that has a record, after all of them.
Agreements agreements_of(const Book& book);

/// Why an act cannot be, and what to do.
struct Misstep {
  Said text, hint;
};
/// What is wrong with an act where the subject stands so, whoever it is by; none: nothing.
std::optional<Misstep> misstep_of_order(const Agreement& before, const Approval& act);
/// What is wrong with who it is by.
std::optional<Misstep> misstep_of_person(const Agreement& before, const Approval& act,
                                         const Book& book);

}  // namespace plan
