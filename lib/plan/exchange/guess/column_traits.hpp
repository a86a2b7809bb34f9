// SPDX-License-Identifier: MIT
// What the values of a column of an export are: dates of which form, numbers with which marks, a
// few words, a number of its own in each row.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "plan/exchange/guess/column_role.hpp"
#include "plan/exchange/guess/export_sample.hpp"

namespace plan {

struct ColumnTraits {
  std::string heading{};  // as a map names it
  std::string plain{};    // plain_heading()
  Holds holds = Holds::nothing;
  std::size_t filled = 0, blank = 0;
  std::vector<std::pair<std::string, std::size_t>> values{};  // each with its rows, most first
  bool unique = false;                                        // no two rows have one value
  bool mails = false;
  bool prose = false;  // most values have many words
  // dates
  std::string date_form{};    // empty: year first
  bool day_or_month = false;  // both could come first
  // numbers
  std::string thousands{};
  char decimal = '.';
  bool mark_in_doubt = false;  // its mark may be of thousands or of decimals
  bool has_mark = false;       // some number has a mark
  bool all_three = false;      // whatever decimals there are could be groups of thousands
  bool wild = false;           // some cells are no numbers
  std::size_t negative = 0, zero = 0;
  std::size_t decimals = 0;  // of the number that has most
  bool percent = false, whole = true;
  long double most = 0;  // the largest, roughly

  bool has_blanks() const { return blank > 0; }
  bool is_few() const {
    return values.size() <= 60 && (values.size() * 3 <= filled || values.size() <= 8);
  }
};

/// The columns of the sample, and the words of its cells that say that nothing stands there.
struct SampleTraits {
  std::vector<ColumnTraits> columns{};
  std::vector<std::string> blanks{};
};
SampleTraits traits_of(const ExportSample& sample, const Currency& own);

}  // namespace plan
