// SPDX-License-Identifier: MIT
// Activities whose keys and values are at hand, read to records one by one: each to its form, and
// the form resolved at once, so that all that is wrong with it is told together.
#pragma once

#include <optional>
#include <span>

#include "plan/records/form_reader.hpp"
#include "plan/records/resolver.hpp"

namespace plan {

class ActivityReader {
 public:
  /// `within`: the days that the file's name allows. Texts are kept only when wanted, as
  /// are warnings of ids that should be quoted. All that is handed in must outlive this.
  ActivityReader(const BookIds& ids, const std::optional<Period>& within, bool texts,
                 Diagnostics& findings, bool judges_ids = false)
      : reader_(texts, judges_ids, findings), resolver_(forms_, ids, within, findings) {
    reader_.know(ids.axes(), ids.book().knows_all_axes);
  }
  ActivityReader(const ActivityReader&) = delete;
  ActivityReader& operator=(const ActivityReader&) = delete;

  /// Reads one record. Errors: those of FormReader::read and Resolver::resolve.
  void read(std::span<const Field> fields, Place at) {
    const RecordForm* form = reader_.read(fields, at, forms_);
    if (!form || !resolver_.resolve(*form, fields, block_)) ++block_.refused;
  }
  /// The records that were read, without those that have an error. Once.
  RecordBlock take() {
    block_.names = std::move(forms_.names);
    block_.texts = std::move(forms_.texts);
    return std::move(block_);
  }

 private:
  FormBlock forms_;
  RecordBlock block_;
  FormReader reader_;
  Resolver resolver_;
};

}  // namespace plan
