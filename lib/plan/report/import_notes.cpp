// SPDX-License-Identifier: MIT
#include "plan/report/import_notes.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

class ImportNotes {
 public:
  explicit ImportNotes(const Imported& imported) : imported_(imported) {}

  std::vector<Note> run() {
    add_file();
    note("rows", counted("{} rows", imported_.counts.rows) + left_out());
    for (const MadeThings& made : imported_.made)
      note("made", tr("new {0}: {1}, in {2}", text(made.section), made.count,
                      escaped(imported_.made_path)));
    add_stale();
    add_rejected();
    add_outcome();
    return std::move(notes_);
  }

 private:
  void note(const char* code, std::string says) { notes_.push_back({code, std::move(says)}); }

  void add_file() {
    const std::string mark =
        imported_.delimiter == '\t' ? std::string("TAB") : std::string(1, imported_.delimiter);
    note("file", imported_.encoding.guessed
                     ? tr("the file seems to be {0}, its cells parted by \"{1}\"; columns: {2}",
                          imported_.encoding.name, mark, imported_.columns)
                     : tr("the file is {0}, its cells parted by \"{1}\"; columns: {2}",
                          imported_.encoding.name, mark, imported_.columns));
  }

  /// Where the book and the file differ by now.
  void add_stale() {
    if (imported_.counts.changed > 0 && !imported_.updated)
      note("not-updated",
           counted("{} records have changed and stay as they are; --update takes them over",
                   imported_.counts.changed));
    add_gone();
  }

  /// Records that the file does not make again, of which `is` is true.
  template <class Is>
  void tell_gone(const char* code, std::string_view english, Is is) {
    std::size_t count = 0;
    ExactNumber total;
    for (const GoneRecord& one : imported_.gone) {
      if (!is(one)) continue;
      ++count;
      const bool is_own = one.amount && one.amount->currency.empty();
      if (!is_own) continue;
      ExactNumber amount = *one.amount;
      if (one.kind == "return") amount.digits = -amount.digits;
      total = sum(total, amount);
    }
    if (count == 0) return;
    note(code, total.digits == 0 ? counted(english, count)
                                 : tr("{0}; in all {1}", counted(english, count), written(total)));
  }

  void add_gone() {
    const auto is_left_out = [](const GoneRecord& one) { return one.line != 0; };
    const auto is_likely = [](const GoneRecord& one) { return !one.now.empty(); };
    tell_gone("left-out", "{} records are of rows that the map leaves out by now, and still count",
              is_left_out);
    tell_gone("vanished", "{} records of these days are no longer in the file and stay in the book",
              [&](const GoneRecord& one) { return !is_left_out(one) && !is_likely(one); });
    tell_gone("likely",
              "{} records that the file no longer has say nearly what new ones say: both count",
              is_likely);
    if (std::ranges::any_of(imported_.gone, std::not_fn(is_likely)))
      note("take-back", text("what was taken back there: plan log cancel of=ORDER rep=REP from a "
                             "day on, plan log --undo ID if it was never true"));
    if (std::ranges::any_of(imported_.gone, is_likely))
      note("name-key", text("name in the map a key: that does not change, and take the old ones "
                            "back: plan log --undo ID"));
  }

  void add_rejected() {
    const auto rejected = imported_.counts.rejected;
    if (rejected == 0) return;
    if (imported_.outcome == Outcome::refused && imported_.rejected_path.empty())
      return note("rejected",
                  counted("{} rows were rejected; --partial imports the others", rejected));
    note("rejected", imported_.rejected_path.empty()
                         ? counted("{} rows were rejected", rejected)
                         : counted("{} rows were rejected, and stand in {}", rejected,
                                   escaped(imported_.rejected_path)));
  }

  /// How to see what was imported: reports are of this month.
  void add_days() {
    if (!imported_.counts.days) return;
    const std::string first = to_string(month_of(imported_.counts.days->first));
    const std::string last = to_string(month_of(imported_.counts.days->last));
    note("days",
         tr("to see them: plan rates --period {}", first == last ? first : first + ".." + last));
  }

  std::string left_out() const {
    const ImportCounts& counts = imported_.counts;
    std::string says;
    const auto add = [&](std::string_view english, std::size_t count) {
      if (count > 0) says += text(", ") + counted(english, count);
    };
    add("{} left out by the map", counts.left_out);
    add("{} without a record", counts.without);
    add("{} records repeated", counts.repeated);
    return says;
  }

  void add_outcome() {
    if (imported_.outcome == Outcome::refused) return note("nothing", text("nothing was written"));
    const std::size_t records =
        imported_.counts.fresh + (imported_.updated ? imported_.counts.changed : 0);
    if (records == 0) return note("nothing", text("there is nothing new"));
    if (!imported_.plan_path.empty())
      return note("written",
                  imported_.outcome == Outcome::written
                      ? counted("{} entries were written to {}", records, imported_.plan_path)
                      : counted("{} entries would be written to {}", records, imported_.plan_path));
    note("written",
         imported_.outcome == Outcome::written
             ? counted("{} records were written to {} files", records, imported_.files)
             : counted("{} records would be written to {} files", records, imported_.files));
    if (imported_.outcome == Outcome::written) add_days();
  }

  const Imported& imported_;
  std::vector<Note> notes_{};
};

}  // namespace

std::vector<Note> import_notes(const Imported& imported) {
  return ImportNotes(imported).run();
}

}  // namespace plan
