// SPDX-License-Identifier: MIT
#include "plan/files/find/discover.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/find/glob.hpp"
#include "plan/files/find/same_name.hpp"

namespace plan {
namespace {

bool has_dot_name(std::string_view path) {
  const auto steps = steps_of(path);
  return std::any_of(steps.begin(), steps.end(), [](auto step) { return step.starts_with('.'); });
}

bool is_absent(std::error_code error) {
  return error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
}

/// Whether there is nothing of that name, or a link to nothing.
bool leads_nowhere(std::error_code error) {
  return is_absent(error) || error == std::errc::too_many_symbolic_link_levels;
}

/// What plan log moved aside: no file of the book, however wide a pattern is.
bool is_torn_line(std::string_view name) {
  const auto tail = name.rfind(".torn-");
  return tail != std::string_view::npos && tail + 6 < name.size() &&
         name.find_first_not_of("0123456789", tail + 6) == std::string_view::npos;
}

class Walk {
 public:
  Walk(const FileTree& tree, const std::string& entry, const PlaceOfPath& place_of,
       Diagnostics& findings)
      : tree_(tree), place_of_(place_of), findings_(findings) {
    const RealPath real = tree.real(entry);
    if (real.error)
      refuse_unreadable(entry, real.error);
    else
      seen_.insert(real.path);
  }

  void pattern(std::string_view pattern, Place at);
  void literal(std::string_view path, Place at, bool required);
  std::vector<std::string> found() && { return std::move(found_); }

 private:
  struct Folder;
  struct Entry {
    FileName name;
    Folder* below = nullptr;  // of a folder that was entered
  };
  /// Listed once, however many patterns go through it.
  struct Folder {
    std::string path{};
    std::optional<std::vector<Entry>> entries{};
    std::error_code error{};
    std::vector<std::size_t> walked{};  // by steps left: the last pattern that came by with them
  };

  Folder& at(const std::string& path);
  void walk(Folder& folder, std::span<const std::string_view> steps);
  void any_depth(Folder& folder, std::span<const std::string_view> rest);
  void enter(const Folder& folder, Entry& entry, std::span<const std::string_view> rest);
  void enter_unsure(const std::string& path, const FileName& name,
                    std::span<const std::string_view> rest);
  void take(const std::string& path, bool may_be_link);
  std::vector<Entry>& entries(Folder& folder);
  bool is_first_walk(Folder& folder, std::size_t steps) const;
  std::optional<bool> is_folder(const std::string& path, const FileName& name,
                                std::error_code& error) const;
  std::optional<std::string> inside(const std::string& path);
  Place place(const std::string& path) const { return at_ ? at_ : place_of_(escaped(path)); }
  void refuse_unreadable(const std::string& path, std::error_code error);
  void refuse(std::string_view code, const std::string& path, Said text, std::string_view hint);

