// SPDX-License-Identifier: MIT
#include "plan/files/cache/opening_forms.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "plan/base/date.hpp"
#include "plan/files/cache/form_columns.hpp"
#include "plan/files/find/digest.hpp"

namespace plan {
namespace {

/// The numbers of orders that records of the kind give, of those before the day or from it on;
/// nothing where the cached file is not whole.
std::optional<std::set<std::string>> orders_named(ChosenFile& file, RecordKind by, Day day,
                                                  bool before) {
  std::set<std::string> named;
  const auto kinds = file.kept.column<KindOf>(), dates = file.kept.column<DayOf>();
  if (!are_whole(file, kinds, dates)) return {};
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < kinds->size(); ++at)
    if (kind_at(*kinds, at) == by && ((*dates)[at] < day_number(day)) == before)
      found.push_back(at);
  if (found.empty()) return named;
  const auto names = file.kept.linking_names();
  const auto orders =
      by == RecordKind::cancel ? file.kept.column<OtherOf>() : file.kept.column<NumberOf>();
  if (!are_whole(file, names, orders)) return {};
  for (const std::size_t at : found)
    if (const std::int64_t number = (*orders)[at];
        number > 0 && static_cast<std::size_t>(number) <= names->size())
      named.emplace((*names)[static_cast<std::size_t>(number) - 1]);
  return named;
}

}  // namespace

Day opening_day(const std::vector<Span>& days, const Past& past) {
  Day first = past.seen_from;
  for (const Span& span : days) first = std::min(first, span.first);
  return month_of(first).span().first;
}

OpeningForms::OpeningForms(Day day, std::deque<ChosenFile>& files) : day_(day), files_(files) {
  for (ChosenFile& file : files)
    if (!file.within || file.within->span.first < day) past_.push_back({&file});
}

OpeningForms::PastFile* OpeningForms::past_of(const ChosenFile& file) {
  const auto found = std::ranges::find(past_, &file, &PastFile::file);
  return found == past_.end() ? nullptr : &*found;
}

const OpeningForms::PastFile* OpeningForms::past_of(const ChosenFile& file) const {
  const auto found = std::ranges::find(past_, &file, &PastFile::file);
  return found == past_.end() ? nullptr : &*found;
}

std::string OpeningForms::key(std::string_view plan_digest, const Sources& sources) const {
  Sha256 sha;
  const auto add = [&](std::string_view text) {
    sha.add(text);
    sha.add(std::string_view("\0", 1));  // which no path holds
  };
  add(plan_digest);
  add(to_string(Date(day_)));
  for (const PastFile& past : past_) {
    add(sources[past.file->source].path);
    add(sources[past.file->source].digest);
  }
  if (is_paid_later_) add("paid later");
  return sha.hex();
}

bool OpeningForms::look_later() {
  std::set<std::string> cancelled;
  for (ChosenFile& file : files_) {
    if (holds_all_of(file)) continue;
    auto named = orders_named(file, RecordKind::cancel, day_, false);
    const auto kinds = file.kept.column<KindOf>();
    if (!named || !kinds) return false;
    cancelled.merge(*named);
    is_paid_later_ = is_paid_later_ ||
                     std::ranges::count(*kinds, static_cast<std::int64_t>(RecordKind::payment)) > 0;
  }
  return std::ranges::none_of(past_, [&](const PastFile& past) {
    if (cancelled.empty()) return false;
    const auto ordered = orders_named(*past.file, RecordKind::order, day_, true);
    return !ordered || std::ranges::any_of(*ordered, [&](const std::string& order) {
      return cancelled.contains(order);
    });
  });
}

bool OpeningForms::hold(KeptOpening kept, Owed asked, std::size_t reps) {
  const auto fits = [&](const LiveForm& form) {
    return form.file < past_.size() && form.at < past_[form.file].file->kept.size();
  };
  const auto is_known = [&](const MonthSales& one) {
    const Day day{std::chrono::days(one.day_number)};
    return one.rep < reps && day >= first_day() && day <= last_day();
  };
  if (!std::ranges::all_of(kept.live, fits) || !std::ranges::all_of(kept.sold, is_known))
    return false;
  for (const LiveForm& form : kept.live) {
    if (form.owed > static_cast<std::uint16_t>(asked)) continue;
    PastFile& past = past_[form.file];
    past.live.push_back(form);
    if (form.owed > 0 && asked != Owed::all) past.loose.push_back(form.at);
  }
  sold_ = std::move(kept.sold);
  return is_held_ = true;
}

void OpeningForms::take() {
  for (const PastFile& past : past_)
    for (const LiveForm& form : past.live) past.file->taken[form.at] = true;
}

const std::vector<std::uint32_t>& OpeningForms::loose_of(const ChosenFile& file) const {
  static const std::vector<std::uint32_t> none;
  const PastFile* past = past_of(file);
  return past ? past->loose : none;
}

std::vector<LeftOver> OpeningForms::left_of(const ChosenFile& file,
                                            const RecordBlock& block) const {
  std::vector<LeftOver> left;
  const PastFile* past = past_of(file);
  if (!past || past->live.empty()) return left;
  std::size_t record = 0, next = 0;
  for (std::uint32_t at = 0; at < file.taken.size() && next < past->live.size(); ++at) {
    if (!file.taken[at]) continue;
    if (past->live[next].at == at)
      if (const std::int64_t minor = past->live[next++].left; minor != 0)
        left.push_back({block.records[record].at, minor});
    ++record;
  }
  return left;
}

void OpeningForms::note(const ChosenFile& file, const RecordBlock& block) {
  PastFile* past = past_of(file);
  if (!past) return;
  past->noted = block.records;
  past->places.reserve(block.records.size());
  for (std::uint32_t at = 0; at < file.taken.size(); ++at)
    if (file.taken[at]) past->places.push_back(at);
}

std::optional<LiveForm> OpeningForms::form_of(const LiveRecord& live) const {
  const std::less_equal<const Record*> is_before;  // of any two, whatever they belong to
  for (std::size_t file = 0; file < past_.size(); ++file) {
    const PastFile& past = past_[file];
    const Record* first = past.noted.data();
    if (past.noted.empty() || !is_before(first, live.record) ||
        !is_before(live.record, &past.noted.back()))
      continue;
    const auto at = static_cast<std::size_t>(live.record - first);
    return LiveForm{static_cast<std::uint16_t>(file), static_cast<std::uint16_t>(live.of),
                    past.places[at], live.left};
  }
  return {};
}

std::optional<KeptOpening> OpeningForms::kept_of(LiveRecords found) const {
  std::vector<LiveForm> all;
  for (const LiveRecord& live : found.live) {
    const auto form = form_of(live);
    if (!form) return {};
    all.push_back(*form);
  }
  std::ranges::sort(all, {}, [](const LiveForm& form) { return std::pair(form.file, form.at); });
  KeptOpening kept{{}, std::move(found.sold)};
  for (const LiveForm& form : all) {
    LiveForm* last = kept.live.empty() ? nullptr : &kept.live.back();
    if (!last || last->file != form.file || last->at != form.at) {
      kept.live.push_back(form);
      continue;
    }
    last->owed = std::min(last->owed, form.owed);
    last->left += form.left;
  }
  return kept;
}

}  // namespace plan
