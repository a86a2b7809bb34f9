// SPDX-License-Identifier: MIT
// JSON Schema of the book's files, for editors: which keys stand where, and what is required.
// schema_scalars.hpp has the single values. No type is a union, which strict validators refuse.
#include <nlohmann/json.hpp>

#include "plan/base/tr.hpp"
#include "plan/book/read/own_words.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/kinds.hpp"
#include "tables/schema_scalars.hpp"
#include "tables/tables.hpp"

namespace plan::tables {
namespace {

using Json = nlohmann::ordered_json;

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

/// One value or more: an empty list is no way to say that there are none.
Json some_of(Json items) {
  Json schema = list_of(std::move(items));
  schema["minItems"] = 1;
  return schema;
}

/// `KEY: scalar` or `[{from, KEY}, ...]`; in a map the value's name stands in `of`.
Json dated(const Key& key) {
  const std::string name(key.key == "*" ? key.of : key.key);
  Json entry{{"type", "object"}};
  entry["properties"] = {{"from", date_schema()}, {name, scalar_schema(key)}};
  entry["required"] = {"from", name};
  entry["additionalProperties"] = false;
  return {{"anyOf", {scalar_schema(key), some_of(std::move(entry))}}};
}

Json value(const Key& key);
Json or_null(Json schema);

/// A map's values are described by the "*" row of its section, or are records of that section.
Json map(const Key& key) {
  const Key* any = find_key(section_name(key), "*");
  Json schema{{"type", "object"}};
  schema["additionalProperties"] =
      or_null(any && any->key == "*" ? value(*any) : reference(section_name(key)));
  return schema;
}

Json value(const Key& key) {
  switch (key.form) {
    case Form::one: return scalar_schema(key);
    case Form::list:
      return key.type == Type::rate ? some_of(scalar_schema(key)) : list_of(scalar_schema(key));
    case Form::one_or_list: return {{"anyOf", {scalar_schema(key), some_of(scalar_schema(key))}}};
    case Form::record: return reference(section_name(key));
    case Form::records: return list_of(reference(section_name(key)));
    case Form::dated: return dated(key);
    case Form::map: return map(key);
    case Form::choice_or_record:
      return {{"anyOf", {scalar_schema(key), reference(section_name(key))}}};
    case Form::choice_or_weights: {
      Key weight = key;
      weight.type = Type::rate;
      weight.of = "";
      return {{"anyOf", {scalar_schema(key), some_of(scalar_schema(weight))}}};
    }
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
  } else {
    return {{"anyOf", {std::move(schema), {{"type", "null"}}}}};
  }
  return schema;
}

Json described(const Key& key) {
  Json schema = value(key);
  if (key.need == Need::optional) schema = or_null(std::move(schema));
  schema["description"] = std::string(tr(key.help));
  return schema;
}

/// A key of an axis of a book's own, which no schema of the program can name: any that is a place.
Json own(bool may_be_dated) {
  Json any = Json::array();
  for (const std::string_view type : {"string", "number", "boolean", "null"})
    any.push_back({{"type", type}});
  if (may_be_dated)
    any.push_back(
        list_of({{"type", "object"}, {"properties", {{"from", true}}}, {"required", {"from"}}}));
  Json place{{"anyOf", any}};
  place["description"] = std::string(tr("a place on an axis that the section axes declares"));
  return place;
}

Json section(std::string_view name) {
  Json schema{{"type", "object"}, {"properties", Json::object()}};
  Json required = Json::array(), either = Json::array();
  for (const Key& key : keys_of(name)) {
    schema["properties"][std::string(key.key)] = described(key);
    if (key.need == Need::either)
      either.push_back({{"properties", {{std::string(key.key), true}}}, {"required", {key.key}}});
    else if (key.need != Need::optional && !name.empty())
      required.push_back(key.key);
  }
  if (!either.empty()) schema["oneOf"] = std::move(either);
  if (!required.empty()) schema["required"] = std::move(required);
  const OwnPlace* place = own_place(name);
  schema["additionalProperties"] = place ? own(place->form == Form::dated) : Json(false);
  return schema;
}

/// A record of activities: the common keys, and by its kind the kind's own.
Json activity() {
  Json names = Json::array(), branches = Json::array();
  for (const Kind& kind : plan::kinds()) {
    names.push_back(kind.name);
    Json properties = Json::object(), required = Json::array();
    for (const RecordField& field : record_fields()) properties[std::string(field.key)] = false;
    for (const Key& key : record_keys()) properties[std::string(key.key)] = true;
    for (const Key& key : kind.keys) properties[std::string(key.key)] = described(key);
    for (const auto& [key, one] : properties.items())
      if (const Key* row = find_key(kind, key); row && needs(kind, *row)) required.push_back(key);
    Json then{{"properties", std::move(properties)}, {"required", std::move(required)}};
    then["additionalProperties"] = own(false);
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
  root["if"] = {{"properties", {{"activities", true}}}, {"required", {"activities"}}};
  root["then"] = {{"maxProperties", 1}};
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
