// SPDX-License-Identifier: MIT
#include "plan/records/activity_reader.hpp"

#include <algorithm>
#include <array>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

using KeysOfKind = std::array<const Key*, record_key_count>;

/// For each kind its keys by RecordKey; null where it takes none of that name.
const std::array<KeysOfKind, record_kinds>& keys_by_kind() {
  static const auto all = [] {
    std::array<KeysOfKind, record_kinds> made{};
    for (std::size_t kind = 0; kind < record_kinds; ++kind) {
      for (const Key& key : record_keys()) made[kind][record_key_index(key.key)] = &key;
      for (const Key& key : kinds()[kind].keys) made[kind][record_key_index(key.key)] = &key;
    }
    return made;
  }();
  return all;
}

/// For each kind the keys that it needs, a bit for each RecordKey: nearly every record gives them.
const std::array<std::uint64_t, record_kinds>& needs_by_kind() {
  static const auto all = [] {
    std::array<std::uint64_t, record_kinds> made{};
    for (std::size_t kind = 0; kind < record_kinds; ++kind)
      for (std::size_t index = 0; index < record_key_count; ++index)
        if (const Key* row = keys_by_kind()[kind][index]; row && needs(kinds()[kind], *row))
          made[kind] |= std::uint64_t{1} << index;
    return made;
  }();
  return all;
}

struct RefWords {
  std::string_view section;
  std::string_view name;
  std::string_view code;
};
constexpr RefWords references[] = {
    {"reps", "rep", "unknown-rep"},
    {"customers", "customer", "unknown-customer"},
    {"products", "product", "unknown-product"},
    {"stages", "stage", "unknown-stage"},
    {"categories", "category", "unknown-category"},
    {"courses", "course", "unknown-course"},
};

/// Whether it is made of letters, digits and `. _ -` of ASCII only, as nearly all ids are.
bool is_plain_id(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '_' || c == '-';
  };
  return !text.empty() && text.size() <= 64 && text.front() != '-' && text.front() != '.' &&
         std::all_of(text.begin(), text.end(), fits);
}

std::int32_t number_of(Day day) {
  return static_cast<std::int32_t>(day.time_since_epoch().count());
}

}  // namespace

ActivityReader::ActivityReader(const BookIds& ids, const std::optional<Period>& within, bool texts,
                               Diagnostics& findings)
    : ids_(ids),
      within_(within),
      wants_texts_(texts),
      findings_(findings),
      currencies_(foreign_currencies(ids.book())) {}

void ActivityReader::refuse(const Refusal& refusal, Place at) {
  findings_.error(refusal.code, at, refusal.text, refusal.hint);
  bad_ = true;
}

/// The kind decides which other keys there are; without it the record is not judged further.
const Kind* ActivityReader::kind_of(std::span<const Field> fields, Place at) {
  const auto field = std::ranges::find(fields, "kind", &Field::key);
  if (field == fields.end() || field->shape == Field::Shape::null) {
    findings_.error("missing-key", at, said("{} needs {}", said("an activity"), "kind"),
                    said("add {}: {}", "kind", said("what kind of record it is")));
    return nullptr;
  }
  const Kind* kind = field->shape == Field::Shape::scalar ? find_kind(field->text) : nullptr;
  if (kind) return kind;
  if (field->shape == Field::Shape::other) {
    findings_.error("wrong-shape", field->at, said("{} takes {}", "kind", said("one value")),
                    said("see plan explain {}", "activities"));
    return nullptr;
  }
  const Key* row = find_key(record_keys(), "kind");
  const auto read = read_scalar(field->text, *row, {&ids_.book().currency(), ids_.book().fiscal()});
  findings_.error(read.refusal().code, field->at, read.refusal().text, read.refusal().hint);
  return nullptr;
}

void ActivityReader::unknown_key(const Field& field) {
  bad_ = true;
  if (has_full_width(field.key)) {
    findings_.error("full-width", field.key_at,
                    said("{} holds full-width characters", quote(field.key)),
                    said("write {}", half_width(field.key)));
    return;
  }
  std::vector<std::string_view> known;
  for (const Key& row : kind_->keys) known.push_back(row.key);
  for (const Key& row : record_keys()) known.push_back(row.key);
  const auto near = nearest(field.key, known);
  // what was meant is not missed as well
  if (near) record_.given |= std::uint64_t{1} << record_key_index(*near);
  std::string all;
  for (const auto word : known) all.append(all.empty() ? "" : ", ").append(word);
  findings_.error("unknown-key", field.key_at,
                  said("{} is no key of {}", quote(field.key), kind_->name),
                  near ? said("write {}", *near) : said("known are: {}", all));
}

void ActivityReader::unknown_id(const Key& row, const Field& field) {
  bad_ = true;
  const auto read = read_scalar(field.text, row, {&ids_.book().currency(), ids_.book().fiscal()});
  if (!read) return refuse(read.refusal(), field.at);
  const auto* words = std::ranges::find(references, row.of, &RefWords::section);
  std::optional<std::string> near;
  if (searches_left_-- > 0) near = nearest(field.text, ids_.all(row.of));
  findings_.error(std::string(words->code), field.at,
                  said("there is no {} \"{}\"", said(words->name), escaped(field.text)),
                  near ? said("write {}", *near) : said("add it to the book, or mend the id"));
}

/// A thing of the book by its place; false when it is a name that records make themselves.
bool ActivityReader::put_reference(const Key& row, const Field& field) {
  if (std::ranges::find(references, row.of, &RefWords::section) == std::end(references))
    return false;
  const Index place = ids_.find(row.of, field.text);
  if (place == absent) {
    unknown_id(row, field);
    return true;
  }
  if (row.of == "reps") record_.rep = place;
  if (row.of == "customers") record_.customer = place;
  if (row.of == "products") record_.product = place;
  if (row.of == "courses") record_.other = place;
  if (row.of == "stages") record_.stage = static_cast<std::uint16_t>(place);
  if (row.of == "categories") record_.category = static_cast<std::uint16_t>(place);
  return true;
}

