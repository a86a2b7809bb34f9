// SPDX-License-Identifier: MIT
// The targets under libFuzzer: $PLAN_FUZZ_TARGET says which.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "targets.hpp"

namespace {

const plan::fuzz::Target& chosen() {
  const char* name = std::getenv("PLAN_FUZZ_TARGET");
  const plan::fuzz::Target* target = name ? plan::fuzz::find_target(name) : nullptr;
  if (target) return *target;
  std::fputs("PLAN_FUZZ_TARGET names no target\n", stderr);
  std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const plan::fuzz::Target& target = chosen();
  target.take({reinterpret_cast<const char*>(data), size});
  return 0;
}
