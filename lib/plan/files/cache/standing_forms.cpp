// SPDX-License-Identifier: MIT
#include "plan/files/cache/standing_forms.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "plan/files/cache/each_file.hpp"
#include "plan/files/cache/form_columns.hpp"
#include "plan/files/cache/opening_forms.hpp"

namespace plan {
namespace {

/// The latest contact of each rep with each customer, of those that name no deal.
class LatestContacts {
 public:
  LatestContacts(const Past& past, const BookIds& ids, const OpeningForms* opening)
      : past_(past), ids_(ids), opening_(opening) {}

  /// Takes what says how things stood, but for contacts, of which the latest are noted.
  void look_at(ChosenFile& file) {
    if (opening_ && opening_->holds_all_of(file)) return;
    const auto kinds = file.kept.column<KindOf>();
    const auto dates = opening_ ? file.kept.column<DayOf>() : FormNumbers();
    if (!are_whole(file, kinds, dates)) return;
    if (!are_below(*kinds, most_kinds)) return static_cast<void>(file.whole = false);
    const std::int64_t opened = opening_ ? day_number(opening_->day()) : 0;
    std::vector<std::uint32_t> contacts;
    for (std::size_t i = 0; i < kinds->size(); ++i) {
      if (opening_ && (*dates)[i] < opened) continue;
      const RecordKind kind = kind_at(*kinds, i);
      if (kind == RecordKind::handover) hands_over_ = true;
      if (file.taken[i]) continue;
      if (holds(past_.latest_alone, kind))
        contacts.push_back(static_cast<std::uint32_t>(i));
      else if (!holds(past_.without_effect, kind))
        file.taken[i] = true;
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

 private:
  static constexpr std::uint64_t of_a_deal = UINT64_MAX;
  struct Noted {
    std::uint32_t place;
    std::int32_t day;
    std::uint64_t key;  // rep and customer
  };

  void note(ChosenFile& file, std::vector<std::uint32_t> contacts) {
    const auto reps = file.kept.column<RepOf>(), customers = file.kept.column<CustomerOf>(),
               deals = file.kept.column<DealOf>(), dates = file.kept.column<DayOf>();
    const auto names = file.kept.ids();
    if (!are_whole(file, reps, customers, deals, dates, names)) return;
    if (!are_below(*reps, names->size() + 1) || !are_below(*customers, names->size() + 1))
      return static_cast<void>(file.whole = false);
    const auto rep_places = places_of("reps", *names), places = places_of("customers", *names);
    std::vector<Noted> noted;
    noted.reserve(contacts.size());
    for (const std::uint32_t at : contacts) {
      const auto day = static_cast<std::int32_t>((*dates)[at]);
      const std::uint64_t key =
          (*deals)[at] != 0
              ? of_a_deal
              : std::uint64_t{rep_places[static_cast<std::size_t>((*reps)[at])]} << 32 |
                    places[static_cast<std::size_t>((*customers)[at])];
      noted.push_back({at, day, key});
    }
    keep(file.source, std::move(noted));
  }

  /// The place of each id in the book's list, the first for none.
  std::vector<Index> places_of(std::string_view section,
                               const std::vector<std::string_view>& names) const {
    std::vector<Index> places{absent};
    for (const std::string_view name : names) places.push_back(ids_.find(section, name));
    return places;
  }

  void keep(std::uint32_t source, std::vector<Noted> noted) {
    const std::lock_guard lock(mutex_);
    for (const Noted& one : noted) {
      if (one.key == of_a_deal) continue;
      auto& day = latest_.try_emplace(one.key, one.day).first->second;
      day = std::max(day, one.day);
    }
    noted_.emplace(source, std::move(noted));
  }

  const Past& past_;
  const BookIds& ids_;
  const OpeningForms* opening_;
  std::mutex mutex_{};
  std::unordered_map<std::uint64_t, std::int32_t> latest_{};
  std::unordered_map<std::uint32_t, std::vector<Noted>> noted_{};  // by source
  std::atomic<bool> hands_over_ = false;
};

}  // namespace

void take_standing(std::deque<ChosenFile>& files, const Past& past, const BookIds& ids,
                   const OpeningForms* opening) {
  LatestContacts contacts(past, ids, opening);
  each_at_once(files, [&](ChosenFile& file) { contacts.look_at(file); });
  each_at_once(files, [&](ChosenFile& file) { contacts.take_latest(file); });
}

}  // namespace plan
