// SPDX-License-Identifier: MIT
#include "plan/files/cache/chosen_forms.hpp"

#include <algorithm>
#include <utility>

#include "plan/files/cache/each_file.hpp"
#include "plan/files/cache/form_columns.hpp"
#include "plan/files/cache/linked_forms.hpp"
#include "plan/files/cache/opening_forms.hpp"
#include "plan/files/cache/standing_forms.hpp"
#include "plan/records/resolver.hpp"

namespace plan {
namespace {

/// Takes back what may be set aside.
void leave_aside(ChosenFile& file, const FormNumbers& dates, const SetAside& aside) {
  const auto kinds = file.kept.column<KindOf>(), owns = file.kept.column<OwnOf>();
  if (!are_whole(file, kinds, owns)) return;
  if (!are_below(*kinds, most_kinds)) return static_cast<void>(file.whole = false);
  const std::int64_t until = day_number(aside.until);
  for (std::size_t i = 0; i < kinds->size(); ++i)
    if (dates[i] <= until && holds(aside.kinds, kind_at(*kinds, i)) && (*owns)[i] == 0)
      file.taken[i] = false;
}

/// Takes back contacts by which it is only known how things stand.
void leave_contacts(ChosenFile& file, const Past& past) {
  if (file.within && file.within->span.first >= past.contacts_from) return;
  const auto kinds = file.kept.column<KindOf>(), dates = file.kept.column<DayOf>();
  if (!are_whole(file, kinds, dates)) return;
  if (!are_below(*kinds, most_kinds)) return static_cast<void>(file.whole = false);
  const std::int64_t from = day_number(past.contacts_from);
  for (std::size_t i = 0; i < kinds->size(); ++i)
    if (file.taken[i] && (*dates)[i] < from && holds(past.latest_alone, kind_at(*kinds, i)))
      file.taken[i] = false;
}

void take_days(ChosenFile& file, const std::vector<Span>& days, const SetAside& aside) {
  file.taken.assign(file.kept.size(), false);
  const auto touches = [&](const Span& span) { return !common(file.within->span, span).empty(); };
  if (file.within && std::ranges::none_of(days, touches)) return;
  const auto dates = file.kept.column<DayOf>();
  if (!are_whole(file, dates)) return;
  for (const Span& span : days) {
    const std::int64_t first = day_number(span.first), last = day_number(span.last);
    for (std::size_t i = 0; i < dates->size(); ++i)
      if ((*dates)[i] >= first && (*dates)[i] <= last) file.taken[i] = true;
  }
  if (aside.kinds != 0) leave_aside(file, *dates, aside);
}

/// Names and texts of the records alone, numbered anew.
void put_names_and_texts(KeptForms& kept, RecordBlock& block) {
  std::vector<Index> places(kept.name_count(), absent);
  std::vector<std::string_view> names;
  const auto renumber = [&](Index& name) {
    if (name == absent) return;
    if (places[name] == absent) {
      places[name] = static_cast<Index>(names.size());
      names.push_back(kept.name(name));
    }
    name = places[name];
  };
  for (Record& record : block.records) {
    renumber(record.deal);
    renumber(record.id);
    renumber(record.number);
    if (record.kind != RecordKind::training) renumber(record.other);
    const Index texts = std::exchange(record.texts, static_cast<Index>(block.texts.size()));
    for (Index i = 0; i < record.text_count; ++i) block.texts.push_back(kept.text(texts + i));
  }
  for (AsideRecord& record : block.aside) {
    renumber(record.deal);
    renumber(record.id);
  }
  for (OwnValue& value : block.own) renumber(value.value);
  block.names = Names(kept.take_names(), std::move(names));
}

}  // namespace

bool take_touched(std::deque<ChosenFile>& files, std::deque<ChosenFile>& others) {
  take_linked(files, others, true);
  return std::ranges::all_of(files, &ChosenFile::whole) &&
         std::ranges::all_of(others, &ChosenFile::whole);
}

bool choose(std::deque<ChosenFile>& files, const std::vector<Span>& days, const Past& past,
            const SetAside& aside, const BookIds& ids, OpeningForms* opening) {
  Day first = last_day();
  for (const Span& span : days) first = std::min(first, span.first);
  const bool stands = past.how == Past::How::standing;
  const std::vector<Span> whole = stands ? std::vector<Span>{{first, last_day()}} : days;
  each_at_once(files, [&](ChosenFile& file) {
    take_days(file, whole, aside);
    if (stands && first < past.contacts_from) leave_contacts(file, past);
  });
  std::deque<ChosenFile> none;
  if (opening) opening->take();
  if (stands) take_standing(files, past, ids, opening);
  if (!stands || opening) take_linked(files, none, false, opening);
  return std::ranges::all_of(files, &ChosenFile::whole);
}

std::optional<RecordBlock> records_of(ChosenFile& file, const BookIds& ids, bool texts,
                                      const SetAside& aside) {
  std::vector<std::uint32_t> places;
  for (std::size_t at = 0; at < file.taken.size(); ++at)
    if (file.taken[at]) places.push_back(static_cast<std::uint32_t>(at));
  RecordBlock block;
  if (places.empty()) return block;
  if (!file.kept.read(texts)) return {};
  auto named = file.kept.ids_and_values();
  if (!named) return {};
  block.records.reserve(places.size());
  Diagnostics ignored;
  Resolver resolver(*named, ids, file.within, ignored);
  std::vector<RecordForm> room(std::min<std::size_t>(places.size(), 512));  // fits a core's cache
  for (std::size_t first = 0; first < places.size(); first += room.size()) {
    const std::size_t count = std::min(room.size(), places.size() - first);
    const std::span forms(room.data(), count);
    if (!file.kept.fill(std::span(places).subspan(first, count), file.source, forms)) return {};
    for (const RecordForm& form : forms) {
      if (!resolver.resolve(form, {}, block)) return {};
      if (aside.takes(form)) set_last_aside(block);
    }
  }
  put_names_and_texts(file.kept, block);
  return block;
}

}  // namespace plan
