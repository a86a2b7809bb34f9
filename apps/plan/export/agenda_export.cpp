// SPDX-License-Identifier: MIT
#include "plan/export/agenda_export.hpp"

#include <algorithm>
#include <filesystem>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/exchange/agenda.hpp"
#include "plan/export/written_files.hpp"
#include "plan/query/facts.hpp"
#include "plan/write/ics.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// A calendar for each person who is asked for, an empty one too: what was there before is done.
void add_each(const Query& query, const Agenda& agenda, WrittenFiles& files) {
  const auto& asked = query.only.reps;
  for (Index rep = 0; rep < query.book->reps.size(); ++rep) {
    if (!asked.empty() && std::ranges::find(asked, rep) == asked.end()) continue;
    const Rep& person = query.book->reps[rep];
    Agenda own;
    for (const AgendaEntry& entry : agenda)
      if (entry.rep == *person.id) own.push_back(entry);
    files.add(*person.id + ".ics",
              [&](const TakePiece& take) { take(ics_of(name_of(person), own, query.as_of)); });
  }
}

}  // namespace

void export_agenda(const Query& query, Session& session) {
  const Options& options = query.options;
  const fs::path place = options.words.front();
  const HeldFacts facts = facts_of(session);
  const Standing standing = replay(*facts, facts->as_of, [](const auto&...) {});
  const Agenda agenda = agenda_of(*facts, standing, query.filter, options.personal);
  const bool is_file = place.extension() == ".ics";
  WrittenFiles files(is_file ? fs::absolute(place).parent_path() : place);
  if (is_file)
    files.add(place.filename().string(), [&](const TakePiece& take) {
      take(ics_of(*query.book->profile.name, agenda, query.as_of));
    });
  else
    add_each(query, agenda, files);
  files.commit();
  const std::string text =
      counted("wrote {}: {} entries", escaped(place.lexically_normal().string()), agenda.size()) +
      "\n";
  if (!options.quiet) session.deliver(text);
  session.remember(text);
}

}  // namespace plan
