// SPDX-License-Identifier: MIT
#include "plan/approval/merged_acts.hpp"

#include <set>

#include "plan/approval/acts.hpp"
#include "plan/base/shell_word.hpp"
#include "plan/book/read/reader.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// A version as a book of approvals alone; nothing where it is another file.
std::optional<Book> book_in(std::string_view bytes) {
  Diagnostics findings;
  const Node root = read_document(bytes, 0, findings).root;
  const Node* list = root.find("approvals");
  if (findings.has_errors() || !list || root.entries.size() != 1) return {};
  return read_book(root, findings);
}

std::string command_of(const Approval& act) {
  constexpr std::string_view period = "period.";
  const bool closes = *act.action == "close" && act.subject->starts_with(period);
  const std::string subject = closes ? act.subject->substr(period.size()) : *act.subject;
  std::string made =
      "plan approval " + *act.action + " " + shell_word(subject) + " --by " + shell_word(*act.by);
  if (act.comment) made += " --comment " + shell_word(*act.comment);
  if (act.signature) made += " --sign KEY";
  return made;
}

/// Whether nothing is left to do of the act, what was agreed being the same.
bool is_done(const Agreement& now, const Approval& act) {
  const auto is_same = [&](const Approval* other) {
    return other && *other->digest == *act.digest;
  };
  if (*act.action == "submit")
    return (now.state == AgreementState::submitted && is_same(now.submitted)) ||
           (now.state == AgreementState::approved && is_same(now.approved));
  return *act.action == "close" && is_same(now.approved);
}

/// Adds what does the act again: another submission is withdrawn first, and what cannot be done any
/// more is left out.
void redo(const Approval& act, Agreement& now, std::vector<std::string>& commands) {
  if (is_done(now, act)) return;
  if (*act.action == "submit" && now.state == AgreementState::submitted) {
    Approval taken_back = *now.submitted;
    taken_back.action.value = "withdraw";
    taken_back.comment = {};
    commands.push_back(command_of(taken_back));
  } else if (misstep_of_order(now, act)) {
    return;
  }
  commands.push_back(command_of(act));
  now.take(act);
}

}  // namespace

std::optional<std::vector<std::string>> acts_to_redo(std::string_view ours,
                                                     std::string_view theirs) {
  const auto kept = book_in(ours), other = book_in(theirs);
  if (!kept || !other) return {};
  std::set<std::string> known;
  for (const Approval& act : kept->approvals) known.insert(*act.id);
  Agreements now = agreements_of(*kept);
  std::vector<std::string> commands;
  for (const Approval& act : other->approvals)
    if (act.subject && act.action && act.digest && act.by && !known.contains(*act.id))
      redo(act, now[*act.subject], commands);
  return commands;
}

}  // namespace plan
