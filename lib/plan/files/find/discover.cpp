// SPDX-License-Identifier: MIT
#include "plan/files/find/discover.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/find/glob.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/find/same_name.hpp"

namespace plan {
namespace {

std::string joined(const std::string& folder, std::string_view name) {
  return folder.empty() ? std::string(name) : folder + "/" + std::string(name);
}

bool has_dot_name(std::string_view path) {
  const auto steps = steps_of(path);
  return std::any_of(steps.begin(), steps.end(), [](auto step) { return step.starts_with('.'); });
}

/// Whether the last call failed because there is nothing of that name, or a link to nothing.
bool leads_nowhere() {
  return errno == ENOENT || errno == ENOTDIR || errno == ELOOP;
}

/// What plan log moved aside: no file of the book, however wide a pattern is.
bool is_torn_line(std::string_view name) {
  const auto tail = name.rfind(".torn-");
  return tail != std::string_view::npos && tail + 6 < name.size() &&
         name.find_first_not_of("0123456789", tail + 6) == std::string_view::npos;
}

/// A name in a folder, with what the folder says of its kind.
struct Name {
  std::string text;
  unsigned char kind;
};

class Walk {
 public:
  Walk(std::string folder, const std::string& entry, const PlaceOfPath& place_of,
       Diagnostics& findings)
      : root_(std::move(folder)), place_of_(place_of), findings_(findings) {
    if (auto real = resolved(entry))
      seen_.insert(*real);
    else
      refuse_unreadable(entry);
  }

  void pattern(std::string_view pattern, Place at);
  void literal(std::string_view path, Place at, bool required);
  std::vector<std::string> found() && { return std::move(found_); }

 private:
  void walk(const std::string& folder, std::span<const std::string_view> steps);
  void any_depth(const std::string& folder, std::span<const std::string_view> rest);
  bool is_new(const std::string& folder, std::size_t steps_left);
  void enter(const std::string& folder, const Name& name, std::span<const std::string_view> rest);
  void take(const std::string& path, bool is_link);
  std::vector<Name> names(const std::string& folder);
  std::optional<bool> is_folder(const std::string& path, const Name& name);
  std::optional<std::string> resolved(const std::string& path);
  std::optional<std::string> inside(const std::string& path);
  Place place(const std::string& path) const { return at_ ? at_ : place_of_(escaped(path)); }
  void refuse_unreadable(const std::string& path);
  void refuse(std::string_view code, const std::string& path, Said text, std::string_view hint);

