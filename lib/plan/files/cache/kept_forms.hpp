// SPDX-License-Identifier: MIT
// The forms of a file whose bytes were read before, from its cached file: nothing more of it is
// read than is asked for. Whatever is wrong with it, it is as if it were not there.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/files/cache/form_bounds.hpp"
#include "plan/files/cache/form_file.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

class KeptForms {
 public:
  KeptForms() = default;  // of no file
  /// Nothing where the open file is not what this build wrote of a file of this digest.
  static std::optional<KeptForms> of(Descriptor file, std::string_view digest);

  /// The same of the bytes that would be in it.
  static std::optional<KeptForms> of(std::string bytes, std::string_view digest);

  /// How many forms there are.
  std::size_t size() const { return head_->sections[0].count; }
  /// Reads all of it, but texts only where they are wanted. False: it is not whole.
  bool read(bool texts);
  /// What the forms name of the book, and their own values with the names that these take; nothing
  /// where that is not whole. Once; range: read().
  std::optional<FormBlock> ids_and_values();
  std::size_t name_count() const { return count_of(section_of(FormSection::names)); }
  /// A name, and a text, by its number. Range: read(), and one that a form gives.
  std::string_view name(Index number) const;
  RecordText text(Index number) const;
  /// The bytes in which all of name() lie, for somebody else to own. Once.
  std::unique_ptr<char[]> take_names();
  /// The forms at some places, as of the source `file`. Without texts where they were not read.
  /// False: the file is not what a program wrote. Range: ids_and_values().
  bool fill(std::span<const std::uint32_t> places, std::uint32_t file,
            std::span<RecordForm> into) const;

  /// One column of all forms, as members:: says; nothing where it is not whole.
  template <class Member>
  std::optional<std::vector<std::int64_t>> column() {
    return column_at(members::place_of<Member>());
  }
  /// The day of the first record; none where there is none.
  std::optional<Day> first_day();
  /// The names by which records belong together, and the ids of things of the book, by their
  /// numbers; nothing where they are not whole. The views live as long as this is not read().
  std::optional<std::vector<std::string_view>> linking_names();
  /// The same and, behind them, those that are an id alone.
  std::optional<std::vector<std::string_view>> names();
  std::optional<std::vector<std::string_view>> ids();

 private:
  using Bytes = std::unique_ptr<char[]>;
  KeptForms(Descriptor file, std::string bytes) : file_(std::move(file)), made_(std::move(bytes)) {}
  static std::optional<KeptForms> judged(KeptForms kept, std::string_view digest);
  bool read_at(std::uint64_t offset, char* into, std::size_t size) const;
  bool read_section(std::size_t place);
  std::optional<std::vector<std::int64_t>> column_at(std::size_t place);
  bool fits(std::size_t place) const;
  std::size_t count_of(std::size_t place) const { return head_->sections[place].count; }
  std::string_view bytes(std::size_t place) const {
    return {sections_[place].get(), head_->sections[place].size};
  }
  std::optional<std::vector<std::string_view>> strings(std::size_t place, std::size_t count) const;
  bool ends_ascend(std::size_t place) const;
  std::string_view string_at(std::size_t place, Index number) const;

  Descriptor file_{-1};
  std::string made_{};  // where there is no file: its bytes
  std::uint64_t file_size_ = 0;
  std::unique_ptr<FileHead> head_ = std::make_unique<FileHead>();
  std::array<Bytes, section_count> sections_{};
  bool has_texts_ = false;
  std::optional<FormBounds> bounds_{};
};

}  // namespace plan
