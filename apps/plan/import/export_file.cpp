// SPDX-License-Identifier: MIT
#include "plan/import/export_file.hpp"

#include <algorithm>
#include <filesystem>

#include "plan/exchange/cell_reader.hpp"
#include "plan/exchange/map_reader.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

std::string decoded_text(const std::string& path, const std::string& encoding) {
  std::string text;
  PieceReader pieces(path, path);
  std::string head(pieces.next());
  const auto marked = encoding_by_mark(head);
  const auto found = marked              ? marked
                     : !encoding.empty() ? Encoding{encoding, 0, false}
                                         : encoding_of(head, false).value_or(Encoding{});
  Decoder decoder(found->name);
  bool good = decoder.decode(std::string_view(head).substr(found->mark), false, text);
  for (auto piece = pieces.next(); good && !piece.empty(); piece = pieces.next())
    good = decoder.decode(piece, false, text);
  if (text.find('\n') == std::string::npos) std::ranges::replace(text, '\r', '\n');
  return text;
}

ExportFile::ExportFile(const std::string& path) : path_(path) {
  const PieceReader readable(path, path);
}

void ExportFile::enter(Sources& sources, const std::string& encoding) {
  source_ = sources.add(path_, {});
  sources.release(source_, [path = path_, encoding] { return decoded_text(path, encoding); });
}

std::unique_ptr<CsvSheet> ExportFile::open(const FileForm& form, Diagnostics& findings) {
  pieces_ = std::make_unique<PieceReader>(path_, path_);
  return std::make_unique<CsvSheet>([this] { return pieces_->next(); }, form, source_, findings);
}

ExportMap read_map_file(const std::string& path, const std::shared_ptr<Sources>& sources) {
  FileBytes read = read_file(path, largest_file);
  if (read.error) throw std::system_error(read.error, path);
  const std::uint32_t source = sources->add(path, std::move(read.bytes));
  Diagnostics findings;
  const Reading document = read_document((*sources)[source].text, source, findings);
  std::string name = id_part(std::filesystem::path(path).stem().string(), 24);
  std::ranges::replace(name, '.', '-');
  ExportMap map;
  if (!findings.has_errors()) map = read_map(document.root, name, findings);
  if (findings.has_errors()) throw InputError(sources, findings);
  return map;
}

}  // namespace plan
