// SPDX-License-Identifier: MIT
#include "plan/files/cache/kept_opening.hpp"

#include <cstring>
#include <span>
#include <type_traits>

#include "plan/files/cache/checked_text.hpp"

namespace plan {
namespace {

/// As the machine holds them, behind their number.
template <class Row>
void put(const std::vector<Row>& rows, std::string& text) {
  static_assert(std::has_unique_object_representations_v<Row>, "no byte is without meaning");
  const std::uint64_t count = rows.size();
  const std::size_t before = text.size(), size = rows.size() * sizeof(Row);
  text.resize(before + sizeof count + size);
  std::memcpy(text.data() + before, &count, sizeof count);
  if (size > 0) std::memcpy(text.data() + before + sizeof count, rows.data(), size);
}

/// Takes them off the text. False: it is too short.
template <class Row>
bool take(std::string_view& text, std::vector<Row>& rows) {
  std::uint64_t count = 0;
  if (text.size() < sizeof count) return false;
  std::memcpy(&count, text.data(), sizeof count);
  text.remove_prefix(sizeof count);
  if (text.size() / sizeof(Row) < count) return false;
  rows.resize(count);
  const std::size_t size = count * sizeof(Row);
  if (size > 0) std::memcpy(rows.data(), text.data(), size);
  text.remove_prefix(size);
  return true;
}

}  // namespace

std::string KeptOpening::bytes(std::string_view of) const {
  std::string text;
  put(live, text);
  put(sold, text);
  return checked_text(text, of);
}

std::optional<KeptOpening> KeptOpening::of(std::string_view bytes, std::string_view of) {
  auto text = text_checked(bytes, of);
  KeptOpening opening;
  if (!text || !take(*text, opening.live) || !take(*text, opening.sold) || !text->empty())
    return {};
  return opening;
}

}  // namespace plan
