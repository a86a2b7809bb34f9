// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/column_traits.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "plan/base/utf8.hpp"
#include "plan/exchange/guess/date_traits.hpp"
#include "plan/exchange/guess/number_traits.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

constexpr std::size_t most_values = 4000;

class Judging {
 public:
  Judging(const ExportSample& sample, const Currency& own) : sample_(sample), own_(own) {}

  SampleTraits run() {
    for (std::size_t i = 0; i < sample_.columns(); ++i) judge(i);
    agree_on_marks();
    agree_on_days();
    made_.blanks.assign(blanks_.begin(), blanks_.end());
    return std::move(made_);
  }

 private:
  void judge(std::size_t column) {
    ColumnTraits& traits = made_.columns.emplace_back();
    traits.heading = sample_.headings[column];
    const auto mark = traits.heading.rfind('#');
    traits.plain = plain_heading(
        mark == std::string::npos || mark == 0 ? traits.heading : traits.heading.substr(0, mark));
    cells_.push_back({});
    count(column, traits);
    std::ranges::stable_sort(traits.values, std::greater(),
                             [](const auto& one) { return one.second; });
    if (traits.filled == 0) return;
    judge_values(traits, cells_.back());
  }

  /// The values in the order in which they come.
  void count(std::size_t column, ColumnTraits& traits) {
    std::unordered_map<std::string_view, std::size_t> seen;
    std::size_t words = 0;
    for (const auto& row : sample_.rows) {
      const std::string& cell = row[column];
      if (says_nothing(cell)) blanks_.insert(cell);
      if (cell.empty() || says_nothing(cell)) {
        ++traits.blank;
        continue;
      }
      ++traits.filled;
      words += cell.size() > 60 || std::ranges::count(cell, ' ') > 4;
      const auto [at, fresh] = seen.emplace(cell, traits.values.size());
      if (fresh) traits.values.emplace_back(cell, 0);
      if (fresh && cells_.back().size() < most_values) cells_.back().push_back(cell);
      ++traits.values[at->second].second;
    }
    traits.unique = traits.filled > 0 && traits.values.size() == traits.filled;
    traits.prose = words * 3 > traits.filled;
  }

  void judge_values(ColumnTraits& traits, const std::vector<std::string_view>& cells) {
    traits.holds = Holds::words;
    const auto mails = std::ranges::count_if(cells, [](auto cell) {
      return cell.find('@') != std::string_view::npos && cell.find(' ') == std::string_view::npos;
    });
    traits.mails = static_cast<std::size_t>(mails) * 10 >= cells.size() * 9;
    if (take_dates(traits, cells)) return;
    const GuessedNumbers numbers = numbers_of(cells, own_, !is_chinese(traits.heading));
    if (numbers.good * 10 < cells.size() * 9) return;
    traits.holds = Holds::numbers;
    traits.mark_in_doubt = numbers.in_doubt;
    add_figures(cells, numbers.marks, own_, traits);
  }

  /// Nobody parts thousands by points in Chinese or Japanese, and 12.495 in 万 has three decimals.
  static bool is_chinese(const std::string& heading) {
    bool any = false;
    each_character(heading, [&](char32_t point, std::string_view, bool) {
      any = any || (point >= U'\u2E80' && point <= U'\u9FFF');
    });
    return any;
  }

  /// False: they are no dates.
  static bool take_dates(ColumnTraits& traits, const std::vector<std::string_view>& cells) {
    if (const auto dates = dates_of(cells)) {
      traits.date_form = dates->form;
      traits.day_or_month = dates->in_doubt;
    } else if (are_serials(cells) && is_named_as_date(traits.plain)) {
      traits.date_form = "serial";
    } else {
      return false;
    }
    traits.holds = Holds::dates;
    return true;
  }

  static bool is_named_as_date(const std::string& plain) {
    return std::ranges::any_of(role_words(), [&](const RoleWords& row) {
      return row.holds == Holds::dates && fit_of(plain, row) > 50;
    });
  }

  /// A column whose marks are beyond doubt, rather one that has both; null: none.
  const ColumnTraits* sure_of_marks() const {
    const ColumnTraits* sure = nullptr;
    for (const ColumnTraits& one : made_.columns)
      if (one.holds == Holds::numbers && one.has_mark && !one.mark_in_doubt &&
          (!sure || (sure->thousands.empty() && !one.thousands.empty())))
        sure = &one;
    return sure;
  }

  /// A file's numbers are all of one form, where each of them can be.
  void agree_on_marks() {
    const ColumnTraits* sure = sure_of_marks();
    if (!sure) return;
    const NumberMarks marks{sure->decimal, sure->thousands};
    for (std::size_t i = 0; i < made_.columns.size(); ++i) {
      ColumnTraits& one = made_.columns[i];
      if (one.holds != Holds::numbers ||
          (one.decimal == marks.decimal && one.thousands == marks.thousands))
        continue;
      const auto as_usual = numbers_by(cells_[i], marks, own_);
      const auto as_its_own = numbers_by(cells_[i], {one.decimal, one.thousands}, own_);
      if (as_usual < as_its_own) continue;
      add_figures(cells_[i], marks, own_, one);
      one.mark_in_doubt = false;
    }
  }

  /// A column of days above 12 tells how those are meant that have none.
  void agree_on_days() {
    const auto sure = std::ranges::find_if(made_.columns, [](const ColumnTraits& one) {
      return one.holds == Holds::dates && !one.day_or_month &&
             one.date_form.find("MMM") == std::string::npos && !one.date_form.empty() &&
             one.date_form != "serial";
    });
    if (sure == made_.columns.end()) return;
    const bool day_first = sure->date_form.find('D') < sure->date_form.find('M');
    for (ColumnTraits& one : made_.columns) {
      if (!one.day_or_month) continue;
      one.day_or_month = false;
      if ((one.date_form.find('D') < one.date_form.find('M')) == day_first) continue;
      for (char& c : one.date_form) c = c == 'D' ? 'M' : c == 'M' ? 'D' : c;
    }
  }

  const ExportSample& sample_;
  const Currency& own_;
  SampleTraits made_{};
  std::set<std::string> blanks_{};
  std::vector<std::vector<std::string_view>> cells_{};  // distinct, of each column
};

}  // namespace

SampleTraits traits_of(const ExportSample& sample, const Currency& own) {
  return Judging(sample, own).run();
}

}  // namespace plan
