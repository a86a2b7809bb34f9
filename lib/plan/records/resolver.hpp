// SPDX-License-Identifier: MIT
// What forms mean in a book: ids become places in its lists, amounts money of its currency; and
// what one record must hold there. What records say of each other (an order before its lead) is
// records.hpp's.
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/set_aside.hpp"

namespace plan {

class Resolver {
 public:
  /// `within`: the days that the file's name allows. `forms` may grow meanwhile. All that is handed
  /// in must outlive this.
  Resolver(const FormBlock& forms, const BookIds& ids, const std::optional<Period>& within,
           Diagnostics& findings);

  /// Adds what the form means to the records, but not names and texts; false: it has an error, or
  /// was not sound. What is wrong is told of the form's own `fields`; without them it only is
  /// wrong. Of a form that is not sound each value that could be read is judged. Errors:
  /// unknown-rep (customer, product, region, stage, category, course), too-many-decimals,
  /// amount-overflow, out-of-range, no-exchange-rate, outside-file, not-employed,
  /// refund-without-note, missing-key (close without its deal), blank-text, bad-choice (on an own
  /// axis).
  bool resolve(const RecordForm& form, std::span<const Field> fields, RecordBlock& into);

 private:
  /// A key of the table that names things of the book, with what was found of them.
  struct Things {
    RecordKey key = RecordKey::plain;
    OfThing member{};
    std::vector<Index> places{};  // by number of FormBlock::ids; unsought: not looked up yet
  };
  Index place_of(Things& things, Index id);
  void put_thing(Things& things, const RecordForm& form);
  std::optional<std::string> meant(std::string_view id, std::string_view section) const;
  void unknown_id(const Things& things, std::string_view id);
  void put_own(const RecordForm& form, RecordBlock& into);
  void put_amount(RecordKey key, const OfAmount& member, const RecordForm& form);
  void refuse_amount(RecordKey key);
  void refuse_negative(RecordKey key);
  void refuse(const Refusal& refusal, Place at);
  void judge();  // record_rules.cpp, as the two below
  void judge_date();
  void exchange(RecordKey key, const OfAmount& member);
  const Field* field_of(RecordKey key) const;
  Place place_of(RecordKey key) const;

  const FormBlock& forms_;
  const BookIds& ids_;
  const std::optional<Period>& within_;
  Diagnostics& findings_;
  const Currency& currency_;
  std::vector<const Currency*> currencies_;
  std::vector<Things> things_;
  std::vector<std::pair<RecordKey, OfAmount>> amounts_;
  int searches_left_ = 100;  // for the nearest id: beyond, a list is missing, not a letter

  Record record_;
  std::span<const Field> fields_;
  bool bad_ = false;
};

/// What all forms come to; nothing when one has an error, or is not sound.
std::optional<RecordBlock> resolved(FormBlock&& forms, const BookIds& ids,
                                    const std::optional<Period>& within, const SetAside& aside);

}  // namespace plan
