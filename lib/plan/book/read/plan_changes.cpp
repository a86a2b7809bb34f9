// SPDX-License-Identifier: MIT
#include "plan/book/read/plan_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

using Kind = Node::Kind;

std::string below(std::string_view section, std::string_view key) {
  return section.empty() ? std::string(key) : fmt::format("{}.{}", section, key);
}

/// The value in one line, as it was written.
std::string written(const Node& node) {
  std::string text;
  const auto separate = [&] { text += text.size() > 1 ? ", " : ""; };
  if (node.kind == Kind::scalar) text = node.text;
  if (node.kind == Kind::list) {
    text = "[";
    for (const Node& item : node.items) separate(), text += written(item);
    text += ']';
  }
  if (node.kind == Kind::mapping) {
    text = "{";
    for (const Entry& entry : node.entries)
      separate(), text += entry.key.text + ": " + written(entry.value);
    text += '}';
  }
  return text;
}

/// Stages are a process; of all other records the order says nothing.
bool is_in_order(std::string_view section, const Key* row) {
  return section.empty() && row && row->key == "stages";
}

/// Texts by which two values are the same in meaning.
class Meaning {
 public:
  explicit Meaning(const WrittenPlan& plan) : context_{plan.currency, plan.fiscal} {}

  std::string of(const Node& node, std::string_view section, const Key* row) const {
    switch (node.kind) {
      case Kind::null: return {};
      case Kind::scalar: return scalar(node, row);
      case Kind::list: return list(node, section, row);
      case Kind::mapping: return mapping(node, row ? below(section, row->key) : std::string());
    }
    return {};
  }

  std::string mapping(const Node& node, const std::string& section) const {
    std::vector<std::string> parts;
    for (const Entry& entry : node.entries)
      if (!entry.value.says_nothing())
        parts.push_back(entry.key.text + '\x1f' +
                        of(entry.value, section, find_key(section, entry.key.text)));
    return together(std::move(parts));
  }

 private:
  static std::string together(std::vector<std::string> parts) {
    std::ranges::sort(parts);
    return fmt::format("{}", fmt::join(parts, "\x1e"));
  }

  std::string scalar(const Node& node, const Key* row) const {
    const auto value =
        row ? read_scalar(node.text, *row, context_) : Result<Value>(Value(node.text));
    if (!value) return node.text;
    return std::visit([this](const auto& one) { return text_of(one); }, *value);
  }
  std::string text_of(const std::string& text) const { return text; }
  std::string text_of(Money amount) const { return exact_decimal(amount, *context_.currency); }
  std::string text_of(const Rate& rate) const { return to_string(rate); }
  std::string text_of(Day day) const { return to_string(Date(day)); }
  std::string text_of(const Period& period) const {
    return to_string(Date(period.span.first)) + ".." + to_string(Date(period.span.last));
  }
  std::string text_of(bool is) const { return is ? "true" : "false"; }
  std::string text_of(std::int64_t number) const { return std::to_string(number); }
  std::string text_of(const Choice& choice) const { return choice.text; }

  /// The order of scalars counts, that of records does not.
  std::string list(const Node& node, std::string_view section, const Key* row) const {
    std::vector<std::string> parts;
    bool records = false;
    for (const Node& item : node.items) {
      records = records || item.kind == Kind::mapping;
      parts.push_back(of(item, section, row));
    }
    const bool is_free = records && !is_in_order(section, row);
    return is_free ? together(std::move(parts)) : fmt::format("{}", fmt::join(parts, "\x1e"));
  }

  ScalarContext context_;
};

/// Whether a value of the key says which of a list's records it is.
bool is_naming(const Key& row) {
  if (row.form != Form::one) return false;
  return row.need == Need::identity || row.type == Type::ref || row.type == Type::period ||
         row.type == Type::date || row.type == Type::choice || row.type == Type::id;
}

/// What a record of a list is called: by its identity, else by all that names it, else by its name.
std::string name_of(const Node& item, std::string_view section) {
  std::string names;
  for (const Key& row : keys_of(section)) {
    const Node* value = item.find(row.key);
    if (!value || value->kind != Kind::scalar) continue;
    if (row.need == Need::identity) return value->text;
    if (is_naming(row))
      names += fmt::format("{}{}: {}", names.empty() ? "" : ", ", row.key, value->text);
  }
  const Node* name = names.empty() ? item.find("name") : nullptr;
  return name && name->kind == Kind::scalar ? name->text : names;
}

class Comparing {
 public:
  Comparing(const WrittenPlan& before, const WrittenPlan& after) : before_(before), after_(after) {}

  std::vector<PlanChange> run() {
    const Node none;
    for (const Key& row : keys_of("")) {
      if (row.key == "format" || row.key == "include" || row.key == "activities") continue;
      const Node *before = before_.root->find(row.key), *after = after_.root->find(row.key);
      value("", "", row, before ? *before : none, after ? *after : none);
    }
    return std::move(found_);
  }

 private:
  bool same(std::string_view section, const Key* row, const Node& before, const Node& after) const {
    return Meaning(before_).of(before, section, row) == Meaning(after_).of(after, section, row);
  }

  void value(const std::string& section, const std::string& thing, const Key& row,
             const Node& before, const Node& after) {
    if (same(section, &row, before, after)) return;
    const std::string inner = below(section, row.key);
    const auto is = [&](Kind kind) {
      return (before.kind == kind || before.says_nothing()) &&
             (after.kind == kind || after.says_nothing());
    };
    if (row.form == Form::records && is(Kind::list)) {
      const std::size_t told = found_.size();
      records(inner, thing, before, after);
      if (found_.size() == told && is_in_order(section, &row)) tell_order(inner, before, after);
      return;
    }
    if (row.form == Form::record && is(Kind::mapping)) return mapping(inner, thing, before, after);
    if (inner == "years" && is(Kind::mapping)) return years(before, after);
    tell(section, thing, std::string(row.key), before, after, row.personal);
  }

