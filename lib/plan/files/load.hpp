// SPDX-License-Identifier: MIT
// From a path to a book: finds the files, reads each strictly, joins them, reads the values, checks
// the references. The only way in for every verb. Knows nothing of targets or reports.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/agree/taken_words.hpp"
#include "plan/book/book.hpp"
#include "plan/book/read/node.hpp"
#include "plan/files/find/find_entry.hpp"
#include "plan/files/git/commit_book.hpp"

namespace plan {

/// Where a book is and how to look at it.
struct LoadRequest {
  std::string entry{};                  // path of plan.yaml, from find_entry()
  std::optional<CommitBook> commit{};   // in place of it: the book as a commit has it
  std::vector<std::string> overlays{};  // book files laid over it, in order
  bool second_opinion = false;          // plan check: yaml-cpp reads each plan file too
  bool keeps_text = false;              // Loaded::root is wanted
  const std::set<std::string>* activity_ids = nullptr;  // by FileTree::id: files that are known to
                                                        // be of activities, and are not opened
  bool activities_follow = false;  // all activity files are read next, and tell what is in them
  TakenWords taken{};              // what no own axis may be called
  std::map<std::string, std::string> planned{};  // plan files that are to be, by their paths below
                                                 // the folder, in place of what stands there
};

/// A book with everything that was read for it.
struct Loaded {
  std::shared_ptr<Sources> sources;  // never null
  Diagnostics findings;  // errors and warnings; with errors `book` is what could be read
  Book book;
  Node root{};  // the joined plan files as they were written, where they are kept
  bool whole =
      true;  // every plan file is there and was read to its end: else no references checked
  std::vector<std::string> activity_files;  // found, relative to the book's folder, by bytes
  std::vector<std::string> include;         // the paths and patterns by which files were found
  std::string folder;                       // of plan.yaml, absolute; of a commit: as it would be,
                                            // empty in a bare repository
  FileTree tree;                            // what lies in it, or in the commit
  std::string commit{};                     // whose book it is; empty: the disk's
  std::vector<std::string> files;           // paths by which each of its files can be opened
  std::string digest;                       // SHA-256 (hex) over path and bytes of every file read
};

/// Reads the book. All findings of all files together; never throws for what is in a file. On the
/// disk, an import that was interrupted is finished first: the one thing that reading ever writes.
/// Errors: std::system_error when plan.yaml cannot be opened, SaidError when an overlay cannot;
/// those of finish_changes().
Loaded load(const LoadRequest& request);

/// The bytes of a file of the book as read_settled() gives them, below its folder.
FileBytes read_of(const Loaded& loaded, const std::string& path);

/// Whether the path leads to one of the book's files, by whatever name.
bool is_file_of(const Loaded& loaded, const std::string& path);

}  // namespace plan
