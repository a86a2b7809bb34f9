// SPDX-License-Identifier: MIT
#include "plan/write/writer.hpp"

#include <algorithm>

#include "plan/base/ascii.hpp"

namespace plan {

// What each row renders with, in the file of its format. All return the whole output; those of text
// end it with a line end.
using Render = std::string(const Document&, const Display&);
Render render_text, render_csv, render_tsv, render_json, render_html, render_markdown, render_xlsx;
using Stream = void(const Document&, const RowStream&, const Display&, const ByteSink&);
Stream stream_csv, stream_tsv;

namespace {

constexpr Writer table[] = {
    {.name = "text",
     .extension = "txt",
     .layout = Layout::wide,
     .meta = true,
     .terminal = true,
     .render = render_text},
    {.name = "csv",
     .extension = "csv",
     .layout = Layout::long_,
     .meta = false,
     .people = false,
     .render = render_csv,
     .stream = stream_csv},
    {.name = "tsv",
     .extension = "tsv",
     .layout = Layout::long_,
     .meta = false,
     .people = false,
     .render = render_tsv,
     .stream = stream_tsv},
    {.name = "json",
     .extension = "json",
     .layout = Layout::long_,
     .meta = true,
     .people = false,
     .render = render_json},
    {.name = "html",
     .extension = "html",
     .layout = Layout::wide,
     .meta = true,
     .redact = true,
     .dashboard = true,
     .render = render_html},
    {.name = "md",
     .extension = "md",
     .layout = Layout::wide,
     .meta = true,
     .render = render_markdown},
    {.name = "xlsx",
     .extension = "xlsx",
     .layout = Layout::wide,
     .meta = true,
     .redact = true,
     .binary = true,
     .render = render_xlsx},
};

}  // namespace

std::span<const Writer> writers() {
  return table;
}

const Writer* find_writer(std::string_view name) {
  const auto* found = std::find_if(std::begin(table), std::end(table),
                                   [&](const Writer& writer) { return writer.name == name; });
  return found == std::end(table) ? nullptr : found;
}

const Writer* writer_for_file(std::string_view path) {
  const std::string_view file = path.substr(path.rfind('/') + 1);
  const std::size_t dot = file.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == file.size()) return nullptr;
  const std::string extension = lowered(file.substr(dot + 1));
  const auto* found = std::find_if(std::begin(table), std::end(table), [&](const Writer& writer) {
    return writer.extension == extension;
  });
  return found == std::end(table) ? nullptr : found;
}

}  // namespace plan
