// SPDX-License-Identifier: MIT
// What one record must hold in its book beyond its single values: its day, its money.
#include "plan/base/said.hpp"
#include "plan/records/resolver.hpp"

namespace plan {

void Resolver::judge_date() {
  if (within_ && !within_->span.contains(record_.day())) {
    findings_.error(
        "outside-file", place_of(RecordKey::date),
        said("{} does not belong to a file of {}", to_string(Date(record_.day())), within_->name),
        said("move the record to the file of its own period"));
    bad_ = true;
  }
  if (ids_.employs(record_.rep, record_.day())) return;
  const bool may_follow = record_.kind == RecordKind::return_ ||
                          record_.kind == RecordKind::payment ||
                          record_.kind == RecordKind::expense;
  if (may_follow && ids_.has_left(record_.rep, record_.day())) return;
  findings_.error("not-employed", place_of(RecordKey::date),
                  said("{} is not employed on {}", name_of(ids_.book().reps[record_.rep]),
                       to_string(Date(record_.day()))),
                  said("mend the date, or from, to and stays of the rep; after the last day only "
                       "return, payment and expense are right"));
  bad_ = true;
}

/// A return that names its order takes that order's rate, which is known later (Records).
void Resolver::exchange(RecordKey key, const OfAmount& member) {
  std::int64_t& amount = record_.*member.minor;
  std::uint8_t& currency = record_.*member.currency;
  if (currency == 0) return;
  const Currency& from = *currencies_[currency - 1U];
  const Rate* rate = ids_.rate(from, record_.day());
  if (!rate)
    return refuse(
        {"no-exchange-rate",
         said("the book has no rate for {} on {}", from.code, to_string(Date(record_.day()))),
         said("add it to years.N.currencies: {{{}: ...}}", from.code)},
        place_of(key));
  if (record_.kind == RecordKind::return_ && record_.has(RecordKey::of)) return;
  const auto own = converted(Money::minor(amount), from, *rate, currency_);
  if (!own)
    return refuse({"amount-overflow",
                   said("{} {} is too large for an amount in {}",
                        exact_decimal(Money::minor(amount), from), from.code, currency_.code),
                   said("mend the amount, or the currency's rate")},
                  place_of(key));
  amount = own->minor();
  currency = 0;
}

/// What can be said of a record whose keys are all right.
void Resolver::judge() {
  judge_date();
  if (record_.kind == RecordKind::expense && record_.amount < 0 && !record_.has(RecordKey::note))
    refuse({"refund-without-note", said("a refund of expenses needs a note"),
            said("add note: and say what is paid back")},
           place_of(RecordKey::amount));
  if (record_.has(RecordKey::close) && record_.deal == absent)
    refuse({"missing-key", said("{} needs {}", "close", "deal"),
            said("add {}: {}", "deal", said("the deal that is expected to close then"))},
           place_of(RecordKey::close));
  for (const auto& [key, member] : amounts_) exchange(key, member);
}

}  // namespace plan
