// SPDX-License-Identifier: MIT
#include "plan/files/activity_file.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "plan/base/plain_id.hpp"
#include "plan/files/record_node.hpp"
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/full_width.hpp"
#include "plan/files/yaml/plain_lines.hpp"
#include "plan/files/yaml/sections.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// Makes forms of flat mappings; says no to everything else.
class FlatRecords {
 public:
  FlatRecords(const FilePart& part, bool judges_ids, FormReader& reader, FormBlock& block)
      : lines_before_(part.lines_before), judges_ids_(judges_ids), reader_(reader), block_(block) {
    fields_.resize(room_);
  }

  bool begin(Place at) {
    at_ = moved(at);
    count_ = 0;
    seen_ = 0;
    return true;
  }

  bool key(std::string_view text, Place at) {
    const RecordField* row = find_field(text);
    if (!row) return own_key(text, at);
    const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(key_of(*row));
    add(row->key, at).row = row;
    return (std::exchange(seen_, seen_ | bit) & bit) == 0;
  }

  bool value(std::string_view text, Place at, bool quoted, bool ascii) {
    Field& field = fields_.data()[count_ - 1];
    if (!quoted && (!ascii || judges_ids_) && !is_ordinary(text, ascii, field)) return false;
    field.text = text;
    field.at = moved(at);
    field.shape = text.empty() && !quoted ? Field::Shape::null : Field::Shape::scalar;
    return true;
  }

  bool end() {
    const RecordForm* form = reader_.read({fields_.data(), count_}, at_, block_);
    return form && form->sound;
  }

 private:
  Place moved(Place at) const {
    at.line += lines_before_;
    return at;
  }

  Field& add(std::string_view key, Place at) {
    if (count_ == room_) fields_.resize(room_ *= 2);
    Field& field = fields_.data()[count_++];
    field.key = key;
    field.key_at = moved(at);
    return field;
  }

  /// Of an axis of the book's own, or of none: that is judged with the book.
  bool own_key(std::string_view text, Place at) {
    const auto seen = std::span(fields_).first(count_);
    if (text.empty() || std::ranges::find(seen, text, &Field::key) != seen.end()) return false;
    add(text, at).row = nullptr;
    return true;
  }

  /// Of a text without quotes: it holds nothing that people mean otherwise than YAML takes it.
  [[gnu::noinline]] bool is_ordinary(std::string_view text, bool ascii, const Field& field) const {
    const bool may_slip = !ascii && (text.find('\xEF') != std::string_view::npos ||
                                     text.find('\xE3') != std::string_view::npos);
    if (may_slip && slip_in_value(text, field.key)) return false;
    return !judges_ids_ || !field.row || !is_name(*field.row) || !is_changed_elsewhere(text);
  }

  static bool is_name(const RecordField& row) {
    return std::holds_alternative<OfThing>(row.member) ||
           std::holds_alternative<OfName>(row.member);
  }

  std::uint32_t lines_before_;
  bool judges_ids_;
  FormReader& reader_;
  FormBlock& block_;
  Place at_;
  std::vector<Field> fields_{};  // those of the record at hand first
  std::size_t count_ = 0;        // of them
  std::size_t room_ = 32;        // all of them; few records have so many keys
  std::uint64_t seen_ = 0;       // a bit for each key of the record
};

/// The same from libyaml's events, whose texts are gone with them.
class FlatList {
 public:
  explicit FlatList(FlatRecords& records) : records_(records) { room_.reserve(largest_record); }

  bool take(const YamlEvent& event) {
    fine_ = fine_ && !event.anchored && !event.tagged && fits(event);
    return fine_;
  }
  bool is_fine() const { return fine_ && state_ == State::after; }

 private:
  enum class State { before, document, list, key, value, after };
  static constexpr std::size_t largest_record = std::size_t{1} << 16;

  bool fits(const YamlEvent& event) {
    using Kind = YamlEvent::Kind;
    switch (event.kind) {
      case Kind::document:
        return state_ == State::before && go_to(State::document, !event.directed);
      case Kind::list: return state_ == State::document && go_to(State::list, !event.flow);
      case Kind::mapping:
        room_.clear();
        return state_ == State::list && go_to(State::key, records_.begin(event.at));
      case Kind::scalar: return scalar(event);
      case Kind::end: return end();
      case Kind::alias: return false;
    }
    return false;
  }

  bool go_to(State state, bool may) {
    state_ = state;
    return may;
  }

  std::string_view kept(std::string_view text) {
    const std::size_t start = room_.size();
    room_.insert(room_.end(), text.begin(), text.end());
    return {room_.data() + start, text.size()};
  }

