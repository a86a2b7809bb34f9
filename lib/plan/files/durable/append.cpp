// SPDX-License-Identifier: MIT
#include "plan/files/durable/append.hpp"

#include <sys/stat.h>

#include <algorithm>
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

/// Makes a new file; false when somebody else made it first.
bool create(const LogFile& file, const std::string& real, const LinesFor& lines_for) {
  make_folder(fs::path(real).parent_path().string(), file.path);
  sweep(real);
  std::string text = std::string(log_head) + "\n";
  for (const std::string& line : lines_for(text)) text += line + "\n";
  Temporary made(real, 0666, file.path);
  made.write(text);
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

/// What reads the file later must find so many records more: a line below the list may belong to
/// something else, as to a document that has ended.
void need_readable(const HeldLog& log, std::string_view added, std::size_t count,
                   const std::string& path) {
  const auto before = log.form().count;
  if (!before) return;  // below plain lines a record is one more
  Diagnostics findings;
  const auto form = form_of(log.bytes() + std::string(added), 0, false, findings);
  if (form && (!form->count || *form->count == *before + count)) return;
  const auto end = without_bom(log.bytes());
  const auto line = static_cast<std::uint32_t>(std::count(end.begin(), end.end(), '\n'));
  refuse_log(path,
             {Severity::error,
              "bad-log-file",
              {0, line, 1},
              said("a record below this line would not be read"),
              said("end the file with the list of its activities")},
             log.bytes());
}

void add_to(HeldLog& log, const LinesFor& lines_for, const TornTo& torn_to,
            const std::string& path) {
  log.clear(torn_to);
  const std::string& bytes = log.bytes();
  const std::string newline(log.ending().newline);
  std::string text;
  if (log.ending().last == Ending::Last::whole) text = bytes.back() == '\r' ? "\n" : newline;
  if (!log.form().headed) text += std::string(log_head) + newline;
  const std::vector<std::string> lines = lines_for(bytes);
  for (const std::string& line : lines)
    text += std::string(log.form().indent, ' ') + line + newline;
  need_readable(log, text, lines.size(), path);
  log.add(text);
}

}  // namespace

void append_lines(const LogFile& file, const LinesFor& lines_for, const TornTo& torn_to) {
  const std::string real = real_path(file);
  for (;;) {
    if (auto log = HeldLog::take(file, real)) {
      sweep(real);
      return add_to(*log, lines_for, torn_to, file.path);
    }
    if (create(file, real, lines_for)) return;
  }
}

std::optional<std::string> take_record(const LogFile& file, std::string_view id,
                                       const std::function<void(const Node& fields)>& judge,
                                       const TornTo& torn_to) {
  auto log = HeldLog::take(file, real_path(file), true);
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
