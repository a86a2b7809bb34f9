// SPDX-License-Identifier: MIT
#include "plan/approval/verify.hpp"

#include <algorithm>

#include "plan/approval/chain.hpp"
#include "plan/approval/judged.hpp"
#include "plan/approval/signing.hpp"
#include "plan/approval/standings.hpp"
#include "plan/base/ascii.hpp"
#include "plan/base/counted.hpp"
#include "plan/base/sha256.hpp"
#include "plan/base/text.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/git/file_versions.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/report/check_report.hpp"

namespace plan {
namespace {

bool is_of_record(const Diagnostic& finding, const Sources& sources) {
  if (!finding.place) return false;
  const std::string& path = sources[finding.place.file].path;
  return path == "approvals.yaml" || path.starts_with("closed/");
}

/// What readers say of the record's own files. Errors: InputError for other files.
Diagnostics findings_of_files(Session& session) {
  const Loaded& loaded = session.read();
  Diagnostics own, others;
  for (const Diagnostic& one : loaded.findings.all())
    if (one.severity == Severity::error)
      (is_of_record(one, *loaded.sources) ? own : others).add(one);
  // what others lack may be what the record's own file would have told
  if (others.has_errors() && !own.has_errors()) session.refuse(others);
  return own;
}

/// Copies of what was submitted that are not what their records say.
void judge_copies(const Loaded& loaded, Diagnostics& findings) {
  constexpr std::size_t most = std::size_t{1} << 26;
  std::vector<std::string> told;
  for (const Approval& record : loaded.book.approvals) {
    if (!record.subject || !record.digest || record.subject->find('/') != std::string::npos)
      continue;
    const std::string path = path_of_copy(*record.subject, *record.digest);
    const FileBytes read = loaded.tree.read(path, most, true);
    if (read.error || is_copy(read.bytes, *record.digest) ||
        std::ranges::find(told, path) != told.end())
      continue;
    told.push_back(path);
    findings.append(copy_finding(record, path));
  }
}

/// The records that git's history holds, oldest version last; a version that cannot be read as a
/// plan file tells nothing.
std::vector<HeldRecord> held_records(const Loaded& loaded) {
  std::vector<HeldRecord> held;
  const std::string revision = loaded.commit.empty() ? "HEAD" : loaded.commit;
  for (const FileVersion& version : versions_of(loaded.folder, "approvals.yaml", revision)) {
    Diagnostics ignored;
    const Reading document = read_document(version.bytes, 0, ignored);
    const Node* records = document.root.find("approvals");
    if (!records) continue;
    const auto text = [](const Node& record, const char* key) {
      const Node* value = record.find(key);
      return value ? value->text : std::string();
    };
    for (const Node& one : records->items)
      if (one.find("id"))
        held.push_back({version.commit, text(one, "id"), text(one, "subject"), text(one, "action"),
                        text(one, "by")});
  }
  return held;
}

/// Errors: UsageError.
void check_head(const std::string& head) {
  if (head.empty()) return;
  constexpr std::size_t fewest = 8, digits = 64;
  const bool is_hex = head.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!is_hex || head.size() < fewest || head.size() > digits)
    throw UsageError(
        said("\"{}\" is no digest", head),
        said("plan approval list shows the head: 64 hex digits, of which 8 are enough"));
}

std::size_t signed_records(const Book& book) {
  return static_cast<std::size_t>(std::ranges::count_if(
      book.approvals, [](const Approval& one) { return bool(one.signature); }));
}

std::string all_well(const Book& book) {
  std::string text = counted("{} records, {} of them signed: nothing is wrong",
                             book.approvals.size(), signed_records(book));
  if (!book.approvals.empty()) text += "\n" + tr("head: {}", head_of(book));
  return text + "\n";
}

}  // namespace

int verify_approvals(const std::string& head, Session& session) {
  check_head(head);
  const Loaded& loaded = session.read();
  Diagnostics findings = findings_of_files(session);
  findings.append(chain_findings(loaded.book, signature_check(session)));
  judge_copies(loaded, findings);
  findings.append(closed_findings(loaded.book));
  if (!head.empty()) findings.append(head_findings(head, loaded.book));
  if (!loaded.folder.empty()) findings.append(history_findings(held_records(loaded), loaded.book));
  const Display how = session.display();
  const CheckView view{loaded.whole, how.colour, how.redact, false, how.width};
  Document document = check_report(findings, *loaded.sources, view);
  document.notes.push_back({"head", tr("head: {}", head_of(loaded.book))});
  const bool well = !findings.has_errors();
  session.emit(std::move(document),
               well ? all_well(loaded.book) : check_text(findings, *loaded.sources, view));
  return well ? 0 : 1;
}

Diagnostics approval_findings(Session& session, bool sound) {
  const Book& book = session.read().book;
  Diagnostics findings;
  if (book.approvals.empty() || session.read().findings.has_errors()) return findings;
  findings.append(chain_findings(book));
  findings.append(closed_findings(book));
  if (!sound || findings.has_errors()) return findings;
  findings.append(standing_findings(standings(session), book, session.as_of()));
  return findings;
}

}  // namespace plan
