// SPDX-License-Identifier: MIT
#include "plan/files/durable/append.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "plan/files/durable/book_lock.hpp"
#include "plan/files/durable/held_log.hpp"
#include "plan/files/durable/journal.hpp"
#include "plan/files/durable/temporary.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// The file, while no import is on its way; nothing when there is none.
std::optional<HeldLog> take(const LogFile& file, const std::string& real, bool records = false) {
  for (;;) {
    finish_changes(file.folder, file.patience);
    auto log = HeldLog::take(file, real, records);
    if (!log || !changes_wait(file.folder)) return log;
  }
}

/// Makes a new file; false when somebody else made it first, or an import came in between.
bool create(const LogFile& file, const std::string& real, const LinesFor& lines_for) {
  const BookLock book(file.folder, Sharing::together, file.patience);
  if (changes_wait(file.folder)) return false;
  make_folder(fs::path(real).parent_path().string(), file.path);
  sweep(real);
  const LogText head = new_log_text();
  Temporary made(real, 0666, file.path);
  made.write(head.bytes + lines_behind(head, lines_for, file.path));
  made.sync();
  try {
    made.name(Existing::refuse);
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::file_exists) return false;
    throw;
  }
  try {
    sync_folder(real, file.path);
  } catch (const std::system_error&) {
    made.unname();  // nobody has written to it: it is still locked
    throw;
  }
  return true;
}

void add_to(HeldLog& log, const LinesFor& lines_for, const TornTo& torn_to,
            const std::string& path) {
  log.clear(torn_to);
  log.add(lines_behind(log.text(), lines_for, path));
}

}  // namespace

void append_lines(const LogFile& file, const LinesFor& lines_for, const TornTo& torn_to) {
  const std::string real = real_path(file);
  for (;;) {
    if (auto log = take(file, real)) {
      sweep(real);
      return add_to(*log, lines_for, torn_to, file.path);
    }
    if (create(file, real, lines_for)) return;
  }
}

std::optional<std::string> take_record(const LogFile& file, std::string_view id,
                                       const std::function<void(const Node& fields)>& judge,
                                       const TornTo& torn_to) {
  auto log = take(file, real_path(file), true);
  if (!log) return {};
  log->clear(torn_to);
  const auto& records = log->form().records;
  const auto found = std::ranges::find_if(records, [&](const LoggedRecord& record) {
    const Node* own = record.fields.find("id");
    return own && own->text == id;
  });
  if (found == records.end()) return {};
  judge(found->fields);
  const std::size_t begin = found->begin + log->form().indent;
  const std::size_t end = std::min(found->end, log->bytes().size());  // its line may lack its end
  std::string taken = log->bytes().substr(begin, end - begin);
  while (taken.ends_with('\n') || taken.ends_with('\r')) taken.pop_back();
  log->take_out(found->begin, end);
  return taken;
}

}  // namespace plan
