// SPDX-License-Identifier: MIT
// A map: how another program's CSV export becomes records of a book, or a wide table history, pins
// or a budget. Plain values as the map's file states them; columns are names here and found when a
// file is at hand (bound_value.hpp). plan-map(5) tells what each key means.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/exchange/cell_date.hpp"
#include "plan/exchange/cell_number.hpp"

namespace plan {

/// How values are written; what is not given is as it is around it.
struct ValueForms {
  std::optional<DateForm> date{};
  std::optional<char> decimal{};
  std::optional<std::string> thousands{};
  std::vector<std::string> blank{};              // words that say that nothing stands there
  std::optional<std::chrono::minutes> offset{};  // from UTC, of times that name no zone
};

/// A column by its heading, where the map names it.
struct ColumnName {
  std::string name{};
  Place at{};
};

/// How the file is written.
struct FileForm {
  std::string encoding{};  // empty: found out
  Place encoding_at{};
  char delimiter = 0;  // 0: found out
  int skip_top = 0, skip_foot = 0;
  std::vector<std::string> until{};     // the first row whose first cell begins so is no row
  std::vector<std::string> headings{};  // of a file without a line of them
  std::vector<ColumnName> fill_down{};  // columns whose blanks mean what stands above
};

/// A text with columns in it: "{Order}-{Line}".
struct TextPart {
  std::string literal{};
  std::optional<ColumnName> column{};
};

/// A column or a number.
struct Operand {
  ColumnName column{};
  std::optional<ExactNumber> number{};
};

/// Where a value comes from.
struct ValueSource {
  enum class From { column, text, constant };
  Place at{};
  From from = From::column;
  std::vector<ColumnName> columns{};  // the first that is not blank
  std::vector<TextPart> text{};
  std::string constant{};
  std::vector<std::pair<std::string, std::string>> values{};  // word of the file, word of the book
  std::optional<std::string> otherwise{};  // for words that are not among the values
  bool skips_others = false;               // such a row makes no record
  std::optional<std::string> fallback{};   // for a blank
  ValueForms forms{};
  std::optional<Operand> plus{}, minus{}, times{}, divide{};
  std::optional<Operand> tax{};          // a rate: it holds so much more than it should
  std::optional<ColumnName> currency{};  // the column that says which it is
  bool negate = false;
};

/// Rows where the column has one of the values; "" is a blank one.
struct Condition {
  ColumnName column{};
  std::vector<std::string> values{};
};
struct Conditions {
  std::vector<Condition> when{};    // all of them
  std::vector<Condition> unless{};  // none of them
};

/// A key of a record, or of a thing that is made.
struct KeyedSource {
  std::string key{};
  Place at{};
  ValueSource source{};
};

/// One record of each row.
struct MapEntry {
  Place at{};
  ValueSource kind{};
  std::string as{};                  // its word in the record's id; empty: the kind's name
  std::optional<ValueSource> key{};  // in place of the map's
  Conditions rows{};
  bool negative_returns = false;
  bool together = false;
  std::vector<KeyedSource> keys{};
};

/// What is known of things that are made: section "customers", ...
struct MapCreation {
  std::string section{};
  Place at{};
  std::vector<KeyedSource> keys{};
};

/// A table with a column a period.
struct WideMap {
  enum class Into { history, pins, budget };
  Place at{};
  Into into = Into::history;
  std::vector<KeyedSource> keys{};
  std::string value = "sales";
  std::optional<DateForm> periods{};
  std::optional<int> year{};
};

struct ExportMap {
  std::string name{};  // begins the ids of its records
  FileForm file{};
  ValueForms values{};
  std::optional<ValueSource> key{};
  Conditions rows{};
  std::vector<MapEntry> records{};
  std::vector<MapCreation> create{};
  std::optional<WideMap> wide{};
};

/// The value as a text with columns in it: "{Order}-{Line}".
std::string key_words(const ValueSource& value);

/// A key of maps: the section that it stands in ("", file, values, records, value, create, wide).
struct MapKey {
  std::string_view section, key, help;
};
std::span<const MapKey> map_keys();

}  // namespace plan
