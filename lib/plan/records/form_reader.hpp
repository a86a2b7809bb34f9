// SPDX-License-Identifier: MIT
// From the keys and values of one activity to its form, by the rows of the kind table and the field
// table: whether the kind takes the keys, has those that it needs, and whether each value can be
// read. Knows no book; what a form means in one is resolver.hpp's. A key that no kind has may be
// that of an own axis: where it is not said which there are, it is kept.
#pragma once

#include <functional>
#include <set>
#include <span>
#include <string>

#include "plan/base/diagnostic.hpp"
#include "plan/records/field_table.hpp"

namespace plan {

class FormReader {
 public:
  /// Texts are kept only when wanted; ids that should be quoted are told of only then. `findings`
  /// must outlive this.
  FormReader(bool texts, bool judges_ids, Diagnostics& findings)
      : wants_texts_(texts), judges_ids_(judges_ids), findings_(findings) {}

  /// Says which other keys there are; of the others may be some that are not known, which are
  /// passed over then. `keys` must outlive this.
  void know(const std::vector<std::string_view>& keys, bool all) {
    own_keys_ = &keys;
    knows_all_ = all;
  }

  /// Adds the record's form to the block, not sound when it has an error; null: none, since without
  /// its kind a record is not judged further. The form stays where it is until the next is read.
  /// Errors: missing-key, unknown-key, full-width, wrong-shape, unknown-currency, those of
  /// read_scalar. Warning: unquoted-id, once for each id.
  const RecordForm* read(std::span<const Field> fields, Place at, FormBlock& into);

 private:
  const Kind* kind_of(std::span<const Field> fields, Place at);
  void take(const Field& field, FormBlock& into);
  void put(const Key& key, const RecordField& row, const Field& field, FormBlock& into);
  void put_name(const Key& key, const RecordField& row, const Field& field, FormBlock& into);
  void put_text(const RecordField& row, const Field& field, FormBlock& into);
  void put_amount(const RecordField& row, const Field& field);
  void take_own(const Field& field, FormBlock& into);
  void put_number(const Key& key, const RecordField& row, const Field& field);
  void unknown_key(const Field& field);
  void judge_needs();
  void refuse_shape(const Field& field, std::string_view term);
  void refuse(const Refusal& refusal, Place at);

  bool wants_texts_;
  bool judges_ids_;
  Diagnostics& findings_;
  const std::vector<std::string_view>* own_keys_ = nullptr;  // null: any
  bool knows_all_ = true;
  const Kind* kind_ = nullptr;
  const KeysOfKind* keys_ = nullptr;               // of kind_
  RecordForm* form_ = nullptr;                     // the one at hand
  std::set<std::string, std::less<>> unquoted_{};  // told of already
};

}  // namespace plan
