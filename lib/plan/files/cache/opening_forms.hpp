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

  /// Looks at what is dated from the day on. False: an order of before is cancelled later, so that
  /// things never stood as they were.
  bool look_later();
  /// What it rests on: the digest of the plan, the day, the bytes of those files, and whether there
  /// are payments later, without which nobody asks what is owed. Range: look_later().
  std::string key(std::string_view plan_digest, const Sources& sources) const;
  /// Holds what was kept, but for what only others ask. False: it is none of these files', or names
  /// nobody among so many people.
  bool hold(KeptOpening kept, Owed asked, std::size_t reps);
  bool is_held() const { return is_held_; }
  /// Takes the forms.
  void take();
  /// Those that are there for what is owed alone: what belongs to them was not kept with them.
  const std::vector<std::uint32_t>& loose_of(const ChosenFile& file) const;
  /// What was sold before the day. Once.
  std::vector<MonthSales> take_sold() { return std::move(sold_); }
  /// What is left of the records of a file, once they were taken.
  std::vector<LeftOver> left_of(const ChosenFile& file, const RecordBlock& block) const;

  /// Remembers where the records of a file lie. Safe for threads, each with files of its own. The
  /// block's records are to stay where they are in memory.
  void note(const ChosenFile& file, const RecordBlock& block);
  /// What is to be kept. Nothing where a record was not noted.
  std::optional<KeptOpening> kept_of(LiveRecords found) const;

 private:
  struct PastFile {
    ChosenFile* file = nullptr;
    std::vector<LiveForm> live{};         // by place
    std::vector<std::uint32_t> loose{};   // of them
    std::span<const Record> noted{};      // its records
    std::vector<std::uint32_t> places{};  // of their forms
  };
  std::optional<LiveForm> form_of(const LiveRecord& live) const;
  PastFile* past_of(const ChosenFile& file);
  const PastFile* past_of(const ChosenFile& file) const;

  const Day day_;
  std::deque<ChosenFile>& files_;
  std::vector<PastFile> past_{};
  std::vector<MonthSales> sold_{};
  bool is_held_ = false, is_paid_later_ = false;
};

}  // namespace plan
