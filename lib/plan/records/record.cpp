// SPDX-License-Identifier: MIT
#include "plan/records/record.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace plan {
namespace {

struct Named {
  std::string_view name;
  RecordKey key;
};

using K = RecordKey;
constexpr std::array<Named, record_key_count> names{{
    {"date", K::date},
    {"rep", K::rep},
    {"kind", K::kind},
    {"id", K::id},
    {"customer", K::customer},
    {"deal", K::deal},
    {"product", K::product},
    {"note", K::note},
    {"amount", K::amount},
    {"close", K::close},
    {"stage", K::stage},
    {"source", K::source},
    {"minutes", K::minutes},
    {"cost", K::cost},
    {"quantity", K::quantity},
    {"order", K::order},
    {"of", K::of},
    {"reason", K::reason},
    {"competitor", K::competitor},
    {"category", K::category},
    {"request", K::request},
    {"report", K::report},
    {"type", K::type},
    {"text", K::text},
    {"task", K::task},
    {"due", K::due},
    {"what", K::what},
    {"by", K::by},
    {"parent", K::parent},
    {"course", K::course},
    {"hours", K::hours},
    {"score", K::score},
    {"mood", K::mood},
    {"item", K::item},
    {"until", K::until},
    {"points", K::points},
    {"topic", K::topic},
}};

constexpr std::size_t slots = 128;

constexpr std::size_t slot_of(std::string_view name) {
  return (name.size() * 29 + std::size_t{static_cast<unsigned char>(name.front())} * 5 +
          std::size_t{static_cast<unsigned char>(name.back())} * 17) %
         slots;
}

/// Where each name is in `names`, by open addressing; record_key_count: free.
constexpr std::array<std::uint8_t, slots> placed() {
  std::array<std::uint8_t, slots> places{};
  for (auto& place : places) place = record_key_count;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::size_t slot = slot_of(names[i].name);
    while (places[slot] != record_key_count) slot = (slot + 1) % slots;
    places[slot] = static_cast<std::uint8_t>(i);
  }
  return places;
}

}  // namespace

std::size_t record_key_index(std::string_view name) {
  static constexpr auto places = placed();
  if (name.empty()) return record_key_count;
  for (std::size_t slot = slot_of(name);; slot = (slot + 1) % slots) {
    if (places[slot] == record_key_count) return record_key_count;
    const Named& found = names[places[slot]];
    if (found.name == name) return static_cast<std::size_t>(found.key);
  }
}

std::string_view to_string(RecordKey key) {
  return names[static_cast<std::size_t>(key)].name;
}

}  // namespace plan
