// SPDX-License-Identifier: MIT
// An error that is worded when it is shown: the language may be known only then.
#pragma once

#include <exception>
#include <utility>

#include "plan/base/said.hpp"

namespace plan {

class SaidError : public std::exception {
 public:
  explicit SaidError(Said text) : text_(std::move(text)) {}
  const char* what() const noexcept override { return "it cannot be done"; }
  const Said& text() const { return text_; }

 private:
  Said text_;
};

}  // namespace plan
