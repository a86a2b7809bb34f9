// SPDX-License-Identifier: MIT
// Measures as columns, figures as cells, and the notes on what they rest on. (Why a
// figure is n/a stands in the figure itself: base/figure.hpp.)
#pragma once

#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// The column of a measure, and a figure as its cell.
Column column_of(const Measure& measure);
Cell cell_of(const Figure& figure);
/// What the reader should know of a comparison: both stretches and their working days.
Note compared(const Book& book, const Comparison& comparison);
/// Notes on what the figures rest on: calendars without a notice, how the projection was made.
void add_notes(const Measured& measured, Document& document);

/// A note for each distinct count whose rows, or pieces, don't add up to their total.
void note_counted_once(Measured& measured, const std::vector<std::size_t>& rows,
                       Document& document);

}  // namespace plan
