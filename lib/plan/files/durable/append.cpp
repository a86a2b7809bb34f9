// SPDX-License-Identifier: MIT
#include "plan/files/durable/append.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/durable/held_log.hpp"
#include "plan/files/durable/temporary.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// The file's own path. A link within the book is followed; none leads out of it.
std::string real_path(const LogFile& file) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(fs::path(file.folder) / file.path, error);
  if (error) fail(error.value(), file.path);
  const fs::path inside = real.lexically_relative(file.folder);
  if (inside.empty() || *inside.begin() == "..")
    refuse_log(file.path, {Severity::error,
                           "include-outside",
                           {0, 1, 0},
                           said("{} leads out of the book's folder", escaped(file.path)),
                           said("put the file itself into the book")});
  return real.string();
}

/// The folder and what it lacks above it, each name made to last.
void make_folder(const fs::path& folder, const std::string& shown) {
  int made = ::mkdir(folder.c_str(), 0777);
  if (made != 0 && errno == ENOENT && folder.has_relative_path()) {
    make_folder(folder.parent_path(), shown);
    made = ::mkdir(folder.c_str(), 0777);
  }
  if (made == 0) return sync_folder(folder.string(), shown);
  if (errno != EEXIST) fail(errno, shown);
}

/// The line of a new file; nothing when somebody else made the file first.
std::optional<std::string> create(const LogFile& file, const std::string& real,
                                  const LineAt& line_at) {
  make_folder(fs::path(real).parent_path(), file.path);
  sweep(real);
  std::string text = std::string(log_head) + "\n";
  std::string line = line_at(text.size());
  text += line + "\n";
  Temporary made(real, 0666, file.path);
  made.write(text);
  made.sync();
  try {
    made.name(Existing::refuse);
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::file_exists) return {};
    throw;
  }
  try {
    sync_folder(real, file.path);
  } catch (const std::system_error&) {
    made.unname();  // nobody has written to it: it is still locked
    throw;
  }
  return line;
}

std::string add_to(HeldLog& log, const LineAt& line_at, const TornTo& torn_to) {
  log.clear(torn_to);
  const std::string& bytes = log.bytes();
  const std::string newline(log.ending().newline);
  std::string text;
  if (without_bom(bytes).empty()) text = std::string(log_head) + newline;
  if (log.ending().last == Ending::Last::whole) text = bytes.back() == '\r' ? "\n" : newline;
  std::string line = line_at(bytes.size() + text.size());
  log.add(text + line + newline);
  return line;
}

}  // namespace

std::string append_line(const LogFile& file, const LineAt& line_at, const TornTo& torn_to) {
  const std::string real = real_path(file);
  for (;;) {
    if (auto log = HeldLog::take(file, real)) {
      sweep(real);
      return add_to(*log, line_at, torn_to);
    }
    if (auto line = create(file, real, line_at)) return *std::move(line);
  }
}

std::optional<std::string> take_last_line(const LogFile& file,
                                          const std::function<void(std::string_view)>& judge,
                                          const TornTo& torn_to) {
  auto log = HeldLog::take(file, real_path(file));
  if (!log) return {};
  log->clear(torn_to);
  std::string_view line = log->bytes();
  if (line.ends_with('\n')) line.remove_suffix(1);
  const std::size_t begin = line.rfind('\n') + 1;  // npos + 1 = 0: the first line
  line.remove_prefix(begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (!is_record_line(line)) return {};
  judge(line);
  std::string taken(line);
  log->cut(begin);
  return taken;
}

}  // namespace plan
