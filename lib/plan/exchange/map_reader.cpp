// SPDX-License-Identifier: MIT
#include "plan/exchange/map_reader.hpp"

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/book/keys.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/exchange/encoding.hpp"
#include "plan/exchange/value_source_reader.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

using Kind_ = Node::Kind;

class MapReader {
 public:
  MapReader(ExportMap& map, Diagnostics& findings)
      : map_(map), findings_(findings), parts_(findings) {}

  void read(const Node& root) {
    parts_.check_keys(root, "");
    if (const Node* name = root.find("map")) read_name(*name);
    if (const Node* file = root.find("file")) read_file(*file);
    if (const Node* values = root.find("values")) read_values(*values);
    if (const Node* key = root.find("key")) map_.key = parts_.source(*key);
    map_.rows = parts_.conditions(root);
    if (const Node* records = root.find("records")) read_records(*records);
    if (const Node* create = root.find("create")) read_create(*create);
    if (const Node* wide = root.find("wide")) read_wide(*wide);
    check_records(root);
    if (map_.records.empty() && map_.create.empty() && !map_.wide && !findings_.has_errors())
      findings_.error("missing-key", root.at, said("{} needs {}", "map", "records"),
                      said("write records:, create: or wide:, as plan-map(5) shows"));
  }

 private:
  void read_values(const Node& node) {
    if (!parts_.need_mapping(node, "values")) return;
    parts_.check_keys(node, "values");
    map_.values = parts_.forms(node);
  }

  /// Records of one row and of several cannot be kept or rejected with the same row.
  void check_records(const Node& root) {
    const auto count = std::ranges::count_if(map_.records, &MapEntry::together);
    if (count > 0 && static_cast<std::size_t>(count) < map_.records.size())
      parts_.bad(map_.records.front().at,
                 said("some records are made together of several rows, others of one"),
                 said("say together: true of all, or write two maps"));
    if (map_.wide && !map_.records.empty())
      parts_.bad(root.at, said("a map makes records, or is of a wide table"),
                 said("write two maps"));
  }

  void read_name(const Node& node) {
    map_.name = parts_.text(node);
    if (!is_word(map_.name))
      parts_.bad(node.at, said("{} is no name of a map", quote(map_.name)),
                 said("write letters, digits, - and _, at most 24 bytes"));
  }

  void read_file(const Node& node) {
    if (!parts_.need_mapping(node, "file")) return;
    parts_.check_keys(node, "file");
    FileForm& file = map_.file;
    if (const Node* encoding = node.find("encoding")) read_encoding(*encoding);
    if (const Node* delimiter = node.find("delimiter")) read_delimiter(*delimiter);
    constexpr int most_lines = 1000;
    if (const Node* top = node.find("skip-top"))
      file.skip_top = parts_.integer(*top, 0, most_lines).value_or(0);
    if (const Node* foot = node.find("skip-foot"))
      file.skip_foot = parts_.integer(*foot, 0, most_lines).value_or(0);
    if (const Node* until = node.find("until")) file.until = parts_.texts(*until);
    if (const Node* fill = node.find("fill-down")) file.fill_down = parts_.columns(*fill);
    if (const Node* headings = node.find("headings")) file.headings = parts_.texts(*headings);
  }

  void read_encoding(const Node& node) {
    FileForm& file = map_.file;
    file.encoding = parts_.text(node);
    file.encoding_at = node.at;
    if (!can_decode(file.encoding))
      parts_.bad(node.at, said("{} is no encoding", quote(file.encoding)),
                 said("write one such as utf-8, utf-16, gb18030 or big5"));
  }

  void read_delimiter(const Node& node) {
    const std::string mark = parts_.text(node);
    char& delimiter = map_.file.delimiter;
    delimiter = mark == "tab" || mark == "\t" ? '\t' : mark.size() == 1 ? mark[0] : '"';
    if (delimiter == '"' || delimiter == '\n')
      parts_.bad(node.at, said("{} is no delimiter", quote(mark)),
                 said("write one character, or tab"));
  }

  void read_records(const Node& node) {
    if (node.kind == Kind_::list && !node.items.empty()) {
      for (const Node& item : node.items)
        if (parts_.need_mapping(item, "records")) map_.records.push_back(entry(item));
      return need_names();
    }
    findings_.error("wrong-shape", node.at, said("{} takes {}", "records", said("a list")),
                    said("write {}", "records: [{kind: order, date: ..., rep: ..., amount: ...}]"));
  }

