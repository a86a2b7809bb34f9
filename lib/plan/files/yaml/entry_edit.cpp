// SPDX-License-Identifier: MIT
#include "plan/files/yaml/entry_edit.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "plan/base/utf8.hpp"
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/lines.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

struct Spot {
  std::uint32_t line = 0, column = 0;
  auto operator<=>(const Spot&) const = default;
};
Spot spot(Place place) {
  return {place.line, place.column};
}

class EntryEditing {
 public:
  EntryEditing(std::string_view text, std::span<const EntryEdit> edits)
      : text_(text), lines_(text, 0) {
    for (const EntryEdit& edit : edits) edits_.emplace(spot(edit.key), &edit);
  }

  std::string run() {
    events_by_libyaml(text_, 0, [&](const YamlEvent& event) {
      take(event);
      return true;
    });
    std::ranges::sort(changes_, {}, &Change::begin);
    std::string made;
    std::size_t at = 0;
    for (const Change& change : changes_) {
      if (change.begin < at) continue;  // within one that goes as a whole
      made.append(text_.substr(at, change.begin - at)).append(change.with);
      at = change.end;
    }
    return made.append(text_.substr(at));
  }

 private:
  /// A key and its value; places behind the last character.
  struct Keyed {
    Spot key, value, end;
  };
  struct Open {
    bool mapping = false, flow = false, wants_key = true;
    Spot begin, end;
    std::vector<Keyed> entries{};
  };
  struct Change {
    std::size_t begin = 0, end = 0;
    std::string with{};
  };

  void take(const YamlEvent& event) {
    switch (event.kind) {
      case YamlEvent::Kind::document: return;
      case YamlEvent::Kind::scalar:
      case YamlEvent::Kind::alias: return scalar(spot(event.at), spot(event.until));
      case YamlEvent::Kind::list:
      case YamlEvent::Kind::mapping:
        open_.push_back({event.kind == YamlEvent::Kind::mapping, event.flow, true, spot(event.at),
                         spot(event.at)});
        return;
      case YamlEvent::Kind::end: return close(spot(event.until));
    }
  }

  void scalar(Spot begin, Spot end) {
    if (open_.empty()) return;
    Open& in = open_.back();
    if (!in.mapping || !in.wants_key) return value(begin, end);
    in.entries.push_back({begin, end, end});
    in.wants_key = false;
  }

  void value(Spot begin, Spot end) {
    if (open_.empty()) return;
    Open& in = open_.back();
    in.end = std::max(in.end, end);
    if (!in.mapping) return;
    in.entries.back().value = begin;
    in.entries.back().end = std::max(in.entries.back().end, end);
    in.wants_key = true;
  }

  /// What stands in lines ends with its last value: behind it may come comments.
  void close(Spot until) {
    const Open done = std::move(open_.back());
    open_.pop_back();
    if (done.mapping) edit(done);
    value(done.begin, done.flow ? until : done.end);
  }

  const EntryEdit* edit_of(const Keyed& entry) const {
    const auto found = edits_.find(entry.key);
    return found == edits_.end() ? nullptr : found->second;
  }
  bool goes(const Keyed& entry) const {
    const EntryEdit* edit = edit_of(entry);
    return edit && !edit->value;
  }

  void edit(const Open& mapping) {
    const auto& all = mapping.entries;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (const EntryEdit* edit = edit_of(all[i]); edit && edit->value)
        changes_.push_back({byte(all[i].value), byte(all[i].end), *edit->value});
      if (!goes(all[i])) continue;
      std::size_t next = i;
      while (next < all.size() && goes(all[next])) ++next;
      mapping.flow ? cut_within(all, i, next) : cut_lines(all, i, next);
      i = next - 1;
    }
  }

  /// Entries in braces, with a comma on one side.
  void cut_within(const std::vector<Keyed>& all, std::size_t first, std::size_t next) {
    if (next < all.size())
      changes_.push_back({byte(all[first].key), byte(all[next].key)});
    else
      changes_.push_back(
          {byte(first > 0 ? all[first - 1].end : all[first].key), byte(all[next - 1].end)});
  }

  /// Entries that stand in lines of their own; the first of a list's item shares its dash's line.
  void cut_lines(const std::vector<Keyed>& all, std::size_t first, std::size_t next) {
    const std::string_view line = lines_[all[first].key.line];
    const std::size_t begin = lines_.offset(all[first].key.line), key = byte(all[first].key);
    const bool alone = line.substr(0, key - begin).find_first_not_of(' ') == std::string::npos;
    if (!alone && next < all.size()) {
      changes_.push_back({key, byte(all[next].key)});
      return;
    }
    changes_.push_back({alone ? begin : key, line_end(all[next - 1].end)});
  }

  /// Behind the line in which the value ends; a block's text ends where the next line begins.
  std::size_t line_end(Spot end) const {
    if (end.column == 1 && end.line > 1) return byte(end);
    return end.line < lines_.size() ? lines_.offset(end.line + 1) : text_.size();
  }

  std::size_t byte(Spot at) const {
    if (at.line > lines_.size()) return text_.size();
    std::size_t found = lines_.offset(at.line);
    for (std::uint32_t column = 1; column < at.column && found < text_.size(); ++column)
      found = next_character(text_, found);
    return found;
  }

  std::string_view text_;
  Lines lines_;
  std::map<Spot, const EntryEdit*> edits_;
  std::vector<Open> open_;
  std::vector<Change> changes_;
};

}  // namespace

std::string with_entries_edited(std::string_view bytes, std::span<const EntryEdit> edits) {
  const std::string_view text = without_bom(bytes);
  std::string made(bytes.substr(0, bytes.size() - text.size()));
  return made + EntryEditing(text, edits).run();
}

}  // namespace plan
