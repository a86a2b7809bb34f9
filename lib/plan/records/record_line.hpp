// SPDX-License-Identifier: MIT
// The way back: from a record to its form, and from a form to the one line that stands for it in a
// file, by the rows of the field table and the kind table. Reading the line gives the form again.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "plan/records/field_table.hpp"
#include "plan/records/records.hpp"

namespace plan {

/// The record as it may be written: what it names by id, amounts in the book's currency, but for a
/// return that waits for its order's rate. Names and texts go to `into`, the form itself does not.
/// Range: a record of `records`, which were read with their texts.
RecordForm form_of(const Record& record, const Records& records, const BookIds& ids,
                   FormBlock& into);

/// What the form gives, each value in its shortest usual form, by key; values on own axes the last.
/// Range: as of record_line().
std::vector<std::pair<std::string, std::string>> values_of(const RecordForm& form,
                                                           const FormBlock& block);

/// The same amount without zeros at its end: 128000.00 says what 128000 does.
AmountForm shortest(AmountForm amount);

/// `{date: 2026-03-02, rep: li.na, kind: visit, note: "a, b"}`: what the form gives, in the order
/// of written_keys(), each value in its shortest usual form. Range: a sound form of the block,
/// whose amounts fit some currency.
std::string record_line(const RecordForm& form, const FormBlock& block);

}  // namespace plan
