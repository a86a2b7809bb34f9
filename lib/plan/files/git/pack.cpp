// SPDX-License-Identifier: MIT
#include "plan/files/git/pack.hpp"

#include <fcntl.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace plan {
namespace {

constexpr int most_depth = 250;                                 // git makes 50, or by --aggressive
constexpr std::uint64_t most_of_base = std::uint64_t{1} << 26;  // bytes of another looked at
constexpr std::uint64_t id_size = GIT_OID_RAWSZ;
constexpr std::uint64_t fanout_at = 8, names_at = fanout_at + 256 * 4;  // in an index
constexpr unsigned more = 0x80;  // the bit of a byte that another one follows

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

Descriptor opened(const std::string& path) {
  return Descriptor(
      retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }));
}

/// Bytes one after the other; zeros behind the end, which is_whole() tells.
template <class Source>
class ByteStream {
 public:
  explicit ByteStream(Source& source) : source_(source) {}

  unsigned next() {
    const std::string_view byte = source_.take(1);
    whole_ = whole_ && !byte.empty();
    return byte.empty() ? 0 : static_cast<unsigned char>(byte[0]);
  }
  /// A number, its low bits first, that goes on with these.
  std::uint64_t number(std::uint64_t value = 0, unsigned shift = 0) {
    for (unsigned byte = more; (byte & more) != 0 && shift < 64; shift += 7) {
      byte = next();
      value |= std::uint64_t{byte & ~more} << shift;
    }
    return value;
  }
  /// How far back a base lies.
  std::uint64_t distance() {
    unsigned byte = next();
    std::uint64_t value = byte & ~more;
    while ((byte & more) != 0) {
      byte = next();
      value = (value + 1) << 7 | (byte & ~more);
    }
    return value;
  }
  /// A number of those bytes, lowest first, whose bits are set.
  std::uint64_t chosen(unsigned bits, unsigned count) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < count; ++i)
      if ((bits >> i & 1) != 0) value |= std::uint64_t{next()} << 8 * i;
    return value;
  }
  std::string_view take(std::size_t size) {
    const std::string_view bytes = source_.take(size);
    whole_ = whole_ && bytes.size() == size;
    return bytes;
  }
  bool is_whole() const { return whole_; }

 private:
  Source& source_;
  bool whole_ = true;
};

/// The head of an object in a pack.
class ObjectHead {
 public:
  ObjectHead(int descriptor, std::uint64_t at) : text_(bytes_at(descriptor, at, 64)) {}
  std::string_view take(std::size_t size) {
    const std::string_view next = std::string_view(text_).substr(std::min(at_, text_.size()), size);
    at_ += next.size();
    return next;
  }
  std::uint64_t at() const { return at_; }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

/// A step of how an object is made of another: bytes of that, or others.
struct DeltaStep {
  std::uint64_t from = 0, size = 0;
  std::string own{};  // not empty: these
};

DeltaStep next_step(ByteStream<Unpacking>& steps) {
  constexpr unsigned copies = 0x80, offset_bytes = 4, size_bytes = 3;
  constexpr std::uint64_t usual = 0x10000;  // what a size of 0 stands for
  const unsigned code = steps.next();
  if ((code & copies) == 0) return {0, code, std::string(steps.take(code))};
  DeltaStep step{steps.chosen(code, offset_bytes), steps.chosen(code >> offset_bytes, size_bytes)};
  if (step.size == 0) step.size = usual;
  return step;
}

/// The steps that make the first bytes of an object.
struct Delta {
  std::uint64_t size = 0;     // of the object
  std::uint64_t of_base = 0;  // as many bytes of the other are needed
  std::vector<DeltaStep> steps{};
  bool sound = true;
};

Delta delta_at(Unpacking packed, std::size_t most) {
  ByteStream<Unpacking> bytes(packed);
  bytes.number();  // the other's size
  Delta delta{.size = bytes.number()};
  const std::uint64_t wanted = std::min<std::uint64_t>(most, delta.size);
  for (std::uint64_t made = 0; delta.sound && made < wanted;) {
    DeltaStep step = next_step(bytes);
    made += step.size;
    delta.sound = bytes.is_whole() && step.size > 0;
    if (step.own.empty()) delta.of_base = std::max(delta.of_base, step.from + step.size);
    delta.steps.push_back(std::move(step));
  }
  delta.sound = delta.sound && bytes.is_whole();
  return delta;
}

git_oid id_in(std::string_view bytes) {
  git_oid id{};
  std::ranges::copy(bytes.substr(0, id_size), id.id);
  return id;
}

}  // namespace