  /// Two records of a row with the same word in their ids would have the same id.
  void need_names() {
    for (std::size_t i = 0; i < map_.records.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (map_.records[i].as == map_.records[j].as) {
          parts_.bad(map_.records[i].at,
                     said("two entries make records with the same id: {}", map_.records[i].as),
                     said("give one of them a word of its own: as: WORD"));
          return;
        }
  }

  MapEntry entry(const Node& node) {
    MapEntry made;
    made.at = node.at;
    made.rows = parts_.conditions(node);
    if (const Node* kind = node.find("kind"))
      read_kind(*kind, made);
    else
      findings_.error("missing-key", node.at, said("{} needs {}", "records", "kind"),
                      said("add kind: order, or what the row records"));
    if (const Node* as = node.find("as")) read_as(*as, made);
    if (const Node* key = node.find("key")) made.key = parts_.source(*key);
    if (const Node* together = node.find("together")) made.together = parts_.boolean(*together);
    if (const Node* negative = node.find("negative")) read_negative(*negative, made);
    for (const Entry& one : node.entries)
      if (!is_own(one.key.text) && one.value.kind != Kind_::null)
        made.keys.push_back({one.key.text, one.key.at, parts_.source(one.value)});
    return made;
  }

  void read_kind(const Node& node, MapEntry& made) {
    if (node.kind == Kind_::mapping) {
      made.kind = parts_.source(node);
      made.as = "record";
      return;
    }
    made.kind.at = node.at;
    made.kind.from = ValueSource::From::constant;
    made.as = made.kind.constant = parts_.text(node);
  }

  void read_as(const Node& node, MapEntry& made) {
    made.as = parts_.text(node);
    if (!is_word(made.as))
      parts_.bad(node.at, said("{} is no word of an id", quote(made.as)),
                 said("write letters, digits, - and _, at most 24 bytes"));
  }

  void read_negative(const Node& node, MapEntry& made) {
    made.negative_returns = parts_.text(node) == "return";
    if (!made.negative_returns)
      parts_.bad(node.at, said("a negative amount cannot be {}", quote(node.text)),
                 said("write negative: return"));
  }

  /// Whether it can be a part of ids, which points part.
  static bool is_word(std::string_view text) {
    return is_id(text) && text.size() <= 24 && text.find('.') == std::string_view::npos;
  }

  /// Whether it is a key of the entry itself, not of the record.
  static bool is_own(std::string_view key) {
    return std::ranges::any_of(
        map_keys(), [&](const MapKey& row) { return row.section == "records" && row.key == key; });
  }

  void read_create(const Node& node) {
    if (!parts_.need_mapping(node, "create")) return;
    parts_.check_keys(node, "create");
    for (const Entry& entry : node.entries) {
      if (!parts_.need_mapping(entry.value, entry.key.text)) continue;
      MapCreation creation{entry.key.text, entry.key.at, {}};
      const auto known = keys_made(creation.section);
      for (const Entry& one : entry.value.entries)
        if (known.empty() || std::ranges::find(known, one.key.text) != known.end())
          creation.keys.push_back({one.key.text, one.key.at, parts_.source(one.value)});
        else
          parts_.unknown_key(one.key, creation.section, known);
      map_.create.push_back(std::move(creation));
    }
  }

  /// The keys of a section's things that a row can give.
  static std::vector<std::string_view> keys_made(std::string_view section) {
    std::vector<std::string_view> known;
    for (const Key& row : keys_of(section))
      if ((row.form == Form::one || row.form == Form::dated) && row.key != "key")
        known.push_back(row.key);
    return known;
  }

  void read_wide(const Node& node) {
    if (!parts_.need_mapping(node, "wide")) return;
    WideMap wide;
    wide.at = node.at;
    read_into(node, wide);
    if (const Node* value = node.find("value")) wide.value = parts_.text(*value);
    if (const Node* periods = node.find("periods")) wide.periods = parts_.date_form(*periods, true);
    if (const Node* year = node.find("year")) wide.year = parts_.integer(*year, 1900, 2999);
    read_wide_keys(node, wide);
    map_.wide = std::move(wide);
  }

  void read_into(const Node& node, WideMap& wide) {
    constexpr std::array<std::string_view, 3> words = {"history", "pins", "budget"};
    const Node* into = node.find("into");
    const std::string word = into ? parts_.text(*into) : std::string();
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
      parts_.bad(into ? into->at : node.at, said("a wide table goes into history, pins or budget"),
                 said("write into: history"));
    else
      wide.into = static_cast<WideMap::Into>(found - words.begin());
  }

  void read_wide_keys(const Node& node, WideMap& wide) {
    constexpr std::array sections = {"history", "years.pins", "years.budget"};
    std::vector<std::string_view> known = {"into", "value", "periods", "year"};
    for (const Key& row : keys_of(sections[static_cast<std::size_t>(wide.into)]))
      if (row.type == Type::ref || row.key == "view") known.push_back(row.key);
    for (const Entry& entry : node.entries) {
      const auto at = std::ranges::find(known, entry.key.text);
      if (at == known.end())
        parts_.unknown_key(entry.key, "wide", known);
      else if (at - known.begin() >= 4)
        wide.keys.push_back({entry.key.text, entry.key.at, parts_.source(entry.value)});
    }
  }

  ExportMap& map_;
  Diagnostics& findings_;
  MapParts parts_;
};

}  // namespace

ExportMap read_map(const Node& root, std::string_view name, Diagnostics& findings) {
  ExportMap map;
  map.name = name;
  MapReader(map, findings).read(root);
  return map;
}

}  // namespace plan
