// SPDX-License-Identifier: MIT
// Changes to several files of a book that are made all or none, also when the process is killed at
// any moment: what is to be is written beside each file, then a journal (journal.hpp) commits to
// it, and all is renamed back to back. Who reads files while that happens may see some of both.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/files/durable/append.hpp"
#include "plan/files/durable/book_lock.hpp"
#include "plan/files/durable/changed_file.hpp"
#include "plan/files/durable/put_in_place.hpp"
#include "plan/files/durable/temporary.hpp"

namespace plan {

/// Makes a file's new bytes from those that it holds.
using Edit = std::function<std::string(std::string_view bytes)>;

/// While there is one no other writer of ours makes a file in the book or changes one of these.
/// The locks are taken in one order, the book's, the files', the journal's; no thread may want
/// another of them meanwhile. Each file that is there costs a descriptor: the process's soft limit
/// is raised as needed. In memory is one file at a time. Paths are below the book's folder, as in
/// LogFile; a file may be changed several times, the later change sees the earlier. After an error
/// nothing but the end may follow.
/// Errors of all: Busy; InputError: include-outside, include-dot-name, bad-file-name, not-a-file,
/// too-large; SaidError (too many files for the limit); std::system_error that names the file.
/// All is then as it was when the set has gone, less torn lines that had been moved.
class ChangeSet {
 public:
  /// `folder`: the book's, absolute and free of symlinks. Left-overs of an import that was
  /// interrupted are put in place or swept first. Errors: those of finish_changes() too.
  ChangeSet(std::string folder, TornTo torn_to,
            std::chrono::milliseconds patience = usual_patience);
  /// What was not committed goes, and the folders that were made for it.
  ~ChangeSet();
  ChangeSet(const ChangeSet&) = delete;
  ChangeSet& operator=(const ChangeSet&) = delete;

  /// Adds lines at the end of an activity file, or makes one of them, as append_lines() would.
  /// Errors: those of append_lines().
  void add_lines(const std::string& path, const LinesFor& lines_for);
  /// Changes an activity file that is there; a torn last line is not shown. Errors: the same, also
  /// where no line could be added to what came out.
  void edit(const std::string& path, const Edit& edited);
  /// Gives any file these bytes. `was`: those from which they were made; none: the file is new.
  /// Errors: SaidError where it holds others by now.
  void put(const std::string& path, std::string_view bytes,
           std::optional<std::string_view> was = {});

  /// Makes all changes for good and lets go of the locks; nothing may be asked afterwards. It is a
  /// child that renames, which no signal to this process ends; other threads may run. Errors:
  /// SaidError where another program has touched one of the files since it was read, and nothing
  /// is changed; that of tell_unfinished(), and who reads the book next puts the rest in place.
  void commit();

 private:
  using NewBytes = std::function<std::string(ChangedFile& file)>;
  void change(const std::string& path, const NewBytes& new_bytes);
  std::string below(const LogFile& file, const std::string& real) const;
  void prepare_folder(const std::string& real, const std::string& shown);
  std::vector<Renaming> renamings() const;

  const std::string folder_;
  const TornTo torn_to_;
  const std::chrono::milliseconds patience_;
  std::optional<BookLock> lock_;
  MadeFolders folders_;
  std::set<std::string> prepared_;                                          // folders
  std::size_t held_ = 0;                                                    // of the files
  std::map<std::string, std::unique_ptr<ChangedFile>, std::less<>> files_;  // by path, no symlinks
};

}  // namespace plan
