// SPDX-License-Identifier: MIT
#include "plan/files/durable/last_logged.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <filesystem>

#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/lock.hpp"
#include "plan/files/find/digest.hpp"
#include "plan/files/find/read_file.hpp"

namespace plan {
namespace {

constexpr std::size_t largest_state = std::size_t{1} << 20;  // bytes
constexpr std::size_t most_records = 100;

/// `ID PATH` on each line, the last one last.
std::vector<Logged> parsed(std::string_view text) {
  std::vector<Logged> records;
  for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    const std::string_view line = text.substr(0, end);
    const auto blank = std::min(line.find(' '), line.size());
    if (blank > 0 && blank < line.size())
      records.push_back({std::string(line.substr(0, blank)), std::string(line.substr(blank + 1))});
    text.remove_prefix(end + 1);
  }
  return records;
}

std::string text_of(const std::vector<Logged>& records) {
  const std::size_t kept = std::min(records.size(), most_records);
  std::string text;
  for (std::size_t i = records.size() - kept; i < records.size(); ++i)
    text += records[i].id + " " + records[i].path + "\n";
  return text;
}

bool write_anew(int descriptor, const std::string& text) {
  if (::ftruncate(descriptor, 0) != 0) return false;
  const auto written = retried([&] { return ::pwrite(descriptor, text.data(), text.size(), 0); });
  return written == static_cast<ssize_t>(text.size());
}

}  // namespace

LastLogged::LastLogged(const std::optional<std::string>& state, std::string_view book) {
  constexpr std::size_t enough = 16;  // letters of a digest
  if (state) file_ = *state + "/logged-" + digest_of(std::string(book)).substr(0, enough);
}

/// What is half known is not known. Neither call can do anything where nothing was ever remembered.
void LastLogged::forget_all() const {
  if (!file_.empty() && ::truncate(file_.c_str(), 0) != 0) ::unlink(file_.c_str());
}

/// False where nothing could be changed.
bool LastLogged::change(const std::function<void(std::vector<Logged>&)>& edit) const {
  if (file_.empty()) return false;
  try {
    std::error_code ignored;
    std::filesystem::create_directories(std::filesystem::path(file_).parent_path(), ignored);
    const Descriptor file(retried([&] {
      return ::open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    }));
    if (!file) return false;
    lock(file.number(), Sharing::alone, std::chrono::seconds(1), file_);
    const auto read = read_open(file.number(), largest_state);
    auto records = read.error ? std::vector<Logged>() : parsed(read.bytes);
    edit(records);
    if (write_anew(file.number(), text_of(records))) return true;
    forget_all();
    return false;
  } catch (const std::exception&) {
    return false;
  }
}

void LastLogged::add(const Logged& record) const {
  if (!change([&](std::vector<Logged>& records) { records.push_back(record); })) forget_all();
}

std::optional<Logged> LastLogged::last() const {
  std::optional<Logged> last;
  const bool known = change([&](const std::vector<Logged>& records) {
    if (!records.empty()) last = records.back();
  });
  return known ? last : std::nullopt;
}

void LastLogged::forget(std::string_view id) const {
  change([&](std::vector<Logged>& records) {
    std::erase_if(records, [&](const Logged& record) { return record.id == id; });
  });
}

}  // namespace plan
