// SPDX-License-Identifier: MIT
// Sums of contributions as statements with parameters: what is typed or stands in a book is a
// parameter, never a part of the statement. All engines take them as they are.
#pragma once

#include <string>
#include <vector>

#include "plan/document/sum_query.hpp"
#include "plan/write/sql/sql.hpp"

namespace plan {

/// A statement and the values of its ?, in order.
struct SqlAsked {
  std::string statement;
  std::vector<SqlValue> values;
};

// All but sql_shared_things() begin with the keys and the stretch: its place among the cuts, -1 for
// what lies before the first; or, where there are many stretches, the day itself.

/// Keys, stretch, sum, value: of all sums but those of things. In two steps, the first by book:
/// that much servers which share the books can do by themselves.
SqlAsked sql_sums(const SumQuery& query);
/// Keys, stretch, book, thing: each thing of a book once in each place and stretch.
SqlAsked sql_things(const SumQuery& query, const std::string& sum);
/// Keys, stretch, count: things that are in one place and stretch alone.
SqlAsked sql_lone_things(const SumQuery& query, const std::string& sum);
/// Book, thing: those that are in more than one.
SqlAsked sql_shared_things(const SumQuery& query, const std::string& sum);
/// Keys, stretch, value, count: how often each value of the sum comes.
SqlAsked sql_values(const SumQuery& query, const std::string& sum);
/// Keys, stretch, day when it is due, value: of a sum that stands.
SqlAsked sql_due(const SumQuery& query, const std::string& sum);

}  // namespace plan