  const FileTree& tree_;
  const PlaceOfPath& place_of_;
  Diagnostics& findings_;
  Place at_{};  // the line of the include list; none: the usual places
  std::set<std::string> seen_;
  std::set<std::string> links_;
  std::set<std::string> unreadable_;       // what has been told of
  std::map<std::string, Folder> folders_;  // by path
  std::size_t pattern_ = 0;                // counted from 1
  std::vector<std::string> found_;
};

void Walk::refuse(std::string_view code, const std::string& path, Said text,
                  std::string_view hint) {
  findings_.error(std::string(code), place(path), std::move(text), said(hint));
}

void Walk::refuse_unreadable(const std::string& path, std::error_code error) {
  if (!unreadable_.insert(path).second) return;
  if (leads_nowhere(error))
    refuse("unreadable", path, said("{} cannot be read: {}", escaped(path), words_of(error)),
           "mend or remove the symbolic link");
  else
    findings_.add(unreadable(path, error, place(path)));
}

/// The path without symlinks, refused when it is not within the book or hidden in it.
std::optional<std::string> Walk::inside(const std::string& path) {
  RealPath real = tree_.real(path);
  if (real.error) {
    refuse_unreadable(path, real.error);
  } else if (real.path.starts_with('/')) {
    refuse("include-outside", path, said("{} leads out of the book's folder", escaped(path)),
           "put the file itself into the book");
  } else if (has_dot_name(real.path)) {
    refuse("include-dot-name", path, said("{} leads to a hidden name", escaped(path)),
           "put the file itself into the book");
  } else {
    return std::move(real.path);
  }
  return {};
}

void Walk::take(const std::string& path, bool may_be_link) {
  if (may_be_link && !links_.insert(path).second) return;
  auto real = may_be_link ? inside(path) : std::optional(path);
  if (!real || !seen_.insert(*real).second) return;
  if (first_bad_byte(*real) || real->find_first_of("\t\r\n") != std::string::npos)
    return refuse("bad-file-name", *real,
                  said("the name of the file {} is no text", escaped(*real)),
                  "give it a name in UTF-8");
  found_.push_back(std::move(*real));
}

Walk::Folder& Walk::at(const std::string& path) {
  Folder& folder = folders_[path];
  folder.path = path;
  return folder;
}

std::vector<Walk::Entry>& Walk::entries(Folder& folder) {
  if (!folder.entries) {
    std::vector<FileName> names;
    folder.error = tree_.list(folder.path, names);
    folder.entries.emplace();
    for (FileName& name : names) folder.entries->push_back({std::move(name)});
  }
  if (folder.error && !is_absent(folder.error))
    refuse_unreadable(folder.path.empty() ? "." : folder.path, folder.error);
  return *folder.entries;
}

/// However many links lead to a folder, a pattern walks it once with the same steps left.
bool Walk::is_first_walk(Folder& folder, std::size_t steps) const {
  if (folder.walked.size() <= steps) folder.walked.resize(steps + 1);
  return std::exchange(folder.walked[steps], pattern_) != pattern_;
}

/// Nothing when it cannot be told: `error` says why.
std::optional<bool> Walk::is_folder(const std::string& path, const FileName& name,
                                    std::error_code& error) const {
  if (name.kind != FileName::Kind::unsure) return name.kind == FileName::Kind::folder;
  const RealPath real = tree_.real(path);
  error = real.error;
  return real.error ? std::nullopt : std::optional(real.is_folder);
}

void Walk::enter(const Folder& folder, Entry& entry, std::span<const std::string_view> rest) {
  if (entry.name.kind == FileName::Kind::file) return;
  if (entry.name.kind == FileName::Kind::unsure)
    return enter_unsure(joined_path(folder.path, entry.name.text), entry.name, rest);
  if (!entry.below) entry.below = &at(joined_path(folder.path, entry.name.text));
  walk(*entry.below, rest);
}

void Walk::enter_unsure(const std::string& path, const FileName& name,
                        std::span<const std::string_view> rest) {
  std::error_code error;
  const auto folder_there = is_folder(path, name, error);
  if (!folder_there && !leads_nowhere(error)) refuse_unreadable(path, error);
  if (!folder_there.value_or(false)) return;
  if (const auto real = inside(path)) walk(at(*real), rest);
}

void Walk::any_depth(Folder& folder, std::span<const std::string_view> rest) {
  walk(folder, rest.subspan(1));
  for (Entry& entry : entries(folder))
    if (!entry.name.text.starts_with('.')) enter(folder, entry, rest);
}

void Walk::walk(Folder& folder, std::span<const std::string_view> steps) {
  if (steps.empty() || !is_first_walk(folder, steps.size())) return;
  const std::string_view step = steps.front();
  if (step == "**") return any_depth(folder, steps);
  if (steps.size() > 1 && !is_pattern(step)) {
    const FileName name{std::string(step)};
    return enter_unsure(joined_path(folder.path, step), name, steps.subspan(1));
  }
  for (Entry& entry : entries(folder)) {
    const FileName& name = entry.name;
    if (!fits(name.text, step) || is_torn_line(name.text)) continue;
    if (steps.size() > 1) {
      enter(folder, entry, steps.subspan(1));
      continue;
    }
    const std::string path = joined_path(folder.path, name.text);
    std::error_code told_when_taken;
    if (!is_folder(path, name, told_when_taken).value_or(false))
      take(path, name.kind == FileName::Kind::unsure);
  }
}

void Walk::pattern(std::string_view pattern, Place at) {
  at_ = at;
  ++pattern_;
  auto steps = steps_of(pattern);
  const auto both_stars = [](auto a, auto b) { return a == "**" && b == "**"; };
  steps.erase(std::unique(steps.begin(), steps.end(), both_stars), steps.end());
  if (!steps.empty() && steps.back() == "**") steps.emplace_back("*");
  walk(this->at(""), steps);
}

void Walk::literal(std::string_view path, Place at, bool required) {
  at_ = at;
  std::string plain;
  for (const auto step : steps_of(path)) plain = joined_path(plain, step);
  const RealPath real = tree_.real(plain);
  if (real.error) {
    if (!is_absent(real.error))
      refuse_unreadable(plain, real.error);
    else if (required)
      refuse("include-missing", plain, said("there is no file {}", escaped(path)),
             "mend the path, or take it out of the list");
    return;
  }
  if (required && real.is_folder)
    return findings_.error("not-a-file", at_, said("{} is a folder", escaped(path)),
                           said("name its files: {}", escaped(plain) + "/*.yaml"));
  take(plain, true);
}

/// Whether a path of the include list may be followed at all.
bool is_allowed(std::string_view path, Place at, Diagnostics& findings) {
  const auto steps = steps_of(path);
  const bool climbs = std::find(steps.begin(), steps.end(), "..") != steps.end();
  if (path.starts_with('/') || climbs) {
    findings.error("include-outside", at, said("{} leads out of the book's folder", escaped(path)),
                   said("write a path below the folder of plan.yaml, without .."));
    return false;
  }
  if (has_dot_name(path)) {
    findings.error("include-dot-name", at, said("{} holds a hidden name", escaped(path)),
                   said("give the file a name that does not begin with a dot"));
    return false;
  }
  if (!steps.empty()) return true;
  if (path.empty())
    findings.error("blank-text", at, said("this path is blank"),
                   said("name a file, or take it out of the list"));
  else
    findings.error("not-a-file", at, said("{} is a folder", escaped(path)),
                   said("name its files: {}", "*.yaml"));
  return false;
}

void follow(const Node& include, Walk& walk, Diagnostics& findings) {
  for (const Node& item : include.items) {
    if (item.kind != Node::Kind::scalar || !is_allowed(item.text, item.at, findings)) continue;
    if (is_pattern(item.text))
      walk.pattern(item.text, item.at);
    else
      walk.literal(item.text, item.at, true);
  }
}

}  // namespace

std::vector<std::string> discover(const FileTree& tree, const std::string& entry,
                                  const Node* include, const PlaceOfPath& place_of,
                                  Diagnostics& findings) {
  Walk walk(tree, entry, place_of, findings);
  if (include && include->kind != Node::Kind::null)
    follow(*include, walk, findings);
  else
    for (const auto& pattern : included(nullptr)) walk.pattern(pattern, {});
  for (const auto& pattern : always_included())
    is_pattern(pattern) ? walk.pattern(pattern, {}) : walk.literal(pattern, {}, false);
  auto found = std::move(walk).found();
  std::sort(found.begin(), found.end());
  refuse_same_names(found, place_of, findings);
  return found;
}

}  // namespace plan
