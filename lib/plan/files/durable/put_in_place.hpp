// SPDX-License-Identifier: MIT
// The last step of a change to many files: each new one, ready and synced beside its target, gets
// the target's name. A part of journal.hpp and change_set.hpp. Nothing here but calls to the
// system: no memory is asked for and nothing thrown, so that a child that was forked from among
// threads may do it.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "plan/files/durable/descriptor.hpp"

namespace plan {

/// What tells, in the book's folder, that changes are being put in their place.
inline constexpr char journal_name[] = ".plan-import";

/// Two paths below the book's folder, both in the same folder of it.
struct Renaming {
  std::string made;
  std::string target;
};

/// What the system refused; 0: nothing. `at`: to which renaming; behind the last: to the journal.
struct Placed {
  int error = 0;
  std::size_t at = 0;
};

/// The folder of a path below the open folder `book`; none, with errno set, where it is not there
/// or a symlink is on the way (ENOTDIR, ELOOP).
Descriptor folder_below(int book, const std::string& path) noexcept;

/// Renames all, back to back, syncs their folders and takes the journal away. What was renamed
/// before is passed over. Where the system refuses one, the others are renamed all the same, and
/// the journal stays.
Placed put_in_place(int book, std::span<const Renaming> renamings) noexcept;

/// 0, or what the system says. A file system without such a sync has none to fail.
int sync_open_folder(int folder) noexcept;

/// What came of a commit. Not begun: nothing has been renamed, there is no journal.
struct Committed {
  bool begun = false;
  Placed placed;
};

/// Gives the journal that is ready, `made` in the open folder `book`, its name, and puts all in
/// place: in a process of its own, that no signal reaches which is meant for this one, and that
/// goes on when this one is killed. It has this one's descriptors, and with them its locks, until
/// it is done. Returns then. SIGINT, SIGTERM, SIGHUP and SIGQUIT wait for that.
Committed commit_apart(int book, const std::string& made, std::span<const Renaming> renamings);

}  // namespace plan
