// SPDX-License-Identifier: MIT
// Pins as the book states them: each of one row, two of a row nested or apart. Whether their
// amounts can hold is the split's to say.
#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/book/agree/known_ids.hpp"

namespace plan {
namespace {

int rows_named(const Pin& pin) {
  return int(bool(pin.rep.at)) + int(bool(pin.team.at)) + int(bool(pin.product.at));
}

/// The row that a pin fixes.
struct Row {
  std::string_view what = "company";  // or of what kind it is
  std::string_view id{};
  auto operator<=>(const Row&) const = default;
  /// As messages name it: "rep li.na".
  Said name() const { return id.empty() ? said(what) : said("{0} {1}", said(what), escaped(id)); }
};

Row row_of(const Pin& pin) {
  if (pin.rep) return {to_string(RefTo::rep), *pin.rep};
  if (pin.team) return {to_string(RefTo::team), *pin.team};
  return pin.product ? Row{to_string(RefTo::product), *pin.product} : Row{};
}

struct PinnedRow {
  Row row;
  const Given<Period>* period = nullptr;
  const Span& span() const { return (*period)->span; }
};

/// By row, then by time, the outer before the inner.
bool before(const PinnedRow& a, const PinnedRow& b) {
  if (a.row != b.row) return a.row < b.row;
  if (a.span().first != b.span().first) return a.span().first < b.span().first;
  return a.span().last > b.span().last;
}

void check_pair(const PinnedRow& outer, const PinnedRow& inner, Diagnostics& findings) {
  if (outer.span() == inner.span())
    findings.error("duplicate-pin", inner.period->at,
                   said("{} is pinned twice for {}", inner.row.name(), inner.period->value.name),
                   said("keep one of them"), outer.period->at);
  else if (outer.span().last < inner.span().last)
    findings.error("pins-overlap", inner.period->at,
                   said("two pins of {} overlap: {} and {}", inner.row.name(),
                        outer.period->value.name, inner.period->value.name),
                   said("let one hold the other, or keep them apart"), outer.period->at);
}

/// A sweep with a stack of the periods that are open: each period meets the innermost of them.
void check_pairs(std::vector<PinnedRow> rows, Diagnostics& findings) {
  std::stable_sort(rows.begin(), rows.end(), before);
  std::vector<const PinnedRow*> open;
  for (const PinnedRow& row : rows) {
    const auto over = [&](const PinnedRow& other) {
      return other.row != row.row || other.span().last < row.span().first;
    };
    while (!open.empty() && over(*open.back())) open.pop_back();
    if (!open.empty()) check_pair(*open.back(), row, findings);
    open.push_back(&row);
  }
}

}  // namespace

void agree_pins(const Year& year, Span days, KnownIds& known, Diagnostics& findings) {
  std::vector<PinnedRow> rows;
  for (const Pin& pin : year.pins) {
    known.check(pin.rep, RefTo::rep);
    known.check(pin.team, RefTo::team);
    known.check(pin.product, RefTo::product);
    const bool within = agree_within(pin.period, year, days, findings);
    if (rows_named(pin) > 1)
      findings.error("pin-of-two", pin.at,
                     said("a pin fixes one row: a rep, a team, a product or the company"),
                     said("write two pins"));
    else if (within && !pin.rep.unread && !pin.team.unread && !pin.product.unread)
      rows.push_back({row_of(pin), &pin.period});
  }
  check_pairs(std::move(rows), findings);
}

}  // namespace plan
