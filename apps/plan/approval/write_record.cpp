// SPDX-License-Identifier: MIT
#include "plan/approval/write_record.hpp"

#include <algorithm>
#include <optional>

#include "plan/approval/acts.hpp"
#include "plan/approval/approval_record.hpp"
#include "plan/approval/chain.hpp"
#include "plan/approval/signing.hpp"
#include "plan/base/said_error.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/change_set.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/log/append_records.hpp"

namespace plan {
namespace {

constexpr std::string_view approvals_file = "approvals.yaml";
constexpr std::size_t largest = std::size_t{1} << 26;  // bytes of a book's file

/// A text that the record gives.
Given<std::string> given_text(std::string text) {
  return {std::move(text), Place{0, 1, 1}};
}

/// Errors: InputError: nothing is added to a record that was tampered with.
void need_sound_chain(Session& session) {
  const Diagnostics findings = tampering_findings(session.book());
  if (findings.has_errors()) throw InputError(session.read().sources, findings);
}

/// The file's bytes; none where there is none. Errors: std::system_error.
std::optional<std::string> bytes_of(const std::string& path) {
  auto read = read_file(path, largest);
  if (read.error == std::errc::no_such_file_or_directory) return {};
  if (read.error) throw std::system_error(read.error, path);
  return std::move(read.bytes);
}

/// Errors: SaidError where the file is not the one that was read: somebody else has acted.
void need_unchanged(const Loaded& loaded, const std::optional<std::string>& bytes) {
  const Sources& sources = *loaded.sources;
  std::optional<std::string> read;
  for (std::uint32_t file = 0; file < sources.size(); ++file)
    if (sources[file].path == approvals_file) read = sources.text(file);
  if (read != bytes)
    throw SaidError(said("{} was changed in the meantime; nothing is written", approvals_file));
}

/// The blanks before the last record's dash.
std::string indent_of(std::string_view text) {
  std::string indent = "  ";
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const auto dash = line.find_first_not_of(' ');
    if (dash != std::string_view::npos && line.substr(dash).starts_with("- "))
      indent = std::string(dash, ' ');
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return indent;
}

/// The file with one line more.
std::string with_line(const std::optional<std::string>& was, const std::string& line) {
  if (!was || was->empty()) return "approvals:\n  " + line + "\n";
  const std::string end = was->find("\r\n") != std::string::npos ? "\r\n" : "\n";
  std::string text = *was;
  if (!text.ends_with('\n')) text += end;
  return text + indent_of(*was) + line + end;
}

/// Errors: InputError for what the new record has no part in: files that cannot be read any more,
/// and those that somebody has changed.
void need_others_sound(const Loaded& planned) {
  const bool are_sound = std::ranges::none_of(planned.findings.all(), [&](const Diagnostic& one) {
    return one.severity == Severity::error &&
           (one.code == "unreadable" || (*planned.sources)[one.place.file].path != approvals_file);
  });
  if (!are_sound) throw InputError(planned.sources, planned.findings);
}

/// Whether the book, with these files, has the record as its last and is sound.
bool reads_back(Session& session, const Approval& record,
                const std::map<std::string, std::string>& files) {
  const Loaded planned = session.planned(files);
  need_others_sound(planned);
  const auto& records = planned.book.approvals;
  return !planned.findings.has_errors() && records.size() == session.book().approvals.size() + 1 &&
         digest_of_record(records.back()) == digest_of_record(record);
}

/// The files that readers of the book would read.
std::map<std::string, std::string> plan_files(const std::map<std::string, std::string>& files) {
  std::map<std::string, std::string> read;
  for (const auto& [path, text] : files)
    if (path.ends_with(".yaml")) read.emplace(path, text);
  return read;
}

void need_possible(const Book& book, const Approval& record) {
  const Agreements agreements = agreements_of(book);
  const auto found = agreements.find(*record.subject);
  const Agreement before = found == agreements.end() ? Agreement() : found->second;
  if (const auto wrong = misstep_of_order(before, record))
    throw UsageError(wrong->text, wrong->hint);
  if (const auto wrong = misstep_of_person(before, record, book))
    throw UsageError(wrong->text, wrong->hint);
}

/// A clock that is behind, or --as-of, would turn the record's order round.
void need_later(const Book& book, const Approval& record) {
  if (book.approvals.empty()) return;
  const std::string last = book.approvals.back().moment->substr(0, 10);
  if (record.moment->substr(0, 10) < last)
    throw UsageError(said("the record of approvals goes up to {} already", last),
                     said("leave --as-of out, or look after the clock"));
}

void need_signature(const Book& book, const Act& act) {
  const bool needed = act.action == "approve" || act.action == "close";
  if (book.profile.signatures && needed && act.key.empty())
    throw UsageError(said("{} has to be signed: book.signatures requires it", act.action),
                     said("add --sign KEY, the file of your ssh key"));
}

}  // namespace

Approval record_of(Session& session, const Act& act) {
  const Book& book = session.book();
  need_sound_chain(session);
  Approval record;
  record.subject = given_text(act.subject);
  record.digest = given_text(act.digest);
  record.action = given_text(act.action);
  record.by = given_text(act.by);
  record.moment = given_text(session.moment());
  if (!act.comment.empty()) record.comment = given_text(act.comment);
  if (!book.approvals.empty()) record.previous = given_text(head_of(book));
  need_possible(book, record);
  need_later(book, record);
  need_signature(book, act);
  const std::string form = signed_form(record, !act.key.empty());
  record.id = given_text(id_of_form(form));
  if (!act.key.empty()) record.signature = given_text(signature_of(session, record, form, act.key));
  return record;
}

void write_record(Session& session, const Approval& record,
                  const std::map<std::string, std::string>& files) {
  const std::string folder = session.read().folder;
  const std::string path(approvals_file);
  const auto was = bytes_of(folder + "/" + path);
  need_unchanged(session.read(), was);
  std::map<std::string, std::string> all = files;
  all[path] = with_line(was, line_of_record(record));
  if (!reads_back(session, record, plan_files(all)))
    throw SaidError(
        said("nothing can be added to {}: it must end with the records below "
             "approvals:, each on a line as - {{...}}",
             path));
  const auto torn = [&](const std::string& moved_to) { tell_torn(path, moved_to); };
  ChangeSet changes(folder, torn);
  for (const auto& [name, text] : all) {
    const auto old = name == path ? was : bytes_of(folder + "/" + name);
    if (old != text) changes.put(name, text, old);
  }
  changes.commit();
}

}  // namespace plan
