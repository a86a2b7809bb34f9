// SPDX-License-Identifier: MIT
#include "plan/records/form_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "plan/base/ascii.hpp"
#include "plan/base/plain_id.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

constexpr std::array<bool, 256> plain_bytes() {
  std::array<bool, 256> plain{};
  for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789._-"))
    plain[static_cast<unsigned char>(c)] = true;
  return plain;
}

/// Whether it is made of letters, digits and `. _ -` of ASCII only, as nearly all ids are.
bool is_plain_id(std::string_view text) {
  static constexpr auto plain = plain_bytes();
  return !text.empty() && text.size() <= 64 && text.front() != '-' && text.front() != '.' &&
         std::ranges::all_of(text, [](char c) { return plain[static_cast<unsigned char>(c)]; });
}

std::int64_t number_of(Day day) {
  return day.time_since_epoch().count();
}

std::int64_t number_of(const Value& value) {
  if (const auto* day = std::get_if<Day>(&value)) return number_of(*day);
  if (const auto* choice = std::get_if<Choice>(&value)) return choice->index;
  return std::get<std::int64_t>(value);
}

/// Of `2026-03-02` the day, where every month of every year of a book has it; else nothing.
std::optional<Day> plain_day(std::string_view text) {
  constexpr std::string_view form = "0000-00-00";
  if (text.size() != form.size()) return {};
  std::array<unsigned, form.size()> digits{};
  for (std::size_t i = 0; i < form.size(); ++i) {
    digits[i] = static_cast<unsigned>(text[i] - form[i]);
    if (digits[i] > (form[i] == '0' ? 9U : 0U)) return {};
  }
  const unsigned year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
  const unsigned month = digits[5] * 10 + digits[6], day = digits[8] * 10 + digits[9];
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 28) return {};
  return Day(std::chrono::year(static_cast<int>(year)) / static_cast<int>(month) /
             static_cast<int>(day));
}

/// Of digits that can be nothing but a number from 1 on; else nothing.
std::optional<std::int64_t> small_number(std::string_view text) {
  constexpr std::size_t longest = 9;
  if (text.empty() || text.size() > longest || text.front() == '0') return {};
  std::int64_t number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return {};
    number = number * 10 + (c - '0');
  }
  return number;
}

void store(std::int64_t number, const RecordField& row, RecordForm& form) {
  if (const auto* count = std::get_if<OfCount>(&row.member))
    form.** count = static_cast<std::int32_t>(number);
  else if (const auto* choice = std::get_if<OfChoice>(&row.member))
    form.** choice = static_cast<std::uint8_t>(number);
  else
    form.*std::get<OfLongCount>(row.member) = number;
}

}  // namespace

void FormReader::refuse(const Refusal& refusal, Place at) {
  findings_.error(refusal.code, at, refusal.text, refusal.hint);
  form_->sound = false;
}

/// The kind decides which other keys there are.
const Kind* FormReader::kind_of(std::span<const Field> fields, Place at) {
  const auto names_kind = [](const Field& field) {
    return field.row ? key_of(*field.row) == RecordKey::kind : field.key == "kind";
  };
  const auto field = std::ranges::find_if(fields, names_kind);
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
  const Refusal refusal = read_scalar(field->text, *find_key(record_keys(), "kind"), {}).refusal();
  findings_.error(refusal.code, field->at, refusal.text, refusal.hint);
  return nullptr;
}

void FormReader::unknown_key(const Field& field) {
  if (has_full_width(field.key)) {
    findings_.error("full-width", field.key_at,
                    said("{} holds full-width characters", quote(field.key)),
                    said("write {}", half_width(field.key)));
    form_->sound = false;
    return;
  }
  std::vector<std::string_view> known;
  for (const Key& row : kind_->keys) known.push_back(row.key);
  for (const Key& row : record_keys()) known.push_back(row.key);
  if (own_keys_) known.insert(known.end(), own_keys_->begin(), own_keys_->end());
  const auto near = nearest(field.key, known);
  if (!near && !knows_all_ && !find_field(field.key)) return;
  form_->sound = false;
  // what was meant is not missed as well
  if (const RecordField* row = near ? find_field(*near) : nullptr) form_->give(key_of(*row));
  std::string all;
  for (const auto word : known) all.append(all.empty() ? "" : ", ").append(word);
  findings_.error("unknown-key", field.key_at,
                  said("{} is no key of {}", quote(field.key), kind_->name),
                  near ? said("write {}", *near) : said("known are: {}", all));
}

