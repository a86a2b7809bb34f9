// SPDX-License-Identifier: MIT
#include "plan/import/import_request.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "plan/base/text.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/write_file.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/find/read_file.hpp"

namespace plan {

namespace fs = std::filesystem;

namespace {

/// NAME-rejected.csv, or with a number behind it: what stands in another may have been mended.
std::string path_for_rejects(const std::string& name, const std::string& bytes) {
  std::string path = name + "-rejected.csv";
  const auto is_other = [&] {
    return fs::exists(path) && read_file(path, bytes.size() + 1).bytes != bytes;
  };
  for (int number = 2; is_other(); ++number) path = fmt::format("{}-rejected-{}.csv", name, number);
  return path;
}

}  // namespace

std::string write_rejects(const ImportRequest& request, const std::string& export_path,
                          const std::string& bytes) {
  const fs::path file(export_path);
  const std::string path =
      request.rejects.empty() ? path_for_rejects(file.stem().string(), bytes) : request.rejects;
  std::error_code none;
  if (fs::equivalent(path, file, none))
    throw UsageError(said("{} is the export itself", escaped(path)),
                     said("name another file with --rejects"));
  write_file(path, bytes);
  return path;
}

std::string free_path(const std::string& folder, const std::string& name,
                      const std::vector<std::string>& include) {
  std::string path = name + ".yaml";
  for (int number = 2; fs::exists(folder + "/" + path); ++number)
    path = fmt::format("{}-{}.yaml", name, number);
  if (!covers(include, path))
    throw UsageError(said("no include of the book covers {}", path),
                     said("add it to include: in plan.yaml"));
  return path;
}

}  // namespace plan
