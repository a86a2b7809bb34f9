// SPDX-License-Identifier: MIT
#include "plan/import/import_run.hpp"

#include <algorithm>
#include <filesystem>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/activity_forms.hpp"
#include "plan/import/new_things_file.hpp"
#include "plan/import/rejects.hpp"
#include "plan/import/things_named.hpp"
#include "plan/records/record_line.hpp"
#include "plan/records/record_text.hpp"
#include "plan/terminal/progress.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

using Values = std::vector<std::pair<std::string, std::string>>;

std::string value_of(const Values& values, std::string_view key) {
  const auto found = std::ranges::find(values, key, &Values::value_type::first);
  return found == values.end() ? std::string() : found->second;
}

/// What of the keys that the map gives is another.
void tell_values(const Values& before, const Values& after, const GivenKeys& given,
                 ChangedRecord& changed) {
  changed.date = value_of(before, "date");
  changed.rep = value_of(before, "rep");
  const auto tell = [&](const std::string& key) {
    const auto is_key = [&](const ChangedRecord::Value& one) { return one.key == key; };
    if (!given.has(key) || std::ranges::any_of(changed.values, is_key)) return;
    const std::string was = value_of(before, key), is = value_of(after, key);
    if (was != is) changed.values.push_back({key, was, is});
  };
  for (const auto& [key, text] : before) tell(key);
  for (const auto& [key, text] : after) tell(key);
}

}  // namespace

ImportRun::ImportRun(const ImportRequest& request, const ExportMap& map, ExportFile& file,
                     Session& session, ChangeSet* changes)
    : request_(request), map_(map), file_(file), session_(session), changes_(changes) {
  imported_.file = fs::path(file.path()).filename().string();
}

ImportRun::~ImportRun() = default;

void ImportRun::need_sound(const Diagnostics& findings) const {
  if (findings.has_errors()) throw InputError(sources(), findings);
}

const Imported& ImportRun::run() {
  if (request_.create) find_new_things();
  ids_ = std::make_unique<BookIds>(loaded().book);
  read_known();
  read_rows();
  const bool refused = imported_.counts.rejected > 0 && !request_.partial;
  imported_.sum_expected = request_.expects(imported_.counts.exported);
  const bool stops = refused || !imported_.sum_expected;
  if (imported_.counts.rejected > 0 && request_.keeps_rejects())
    imported_.rejected_path = write_rejects(request_, file_.path(), rejects_);
  imported_.outcome = stops ? Outcome::refused : changes_ ? Outcome::written : Outcome::shown;
  imported_.files = spool_->files();
  if (imported_.outcome == Outcome::written) write();
  return imported_;
}

/// A first pass over the file, in which everything that the book lacks is made.
void ImportRun::find_new_things() {
  const NewThings things = things_named(map_, file_, book(), sources());
  if (things.empty()) return;
  imported_.made = counted_things(things);
  load_with(things);
}

/// The book as it will be, by the text that will be written.
void ImportRun::load_with(const NewThings& things) {
  const Loaded& before = session_.read();
  imported_.made_path = free_path(before.folder, "imported-" + map_.name, before.include);
  made_text_ = new_things_text(things, tr("made by plan import from {}", escaped(imported_.file)));
  auto loaded = std::make_unique<Loaded>(session_.planned({{imported_.made_path, made_text_}}));
  if (loaded->findings.has_errors()) throw InputError(loaded->sources, loaded->findings);
  file_.enter(*loaded->sources, map_.file.encoding);
  made_ = std::move(loaded);
}

void ImportRun::read_known() {
  known_ = std::make_unique<KnownRecords>(map_);
  each_form(loaded(),
            [&](const FormBlock& forms, const std::string& path) { known_->add(forms, path); });
}

/// The records that are there, to be judged beside. Errors: InputError where some are wrong.
Records& ImportRun::records() {
  if (!activities_) {
    const ActivityRequest all{.days = {}, .texts = true};
    if (made_) own_activities_ = std::make_unique<Activities>(read_activities(*made_, *ids_, all));
    activities_ = made_ ? own_activities_.get() : &session_.activities(all);
    Diagnostics findings = activities_->of_files;
    findings.append(activities_->of_records);
    need_sound(findings);
  }
  return activities_->records;
}

void ImportRun::read_rows() {
  while (read_once()) continue;
  take_gone();
  describe_changes();
}

/// Reads the rows that are not refused. True: it is to be done again, as more of them are by now.
bool ImportRun::read_once() {
  spool_ = std::make_unique<LineSpool>();
  changes_of_.clear();
  rejects_.clear();
  Diagnostics findings;
  CellReader cells(book(), nullptr);
  const auto sheet = file_.open(map_.file, findings);
  need_sound(findings);
  imported_.encoding = sheet->encoding();
  imported_.delimiter = sheet->delimiter();
  imported_.columns = sheet->headings().size();
  RecordImport rows(map_, *ids_, cells, *sheet, file_.source(), *known_, findings);
  need_sound(findings);
  take_all(rows, *sheet, findings);
  return judge(rows);
}

