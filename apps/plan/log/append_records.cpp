// SPDX-License-Identifier: MIT
#include "plan/log/append_records.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/append.hpp"
#include "plan/files/durable/last_logged.hpp"
#include "plan/files/durable/record_id.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/find/same_name.hpp"
#include "plan/log/judge_given.hpp"
#include "plan/records/record_text.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

/// The line, with an id where none is given: one that neither the file, which nobody else may write
/// to, nor those before it, nor any other of the book holds.
LineLogged line_of(const GivenRecord& given, const Loaded& loaded, std::string_view bytes,
                   const std::vector<LineLogged>& before) {
  auto fields = given.fields(0);
  std::string id(given.value("id"));
  if (id.empty()) {
    id = record_id([&](std::string_view made) {
      return bytes.find(made) != std::string_view::npos || stands_in(loaded.files, made) ||
             std::ranges::find(before, made, &LineLogged::id) != before.end();
    });
    std::erase_if(fields, [](const Field& field) { return field.key == "id"; });
    fields.push_back({"id", id, {}, {}});
  }
  return {id, "- " + record_text(*find_kind(given.value("kind")), fields)};
}

}  // namespace

std::string file_of(const GivenRecord& given, const Loaded& loaded) {
  const std::string path = same_name(*path_of(given, loaded.book), loaded.activity_files);
  Diagnostics findings;
  check_covered(loaded.include, path, loaded.book.profile.log.at, findings);
  if (findings.has_errors()) throw InputError(loaded.sources, findings);
  return path;
}

std::vector<LineLogged> append_records(std::span<const GivenRecord> given, const std::string& path,
                                       Session& session) {
  const Loaded& loaded = session.read();
  const LastLogged last(session.state_folder(), loaded.folder);
  std::vector<LineLogged> lines;
  const auto forget = [&] {
    for (const LineLogged& line : lines) last.forget(line.id);
    lines.clear();
  };
  const auto make = [&](std::string_view bytes) {
    forget();  // somebody else made the file meanwhile
    std::vector<std::string> texts;
    for (const GivenRecord& one : given) {
      lines.push_back(line_of(one, loaded, bytes, lines));
      last.add({lines.back().id, path});
      texts.push_back(lines.back().text);
    }
    return texts;
  };
  try {
    append_lines({loaded.folder, path}, make,
                 [&](const std::string& moved_to) { tell_torn(path, moved_to); });
  } catch (...) {
    forget();
    throw;
  }
  return lines;
}

void tell_torn(const std::string& file, const std::string& moved_to) {
  write_all(STDERR_FILENO,
            fmt::format("plan: {}\n", tr("the unfinished last line of {} is moved to {}",
                                         escaped(file), escaped(moved_to))));
}

}  // namespace plan
