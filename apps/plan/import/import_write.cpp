// SPDX-License-Identifier: MIT
// What an import (import_run.hpp) writes. What it reads and judges is import_run.cpp's.
#include <map>
#include <set>

#include "plan/files/durable/record_edit.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/find/same_name.hpp"
#include "plan/import/import_run.hpp"

namespace plan {

/// The path as the book's file of that name has it. Errors: InputError where no include covers it.
std::string ImportRun::covered(const std::string& path) const {
  const Loaded& book = loaded();
  Diagnostics findings;
  check_covered(book.include, path, book.book.profile.log.at, findings);
  need_sound(findings);
  return same_name(path, book.activity_files);
}

void ImportRun::write() {
  if (!made_text_.empty()) changes_->put(imported_.made_path, made_text_);
  std::set<std::string> files;
  if (request_.update) write_changes(files);
  spool_->each([&](const std::string& path, std::vector<std::string>&& lines) {
    files.insert(add_lines(path, lines));
  });
  imported_.files = files.size();
  if (!files.empty() || !made_text_.empty()) changes_->commit();
}

/// Adds the lines to the file of that path, and says where it is.
std::string ImportRun::add_lines(const std::string& path, const std::vector<std::string>& lines) {
  const std::string real = covered(path);
  changes_->add_lines(real, [&](std::string_view) { return lines; });
  return real;
}

/// Records that have changed, in their place, or moved to the file where they belong by now.
void ImportRun::write_changes(std::set<std::string>& files) {
  std::map<std::string, std::map<std::string, std::string, std::less<>>> edits;
  std::map<std::string, std::vector<std::string>> moved;
  for (const auto& [id, change] : changes_of_) {
    const bool stays = change.before == covered(change.path);
    edits[change.before][id] = stays ? change.line : std::string();
    if (!stays) moved[covered(change.path)].push_back(change.line);
  }
  for (const auto& [path, lines] : edits) {
    changes_->edit(path, [&lines = lines, &path = path](std::string_view bytes) {
      return with_records_edited(bytes, lines, path);
    });
    files.insert(path);
  }
  for (const auto& [path, lines] : moved) files.insert(add_lines(path, lines));
}

}  // namespace plan
