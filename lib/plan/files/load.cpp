// SPDX-License-Identifier: MIT
#include "plan/files/load.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/join.hpp"
#include "plan/book/reader.hpp"
#include "plan/book/references.hpp"
#include "plan/files/digest.hpp"
#include "plan/files/discover.hpp"
#include "plan/files/opinion.hpp"
#include "plan/files/read_file.hpp"
#include "plan/files/sections.hpp"
#include "plan/files/strict.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t head_size = std::size_t{1} << 14;  // bytes; most files are read by it whole

class Loader {
 public:
  explicit Loader(const LoadRequest& request);
  Loaded load() &&;

 private:
  void read_entry();
  void read_rest();
  void read_overlays();
  void judge();
  std::uint32_t add(std::string path, std::string bytes);
  Node plan_file(std::uint32_t file);
  void cannot_read(const std::string& path, std::error_code error);
  void keep(const Reading& document);
  bool is_told(const Diagnostic& finding) const;

  const LoadRequest& request_;
  Loaded loaded_;
  std::vector<Node> files_;
  std::vector<Node> overlays_;
  std::set<Place> told_, incomplete_;  // of all files
  bool whole_ = true;                  // every plan file is there and was read to its end
};

Loader::Loader(const LoadRequest& request) : request_(request) {
  loaded_.sources = std::make_shared<Sources>();
}

std::uint32_t Loader::add(std::string path, std::string bytes) {
  return loaded_.sources->add(std::move(path), std::move(bytes));
}

void Loader::cannot_read(const std::string& path, std::error_code error) {
  loaded_.findings.add(unreadable(path, error, {add(path, {}), 1, 1}));
  whole_ = false;
}

void Loader::keep(const Reading& document) {
  whole_ = whole_ && document.whole;
  told_.insert(document.told.begin(), document.told.end());
  incomplete_.insert(document.incomplete.begin(), document.incomplete.end());
}

Node Loader::plan_file(std::uint32_t file) {
  const std::string& bytes = (*loaded_.sources)[file].text;
  const auto before = loaded_.findings.count(Severity::error);
  Reading document = read_document(bytes, file, loaded_.findings);
  const bool sound = document.whole && loaded_.findings.count(Severity::error) == before;
  if (request_.second_opinion && sound) ask_second_opinion(bytes, file, loaded_.findings);
  keep(document);
  return std::move(document.root);
}

void Loader::read_entry() {
  auto read = read_file(request_.entry, largest_file);
  if (read.error && read.error != std::errc::file_too_large)
    throw std::system_error(read.error, request_.entry);
  const fs::path entry(request_.entry);
  loaded_.folder = fs::canonical(entry.has_parent_path() ? entry.parent_path() : ".").string();
  const std::string name = entry.filename().string();
  if (read.error) {
    cannot_read(name, read.error);
    return;
  }
  files_.push_back(plan_file(add(name, std::move(read.bytes))));
  refuse_activities(files_.back(), loaded_.findings);
}

/// An activity file is known by its first section, for which its beginning is enough.
void Loader::read_rest() {
  const std::string entry = fs::path(request_.entry).filename().string();
  const Node* include = files_.empty() ? nullptr : files_.front().find("include");
  Diagnostics missing;
  const auto paths = discover(loaded_.folder, entry, include, missing);
  whole_ = whole_ && !missing.has_errors();
  loaded_.findings.append(missing);
  for (const auto& path : paths) {
    const std::string full = loaded_.folder + "/" + path;
    auto head = read_file(full, head_size, false);
    if (!head.error && begins_with_activities(head.bytes)) {
      loaded_.activity_files.push_back(path);
      continue;
    }
    const bool is_all = !head.error && head.bytes.size() < head_size;
    auto read = is_all ? std::move(head) : read_file(full, largest_file);
    if (read.error) {
      cannot_read(path, read.error);
      continue;
    }
    Node root = plan_file(add(path, std::move(read.bytes)));
    if (is_activity_file(root)) {
      loaded_.activity_files.push_back(path);
      continue;
    }
    refuse_activities(root, loaded_.findings);
    files_.push_back(std::move(root));
  }
}

/// Shown relative to the book, like every other file.
void Loader::read_overlays() {
  for (const std::string& path : request_.overlays) {
    auto read = read_file(path, largest_file);
    std::error_code ignored;
    const std::string shown = fs::weakly_canonical(fs::absolute(path, ignored), ignored)
                                  .lexically_relative(loaded_.folder)
                                  .generic_string();
    if (read.error) {
      cannot_read(shown, read.error);
      continue;
    }
    overlays_.push_back(plan_file(add(shown, std::move(read.bytes))));
    refuse_activities(overlays_.back(), loaded_.findings);
  }
}

/// Whether a finding of the book's reader follows from something that has been said already.
bool Loader::is_told(const Diagnostic& finding) const {
  return told_.contains(finding.place) ||
         (finding.code == "missing-key" && incomplete_.contains(finding.place));
}

/// Ids that a broken record or section would have brought: that they are unknown is no news.
bool hides_ids(const Diagnostics& findings, const Node& root) {
  const auto is_section = [&](Place place) {
    return std::any_of(root.entries.begin(), root.entries.end(),
                       [&](const Entry& entry) { return entry.key.at == place; });
  };
  return std::any_of(findings.all().begin(), findings.all().end(), [&](const Diagnostic& finding) {
    return finding.code == "bad-id" || finding.code == "missing-key" ||
           finding.code == "wrong-shape" || finding.code == "given-twice" ||
           (finding.code == "unknown-key" && is_section(finding.place));
  });
}

void Loader::judge() {
  if (files_.empty()) return;
  Diagnostics joined;
  Node root = join(std::move(files_), joined);
  for (Node& over : overlays_) root = overlay(std::move(root), std::move(over));
  Diagnostics form;
  loaded_.book = read_book(root, form);
  for (const Diagnostic& finding : form.all())
    if (finding.code == "newer-format") {
      loaded_.findings = Diagnostics();
      loaded_.findings.add(finding);
      return;
    }
  for (const Diagnostic& finding : form.all())
    if (!is_told(finding)) joined.add(finding);
  loaded_.findings.append(joined);
  if (!whole_) return;
  Diagnostics references;
  check_references(loaded_.book, references);
  const bool hidden = !told_.empty() || !incomplete_.empty() || hides_ids(joined, root);
  for (const Diagnostic& finding : references.all())
    if (!(hidden && finding.code.starts_with("unknown-")) && !is_told(finding))
      loaded_.findings.add(finding);
}

Loaded Loader::load() && {
  read_entry();
  read_rest();
  read_overlays();
  loaded_.digest = digest_of(*loaded_.sources);
  judge();
  return std::move(loaded_);
}

}  // namespace

Loaded load(const LoadRequest& request) {
  return Loader(request).load();
}

}  // namespace plan
