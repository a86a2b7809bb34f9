// SPDX-License-Identifier: MIT
#include "plan/files/cache/kept_forms.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace plan {
namespace {

constexpr std::size_t ids_at = section_of(FormSection::ids),
                      names_at = section_of(FormSection::names),
                      text_keys = section_of(FormSection::text_keys),
                      texts = section_of(FormSection::texts), own = section_of(FormSection::own);

/// Calls put(place, unpack) for each column that does not hold what a form holds unfilled.
template <class Unpack>
void put_columns(const FileHead& head, std::span<RecordForm> into, const Unpack& unpack) {
  const auto put = [&]<std::size_t place>(std::integral_constant<std::size_t, place>) {
    if (head.sections[place].packing == Packing{}) return;
    const std::span<const std::int64_t> values = unpack(place);
    using Member = std::tuple_element_t<place, members::All>;
    for (std::size_t i = 0; i < into.size(); ++i) Member::put(values[i], into[i]);
  };
  const auto each = [&]<std::size_t... places>(std::index_sequence<places...>) {
    (put(std::integral_constant<std::size_t, places>()), ...);
  };
  each(std::make_index_sequence<members::count>());
}

}  // namespace

bool KeptForms::fits(std::size_t place) const {
  const FileSection& section = head_->sections[place];
  constexpr std::uint64_t most = std::uint64_t{1} << 30;  // no activity file is as large
  const bool lies_within = section.count <= most && section.offset <= most &&
                           section.size <= most && section.offset + section.size <= file_size_;
  const Packing& packing = section.packing;
  const bool is_width = packing.width <= 2 || packing.width == 4 || packing.width == 8;
  const bool is_list = packing.listed == 1 && packing.width == 1;
  if (!lies_within || !is_width || (packing.listed != 0 && !is_list)) return false;
  if (place < members::count)
    return section.count == size() && section.size == packed_size(section.packing, section.count);
  return true;
}

std::optional<KeptForms> KeptForms::judged(KeptForms kept, std::string_view digest) {
  FileHead& head = *kept.head_;
  const FileHead usual;
  if (!kept.read_at(0, reinterpret_cast<char*>(&head), sizeof head)) return {};
  kept.file_size_ = kept.made_.size();
  struct stat status {};
  if (kept.file_ && ::fstat(kept.file_.number(), &status) == 0)
    kept.file_size_ = static_cast<std::uint64_t>(status.st_size);
  const bool own_kind = head.mark == usual.mark && head.order == usual.order &&
                        head.size == usual.size && head.build == build_mark();
  if (!own_kind || head.checksum != checksum_of(head)) return {};
  if (digest != std::string_view(head.digest.data(), head.digest.size())) return {};
  for (std::size_t place = 0; place < section_count; ++place)
    if (!kept.fits(place)) return {};
  return kept;
}

std::optional<KeptForms> KeptForms::of(Descriptor file, std::string_view digest) {
  return judged(KeptForms(std::move(file), {}), digest);
}

std::optional<KeptForms> KeptForms::of(std::string bytes, std::string_view digest) {
  return judged(KeptForms(Descriptor(-1), std::move(bytes)), digest);
}

