// SPDX-License-Identifier: MIT
#include "plan/book/read/section_reader.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "plan/base/plain_id.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/read/own_words.hpp"
#include "plan/book/read/typos.hpp"

namespace plan {
namespace {

using Kind = Node::Kind;

/// "reps" and "moves" -> "reps.moves", the section of the key's sub-records.
std::string section_of(const Key& row) {
  std::string section(row.section);
  if (!section.empty()) section += '.';
  return section.append(row.key);
}

/// What an entry's value goes by: the row's own name; for a map's row, what its `of` says.
std::string_view dated_name(const Key& row) {
  return row.key == "*" ? row.of : row.key;
}

/// A blank that is missing behind the colon makes one long key of both; an unseen character, a word
/// that looks right.
Said hint_for(const std::string& key, const std::optional<std::string>& near,
              const std::vector<std::string_view>& known) {
  const std::string unseen = unseen_in(key);
  if (!unseen.empty()) return without_unseen(unseen);
  const auto colon = key.find(':');
  const auto before = std::string_view(key).substr(0, colon);
  if (colon != std::string::npos && std::find(known.begin(), known.end(), before) != known.end())
    return said("put a blank behind the colon: {}",
                std::string(before) + ": " + key.substr(colon + 1));
  if (near) return said("write {}", *near);
  std::string all;
  for (auto word : known) all.append(all.empty() ? "" : ", ").append(word);
  return said("known are: {}", all);
}

/// Whether maps have the section: a map among the plan files is read as one of them.
bool is_of_map(std::string_view section) {
  constexpr std::array sections = {"map",    "file",    "values", "key", "when",
                                   "unless", "records", "create", "wide"};
  return std::ranges::find(sections, section) != sections.end();
}

/// A text may be `null`; a list or a mapping that is null is none.
bool is_given(const Key& row, const Node& node) {
  const bool shaped = row.form == Form::list || row.form == Form::record ||
                      row.form == Form::records || row.form == Form::map;
  return shaped ? !node.says_nothing() : node.kind != Kind::null;
}

}  // namespace

std::optional<std::string> RecordReader::unknown_key(std::string_view section, const Node& key) {
  if (has_full_width(key.text)) {
    findings_.error("full-width", key.at, said("{} holds full-width characters", quote(key.text)),
                    said("write {}", half_width(key.text)));
    return {};
  }
  std::vector<std::string_view> known;
  for (const Key& row : keys_of(section)) known.push_back(row.key);
  if (book_)
    for (const std::string_view own : own_keys(section, *book_)) known.push_back(own);
  const auto near = meant(key.text, known);
  findings_.error(
      "unknown-key", key.at,
      section.empty() ? said("{} is no section of a book", quote(key.text))
                      : said("{} is no key of {}", quote(key.text), section),
      section.empty() && is_of_map(key.text)
          ? said("if it is a map of plan import, put it into a folder of its own, as maps/")
          : hint_for(key.text, near, known));
  return near;
}

bool RecordReader::is_like_known(std::string_view section, std::string_view key) const {
  auto known = own_keys(section, *book_);
  for (const Key& row : keys_of(section)) known.push_back(row.key);
  return meant(key, known).has_value();
}

/// Whether the key is one that an axis declares, and then read; or may be, where a part of the axes
/// is not known.
bool RecordReader::own(std::string_view section, const Entry& entry, void* into) {
  const OwnPlace* place = own_place(section);
  const Node &key = entry.key, &given = entry.value;
  if (!place || !book_ || has_full_width(key.text)) return false;
  const auto axis = std::ranges::find_if(
      book_->axes, [&](const OwnAxis& one) { return one.id && *one.id == key.text; });
  if (axis == book_->axes.end()) return !book_->knows_all_axes && !is_like_known(section, key.text);
  if (!axis->of || given.kind == Kind::null) return true;
  if (*axis->of != place->of) return false;
  OwnWord& word = place->words(into).emplace_back(OwnWord{key.text, {}});
  value(own_row(*place, *axis->id), given, &word);
  for (const auto& one : word.values)
    if (const auto refusal = refused_value(*axis, *one.value))
      findings_.error(refusal->code, one.value.at, refusal->text, refusal->hint);
  return true;
}

/// The key that was meant is given then, though not to be read: that it is missing is no news.
void RecordReader::unknown_entry(std::string_view section, const Node& node, const Node& key,
                                 void* into) {
  const auto near = unknown_key(section, key);
  const Key* row = near && !node.find(*near) ? find_key(section, *near) : nullptr;
  if (row && row->slot.unread) row->slot.unread(into, key.at);
}

void RecordReader::missing(std::string_view section, const Node& node) {
  const auto has = [&](const Key& row) {
    const Node* given = node.find(row.key);
    return given && is_given(row, *given);
  };
  const auto rows = keys_of(section);
  bool either = std::any_of(rows.begin(), rows.end(),
                            [&](const Key& row) { return row.need == Need::either && has(row); });
  for (const Key& row : rows) {
    if (row.need == Need::optional || row.key == "*" || has(row)) continue;
    if (row.need == Need::either && either) continue;
    either = true;  // one of them is enough to ask for
    findings_.error("missing-key", node.at, said("{} needs {}", section, row.key),
                    said("add {}: {}", row.key, said(row.help)));
  }
}

void RecordReader::record(std::string_view section, const Node& node, void* into) {
  const auto rows = keys_of(section);
  for (const Entry& entry : node.entries) {
    const Key* row = find_key(rows, entry.key.text);
    if (row && is_given(*row, entry.value))
      value(*row, entry.value, into);
    else if (!row && !own(section, entry, into))
      unknown_entry(section, node, entry.key, into);
  }
  missing(section, node);
}

void RecordReader::wrong_shape(const Key& row, const Node& node, const Said& expected) {
  std::string name = row.key == "*" ? std::string(row.section) : section_of(row);
  if (own_place(row.section) && !find_key(row.section, row.key)) name = "axes";
  findings_.error("wrong-shape", node.at,
                  said("{} takes {}", row.key == "*" ? row.section : row.key, expected),
                  said("see plan explain {}", name));
}

std::optional<Value> RecordReader::read(const Key& row, const Node& node) {
  if (node.kind != Kind::scalar) {
    wrong_shape(row, node, said("one value"));
    return {};
  }
  auto result = read_scalar(node.text, row, context_);
  const bool is_name = row.type == Type::id || row.type == Type::ref;
  if (result && is_name && !node.quoted && is_changed_elsewhere(node.text))
    findings_.add(unquoted_id(node.text, node.at));
  if (result) return *result;
  const auto& refusal = result.refusal();
  if (!told_.contains(node.at)) findings_.error(refusal.code, node.at, refusal.text, refusal.hint);
  return {};
}

void RecordReader::scalar(const Key& row, const Node& node, void* into) {
  if (auto found = read(row, node))
    row.slot.put(into, std::move(*found), node.at);
  else
    row.slot.unread(into, node.at);
}

/// Weights and values of which there are none are no way to say that they are not given.
void RecordReader::refuse_empty(const Key& row, const Node& node) {
  findings_.error("wrong-shape", node.at, said("the list of {} is empty", row.key),
                  said("write its values, or take the key out"));
}

/// All or nothing, so that a list with a slip in it is not taken for a shorter one.
void RecordReader::scalars(const Key& row, const Node& node, void* into) {
  if (node.kind != Kind::list) return wrong_shape(row, node, said("a list: [a, b]"));
  if (node.items.empty() && (row.type == Type::rate || row.form == Form::one_or_list))
    return refuse_empty(row, node);
  std::vector<Value> values;
  for (const Node& item : node.items)
    if (auto found = read(row, item)) values.push_back(std::move(*found));
  if (values.size() != node.items.size()) return;
  for (std::size_t i = 0; i < values.size(); ++i)
    row.slot.put(into, std::move(values[i]), node.items[i].at);
}

/// Ids that differ in their bytes and not in Unicode's normal form look the same to everybody.
void RecordReader::refuse_same_form(std::string_view section, const Node& list) {
  const auto rows = keys_of(section);
  const auto identity = std::ranges::find(rows, Need::identity, &Key::need);
  if (identity == rows.end()) return;
  std::map<std::string, const Node*> seen;
  for (const Node& item : list.items) {
    const Node* id = item.find(identity->key);
    if (!id || id->kind != Kind::scalar || is_ascii(id->text)) continue;
    const auto [before, is_new] = seen.emplace(normal_form(id->text), id);
    if (is_new || before->second->text == id->text || !is_id(before->first)) continue;
    findings_.error("duplicate-id", id->at,
                    said("{} stands twice in {}, in two forms of Unicode that look the same",
                         quote(before->first), section),
                    said("give each its own id, or keep one of them"), before->second->at);
    told_.insert({id->at, before->second->at});
  }
}

void RecordReader::records(const Key& row, const Node& node, void* into) {
  const auto expected = said("a list of records: - {...}");
  if (node.kind != Kind::list) return wrong_shape(row, node, expected);
  const std::string section = section_of(row);
  refuse_same_form(section, node);
  for (const Node& item : node.items) {
    if (item.kind == Kind::mapping)
      record(section, item, row.slot.open(into, {}, item.at));
    else
      wrong_shape(row, item, expected);
  }
}

void RecordReader::dated_entry(const Key& row, const Node& item, void* into) {
  static constexpr Key from_row{"",         "from", Type::date, "", Form::one, Need::required,
                                Range::any, "",     "",         {}};
  const Node* from = item.find("from");
  const Node* given = item.find(dated_name(row));
  const bool whole = item.entries.size() == 2 && from && given && from->kind != Kind::null &&
                     given->kind != Kind::null;
  if (!whole)
    return wrong_shape(
        row, item, said("one value, or a list: [{{from: 2026-01-01, {}: ...}}]", dated_name(row)));
  auto date = read(from_row, *from);
  auto found = read(row, *given);
  if (date && found)
    row.slot.put_dated(into, from->at, std::get<Day>(*date), std::move(*found), given->at);
}

void RecordReader::dated(const Key& row, const Node& node, void* into) {
  if (node.kind == Kind::scalar) {
    if (auto found = read(row, node)) row.slot.put_dated(into, {}, {}, std::move(*found), node.at);
    return;
  }
  if (node.kind != Kind::list)
    return wrong_shape(
        row, node, said("one value, or a list: [{{from: 2026-01-01, {}: ...}}]", dated_name(row)));
  if (node.items.empty()) return refuse_empty(row, node);
  for (const Node& item : node.items) dated_entry(row, item, into);
}

bool RecordReader::is_named(const Node& name) {
  if (!is_blank(name.text)) return true;
  findings_.error("blank-text", name.at, said("this name is blank"),
                  said("write a name before the colon"));
  return false;
}

void RecordReader::map(const Key& row, const Node& node, void* into) {
  if (node.kind != Kind::mapping) return wrong_shape(row, node, said("a mapping: {NAME: value}"));
  const Key* inner = find_key(section_of(row), "*");
  for (const auto& [name, given] : node.entries)
    if (given.kind != Kind::null && is_named(name))
      value(*inner, given, row.slot.open(into, name.text, name.at));
}

void RecordReader::mapping(const Key& row, const Node& node, void* into) {
  if (node.kind != Kind::mapping) return wrong_shape(row, node, said("a mapping: {key: value}"));
  record(section_of(row), node, row.slot.open(into, {}, node.at));
}

void RecordReader::value(const Key& row, const Node& node, void* into) {
  switch (row.form) {
    case Form::one: return scalar(row, node, into);
    case Form::list: return scalars(row, node, into);
    case Form::one_or_list:
      if (node.kind == Kind::scalar) return scalar(row, node, into);
      if (node.kind == Kind::list) return scalars(row, node, into);
      return wrong_shape(row, node, said("one value, or a list: [a, b]"));
    case Form::record: return mapping(row, node, into);
    case Form::records: return records(row, node, into);
    case Form::dated: return dated(row, node, into);
    case Form::map: return map(row, node, into);
    case Form::choice_or_record:
      return node.kind == Kind::scalar ? scalar(row, node, into) : mapping(row, node, into);
    case Form::choice_or_weights: {
      if (node.kind == Kind::scalar) return scalar(row, node, into);
      Key weights = row;
      weights.type = Type::rate;
      return scalars(weights, node, into);
    }
  }
}

}  // namespace plan
