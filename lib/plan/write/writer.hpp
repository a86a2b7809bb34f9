// SPDX-License-Identifier: MIT
// THE writer table: how a Document becomes bytes. A new format is one file and one row of
// writer.cpp, which declares what the file defines.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "plan/base/money.hpp"
#include "plan/document/row_stream.hpp"
#include "plan/write/display.hpp"

namespace plan {

/// Takes a piece of the output. False: nobody reads any more.
using ByteSink = std::function<bool(std::string_view)>;

struct Writer {
  std::string_view name;       // "--format text"
  std::string_view extension;  // of -o's file; "" when none belongs to it
  Layout layout;               // the builder's default for this format
  bool meta;                   // whether it says where the report comes from
  bool people = true;          // for people: names, signs, shares of a unit; else keys and decimals
  bool terminal = false;       // may go to a terminal: width, colour and pager count
  bool redact = false;         // leaves the house: phones and mails hidden unless --personal
  bool dashboard = false;      // takes the summary with all its parts: status, pipeline, due
  bool binary = false;         // never to a terminal
  /// Errors: std::runtime_error where a workbook cannot be made.
  std::string (*render)(const Document&, const Display&);
  /// The same bytes of a report of one table, whose rows are these, as they are made; null: the
  /// format needs all of them at once.
  void (*stream)(const Document&, const RowStream&, const Display&, const ByteSink&) = nullptr;
};
std::span<const Writer> writers();
/// The writer of this name, or of this file extension; null when there is none.
const Writer* find_writer(std::string_view name);
const Writer* writer_for_file(std::string_view path);

}  // namespace plan
