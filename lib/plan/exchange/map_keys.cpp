// SPDX-License-Identifier: MIT
// THE table of a map's keys, for its reader's hints and plan-map(5).
#include <array>

#include "plan/exchange/map.hpp"

namespace plan {

namespace {

constexpr auto rows = std::to_array<MapKey>({
    {"", "map", "the map's name, with which the ids of its records begin; else its file's"},
    {"", "file", "how the file is written"},
    {"", "values", "how values are written in it"},
    {"", "key", "what a row is known by, a value; else by all that it says"},
    {"", "when", "only rows where these columns have these values"},
    {"", "unless", "but no rows where one of these columns has this value"},
    {"", "records", "the records that each row makes"},
    {"", "create", "what is known of people, customers and products that are made"},
    {"", "wide", "a table with a column a period, in place of records"},
    {"file", "encoding", "as iconv names it; else found out"},
    {"file", "delimiter", "one character, or tab; else found out"},
    {"file", "skip-top", "lines above the headings"},
    {"file", "skip-foot", "rows at the end that are none"},
    {"file", "until",
     "words with which the first cell begins of what is no row any more, as Grand Total"},
    {"file", "fill-down", "columns whose blank cells mean what stands above them"},
    {"file", "headings", "the columns' names, where the file has no line of them"},
    {"values", "date",
     "how dates are written: D/M/YYYY, MMM D, YYYY, serial; not needed where the year is first"},
    {"values", "decimal", "the decimal mark; a point unless given"},
    {"values", "thousands", "the mark between groups of three digits; none unless given"},
    {"values", "blank", "words that say that nothing stands there"},
    {"values", "utc-offset", "of times that name no zone, as +00:00; else the book's own"},
    {"records", "kind", "the record's kind, or a value that says it"},
    {"records", "as", "the record's word in its id; else its kind"},
    {"records", "key", "what the record's row is known by, in place of the map's key"},
    {"records", "when", "only of rows where these columns have these values"},
    {"records", "unless", "of no rows where one of these columns has this value"},
    {"records", "negative", "return: an order of a negative amount is a return"},
    {"records", "together",
     "true: rows of one key make one record, their amounts, costs and quantities added up"},
    {"value", "column",
     "the column's heading, or several of which the first that is not blank counts"},
    {"value", "text", "a text with columns in braces"},
    {"value", "is", "the same for every row"},
    {"value", "values", "words of the file and what they are in the book"},
    {"value", "otherwise", "what all other words are; skip: they make no record"},
    {"value", "default", "what stands for a blank"},
    {"value", "date", "how its dates are written"},
    {"value", "decimal", "its decimal mark"},
    {"value", "thousands", "its mark between groups of three digits"},
    {"value", "blank", "its words that say that nothing stands there"},
    {"value", "utc-offset", "of its times that name no zone, as +00:00"},
    {"value", "plus", "a column that is added"},
    {"value", "minus", "a column that is taken off"},
    {"value", "times", "a column or number by which it is multiplied"},
    {"value", "divide", "a column or number by which it is divided"},
    {"value", "tax", "a column or rate by which it is more than its net amount: 13%"},
    {"value", "currency", "the column that says which currency it is of"},
    {"value", "negate", "true: its sign is turned"},
    {"create", "reps", "of people, by the keys of reps"},
    {"create", "customers", "of customers, by the keys of customers"},
    {"create", "products", "of products, by the keys of products"},
    {"wide", "into", "history, pins or budget"},
    {"wide", "value", "what the cells are, as a key of history; sales unless given"},
    {"wide", "periods", "how the headings that are periods are written; else found out"},
    {"wide", "year", "the year of headings that name none"},
});

}  // namespace

std::string key_words(const ValueSource& value) {
  if (value.from == ValueSource::From::column)
    return value.columns.empty() ? std::string() : "{" + value.columns.front().name + "}";
  std::string words = value.constant;
  for (const TextPart& part : value.text)
    words += part.column ? "{" + part.column->name + "}" : part.literal;
  return words;
}

std::span<const MapKey> map_keys() {
  return rows;
}

}  // namespace plan
