// SPDX-License-Identifier: MIT
#include "plan/approval/standings.hpp"

#include <algorithm>
#include <filesystem>

#include "plan/approval/form_changes.hpp"
#include "plan/base/sha256.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/query/targets.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_text = std::size_t{1} << 24;  // bytes of a policy or a copy

/// The bytes of a file at or below the folder, without a byte order mark.
std::optional<std::string> text_below(const std::string& folder, const std::string& file) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(fs::path(folder) / file, error);
  if (error) return {};
  const fs::path inside = real.lexically_relative(folder);
  if (inside.empty() || *inside.begin() == ".." || *inside.begin() == ".") return {};
  auto read = read_file(real.string(), largest_text);
  if (read.error) return {};
  constexpr std::string_view mark = "\xef\xbb\xbf";
  if (read.bytes.starts_with(mark)) read.bytes.erase(0, mark.size());
  return std::move(read.bytes);
}

/// The record whose form the subject is held against.
const Approval* held_against(const Agreement& agreement) {
  switch (agreement.state) {
    case AgreementState::submitted: return agreement.submitted;
    case AgreementState::approved:
    case AgreementState::closed: return agreement.approved;
    default: return nullptr;
  }
}

}  // namespace

FormSources form_sources(Session& session) {
  return {[&session](const Year& year) { return figures_of(session, year, {}, false).split; },
          [&session](const std::string& file) { return text_below(session.read().folder, file); }};
}

std::string form_now(Session& session, const Subject& subject) {
  return form_of(subject, session.book(), form_sources(session));
}

std::string path_of_copy(const std::string& subject, const std::string& digest) {
  constexpr std::size_t digits = 12;
  return "approvals/" + subject + "." + digest.substr(0, digits) + ".txt";
}

std::optional<std::string> copy_of(const Loaded& loaded, const Approval& record) {
  if (record.subject->find('/') != std::string::npos) return {};
  auto text = text_below(loaded.folder, path_of_copy(*record.subject, *record.digest));
  if (!text || digest_of(*text) != *record.digest) return {};
  return text;
}

SubjectStanding standing_of(Session& session, const Subject& subject, const Agreement& agreement) {
  SubjectStanding standing{subject, agreement};
  const Approval* record = held_against(agreement);
  standing.is_there = find_subject(session.book(), subject.name).has_value();
  if (!record || !standing.is_there) return standing;
  const std::string now = form_now(session, subject);
  standing.changed = digest_of(now) != *record->digest;
  if (!standing.changed) return standing;
  if (const auto was = copy_of(session.read(), *record))
    standing.changes = told_changes(*was, now, session.book());
  return standing;
}

std::vector<SubjectStanding> standings(Session& session) {
  const Agreements agreements = agreements_of(session.book());
  std::vector<SubjectStanding> all;
  for (const Subject& subject : subjects(session.book())) {
    const auto found = agreements.find(subject.name);
    all.push_back(
        standing_of(session, subject, found == agreements.end() ? Agreement() : found->second));
  }
  for (const auto& [name, agreement] : agreements) {
    const bool known = std::ranges::any_of(
        all, [&, &wanted = name](const auto& one) { return one.subject.name == wanted; });
    if (!known) all.push_back(standing_of(session, {.name = name}, agreement));
  }
  return all;
}

}  // namespace plan
