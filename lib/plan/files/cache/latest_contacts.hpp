// SPDX-License-Identifier: MIT
// How things stood before some days, by kept forms. A part of chosen_forms.hpp.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/files/cache/form_columns.hpp"

namespace plan {

/// The latest contact of each rep with each customer, of those that name no deal.
class LatestContacts {
 public:
  LatestContacts(const Past& past, const BookIds& ids) : past_(past), ids_(ids) {}

  /// Takes what says how things stood, but for contacts, of which the latest are noted.
  void look_at(ChosenFile& file) {
    const auto kinds = file.kept.column<KindOf>();
    if (!are_whole(file, kinds)) return;
    std::vector<std::uint32_t> contacts;
    for (std::size_t i = 0; i < kinds->size(); ++i) {
      if (file.taken[i]) continue;
      const RecordKind kind = kind_at(*kinds, i);
      if (holds(past_.latest_alone, kind))
        contacts.push_back(static_cast<std::uint32_t>(i));
      else if (!holds(past_.without_effect, kind))
        file.taken[i] = true;
      if (kind == RecordKind::handover) hands_over_ = true;
    }
    note(file, std::move(contacts));
  }

  /// Takes those that are the latest. What was known of a deal when it was handed over is not known
  /// by the latest of all: then every contact is taken.
  void take_latest(ChosenFile& file) {
    const auto noted = noted_.find(file.source);
    if (noted == noted_.end()) return;
    for (const Noted& one : noted->second)
      if (hands_over_ || one.key == of_a_deal || latest_.at(one.key) == one.day)
        file.taken[one.place] = true;
  }
