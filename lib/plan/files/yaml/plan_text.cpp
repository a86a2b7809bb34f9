// SPDX-License-Identifier: MIT
#include "plan/files/yaml/plan_text.hpp"

#include <yaml-cpp/yaml.h>

#include <cassert>

#include "plan/base/text.hpp"

namespace plan {
namespace {

using TextForm = PlanText::Form;

// yaml-cpp 0.7 sets a comment before a key at the margin, or behind the value before: a key that no
// file has holds its place
constexpr std::string_view place_key = "comment-of-plan";

std::string as_comment(const std::string& line) {
  return line.empty() ? "#" : "# " + escaped(line);
}

class Writing {
 public:
  std::string run(const PlanText& root) {
    add(root);
    assert(out_.good());
    std::string made;
    for (const std::string& line : root.above) made += as_comment(line) + "\n";
    return made + with_comments(std::string(out_.c_str()) + "\n");
  }

 private:
  void add(const PlanText& value) {
    switch (value.form) {
      case TextForm::scalar: out_ << YAML::Auto << value.value; return;
      case TextForm::text: out_ << YAML::DoubleQuoted << value.value; return;
      case TextForm::mapping: out_ << YAML::Block; return add_mapping(value);
      case TextForm::flow_mapping: out_ << YAML::Flow; return add_mapping(value);
      case TextForm::list: out_ << YAML::Block; return add_list(value);
      case TextForm::flow_list: out_ << YAML::Flow; return add_list(value);
    }
  }

  void add_mapping(const PlanText& value) {
    out_ << YAML::BeginMap;
    for (const PlanText& entry : value.entries) {
      for (const std::string& line : entry.above)
        out_ << YAML::Key << std::string(place_key) << YAML::Value << place_of(line);
      out_ << YAML::Key << entry.key << YAML::Value;
      add_with_comment(entry);
    }
    out_ << YAML::EndMap;
  }

  void add_list(const PlanText& value) {
    out_ << YAML::BeginSeq;
    for (const PlanText& entry : value.entries) {
      for (const std::string& line : entry.above)
        out_ << YAML::Flow << YAML::BeginMap << YAML::Key << std::string(place_key) << YAML::Value
             << place_of(line) << YAML::EndMap;
      add_with_comment(entry);
    }
    out_ << YAML::EndSeq;
  }

  void add_with_comment(const PlanText& entry) {
    add(entry);
    if (!entry.behind.empty()) out_ << YAML::Comment(escaped(entry.behind));
  }

  std::size_t place_of(const std::string& line) {
    comments_.push_back(line);
    return comments_.size() - 1;
  }

  /// Each place becomes its comment; texts are quoted, so that none can look like one.
  std::string with_comments(const std::string& text) const {
    std::string made;
    std::size_t next = 0;
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t end = text.find('\n', from);
      const std::string line = text.substr(from, end - from);
      const std::size_t at = line.find_first_not_of(" -{");
      if (at != std::string::npos && line.compare(at, place_key.size(), place_key) == 0)
        made += line.substr(0, line.find_first_not_of(' ')) + as_comment(comments_[next++]);
      else
        made += line;
      made += "\n";
      from = end + 1;
    }
    return made;
  }

  YAML::Emitter out_;
  std::vector<std::string> comments_;
};

}  // namespace

std::string write_plan(const PlanText& root) {
  assert(root.form == TextForm::mapping);
  return Writing().run(root);
}

}  // namespace plan
