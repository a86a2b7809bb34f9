// SPDX-License-Identifier: MIT
// The export and the map on the disk, as sources whose lines findings can quote.
#pragma once

#include <memory>
#include <string>

#include "plan/exchange/csv_sheet.hpp"
#include "plan/exchange/map.hpp"
#include "plan/files/find/piece_reader.hpp"

namespace plan {

/// The file of an export, which may be read several times.
class ExportFile {
 public:
  /// Errors: std::system_error where it cannot be read.
  explicit ExportFile(const std::string& path);

  /// Makes it one of these sources, whose text is read again where a finding quotes it. The
  /// encoding is that of the map; empty: found out.
  void enter(Sources& sources, const std::string& encoding);

  /// The sheet from its beginning. `form` and `findings` must outlive it.
  std::unique_ptr<CsvSheet> open(const FileForm& form, Diagnostics& findings);
  std::uint32_t source() const { return source_; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
  std::uint32_t source_ = 0;
  std::unique_ptr<PieceReader> pieces_{};
};

/// The whole text of an export as UTF-8, as far as it can be turned.
std::string decoded_text(const std::string& path, const std::string& encoding);

/// The map of that file, a source of the book's from now on. Errors: InputError with all that is
/// wrong with it; std::system_error where it cannot be read.
ExportMap read_map_file(const std::string& path, const std::shared_ptr<Sources>& sources);

}  // namespace plan
