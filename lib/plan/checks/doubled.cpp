// SPDX-License-Identifier: MIT
// The judgement of records that say the same as another of their day.
#include <map>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"
#include "plan/facts/standing.hpp"
#include "plan/records/field_table.hpp"

namespace plan {
namespace {

/// Kinds that have a check of their own; reports, since whoever is late hands in two on one day;
/// and contacts that say nothing more: one may well call a customer twice.
bool may_be_alike(const Record& record) {
  const RecordKind kind = record.kind;
  if (is_contact(kind)) return !record.has(RecordKey::note) && !record.has(RecordKey::time);
  return kind == RecordKind::lost || kind == RecordKind::customer_new || kind == RecordKind::report;
}

/// Records of one day, as they go by, each beside those that are alike in what they mainly say.
class SameDay {
 public:
  explicit SameDay(const Records& records) : records_(records) {}

  /// One of before that says the same, but for an id; null: there is none.
  const Record* twin(const Record& record) {
    if (record.day_number != day_) alike_.clear();
    day_ = record.day_number;
    auto& others = alike_[{record.kind, record.rep, record.customer, record.deal, record.amount}];
    for (const Record* other : others)
      if (says_same(*other, record)) return other;
    others.push_back(&record);
    return nullptr;
  }

 private:
  bool says_same(const Record& a, const Record& b) const {
    constexpr auto id = std::uint64_t{1} << static_cast<unsigned>(RecordKey::id);
    if ((a.given | id) != (b.given | id)) return false;
    for (const RecordField& field : record_fields())
      if (key_of(field) != RecordKey::id && a.has(key_of(field)) && !is_same(field, a, b))
        return false;
    return own_of(a) == own_of(b);
  }

  /// What it says on own axes, in no order.
  std::set<std::pair<Index, Index>> own_of(const Record& record) const {
    std::set<std::pair<Index, Index>> own;
    for (Index at = record.own; at != absent; at = records_.own(at).next)
      own.emplace(records_.own(at).axis, records_.own(at).value);
    return own;
  }

  bool is_same(const RecordField& field, const Record& a, const Record& b) const {
    const auto same = [&](const auto& member) {
      using Member = std::decay_t<decltype(member)>;
      if constexpr (std::is_same_v<Member, OfKind>)
        return a.kind == b.kind;
      else if constexpr (std::is_same_v<Member, OfText>)
        return records_.text(a, key_of(field)) == records_.text(b, key_of(field));
      else if constexpr (std::is_same_v<Member, OfAmount>)
        return a.*member.minor == b.*member.minor && a.*member.currency == b.*member.currency;
      else if constexpr (std::is_same_v<Member, OfThing>)
        return member.place ? a.*member.place == b.*member.place
                            : a.*member.short_place == b.*member.short_place;
      else
        return a.*member == b.*member;
    };
    return std::visit(same, field.member);
  }

  const Records& records_;
  std::int32_t day_ = INT32_MIN;
  std::map<std::tuple<RecordKind, Index, Index, Index, std::int64_t>, std::vector<const Record*>>
      alike_{};
};

}  // namespace

void check_doubled(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("record-doubled", "take one out, or tell them apart by time, note or quantity",
                findings);
  SameDay day(checked.facts->records);
  for (const Record* record : checked.facts->in_time()) {
    if (may_be_alike(*record)) continue;
    if (const Record* twin = day.twin(*record))
      found.add(std::max(record->at, twin->at),
                said("another record of {} on {} says the same: they count as two",
                     rep_of(checked.book, *record), to_string(Date(record->day()))),
                std::min(record->at, twin->at));
  }
  found.close();
}

}  // namespace plan
