// SPDX-License-Identifier: MIT
// What a column of an export may be, and the words by which its heading says so, in the languages
// that people export in.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace plan {

enum class ColumnRole : std::uint8_t {
  date,
  created,
  closed,
  expected,
  won_on,
  lost_on,
  staged_on,
  modified,  // days
  rep,
  team,
  manager,
  customer,
  contact,
  industry,
  region,
  product,
  group,  // things
  amount,
  net,
  gross,
  tax,
  tax_rate,
  price,
  list_price,
  unit_cost,
  cost,
  profit,
  quantity,
  minutes,  // numbers
  order,
  line,
  returned,
  deal,
  deal_name,
  row_id,  // numbers of papers
  stage,
  status,
  active,
  is_return,
  type,
  category,
  currency,
  pipeline,  // words of a few
  source,
  reason,
  competitor,
  note,
  mail,
  title,
  level,
  ignored,
};
inline constexpr std::size_t column_roles = static_cast<std::size_t>(ColumnRole::ignored) + 1;

/// What stands in a column.
enum class Holds : std::uint8_t { nothing, dates, numbers, words };

/// Words of headings: `words` are parted by |, lower case; `sure` of 100: how much they say. Of a
/// role that `holds` dates or numbers no other column can be; nothing: any.
struct RoleWords {
  ColumnRole role;
  Holds holds;
  int sure;
  std::string_view words;
};
/// THE table of them.
std::span<const RoleWords> role_words();

/// The heading in lower case, words apart (`closeDate`, `close_date`: "close date"), without what
/// stands in brackets behind it.
std::string plain_heading(std::string_view heading);
/// How well a plain heading fits the words of a row, up to 100; 0: not at all.
int fit_of(std::string_view heading, const RoleWords& row);

}  // namespace plan
