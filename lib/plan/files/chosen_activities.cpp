// SPDX-License-Identifier: MIT
#include "plan/files/chosen_activities.hpp"

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <utility>

#include "plan/files/activity_file.hpp"
#include "plan/files/cache/chosen_forms.hpp"
#include "plan/files/cache/each_file.hpp"
#include "plan/files/cache/form_writer.hpp"
#include "plan/files/cache/opening_forms.hpp"
#include "plan/files/durable/settled.hpp"
#include "plan/files/find/digest.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

class ChosenReading {
 public:
  ChosenReading(Loaded& loaded, const BookIds& ids, const ActivityRequest& request)
      : loaded_(loaded), ids_(ids), request_(request) {}

  std::optional<Activities> read() {
    if (!open_all() || !is_sound()) return {};
    for (ChosenFile& file : files_) file.taken.clear();
    std::vector<Span> days = *request_.days;
    Past past = request_.past;
    find_opening(days, past);
    if (!choose(files_, days, past, request_.aside, ids_, held_opening())) return {};
    Activities made;
    if (!settled(request_.texts, Settling::of_some, made)) return {};
    keep_opening(made.records);
    loaded_.digest = digest_of(*loaded_.sources);
    made.known = true;
    return made;
  }

 private:
  /// How things stood as the first month began: it was kept, or is found out where nothing has
  /// changed since the last time, so that it will be asked for again. For that more is asked.
  void find_opening(std::vector<Span>& days, Past& past) {
    if (request_.past.how != Past::How::standing || !request_.live || request_.aside.kinds != 0)
      return;
    opening_.emplace(opening_day(days, request_.past), files_);
    if (opening_->empty() || !opening_->look_later()) return opening_.reset();
    opening_key_ = opening_->key(plan_digest_, *loaded_.sources);
    auto kept = request_.cache->opening_of(opening_key_);
    if (kept && opening_->hold(*std::move(kept), request_.past.owed, loaded_.book.reps.size()))
      return;
    if (!unchanged_) return opening_.reset();
    days.push_back({opening_->day(), opening_->day()});
    past.contacts_from = std::min(past.contacts_from, opening_->day());
  }

  OpeningForms* held_opening() { return opening_ && opening_->is_held() ? &*opening_ : nullptr; }

  void keep_opening(const Records& records) const {
    if (!opening_ || opening_->is_held()) return;
    if (const auto kept = opening_->kept_of(request_.live(records, opening_->day())))
      request_.cache->note_opening(opening_key_, *kept);
  }

  /// Files of an earlier reading keep their place.
  void list_all() {
    Sources& sources = *loaded_.sources;
    std::map<std::string_view, std::uint32_t> known;
    for (std::uint32_t file = 0; file < sources.size(); ++file)
      known.emplace(sources[file].path, file);
    for (const std::string& path : loaded_.activity_files) {
      const auto before = known.find(path);
      ChosenFile& file = files_.emplace_back();
      file.place = files_.size() - 1;
      file.source = before != known.end() ? before->second : sources.add(path, {});
      file.within = period_of_path(path, loaded_.book.fiscal());
    }
  }

  bool open_all() {
    constexpr std::size_t most = 512;  // cached files, which are open all at once
    const auto set = request_.cache->sound_with(plan_digest_);
    if (!set || loaded_.activity_files.size() + set->files.size() > most) return false;
    sound_ = *set;
    list_all();
    if (request_.progress) request_.progress->files = files_.size();
    std::atomic<bool> is_known = true;
    each_at_once(files_, [&](ChosenFile& file) {
      if (is_known && !open(file)) is_known = false;
      if (request_.progress) ++request_.progress->read;
    });
    return is_known;
  }

  bool open(ChosenFile& file) {
    const std::string path = (*loaded_.sources)[file.source].path;
    std::string digest;
    if (loaded_.commit.empty())
      digest = digest_settled(joined_path(loaded_.folder, path), largest_file).value_or("");
    auto kept = digest.empty() ? std::nullopt : request_.cache->find(digest);
    if (!kept) {
      FileBytes read = read_of(loaded_, path);
      if (read.error) return false;
      digest = digest_of(read.bytes);
      if (is_kept(read.bytes)) kept = request_.cache->find(digest);
      if (!kept) kept = newly_kept(read.bytes, digest);
    }
    loaded_.sources->fill(file.source, {}, digest);
    loaded_.sources->release(file.source, [read = loaded_.tree.read, path] {
      return read(path, largest_file, true).bytes;
    });
    if (kept) file.kept = *std::move(kept);
    return kept.has_value();
  }

  /// The forms of a file that has changed, or is too short to be kept.
  std::optional<KeptForms> newly_kept(const std::string& bytes, const std::string& digest) const {
    FormWriter writer;
    const auto parts = parts_of(bytes, bytes.size());
    for (const FilePart& part : parts) {
      const auto forms = read_forms(part, 0, true);
      if (!forms) return {};
      writer.add(*forms);
    }
    if (parts.empty()) return {};
    std::string made = std::move(writer).bytes(digest);
    if (is_kept(bytes)) request_.cache->keep(digest, made);
    return KeptForms::of(std::move(made), digest);
  }