  std::string root_;
  const PlaceOfPath& place_of_;
  Diagnostics& findings_;
  Place at_{};  // the line of the include list; none: the usual places
  std::set<std::string> seen_;
  std::set<std::string> links_;
  std::set<std::string> unreadable_;  // what has been told of
  // folders that the walk has been in, with the steps that were left: however many links lead to
  // one, it is walked once
  std::set<std::tuple<dev_t, ino_t, std::size_t>> walked_;
  std::vector<std::string> found_;
};

void Walk::refuse(std::string_view code, const std::string& path, Said text,
                  std::string_view hint) {
  findings_.error(std::string(code), place(path), std::move(text), said(hint));
}

/// By errno.
void Walk::refuse_unreadable(const std::string& path) {
  const std::error_code error{errno, std::generic_category()};
  if (!unreadable_.insert(path).second) return;
  if (leads_nowhere())
    refuse("unreadable", path, said("{} cannot be read: {}", escaped(path), words_of(error)),
           "mend or remove the symbolic link");
  else
    findings_.add(unreadable(path, error, place(path)));
}

/// The path relative to the book without symlinks; absolute when it is outside; nothing when it
/// leads nowhere (errno says why).
std::optional<std::string> Walk::resolved(const std::string& path) {
  const std::unique_ptr<char, decltype(&::free)> real(
      ::realpath(joined(root_, path).c_str(), nullptr), ::free);
  if (!real) return {};
  const std::string_view absolute = real.get();
  if (absolute == root_) return std::string();
  const std::string base = root_ == "/" ? root_ : root_ + "/";
  if (!absolute.starts_with(base)) return std::string(absolute);
  return std::string(absolute.substr(base.size()));
}

/// The same, refused when it is not within the book or hidden in it.
std::optional<std::string> Walk::inside(const std::string& path) {
  auto real = resolved(path);
  if (!real) {
    refuse_unreadable(path);
  } else if (real->starts_with('/')) {
    refuse("include-outside", path, said("{} leads out of the book's folder", escaped(path)),
           "put the file itself into the book");
  } else if (has_dot_name(*real)) {
    refuse("include-dot-name", path, said("{} leads to a hidden name", escaped(path)),
           "put the file itself into the book");
  } else {
    return real;
  }
  return {};
}

void Walk::take(const std::string& path, bool is_link) {
  if (is_link && !links_.insert(path).second) return;
  auto real = is_link ? inside(path) : std::optional(path);
  if (!real || !seen_.insert(*real).second) return;
  if (first_bad_byte(*real) || real->find_first_of("\t\r\n") != std::string::npos)
    return refuse("bad-file-name", *real,
                  said("the name of the file {} is no text", escaped(*real)),
                  "give it a name in UTF-8");
  found_.push_back(std::move(*real));
}

std::vector<Name> Walk::names(const std::string& folder) {
  OpenFolder open;
  do open.reset(::opendir(joined(root_, folder).c_str()));
  while (!open && errno == EINTR);
  std::vector<Name> names;
  const std::string shown = folder.empty() ? "." : folder;
  if (!open) {
    if (errno != ENOENT && errno != ENOTDIR) refuse_unreadable(shown);
    return names;
  }
  errno = 0;
  while (const dirent* entry = ::readdir(open.get()))
    names.push_back({entry->d_name, entry->d_type});
  if (errno != 0) refuse_unreadable(shown);
  std::sort(names.begin(), names.end(),
            [](const Name& a, const Name& b) { return a.text < b.text; });
  return names;
}

/// Nothing when it cannot be told (errno says why).
std::optional<bool> Walk::is_folder(const std::string& path, const Name& name) {
  if (name.kind != DT_LNK && name.kind != DT_UNKNOWN) return name.kind == DT_DIR;
  struct stat status {};
  if (::stat(joined(root_, path).c_str(), &status) != 0) return {};
  return S_ISDIR(status.st_mode);
}

void Walk::enter(const std::string& folder, const Name& name,
                 std::span<const std::string_view> rest) {
  const std::string path = joined(folder, name.text);
  const auto folder_there = is_folder(path, name);
  if (!folder_there && !leads_nowhere()) refuse_unreadable(path);
  if (!folder_there.value_or(false)) return;
  const bool is_link = name.kind == DT_LNK || name.kind == DT_UNKNOWN;
  const auto real = is_link ? inside(path) : std::optional(path);
  if (real) walk(*real, rest);
}

void Walk::any_depth(const std::string& folder, std::span<const std::string_view> rest) {
  walk(folder, rest.subspan(1));
  for (const Name& name : names(folder))
    if (!name.text.starts_with('.')) enter(folder, name, rest);
}

bool Walk::is_new(const std::string& folder, std::size_t steps_left) {
  struct stat status {};
  return ::stat(joined(root_, folder).c_str(), &status) != 0 ||
         walked_.insert({status.st_dev, status.st_ino, steps_left}).second;
}

void Walk::walk(const std::string& folder, std::span<const std::string_view> steps) {
  if (steps.empty() || !is_new(folder, steps.size())) return;
  const std::string_view step = steps.front();
  if (step == "**") return any_depth(folder, steps);
  if (steps.size() > 1 && !is_pattern(step))
    return enter(folder, {std::string(step), DT_UNKNOWN}, steps.subspan(1));
  for (const Name& name : names(folder)) {
    if (!fits(name.text, step) || is_torn_line(name.text)) continue;
    const std::string path = joined(folder, name.text);
    if (steps.size() > 1)
      enter(folder, name, steps.subspan(1));
    else if (!is_folder(path, name).value_or(false))
      take(path, name.kind == DT_LNK || name.kind == DT_UNKNOWN);
  }
}

void Walk::pattern(std::string_view pattern, Place at) {
  at_ = at;
  walked_.clear();
  auto steps = steps_of(pattern);
  const auto both_stars = [](auto a, auto b) { return a == "**" && b == "**"; };
  steps.erase(std::unique(steps.begin(), steps.end(), both_stars), steps.end());
  if (!steps.empty() && steps.back() == "**") steps.emplace_back("*");
  walk("", steps);
}

void Walk::literal(std::string_view path, Place at, bool required) {
  at_ = at;
  std::string plain;
  for (const auto step : steps_of(path)) plain = joined(plain, step);
  if (const auto real = resolved(plain); !real) {
    if (errno != ENOENT && errno != ENOTDIR)
      refuse_unreadable(plain);
    else if (required)
      refuse("include-missing", plain, said("there is no file {}", escaped(path)),
             "mend the path, or take it out of the list");
    return;
  }
  if (required && is_folder(plain, {plain, DT_UNKNOWN}).value_or(false))
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

std::vector<std::string> discover(const std::string& folder, const std::string& entry,
                                  const Node* include, const PlaceOfPath& place_of,
                                  Diagnostics& findings) {
  Walk walk(folder, entry, place_of, findings);
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
