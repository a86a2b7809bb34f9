// SPDX-License-Identifier: MIT
// Standard input, output and error as the system gives them: closed, full, gone, a terminal or not.
#pragma once

#include <cstddef>
#include <string_view>
#include <system_error>

namespace plan {

/// Opens /dev/null where 0, 1 or 2 is closed, so that no file of the book can take its number. A
/// closed standard output is opened for reading: writing to it stays an error.
void fill_closed_descriptors();

/// Writes all bytes. A reader that went away (EPIPE) is no error: false.
/// Errors: std::system_error.
bool write_all(int descriptor, std::string_view bytes);
/// Standard output takes no more.
struct OutputError : std::system_error {
  using std::system_error::system_error;
};
/// A piece of the output, before all of it is there; false where nobody reads it. Errors:
/// OutputError.
bool print_piece(std::string_view bytes);
/// Closes standard output, so that what a disk reports late is seen. Errors: std::system_error.
void close_output();

bool is_terminal(int descriptor);
/// Columns of the terminal; 0 where there is none.
std::size_t terminal_width(int descriptor);
/// Lines of the terminal; 0 where there is none.
std::size_t terminal_lines(int descriptor);

}  // namespace plan
