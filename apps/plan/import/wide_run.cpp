// SPDX-License-Identifier: MIT
#include "plan/import/wide_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/import/new_things_file.hpp"
#include "plan/import/rejects.hpp"

namespace plan {
namespace {

/// The text below the comment that says where it comes from.
std::string_view behind_first_line(std::string_view text) {
  return text.substr(std::min(text.find('\n'), text.size()));
}

}  // namespace

WideRun::WideRun(const ImportRequest& request, const ExportMap& map, ExportFile& file,
                 Session& session, ChangeSet* changes)
    : request_(request), map_(map), file_(file), session_(session), changes_(changes) {
  const std::filesystem::path path(file.path());
  imported_.file = path.filename().string();
  path_ = fmt::format("{}-{}.yaml", wide_section(map.wide->into), map.name);
  imported_.plan_path = path_;
}

const Imported& WideRun::run() {
  read_rows();
  WideEntries entries = entries_there();
  merge(entries);
  const bool refused = rows_.rejected > 0 && !request_.partial;
  imported_.sum_expected = request_.expects(imported_.counts.exported);
  const bool stops = refused || !imported_.sum_expected;
  imported_.outcome = stops ? Outcome::refused : changes_ ? Outcome::written : Outcome::shown;
  if (rows_.rejected > 0 && request_.keeps_rejects())
    imported_.rejected_path = write_rejects(request_, file_.path(), rejects_);
  if (imported_.outcome != Outcome::refused) judge();
  if (imported_.outcome != Outcome::written || (before_ && *before_ == text_)) return imported_;
  write();
  return imported_;
}

void WideRun::write() {
  if (!made_text_.empty()) changes_->put(imported_.made_path, made_text_);
  changes_->put(path_, text_, before_);
  changes_->commit();
}

void WideRun::need_sound(const Diagnostics& findings) const {
  if (findings.has_errors()) throw InputError(sources(), findings);
}

void WideRun::read_rows() {
  NewThings things;
  CellReader cells(book(), request_.create ? &things : nullptr);
  Diagnostics findings;
  const auto sheet = file_.open(map_.file, findings);
  need_sound(findings);
  RejectedRows rejected(*sheet, map_.file, request_.keeps_rejects());
  const auto reject = [&](const CsvRow& row, const Diagnostic& finding) {
    rejected.add(row, finding, file_.source());
  };
  rows_ = read_wide(map_, cells, *sheet, file_.source(), reject, findings);
  need_sound(findings);
  rejects_ = rejected.text(*sheet);
  count(*sheet);
  if (!things.empty()) make(things);
}

void WideRun::count(const CsvSheet& sheet) {
  imported_.encoding = sheet.encoding();
  imported_.delimiter = sheet.delimiter();
  imported_.columns = sheet.headings().size();
  imported_.counts.rows = rows_.rows;
  imported_.counts.left_out = rows_.left_out;
  imported_.counts.rejected = rows_.rejected;
  imported_.counts.exported = rows_.total;
}

void WideRun::make(const NewThings& things) {
  imported_.made = counted_things(things);
  imported_.made_path =
      free_path(session_.read().folder, "imported-" + map_.name, session_.read().include);
  made_text_ = new_things_text(things, tr("made by plan import from {}", escaped(imported_.file)));
}

/// What an earlier import has written. Errors: UsageError where somebody else's file is there.
WideEntries WideRun::entries_there() {
  const Loaded& book = session_.read();
  if (!covers(book.include, path_))
    throw UsageError(said("no include of the book covers {}", path_),
                     said("add it to include: in plan.yaml"));
  FileBytes read = read_file(book.folder + "/" + path_, largest_file);
  if (read.error == std::errc::no_such_file_or_directory) return {};
  if (read.error) throw std::system_error(read.error, path_);
  before_ = std::move(read.bytes);
  WideEntries entries = wide_entries(*before_);
  if (behind_first_line(text_for(entries)) != behind_first_line(*before_))
    throw UsageError(said("{} is not as plan import wrote it", path_),
                     said("give the file another name, or the map: map: NAME"));
  return entries;
}

void WideRun::merge(WideEntries& entries) {
  imported_.updated = request_.update;
  imported_.files = 1;
  ImportCounts& counts = imported_.counts;
  for (const WideEntry& one : rows_.entries) {
    const auto [at, is_new] = entries.try_emplace({one.year, one.keys}, one.values);
    ++(is_new ? counts.fresh : at->second == one.values ? counts.same : counts.changed);
    if (is_new || at->second == one.values) continue;
    imported_.changed.push_back(
        {line_of(one.keys), path_, line_of(at->second), line_of(one.values)});
    if (request_.update) at->second = one.values;
  }
  text_ = text_for(entries);
}

/// The file of these entries.
std::string WideRun::text_for(const WideEntries& entries) const {
  const std::string from = tr("made by plan import from {}", escaped(imported_.file));
  return wide_text(map_.wide->into, entries, from,
                   [&](int year) { return needs_target(year, entries); });
}

/// Whether nobody else gives the year's target: the pins' sum is it then.
bool WideRun::needs_target(int number, const WideEntries& entries) const {
  if (map_.wide->into != WideMap::Into::pins) return false;
  // of a person without a pin in some month nobody knows what is left
  if (!has_every_period(number, entries)) return false;
  const Year* year = book().year(number);
  return !year || !year->target.at || (*sources())[year->target.at.file].path == path_;
}

/// The book must be as sound with the file as without it, beside its records too.
void WideRun::judge() {
  if (rows_.entries.empty()) return;
  std::map<std::string, std::string> files{{path_, text_}};
  if (!made_text_.empty()) files.emplace(imported_.made_path, made_text_);
  Loaded loaded = session_.planned(files);
  if (loaded.findings.has_errors()) throw InputError(loaded.sources, loaded.findings);
  const BookIds ids(loaded.book);
  const Activities all = read_activities(loaded, ids, {.days = {}, .texts = false});
  if (all.of_records.has_errors()) throw InputError(loaded.sources, all.of_records);
}

}  // namespace plan
