// SPDX-License-Identifier: MIT
#include "plan/files/sign/private_folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "plan/files/durable/descriptor.hpp"
#include "plan/files/find/read_file.hpp"

namespace plan {

PrivateFolder::PrivateFolder() : folder_("/tmp/plan-sign-XXXXXX") {
  if (!::mkdtemp(folder_.data())) fail(errno, "/tmp");
}

PrivateFolder::~PrivateFolder() {
  std::error_code nobody_to_tell;
  std::filesystem::remove_all(folder_, nobody_to_tell);
}

std::string PrivateFolder::write(std::string_view name, std::string_view bytes) const {
  const std::string file = path(name);
  const Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!made) fail(errno, file);
  write_whole(made.number(), bytes, file);
  return file;
}

std::string PrivateFolder::read(std::string_view name) const {
  constexpr std::size_t most = std::size_t{1} << 20;
  return read_file(path(name), most).bytes;
}

}  // namespace plan