void ActivityReader::put_amount(const Key& row, const Field& field) {
  const auto read = parse_foreign_amount(field.text, ids_.book().currency());
  if (!read) return refuse(read.refusal(), field.at);
  if (row.range == Range::not_negative && read->amount.minor() < 0) {
    const bool is_sale = record_.kind == RecordKind::order && row.key == "amount";
    return refuse({"out-of-range", said("{} is out of range", quote(field.text)),
                   is_sale ? said("a sale that is taken back is a record of kind return")
                           : said("write {}", said("0 or more"))},
                  field.at);
  }
  std::uint8_t currency = 0;
  if (read->currency && *read->currency != ids_.book().currency()) {
    const auto found = std::find(currencies_.begin(), currencies_.end(), read->currency);
    if (found == currencies_.end())
      return refuse({"no-exchange-rate", said("the book has no rate for {}", read->currency->code),
                     said("add it to years.N.currencies: {{{}: ...}}", read->currency->code)},
                    field.at);
    currency = static_cast<std::uint8_t>(found - currencies_.begin() + 1);
  }
  const bool is_cost = row.key == "cost";
  (is_cost ? record_.cost : record_.amount) = read->amount.minor();
  (is_cost ? record_.cost_currency : record_.amount_currency) = currency;
}

void ActivityReader::put_typed(const Key& row, const Field& field) {
  auto read = read_scalar(field.text, row, {&ids_.book().currency(), ids_.book().fiscal()});
  if (!read) return refuse(read.refusal(), field.at);
  if (const auto* day = std::get_if<Day>(&*read))
    (row.key == "date" ? record_.day_number : record_.until_number) = number_of(*day);
  else if (const auto* choice = std::get_if<Choice>(&*read))
    (row.key == "type" ? record_.type : record_.choice) = static_cast<std::uint8_t>(choice->index);
  else if (const auto* count = std::get_if<std::int64_t>(&*read);
           count && row.type == Type::quantity && row.key != "score")
    record_.quantity = *count;
  else if (count)
    record_.value = static_cast<std::int32_t>(*count);
}

void ActivityReader::put(const Key& row, const Field& field, RecordBlock& into) {
  switch (row.type) {
    case Type::ref:
      if (put_reference(row, field)) return;
      [[fallthrough]];
    case Type::id: {
      if (!is_plain_id(field.text)) {
        const auto read = read_scalar(field.text, row, {});
        if (!read) return refuse(read.refusal(), field.at);
      }
      const Index name = into.names.add(field.text);
      if (row.key == "deal")
        record_.deal = name;
      else if (row.key == "id")
        record_.id = name;
      else if (row.key == "of" || row.key == "parent")
        record_.other = name;
      else
        record_.number = name;
      return;
    }
    case Type::amount: return put_amount(row, field);
    case Type::text:
      if (row.key == "source") record_.other = into.names.add(field.text);
      if (wants_texts_) {
        into.texts.push_back(
            {static_cast<RecordKey>(record_key_index(row.key)), std::string(field.text)});
        ++record_.text_count;
      }
      return;
    case Type::date:
      if (const auto date = parse_date(field.text)) {
        (row.key == "date" ? record_.day_number : record_.until_number) = number_of(Day(*date));
        return;
      }
      [[fallthrough]];
    default: return put_typed(row, field);
  }
}

void ActivityReader::take(const Field& field, RecordBlock& into) {
  const std::size_t index = record_key_index(field.key);
  const Key* row = index == record_key_count
                       ? nullptr
                       : keys_by_kind()[static_cast<std::size_t>(record_.kind)][index];
  if (!row) return unknown_key(field);
  if (field.shape == Field::Shape::null) return;
  if (field.shape == Field::Shape::other) {
    findings_.error("wrong-shape", field.at, said("{} takes {}", row->key, said("one value")),
                    said("see plan explain {}", kind_->name));
    bad_ = true;
    return;
  }
  record_.given |= std::uint64_t{1} << index;
  if (row->key != "kind") put(*row, field, into);
}

void ActivityReader::judge_needs() {
  if ((needs_by_kind()[static_cast<std::size_t>(record_.kind)] & ~record_.given) == 0) return;
  const auto& rows = keys_by_kind()[static_cast<std::size_t>(record_.kind)];
  for (std::size_t index = 0; index < rows.size(); ++index) {
    const Key* row = rows[index];
    if (!row || (record_.given >> index & 1U) != 0 || !needs(*kind_, *row)) continue;
    findings_.error("missing-key", record_.at, said("{} needs {}", kind_->name, row->key),
                    said("add {}: {}", row->key, said(row->help)));
    bad_ = true;
  }
}

void ActivityReader::read(std::span<const Field> fields, Place at, RecordBlock& into) {
  const auto texts = into.texts.size();
  bad_ = false;
  fields_ = fields;
  kind_ = kind_of(fields, at);
  record_ = Record();
  record_.at = at;
  record_.texts = static_cast<Index>(texts);
  if (kind_) {
    record_.kind = static_cast<RecordKind>(kind_ - kinds().data());
    for (const Field& field : fields) take(field, into);
    judge_needs();
    if (!bad_) judge();
  }
  if (kind_ && !bad_) {
    into.records.push_back(record_);
    return;
  }
  into.texts.resize(texts);
  ++into.refused;
}

}  // namespace plan