void ImportRun::take_all(RecordImport& rows, const CsvSheet& sheet, Diagnostics& findings) {
  if (request_.update) rows.update();
  if (request_.create) rows.create();
  rows.refuse(refused_);
  std::atomic<std::size_t> read = 0;
  rows.count_into(read);
  const auto says = [&] {
    return counted("reading {0}: {1} rows", escaped(imported_.file), read.load());
  };
  const ProgressLine line(says, session_.shows_progress());
  RejectedRows rejected(sheet, map_.file, request_.keeps_rejects());
  rows.run([&](const ImportedLine& one) { take(one); },
           [&](const CsvRow& row, const Diagnostic& finding) {
             rejected.add(row, finding, file_.source());
           },
           findings);
  need_sound(findings);
  rejects_ = rejected.text(sheet);
  imported_.counts = rows.counts();
  rejections_ = rows.rejections();
}

void ImportRun::take(const ImportedLine& one) {
  const std::string line = "- " + std::string(one.line);
  if (!one.before) return spool_->add(one.path, line);
  Change change{known_->path(*one.before), std::string(one.path), line};
  for (const Field& field : one.fields) change.values.emplace_back(field.key, field.text);
  change.values.emplace_back("id", one.id);
  changes_of_.insert_or_assign(std::string(one.id), std::move(change));
}

/// The records that the export changes, in order.
std::vector<Index> ImportRun::to_be_changed() {
  std::vector<Index> records_changed;
  if (request_.update)
    for (const auto& [id, change] : changes_of_) records_changed.push_back(records().find_name(id));
  std::ranges::sort(records_changed);
  return records_changed;
}

/// Judges the new records beside all others. True: some of them are wrong by that and are left out,
/// so that all is to be read again without their rows.
bool ImportRun::judge(RecordImport& rows) {
  doubts_ = {};
  if (!rows.has_records()) return false;
  const std::vector<Index> without = to_be_changed();
  Diagnostics found;
  records().judge(rows.take_names(), rows.take_records(), *ids_, true, found, without);
  const std::size_t before = refused_.size();
  for (const Diagnostic& one : found.all()) weigh(one, found);
  return refused_.size() > before;
}

/// What is wrong with records by hand is wrong with the map's lines here.
Diagnostic ImportRun::in_terms_of_map(Diagnostic one) const {
  if (one.code != "deal-opened-twice") return one;
  for (const MapEntry& entry : map_.records) {
    const auto deal = std::ranges::find(entry.keys, "deal", &KeyedSource::key);
    const auto& key = entry.key ? entry.key : map_.key;
    if (deal == entry.keys.end() || !key) continue;
    const std::string wanted = key_words(*key), words = key_words(deal->source);
    one.hint = wanted == words
                   ? said(
                         "give key: and deal: in the map a further column that tells the rows "
                         "apart")
                   : said("give deal: in the map the columns of its key:, \"{}\"", wanted);
    return one;
  }
  return one;
}

/// A doubt, or a row that is refused. Errors: InputError with all that was found, where it is none
/// of the export's.
void ImportRun::weigh(const Diagnostic& found_one, const Diagnostics& found) {
  const Diagnostic one = in_terms_of_map(found_one);
  const bool is_own = one.place.file == file_.source() && one.place.line != 0;
  const bool is_by_own = one.other.file == file_.source();
  if (one.severity == Severity::warning) {
    if (is_own) doubts_.add(one);
  } else if (is_own) {
    refused_.emplace(one.place.line, one);
  } else if (is_by_own && one.other.line != 0) {
    // a record that was there is wrong by a new one: it is the new one's row that goes
    Diagnostic told = one;
    std::swap(told.place, told.other);
    refused_.emplace(told.place.line, told);
  } else if (request_.update || is_by_own) {
    throw InputError(sources(), found);
  }
}

/// The record as it was but for the keys that the map gives.
std::string ImportRun::merged(const Change& change, const RecordForm& form,
                              const FormBlock& block) const {
  auto values = values_of(form, block);
  const GivenKeys& given = *known_->given(block.names[form.id]);
  std::erase_if(values, [&](const auto& one) { return given.has(one.first); });
  std::vector<Field> fields;
  const Kind* kind = nullptr;
  values.insert(values.begin(), change.values.begin(), change.values.end());
  for (const auto& [key, text] : values) {
    if (key == "kind") kind = find_kind(text);
    fields.push_back({key, text, {}, {}});
  }
  return record_text(*kind, fields);
}

/// What the records that have changed said before, read once more.
void ImportRun::describe_changes() {
  imported_.updated = request_.update;
  if (changes_of_.empty()) return;
  each_form(loaded(), [&](const FormBlock& block, const std::string& path) {
    for (const RecordForm& form : block.forms) {
      if (form.id == absent) continue;
      const auto change = changes_of_.find(block.names[form.id]);
      if (change == changes_of_.end()) continue;
      const std::string line = merged(change->second, form, block);
      change->second.line = "- " + line;
      ChangedRecord changed{change->first, path, record_line(form, block), line};
      tell_values(values_of(form, block), change->second.values, *known_->given(change->first),
                  changed);
      imported_.changed.push_back(std::move(changed));
    }
  });
  std::ranges::sort(imported_.changed, {}, &ChangedRecord::id);
}

}  // namespace plan