  void mapping(const std::string& section, const std::string& thing, const Node& before,
               const Node& after) {
    const Node none;
    for (const Key& row : keys_of(section)) {
      const Node *old = before.find(row.key), *now = after.find(row.key);
      if (old || now) value(section, thing, row, old ? *old : none, now ? *now : none);
    }
    own_words(section, thing, before, after);
  }

  /// Keys that no row has: those of the book's own axes.
  void own_words(const std::string& section, const std::string& thing, const Node& before,
                 const Node& after) {
    const Node none;
    for (const Node* side : {&before, &after})
      for (const Entry& entry : side->entries) {
        const std::string& key = entry.key.text;
        const Node* old = before.find(key);
        if (find_key(section, key) || (side == &after && old)) continue;
        const Node* now = after.find(key);
        if (!same(section, nullptr, old ? *old : none, now ? *now : none))
          tell(section, thing, key, old ? *old : none, now ? *now : none, false);
      }
  }

  void years(const Node& before, const Node& after) {
    const Node none;
    std::map<std::string, std::pair<const Node*, const Node*>> sides;
    for (const Entry& entry : before.entries) sides[entry.key.text].first = &entry.value;
    for (const Entry& entry : after.entries) sides[entry.key.text].second = &entry.value;
    for (const auto& [year, side] : sides)
      mapping("years", year, side.first ? *side.first : none, side.second ? *side.second : none);
  }

  /// The records of a list by their names; of one name in their order, those that are the same
  /// first.
  void records(const std::string& section, const std::string& thing, const Node& before,
               const Node& after) {
    struct Sides {
      std::vector<const Node*> before, after;
    };
    std::map<std::string, Sides> by_name;
    for (const Node& item : before.items) by_name[name_of(item, section)].before.push_back(&item);
    for (const Node& item : after.items) by_name[name_of(item, section)].after.push_back(&item);
    for (auto& [name, sides] : by_name) {
      drop_same(section, sides.before, sides.after);
      const std::size_t pairs = std::min(sides.before.size(), sides.after.size());
      const std::string called = thing.empty() || name.empty() ? thing + name : thing + " " + name;
      for (std::size_t i = 0; i < pairs; ++i)
        mapping(section, called, *sides.before[i], *sides.after[i]);
      for (std::size_t i = pairs; i < sides.before.size(); ++i)
        tell(section, called, "", *sides.before[i], {}, false);
      for (std::size_t i = pairs; i < sides.after.size(); ++i)
        tell(section, called, "", {}, *sides.after[i], false);
    }
  }

  /// The ids of a process whose steps say the same, in another order.
  void tell_order(const std::string& section, const Node& before, const Node& after) {
    const auto ids = [&](const Node& list) {
      Node names;
      names.kind = Kind::list;
      names.at = list.at;
      for (const Node& item : list.items) {
        Node& name = names.items.emplace_back();
        name.kind = Kind::scalar;
        name.text = name_of(item, section);
      }
      return names;
    };
    tell(section, "", "", ids(before), ids(after), false);
  }

  void drop_same(const std::string& section, std::vector<const Node*>& before,
                 std::vector<const Node*>& after) const {
    const Meaning was(before_), is(after_);
    std::unordered_map<std::string, std::size_t> meanings;  // how many of the second say it
    for (const Node* now : after) ++meanings[is.mapping(*now, section)];
    std::unordered_map<std::string, std::size_t> dropped;
    std::erase_if(before, [&](const Node* old) {
      std::string meaning = was.mapping(*old, section);
      const auto twin = meanings.find(meaning);
      if (twin == meanings.end() || twin->second == 0) return false;
      --twin->second;
      ++dropped[std::move(meaning)];
      return true;
    });
    std::erase_if(after, [&](const Node* now) {
      const auto gone = dropped.find(is.mapping(*now, section));
      if (gone == dropped.end() || gone->second == 0) return false;
      --gone->second;
      return true;
    });
  }

  void tell(const std::string& section, const std::string& thing, const std::string& key,
            const Node& before, const Node& after, bool personal) {
    found_.push_back({section, thing, key, written(before), written(after), before.at, after.at,
                      personal || holds_personal(section, before) || holds_personal(section, after),
                      is_called_personally(section)});
  }

  /// Whether what is in it goes by a name that is personal: contacts.
  static bool is_called_personally(std::string_view section) {
    const Key* name = find_key(section, "name");
    return name && name->personal && std::ranges::none_of(keys_of(section), [](const Key& row) {
             return row.need == Need::identity;
           });
  }

  /// Whether some value in it is personal by its row.
  static bool holds_personal(const std::string& section, const Node& node) {
    if (node.kind == Kind::list)
      return std::ranges::any_of(node.items,
                                 [&](const Node& one) { return holds_personal(section, one); });
    return std::ranges::any_of(node.entries, [&](const Entry& entry) {
      const Key* row = find_key(section, entry.key.text);
      return row && (row->personal || holds_personal(below(section, row->key), entry.value));
    });
  }

  const WrittenPlan &before_, &after_;
  std::vector<PlanChange> found_{};
};

}  // namespace

std::vector<PlanChange> plan_changes(const WrittenPlan& before, const WrittenPlan& after) {
  return Comparing(before, after).run();
}

}  // namespace plan
