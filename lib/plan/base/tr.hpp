// SPDX-License-Identifier: MIT
// Text that people see, in their language. The English text is the key; each further language is
// one compiled-in table, so that the same book gives the same bytes without any installed locale.
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace plan {

enum class Language { en, zh };

/// Sets the language of tr() for the process: what --lang says, then what the book says. Texts made
/// before keep theirs.
void set_language(Language language);
Language language();

/// The text in the current language; the English itself where a table lacks it.
std::string_view tr(std::string_view english);
/// Whether the table of `language` has the text (a test holds this true for every text).
bool translated(std::string_view english, Language language);

/// tr() with arguments. Write `{}` or `{0}` in both languages; a translation may reorder by number.
template <class... Args>
std::string tr(std::string_view english, const Args&... args) requires(sizeof...(Args) > 0) {
  return fmt::vformat(tr(english), fmt::make_format_args(args...));
}

}  // namespace plan
