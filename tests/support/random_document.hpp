// SPDX-License-Identifier: MIT
// Made-up YAML texts of the kind that people write into a book, the same for the same seed: nested
// block and flow, every way to write a text, comments, blanks, Chinese.
#pragma once

#include <cstdint>
#include <string>

namespace plan::test {

std::string random_document(std::uint64_t seed);

}  // namespace plan::test
