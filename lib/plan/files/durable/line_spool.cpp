// SPDX-License-Identifier: MIT
#include "plan/files/durable/line_spool.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

namespace plan {
namespace {

constexpr std::size_t most_waiting = std::size_t{4} << 20;
const std::string shown = "TMPDIR";

Descriptor unnamed_file() {
  std::string name = (std::filesystem::temp_directory_path() / "plan-XXXXXX").string();
  Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (!file) fail(errno, shown);
  ::unlink(name.c_str());
  return file;
}

}  // namespace

void LineSpool::add(std::string_view path, std::string_view line) {
  auto file = files_.find(path);
  if (file == files_.end())
    file = files_.emplace(std::string(path), static_cast<std::uint32_t>(files_.size())).first;
  waiting_.text.append(line).push_back('\n');
  waiting_.lines.push_back({file->second, static_cast<std::uint32_t>(line.size() + 1)});
  if (waiting_.text.size() > most_waiting) hand_over();
}

/// Has the lines that wait written, once those before them are.
void LineSpool::hand_over() {
  if (writing_.valid()) writing_.get();
  spooled_.resize(files_.size());
  std::swap(written_, waiting_);
  waiting_.text.clear();
  waiting_.lines.clear();
  writing_ = std::async(std::launch::async, [this] { write(written_); });
}

/// Writes the lines, those of one file together.
void LineSpool::write(const Batch& batch) {
  if (!spool_) spool_ = unnamed_file();
  std::vector<std::size_t> begins(spooled_.size() + 1);  // of each file in the sorted lines
  for (const Line& line : batch.lines) begins[line.file + 1] += line.size;
  for (std::size_t i = 1; i < begins.size(); ++i) begins[i] += begins[i - 1];
  std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
  std::string sorted(batch.text.size(), '\0');
  std::size_t at = 0;
  for (const Line& line : batch.lines) {
    batch.text.copy(sorted.data() + next[line.file], line.size, at);
    next[line.file] += line.size;
    at += line.size;
  }
  for (std::size_t file = 0; file < spooled_.size(); ++file)
    if (begins[file + 1] > begins[file])
      spooled_[file].push_back({end_ + begins[file], begins[file + 1] - begins[file]});
  write_whole(spool_.number(), sorted, shown);
  end_ += sorted.size();
}

std::string LineSpool::all_of(std::uint32_t file) const {
  std::string text;
  for (const Stretch& stretch : spooled_[file]) {
    const std::size_t before = text.size();
    text.resize(before + stretch.size);
    for (std::size_t done = 0; done < stretch.size;) {
      const ssize_t count = retried([&] {
        return ::pread(spool_.number(), text.data() + before + done, stretch.size - done,
                       static_cast<off_t>(stretch.begin + done));
      });
      if (count <= 0) fail(count < 0 ? errno : EIO, shown);
      done += static_cast<std::size_t>(count);
    }
  }
  return text;
}

/// In the order of bytes.
std::vector<std::string> LineSpool::lines_of(std::uint32_t file) const {
  const std::string text = all_of(file);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  std::ranges::sort(lines);
  return lines;
}

void LineSpool::each(
    const std::function<void(const std::string& path, std::vector<std::string>&& lines)>& visit) {
  if (!waiting_.lines.empty()) hand_over();
  if (writing_.valid()) writing_.get();
  std::future<std::vector<std::string>> next;  // those of the file at hand
  const auto begin = [&](auto file) {
    if (file != files_.end())
      next = std::async(std::launch::async, [this, file] { return lines_of(file->second); });
  };
  begin(files_.begin());
  for (auto file = files_.begin(); file != files_.end(); ++file) {
    std::vector<std::string> lines = next.get();
    begin(std::next(file));
    visit(file->first, std::move(lines));
  }
}

}  // namespace plan
