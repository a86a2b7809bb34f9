// SPDX-License-Identifier: MIT
// What a year's plan rests on: the years before it, who is there, the key accounts. For the annual
// plan alone.
#pragma once

#include <optional>

#include "plan/report/annual/annual_plan.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {

/// What the grounds need; all of them with targets, since what is left of an unfinished year is
/// projected.
std::vector<MeasureRequest> grounds_needs(const Book& book, const AnnualRequest& request);

/// The fiscal year so many years before the plan's.
Period year_before(const Book& book, const AnnualRequest& request, int years);

/// The years before, as far as the book knows them.
struct PastYears {
  Table table;                       // a row a year
  std::optional<Money> last_year{};  // sales of the year before; of one that is not over with what
                                     // is still expected of it; none: not known
  NotAvailable why{};                // why there is none
  bool partly = false;               // of the year before some months are known
  bool projected = false;            // a year is not over
  std::size_t later = 0;             // records dated after as-of
};

class AnnualGrounds {
 public:
  /// All that is handed in must outlive this.
  AnnualGrounds(const Facts& facts, const AnnualRequest& request, const Labels& names)
      : facts_(facts), book_(facts.book), request_(request), names_(names) {}

  PastYears past() const;
  /// Sales of the year before by month, so far.
  std::vector<Figure> months_before() const;
  /// The title of the year before's sales as far as they are there.
  std::string so_far() const;
  /// By team: seats as planned, and who is there, on the year's first and last day; no rows where
  /// no seats are planned.
  Table headcount() const;
  /// The key accounts, the largest sales of the year before first, and what is planned for each.
  Table key_accounts() const;
  Table account_plans() const;

  /// What the tables rest on, once they are made.
  const HistoryNotes& notes() const { return notes_; }

 private:
  Measured measured(MeasureRequest request) const;
  /// Each as the part of a full working time that is theirs, in thousandths.
  Quantity people_on(Index team, Day day) const;
  bool is_known(Span year, const Knowledge& knowledge) const;
  struct Account {
    Index place = absent;
    Figure sales = Money();
    Money known{};  // of them: what accounts are in order of
  };
  std::vector<Account> accounts() const;

  const Facts& facts_;
  const Book& book_;
  const AnnualRequest& request_;
  const Labels& names_;
  mutable HistoryNotes notes_{};
};

}  // namespace plan
