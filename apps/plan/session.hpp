// SPDX-License-Identifier: MIT
// One run of a verb: the book it reads, today, how it shows what it found and where that goes. The
// only place that asks the clock, the environment and the terminal.
#pragma once

#include <deque>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "plan/base/period.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/option.hpp"
#include "plan/command/verb.hpp"
#include "plan/document/document.hpp"
#include "plan/files/activities.hpp"
#include "plan/files/cache/form_cache.hpp"
#include "plan/files/load.hpp"
#include "plan/write/writer.hpp"

namespace plan {

/// The language of the book that would be read, whatever is wrong with it; en where there is none.
/// `file`: of -f.
Language language_of_book(const std::string& file);

class EngineBook;

class Session {
 public:
  /// Both stay owned by the caller and outlive the session.
  Session(const Verb& verb, const Options& options);
  ~Session();

  /// Reads this revision's book in place of the one of --at; empty: the disk's. Its text is kept
  /// (Loaded::root), and where its folder had another name that is followed. `activity_ids`:
  /// LoadRequest's; must outlive this. Range: before anything is read.
  void look_at(std::string revision, const std::set<std::string>* activity_ids = nullptr);
  /// The book and what was read for it, whatever its findings; read once. Sets the language of tr()
  /// to the book's where --lang is not given. Errors: std::runtime_error when there is no book,
  /// std::system_error when it cannot be opened.
  const Loaded& read(bool whole = false);
  /// The book as it would be with these plan files, by their paths below its folder. Errors: see
  /// read().
  Loaded planned(const std::map<std::string, std::string>& files) const;
  /// The same, for verbs that need a book without errors. Errors: InputError; see read().
  const Book& book();
  /// The activities that the request reaches, in files and records without errors and with. Asked
  /// for more than was read, it reads on: what was given before stays, beside the larger one.
  /// Errors: see read().
  Activities& activities(const ActivityRequest& request);
  /// The records that the request reaches. Errors: InputError, unless --allow-errors leaves out
  /// those that have one; see read().
  const Records& records(const ActivityRequest& request);
  /// The database that has the book, and so the sums of its records, which are none here; null: the
  /// book is read from files. After read().
  const EngineBook* engine() const { return engine_.get(); }
  /// Refuses the book for these findings, whose places name the revision that it is read at.
  /// Errors: always an InputError. Range: after read().
  [[noreturn]] void refuse(const Diagnostics& findings) const;
  /// Whether the book is what its files say: no overlay lies over it.
  bool is_as_written() const { return options_.overlays.empty(); }
  /// Whether -f, $PLAN_FILE or a plan.yaml here or above names a book.
  bool has_book() const;
  /// The folder of that book, absolute and free of symlinks. Errors: those of read().
  std::string folder() const;

  /// What was kept of activity files, and where more is kept; null: nowhere.
  FormCache* cache();
  /// Empties it, and the usual one, whatever switches it off.
  void empty_caches() const;

  /// The branches and tags of its repository, for a shell to complete.
  std::vector<std::string> revisions() const;

  /// Today: --as-of (a date, or a word for a day), else $PLAN_TODAY, else the date at the book's
  /// utc-offset, else the system's. Errors: UsageError.
  Day as_of() const;
  /// Now, with its offset from UTC: 2026-03-02T09:30:00+08:00. Midnight of as_of() where --as-of or
  /// $PLAN_TODAY says what today is. Errors: those of as_of().
  std::string moment() const;
  /// The rep who speaks, by $PLAN_REP.
  std::optional<std::string> own_rep() const;
  /// Where this user's state of the program is kept; none where there is no home.
  std::optional<std::string> state_folder() const;
  /// January's year until a book has been read.
  FiscalYear fiscal() const;
  /// Errors: UsageError with a caret and the nearest word.
  Period period(const std::string& expression) const;
  /// The fiscal year of this number (--year), else that of as_of(). Errors: UsageError.
  Period year(const std::optional<int>& number) const;

  /// --format, else by the extension of -o's file, else text. Errors: UsageError.
  const Writer& writer() const;
  Layout layout() const;  // --layout, else the writer's
  /// Whether the report is for people: names and signs, not keys and decimals. A long table in a
  /// format other than text is for machines.
  bool for_people() const;
  /// Whether tables stand even where there is nothing in them: machines, and who asks for one by
  /// name, look for them.
  bool keeps_tables() const { return !for_people() || !options_.table.empty(); }
  Display display() const;
  bool colour(int descriptor) const;
  /// Whether somebody sees how far long work has come.
  bool shows_progress() const;
  /// Whether a long report on a terminal goes through the pager: text, and not into a file.
  bool pages() const;

  /// Shows the report with the footer of where it comes from. Always 0. Errors: UsageError
  /// (--table), std::system_error (-o).
  int emit(Document document, const std::optional<Period>& period = {});
  /// The same of a report of one table, whose rows are these: they need not be held where the
  /// format takes them one by one.
  int emit(Document document, const RowStream& rows, const std::optional<Period>& period);
  /// The same for a verb of bare text, whose report is no table to people (findings with their
  /// source, entries of a dictionary): `lines` is all of it in text.
  int emit(Document document, const std::string& lines);
  /// Bytes as they are, to -o's file or standard output. Errors: UsageError where that file is one
  /// of the book's; std::system_error.
  void deliver(std::string_view bytes);
  /// What is done for good, to be told where standard output cannot be written.
  void remember(std::string done) { done_ = std::move(done); }
  /// A note below the report, on how it was asked for.
  void note(Note note) { notes_.push_back(std::move(note)); }
  const std::string& done() const { return done_; }
  /// What is for standard error beside the output, a line.
  void complain(const std::string& text) { complaints_ += "plan: " + escaped(text) + "\n"; }
  const std::string& complaints() const { return complaints_; }
  /// What is for standard output; main writes it once, at the end.
  const std::string& output() const { return output_; }

 private:
  Display prepare(Document& document, const std::optional<Period>& period) const;
  void refuse_own_file();
  Day today() const;
  Day as_of_engine() const;
  bool holds(const ActivityRequest& request) const;
  void ask_for(const ActivityRequest& request);
  LoadRequest load_request() const;
  const Loaded& read_engine();
  CommitBook book_of_revision() const;
  std::optional<std::string> place_named() const;
  std::optional<std::string> cache_folder() const;
  static std::optional<std::string> usual_cache_folder();
  std::shared_ptr<const Sources> sources_named(const Diagnostics& findings) const;
  bool has_footer() const;
  bool to_file() const { return !options_.output.empty() && options_.output != "-"; }
  std::vector<MetaItem> origin(const std::optional<Period>& period) const;

  const Verb& verb_;
  const Options& options_;
  std::string revision_;  // of the book; empty: the disk's
  bool keeps_text_ = false;
  const std::set<std::string>* activity_ids_ = nullptr;
  std::future<void> preparing_;  // of the footer's commit
  std::optional<Loaded> loaded_;
  std::optional<BookIds> ids_;         // of the loaded book
  std::deque<Activities> activities_;  // the latest holds all that was asked for so far
  ActivityRequest asked_{};
  std::optional<FormCache> cache_;
  std::unique_ptr<EngineBook> engine_;
  Records no_records_{};  // in place of those that a database has
  std::string output_;
  std::string done_;
  std::vector<Note> notes_;
  std::string complaints_;
};

}  // namespace plan
