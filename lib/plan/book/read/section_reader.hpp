// SPDX-License-Identifier: MIT
// Reads mappings into records by the rows of the key table: each form of value once, whatever the
// section. Form only; the book's own shape (years, what plan.yaml needs) is reader.hpp's.
#pragma once

#include <optional>
#include <set>
#include <string_view>

#include "plan/base/diagnostic.hpp"
#include "plan/book/book.hpp"
#include "plan/book/keys.hpp"
#include "plan/book/read/node.hpp"
#include "plan/book/read/scalars.hpp"

namespace plan {

class RecordReader {
 public:
  RecordReader(Diagnostics& findings, ScalarContext context)
      : findings_(findings), context_(context) {}

  /// From here on the keys that the book's axes declare are read where they may stand. The book's
  /// axes must not move meanwhile.
  void know(const Book& book) { book_ = &book; }
  /// Fills the record `into` from a mapping of this section.
  /// Errors: unknown-key, full-width, missing-key, wrong-shape, and those of read_scalar.
  void record(std::string_view section, const Node& node, void* into);
  /// Puts one key's value into its record.
  void value(const Key& row, const Node& node, void* into);
  /// Reports a key that the section lacks, with the nearest that it has, which is the result.
  std::optional<std::string> unknown_key(std::string_view section, const Node& key);

 private:
  void scalar(const Key& row, const Node& node, void* into);
  void scalars(const Key& row, const Node& node, void* into);
  void records(const Key& row, const Node& node, void* into);
  void dated(const Key& row, const Node& node, void* into);
  void dated_entry(const Key& row, const Node& item, void* into);
  void map(const Key& row, const Node& node, void* into);
  void mapping(const Key& row, const Node& node, void* into);
  std::optional<Value> read(const Key& row, const Node& node);
  void missing(std::string_view section, const Node& node);
  bool own(std::string_view section, const Entry& entry, void* into);
  bool is_like_known(std::string_view section, std::string_view key) const;
  void unknown_entry(std::string_view section, const Node& node, const Node& key, void* into);
  void refuse_same_form(std::string_view section, const Node& list);
  void refuse_empty(const Key& row, const Node& node);
  bool is_named(const Node& name);
  void wrong_shape(const Key& row, const Node& node, const Said& expected);

  Diagnostics& findings_;
  ScalarContext context_;
  const Book* book_ = nullptr;  // its axes; null: not known yet
  std::set<Place> told_{};      // ids of which all is said
};

}  // namespace plan
