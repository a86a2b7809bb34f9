// SPDX-License-Identifier: MIT
#include "plan/report/check_report.hpp"

#include "plan/base/tr.hpp"

namespace plan {
namespace {

constexpr std::string_view not_whole =
    "a file could not be read to its end, so references were not all checked: mend it, check again";

std::string text(std::string_view english) {
  return std::string(tr(english));
}

Cell number(std::uint32_t value) {
  return value == 0 ? Cell(Blank{}) : Cell(static_cast<std::int64_t>(value));
}

/// "3 errors, 1 warning"; one line that says so where all is well.
std::string summary(std::size_t errors, std::size_t warnings) {
  if (errors + warnings == 0) return text("no errors, no warnings");
  const std::string error_part = errors == 1 ? text("1 error") : tr("{} errors", errors);
  const std::string warning_part = warnings == 1 ? text("1 warning") : tr("{} warnings", warnings);
  return tr("{}, {}", error_part, warning_part);
}

}  // namespace

Document check_report(const Diagnostics& findings, const Sources& sources, const CheckView& view) {
  Table table{"findings",
              text("Findings"),
              {{"file", text("file"), Unit::text},
               {"line", text("line"), Unit::count},
               {"column", text("column"), Unit::count},
               {"severity", text("severity"), Unit::id},
               {"code", text("code"), Unit::id},
               {"text", text("text"), Unit::text},
               {"hint", text("hint"), Unit::text}},
              {}};
  for (const Diagnostic& one : findings.sorted()) {
    const bool placed = static_cast<bool>(one.place);
    table.rows.push_back({{placed ? Cell(sources[one.place.file].path) : Cell(Blank{}),
                           number(one.place.line), number(one.place.column),
                           std::string(one.severity == Severity::error ? "error" : "warning"),
                           one.code, one.text, one.hint.empty() ? Cell(Blank{}) : Cell(one.hint)}});
  }
  Document document{"check", text("Check of the book"), {}, {std::move(table)}, {}};
  if (!view.whole) document.notes.push_back({"references-not-checked", text(not_whole)});
  return document;
}

std::string check_text(const Diagnostics& findings, const Sources& sources, const CheckView& view) {
  std::string lines;
  for (const Diagnostic& one : findings.sorted()) lines += render(one, sources, view.colour) + "\n";
  if (view.quiet) return lines;
  lines += summary(findings.count(Severity::error), findings.count(Severity::warning)) + "\n";
  if (!view.whole) lines += text(not_whole) + "\n";
  return lines;
}

}  // namespace plan
