// SPDX-License-Identifier: MIT
#include "plan/files/activity_forms.hpp"

#include <system_error>

#include "plan/files/activity_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

bool each_form(std::string_view bytes, const std::function<void(const FormBlock& forms)>& visit) {
  constexpr std::size_t part_size = std::size_t{1} << 20;
  const std::string_view text = without_bom(bytes);
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
    Diagnostics findings;
    blocks.push_back(forms_of_document(bytes, 0, findings));
    plain = !findings.has_errors();
  }
  for (const FormBlock& block : blocks) visit(block);
  return plain;
}

void each_form(const Loaded& loaded, const FormsOfFile& visit) {
  for (const std::string& path : loaded.activity_files) {
    const FileBytes read = read_of(loaded, path);
    if (read.error) throw std::system_error(read.error, path);
    each_form(read.bytes, [&](const FormBlock& block) { visit(block, path); });
  }
}

}  // namespace plan
