// SPDX-License-Identifier: MIT
// A book's activity files to records: chooses the files by their periods, reads them on all cores,
// lets go of each file's bytes once its records are there.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/files/cache/form_cache.hpp"
#include "plan/files/load.hpp"
#include "plan/records/opening.hpp"
#include "plan/records/past.hpp"
#include "plan/records/records.hpp"
#include "plan/records/set_aside.hpp"

namespace plan {

/// How far a reading has come, for another thread to look at.
struct ReadingProgress {
  std::atomic<std::size_t> files = 0;  // to be read
  std::atomic<std::size_t> read = 0;   // of them
};

struct ActivityRequest {
  std::optional<std::vector<Span>> days{};  // none: all
  Past past{};                              // what is needed of the other days
  // who tells which records before a day still say how things stand, so that they can be kept; none
  // where nobody does
  std::function<LiveRecords(const Records&, Day)> live{};
  SetAside aside{};            // what is not needed of any; nothing where texts are
  bool texts = false;          // keep notes, reasons and other texts
  bool judges_ids = false;     // tell of ids that should be quoted
  FormCache* cache = nullptr;  // where forms are kept, if anywhere
  bool digest = true;          // Loaded::digest is to tell of what was read
  bool as_written = true;      // nothing lies over the book: what is sound is so by its files alone
  ReadingProgress* progress = nullptr;  // told of each file, where there is one
};

struct Activities {
  Records records;
  Diagnostics of_files;    // files that cannot be read to their end
  Diagnostics of_records;  // records with an error, which are left out
  bool complete = false;   // all activity files were read as wholes
  bool known = false;      // what was read belongs to a set that was sound already
  // what was read as a whole, where nothing at all was wrong with it, and the plan's digest: for
  // note_sound(), once it is known what its amounts make
  std::optional<SoundSet> sound{};
  std::string plan_digest{};
};

/// Those of the files found that the request reads as a rule; where a return waits for an order's
/// rate, the others are read too.
std::vector<std::string> files_wanted(const Loaded& loaded, const ActivityRequest& request);

/// Reads the files that `loaded` found, and all of them where a return's amount waits for the rate
/// of an order that is elsewhere; its sources and digest grow by them. What a broken plan
/// file could have brought is not missed: with errors in `loaded` unknown ids are passed over.
/// `ids` is of loaded.book.
Activities read_activities(Loaded& loaded, const BookIds& ids, const ActivityRequest& request);

}  // namespace plan
