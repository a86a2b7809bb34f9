// SPDX-License-Identifier: MIT
#include "plan/fmt/layout_run.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>

#include "plan/command/usage.hpp"
#include "plan/files/durable/settled.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/layout/activity_text.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

bool is_at_or_below(const fs::path& file, const fs::path& folder) {
  const auto [rest, ignored] =
      std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  return rest == folder.end();
}

std::size_t first_difference(std::string_view before, std::string_view after) {
  const auto [at, ignored] =
      std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  return static_cast<std::size_t>(std::count(before.begin(), at, '\n')) + 1;
}

/// What is wrong in the files that were read so far, with the bytes of those alone.
struct Wrong {
  std::shared_ptr<Sources> sources = std::make_shared<Sources>();
  Diagnostics findings;

  std::uint32_t next() const { return static_cast<std::uint32_t>(sources->size()); }
};

/// The file's bytes; nothing where they cannot be read, which is told then.
std::optional<std::string> bytes_of(const std::string& path, const Loaded& loaded, Wrong& wrong) {
  FileBytes read = read_settled(loaded.folder + "/" + path, largest_file);
  if (!read.error) return std::move(read.bytes);
  wrong.findings.add(unreadable(path, read.error, {wrong.next(), 1, 0}));
  wrong.sources->add(path, {});
  return {};
}

}  // namespace

std::vector<std::string> files_named(const std::vector<std::string>& words, const Loaded& loaded) {
  if (words.empty()) return loaded.activity_files;
  std::vector<bool> wanted(loaded.activity_files.size());
  for (const std::string& word : words) {
    std::error_code not_there;
    const fs::path named = fs::canonical(word, not_there);
    if (not_there) throw std::system_error(not_there, word);
    bool found = false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const fs::path file =
          fs::weakly_canonical(fs::path(loaded.folder) / loaded.activity_files[i], not_there);
      if (!is_at_or_below(file, named)) continue;
      wanted[i] = found = true;
    }
    if (!found)
      throw UsageError(said("{} is no activity file of the book", word),
                       said("name files below activities/, or none for all of them"));
  }
  std::vector<std::string> paths;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (wanted[i]) paths.push_back(loaded.activity_files[i]);
  return paths;
}

std::vector<OffForm> lay_out(const std::vector<std::string>& paths, const Loaded& loaded,
                             ChangeSet* changes) {
  std::vector<OffForm> off;
  Wrong wrong;
  for (const std::string& path : paths) {
    const auto bytes = bytes_of(path, loaded, wrong);
    if (!bytes) continue;
    const auto text = canonical_text(*bytes, wrong.next(), wrong.findings);
    if (!text) wrong.sources->add(path, *bytes);
    if (!text || *text == *bytes) continue;
    off.push_back({path, first_difference(*bytes, *text)});
    if (changes && !wrong.findings.has_errors()) changes->put(path, *text, *bytes);
  }
  if (wrong.findings.has_errors()) throw InputError(wrong.sources, wrong.findings);
  return off;
}

}  // namespace plan
