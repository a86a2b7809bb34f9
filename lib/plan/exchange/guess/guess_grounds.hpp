// SPDX-License-Identifier: MIT
// What guesses of each kind of export rest upon, and how they write a value. A part of
// guessed_map.hpp.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/exchange/guess/guessed_lines.hpp"

namespace plan {

class GuessGrounds {
 public:
  GuessGrounds(const ExportSample& export_sample, const SampleTraits& sample_traits,
               const GuessContext& around)
      : sample(export_sample), traits(sample_traits), context(around), roles(traits, context) {}

  const ExportSample& sample;
  const SampleTraits& traits;
  const GuessContext& context;
  const ColumnRoles roles;

  const ColumnTraits* at(ColumnRole role) const { return roles.at(role); }
  const std::string& cell(std::size_t row, const ColumnTraits& column) const {
    return sample.rows[row][index(column)];
  }
  std::size_t index(const ColumnTraits& column) const {
    return static_cast<std::size_t>(&column - traits.columns.data());
  }
  bool is_blank(std::size_t row, const ColumnTraits& column) const;
  /// The rows that pass, in which nothing stands in the column.
  using Passes = std::function<bool(std::size_t row)>;
  std::size_t blanks(const ColumnTraits& column, const Passes& passes = {}) const;
  std::size_t count(const Passes& passes) const;
  /// Whether the rows differ in what these columns say together.
  bool tells_apart(std::initializer_list<const ColumnTraits*> columns) const;
  /// Whether rows that these columns do not tell apart are the same in those.
  bool agree(const std::vector<const ColumnTraits*>& key,
             const std::vector<const ColumnTraits*>& others) const;
  /// Whether heading, name of the file or title holds one of the words, parted by |.
  bool speaks_of(std::string_view words) const;

  /// The form in which all dates that have a role are written; none where they differ, or it needs
  /// no word.
  std::string date_form() const;
  /// The marks of most numbers.
  NumberMarks marks() const;

  /// `key: Heading`, with its own form of dates or numbers where it differs from the file's.
  GuessedLine value(std::string key, const ColumnTraits& column) const;
  /// The same of an amount of money: in its unit, rounded where it has more decimals than the
  /// currency.
  GuessedLine money(std::string key, const ColumnTraits& column) const;
  /// The first of the columns that is not blank.
  GuessedLine value(std::string key, const std::vector<const ColumnTraits*>& columns) const;
  /// Of the columns those that are needed so that all rows that pass have one, the first first.
  std::vector<const ColumnTraits*> enough(std::initializer_list<const ColumnTraits*> columns,
                                          const Passes& passes = {}) const;
  /// Who it is, with the doubt where no column says so.
  GuessedLine rep() const;
  /// The key with the column of the role, where one has it.
  void add(GuessedLine& entry, std::string key, ColumnRole role) const;
  bool has_own_currency(const ColumnTraits& column) const;
  /// Rows of other currencies are left out, where some are of the book's own.
  void add_currency(GuessedLine& when) const;
  /// Rows that add up others.
  void add_totals(GuessedLine& unless) const;
  /// What is known of people, customers and products; nothing where nothing is.
  void add_creation(GuessedLine& root) const;

 private:
  bool are_blank(std::size_t row, const std::vector<const ColumnTraits*>& columns) const;
  /// The column's form of dates and marks of numbers, where they differ from the file's.
  std::vector<GuessedLine> own_forms(const ColumnTraits& column) const;
  void add_section(GuessedLine& create, const char* name, ColumnRole thing,
                   std::initializer_list<std::pair<const char*, ColumnRole>> keys) const;
};

// Each kind of export, a file each: the map's lines behind `values`. False: it is none such.
bool guess_wide(const GuessGrounds& grounds, GuessedLine& root);
bool guess_deals(const GuessGrounds& grounds, GuessedLine& root);
bool guess_contacts(const GuessGrounds& grounds, GuessedLine& root);
bool guess_expenses(const GuessGrounds& grounds, GuessedLine& root);
bool guess_payments(const GuessGrounds& grounds, GuessedLine& root);
bool guess_orders(const GuessGrounds& grounds, GuessedLine& root);
bool guess_things(const GuessGrounds& grounds, GuessedLine& root);

}  // namespace plan
