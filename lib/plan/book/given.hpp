// SPDX-License-Identifier: MIT
// A value of the book together with the place where it was given, so that every later error and
// every `plan why` can point at its line.
#pragma once

#include <vector>

#include "plan/base/date.hpp"
#include "plan/base/diagnostic.hpp"

namespace plan {

/// A value that a book may give. Not given: `at` is no place. Given but not to be read (which has
/// been reported): `at` is its place, and there is no value either. Without a value it is T's
/// default.
template <class T>
struct Given {
  T value{};
  Place at{};
  bool unread = false;
  explicit operator bool() const { return at && !unread; }
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
  T value_or(T fallback) const { return *this ? value : fallback; }
};

/// One entry of a value that changes in time. Without `from`: since always (a plain scalar).
template <class T>
struct DatedEntry {
  Given<Day> from;
  Given<T> value;
};

/// A value that changes in time, ascending by date. The first entry also holds before its date, so
/// that writing down a change moves nothing earlier.
template <class T>
using Dated = std::vector<DatedEntry<T>>;

/// The entry in force on a day; null when the list is empty.
template <class T>
const Given<T>* value_on(const Dated<T>& dated, Day day) {
  const Given<T>* found = dated.empty() ? nullptr : &dated.front().value;
  for (const auto& entry : dated) {
    if (entry.from && *entry.from > day) break;
    found = &entry.value;
  }
  return found;
}

}  // namespace plan
