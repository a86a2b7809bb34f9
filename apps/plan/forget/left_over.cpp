// SPDX-License-Identifier: MIT
// Where what was forgotten (forgetting.hpp) may still be known by words.
#include <algorithm>
#include <filesystem>
#include <set>

#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/forget/forgetting.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

void search(const std::string& path, std::string_view bytes, const Forgetting& found,
            std::vector<std::string>& places) {
  std::set<std::size_t> lines;
  for (const std::string& word : found.words)
    for (auto at = bytes.find(word); at != std::string_view::npos; at = bytes.find(word, at + 1))
      lines.insert(static_cast<std::size_t>(
          std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1));
  for (const std::size_t line : lines) places.push_back(path + ":" + std::to_string(line));
}

}  // namespace

std::vector<std::string> left_over(const std::string& folder, const Forgetting& found) {
  std::vector<std::string> paths, places;
  fs::recursive_directory_iterator all(folder, fs::directory_options::skip_permission_denied);
  for (auto at = fs::begin(all); at != fs::end(all); ++at) {
    const bool hidden = at->path().filename().string().starts_with('.');
    if (at->is_directory() && hidden) at.disable_recursion_pending();
    if (at->is_regular_file() && !at->is_symlink() && !hidden)
      paths.push_back(at->path().lexically_relative(folder).string());
  }
  std::ranges::sort(paths);
  for (const std::string& path : paths) {
    if (const auto made = found.made.find(path); made != found.made.end()) {
      search(path, made->second, found, places);
      continue;
    }
    const FileBytes read = read_file(folder + "/" + path, largest_file);
    if (!read.error) search(path, read.bytes, found, places);
  }
  return places;
}

}  // namespace plan
