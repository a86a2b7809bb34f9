// SPDX-License-Identifier: MIT
// What the values of options and arguments can be: out of the book where there is one, however
// broken, and out of the tables. Activities are read for names alone that only they hold.
#pragma once

#include <optional>

#include "plan/complete/answers.hpp"
#include "plan/session.hpp"

namespace plan {

/// The command line left of the cursor as far as it is understood, and the book that it speaks of.
class Known {
 public:
  /// Both stay the caller's and outlive it; overlays that cannot be read are taken out of
  /// `options`.
  Known(const Verb& verb, Options& options) : verb_(verb), options_(options) {}

  const Verb& verb() const { return verb_; }
  const Options& options() const { return options_; }
  Session& session();
  /// What could be read of it; an empty one where there is none.
  const Book& book();

 private:
  const Verb& verb_;
  Options& options_;
  std::optional<Session> session_;
  bool read_ = false;
  bool there_ = false;
};

/// Offers all that a value of this sort can be. Errors: those of Session::as_of() and of reading
/// activities.
void offer_values(Completes what, Known& known, Answers& answers);

/// The periods of the book's years and the words for others; in `A..B` the second end as well.
void offer_periods(Known& known, Answers& answers);
/// Today, and days whose month is typed; `words`: the words for days as well.
void offer_days(Known& known, Answers& answers, bool words);
/// The years of the book's plan, and the present one.
void offer_years(Known& known, Answers& answers);

/// The acts of plan approval, and what can be approved.
void offer_acts(Answers& answers);
void offer_agreed(Known& known, Answers& answers);

}  // namespace plan
