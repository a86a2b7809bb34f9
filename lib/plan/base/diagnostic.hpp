// SPDX-License-Identifier: MIT
// What is wrong, where, and what to do: the one form of every finding in a book's files. Findings
// are collected, never thrown one by one; InputError carries all of them out of a reader.
#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/base/said.hpp"

namespace plan {

/// A place in a file of the book. `file` is an index into Sources; line and column count from 1,
/// columns in characters (code points). line 0: no place (a finding about the book as a whole).
struct Place {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  explicit operator bool() const { return line != 0; }
  auto operator<=>(const Place&) const = default;
};

/// A file as it was read: its path relative to the book's folder, its bytes and their digest.
struct Source {
  std::string path;
  std::string text;    // empty again once it has been released
  std::string digest;  // SHA-256, hex; set by who reads the file
};

/// Every file read in a run, in reading order. Owns the bytes that diagnostics quote.
class Sources {
 public:
  /// The new file's index, as in Place::file.
  std::uint32_t add(std::string path, std::string text);
  /// Gives a file that was added empty its bytes. Safe for threads, each with files of its own, as
  /// is release().
  void fill(std::uint32_t file, std::string text, std::string digest);
  /// Lets go of a file's bytes: a book may have more than fit. `reread` brings them back for those
  /// who ask for a line, or gives nothing.
  void release(std::uint32_t file, std::function<std::string()> reread);
  const Source& operator[](std::uint32_t file) const { return files_[file]->source; }
  /// A copy of the bytes, read again where they were released.
  std::string text(std::uint32_t file) const;
  std::size_t size() const { return files_.size(); }
  /// `path:line:column`, or `path:line` without a column; empty without a place.
  std::string where(Place place) const;
  /// The line's text without its end; empty when there is none.
  std::string_view line(Place place) const;
  /// A place at or before this one in its line, and that place's byte in the line: so that a long
  /// line is not counted from its start for each of its findings.
  std::pair<std::uint32_t, std::size_t> column_before(Place place) const;

 private:
  struct Stop {
    std::uint32_t line, column;
    std::size_t byte;
  };
  struct File {
    Source source;
    std::function<std::string()> reread{};   // set: the text was released
    mutable std::once_flag indexed;          // the rest is made at the first question
    mutable std::string again{};             // the released text
    mutable std::vector<std::size_t> lines;  // where each begins
    mutable std::vector<Stop> stops;         // every thousand characters in long lines
    std::string_view text() const { return reread ? again : source.text; }
  };
  const File* indexed(Place place) const;
  static void index(const File& file);
  std::vector<std::unique_ptr<File>> files_;  // stable addresses: views into text stay good
};

enum class Severity { error, warning };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;  // kebab-case, a row of the code table (plan explain CODE)
  Place place;
  Said text;      // one sentence without a full stop, worded when it is shown
  Said hint;      // what to do; may be empty
  Place other{};  // a second place that the text speaks of; optional
};

/// Findings in the order of their places. Not thread-safe.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { found_.push_back(std::move(diagnostic)); }
  void error(std::string code, Place place, Said text, Said hint = {}, Place other = {});
  void warning(std::string code, Place place, Said text, Said hint = {}, Place other = {});
  bool has_errors() const;
  std::size_t count(Severity severity) const;
  /// Sorted by file, line, column, then as found.
  std::vector<Diagnostic> sorted() const;
  const std::vector<Diagnostic>& all() const { return found_; }
  void append(const Diagnostics& others);

 private:
  std::vector<Diagnostic> found_;
};

/// The finding as people read it, without a final newline:
///     plan.yaml:12:3: error unknown-key: "shar" is no key of reps
///        12 |   shar: 3
///           |   ^
///        hint: write "share"
/// Control and bidi characters of the data are shown escaped; wide characters keep the caret right.
std::string render(const Diagnostic& diagnostic, const Sources& sources, bool colour);

/// Carries all findings of a failed read to the one place that prints them.
class InputError : public std::exception {
 public:
  InputError(std::shared_ptr<const Sources> sources, Diagnostics diagnostics)
      : sources_(std::move(sources)), diagnostics_(std::move(diagnostics)) {}
  const char* what() const noexcept override { return "the book has errors"; }
  const Sources& sources() const { return *sources_; }
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  std::shared_ptr<const Sources> sources_;
  Diagnostics diagnostics_;
};

}  // namespace plan
