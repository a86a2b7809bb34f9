// SPDX-License-Identifier: MIT
// Gives files to a target, one after the other, and files with some bytes changed; no input may
// take longer than a second. Without arguments it lists the targets.
//
//     plan_fuzz TARGET MUTATIONS FILE...
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "targets.hpp"

namespace {

using Clock = std::chrono::steady_clock;

std::string bytes_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A stretch taken out, put in twice, taken from another file, or a byte changed.
std::string mutated(std::string bytes, const std::string& other, std::mt19937& random) {
  const auto draw = [&](std::size_t most) { return std::size_t{random()} % (most + 1); };
  for (std::size_t times = 1 + draw(3); times > 0; --times) {
    const std::size_t at = draw(bytes.size()), size = std::min(draw(20), bytes.size() - at);
    switch (draw(4)) {
      case 0: bytes.erase(at, size); break;
      case 1: bytes.insert(at, bytes.substr(at, size)); break;
      case 2: bytes.insert(at, other.substr(std::min(at, other.size()), 1 + draw(60))); break;
      case 3: bytes.insert(at, 1, static_cast<char>(draw(255))); break;
      default:
        if (at < bytes.size()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << draw(7)));
    }
  }
  return bytes;
}

/// Leaves the input in $PLAN_FUZZ_LAST, for whoever wants to see what ended the process.
void leave(const std::string& bytes) {
  static const char* place = std::getenv("PLAN_FUZZ_LAST");
  if (place) std::ofstream(place, std::ios::binary) << bytes;
}

void give(const plan::fuzz::Target& target, const std::string& bytes) {
  leave(bytes);
  const auto began = Clock::now();
  target.take(bytes);
  if (Clock::now() - began < std::chrono::seconds(1)) return;
  std::fprintf(stderr, "slow: %zu bytes\n", bytes.size());
  std::abort();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 1) {
    for (const auto& target : plan::fuzz::targets())
      std::printf("%.*s\n", static_cast<int>(target.name.size()), target.name.data());
    return 0;
  }
  const plan::fuzz::Target* target = plan::fuzz::find_target(argv[1]);
  if (!target || argc < 4) return 2;
  std::vector<std::string> seeds;
  for (int i = 3; i < argc; ++i) seeds.push_back(bytes_of(argv[i]));
  for (const std::string& seed : seeds) give(*target, seed);
  std::mt19937 random(20261130);
  const int mutations = std::atoi(argv[2]);
  for (int i = 0; i < mutations; ++i)
    give(*target, mutated(seeds[random() % seeds.size()], seeds[random() % seeds.size()], random));
  std::printf("%zu inputs\n", seeds.size() + static_cast<std::size_t>(mutations));
  return 0;
}
