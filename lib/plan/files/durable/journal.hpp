// SPDX-License-Identifier: MIT
// The journal of a change to many files of a book, `.plan-import` in its folder: from its
// appearance on the change is made, and whoever comes upon it puts in place what is not there yet.
// A line `MADE<TAB>TARGET` for each file, both below the folder, and `end` with the SHA-256 of
// what stands before. Who puts its files in place holds its lock.
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/files/durable/lock.hpp"
#include "plan/files/durable/put_in_place.hpp"

namespace plan {

/// The path, in the book's folder.
std::string journal_in(const std::string& folder);
/// The bytes. Range: what is renamed are files of a book (is_file_of_book).
std::string journal_text(std::span<const Renaming> renamings);
/// Whether a file can be one of a book by its path below the folder: no step is hidden or leads
/// up, and no byte of it would end a line or a field here.
bool is_file_of_book(std::string_view path);

/// Whether there is a journal. Whoever is about to write to a file of the book asks once it holds
/// the file's lock (or, to make one, the book's), and writes nothing then, but finishes the
/// changes without that lock and begins anew. Errors: std::system_error that names it.
bool changes_wait(const std::string& folder);

/// Puts in place what an import left that was interrupted, and waits for one that lives; one call
/// to the system where there is no journal. Locks nothing but the journal, and holds nothing
/// afterwards. Errors: Busy; SaidError: a journal that is not whole, or names what no import writes
/// or a path through a symlink (nothing is done then), or files that cannot be put in their place
/// here (as many as can be are); std::system_error.
void finish_changes(const std::string& folder, std::chrono::milliseconds patience = usual_patience);

/// Tells of changes of which not all are in place, as `placed` says. Throws SaidError.
[[noreturn]] void tell_unfinished(const std::string& folder, std::span<const Renaming> renamings,
                                  const Placed& placed);

}  // namespace plan