Pack::Pack(const Zlib& library, Descriptor index, Descriptor objects)
    : library_(&library), index_(std::move(index)), objects_(std::move(objects)) {}

std::optional<Pack> Pack::open(const Zlib& library, const std::string& path) {
  constexpr std::string_view second_form("\377tOc\0\0\0\2", 8);
  Pack pack(library, opened(path + ".idx"), opened(path + ".pack"));
  if (!pack.index_ || !pack.objects_) return {};
  if (bytes_at(pack.index_.number(), 0, second_form.size()) != second_form) return {};
  pack.count_ = pack.number_at(names_at - 4, 4);
  return pack;
}

std::uint64_t Pack::number_at(std::uint64_t at, std::size_t bytes) const {
  return big_endian(bytes_at(index_.number(), at, bytes));
}

std::optional<std::uint64_t> Pack::find(const git_oid& id) const {
  const std::string wanted(reinterpret_cast<const char*>(id.id), id_size);
  const std::uint64_t first = id.id[0];
  std::uint64_t low = first == 0 ? 0 : number_at(fanout_at + (first - 1) * 4, 4);
  std::uint64_t high = std::min(number_at(fanout_at + first * 4, 4), count_);
  while (low < high) {
    const std::uint64_t middle = (low + high) / 2;
    const std::string there = bytes_at(index_.number(), names_at + middle * id_size, id_size);
    if (there == wanted) return offset_of(middle);
    (there < wanted ? low : high) = there < wanted ? middle + 1 : middle;
  }
  return {};
}

/// Small ones stand behind the names and their checksums, the others behind those.
std::uint64_t Pack::offset_of(std::uint64_t entry) const {
  constexpr std::uint64_t large = std::uint64_t{1} << 31;
  const std::uint64_t small_at = names_at + count_ * (id_size + 4);
  const std::uint64_t offset = number_at(small_at + entry * 4, 4);
  if (offset < large) return offset;
  return number_at(small_at + count_ * 4 + (offset - large) * 8, 8);
}

/// An object that stands whole.
std::optional<Beginning> Pack::whole(std::uint64_t data, std::uint64_t size,
                                     std::size_t most) const {
  Unpacking packed(*library_, objects_.number(), data);
  const std::size_t wanted = std::min<std::uint64_t>(most, size);
  Beginning found{size, std::string(packed.take(wanted))};
  return found.bytes.size() == wanted ? std::optional(std::move(found)) : std::nullopt;
}

/// One that the steps at `data` make of the object at `base`.
std::optional<Beginning> Pack::changed(std::uint64_t base, std::uint64_t data, std::size_t most,
                                       int depth) const {
  const Delta delta = delta_at({*library_, objects_.number(), data}, most);
  if (!delta.sound || delta.of_base > most_of_base || depth > most_depth) return {};
  const auto other = beginning(base, delta.of_base, depth + 1);
  if (!other || other->bytes.size() < delta.of_base) return {};
  Beginning made{delta.size, {}};
  for (const DeltaStep& step : delta.steps)
    made.bytes += step.own.empty() ? other->bytes.substr(step.from, step.size) : step.own;
  made.bytes.resize(std::min<std::uint64_t>(most, delta.size));
  return made;
}

std::optional<Beginning> Pack::beginning(std::uint64_t at, std::size_t most, int depth) const {
  constexpr unsigned last_whole = 4, by_distance = 6, by_id = 7;  // kinds
  ObjectHead head(objects_.number(), at);
  ByteStream<ObjectHead> bytes(head);
  const unsigned first = bytes.next();
  const unsigned kind = first >> 4 & 7;
  const std::uint64_t low = first & 15;
  const std::uint64_t size = (first & more) != 0 ? bytes.number(low, 4) : low;
  std::optional<std::uint64_t> base;
  if (kind == by_distance) base = at - std::min(at, bytes.distance());
  if (kind == by_id) base = find(id_in(bytes.take(id_size)));
  if (!bytes.is_whole()) return {};
  if (base) return changed(*base, at + head.at(), most, depth);
  return kind > 0 && kind <= last_whole ? whole(at + head.at(), size, most) : std::nullopt;
}

}  // namespace plan
