// SPDX-License-Identifier: MIT
// The YAML test suite: what it calls valid is read as it says or refused for what books do not take
// of YAML, what it calls invalid is refused or proven harmless, and nothing of it crashes.
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "data.hpp"
#include "folder.hpp"
#include "plan/files/yaml/opinion.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// What a document says, in one line.
std::string said(const Node& node) {
  std::string text;
  switch (node.kind) {
    case Node::Kind::null: return "null";
    case Node::Kind::scalar: return "<" + node.text + ">";
    case Node::Kind::list:
      for (const Node& item : node.items) text += said(item);
      return "[" + text + "]";
    case Node::Kind::mapping:
      for (const Entry& entry : node.entries) text += entry.key.text + "=" + said(entry.value);
      return "{" + text + "}";
  }
  return text;
}

/// What a value of json is as the node says it: a number or a word as it was written.
std::string said(const nlohmann::json& value, const Node& node) {
  std::string text;
  if (value.is_array()) {
    for (std::size_t i = 0; i < value.size(); ++i)
      text += said(value[i], i < node.items.size() ? node.items[i] : Node());
    return "[" + text + "]";
  }
  if (value.is_object()) {  // whose order says nothing
    for (const Entry& entry : node.entries)
      if (value.contains(entry.key.text))
        text += entry.key.text + "=" + said(value[entry.key.text], entry.value);
    for (const auto& [key, one] : value.items())
      if (!node.find(key)) text += key + "=" + said(one, Node());
    return "{" + text + "}";
  }
  if (value.is_string()) return "<" + value.get<std::string>() + ">";
  if (node.kind == Node::Kind::null) return value.is_null() ? "null" : value.dump();
  return nlohmann::json::parse(node.text, nullptr, false) == value ? "<" + node.text + ">"
                                                                   : value.dump();
}

std::string bytes_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

/// The files in.yaml of the suite, by their case's name.
std::map<std::string, fs::path> cases() {
  const fs::path suite = plan::test_data() / "yaml-test-suite";
  std::map<std::string, fs::path> found;
  if (!fs::exists(suite)) return found;
  for (const auto& entry : fs::recursive_directory_iterator(suite))
    if (entry.path().filename() == "in.yaml")
      found[entry.path().parent_path().lexically_relative(suite).string()] = entry.path();
  return found;
}

TEST_CASE("every invalid case of the YAML test suite is refused or proven harmless") {
  // Invalid by a rule of form that changes nothing: each says here what its writer meant.
  const std::map<std::string, std::string> harmless = {
      {"9C9N", "{flow=[<a><b><c>]}"},       // brackets not indented
      {"QB6E", "{quoted=<a b c>}"},         // a quoted text not indented
      {"DK95/01", "{foo=<bar baz>}"},       // a tab inside a quoted text
      {"S98Z", "{empty block scalar=<>}"},  // blanks before a comment
      {"SU5Z", "{key=<value>}"},            // no blank before a comment
      {"X4QW", "{block=<scalar\n>}"},       // no blank before a comment
  };
  int invalid = 0;
  for (const auto& found : cases()) {
    const auto& name = found.first;  // clang 14 captures no structured binding
    const auto& path = found.second;
    if (!fs::exists(path.parent_path() / "error")) continue;
    ++invalid;
    CAPTURE(name);
    Diagnostics findings;
    const auto document = read_document(bytes_of(path), 0, findings);
    const auto known = harmless.find(name);
    CHECK(findings.has_errors() == (known == harmless.end()));
    if (known != harmless.end()) CHECK(said(document.root) == known->second);
  }
  if (invalid == 0) plan::skipped("YAML test suite: no yaml-test-suite");
  CHECK((invalid == 0 || invalid == 94));
}

TEST_CASE("every valid case of the YAML test suite is read as it says, or refused") {
  // What libyaml, which reads YAML 1.1, takes for something else: none can be in a sound book.
  const std::map<std::string, std::string> otherwise = {
      {"652Z", "{foo=<bar>bar=<42>}"},  // a key that begins with ?
      {"L24T/01", "{foo=<x\n >}"},      // a block that ends without a line's end
  };
  // What a book's file is not (a list, a lone text), and what it does not take of YAML; the rest
  // is syntax that came with YAML 1.2.
  const std::set<std::string> reasons = {
      "alias",     "anchor",     "complex-key", "control-character", "cut-file",
      "directive", "empty-file", "syntax",      "merge-key",         "second-document",
      "tab",       "tag",        "bad-utf8",    "wrong-shape",       "unclosed-bracket"};
  int read = 0, refused = 0;
  for (const auto& found : cases()) {
    const auto& name = found.first;
    const fs::path folder = found.second.parent_path();
    if (fs::exists(folder / "error")) continue;
    CAPTURE(name);
    Diagnostics findings;
    const auto document = read_document(bytes_of(found.second), 0, findings);
    for (const Diagnostic& one : findings.all())
      CHECK_MESSAGE(reasons.contains(one.code), one.code);
    ++(findings.has_errors() ? refused : read);
    if (findings.has_errors()) continue;
    REQUIRE(fs::exists(folder / "in.json"));
    const auto meant = nlohmann::json::parse(bytes_of(folder / "in.json"));
    const auto known = otherwise.find(name);
    CHECK(said(document.root) ==
          (known == otherwise.end() ? said(meant, document.root) : known->second));
  }
  MESSAGE(read << " valid cases read, " << refused << " refused");
  CHECK((read + refused == 0 || read + refused == 308));
}

TEST_CASE("no case of the YAML test suite stops either reader") {
  for (const auto& found : cases()) {
    const auto& name = found.first;
    const auto& path = found.second;
    CAPTURE(name);
    Diagnostics findings;
    const std::string bytes = bytes_of(path);
    if (read_document(bytes, 0, findings).whole) ask_second_opinion(bytes, 0, findings);
    for (const Diagnostic& finding : findings.all()) CHECK(finding.place);
  }
}

}  // namespace
}  // namespace plan
