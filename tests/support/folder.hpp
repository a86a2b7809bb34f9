// SPDX-License-Identifier: MIT
// A folder for one test, gone with it, and findings as one line each.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "plan/base/diagnostic.hpp"

namespace plan::test {

class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "plan-unit-XXXXXX").string();
    path_ = std::filesystem::canonical(::mkdtemp(name.data()));
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
  std::string path() const { return path_.string(); }
  void write(std::string_view name, std::string_view text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  std::string read(std::string_view name) const {
    std::ostringstream text;
    text << std::ifstream(path_ / name, std::ios::binary).rdbuf();
    return text.str();
  }

 private:
  std::filesystem::path path_;
};

/// Findings in the order of their places, a line each: `2:1 duplicate-key: a is given twice (keep
/// one of them)`; with `sources` the place begins with the file's path.
inline std::string lines_of(const Diagnostics& findings, const Sources* sources = nullptr) {
  std::string lines;
  for (const Diagnostic& finding : findings.sorted()) {
    const Place at = finding.place;
    lines +=
        sources ? sources->where(at) : std::to_string(at.line) + ":" + std::to_string(at.column);
    lines += " " + finding.code + ": " + finding.text.worded();
    if (!finding.hint.empty()) lines += " (" + finding.hint.worded() + ")";
    lines += "\n";
  }
  return lines;
}

}  // namespace plan::test
