// SPDX-License-Identifier: MIT
#include "plan/files/cache/linked_forms.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "plan/files/cache/each_file.hpp"
#include "plan/files/cache/form_columns.hpp"
#include "plan/files/cache/opening_forms.hpp"
#include "plan/records/links.hpp"

namespace plan {
namespace {

/// The names of a file by which its records belong to others, and which of them are looked for.
/// Numbers count from 1, as in the columns; 0 is none, and never looked for.
struct LinkedFile {
  ChosenFile* file = nullptr;
  std::vector<std::string_view> names{};  // from number 1
  std::array<FormNumbers, 4> named{};     // of each record: deal, number, other, id
  std::vector<char> wanted{};             // by number
  std::vector<char> taken{};              // by record
  std::vector<std::uint32_t> fresh{};     // records whose names are still to be told
};

class Linking {
 public:
  /// `by_id`: records of one id belong together too, though only one of them may be there.
  Linking(bool by_id, const OpeningForms* opening) : by_id_(by_id), opening_(opening) {}

  void add(std::deque<ChosenFile>& files) {
    for (ChosenFile& file : files) linked_.emplace_back().file = &file;
  }

  /// Until no record brings a name that was not looked for yet.
  void run() {
    each_at_once(linked_, [&](LinkedFile& of) { open(of); });
    for (LinkedFile& of : linked_) tell_all(of);
    for (Index known = 0; known < wanted_.size();) {
      const Index first = std::exchange(known, static_cast<Index>(wanted_.size()));
      each_at_once(linked_, [&](LinkedFile& of) { look_for(first, of); });
      for (LinkedFile& of : linked_) tell_all(of);
    }
    for (LinkedFile& of : linked_)
      for (std::size_t at = 0; at < of.taken.size(); ++at)
        if (of.taken[at]) of.file->taken[at] = true;
  }

 private:
  void open(LinkedFile& of) const {
    KeptForms& kept = of.file->kept;
    auto names = by_id_ ? kept.names() : kept.linking_names();
    auto kinds = kept.column<KindOf>(), deals = kept.column<DealOf>(),
         numbers = kept.column<NumberOf>(), others = kept.column<OtherOf>();
    auto ids = by_id_ ? kept.column<IdOf>() : FormNumbers(kept.size());
    if (!are_whole(*of.file, names, kinds, deals, numbers, others, ids)) return;
    bool fit = are_below(*kinds, most_kinds);
    for (const auto* column : {&*deals, &*numbers, &*others, &*ids})
      fit = fit && are_below(*column, names->size() + 1);
    if (!fit) return static_cast<void>(of.file->whole = false);
    for (std::size_t at = 0; at < kinds->size(); ++at)
      if (!links_by_other(kind_at(*kinds, at))) (*others)[at] = 0;
    of.names = *std::move(names);
    of.named = {*std::move(deals), *std::move(numbers), *std::move(others), *std::move(ids)};
    of.wanted.resize(of.names.size() + 1);
    of.taken.resize(kinds->size());
    if (opening_ && opening_->holds_all_of(*of.file)) return open_closed(of);
    for (std::size_t at = 0; at < of.taken.size(); ++at)
      if (of.file->taken[at]) take(at, of);
  }

  /// What belongs to its forms was taken with them, but for those that are loose: these count as
  /// not taken yet.
  void open_closed(LinkedFile& of) const {
    for (std::size_t at = 0; at < of.taken.size(); ++at) of.taken[at] = of.file->taken[at];
    for (const std::uint32_t at : opening_->loose_of(*of.file)) of.taken[at] = false;
  }

  static void take(std::size_t at, LinkedFile& of) {
    of.taken[at] = true;
    of.fresh.push_back(static_cast<std::uint32_t>(at));
  }

  /// The names of the records that were taken since the last time.
  void tell_all(LinkedFile& of) {
    for (const std::uint32_t at : std::exchange(of.fresh, {}))
      for (const FormNumbers& numbers : of.named)
        if (const auto number = static_cast<std::size_t>(numbers[at]);
            number != 0 && !of.wanted[number])
          wanted_.add(of.names[number - 1]);
  }

  /// Takes the records that name what is looked for since `first`.
  void look_for(Index first, LinkedFile& of) const {
    bool any = false;
    for (std::size_t number = 1; number < of.wanted.size(); ++number) {
      if (of.wanted[number]) continue;
      const Index found = wanted_.find(of.names[number - 1]);
      if (found == no_name || found < first) continue;
      of.wanted[number] = any = true;
    }
    if (!any) return;
    const auto is_wanted = [&](std::size_t named, std::size_t at) {
      return of.wanted[static_cast<std::size_t>(of.named[named][at])];
    };
    for (std::size_t at = 0; at < of.taken.size(); ++at)
      if (!of.taken[at] &&
          (is_wanted(0, at) | is_wanted(1, at) | is_wanted(2, at) | is_wanted(3, at)) != 0)
        take(at, of);
  }

  const bool by_id_;
  const OpeningForms* opening_;
  std::vector<LinkedFile> linked_{};
  Names wanted_{};
};

}  // namespace

void take_linked(std::deque<ChosenFile>& files, std::deque<ChosenFile>& others, bool by_id,
                 const OpeningForms* opening) {
  Linking linking(by_id, opening);
  linking.add(files);
  linking.add(others);
  linking.run();
}

}  // namespace plan
