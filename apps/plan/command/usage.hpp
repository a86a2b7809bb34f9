// SPDX-License-Identifier: MIT
// A command line that cannot be followed: what is wrong with it and what to write instead. Exit
// code 2. What is wrong in the book's files is a Diagnostic, not this.
#pragma once

#include <exception>
#include <span>
#include <string>
#include <string_view>

#include "plan/base/result.hpp"
#include "plan/base/titled.hpp"

namespace plan {

class UsageError : public std::exception {
 public:
  explicit UsageError(Said text, Said hint = {}) : text_(std::move(text)), hint_(std::move(hint)) {}
  /// A value that could not be read: `given` is shown with a caret at the refusal's offset.
  UsageError(const Refusal& refusal, std::string given);
  const char* what() const noexcept override { return "the command line cannot be followed"; }
  /// As people read it, in the current language, lines ended. Control and bidi characters and
  /// broken UTF-8 are shown escaped, whoever put them into it: nobody else need do so.
  std::string message() const;

 private:
  Said text_;
  Said hint_;
  std::string given_;
  std::size_t offset_ = 0;
};

/// The key that the word names (titled.hpp); empty where there is none. Errors: UsageError that
/// tells the keys where several have the title.
std::string_view key_titled(std::string_view word, std::span<const Titled> known);

/// "did you mean X?", or the list of what there is, the first `shown` of it; for hints.
Said known_words(std::string_view word, std::span<const std::string_view> known,
                 std::size_t shown = 20);

}  // namespace plan
