// SPDX-License-Identifier: MIT
// The threads that read activity files: from bytes to records, on all cores. What becomes of the
// records is the asker's.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "plan/files/activity_file.hpp"
#include "plan/files/cache/form_writer.hpp"
#include "plan/files/load.hpp"

namespace plan {

/// One file on its way from bytes to records.
struct Job {
  std::string path;  // below the book's folder
  std::uint32_t source = 0;
  std::optional<Period> within{};
  std::vector<FilePart> parts{};
  std::vector<std::optional<RecordBlock>> blocks{};  // of parts
  std::atomic<std::size_t> left = 0;                 // parts not read yet
  std::unique_ptr<FormWriter> writer{};              // of its cached file, where one is to be made
  std::mutex writing{};                              // held by who uses that
  std::optional<ActivityDocument> document{};        // in place of parts
  std::optional<Diagnostic> unreadable_file{};
  bool complete = false;  // all of it was read; under the crew's lock
};

/// Takes what a file gave.
using Taker = std::function<void(Job&)>;

/// Reads the jobs' files of the book, each into its place of its sources, and hands each to `taker`
/// when it is read: in the order of the jobs, one at a time, on whichever thread. Files of which
/// nothing has to be shown again are let go. Range: path, source and within are set. Errors: what
/// `taker` or a reader throws, once all threads have ended; a file that cannot be read is its job's
/// own.
void read_jobs(std::deque<Job>& jobs, const Loaded& book, const ActivityContext& context,
               Taker taker);

}  // namespace plan
