// SPDX-License-Identifier: MIT
// From the text of one activity file to records. A sound file is read in parts, each by the events
// of its plain lines or of libyaml to its forms, which know no book and are resolved then; whatever
// is out of the ordinary is read again as a document by strict.hpp, which knows what to say. All
// ways give the same records and places.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/activity_reader.hpp"
#include "plan/records/set_aside.hpp"

namespace plan {

class FormCache;

/// What every part of every file is read by. Shared by threads.
struct ActivityContext {
  const BookIds& ids;
  bool texts = false;
  bool judges_ids = false;  // ids that should be quoted are told of
  FormCache* cache = nullptr;
  SetAside aside{};    // of what is read in parts
  bool digest = true;  // of each file
};

/// A stretch of an activity file that is a list of records of its own.
struct FilePart {
  std::string_view text;
  std::uint32_t lines_before = 0;
  std::uint32_t entries = 0;  // lines that begin one
};

/// The parts of a file whose bytes are sound, about `size` bytes each; empty: it is to be read as a
/// document. Cut where a line begins with "- ", in a file whose list stands at the lines' beginning
/// and that holds no tab, carriage return, document mark or directive.
std::vector<FilePart> parts_of(std::string_view bytes, std::size_t size);

/// The forms of a part, whatever the book; nothing when it is out of the ordinary in any way, which
/// an id that should be quoted is only to those who judge them.
std::optional<FormBlock> read_forms(const FilePart& part, std::uint32_t file, bool texts,
                                    bool judges_ids = false);

/// The records of a part; nothing when it is out of the ordinary, or a record has an error.
std::optional<RecordBlock> read_part(const FilePart& part, std::uint32_t file,
                                     const std::optional<Period>& within,
                                     const ActivityContext& context);

/// What a document gave. Records with errors are left out of the block.
struct ActivityDocument {
  RecordBlock block;
  Diagnostics of_file;     // it is no activity file to its end
  Diagnostics of_records;  // single records are wrong
};
ActivityDocument read_activity_document(std::string_view bytes, std::uint32_t file,
                                        const std::optional<Period>& within,
                                        const ActivityContext& context);

/// The forms of a file that is read as a document; those of records with errors are not sound.
FormBlock forms_of_document(std::string_view bytes, std::uint32_t file, Diagnostics& findings);

/// The period that the names of a file and its folders allow; none: any. `fiscal`: what a year is.
std::optional<Period> period_of_path(std::string_view path, FiscalYear fiscal);

}  // namespace plan
