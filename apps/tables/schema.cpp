// SPDX-License-Identifier: MIT
// JSON Schema of the book's files, for editors. It says less than the strict reader: an editor has
// read the YAML its own way before the schema sees it, so numbers and texts are both let through.
#include <charconv>
#include <nlohmann/json.hpp>

#include "plan/base/tr.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/records/kinds.hpp"
#include "tables/tables.hpp"

namespace plan::tables {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view period_pattern =
    "^[0-9]{4}(-(H[12]|Q[1-4]|W[0-9]{2}|[0-9]{2}(-[0-9]{2})?))?"
    "(\\.\\.[0-9]{4}(-(H[12]|Q[1-4]|W[0-9]{2}|[0-9]{2}(-[0-9]{2})?))?)?$";

Json number_or_text(const Key& key, std::string_view tail) {
  const bool negative = key.range == Range::any;
  Json schema{{"type", {"number", "string"}}};
  schema["pattern"] =
      std::string(negative ? "^-?" : "^") + "[0-9]+(\\.[0-9]+)?" + std::string(tail) + "$";
  if (!negative) schema["minimum"] = 0;
  return schema;
}

Json integer(const Key& key) {
  Json schema{{"type", "integer"}};
  const auto dash = key.of.find('-', 1);
  if (dash == std::string_view::npos) return schema;
  std::int64_t low = 0, high = 0;
  std::from_chars(key.of.data(), key.of.data() + dash, low);
  std::from_chars(key.of.data() + dash + 1, key.of.data() + key.of.size(), high);
  schema["minimum"] = low;
  schema["maximum"] = high;
  return schema;
}

Json scalar(const Key& key) {
  switch (key.type) {
    case Type::amount: return number_or_text(key, "(万|亿)?");
    case Type::rate: return number_or_text(key, "%?");
    case Type::quantity: return number_or_text(key, "");
    case Type::integer: return integer(key);
    case Type::boolean: return {{"type", "boolean"}};
    case Type::choice: return {{"enum", choices(key.of)}};
    case Type::date: return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    case Type::period: return {{"type", {"string", "integer"}}, {"pattern", period_pattern}};
    case Type::moment: return {{"type", "string"}};
    case Type::time:  // other readers take 14:30 for a number of base 60
      return {{"type", {"string", "integer"}}, {"pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
    case Type::id:
    case Type::number:
    case Type::ref: return {{"type", {"string", "integer"}}};
    case Type::text: break;
  }
  return {{"type", {"string", "number", "boolean"}}};
}

std::string section_name(const Key& key) {
  return key.section.empty() ? std::string(key.key)
                             : std::string(key.section) + "." + std::string(key.key);
}

Json reference(const std::string& section) {
  return {{"$ref", "#/$defs/" + section}};
}

Json list_of(Json items) {
  return {{"type", "array"}, {"items", std::move(items)}};
}

/// `KEY: scalar` or `[{from, KEY}, ...]`; in a map the value's name stands in `of`.
Json dated(const Key& key) {
  const std::string name(key.key == "*" ? key.of : key.key);
  Json entry{{"type", "object"}};
  entry["properties"] = {{"from", {{"type", "string"}}}, {name, scalar(key)}};
  entry["required"] = {"from", name};
  entry["additionalProperties"] = false;
  return {{"anyOf", {scalar(key), list_of(std::move(entry))}}};
}

Json value(const Key& key);

/// A map's values are described by the "*" row of its section, or are records of that section.
Json map(const Key& key) {
  const Key* any = find_key(section_name(key), "*");
  Json schema{{"type", "object"}};
  schema["additionalProperties"] =
      any && any->key == "*" ? value(*any) : reference(section_name(key));
  return schema;
}

Json value(const Key& key) {
  switch (key.form) {
    case Form::one: return scalar(key);
    case Form::list: return list_of(scalar(key));
    case Form::one_or_list: return {{"anyOf", {scalar(key), list_of(scalar(key))}}};
    case Form::record: return reference(section_name(key));
    case Form::records: return list_of(reference(section_name(key)));
    case Form::dated: return dated(key);
    case Form::map: return map(key);
    case Form::choice_or_record: return {{"anyOf", {scalar(key), reference(section_name(key))}}};
    case Form::choice_or_weights:
      return {
          {"anyOf", {Json{{"enum", choices(key.of)}}, list_of({{"type", {"number", "string"}}})}}};
  }
  return {};
}

/// The same or null: `key:` with nothing after it means that it is not given.
Json or_null(Json schema) {
  if (schema.contains("enum")) {
    schema["enum"].push_back(nullptr);
  } else if (schema.contains("anyOf")) {
    schema["anyOf"].push_back({{"type", "null"}});
  } else if (schema.contains("$ref")) {
    schema["anyOf"] = {{{"$ref", schema["$ref"]}}, {{"type", "null"}}};
    schema.erase("$ref");
  } else if (schema["type"].is_array()) {
    schema["type"].push_back("null");
  } else {
    schema["type"] = Json::array({schema["type"], "null"});
  }
  return schema;
}

Json described(const Key& key) {
  Json schema = value(key);
  schema["description"] = std::string(tr(key.help));
  return key.need == Need::optional ? or_null(std::move(schema)) : schema;
}

Json section(std::string_view name) {
  Json schema{{"type", "object"}, {"properties", Json::object()}};
  Json required = Json::array(), either = Json::array();
  for (const Key& key : keys_of(name)) {
    schema["properties"][std::string(key.key)] = described(key);
    if (key.need == Need::either)
      either.push_back({{"required", {key.key}}});
    else if (key.need != Need::optional && !name.empty())
      required.push_back(key.key);
  }
  if (!either.empty()) schema["oneOf"] = std::move(either);
  if (!required.empty()) schema["required"] = std::move(required);
  schema["additionalProperties"] = false;
  return schema;
}

/// A record of activities: the common keys, and by its kind the kind's own.
Json activity() {
  Json names = Json::array(), branches = Json::array();
  for (const Kind& kind : plan::kinds()) {
    names.push_back(kind.name);
    Json properties = Json::object(), required = Json::array();
    for (const Key& key : record_keys()) properties[std::string(key.key)] = true;
    for (const Key& key : kind.keys) properties[std::string(key.key)] = described(key);
    for (const auto& [key, one] : properties.items())
      if (needs(kind, *find_key(kind, key))) required.push_back(key);
    Json then{{"properties", std::move(properties)}, {"required", std::move(required)}};
    then["additionalProperties"] = false;
    branches.push_back(
        {{"if", {{"properties", {{"kind", {{"const", kind.name}}}}}}}, {"then", std::move(then)}});
  }
  Json schema{{"type", "object"}, {"properties", Json::object()}};
  for (const Key& key : record_keys()) schema["properties"][std::string(key.key)] = described(key);
  schema["properties"]["kind"] = {{"enum", std::move(names)}};
  schema["required"] = {"date", "rep", "kind"};
  schema["allOf"] = std::move(branches);
  return schema;
}

}  // namespace

std::string schema() {
  Json root{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"title", std::string(tr("A file of a sales plan's book"))}};
  const Json top = section("");
  for (const auto& [key, one] : top.items()) root[key] = one;
  Json definitions = Json::object();
  for (const Key& key : plan::keys()) {
    const std::string name(key.section);
    if (!name.empty() && !definitions.contains(name) && key.key != "*")
      definitions[name] = section(name);
  }
  definitions["activities"] = activity();
  root["$defs"] = std::move(definitions);
  return root.dump(2) + "\n";
}

}  // namespace plan::tables
