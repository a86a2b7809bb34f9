// SPDX-License-Identifier: MIT
#include "plan/log/candidates.hpp"

#include <algorithm>
#include <set>

#include "plan/base/tr.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/query/filter.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

/// Names that records make themselves, by the kind of record that makes them.
struct Made {
  std::string_view section;
  RecordKind kind;
};
constexpr Made made[] = {{"deals", RecordKind::lead},
                         {"orders", RecordKind::order},
                         {"requests", RecordKind::request},
                         {"tasks", RecordKind::task}};

/// Each name with the customer whom its record speaks of, the newest first.
std::vector<Candidate> made_by(RecordKind kind, Session& session) {
  const Records& records = session.activities({}).records;
  const auto& customers = session.read().book.customers;
  std::set<Index> seen;
  std::vector<Candidate> list;
  const auto& all = records.in_time();
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    const Record* record = *at;
    const Index name = kind == RecordKind::lead ? record->deal : record->number;
    if (record->kind != kind || name == absent || !seen.insert(name).second) continue;
    list.push_back({std::string(records.name(name)),
                    record->customer == absent ? "" : name_of(customers[record->customer])});
  }
  return list;
}

}  // namespace

std::vector<Candidate> candidates_of(const Key& key, Session& session) {
  if (const auto* row = std::ranges::find(made, key.of, &Made::section);
      (key.type == Type::ref || key.type == Type::number) && row != std::end(made))
    return made_by(row->kind, session);
  std::vector<Candidate> list;
  if (key.key == "kind")
    for (const Kind& kind : kinds())
      list.push_back({std::string(kind.name), std::string(tr(kind.help))});
  else if (key.type == Type::choice)
    for (const auto word : choices(key.of)) list.push_back({std::string(word), ""});
  else if (key.type == Type::ref)
    for (const Named& thing : things_of(session.read().book, key.of))
      list.push_back(
          {std::string(thing.id), std::string(thing.name == thing.id ? "" : thing.name)});
  return list;
}

}  // namespace plan
