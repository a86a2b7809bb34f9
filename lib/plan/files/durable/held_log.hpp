// SPDX-License-Identifier: MIT
// An activity file while nobody else may write to it: its bytes, and the changes that can be made
// to them in its place. A part of append.hpp, whose promises these are.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "plan/files/durable/append.hpp"
#include "plan/files/durable/held_file.hpp"
#include "plan/files/durable/log_text.hpp"

namespace plan {

class HeldLog {
 public:
  /// Opens and locks the file at its real path; nothing when there is none. `records`: its form is
  /// to hold them. Errors: those of append_lines.
  static std::optional<HeldLog> take(const LogFile& file, const std::string& real,
                                     bool records = false);

  const std::string& bytes() const { return text_.bytes; }
  const LogForm& form() const { return text_.form; }
  const LogText& text() const { return text_; }
  /// Moves a torn last line aside.
  void clear(const TornTo& torn_to);
  /// Adds bytes at the end, synced; where that fails the file is as it was.
  void add(std::string_view added) const;
  /// Takes these bytes out, synced; where that fails the file is as it was.
  void take_out(std::size_t begin, std::size_t end) const;
  /// The file, still locked, and what stands in it: for who changes it in another way.
  std::pair<HeldFile, LogText> parts() && { return {std::move(file_), std::move(text_)}; }

 private:
  HeldLog(HeldFile&& file, LogText&& text) : file_(std::move(file)), text_(std::move(text)) {}
  void need_named(std::string_view otherwise) const;
  void cut(std::size_t size) const;
  void write(std::string_view bytes) const;
  void truncate(std::size_t size) const;
  void sync() const;

  HeldFile file_;
  LogText text_;
};

}  // namespace plan
