// SPDX-License-Identifier: MIT
#include "plan/files/cache/kept_records.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "plan/records/resolver.hpp"

namespace plan {

std::optional<RecordBlock> records_of(KeptForms kept, std::uint32_t file, const BookIds& ids,
                                      const std::optional<Period>& within, bool texts) {
  if (!kept.read(texts)) return {};
  auto named = kept.names_and_texts();
  if (!named) return {};
  RecordBlock block;
  block.records.reserve(kept.size());
  Diagnostics ignored;
  Resolver resolver(*named, ids, within, ignored);
  std::vector<RecordForm> room(std::min<std::size_t>(kept.size(), 512));  // fits a core's cache
  for (std::size_t first = 0; first < kept.size(); first += room.size()) {
    const std::span forms(room.data(), std::min(room.size(), kept.size() - first));
    kept.fill(first, file, forms);
    for (const RecordForm& form : forms)
      if (!resolver.resolve(form, {}, block)) return {};
  }
  block.names = std::move(named->names);
  block.texts = std::move(named->texts);
  return block;
}

}  // namespace plan
