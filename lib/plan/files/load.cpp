// SPDX-License-Identifier: MIT
#include "plan/files/load.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"
#include "plan/book/agree/references.hpp"
#include "plan/book/home.hpp"
#include "plan/book/read/join.hpp"
#include "plan/book/read/reader.hpp"
#include "plan/files/durable/journal.hpp"
#include "plan/files/durable/settled.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/find/digest.hpp"
#include "plan/files/find/discover.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/large_activities.hpp"
#include "plan/files/yaml/opinion.hpp"
#include "plan/files/yaml/sections.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/files/yaml/unsure.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t usual_size = std::size_t{1} << 14;  // bytes; most files are read by it whole

class Loader {
 public:
  explicit Loader(const LoadRequest& request);
  Loaded load() &&;

 private:
  void read_entry();
  void read_rest();
  void read_overlays();
  void refuse_others(const std::string& path);
  FileBytes open();
  void note_file(const std::string& path);
  void judge();
  std::uint32_t add(std::string path, std::string bytes);
  Node plan_file(std::uint32_t file);
  void cannot_read(const std::string& path, std::error_code error);
  void keep(const Reading& document);
  bool is_told(const Diagnostic& finding) const;
  bool is_wanted(const Diagnostic& finding) const;

  const LoadRequest& request_;
  Loaded loaded_;
  std::string entry_;  // its path in the tree
  std::vector<Node> files_;
  std::vector<Node> overlays_;
  std::set<Place> told_, incomplete_;  // of all files
  UnsureSections unsure_;
  SecondOpinions opinions_;
};

Loader::Loader(const LoadRequest& request) : request_(request) {
  loaded_.sources = std::make_shared<Sources>();
}

std::uint32_t Loader::add(std::string path, std::string bytes) {
  return loaded_.sources->add(std::move(path), std::move(bytes));
}

void Loader::cannot_read(const std::string& path, std::error_code error) {
  loaded_.findings.add(unreadable(path, error, {add(path, {}), 1, 1}));
  loaded_.whole = false;
}

void Loader::keep(const Reading& document) {
  loaded_.whole = loaded_.whole && document.whole;
  told_.insert(document.told.begin(), document.told.end());
  incomplete_.insert(document.incomplete.begin(), document.incomplete.end());
}

Node Loader::plan_file(std::uint32_t file) {
  const std::string& bytes = (*loaded_.sources)[file].text;
  const auto before = loaded_.findings.count(Severity::error);
  Reading document = read_document(bytes, file, loaded_.findings);
  const bool sound = document.whole && loaded_.findings.count(Severity::error) == before;
  if (request_.second_opinion && sound) opinions_.ask(bytes, file);
  keep(document);
  unsure_.know(document.root);
  return std::move(document.root);
}

/// The folder as its path names it.
std::string folder_of(const fs::path& entry) {
  return entry.has_parent_path() ? entry.parent_path().string() : ".";
}

/// Opens what holds the files, and reads the entry.
FileBytes Loader::open() {
  if (request_.commit) {
    const CommitBook& book = *request_.commit;
    loaded_.folder = book.folder;
    loaded_.tree = book.tree;
    loaded_.commit = book.commit;
    entry_ = book.entry;
    return loaded_.tree.read(entry_, largest_file, true);
  }
  FileBytes read = read_file(request_.entry, largest_file);
  if (read.error && read.error != std::errc::file_too_large)
    throw std::system_error(read.error, request_.entry);
  loaded_.folder = fs::canonical(folder_of(request_.entry)).string();
  loaded_.tree = tree_of_folder(loaded_.folder);
  entry_ = fs::path(request_.entry).filename().string();
  return read;
}

void Loader::read_entry() {
  FileBytes read = open();
  if (!request_.commit)
    loaded_.files.push_back(request_.entry);
  else
    note_file(entry_);
  const std::string& name = entry_;
  if (read.error) return cannot_read(name, read.error);
  if (const auto planned = request_.planned.find(name); planned != request_.planned.end())
    read.bytes = planned->second;
  files_.push_back(plan_file(add(name, std::move(read.bytes))));
  refuse_activities(files_.back(), loaded_.findings);
}

/// A path by which the file can be opened, as long as it is on the disk.
void Loader::note_file(const std::string& path) {
  if (!loaded_.folder.empty()) loaded_.files.push_back(joined_path(loaded_.folder, path));
}

