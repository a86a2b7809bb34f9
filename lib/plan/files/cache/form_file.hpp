// SPDX-License-Identifier: MIT
// How a cached file lies on the disk: a head, then its sections, each with a checksum of its own so
// that no more is read than is asked for. Numbers as the machine holds them: a file of another kind
// of machine has another mark, and is as if it were not there. A part of form_cache.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "plan/files/cache/form_members.hpp"
#include "plan/files/cache/packed.hpp"

namespace plan {

/// The sections that stand behind the columns of members::All.
enum class FormSection : std::uint32_t { ids, names, text_keys, texts, own, end };
constexpr std::size_t section_of(FormSection section) {
  return members::count + static_cast<std::size_t>(section);
}
inline constexpr std::size_t section_count = section_of(FormSection::end);

/// A stretch of the file.
struct FileSection {
  std::uint64_t offset = 0, size = 0;  // bytes; the offset counts from the file's beginning
  std::uint64_t checksum = 0;
  std::uint64_t count = 0;  // of what stands in it: forms, strings, values
  Packing packing{};        // of a column
};

/// What the file begins with. Strings are a section of their ends (uint32_t each), then their
/// bytes.
struct FileHead {
  std::array<char, 8> mark{'p', 'l', 'a', 'n', 'f', 'o', 'r', 'm'};
  std::uint32_t order = 0x01020304;  // reads otherwise where bytes stand the other way round
  std::uint32_t size = sizeof(FileHead);
  std::uint64_t build = 0;        // of the program, which alone knows what its forms mean
  std::uint64_t checksum = 0;     // of the head, with this as 0
  std::array<char, 64> digest{};  // SHA-256 of the file whose forms they are
  std::uint64_t linking = 0;      // names: the first ones, by which records belong together; behind
                                  // them stand those that are an id alone
  std::array<FileSection, section_count> sections{};
};

std::uint64_t checksum_of(std::string_view bytes);
/// Of the head, whatever its checksum is.
std::uint64_t checksum_of(FileHead head);

/// What tells this build of the program from others: the linker's build id; 0: it has none.
std::uint64_t build_mark();

}  // namespace plan
