// SPDX-License-Identifier: MIT
#include "plan/approval/merged_acts.hpp"

#include <algorithm>
#include <set>

#include "plan/book/read/reader.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

std::optional<std::vector<Approval>> records_in(std::string_view bytes) {
  Diagnostics findings;
  const Node root = read_document(bytes, 0, findings).root;
  const Node* list = root.find("approvals");
  if (findings.has_errors() || !list || root.entries.size() != 1) return {};
  return read_book(root, findings).approvals;
}

/// A word for a shell, in quotes where it has to be.
std::string quoted_word(const std::string& word) {
  const bool plain = std::ranges::all_of(word, [](unsigned char c) {
    return c >= 0x80 || std::isalnum(c) ||
           std::string_view("._-").find(char(c)) != std::string::npos;
  });
  if (plain && !word.empty()) return word;
  std::string made = "'";
  for (const char c : word) made += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return made + "'";
}

std::string command_of(const Approval& act) {
  constexpr std::string_view period = "period.";
  const bool closes = *act.action == "close" && act.subject->starts_with(period);
  const std::string subject = closes ? act.subject->substr(period.size()) : *act.subject;
  std::string made =
      "plan approval " + *act.action + " " + quoted_word(subject) + " --by " + quoted_word(*act.by);
  if (act.comment) made += " --comment " + quoted_word(*act.comment);
  if (act.signature) made += " --sign KEY";
  return made;
}

}  // namespace

std::optional<std::vector<std::string>> acts_to_redo(std::string_view ours,
                                                     std::string_view theirs) {
  const auto kept = records_in(ours), other = records_in(theirs);
  if (!kept || !other) return {};
  std::set<std::string> known;
  for (const Approval& act : *kept) known.insert(*act.id);
  std::vector<std::string> commands;
  for (const Approval& act : *other)
    if (act.subject && act.action && act.by && !known.contains(*act.id))
      commands.push_back(command_of(act));
  return commands;
}

}  // namespace plan
