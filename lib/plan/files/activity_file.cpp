// SPDX-License-Identifier: MIT
#include "plan/files/activity_file.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "plan/base/plain_id.hpp"
#include "plan/files/record_node.hpp"
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/full_width.hpp"
#include "plan/files/yaml/sections.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// Takes the events of a list of flat mappings; says no to everything else.
class FlatList {
 public:
  FlatList(const FilePart& part, bool judges_ids, FormReader& reader, FormBlock& block)
      : lines_before_(part.lines_before), judges_ids_(judges_ids), reader_(reader), block_(block) {
    room_.reserve(largest_record);
    fields_.reserve(32);
  }

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
      case Kind::mapping: return state_ == State::list && begin(event);
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

  Place moved(Place at) const {
    at.line += lines_before_;
    return at;
  }

  bool begin(const YamlEvent& event) {
    at_ = moved(event.at);
    fields_.clear();
    seen_ = 0;
    room_.clear();
    return go_to(State::key, true);
  }

  std::string_view kept(std::string_view text) {
    const std::size_t start = room_.size();
    room_.insert(room_.end(), text.begin(), text.end());
    return {room_.data() + start, text.size()};
  }

  bool scalar(const YamlEvent& event) {
    // what is kept must not move, since fields look at it
    if (room_.size() + event.text.size() > largest_record) return false;
    if (state_ == State::key) return key(event);
    return state_ == State::value && value(event);
  }

  bool key(const YamlEvent& event) {
    const RecordField* row = find_field(event.text);
    if (!row) return own_key(event);
    const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(key_of(*row));
    if ((std::exchange(seen_, seen_ | bit) & bit) != 0) return false;
    Field& field = fields_.emplace_back();
    field.row = row;
    field.key = row->key;
    field.key_at = moved(event.at);
    return go_to(State::value, true);
  }

  /// Of an axis of the book's own, or of none: that is judged with the book.
  bool own_key(const YamlEvent& event) {
    if (event.text.empty() || std::ranges::find(fields_, event.text, &Field::key) != fields_.end())
      return false;
    Field& field = fields_.emplace_back();
    field.key = event.lasting ? event.text : kept(event.text);
    field.key_at = moved(event.at);
    return go_to(State::value, true);
  }

  bool value(const YamlEvent& event) {
    Field& field = fields_.back();
    const bool may_slip = !event.ascii && !event.quoted &&
                          (event.text.find('\xEF') != std::string_view::npos ||
                           event.text.find('\xE3') != std::string_view::npos);
    if (may_slip && slip_in_value(event.text, field.key)) return false;
    if (judges_ids_ && !event.quoted && field.row && is_name(*field.row) &&
        is_changed_elsewhere(event.text))
      return false;
    field.text = event.lasting ? event.text : kept(event.text);
    field.at = moved(event.at);
    field.shape = event.text.empty() && !event.quoted ? Field::Shape::null : Field::Shape::scalar;
    return go_to(State::key, true);
  }

  bool end() {
    if (state_ == State::list) return go_to(State::after, true);
    if (state_ != State::key) return false;
    const RecordForm* form = reader_.read(fields_, at_, block_);
    return go_to(State::list, form && form->sound);
  }

  static bool is_name(const RecordField& row) {
    return std::holds_alternative<OfThing>(row.member) ||
           std::holds_alternative<OfName>(row.member);
  }

  std::uint32_t lines_before_;
  bool judges_ids_;
  FormReader& reader_;
  FormBlock& block_;
  State state_ = State::before;
  bool fine_ = true;
  Place at_;
  std::vector<Field> fields_{};
  std::uint64_t seen_ = 0;  // a bit for each key of the record
  std::vector<char> room_{};
};

/// What the part's events come to, as `stream` hands them over; nothing when it says that it could
/// not, or when they are out of the ordinary.
template <class Stream>
std::optional<FormBlock> forms_of(const FilePart& part, bool texts, bool judges_ids,
                                  Stream stream) {
  Diagnostics ignored;
  FormBlock block;
  block.forms.reserve(part.entries);
  FormReader reader(texts, false, ignored);
  FlatList list(part, judges_ids, reader, block);
  const bool whole = stream([&](const YamlEvent& event) { return list.take(event); });
  if (!whole || !list.is_fine()) return {};
  return block;
}

}  // namespace

std::optional<FormBlock> read_forms(const FilePart& part, std::uint32_t file, bool texts,
                                    bool judges_ids) {
  auto plain = forms_of(part, texts, judges_ids, [&](const EventSink& sink) {
    return events_of_plain_lines(part.text, file, sink);
  });
  if (plain) return plain;
  return forms_of(part, texts, judges_ids,
                  [&](const EventSink& sink) { return !events_by_libyaml(part.text, file, sink); });
}

std::optional<RecordBlock> read_part(const FilePart& part, std::uint32_t file,
                                     const std::optional<Period>& within,
                                     const ActivityContext& context) {
  auto forms = read_forms(part, file, context.texts, context.judges_ids);
  if (!forms) return {};
  return resolved(std::move(*forms), context.ids, within);
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
