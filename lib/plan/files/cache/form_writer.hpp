// SPDX-License-Identifier: MIT
// The forms of a file as the bytes of its cached file. The way back is kept_forms.hpp's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plan/files/cache/form_file.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

class FormWriter {
 public:
  /// Takes a part of the file, with its texts; the order of parts has no effect on what they mean.
  /// Range: each form is sound.
  void add(const FormBlock& part);
  /// `digest`: of the file, 64 hex digits.
  std::string bytes(std::string_view digest) &&;

 private:
  void put_linking_first();
  void columns();
  template <class Member>
  void column(std::size_t place);
  void strings(FormSection at, const std::vector<std::string_view>& texts);
  void section(FormSection at, std::size_t count, std::string_view bytes);
  void close(std::size_t place, std::size_t start, std::size_t count);

  FileHead head_{};
  std::string bytes_{};
  std::vector<RecordForm> forms_{};
  Names ids_{}, names_{};
  std::vector<std::string_view> ordered_{};  // names, as they are written
  std::string text_keys_{}, texts_{};
  std::vector<std::uint32_t> text_ends_{};
  std::vector<OwnValue> own_{};
  std::vector<std::int64_t> values_{};  // of a column
};

}  // namespace plan
