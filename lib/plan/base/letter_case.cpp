// SPDX-License-Identifier: MIT
#include "plan/base/letter_case.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdlib>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {

std::string small_letters(std::string_view utf8) {
  if (is_ascii(utf8)) return lowered(utf8);
  std::string made;
  each_character(utf8, [&](char32_t point, std::string_view bytes, bool sound) {
    const auto code = static_cast<utf8proc_int32_t>(point);
    const utf8proc_int32_t small = sound ? utf8proc_tolower(code) : code;
    if (small == code) {
      made += bytes;
      return;
    }
    std::array<utf8proc_uint8_t, 4> encoded{};
    const auto size = utf8proc_encode_char(small, encoded.data());
    made.append(reinterpret_cast<const char*>(encoded.data()), static_cast<std::size_t>(size));
  });
  return made;
}

std::string case_folded(std::string_view utf8) {
  if (is_ascii(utf8)) return lowered(utf8);
  utf8proc_uint8_t* made = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                 static_cast<utf8proc_ssize_t>(utf8.size()), &made, options);
  std::string text;
  if (size > 0) text.assign(reinterpret_cast<const char*>(made), static_cast<std::size_t>(size));
  std::free(made);
  return text;
}

}  // namespace plan
