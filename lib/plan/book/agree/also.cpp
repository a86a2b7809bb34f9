// SPDX-License-Identifier: MIT
// Further ids of people, products and customers: each means one of them.
#include <unordered_map>

#include "plan/base/text.hpp"
#include "plan/book/agree/known_ids.hpp"

namespace plan {
namespace {

template <class Thing>
void check_also(const std::vector<Thing>& things, std::string_view section, Diagnostics& findings) {
  std::unordered_map<std::string_view, Place> taken;
  for (const Thing& thing : things) taken.emplace(*thing.id, thing.id.at);
  for (const Thing& thing : things)
    for (const auto& word : thing.also) {
      if (!word) continue;
      const auto [before, is_new] = taken.emplace(*word, word.at);
      if (!is_new)
        findings.error("duplicate-id", word.at,
                       said("{} stands twice in {}", escaped(*word), section),
                       said("let it mean one of them"), before->second);
    }
}

}  // namespace

void agree_also(const Book& book, Diagnostics& findings) {
  check_also(book.reps, "reps", findings);
  check_also(book.products, "products", findings);
  check_also(book.customers, "customers", findings);
}

}  // namespace plan
