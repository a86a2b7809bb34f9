// SPDX-License-Identifier: MIT
#include "plan/files/durable/change_set.hpp"

#include <sys/resource.h>

#include <filesystem>
#include <utility>

#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"
#include "plan/files/durable/journal.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// For so many files that stay open, and the few others that a process has.
void need_descriptors(std::size_t files) {
  constexpr std::size_t others = 64;
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || files + others <= limit.rlim_cur) return;
  limit.rlim_cur = limit.rlim_max;
  if (files + others <= limit.rlim_max && ::setrlimit(RLIMIT_NOFILE, &limit) == 0) return;
  throw SaidError(
      said("more files are to be changed together than the system lets a process open "
           "(ulimit -n: {}); raise that, or import less at a time",
           limit.rlim_max));
}

}  // namespace

ChangeSet::ChangeSet(std::string folder, TornTo torn_to, std::chrono::milliseconds patience)
    : folder_(std::move(folder)), torn_to_(std::move(torn_to)), patience_(patience) {
  lock_.emplace(folder_, Sharing::alone, patience_);
  finish_changes(folder_, patience_);
  sweep_folder(folder_);
  prepared_.insert(folder_);
}

ChangeSet::~ChangeSet() = default;

/// The path as the journal has it.
std::string ChangeSet::below(const LogFile& file, const std::string& real) const {
  const std::string path = fs::path(real).lexically_relative(folder_).string();
  if (is_file_of_book(path)) return path;
  const bool hidden = path.starts_with('.') || path.find("/.") != std::string::npos;
  const Place whole_file{0, 1, 0};
  if (hidden)
    refuse_log(file.path, {Severity::error, "include-dot-name", whole_file,
                           said("{} leads to a hidden name", escaped(file.path)),
                           said("put the file itself into the book")});
  refuse_log(file.path, {Severity::error, "bad-file-name", whole_file,
                         said("the name of the file {} is no text", escaped(file.path)),
                         said("give it a name in UTF-8")});
}

/// Makes the file's folder where it is not there, and sweeps it once.
void ChangeSet::prepare_folder(const std::string& real, const std::string& shown) {
  const std::string folder = fs::path(real).parent_path().string();
  if (!prepared_.insert(folder).second) return;
  folders_.make(folder, shown);
  sweep_folder(folder);
}

void ChangeSet::change(const std::string& path, const NewBytes& new_bytes) {
  LogFile file{folder_, path, patience_};
  const std::string real = real_path(file);
  const std::string inside = below(file, real);
  if (const auto known = files_.find(inside); known != files_.end())
    return known->second->write(new_bytes(*known->second));
  need_descriptors(held_ + 1);
  auto changed = std::make_unique<ChangedFile>(std::move(file), real);
  const std::string bytes = new_bytes(*changed);
  prepare_folder(real, path);
  changed->write(bytes);
  if (changed->is_held()) ++held_;
  files_.emplace(inside, std::move(changed));
}

void ChangeSet::add_lines(const std::string& path, const LinesFor& lines_for) {
  change(path, [&](ChangedFile& file) {
    LogText log = file.log(torn_to_);
    const std::string added = lines_behind(log, lines_for, path);
    return std::move(log.bytes) + added;
  });
}

void ChangeSet::edit(const std::string& path, const Edit& edited) {
  change(path, [&](ChangedFile& file) {
    const LogText log = file.log(torn_to_);
    if (!file.is_there()) fail(ENOENT, path);
    std::string bytes = edited(log.bytes);
    need_log(bytes, path);
    return bytes;
  });
}

void ChangeSet::put(const std::string& path, std::string_view bytes,
                    std::optional<std::string_view> was) {
  change(path, [&](ChangedFile& file) {
    if (file.bytes() != was)
      throw SaidError(said("{} was changed in the meantime; nothing is written", escaped(path)));
    return std::string(bytes);
  });
}

std::vector<Renaming> ChangeSet::renamings() const {
  std::vector<Renaming> renamings;
  for (const auto& [path, file] : files_) {
    const std::string name = fs::path(file->made()).filename().string();
    renamings.push_back({(fs::path(path).parent_path() / name).string(), path});
  }
  return renamings;
}

void ChangeSet::commit() {
  if (files_.empty()) return;
  const auto all = renamings();
  // all at once, so that the disk need not wait for each
  for (const auto& [inside, file] : files_) file->sync();
  for (const std::string& folder : prepared_) sync_folder(folder + "/.", folder);
  const std::string path = journal_in(folder_);
  Temporary journal(path, 0666, path);
  journal.write(journal_text(all));
  journal.sync();
  for (const auto& [inside, file] : files_) file->need_untouched();
  const std::string name = fs::path(journal.path()).filename().string();
  const Committed committed = commit_apart(lock_->number(), name, all);
  if (!committed.begun) fail(committed.placed.error, path);
  for (const auto& [inside, file] : files_) file->put_in_place();
  folders_.keep();
  files_.clear();
  lock_.reset();
  if (committed.placed.error != 0) tell_unfinished(folder_, all, committed.placed);
}

}  // namespace plan
