// SPDX-License-Identifier: MIT
// Where a book begins: what was asked for, what the environment says, or the nearest plan.yaml
// above.
#include "plan/files/find/find_entry.hpp"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <system_error>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/load.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

std::string shown(const fs::path& path) {
  return escaped(path.string());
}

/// What is there. That it cannot be told is not that there is nothing.
fs::file_status status_of(const fs::path& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (status.type() != fs::file_type::not_found && error)
    throw std::system_error(error, path.string());
  return status;
}

/// A file as it is, a folder's plan.yaml.
std::string entry_of(const std::string& given, std::string_view origin) {
  const fs::path path(given);
  const auto status = status_of(path);
  if (!fs::exists(status)) throw std::runtime_error(tr("there is no {} ({})", shown(path), origin));
  if (!fs::is_directory(status)) return given;
  const fs::path entry = path / "plan.yaml";
  if (fs::exists(status_of(entry))) return entry.string();
  throw std::runtime_error(
      tr("there is no plan.yaml in {} ({}); plan init makes one", shown(path), origin));
}

/// The nearest plan.yaml; folders above that are closed to the user are passed over.
std::optional<std::string> entry_above(const fs::path& start) {
  for (fs::path folder = start;; folder = folder.parent_path()) {
    const fs::path entry = folder / "plan.yaml";
    const bool closed = folder != start && ::access(folder.c_str(), X_OK) != 0 && errno == EACCES;
    if (!closed && fs::exists(status_of(entry))) return entry.string();
    if (folder == folder.parent_path()) return {};
  }
}

}  // namespace

std::string find_entry(const std::optional<std::string>& given,
                       const std::optional<std::string>& environment) {
  if (given) return entry_of(*given, "-f");
  if (environment && !environment->empty()) return entry_of(*environment, "PLAN_FILE");
  std::error_code error;
  const fs::path start = fs::current_path(error);
  if (error)
    throw std::runtime_error(tr("this folder cannot be found: {}", words_of(error).worded()));
  if (auto entry = entry_above(start)) return *entry;
  throw std::runtime_error(
      tr("there is no plan.yaml in {} or above it; plan init makes one, -f names another",
         shown(start)));
}

bool has_entry(const std::optional<std::string>& given,
               const std::optional<std::string>& environment) {
  if (given || (environment && !environment->empty())) return true;
  std::error_code error;
  const fs::path start = fs::current_path(error);
  return !error && entry_above(start);
}

}  // namespace plan
