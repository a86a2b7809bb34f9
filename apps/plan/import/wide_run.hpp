// SPDX-License-Identifier: MIT
// A wide table becomes a plan file of its own: history, pins or a budget. What stood there before
// and the table no longer has stays; what it says otherwise is shown, and taken over when asked.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plan/exchange/imported.hpp"
#include "plan/exchange/wide_rows.hpp"
#include "plan/files/durable/change_set.hpp"
#include "plan/import/export_file.hpp"
#include "plan/import/import_request.hpp"
#include "plan/import/wide_text.hpp"
#include "plan/session.hpp"

namespace plan {

class WideRun {
 public:
  /// `changes`: null where nothing is to be written. All must outlive this.
  WideRun(const ImportRequest& request, const ExportMap& map, ExportFile& file, Session& session,
          ChangeSet* changes);

  /// Reads, judges and writes. Errors: InputError where the map does not fit the file, the file
  /// cannot be read to its end, or the book would be wrong with it.
  const Imported& run();
  const std::vector<Rejection>& rejections() const { return rows_.rejections; }
  const std::shared_ptr<Sources>& sources() const { return session_.read().sources; }
  const Book& book() const { return session_.read().book; }
  /// The plan file as it is to be.
  const std::string& text() const { return text_; }

 private:
  void need_sound(const Diagnostics& findings) const;
  void read_rows();
  void count(const CsvSheet& sheet);
  void make(const NewThings& things);
  WideEntries entries_there();
  void merge(WideEntries& entries);
  bool needs_target(int number, const WideEntries& entries) const;
  std::string text_for(const WideEntries& entries) const;
  void judge();
  void write();

  const ImportRequest& request_;
  const ExportMap& map_;
  ExportFile& file_;
  Session& session_;
  ChangeSet* changes_;
  WideRows rows_{};
  std::string path_{}, text_{}, rejects_{};
  std::optional<std::string> before_{};  // the file's bytes
  std::string made_text_{};
  Imported imported_{};
};

}  // namespace plan
