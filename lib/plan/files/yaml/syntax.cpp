// SPDX-License-Identifier: MIT
#include "plan/files/yaml/syntax.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/yaml/full_width.hpp"

namespace plan {
namespace {

struct Wording {
  std::string_view context;  // part of libyaml's context; empty: any
  std::string_view problem;  // part of libyaml's problem; empty: any
  std::string_view code;
  std::string_view text;
  std::string_view hint;
  bool at_context = false;  // the cause stands where the context began
};

// The first row that fits holds. libyaml has about sixty problems; people meet these.
constexpr std::array wordings = {
    Wording{"", "control characters", "control-character", "a control character stands here",
            "take it out"},
    Wording{"", "tab character", "tab", "a tab is used as indentation", "indent with spaces"},
    Wording{"scanning an anchor", "", "anchor", "anchors (&) are not allowed",
            "write the value out; quote a text that begins with &"},
    Wording{"scanning an alias", "", "alias", "aliases (*) are not allowed",
            "write the value out; quote a text that begins with *"},
    Wording{"", "undefined tag handle", "tag", "tags (!) are not allowed",
            "leave it out; quote a text that begins with !"},
    Wording{"a tag", "", "tag", "tags (!) are not allowed",
            "leave it out; quote a text that begins with !"},
    Wording{"directive", "", "directive", "directives (%) are not allowed",
            "leave the line out; quote a text that begins with %"},
    Wording{"", "%YAML directive", "directive", "directives (%) are not allowed",
            "leave the line out; quote a text that begins with %"},
    Wording{"", "incompatible YAML document", "directive", "directives (%) are not allowed",
            "leave the line out; quote a text that begins with %"},
    Wording{"quoted scalar", "end of stream", "unclosed-quote", "this quoted text has no end",
            "close it with the same quote", true},
    Wording{"quoted scalar", "document indicator", "unclosed-quote", "this quoted text has no end",
            "close it with the same quote", true},
    Wording{"quoted scalar", "escape", "syntax", "this is no escape that YAML knows",
            "write \\\\ for a backslash, or use single quotes"},
    Wording{"quoted scalar", "hexdecimal", "syntax", "this is no escape that YAML knows",
            "write \\\\ for a backslash, or use single quotes"},
    Wording{"block scalar", "", "syntax", "the head of this text block is wrong",
            "write | or > alone at the end of the line, and the text indented below it"},
    Wording{"", "could not find expected ':'", "syntax", "this line has no colon behind its key",
            "write it as key: value, with a blank behind the colon", true},
    Wording{"", "mapping values are not allowed", "syntax", "there is one colon too many here",
            "quote a text that holds \": \", and begin every key on a line of its own"},
    Wording{"", "sequence entries are not allowed", "syntax", "a list cannot begin here",
            "begin each \"- \" on a line of its own"},
    Wording{"", "mapping keys are not allowed", "syntax", "a key cannot begin here",
            "write it as key: value, on a line of its own"},
    Wording{
        "block mapping", "expected key", "syntax", "this line does not fit those above it",
        "indent it like the keys of the same mapping, and check that nothing before it is open"},
    Wording{"block collection", "'-' indicator", "syntax", "this line does not fit those above it",
            "indent it like the other entries of the list, and begin each with \"- \""},
    Wording{"", "',' or '}'", "syntax", "a comma or } is missing before this",
            "put commas between the entries and close the brace; quote a text that holds : or ,"},
    Wording{"", "',' or ']'", "syntax", "a comma or ] is missing before this",
            "put commas between the entries and close the bracket"},
    Wording{"", "<document start>", "syntax", "this line does not belong to what stands above it",
            "begin the sections at the left margin, one below the other"},
    Wording{"", "node content", "syntax", "a value is missing before this",
            "write the value, or take out what is too much"},
    Wording{"", "unexpected ':'", "syntax", "this colon is not expected here",
            "write a blank behind it, or quote the text"},
};

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Nothing, or the full-width character that the complaint is really about.
std::optional<Diagnostic> full_width(const SyntaxError& error, Place good, const Lines& lines) {
  for (std::uint32_t line = std::max(good.line, 1U); line <= error.at.line; ++line) {
    const auto text = lines[line];
    const auto slip = slip_in_line(text);
    if (!slip) continue;
    const auto column = static_cast<std::uint32_t>(characters(text.substr(0, slip->offset)) + 1);
    const Place at{error.at.file, line, column};
    if (at < good) continue;
    return Diagnostic{Severity::error, "full-width", at,
                      said("the full-width {} is text to YAML", slip->found),
                      said("write \"{}\"", slip->wanted)};
  }
  return {};
}

/// The character that begins no value: a tab, or one of those that YAML keeps for itself.
Diagnostic reserved(const SyntaxError& error, const Lines& lines) {
  std::string_view rest = lines[error.at.line];
  for (std::uint32_t i = 1; i < error.at.column && !rest.empty(); ++i) {
    rest.remove_prefix(1);
    while (!rest.empty() && (static_cast<unsigned char>(rest.front()) & 0xC0) == 0x80)
      rest.remove_prefix(1);
  }
  if (rest.starts_with('\t'))
    return {Severity::error, "tab", error.at, said("a tab is used as indentation"),
            said("indent with spaces")};
  return {Severity::error, "syntax", error.at,
          said("a text cannot begin with {}", escaped(rest.substr(0, 1))),
          said("put the text in quotes")};
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// A bracket that is still open where the text ends, or where a line begins no deeper than the
/// bracket's own, is shown where it opens.
std::optional<Diagnostic> unclosed(const SyntaxError& error, const Progress& progress,
                                   const Lines& lines) {
  if (!progress.open_bracket) return {};
  const bool left =
      error.at.line > progress.open_bracket->line &&
      indentation(lines[error.at.line]) <= indentation(lines[progress.open_bracket->line]);
  if (!left && !lines.is_end(error.at)) return {};
  return Diagnostic{Severity::error, "unclosed-bracket", *progress.open_bracket,
                    said("this bracket is not closed"), said("close it behind its last entry")};
}

}  // namespace

Diagnostic reword(const SyntaxError& error, const Progress& progress, const Lines& lines) {
  const bool in_quotes = holds(error.context, "quoted");
  if (!in_quotes)
    if (auto slip = full_width(error, progress.good, lines)) return *slip;
  if (holds(error.problem, "cannot start any token")) return reserved(error, lines);
  if (!in_quotes)
    if (auto open = unclosed(error, progress, lines)) return *open;
  for (const Wording& row : wordings)
    if (holds(error.context, row.context) && holds(error.problem, row.problem))
      return {Severity::error, std::string(row.code),
              row.at_context && error.context_at ? error.context_at : error.at, said(row.text),
              said(row.hint)};
  return {Severity::error, "syntax", error.at, said("this is not YAML: {}", error.problem),
          said("compare with plan-book(5)")};
}

}  // namespace plan
