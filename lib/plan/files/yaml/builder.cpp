// SPDX-License-Identifier: MIT
#include "plan/files/yaml/builder.hpp"

#include <limits>
#include <string>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/yaml/entries.hpp"
#include "plan/files/yaml/full_width.hpp"

namespace plan {

Builder::Builder(std::string_view text, const Lines& lines, Reading& document,
                 Diagnostics& findings)
    : lines_(lines),
      document_(document),
      findings_(findings),
      has_tabs_(text.find('\t') != std::string_view::npos) {}

void Builder::refuse(std::string_view code, Place at, std::string_view text,
                     std::string_view hint) {
  findings_.error(std::string(code), at, said(text), said(hint));
}

bool Builder::take(const YamlEvent& event) {
  bool go_on = true;
  slipped_ = false;
  if (event.kind != YamlEvent::Kind::end) refuse_properties(event);
  switch (event.kind) {
    case YamlEvent::Kind::document: go_on = begin_document(event); break;
    case YamlEvent::Kind::scalar: take_scalar(event); break;
    case YamlEvent::Kind::alias: take_alias(event); break;
    case YamlEvent::Kind::list:
    case YamlEvent::Kind::mapping: go_on = begin_collection(event); break;
    case YamlEvent::Kind::end: end_collection(event.at); break;
  }
  // A plain text may hold the slip that the next error is about.
  const bool plain = event.kind == YamlEvent::Kind::scalar && !event.quoted;
  good_ = plain ? event.at : event.until;
  if (!go_on) document_.whole = false;
  return go_on;
}

bool Builder::begin_document(const YamlEvent& event) {
  if (found_document_) {
    refuse("second-document", event.at, "a second document begins here",
           "put it into a file of its own, or take the line out");
    return false;
  }
  found_document_ = true;
  if (event.directed)
    refuse("directive", event.at, "directives (%) are not allowed",
           "leave the line out; quote a text that begins with %");
  return true;
}

void Builder::refuse_properties(const YamlEvent& event) {
  if (has_tabs_) refuse_tab(event.at);
  if (event.anchored)
    refuse("anchor", event.at, "anchors (&) are not allowed",
           "write the value out; quote a text that begins with &");
  if (event.tagged)
    refuse("tag", event.at, "tags (!) are not allowed",
           "leave it out; quote a text that begins with !");
}

/// libyaml lets tabs stand before a value inside brackets and behind a key.
void Builder::refuse_tab(Place at) {
  if (at.line != lead_.line) {
    const std::string_view line = lines_[at.line];
    const std::string_view lead = line.substr(0, line.find_first_not_of(" \t"));
    const auto tab = lead.find('\t');
    lead_ = {at.line, lead.size(), {}};
    if (tab != std::string_view::npos) lead_.tab = tab;
  }
  const std::size_t before = at.column - 1;
  if (!lead_.tab || *lead_.tab >= before || before > lead_.width) return;
  refuse("tab", {at.file, at.line, static_cast<std::uint32_t>(*lead_.tab + 1)},
         "a tab is used as indentation", "indent with spaces");
  lead_.tab.reset();
}

Node& Builder::target() {
  if (open_.empty()) return document_.root;
  Frame& frame = open_.back();
  if (frame.awaits == Awaits::item) return frame.node->items.emplace_back();
  return frame.dropped ? dropped_.emplace_back() : frame.node->entries.back().value;
}

void Builder::value_done() {
  if (open_.empty()) return;
  Frame& frame = open_.back();
  if (frame.awaits == Awaits::item) return;
  frame.awaits = frame.awaits == Awaits::key ? Awaits::value : Awaits::key;
  if (frame.awaits == Awaits::key) frame.dropped = false;
}

void Builder::refuse_key(const YamlEvent& event, std::string_view code, std::string_view text,
                         std::string_view hint) {
  refuse(code, event.at, text, hint);
  open_.back().dropped = true;
  document_.incomplete.push_back(open_.back().node->at);
}

void Builder::take_key(Frame& frame, const YamlEvent& event) {
  if (event.text.empty() && !event.quoted)
    return refuse_key(event, "syntax", "a key is missing before this colon",
                      "write it as key: value");
  if (event.text == "<<" && !event.quoted)
    return refuse_key(event, "merge-key", "merge keys (<<) are not allowed",
                      "write the entries out");
  Node& key = frame.node->entries.emplace_back().key;
  key.kind = Node::Kind::scalar;
  key.at = event.at;
  key.text = event.text;
  key.quoted = event.quoted;
}

void Builder::take_scalar(const YamlEvent& event) {
  if (!open_.empty() && open_.back().awaits == Awaits::key) {
    take_key(open_.back(), event);
  } else {
    Node& node = target();
    node.kind = event.text.empty() && !event.quoted ? Node::Kind::null : Node::Kind::scalar;
    node.at = event.at;
    node.text = event.text;
    node.quoted = event.quoted;
    if (!event.quoted) refuse_full_width(node);
  }
  value_done();
}

std::string_view Builder::key_in_hand() const {
  for (auto frame = open_.rbegin(); frame != open_.rend(); ++frame)
    if (frame->awaits == Awaits::value && !frame->dropped)
      return frame->node->entries.back().key.text;
  return {};
}

void Builder::refuse_full_width(const Node& value) {
  if (value.text.find('\xEF') == std::string::npos && value.text.find('\xE3') == std::string::npos)
    return;
  const auto slip = slip_in_value(value.text, key_in_hand());
  if (!slip) return;
  Place at = value.at;
  at.column +=
      static_cast<std::uint32_t>(characters(std::string_view(value.text).substr(0, slip->offset)));
  findings_.error("full-width", at, said("the full-width {} is text to YAML", slip->found),
                  said("write \"{}\"", slip->wanted));
  document_.told.push_back(value.at);
  slipped_ = true;
}

void Builder::take_alias(const YamlEvent& event) {
  constexpr std::string_view text = "aliases (*) are not allowed";
  constexpr std::string_view hint = "write the value out; quote a text that begins with *";
  if (!open_.empty() && open_.back().awaits == Awaits::key) {
    refuse_key(event, "alias", text, hint);
  } else {
    refuse("alias", event.at, text, hint);
    Node& node = target();
    node.kind = Node::Kind::scalar;  // null would read as a value that nobody gave
    node.at = event.at;
    document_.told.push_back(event.at);
  }
  value_done();
}

bool Builder::begin_collection(const YamlEvent& event) {
  if (open_.size() == deepest_nesting) {
    findings_.error("too-deep", event.at,
                    said("this is nested deeper than {} levels", deepest_nesting),
                    said("a book needs no more than six"));
    return false;
  }
  const bool is_key = !open_.empty() && open_.back().awaits == Awaits::key;
  const bool in_key = is_key || (!open_.empty() && open_.back().in_key);
  if (is_key && !open_.back().in_key)
    refuse_key(event, "complex-key", "a list or a mapping cannot be a key",
               "write a plain word before the colon");
  if (is_key) open_.back().dropped = true;
  Node& node = in_key ? dropped_.emplace_back() : target();
  const bool is_list = event.kind == YamlEvent::Kind::list;
  node.kind = is_list ? Node::Kind::list : Node::Kind::mapping;
  node.at = event.at;
  open_.push_back({&node, is_list ? Awaits::item : Awaits::key, event.flow, false, in_key});
  return true;
}

void Builder::end_collection(Place at) {
  const Frame frame = open_.back();
  open_.pop_back();
  // in a text that breaks off, what ends with it may have had more to say
  if (!document_.whole && lines_.is_end(at)) document_.incomplete.push_back(frame.node->at);
  if (frame.node->kind == Node::Kind::mapping)
    judge_entries(*frame.node, frame.in_brackets, document_, findings_);
  value_done();
}

void Builder::close_all() {
  document_.whole = false;
  for (const Frame& frame : open_)
    if (frame.in_brackets) open_bracket_ = frame.node->at;
  while (!open_.empty()) end_collection({good_.file, std::numeric_limits<std::uint32_t>::max(), 1});
}

}  // namespace plan
