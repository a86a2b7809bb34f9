// SPDX-License-Identifier: MIT
#include "plan/files/whole_document.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "plan/book/read/join.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

Node whole_document(const Loaded& loaded, std::size_t overlays) {
  Diagnostics ignored;
  std::vector<Node> files;
  for (std::uint32_t file = 0; file < loaded.sources->size(); ++file) {
    const std::string& path = (*loaded.sources)[file].path;
    if (std::ranges::find(loaded.activity_files, path) == loaded.activity_files.end())
      files.push_back(read_document((*loaded.sources)[file].text, file, ignored).root);
  }
  const auto first = files.end() - static_cast<std::ptrdiff_t>(std::min(overlays, files.size()));
  std::vector<Node> over(std::make_move_iterator(first), std::make_move_iterator(files.end()));
  files.erase(first, files.end());
  Node root = join(std::move(files), ignored);
  for (Node& one : over) root = overlay(std::move(root), std::move(one));
  return root;
}

}  // namespace plan
