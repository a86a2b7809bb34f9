// SPDX-License-Identifier: MIT
#include "plan/files/activity_forms.hpp"

#include "plan/files/activity_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

void each_form(const Loaded& loaded, const FormsOfFile& visit) {
  each_form(loaded, loaded.activity_files, visit);
}

void each_form(const Loaded& loaded, const std::vector<std::string>& paths,
               const FormsOfFile& visit) {
  constexpr std::size_t part_size = std::size_t{1} << 20;
  for (const std::string& path : paths) {
    const FileBytes read = read_of(loaded, path);
    if (read.error) continue;
    const std::string_view text = without_bom(read.bytes);
    const bool sound = first_refused_byte(text) == text.size();
    const auto parts = sound ? parts_of(text, part_size) : std::vector<FilePart>();
    bool plain = !parts.empty();
    std::vector<FormBlock> blocks;
    for (const FilePart& part : parts) {
      auto forms = plain ? read_forms(part, 0, true) : std::nullopt;
      plain = forms.has_value();
      if (plain) blocks.push_back(*std::move(forms));
    }
    if (!plain) {
      blocks.clear();
      blocks.push_back(forms_of_document(read.bytes, 0));
    }
    for (const FormBlock& block : blocks) visit(block, path);
  }
}

}  // namespace plan
