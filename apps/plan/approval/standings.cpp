// SPDX-License-Identifier: MIT
#include "plan/approval/standings.hpp"

#include <algorithm>

#include "plan/approval/form_changes.hpp"
#include "plan/base/sha256.hpp"
#include "plan/query/targets.hpp"

namespace plan {
namespace {

constexpr std::size_t largest_text = std::size_t{1} << 24;  // bytes of a policy or a copy

/// The bytes of a file in or below the book's folder, without a byte order mark.
std::optional<std::string> text_below(const Loaded& book, const std::string& file) {
  const RealPath real = book.tree.real(file);
  if (real.error || real.path.starts_with('/')) return {};
  FileBytes read = book.tree.read(real.path, largest_text, true);
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
  return {[&session](const Year& year) {
            const bool by_product = is_split_by_product(session.book(), year);
            Figures figures = figures_of(session, year, {}, by_product);
            return AgreedTargets{std::move(figures.split), std::move(figures.products)};
          },
          [&session](const std::string& file) { return text_below(session.read(), file); }};
}

void need_readable(Session& session, const Subject& subject) {
  for (const PolicyDocument& one : session.book().policy_documents) {
    if (subject.kind != SubjectKind::policy_document || *one.id != subject.id || !one.file)
      continue;
    if (text_below(session.read(), *one.file)) continue;
    Diagnostics findings;
    findings.error("unreadable", one.file.at,
                   said("{} cannot be read, so nobody can agree to it", escaped(*one.file)),
                   said("put the file below the book's folder, or leave file: out"));
    throw InputError(session.read().sources, findings);
  }
}

std::string form_now(Session& session, const Subject& subject) {
  return form_of(subject, session.book(), form_sources(session));
}

std::string path_of_copy(const std::string& subject, const std::string& digest) {
  constexpr std::size_t digits = 12;
  return "approvals/" + subject + "." + digest.substr(0, digits) + ".txt";
}

bool is_copy(std::string_view bytes, const std::string& digest) {
  if (digest_of(bytes) == digest) return true;
  std::string text(bytes);  // as git writes it on some systems
  std::erase(text, '\r');
  return digest_of(text) == digest;
}

std::optional<std::string> copy_of(const Loaded& loaded, const Approval& record) {
  if (record.subject->find('/') != std::string::npos) return {};
  auto text = text_below(loaded, path_of_copy(*record.subject, *record.digest));
  if (!text || !is_copy(*text, *record.digest)) return {};
  std::erase(*text, '\r');
  return text;
}

SubjectStanding standing_of(Session& session, const Subject& subject, const Agreement& agreement) {
  SubjectStanding standing{subject, agreement};
  const Approval* record = held_against(agreement);
  standing.is_there = find_subject(session.book(), subject.name).has_value();
  if ((!record && !agreement.approved) || !standing.is_there) return standing;
  const std::string now = form_now(session, subject), digest = digest_of(now);
  standing.is_void = agreement.approved && digest != *agreement.approved->digest;
  standing.changed = record && digest != *record->digest;
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
