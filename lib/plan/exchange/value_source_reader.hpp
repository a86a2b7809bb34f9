// SPDX-License-Identifier: MIT
// The parts of a map's document that stand in several of its sections: values, conditions, forms of
// numbers and dates. A part of map_reader.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/book/read/node.hpp"
#include "plan/exchange/map.hpp"

namespace plan {

class MapParts {
 public:
  explicit MapParts(Diagnostics& findings) : findings_(findings) {}

  /// Whether the node is a mapping; else the error wrong-shape.
  bool need_mapping(const Node& node, std::string_view what);
  /// Errors: unknown-key, of each key that the section lacks.
  void check_keys(const Node& mapping, std::string_view section);
  void unknown_key(const Node& key, std::string_view section,
                   const std::vector<std::string_view>& known);
  std::string text(const Node& node);
  std::vector<std::string> texts(const Node& node);
  bool boolean(const Node& node);
  std::optional<int> integer(const Node& node, int least, int most);
  ColumnName column(const Node& node);
  /// Of one column or a list of them.
  std::vector<ColumnName> columns(const Node& node);
  ValueSource source(const Node& node);
  ValueForms forms(const Node& mapping);
  DateForm date_form(const Node& node, bool may_lack_day);
  Conditions conditions(const Node& mapping);
  void bad(Place at, Said text, Said hint);

 private:
  std::vector<Condition> condition_list(const Node& mapping);
  std::vector<TextPart> text_parts(const Node& node);
  Operand operand(const Node& node, bool may_be_number);
  std::optional<char> decimal_mark(const Node& node);
  std::string thousands_mark(const Node& node);
  void origin(const Node& node, ValueSource& into);
  void sides(const Node& node, ValueSource& into);
  void source_of_mapping(const Node& node, ValueSource& into);
  void words(const Node& mapping, ValueSource& into);

  Diagnostics& findings_;
};

}  // namespace plan