  bool scalar(const YamlEvent& event) {
    // what is kept must not move, since fields look at it
    if (room_.size() + event.text.size() > largest_record) return false;
    const std::string_view text = kept(event.text);
    if (state_ == State::key) return go_to(State::value, records_.key(text, event.at));
    return state_ == State::value &&
           go_to(State::key, records_.value(text, event.at, event.quoted, false));
  }

  bool end() {
    if (state_ == State::list) return go_to(State::after, true);
    return state_ == State::key && go_to(State::list, records_.end());
  }

  FlatRecords& records_;
  State state_ = State::before;
  bool fine_ = true;
  std::vector<char> room_{};
};

/// What the part's records come to, as `read` hands them over; nothing when it says that it could
/// not, or when they are out of the ordinary.
template <class Read>
std::optional<FormBlock> forms_of(const FilePart& part, bool texts, bool judges_ids, Read read) {
  Diagnostics ignored;
  std::optional<FormBlock> block(std::in_place);
  block->forms.reserve(part.entries);
  block->names.reserve(part.entries / 2);  // about as many make names of their own
  FormReader reader(texts, false, ignored);
  FlatRecords records(part, judges_ids, reader, *block);
  if (!read(records)) block.reset();
  return block;
}

}  // namespace

std::optional<FormBlock> read_forms(const FilePart& part, std::uint32_t file, bool texts,
                                    bool judges_ids) {
  auto plain = forms_of(part, texts, judges_ids, [&](FlatRecords& records) {
    return PlainLines<FlatRecords>(part.text, file, records).read();
  });
  if (plain) return plain;
  return forms_of(part, texts, judges_ids, [&](FlatRecords& records) {
    FlatList list(records);
    const auto take = [&](const YamlEvent& event) { return list.take(event); };
    return !events_by_libyaml(part.text, file, take) && list.is_fine();
  });
}

std::optional<RecordBlock> read_part(const FilePart& part, std::uint32_t file,
                                     const std::optional<Period>& within,
                                     const ActivityContext& context) {
  auto forms = read_forms(part, file, context.texts, context.judges_ids);
  if (!forms) return {};
  return resolved(std::move(*forms), context.ids, within, context.aside);
}

namespace {

using Shape = Node::Kind;

/// Whether a finding follows from what has been said of the file's form already.
class Told {
 public:
  explicit Told(const Reading& document)
      : told_(document.told.begin(), document.told.end()),
        incomplete_(document.incomplete.begin(), document.incomplete.end()) {}
  bool operator()(const Diagnostic& finding) const {
    return told_.contains(finding.place) ||
           (finding.code == "missing-key" && incomplete_.contains(finding.place));
  }
  bool holds(Place at) const { return told_.contains(at); }

 private:
  std::set<Place> told_, incomplete_;
};

}  // namespace

ActivityDocument read_activity_document(std::string_view bytes, std::uint32_t file,
                                        const std::optional<Period>& within,
                                        const ActivityContext& context) {
  ActivityDocument made;
  const Reading document = read_document(bytes, file, made.of_file);
  refuse_sections(document.root, made.of_file);
  const Node* list = document.root.find("activities");
  if (!list || list->kind == Shape::null) return made;
  if (list->kind != Shape::list) {
    refuse_no_record(*list, made.of_file);
    return made;
  }
  const Told told(document);
  Diagnostics found;
  ActivityReader reader(context.ids, within, context.texts, found, context.judges_ids);
  for (const Node& item : list->items) {
    if (item.kind == Shape::mapping)
      reader.read(fields_of(item), item.at);
    else if (!told.holds(item.at))
      refuse_no_record(item, made.of_file);
  }
  made.block = reader.take();
  for (const Diagnostic& finding : found.all())
    if (!told(finding)) made.of_records.add(finding);
  return made;
}

FormBlock forms_of_document(std::string_view bytes, std::uint32_t file, Diagnostics& findings) {
  FormBlock block;
  const Reading document = read_document(bytes, file, findings);
  const Node* list = document.root.find("activities");
  if (!list || list->kind != Shape::list) return block;
  FormReader reader(true, false, findings);
  for (const Node& item : list->items)
    if (item.kind == Shape::mapping) reader.read(fields_of(item), item.at, block);
  return block;
}

std::optional<Period> period_of_path(std::string_view path, FiscalYear fiscal) {
  std::optional<Period> within;
  if (path.ends_with(".yaml")) path.remove_suffix(5);
  while (!path.empty()) {
    const auto end = std::min(path.find('/'), path.size());
    if (const auto period = parse_period(path.substr(0, end), fiscal)) {
      const Span both = within ? common(within->span, period->span) : period->span;
      if (within)
        within->span = both;
      else
        within = *period;
      within->name = period->name;
    }
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return within;
}

}  // namespace plan
