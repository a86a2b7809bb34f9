// SPDX-License-Identifier: MIT
#include "plan/export/written_files.hpp"

#include <system_error>

namespace plan {

namespace fs = std::filesystem;

WrittenFiles::WrittenFiles(const fs::path& folder) : shown_(folder.lexically_normal()) {
  made_.make(fs::absolute(folder).lexically_normal().string(), folder.string());
  folder_ = fs::canonical(folder).string();
  sweep_folder(folder_);
}

std::string WrittenFiles::path_of(const std::string& name) const {
  return (fs::path(folder_) / name).string();
}

Temporary& WrittenFiles::begin(const std::string& name) {
  const std::string path = path_of(name);
  const std::string shown = (shown_ / name).string();
  if (fs::is_directory(path))
    throw std::system_error(std::make_error_code(std::errc::is_a_directory), shown);
  return *files_.emplace_back(std::make_unique<Temporary>(path, 0666, shown));
}

void WrittenFiles::add(const std::string& name,
                       const std::function<void(const TakePiece&)>& write) {
  constexpr std::size_t enough = std::size_t{1} << 20;  // for one call to the system
  const Temporary& file = begin(name);
  std::string waiting;
  write([&](std::string_view bytes) {
    waiting += bytes;
    if (waiting.size() < enough) return;
    file.write(waiting);
    waiting.clear();
  });
  file.write(waiting);
  file.begin_sync();
}

void WrittenFiles::add_by_path(const std::string& name,
                               const std::function<void(const std::string& path)>& write) {
  const Temporary& file = begin(name);
  write(file.path());
  file.begin_sync();
}

void WrittenFiles::remove(const std::string& name) {
  removed_.push_back(path_of(name));
}

void WrittenFiles::commit() {
  for (const auto& file : files_) file->sync();
  for (const auto& file : files_) file->name(Existing::replace);
  for (const std::string& path : removed_) fs::remove(path);
  sync_folder(path_of("."), folder_);
  made_.keep();
}

}  // namespace plan
