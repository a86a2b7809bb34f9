// SPDX-License-Identifier: MIT
#include "plan/files/engine/engine.hpp"

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/files/engine/engine_url.hpp"
#include "plan/files/engine/engines.hpp"

namespace plan {
namespace {

struct EngineKind {
  std::string_view scheme;
  std::unique_ptr<Engine> (*open)(const EngineUrl&, EngineUse, const EngineLogin&);
};
constexpr EngineKind kinds_of_engine[] = {
    {"sqlite", open_sqlite},         {"postgresql", open_postgres},    {"postgres", open_postgres},
    {"clickhouse", open_clickhouse}, {"clickhouses", open_clickhouse},
};

}  // namespace

void Engine::fail(const std::string& what) const {
  std::string line;
  for (const char c : what) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!is_blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (line.ends_with(' ')) line.pop_back();
  throw SaidError(said("{}: {}", shown_, escaped(line)));
}

std::vector<std::string> Engine::columns_of(const std::string& table) {
  const EngineValue name = table;
  std::vector<std::string> names;
  query(std::string(columns_statement()), {&name, 1},
        [&](EngineRow row) { names.push_back(std::get<std::string>(row[0])); });
  return names;
}

std::unique_ptr<Engine> open_engine(const std::string& url, EngineUse use,
                                    const EngineLogin& login) {
  const EngineUrl parts = engine_url(url);
  const auto* kind = std::ranges::find(kinds_of_engine, parts.scheme, &EngineKind::scheme);
  if (kind == std::end(kinds_of_engine))
    throw SaidError(said("there is no engine {}; there are: {}", escaped(parts.scheme),
                         "sqlite, postgresql, clickhouse"));
  return kind->open(parts, use, login);
}

}  // namespace plan
