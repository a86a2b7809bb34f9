// SPDX-License-Identifier: MIT
#include "plan/files/cache/linked_forms.hpp"

#include <string_view>
#include <utility>

#include "plan/files/cache/each_file.hpp"
#include "plan/files/cache/form_columns.hpp"

namespace plan {
namespace {

/// What `other` names belongs to the record: no source of a lead, no course.
bool links_by_other(RecordKind kind) {
  return kind != RecordKind::lead && kind != RecordKind::training;
}

/// The names of a file by which its records belong to others, and which of them are looked for.
struct LinkedFile {
  ChosenFile* file = nullptr;
  std::vector<std::string_view> names{};
  FormNumbers kinds{}, deals{}, numbers{}, others{};
  FormNumbers ids{};                   // empty where records don't belong together by them
  std::vector<bool> wanted{}, told{};  // by name
};

class Linking {
 public:
  /// `by_id`: records of one id belong together too, though only one of them may be there.
  explicit Linking(bool by_id) : by_id_(by_id) {}

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
  }

 private:
  void open(LinkedFile& of) const {
    KeptForms& kept = of.file->kept;
    auto names = by_id_ ? kept.names() : kept.linking_names();
    auto kinds = kept.column<KindOf>(), deals = kept.column<DealOf>(),
         numbers = kept.column<NumberOf>(), others = kept.column<OtherOf>();
    auto ids = by_id_ ? kept.column<IdOf>() : FormNumbers();
    if (!are_whole(*of.file, names, kinds, deals, numbers, others, ids)) return;
    of.ids = *std::move(ids);
    of.names = *std::move(names);
    of.kinds = *std::move(kinds);
    of.deals = *std::move(deals);
    of.numbers = *std::move(numbers);
    of.others = *std::move(others);
    of.wanted.resize(of.names.size());
    of.told.resize(of.kinds.size());
  }

  template <class Visit>
  static void each_name(const LinkedFile& of, std::size_t at, Visit visit) {
    const bool by_other = links_by_other(kind_at(of.kinds, at));
    const std::int64_t id = of.ids.empty() ? 0 : of.ids[at];
    for (const std::int64_t number :
         {of.deals[at], of.numbers[at], by_other ? of.others[at] : 0, id})
      if (number != 0) visit(static_cast<std::size_t>(number - 1));
  }

  /// The names of the records that were taken since the last time.
  void tell_all(LinkedFile& of) {
    for (std::size_t at = 0; at < of.told.size(); ++at) {
      if (!of.file->taken[at] || of.told[at]) continue;
      of.told[at] = true;
      each_name(of, at, [&](std::size_t name) { wanted_.add(of.names[name]); });
    }
  }

  /// Takes the records that name what is looked for since `first`.
  void look_for(Index first, LinkedFile& of) const {
    bool any = false;
    for (std::size_t name = 0; name < of.names.size(); ++name) {
      if (of.wanted[name]) continue;
      const Index found = wanted_.find(of.names[name]);
      if (found == no_name || found < first) continue;
      of.wanted[name] = any = true;
    }
    if (!any) return;
    for (std::size_t at = 0; at < of.told.size(); ++at)
      if (!of.told[at])
        each_name(of, at, [&](std::size_t name) {
          if (of.wanted[name]) of.file->taken[at] = true;
        });
  }

  const bool by_id_;
  std::vector<LinkedFile> linked_{};
  Names wanted_{};
};

}  // namespace

void take_linked(std::deque<ChosenFile>& files, std::deque<ChosenFile>& others, bool by_id) {
  Linking linking(by_id);
  linking.add(files);
  linking.add(others);
  linking.run();
}

}  // namespace plan