  /// Whether nothing is wrong with all files, as was found out before, or is now: where a few of
  /// them have changed, by these and by what belongs to their records, then or now.
  bool is_sound() {
    const SoundSet now = set_of(loaded_);
    std::vector<ChosenFile*> changed;
    for (ChosenFile& file : files_) {
      const std::string& path = (*loaded_.sources)[file.source].path;
      const auto before = sound_.files.find(path);
      if (before == sound_.files.end() || before->second != now.files.at(path))
        changed.push_back(&file);
    }
    std::deque<ChosenFile> gone;  // as they were
    for (const auto& [path, digest] : sound_.files) {
      const auto same = now.files.find(path);
      if (same != now.files.end() && same->second == digest) continue;
      auto kept = request_.cache->find(digest);
      if (!kept) return false;
      gone.emplace_back().kept = *std::move(kept);
    }
    unchanged_ = changed.empty() && gone.empty();
    if (unchanged_) return true;
    return stays_sound(changed, gone, now);
  }

  bool stays_sound(const std::vector<ChosenFile*>& changed, std::deque<ChosenFile>& gone,
                   SoundSet now) {
    constexpr std::size_t few = 4;  // of many: else reading all is as quick
    if ((changed.size() + gone.size()) * few > files_.size()) return false;
    for (ChosenFile& file : files_) file.taken.assign(file.kept.size(), false);
    for (ChosenFile* file : changed) file->taken.assign(file->kept.size(), true);
    for (ChosenFile& file : gone) file.taken.assign(file.kept.size(), true);
    Activities made;
    if (!take_touched(files_, gone) || !settled(false, Settling::of_all, made)) return false;
    constexpr std::uint64_t most = INT64_MAX / 2;  // below what amounts may make, so never wrong
    now.sum = sound_.sum;
    for (const Record* record : made.records.in_time())
      for (const std::int64_t minor : {record->amount, record->cost})
        if ((now.sum += static_cast<std::uint64_t>(minor < 0 ? -minor : minor)) > most)
          return false;
    request_.cache->note_sound(plan_digest_, now);
    return true;
  }

  enum class Settling {
    of_some,  // of records that are known to be sound; the last that is asked of the files
    of_all,   // of records that are to be judged: what they name is among them if it is anywhere
  };

  struct Taken {
    std::optional<RecordBlock> block{};
    std::optional<Day> first{};
    std::vector<LeftOver> left{};
    bool whole = false;
  };

  Taken taken_from(ChosenFile& file, bool texts, Settling how) {
    Taken taken{records_of(file, ids_, texts), file.kept.first_day()};
    taken.whole = taken.block && (taken.first || file.kept.size() == 0);
    if (taken.block && opening_) {
      if (opening_->is_held())
        taken.left = opening_->left_of(file, *taken.block);
      else
        opening_->note(file, *taken.block);
    }
    // its room is used again by the next
    if (how == Settling::of_some) file.kept = {};
    return taken;
  }

  /// Puts the records that were taken in order. False where something is wrong with them.
  bool settled(bool texts, Settling how, Activities& made) {
    std::vector<Taken> all(files_.size());
    each_at_once(files_, [&](ChosenFile& file) { all[file.place] = taken_from(file, texts, how); });
    std::optional<Day> first;
    Opening opening;
    for (Taken& taken : all) {
      if (!taken.whole) return false;
      if (taken.first && (!first || *taken.first < *first)) first = taken.first;
      made.records.add(*std::move(taken.block));
      opening.left.insert(opening.left.end(), taken.left.begin(), taken.left.end());
    }
    if (held_opening()) {
      opening.day = opening_->day();
      opening.owed = request_.past.owed;
      opening.sold = opening_->take_sold();
      std::ranges::sort(opening.left, {}, &LeftOver::of);
      made.records.open(std::move(opening));
    }
    Diagnostics found;
    made.records.hold({}, texts, first);
    if (how == Settling::of_some)
      made.records.settle_sound(ids_, found);
    else
      made.records.settle(ids_, true, found);
    return found.all().empty();
  }

  Loaded& loaded_;
  const BookIds& ids_;
  const ActivityRequest& request_;
  const std::string plan_digest_ = plan_digest_of(loaded_);
  SoundSet sound_{};  // as it was last
  std::deque<ChosenFile> files_{};
  bool unchanged_ = false;                 // since they were found to be sound
  std::optional<OpeningForms> opening_{};  // none: it is neither known nor to be found out
  std::string opening_key_{};
};

}  // namespace

namespace {

std::string digest_at(const Source& source) {
  return source.digest.empty() ? digest_of(source.text) : source.digest;
}

/// Calls visit(source) for each that is one of the activity files, or for each that is none.
template <class Visit>
void each_source(const Loaded& loaded, bool of_activities, const Visit& visit) {
  const std::set<std::string_view> paths(loaded.activity_files.begin(),
                                         loaded.activity_files.end());
  for (std::uint32_t file = 0; file < loaded.sources->size(); ++file)
    if (const Source& source = (*loaded.sources)[file];
        paths.contains(source.path) == of_activities)
      visit(source);
}

}  // namespace

SoundSet set_of(const Loaded& loaded) {
  SoundSet set;
  each_source(loaded, true, [&](const Source& one) { set.files[one.path] = digest_at(one); });
  return set;
}

std::string plan_digest_of(const Loaded& loaded) {
  Sha256 sha;
  each_source(loaded, false, [&](const Source& one) {
    sha.add(one.path);
    sha.add(std::string_view("\0", 1));  // which no path holds
    sha.add(digest_at(one));
  });
  return sha.hex();
}

std::optional<Activities> chosen_activities(Loaded& loaded, const BookIds& ids,
                                            const ActivityRequest& request) {
  const bool chooses =
      request.past.how == Past::How::linked || request.past.how == Past::How::standing;
  if (!chooses || !request.as_written || !request.days || !request.cache || request.judges_ids ||
      !loaded.findings.all().empty())
    return {};
  auto made = ChosenReading(loaded, ids, request).read();
  if (!made && request.progress) request.progress->files = request.progress->read = 0;
  return made;
}

}  // namespace plan
