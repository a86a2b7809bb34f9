// SPDX-License-Identifier: MIT
// An import from its files to the change of the book: what is there is read, the export's rows are
// judged beside it, and what is new is written, all or none.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "plan/exchange/imported.hpp"
#include "plan/files/activities.hpp"
#include "plan/files/durable/change_set.hpp"
#include "plan/files/durable/line_spool.hpp"
#include "plan/import/export_file.hpp"
#include "plan/import/import_request.hpp"
#include "plan/session.hpp"

namespace plan {

class ImportRun {
 public:
  /// `changes`: null where nothing is to be written. All must outlive this.
  ImportRun(const ImportRequest& request, const ExportMap& map, ExportFile& file, Session& session,
            ChangeSet* changes);
  ~ImportRun();

  /// Reads and judges all, and writes what is to be written. Errors: InputError where the map does
  /// not fit the file, the book has errors, or the file cannot be read to its end.
  const Imported& run();
  /// What is wrong with rows, the worst first; each reason once, with its rows counted.
  const std::vector<Rejection>& rejections() const { return rejections_; }
  /// What is doubtful about records that are new.
  const Diagnostics& doubts() const { return doubts_; }
  const Book& book() const { return loaded().book; }
  const std::shared_ptr<Sources>& sources() const { return loaded().sources; }
  /// Hands over the new records, file by file.
  void each_file(
      const std::function<void(const std::string& path, std::vector<std::string>&& lines)>& visit) {
    spool_->each(visit);
  }

 private:
  struct Change {
    std::string before, path, line;  // the file where it stands, and where it belongs
    std::vector<std::pair<std::string, std::string>> values{};
  };

  const Loaded& loaded() const { return made_ ? *made_ : session_.read(); }
  void find_new_things();
  void load_with(const NewThings& things);
  void read_known();
  Records& records();
  void read_rows();
  bool read_once();
  void take_all(RecordImport& rows, const CsvSheet& sheet, Diagnostics& findings);
  void take(const ImportedLine& one);
  std::vector<Index> to_be_changed();
  bool judge(RecordImport& rows);
  Diagnostic in_terms_of_map(Diagnostic one) const;
  void weigh(const Diagnostic& found_one, const Diagnostics& found);
  void take_gone();
  GoneRecord gone_record(const RecordForm& form, const FormBlock& block) const;
  void find_likely(const std::vector<std::string>& lines);
  void describe_changes();
  std::string merged(const Change& change, const RecordForm& form, const FormBlock& block) const;
  std::string covered(const std::string& path) const;
  void write();
  std::string add_lines(const std::string& path, const std::vector<std::string>& lines);
  void write_changes(std::set<std::string>& files);
  void need_sound(const Diagnostics& findings) const;

  const ImportRequest& request_;
  const ExportMap& map_;
  ExportFile& file_;
  Session& session_;
  ChangeSet* changes_;
  std::unique_ptr<Loaded> made_{};  // the book with new things
  std::string made_text_{};
  std::unique_ptr<BookIds> ids_{};
  std::unique_ptr<Activities> own_activities_{};
  Activities* activities_ = nullptr;
  std::unique_ptr<KnownRecords> known_{};
  std::unique_ptr<LineSpool> spool_{};
  std::map<std::uint32_t, Diagnostic> refused_{};            // rows, by line
  std::map<std::string, Change, std::less<>> changes_of_{};  // by id
  std::vector<Rejection> rejections_{};
  std::string rejects_{};
  Diagnostics doubts_{};
  Imported imported_{};
};

}  // namespace plan
