// SPDX-License-Identifier: MIT
// From what a row has for a value to the text that a book has for it: an amount without signs and
// marks, a date by year, month and day, a person's id. What is wrong is told at its cell.
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "plan/book/book.hpp"
#include "plan/book/keys.hpp"
#include "plan/exchange/bound_value.hpp"
#include "plan/exchange/id_part.hpp"
#include "plan/exchange/new_things.hpp"
#include "plan/exchange/thing_names.hpp"
#include "plan/exchange/total_rows.hpp"

namespace plan {

/// A key as which a value is read.
struct KeyAs {
  std::string_view key;  // for findings
  Type type = Type::text;
  std::string_view of{};  // Key::of
};

class CellReader {
 public:
  /// `made`: where things go that the book lacks; null: they are refused. Both must outlive this.
  CellReader(const Book& book, NewThings* made);

  /// The text for the book; empty where nothing stands there, or something is wrong, which is told
  /// then. Errors: bad-number, bad-date, unknown-rep (customer, ...), those of reckoning.
  std::string_view read(const BoundValue& value, const KeyAs& key, const RowAt& at,
                        std::deque<std::string>& room);
  /// The amount or quantity of a value, exact, before it is rounded; none where there is none.
  std::optional<ExactNumber> number(const BoundValue& value, const RowAt& at, bool& wrong);
  /// The same, reckoned with and rounded to so many decimals.
  std::optional<ExactNumber> reckoned(const BoundValue& value, const ExactNumber& number,
                                      std::size_t decimals, const RowAt& at);
  /// The id of the thing of the section that the word means.
  std::string_view thing(std::string_view section, std::string_view word, std::size_t column,
                         const RowAt& at);
  /// Remembers how a column's numbers are written, for judge_columns().
  void note_grouping(const ExactNumber& number, std::string_view cell, std::size_t column,
                     const RowAt& at);
  /// The same of amounts whose decimal mark the map doesn't name.
  void note_decimals(const ExactNumber& number, std::string_view cell, std::size_t column,
                     const RowAt& at);
  /// Tells of columns in which 2,024,994 stands beside 1987.5: what was a decimal point may have
  /// been taken for a mark between thousands; and of those whose points all have three digits
  /// behind them, as 12.490 has. Errors: mixed-numbers, at the first such place of each.
  void judge_columns(Diagnostics& findings) const;
  /// Looks all words up anew: what was made is gone.
  void forget_made() { found_.clear(); }
  /// What number() gave last.
  const std::optional<ExactNumber>& last_number() const { return last_; }
  const Currency& currency() const { return currency_; }
  const Book& book() const { return book_; }

 private:
  /// Of a column's numbers the first that has marks between thousands and no decimals, and the
  /// first that has decimals.
  struct Grouping {
    Place grouped{}, decimal{};
    std::string grouped_text{}, decimal_text{};
    bool is_sure = false;  // some number has both
    Place three{};         // the first with three digits behind its mark
    std::string three_text{};
    bool has_decimals = false;  // some number has decimals that can be nothing else
  };
  std::optional<CellDate> moment(const BoundValue& value, const RowText& cell,
                                 const RowAt& at) const;
  std::string_view date(const BoundValue& value, const RowText& cell, const RowAt& at,
                        std::deque<std::string>& room);
  std::string_view time(const BoundValue& value, const RowText& cell, const RowAt& at,
                        std::deque<std::string>& room);
  std::string_view amount(const BoundValue& value, const KeyAs& key, const RowAt& at,
                          std::deque<std::string>& room);
  static bool has_unit(const BoundValue& value);
  const Currency& currency_beside(const BoundValue& value, const RowAt& at) const;
  bool name_currency(std::string_view cell, std::size_t column, const RowAt& at,
                     ExactNumber& number) const;
  void refuse_thing(std::string_view section, std::string_view word, std::size_t column,
                    const RowAt& at);
  bool makes(std::string_view section) const;
  const ThingNames& names(std::string_view section);

  const Book& book_;
  const Currency& currency_;
  NewThings* made_;
  std::optional<ExactNumber> last_{};
  RowText last_cell_{};                                   // of the row at hand
  std::unordered_map<std::string, std::string> dates_{};  // by form and cell
  std::optional<std::chrono::minutes> offset_{};
  std::map<std::string, std::unique_ptr<ThingNames>, std::less<>> names_{};
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  using Found = std::unordered_map<std::string, std::string, TextHash, std::equal_to<>>;
  std::map<std::string, Found, std::less<>> found_{};
  std::deque<std::string> room_{};
  std::map<std::size_t, Grouping> grouping_{};
};

}  // namespace plan
