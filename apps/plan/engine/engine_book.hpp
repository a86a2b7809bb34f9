// SPDX-License-Identifier: MIT
// A book that a database keeps (--engine): what its plan says, who has its sums, and the files that
// it was read from, for the footer. The third place that a book can be read from, beside the disk
// and a commit.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "plan/command/option.hpp"
#include "plan/engine/engine_sums.hpp"
#include "plan/files/activities.hpp"
#include "plan/files/durable/lock.hpp"
#include "plan/files/git/git.hpp"

namespace plan {

/// An engine without transactions shows each statement what is there by then.
class LoadedMeanwhile : public Busy {
 public:
  using Busy::Busy;
};

class EngineBook {
 public:
  /// Opens the database and finds the book: of several those that --where book= names, else all,
  /// joined to one.
  /// Errors: SaidError: no such engine or table, other tables than this program's, a book that is
  /// not there or not whole; UsageError: options that a database has no place for.
  explicit EngineBook(const Options& options);

  /// Errors: LoadedMeanwhile where a book has been loaded since this was made: what was read is
  /// partly of before.
  void need_same_loads() const;

  /// Reads what the plan says. Range: once, before what is below. Errors: those of load().
  Loaded load(LoadRequest request);

  const EngineSums& sums() const { return *sums_; }
  /// The day up to which the records were counted.
  Day as_of() const { return facts_.as_of; }
  const Commit& commit() const { return commit_; }
  /// The words of --where but those that have chosen the book.
  std::vector<std::string> where(const std::vector<std::string>& words) const;
  /// Takes down the files that the records asked for would have been read from.
  void note_files(const ActivityRequest& request, Loaded& loaded) const;

 private:
  struct KeptFile {
    std::string path;
    bool is_of_activities = false;
    std::string digest;
  };
  void find_books(const Options& options);
  std::vector<EngineValue> loads() const;
  void read_facts();
  void read_files(bool speaks_as_book);

  std::unique_ptr<Engine> engine_;
  EngineFacts facts_;
  std::vector<EngineValue> loads_;
  std::string plan_;
  Commit commit_;
  std::vector<KeptFile> files_;
  std::unique_ptr<EngineSums> sums_;
};

}  // namespace plan
