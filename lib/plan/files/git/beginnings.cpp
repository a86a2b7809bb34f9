// SPDX-License-Identifier: MIT
#include "plan/files/git/beginnings.hpp"

#include <string_view>
#include <utility>

#include "plan/files/find/file_tree.hpp"
#include "plan/files/git/loose.hpp"

namespace plan {

/// In any order: an object is the same in all that have it.
void Beginnings::open_packs(const Zlib& library) {
  packs_.emplace();
  constexpr std::size_t many = 64;  // git makes one of 50
  constexpr std::string_view extension = ".idx";
  const std::string folder = objects_ + "pack";
  std::vector<FileName> names;
  tree_of_folder(folder).list("", names);
  for (const FileName& name : names) {
    if (!name.text.ends_with(extension) || packs_->size() == many) continue;
    const std::string stem = name.text.substr(0, name.text.size() - extension.size());
    if (auto pack = Pack::open(library, joined_path(folder, stem)))
      packs_->push_back(std::move(*pack));
  }
}

std::string Beginnings::of(const git_oid& id, std::size_t most, std::size_t size) {
  const Zlib* library = zlib();
  if (!library) return {};
  std::optional<Beginning> found;
  if (auto loose = loose_object(*library, objects_, id, most))
    found = Beginning{loose->size, std::move(loose->bytes)};
  if (!found && !packs_) open_packs(*library);
  for (std::size_t i = 0; !found && i < packs_->size(); ++i)
    if (const auto at = (*packs_)[i].find(id)) found = (*packs_)[i].beginning(*at, most);
  if (!found || found->size < size || found->bytes.size() < most) return {};
  return std::move(found->bytes);
}

}  // namespace plan
