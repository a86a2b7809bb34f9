// SPDX-License-Identifier: MIT
#include "plan/terminal/descriptors.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>

namespace plan {
namespace {

[[noreturn]] void fail(int error) {
  throw std::system_error(error, std::generic_category(), "");
}

/// Nothing but zeros where there is no terminal.
winsize size_of(int descriptor) {
  winsize size{};
  if (!is_terminal(descriptor) || ::ioctl(descriptor, TIOCGWINSZ, &size) != 0) return {};
  return size;
}

}  // namespace

void fill_closed_descriptors() {
  // open() takes the lowest free number: ascending order fills each gap with its own.
  for (const int descriptor : {0, 1, 2})
    if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF)
      if (::open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY) != descriptor) ::_exit(2);
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      return false;
    } else if (errno != EINTR) {
      fail(errno);
    }
  }
  return true;
}

bool print_piece(std::string_view bytes) {
  try {
    return write_all(STDOUT_FILENO, bytes);
  } catch (const std::system_error& error) {
    throw OutputError(error.code());
  }
}

void close_output() {
  if (::close(STDOUT_FILENO) != 0 && errno != EINTR) fail(errno);
}

bool is_terminal(int descriptor) {
  return ::isatty(descriptor) == 1;
}

std::size_t terminal_width(int descriptor) {
  return size_of(descriptor).ws_col;
}

std::size_t terminal_lines(int descriptor) {
  return size_of(descriptor).ws_row;
}

}  // namespace plan
