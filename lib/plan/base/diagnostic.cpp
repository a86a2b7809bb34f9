// SPDX-License-Identifier: MIT
#include "plan/base/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/base/source_excerpt.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

constexpr std::size_t screen_columns = 80;

constexpr std::string_view bold = "1", dim = "2", bold_red = "1;31", bold_yellow = "1;33";

std::string painted(std::string_view text, std::string_view style, bool colour) {
  if (!colour) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", style, text);
}

/// How a finding is drawn; the numbers of its lines stand under each other.
struct Drawing {
  const Sources& sources;
  std::string_view style;
  std::size_t number_width;
  bool colour;

  std::string row(std::string_view number, const std::string& text) const {
    const std::string gutter = fmt::format("   {:>{}} |", number, number_width);
    return "\n" + painted(gutter, dim, colour) + (text.empty() ? "" : " " + text);
  }

  /// The place's source line and the caret under its column.
  std::string quote(Place place) const {
    if (sources.line(place).empty()) return {};
    const std::size_t gutter = 3 + number_width + 3;
    const auto [left, right] = excerpt(sources, place, screen_columns - gutter);
    std::string drawn = row(fmt::format("{}", place.line), left + right);
    if (place.column == 0) return drawn;
    return drawn + row("", std::string(display_width(left), ' ') + painted("^", style, colour));
  }
};

}  // namespace

void Diagnostics::error(std::string code, Place place, Said text, Said hint, Place other) {
  add({Severity::error, std::move(code), place, std::move(text), std::move(hint), other});
}

void Diagnostics::warning(std::string code, Place place, Said text, Said hint, Place other) {
  add({Severity::warning, std::move(code), place, std::move(text), std::move(hint), other});
}

bool Diagnostics::has_errors() const {
  return count(Severity::error) > 0;
}

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(found_.begin(), found_.end(),
                    [&](const Diagnostic& one) { return one.severity == severity; }));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  auto findings = found_;
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
  return findings;
}

void Diagnostics::append(const Diagnostics& others) {
  const auto copy = others.found_;
  found_.insert(found_.end(), copy.begin(), copy.end());
}

std::string render(const Diagnostic& diagnostic, const Sources& sources, bool colour) {
  const bool error = diagnostic.severity == Severity::error;
  const std::string_view style = error ? bold_red : bold_yellow;
  const std::string_view word = error ? tr("error") : tr("warning");
  const auto last_line = std::max(diagnostic.place.line, diagnostic.other.line);
  const Drawing drawing{sources, style, fmt::formatted_size("{}", last_line), colour};

  std::string out;
  if (diagnostic.place)
    out = painted(escaped(sources.where(diagnostic.place)) + ":", bold, colour) + " ";
  out += painted(fmt::format("{} {}:", word, diagnostic.code), style, colour);
  out += " " + escaped(diagnostic.text.worded());
  out += drawing.quote(diagnostic.place);
  if (diagnostic.other) {
    out += "\n   " + tr("other place: {}", escaped(sources.where(diagnostic.other)));
    out += drawing.quote(diagnostic.other);
  }
  if (!diagnostic.hint.empty())
    out += "\n   " + painted(tr("hint:"), dim, colour) + " " + escaped(diagnostic.hint.worded());
  return out;
}

}  // namespace plan