/// An activity file is known by its first section, for which its beginning is enough.
void Loader::read_rest() {
  const Node* include = files_.empty() ? nullptr : files_.front().find("include");
  loaded_.include = included(include);
  Diagnostics missing;
  auto paths = discover(
      loaded_.tree, entry_, include,
      [this](const std::string& path) {
        return Place{add(path, {}), 1, 1};
      },
      missing);
  loaded_.whole = loaded_.whole && !missing.has_errors();
  loaded_.findings.append(missing);
  for (const auto& [path, bytes] : request_.planned)
    if (path != entry_ && std::ranges::find(paths, path) == paths.end()) paths.push_back(path);
  std::ranges::sort(paths);
  for (const auto& path : paths) {
    if (const auto planned = request_.planned.find(path); planned != request_.planned.end()) {
      files_.push_back(plan_file(add(path, planned->second)));
      continue;
    }
    note_file(path);
    if ((request_.activity_ids && request_.activity_ids->contains(loaded_.tree.id(path))) ||
        is_large_activity_file(loaded_.tree, path, usual_size)) {
      loaded_.activity_files.push_back(path);
      continue;
    }
    auto head = loaded_.tree.read(path, usual_size, false);
    if (head.error) {
      cannot_read(path, head.error);
      continue;
    }
    const bool is_all = head.bytes.size() < usual_size;
    if (begins_with_activities(head.bytes)) {
      loaded_.activity_files.push_back(path);
      if (is_all && !request_.activities_follow && may_hold_sections(head.bytes))
        refuse_others(path);
      continue;
    }
    auto read = is_all ? std::move(head) : loaded_.tree.read(path, largest_file, true);
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

/// Something else may stand in a file of activities, which nobody would miss otherwise.
void Loader::refuse_others(const std::string& path) {
  auto read = read_of(loaded_, path);
  if (read.error) return cannot_read(path, read.error);
  const std::uint32_t file = add(path, std::move(read.bytes));
  const auto document = read_document((*loaded_.sources)[file].text, file, loaded_.findings);
  refuse_sections(document.root, loaded_.findings);
}

/// A file of the book relative to it, like every other; one from outside as it was given.
std::string shown_overlay(const std::string& path, const std::string& folder) {
  std::error_code ignored;
  const auto within = fs::weakly_canonical(fs::absolute(path, ignored), ignored)
                          .lexically_relative(folder)
                          .generic_string();
  return within.empty() || within == ".." || within.starts_with("../") ? path : within;
}

/// What the command line names must be there, for every verb.
void Loader::read_overlays() {
  for (const std::string& path : request_.overlays) {
    auto read = read_file(path, largest_file);
    loaded_.files.push_back(path);
    const std::string shown = shown_overlay(path, loaded_.folder);
    if (read.error == std::errc::no_such_file_or_directory)
      throw SaidError(said("there is no {} ({})", escaped(path), "--overlay"));
    if (read.error && read.error != std::errc::file_too_large)
      throw SaidError(unreadable(path, read.error, {}).text);
    if (read.error) {
      cannot_read(shown, read.error);
      continue;
    }
    overlays_.push_back(plan_file(add(shown, std::move(read.bytes))));
    refuse_activities(overlays_.back(), loaded_.findings);
    refuse_include(overlays_.back(), loaded_.findings);
  }
}

/// What is no error is for plan check to tell.
bool Loader::is_wanted(const Diagnostic& finding) const {
  return finding.severity == Severity::error || request_.second_opinion;
}

/// Whether a finding of the book's reader follows from something that has been said already.
bool Loader::is_told(const Diagnostic& finding) const {
  return told_.contains(finding.place) ||
         (finding.code == "missing-key" && incomplete_.contains(finding.place));
}

void Loader::judge() {
  if (files_.empty()) return;
  Diagnostics twice;
  Node root = join(std::move(files_), twice);
  for (Node& over : overlays_) root = overlay(std::move(root), std::move(over));
  Diagnostics form;
  for (const auto* places : {&told_, &incomplete_})
    for (const Place& place : *places) unsure_.lost(place);
  unsure_.lost(twice);
  const bool knows_axes = loaded_.whole && !unsure_.names().contains("axes");
  loaded_.book = read_book(root, form, knows_axes);
  for (const Diagnostic& finding : form.all())
    if (finding.code == "newer-format") {
      loaded_.findings = Diagnostics();
      loaded_.findings.add(finding);
      return;
    }
  if (request_.keeps_text) loaded_.root = std::move(root);
  loaded_.findings.append(twice);
  loaded_.findings.append(std::move(opinions_).heard());
  for (const Diagnostic& finding : form.all())
    if (!is_told(finding) && is_wanted(finding)) loaded_.findings.add(finding);
  if (!loaded_.whole) return;
  Diagnostics references;
  unsure_.lost(form);
  agree_references(loaded_.book, references, unsure_.names(), request_.taken,
                   paths_of(*loaded_.sources));
  for (const Diagnostic& finding : references.all())
    if (!is_told(finding)) loaded_.findings.add(finding);
}

Loaded Loader::load() && {
  if (!request_.commit) finish_changes(folder_of(request_.entry));
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

FileBytes read_of(const Loaded& loaded, const std::string& path) {
  return loaded.commit.empty() ? read_settled(joined_path(loaded.folder, path), largest_file)
                               : loaded.tree.read(path, largest_file, true);
}

bool is_file_of(const Loaded& loaded, const std::string& path) {
  return std::ranges::any_of(loaded.files, [&](const std::string& file) {
    std::error_code not_there;
    return fs::equivalent(file, path, not_there) && !not_there;
  });
}

}  // namespace plan
