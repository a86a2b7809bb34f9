// SPDX-License-Identifier: MIT
// Measures as columns, figures as cells, and the notes on what they rest on. (Why a
// figure is n/a stands in the figure itself: base/figure.hpp.)
#pragma once

#include <optional>
#include <set>
#include <string>

#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// The column of a measure, and a figure as its cell.
Column column_of(const Measure& measure);
Cell cell_of(const Figure& figure);
/// A number in a column of factors: a whole one without decimals.
Cell number_of(const Rate& rate);
/// The figures of rows in a piece, one a measure, beside what they are compared with if anything
/// is. Range: as Measured::figures.
std::vector<ComparedFigure> figures_beside(Measured& measured, const std::vector<std::size_t>& rows,
                                           std::size_t piece);
/// What figures rest on that history or the first records tell only in part; each thing once,
/// however many tables show it.
class HistoryNotes {
 public:
  /// `shows_whole`: figures of the whole period are shown, not of its pieces alone.
  void look_at(const Measured& measured, bool shows_whole = true);
  /// In place of those of its parts.
  void add_to(Document& document) const;

 private:
  std::set<std::string> spread_{};  // lines of history of which a part is shown
  std::optional<Day> begun_{};      // a figure is of the days from then on
  bool beside_targets_ = false;     // and stands beside a target of more days
};
/// That a part of these lines of history is shown; nothing where there are none.
void note_spread(const std::set<std::string>& lines, Document& document);
/// That figures are of the days from then on, and that targets beside them are not.
void note_begun(Day kept, bool beside_targets, Document& document);
/// A period, or its days as far as they count, as a column is headed: "2026-02", "2026-02 to the
/// 10th", "2026-Q1 to 02-10".
std::string stretch_name(const Period& period, Span days);
/// The same of what a comparison's period is laid beside; "n/a" where it has no twin.
std::string base_name(const Comparison& comparison);
/// What stands over the column of a piece: its name; over a week's, which few can place by its
/// number, the first day as well, its year being told elsewhere: "W12 03-16".
std::string head_of(const Period& piece);
/// Notes which pieces are laid beside other days than the whole is, since bases then don't add up;
/// none where they do. `comparisons`: one a piece, then one of the whole.
void note_pieces(const std::vector<Comparison>& comparisons, Document& document);
/// Says in the footer what is compared: both stretches and their working days.
void say_compared(const Book& book, const Comparison& comparison, Document& document);
/// Notes on what the figures rest on: calendars without a notice, how the projection was made.
void add_notes(Measured& measured, Document& document);

/// A note for each distinct count whose rows, or pieces, don't add up to their total.
void note_counted_once(Measured& measured, const std::vector<std::size_t>& rows,
                       Document& document);

}  // namespace plan
