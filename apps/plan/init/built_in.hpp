// SPDX-License-Identifier: MIT
// Files compiled into the program for `plan init`: the two templates and the demo book. The build
// makes their bytes from apps/plan/init/*.yaml and examples/demo (embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace plan {

struct BuiltIn {
  std::string_view path;  // relative to the book's folder
  std::string_view bytes;
};

/// The commented plan.yaml that teaches the format, in English or Chinese.
extern const std::string_view template_en;
extern const std::string_view template_zh;
/// The demo book, ascending by path.
std::span<const BuiltIn> demo_book();

}  // namespace plan