bool KeptForms::read_at(std::uint64_t offset, char* into, std::size_t size) const {
  if (!file_) {
    if (offset > made_.size() || size > made_.size() - offset) return false;
    std::memcpy(into, made_.data() + offset, size);
    return true;
  }
  while (size > 0) {
    const ssize_t count =
        retried([&] { return ::pread(file_.number(), into, size, static_cast<off_t>(offset)); });
    if (count <= 0) return false;
    into += count;
    offset += static_cast<std::uint64_t>(count);
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

bool KeptForms::read_section(std::size_t place) {
  if (sections_[place]) return true;
  const FileSection& section = head_->sections[place];
  auto read = std::make_unique_for_overwrite<char[]>(section.size);
  const bool whole = read_at(section.offset, read.get(), section.size) &&
                     checksum_of({read.get(), section.size}) == section.checksum;
  if (whole) sections_[place] = std::move(read);
  return whole;
}

std::optional<std::vector<std::int64_t>> KeptForms::column_at(std::size_t place) {
  if (!read_section(place)) return {};
  std::vector<std::int64_t> values(size());
  unpack(head_->sections[place].packing, bytes(place), size(), values);
  return values;
}

std::optional<Day> KeptForms::first_day() {
  using DayOf = members::Plain<&RecordForm::day_number>;
  const Packing& packing = head_->sections[members::place_of<DayOf>()].packing;
  if (size() == 0) return {};
  const auto at = [](std::int64_t number) { return Day(std::chrono::days(number)); };
  if (packing.listed == 0) return at(packing.least);
  const auto days = column<DayOf>();
  return days ? std::optional(at(std::ranges::min(*days))) : std::nullopt;
}

std::optional<std::vector<std::string_view>> KeptForms::names() {
  return read_section(names_at) ? strings(names_at, count_of(names_at)) : std::nullopt;
}

std::optional<std::vector<std::string_view>> KeptForms::linking_names() {
  return read_section(names_at) ? strings(names_at, head_->linking) : std::nullopt;
}

std::optional<std::vector<std::string_view>> KeptForms::ids() {
  return read_section(ids_at) ? strings(ids_at, count_of(ids_at)) : std::nullopt;
}

bool KeptForms::read(bool with_texts) {
  has_texts_ = with_texts;
  for (std::size_t place = 0; place < section_count; ++place)
    if (with_texts || (place != text_keys && place != texts))
      if (!read_section(place)) return false;
  return true;
}

/// Nothing where the ends don't ascend to the section's own.
std::optional<std::vector<std::string_view>> KeptForms::strings(std::size_t place,
                                                                std::size_t count) const {
  const std::string_view all = bytes(place);
  if (all.size() / sizeof(std::uint32_t) < count_of(place) || count > count_of(place)) return {};
  const std::string_view texts_of = all.substr(count_of(place) * sizeof(std::uint32_t));
  std::vector<std::string_view> made;
  made.reserve(count);
  std::uint32_t start = 0;
  for (std::size_t i = 0; i < count; ++i) {
    std::uint32_t end = 0;
    std::memcpy(&end, all.data() + i * sizeof end, sizeof end);
    if (end < start || end > texts_of.size()) return {};
    made.push_back(texts_of.substr(start, end - start));
    start = end;
  }
  return made;
}

std::optional<FormBlock> KeptForms::ids_and_values() {
  auto ids_of = strings(ids_at, count_of(ids_at));
  const FileSection& values = head_->sections[own];
  if (!ids_of || !ends_ascend(names_at) || values.size != values.count * sizeof(OwnValue))
    return {};
  if (has_texts_ && (!ends_ascend(texts) || head_->sections[text_keys].size != count_of(texts)))
    return {};
  bounds_.emplace(ids_of->size(), count_of(names_at), has_texts_ ? count_of(texts) : 0,
                  values.count);
  FormBlock block;
  block.ids = Names(std::move(sections_[ids_at]), *std::move(ids_of));
  if (values.count == 0) return block;
  block.own.resize(values.count);
  std::memcpy(block.own.data(), bytes(own).data(), values.size);
  if (!bounds_->hold(block.own)) return {};
  block.names = Names(nullptr, *strings(names_at, count_of(names_at)));
  return block;
}

bool KeptForms::ends_ascend(std::size_t place) const {
  const std::string_view all = bytes(place);
  const std::size_t count = count_of(place), size = count * sizeof(std::uint32_t);
  if (all.size() < size) return false;
  std::vector<std::uint32_t> ends(count);
  if (count > 0) std::memcpy(ends.data(), all.data(), size);
  return std::ranges::is_sorted(ends) && (count == 0 || ends.back() <= all.size() - size);
}

/// Range: the ends ascend.
std::string_view KeptForms::string_at(std::size_t place, Index number) const {
  const char* all = bytes(place).data();
  std::array<std::uint32_t, 2> ends{};  // of the one before, and its own
  if (number == 0)
    std::memcpy(&ends[1], all, sizeof ends[1]);
  else
    std::memcpy(ends.data(), all + (number - 1) * sizeof ends[0], sizeof ends);
  return {all + count_of(place) * sizeof ends[0] + ends[0], ends[1] - ends[0]};
}

std::string_view KeptForms::name(Index number) const {
  return string_at(names_at, number);
}

RecordText KeptForms::text(Index number) const {
  return {static_cast<RecordKey>(bytes(text_keys)[number]), std::string(string_at(texts, number))};
}

std::unique_ptr<char[]> KeptForms::take_names() {
  return std::move(sections_[names_at]);
}

bool KeptForms::fill(std::span<const std::uint32_t> places, std::uint32_t file,
                     std::span<RecordForm> into) const {
  std::ranges::fill(into, RecordForm());
  std::vector<std::int64_t> room(into.size());
  put_columns(*head_, into, [&](std::size_t place) {
    unpack(head_->sections[place].packing, bytes(place), size(), places, room);
    return std::span<const std::int64_t>(room);
  });
  for (RecordForm& form : into) {
    form.at.file = file;
    if (!has_texts_) form.texts = form.text_count = 0;
    if (!bounds_->hold(form)) return false;
  }
  return true;
}

}  // namespace plan
