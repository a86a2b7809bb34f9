// SPDX-License-Identifier: MIT
#include "plan/files/cache/form_writer.hpp"

#include <cstring>
#include <utility>

namespace plan {
namespace {

/// Where the names of a part stand among those of all.
std::vector<Index> joined(const Names& names, Names& all) {
  std::vector<Index> places(names.size());
  for (Index i = 0; i < places.size(); ++i) places[i] = all.add(names[i]);
  return places;
}

void rename(Index& name, const std::vector<Index>& places) {
  if (name != absent) name = places[name];
}

template <class Number>
std::string_view bytes_of(const std::vector<Number>& numbers) {
  return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)};
}

}  // namespace

void FormWriter::add(const FormBlock& part) {
  const std::vector<Index> ids = joined(part.ids, ids_), names = joined(part.names, names_);
  const auto texts = static_cast<Index>(text_ends_.size()), own = static_cast<Index>(own_.size());
  for (RecordForm form : part.forms) {
    for (Index* id : {&form.rep, &form.customer, &form.product, &form.region, &form.stage,
                      &form.category, &form.course})
      rename(*id, ids);
    for (Index* name : {&form.deal, &form.id, &form.number, &form.other}) rename(*name, names);
    form.texts += texts;
    if (form.own != absent) form.own += own;
    forms_.push_back(form);
  }
  for (OwnValue value : part.own) {
    rename(value.axis, names);
    rename(value.value, names);
    if (value.next != absent) value.next += own;
    own_.push_back(value);
  }
  for (const RecordText& text : part.texts) {
    text_keys_ += static_cast<char>(text.key);
    texts_ += text.text;
    text_ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  }
}

/// So that who looks for what belongs together need not look at the ids of all records.
void FormWriter::put_linking_first() {
  std::vector<bool> links(names_.size());
  const auto mark = [&](Index name) {
    if (name != absent) links[name] = true;
  };
  for (const RecordForm& form : forms_)
    for (const Index name : {form.deal, form.number, form.other}) mark(name);
  for (const OwnValue& value : own_)
    for (const Index name : {value.axis, value.value}) mark(name);
  std::vector<Index> places(names_.size());
  for (const bool wanted : {true, false}) {
    for (Index name = 0; name < names_.size(); ++name) {
      if (links[name] != wanted) continue;
      places[name] = static_cast<Index>(ordered_.size());
      ordered_.push_back(names_[name]);
    }
    if (wanted) head_.linking = ordered_.size();
  }
  for (RecordForm& form : forms_)
    for (Index* name : {&form.deal, &form.id, &form.number, &form.other}) rename(*name, places);
  for (OwnValue& value : own_)
    for (Index* name : {&value.axis, &value.value}) rename(*name, places);
}

void FormWriter::close(std::size_t place, std::size_t start, std::size_t count) {
  const std::string_view bytes = std::string_view(bytes_).substr(start);
  head_.sections[place] = {start, bytes.size(), checksum_of(bytes), count, {}};
}

template <class Member>
void FormWriter::column(std::size_t place) {
  values_.clear();
  for (const RecordForm& form : forms_) values_.push_back(Member::of(form));
  const std::size_t start = bytes_.size();
  const Packing packing = pack(values_, bytes_);
  close(place, start, forms_.size());
  head_.sections[place].packing = packing;
}

void FormWriter::columns() {
  values_.reserve(forms_.size());
  const auto each = [&]<std::size_t... places>(std::index_sequence<places...>) {
    (column<std::tuple_element_t<places, members::All>>(places), ...);
  };
  each(std::make_index_sequence<members::count>());
}

void FormWriter::strings(FormSection at, const std::vector<std::string_view>& texts) {
  std::string all;
  std::vector<std::uint32_t> ends;
  for (const std::string_view text : texts) {
    all += text;
    ends.push_back(static_cast<std::uint32_t>(all.size()));
  }
  section(at, ends.size(), std::string(bytes_of(ends)) + all);
}

void FormWriter::section(FormSection at, std::size_t count, std::string_view bytes) {
  const std::size_t start = bytes_.size();
  bytes_ += bytes;
  close(section_of(at), start, count);
}

std::string FormWriter::bytes(std::string_view digest) && {
  head_.build = build_mark();
  digest.copy(head_.digest.data(), head_.digest.size());
  bytes_.assign(sizeof head_, '\0');
  put_linking_first();
  columns();
  std::vector<std::string_view> ids;
  for (Index i = 0; i < ids_.size(); ++i) ids.push_back(ids_[i]);
  strings(FormSection::ids, ids);
  strings(FormSection::names, ordered_);
  section(FormSection::text_keys, text_keys_.size(), text_keys_);
  section(FormSection::texts, text_ends_.size(), std::string(bytes_of(text_ends_)) + texts_);
  section(FormSection::own, own_.size(), bytes_of(own_));
  head_.checksum = checksum_of(head_);
  std::memcpy(bytes_.data(), &head_, sizeof head_);
  return std::move(bytes_);
}

}  // namespace plan
