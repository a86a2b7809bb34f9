// SPDX-License-Identifier: MIT
// One object with everything, a row per line; totals apart from rows, no subtotals.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "plan/write/writer.hpp"

namespace plan {
namespace {

using Json = nlohmann::ordered_json;

/// The text in quotes. nlohmann replaces bytes that are not UTF-8; most texts need no look at all.
void add_text(std::string& out, std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
  });
  if (plain)
    out.append("\"").append(text).append("\"");
  else
    out += Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void add_cell(std::string& out, const Cell& cell, Unit unit, const Display& how) {
  if (std::holds_alternative<Blank>(cell) || std::holds_alternative<NotAvailable>(cell))
    out += "null";
  else if (std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<bool>(cell))
    out += machine(cell, unit, how);
  else
    add_text(out, machine(cell, unit, how));
}

/// `"key": ` of every column, made once: keys are most of a long table's bytes.
std::vector<std::string> keys_of(const Table& table) {
  std::vector<std::string> keys;
  for (const Column& column : table.columns) {
    keys.emplace_back();
    add_text(keys.back(), column.key);
    keys.back() += ": ";
  }
  return keys;
}

class JsonText {
 public:
  JsonText(const Document& document, const Display& how) : document_(document), how_(how) {}

  std::string render() {
    out_ += "{\n\"schema\": ";
    add_text(out_, "plan." + document_.name + "/1");
    if (how_.meta) add_meta();
    if (!document_.lead.empty()) {
      out_ += ",\n\"lead\": ";
      add_text(out_, machine(document_.lead, Unit::text, how_));
    }
    out_ += ",\n\"tables\": [";
    each(document_.tables, [&](const Table& table) { add_table(table); });
    out_ += "],\n\"notes\": [";
    each(document_.notes, [&](const Note& note) {
      out_ += '\n';
      const std::string text = machine(note.text, Unit::text, how_);
      add_object({{"code", note.code}, {"text", text}});
    });
    out_ += "]\n}\n";
    return std::move(out_);
  }

 private:
  using Pair = std::pair<std::string_view, std::string_view>;

  template <class Things, class Add>
  void each(const Things& things, Add add) {
    bool first = true;
    for (const auto& thing : things) {
      if (!std::exchange(first, false)) out_ += ',';
      add(thing);
    }
  }

  /// A value without text at all is null.
  void add_object(std::initializer_list<Pair> pairs) {
    out_ += '{';
    bool first = true;
    for (const auto& [key, value] : pairs) {
      if (!std::exchange(first, false)) out_ += ", ";
      add_text(out_, key);
      out_ += ": ";
      if (value.data())
        add_text(out_, value);
      else
        out_ += "null";
    }
    out_ += '}';
  }

  void add_meta() {
    out_ += ",\n\"meta\": {";
    each(document_.meta, [&](const MetaItem& item) {
      out_ += '\n';
      add_text(out_, item.key);
      out_ += ": ";
      if (item.machine)
        std::visit([&](const auto& value) { add_value(value); }, *item.machine);
      else
        add_text(out_, item.value);
    });
    out_ += '}';
  }

  void add_value(const std::string& text) { add_text(out_, text); }
  void add_value(bool yes) { out_ += yes ? "true" : "false"; }
  void add_value(const std::vector<std::pair<std::string, std::string>>& pairs) {
    out_ += '{';
    each(pairs, [&](const auto& pair) {
      if (out_.back() == ',') out_ += ' ';
      add_text(out_, pair.first);
      out_ += ": ";
      add_text(out_, pair.second);
    });
    out_ += '}';
  }

  void add_table(const Table& table) {
    out_ += "\n{\"name\": ";
    add_text(out_, table.name);
    if (!table.text.empty()) {
      out_ += ",\n\"text\": ";
      add_text(out_, table.text);
    }
    out_ += ",\n\"columns\": [";
    each(table.columns, [&](const Column& column) { add_column(column); });
    out_ += "],\n\"rows\": [";
    const auto keys = keys_of(table);
    bool first = true;
    for (const Row& row : table.rows) {
      if (row.kind != Row::Kind::plain) continue;
      out_ += std::exchange(first, false) ? "\n" : ",\n";
      add_row(table, keys, row);
    }
    out_ += "],\n\"total\": ";
    if (table.total)
      add_row(table, keys, *table.total);
    else
      out_ += "null";
    out_ += '}';
  }

  void add_column(const Column& column) {
    constexpr std::string_view types[] = {"text",     "id",   "count", "money",  "rate", "factor",
                                          "quantity", "date", "days",  "points", "bar",  "boolean"};
    const bool amount = column.unit == Unit::money;
    out_ += '\n';
    add_object({{"key", column.key},
                {"title", column.title},
                {"type", types[static_cast<std::size_t>(column.unit)]},
                {"unit", amount ? how_.currency->code : std::string_view()}});
  }

  void add_row(const Table& table, const std::vector<std::string>& keys, const Row& row) {
    out_ += '{';
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (i > 0) out_ += ", ";
      out_ += keys[i];
      add_cell(out_, row.cells[i], table.columns[i].unit, how_);
    }
    out_ += '}';
  }

  const Document& document_;
  const Display& how_;
  std::string out_{};
};

}  // namespace

std::string render_json(const Document& document, const Display& how) {
  return JsonText(document, how).render();
}

}  // namespace plan