void FormReader::put_name(const Key& key, const RecordField& row, const Field& field,
                          FormBlock& into) {
  const auto* thing = std::get_if<OfThing>(&row.member);
  // what the ids hold was good before
  Index id = thing ? into.ids.find(field.text) : absent;
  if (id == absent && !is_plain_id(field.text)) {
    const auto read = read_scalar(field.text, key, {});
    if (!read) return refuse(read.refusal(), field.at);
  }
  if (judges_ids_ && field.plain && is_changed_elsewhere(field.text) &&
      unquoted_.emplace(field.text).second)
    findings_.add(unquoted_id(field.text, field.at));
  if (!thing) {
    form_->*std::get<OfName>(row.member) = into.names.add(field.text);
    return;
  }
  if (id == absent) id = into.ids.add(field.text);
  form_->*thing->id = id;
}

void FormReader::put_text(const RecordField& row, const Field& field, FormBlock& into) {
  if (const auto* name = std::get_if<OfName>(&row.member))
    form_->** name = into.names.add(field.text);
  if (!wants_texts_) return;
  into.texts.push_back({key_of(row), std::string(field.text)});
  ++form_->text_count;
}

void FormReader::put_amount(const RecordField& row, const Field& field) {
  const auto read = parse_written_amount(field.text);
  if (!read) return refuse(read.refusal(), field.at);
  AmountForm& amount = form_->*std::get<OfAmount>(row.member).written;
  amount.digits = read->digits;
  amount.decimals = read->decimals;
  if (read->currency) read->currency->code.copy(amount.currency.data(), amount.currency.size());
}

void FormReader::put_number(const Key& key, const RecordField& row, const Field& field) {
  if (key.type == Type::date)
    if (const auto day = plain_day(field.text)) return store(number_of(*day), row, *form_);
  if (key.type == Type::quantity && key.of.empty())
    if (const auto number = small_number(field.text)) return store(*number * 1000, row, *form_);
  const auto read = read_scalar(field.text, key, {});
  if (!read) return refuse(read.refusal(), field.at);
  store(number_of(*read), row, *form_);
}

void FormReader::put(const Key& key, const RecordField& row, const Field& field, FormBlock& into) {
  switch (key.type) {
    case Type::id:
    case Type::number:
    case Type::ref: return put_name(key, row, field, into);
    case Type::text: return put_text(row, field, into);
    case Type::amount: return put_amount(row, field);
    default: return put_number(key, row, field);
  }
}

void FormReader::refuse_shape(const Field& field, std::string_view term) {
  refuse({"wrong-shape", said("{} takes {}", field.key, said("one value")),
          said("see plan explain {}", term)},
         field.at);
}

/// Values in the order in which they stand.
void FormReader::take_own(const Field& field, FormBlock& into) {
  const bool is_known = !own_keys_ || std::ranges::find(*own_keys_, field.key) != own_keys_->end();
  if (has_full_width(field.key) || !is_known) return unknown_key(field);
  if (field.shape == Field::Shape::other) return refuse_shape(field, "axes");
  const bool is_null = field.shape == Field::Shape::null;
  (form_->own == absent ? form_->own : into.own.back().next) = static_cast<Index>(into.own.size());
  into.own.push_back({into.names.add(field.key), is_null ? absent : into.names.add(field.text)});
}

void FormReader::take(const Field& field, FormBlock& into) {
  const RecordField* row = field.row ? field.row : find_field(field.key);
  if (!row) return take_own(field, into);
  const RecordKey name = key_of(*row);
  const Key* key = keys_->rows[static_cast<std::size_t>(name)];
  if (!key) return unknown_key(field);
  if (field.shape == Field::Shape::null) return;
  if (field.shape == Field::Shape::other) return refuse_shape(field, kind_->name);
  form_->give(name);
  if (!std::holds_alternative<OfKind>(row->member)) put(*key, *row, field, into);
}

void FormReader::judge_needs() {
  const std::uint64_t missing = keys_->needed & ~form_->given;
  if (missing == 0) return;
  form_->sound = false;
  for (const RecordField& row : record_fields()) {
    if ((missing >> static_cast<unsigned>(key_of(row)) & 1U) == 0) continue;
    const Key& key = *keys_->rows[static_cast<std::size_t>(key_of(row))];
    findings_.error("missing-key", form_->at, said("{} needs {}", kind_->name, key.key),
                    said("add {}: {}", key.key, said(key.help)));
  }
}

const RecordForm* FormReader::read(std::span<const Field> fields, Place at, FormBlock& into) {
  kind_ = kind_of(fields, at);
  if (!kind_) return nullptr;
  form_ = &into.forms.emplace_back();
  form_->at = at;
  form_->kind = static_cast<RecordKind>(kind_ - kinds().data());
  keys_ = &keys_of(form_->kind);
  form_->texts = static_cast<Index>(into.texts.size());
  for (const Field& field : fields) take(field, into);
  judge_needs();
  return form_;
}

}  // namespace plan
