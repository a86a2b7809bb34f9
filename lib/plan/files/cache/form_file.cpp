// SPDX-License-Identifier: MIT
#include "plan/files/cache/form_file.hpp"

#define XXH_INLINE_ALL
#include <elf.h>
#include <link.h>
#include <xxhash.h>

#include <cstring>

namespace plan {
namespace {

/// The build id among the notes of a segment; 0: it is not there.
std::uint64_t build_id_in(std::string_view notes) {
  constexpr std::size_t step = 4;
  const auto padded = [](std::size_t size) { return (size + step - 1) / step * step; };
  while (notes.size() >= sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) note;
    std::memcpy(&note, notes.data(), sizeof note);
    const std::size_t name = sizeof note, text = name + padded(note.n_namesz);
    const std::size_t size = text + padded(note.n_descsz);
    if (size > notes.size()) return 0;
    if (note.n_type == NT_GNU_BUILD_ID && notes.substr(name, 3) == "GNU")
      return checksum_of(notes.substr(text, note.n_descsz));
    notes.remove_prefix(size);
  }
  return 0;
}

/// Of the program itself, which is the first to be shown.
int look_for_build_id(dl_phdr_info* program, std::size_t, void* found) {
  for (ElfW(Half) i = 0; i < program->dlpi_phnum; ++i) {
    const auto& segment = program->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    const auto* start = reinterpret_cast<const char*>(program->dlpi_addr + segment.p_vaddr);
    const std::uint64_t id = build_id_in({start, segment.p_memsz});
    if (id != 0) *static_cast<std::uint64_t*>(found) = id;
  }
  return 1;
}

}  // namespace

std::uint64_t checksum_of(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::uint64_t checksum_of(FileHead head) {
  head.checksum = 0;
  return checksum_of({reinterpret_cast<const char*>(&head), sizeof head});
}

std::uint64_t build_mark() {
  static const std::uint64_t mark = [] {
    std::uint64_t found = 0;
    ::dl_iterate_phdr(look_for_build_id, &found);
    return found;
  }();
  return mark;
}

}  // namespace plan
