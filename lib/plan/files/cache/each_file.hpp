// SPDX-License-Identifier: MIT
// The same for each of many files, on all cores.
#pragma once

#include <atomic>
#include <future>
#include <vector>

#include "plan/base/cores.hpp"

namespace plan {

/// Calls visit(file) for each, several at a time. Errors: what it throws, once all have ended.
template <class Files, class Visit>
void each_at_once(Files& files, const Visit& visit) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t at = next++; at < files.size(); at = next++) visit(files[at]);
  };
  std::vector<std::future<void>> helpers;
  for (std::size_t i = 1; i < cores() && i < files.size(); ++i)
    helpers.push_back(std::async(std::launch::async, work));
  work();
  for (auto& helper : helpers) helper.get();
}

}  // namespace plan
