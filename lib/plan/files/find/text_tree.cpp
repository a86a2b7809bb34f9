// SPDX-License-Identifier: MIT
#include "plan/files/find/text_tree.hpp"

#include <memory>

#include "plan/base/sha256.hpp"

namespace plan {

FileTree tree_of_texts(std::map<std::string, std::string> texts) {
  using Texts = std::map<std::string, std::string>;
  const auto all = std::make_shared<const Texts>(std::move(texts));
  const auto missing = std::make_error_code(std::errc::no_such_file_or_directory);
  const auto find = [all](const std::string& path) {
    const auto found = all->find(path);
    return found == all->end() ? nullptr : &found->second;
  };
  return {
      .list =
          [all](const std::string& folder, std::vector<FileName>& names) {
            for (const auto& [name, text] : *all)
              if (folder.empty()) names.push_back({name, FileName::Kind::file});
            return std::error_code();
          },
      .real =
          [find, missing](const std::string& path) {
            if (path.empty()) return RealPath{path, true};
            return find(path) ? RealPath{path, false} : RealPath{.error = missing};
          },
      .read =
          [find, missing](const std::string& path, std::size_t most, bool whole) {
            const std::string* text = find(path);
            if (!text) return FileBytes{{}, missing};
            return FileBytes{whole ? *text : text->substr(0, most)};
          },
      .id =
          [find](const std::string& path) {
            const std::string* text = find(path);
            return text ? blob_id_of(*text) : std::string();
          },
  };
}

}  // namespace plan
