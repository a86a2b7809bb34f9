// SPDX-License-Identifier: MIT
#include "plan/files/durable/record_id.hpp"

#include <fmt/format.h>

#include <charconv>

#include "plan/files/find/digest.hpp"

namespace plan {

std::string record_id(std::string_view path, std::uint64_t offset, std::string_view record) {
  constexpr std::string_view letters =
      "0123456789abcdefghjkmnpqrstvwxyz";  // none looks like another
  constexpr int length = 12, bits = 5;
  const std::string digest = digest_of(fmt::format("{}\n{}\n{}", path, offset, record));
  std::uint64_t number = 0;
  std::from_chars(digest.data(), digest.data() + length * bits / 4, number, 16);
  std::string id = "r";
  for (int i = length - 1; i >= 0; --i) id += letters[(number >> (i * bits)) % letters.size()];
  return id;
}

}  // namespace plan
