// SPDX-License-Identifier: MIT
#include "plan/files/durable/record_id.hpp"

#include <sys/random.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

#include "plan/files/durable/descriptor.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

std::uint64_t by_chance() {
  std::uint64_t number = 0;
  if (retried([&] { return ::getrandom(&number, sizeof number, 0); }) != sizeof number)
    fail(errno, "getrandom");
  return number;
}

}  // namespace

std::string record_id(const std::function<bool(std::string_view id)>& is_there) {
  constexpr std::string_view letters =
      "0123456789abcdefghjkmnpqrstvwxyz";  // none looks like another
  constexpr int length = 12, bits = 5;
  for (;;) {
    const std::uint64_t number = by_chance();
    std::string id = "r";
    for (int i = 0; i < length; ++i) id += letters[(number >> (i * bits)) % letters.size()];
    if (!is_there(id)) return id;
  }
}

bool stands_in(const std::vector<std::string>& files, std::string_view text) {
  return std::ranges::any_of(files, [&](const std::string& file) {
    const FileBytes read = read_file(file, largest_file);
    if (read.error && read.error != std::errc::no_such_file_or_directory)
      fail(read.error.value(), file);
    return read.bytes.find(text) != std::string::npos;
  });
}

}  // namespace plan
