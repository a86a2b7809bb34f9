// SPDX-License-Identifier: MIT
#include "plan/files/yaml/node_text.hpp"

#include <doctest/doctest.h>

#include <string>

#include "plan/book/book.hpp"
#include "plan/files/load.hpp"
#include "plan/files/whole_document.hpp"
#include "plan/files/yaml/strict.hpp"

using namespace plan;

namespace {

bool is_same(const Node& a, const Node& b) {
  if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size() ||
      a.entries.size() != b.entries.size())
    return false;
  for (std::size_t i = 0; i < a.items.size(); ++i)
    if (!is_same(a.items[i], b.items[i])) return false;
  for (std::size_t i = 0; i < a.entries.size(); ++i)
    if (a.entries[i].key.text != b.entries[i].key.text ||
        !is_same(a.entries[i].value, b.entries[i].value))
      return false;
  return true;
}

Node written_document(const std::string& text) {
  Diagnostics findings;
  Node root = read_document(text, 0, findings).root;
  CHECK(!findings.has_errors());
  return root;
}

}  // namespace

TEST_CASE("a document is written so that it is read as the same document") {
  const Node root = written_document(
      "format: 1\nbook: {name: 'no', currency: CNY, workweek: [mon, tue]}\n"
      "axes: [{id: '010', of: customer}]\n"
      "reps:\n- id: a\n  name: '1e3'\n  share: [{from: 2026-01-01, share: 12.5%}]\n  also: ['=1']\n"
      "customers:\n- {id: c, name: '- # x', '010': yes, contacts: [{name: 'a: b'}],\n"
      "   level: [{from: 2026-01-01, level: A}], demand: \"two\\nlines\"}\n"
      "years: {2026: {target: 12万, tiers: {top: 110%}, currencies: {USD: [{from: 2026-01-01, "
      "rate: 7.1}]}, season: {days: {mon: 1}}, pins: [{rep: a, period: 2026-01, target: 5}]}}\n");
  const std::string text = node_text(root);
  CHECK(is_same(written_document(text), root));
  CHECK(node_text(written_document(text)) == text);
  CHECK(text.find("- {id: \"c\"") == std::string::npos);  // its text of two lines needs a block
  CHECK(text.find("share: [{from: 2026-01-01, share: 12.5%}]") != std::string::npos);
}

TEST_CASE("the demo, all of its files in one") {
  LoadRequest request;
  request.entry = PLAN_SOURCE_DIR "/examples/demo/plan.yaml";
  const Loaded loaded = load(request);
  REQUIRE(!loaded.findings.has_errors());
  const Node root = whole_document(loaded, 0);
  CHECK(is_same(written_document(node_text(root)), root));
}
