// SPDX-License-Identifier: MIT
#include "plan/files/durable/journal.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"
#include "plan/files/durable/temporary.hpp"
#include "plan/files/find/digest.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

constexpr std::string_view end_word = "end ";

bool may_not_write(int error) {
  return error == EACCES || error == EPERM || error == EROFS;
}

[[noreturn]] void tell_stuck(const std::string& path, int error) {
  const Said words = words_of({error, std::generic_category()});
  if (may_not_write(error))
    throw SaidError(
        said("an import was interrupted, and {} cannot be put in its place: {}; run plan check as "
             "somebody who may write there",
             escaped(path), words));
  throw SaidError(
      said("an import was interrupted, and {} cannot be put in its place: {}; run plan "
           "check when that is mended",
           escaped(path), words));
}

[[noreturn]] void refuse(const std::string& journal, const std::string& path) {
  throw SaidError(said("{} names {}, which no import writes; look into it and remove it",
                       escaped(journal), escaped(path)));
}

/// For who may not write too: to wait for a living writer needs no more.
Descriptor open_journal(const std::string& path) {
  for (const int access : {O_RDWR, O_RDONLY}) {
    const int flags = access | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
    Descriptor file(retried([&] { return ::open(path.c_str(), flags); }));
    if (file || !may_not_write(errno)) return file;
  }
  return Descriptor(-1);
}

bool is_named(const Descriptor& file, const std::string& path) {
  struct stat held {
  }, named{};
  if (::fstat(file.number(), &held) != 0) fail(errno, path);
  return ::lstat(path.c_str(), &named) == 0 && named.st_dev == held.st_dev &&
         named.st_ino == held.st_ino;
}

/// What `plan` can have made beside the target, and in no other folder.
bool is_made_for(std::string_view made, std::string_view target) {
  const auto name = target.rfind('/') + 1;  // npos + 1 = 0
  if (made.size() <= name || made.substr(0, name) != target.substr(0, name)) return false;
  const std::string_view own = made.substr(name);
  const std::string_view begun = own.find('/') == std::string_view::npos ? target_of(own) : "";
  return !begun.empty() && target.substr(name).starts_with(begun);
}

/// The text before the last line, where that is the right one. Errors: SaidError.
std::string_view body_of(std::string_view text, const std::string& journal) {
  const auto at = text.size() < 2 ? 0 : text.rfind('\n', text.size() - 2) + 1;
  const std::string_view body = text.substr(0, at);
  if (text.substr(at) == std::string(end_word) + digest_of(body) + "\n") return body;
  throw SaidError(said("{} is not whole; compare the files of the book with git's and remove it",
                       escaped(journal)));
}

std::vector<Renaming> renamings_in(std::string_view text, const std::string& journal) {
  std::vector<Renaming> renamings;
  std::string_view body = body_of(text, journal);
  while (!body.empty()) {
    const std::string_view line = body.substr(0, body.find('\n'));
    const auto tab = std::min(line.find('\t'), line.size());
    const std::string_view made = line.substr(0, tab);
    const std::string_view target = line.substr(std::min(tab + 1, line.size()));
    if (!is_file_of_book(target) || !is_made_for(made, target)) refuse(journal, std::string(line));
    renamings.push_back({std::string(made), std::string(target)});
    body.remove_prefix(line.size() + 1);
  }
  return renamings;
}

/// Before anything is renamed: whether each folder is the one that it was then.
void check_folders(int book, std::span<const Renaming> renamings, const std::string& journal) {
  for (const Renaming& one : renamings) {
    if (folder_below(book, one.target) || errno == ENOENT) continue;
    if (errno == ELOOP || errno == ENOTDIR) refuse(journal, one.target);
    tell_stuck(one.target, errno);
  }
}

void finish(const Descriptor& file, const std::string& folder) {
  const std::string journal = journal_in(folder);
  const auto read = read_open(file.number(), largest_file);
  if (read.error) fail(read.error.value(), journal);
  const auto renamings = renamings_in(read.bytes, journal);
  const Descriptor book(
      retried([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  if (!book) tell_stuck(journal, errno);
  check_folders(book.number(), renamings, journal);
  const Placed placed = put_in_place(book.number(), renamings);
  if (placed.error != 0) tell_unfinished(folder, renamings, placed);
}

}  // namespace

std::string journal_in(const std::string& folder) {
  return folder + "/" + journal_name;
}

std::string journal_text(std::span<const Renaming> renamings) {
  std::string text;
  for (const Renaming& one : renamings) text += one.made + "\t" + one.target + "\n";
  return text + std::string(end_word) + digest_of(text) + "\n";
}

bool is_file_of_book(std::string_view path) {
  if (first_bad_byte(path) || path.find_first_of("\t\r\n") != std::string_view::npos) return false;
  for (std::string_view rest = path;;) {
    const auto slash = rest.find('/');
    if (rest.empty() || slash == 0 || rest.starts_with('.')) return false;
    if (slash == std::string_view::npos) return true;
    rest.remove_prefix(slash + 1);
  }
}

bool changes_wait(const std::string& folder) {
  struct stat status {};
  const std::string journal = journal_in(folder);
  if (::lstat(journal.c_str(), &status) == 0) return true;
  if (errno != ENOENT && errno != ENOTDIR) fail(errno, journal);
  return false;
}

void finish_changes(const std::string& folder, std::chrono::milliseconds patience) {
  while (changes_wait(folder)) {
    const std::string journal = journal_in(folder);
    const Descriptor file = open_journal(journal);
    if (!file && errno == ENOENT) continue;
    if (!file && may_not_write(errno)) tell_stuck(journal, errno);
    if (!file) fail(errno, journal);
    lock(file.number(), Sharing::alone, patience, journal);
    if (is_named(file, journal)) return finish(file, folder);
  }
}

void tell_unfinished(const std::string& folder, std::span<const Renaming> renamings,
                     const Placed& placed) {
  const bool is_file = placed.at < renamings.size();
  tell_stuck(is_file ? renamings[placed.at].target : journal_in(folder), placed.error);
}

}  // namespace plan
