// SPDX-License-Identifier: MIT
#include "plan/files/find/file_tree.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "plan/base/sha256.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

std::error_code what_failed() {
  return {errno, std::generic_category()};
}

FileName::Kind kind_of(unsigned char type) {
  if (type == DT_LNK || type == DT_UNKNOWN) return FileName::Kind::unsure;
  return type == DT_DIR ? FileName::Kind::folder : FileName::Kind::file;
}

std::error_code list_folder(const std::string& folder, std::vector<FileName>& names) {
  OpenFolder open;
  do open.reset(::opendir(folder.c_str()));
  while (!open && errno == EINTR);
  if (!open) return what_failed();
  errno = 0;
  while (const dirent* entry = ::readdir(open.get()))
    names.push_back({entry->d_name, kind_of(entry->d_type)});
  const std::error_code error = what_failed();
  std::ranges::sort(names, {}, &FileName::text);
  return error;
}

RealPath real_below(const std::string& root, const std::string& path) {
  const std::unique_ptr<char, decltype(&::free)> found(
      ::realpath(joined_path(root, path).c_str(), nullptr), ::free);
  if (!found) return {.error = what_failed()};
  struct stat status {};
  if (::stat(found.get(), &status) != 0) return {.error = what_failed()};
  RealPath real{found.get(), S_ISDIR(status.st_mode)};
  const std::string base = root == "/" ? root : root + "/";
  if (real.path == root)
    real.path.clear();
  else if (real.path.starts_with(base))
    real.path.erase(0, base.size());
  return real;
}

}  // namespace

std::string joined_path(const std::string& folder, std::string_view name) {
  if (folder.empty()) return std::string(name);
  std::string path = folder;
  if (name.empty()) return path;
  if (!path.ends_with('/')) path += '/';
  return path.append(name);
}

FileTree tree_of_folder(const std::string& folder) {
  return {
      .list =
          [folder](const std::string& below, std::vector<FileName>& names) {
            return list_folder(joined_path(folder, below), names);
          },
      .real = [folder](const std::string& path) { return real_below(folder, path); },
      .read = [folder](const std::string& path, std::size_t most,
                       bool whole) { return read_file(joined_path(folder, path), most, whole); },
      .id =
          [folder](const std::string& path) {
            const FileBytes read = read_file(joined_path(folder, path), largest_file);
            return read.error ? std::string() : blob_id_of(read.bytes);
          },
  };
}

}  // namespace plan
