// SPDX-License-Identifier: MIT
// How things stood as a month began, by forms that were found out and kept once: of the files of
// months before it nothing else needs to be read. A part of chosen_forms.hpp.
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/files/cache/chosen_forms.hpp"
#include "plan/files/cache/kept_opening.hpp"
#include "plan/records/records.hpp"

namespace plan {

/// The first day of the month from which on somebody looks at what was done.
Day opening_day(const std::vector<Span>& days, const Past& past);

/// The day, and the files that may tell of days before it.
class OpeningForms {
 public:
  OpeningForms(Day day, std::deque<ChosenFile>& files);
  Day day() const { return day_; }
  /// Whether no file tells of a day before.
  bool empty() const { return past_.empty(); }
  /// Whether nothing else is to be read of the file.
  bool holds_all_of(const ChosenFile& file) const {
    return file.within && file.within->span.last < day_;
  }

  /// What it rests on: the digest of the plan, the day, and the bytes of those files.
  std::string key(std::string_view plan_digest, const Sources& sources) const;
  /// Whether an order of before is cancelled later: then things never stood as they were.
  bool is_cancelled_later() const;
  /// Holds what was kept, but for what only others ask. False: it is none of these files', or names
  /// nobody among so many people.
  bool hold(KeptOpening kept, Owed asked, std::size_t reps);
  /// Takes them.
  void take();
  /// What was sold before the day. Once.
  std::vector<MonthSales> take_sold() { return std::move(sold_); }
  /// What is left of the records of a file, once they were taken.
  std::vector<LeftOver> left_of(const ChosenFile& file, const RecordBlock& block) const;

  /// Remembers where the records of a file lie. Safe for threads, each with files of its own. The
  /// block's records are to stay where they are in memory.
  void note(const ChosenFile& file, const RecordBlock& block);
  /// What is to be kept: the live ones, and all of other kinds than Past::while_open and contacts.
  /// Range: all records before the day were noted.
  KeptOpening kept_of(const Records& records, LiveRecords found, const Past& past) const;

 private:
  struct PastFile {
    ChosenFile* file = nullptr;
    std::vector<LiveForm> live{};         // by place
    std::span<const Record> noted{};      // its records
    std::vector<std::uint32_t> places{};  // of their forms
  };
  LiveForm form_of(const LiveRecord& live) const;
  PastFile* past_of(const ChosenFile& file);
  const PastFile* past_of(const ChosenFile& file) const;

  const Day day_;
  std::deque<ChosenFile>& files_;
  std::vector<PastFile> past_{};
  std::vector<MonthSales> sold_{};
};

}  // namespace plan
