// SPDX-License-Identifier: MIT
#include "plan/report/check_report.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "plan/base/counted.hpp"
#include "plan/base/masked_finding.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

constexpr std::string_view not_whole =
    "a file could not be read to its end, so references were not all checked: mend it, check again";

Cell number(std::uint32_t value) {
  return value == 0 ? Cell(Blank{}) : Cell(static_cast<std::int64_t>(value));
}

/// "3 errors, 1 warning"; one line that says so where all is well.
std::string summary(std::size_t errors, std::size_t warnings) {
  if (errors + warnings == 0) return text("no errors, no warnings");
  return tr("{}, {}", counted("{} errors", errors), counted("{} warnings", warnings));
}

constexpr std::size_t inset = 7;  // of lines that go on: as deep as sources and hints

/// The escape sequence that begins here; 0 where there is none.
std::size_t sequence_at(std::string_view text) {
  return text.starts_with("\x1b[") ? std::min(text.find('m'), text.size() - 1) + 1 : 0;
}

std::string without_colour(std::string_view line) {
  std::string plain;
  while (!line.empty()) {
    const std::size_t sequence = sequence_at(line);
    if (sequence == 0) plain += line.front();
    line.remove_prefix(std::max<std::size_t>(sequence, 1));
  }
  return plain;
}

/// The line in several, with the colours where they were: they begin and end at the same words.
std::string broken(std::string_view line, std::size_t width) {
  const std::string plain = without_colour(line);
  if (display_width(plain) <= width) return std::string(line);
  const std::size_t lead = std::min(plain.find_first_not_of(' '), plain.size());
  const std::size_t room = std::max(width, 2 * inset) - std::max(lead, inset);
  std::string out(lead, ' ');
  line.remove_prefix(lead);
  bool first = true;
  for (const std::string& part : lines_of(plain.substr(lead), room)) {
    if (!std::exchange(first, false)) out += "\n" + std::string(inset, ' ');
    for (std::size_t at = 0; at < part.size() || sequence_at(line) > 0;) {
      const std::size_t sequence = sequence_at(line);
      if (sequence > 0)
        out += line.substr(0, sequence);
      else if (line.front() == part[at])
        out += part[at++];
      line.remove_prefix(std::max<std::size_t>(sequence, 1));
    }
  }
  return out;
}

/// "  12 | - {date: ...", or the caret below it.
bool is_quote(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" 0123456789");
  return line.starts_with("  ") && at != std::string_view::npos && line[at] == '|';
}

/// The finding with its sentence and its hint in lines that fit; what it quotes stays whole.
std::string fitted(const std::string& finding, std::size_t width) {
  if (width == 0) return finding;
  std::string out;
  for (std::string_view rest = finding; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    out += (is_quote(without_colour(line)) ? std::string(line) : broken(line, width)) + "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  out.pop_back();
  return out;
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
    table.rows.push_back(
        {{placed ? Cell(sources[one.place.file].path) : Cell(Blank{}), number(one.place.line),
          number(one.place.column),
          std::string(one.severity == Severity::error ? "error" : "warning"), one.code,
          one.text.worded(), one.hint.empty() ? Cell(Blank{}) : Cell(one.hint.worded())}});
  }
  Document document{"check", text("Check of the book"), {}, {std::move(table)}, {}};
  if (!view.whole) document.notes.push_back({"references-not-checked", text(not_whole)});
  return document;
}

std::string check_text(const Diagnostics& findings, const Sources& sources, const CheckView& view) {
  std::string lines;
  const auto shown_as = view.redact ? render_masked : render;
  for (const Diagnostic& one : findings.sorted())
    lines += fitted(shown_as(one, sources, view.colour), view.width) + "\n";
  if (view.quiet) return lines;
  lines += summary(findings.count(Severity::error), findings.count(Severity::warning)) + "\n";
  if (!view.whole) lines += text(not_whole) + "\n";
  return lines;
}

}  // namespace plan
