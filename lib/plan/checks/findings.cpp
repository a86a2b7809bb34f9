// SPDX-License-Identifier: MIT
#include "plan/checks/findings.hpp"

#include <algorithm>
#include <utility>

#include "plan/checks/checks.hpp"
#include "plan/facts/past_sales.hpp"
#include "plan/facts/sums.hpp"

namespace plan {
namespace {

bool is_silenced(const Diagnostic& one, const Profile& profile) {
  return one.severity == Severity::warning &&
         std::ranges::any_of(profile.ignore, [&](const auto& code) { return *code == one.code; });
}

}  // namespace

Diagnostics all_findings(const BookRead& read, Day as_of) {
  Diagnostics findings = read.of_book;
  const bool sound = !read.of_files.has_errors() && !read.of_records.has_errors();
  if (!findings.has_errors() && fit_sums(read.book, read.records, findings))
    judge(read.book, {past_sales(read.records), sound ? &read.records : nullptr, as_of}, findings);
  findings.append(read.of_files);
  findings.append(read.of_records);
  return findings;
}

Diagnostics shown_findings(const Diagnostics& findings, const Profile& profile, bool strict) {
  Diagnostics shown;
  for (Diagnostic one : findings.all()) {
    if (is_silenced(one, profile)) continue;
    if (strict) one.severity = Severity::error;
    shown.add(std::move(one));
  }
  return shown;
}

}  // namespace plan
