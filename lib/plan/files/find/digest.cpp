// SPDX-License-Identifier: MIT
#include "plan/files/find/digest.hpp"

#include <fmt/format.h>

#include <string_view>

namespace plan {

std::string digest_of(const Sources& sources) {
  Sha256 sha;
  const auto add_measured = [&](std::string_view bytes) {
    sha.add(fmt::format("{}:", bytes.size()));
    sha.add(bytes);
  };
  for (std::uint32_t file = 0; file < sources.size(); ++file) {
    const Source& source = sources[file];
    add_measured(source.path);
    add_measured(source.digest.empty() ? digest_of(source.text) : source.digest);
  }
  return sha.hex();
}

}  // namespace plan
